"""First-neighbour merging: every face is linked to the face that is most like it, every group to the most alike group.

The idea is published as FINCH; this is our own code from the paper's description, under a name of its own. Where the
paper answers a hierarchy that somebody has to choose from, a link counts here only if the two groups on average look
like one person, so the levels end by themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import merging
from facesorter.clustering import neighbours as nearby
from facesorter.clustering.base import numbered
from facesorter.clustering.components import Components
from facesorter.clustering.declaration import Algorithm, Memory, Parameter
from facesorter.clustering.graph import MERGE, MERGE_FRAGMENTS, GraphEstimator
from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph


class FirstNeighbours(GraphEstimator):
    """Everything joins its first neighbour, level after level."""

    declaration = Algorithm(
        name="first_neighbours",
        label="First neighbours",
        help="Each face joins the one most like it; then each group joins the group most like it, level by level, "
        "while they look alike on average. Few levels, so it is quick, and one wrong link carries a whole group.",
        parameters=(
            MERGE,
            Parameter(
                "levels",
                "Levels",
                "int",
                "How often to join: 1 leaves small, sure groups; if not given, until no two groups look alike.",
                minimum=1,
                maximum=100,
                step=1,
            ),
            MERGE_FRAGMENTS,
        ),
        needs="neighbours",
        max_recommended_faces=100_000,
        reference="S. Sarfraz, V. Sharma, R. Stiefelhagen, Efficient Parameter-free Clustering Using First Neighbor "
        "Relations, CVPR 2019 (the idea only)",
        family="Graph",
        cost="n neighbours, then the square of the groups of each level",
        memory=Memory(per_face=8500),
    )

    afterwards = frozenset({MERGE_FRAGMENTS.name})

    def _threshold(self) -> float:
        return float(self.params["merge"])

    def _communities(self, graph: Graph, X: Floats) -> NDArray[np.int64]:
        labels = np.arange(len(X))
        levels = self.params["levels"] or len(X)
        for _ in range(levels):
            joined = _joined(graph)
            count = graph.shape[0]
            if len(np.unique(joined)) == count:
                break
            labels = numbered(joined)[labels]
            total, sizes = merging.sums(X, labels, int(labels.max()) + 1)
            means = np.asarray(total / sizes[:, None], np.float32)
            # The product of two means is the mean cosine of their groups' faces.
            graph = nearby.find(means, self.params["merge"], k=1).graph(self.params["merge"])
        return labels


def _joined(graph: Graph) -> NDArray[np.int64]:
    """Labels of the rows where each is with its first neighbour."""
    rows = np.flatnonzero(np.diff(graph.indptr))
    joined = Components(graph.shape[0])
    if len(rows):
        starts = graph.indptr[rows]
        best = np.repeat(np.maximum.reduceat(graph.data, starts), np.diff(graph.indptr)[rows])
        # Of equals, the smaller number.
        first = np.minimum.reduceat(np.where(graph.data == best, graph.indices, graph.shape[0]), starts)
        joined.add(rows, first)
    return joined.labels()
