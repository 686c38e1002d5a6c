"""Turn a found face upright and to a standard size, by its five landmarks."""

import cv2
import numpy as np

from facesorter.domain.found import Floats, Pixels


def similarity(source: Floats, target: Floats, weights: Floats) -> Floats:
    """The rotation, uniform scale and shift that bring ``source`` closest to ``target`` (weighted least squares).

    Both are (n, 2) points, n >= 2, with n ``weights`` >= 0, two of them above 0; the answer is a (2, 3) matrix. This is
    Umeyama's solution (1991) in two dimensions, where rotation and scale are one complex number. All points in one
    place give scale zero.
    """
    shares = weights.astype(np.float64)[:, None] / weights.sum(dtype=np.float64)
    source_mean, target_mean = (shares * source).sum(0), (shares * target).sum(0)
    p, q = source - source_mean, target - target_mean
    spread = max(float((shares * p * p).sum()), np.finfo(np.float64).tiny)
    a = float((shares * p * q).sum()) / spread
    b = float((shares[:, 0] * (p[:, 0] * q[:, 1] - p[:, 1] * q[:, 0])).sum()) / spread
    turn = np.array([[a, -b], [b, a]])
    return np.hstack([turn, (target_mean - turn @ source_mean)[:, None]]).astype(np.float64)


def face_size(landmarks: Floats) -> float:
    """The larger of the distances between the eyes and from eyes to mouth: one of them survives a turned head.

    landmarks: (5, 2) in the order of `FoundFace`.
    """
    right_eye, left_eye, _, right_mouth, left_mouth = landmarks
    across = np.linalg.norm(left_eye - right_eye)
    down = np.linalg.norm((right_mouth + left_mouth - right_eye - left_eye) / 2)
    return float(max(across, down))


def chip(pixels: Pixels, landmarks: Floats, template: Floats, weights: Floats, side: int) -> Pixels:
    """A square of ``side`` pixels in which the landmarks lie where ``template`` has them; black beyond the photo."""
    matrix = similarity(landmarks, template, weights)
    return np.asarray(cv2.warpAffine(pixels, matrix, (side, side), borderValue=0), np.uint8)
