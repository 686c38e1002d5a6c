"""A person falls into parts, as strictly as the user likes: the hierarchy is made once, and cut as a slider moves."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.merge_tree import MergeTree
from facesorter.domain.control import Control
from facesorter.domain.found import Floats
from facesorter.services import constraining, grouping, grouping_worker
from facesorter.services.grouping_worker import Parts, Task
from facesorter.store import faces as stored_faces
from facesorter.store import people
from facesorter.store.library import Library

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Splitting:
    """How a person may be split.

    face_ids:  (n,) int64, ascending; those that the pack embedded.
    distances: (n,) Euclidean, in [0, 2], of each face's unit vector from the mean direction of them all.
    loosest, strictest: mean cosines between which it makes sense to choose.
    suggested: the mean cosine at which several people are seen, or where one would be sure that there is one.
    """

    face_ids: Ints
    distances: Floats
    tree: MergeTree
    enough: float
    loosest: float
    strictest: float
    suggested: float

    def parts(self, alike: float) -> Parts:
        """The faces of each part, the largest first, at this mean cosine."""
        if not len(self.face_ids):
            return ()
        labels = self.tree.cut(alike, self.enough)
        order = np.argsort(labels, kind="stable")
        ends = np.flatnonzero(np.diff(labels[order])) + 1
        return tuple(tuple(part.tolist()) for part in np.split(self.face_ids[order], ends))


def splitting(library: Library, person: int, control: Control | None = None) -> Splitting:
    """How this person may be split. Raises `NotFound`, `Cancelled`, and `FaceSorterError` when the process is lost."""
    people.require(library.reader, person)
    return grouping.in_worker(_made, grouping.task(library, "auto", person=person), control)


def _made(library: Library, task: Task) -> Splitting:
    assert task.person is not None
    ids = [face.id for face in stored_faces.of_person(library, task.person)]
    faces, vectors = grouping_worker.loaded(library, task.pack, ids)
    link, merge = task.calibration.link, task.calibration.merge
    if not len(faces):
        nothing = MergeTree(np.empty(0, np.int64), np.empty((0, 2), np.int64), np.empty(0, np.float32), faces.photo_ids)
        return Splitting(faces.face_ids, np.empty(0, np.float32), nothing, merge / 2, merge, link, merge)
    tree = MergeTree.of(vectors, constraining.photos(library, faces), faces.qualities)
    middle = vectors.mean(axis=0)
    cosines = vectors @ (middle / max(float(np.linalg.norm(middle)), 1e-30))
    found = Splitting(
        face_ids=faces.face_ids,
        distances=np.sqrt(np.maximum(0, 2 - 2 * cosines)).astype(np.float32),
        tree=tree,
        enough=merge / 2,
        loosest=float(np.clip(tree.alike.min(initial=1), 0, merge)),
        strictest=(1 + link) / 2,
        suggested=merge,
    )
    for level in (merge, (merge + link) / 2, link):
        if sum(len(part) > 1 for part in found.parts(level)) > 1:
            return Splitting(
                found.face_ids, found.distances, tree, found.enough, found.loosest, found.strictest, suggested=level
            )
    return found
