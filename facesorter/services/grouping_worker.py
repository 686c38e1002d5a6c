"""The grouping worker's side of the pipe: read the embeddings, run the algorithm, send back who belongs together.

It reads the library by itself, so that the window's process never holds all vectors. `serve` answers one question,
`serve_session` one after the other, and keeps what the next one may need.
"""

import contextlib
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import registry
from facesorter.clustering.base import Estimator, unit
from facesorter.clustering.constraints import Constraints
from facesorter.clustering.memo import Memo
from facesorter.clustering.neighbours import Neighbours
from facesorter.domain.errors import FaceSorterError
from facesorter.domain.found import Floats
from facesorter.domain.packs import Calibration
from facesorter.evaluation.silhouette import Silhouette, silhouette
from facesorter.services import copies, neighbourhoods
from facesorter.services.constraining import constraints
from facesorter.store import embeddings
from facesorter.store.embeddings import EmbeddingSet
from facesorter.store.library import Library
from facesorter.store.runs import Labels

Ints = NDArray[np.int64]
_T = TypeVar("_T")

#: How far the neighbours that are held reach, in distances up to which faces look like one person. Further out there
#: are so many strangers in a large library that they would take the places of all others.
_SPARE = 1.04
#: Faces that an algorithm is tried on before its time is taken.
_FEW = 50
#: Rows that are given length 1 together.
_ROWS = 65536


@dataclass(frozen=True, slots=True)
class Task:
    """What to group and how. ``person``: only the faces in this person; ``free``: as if the user had said nothing;
    ``measured``: say too how far apart the groups are.
    """

    library: Path
    pack: str
    calibration: Calibration
    algorithm: str
    params: Mapping[str, Any]
    seed: int
    free: bool = False
    person: int | None = None
    measured: bool = False

    @property
    def complete(self) -> dict[str, Any]:
        """All parameters, with ``None`` for those that the faces decide; the same ones make the same grouping."""
        return registry.get(self.algorithm).complete(self.params, self.calibration)


@dataclass(frozen=True, slots=True, eq=False)
class Proposal:
    """What an algorithm proposes.

    face_ids: (n,) int64, ascending.
    labels:   (n,) int64, from 0; -1 for unassigned.
    owners:   for each label the person it belongs to, since the user gave faces of it to them; -1 for nobody.
    params:   as they were used; seconds: what the algorithm took.
    silhouette: if it was asked for, and there are two groups.
    """

    face_ids: Ints
    labels: Ints
    owners: Ints
    params: Mapping[str, Any]
    seconds: float
    silhouette: Silhouette | None = None

    @property
    def groups(self) -> int:
        """How many there are."""
        return len(self.owners)

    @property
    def unassigned(self) -> int:
        """How many faces are in none."""
        return int((self.labels < 0).sum())


@dataclass(frozen=True, slots=True)
class Failed:
    """It cannot be done; ``reason`` is a sentence for the user."""

    reason: str


#: For each part the ids of its faces, the largest part first.
Parts = tuple[tuple[int, ...], ...]
#: None or one.
Measured = tuple[Silhouette, ...]
Work = Callable[[Library, Task], object]


def serve(connection: Connection, work: Work, task: Task) -> None:
    """Send what ``work`` answers, or why it cannot."""

    def answer() -> object:
        with Library.open(task.library, read_only=True) as library:
            return work(library, task)

    connection.send(_attempt(answer, task))


def serve_session(connection: Connection, path: Path) -> None:
    """Take (number, `Task`) after another, all of this library, and send (number, `Proposal` or `Failed`), until nobody
    listens. Of questions that wait only the newest is answered. (number, ``None``) says that the algorithm starts.
    """
    with contextlib.ExitStack() as stack:
        desk: _Desk | None = None
        while True:
            number, task = connection.recv()
            while connection.poll():
                number, task = connection.recv()

            def answer(number: int = number, task: Task = task) -> Proposal:
                nonlocal desk
                if desk is None:
                    desk = _Desk(stack.enter_context(Library.open(path, read_only=True)))
                return desk.propose(task, lambda: connection.send((number, None)))

            connection.send((number, _attempt(answer, task)))


def _attempt(work: Callable[[], _T], task: Task) -> _T | Failed:
    try:
        return work()
    except FaceSorterError as error:
        return Failed(str(error))
    except MemoryError:
        return Failed("There is not enough memory to group these faces this way. Nothing was changed.")
    except Exception as error:  # noqa: BLE001 (the reason would be lost with this process)
        return Failed(f"Grouping with {task.algorithm} failed ({error!r}). Nothing was changed.")


def propose(library: Library, task: Task) -> Proposal:
    """Run the algorithm here and now. Raises `FaceSorterError`."""
    gathered, reach = _gathered(library, task), _estimator(task).reach()
    near = None if reach is None else _reaching(library, task, gathered, reach)
    return _grouped(gathered, task, near)


@dataclass(frozen=True, slots=True, eq=False)
class _Gathered:
    """The faces to group, their vectors of length 1, what the user said of them, rows of copies of one face, and of
    faces that come into no group as their copies are ignored.
    """

    faces: EmbeddingSet
    vectors: Floats
    constraints: Constraints | None
    copies: Sequence[Sequence[int]]
    ignored: Ints


