"""K-means, as in the course: as many groups as one asks for.

It knows no noise: whoever is only passing by takes a group from somebody. So the centres are found from the faces that
a photo shows large; the others join the centre that they look like, if there is one.
"""

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import merging
from facesorter.clustering.auto import Auto
from facesorter.clustering.base import Estimator, Known, scattered, unit
from facesorter.clustering.declaration import Algorithm, Memory, Parameter
from facesorter.domain.found import Floats

#: While faces times groups are at most this many, the best of several starts is taken.
_QUICK = 100_000
_STARTS = 10
#: A face of less than this part of the area of the largest one in its photo may be a passer-by.
_PROMINENT = 0.5


class KMeans(Estimator):
    """scikit-learn's K-means (k-means++ starts)."""

    declaration = Algorithm(
        name="kmeans",
        label="K-means",
        help="A fixed number of groups around centres. Poor on faces even with the true number, because people have "
        "very different numbers of faces.",
        parameters=(
            Parameter(
                "n_clusters",
                "Groups",
                "int",
                "How many groups; if not given, as many people as Auto finds, counting faces that are alone.",
                minimum=1,
                maximum=1_000_000,
                step=1,
            ),
        ),
        needs="embeddings",
        max_recommended_faces=20_000,
        reference="D. Arthur, S. Vassilvitskii, k-means++, SODA 2007",
        family="Centres",
        cost="n times groups, some hundred times",
        memory=Memory(per_face=6000),
    )

    def _labels(self, X: Floats, known: Known) -> NDArray[np.integer]:
        shown = np.full(len(X), True) if known.prominences is None else known.prominences >= _PROMINENT
        people = X[shown]
        count = self.params["n_clusters"]
        if count is None:
            qualities = None if known.qualities is None else known.qualities[shown]
            auto = Auto(random_state=self.random_state, calibration=self.calibration)
            found = auto.fit(people, qualities=qualities).labels_
            count = int(found.max()) + 1 + int((found < 0).sum())
        self.params_["n_clusters"] = count
        labels = np.full(len(X), -1)
        labels[shown], centres = self._around_centres(people, count)
        alike = unit(X[~shown]) @ centres.T
        best = alike.argmax(axis=1)
        # A stranger in the background would spoil a group: only sure matches join.
        labels[~shown] = np.where(alike.max(axis=1) > self.calibration.link, best, -1)
        return labels

    def _around_centres(self, X: Floats, count: int) -> tuple[NDArray[np.int64], Floats]:
        """Labels of the rows, and the mean of each group's unit vectors."""
        from sklearn.cluster import KMeans as Original  # noqa: PLC0415 (heavy)

        order = scattered(X, self.random_state)
        count = min(count, len(np.unique(X, axis=0)))
        starts = _STARTS if count * len(X) <= _QUICK else 1
        labels = np.empty(len(X), np.int64)
        labels[order] = Original(count, n_init=starts, random_state=self.random_state).fit(X[order]).labels_
        total, sizes = merging.sums(unit(X), labels, int(labels.max()) + 1)
        return labels, np.asarray(total / sizes[:, None], np.float32)
