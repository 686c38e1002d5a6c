"""The grouping worker's side of the pipe: read the embeddings, run the algorithm, send back who belongs together.

It reads the library by itself, so that the window's process never holds all vectors.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import registry
from facesorter.clustering.base import unit
from facesorter.clustering.constraints import Constraints
from facesorter.domain.errors import FaceSorterError
from facesorter.domain.found import Floats
from facesorter.domain.model import FaceState
from facesorter.domain.packs import Calibration
from facesorter.store import embeddings
from facesorter.store.embeddings import EmbeddingSet
from facesorter.store.library import Library

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Task:
    """What to group and how. ``person``: only the faces in this person; ``free``: as if the user had said nothing."""

    library: Path
    pack: str
    calibration: Calibration
    algorithm: str
    params: Mapping[str, Any]
    seed: int
    free: bool = False
    person: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Proposal:
    """What an algorithm proposes.

    face_ids: (n,) int64, ascending.
    labels:   (n,) int64, from 0; -1 for unassigned.
    owners:   for each label the person it belongs to, since the user gave faces of it to them; -1 for nobody.
    params:   as they were used; seconds: what the algorithm took.
    """

    face_ids: Ints
    labels: Ints
    owners: Ints
    params: Mapping[str, Any]
    seconds: float


@dataclass(frozen=True, slots=True)
class Failed:
    """It cannot be done; ``reason`` is a sentence for the user."""

    reason: str


#: For each part the ids of its faces, the largest part first.
Parts = tuple[tuple[int, ...], ...]
Work = Callable[[Library, Task], Proposal | Parts]


def serve(connection: Connection, work: Work, task: Task) -> None:
    """Send what ``work`` answers, or why it cannot."""
    answer: Proposal | Parts | Failed
    try:
        with Library.open(task.library, read_only=True) as library:
            answer = work(library, task)
    except FaceSorterError as error:
        answer = Failed(str(error))
    except MemoryError:
        answer = Failed("There is not enough memory to group these faces this way. Nothing was changed.")
    except Exception as error:  # noqa: BLE001 (the reason would be lost with this process)
        answer = Failed(f"Grouping with {task.algorithm} failed ({error!r}). Nothing was changed.")
    connection.send(answer)


def propose(library: Library, task: Task) -> Proposal:
    """Run the algorithm here and now. Raises `FaceSorterError`."""
    faces, vectors = _loaded(library, task.pack)
    start = time.perf_counter()
    estimator = registry.make(task.algorithm, task.params, random_state=task.seed, calibration=task.calibration)
    known = None if task.free else _constraints(faces, embeddings.rejections(library))
    estimator.fit(vectors, qualities=faces.qualities, prominences=_prominences(faces), constraints=known)
    labels = estimator.labels_
    if known is None:
        owners = np.full(int(labels.max(initial=-1)) + 1, -1)
    else:
        labels, owners = known.repair(vectors, labels, estimator.params_.get("merge", task.calibration.merge))
    return Proposal(faces.face_ids, labels, owners, estimator.params_, time.perf_counter() - start)


def split(library: Library, task: Task) -> Parts:
    """The parts that a person falls into, at the first of some ever stricter thresholds at which there are several.

    Without a threshold of the user's a lone face stays with a part that it resembles a little: poor faces do.
    Whatever the user said of the faces does not count: they ask because it may be wrong.
    """
    ids = [row[0] for row in library.rows("SELECT face_id FROM assignments WHERE person_id = ?", [task.person])]
    faces, vectors = _loaded(library, task.pack, ids)
    nobody = np.full(len(faces), -1)
    known = Constraints(nobody, nobody > 0, faces.photo_ids)
    link, merge = task.calibration.link, task.calibration.merge
    parts: Parts = ()
    for level in (merge, (merge + link) / 2, link):
        params = {"merge": level, **task.params}
        # A first stage that is surer than usual: it shall not hold together what is to come apart.
        params.setdefault("link", min(0.99, (1 + max(link, float(params["merge"]))) / 2))
        estimator = registry.make("auto", params, random_state=task.seed)
        labels = estimator.fit(vectors, qualities=faces.qualities, constraints=known).labels_
        strict = "merge" in task.params
        labels, _ = known.repair(vectors, labels, estimator.params_["merge"])
        parts = _parts(faces, vectors, labels, estimator.params_["merge"] if strict else merge / 2)
        if len(parts) > 1 or strict:
            break
    return parts


def _loaded(library: Library, pack: str, ids: Sequence[int] | None = None) -> tuple[EmbeddingSet, Floats]:
    """The faces, and their vectors with length 1 (not also as they are stored: they are large)."""
    faces = embeddings.load(library, pack, ids)
    return replace(faces, vectors=np.empty((0, 0), np.float32)), unit(faces.vectors)


def _prominences(faces: EmbeddingSet) -> Floats:
    """The area of each face as a part of the largest one's in its photo."""
    _, photo = np.unique(faces.photo_ids, return_inverse=True)
    largest = np.zeros(int(photo.max(initial=-1)) + 1, np.float32)
    np.maximum.at(largest, photo, faces.areas)
    return np.asarray(faces.areas / largest[photo], np.float32)


def _parts(faces: EmbeddingSet, vectors: Floats, labels: Ints, enough: float) -> Parts:
    """Groups, each with the lone faces that resemble it (mean cosine above ``enough``); one that resembles none is a
    part too.
    """
    members = [np.flatnonzero(labels == label).tolist() for label in range(int(labels.max(initial=-1)) + 1)]
    totals = [vectors[rows].sum(axis=0) for rows in members]
    photos = [set(faces.photo_ids[rows].tolist()) for rows in members]
    lone = np.flatnonzero(labels < 0)
    for row in lone[np.argsort(-faces.qualities[lone], kind="stable")].tolist():
        photo = int(faces.photo_ids[row])
        alike = [
            -1.0 if photo in seen else float(vectors[row] @ total) / len(rows)
            for rows, total, seen in zip(members, totals, photos, strict=True)
        ]
        best = int(np.argmax(alike)) if alike else -1
        if best >= 0 and alike[best] > enough:
            members[best].append(row)
            totals[best] = totals[best] + vectors[row]
            photos[best].add(photo)
        else:
            members.append([row])
            totals.append(vectors[row])
            photos.append({photo})
    parts = [tuple(faces.face_ids[sorted(rows)].tolist()) for rows in members]
    return tuple(sorted(parts, key=lambda part: (-len(part), part)))


def _constraints(faces: EmbeddingSet, rejections: Sequence[tuple[int, int]]) -> Constraints:
    confirmed = faces.states == FaceState.CONFIRMED
    placed = confirmed | (faces.states == FaceState.KEPT)
    rows = {face: row for row, face in enumerate(faces.face_ids.tolist())}
    return Constraints(
        owners=np.where(placed, faces.persons, -1),
        confirmed=confirmed,
        photos=faces.photo_ids,
        rejected=frozenset((rows[face], person) for face, person in rejections if face in rows),
    )
