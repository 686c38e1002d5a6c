"""OPTICS: the faces in an order in which neighbours follow each other, cut into groups where the way becomes far.

The way is scikit-learn's, found from a table of all distances instead of one search a face; where it is cut is said by
scikit-learn's own functions.
"""

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.base import Estimator, Known, scattered
from facesorter.clustering.declaration import Algorithm, Memory, Parameter
from facesorter.domain.found import Floats

Ints = NDArray[np.int64]
Doubles = NDArray[np.float64]

#: Digits to which distances count: what differs by less is as far.
_DIGITS = 12


class Optics(Estimator):
    """Valleys of the distances on the way from each face to the one that is nearest by then."""

    declaration = Algorithm(
        name="optics",
        label="OPTICS",
        help="Walks from face to face, always to the one that is nearest by then, and makes a group of what stays "
        "within a distance (dbscan), or of every valley of the distances on the way (xi).",
        parameters=(
            Parameter(
                "min_samples",
                "Neighbours",
                "int",
                "Faces, itself included, that must be near for a face to be in the middle of a group.",
                minimum=2,
                maximum=1000,
                step=1,
                default=2,
            ),
            Parameter(
                "cluster_method",
                "Cut",
                "choice",
                "Where the way is cut: at one distance (dbscan), or where the distance changes steeply (xi).",
                choices=("dbscan", "xi"),
                default="dbscan",
            ),
            Parameter(
                "eps",
                "Distance",
                "float",
                "Euclidean distance of unit vectors at which dbscan cuts.",
                minimum=0.01,
                maximum=100,
                step=0.005,
                calibrated="link_distance",
            ),
            Parameter(
                "xi",
                "Steepness",
                "float",
                "By which part the distance changes at the edge of a valley, for xi.",
                minimum=0.001,
                maximum=0.999,
                step=0.01,
                default=0.05,
            ),
        ),
        needs="embeddings",
        max_recommended_faces=5_000,
        reference="M. Ankerst, M. Breunig, H.-P. Kriegel, J. Sander, OPTICS, SIGMOD 1999",
        family="Density",
        cost="n squared",
        # Distances in 64 bits, and a copy to find the nearest ones.
        memory=Memory(per_face=6000, per_pair=16),
    )

    def _labels(self, X: Floats, known: Known) -> NDArray[np.integer]:
        if len(X) == 1:
            return np.zeros(1, np.int64)
        from sklearn.cluster import cluster_optics_dbscan, cluster_optics_xi  # noqa: PLC0415 (heavy)

        # Of faces that are as near, the walk goes to the first.
        order = scattered(X, self.random_state)
        enough = min(self.params["min_samples"], len(X))
        way, reach, core, before = _walked(X[order], enough)
        labels = np.empty(len(X), np.int64)
        if self.params["cluster_method"] == "dbscan":
            eps = self.params["eps"]
            labels[order] = cluster_optics_dbscan(reachability=reach, core_distances=core, ordering=way, eps=eps)
        else:
            labels[order], _ = cluster_optics_xi(
                reachability=reach, predecessor=before, ordering=way, min_samples=enough, xi=self.params["xi"]
            )
        return labels


def _walked(X: Floats, enough: int) -> tuple[Ints, Doubles, Doubles, Ints]:
    """The order of the rows on the way; how far it was to each, how far each has to its ``enough`` nearest, and from
    which row it was reached, -1 for none.
    """
    from sklearn.metrics import euclidean_distances  # noqa: PLC0415 (heavy)

    n = len(X)
    table = euclidean_distances(X.astype(np.float64))
    core = np.around(np.partition(table, enough - 1, axis=1)[:, enough - 1], _DIGITS).astype(np.float64)
    reach, before = np.full(n, np.inf), np.full(n, -1)
    way, left = np.empty(n, np.int64), np.full(n, True)
    for step in range(n):
        row = int(np.where(left, reach, np.inf).argmin())
        if not left[row]:
            row = int(left.argmax())
        way[step], left[row] = row, False
        there = np.around(np.maximum(table[row], core[row]), _DIGITS)
        nearer = np.flatnonzero(left & (there < reach))
        reach[nearer], before[nearer] = there[nearer], row
    return way, reach, core, before
