"""The open library: one writer, a read-only connection for each thread, and its making, opening and upgrading.

    with Library.open(path) as library:
        with library.transaction() as connection: ...   # an index batch: may be lost with the power, is found again
        with library.edit("Renamed to Anna") as edit:   # a user's edit: journalled, on the disk when the block ends
            edit.connection.execute(...)
        edit.change                                     # the ChangeSet
        library.rows("SELECT ...")                      # read in this thread, while others write

A process that writes holds a lock file beside the library; the system releases it when the process ends, however it
ends. Other processes may read. Only the writing connection ever checkpoints the write-ahead log (a second one could
meet SQLite's WAL-reset bug, fixed in 3.51.3). On network and FUSE file systems the log is unsafe: a rollback journal
is used there.
"""

import contextlib
import os
import sqlite3
import threading
import weakref
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from filelock import FileLock, Timeout

from facesorter.domain.edits import ChangeSet
from facesorter.domain.errors import LibraryError, LibraryInUse
from facesorter.store import journal
from facesorter.store.inspection import (
    APPLICATION_ID,
    BEFORE_UPGRADE,
    SCHEMA_VERSION,
    is_remote,
    schema_version,
    sidecar,
)
from facesorter.store.problems import explained, shown

Connection = sqlite3.Connection

# Vectors of 512 numbers are 2 KB each: pages of 8 KB waste little on them. The cache is in KiB.
_PAGE_SIZE = 8192
_CACHE_KIB = 32 * 1024
_BUSY_SECONDS = 5.0
# Below the limit on host parameters of every SQLite since 3.32.
_CHUNK = 30_000
# Rows that are handed over together: Python frees them in one go, while no other thread runs.
_PART = 1000


class Recording:
    """A user's edit under way; ``change`` is there once it is committed. ``takes_back``: whose contrary it is;
    ``follows``: it only says of copies what was said of other faces.
    """

    def __init__(self, connection: Connection, label: str) -> None:
        self.connection = connection
        self.label = label
        self.takes_back: int | None = None
        self.follows = False
        self.change = ChangeSet(label)


