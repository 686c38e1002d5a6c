"""The map equation: groups that a random walk on the graph stays in for long.

The walk is described by a code with one book for each community and one for changing between them; the partition with
the shortest description is taken (Infomap's idea, two levels, edges without direction). Nodes move while that makes
it shorter, communities become nodes of a smaller graph, and all is done again from what was found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from facesorter.clustering.base import numbered
from facesorter.clustering.communities import Ints, Level, Numbers, Partition, moved, settled
from facesorter.clustering.declaration import Algorithm, Memory
from facesorter.clustering.graph import LINK, MERGE, MERGE_FRAGMENTS, GraphEstimator
from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph


class MapEquation(GraphEstimator):
    """The shortest description of a random walk."""

    declaration = Algorithm(
        name="map_equation",
        label="Map equation",
        help="Groups that somebody who walks from face to face along links stays in for long. Among the best on "
        "published sets of faces; people with more faces than a face has neighbours need fragments merged.",
        parameters=(LINK, MERGE_FRAGMENTS, MERGE),
        needs="neighbours",
        max_recommended_faces=5_000,
        reference="M. Rosvall, C. Bergstrom, Maps of random walks on complex networks reveal community structure, "
        "PNAS 2008",
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
        quality = Walk(float(graph.sum()))
        random = np.random.default_rng(self.random_state)
        return settled(np.arange(len(whole)), lambda labels: _once(whole, labels, quality, random))


class Walk:
    """Minus the length of the description of one step, times the weight of all edges.

    A node's mass is its degree: its share of all degrees is how often the walk is there.
    """

    def __init__(self, weight: float) -> None:
        self._weight = weight

    def gain(self, now: Partition, rows: Ints, to: Ints, here: Numbers, there: Numbers) -> Numbers:
        own = now.labels[rows]
        out, mass = now.level.out[rows], now.level.mass[rows]
        own_out, to_out = now.out[own], now.out[to]
        own_less, to_more = np.maximum(own_out - out + 2 * here, 0), to_out + out - 2 * there
        total = now.out.sum()
        changed = self._log(np.maximum(total + own_less - own_out + to_more - to_out, 0)) - self._log(total)
        changed -= 2 * (self._log(own_less) + self._log(to_more) - self._log(own_out) - self._log(to_out))
        own_mass, to_mass = now.mass[own], now.mass[to]
        changed += self._log(np.maximum(own_less + own_mass - mass, 0)) + self._log(to_more + to_mass + mass)
        changed -= self._log(own_out + own_mass) + self._log(to_out + to_mass)
        return -changed

    def _log(self, flow: Numbers) -> Numbers:
        """X log x of a share of the weight, times the weight."""
        share = np.asarray(flow) / self._weight
        return np.asarray(flow) * np.log2(share, where=share > 0, out=np.zeros_like(share))


def _once(whole: Level, labels: Ints, quality: Walk, random: np.random.Generator) -> Ints:
    level, node = whole, np.arange(len(whole))
    while True:
        labels = numbered(moved(level, labels, quality, random))
        count = int(labels.max()) + 1
        if count == len(level):
            return numbered(node)
        level, node = level.aggregated(labels), labels[node]
        labels = np.arange(count)
