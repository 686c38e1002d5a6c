"""The grouping worker's side of joining: who of the people there are do new faces belong to.

The library is read once, a few thousand faces at a time: never are all vectors in memory.
"""

import time
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.joining import Newcomers, join
from facesorter.services import grouping_worker
from facesorter.services.constraining import constraints
from facesorter.services.grouping_worker import Task
from facesorter.store import embeddings, newcomers, people
from facesorter.store.library import Library

Ints = NDArray[np.int64]

#: Known faces that are read together.
_FACES = 4096


@dataclass(frozen=True, slots=True, eq=False)
class Proposed:
    """Where new faces belong.

    face_ids, persons: (n,) the new faces, ascending, and the person that each of them joins, -1 for none.
    groups:  groups of faces that belong to nobody, each with a new one in it: ids of the faces, ascending.
    params:  the thresholds that were used; seconds: what it took.
    """

    face_ids: Ints
    persons: Ints
    groups: tuple[tuple[int, ...], ...]
    params: dict[str, float]
    seconds: float


def propose(library: Library, task: Task) -> Proposed:
    """Say where the library's new faces belong, with its pack."""
    start = time.perf_counter()
    calibration = task.calibration
    new, vectors = grouping_worker.loaded(library, task.pack, newcomers.new(library, task.pack))
    met = Newcomers(vectors, np.arange(len(new)), people.with_faces(library), calibration.merge)
    parts, count = [new], len(new)
    others = np.setdiff1d(embeddings.face_ids(library, task.pack), new.face_ids).tolist() if len(new) else []
    for first in range(0, len(others), _FACES):
        block, vectors = grouping_worker.loaded(library, task.pack, others[first : first + _FACES])
        met.meet(vectors, np.arange(count, count + len(block)), block.persons)
        parts.append(block)
        count += len(block)
    faces = embeddings.chained(parts)
    # Whoever put a face where it is, there it stays.
    known = constraints(library, faces, as_they_are=True)
    joined = join(met, known, faces.qualities, calibration, task.seed)
    ids = faces.face_ids[joined.rows]
    groups = [ids[joined.labels == label] for label in range(int(joined.labels.max(initial=-1)) + 1)]
    return Proposed(
        new.face_ids,
        joined.persons,
        tuple(sorted(tuple(sorted(group.tolist())) for group in groups)),
        {"link": calibration.link, "merge": calibration.merge},
        time.perf_counter() - start,
    )
