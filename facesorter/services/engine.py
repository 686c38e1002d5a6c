"""The parent's side of the engine: photos go to a worker process, findings come back, whatever happens to it.

The worker may crash, hang or be killed. It is started again then, and what it was working on is tried once more, one
photo at a time; a photo that takes the worker down when it is alone is answered as a failure.
"""

import time
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from types import TracebackType
from typing import Self

from facesorter.domain.control import Control
from facesorter.domain.errors import PackError
from facesorter.domain.found import StoredPhoto
from facesorter.domain.machine import processors
from facesorter.domain.search import OF_PACK, Search
from facesorter.services import engine_worker
from facesorter.services.engine_worker import Answer, Broken, EmbedJob, Failure, Job, Provider, Ready, Started
from facesorter.services.processes import Worker, WorkerLost

#: Longest time between two looks at the control, in seconds.
_TICK = 0.1
#: Longest time for an engine to get ready, in seconds.
_LOADING = 120.0
#: How often a photo may take the worker down when it is alone, and the engine end before it is ready.
_TRIALS = 2
_FALSE_STARTS = 3
#: More threads than this need more memory, and wait for each other, as a part of what they do needs Python's lock.
#: Where there are more processors than that, several work on each call of a network.
_MOST_WORKERS = 8


def most_workers() -> int:
    """As many threads as make sense here: one for each processor, at most 8."""
    return min(_MOST_WORKERS, processors())


class EngineHost:
    """The engine worker of one run; it starts with the first photo and ends with the ``with`` block.

    pack:     id of the pack to read photos with.
    search:   how they are searched for faces, if not as the pack does it.
    workers:  threads in the worker process.
    patience: seconds that one photo may take before it is set aside.
    """

    def __init__(self, pack: str, workers: int, patience: float = 60.0, *, search: Search = OF_PACK) -> None:
        self._pack = pack
        self._search = search
        self._workers = workers
        self._patience = patience
        self._worker: Worker | None = None
        self._ready = False
        self._false_starts = 0
        #: As the worker told last; ``None`` before it has analysed a photo.
        self.provider: Provider | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def read(self, paths: Sequence[bytes], control: Control, *, only_hash: bool = False) -> Iterator[Answer]:
        """What is in each photo, in the order in which they get done; ``number`` is the place in ``paths``.

        With ``only_hash`` nothing is decoded. Raises `Cancelled`, and `PackError` if the engine cannot work at all.
        """
        return self._work((Job(number, path, only_hash) for number, path in enumerate(paths)), control)

    def embed(self, photos: Iterable[StoredPhoto], control: Control) -> Iterator[Answer]:
        """The embeddings of known faces, as `read` answers; photos are asked for one by one, as there is work."""
        return self._work((EmbedJob(number, photo) for number, photo in enumerate(photos)), control)

    def _work(self, jobs: Iterable[Job | EmbedJob], control: Control) -> Iterator[Answer]:
        waiting = _Waiting(jobs)
        # Enough for every thread to find work while answers are being stored, few enough to be tried one by one.
        window = 2 * self._workers * engine_worker.BATCH
        while waiting:
            suspects, _ = yield from self._process(waiting, window, control)
            for suspect in suspects:
                yield from self._try_alone(suspect, control)

    def _try_alone(self, job: Job | EmbedJob, control: Control) -> Iterator[Answer]:
        trials = 0
        while trials < _TRIALS:
            lost, failure = yield from self._process(_Waiting([job]), 1, control)
            if not lost:
                return
            # Before the engine is ready nothing is read, so the photo is not to blame.
            trials += not self._false_starts
        yield Answer(job.number, failure)

    def _process(
        self, waiting: "_Waiting", window: int, control: Control
    ) -> Generator[Answer, None, tuple[list[Job | EmbedJob], Failure]]:
        """Work until all is done, or until the worker is lost: then answers what it held, and what was wrong."""
        held: dict[int, Job | EmbedJob] = {}
        watch = _Watch()
        try:
            while waiting or held:
                if control.paused:
                    control.checkpoint()
                    watch.restart()
                control.checkpoint()
                worker = self._running()
                while waiting and len(held) < window:
                    job = waiting.take()
                    held[job.number] = job
                    worker.send(job)
                message = worker.receive(_TICK)
                watch.heard(message)
                match message:
                    case Answer() as answer:
                        del held[answer.number]
                        before = time.monotonic()
                        yield answer
                        watch.leave_out(time.monotonic() - before)
                    case Ready():
                        self._ready = True
                        self._false_starts = 0
                        watch.restart()
                    case Provider() as provider:
                        self.provider = provider
                    case Broken(reason):
                        raise PackError(reason)
                if watch.longest > (max(self._patience, _LOADING) if self._loads(held) else self._patience):
                    # A drive that does not answer is the likeliest cause, and that passes.
                    return self._lose(held), Failure(f"it takes longer than {self._patience:.0f} s", lasting=False)
        except WorkerLost:
            return self._lose(held), Failure("it makes the decoder crash")
        return [], Failure("")

    def _running(self) -> Worker:
        if self._worker is None:
            together = max(1, processors() // self._workers)
            self._worker = Worker(engine_worker.serve, self._pack, self._workers, together, self._search)
            self._ready = False
        return self._worker

    def _loads(self, held: Mapping[int, Job | EmbedJob]) -> bool:
        """Whether the worker is still busy with the engine, which it needs for more than the content of files."""
        return not self._ready and not all(job.only_hash for job in held.values())

    def _lose(self, held: Mapping[int, Job | EmbedJob]) -> list[Job | EmbedJob]:
        """End the worker; answers what it held."""
        self._false_starts += self._loads(held)
        self.close()
        if self._false_starts == _FALSE_STARTS:
            raise PackError(
                f"The engine for the pack {self._pack} ended {_FALSE_STARTS} times before it was ready. Your library "
                "is safe; try another pack."
            )
        return list(held.values())

    def close(self) -> None:
        """End the worker, whatever it does; with the next photo another one would start."""
        if self._worker:
            self._worker.kill()
            self._worker = None


class _Waiting:
    """Jobs that no worker has taken up. They are made one by one: crops of all faces would not fit into memory."""

    def __init__(self, jobs: Iterable[Job | EmbedJob]) -> None:
        self._jobs = iter(jobs)
        self._next = next(self._jobs, None)

    def __bool__(self) -> bool:
        return self._next is not None

    def take(self) -> Job | EmbedJob:
        """The next one; only while there is one."""
        job, self._next = self._next, next(self._jobs, None)
        assert job is not None
        return job


class _Watch:
    """How long the photos that a worker has taken up take; what happens on this side of the pipe does not count."""

    def __init__(self) -> None:
        self._started: dict[int, float] = {}
        self._heard = time.monotonic()

    def heard(self, message: object) -> None:
        if message is None:
            return
        self._heard = time.monotonic()
        match message:
            case Started(number):
                self._started[number] = self._heard
            case Answer(number):
                del self._started[number]

    def leave_out(self, seconds: float) -> None:
        self._started = {number: start + seconds for number, start in self._started.items()}
        self._heard += seconds

    def restart(self) -> None:
        self._heard = time.monotonic()
        self._started = dict.fromkeys(self._started, self._heard)

    @property
    def longest(self) -> float:
        """Seconds since the first of them was taken up, or else since anything was heard."""
        return time.monotonic() - min(self._started.values(), default=self._heard)
