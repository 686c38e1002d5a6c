"""The grouping worker's side of joining: who of the people there are do new faces belong to.

The library is read once, a few thousand faces at a time: never are all vectors in memory.
"""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.joining import Newcomers, join
from facesorter.services import copies, grouping_worker
from facesorter.services.constraining import constraints
from facesorter.services.grouping_worker import Task
from facesorter.store import embeddings, newcomers, people
from facesorter.store import faces as stored_faces
from facesorter.store.embeddings import EmbeddingSet
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
    everyone = newcomers.new(library, task.pack)
    same = copies.find(library.reader, set(stored_faces.photos_of(library.reader, everyone).values()))
    copied, ignored = _where_copies_are(library, everyone, same), copies.ignored(library.reader)
    unknown = [face for face in everyone if face not in copied and face not in ignored]
    new, vectors = grouping_worker.loaded(library, task.pack, unknown)
    params = {"link": calibration.link, "merge": calibration.merge}
    persons = dict.fromkeys(everyone, -1) | copied
    if not len(new):
        return Proposed(*_columns(persons), (), params, time.perf_counter() - start)
    met = Newcomers(vectors, np.arange(len(new)), people.with_faces(library), calibration.merge)
    parts, count = [new], len(new)
    others = np.setdiff1d(embeddings.face_ids(library, task.pack), [*unknown, *ignored]).tolist()
    for first in range(0, len(others), _FACES):
        block, vectors = grouping_worker.loaded(library, task.pack, others[first : first + _FACES])
        block = replace(block, persons=_there(block, copied))
        met.meet(vectors, np.arange(count, count + len(block)), block.persons)
        parts.append(block)
        count += len(block)
    faces = embeddings.chained(parts)
    # Whoever put a face where it is, there it stays.
    known = constraints(library, faces, copies.rows(same, faces.face_ids), as_they_are=True)
    joined = join(met, known, faces.qualities, calibration, task.seed)
    ids = faces.face_ids[joined.rows]
    groups = [ids[joined.labels == label] for label in range(int(joined.labels.max(initial=-1)) + 1)]
    persons.update(zip(new.face_ids.tolist(), joined.persons.tolist(), strict=True))
    return Proposed(
        *_columns(persons),
        tuple(sorted(tuple(sorted(group.tolist())) for group in groups)),
        params,
        time.perf_counter() - start,
    )


def _where_copies_are(library: Library, new: Sequence[int], same: Sequence[copies.Copies]) -> dict[int, int]:
    """The new faces that are in a copy of a photo where they are known, and their person there."""
    wanted, rejected = set(new), set(embeddings.rejections(library))
    found = {}
    for several in same:
        person = copies.person_of(several)
        if person is not None and not any((face.id, person) in rejected for face in several):
            found.update({face.id: person for face in several if face.id in wanted})
    return found


def _there(faces: EmbeddingSet, copied: Mapping[int, int]) -> Ints:
    """The person of each face, as if those in copies had joined already."""
    places = zip(faces.face_ids.tolist(), faces.persons.tolist(), strict=True)
    return np.array([copied.get(face, person) for face, person in places], np.int64)


def _columns(persons: Mapping[int, int]) -> tuple[Ints, Ints]:
    faces = sorted(persons)
    return np.array(faces, np.int64), np.array([persons[face] for face in faces], np.int64)
