"""The engine's side of the pipe: read photos, find the faces, send back what was found; or embed known faces again.

Only `serve` runs here, in a process of its own; what it imports is heavy. Several threads each take photos from one
queue, decode and analyse them: decoders and engines let go of Python's lock, so that all processors work.
"""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, ClassVar, TypeGuard, TypeVar

from facesorter.domain.errors import FaceSorterError, PhotoUnreadable
from facesorter.domain.found import Embedded, FoundPhoto, StoredPhoto
from facesorter.domain.search import OF_PACK, Search
from facesorter.imaging import formats, video
from facesorter.imaging.formats import Decoded
from facesorter.services.processes import give_memory_back

if TYPE_CHECKING:
    from facesorter.vision.engine import Engine

_T = TypeVar("_T")

#: Photos that a thread analyses together.
BATCH = 4
#: Seconds between two signs of life from a long job.
_HEARTBEAT = 1.0


@dataclass(frozen=True, slots=True)
class Job:
    """One photo to read; with ``only_hash`` nothing is decoded, and the answer is the SHA-256 of the file."""

    number: int
    path: bytes
    only_hash: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class EmbedJob:
    """Known faces of one photo to embed."""

    number: int
    photo: StoredPhoto
    only_hash: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Started:
    """A thread has taken up this job, or got on with it: a long video says so again and again."""

    number: int


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a photo could not be read. ``lasting``: as long as the file stays the same, there is no use in a retry."""

    reason: str
    lasting: bool = True


#: What became of a photo: what was found in it, its SHA-256 if only that was asked for, or its faces' embeddings.
Outcome = FoundPhoto | bytes | tuple[Embedded, ...] | Failure


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """A job is done."""

    number: int
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Ready:
    """The engine is loaded; what kills the process from now on is a photo."""


@dataclass(frozen=True, slots=True)
class Broken:
    """The engine cannot work at all; ``reason`` is a sentence for the user."""

    reason: str


@dataclass(frozen=True, slots=True)
class Provider:
    """What runs the networks ("CPU", "CUDA"), and a sentence if an accelerator that is there does not."""

    name: str
    problem: str | None


Message = Started | Answer | Ready | Broken | Provider


def serve(connection: Connection, pack: str, workers: int, together: int = 1, search: Search = OF_PACK) -> None:
    """Work on jobs until the other side hangs up, in ``workers`` threads; for each, ``together`` work on a network."""
    # ONNX Runtime would look up a telemetry host the moment it is imported.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    give_memory_back()
    desk = _Desk(pack, together, search)
    threading.Thread(target=desk.send_messages, args=[connection], daemon=True).start()
    for _ in range(workers):
        threading.Thread(target=desk.work, daemon=True).start()
    while True:
        desk.jobs.put(connection.recv())


def _lasts(job: Job | EmbedJob) -> TypeGuard[Job]:
    """Whether it is a video to look through."""
    return isinstance(job, Job) and not job.only_hash and video.is_video(job.path)


class _Desk:
    """What the threads share: the queues in and out, and the engine that the first photo brings up."""

    def __init__(self, pack: str, together: int, search: Search) -> None:
        self.jobs: SimpleQueue[Job | EmbedJob] = SimpleQueue()
        self._messages: SimpleQueue[Message] = SimpleQueue()
        self._pack = pack
        self._together = together
        self._search = search
        self._lock = threading.Lock()
        self._engine: Engine | None = None
        self._provider: Provider | None = None

    def send_messages(self, connection: Connection) -> None:
        """A thread of its own, so that nobody waits while the other side is busy."""
        while True:
            connection.send(self._messages.get())

    def work(self) -> None:
        """Read and analyse, a few photos at a time."""
        while True:
            jobs = self._take()
            photos = [job for job in jobs if isinstance(job, Job) and not _lasts(job)]
            decoded = [(job.number, photo) for job in photos if (photo := self._read(job))]
            self._answer(decoded, lambda photos: self._loaded().analyse(photos), "looking for faces")
            known = [(job.number, job.photo) for job in jobs if isinstance(job, EmbedJob)]
            for number, _ in known:
                self._messages.put(Started(number))
            self._answer(known, lambda photos: self._loaded().embed(photos), "embedding its faces")
            # Photos never wait for a video, which may take minutes.
            for job in filter(_lasts, jobs):
                self._read_video(job)

    def _take(self) -> list[Job | EmbedJob]:
        jobs = [self.jobs.get()]
        with contextlib.suppress(Empty):
            # The other threads shall have a video, too.
            while len(jobs) < BATCH and not _lasts(jobs[-1]):
                jobs.append(self.jobs.get_nowait())
        return jobs

    def _read(self, job: Job) -> Decoded | None:
        self._messages.put(Started(job.number))
        with self._refusals(job):
            if not job.only_hash:
                return formats.read(job.path, long_side=self._loaded().long_side)
            self._messages.put(Answer(job.number, formats.content_hash(job.path, self._heartbeat(job))))
        return None

    def _read_video(self, job: Job) -> None:
        self._messages.put(Started(job.number))
        with self._refusals(job):
            engine = self._loaded()
            from facesorter.vision import packs, videos  # noqa: PLC0415 (heavy)

            calibration = packs.get(self._pack).calibration
            try:
                found = videos.read(job.path, engine, calibration, self._heartbeat(job))
            except PhotoUnreadable:
                raise
            except Exception as error:
                raise PhotoUnreadable(f"looking for faces failed ({type(error).__name__})") from error
            self._messages.put(Answer(job.number, found))

    @contextlib.contextmanager
    def _refusals(self, job: Job) -> Iterator[None]:
        try:
            yield
        except PhotoUnreadable as error:
            lasting = not isinstance(error, formats.Unreachable)
            self._messages.put(Answer(job.number, Failure(str(error), lasting)))

    def _heartbeat(self, job: Job) -> Callable[[], None]:
        """Says that the job goes on, once in a while however often it is called."""
        told = time.monotonic()

        def alive() -> None:
            nonlocal told
            if time.monotonic() > told + _HEARTBEAT:
                told = time.monotonic()
                self._messages.put(Started(job.number))

        return alive

    def _answer(
        self, photos: Sequence[tuple[int, _T]], work: Callable[[Sequence[_T]], Sequence[Outcome]], what: str
    ) -> None:
        """Send back what ``work`` makes of these photos, (number, photo); ``what`` it is, in words."""
        if not photos:
            return
        try:
            made = work([photo for _, photo in photos])
            self._tell(Provider(*self._loaded().provider))
        except Exception as error:  # noqa: BLE001 (one photo must not end the run)
            if len(photos) > 1:
                for single in photos:
                    self._answer([single], work, what)
            else:
                ((number, _),) = photos
                self._messages.put(Answer(number, Failure(f"{what} failed ({type(error).__name__})")))
            return
        for (number, _), outcome in zip(photos, made, strict=True):
            self._messages.put(Answer(number, outcome))

    def _tell(self, provider: Provider) -> None:
        if provider != self._provider:
            self._provider = provider
            self._messages.put(provider)

    def _loaded(self) -> Engine:
        with self._lock:
            if self._engine is None:
                try:
                    from facesorter.vision.engine import Engine  # noqa: PLC0415 (heavy)

                    self._engine = Engine(self._pack, self._together, search=self._search)
                except Exception as error:
                    expected = isinstance(error, FaceSorterError)
                    reason = str(error) if expected else f"The engine could not start ({error!r}). Nothing was changed."
                    self._messages.put(Broken(reason))
                    raise
                self._messages.put(Ready())
        return self._engine
