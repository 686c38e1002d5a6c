"""BIRCH: a tree of small round groups, made in one pass, and a hierarchy of those."""

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.base import Estimator, Known, scattered
from facesorter.clustering.declaration import Algorithm, Memory, Parameter
from facesorter.clustering.originals import original
from facesorter.domain.found import Floats


class Birch(Estimator):
    """scikit-learn's BIRCH; its global step is average linkage, or Ward's where a number of groups is given."""

    declaration = Algorithm(
        name="birch",
        label="BIRCH",
        help="One pass puts faces into small tight groups in a tree; these join like in agglomerative clustering. Made "
        "for many points in few dimensions: embeddings have many, and most faces stay in a tight group alone.",
        parameters=(
            Parameter(
                "threshold",
                "Radius",
                "float",
                "Of a tight group, at most; if not given, that of two faces that may just be linked.",
                minimum=0.001,
                maximum=100,
                step=0.01,
            ),
            Parameter(
                "n_clusters",
                "Groups",
                "int",
                "How many groups; if not given, tight groups join while they are on average as near as faces of one "
                "person.",
                minimum=1,
                maximum=1_000_000,
                step=1,
            ),
        ),
        needs="embeddings",
        max_recommended_faces=10_000,
        reference="T. Zhang, R. Ramakrishnan, M. Livny, BIRCH, SIGMOD 1996",
        family="Hierarchy",
        cost="n log n, and the square of the tight groups",
        # The tree's tables; then the hierarchy of tight groups, of which there may be as many as faces.
        memory=Memory(per_face=20_000, per_pair=24),
    )

    def _labels(self, X: Floats, known: Known) -> NDArray[np.integer]:
        from sklearn.cluster import AgglomerativeClustering  # noqa: PLC0415 (heavy)

        if self.params["threshold"] is None:
            # Two points are at this distance from their mean.
            self.params_["threshold"] = self.calibration.link_distance / 2
        count = self.params["n_clusters"]
        order = scattered(X, self.random_state)
        tree = original("birch", {**self.params_, "n_clusters": None}, self.random_state).fit(X[order])
        tight = len(tree.subcluster_labels_)
        if tight > 1 and count is None:
            tree.set_params(
                n_clusters=AgglomerativeClustering(
                    None, linkage="average", distance_threshold=self.calibration.merge_distance
                )
            )
        elif count is not None and count < tight:
            tree.set_params(n_clusters=count)
        # Without rows, only the global step is done.
        tree.partial_fit()
        labels = np.empty(len(X), np.int64)
        labels[order] = tree.predict(X[order])
        return labels
