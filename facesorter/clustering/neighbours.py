"""The nearest other faces of each face: what algorithms on the graph of neighbours begin with, found once.

Up to `EXACT` faces every pair is looked at; beyond, the time of that would grow without measure, and those that are
likely to be near are found by inverted lists (`inverted`). Both are matrix products and what NumPy does with them. A
library for it was measured and left out (`tests/bench/neighbours.py`, 20,000 rows): faiss needs a little more time for
all pairs and half of it by inverted lists, where it finds as many; but it weighs 66 MB, brings a BLAS and an OpenMP of
its own beside those of NumPy and scikit-learn, and has no recent wheel for Macs with Intel processors. The graphs of
usearch and faiss are slower and miss 3 % of the pairs, and depend on the order of the rows and on the threads; hnswlib
has no wheels. Memory is bounded: 8 bytes for each neighbour kept, and tables that do not grow.
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
#: So many times the root of the number of rows may be compared with all rows before `inverted` is quicker.
_WORTHWHILE = 16
#: Rows that are taken to another place together.
_CHUNK = 65536


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
        # What is transposed is in order; twice, it is as it was, and maximum is quicker with it.
        turned = chosen.T.tocsr()
        del chosen
        graph: Graph = csr_array(turned.maximum(turned.T.tocsr()))
        return graph

    def links(self, rows: NDArray[np.intp], cosine: float) -> Graph:
        """Pairs above ``cosine`` of these rows, each once, with those in their lists: an (n, n) matrix of cosines in
        which other rows are empty.
        """
        from scipy.sparse import csr_array  # noqa: PLC0415 (heavy)

        near = self.cosines[rows] > max(cosine, 0)
        pairs = np.repeat(rows, near.sum(axis=1)), self.others[rows][near]
        return csr_array((self.cosines[rows][near], pairs), shape=(len(self), len(self)))

    def subset(self, rows: NDArray[np.intp]) -> Neighbours:
        """What these rows are to each other, in their order."""
        return Neighbours(*_carried(self, rows), self.floor)


def _carried(known: Neighbours, rows: NDArray[np.integer]) -> tuple[NDArray[np.int32], Floats]:
    """(others, cosines) of these rows among each other; -1 stands for a row that has none."""
    place = np.full(len(known) + 1, -1, np.int32)  # the last one is where -1 leads
    there = np.flatnonzero(rows >= 0)
    place[rows[there]] = there
    shape = (len(rows), known.others.shape[1])
    others, cosines = np.empty(shape, np.int32), np.empty(shape, np.float32)
    for first in range(0, len(rows), _CHUNK):
        part = rows[first : first + _CHUNK]
        near = place[known.others[part]]
        near[part < 0] = -1
        gone = near < 0
        # Stable: what stays keeps its order.
        order = np.argsort(gone, axis=1, kind="stable")
        others[first : first + _CHUNK] = np.take_along_axis(near, order, axis=1)
        values = np.where(gone, np.float32(0), known.cosines[part])
        cosines[first : first + _CHUNK] = np.take_along_axis(values, order, axis=1)
    return others, cosines


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


def updated(
    known: Neighbours, kept: NDArray[np.integer], X: Floats, check: Callable[[], None] = lambda: None
) -> Neighbours:
    """What `find` would answer, from what it answered before some rows came and others went: only what is new, or lost
    neighbours that others may take the place of, is compared with all rows.

    kept: (n,) for each row of ``X`` its row in ``known``, -1 for a new one.
    """
    new = kept < 0
    held, k = Strongest.of(*_carried(known, kept), known.floor), known.others.shape[1]
    short = np.zeros(len(X), bool)
    # Where neighbours are not exact, a row does not look again for each one that it has lost.
    enough = k if len(X) <= EXACT else max(1, 3 * k // 4)
    short[~new] = (known.others[kept[~new], enough - 1] >= 0) & (held.held[~new] < enough)
    again = np.flatnonzero(new | short)
    if len(again) > (len(X) / 4 if len(X) <= EXACT else _WORTHWHILE * np.sqrt(len(X))):
        return find(X, known.floor, k, check)
    held.clear(again)
    stay = np.flatnonzero(~(new | short))
    for first in range(0, len(again), _COLUMNS):
        rows = again[first : first + _COLUMNS]
        came = new[rows]
        for start in range(0, len(X), _ROWS):
            check()
            others = np.arange(start, min(start + _ROWS, len(X)))
            products = X[rows] @ X[others[0] : others[-1] + 1].T
            products[rows[:, None] == others] = -1  # a row is no neighbour of itself
            held.add(rows, others, products)
            old = stay[np.searchsorted(stay, start) : np.searchsorted(stay, start + _ROWS)]
            held.add(old, rows[came], products[came][:, old - start].T)
    return Neighbours(*held.sorted(), known.floor)


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
