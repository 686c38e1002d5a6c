"""What networks are told of faces: numbers that do not depend on the axes of the embedding, nor on its pack.

A network that reads embeddings learns one recogniser's axes by heart. These numbers are made of products of vectors and
of ranks, so they stay the same however the space is turned, and cosines are told relative to the pack's calibration:
0 is as alike as two groups of one person, 1 as two faces that may be linked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesorter.domain.found import Floats
from facesorter.domain.packs import Calibration

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph

Ints = NDArray[np.int32]

#: Neighbours that count as the surroundings of a face, and those whose mean stands for them.
NEAR, NEAREST = 32, 8
#: Faces as alike as this are copies or of one burst: whatever a network says, they are one person's.
COPIES = 0.99
#: What a relative cosine may be; what stands for a neighbour that there is none of.
_LEAST, _MOST, _NOBODY = -4.0, 8.0, -0.5
#: Of calibrations that make no difference between the two values.
_SMALLEST_STEP = 0.005
#: Numbers that `Surroundings.of_faces` and `Surroundings.of_pairs` tell.
FACE_NUMBERS, PAIR_NUMBERS = 13, 10
_RANKS = np.array([0, 1, 2, 4, 8, 12, 16, 24, 31])


@dataclass(frozen=True, slots=True, eq=False)
class Surroundings:
    """The rows of a graph among their neighbours.

    X:        (n, dimension), rows of length 1.
    means:    (n, dimension), the mean of each row and its `NEAREST` neighbours; its product with a face, or with
              another mean, is a mean cosine.
    others:   (n, NEAR) int32, the nearest first; -1 where there are fewer.
    alike:    (n, NEAR) their relative cosines.
    density:  (n,) the mean of the first `NEAREST` of them.
    crowd:    (n,) how many neighbours there are, in [0, 1] by their logarithm.
    """

    X: Floats
    means: Floats
    others: Ints
    alike: Floats
    density: Floats
    crowd: Floats
    calibration: Calibration

    @classmethod
    def of(cls, graph: Graph, X: Floats, calibration: Calibration) -> Surroundings:
        """Of a symmetric graph of cosines above the calibration's ``merge``."""
        from scipy.sparse import csr_array  # noqa: PLC0415 (heavy)

        n = len(X)
        others, cosines = nearest(graph, NEAR)
        there = others >= 0
        alike = np.where(there, relative(cosines, calibration), np.float32(_NOBODY))
        first = there[:, :NEAREST]
        count = first.sum(axis=1)
        rows = np.repeat(np.arange(n), count)
        near = csr_array((np.ones(len(rows), np.float32), (rows, others[:, :NEAREST][first])), shape=(n, n))
        means = np.asarray(near @ X, np.float32)
        means += X
        means /= (count + 1).astype(np.float32)[:, None]
        crowd = np.log1p(np.minimum(np.diff(graph.indptr), 2 * NEAR)) / np.log1p(2 * NEAR)
        return cls(
            X,
            means,
            others,
            alike,
            alike[:, :NEAREST].mean(axis=1),
            crowd.astype(np.float32),
            calibration,
        )

    def of_faces(self) -> Floats:
        """(n, FACE_NUMBERS): how alike its neighbours are, how many there are, and how many have it as theirs."""
        told = [self.density, self.crowd, self._mutual(NEAREST), self._mutual(NEAR)]
        return np.concatenate([self.alike[:, _RANKS], np.stack(told, axis=1)], axis=1, dtype=np.float32)

    def of_pairs(self, faces: NDArray[np.integer], others: NDArray[np.integer]) -> Floats:
        """(b, m, PAIR_NUMBERS) of ``faces`` (b,) with each of ``others`` (b, m); any number may stand for nobody."""
        x, m = self.X[others], self.means[others]
        own = np.stack([self.X[faces], self.means[faces]], axis=2)
        cosines = np.concatenate([x @ own, m @ own], axis=2)
        pair = others.shape
        columns = [
            *np.moveaxis(relative(cosines, self.calibration), 2, 0),
            _rank(self.others[faces][:, None, :] == others[:, :, None]),
            _rank(self.others[others] == faces[:, None, None]),
            np.broadcast_to(self.density[faces][:, None], pair),
            self.density[others],
            np.broadcast_to(self.crowd[faces][:, None], pair),
            self.crowd[others],
        ]
        return np.stack(columns, axis=2, dtype=np.float32)

    def links(self, nodes: Ints, width: int = NEAREST) -> Floats:
        """(b, m, m) the graph among each row of ``nodes`` (b, m), -1 for none: the same number wherever one of two is
        among the ``width`` nearest of the other, so that each row adds up to 1; each node is its own neighbour.
        """
        b, m = nodes.shape
        n = np.int64(len(self.X) + 1)
        keys = (np.arange(b)[:, None] * n + nodes).ravel()
        order = np.argsort(keys, kind="stable")
        wanted = np.arange(b)[:, None, None] * n + self.others[nodes, :width]
        wanted = np.where((nodes[:, :, None] >= 0) & (self.others[nodes, :width] >= 0), wanted, -2)
        at = np.minimum(np.searchsorted(keys[order], wanted), b * m - 1)
        batch, row, which = np.nonzero(keys[order][at] == wanted)
        adjacency = np.zeros((b, m, m), np.float32)
        column = order[at[batch, row, which]] - batch * m
        adjacency[batch, row, column] = 1
        adjacency[batch, column, row] = 1
        adjacency[:, np.arange(m), np.arange(m)] = 1
        adjacency /= adjacency.sum(axis=2, keepdims=True)
        return adjacency

    def _mutual(self, size: int) -> Floats:
        """The share of each row's first ``size`` neighbours that have it among theirs."""
        answer = np.zeros(len(self.X), np.float32)
        for start in range(0, len(self.X), 4096):
            rows = np.arange(start, min(start + 4096, len(self.X)))
            lists = self.others[rows, :size]
            back = (self.others[lists, :size] == rows[:, None, None]).any(axis=2) & (lists >= 0)
            answer[rows] = back.sum(axis=1) / np.maximum((lists >= 0).sum(axis=1), 1)
        return answer


