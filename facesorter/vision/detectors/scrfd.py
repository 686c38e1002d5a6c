"""SCRFD (Guo et al. 2021) and InsightFace's RetinaFace (Deng et al. 2020): one pass over a photo, faces at anchors.

Both put out, for each stride and anchor, a score, the distances to the four sides and the offsets of five landmarks.
"""

import cv2
import numpy as np

from facesorter.domain.errors import PackError
from facesorter.domain.found import Pixels
from facesorter.vision.detectors.suppression import keep_best
from facesorter.vision.protocols import Detections
from facesorter.vision.scaling import Halves, planes
from facesorter.vision.sessions import Network

#: Scores from here on are faces, and how much of their union two of them may share: InsightFace's own values.
_THRESHOLD = 0.5
_OVERLAP = 0.4
#: Long sides of the input: InsightFace's own, and a small one for faces that the anchors of the large one cannot span.
_SMALL, _LARGE = 128, 640
#: Of the large input, faces from this many pixels on may be parts of one that fills the photo.
_FILLING = 448
#: Sides of the input are multiples of the largest stride.
_STRIDE = 32
#: Strides and anchors at each cell, by the number of outputs (score, sides and landmarks for each stride).
_HEADS = {9: ((8, 16, 32), 2), 15: ((8, 16, 32, 64, 128), 1)}


class Scrfd:
    """A detector of the SCRFD family. Raises `PackError` if the network is of another kind."""

    long_side = _LARGE

    def __init__(self, model: bytes, threads: int = 1) -> None:
        self._network = Network(model, threads)
        _, _, height, width = self._network.input_shape
        self._fixed = (height, width) if isinstance(height, int) and isinstance(width, int) else None
        blank = np.zeros((1, 3, *(self._fixed or (_SMALL, _SMALL))), np.float32)
        outputs = len(self._network.run(blank))
        if outputs not in _HEADS:
            raise PackError("The detector of this pack gives no landmarks, which the recogniser needs.")
        self._strides, self._anchors = _HEADS[outputs]

    def detect(self, pixels: Pixels) -> Detections:
        found = self._look(pixels, *(self._fixed or _input(pixels, _LARGE)))
        best = found.kept(keep_best(found.boxes, found.scores, _OVERLAP))
        if self._fixed or not _may_fill(best, pixels):
            return best
        # Landmarks of the large input are finer; the small one counts only where it sees a face more surely.
        both = best.joined(self._look(pixels, *_input(pixels, _SMALL)))
        return both.kept(keep_best(both.boxes, both.scores, _OVERLAP))

    def _look(self, pixels: Pixels, height: int, width: int) -> Detections:
        """What the anchors see that see a face, in an input of this size; many see the same one."""
        scale = min(height / pixels.shape[0], width / pixels.shape[1])
        size = max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale))
        source, _ = Halves(pixels).at_least(scale)
        padded = np.zeros((height, width, 3), np.uint8)
        cv2.resize(source, size, padded[: size[1], : size[0]], interpolation=cv2.INTER_LINEAR)
        outputs = self._network.run(planes(padded, 127.5, 128))
        boxes, landmarks, scores = [], [], []
        levels = len(self._strides)
        for level, stride in enumerate(self._strides):
            score = outputs[level].reshape(-1)
            seen = np.flatnonzero(score >= _THRESHOLD)
            cell = seen // self._anchors
            across = width // stride
            centre = np.stack([cell % across, cell // across], 1).astype(np.float32)
            sides = outputs[levels + level].reshape(-1, 4)[seen]
            points = outputs[2 * levels + level].reshape(-1, 10)[seen]
            boxes.append(np.hstack([centre - sides[:, :2], centre + sides[:, 2:]]) * stride)
            landmarks.append((np.tile(centre, 5) + points) * stride)
            scores.append(score[seen])
        back = np.array([pixels.shape[1] / size[0], pixels.shape[0] / size[1]], np.float32)
        return Detections(
            np.concatenate(boxes) * np.tile(back, 2),
            (np.concatenate(landmarks) * np.tile(back, 5)).reshape(-1, 5, 2),
            np.concatenate(scores),
        )


def _may_fill(found: Detections, pixels: Pixels) -> bool:
    """Whether a photo shows nobody, or somebody so close that the large input may show parts of a face only."""
    if len(found.scores) == 0:
        return True
    sides = (found.boxes[:, 2:] - found.boxes[:, :2]).max(1)
    return bool(sides.max() * _LARGE >= _FILLING * max(pixels.shape[:2]))


def _input(pixels: Pixels, side: int) -> tuple[int, int]:
    """Height and width of an input in the photo's shape, with this long side."""
    height, width = (size * side / max(pixels.shape[:2]) for size in pixels.shape[:2])
    return _rounded_up(height), _rounded_up(width)


def _rounded_up(pixels: float) -> int:
    return max(1, -(-round(pixels) // _STRIDE)) * _STRIDE
