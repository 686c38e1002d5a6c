"""How fit a found face is for recognition, from what is known without any further network.

``tests/bench/face_quality.py`` spoils real photos on purpose and prints how far quality and likeness go down together.
"""

import cv2
import numpy as np

from facesorter.domain.found import Floats, Pixels
from facesorter.vision import alignment

#: A face of this size in the full-size photo (pixels, see `alignment.face_size`), or a larger one, shows all that an
#: embedder uses.
_FULL_SIZE = 40.0
#: Detail (see `_detail`) of a chip of 112 pixels from which on it counts as sharp; blurred faces lie below 1.
_SHARP = 5.0
_SIDE = 112
#: The middle of a chip, which every embedder's chips fill with face, and in how many tiles each way it is looked at.
_MIDDLE = slice(20, 92)
_TILES = 6
#: Where the nose of a face that looks at the camera lies between eyes (0) and mouth (1), and how far from it (along
#: that line) a bowed or raised head is as bad as one whose nose lies over an eye.
_NOSE, _BOWED = 0.55, 0.45
#: Eyes, or eyes and mouth, less than this apart (squared pixels) show no pose.
_NO_FACE = 1e-6
#: A part that is lost altogether does not hide the others.
_LEAST = 0.01


def quality(chip: Pixels, landmarks: Floats, score: float, carried: float | None = None) -> float:
    """Size, detail, pose, detection score and, where the embedding's length carries it, what the embedder thinks of
    the face; each in [0.01, 1], and of them the geometric mean.

    chip:      the aligned face, (side, side, 3).
    landmarks: (5, 2) in pixels of the full-size photo, in the order of `FoundFace`.
    score:     the detector's, [0, 1].
    carried:   see `by_length`.
    """
    size = alignment.face_size(landmarks) / _FULL_SIZE
    parts = [size, _detail(chip), _pose(landmarks), score]
    if carried is not None:
        parts.append(carried)
    return float(np.prod(np.clip(parts, _LEAST, 1)) ** (1 / len(parts)))


def by_length(embedding: Floats, bounds: tuple[float, float]) -> float:
    """Where the length of an embedding lies between the one of a spoilt face (0) and of a good one (1)."""
    spoilt, good = bounds
    return (float(np.linalg.norm(embedding)) - spoilt) / (good - spoilt)


def _detail(chip: Pixels) -> float:
    """How much fine detail the dullest quarter of the face shows: a sharp edge of something else before it, or behind
    it, is no detail of the face.
    """
    grey = cv2.cvtColor(chip, cv2.COLOR_RGB2GRAY)
    if len(grey) != _SIDE:
        grey = cv2.resize(grey, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA)
    # Softened a little first: noise is no detail either.
    fine = cv2.Laplacian(cv2.GaussianBlur(grey[_MIDDLE, _MIDDLE].astype(np.float32), (0, 0), 1), cv2.CV_32F)
    side = len(fine) // _TILES
    tiles = fine.reshape(_TILES, side, _TILES, side).swapaxes(1, 2).reshape(_TILES**2, -1)
    return float(np.quantile(tiles.var(axis=1), 0.25)) / _SHARP


def _pose(landmarks: Floats) -> float:
    """1 for a face that looks at the camera, 1/2 when its nose lies over an eye, 0 in profile; the same up and down.

    How a head leans to one side does not count: the face is turned upright before anything looks at it.
    """
    right_eye, left_eye, nose, right_mouth, left_mouth = landmarks.astype(np.float64)
    eyes, mouth = (right_eye + left_eye) / 2, (right_mouth + left_mouth) / 2
    across, down = (left_eye - right_eye) / 2, mouth - eyes
    if min(across @ across, down @ down) < _NO_FACE:
        return 0.0
    turned = (nose - eyes) @ across / (across @ across)
    bowed = ((nose - eyes) @ down / (down @ down) - _NOSE) / _BOWED
    return 1 - float(np.hypot(turned, bowed)) / 2
