"""Parameters that faces themselves suggest."""

import numpy as np

from facesorter.clustering import neighbours
from facesorter.domain.found import Floats


def knee(values: Floats) -> float:
    """Where an ascending curve of these numbers, any order, at least one, bends upwards most: the value at which the
    curve, drawn into a square, is farthest below the diagonal.

    V. Satopää, J. Albrecht, D. Irwin, B. Raghavan, Finding a "Kneedle" in a Haystack, ICDCS Workshops 2011 (offline,
    one knee, not smoothed).
    """
    curve = np.sort(values)
    height = curve[-1] - curve[0]
    if height <= 0:
        return float(curve[0])
    return float(curve[np.argmax(np.linspace(0, 1, len(curve)) - (curve - curve[0]) / height)])


def radius(X: Floats, min_samples: int, most: float, otherwise: float) -> float:
    """A radius for DBSCAN: the knee of the distances to the neighbour that makes a face the core of a group.

    X:           (n, dimension), at least one row, all of length 1.
    min_samples: faces within the radius, itself included, that make a core.
    most:        up to here distances are those of one person. A knee beyond it is between strangers, as where most
                 people have a single face: then the answer is ``otherwise``.

    M. Ester, H.-P. Kriegel, J. Sander, X. Xu, KDD 1996, section 4.2 (the "sorted k-dist graph").
    """
    k = min(min_samples, len(X)) - 1
    if k < 1:
        return otherwise
    # Whom nobody is near to in the same half of space is as far as that.
    cosines = neighbours.find(X, 0.0, k=k).cosines[:, k - 1]
    found = knee(np.sqrt(np.maximum(2 - 2 * cosines, 0)))
    return found if found <= most else otherwise
