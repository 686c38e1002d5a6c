"""K-means with two groups, again and again."""

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.counted import N_CLUSTERS, N_INIT, CountedEstimator
from facesorter.clustering.declaration import Algorithm, Memory
from facesorter.clustering.originals import original
from facesorter.domain.found import Floats


class BisectingKMeans(CountedEstimator):
    """scikit-learn's bisecting K-means: the group with the largest spread is divided next."""

    declaration = Algorithm(
        name="bisecting_kmeans",
        label="Bisecting K-means",
        help="All faces are divided in two, and whichever group is spread most is divided again, until there are as "
        "many groups as one asks for. Poor on faces: strangers are all about equally far apart, so the first cuts go "
        "right through people, who stay divided.",
        parameters=(N_CLUSTERS, N_INIT),
        needs="embeddings",
        max_recommended_faces=5_000,
        reference="M. Steinbach, G. Karypis, V. Kumar, A comparison of document clustering techniques, KDD 2000",
        family="Centres",
        cost="n times log of the groups, if they are divided evenly",
        memory=Memory(per_face=16_000),
    )

    def _partition(self, X: Floats, count: int) -> NDArray[np.integer]:
        params = {**self.params_, "n_clusters": count}
        return np.asarray(original("bisecting_kmeans", params, self.random_state).fit_predict(X))
