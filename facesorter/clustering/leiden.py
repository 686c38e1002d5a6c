"""Leiden: communities with more weight inside than chance would put there (modularity).

Like Louvain's method, nodes move while the quality grows, and communities become nodes of a smaller graph; but before
that, each community is taken apart into parts that are surely connected, and the parts become the nodes. So no
community falls apart inside, and a part that fits better elsewhere can still leave. Of parts to join, the paper draws
one at random, in favour of gain; here it is the one that gains most.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from facesorter.clustering.base import numbered
from facesorter.clustering.communities import Ints, Level, Numbers, Partition, moved, refined, settled
from facesorter.clustering.declaration import Algorithm, Memory, Parameter
from facesorter.clustering.graph import LINK, MERGE, MERGE_FRAGMENTS, GraphEstimator
from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph


class Leiden(GraphEstimator):
    """The greatest modularity, by Leiden's moves."""

    declaration = Algorithm(
        name="leiden",
        label="Leiden",
        help="Groups with many more links inside than by chance. Quick and good up to some 20,000 faces; chance is "
        "seen in proportion to the whole, so in a larger library people who share look-alikes become one.",
        parameters=(
            Parameter(
                "resolution",
                "Resolution",
                "float",
                "How many times the weight by chance a group must hold; higher makes smaller groups.",
                minimum=0.01,
                maximum=100,
                step=0.1,
                default=1.0,
            ),
            LINK,
            MERGE_FRAGMENTS,
            MERGE,
        ),
        needs="neighbours",
        max_recommended_faces=20_000,
        reference="V. Traag, L. Waltman, N. van Eck, From Louvain to Leiden, Scientific Reports 2019; V. Blondel et "
        "al., Fast unfolding of communities in large networks, JSTAT 2008",
        family="Graph",
        cost="n times neighbours, some hundred sweeps",
        memory=Memory(per_face=12000),
    )
    sees_vectors = False

    def _communities(self, graph: Graph, X: Floats) -> Ints:
        if not graph.nnz:
            return np.arange(graph.shape[0])
        graph = graph.astype(np.float64)
        whole = Level(graph)
        return leiden(whole, Modularity(whole, self.params["resolution"]), self.random_state)


class Modularity:
    """Weight inside communities, less what chance would put there; a node's mass is its degree."""

    def __init__(self, whole: Level, resolution: float) -> None:
        self._by_chance = resolution / float(whole.mass.sum())

    def gain(self, now: Partition, rows: Ints, to: Ints, here: Numbers, there: Numbers) -> Numbers:
        mass = now.level.mass[rows]
        return there - here - self._by_chance * mass * (now.mass[to] - now.mass[now.labels[rows]] + mass)


def leiden(whole: Level, quality: Modularity, seed: int) -> Ints:
    """The community of each node."""
    random = np.random.default_rng(seed)
    return settled(np.arange(len(whole)), lambda labels: _once(whole, labels, quality, random))


def _once(whole: Level, labels: Ints, quality: Modularity, random: np.random.Generator) -> Ints:
    level, node = whole, np.arange(len(whole))
    while True:
        labels = numbered(moved(level, labels, quality, random))
        parts = numbered(refined(level, labels, quality, random))
        count = int(parts.max()) + 1
        if count == len(level):
            return labels[node]
        level, node = level.aggregated(parts), parts[node]
        community = np.empty(count, np.int64)
        community[parts] = labels
        labels = community
