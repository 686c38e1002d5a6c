"""Keep one of several boxes around the same face."""

import numpy as np
from numpy.typing import NDArray

from facesorter.domain.found import Floats


def keep_best(boxes: Floats, scores: Floats, limit: float, *, of_smaller: bool = False) -> NDArray[np.intp]:
    """Indices of the boxes to keep, best score first (greedy non-maximum suppression).

    ``boxes`` (n, 4): left, top, right, bottom. A box goes when it shares more than ``limit`` with a better one that
    stays: of their union, or of the smaller of the two.
    """
    order = np.argsort(-scores, kind="stable")
    left, top, right, bottom = boxes.T
    areas = np.maximum(right - left, 0) * np.maximum(bottom - top, 0)
    kept = []
    while order.size:
        best, rest = order[0], order[1:]
        kept.append(best)
        width = np.minimum(right[best], right[rest]) - np.maximum(left[best], left[rest])
        height = np.minimum(bottom[best], bottom[rest]) - np.maximum(top[best], top[rest])
        shared = np.maximum(width, 0) * np.maximum(height, 0)
        whole = np.minimum(areas[best], areas[rest]) if of_smaller else areas[best] + areas[rest] - shared
        order = rest[shared <= limit * whole]
    return np.array(kept, np.intp)


def covered(boxes: Floats, by: Floats, limit: float) -> NDArray[np.bool_]:
    """Which of n boxes share more than ``limit`` of the smaller of the two with one of ``by``: (n,)."""
    width, height = (
        np.minimum(boxes[:, None, side + 2], by[:, side + 2]) - np.maximum(boxes[:, None, side], by[:, side])
        for side in (0, 1)
    )
    shared = np.maximum(width, 0) * np.maximum(height, 0)
    areas = [np.prod(each[:, 2:] - each[:, :2], axis=1) for each in (boxes, by)]
    return np.asarray((shared > limit * np.minimum(areas[0][:, None], areas[1])).any(1))
