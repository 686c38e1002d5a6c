"""Turn a found face upright and to a standard size, by its five landmarks."""

import cv2
import numpy as np

from facesorter.domain.found import Floats, Pixels


def similarity(source: Floats, target: Floats) -> Floats:
    """The rotation, uniform scale and shift that bring ``source`` closest to ``target`` (least squares).

    Both are (n, 2) points, n >= 2; the answer is a (2, 3) matrix. This is Umeyama's solution (1991) in two dimensions,
    where rotation and scale are one complex number. All points in one place give scale zero.
    """
    source_mean, target_mean = source.mean(0, dtype=np.float64), target.mean(0, dtype=np.float64)
    p, q = source - source_mean, target - target_mean
    spread = max(float((p * p).sum()), np.finfo(np.float64).tiny)
    a = float((p * q).sum()) / spread
    b = float((p[:, 0] * q[:, 1] - p[:, 1] * q[:, 0]).sum()) / spread
    turn = np.array([[a, -b], [b, a]])
    return np.hstack([turn, (target_mean - turn @ source_mean)[:, None]]).astype(np.float64)


def chip(pixels: Pixels, landmarks: Floats, template: Floats, side: int) -> Pixels:
    """A square of ``side`` pixels in which the landmarks lie where ``template`` has them; black beyond the photo."""
    matrix = similarity(landmarks, template)
    return np.asarray(cv2.warpAffine(pixels, matrix, (side, side), borderValue=0), np.uint8)
