"""The default: no number to choose, and as good with a hundred thousand faces as with a hundred.

Faces that are nearly sure to be one person gossip themselves into small groups (Chinese Whispers on the graph of
neighbours), and groups join while on average they look alike (`merging`). A single link never joins two people, which
is what breaks single linkage and DBSCAN as a library grows. Where photos have dates, groups also join that are alike
where they are near in time (`years`): people grow up. Poor faces resemble one another, whoever they show: they
take no part in this and join afterwards.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import whispers
from facesorter.clustering.declaration import Algorithm, Memory
from facesorter.clustering.graph import LINK, MERGE, GraphEstimator
from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph


class Auto(GraphEstimator):
    """Chinese Whispers, then average linkage of the groups by their means."""

    declaration = Algorithm(
        name="auto",
        label="Auto",
        help="Sure matches first, then groups that on average look alike. "
        "Good at every size; its values seldom need changing.",
        parameters=(
            replace(
                LINK, label="Sure match", help="Cosine above which two faces may start a group; higher is more careful."
            ),
            replace(MERGE, help="Mean cosine above which two groups become one; higher splits more, lower joins more."),
        ),
        needs="embeddings",
        max_recommended_faces=1_000_000,
        reference="C. Biemann, Chinese Whispers, TextGraphs 2006; average linkage: R. Sokal, C. Michener, 1958",
        family="Recommended",
        cost="n neighbours searched once, then n log n",
        memory=Memory(per_face=3500),
    )

    sees_vectors = False

    def _communities(self, graph: Graph, X: Floats) -> NDArray[np.int64]:
        return whispers.communities(graph, self.random_state)

    def _merges(self) -> bool:
        return True
