"""Density link: every face is linked to the most alike face that has more faces around it.

The links lead uphill, from the outskirts of a person to the middle, and end at peaks: one a person. As in quick shift
and in density peaks, and unlike in DBSCAN, a face has one way up, so a bridge of look-alikes joins two people only if
it is the nearest way up for one of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.components import Components
from facesorter.clustering.declaration import Algorithm, Memory
from facesorter.clustering.graph import LINK, MERGE, MERGE_FRAGMENTS, GraphEstimator
from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph


class DensityLink(GraphEstimator):
    """The trees of links to the nearest denser face."""

    declaration = Algorithm(
        name="density_link",
        label="Density link",
        help="Each face is linked to the most alike face that has more alike faces around it. Very quick; on large "
        "libraries look-alikes still chain people together.",
        parameters=(LINK, MERGE_FRAGMENTS, MERGE),
        needs="neighbours",
        max_recommended_faces=20_000,
        reference="A. Vedaldi, S. Soatto, Quick Shift, ECCV 2008; A. Rodriguez, A. Laio, Clustering by fast search and "
        "find of density peaks, Science 2014",
        family="Graph",
        cost="n times neighbours, once",
        memory=Memory(per_face=6000),
    )
    sees_vectors = False

    def _communities(self, graph: Graph, X: Floats) -> NDArray[np.int64]:
        joined = Components(graph.shape[0])
        if graph.nnz:
            # Sums depend on their order in the last digits: equals are what differs by less.
            density = np.round(np.asarray(graph.sum(axis=1, dtype=np.float64)).ravel(), 4)
            row = np.repeat(np.arange(graph.shape[0]), np.diff(graph.indptr))
            other = graph.indices
            # Of equally dense faces, the one with the smaller number is higher.
            uphill = (density[other] > density[row]) | ((density[other] == density[row]) & (other < row))
            row, other, alike = row[uphill], other[uphill], graph.data[uphill]
            order = np.lexsort((other, -alike, row))
            first = np.ones(len(order), bool)
            first[1:] = np.diff(row[order]) != 0
            joined.add(row[order][first], other[order][first])
        return joined.labels()
