"""Install a pack that the program knows: fetch its files, check them, and put them in place at once.

What is fetched lies in a hidden folder beside the packs until all of it is there and verified; one rename makes it the
pack. So a pack is installed or it is not, whenever the program or the machine stops; what was fetched is kept for a
week, and the next call goes on with it.
"""

import dataclasses
import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from facesorter import places
from facesorter.domain.control import Control
from facesorter.domain.errors import PackError
from facesorter.domain.packs import Pack
from facesorter.vision import archives, downloading, manifests, schema
from facesorter.vision.downloading import Download
from facesorter.vision.importing import stored_name
from facesorter.vision.schema import Archive, Description, FileEntry

#: Beside the packs; a name with a dot is none of a pack.
_ASIDE = ".aside"
#: Seconds after which nobody will go on with what was fetched.
_STALE = 7 * 86_400
#: Bytes to leave free on the disk.
_SPARE = 20_000_000


def install(pack_id: str, control: Control, on_progress: Callable[[int, int], None]) -> Pack:
    """Fetch and install a known pack; one that is installed stays as it is.

    ``on_progress(done, total)`` counts bytes that are fetched. Raises `PackError` with what is wrong, `Cancelled` when
    the user stops it: then nothing is installed, and what was fetched is kept.
    """
    pack = manifests.get(pack_id)
    if pack.installed:
        return pack
    description = manifests.known(pack_id)
    target = places.packs() / pack_id
    if description is None or target.exists():
        raise PackError(f"Files of the pack {pack_id!r} are missing; remove it, and import or install it again.")
    downloads = _downloads(pack_id, description)
    try:
        with _own(pack_id) as staging:
            if target.exists():  # by another process, just now
                return manifests.get(pack_id)
            _check_room(description, list(downloads.values()), staging)
            fetched = _fetch_all(downloads, staging, control, on_progress)
            _put_together(description, fetched, staging, target, control)
    except OSError as error:
        raise PackError(
            f"The pack cannot be installed: {error.strerror or error}. What was fetched is kept; install it again to "
            "go on."
        ) from error
    shutil.rmtree(staging, ignore_errors=True)
    return manifests.get(pack_id)


def hosts(pack_id: str) -> list[str]:
    """The servers that a pack is fetched from."""
    description = manifests.known(pack_id)
    return sorted({download.host for download in _downloads(pack_id, description).values()}) if description else []


def partly(pack_id: str) -> int:
    """How many bytes of a pack that is not installed were fetched before."""
    staging = places.packs() / _ASIDE / pack_id
    if not staging.is_dir():
        return 0
    try:
        description = manifests.known(pack_id)
        downloads = _downloads(pack_id, description).values() if description else ()
    except PackError:  # the user has changed its description since
        return 0
    return sum(downloading.fetched(download, staging) for download in downloads)


def discard(pack_id: str) -> None:
    """Throw away what was fetched of a pack; raises `PackError` while it is being installed."""
    with _own(pack_id) as staging:
        pass
    shutil.rmtree(staging, ignore_errors=True)


def aside() -> Path:
    """A folder beside the packs for what is no pack yet, or none any more; what lies in it for long goes."""
    home = places.packs() / _ASIDE
    home.mkdir(mode=0o700, exist_ok=True)
    for left_over in home.iterdir():
        if time.time() - _touched(left_over) > _STALE:
            shutil.rmtree(left_over, ignore_errors=True)
    return home


@contextmanager
def _own(pack_id: str) -> Iterator[Path]:
    """The folder in which this pack is put together, for one process at a time."""
    staging = aside() / pack_id
    staging.mkdir(mode=0o700, exist_ok=True)
    lock = FileLock(staging / "lock", mode=0o600, thread_local=False)
    try:
        lock.acquire(blocking=False)
    except Timeout as error:
        raise PackError(f"The pack {pack_id!r} is being installed already.") from error
    try:
        yield staging
    finally:
        lock.release()


def _touched(folder: Path) -> float:
    return max((path.stat().st_mtime for path in [folder, *folder.glob("*")]), default=0.0)


