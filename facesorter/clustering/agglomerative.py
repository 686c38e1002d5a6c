"""Agglomerative clustering, as in the course: the nearest two groups join, again and again.

Cut at a distance, the pairs of faces that are nearer than it tell all, so no table of all pairs is needed: single
linkage is its connected components, and for the others see `linkage`. scikit-learn's table does the rest: a number of
groups, a matrix of distances, the mean of distances that are not squared, and distances below which nearly all pairs
are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from facesorter.clustering import linkage as linkages
from facesorter.clustering import memory
from facesorter.clustering.base import Estimator, Known, checked, scattered
from facesorter.clustering.components import Components
from facesorter.clustering.constraints import Constraints
from facesorter.clustering.declaration import Algorithm, Memory, Parameter
from facesorter.clustering.lifetimes import Times
from facesorter.clustering.memo import Memo
from facesorter.clustering.radius import reach, within
from facesorter.domain.errors import UsageError
from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Neighbours

#: Near pairs that are held, for each face and at least; with more, a table of all pairs is used.
_PAIRS, _LEAST_PAIRS = 300, 3_000_000


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
                step=0.005,
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
            Parameter(
                "metric",
                "Average of",
                "choice",
                "What average linkage takes the mean of: squares of distances, which for faces is the mean cosine, or "
                "the distances, which takes a table of all pairs.",
                choices=("sqeuclidean", "euclidean"),
                default="sqeuclidean",
            ),
        ),
        needs="embeddings or a matrix of distances",
        max_recommended_faces=20_000,
        reference="R. Sokal, C. Michener, 1958; J. Ward, JASA 1963; P. Sneath, 1957",
        family="Hierarchy",
        cost="pairs below the distance, some hundred times; n squared with a number of groups",
        # Squares of distances and their copy, both in 64 bits, and scikit-learn's own.
        memory=Memory(per_face=30_000, per_pair=24),
    )
    _matrix = False

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
        taken: Times | None = None,
        precomputed: bool = False,
    ) -> Self:
        """As `Estimator.fit`; ``precomputed``: ``X`` is the symmetric matrix of distances, (n, n), instead of vectors,
        whatever the metric. Ward needs vectors.
        """
        if precomputed and self.params["linkage"] == "ward":
            raise UsageError("The linkage ward needs vectors, not a matrix of distances.")
        self._matrix = precomputed
        if precomputed:
            X = checked(X)
            if X.shape[0] != X.shape[1]:
                raise UsageError(f"A matrix of distances has as many rows as columns, not the shape {X.shape}.")
            # Without vectors there are no means that poor faces could resemble.
            qualities = None
        return super().fit(
            X,
            qualities=qualities,
            prominences=prominences,
            constraints=constraints,
            neighbours=neighbours,
            memo=memo,
            taken=taken,
        )

    def memory_bound(self, faces: int) -> float:
        stated = self.declaration.memory
        return (stated if self._table_needed() else Memory(stated.per_face)).bound(faces)

    def reach(self) -> float | None:
        return None if self._table_needed() else reach(self.params["distance_threshold"])

    def _table_needed(self) -> bool:
        linkage, count, metric = (self.params[name] for name in ("linkage", "n_clusters", "metric"))
        if self._matrix:
            return bool(linkage != "single" or count is not None)
        return bool(count is not None or (linkage == "average" and metric == "euclidean"))

    def _labels(self, X: Floats, known: Known) -> NDArray[np.integer]:
        linkage, threshold = self.params["linkage"], self.params["distance_threshold"]
        if self.params["n_clusters"] is not None:
            self.params_["distance_threshold"] = None
        if len(X) == 1:
            return np.zeros(1, np.int64)
        if self._table_needed():
            return self._by_table(X)
        if linkage == "single":
            return self._single(X, threshold, known.neighbours)
        # Of groups that are as near to a third, which one joins it shall not depend on the order of the faces.
        order = scattered(X, self.random_state)
        neighbours = None if known.neighbours is None else known.neighbours.subset(order)
        pairs = _near(X[order], threshold, neighbours)
        if pairs is None:
            memory.require(self.declaration.memory.bound(len(X)), self.declaration.label, len(X))
            return self._by_table(X)
        labels = np.empty(len(X), np.int64)
        labels[order] = linkages.joined(X[order], *pairs, linkage, threshold)
        return labels

    def _by_table(self, X: Floats) -> NDArray[np.integer]:
        """What scikit-learn answers."""
        from sklearn.cluster import AgglomerativeClustering  # noqa: PLC0415 (heavy)

        linkage, count, threshold = (self.params[name] for name in ("linkage", "n_clusters", "distance_threshold"))
        metric = "precomputed" if self._matrix else "euclidean"
        if linkage == "average" and self.params["metric"] == "sqeuclidean" and not self._matrix:
            metric, threshold = "sqeuclidean", threshold**2
        original = AgglomerativeClustering(
            None if count is None else min(count, len(X)),
            linkage=linkage,
            distance_threshold=threshold if count is None else None,
            metric=metric,
            compute_full_tree=True,
        )
        return np.asarray(original.fit(X).labels_)

    def _single(self, X: Floats, threshold: float, known: Neighbours | None) -> NDArray[np.int64]:
        """Single linkage cut at a distance: the connected components of the pairs that are nearer."""
        joined = Components(len(X))
        if self._matrix:
            joined.add(*np.nonzero(threshold > X))
        else:
            for rows, others, _ in within(X, threshold, included=False, known=known):
                joined.add(rows, others)
        return joined.labels()


def _near(
    X: Floats, threshold: float, known: Neighbours | None
) -> tuple[NDArray[np.int32], NDArray[np.int32], Floats] | None:
    """Pairs of rows that are nearer than the threshold, each once, and their distances; ``None`` for too many."""
    parts = [(np.empty(0, np.int32), np.empty(0, np.int32), np.empty(0, np.float32))]
    most, held = max(_PAIRS * len(X), _LEAST_PAIRS), 0
    for rows, others, apart in within(X, threshold, included=False, known=known):
        once = rows < others
        parts.append((rows[once].astype(np.int32), others[once].astype(np.int32), apart[once]))
        held += len(parts[-1][0])
        if held > most:
            return None
    a, b, apart = (np.concatenate(column) for column in zip(*parts, strict=True))
    return a, b, apart