class _Reader:
    """A thread's read-only connection; it closes when the thread ends."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def close(self) -> None:
        self.connection.close()

    __del__ = close


class Library:
    """One open library; make it with `Library.open`. Safe to share between threads."""

    def __init__(self, path: Path, uri: str, writer: Connection | None, lock: FileLock | None) -> None:
        self.path = path
        self._uri = uri
        self._writer = writer
        self._lock = lock
        # Which file has the path; where other machines number files, it is only known that there is one.
        self._numbered = False
        self._file: object = None
        self._turn = threading.RLock()
        self._local = threading.local()
        self._readers: weakref.WeakSet[_Reader] = weakref.WeakSet()
        self._closed = False

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, create: bool = True) -> Self:
        """Open the library at ``path``, or make it (unless ``create`` is false), or bring it up to date.

        Raises `LibraryInUse` when another process writes to it, and `LibraryError` for a file that is foreign, newer,
        damaged or read-only, for a folder, and for an older library that is opened ``read_only``. A file that is
        refused stays as it is, byte for byte.
        """
        # Unlike `Path.resolve`, this leaves links that lead in a circle to be refused like any other file.
        path = Path(os.path.realpath(path))
        version = schema_version(path)
        if version is None and (read_only or not create):
            raise LibraryError(f"There is no library at {shown(path)}. Add a folder of photos to make one.")
        with explained(path):
            if read_only:
                return cls._open_to_read(path, version)
            return cls._open_to_write(path)

    @classmethod
    def _open_to_read(cls, path: Path, version: int | None) -> Self:
        if version != SCHEMA_VERSION:
            raise LibraryError(
                f"The library {shown(path)} was made by an older FaceSorter. It was left as it is; open it once in the "
                "window, or index a folder into it, to bring it up to date."
            )
        uri = f"{path.as_uri()}?mode=ro"
        if not os.access(path.parent, os.W_OK) and not sidecar(path, "-wal").exists():
            # SQLite cannot keep its files beside the library, and nobody can change it.
            uri += "&immutable=1"
        library = cls(path, uri, None, None)
        try:
            library.rows("SELECT count(*) FROM sqlite_schema")
        except BaseException:
            library.close()
            raise
        return library

    @classmethod
    def _open_to_write(cls, path: Path) -> Self:
        lock = locked(path)
        writer = None
        try:
            version = schema_version(path)
            if version is None:
                _make(path)
            elif version < SCHEMA_VERSION:
                _upgrade(path, version)
            writer = _connect(path)
            mode = "DELETE" if is_remote(path) else "WAL"
            writer.execute(f"PRAGMA journal_mode = {mode}")
            writer.execute("PRAGMA foreign_keys = ON")
            writer.execute("PRAGMA secure_delete = FAST")
            writer.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
            journal.install(writer)
        except BaseException:
            if writer:
                writer.close()
            lock.release()
            raise
        library = cls(path, f"{path.as_uri()}?mode=ro", writer, lock)
        library._numbered = mode == "WAL"
        library._file = library._found()
        return library

    @property
    def read_only(self) -> bool:
        """Whether this process may only read."""
        return self._writer is None

    @property
    def reader(self) -> Connection:
        """The read-only connection of this thread; it sees what is committed. Read its cursors to the end."""
        self._require_open()
        reader: _Reader | None = getattr(self._local, "reader", None)
        if reader is None:
            # Where the file was moved away, that shows here, and not only in a query.
            with explained(self.path):
                connection = sqlite3.connect(
                    self._uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
                )
                connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
            reader = self._local.reader = _Reader(connection)
            self._readers.add(reader)
        return reader.connection

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query, read in this thread."""
        with explained(self.path):
            return self.reader.execute(sql, values).fetchall()

    def parts(self, sql: str, values: Sequence[object] = ()) -> Iterator[list[tuple[Any, ...]]]:
        """The rows of a query that has many, some of them at a time; to be read to the end."""
        with explained(self.path):
            cursor = self.reader.execute(sql, values)
            while part := cursor.fetchmany(_PART):
                yield part

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """The reader of this thread, which sees one moment of the library until the block ends, whoever writes."""
        with explained(self.path):
            self.reader.execute("BEGIN")
            try:
                yield self.reader
            finally:
                self.reader.execute("COMMIT")

    def version(self) -> int:
        """A number that is another one, in this thread, once somebody else has changed the library."""
        return int(self.rows("PRAGMA data_version")[0][0])

    @contextlib.contextmanager
    def transaction(self, *, durable: bool = False) -> Iterator[Connection]:
        """The writing connection in a transaction that commits at the end and rolls back on an error.

        Other threads wait for their turn; transactions do not nest. ``durable``: on the disk when the block ends,
        also if the power fails then (about 4 ms); otherwise only the order of transactions is sure. Raises
        `LibraryError` when the library is read-only, was moved or deleted, the disk is full or the like; what was
        committed before is safe.
        """
        writer = self._writing()
        self._require_file()
        with self._turn, explained(self.path):
            writer.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            writer.execute("BEGIN IMMEDIATE")
            try:
                yield writer
                writer.execute("COMMIT")
            except BaseException:
                # A full disk may have rolled back already.
                if writer.in_transaction:
                    writer.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def edit(self, label: str) -> Iterator[Recording]:
        """A user's edit: one durable transaction whose changes to journalled tables can be undone."""
        with self.transaction(durable=True) as connection:
            recording = Recording(connection, label)
            edit = journal.begin(connection)
            yield recording
            recording.change = journal.finish(
                connection, edit, recording.label, recording.takes_back, follows=recording.follows
            )

    def back_up(self, target: Path, *, checked: bool = True) -> None:
        """Copy the library to ``target`` while it is in use; see `_back_up`."""
        with explained(target):
            _back_up(self.reader, target, checked=checked)

    def compact(self) -> None:
        """Write the whole file anew, without what was deleted from it, and empty the write-ahead log."""
        self.empty_log()
        writer = self._writing()
        with self._turn, explained(self.path):
            writer.execute("VACUUM")
        if not self.empty_log():
            raise LibraryError(
                f"Another program is reading the library {shown(self.path)}, so traces of what was deleted are left "
                "beside it. Close that program and do this again."
            )

    def empty_log(self) -> bool:
        """Write the write-ahead log back into the library; ``False`` while another program reads the log."""
        writer = self._writing()
        with self._turn, explained(self.path):
            (busy, *_) = writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy

    def close(self, *, readers: bool = True) -> None:
        """Close all connections and let other processes write. Nothing happens the second time.

        Waits for a transaction in another thread. Where other threads may not be done with reading, their connections
        are left to them without ``readers``: taking one away from a query that runs would end the process.
        """
        if self._closed:
            return
        self._closed = True
        for reader in list(self._readers) if readers else ():
            reader.close()
        with self._turn:
            if self._writer:
                # The last connection to leave writes the log back into the library and removes it.
                self._writer.close()
            if self._lock:
                self._lock.release()

    def _require_open(self) -> None:
        if self._closed:
            raise LibraryError(f"The library {shown(self.path)} is closed. Nothing was changed.")

    def _require_file(self) -> None:
        """What is written to a file that has no name any more, or another one than that of its log, would be lost."""
        if self._found() != self._file:
            raise LibraryError(
                f"The library {shown(self.path)} was moved or deleted while it was open. Nothing was changed; put it "
                "back, or close FaceSorter and open it where it is now."
            )

    def _found(self) -> object:
        try:
            found = self.path.stat()
        except FileNotFoundError:
            return None
        except OSError:
            return self._file
        return (found.st_dev, found.st_ino) if self._numbered else True

    def _writing(self) -> Connection:
        self._require_open()
        if self._writer is None:
            raise LibraryError(f"The library {shown(self.path)} is open for reading only. Nothing was changed.")
        return self._writer

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def chunks(values: Sequence[int]) -> Iterator[tuple[str, Sequence[int]]]:
    """For ``IN (...)`` with any number of values: pairs of placeholders and the values that they stand for."""
    for start in range(0, len(values), _CHUNK):
        part = values[start : start + _CHUNK]
        yield ", ".join("?" * len(part)), part


