"""The label propagation of consensus-driven propagation (CDP).

The pairs of neighbours are cut into components; components with more faces than a person is thought to have are cut
again with a higher threshold, and so on. The paper's other half, a committee of several recognisers and a network that
weighs their votes on each pair, is left out: there is one recogniser at a time here, and with one view the paper's
vote is the cosine itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.declaration import Algorithm, Memory, Parameter
from facesorter.clustering.graph import LINK, MERGE, MERGE_FRAGMENTS, GraphEstimator
from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph

#: The threshold goes this part of the way to 1 each time.
_STEP = 0.05
#: Faces as alike as this are copies or of one burst: no threshold tells them apart.
_COPIES = 0.99


class Cdp(GraphEstimator):
    """Components of the graph, with a threshold that rises until none is too large."""

    declaration = Algorithm(
        name="cdp",
        label="CDP",
        help="Linked faces are together; where that makes too large a group, it is cut again with a higher threshold. "
        "People with more faces than the limit come apart unless fragments are merged.",
        parameters=(
            LINK,
            Parameter(
                "max_size",
                "Largest group",
                "int",
                "Groups with more faces than this are cut again.",
                minimum=2,
                maximum=1_000_000,
                step=1,
                default=600,
            ),
            MERGE_FRAGMENTS,
            MERGE,
        ),
        needs="neighbours",
        max_recommended_faces=2_000,
        reference="X. Zhan, Z. Liu, J. Yan, D. Lin, C. C. Loy, Consensus-Driven Propagation in Massive Unlabeled Data "
        "for Face Recognition, ECCV 2018 (label propagation, without the committee)",
        family="Graph",
        cost="n times neighbours, some tens of times at most",
        memory=Memory(per_face=6000),
    )
    sees_vectors = False

    def _communities(self, graph: Graph, X: Floats) -> NDArray[np.int64]:
        from scipy.sparse import csr_array  # noqa: PLC0415 (heavy)
        from scipy.sparse.csgraph import connected_components  # noqa: PLC0415 (heavy)

        n = graph.shape[0]
        labels = np.arange(n)
        rows, threshold = labels.copy(), self._threshold()
        while len(rows):
            count, parts = connected_components(graph, directed=False)
            # A component has the number of its first row.
            first = np.full(count, n)
            np.minimum.at(first, parts, rows)
            labels[rows] = first[parts]
            large = np.flatnonzero(np.bincount(parts, minlength=count)[parts] > self.params["max_size"])
            threshold += (1 - threshold) * _STEP
            if threshold > _COPIES:
                break
            rows, graph = rows[large], graph[large][:, large]
            row = np.repeat(np.arange(len(rows)), np.diff(graph.indptr))
            strong = graph.data > threshold
            graph = csr_array((graph.data[strong], (row[strong], graph.indices[strong])), shape=(len(rows), len(rows)))
        return labels
