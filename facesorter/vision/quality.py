"""How fit a found face is for recognition, from what is known without any further network."""

import cv2
import numpy as np

from facesorter.domain.found import Floats, Pixels

#: Eyes this many pixels apart in the full-size photo, or more, show all that an embedder uses.
_FULL_EYE_DISTANCE = 40.0
#: Variance of the Laplacian of a chip of 112 pixels from which on it counts as sharp; blurred ones lie near 10.
_SHARP = 150.0
_SHARPNESS_SIDE = 112


def quality(chip: Pixels, landmarks: Floats, score: float) -> float:
    """Size x sharpness x frontalness x detection score, each in [0, 1], as their geometric mean.

    chip:      the aligned face, (side, side, 3).
    landmarks: (5, 2) in pixels of the full-size photo, in the order of `FoundFace`.
    score:     the detector's, [0, 1].
    """
    parts = np.array([_size(landmarks), _sharpness(chip), _frontalness(landmarks), score])
    return float(np.prod(parts.clip(0, 1)) ** (1 / len(parts)))


def _size(landmarks: Floats) -> float:
    """The larger of the distances between the eyes and from eyes to mouth: one of them survives a turned head."""
    right_eye, left_eye, _, right_mouth, left_mouth = landmarks
    across = np.linalg.norm(left_eye - right_eye)
    down = np.linalg.norm((right_mouth + left_mouth - right_eye - left_eye) / 2)
    return float(max(across, down)) / _FULL_EYE_DISTANCE


def _sharpness(chip: Pixels) -> float:
    grey = cv2.cvtColor(chip, cv2.COLOR_RGB2GRAY)
    if grey.shape[0] != _SHARPNESS_SIDE:
        grey = cv2.resize(grey, (_SHARPNESS_SIDE, _SHARPNESS_SIDE), interpolation=cv2.INTER_AREA)
    return float(cv2.Laplacian(grey, cv2.CV_32F).var()) / _SHARP


def _frontalness(landmarks: Floats) -> float:
    """1 when the nose lies midway between the eyes, 0 when it lies beyond one of them, along the line of the eyes."""
    right_eye, left_eye, nose, _, _ = landmarks
    line = left_eye - right_eye
    length = float(line @ line)
    if length == 0:
        return 0.0
    along = float((nose - right_eye) @ line) / length
    return 1 - abs(2 * along - 1)
