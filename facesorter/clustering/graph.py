"""What algorithms on the graph of neighbours have in common.

A graph grows with the faces where a table of all pairs grows with their square. Lists of neighbours are of a limited
length, so people with more faces than that come apart, and look-alikes chain others together: whatever a method makes
of the graph, its groups may be put together by their means afterwards (``merge_fragments``).
"""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import merging, poor, years
from facesorter.clustering.base import Estimator, Known, above, numbered, scattered, unit
from facesorter.clustering.declaration import Parameter
from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph, Neighbours

LINK = Parameter(
    "link",
    "Neighbours",
    "float",
    "Cosine above which two faces are neighbours; higher is more careful.",
    minimum=0.05,
    maximum=0.99,
    step=0.005,
    calibrated="link",
)
MERGE_FRAGMENTS = Parameter(
    "merge_fragments",
    "Merge fragments",
    "bool",
    "Afterwards, groups that on average look alike become one.",
    default=False,
)
MERGE = Parameter(
    "merge",
    "Same person",
    "float",
    "Mean cosine above which two fragments become one; higher splits more, lower joins more.",
    minimum=0.05,
    maximum=0.99,
    step=0.005,
    calibrated="merge",
)


class GraphEstimator(Estimator):
    """Declares at least the parameters `MERGE_FRAGMENTS` and `MERGE`, and `LINK` unless it has its own threshold."""

    #: Parameters that communities do not depend on.
    afterwards: ClassVar[frozenset[str]] = frozenset({MERGE_FRAGMENTS.name, MERGE.name})
    #: Whether communities depend on more than the graph. A copy of the vectors is made for it.
    sees_vectors: ClassVar[bool] = True

    def _poor_last(self, X: Floats, known: Known) -> NDArray[np.int64]:
        """As `Estimator` does it, with the links that the graph has."""
        return self._labels(X, known)

    def _labels(self, X: Floats, known: Known) -> NDArray[np.int64]:
        vectors = unit(X)
        # What an algorithm makes of a graph may depend on the numbers of its rows: they shall depend on their contents.
        # The vectors stay where they are, a copy of them may take gigabytes.
        order, among = known.once("order", self.random_state, lambda: self._ordered(vectors, known))
        late = among.poor(len(X))
        good, rest = np.flatnonzero(~late), np.flatnonzero(late)
        threshold, merge = self._threshold(), self.params["merge"]
        near, known = known.reaching(vectors, self.reach())
        # With a memo down to where neighbours are known: less than all of it is cut out as a threshold moves.
        floor, seen = threshold if known.memo is None else near.floor, order[good]
        whole = known.once(
            "ordered", (floor, self.random_state), lambda: known.allowed(near.graph(floor))[seen][:, seen]
        )
        graph = known.once("linked", (threshold, self.random_state), lambda: above(whole, threshold))
        own = {name: value for name, value in self.params.items() if name not in self.afterwards}
        found = known.once(
            "communities",
            (self.declaration.name, self.random_state, *own.items()),
            lambda: _everyone(self._communities(graph, vectors[order[good] if self.sees_vectors else good[:0]])),
        )
        labels = np.full(len(X), -1)
        labels[good] = _joined(vectors, found, order, good, among, near, merge) if self._merges() else found
        if len(rest):
            # Poor faces are less like their person: it is enough if to a few they look like the same one.
            reach, last = self.reach(), order[rest]
            linked = known.once(
                "poor", (reach, self.random_state), lambda: known.allowed(near.links(last, reach))[last][:, order]
            )
            rest = poor.attach(vectors, linked, labels, rest, merge, order)
        # Whom nobody knows yet: poor faces must be more alike than others to be one person.
        link = self.params.get("link", self.calibration.link)
        alone, among = np.arange(len(rest)), replace(among, taken=None)
        labels[rest] = labels.max(initial=-1) + 1 + _joined(vectors, alone, order, rest, among, near, link)
        # A face alone is in no group.
        alone = np.bincount(labels) == 1
        answer = np.empty(len(X), np.int64)
        answer[order] = np.where(alone[labels], -1, labels)
        return answer

    def _ordered(self, X: Floats, known: Known) -> tuple[NDArray[np.intp], Known]:
        order = scattered(X, self.random_state)
        return order, replace(known, neighbours=None, memo=None).subset(order)

    def _merges(self) -> bool:
        """Whether groups that on average look alike become one."""
        return bool(self.params["merge_fragments"])

    def reach(self) -> float:
        return min(self._threshold(), float(self.params["merge"]))

    def _threshold(self) -> float:
        """Only pairs above this cosine are edges of the graph."""
        return float(self.params["link"])

    @abstractmethod
    def _communities(self, graph: Graph, X: Floats) -> NDArray[np.integer]:
        """Any labels, -1 for noise, of the rows of a symmetric (n, n) matrix of cosines without its diagonal.

        X: (n, dimension), the vectors of the same rows, of length 1, for what the graph does not tell; none of them if
           the class `sees_vectors` not.
        """


def _everyone(labels: NDArray[np.integer]) -> NDArray[np.int64]:
    """Numbered from 0 in the order of the first rows; each row of noise is a group, too."""
    alone = labels < 0
    labels = labels.astype(np.int64)
    labels[alone] = labels.max(initial=-1) + 1 + np.arange(int(alone.sum()))
    # Of two groups that are as near to a third, the one with the smaller number joins it.
    return numbered(labels)


def _joined(
    X: Floats,
    labels: NDArray[np.int64],
    order: NDArray[np.intp],
    rows: NDArray[np.intp],
    known: Known,
    near: Neighbours,
    merge: float,
) -> NDArray[np.int64]:
    """The labels of these rows after groups that look alike became one; from 0 without gaps.

    order: of the rows of ``X``, in which rows are numbered everywhere else.
    near:  neighbours of the rows of ``X``.
    """
    limits = None
    if known.constraints is not None:
        said = known.constraints.subset(rows)
        labels = numbered(said.apart(said.sorted_out(X, labels, order[rows])))
        limits = said.limits(labels)
    labels = merging.merged(X, labels, merge, limits, order[rows], near)
    if known.taken is not None:
        labels = years.joined(X, labels, known.taken[rows], merge, limits, order[rows])
    return numbered(labels)
