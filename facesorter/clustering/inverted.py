"""Approximate neighbours by inverted lists, for more rows than can all be compared with each other.

Centroids divide the space (spherical k-means on a sample: I. Dhillon, D. Modha, Machine Learning 2001). Each row is in
the list of its nearest centroid, and is compared with the rows of the few lists whose centroids are nearest to it: one
matrix product for a list and all who ask it (inverted files: J. Sivic, A. Zisserman, "Video Google", ICCV 2003). What
comes to be depends on what the rows hold and not on where they stand, but for rounding.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.digests import digests
from facesorter.clustering.strongest import Strongest
from facesorter.domain.found import Floats

#: Lists that each row asks, at least; and those that a row asks of which nobody was found that is so near. Chosen on
#: 100,000 made faces of seed 0. With seed 7, of 6,000 faces, 99.95 % of the neighbours above 0.4 are found, and the
#: nearest of 90 % of the 201 faces that have one to three such; of 80 % without the second number, 88 % with 64 and
#: 94 % with 256 in its place, 91 % with 0.6 as the third: more lists still help a little.
_PROBES, _LONE_PROBES, _NEAR = 16, 128, 0.5
#: Rows of the sample for each centroid, and how often the centroids move to the middle of theirs.
_SAMPLE, _ROUNDS = 32, 5
#: Products that are held at once, in numbers of 4 bytes, and how many of them each row may have.
_TABLE, _WIDTH = 8_000_000, 4096
#: To find the lists to ask quickly, centroids are bunched by so many, and a bunch is as near as the nearest in it.
_BUNCH = 8


def compare(X: Floats, best: Strongest, check: Callable[[], None]) -> None:
    """Tell ``best`` the products of each row of ``X``, float32, with the rows that are likely to be near it.

    check: called before each block of rows; it may raise to stop the work.
    """
    # So many that a row meets as many centroids as it meets rows.
    centroids = _centroids(X, round(float(np.sqrt(_PROBES * len(X)))), check)
    everyone = np.arange(len(X), dtype=np.int32)
    home, asked, asking = _probes(X, everyone, centroids, _PROBES, _BUNCH, check)
    members = _lists(home, everyone, len(centroids))
    _ask(X, everyone, home, asked, asking, members, best, check)
    # A poor face of somebody with many faces resembles few of them, and those may be in any of that person's lists.
    lone = np.flatnonzero(best.nearest() < _NEAR).astype(np.int32)
    best.clear(lone)
    home, asked, asking = _probes(X, lone, centroids, _LONE_PROBES, 1, check)
    _ask(X, lone, home, asked, asking, members, best, check)


def _ask(
    X: Floats,
    rows: NDArray[np.int32],
    home: NDArray[np.uint16],
    asked: NDArray[np.uint16],
    asking: NDArray[np.int32],
    members: list[NDArray[np.int32]],
    best: Strongest,
    check: Callable[[], None],
) -> None:
    """Compare rows with their own lists and with those that they ask: (lists, places among the rows)."""
    count = len(members)
    # Once a row has its neighbours from its own list, few of the others are nearer.
    for here, there in zip(_lists(home, rows, count), members, strict=True):
        _compare(X, here, there, best, check, own=True)
    other = home[asking] != asked
    for here, there in zip(_lists(asked[other], rows[asking[other]], count), members, strict=True):
        _compare(X, here, there, best, check, own=False)


def _compare(
    X: Floats,
    rows: NDArray[np.int32],
    others: NDArray[np.int32],
    best: Strongest,
    check: Callable[[], None],
    *,
    own: bool,
) -> None:
    """``own``: the rows may be among the others; none is a neighbour of itself."""
    for start in range(0, len(others) if len(rows) else 0, _WIDTH):
        there = others[start : start + _WIDTH]
        vectors = X[there].T
        size = _TABLE // len(there)
        for first in range(0, len(rows), size):
            check()
            here = rows[first : first + size]
            products = X[here] @ vectors
            if own:
                products[here[:, None] == there] = -1
            best.add(here, there, products)


def _centroids(X: Floats, count: int, check: Callable[[], None]) -> Floats:
    """(count, dimension), each of length 1."""
    from scipy.sparse import csr_array  # noqa: PLC0415 (heavy)

    order = np.argsort(digests(X), kind="stable")[: _SAMPLE * count]
    sample = X[order]
    centroids = sample[:count].copy()
    size = max(1, _TABLE // count)
    for _ in range(_ROUNDS):
        home = np.empty(len(sample), np.intp)
        for first in range(0, len(sample), size):
            check()
            home[first : first + size] = (sample[first : first + size] @ centroids.T).argmax(axis=1)
        members = csr_array(
            (np.ones(len(sample), np.float32), (home, np.arange(len(sample)))), shape=(count, len(sample))
        )
        total = members @ sample
        lengths = np.sqrt(np.einsum("ij,ij->i", total, total))
        moved = lengths > 0
        centroids[moved] = total[moved] / lengths[moved, None]
    return centroids


def _probes(
    X: Floats, rows: NDArray[np.int32], centroids: Floats, probes: int, bunch: int, check: Callable[[], None]
) -> tuple[NDArray[np.uint16], NDArray[np.uint16], NDArray[np.int32]]:
    """The list of each of the rows, and those that they ask: lists, and places among the rows; the own one is asked."""
    count = len(centroids)
    bunches = -(-count // bunch)
    least = max(0, bunches - probes)
    size = max(1, _TABLE // (bunches * bunch))
    table = np.full((min(size, len(rows)), bunches * bunch), -np.inf, np.float32)
    home = np.empty(len(rows), np.uint16)
    asked, asking = [np.empty(0, np.uint16)], [np.empty(0, np.int32)]
    for first in range(0, len(rows), size):
        check()
        part = rows[first : first + size]
        products = table[: len(part)]
        np.matmul(X[part], centroids.T, out=products[:, :count])
        home[first : first + size] = products.argmax(axis=1)
        nearest = products.reshape(len(part), bunch, bunches).max(axis=1)
        bar = np.partition(nearest, least, axis=1)[:, least]
        a, b = np.divmod(np.flatnonzero(products >= bar[:, None]), bunches * bunch)
        asking.append((first + a).astype(np.int32))
        asked.append(b.astype(np.uint16))
    return home, np.concatenate(asked), np.concatenate(asking)


def _lists(numbers: NDArray[np.uint16], rows: NDArray[np.int32], count: int) -> list[NDArray[np.int32]]:
    """The rows of each number below ``count``."""
    order = np.argsort(numbers, kind="stable")
    return np.split(rows[order], np.bincount(numbers, minlength=count).cumsum()[:-1])
