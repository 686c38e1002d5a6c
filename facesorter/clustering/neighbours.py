"""The nearest other faces of each face: what algorithms on the graph of neighbours begin with, found once.

Up to `EXACT` faces every pair is looked at; beyond, the time of that would grow without measure, and those that are
likely to be near are found by inverted lists (`inverted`). Both are matrix products and what NumPy does with them:
`tests/bench/neighbours.py` compares them with faiss and usearch. Memory is bounded: 8 bytes for each neighbour kept,
and some tables that do not grow.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import inverted
from facesorter.clustering.strongest import Strongest
from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    Graph = csr_array[Any, tuple[int, int]]

#: Neighbours kept of each row, at most.
MOST = 64
#: All pairs of so many rows are compared; of more, those that are likely to be near each other.
EXACT = 50_000
#: Shape of the table of products that is held at once; the first is a multiple of the second.
_ROWS, _COLUMNS = 8192, 1024


@dataclass(frozen=True, slots=True, eq=False)
class Neighbours:
    """The nearest other rows of each row.

    others:  (n, k) int32, the nearest first; -1 where there are fewer.
    cosines: (n, k) float32, their products with the row; 0 where there are fewer.
    floor:   only pairs above this cosine are here.
    """

    others: NDArray[np.int32]
    cosines: Floats
    floor: float

    def __len__(self) -> int:
        return len(self.others)

    def graph(self, cosine: float) -> Graph:
        """Pairs above ``cosine``, which is not below the floor: a symmetric (n, n) matrix of cosines without its
        diagonal. An edge is there if either end has the other, so a row may have more than k.
        """
        from scipy.sparse import csr_array  # noqa: PLC0415 (heavy)

        n = len(self)
        near = self.cosines > max(cosine, 0)
        starts = np.concatenate([[0], near.sum(axis=1).cumsum()]).astype(np.int32)
        chosen: Graph = csr_array((self.cosines[near], self.others[near], starts), shape=(n, n))
        graph: Graph = csr_array(chosen.maximum(chosen.T))
        return graph

    def subset(self, rows: NDArray[np.intp]) -> Neighbours:
        """What these rows are to each other, in their order."""
        place = np.full(len(self) + 1, -1, np.int32)  # the last one is where -1 leads
        place[rows] = np.arange(len(rows), dtype=np.int32)
        others = place[self.others[rows]]
        gone = others < 0
        # Stable: what stays keeps its order.
        order = np.argsort(gone, axis=1, kind="stable")
        cosines = np.where(gone, np.float32(0), self.cosines[rows])
        return Neighbours(
            np.take_along_axis(others, order, axis=1), np.take_along_axis(cosines, order, axis=1), self.floor
        )


def find(X: Floats, floor: float, k: int = MOST, check: Callable[[], None] = lambda: None) -> Neighbours:
    """For each row its ``k`` nearest among those whose product with it exceeds ``floor``: all of them for at most
    `EXACT` rows, nearly all for more.

    X:     (n, dimension) float32; products are cosines if the rows have length 1.
    floor: 0 or above.
    check: called before each block of rows; it may raise to stop the work.
    """
    best = Strongest(len(X), floor, k)
    if len(X) <= EXACT:
        _compare_all(X, best, check)
    else:
        inverted.compare(X, best, check)
    return Neighbours(*best.sorted(), floor)


def _compare_all(X: Floats, best: Strongest, check: Callable[[], None]) -> None:
    """Each pair once, for both of its rows."""
    numbers = np.arange(len(X))
    for first in range(0, len(X), _ROWS):
        rows = numbers[first : first + _ROWS]
        # Columns are few: what is new to a row is looked through together with what it has.
        for start in range(first, len(X), _COLUMNS):
            check()
            others = numbers[start : start + _COLUMNS]
            products = X[rows[0] : rows[-1] + 1] @ X[others[0] : others[-1] + 1].T
            square = start < first + _ROWS
            if square:
                products[rows[:, None] == others] = -1  # a row is no neighbour of itself
            best.add(rows, others, products)
            if not square:
                best.add(others, rows, products.T)
