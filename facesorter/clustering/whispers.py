"""Chinese Whispers: each row takes the label that most of its neighbours whisper, until nothing changes.

Rows are taken in random batches, in each sweep in others: within a batch all listen at once, which is quick, and
between batches the labels are new, which keeps two halves of a group from swapping their labels for ever.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph

#: Batches of a sweep, at least and at most; none is smaller without need, as each has its own cost.
_FEWEST, _BATCHES, _SMALL = 4, 16, 256
_SWEEPS = 20


def communities(graph: Graph, seed: int) -> NDArray[np.int64]:
    """The label of each row of a symmetric graph of weights; a row without neighbours is alone."""
    random = np.random.default_rng(seed)
    labels = np.arange(graph.shape[0])
    # A row whose neighbours say what they said before, or what it says itself, would choose what it chose before.
    news = np.diff(graph.indptr) > 0
    for _ in range(_SWEEPS):
        listening = random.permutation(np.flatnonzero(news))
        if not len(listening):
            break
        batches = min(max(len(listening) // _SMALL, _FEWEST), _BATCHES)
        for rows in np.array_split(listening, batches):
            news[rows] = False
            chosen = votes(graph[rows], labels, len(labels))
            moved = rows[labels[rows] != chosen]
            labels[rows] = chosen
            near = graph[moved]
            others = labels[near.indices] != np.repeat(labels[moved], np.diff(near.indptr))
            news[near.indices[others]] = True
    return labels


def votes(weights: Graph, labels: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """The label that each row hears most, -1 for a row that hears nothing.

    weights: (rows, speakers); labels: (speakers,) from 0 below ``count``.
    """
    from scipy.sparse import csr_array  # noqa: PLC0415 (heavy)

    speakers = len(labels)
    # With indices of one type SciPy need not look which one would do for both.
    kind = weights.indices.dtype
    ones, starts = np.ones(speakers, np.float32), np.arange(speakers + 1, dtype=kind)
    said = csr_array((ones, labels.astype(kind), starts), shape=(speakers, count))
    heard = csr_array(weights @ said)
    faces = np.diff(heard.indptr)
    rows = np.flatnonzero(faces)
    answer = np.full(len(faces), -1)
    if len(rows):
        # Sums depend on their order in the last digits: equals are what differs by less. The smaller label wins.
        loud = np.round(heard.data, 4)
        starts = heard.indptr[rows]
        best = np.repeat(np.maximum.reduceat(loud, starts), faces[rows])
        answer[rows] = np.minimum.reduceat(np.where(loud == best, heard.indices, count), starts)
    return answer
