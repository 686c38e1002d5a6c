"""All pairs of rows that are within a distance of each other: what DBSCAN and linkage are defined by.

Lists of neighbours hold a limited number for each row, so they say all of a row only if its farthest listed neighbour
is outside of the radius. Few rows have more within it: those are compared with each other once more. So what comes of
exact lists is what comes of all pairs, without looking at all pairs.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Neighbours

#: Rows, other rows, and their distances (float32) where rounding does not matter.
Pairs = tuple[NDArray[np.intp], NDArray[np.intp], Floats]

#: Size of the table of products that is held at once, in numbers of 4 bytes.
_TABLE = 32_000_000
_CHUNK = 65536
#: What rounding may do to a product of float32 numbers, as a part of the largest.
_ROUNDING = 4e-6


def within(X: Floats, radius: float, *, included: bool, known: Neighbours | None = None) -> Iterator[Pairs]:
    """Pairs (row, other row, distance) at most ``radius`` apart (Euclidean; nearer than it unless ``included``), some
    at a time, each in both directions; each row is a neighbour of itself.

    known: neighbours of the rows, which then have length 1; they are used if they reach so far.
    """
    cosine = reach(radius)
    if known is not None and cosine is not None and known.floor <= cosine:
        yield from _listed(X, radius, cosine, included, known)
    else:
        yield from _compared(X, radius, included)


def reach(radius: float) -> float | None:
    """The cosine down to which neighbours of rows of length 1 must be known; ``None`` where they are of no use."""
    cosine = 1 - radius * radius / 2 - _ROUNDING
    return cosine if cosine >= 0 else None


def _listed(X: Floats, radius: float, cosine: float, included: bool, known: Neighbours) -> Iterator[Pairs]:
    graph = known.graph(cosine)
    full = (known.others[:, -1] >= 0) & (known.cosines[:, -1] > cosine)
    for start in range(0, len(X), _CHUNK):
        numbers = np.arange(start, min(start + _CHUNK, len(X)))
        part = graph[numbers]
        rows = np.repeat(numbers, np.diff(part.indptr))
        others = part.indices.astype(np.intp)
        once = ~(full[rows] & full[others])
        itself = numbers[~full[numbers]]
        rows, others, cosines = (
            np.concatenate([rows[once], itself]),
            np.concatenate([others[once], itself]),
            np.concatenate([part.data[once], np.ones(len(itself), np.float32)]),
        )
        yield _checked(X, radius, included, _ROUNDING, (rows, others, 2 - 2 * cosines))
    crowded = np.flatnonzero(full)
    if len(crowded):
        for rows, others, distances in _compared(X[crowded], radius, included):
            yield crowded[rows], crowded[others], distances


def _compared(X: Floats, radius: float, included: bool) -> Iterator[Pairs]:
    # Distances do not change, and small numbers lose less.
    centred = X - X.mean(axis=0)
    squares = np.einsum("ij,ij->i", centred, centred)
    limit = radius * radius
    margin = _ROUNDING * (float(squares.max(initial=0)) + limit)
    for first, block in _blocks(centred):
        size = len(block)
        np.multiply(block, -2, out=block)
        np.add(block, squares, out=block)
        np.add(block, squares[first : first + size, None], out=block)
        rows, others = np.nonzero(block <= limit + margin)
        yield _checked(X, radius, included, margin, (rows + first, others, block[rows, others]))


def _checked(X: Floats, radius: float, included: bool, margin: float, pairs: Pairs) -> Pairs:
    """The pairs, of which the squares of the distances came, without those that are too far apart."""
    rows, others, squares = pairs
    keep = squares <= radius * radius + margin
    doubtful = np.flatnonzero(np.abs(squares - radius * radius) <= margin)
    for start in range(0, len(doubtful), _CHUNK):
        part = doubtful[start : start + _CHUNK]
        apart = X[rows[part]].astype(np.float64) - X[others[part]]
        lengths = np.sqrt(np.einsum("ij,ij->i", apart, apart))
        keep[part] = lengths <= radius if included else lengths < radius
    return rows[keep], others[keep], np.sqrt(np.maximum(squares[keep], 0))


def _blocks(X: Floats) -> Iterator[tuple[int, Floats]]:
    """(number of the first row, products of some rows with all rows); the table is used again for the next ones."""
    n = len(X)
    size = max(1, min(n, _TABLE // max(n, 1)))
    table = np.empty((size, n), np.float32)
    for first in range(0, n, size):
        rows = X[first : first + size]
        yield first, np.matmul(rows, X.T, out=table[: len(rows)])
