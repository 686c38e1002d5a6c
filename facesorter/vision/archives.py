"""Read zips from anywhere: nothing in one can lead elsewhere, be a link, or grow without end.

Names in a zip are only ever compared, never used as paths.
"""

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facesorter.domain.errors import PackError

#: A pack has a dozen files. What lists them is read into memory at once.
_MOST_MEMBERS = 1000
_LARGEST_LIST = 2**20
#: The largest network in use is a quarter of this.
_MOST_BYTES = 2**30
#: Weights shrink by a tenth; so much is only reached by what was made to.
_MOST_TIMES_LARGER = 100
_SMALL = 2**20
_CHUNK = 2**20
#: All that a damaged or made-up zip was seen to raise.
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    ValueError,
    OverflowError,
    LookupError,
    NotImplementedError,
    RuntimeError,
)


class Archive:
    """An open zip. Raises `PackError` with what is wrong with it."""

    def __init__(self, zipped: zipfile.ZipFile) -> None:
        self._zip = zipped
        self._members: dict[str, zipfile.ZipInfo] = {}
        infos = zipped.infolist()
        if len(infos) > _MOST_MEMBERS:
            raise PackError("This is no pack: the zip holds too many files.")
        seen = set()
        for info in infos:
            # A folder has no content; a link or a device is no file (zips made on Windows say nothing of it).
            if (
                info.filename
                and not info.filename.endswith("/")
                and stat.S_IFMT(info.external_attr >> 16) in {0, stat.S_IFREG}
            ):
                if info.filename.casefold() in seen:
                    raise PackError(f"The zip holds {info.filename!r} twice; which one is meant cannot be known.")
                seen.add(info.filename.casefold())
                self._members[info.filename] = info

    @property
    def names(self) -> list[str]:
        """Of the regular files in it, as they stand there; they may be anything."""
        return sorted(self._members)

    def size(self, name: str) -> int:
        """How many bytes it says that a file has: it never gives more."""
        return self._member(name).file_size

    def chunks(self, name: str) -> Iterator[bytes]:
        """The content of a file, checked against the zip's own checksum at its end."""
        return self._unpacked(self._member(name))

    def _unpacked(self, member: zipfile.ZipInfo) -> Iterator[bytes]:
        try:
            with self._zip.open(member) as content:
                while chunk := content.read(_CHUNK):
                    yield chunk
        except _DAMAGED as error:
            raise PackError(
                f"The zip is damaged: {member.filename!r} in it cannot be read. Copy or fetch it again."
            ) from error

    def _member(self, name: str) -> zipfile.ZipInfo:
        member = self._members.get(name)
        if member is None:
            raise PackError(f"There is no {name!r} in the zip.")
        if member.flag_bits & 1:
            raise PackError("The zip is locked with a password; unpack it yourself and import the folder.")
        if member.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise PackError(f"{name!r} is packed in a way that is not supported; unpack the zip and import the folder.")
        if member.file_size > _MOST_BYTES:
            raise PackError(f"This is no pack: {name!r} is larger than a gigabyte.")
        if member.file_size > max(_SMALL, _MOST_TIMES_LARGER * member.compress_size):
            raise PackError(f"This is no pack: {name!r} would be more than a hundred times larger than the zip has it.")
        return member


@contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """The zip at ``path``."""
    with _Wary(path) as file:
        try:
            zipped = zipfile.ZipFile(file)
        except _DAMAGED as error:
            raise PackError(
                "The file is not a zip that can be read, or it is cut off; copy or fetch it again."
            ) from error
        with zipped:
            yield Archive(zipped)


class _Astray(OSError, zipfile.BadZipFile):
    """The zip points out of itself; `zipfile` tries that too, where it looks for what may be there, with small ones."""


class _Wary(io.FileIO):
    """Refuses to read much at once (the list of what is in a zip is as long as it says), and to go where nothing is."""

    def seek(self, place: int, whence: int = io.SEEK_SET, /) -> int:
        try:
            return super().seek(place, whence)
        except OSError as error:
            raise _Astray from error

    def read(self, size: int | None = -1, /) -> bytes:
        if size is None or size < 0 or size > max(_LARGEST_LIST, _CHUNK):
            here = self.tell()
            if self.seek(0, io.SEEK_END) - here > _LARGEST_LIST:
                raise zipfile.BadZipFile("its list is too long")
            self.seek(here)
        return super().read(size) or b""
