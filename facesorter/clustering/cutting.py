"""Groups from pairs with a likelihood: components of the pairs above a threshold that rises where they are too large.

This is the pseudo label propagation of CDP (Zhan et al., ECCV 2018), which linkage prediction uses as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph

#: The threshold goes this part of the way to 1 each time, and ends near it.
_STEP, _END = 0.05, 0.995


def symmetric(others: NDArray[np.integer], values: Floats) -> Graph:
    """What is said of the pairs (row, other): the mean of both ends, or what the only end says that has the other.

    others: (n, k), -1 for none; values: (n, k) in [0, 1].
    """
    from scipy.sparse import csr_array  # noqa: PLC0415 (heavy)

    n = len(others)
    row, place = np.nonzero(others >= 0)
    other = others[row, place]
    # Not 0, or it would not be stored.
    told = np.maximum(np.round(values[row, place].astype(np.float64), 5), 1e-5)
    said: Graph = csr_array((told, (row, other)), shape=(n, n))
    times: Graph = csr_array((np.ones(len(row)), (row, other)), shape=(n, n))
    total, count = csr_array(said + said.T), csr_array(times + times.T)
    total.sort_indices()
    count.sort_indices()
    answer: Graph = csr_array((total.data / count.data, count.indices, count.indptr), shape=(n, n))
    return answer


def cut(pairs: Graph, sure: Graph, threshold: float, max_size: int) -> NDArray[np.int64]:
    """The group of each row. ``pairs``: symmetric likelihoods; ``sure``: pairs that stay together whatever happens."""
    from scipy.sparse import csr_array  # noqa: PLC0415 (heavy)
    from scipy.sparse.csgraph import connected_components  # noqa: PLC0415 (heavy)

    n = pairs.shape[0]
    labels, rows = np.arange(n), np.arange(n)
    while len(rows):
        count, parts = connected_components(csr_array(pairs > threshold) + sure, directed=False)
        # A component has the number of its first row.
        first = np.full(count, n)
        np.minimum.at(first, parts, rows)
        labels[rows] = first[parts]
        large = np.flatnonzero(np.bincount(parts, minlength=count)[parts] > max_size)
        threshold += (1 - threshold) * _STEP
        if threshold > _END:
            break
        rows, pairs, sure = rows[large], pairs[large][:, large], sure[large][:, large]
    return labels
