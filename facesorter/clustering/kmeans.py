"""K-means, as in the course: as many groups as one asks for."""

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.counted import N_CLUSTERS, N_INIT, CountedEstimator
from facesorter.clustering.declaration import Algorithm, Memory
from facesorter.clustering.originals import original
from facesorter.domain.found import Floats


class KMeans(CountedEstimator):
    """scikit-learn's K-means (k-means++ starts): with the same seed and parameters its answer, of the faces in the
    order of `base.scattered`. Other orders draw other starts.
    """

    declaration = Algorithm(
        name="kmeans",
        label="K-means",
        help="A fixed number of groups around centres. Poor on faces even with the true number, because people have "
        "very different numbers of faces.",
        parameters=(N_CLUSTERS, N_INIT),
        needs="embeddings",
        max_recommended_faces=10_000,
        reference="S. Lloyd, 1957, 1982; starts: D. Arthur, S. Vassilvitskii, k-means++, SODA 2007",
        family="Centres",
        cost="n times groups, some hundred times",
        memory=Memory(per_face=12_000),
    )

    def _partition(self, X: Floats, count: int) -> NDArray[np.integer]:
        return np.asarray(original("kmeans", {**self.params_, "n_clusters": count}, self.random_state).fit_predict(X))
