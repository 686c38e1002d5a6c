"""Where recognisers expect eyes, nose and mouth in an aligned face."""

import numpy as np

from facesorter.domain.found import Floats
from facesorter.vision.schema import Template

#: Published with ArcFace's networks, for a chip of 112 pixels.
_ARCFACE = np.array(
    [[38.2946, 51.6963], [73.5318, 51.5014], [56.0252, 71.7366], [41.5493, 92.3655], [70.7299, 92.2041]], np.float32
)
_ARCFACE_SIDE = 112
#: Networks with chips of a multiple of 128 pixels were trained on the template with this much more at left and right.
_WIDE_SIDE, _WIDE_SHIFT = 128, 8
#: FaceNet's chips are what MTCNN frames, with a margin; MTCNN's landmarks lie in them like this on average, in a chip
#: of 160 pixels (tests/bench/facenet_template.py derives it).
_FACENET = np.array([[47.1, 63.7], [112.9, 63.7], [80.0, 92.6], [51.1, 117.5], [108.9, 117.5]], np.float32)
_FACENET_SIDE = 160


def points(template: Template, side: int) -> Floats:
    """(5, 2): the landmarks of a template in a chip of ``side`` pixels; a named one is scaled to it."""
    if template == "facenet":
        return _FACENET * np.float32(side / _FACENET_SIDE)
    if template == "arcface":
        wide = side % _WIDE_SIDE == 0
        shift = np.array([_WIDE_SHIFT if wide else 0, 0], np.float32)
        return (_ARCFACE + shift) * np.float32(side / (_WIDE_SIDE if wide else _ARCFACE_SIDE))
    return np.array(template, np.float32)