def _gathered(library: Library, task: Task) -> _Gathered:
    faces, vectors = loaded(library, task.pack)
    if task.free:
        return _Gathered(faces, vectors, None, (), np.empty(0, np.int64))
    same = copies.rows(copies.find(library.reader), faces.face_ids)
    ignored = np.flatnonzero(np.isin(faces.face_ids, list(copies.ignored(library.reader))))
    return _Gathered(faces, vectors, constraints(library, faces, same), same, ignored)


def _grouped(gathered: _Gathered, task: Task, near: Neighbours | None = None, memo: Memo | None = None) -> Proposal:
    faces, vectors, known = gathered.faces, gathered.vectors, gathered.constraints
    if task.measured:
        # Libraries that it loads are not its own time, or whoever comes first among several would seem slow.
        _estimator(task).fit(vectors[:_FEW])
    start = time.perf_counter()
    estimator = _estimator(task).fit(
        vectors,
        qualities=faces.qualities,
        prominences=_prominences(faces),
        constraints=known,
        neighbours=near,
        memo=memo,
        taken=faces.taken,
    )
    labels = estimator.labels_
    if known is None:
        owners = np.full(int(labels.max(initial=-1)) + 1, -1)
    else:
        labels = _as_one(labels, gathered.copies)
        labels[gathered.ignored] = -1
        labels, owners = known.repair(vectors, labels, estimator.params_.get("merge", task.calibration.merge))
    seconds = time.perf_counter() - start
    apart = silhouette(vectors, labels, seed=task.seed) if task.measured else None
    return Proposal(faces.face_ids, labels, owners, estimator.params_, seconds, apart)


def _as_one(labels: Ints, copies: Sequence[Sequence[int]]) -> Ints:
    """Copies of one face are of one person, whatever an algorithm makes of their number."""
    labels = labels.copy()
    for rows in copies:
        groups = labels[list(rows)]
        labels[list(rows)] = groups[groups.argmax() if groups[0] < 0 else 0]
    return labels


def measure(library: Library, task: Task, groups: Labels) -> Measured:
    """How far apart these groups are, whoever made them; nothing where there are not two."""
    faces, vectors = loaded(library, task.pack)
    found = silhouette(vectors, groups.of(faces.face_ids), seed=task.seed)
    return (found,) if found else ()


def _estimator(task: Task) -> Estimator:
    return registry.make(task.algorithm, task.params, random_state=task.seed, calibration=task.calibration)


class _Desk:
    """A library's faces laid out once, to be grouped as often as somebody asks; read again when the library changed."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._of: object = None
        self._gathered: _Gathered | None = None
        self._neighbours: Neighbours | None = None
        self._algorithm = ""
        self._memo = Memo()

    def propose(self, task: Task, begins: Callable[[], None]) -> Proposal:
        """As the function of that name. ``begins`` is called when all is laid out."""
        gathered = self._laid_out(task)
        if task.algorithm != self._algorithm:
            # What it leaves to the next one is not worth its memory.
            self._algorithm, self._memo = task.algorithm, Memo()
        reach = _estimator(task).reach()
        if reach is not None:
            self._neighbours = self._reaching(gathered, reach, task)
        begins()
        return _grouped(gathered, task, self._neighbours, self._memo)

    def _laid_out(self, task: Task) -> _Gathered:
        of = (self._library.version(), task.pack, task.free)
        held = self._gathered
        if held is None or of != self._of:
            read = _gathered(self._library, task)
            if held is None or not np.array_equal(read.vectors, held.vectors):
                self._neighbours = None
            self._memo = Memo()
            self._of, self._gathered = of, read
            return read
        return held

    def _reaching(self, gathered: _Gathered, reach: float, task: Task) -> Neighbours:
        """Neighbours down to this cosine; beyond it too, as thresholds are moved."""
        held = self._neighbours
        if held is not None and held.floor <= reach:
            return held
        self._neighbours, self._memo = None, Memo()
        return _reaching(self._library, task, gathered, reach)


def _reaching(library: Library, task: Task, gathered: _Gathered, reach: float) -> Neighbours:
    """Neighbours down to this cosine, and beyond it as far as thresholds are likely to be moved."""
    spare = 1 - (_SPARE * task.calibration.merge_distance) ** 2 / 2
    floor = max(0.0, min(reach, spare))
    return neighbourhoods.find(library, task.pack, gathered.faces.face_ids, gathered.vectors, floor)


def split(library: Library, task: Task) -> Parts:
    """The parts that a person falls into, at the first of some ever stricter thresholds at which there are several.

    Without a threshold of the user's a lone face stays with a part that it resembles a little: poor faces do.
    Whatever the user said of the faces does not count: they ask because it may be wrong.
    """
    ids = [row[0] for row in library.rows("SELECT face_id FROM assignments WHERE person_id = ?", [task.person])]
    faces, vectors = loaded(library, task.pack, ids)
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


def loaded(library: Library, pack: str, ids: Sequence[int] | None = None) -> tuple[EmbeddingSet, Floats]:
    """The faces, and their vectors with length 1 in the place of those that are stored: they are large."""
    faces = embeddings.load(library, pack, ids)
    vectors = faces.vectors
    for start in range(0, len(vectors), _ROWS):
        vectors[start : start + _ROWS] = unit(vectors[start : start + _ROWS])
    return replace(faces, vectors=np.empty((0, 0), np.float32)), vectors


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
