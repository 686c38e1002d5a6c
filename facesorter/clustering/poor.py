"""Poor faces join last.

They resemble one another, whoever they show, and would link people, so an algorithm does not see them. Afterwards each
goes where the faces are that it is linked to, or else to the group, or the face alone, that on average it resembles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import merging, whispers
from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph

Ints = NDArray[np.int64]

#: Products held at once, in numbers of 4 bytes.
_TABLE = 8_000_000


def links(X: Floats, poor: NDArray[np.intp], good: NDArray[np.intp], cosine: float) -> Graph:
    """Pairs of a poor and a good row above this cosine: an (n, n) matrix of cosines with entries in poor rows."""
    from scipy.sparse import csr_array  # noqa: PLC0415 (heavy)

    others, found = X[good], [(poor[:0], good[:0], X[:0].sum(axis=1))]
    step = max(1, _TABLE // max(len(good), 1))
    for start in range(0, len(poor), step):
        rows = poor[start : start + step]
        products = X[rows] @ others.T
        a, b = np.nonzero(products > cosine)
        found.append((rows[a], good[b], products[a, b]))
    a, b, cosines = (np.concatenate(part) for part in zip(*found, strict=True))
    return csr_array((cosines, (a, b)), shape=(len(X), len(X)))


def attach(
    X: Floats,
    graph: Graph,
    labels: Ints,
    poor: NDArray[np.intp],
    merge: float,
    order: NDArray[np.intp] | None = None,
) -> NDArray[np.intp]:
    """Give poor faces the label that their neighbours whisper, or else the one of the group that they resemble;
    answers those that are left.

    X:      (n, dimension), rows of length 1.
    graph:  (poor, n) cosines of poor faces and all.
    labels: (n,) numbered from 0 without gaps, -1 for poor faces and noise; written to.
    merge:  mean cosine above which a face resembles a group.
    order:  of the rows of ``X``, if they are numbered in another one everywhere else.
    """
    count = int(labels.max(initial=-1)) + 1
    if not len(poor) or not count:
        return poor
    known = labels >= 0
    told = whispers.votes(graph[:, known], labels[known], count)
    means = merging.means(*merging.sums(X, labels, count, order))
    labels[poor] = told
    left = poor[told < 0]
    best, alike = merging.nearest_group(X[left if order is None else order[left]], means)
    labels[left] = np.where(alike > merge, best, -1)
    return left[alike <= merge]
