"""Bring a pack in from a folder or a zip. Light: the networks are tried in a process of their own."""

import hashlib
import os
import re
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from facesorter import places
from facesorter.domain.control import Control
from facesorter.domain.errors import PackError
from facesorter.domain.packs import Calibration, Pack
from facesorter.vision import apart, inspection, manifests, schema, sources
from facesorter.vision.inspection import Inspected
from facesorter.vision.schema import Description, FileEntry
from facesorter.vision.sources import Source

_T = TypeVar("_T")
#: Letters, digits and a few signs: a folder's name on every system.
_ID = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,38}[a-z0-9])?")
#: Names that Windows keeps for devices.
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?")
#: The largest pack in use is a third of this.
_MOST_BYTES = 2**30
#: A pack holds two networks that matter and a handful that do not.
_MOST_NETWORKS = 20
_LARGEST_MANIFEST = 2**20
_SUFFIXES = (".onnx", ".dat")
#: Imports that were killed leave a folder, which the first import after this many seconds removes.
_STALE = 86_400
_INCOMING = ".incoming-"
#: Seconds that trying a pack may take.
_PATIENCE = 180.0

#: Cosines of ArcFace networks: the same person .60 +- .13, others .02 +- .06.
_CALIBRATION = Calibration(link=0.45, merge=0.35)
_LICENCE = "unknown: as its author states (InsightFace's own weights are for non-commercial research only)"


def import_pack(path: Path, pack_id: str, control: Control | None = None) -> Pack:
    """Install what is at ``path``, a folder, a zip or a manifest, as the pack ``pack_id``.

    A manifest (``pack.toml``) says what the files beside it are. Without one, those of a pack that the program knows
    are recognised by their content; of others, the detector and the recogniser are found as InsightFace does.

    The pack is there completely or not at all. Takes a few seconds: both networks are run once, in a process of their
    own. Raises `PackError` with what is wrong, `Cancelled` when the user stops it; nothing is installed then.
    """
    control = control or Control()
    _check_id(pack_id)
    try:
        with staging() as (incoming, ready):
            description = staged(path, incoming, ready, control)
            _check_known(pack_id, description)
            with open(ready / manifests.MANIFEST, "w", encoding="utf-8", opener=places.private) as file:
                file.write(schema.write(description))
            target = places.packs() / pack_id
            if target.exists():
                raise PackError(f"There is already a pack {pack_id!r}; choose another id.")
            ready.replace(target)
    except OSError as error:
        raise PackError(f"The pack cannot be imported: {error.strerror or error}. Nothing was installed.") from error
    return manifests.get(pack_id)


@contextmanager
def staging() -> Iterator[tuple[Path, Path]]:
    """Two empty folders beside the packs, for what comes in and for what becomes a pack; gone afterwards."""
    home = places.packs()
    for left_over in home.glob(f"{_INCOMING}*"):
        if time.time() - left_over.stat().st_mtime > _STALE:
            shutil.rmtree(left_over, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=_INCOMING, dir=home, ignore_cleanup_errors=True) as folder:
        incoming, ready = Path(folder, "incoming"), Path(folder, "ready")
        for inner in (incoming, ready):
            inner.mkdir(mode=0o700)
        yield incoming, ready


def staged(path: Path, incoming: Path, ready: Path, control: Control) -> Description:
    """Copy the files of the pack at ``path`` to the folder ``ready`` and try them; the answer is what its manifest
    shall say, with every file's size and SHA-256. ``incoming`` is a folder for whatever else comes with it.
    """
    with sources.opened(path) as (source, manifest):
        if manifest:
            said = described(source, manifest)
            files = {key: bring(source, manifest, key, file, ready, control) for key, file in said.files.items()}
            description = replace(said, files=files, archives={})
            tried(inspection.try_out, ready, description, control=control)
            return description
        copies = _copy_networks(source, incoming, control)
    known = _known_by_content(copies)
    if known:
        description = _as_known(known, copies, ready)
        tried(inspection.try_out, ready, description, control=control)
        return description
    names = {file.name: copy.name for file, copy in copies.items()}
    found = tried(inspection.inspect, incoming, names, control=control)
    return _as_found(path.name, found, copies, incoming, ready)


def _check_id(pack_id: str) -> None:
    if not _ID.fullmatch(pack_id) or _DEVICES.fullmatch(pack_id):
        raise PackError(
            f"{pack_id!r} cannot be the id of a pack: use up to 40 small letters, digits, dots, dashes or underscores."
        )
    if pack_id == manifests.BUILTIN or (places.packs() / pack_id).exists():
        raise PackError(f"There is already a pack {pack_id!r}; choose another id.")


def _check_known(pack_id: str, description: Description) -> None:
    """The id of a pack that the program knows is for its own files."""
    known = manifests.known(pack_id)
    if known and _digests(known) != _digests(description):
        raise PackError(
            f"{pack_id!r} is the id of a pack that FaceSorter knows, and these are not its files; choose another id."
        )


def _digests(description: Description) -> set[str | None]:
    return {file.sha256 for file in description.files.values()}


