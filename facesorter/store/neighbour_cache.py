"""The neighbours of faces, kept in a file beside the library: what took long to find is not looked for again.

Nothing is lost with the file: it may be deleted at any time, and one that is damaged, foreign, or of other vectors is
not believed. It says who looks like whom, so it goes when the faces are forgotten. There is one for each pack.

The file, all numbers little-endian: a header (`_HEADER`: magic bytes, format version, k, n, floor, checksum of all that
follows the header, checksum of the header before it), then n ids of faces, ascending (int64), n digests of their
vectors (uint64), n * k rows of neighbours (int32) and n * k cosines (float32).
"""

import contextlib
import glob
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesorter.domain.errors import LibraryError
from facesorter.domain.found import Floats
from facesorter.store.inspection import sidecar
from facesorter.store.problems import shown

#: Of its name, after the library's, with the pack.
ENDING = ".neighbours-{}"
_UNFINISHED = "~"
_MAGIC, _VERSION = b"FcSrNear", 1
_HEADER = struct.Struct("<8sIIQdII")
_CHECKED = _HEADER.size - 4
_PART = 1 << 22


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """What is kept: for each face its ``k`` nearest others, as `clustering.neighbours.Neighbours` has them.

    face_ids: (n,) int64, ascending; digests: (n,) uint64, of their vectors.
    others:   (n, k) int32, places among these faces, or -1; cosines: (n, k) float32. Mapped, not read, from a file.
    """

    face_ids: NDArray[np.int64]
    digests: NDArray[np.uint64]
    others: NDArray[np.int32]
    cosines: Floats
    floor: float


def read(library: Path, pack: str) -> Held | None:
    """What was kept of the faces of this library and pack; ``None`` where nothing is, or nothing that can be used."""
    path = _path(library, pack)
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER.size)
            magic, version, k, n, floor, body, head = _HEADER.unpack(header)
            if (magic, version, head) != (_MAGIC, _VERSION, zlib.crc32(header[:_CHECKED])) or not n * k:
                return None
            checksum = 0
            while part := file.read(_PART):
                checksum = zlib.crc32(part, checksum)
            if checksum != body or file.tell() != _HEADER.size + n * (16 + 8 * k):
                return None
        face_ids, digests, others, cosines = _mapped(path, n, k)
    except (OSError, struct.error, ValueError):
        return None
    if others.min() < -1 or others.max() >= n:
        return None
    return Held(face_ids, digests, others, cosines, floor)


def write(library: Path, pack: str, held: Held) -> None:
    """Keep this from now on. Where that cannot be, as on a full disk, nothing is kept."""
    path = _path(library, pack)
    unfinished = sidecar(path, _UNFINISHED)
    columns = [
        np.ascontiguousarray(column, kind)
        for column, kind in ((held.face_ids, "<i8"), (held.digests, "<u8"), (held.others, "<i4"), (held.cosines, "<f4"))
    ]
    body = 0
    for column in columns:
        body = zlib.crc32(column.data, body)
    n, k = held.others.shape
    header = _HEADER.pack(_MAGIC, _VERSION, k, n, held.floor, body, 0)[:_CHECKED]
    try:
        unfinished.unlink(missing_ok=True)
        unfinished.touch(mode=0o600)
        with unfinished.open("wb") as file:
            file.write(header + struct.pack("<I", zlib.crc32(header)))
            for column in columns:
                file.write(column.data)
        unfinished.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)


def remove(library: Path, pack: str | None = None) -> None:
    """Delete what is kept of the faces of this pack, or of all packs. Raises `LibraryError` where that cannot be."""
    wanted = glob.escape(_path(library, pack).name) if pack else glob.escape(library.name) + ENDING.format("*")
    for pattern in (wanted, wanted + _UNFINISHED):
        for path in library.parent.glob(pattern):
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                reason = error.strerror or "it is in use"
                raise LibraryError(
                    f"{shown(path)} says which faces are alike, and cannot be deleted ({reason}). Close other programs "
                    "that use the library, and do this again."
                ) from error


def _path(library: Path, pack: str) -> Path:
    return sidecar(library, ENDING.format(pack))


def _mapped(path: Path, n: int, k: int) -> Iterator[Any]:
    offset = _HEADER.size
    for kind, shape in (("<i8", (n,)), ("<u8", (n,)), ("<i4", (n, k)), ("<f4", (n, k))):
        column: NDArray[Any] = np.memmap(path, kind, "r", offset, shape)
        yield column
        offset += column.nbytes
