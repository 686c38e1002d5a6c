"""A map of the library's faces: a place in the plane for each, beside those that are alike. Nothing is written."""

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.declaration import checked_seed
from facesorter.domain.control import Control
from facesorter.domain.errors import FaceSorterError
from facesorter.services import map_worker
from facesorter.services.map_worker import Failed, Placed, Task
from facesorter.services.processes import Worker, WorkerLost
from facesorter.store import embeddings, settings
from facesorter.store.library import Library

#: Of more faces a sample is mapped: more points are not seen apart, and the time grows with their square.
MOST = 20_000
#: Longest time between two looks at the control, in seconds.
_TICK = 0.1


@dataclass(frozen=True, slots=True, eq=False)
class FaceMap:
    """Where faces lie. The directions mean nothing, and distances only that near faces are alike.

    face_ids: (m,) int64, ascending.
    points:   (m, 2) float32.
    faces:    how many the library has; more than m if only a sample was mapped.
    seconds:  how long it took.
    """

    face_ids: NDArray[np.int64]
    points: NDArray[np.float32]
    faces: int
    seconds: float


def make(
    library: Library,
    *,
    seed: int = 0,
    most: int = MOST,
    control: Control | None = None,
    on_progress: Callable[[float], None] = lambda part: None,
) -> FaceMap:
    """Map the faces of the library's pack that are not ignored, or of more than ``most`` a sample by chance.

    The same faces and seed give the same map. ``on_progress`` is told the part that is done, in [0, 1]. Raises
    `UsageError`, `Cancelled`, and `FaceSorterError` where there are no faces, or it cannot be done.
    """
    start = time.perf_counter()
    pack = settings.get(library, "pack") or ""
    ids = embeddings.face_ids(library, pack)
    if not len(ids):
        raise FaceSorterError("The library has no faces to map; add a folder of photos first.")
    rng = np.random.default_rng(checked_seed(seed))
    chosen = ids if len(ids) <= most else np.sort(rng.choice(ids, most, replace=False))
    placed = _in_worker(Task(library.path, pack, tuple(chosen.tolist()), seed), control, on_progress)
    return FaceMap(placed.face_ids, placed.points, len(ids), time.perf_counter() - start)


def _in_worker(task: Task, control: Control | None, on_progress: Callable[[float], None]) -> Placed:
    worker = Worker(map_worker.serve, task)
    try:
        while True:
            if control:
                control.checkpoint()
            answer = worker.receive(_TICK)
            if isinstance(answer, Failed):
                raise FaceSorterError(answer.reason)
            if isinstance(answer, Placed):
                return answer
            if answer is not None:
                on_progress(answer)
    except WorkerLost as error:
        raise FaceSorterError(
            "The process that maps the faces ended before it was done; the system may have been out of memory. "
            "Nothing was changed; try again."
        ) from error
    finally:
        worker.kill()
