"""Chinese Whispers: each row takes the label that most of its neighbours whisper, until nothing changes.

Rows are taken in random batches: within a batch all listen at once, which is quick, and between batches the labels
are new, which keeps two halves of a group from swapping their labels for ever.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph

_BATCHES = 16
_SWEEPS = 20


def communities(graph: Graph, seed: int) -> NDArray[np.int64]:
    """The label of each row of a symmetric graph of weights; a row without neighbours is alone."""
    n = graph.shape[0]
    labels = np.arange(n)
    listening = np.random.default_rng(seed).permutation(np.flatnonzero(np.diff(graph.indptr)))
    batches = [part for part in np.array_split(listening, _BATCHES) if len(part)]
    # A row whose neighbours say what they said before would choose what it chose before.
    news = np.ones(n, bool)
    for _ in range(_SWEEPS):
        changed = 0
        for part in batches:
            rows = part[news[part]]
            if not len(rows):
                continue
            news[rows] = False
            chosen = votes(graph[rows], labels, n)
            moved = rows[labels[rows] != chosen]
            labels[rows] = chosen
            news[graph[moved].indices] = True
            changed += len(moved)
        if not changed:
            break
    return labels


def votes(weights: Graph, labels: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """The label that each row hears most, -1 for a row that hears nothing.

    weights: (rows, speakers); labels: (speakers,) from 0 below ``count``.
    """
    from scipy.sparse import csr_array  # noqa: PLC0415 (heavy)

    speakers = len(labels)
    said = csr_array((np.ones(speakers, np.float32), labels, np.arange(speakers + 1)), shape=(speakers, count))
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
