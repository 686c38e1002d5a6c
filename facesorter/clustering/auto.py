"""The default: no number to choose, and as good with a hundred thousand faces as with a hundred.

Faces that are nearly sure to be one person gossip themselves into small groups (Chinese Whispers on the graph of
neighbours), and groups join while on average they look alike (`merging`). A single link never joins two people, which
is what breaks single linkage and DBSCAN as a library grows. Poor faces resemble one another, whoever they show: they
take no part in this and join afterwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import merging, whispers
from facesorter.clustering.base import Estimator, Known, numbered
from facesorter.clustering.constraints import Constraints
from facesorter.clustering.declaration import Algorithm, Memory, Parameter
from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph


class Auto(Estimator):
    """Chinese Whispers, then average linkage of the groups by their means."""

    declaration = Algorithm(
        name="auto",
        label="Auto",
        help="Sure matches first, then groups that on average look alike. Nothing to choose; good at every size.",
        parameters=(
            Parameter(
                "link",
                "Sure match",
                "float",
                "Cosine above which two faces may start a group; higher is more careful.",
                minimum=0.05,
                maximum=0.99,
                step=0.01,
                calibrated="link",
            ),
            Parameter(
                "merge",
                "Same person",
                "float",
                "Mean cosine above which two groups become one; higher splits more, lower joins more.",
                minimum=0.05,
                maximum=0.99,
                step=0.01,
                calibrated="merge",
            ),
        ),
        needs="embeddings",
        max_recommended_faces=200_000,
        reference="C. Biemann, Chinese Whispers, TextGraphs 2006; average linkage: R. Sokal, C. Michener, 1958",
        family="Recommended",
        cost="n neighbours searched once, then n log n",
        memory=Memory(per_face=2500),
    )

    def reach(self) -> float:
        return float(self.params["link"])

    def _poor_last(self, X: Floats, known: Known) -> NDArray[np.int64]:
        """They are attached by what their neighbours whisper, too."""
        return self._labels(X, known)

    def _labels(self, X: Floats, known: Known) -> NDArray[np.int64]:
        order, vectors, known = known.scattered(X, self.random_state)
        constraints, poor = known.constraints, known.poor(len(X))
        link, merge = self.params["link"], self.params["merge"]
        labels = np.full(len(X), -1)
        good = np.flatnonzero(~poor)
        graph = known.once("linked", link, lambda: known.graph(vectors, link))
        sure = known.once("communities", link, lambda: self._communities(graph, good))
        labels[good] = _joined(vectors, sure, good, constraints, merge)
        rest = _attach(vectors, graph, labels, np.flatnonzero(poor), merge)
        # Whom nobody knows yet: poor faces must be more alike than others to be one person.
        late = _joined(vectors, self._communities(graph, rest), rest, constraints, link)
        labels[rest] = labels.max(initial=-1) + 1 + late
        alone = np.bincount(labels) == 1
        labels[alone[labels]] = -1
        answer = np.empty(len(X), np.int64)
        answer[order] = labels
        return answer

    def _communities(self, graph: Graph, rows: NDArray[np.intp]) -> NDArray[np.int64]:
        """The label of each of the rows, from 0 without gaps; every one has a label."""
        return numbered(whispers.communities(graph[rows][:, rows], self.random_state))


def _joined(
    X: Floats, labels: NDArray[np.int64], rows: NDArray[np.intp], constraints: Constraints | None, merge: float
) -> NDArray[np.int64]:
    """The labels of these rows after groups that look alike became one; from 0 without gaps."""
    limits = None
    if constraints is not None:
        known = constraints.subset(rows)
        labels = numbered(known.sorted_out(labels))
        limits = known.limits(labels)
    return numbered(merging.merged(X[rows], labels, merge, limits))


def _attach(
    X: Floats, graph: Graph, labels: NDArray[np.int64], poor: NDArray[np.intp], merge: float
) -> NDArray[np.intp]:
    """Give poor faces the label that their neighbours whisper, or else the one of the group that they resemble;
    answers those that are left.

    Labels are numbered from 0 without gaps.
    """
    count = int(labels.max(initial=-1)) + 1
    if not len(poor) or not count:
        return poor
    total, sizes = merging.sums(X, labels, count)
    best, alike = merging.nearest_group(X[poor], np.asarray(total / sizes[:, None], np.float32))
    known = labels >= 0
    told = whispers.votes(graph[poor][:, known], labels[known], count)
    attached = (alike > merge) | (told >= 0)
    labels[poor[attached]] = np.where(told >= 0, told, best)[attached]
    return poor[~attached]
