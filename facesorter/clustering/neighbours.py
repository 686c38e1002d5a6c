"""Exact neighbours by matrix products, some rows at a time.

Memory is bounded, time grows with the square of the number of faces: `tests/bench/grouping_at_size.py` took 3 s for
20,000 faces of 512 numbers and 60 s for 100,000 on two busy cores. By that measure a million would take more than an
hour and a half: far beyond what is recommended, and not tried.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    Graph = csr_array[Any, tuple[int, int]]

#: Neighbours kept of each row, at most.
MOST = 64
#: Size of the table of cosines that is held at once, in numbers of 4 bytes.
_TABLE = 32_000_000
#: Pairs that are held before the weaker ones are left out, at least; 12 bytes each.
_HELD = 2_000_000


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
    """For each row its ``k`` nearest among those whose product with it exceeds ``floor``.

    X:     (n, dimension) float32; products are cosines if the rows have length 1.
    floor: 0 or above.
    check: called before each block of rows; it may raise to stop the work.
    """
    n = len(X)
    best = _Best(n, k)
    size = max(1, min(n, _TABLE // max(n, 1)))
    table = np.empty(size * n, np.float32)
    for first in range(0, n, size):
        check()
        rows, width = X[first : first + size], n - first
        # Each pair once: with the rows from here on.
        products = table[: len(rows) * width]
        np.matmul(rows, X[first:].T, out=products.reshape(len(rows), width))
        hits = np.flatnonzero(products > floor)
        a, b = np.divmod(hits, width)
        once = b > a
        best.add(first + a[once], first + b[once], products[hits[once]])
    counts, others, values = best.rows()
    found = Neighbours(np.full((n, k), -1, np.int32), np.zeros((n, k), np.float32), floor)
    row = np.repeat(np.arange(n), counts)
    rank = np.arange(len(row)) - np.repeat(counts.cumsum() - counts, counts)
    found.others[row, rank] = others
    found.cosines[row, rank] = values
    return found


class _Best:
    """The ``k`` strongest pairs of each of ``n`` rows, while pairs come in; values are above 0."""

    def __init__(self, n: int, k: int) -> None:
        self._n, self._k = n, k
        # A row that has k neighbours takes only stronger ones.
        self._bar = np.zeros(n, np.float32)
        self._parts: list[tuple[NDArray[np.int32], NDArray[np.int32], Floats]] = []
        self._held = 0
        self._limit = max(_HELD, 2 * n * k)

    def add(self, a: NDArray[np.intp], b: NDArray[np.intp], values: Floats) -> None:
        """Pairs, each a neighbour for both."""
        for row, other in ((a, b), (b, a)):
            good = values > self._bar[row]
            self._parts.append((row[good].astype(np.int32), other[good].astype(np.int32), values[good]))
            self._held += len(self._parts[-1][0])
        if self._held > self._limit:
            self._sift()

    def rows(self) -> tuple[NDArray[np.int64], NDArray[np.int32], Floats]:
        """How many neighbours each row has, and all of them in the order of the rows."""
        self._sift()
        row, other, values = self._parts[0]
        return np.bincount(row, minlength=self._n), other, values

    def _sift(self) -> None:
        empty = (np.empty(0, np.int32), np.empty(0, np.int32), np.empty(0, np.float32))
        row, other, values = (np.concatenate(column) for column in zip(empty, *self._parts, strict=True))
        # The bits of floats above 0 are in the order of the numbers.
        falling = np.uint32(0xFFFFFFFF) - values.view(np.uint32)
        order = np.argsort(row.astype(np.uint64) << np.uint64(32) | falling)
        counts = np.bincount(row, minlength=self._n)
        starts = counts.cumsum() - counts
        rank = np.arange(len(row)) - np.repeat(starts, counts)
        order = order[rank < self._k]
        full = counts >= self._k
        row, other, values = row[order], other[order], values[order]
        counts = np.minimum(counts, self._k)
        self._bar[full] = values[(counts.cumsum() - 1)[full]]
        self._parts, self._held = [(row, other, values)], len(row)


def within(X: Floats, radius: float, *, included: bool) -> Iterator[tuple[NDArray[np.intp], NDArray[np.intp]]]:
    """Pairs (row, other row) at most ``radius`` apart (Euclidean; nearer than it unless ``included``), some rows at a
    time, in the order of the rows; each row is a neighbour of itself.
    """
    # Distances do not change, and small numbers lose less.
    centred = X - X.mean(axis=0)
    squares = np.einsum("ij,ij->i", centred, centred)
    limit = radius * radius
    # What rounding may do to a product of float32.
    margin = 4e-6 * (float(squares.max(initial=0)) + limit)
    exact = X.astype(np.float64)
    for first, block in _blocks(centred):
        size = len(block)
        np.multiply(block, -2, out=block)
        np.add(block, squares, out=block)
        np.add(block, squares[first : first + size, None], out=block)
        rows, others = np.nonzero(block <= limit + margin)
        doubtful = np.flatnonzero(np.abs(block[rows, others] - limit) <= margin)
        rows += first
        keep = np.ones(len(rows), bool)
        for start in range(0, len(doubtful), 65536):
            part = doubtful[start : start + 65536]
            apart = exact[rows[part]] - exact[others[part]]
            lengths = np.sqrt(np.einsum("ij,ij->i", apart, apart))
            keep[part] = lengths <= radius if included else lengths < radius
        yield rows[keep], others[keep]


def _blocks(X: Floats) -> Iterator[tuple[int, Floats]]:
    """(number of the first row, products of some rows with all rows); the table is used again for the next ones."""
    n = len(X)
    size = max(1, min(n, _TABLE // max(n, 1)))
    table = np.empty((size, n), np.float32)
    for first in range(0, n, size):
        rows = X[first : first + size]
        yield first, np.matmul(rows, X.T, out=table[: len(rows)])
