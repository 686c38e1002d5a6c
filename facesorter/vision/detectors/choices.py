"""Which detectors a user can choose. Light: no detector is loaded here."""

import importlib.util
from dataclasses import dataclass

from facesorter.domain.errors import PackError
from facesorter.domain.search import PACKS_OWN
from facesorter.vision import manifests
from facesorter.vision.manifests import Manifest
from facesorter.vision.schema import DETECTOR_FILES

#: Detectors that come with the program, by kind; those of dlib need its Python package.
OWN = {"mtcnn": "MTCNN", "viola_jones": "Viola-Jones", "dlib_hog": "dlib HOG", "dlib_cnn": "dlib CNN"}
_OF_DLIB = frozenset({"dlib_hog", "dlib_cnn"})


@dataclass(frozen=True, slots=True)
class Choice:
    """``name`` is what `Search.detector` holds; ``label`` is shown."""

    name: str
    label: str


def available() -> list[Choice]:
    """What can be chosen here: the program's own, then those of other installed packs."""
    own = [Choice(name, label) for name, label in OWN.items() if name not in _OF_DLIB or _has_dlib()]
    others = [pack for pack in manifests.available() if pack.installed and pack.detector not in OWN.values()]
    return own + [Choice(pack.id, f"{pack.detector} ({pack.label})") for pack in others]


def check(name: str, pack_id: str) -> None:
    """Whether the detector with this name can be used beside a pack; raises `PackError` with what is missing."""
    if name in _OF_DLIB and not _has_dlib():
        raise without_dlib(OWN[name])
    if name not in OWN:
        pack_with(name, manifests.manifest(pack_id))


def pack_with(name: str, first: Manifest) -> Manifest:
    """The installed pack with this id, or one whose detector is of this kind: ``first``, if its is."""
    packs = [pack for pack in manifests.available() if pack.installed]
    if any(pack.id == name for pack in packs):
        return manifests.manifest(name)
    found = [first, *(manifests.manifest(pack.id) for pack in packs)]
    for manifest in found:
        if manifest.detector.kind == name:
            return manifest
    if name in DETECTOR_FILES:
        raise PackError(f"No installed pack has a detector of the kind {name!r}. Nothing was changed; install one.")
    names = ", ".join([PACKS_OWN, *(choice.name for choice in available())])
    raise PackError(f"There is no detector {name!r}. Nothing was changed; choose one of {names}.")


def without_dlib(label: str) -> PackError:
    """What is missing for a detector of dlib."""
    return PackError(
        f"The detector {label} needs the Python package dlib, which is not installed here. Nothing was changed; "
        "install it (pip install dlib-bin), or choose another detector."
    )


def _has_dlib() -> bool:
    return importlib.util.find_spec("dlib") is not None
