"""What algorithms that are told a number of groups have in common.

They know no noise: whoever is only passing by takes a group from somebody. So the groups are found from the faces that
a photo shows large; the others join the group that they look like, if there is one.
"""

from __future__ import annotations

from abc import abstractmethod

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import merging
from facesorter.clustering.auto import Auto
from facesorter.clustering.base import Estimator, Known, scattered, unit
from facesorter.clustering.declaration import Parameter
from facesorter.domain.found import Floats

#: A face of less than this part of the area of the largest one in its photo may be a passer-by.
_PROMINENT = 0.5
#: While faces times groups are at most this many, the best of several starts is taken.
_QUICK = 100_000
_STARTS = 10

N_CLUSTERS = Parameter(
    "n_clusters",
    "Groups",
    "int",
    "How many groups; if not given, as many people as Auto finds, counting faces that are alone.",
    minimum=1,
    maximum=1_000_000,
    step=1,
)
N_INIT = Parameter(
    "n_init",
    "Starts",
    "int",
    f"The best of so many random starts is taken; if not given, {_STARTS}, or 1 where that would take long.",
    minimum=1,
    maximum=100,
    step=1,
)


class CountedEstimator(Estimator):
    """Declares at least the parameters `N_CLUSTERS` and `N_INIT`."""

    def _labels(self, X: Floats, known: Known) -> NDArray[np.integer]:
        shown = np.full(len(X), True) if known.prominences is None else known.prominences >= _PROMINENT
        count = self.params["n_clusters"]
        if count is None:
            count = self._people(X[shown], None if known.qualities is None else known.qualities[shown])
        self.params_["n_clusters"] = count
        if self.params["n_init"] is None:
            self.params_["n_init"] = _STARTS if count * len(X) <= _QUICK else 1
        labels = np.full(len(X), -1)
        labels[shown] = self._around(X[shown], count)
        if shown.all():
            return labels
        total, sizes = merging.sums(unit(X), labels, int(labels.max()) + 1)
        best, alike = merging.nearest_group(unit(X[~shown]), np.asarray(total / sizes[:, None], np.float32))
        # A stranger in the background would spoil a group: only sure matches join.
        labels[~shown] = np.where(alike > self.calibration.link, best, -1)
        return labels

    def _people(self, X: Floats, qualities: Floats | None) -> int:
        """How many people there seem to be, those with a single face included."""
        found = Auto(random_state=self.random_state, calibration=self.calibration).fit(X, qualities=qualities).labels_
        return int(found.max()) + 1 + int((found < 0).sum())

    def _around(self, X: Floats, count: int) -> NDArray[np.int64]:
        distinct, label = np.unique(X, axis=0, return_inverse=True)
        if count >= len(distinct):
            # Nothing is left to decide, and libraries warn or fail.
            return np.asarray(label.reshape(-1), np.int64)
        if count == 1:
            return np.zeros(len(X), np.int64)
        order = scattered(X, self.random_state)
        labels = np.empty(len(X), np.int64)
        labels[order] = self._partition(X[order], count)
        # Where none of the rows has it, there is no such group.
        return np.unique(labels, return_inverse=True)[1].reshape(-1)

    @abstractmethod
    def _partition(self, X: Floats, count: int) -> NDArray[np.integer]:
        """Labels from 0 to below ``count``, which is at least 2 and below the number of different rows.

        The order of the rows depends on their contents and the seed only (`base.scattered`).
        """
