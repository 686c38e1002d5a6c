"""Bring a library in step with folders of photos: read what is new or changed, follow what moved.

What is read is committed a few dozen photos at a time, so a run that is stopped or killed loses little, and the next
one carries on: it finds what was committed unchanged.
"""

import logging
import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from facesorter.domain.control import Control
from facesorter.domain.edits import ChangeSet
from facesorter.domain.errors import Cancelled
from facesorter.domain.found import FoundPhoto
from facesorter.domain.model import PhotoState
from facesorter.domain.search import Search
from facesorter.services import changing, searches, taking_over
from facesorter.services.changing import ChangeProgress, ChangeReport
from facesorter.services.comparing import LOOK_AGAIN, Comparison, Homeless, compare
from facesorter.services.engine import EngineHost, most_workers
from facesorter.services.engine_worker import Failure, Outcome
from facesorter.services.folders import check_folders, use_real_paths
from facesorter.services.pace import Pace
from facesorter.services.taking_over import TakenOver
from facesorter.services.walking import Walk, located, walk
from facesorter.store import photos, settings
from facesorter.store.library import Library
from facesorter.store.photos import KnownPhoto
from facesorter.vision import packs

_LOGGER = logging.getLogger("facesorter.services")

#: A library's first index uses this pack if none is named.
_DEFAULT_PACK = "builtin"
#: Commit after this many photos, or after this many seconds, so that the window shows what is there.
_BATCH = 64
_BATCH_SECONDS = 2.0
#: Seconds between two reports of progress.
_PROGRESS_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class IndexProgress:
    """Where a run is. ``done`` of ``total`` photos that had to be read; ``faces`` and ``failed`` among those done.

    ``seconds_left`` is ``None`` until there is enough to tell. While the library changes its pack, `ChangeProgress`
    tells where that is.
    """

    done: int
    total: int
    faces: int
    failed: int
    photos_per_second: float
    seconds_left: float | None
    stage: Literal["looking", "reading", "saving"]


@dataclass(frozen=True, slots=True)
class IndexReport:
    """What a run did. ``photos`` lie in the folders now: ``new + changed + unchanged + moved``, with ``faces`` in them.

    ``embedded`` faces of the library, in whichever folder, were known before and embedded with the pack.
    ``missing`` photos of the library are no longer in the folders. ``failed`` are the photos and folders that cannot
    be read, with the reasons, and ``folders_failed`` the folders among them; ``photos_per_second`` counts the photos
    that were read in this run, and ``search`` is how faces were looked for in them. ``provider`` is what ran the
    networks ("CPU", "CUDA"), if photos were read, and ``provider_problem`` a sentence if there is an accelerator that
    could not. ``taken_over``: what was said of faces holds for their copies now, too.
    """

    photos: int
    faces: int
    embedded: int
    new: int
    changed: int
    unchanged: int
    moved: int
    missing: int
    failed: tuple[tuple[str, str], ...]
    folders_failed: frozenset[str]
    pack: str
    seconds: float
    photos_per_second: float
    search: Search
    provider: str | None
    provider_problem: str | None
    taken_over: TakenOver


def index(
    library: Library,
    folders: Sequence[Path],
    *,
    pack: str | None = None,
    search: Search | None = None,
    workers: int | None = None,
    control: Control | None = None,
    on_progress: Callable[[IndexProgress | ChangeProgress], None] | None = None,
    on_change: Callable[[ChangeSet], None] | None = None,
) -> IndexReport:
    """Index the folders; blocks until done.

    pack:        id of the pack to read with; without it the library's current one, or else the built-in one. If the
                 library had another one, it changes its pack first, as `changing.change` does.
    search:      how photos are searched for faces; without it as the library's last one. Photos that were searched in
                 another way are read again; faces that are not found then, and of which the user said nothing, go.
    workers:     threads of the worker process; without it one for each processor, at most 8.
    control:     pauses and cancels; what was committed stays.
    on_progress: called a few times a second, in this thread; on_change after each commit.

    Raises what `check_folders` does, `PackError`, `LibraryError`, and `Cancelled`.
    """
    start = time.monotonic()
    control = control or Control()
    pack = pack or settings.get(library, "pack") or _DEFAULT_PACK
    changing.require(pack)
    search = search or searches.kept(library)
    if search.detector is not None:
        searches.check(search.detector, pack)
    roots = [located(folder) for folder in folders]
    check_folders(library, roots)
    with EngineHost(pack, workers or most_workers(), search=search) as engine:
        run = _Run(library, pack, search, engine, control, on_progress or _ignore, on_change or _ignore)
        photos.add_roots(library, roots)
        use_real_paths(library, roots, on_change or _ignore)
        # At once: a run that is stopped is carried on by the next one.
        searches.keep(library, search)
        change = changing.embed_known(library, pack, engine, control, on_progress or _ignore)
        run.work(roots)
        run.take_over()
    report = run.report(change, time.monotonic() - start)
    if report.provider_problem:
        _LOGGER.warning(report.provider_problem)
    _LOGGER.info(
        "indexed: %d photos, %d new, %d failed, %d faces, %.1f s",
        report.photos, report.new, len(report.failed), report.faces, report.seconds,
    )  # fmt: skip
    return report


