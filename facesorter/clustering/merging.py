"""Average linkage of groups by their means.

The mean cosine between two groups of unit vectors is the product of their mean vectors, so a group is its sum and its
count, and no table of all faces is needed. Average linkage is reducible: what joins two groups never comes nearer to a
third than the nearer of both was. So pairs that are each other's nearest may all join in one round, and pairs that were
not near enough at the start never are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import neighbours
from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Neighbours

Ints = NDArray[np.int64]

#: Pairs this much less alike than a group's nearest still join in the same round (cosine).
_TOLERANCE = 0.005
_CHUNK = 65536
#: Products held at once, in numbers of 4 bytes.
_TABLE = 32_000_000


class Limits(Protocol):
    """Which groups must not join."""

    def allows(self, a: int, b: int) -> bool:
        """Whether two groups may be one."""

    def join(self, a: int, b: int) -> None:
        """The group ``b`` is part of ``a`` from now on."""


def sums(
    X: Floats, labels: NDArray[np.integer], groups: int, rows: NDArray[np.intp] | None = None
) -> tuple[Floats, Ints]:
    """The sum of each group's rows, (groups, dimension) float32, and how many they are; -1 belongs to none.

    rows: (n,) the rows of ``X`` that the labels are of; all of them by default. Sums are added up in their order.
    """
    from scipy.sparse import csr_array  # noqa: PLC0415 (heavy)

    order = np.argsort(labels, kind="stable")
    order = order[int((labels < 0).sum()) :]
    sizes = np.bincount(labels[order], minlength=groups)
    ones, starts = np.ones(len(order), np.float32), np.concatenate([[0], sizes.cumsum()])
    members = csr_array((ones, order if rows is None else rows[order], starts), shape=(groups, len(X)))
    return np.asarray(members @ X, np.float32), sizes


def means(total: Floats, sizes: Ints) -> Floats:
    """The mean of each group, from what `sums` answers; none is empty."""
    return np.asarray(total / sizes[:, None].astype(np.float32), np.float32)


def nearest_group(X: Floats, means: Floats) -> tuple[Ints, Floats]:
    """For each row the group that it resembles most, and how much: the mean cosine to the group's rows.

    X: (n, dimension), rows of length 1; means: (groups, dimension), at least one.
    """
    best, alike = np.empty(len(X), np.int64), np.empty(len(X), np.float32)
    step = max(1, _TABLE // len(means))
    for start in range(0, len(X), step):
        part = slice(start, start + step)
        products = X[part] @ means.T
        best[part] = products.argmax(axis=1)
        alike[part] = products.max(axis=1)
    return best, alike


def merged(
    X: Floats,
    labels: NDArray[np.integer],
    merge: float,
    limits: Limits | None = None,
    rows: NDArray[np.intp] | None = None,
    near: Neighbours | None = None,
) -> Ints:
    """Join groups while the mean cosine of some two exceeds ``merge``, the most alike first.

    X:      (n, dimension), rows of length 1.
    labels: (n,) from 0 to the number of groups, all used, none negative; the answer is numbered in the same range.
    rows:   (n,) the rows of ``X`` that the labels are of, where they are not all of them.
    near:   neighbours of the rows of ``X``, where they are known: if they are exact and reach down to ``merge``, only
            groups whose rows are neighbours are compared. The answer is the same.
    """
    count = int(labels.max(initial=-1)) + 1
    total, sizes = sums(X, labels, count, rows)
    if near is None or near.floor > merge or len(near) > neighbours.EXACT:
        a, b = _similar(total, sizes, np.arange(count), merge)
    else:
        a, b = _acquainted(near, labels, np.arange(len(X)) if rows is None else rows, total, sizes, merge)
    return np.asarray(agglomerated(total, sizes, a, b, merge, limits)[labels], np.int64)


def agglomerated(total: Floats, sizes: Ints, a: Ints, b: Ints, merge: float, limits: Limits | None = None) -> Ints:
    """For each group the number of the one that it is part of in the end, the smallest number in it.

    total, sizes: of the groups, as `sums` answers them; both are added up as groups join.
    a, b:         the pairs that may join, each once and ``a < b``: at least all whose mean cosine exceeds ``merge``.
    """
    count = len(sizes)
    alike = _alike(total, sizes, a, b)
    good = alike > merge
    a, b, alike = a[good], b[good], alike[good]
    into = np.arange(count)
    while len(a):
        chosen = joins(count, a, b, alike, _TOLERANCE)
        allowed = np.array([limits is None or limits.allows(int(a[pair]), int(b[pair])) for pair in chosen], bool)
        keep = np.ones(len(a), bool)
        keep[chosen[~allowed]] = False
        chosen = chosen[allowed]
        for pair in chosen.tolist():
            if limits is not None:
                limits.join(int(a[pair]), int(b[pair]))
        total[a[chosen]] += total[b[chosen]]
        sizes[a[chosen]] += sizes[b[chosen]]
        step = np.arange(count)
        step[b[chosen]] = a[chosen]
        into = step[into]
        touched = np.zeros(count, bool)
        touched[a[chosen]] = True
        a, b, alike = _contracted(count, step[a[keep]], step[b[keep]], alike[keep], touched, total, sizes)
        good = alike > merge
        a, b, alike = a[good], b[good], alike[good]
    return into


def joins(
    count: int, a: NDArray[np.integer], b: NDArray[np.integer], alike: Floats, tolerance: float
) -> NDArray[np.intp]:
    """Numbers of the pairs that join in this round: of the pairs that are the best of both, or less than ``tolerance``
    from it, the most alike first, each group once.

    a, b: pairs of groups, numbered below ``count``; alike: (pairs,) float32, higher is nearer.
    """
    best = np.full(count, -np.inf, np.float32)
    np.maximum.at(best, a, alike)
    np.maximum.at(best, b, alike)
    good = np.flatnonzero(alike >= np.maximum(best[a], best[b]) - np.float32(tolerance))
    good = good[np.lexsort((b[good], a[good], -alike[good]))]
    rank = np.arange(len(good))
    first = np.full(count, len(good))
    np.minimum.at(first, a[good], rank)
    np.minimum.at(first, b[good], rank)
    chosen: NDArray[np.intp] = good[(first[a[good]] == rank) & (first[b[good]] == rank)]
    return chosen


def _similar(total: Floats, sizes: Ints, groups: Ints, merge: float) -> tuple[Ints, Ints]:
    """Pairs of these groups, ascending numbers, whose means are so near each other; the smaller number first."""
    graph = neighbours.find(means(total[groups], sizes[groups]), merge).graph(merge)
    a, b = (groups[side] for side in graph.nonzero())
    return a[a < b], b[a < b]


def _acquainted(
    near: Neighbours, labels: NDArray[np.integer], rows: NDArray[np.intp], total: Floats, sizes: Ints, merge: float
) -> tuple[Ints, Ints]:
    """Pairs of groups, the smaller number first, among which are all whose means are so near each other.

    Where a mean cosine exceeds ``merge``, that of some two rows does. They are neighbours, unless the lists of both are
    filled up with nearer ones; so all means are compared of the groups, often a few large ones, that have such rows.
    """
    count = len(sizes)
    group = np.full(len(near), -1)
    group[rows] = labels
    alike = near.cosines[rows] > merge
    a, b = np.repeat(labels, alike.sum(axis=1)), group[near.others[rows][alike]]
    other = (b >= 0) & (a != b)
    a, b = a[other], b[other]
    full = np.zeros(count, bool)
    full[labels[alike[:, -1]]] = True
    large = _similar(total, sizes, np.flatnonzero(full), merge)
    a, b = np.concatenate([np.minimum(a, b), large[0]]), np.concatenate([np.maximum(a, b), large[1]])
    a, b = np.divmod(np.unique(a * count + b), count)
    return a, b


def _contracted(
    count: int, a: Ints, b: Ints, alike: Floats, touched: NDArray[np.bool_], total: Floats, sizes: Ints
) -> tuple[Ints, Ints, Floats]:
    """The pairs after groups were joined: each once, the smaller number first, with their new likeness."""
    key = np.minimum(a, b) * count + np.maximum(a, b)
    key, first = np.unique(key[a != b], return_index=True)
    alike = alike[a != b][first]
    a, b = np.divmod(key, count)
    stale = np.flatnonzero(touched[a] | touched[b])
    alike[stale] = _alike(total, sizes, a[stale], b[stale])
    return a, b, alike


def _alike(total: Floats, sizes: Ints, a: Ints, b: Ints) -> Floats:
    parts = [
        np.einsum("ij,ij->i", total[a[start : start + _CHUNK]], total[b[start : start + _CHUNK]])
        for start in range(0, len(a), _CHUNK)
    ]
    products = np.concatenate(parts) if parts else np.empty(0, np.float32)
    return np.asarray(products / (sizes[a] * sizes[b]), np.float32)
