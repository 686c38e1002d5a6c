"""SQLite's errors in words a user can act on. Errors that only a bug can cause stay what they are."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facesorter.domain.errors import LibraryError, NotFound

_SENTENCES = {
    sqlite3.SQLITE_FULL: "The disk with the library {path} is full. What was saved before is safe; free some space and "
    "try again.",
    sqlite3.SQLITE_IOERR: "The disk with the library {path} does not answer as it should. What was saved before is "
    "safe as far as the disk keeps it; check the disk and try again.",
    sqlite3.SQLITE_READONLY: "The library {path} cannot be written to. Nothing was changed; check its permissions.",
    sqlite3.SQLITE_CANTOPEN: "The library {path} cannot be opened. Nothing was changed; check that its folder exists "
    "and may be read.",
    sqlite3.SQLITE_PERM: "The library {path} may not be opened. Nothing was changed; check its permissions.",
    sqlite3.SQLITE_BUSY: "Another program is using the library {path}. Nothing was changed; close it and try again.",
    sqlite3.SQLITE_CORRUPT: "The library {path} is damaged. It was left as it is; put a backup in its place, or run "
    "`facesorter check --repair`.",
    sqlite3.SQLITE_NOTADB: "{path} is not a FaceSorter library. It was left as it is; choose another file.",
}


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what disks and damaged files cause into a `LibraryError`, and ids beyond 64 bits into `NotFound`."""
    try:
        yield
    except OverflowError as error:
        raise NotFound("No person, face or photo has so large a number. Nothing was changed.") from error
    except (sqlite3.Error, UnicodeDecodeError) as error:
        # The low byte is the primary code. Text that is no text, even in SQLite's own message, can only be damage; so
        # is a number in the header that no version of SQLite writes, which has no code of its own.
        damage = ("decode to UTF-8", "unsupported file format")
        spoilt = isinstance(error, UnicodeDecodeError) or any(sign in str(error) for sign in damage)
        code = sqlite3.SQLITE_CORRUPT if spoilt else getattr(error, "sqlite_errorcode", 0) & 0xFF
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_IOERR_SHMSIZE:
            # There is no room for what SQLite keeps beside a library, also while it is only read.
            code = sqlite3.SQLITE_FULL
        if code not in _SENTENCES:
            raise
        raise LibraryError(_SENTENCES[code].format(path=shown(path))) from error


def shown(path: Path) -> str:
    """The path as text that any terminal can print, also when it is not valid UTF-8."""
    return str(path).encode("utf-8", "replace").decode()
