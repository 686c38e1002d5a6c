"""Chinese Whispers as a method of its own: the first half of ``auto``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import whispers
from facesorter.clustering.declaration import Algorithm, Memory
from facesorter.clustering.graph import LINK, MERGE, MERGE_FRAGMENTS, GraphEstimator
from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph


class ChineseWhispers(GraphEstimator):
    """Each face takes the group that most of its neighbours whisper, until nothing changes."""

    declaration = Algorithm(
        name="chinese_whispers",
        label="Chinese Whispers",
        help="Each face takes the group that most of its neighbours are in, weighed by how alike they are, until "
        "nothing changes. Quick; with some ten thousand faces people have more of them than a face has "
        "neighbours and come apart, and look-alikes draw others together: merging fragments mends the first.",
        parameters=(LINK, MERGE_FRAGMENTS, MERGE),
        needs="neighbours",
        max_recommended_faces=5_000,
        reference="C. Biemann, Chinese Whispers, TextGraphs 2006",
        family="Graph",
        cost="n times neighbours, some sweeps",
        memory=Memory(per_face=4000),
    )

    sees_vectors = False

    def _communities(self, graph: Graph, X: Floats) -> NDArray[np.int64]:
        return whispers.communities(graph, self.random_state)
