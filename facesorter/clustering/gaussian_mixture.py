"""A mixture of Gaussian distributions: K-means whose groups have sizes and shapes."""

import warnings

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import memory
from facesorter.clustering.counted import N_CLUSTERS, N_INIT, CountedEstimator
from facesorter.clustering.declaration import Algorithm, Memory, Parameter
from facesorter.clustering.originals import original
from facesorter.domain.found import Floats


class GaussianMixture(CountedEstimator):
    """scikit-learn's Gaussian mixture (expectation maximisation from a start by K-means)."""

    declaration = Algorithm(
        name="gaussian_mixture",
        label="Gaussian mixture",
        help="Each group is a cloud with a size of its own, and a face belongs where it is most likely. Clouds of a "
        "free shape need far more faces a person than photos show; round ones do not.",
        parameters=(
            N_CLUSTERS,
            N_INIT,
            Parameter(
                "covariance_type",
                "Shape",
                "choice",
                "Of the clouds: round (spherical), along the axes (diag), one shape for all (tied), each its own "
                "(full). The last two need gigabytes for embeddings of many people.",
                choices=("spherical", "diag", "tied", "full"),
                default="spherical",
            ),
        ),
        needs="embeddings",
        max_recommended_faces=2_000,
        reference="A. Dempster, N. Laird, D. Rubin, JRSS B 1977",
        family="Centres",
        cost="n times groups, some ten times; times dimension with tied or full shapes",
        # Logarithms of likelihoods and shares for each face and group, and there may be as many groups as faces.
        memory=Memory(per_face=16_000, per_pair=24),
    )

    def _partition(self, X: Floats, count: int) -> NDArray[np.integer]:
        from sklearn.exceptions import ConvergenceWarning  # noqa: PLC0415 (heavy)

        if self.params["covariance_type"] in ("tied", "full"):
            # Covariances, their inverses' roots, and what the step from one to the other holds.
            tables = 4 * (count if self.params["covariance_type"] == "full" else 1)
            size = self.memory_bound(len(X)) + 8.0 * tables * X.shape[1] ** 2
            memory.require(size, self.declaration.label, len(X))
        estimator = original("gaussian_mixture", {**self.params_, "n_clusters": count}, self.random_state)
        with warnings.catch_warnings():
            # The likelihood grows with every round: a mixture that could still grow is one all the same.
            warnings.simplefilter("ignore", ConvergenceWarning)
            return np.asarray(estimator.fit_predict(X))
