"""Bring an InsightFace pack in from a folder or a zip. Light: the networks are tried in a process of their own."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from facesorter import places
from facesorter.domain.errors import PackError
from facesorter.domain.packs import Calibration, Pack
from facesorter.vision import archives, manifests, schema
from facesorter.vision.schema import Description, FileEntry

if TYPE_CHECKING:
    from facesorter.vision.inspection import Inspected

#: Letters, digits and a few signs: a folder's name on every system.
_ID = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,38}[a-z0-9])?")
#: Names that Windows keeps for devices.
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?")
#: The largest pack in use is a third of this.
_MOST_BYTES = 2**30
#: A pack holds two networks that matter and a handful that do not.
_MOST_NETWORKS = 20
_CHUNK = 2**20
#: Imports that were killed leave a folder, which the first import after this many seconds removes.
_STALE = 86_400
_INCOMING = ".incoming-"

#: Cosines of ArcFace networks: the same person .60 +- .13, others .02 +- .06.
_CALIBRATION = Calibration(link=0.45, merge=0.35)
_LICENCE = "unknown: as its author states (InsightFace's own weights are for non-commercial research only)"


def import_pack(path: Path, pack_id: str) -> Pack:
    """Install the detector and the recogniser found in a folder or zip as the pack ``pack_id``.

    The pack is there completely or not at all. Takes a few seconds: both networks are run once, in a process of their
    own. Raises `PackError` with what is wrong; nothing is installed then.
    """
    _check_id(pack_id)
    home = places.packs()
    for left_over in home.glob(f"{_INCOMING}*"):
        if time.time() - left_over.stat().st_mtime > _STALE:
            shutil.rmtree(left_over, ignore_errors=True)
    try:
        with tempfile.TemporaryDirectory(prefix=_INCOMING, dir=home, ignore_cleanup_errors=True) as staging:
            incoming, ready = Path(staging, "incoming"), Path(staging, "ready")
            incoming.mkdir(mode=0o700)
            ready.mkdir(mode=0o700)
            names = _copy_networks(path, incoming)
            found = _try_out(incoming, names)
            for part, stored in found.files.items():
                (incoming / stored).rename(ready / f"{part}.onnx")
            with open(ready / manifests.MANIFEST, "w", encoding="utf-8", opener=places.private) as file:
                file.write(schema.write(_description(path, found, ready)))
            target = home / pack_id
            if target.exists():
                raise PackError(f"There is already a pack {pack_id!r}; choose another id.")
            ready.replace(target)
    except OSError as error:
        raise PackError(f"The pack cannot be imported: {error.strerror or error}. Nothing was installed.") from error
    return manifests.get(pack_id)


def _check_id(pack_id: str) -> None:
    if not _ID.fullmatch(pack_id) or _DEVICES.fullmatch(pack_id):
        raise PackError(
            f"{pack_id!r} cannot be the id of a pack: use up to 40 small letters, digits, dots, dashes or underscores."
        )
    if any(pack.id == pack_id for pack in manifests.available()):
        raise PackError(f"There is already a pack {pack_id!r}; choose another id.")


def _copy_networks(path: Path, incoming: Path) -> dict[str, str]:
    """Copy every ONNX file to a name of our own; the answer is {our name: its name}, in the order of their names."""
    names = {}
    room = _MOST_BYTES
    with _networks(path) as networks:
        for number, (name, chunks) in enumerate(networks):
            if number >= _MOST_NETWORKS:
                raise PackError("This is no pack: it holds too many networks.")
            stored = f"{number}.onnx"
            with open(incoming / stored, "wb", opener=places.private) as copy:
                for chunk in chunks:
                    room -= len(chunk)
                    if room < 0:
                        raise PackError("This is no pack: its networks are larger than a gigabyte.")
                    copy.write(chunk)
            names[stored] = name
    if not names:
        raise PackError("There is no ONNX file in it: a pack is a folder or zip with a detector and a recogniser.")
    return names


@contextmanager
def _networks(path: Path) -> Iterator[Iterator[tuple[str, Iterable[bytes]]]]:
    """Names and contents of the ONNX files at ``path``, by name; those one folder deeper if there are none on top."""
    if path.is_dir():
        files = sorted(path.glob("*.onnx")) or sorted(path.glob("*/*.onnx"))
        yield ((file.name, _chunks(file)) for file in files if file.is_file())
    elif path.is_file():
        with archives.opened(path) as archive:
            networks = [name for name in archive.names if name.endswith(".onnx")]
            yield ((name.rpartition("/")[2], archive.chunks(name)) for name in networks)
    else:
        raise PackError(f"There is nothing at {path}.")


def _chunks(file: Path) -> Iterator[bytes]:
    with file.open("rb") as content:
        while chunk := content.read(_CHUNK):
            yield chunk


def _try_out(incoming: Path, names: Mapping[str, str]) -> Inspected:
    from facesorter.vision import inspection  # noqa: PLC0415 (only needed here)

    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        try:
            return process.submit(inspection.inspect, incoming, dict(names)).result()
        except BrokenProcessPool as error:
            raise PackError("A network of this pack made the engine stop when tried; nothing was installed.") from error


def _description(source: Path, found: Inspected, folder: Path) -> Description:
    return Description(
        label=f"{found.detector.label} + {found.embedder.label}",
        licence=_LICENCE,
        commercial_use=False,
        source=source.name,
        detector=found.detector,
        embedder=found.embedder,
        calibration=_CALIBRATION,
        published=(),
        files={part: _recorded(folder / f"{part}.onnx") for part in found.files},
        archives={},
    )


def _recorded(file: Path) -> FileEntry:
    with file.open("rb") as content:
        digest = hashlib.file_digest(content, "sha256").hexdigest()
        os.fsync(content.fileno())
    return FileEntry(file.name, file.stat().st_size, digest)
