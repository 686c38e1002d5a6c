"""DBSCAN: scikit-learn's answer, without its memory, and without looking at all pairs where neighbours are known.

With neighbours that were found exactly the answer is the same; with those of large libraries, which are nearly
complete, a face may now and then miss a neighbour (see `neighbours.find`).
"""

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import estimation
from facesorter.clustering.base import Estimator, Known, unit
from facesorter.clustering.components import Components
from facesorter.clustering.declaration import ESTIMATED, Algorithm, Memory, Parameter
from facesorter.clustering.radius import reach, within
from facesorter.domain.found import Floats


class Dbscan(Estimator):
    """Density-based groups: faces with enough neighbours, all that they reach, and noise."""

    declaration = Algorithm(
        name="dbscan",
        label="DBSCAN",
        help="Joins faces that are near enough to each other, one link after another; faces without neighbours stay "
        "unassigned. Good on small libraries; on large ones a few look-alikes chain people together.",
        parameters=(
            Parameter(
                "eps",
                "Distance",
                "float",
                "Euclidean distance of unit vectors up to which two faces are neighbours. Taken from the faces, it is "
                "where distances to neighbours begin to rise steeply: good for albums in which people come again.",
                minimum=0.01,
                maximum=100,
                step=0.005,
                calibrated="link_distance",
                estimated=True,
            ),
            Parameter(
                "min_samples",
                "Neighbours",
                "int",
                "Faces within the distance, itself included, that make a face the core of a group.",
                minimum=1,
                maximum=1000,
                step=1,
                default=2,
            ),
        ),
        needs="embeddings",
        max_recommended_faces=5_000,
        reference="M. Ester, H.-P. Kriegel, J. Sander, X. Xu, KDD 1996",
        family="Density",
        cost="n times neighbours where they are known, else n squared",
        memory=Memory(per_face=6000),
    )

    def reach(self) -> float | None:
        eps = self.params["eps"]
        return None if eps == ESTIMATED else reach(eps)

    def _labels(self, X: Floats, known: Known) -> NDArray[np.integer]:
        n, eps, enough = len(X), self.params["eps"], self.params["min_samples"]
        if eps == ESTIMATED:
            most, otherwise = self.calibration.merge_distance, self.calibration.link_distance
            eps = known.once("radius", (enough, most), lambda: estimation.radius(unit(X), enough, most, otherwise))
            self.params_["eps"] = eps
        faces = np.zeros(n, np.int64)
        for rows, _, _ in within(X, eps, included=True, known=known.neighbours):
            np.add.at(faces, rows, 1)
        core = faces >= enough
        joined = Components(n)
        edges = []
        for rows, others, _ in within(X, eps, included=True, known=known.neighbours):
            joined.add(rows[core[rows] & core[others]], others[core[rows] & core[others]])
            border = ~core[rows] & core[others]
            edges.append(np.stack([rows[border], others[border]]))
        labels = np.where(core, joined.labels(), n)
        # Groups are numbered by their first core face; the first group that reaches a border face has it.
        first = np.full(n, n)
        np.minimum.at(first, labels[core], np.flatnonzero(core))
        labels[core] = first[labels[core]]
        row, other = np.concatenate(edges, axis=1)
        np.minimum.at(labels, row, labels[other])
        return np.where(labels < n, labels, -1)
