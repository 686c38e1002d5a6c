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
