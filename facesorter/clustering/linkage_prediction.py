"""Linkage prediction: a network looks at the surroundings of each face and says which of its neighbours belong with it.

Around each face, the pivot, stands its subgraph: its neighbours, some of theirs, and who among these is near whom.
Graph convolutions that average over neighbours, and a classifier on each direct neighbour, give how likely the two are
one person. Pairs are then put together as in CDP: what makes too large a group is cut again with a higher threshold.

Different from the paper: nodes are described by numbers that do not depend on the embedding's axes (`surroundings`)
instead of by the difference of their embedding from the pivot's, which makes one small network serve every pack; the
subgraph has at most 64 nodes (the paper: 200 neighbours and 10 of each), as neighbours are those that look alike at
all; there are three convolutions of 32 units instead of four of up to 512, as they read fewer numbers; a pair that was
seen from both ends has the mean of both answers. Of the paper's three ways to aggregate, this is the mean.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import cutting, networks
from facesorter.clustering.declaration import Algorithm, Memory, Parameter
from facesorter.clustering.graph import MERGE, MERGE_FRAGMENTS, GraphEstimator
from facesorter.clustering.surroundings import COPIES, NEAR, Ints, Surroundings
from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph

NAME = "linkage_prediction"
#: Nodes of a subgraph, and how many neighbours of each neighbour are asked for.
NODES = 64
_THEIRS = 4
#: Subgraphs that are looked at together.
_AT_ONCE = 256


class LinkagePrediction(GraphEstimator):
    """Pairs that a graph network says are one person, put together."""

    declaration = Algorithm(
        name=NAME,
        label="Linkage prediction",
        help="A small network, trained beforehand on other faces, looks at the neighbours of each face and their "
        "neighbours, and says which of them belong together.",
        parameters=(
            Parameter(
                "likelihood",
                "Likelihood",
                "float",
                "Pairs that the network thinks more likely than this to be one person join; higher is more careful.",
                minimum=0.05,
                maximum=0.99,
                step=0.01,
                default=0.8,
            ),
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
        max_recommended_faces=50_000,
        reference="Z. Wang, L. Zheng, Y. Li, S. Wang, Linkage Based Face Clustering via Graph Convolution Network, "
        "CVPR 2019",
        family="Learned",
        cost="n subgraphs of 64 faces through a network",
        memory=Memory(per_face=12_000),
    )

    def _threshold(self) -> float:
        return self.calibration.merge

    def _communities(self, graph: Graph, X: Floats) -> NDArray[np.int64]:
        around = Surroundings.of(graph, X, self.calibration)
        likely = np.full(around.others.shape, -1, np.float32)
        for start in range(0, len(X), _AT_ONCE):
            pivots = np.arange(start, min(start + _AT_ONCE, len(X)))
            pivots = pivots[around.others[pivots, 0] >= 0]
            if len(pivots):
                likely[pivots] = networks.answer(NAME, subgraphs(around, pivots))[:, :NEAR]
        pairs = cutting.symmetric(around.others, likely)
        return cutting.cut(pairs, graph > COPIES, self.params["likelihood"], self.params["max_size"])


def subgraphs(around: Surroundings, pivots: NDArray[np.integer]) -> dict[str, Floats]:
    """What the network is told of each pivot: its ``nodes`` (b, NODES, PAIR_NUMBERS), of which the first NEAR are its
    neighbours in their order, and how they are ``linked``, (b, NODES, NODES).
    """
    nodes = members(around, pivots)
    told = around.of_pairs(pivots, nodes)
    told[nodes < 0] = 0
    return {"nodes": told, "linked": around.links(nodes)}


def members(around: Surroundings, pivots: NDArray[np.integer]) -> Ints:
    """(b, NODES) the rows of each subgraph, -1 for none: the neighbours first, then theirs, each once."""
    direct = around.others[pivots]
    theirs = np.where(direct[:, :, None] >= 0, around.others[direct, :_THEIRS], -1).reshape(len(pivots), -1)
    theirs[theirs == pivots[:, None]] = -1
    everyone = np.concatenate([direct, theirs], axis=1)
    order = np.argsort(everyone, axis=1, kind="stable")
    ranked = np.take_along_axis(everyone, order, axis=1)
    again = np.zeros(everyone.shape, bool)
    np.put_along_axis(again, order[:, 1:], ranked[:, 1:] == ranked[:, :-1], axis=1)
    theirs[again[:, NEAR:]] = -1
    first = np.argsort(theirs < 0, axis=1, kind="stable")[:, : NODES - NEAR]
    return np.concatenate([direct, np.take_along_axis(theirs, first, axis=1)], axis=1)
