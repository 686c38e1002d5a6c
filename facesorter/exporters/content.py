"""What one exported file is made of: a photo (copied or linked) or bytes of our own.

Each knows its size in bytes, whether a file that is already there is the same, and how to write itself to a path
that does not exist yet.
"""

import errno
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from facesorter.domain.control import Control
from facesorter.domain.errors import FaceSorterError

_BLOCK = 1 << 20


class ExportError(FaceSorterError):
    """An export cannot be done, or not to its end; what was written until then is whole and stays."""


class SourceUnreadable(Exception):
    """One photo cannot be read; the export skips it and says why."""


class Content(Protocol):
    @property
    def size(self) -> int:
        """Bytes that writing it takes."""

    def same(self, existing: Path) -> bool:
        """Whether ``existing`` holds this already."""

    def write(self, path: Path, control: Control) -> None:
        """Write to ``path``, which does not exist. Raises `SourceUnreadable`, `Cancelled`, or OSError of the target."""


@dataclass(frozen=True, slots=True)
class PhotoCopy:
    """A copy of a photo, byte for byte, with its time of change."""

    source: Path
    size: int
    mtime_ns: int

    def same(self, existing: Path) -> bool:
        found = existing.lstat()
        if existing.is_symlink() or not existing.is_file() or found.st_size != self.size:
            return False
        # An equal time proves nothing: cameras and archives give many photos the same one, and two people may have
        # changed places. So planning an export that is there already reads every photo and its copy once.
        return _equal(self.source, existing)

    def write(self, path: Path, control: Control) -> None:
        try:
            source = self.source.open("rb")
        except OSError as error:
            raise SourceUnreadable(_reason(error)) from error
        with source, path.open("xb") as copy:
            while block := _read(source.read):
                # A video may take minutes.
                control.checkpoint()
                copy.write(block)
            copy.flush()
            os.fsync(copy.fileno())
        os.utime(path, ns=(self.mtime_ns, self.mtime_ns))


@dataclass(frozen=True, slots=True)
class HardLink:
    """A second name of a photo on the same drive. It takes no space, and changing one changes the other."""

    source: Path
    size: int = 0

    def same(self, existing: Path) -> bool:
        return not existing.is_symlink() and existing.samefile(self.source)

    def write(self, path: Path, control: Control) -> None:
        try:
            os.link(os.path.realpath(self.source), path)
        except FileNotFoundError as error:
            raise SourceUnreadable(_reason(error)) from error
        except OSError as error:
            if error.errno == errno.ENOSPC:
                raise
            raise ExportError(
                "A hard link cannot be made here: the photos lie on another drive, or this drive knows none. "
                "The photos are as they were; choose to copy instead."
            ) from error


@dataclass(frozen=True, slots=True)
class SymbolicLink:
    """A pointer to where the photo lies."""

    source: Path
    size: int = 0

    def same(self, existing: Path) -> bool:
        return existing.is_symlink() and existing.readlink() == self.source

    def write(self, path: Path, control: Control) -> None:
        try:
            path.symlink_to(self.source)
        except OSError as error:
            if error.errno == errno.ENOSPC:
                raise
            raise ExportError(
                "A symbolic link cannot be made here: this drive knows none, or (on Windows) Developer Mode is off. "
                "The photos are as they were; choose to copy instead."
            ) from error


@dataclass(frozen=True, slots=True)
class NewFile:
    """Bytes that the export makes itself; they are fetched when they are needed."""

    size: int
    read: Callable[[], bytes]

    def same(self, existing: Path) -> bool:
        if existing.is_symlink() or not existing.is_file() or existing.stat().st_size != self.size:
            return False
        return existing.read_bytes() == self.read()

    def write(self, path: Path, control: Control) -> None:
        with path.open("xb") as file:
            file.write(self.read())
            file.flush()
            os.fsync(file.fileno())


MODES: dict[str, type[HardLink] | type[SymbolicLink] | None] = {
    "copy": None,
    "hardlink": HardLink,
    "symlink": SymbolicLink,
}


def photo_content(path: Path, mode: str) -> Content:
    """The content of a photo in one of `MODES`. Raises `SourceUnreadable` where there is no such photo any more."""
    try:
        found = path.stat()
    except OSError as error:
        raise SourceUnreadable(_reason(error)) from error
    if not stat.S_ISREG(found.st_mode):  # reading a pipe could wait for ever
        raise SourceUnreadable("not a file")
    link = MODES[mode]
    return link(path) if link else PhotoCopy(path, found.st_size, found.st_mtime_ns)


def _read(read: Callable[[int], bytes]) -> bytes:
    try:
        return read(_BLOCK)
    except OSError as error:
        raise SourceUnreadable(_reason(error)) from error


def _equal(one: Path, other: Path) -> bool:
    with one.open("rb") as left, other.open("rb") as right:
        while True:
            block = left.read(_BLOCK)
            if block != right.read(_BLOCK):
                return False
            if not block:
                return True


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__