def replace(source: Path, target: Path) -> None:
    """Rename so that the new name is on the disk when this returns."""
    os.replace(source, target)  # noqa: PTH105 (it says what happens to an existing target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _connect(path: Path) -> Connection:
    return sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)


def locked(path: Path) -> FileLock:
    """The lock of the library at this real path, acquired. Raises `LibraryInUse`, or `LibraryError`."""
    if path.exists() and not os.access(path, os.W_OK):
        raise LibraryError(f"The library {shown(path)} may only be read. Nothing was changed; check its permissions.")
    lock = FileLock(sidecar(path, ".lock"), mode=0o600, thread_local=False)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock.acquire(blocking=False)
    except Timeout as error:
        raise LibraryInUse(
            f"Another FaceSorter is using the library {shown(path)}. Nothing was changed; close it and try again."
        ) from error
    except OSError as error:
        reason = error.strerror or "it cannot be written to"
        raise LibraryError(
            f"The folder of the library {shown(path)} cannot be used ({reason}). Nothing was changed."
        ) from error
    return lock


def _make(path: Path) -> None:
    """Make an empty library under another name first, so that a half-made one never has the library's name."""
    unfinished = sidecar(path, ".new")
    unfinished.unlink(missing_ok=True)
    unfinished.touch(mode=0o600)
    with contextlib.closing(_connect(unfinished)) as connection:
        connection.execute(f"PRAGMA page_size = {_PAGE_SIZE}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        _migrate(connection)
    replace(unfinished, path)


def _upgrade(path: Path, version: int) -> None:
    backup = sidecar(path, BEFORE_UPGRADE.format(version))
    with contextlib.closing(_connect(path)) as connection:
        # With a rollback journal the header of the file always tells the truth about its version.
        connection.execute("PRAGMA journal_mode = DELETE")
        _back_up(connection, backup)
        _migrate(connection)


def _migrate(connection: Connection) -> None:
    """All pending steps in one transaction: afterwards the schema is the new one, or still the old one."""
    from sqlite_utils import Database  # noqa: PLC0415 (slow to import and rarely needed)

    from facesorter.store.migrations import migrations  # noqa: PLC0415

    connection.execute("BEGIN IMMEDIATE")
    migrations.apply(Database(connection))
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    connection.execute("COMMIT")


def _back_up(connection: Connection, target: Path, *, checked: bool = True) -> None:
    """Copy a library with SQLite's online backup: whole, checked, private to the user, or not at all."""
    unfinished = sidecar(target, ".new")
    try:
        _remove(unfinished)
        unfinished.touch(mode=0o600)
    except OSError as error:
        reason = error.strerror or "it cannot be written to"
        raise LibraryError(f"No backup was made: {shown(target)} cannot be written ({reason}).") from error
    try:
        with contextlib.closing(_connect(unfinished)) as copy:
            connection.backup(copy)
            # The copy is one file and needs no log.
            copy.execute("PRAGMA journal_mode = DELETE")
            if checked and copy.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise LibraryError(f"No backup was made: the library is damaged. {shown(target)} was not written.")
        replace(unfinished, target)
    finally:
        _remove(unfinished)


def _remove(unfinished: Path) -> None:
    """Also what SQLite leaves beside it when the disk is full."""
    for name in ("", "-journal", "-wal", "-shm"):
        sidecar(unfinished, name).unlink(missing_ok=True)