def relative(cosines: Floats, calibration: Calibration) -> Floats:
    """Cosines in the pack's own measure: 0 at ``merge``, 1 at ``link``."""
    step = max(calibration.link - calibration.merge, _SMALLEST_STEP)
    # The last digits of a product depend on what stands beside it in a table.
    told = np.round((cosines - np.float32(calibration.merge)) / np.float32(step), 4)
    return np.asarray(np.clip(told, _LEAST, _MOST), np.float32)


def nearest(graph: Graph, k: int) -> tuple[Ints, Floats]:
    """The ``k`` strongest neighbours of each row and their cosines, (n, k), the strongest first; -1 and 0 where there
    are fewer.
    """
    n = graph.shape[0]
    row = np.repeat(np.arange(n), np.diff(graph.indptr))
    # Equals are what differs in the last digits only.
    order = np.lexsort((graph.indices, -np.round(graph.data, 5), row))
    place = np.arange(len(row)) - graph.indptr[row]
    kept = place < k
    others, cosines = np.full((n, k), -1, np.int32), np.zeros((n, k), np.float32)
    others[row[kept], place[kept]] = graph.indices[order][kept]
    cosines[row[kept], place[kept]] = graph.data[order][kept]
    return others, cosines


def _rank(where: NDArray[np.bool_]) -> Floats:
    """In [0, 1] by its logarithm: 0 for the first in a list; 1 for who is not in it."""
    k = where.shape[-1]
    place = np.where(where.any(axis=-1), where.argmax(axis=-1), k)
    return np.asarray(np.log1p(place) / np.log1p(k), np.float32)
