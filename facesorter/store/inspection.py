"""What a file is, told from its first bytes, before SQLite may touch it; and what kind of disk it lies on."""

import ctypes
import os
import re
import struct
import subprocess
import sys
from pathlib import Path

from facesorter.domain.errors import LibraryError
from facesorter.store.problems import shown

#: "FcSr", in the header of every library.
APPLICATION_ID = 0x46635372
#: The number of migrations; `PRAGMA user_version` of a library that is up to date.
SCHEMA_VERSION = 8

#: Endings of the copies that are made beside the library, by the schema version that they have, or before a repair.
BEFORE_UPGRADE = ".schema-{}.backup"
BEFORE_REPAIR = ".before-repair.backup"

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
# File systems whose memory maps or locks other machines do not see, or whose authors make no promise about them.
_REMOTE = re.compile(
    r"(nfs\d?|cifs|smb\w*|9p|afs|ceph|glusterfs|lustre|ncpfs|webdav|davfs|afpfs|vboxsf|vmhgfs|fuse.*)$"
)


def schema_version(path: Path) -> int | None:
    """The schema version of the library at ``path``; ``None`` when there is no file.

    Only reads the file's first bytes. Raises `LibraryError` for a folder, for anything that is not a library, for a
    library of a newer FaceSorter and for one that was cut short.
    """
    name = shown(path)
    if path.is_dir():
        raise LibraryError(f"{name} is a folder, not a library. Nothing was changed; name a file in it.")
    if path.exists() and not path.is_file():  # reading a pipe could wait for ever
        raise _foreign(name)
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
            size = file.seek(0, os.SEEK_END)
    except FileNotFoundError:
        return None
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        raise LibraryError(f"The library {name} cannot be opened ({reason}). Nothing was changed.") from error
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise _foreign(name)
    # https://sqlite.org/fileformat2.html, "The Database Header"
    page_size, counter, pages = struct.unpack_from(">H", header, 16)[0], *struct.unpack_from(">II", header, 24)
    version, application, valid_for = (struct.unpack_from(">I", header, offset)[0] for offset in (60, 68, 92))
    if application != APPLICATION_ID:
        raise LibraryError(f"{name} belongs to another program. It was left as it is; choose another file.")
    if version > SCHEMA_VERSION:
        raise LibraryError(
            f"The library {name} was made by a newer FaceSorter. It was left as it is; update FaceSorter to open it."
        )
    whole = pages * (65536 if page_size == 1 else page_size)
    if counter == valid_for and size < whole and not sidecar(path, "-wal").exists():
        raise LibraryError(
            f"The library {name} is damaged: {size:,} of {whole:,} bytes are left. It was left as it is; put a backup "
            "in its place."
        )
    return int(version)


def _foreign(name: str) -> LibraryError:
    return LibraryError(f"{name} is not a FaceSorter library. It was left as it is; choose another file.")


def sidecar(path: Path, suffix: str) -> Path:
    """The file beside the library that SQLite or FaceSorter keeps for it."""
    return path.with_name(path.name + suffix)


def is_remote(path: Path) -> bool:
    """Whether ``path`` lies on a network or FUSE file system, where SQLite's write-ahead log is unsafe."""
    if sys.platform == "win32":
        drive_remote = 4
        anchor = Path(path.anchor)
        return str(anchor).startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(str(anchor)) == drive_remote
    if sys.platform == "darwin":
        table = subprocess.run(["/sbin/mount"], capture_output=True, check=False).stdout
        mounts = re.findall(rb"^.* on (/.*) \((\w+)", table, re.MULTILINE)
    else:
        try:
            table = Path("/proc/self/mounts").read_bytes()
        except OSError:
            return False
        mounts = re.findall(rb"^\S+ (\S+) (\S+)", table, re.MULTILINE)
    return file_system(path, mounts) is not None


def file_system(path: Path, mounts: list[tuple[bytes, bytes]]) -> str | None:
    """The remote file system that holds ``path``, given pairs (mount point, type) in the order of mounting."""
    wanted = os.fsencode(path)
    best, kind = b"", ""
    for escaped, name in mounts:
        # /proc/self/mounts writes blanks and the like as three octal digits.
        point = re.sub(rb"\\([0-7]{3})", lambda match: bytes([int(match[1], 8)]), escaped).rstrip(b"/")
        if (wanted == point or wanted.startswith(point + b"/")) and len(point) >= len(best):
            best, kind = point, name.decode("ascii", "replace")
    return kind if _REMOTE.match(kind) else None