@dataclass(frozen=True, slots=True)
class _Copy:
    """``name``: of the original."""

    name: str
    size: int
    sha256: str


def described(source: Source, manifest: str) -> Description:
    """What a manifest says; `bring` checks what it says of its files."""
    return schema.read(b"".join(_bounded(source.chunks(manifest), manifest, _LARGEST_MANIFEST)), manifest)


def bring(source: Source, manifest: str, key: str, file: FileEntry, ready: Path, control: Control) -> FileEntry:
    """Copy one file that a manifest names to the folder ``ready``. Raises `PackError` if it is not there, or not what
    the manifest says of it.
    """
    if file.package:
        if file.size is None or file.sha256 is None:
            raise PackError(f"{manifest}: files.{key} lies in a Python package and must have size and sha256.")
        manifests.located(ready, file).read()
        return file
    name = sources.beside(manifest, file.path)
    if name not in source.names:
        raise PackError(f"{manifest}: files.{key} is “{file.path}”, and there is no such file beside it.")
    stored = stored_name(key, file)
    room = _MOST_BYTES - sum(each.stat().st_size for each in ready.iterdir())
    copy = _copied(source, name, ready / stored, room, control)
    for what, said, found in (("size", file.size, copy.size), ("sha256", file.sha256, copy.sha256)):
        if said is not None and said != found:
            raise PackError(f"{manifest}: {what} of “{file.path}” is {found}, not {said}: it is another file.")
    return FileEntry(stored, copy.size, copy.sha256)


def stored_name(key: str, file: FileEntry) -> str:
    """What a file is called once it is installed: not as its author did, which not every system allows."""
    return key + (suffix if (suffix := Path(file.path).suffix) in _SUFFIXES else "")


def _copy_networks(source: Source, incoming: Path, control: Control) -> dict[Path, _Copy]:
    """Copy every ONNX file to a name of our own, in the order of their names; those one folder deeper only if there are
    none on top.
    """
    names = [name for name in source.names if name.endswith(".onnx")]
    names = [name for name in names if "/" not in name] or names
    if not names:
        raise PackError("There is no ONNX file in it: a pack is a folder or zip with a detector and a recogniser.")
    if len(names) > _MOST_NETWORKS:
        raise PackError("This is no pack: it holds too many networks.")
    copies: dict[Path, _Copy] = {}
    for number, name in enumerate(names):
        file = incoming / f"{number}.onnx"
        room = _MOST_BYTES - sum(copy.size for copy in copies.values())
        copies[file] = _copied(source, name, file, room, control)
    return copies


def _copied(source: Source, name: str, target: Path, most: int, control: Control) -> _Copy:
    digest, size = hashlib.sha256(), 0
    with open(target, "wb", opener=places.private) as copy:
        for chunk in _bounded(source.chunks(name), name, most):
            control.checkpoint()
            digest.update(chunk)
            size += len(chunk)
            copy.write(chunk)
        copy.flush()
        os.fsync(copy.fileno())
    return _Copy(name.rpartition("/")[2], size, digest.hexdigest())


def _bounded(chunks: Iterator[bytes], name: str, most: int) -> Iterator[bytes]:
    for chunk in chunks:
        most -= len(chunk)
        if most < 0:
            raise PackError(f"This is no pack: it grows larger than one can be with {name!r}.")
        yield chunk


def _known_by_content(copies: Mapping[Path, _Copy]) -> Description | None:
    there = {copy.sha256 for copy in copies.values()}
    for pack in manifests.available():
        known = manifests.known(pack.id)
        if known and pack.id != manifests.BUILTIN and _digests(known) <= there:
            return known
    return None


def _as_known(known: Description, copies: Mapping[Path, _Copy], ready: Path) -> Description:
    by_content = {copy.sha256: (file, copy) for file, copy in copies.items()}
    files = {}
    for key, entry in known.files.items():
        file, copy = by_content[entry.sha256 or ""]
        stored = stored_name(key, entry)
        file.replace(ready / stored)
        files[key] = FileEntry(stored, copy.size, copy.sha256)
    return replace(known, files=files, archives={})


def _as_found(source: str, found: Inspected, copies: Mapping[Path, _Copy], incoming: Path, ready: Path) -> Description:
    files = {}
    for part, stored in found.files.items():
        file = ready / f"{part}.onnx"
        copy = copies[incoming / stored]
        (incoming / stored).replace(file)
        files[part] = FileEntry(file.name, copy.size, copy.sha256)
    return Description(
        label=f"{found.detector.label} + {found.embedder.label}",
        licence=_LICENCE,
        commercial_use=False,
        source=source,
        detector=found.detector,
        embedder=found.embedder,
        calibration=_CALIBRATION,
        published=(),
        files=files,
        archives={},
    )


def tried(function: Callable[..., _T], *arguments: object, control: Control) -> _T:
    """``function(*arguments)`` in a process of its own. Raises what it does, and `PackError` if it does not end."""
    try:
        return apart.call(function, *arguments, control=control, seconds=_PATIENCE)
    except apart.Lost as error:
        raise PackError("A network of this pack made the engine stop when tried; nothing was installed.") from error
