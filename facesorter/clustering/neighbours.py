"""Exact neighbours by matrix products, some rows at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
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


def nearest(X: Floats, cosine: float, k: int = MOST, check: Callable[[], None] = lambda: None) -> Graph:
    """The graph of neighbours: for each row its ``k`` nearest among those whose product with it exceeds ``cosine``.

    X:      (n, dimension) float32; products are cosines if the rows have length 1.
    cosine: above 0.
    check:  called before each block of rows; it may raise to stop the work.
    Answers a symmetric (n, n) matrix of products without its diagonal: an edge is there if either end chose it, so a
    row may have more than ``k``.
    """
    from scipy.sparse import csr_array  # noqa: PLC0415 (heavy)

    n = len(X)
    columns: list[NDArray[np.int32]] = [np.empty(0, np.int32)]
    values: list[Floats] = [np.empty(0, np.float32)]
    counts: list[NDArray[np.int64]] = [np.zeros(1, np.int64)]
    for first, block in _blocks(X):
        check()
        size = len(block)
        block[np.arange(size), np.arange(first, first + size)] = -np.inf
        flat = block.reshape(-1)
        hits = np.flatnonzero(flat > cosine)
        found = np.bincount(hits // n, minlength=size)
        if found.max(initial=0) > k:
            hits = _strongest(flat, hits, found, k)
            found = np.minimum(found, k)
        columns.append((hits % n).astype(np.int32))
        values.append(flat[hits])
        counts.append(found)
    starts = np.concatenate(counts).cumsum().astype(np.int32)
    chosen: Graph = csr_array((np.concatenate(values), np.concatenate(columns), starts), shape=(n, n))
    graph: Graph = csr_array(chosen.maximum(chosen.T))
    return graph


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


def _strongest(flat: Floats, hits: NDArray[np.intp], found: NDArray[np.intp], k: int) -> NDArray[np.intp]:
    """Of each row's hits (``found`` many) the ``k`` largest."""
    parts = np.split(hits, np.cumsum(found)[:-1])
    return np.concatenate(
        [part if len(part) <= k else np.sort(part[np.argpartition(flat[part], -k)[-k:]]) for part in parts]
    )
