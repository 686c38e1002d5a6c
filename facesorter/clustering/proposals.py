"""Groups that are proposed to GCN-D and GCN-S, many more than there are people, and what networks are told of them.

A partition of the rows, (n,) labels from 0 with -1 for rows in no group, is a set of proposals that do not overlap.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import cutting, merging
from facesorter.clustering.base import above, numbered
from facesorter.clustering.digests import digests
from facesorter.clustering.surroundings import COPIES, NEAREST, Surroundings, relative
from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph

Ints = NDArray[np.int64]

#: Numbers that `of_members` tells of each.
MEMBER_NUMBERS = 10
#: Members that a network looks at together.
MEMBERS = 64
#: Thresholds of components, and of the mean cosines of groups that join, as relative cosines.
_LINKS, _JOINS = (0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0), (1.0, 0.5, 0.0, -0.5)
#: Members are looked at in batches of like sizes, so many numbers of links at once.
_SIZES, _TABLE = (4, 16, MEMBERS), 1_000_000
_CHUNK = 8192


def partitions(graph: Graph, around: Surroundings, max_size: int) -> Iterator[Ints]:
    """Components above several thresholds, and what becomes of careful ones when those that look alike join.

    The first ones have at most ``max_size`` rows each. Groups of one row, and those that came before, are left out.
    """
    from scipy.sparse.csgraph import connected_components  # noqa: PLC0415 (heavy)

    calibration = around.calibration
    seen: set[tuple[int, int]] = set()
    marks = digests(around.X, 0) if len(around.X) else np.empty(0, np.uint64)

    def new(labels: Ints, largest: int) -> Ints:
        """These labels without groups that are too small, too large, or not new."""
        sizes = np.bincount(labels)
        mark = np.zeros(len(sizes), np.uint64)
        np.add.at(mark, labels, marks)
        keys = list(zip(mark.tolist(), sizes.tolist(), strict=True))
        fresh = np.array([1 < size <= largest and (mark, size) not in seen for mark, size in keys], bool)
        seen.update(key for key, is_new in zip(keys, fresh.tolist(), strict=True) if is_new)
        return numbered(np.where(fresh[labels], labels, -1))

    step = calibration.link - calibration.merge
    for link in _LINKS:
        cosine = min(calibration.merge + link * step, COPIES)
        yield new(connected_components(above(graph, cosine), directed=False)[1].astype(np.int64), max_size)
    labels = numbered(cutting.cut(graph, graph > COPIES, calibration.link, max_size))
    for join in _JOINS:
        labels = numbered(merging.merged(around.X, labels, max(calibration.merge + join * step, 0.0)))
        yield new(labels, len(labels))


def of_members(around: Surroundings, labels: Ints) -> Floats:
    """(n, MEMBER_NUMBERS) what each row is to its group: how alike it and its surroundings are to the group's mean,
    which of its neighbours are in it, and how large and how alike among themselves the group is. 0 for rows in none.
    """
    told = np.zeros((len(labels), MEMBER_NUMBERS), np.float32)
    count = int(labels.max(initial=-1)) + 1
    if not count:
        return told
    total, sizes = merging.sums(around.X, labels, count)
    means = total / sizes[:, None].astype(np.float32)
    lengths = np.einsum("ij,ij->i", means, means)
    # Without the product of each with itself, which is 1.
    within = relative((lengths * sizes - 1) / np.maximum(sizes - 1, 1), around.calibration)
    rows = np.flatnonzero(labels >= 0)
    for start in range(0, len(rows), _CHUNK):
        part = rows[start : start + _CHUNK]
        group = labels[part]
        others, alike = around.others[part], around.alike[part]
        there = others >= 0
        inside = there & (labels[others] == group[:, None])
        mean = means[group]
        told[part] = np.stack(
            [
                relative(np.einsum("ij,ij->i", around.X[part], mean), around.calibration),
                relative(np.einsum("ij,ij->i", around.means[part], mean), around.calibration),
                inside[:, :NEAREST].sum(axis=1) / np.maximum(there[:, :NEAREST].sum(axis=1), 1),
                inside.sum(axis=1) / np.maximum(there.sum(axis=1), 1),
                np.where(there & ~inside, alike, -1).max(axis=1),
                np.where(inside, alike, -1).max(axis=1),
                around.density[part],
                around.crowd[part],
                np.log(sizes[group]),
                within[group],
            ],
            axis=1,
        )
    return told


def tables(labels: Ints, groups: Ints) -> Iterator[tuple[Ints, Ints]]:
    """(b,) some of the groups at a time, and (b, m) the first `MEMBERS` rows of each, -1 for none."""
    sizes = np.bincount(labels[labels >= 0], minlength=int(labels.max(initial=-1)) + 1)
    rows = np.argsort(labels, kind="stable")[int((labels < 0).sum()) :]
    first = sizes.cumsum() - sizes
    seen = np.minimum(sizes[groups], MEMBERS)
    smaller = 0
    for width in _SIZES:
        these = groups[(seen > smaller) & (seen <= width)]
        smaller = width
        height = max(1, _TABLE // (width * width))
        for start in range(0, len(these), height):
            part = these[start : start + height]
            at = first[part][:, None] + np.arange(width)
            here = np.arange(width) < sizes[part][:, None]
            yield part, np.where(here, rows[np.minimum(at, len(rows) - 1)], -1)