def _downloads(pack_id: str, description: Description) -> dict[str, Download]:
    """All that must be fetched, by address."""
    downloads = {}
    for name, file in description.files.items():
        source: FileEntry | Archive = description.archives[file.archive] if file.archive else file
        if file.package or not source.url or not source.size or not source.sha256:
            raise PackError(
                f"The pack {pack_id!r} cannot be fetched: its description does not say from where ({name})."
            )
        downloads[source.url] = Download(source.url, source.size, source.sha256)
    return downloads


def _check_room(description: Description, downloads: list[Download], staging: Path) -> None:
    """Ask for the disk space before anything is fetched."""
    missing = sum(download.size - downloading.fetched(download, staging) for download in downloads)
    unpacked = sum(file.size or 0 for file in description.files.values() if file.archive)
    needed, free = missing + unpacked + _SPARE, shutil.disk_usage(staging).free
    if free < needed:
        raise PackError(
            f"The disk has too little room: {needed / 1e6:,.0f} MB are needed, {free / 1e6:,.0f} MB are free. Nothing "
            "was fetched; make room and install it again."
        )


def _fetch_all(
    downloads: dict[str, Download], staging: Path, control: Control, on_progress: Callable[[int, int], None]
) -> dict[str, Path]:
    """The verified files, by address."""
    total = sum(download.size for download in downloads.values())
    found, before = {}, 0
    for url, download in downloads.items():
        found[url] = downloading.fetch(download, staging, control, _added(before, total, on_progress))
        before += download.size
    return found


def _added(before: int, total: int, on_progress: Callable[[int, int], None]) -> Callable[[int], None]:
    return lambda there: on_progress(before + there, total)


def _put_together(
    description: Description, fetched: dict[str, Path], staging: Path, target: Path, control: Control
) -> None:
    ready = staging / "ready"
    shutil.rmtree(ready, ignore_errors=True)
    ready.mkdir(mode=0o700)
    try:
        _fill(ready, description, fetched, control)
    except PackError:
        # Fetched as it should be, and no good: it will not be any better the next time.
        for path in fetched.values():
            downloading.forget(path)
        raise
    finally:
        if not (ready / manifests.MANIFEST).exists():
            shutil.rmtree(ready, ignore_errors=True)
    ready.rename(target)
    _sync(target.parent)


def _fill(ready: Path, description: Description, fetched: dict[str, Path], control: Control) -> None:
    """Put all files of a pack into a folder, and what it is made of last."""
    entries = {}
    for key, file in description.files.items():
        if file.archive:
            source = fetched[description.archives[file.archive].url]
            entries[key] = _unpack(source, file, ready / stored_name(key, file), control)
    # After those, because a download that was moved cannot be gone on with.
    for key, file in description.files.items():
        if file.url:
            stored = stored_name(key, file)
            fetched[file.url].rename(ready / stored)
            entries[key] = FileEntry(stored, file.size, file.sha256)
    installed = dataclasses.replace(description, files=entries, archives={})
    with open(ready / manifests.MANIFEST, "w", encoding="utf-8", opener=places.private) as manifest:
        manifest.write(schema.write(installed))
        manifest.flush()
        os.fsync(manifest.fileno())


def _unpack(source: Path, file: FileEntry, target: Path, control: Control) -> FileEntry:
    """Take one file out of an archive; what it is without a size or SHA-256 of its own, the archive's vouches for."""
    digest, size = hashlib.sha256(), 0
    with archives.opened(source) as archive, open(target, "wb", opener=places.private) as copy:
        for chunk in archive.chunks(file.member or file.path):
            control.checkpoint()
            digest.update(chunk)
            size += len(chunk)
            copy.write(chunk)
        copy.flush()
        os.fsync(copy.fileno())
    entry = FileEntry(target.name, size, digest.hexdigest())
    if file.size not in {None, entry.size} or file.sha256 not in {None, entry.sha256}:
        raise PackError(
            f"What was fetched holds another {file.path} than the one that belongs to this pack. "
            + downloading.NOTHING_CHANGED
        )
    return entry


def _sync(folder: Path) -> None:
    """Let a rename in a folder survive a power cut, where the system can do that."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
