"""Spectral clustering: K-means in the space of the slowest vibrations of the graph of likeness."""

import warnings

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.counted import N_CLUSTERS, N_INIT, CountedEstimator
from facesorter.clustering.declaration import Algorithm, Memory, Parameter
from facesorter.clustering.originals import original
from facesorter.domain.found import Floats


class Spectral(CountedEstimator):
    """scikit-learn's spectral clustering (normalised Laplacian of a Gaussian kernel)."""

    declaration = Algorithm(
        name="spectral",
        label="Spectral",
        help="Groups are parts of the graph of likeness between which little flows, whatever their shape. Good where "
        "all have many faces: somebody with a single one is no part of its own. Slow with many groups.",
        parameters=(
            N_CLUSTERS,
            N_INIT,
            Parameter(
                "gamma",
                "Narrowness",
                "float",
                "Likeness is exp(-gamma d²) at the distance d of unit vectors; if not given, the distance up to which "
                "faces may be linked is three standard deviations.",
                minimum=0.001,
                maximum=100_000,
                step=0.1,
            ),
        ),
        needs="embeddings",
        max_recommended_faces=1_000,
        reference="J. Shi, J. Malik, PAMI 2000; A. Ng, M. Jordan, Y. Weiss, NIPS 2001",
        family="Graph",
        cost="n squared times groups",
        # The kernel, its Laplacian, that one's factors, and as many eigenvectors as there are groups, twice and more.
        memory=Memory(per_face=16_000, per_pair=72),
    )

    def _partition(self, X: Floats, count: int) -> NDArray[np.integer]:
        if self.params["gamma"] is None:
            # Of a normal distribution with the standard deviation s, gamma is 1 / (2 s²).
            self.params_["gamma"] = 9 / (2 * self.calibration.link_distance**2)
        estimator = original("spectral", {**self.params_, "n_clusters": count}, self.random_state)
        with warnings.catch_warnings():
            # So far from all others that its likeness is 0: a group of its own is what that should be.
            warnings.filterwarnings("ignore", "Graph is not fully connected", UserWarning)
            # As many faces as dimensions look like likenesses that were worked out already.
            warnings.filterwarnings("ignore", "The spectral clustering API has changed", UserWarning)
            # In 64 bits likeness fades out later.
            return np.asarray(estimator.fit_predict(X.astype(np.float64)))
