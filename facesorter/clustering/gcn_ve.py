"""GCN-V and GCN-E: one network says how sure each face is of its place, another which surer face it belongs with.

A face in the middle of its person is surrounded by faces of the same person, alike; that is its confidence, which
GCN-V estimates. Among the neighbours of a face that are surer than it, GCN-E estimates which are the same person. Each
face is linked to the likeliest of them, if that is likely enough, and the trees of these links are the groups. One link
a face is what keeps look-alikes from chaining people; it is the idea of `density_link` with both of its halves learned.

Different from the paper: networks read numbers that do not depend on the embedding's axes (`surroundings`) instead of
embeddings, which makes them small (26 and 13 numbers instead of 512) and lets them serve every pack. Neighbours are the
32 nearest of those that look alike at all (the paper: 80 nearest), and affinities in the confidence are relative to the
pack's calibration. GCN-E looks at every face (the paper: at the surer ones, to save time) and is taught by
cross-entropy which candidates are the same person; it has three convolutions of 32 units instead of four of up to 512.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import networks
from facesorter.clustering.components import Components
from facesorter.clustering.declaration import Algorithm, Memory, Parameter
from facesorter.clustering.graph import MERGE, MERGE_FRAGMENTS, GraphEstimator
from facesorter.clustering.surroundings import COPIES, FACE_NUMBERS, PAIR_NUMBERS, Ints, Surroundings
from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph

VERTEX, EDGE = "gcn_v", "gcn_e"
VERTEX_NUMBERS, EDGE_NUMBERS = 2 * FACE_NUMBERS, PAIR_NUMBERS + 3
#: Faces that are looked at together.
_AT_ONCE = 256


class GcnVE(GraphEstimator):
    """Trees of the likeliest links to surer faces."""

    declaration = Algorithm(
        name="gcn_ve",
        label="GCN-V + GCN-E",
        help="Two small networks, trained beforehand on other faces: one says how sure each face is of its place, the "
        "other which surer face it belongs with.",
        parameters=(
            Parameter(
                "connectivity",
                "Connectivity",
                "float",
                "A face is linked to a surer one if the network thinks this more likely to be right; higher is more "
                "careful.",
                minimum=0.05,
                maximum=0.99,
                step=0.01,
                default=0.5,
            ),
            MERGE_FRAGMENTS,
            MERGE,
        ),
        needs="neighbours",
        max_recommended_faces=50_000,
        reference="L. Yang, D. Chen, X. Zhan, R. Zhao, C. C. Loy, D. Lin, Learning to Cluster Faces via Confidence and "
        "Connectivity Estimation, CVPR 2020",
        family="Learned",
        cost="n subgraphs of 32 faces through a network",
        memory=Memory(per_face=12_000),
    )

    def _threshold(self) -> float:
        return self.calibration.merge

    def _communities(self, graph: Graph, X: Floats) -> NDArray[np.int64]:
        around = Surroundings.of(graph, X, self.calibration)
        sure = confidences(around)
        joined = Components(len(X))
        a, b = (graph > COPIES).nonzero()
        joined.add(a.astype(np.intp), b.astype(np.intp))
        for start in range(0, len(X), _AT_ONCE):
            faces = np.arange(start, min(start + _AT_ONCE, len(X)))
            nodes = candidates(around, sure, faces)
            faces, nodes = faces[(nodes >= 0).any(axis=1)], nodes[(nodes >= 0).any(axis=1)]
            if len(faces):
                likely = networks.answer(EDGE, candidate_graphs(around, sure, faces, nodes))
                likely = np.where(nodes >= 0, np.round(likely, 5), -1)
                best = likely.argmax(axis=1)
                rows = np.arange(len(faces))
                linked = likely[rows, best] > self.params["connectivity"]
                joined.add(faces[linked], nodes[rows, best][linked])
        return joined.labels()


def affinities(around: Surroundings) -> Floats:
    """(n, NEAR) in [0, 1): how alike each face and its neighbours are; 0 where there is none."""
    alike = np.maximum(around.alike, 0)
    return np.asarray(alike / (1 + alike), np.float32)


def vertices(around: Surroundings) -> Floats:
    """(n, VERTEX_NUMBERS) what GCN-V is told: each face's own numbers, and the mean of its neighbours'."""
    from scipy.sparse import csr_array  # noqa: PLC0415 (heavy)

    own, weights = around.of_faces(), affinities(around)
    row, place = np.nonzero(weights)
    n = len(own)
    near = csr_array((weights[row, place], (row, around.others[row, place])), shape=(n, n))
    mean = np.asarray(near @ own, np.float32) / np.maximum(weights.sum(axis=1), 1e-6)[:, None]
    return np.concatenate([own, mean], axis=1)


def confidences(around: Surroundings) -> Floats:
    """(n,) in [-1, 1]: what GCN-V says of each face."""
    return np.round(networks.answer(VERTEX, {"faces": vertices(around)}), 4)


def candidates(around: Surroundings, sure: Floats, faces: NDArray[np.integer]) -> Ints:
    """(b, NEAR) the neighbours of each face that are surer than it, where they stand among its neighbours; else -1. Of
    two that are as sure, the one with the smaller number is surer.
    """
    others = around.others[faces]
    surer = (sure[others] > sure[faces][:, None]) | ((sure[others] == sure[faces][:, None]) & (others < faces[:, None]))
    return np.where(surer & (others >= 0), others, np.int32(-1))


def candidate_graphs(
    around: Surroundings, sure: Floats, faces: NDArray[np.integer], nodes: Ints
) -> dict[str, NDArray[np.float32]]:
    """What GCN-E is told of each face's candidates, ``nodes`` (b, NEAR): (b, NEAR, EDGE_NUMBERS), and how they are
    linked.
    """
    own = np.broadcast_to(sure[faces][:, None], nodes.shape)
    lead = np.stack([own, sure[nodes], sure[nodes] - own], axis=2)
    told = np.concatenate([around.of_pairs(faces, nodes), lead], axis=2, dtype=np.float32)
    told[nodes < 0] = 0
    return {"nodes": told, "linked": around.links(nodes)}
