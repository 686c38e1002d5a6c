"""HDBSCAN: DBSCAN at all distances at once, and of what it finds the groups that last longest.

Of a few thousand faces every pair is looked at, and the answer is scikit-learn's. Where several ways of joining are as
short (often, since a face is as far from all others as from the farthest of its nearest ``min_samples``), scikit-learn
takes the one that comes first in the order of the faces; here it is the one between the faces that are nearest.

Of more faces the neighbours are enough: what is farther apart than neighbours are is one at that distance, and a face
whose ``min_samples`` reach farther is noise.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import condensed, memory
from facesorter.clustering.base import Known, unit
from facesorter.clustering.declaration import Algorithm, Memory, Parameter
from facesorter.clustering.digests import digests
from facesorter.clustering.graph import MERGE, MERGE_FRAGMENTS, GraphEstimator
from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph

#: All pairs of so many faces are looked at.
EXACT = 4000
#: Faces that are less alike than this part of what one person's are on average need not be looked at.
_REACH = 0.9
#: Bytes for each pair while all are looked at: their distances, and once a copy.
_TABLES = 16
#: Squares of distances below this are rounding.
_SAME = 1e-13

Edges = tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]


class Hdbscan(GraphEstimator):
    """The most stable groups of the hierarchy of mutual reachability."""

    declaration = Algorithm(
        name="hdbscan",
        label="HDBSCAN",
        help="DBSCAN at all distances at once: groups are what stays together longest while the distance falls, so "
        "dense and loose people may be in one library. Faces that are in no group are unassigned.",
        parameters=(
            Parameter(
                "min_cluster_size",
                "Smallest group",
                "int",
                "Faces that a group has at least.",
                minimum=2,
                maximum=1000,
                step=1,
                default=5,
            ),
            Parameter(
                "min_samples",
                "Neighbours",
                "int",
                "How many faces, itself included, a face reaches before it counts as dense; higher leaves more faces "
                "unassigned. If not given, as many as the smallest group has.",
                minimum=1,
                maximum=1000,
                step=1,
            ),
            Parameter(
                "cluster_selection_method",
                "Which groups",
                "choice",
                "The most stable ones, large or small (eom: excess of mass), or the smallest ones (leaf).",
                choices=("eom", "leaf"),
                default="eom",
            ),
            MERGE_FRAGMENTS,
            MERGE,
        ),
        needs="embeddings",
        max_recommended_faces=100_000,
        reference="R. Campello, D. Moulavi, J. Sander, PAKDD 2013; L. McInnes, J. Healy, ICDM Workshops 2017",
        family="Density",
        cost="n times neighbours, once; n squared up to 4,000 faces",
        memory=Memory(per_face=10_000),
    )

    def _labels(self, X: Floats, known: Known) -> NDArray[np.int64]:
        if unit(X) is X:
            return super()._labels(X, known)
        # Vectors of any length have no cosines to be neighbours by.
        memory.require(_TABLES * len(X) ** 2, self.declaration.label, len(X))
        return self._copies_apart(X, lambda rows: self._of_all_pairs(X[rows]))

    def _threshold(self) -> float:
        return _REACH * self.calibration.merge

    def _communities(self, graph: Graph, X: Floats) -> NDArray[np.int64]:
        if len(X) <= EXACT:
            return self._copies_apart(X, lambda rows: self._of_all_pairs(X[rows]))
        return self._copies_apart(X, lambda rows: self._of_neighbours(graph[rows][:, rows]))

    def _copies_apart(self, X: Floats, group: Callable[[NDArray[np.intp]], NDArray[np.int64]]) -> NDArray[np.int64]:
        """Labels of all rows, of which ``group`` sees each once: copies of one face are no dense place."""
        # Their order depends on what they hold: what is as near shall not depend on the order of the faces.
        _, rows, place, copies = np.unique(
            digests(X, self.random_state), return_index=True, return_inverse=True, return_counts=True
        )
        labels = group(rows)
        twice = np.flatnonzero((labels < 0) & (copies > 1))
        labels[twice] = labels.max(initial=-1) + 1 + np.arange(len(twice))
        return labels[place]

    def _of_all_pairs(self, X: Floats) -> NDArray[np.int64]:
        return self._groups(len(X), _all_pairs(X, self._min_samples(len(X))), None)

    def _of_neighbours(self, graph: Graph) -> NDArray[np.int64]:
        n = graph.shape[0]
        end = float(np.sqrt(2 - 2 * self._threshold()))
        return self._groups(n, _near_pairs(graph, self._min_samples(n)), end)

    def _groups(self, n: int, edges: Edges, end: float | None) -> NDArray[np.int64]:
        size, method = self.params["min_cluster_size"], self.params["cluster_selection_method"]
        return condensed.groups(n, *edges, size, method, end)

    def _min_samples(self, faces: int) -> int:
        return min(faces, int(self.params["min_samples"] or self.params["min_cluster_size"]))


def _all_pairs(X: Floats, min_samples: int) -> Edges:
    """The minimum spanning tree of mutual reachability (R. Prim, 1957), its edges sorted by length.

    Of edges as long, those between nearer rows are taken.
    """
    n = len(X)
    exact = X.astype(np.float64)
    exact -= exact.mean(axis=0)
    table = exact @ exact.T
    squares = table.diagonal().copy()
    table *= -2
    table += squares
    table += squares[:, None]
    table[table < _SAME] = 0
    np.sqrt(table, out=table)
    core = np.partition(table, min_samples - 1, axis=1)[:, min_samples - 1]
    outside = np.arange(n)
    reach, apart, nearest = np.full(n, np.inf), np.full(n, np.inf), np.zeros(n, np.int64)
    edges = np.empty((2, n - 1), np.int64)
    lengths, distances = np.empty(n - 1), np.empty(n - 1)
    place = 0
    for step in range(n - 1):
        row = outside[place]
        for values in (outside, reach, apart, nearest):
            values[place] = values[n - 1 - step]
        left = slice(n - 1 - step)
        there = table[row, outside[left]]
        mutual = np.maximum(np.maximum(there, core[row]), core[outside[left]])
        nearer = (mutual < reach[left]) | ((mutual == reach[left]) & (there < apart[left]))
        reach[left][nearer], apart[left][nearer], nearest[left][nearer] = mutual[nearer], there[nearer], row
        ties = np.flatnonzero(reach[left] == reach[left].min())
        place = ties[apart[ties].argmin()]
        edges[:, step] = nearest[place], outside[place]
        lengths[step], distances[step] = reach[place], apart[place]
    order = np.lexsort((distances, lengths))
    return edges[0, order], edges[1, order], lengths[order]


def _near_pairs(graph: Graph, min_samples: int) -> Edges:
    """The minimum spanning forest of the edges of the graph, as `_all_pairs`."""
    from scipy.sparse import csr_array  # noqa: PLC0415 (heavy)
    from scipy.sparse.csgraph import minimum_spanning_tree  # noqa: PLC0415 (heavy)

    n = graph.shape[0]
    row = np.repeat(np.arange(n), np.diff(graph.indptr))
    other = graph.indices.astype(np.int64)
    apart = np.sqrt(np.maximum(2 - 2 * graph.data.astype(np.float64), 0))
    core = np.zeros(n)
    if min_samples > 1:
        # The row itself is the first of its neighbours.
        core[:] = np.inf
        place = graph.indptr[:-1] + min_samples - 2
        there = place < graph.indptr[1:]
        core[there] = apart[np.lexsort((apart, row))][place[there]]
    mutual = np.maximum(apart, np.maximum(core[row], core[other]))
    edges = np.flatnonzero((row < other) & (mutual < np.inf))
    edges = edges[np.lexsort((apart[edges], mutual[edges]))]
    # Each its own weight, so that it matters which one of edges as long is taken.
    ranks = csr_array((np.arange(1.0, len(edges) + 1), (row[edges], other[edges])), shape=(n, n))
    taken = edges[np.sort(minimum_spanning_tree(ranks).data).astype(np.int64) - 1]
    return row[taken], other[taken], mutual[taken]
