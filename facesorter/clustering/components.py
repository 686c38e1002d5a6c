"""Connected components of a graph whose edges come in parts and are not kept."""

import numpy as np
from numpy.typing import NDArray


class Components:
    """All of ``n`` nodes, first each for itself."""

    def __init__(self, n: int) -> None:
        self._labels: NDArray[np.int64] = np.arange(n)

    def add(self, a: NDArray[np.intp], b: NDArray[np.intp]) -> None:
        """Connect each of ``a`` with the one of ``b`` at the same place."""
        from scipy.sparse import coo_array  # noqa: PLC0415 (heavy)
        from scipy.sparse.csgraph import connected_components  # noqa: PLC0415 (heavy)

        a, b = self._labels[a], self._labels[b]
        new = a != b
        if new.any():
            n = len(self._labels)
            graph = coo_array((np.ones(int(new.sum()), np.int8), (a[new], b[new])), shape=(n, n))
            self._labels = connected_components(graph, directed=False)[1].astype(np.int64)[self._labels]

    def labels(self) -> NDArray[np.int64]:
        """The component of each node, numbers below ``n``."""
        return self._labels
