"""Photos as networks take them that see a whole photo at once."""

from collections.abc import Callable

import cv2
import numpy as np

from facesorter.domain.found import Floats, Pixels
from facesorter.vision.detectors.suppression import keep_best
from facesorter.vision.protocols import Detections
from facesorter.vision.scaling import Halves

#: Sides of an input are multiples of the largest stride of such networks.
_STRIDE = 32
#: Of an input, a face from this share of its long side on may be a part of one that fills the photo.
_FILLING = 0.7

#: What a network sees in a photo, in an input of this height and width; many boxes may be around the same face.
Look = Callable[[Pixels, int, int], Detections]


def fitted(pixels: Pixels, height: int, width: int) -> tuple[Pixels, Floats]:
    """The photo in the upper left corner of an input, black beyond it; and the photo's pixels for each of the input's,
    (2,) across and down.
    """
    scale = min(height / pixels.shape[0], width / pixels.shape[1])
    size = max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale))
    source, _ = Halves(pixels).at_least(scale)
    padded = np.zeros((height, width, 3), np.uint8)
    cv2.resize(source, size, padded[: size[1], : size[0]], interpolation=cv2.INTER_LINEAR)
    return padded, np.array([pixels.shape[1] / size[0], pixels.shape[0] / size[1]], np.float32)


def in_shape(pixels: Pixels, side: int) -> tuple[int, int]:
    """Height and width of an input in the photo's shape, with this long side."""
    height, width = (size * side / max(pixels.shape[:2]) for size in pixels.shape[:2])
    return _rounded_up(height), _rounded_up(width)


def look_twice(look: Look, pixels: Pixels, large: int, small: int, overlap: float) -> Detections:
    """Faces in an input with the ``large`` long side, and in a ``small`` one if nobody is seen there, or somebody so
    close that the large one may show parts of a face only.
    """
    found = look(pixels, *in_shape(pixels, large))
    best = found.kept(keep_best(found.boxes, found.scores, overlap))
    if len(best.scores) and (best.boxes[:, 2:] - best.boxes[:, :2]).max() < _FILLING * max(pixels.shape[:2]):
        return best
    # Landmarks of the large input are finer; the small one counts only where it sees a face more surely.
    both = best.joined(look(pixels, *in_shape(pixels, small)))
    return both.kept(keep_best(both.boxes, both.scores, overlap))


def _rounded_up(pixels: float) -> int:
    return max(1, -(-round(pixels) // _STRIDE)) * _STRIDE