def _ignore(_: object) -> None:
    """Nobody asked."""


class _Run:
    """One run: what it works with, and what it counts."""

    def __init__(
        self,
        library: Library,
        pack: str,
        search: Search,
        engine: EngineHost,
        control: Control,
        on_progress: Callable[[IndexProgress | ChangeProgress], None],
        on_change: Callable[[ChangeSet], None],
    ) -> None:
        self._library = library
        self._pack = pack
        self._search = search
        self._alike = packs.get(pack).calibration.merge
        self._engine = engine
        self._control = control
        self._on_progress = on_progress
        self._on_change = on_change
        self._taken_over = taking_over.NOTHING
        self._found = Walk()
        self._failed: dict[bytes, str] = {}
        self._pending: list[tuple[bytes, Outcome]] = []
        self._new = self._changed = self._moved = self._missing = self._done = self._faces = 0
        self._committed = self._told = time.monotonic()

    def work(self, roots: Sequence[bytes]) -> None:
        """Bring the library in step with the folders."""
        self._tell("looking", 0, 0, always=True)
        self._found = walk(roots, self._control)
        self._failed.update(self._found.unreadable)
        known = photos.known(self._library, roots)
        missing = {photo.id for photo in known.values() if photo.state == PhotoState.MISSING}
        seen = compare(self._found, known)
        if self._follow(seen, known):
            known = photos.known(self._library, roots)
            seen = compare(self._found, known)
        self._new, self._changed = len(seen.new), len(seen.changed)
        self._missing = len({known[path].id for path in seen.gone} - missing)
        if gone := [path for path in seen.gone if known[path].state != PhotoState.MISSING]:
            self._on_change(photos.mark_missing(self._library, gone))

        readable = [path for path in seen.same if known[path].state == PhotoState.READABLE]
        unread = [
            path
            for path in readable
            # Nobody has read it: not in the way in which faces are measured now.
            if not known[path].scanned_with
            or self._search.finds_more_than(known[path].found_by, faces=known[path].has_faces)
        ]
        self._read(sorted(seen.new + seen.changed + seen.again + unread))

    def take_over(self) -> None:
        """Let copies of photos take over what was said of their faces."""
        self._taken_over = taking_over.follow(self._library)
        if self._taken_over.faces:
            self._on_change(self._taken_over.change)

    def _follow(self, seen: Comparison, known: Mapping[bytes, KnownPhoto]) -> bool:
        """Photos that are back where they were, that were only touched, and that lie elsewhere now need no reading.

        Answers whether there are any; then the library knows other things of them than before.
        """
        moves = [(path, path) for path in seen.returned]
        everything = known
        if seen.new or seen.changed:
            vacated = {*seen.gone, *seen.changed}
            everything = {**known, **photos.known(self._library, photos.roots(self._library))}
            homeless = Homeless(
                everything.values(), lambda path: path in vacated if path in known else not os.path.lexists(path)
            )
            files = self._found.files
            paths = [path for path in sorted(seen.changed + seen.new) if homeless.could_be(files[path].size)]
            hashes = {}
            for answer in self._engine.read(paths, self._control, only_hash=True):
                if isinstance(answer.outcome, bytes):
                    hashes[paths[answer.number]] = answer.outcome
                self._tell("looking", len(hashes), len(paths))
            # Files that were only touched come first: their photos have not moved.
            own = {path for path in hashes if path in known and known[path].content_hash == hashes[path]}
            for path in sorted(own) + sorted(hashes.keys() - own):
                if photo := homeless.claim(path, files[path].size, hashes[path]):
                    moves.append((photo.path, path))
                    self._moved += photo.path != path
        if moves:
            self._on_change(photos.move(self._library, [self._moved_to(everything, old, new) for old, new in moves]))
        return bool(moves)

    def _moved_to(self, known: Mapping[bytes, KnownPhoto], old: bytes, new: bytes) -> tuple[bytes, bytes, int, int]:
        state = self._found.files[new]
        look_again = known[old].mtime_ns == LOOK_AGAIN
        return old, new, state.size, LOOK_AGAIN if look_again else state.mtime_ns

    def _read(self, paths: Sequence[bytes]) -> None:
        pace = Pace()
        try:
            for answer in self._engine.read(paths, self._control):
                self._done += 1
                if isinstance(answer.outcome, Failure):
                    self._failed[paths[answer.number]] = answer.outcome.reason
                elif isinstance(answer.outcome, FoundPhoto):
                    self._faces += len(answer.outcome.faces)
                self._pending.append((paths[answer.number], answer.outcome))
                pace.mark(self._done)
                self._tell("reading", self._done, len(paths), pace)
                if len(self._pending) >= _BATCH or time.monotonic() > self._committed + _BATCH_SECONDS:
                    self._commit()
        except Cancelled:
            self._commit()
            raise
        self._tell("saving", self._done, len(paths), pace, always=True)
        self._commit()

    def _commit(self) -> None:
        read, failed, unreached = [], [], []
        for path, outcome in self._pending:
            state = self._found.files[path]
            if isinstance(outcome, FoundPhoto):
                read.append((path, state.size, state.mtime_ns, outcome))
            elif isinstance(outcome, Failure) and outcome.lasting:
                failed.append((path, state.size, state.mtime_ns, outcome.reason))
            elif isinstance(outcome, Failure) and os.path.lexists(path):
                # One that went away meanwhile is for the next run to miss.
                unreached.append((path, state.size, LOOK_AGAIN, outcome.reason))
        self._pending.clear()
        if read:
            self._on_change(
                photos.save(self._library, read, self._pack, alike=self._alike, found_by=self._search.written)
            )
        if failed:
            self._on_change(photos.save_failed(self._library, failed))
        if unreached:
            self._on_change(photos.save_unreached(self._library, unreached))
        self._committed = time.monotonic()

    def _tell(
        self,
        stage: Literal["looking", "reading", "saving"],
        done: int,
        total: int,
        pace: Pace | None = None,
        *,
        always: bool = False,
    ) -> None:
        now = time.monotonic()
        if always or now > self._told + _PROGRESS_SECONDS:
            self._told = now
            per_second, left = (pace.per_second, pace.seconds_left(total - done)) if pace else (0.0, None)
            self._on_progress(IndexProgress(done, total, self._faces, len(self._failed), per_second, left, stage))

    def report(self, change: ChangeReport, seconds: float) -> IndexReport:
        """What was done, and how the library stands."""
        files = self._found.files
        for photo in photos.in_state(self._library, PhotoState.UNREADABLE):
            if photo.path in files:
                self._failed[photo.path] = photo.reason or ""
        provider = self._engine.provider
        failed = sorted((os.fsdecode(path), reason) for path, reason in self._failed.items())
        return IndexReport(
            photos=len(files),
            faces=sum(count for path, count in photos.face_counts(self._library) if path in files),
            embedded=change.embedded,
            new=self._new,
            changed=self._changed,
            unchanged=len(files) - self._new - self._changed - self._moved,
            moved=self._moved,
            missing=self._missing,
            failed=tuple(failed),
            folders_failed=frozenset(os.fsdecode(path) for path in self._found.unreadable),
            pack=self._pack,
            seconds=seconds,
            photos_per_second=self._done / seconds,
            search=self._search,
            provider=provider.name if provider else None,
            provider_problem=provider.problem if provider else None,
            taken_over=self._taken_over,
        )
