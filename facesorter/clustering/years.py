"""People along the years: who is 12 looks little like who was 2, but like who was 11, and so on.

On average over all their faces two groups of one person may be less alike than groups need to be to join, and yet be
alike where they are near in time. So the likeness of two groups is the mean cosine of pairs of their faces again, but a
pair that is d years apart weighs exp(-d / `_FADING`). What was taken within a minute shows the same moment, and counts
once. That is less evidence than all pairs are, so it comes after groups have joined by those (`merging`), and only
where several moments of both are about as near in time as the nearest ones. Faces without a date have no part in it.

`tests/bench/along_the_years.py` shows what it gains, and that it does no harm where dates mean nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import neighbours
from facesorter.clustering.lifetimes import Times
from facesorter.clustering.merging import Limits, means, sums
from facesorter.domain.found import Floats

Ints = NDArray[np.int64]

#: Years after which a pair weighs 1/e of what it weighs at once.
_FADING = 2.0
#: So many moments of each of two groups must be near.
_MOMENTS = 3
#: Seconds between faces of one moment.
_MOMENT = 60
#: Only groups are compared that on average are not much further apart than groups that join (as a part of that
#: distance), and of these so many that are nearest to each.
_FURTHER, _NEAREST = 1.1, 16


def joined(X: Floats, labels: Ints, taken: Times, merge: float, limits: Limits | None, rows: NDArray[np.intp]) -> Ints:
    """Join groups whose mean cosine exceeds ``merge`` where they are near in time, the most alike first.

    X:      (n, dimension), rows of length 1.
    labels: (m,) from 0 on, none negative; the answer is numbered as these are.
    taken:  (m,) datetime64, NaT where that is not known.
    rows:   (m,) the rows of ``X`` that the labels are of.
    """
    weights = _shares(labels, taken)
    count = int(labels.max(initial=-1)) + 1
    large = np.flatnonzero(np.bincount(labels, weights, count) >= _MOMENTS)
    place = np.full(count, -1)
    place[large] = np.arange(len(large))
    if len(large) < 2:
        return labels
    floor = max(0.0, 1 - _FURTHER**2 * (1 - merge))
    centres = means(*sums(X, place[labels], len(large), rows))
    ends = neighbours.find(centres, floor, _NEAREST).graph(floor).nonzero()
    a, b = (large[side[ends[0] < ends[1]]] for side in ends)
    wanted = np.flatnonzero(np.isin(labels, np.union1d(a, b)) & (weights > 0))
    groups = _by_year(X, labels[wanted], taken[wanted], weights[wanted], rows[wanted])
    into = np.arange(count)
    for one, other in _joins(groups, list(zip(a.tolist(), b.tolist(), strict=True)), merge, limits):
        into[into == other] = one
    return np.asarray(into[labels], np.int64)


@dataclass(slots=True)
class _Group:
    """years: (y,) int, ascending; total: (y, dimension), the sum of each year's faces; moments: (y,), how many they
    are, faces of one moment being one together.
    """

    years: Ints
    total: Floats
    moments: NDArray[np.float64]

    def __add__(self, other: _Group) -> _Group:
        years, place = np.unique(np.concatenate([self.years, other.years]), return_inverse=True)
        total = np.zeros((len(years), self.total.shape[1]), np.float32)
        np.add.at(total, place, np.concatenate([self.total, other.total]))
        moments = np.bincount(place, np.concatenate([self.moments, other.moments])).astype(np.float64)
        return _Group(years, total, moments)

    def alike(self, other: _Group) -> float:
        """The mean cosine of pairs of faces, the nearer in time the heavier; -1 where too few are near."""
        weights = np.exp(-np.abs(self.years[:, None] - other.years) / _FADING)
        weights /= weights.max()
        near = min(self.moments @ weights.max(axis=1), other.moments @ weights.max(axis=0))
        if near < _MOMENTS:
            return -1.0
        products = weights * (self.total @ other.total.T)
        return float(products.sum() / (self.moments @ weights @ other.moments))


def _joins(
    groups: dict[int, _Group], pairs: list[tuple[int, int]], merge: float, limits: Limits | None
) -> list[tuple[int, int]]:
    """Which groups join, in their order: the second of each pair becomes part of the first."""
    near: dict[int, set[int]] = {number: set() for number in groups}
    for a, b in pairs:
        near[a].add(b)
        near[b].add(a)
    version = dict.fromkeys(groups, 0)

    def entry(a: int, b: int) -> tuple[float, int, int, int, int]:
        a, b = min(a, b), max(a, b)
        return -groups[a].alike(groups[b]), a, b, version[a], version[b]

    queue = [entry(a, b) for a, b in pairs]
    heapify(queue)
    answer = []
    while queue and -queue[0][0] > merge:
        _, a, b, *versions = heappop(queue)
        if [version.get(a), version.get(b)] != versions or (limits is not None and not limits.allows(a, b)):
            continue
        if limits is not None:
            limits.join(a, b)
        answer.append((a, b))
        groups[a] += groups.pop(b)
        version[a] += 1
        del version[b]
        for other in near.pop(b) - {a}:
            near[other] = (near[other] - {b}) | {a}
            near[a].add(other)
        near[a].discard(b)
        for other in near[a]:
            heappush(queue, entry(a, other))
    return answer


def _by_year(
    X: Floats, labels: Ints, taken: Times, weights: NDArray[np.float64], rows: NDArray[np.intp]
) -> dict[int, _Group]:
    """The groups of these rows, each year by itself."""
    from scipy.sparse import csr_array  # noqa: PLC0415 (heavy)

    years = taken.astype("datetime64[Y]").astype(np.int64)
    order = np.lexsort((years, labels))
    labels, years, weights, rows = labels[order], years[order], weights[order], rows[order]
    first = np.flatnonzero(np.diff(labels, prepend=-1) | np.diff(years, prepend=years[:1] - 1))
    ends = np.append(first, len(rows))
    total = csr_array((weights.astype(np.float32), rows, ends), shape=(len(first), len(X))) @ X
    moments = np.add.reduceat(weights, first) if len(first) else weights
    starts = np.flatnonzero(np.diff(labels[first], prepend=-1))
    return {
        int(labels[first[start]]): _Group(years[first[start:end]], total[start:end], moments[start:end])
        for start, end in pairwise([*starts.tolist(), len(first)])
    }


def _shares(labels: Ints, taken: Times) -> NDArray[np.float64]:
    """What each face counts: faces of one group and one moment share one; nothing without a date."""
    answer = np.zeros(len(labels))
    dated = np.flatnonzero(~np.isnat(taken))
    order = dated[np.lexsort((taken[dated], labels[dated]))]
    later = np.diff(taken[order].astype("datetime64[s]").astype(np.int64), prepend=-(1 << 62)) > _MOMENT
    moment = np.cumsum(later | (np.diff(labels[order], prepend=-1) != 0)) - 1
    answer[order] = 1 / np.bincount(moment)[moment] if len(order) else 0.0
    return answer
