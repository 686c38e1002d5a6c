"""What all algorithms have in common: scikit-learn's manners around one function from vectors to labels."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from facesorter.clustering import memory, merging, poor
from facesorter.clustering import neighbours as nearby
from facesorter.clustering.constraints import Constraints
from facesorter.clustering.declaration import ARCFACE, Algorithm, checked_seed
from facesorter.clustering.digests import digests
from facesorter.clustering.lifetimes import Times
from facesorter.clustering.memo import Memo
from facesorter.domain.errors import UsageError
from facesorter.domain.found import Floats
from facesorter.domain.model import POOR
from facesorter.domain.packs import Calibration

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph, Neighbours

Labels = NDArray[np.int64]
_T = TypeVar("_T")

#: Rows that are checked together: a table of marks for all of them would take a quarter of what they take.
_CHUNK = 65536


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """What is known of the rows besides their vectors; ``None`` where nothing is. See `Estimator.fit`."""

    qualities: Floats | None = None
    prominences: Floats | None = None
    constraints: Constraints | None = None
    neighbours: Neighbours | None = None
    memo: Memo | None = None
    taken: Times | None = None

    def once(self, stage: str, key: Hashable, make: Callable[[], _T]) -> _T:
        """What ``make`` answers, or answered before, where that is held (see `Memo.once`)."""
        return make() if self.memo is None else self.memo.once(stage, key, make)

    def reaching(self, X: Floats, cosine: float) -> tuple[Neighbours, Known]:
        """Neighbours of the rows of ``X``, of length 1, down to this cosine: those that are known if they reach so far,
        else they are looked for; and all that is known then.
        """
        near = self.neighbours
        if near is not None and near.floor <= cosine:
            return near, self
        floor = max(cosine, 0.0)
        near = self.once("neighbours", floor, lambda: nearby.find(X, floor))
        return near, replace(self, neighbours=near)

    def graph(self, X: Floats, cosine: float) -> Graph:
        """Pairs of the rows of ``X``, of length 1, above this cosine (see `Neighbours.graph`), without those that the
        constraints forbid.
        """
        near, _ = self.reaching(X, cosine)
        if self.memo is None:
            return self.allowed(near.graph(cosine))
        return above(self.once("graph", near.floor, lambda: self.allowed(near.graph(near.floor))), cosine)

    def poor(self, count: int) -> NDArray[np.bool_]:
        """Which of the rows, as many as there are, show poor faces; those that the user placed do not count as such."""
        if self.qualities is None:
            return np.zeros(count, bool)
        low = self.qualities < POOR
        if self.constraints is not None:
            low &= self.constraints.owners < 0
        # Where most faces are poor, they are what there is to go by.
        return low if 2 * low.sum() <= count else np.zeros(count, bool)

    def subset(self, rows: NDArray[np.intp]) -> Known:
        """What is known of these rows."""
        return Known(
            None if self.qualities is None else self.qualities[rows],
            None if self.prominences is None else self.prominences[rows],
            None if self.constraints is None else self.constraints.subset(rows),
            None if self.neighbours is None else self.neighbours.subset(rows),
            None if self.memo is None else Memo(),
            None if self.taken is None else self.taken[rows],
        )

    def allowed(self, graph: Graph) -> Graph:
        """The graph without the edges that the constraints forbid."""
        return graph if self.constraints is None else self.constraints.allowed_edges(graph)


class Estimator(ABC):
    """An algorithm with its parameters.

    random_state: seed of all chance, 0 to `declaration.LARGEST_SEED`; the same vectors and seed give the same labels.
    calibration:  where the defaults of calibrated parameters come from.
    After `fit`, ``labels_`` holds one label a row, (n,) int64: -1 for noise, groups are numbered from 0 in the order of
    their first rows; ``params_`` holds all parameters as they were used.
    """

    declaration: ClassVar[Algorithm]
    labels_: Labels
    params_: dict[str, Any]

    def __init__(self, *, random_state: int = 0, calibration: Calibration = ARCFACE, **params: object) -> None:
        self.random_state = checked_seed(random_state)
        self.calibration = calibration
        self.params = self.declaration.complete(params, calibration)

    def fit(
        self,
        X: ArrayLike,
        y: None = None,
        *,
        qualities: Floats | None = None,
        prominences: Floats | None = None,
        constraints: Constraints | None = None,
        neighbours: Neighbours | None = None,
        memo: Memo | None = None,
        taken: Times | None = None,
    ) -> Self:
        """Group the rows of ``X``, (n, dimension).

        qualities:   (n,) in [0, 1], how fit each face is for recognition; poor ones are grouped last.
        prominences: (n,) in (0, 1], the area of each face as a part of the largest one's in its photo; an algorithm
                     that is told a number of people may take small ones for passers-by.
        constraints: what the user said; algorithms may use it, and `Constraints.repair` does what they leave undone.
        neighbours:  of the rows of ``X``, which then have length 1; what needs more of them looks for itself.
        memo:        what was worked out by earlier calls, with other parameters, for the same of all that stands above.
        taken:       (n,) datetime64, when each photo was taken, NaT where that is not known. Methods that put fragments
                     together by their means look along the years too (`years`).

        Raises `UsageError` for what is no table of finite numbers, and `FaceSorterError` where memory is too small.
        """
        vectors = checked(X)
        memory.require(self.memory_bound(len(vectors)), self.declaration.label, len(vectors))
        self.params_ = dict(self.params)
        known = Known(qualities, prominences, constraints, neighbours, memo, taken)
        self.labels_ = numbered(self._poor_last(vectors, known) if len(vectors) else np.empty(0, int))
        return self

    def memory_bound(self, faces: int) -> float:
        """Bytes that grouping so many faces takes at most, beyond their vectors."""
        return self.declaration.memory.bound(faces)

    def reach(self) -> float | None:
        """The cosine down to which neighbours are looked at; ``None`` where none are needed."""
        return None

    def fit_predict(self, X: ArrayLike, y: None = None) -> Labels:
        """`fit`, and the labels."""
        return self.fit(X, y).labels_

    def _poor_last(self, X: Floats, known: Known) -> NDArray[np.integer]:
        """Labels of all rows, poor ones after the others (`poor`). Those that belong to nobody are together as far as
        on average they are as alike as two faces that may be linked. Where a number of groups was asked for, no more
        come to be: who resembles none stays alone.
        """
        late = known.poor(len(X))
        if not late.any():
            return self._labels(X, known)
        good, rest = np.flatnonzero(~late), np.flatnonzero(late)
        labels = np.full(len(X), -1, np.int64)
        vectors, among = known.once("good", None, lambda: (X[good], known.subset(good)))
        labels[good] = numbered(self._labels(vectors, among))
        open_ended = self.params.get("n_clusters") is None
        alone = np.flatnonzero(~late & (labels < 0)) if open_ended else rest[:0]
        labels[alone] = labels.max() + 1 + np.arange(len(alone))
        vectors, merge, link = unit(X), self.calibration.merge, self.calibration.link
        linked = known.once("poor", merge, lambda: known.allowed(poor.links(vectors, rest, good, merge))[rest])
        rest = poor.attach(vectors, linked, labels, rest, merge)
        if open_ended:
            count = int(labels.max()) + 1
            labels[rest] = count + merging.merged(vectors[rest], np.arange(len(rest)), link)
            lonely = np.concatenate([alone, rest])
            labels[lonely[np.bincount(labels, minlength=count)[labels[lonely]] == 1]] = -1
        return labels

    @abstractmethod
    def _labels(self, X: Floats, known: Known) -> NDArray[np.integer]:
        """Any labels, -1 for noise, for at least one row of float32."""


def numbered(labels: NDArray[np.integer]) -> Labels:
    """The same groups, numbered from 0 in the order of their first rows; -1 stays."""
    _, first, inverse = np.unique(labels, return_index=True, return_inverse=True)
    noise = labels[first] < 0
    rank = np.empty(len(first), np.int64)
    rank[np.argsort(np.where(noise, -1, first), kind="stable")] = np.arange(len(first)) - noise.sum()
    rank[noise] = -1
    return rank[inverse]


def scattered(X: Floats, seed: int) -> NDArray[np.intp]:
    """A random order of the rows that depends on what they hold and not on where they stand."""
    return np.argsort(digests(X, seed), kind="stable")


def above(graph: Graph, cosine: float) -> Graph:
    """The edges of a graph above this cosine; if all are, the graph itself."""
    from scipy.sparse import csr_array  # noqa: PLC0415 (heavy)

    near = graph.data > cosine
    if near.all():
        return graph
    before = np.concatenate([[0], near.cumsum(dtype=np.int32)])
    return csr_array((graph.data[near], graph.indices[near], before[graph.indptr]), shape=graph.shape)


def unit(X: Floats) -> Floats:
    """The rows with length 1; a row of zeros stays. Rows that have it stay as they are to the last bit, and if all do
    ``X`` itself is the answer, not a copy.
    """
    lengths = np.sqrt(np.einsum("ij,ij->i", X, X))
    lengths[(lengths == 0) | (np.abs(lengths - 1) <= 1e-6)] = 1
    if X.dtype == np.float32 and (lengths == 1).all():
        return X
    return np.asarray(X / lengths[:, None], np.float32)


def checked(X: ArrayLike) -> Floats:
    """A table of finite numbers as 32-bit floats, (0, 0) if it is empty; raises `UsageError` for anything else."""
    try:
        vectors = np.asarray(X, np.float32)
    except (TypeError, ValueError) as error:
        raise UsageError("The vectors to group are a table with one row each, all of numbers and as long.") from error
    if vectors.size == 0:
        return np.empty((0, 0), np.float32)
    if vectors.ndim != 2:
        raise UsageError(f"The vectors to group are a table with one row each, not an array of shape {vectors.shape}.")
    if not all(np.isfinite(vectors[start : start + _CHUNK]).all() for start in range(0, len(vectors), _CHUNK)):
        raise UsageError("The vectors to group hold values that are no numbers.")
    return vectors
