"""K-means, as in the course: as many groups as one asks for, and every face in one of them."""

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.auto import Auto
from facesorter.clustering.base import Estimator, scattered
from facesorter.clustering.constraints import Constraints
from facesorter.clustering.declaration import Algorithm, Parameter
from facesorter.domain.found import Floats

#: While faces times groups are at most this many, the best of several starts is taken.
_QUICK = 100_000
_STARTS = 10


class KMeans(Estimator):
    """scikit-learn's K-means (k-means++ starts)."""

    declaration = Algorithm(
        name="kmeans",
        label="K-means",
        help="A fixed number of groups around centres. Poor on faces even with the true number, because people have "
        "very different numbers of faces; it also puts strangers somewhere.",
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
    )

    def _labels(self, X: Floats, qualities: Floats | None, constraints: Constraints | None) -> NDArray[np.integer]:
        from sklearn.cluster import KMeans as Original  # noqa: PLC0415 (heavy)

        count = self.params["n_clusters"]
        if count is None:
            found = Auto(random_state=self.random_state, calibration=self.calibration).fit(X, qualities=qualities)
            count = int(found.labels_.max()) + 1 + int((found.labels_ < 0).sum())
        self.params_["n_clusters"] = count
        order = scattered(X, self.random_state)
        count = min(count, len(np.unique(X, axis=0)))
        starts = _STARTS if count * len(X) <= _QUICK else 1
        original = Original(count, n_init=starts, random_state=self.random_state).fit(X[order])
        labels = np.empty(len(X), np.int64)
        labels[order] = original.labels_
        return labels
