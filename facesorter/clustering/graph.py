"""What algorithms on the graph of neighbours have in common.

A graph grows with the faces where a table of all pairs grows with their square. Lists of neighbours are of a limited
length, so people with more faces than that come apart, and look-alikes chain others together: whatever a method makes
of the graph, its groups may be put together by their means afterwards (``merge_fragments``).
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import merging
from facesorter.clustering.base import Estimator, Known, numbered
from facesorter.clustering.declaration import Parameter
from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph

LINK = Parameter(
    "link",
    "Neighbours",
    "float",
    "Cosine above which two faces are neighbours; higher is more careful.",
    minimum=0.05,
    maximum=0.99,
    step=0.01,
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
    step=0.01,
    calibrated="merge",
)


class GraphEstimator(Estimator):
    """Declares at least the parameters `MERGE_FRAGMENTS` and `MERGE`, and `LINK` unless it has its own threshold."""

    #: Parameters that communities do not depend on.
    afterwards: ClassVar[frozenset[str]] = frozenset({MERGE_FRAGMENTS.name, MERGE.name})

    def _labels(self, X: Floats, known: Known) -> NDArray[np.int64]:
        # What an algorithm makes of a graph may depend on the numbers of its rows: they shall depend on their contents.
        order, vectors, known = known.scattered(X, self.random_state)
        own = {name: value for name, value in self.params.items() if name not in self.afterwards}
        labels = known.once(
            "communities",
            (self.declaration.name, self.random_state, *own.items()),
            lambda: numbered(self._communities(known.graph(vectors, self._threshold()), vectors)),
        )
        if self.params["merge_fragments"]:
            labels = self._merged(vectors, known, labels)
        # A face alone is in no group.
        sizes = np.bincount(labels[labels >= 0], minlength=1)
        answer = np.empty(len(X), np.int64)
        answer[order] = np.where((labels >= 0) & (sizes[labels] > 1), labels, -1)
        return answer

    def reach(self) -> float:
        return self._threshold()

    def _threshold(self) -> float:
        """Only pairs above this cosine are edges of the graph."""
        return float(self.params["link"])

    @abstractmethod
    def _communities(self, graph: Graph, X: Floats) -> NDArray[np.integer]:
        """Any labels, -1 for noise, of the rows of a symmetric (n, n) matrix of cosines without its diagonal.

        X: (n, dimension), the vectors of the same rows, of length 1, for what the graph does not tell.
        """

    def _merged(self, X: Floats, known: Known, labels: NDArray[np.int64]) -> NDArray[np.int64]:
        """Groups joined by average linkage; noise takes part face by face."""
        alone = labels < 0
        labels = labels.copy()
        labels[alone] = labels.max(initial=-1) + 1 + np.arange(int(alone.sum()))
        # Of two groups that are as near to a third, the one with the smaller number joins it.
        labels = numbered(labels)
        limits = None
        if known.constraints is not None:
            labels = numbered(known.constraints.sorted_out(labels))
            limits = known.constraints.limits(labels)
        return merging.merged(X, labels, self.params["merge"], limits)
