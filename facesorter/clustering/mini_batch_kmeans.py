"""K-means that looks at some of the faces at a time."""

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.counted import N_CLUSTERS, N_INIT, CountedEstimator
from facesorter.clustering.declaration import Algorithm, Memory, Parameter
from facesorter.clustering.originals import original
from facesorter.domain.found import Floats


class MiniBatchKMeans(CountedEstimator):
    """scikit-learn's mini-batch K-means (k-means++ starts)."""

    declaration = Algorithm(
        name="mini_batch_kmeans",
        label="Mini-batch K-means",
        help="K-means that moves its centres after every few faces: sooner done where groups are few and large, a "
        "little worse than K-means everywhere.",
        parameters=(
            N_CLUSTERS,
            N_INIT,
            Parameter(
                "batch_size",
                "Batch",
                "int",
                "Faces that are looked at before centres move.",
                minimum=1,
                maximum=100_000,
                step=1,
                default=1024,
            ),
        ),
        needs="embeddings",
        max_recommended_faces=5_000,
        reference="D. Sculley, Web-scale k-means clustering, WWW 2010",
        family="Centres",
        cost="faces of a batch times groups, some hundred times",
        memory=Memory(per_face=16_000),
    )

    def _partition(self, X: Floats, count: int) -> NDArray[np.integer]:
        params = {**self.params_, "n_clusters": count}
        return np.asarray(original("mini_batch_kmeans", params, self.random_state).fit_predict(X))
