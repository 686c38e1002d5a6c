"""Hierarchical clustering from the pairs that are near enough, instead of a table of all pairs.

Average, complete and Ward's linkage are reducible: what joins two groups comes no nearer to a third than the nearer of
both was. So pairs of groups that are each other's nearest may all join in one round (L. McQuitty, 1960; F. Murtagh, A
survey of recent advances in hierarchical clustering algorithms, Computer Journal 1983), and two groups come within a
distance only if some two of their rows were: below a threshold, the pairs of rows below it tell the whole hierarchy.

Average linkage of squared distances and Ward's need only the sum and the number of a group's rows; of complete linkage,
whose distance is that of the farthest pair, two groups join only if all their pairs are among those that are near.
"""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.merging import joins
from facesorter.domain.found import Floats

Ints = NDArray[np.int64]
Linkage = Literal["average", "complete", "ward"]

_CHUNK = 65536


def joined(
    X: Floats, a: NDArray[np.integer], b: NDArray[np.integer], apart: Floats, linkage: Linkage, threshold: float
) -> Ints:
    """Labels of the rows after groups joined, the nearest first, while two are nearer than ``threshold``.

    X:      (n, dimension) float32.
    a, b:   all pairs of rows that are nearer than the threshold, each once; ``apart``, float32: their distances.
    linkage: average: the root of the mean of all pairs' squared distances, which for rows of length 1 is the mean of
             the cosines; ward: as scikit-learn has it.
    """
    count = len(X)
    groups = None if linkage == "complete" else _Groups(X, linkage)
    into = np.arange(count)
    while len(chosen := joins(count, a, b, -apart, 0)):
        stay, go = a[chosen], b[chosen]
        if groups is not None:
            groups.join(stay, go)
        step = np.arange(count)
        step[go] = stay
        into = step[into]
        moved = np.zeros(count, bool)
        moved[stay] = moved[go] = True
        touched = moved[a] | moved[b]
        rest = ~touched
        touched[chosen] = False
        new_a, new_b, most, pairs = _contracted(count, step[a[touched]], step[b[touched]], apart[touched])
        if groups is None:
            # Each of the parts must be near each part of the other group.
            near = pairs == (1 + moved[new_a]) * (1 + moved[new_b])
        else:
            most = groups.apart(new_a, new_b)
            near = most < threshold
        a = np.concatenate([a[rest], new_a[near].astype(a.dtype)])
        b = np.concatenate([b[rest], new_b[near].astype(b.dtype)])
        apart = np.concatenate([apart[rest], most[near]])
    return into


def _contracted(count: int, a: Ints, b: Ints, apart: Floats) -> tuple[Ints, Ints, Floats, Ints]:
    """The pairs, each once and the smaller number first, the largest distance of each and how often it was there."""
    key = np.minimum(a, b) * count + np.maximum(a, b)
    order = np.argsort(key)
    key = key[order]
    first = np.flatnonzero(np.diff(key, prepend=-1))
    most = np.maximum.reduceat(apart[order], first) if len(first) else apart
    return *np.divmod(key[first], count), most, np.diff(first, append=len(key))


class _Groups:
    """Sums and numbers of the rows of groups; at first each row is one."""

    def __init__(self, X: Floats, linkage: Linkage) -> None:
        # Distances do not change, and small numbers lose less.
        self._total = X - X.mean(axis=0)
        self._sizes = np.ones(len(X), np.float32)
        #: Mean square of the distances of a group's rows from their mean.
        self._spread = np.zeros(len(X), np.float32) if linkage == "average" else None

    def join(self, a: NDArray[np.integer], b: NDArray[np.integer]) -> None:
        """Each group of ``b`` is part of the one of ``a`` at the same place from now on."""
        size_a, size_b = self._sizes[a], self._sizes[b]
        size = size_a + size_b
        if self._spread is not None:
            within = (size_a * self._spread[a] + size_b * self._spread[b]) / size
            self._spread[a] = within + size_a * size_b / size**2 * self._between(a, b)
        self._total[a] += self._total[b]
        self._sizes[a] = size

    def apart(self, a: Ints, b: Ints) -> Floats:
        """The distances of groups."""
        square = self._between(a, b)
        if self._spread is not None:
            square += self._spread[a] + self._spread[b]
        else:
            square *= 2 * self._sizes[a] * self._sizes[b] / (self._sizes[a] + self._sizes[b])
        return np.sqrt(square)

    def _between(self, a: NDArray[np.integer], b: NDArray[np.integer]) -> Floats:
        """Squares of the distances of the groups' means."""
        squares = np.empty(len(a), np.float32)
        for start in range(0, len(a), _CHUNK):
            left, right = a[start : start + _CHUNK], b[start : start + _CHUNK]
            apart = self._total[left] / self._sizes[left, None]
            apart -= self._total[right] / self._sizes[right, None]
            squares[start : start + _CHUNK] = np.einsum("ij,ij->i", apart, apart)
        return squares
