"""Approximate rank-order clustering: two faces are one person if they share their neighbours.

For a face b in the list of a's nearest neighbours, d(a, b) counts the faces of that list up to b that are not among
b's neighbours. D(a, b) = (d(a, b) + d(b, a)) / min(rank of b for a, rank of a for b), and pairs with a small D join,
transitively. (In the original rank-order of Zhu et al. d adds up ranks in lists of all faces; the approximation asks
only whether a face is in a list of the nearest k.)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.components import Components
from facesorter.clustering.declaration import Algorithm, Memory, Parameter
from facesorter.clustering.graph import LINK, MERGE, MERGE_FRAGMENTS, GraphEstimator
from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph

Ints = NDArray[np.int64]

#: Entries of the table of who is in whose list, one byte each.
_TABLE = 32_000_000
#: Entries of lists that are compared at once.
_AT_ONCE = 2_000_000


class RankOrder(GraphEstimator):
    """The components of the pairs at a small rank-order distance."""

    declaration = Algorithm(
        name="rank_order",
        label="Approximate rank-order",
        help="Two faces join if their lists of nearest faces are nearly the same. What counts is not how alike faces "
        "are but whom they share, so it adapts to each person; but any such pair joins, and pairs chain.",
        parameters=(
            Parameter(
                "k",
                "Neighbours",
                "int",
                "How many of the nearest faces are in a face's list.",
                minimum=1,
                maximum=64,
                step=1,
                default=64,
            ),
            Parameter(
                "distance",
                "Distance",
                "float",
                "Pairs below this rank-order distance join: 0 is the same list; higher joins more.",
                minimum=0.1,
                maximum=100,
                step=0.1,
                default=1.0,
            ),
            LINK,
            MERGE_FRAGMENTS,
            MERGE,
        ),
        needs="neighbours",
        max_recommended_faces=5_000,
        reference="C. Otto, D. Wang, A. Jain, Clustering Millions of Faces by Identity, PAMI 2017; C. Zhu, F. Wen, "
        "J. Sun, A Rank-Order Distance Based Clustering Algorithm for Face Tagging, CVPR 2011",
        family="Graph",
        cost="n times the square of neighbours",
        memory=Memory(per_face=8000),
    )
    sees_vectors = False

    def _communities(self, graph: Graph, X: Floats) -> Ints:
        lists = _nearest(graph, self.params["k"])
        a, place = np.nonzero(lists >= 0)
        b = lists[a, place]
        rank = place + 1
        # Whom b has not in its list, it has after it.
        back = np.minimum((lists >= 0).sum(axis=1)[b], self.params["k"])
        mutual = _ranks(lists, b, a)
        back = np.where(mutual > 0, mutual, np.maximum(back, 1))
        apart = _missing(lists, a, b, rank) + _missing(lists, b, a, back)
        near = apart < self.params["distance"] * np.minimum(rank, back)
        joined = Components(graph.shape[0])
        joined.add(a[near], b[near])
        return joined.labels()


def _nearest(graph: Graph, k: int) -> Ints:
    """The ``k`` strongest neighbours of each row, (n, k), the strongest first; -1 where there are fewer."""
    row = np.repeat(np.arange(graph.shape[0]), np.diff(graph.indptr))
    order = np.lexsort((graph.indices, -graph.data, row))
    place = np.arange(len(row)) - graph.indptr[row]
    kept = place < k
    lists = np.full((graph.shape[0], k), -1)
    lists[row[kept], place[kept]] = graph.indices[order][kept]
    return lists


def _ranks(lists: Ints, a: Ints, b: Ints) -> Ints:
    """The place of each of ``b`` in the list of the ``a`` beside it, from 1; 0 where it is not in it."""
    answer = np.zeros(len(a), np.int64)
    step = max(1, _AT_ONCE // lists.shape[1])
    for start in range(0, len(a), step):
        part = slice(start, start + step)
        same = lists[a[part]] == b[part, None]
        answer[part] = np.where(same.any(axis=1), same.argmax(axis=1) + 1, 0)
    return answer


def _missing(lists: Ints, a: Ints, b: Ints, rank: Ints) -> Ints:
    """How many of the first ``rank`` in the list of ``a`` are neither ``b`` nor in the list of ``b``."""
    n, k = lists.shape
    answer = np.empty(len(a), np.int64)
    order = np.argsort(b, kind="stable")
    height = max(1, min(n, _TABLE // n))
    table = np.zeros((height, n + 1), bool)
    for first in range(0, n, height):
        rows = np.arange(first, min(first + height, n))
        table[:] = False
        np.put_along_axis(table[: len(rows)], lists[rows], True, axis=1)  # -1 is the last column
        table[: len(rows), -1] = True
        table[rows - first, rows] = True
        start, stop = np.searchsorted(b[order], [first, first + height])
        step = max(1, _AT_ONCE // k)
        for begin in range(start, stop, step):
            pairs = order[begin : min(begin + step, stop)]
            there = table[b[pairs, None] - first, lists[a[pairs]]]
            answer[pairs] = (~there & (np.arange(k) < rank[pairs, None])).sum(axis=1)
    return answer
