"""Agglomerative clustering, as in the course: the nearest two groups join, again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from facesorter.clustering.base import Estimator, Known, unit
from facesorter.clustering.components import Components
from facesorter.clustering.constraints import Constraints
from facesorter.clustering.declaration import Algorithm, Memory, Parameter
from facesorter.clustering.radius import within
from facesorter.domain.errors import UsageError
from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from facesorter.clustering.memo import Memo
    from facesorter.clustering.neighbours import Neighbours

Metric = Literal["euclidean", "cosine", "precomputed"]


class Agglomerative(Estimator):
    """scikit-learn's hierarchy, cut at a distance or at a number of groups."""

    declaration = Algorithm(
        name="agglomerative",
        label="Agglomerative",
        help="The nearest two groups join, until they are too far apart. Average linkage is good on faces; single "
        "linkage chains look-alikes on large libraries.",
        parameters=(
            Parameter(
                "linkage",
                "Linkage",
                "choice",
                "What the distance of two groups is: of their nearest faces (single), on average, of their farthest "
                "faces (complete), or how much the spread grows (ward).",
                choices=("single", "average", "complete", "ward"),
                default="average",
            ),
            Parameter(
                "distance_threshold",
                "Distance",
                "float",
                "Groups at this distance or farther apart do not join. Euclidean distance of unit vectors.",
                minimum=0.01,
                maximum=1000,
                step=0.01,
                calibrated="merge_distance",
            ),
            Parameter(
                "n_clusters",
                "Groups",
                "int",
                "How many groups; if given, the distance is not used.",
                minimum=1,
                maximum=1_000_000,
                step=1,
            ),
        ),
        needs="embeddings or a matrix of distances",
        max_recommended_faces=20_000,
        reference="R. Sokal, C. Michener, 1958; J. Ward, JASA 1963; P. Sneath, 1957",
        family="Hierarchy",
        cost="n squared; n squared log n with average or complete linkage",
        memory=Memory(per_face=6000, per_pair=24),
    )
    metric: Metric = "euclidean"

    def fit(
        self,
        X: ArrayLike,
        y: None = None,
        *,
        qualities: Floats | None = None,
        prominences: Floats | None = None,
        constraints: Constraints | None = None,
        neighbours: Neighbours | None = None,
        memo: Memo | None = None,
        metric: Metric = "euclidean",
    ) -> Self:
        """As `Estimator.fit`; ``metric`` says how far two rows are apart. ``precomputed``: ``X`` is the symmetric
        matrix of distances, (n, n), instead of vectors. Ward needs Euclidean distances of vectors.
        """
        if metric not in ("euclidean", "cosine", "precomputed"):
            raise UsageError(f"metric is one of euclidean, cosine, precomputed, not {metric!r}.")
        if metric != "euclidean" and self.params["linkage"] == "ward":
            raise UsageError(f"The linkage ward needs the metric euclidean, not {metric}.")
        shape = np.shape(X)
        if metric == "precomputed" and (len(shape) != 2 or shape[0] != shape[1]):
            raise UsageError(f"A matrix of distances has as many rows as columns, not the shape {shape}.")
        self.metric = metric
        if metric == "precomputed":
            # Without vectors there are no means that poor faces could resemble.
            qualities = None
        return super().fit(
            X,
            qualities=qualities,
            prominences=prominences,
            constraints=constraints,
            neighbours=neighbours,
            memo=memo,
        )

    def memory_bound(self, faces: int) -> float:
        by_radius = self.params["linkage"] == "single" and self.params["n_clusters"] is None
        return Memory(self.declaration.memory.per_face).bound(faces) if by_radius else super().memory_bound(faces)

    def _labels(self, X: Floats, known: Known) -> NDArray[np.integer]:
        linkage, count, threshold = (self.params[name] for name in ("linkage", "n_clusters", "distance_threshold"))
        if count is not None:
            count, threshold = min(count, len(X)), None
            self.params_["distance_threshold"] = None
        if len(X) == 1:
            return np.zeros(1, np.int64)
        if linkage == "single" and count is None:
            return self._single(X, threshold, known.neighbours)
        from sklearn.cluster import AgglomerativeClustering  # noqa: PLC0415 (heavy)

        original = AgglomerativeClustering(
            count, linkage=linkage, distance_threshold=threshold, metric=self.metric, compute_full_tree=True
        )
        return np.asarray(original.fit(X).labels_)

    def _single(self, X: Floats, threshold: float, known: Neighbours | None) -> NDArray[np.int64]:
        """Single linkage cut at a distance: the connected components of the pairs that are nearer."""
        joined = Components(len(X))
        if self.metric == "precomputed":
            joined.add(*np.nonzero(threshold > X))
            return joined.labels()
        vectors, radius = X, threshold
        if self.metric == "cosine":
            # Of unit vectors, the square of the distance is twice the cosine distance.
            vectors, radius = unit(X), float(np.sqrt(2 * threshold))
        for rows, others, _ in within(vectors, radius, included=False, known=known):
            joined.add(rows, others)
        return joined.labels()
