"""Mean shift: every face walks to where faces are densest around it.

All walk at once, by matrix products; each comes where scikit-learn's `MeanShift` does (flat kernel, every row a start),
which lets them walk one after the other.
"""

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.base import Estimator, Known
from facesorter.clustering.declaration import Algorithm, Memory, Parameter
from facesorter.clustering.radius import within
from facesorter.domain.found import Floats

#: Who moves less than this part of the bandwidth has arrived; who has not after so many steps stays there.
_ARRIVED, _STEPS = 1e-3, 300
#: Size of the table of distances that is held at once, in numbers.
_TABLE = 8_000_000


class MeanShift(Estimator):
    """Groups are the faces that end at the same place."""

    declaration = Algorithm(
        name="mean_shift",
        label="Mean shift",
        help="From every face one walks to the mean of all faces within a distance, again and again; who ends at the "
        "same place is one group. No number of groups to choose; who has few faces is easily drawn to a neighbour.",
        parameters=(
            Parameter(
                "bandwidth",
                "Distance",
                "float",
                "Faces within this distance draw; if not given, the distance of faces from the mean of a group whose "
                "faces are on average just as alike as those of one person.",
                minimum=0.001,
                maximum=100,
                step=0.01,
            ),
        ),
        needs="embeddings",
        max_recommended_faces=20_000,
        reference="D. Comaniciu, P. Meer, Mean shift, PAMI 2002",
        family="Density",
        cost="n squared, some ten times",
        memory=Memory(per_face=10_000),
    )

    def _labels(self, X: Floats, known: Known) -> NDArray[np.integer]:
        if self.params["bandwidth"] is None:
            # The mean squared distance from the mean is half of that between pairs.
            self.params_["bandwidth"] = self.calibration.merge_distance / 2**0.5
        bandwidth = self.params_["bandwidth"]
        # Distances do not change, and small numbers lose less.
        centred = X - X.mean(axis=0)
        ends, faces = _walked(centred, bandwidth)
        ends, first = np.unique(ends, axis=0, return_index=True)
        # Of ends that are near each other, the one with the most faces around it stands for all.
        order = np.lexsort((*ends.T[::-1], faces[first]))[::-1]
        modes = ends[order]
        kept = np.ones(len(modes), bool)
        for rows, others, _ in within(modes, bandwidth, included=True):
            for row, start, end in _runs(rows):
                if kept[row]:
                    kept[others[start:end]] = False
                    kept[row] = True
        return _nearest(centred, modes[kept])


def _walked(X: Floats, bandwidth: float) -> tuple[Floats, NDArray[np.int64]]:
    """Where each row ends, and how many rows there are around that place."""
    squares = np.einsum("ij,ij->i", X, X)
    places, faces = X.copy(), np.ones(len(X), np.int64)
    walking = np.arange(len(X))
    size = max(1, _TABLE // len(X))
    for _ in range(_STEPS):
        moved = np.empty(len(walking), np.float32)
        for start in range(0, len(walking), size):
            rows = walking[start : start + size]
            here = places[rows]
            apart = here @ X.T
            apart *= -2
            apart += squares
            apart += np.einsum("ij,ij->i", here, here)[:, None]
            near = np.asarray(apart <= bandwidth * bandwidth, np.float32)
            count = near.sum(axis=1)
            # Nobody may be near where a walk led between groups: it ends there.
            ahead = np.where(count[:, None] > 0, near @ X / np.maximum(count, 1)[:, None], here)
            moved[start : start + size] = np.sqrt(((ahead - here) ** 2).sum(axis=1))
            places[rows] = ahead
            faces[rows] = np.where(count > 0, count, faces[rows])
        walking = walking[moved > _ARRIVED * bandwidth]
        if not len(walking):
            break
    return places, faces


def _runs(rows: NDArray[np.intp]) -> list[tuple[int, int, int]]:
    """(row, start, end) of each run of equal numbers."""
    starts = np.flatnonzero(np.diff(rows, prepend=-1))
    return list(zip(rows[starts].tolist(), starts.tolist(), [*starts[1:].tolist(), len(rows)], strict=True))


def _nearest(X: Floats, places: Floats) -> NDArray[np.int64]:
    """For each row the number of the nearest place."""
    squares = np.einsum("ij,ij->i", places, places)
    size = max(1, _TABLE // len(places))
    parts = [(squares - 2 * (X[start : start + size] @ places.T)).argmin(axis=1) for start in range(0, len(X), size)]
    return np.concatenate(parts)
