"""SCRFD (Guo et al. 2021) and InsightFace's RetinaFace (Deng et al. 2020): one pass over a photo, faces at anchors.

Both put out, for each stride and anchor, a score, the distances to the four sides and the offsets of five landmarks.
"""

import cv2
import numpy as np

from facesorter.domain.errors import PackError
from facesorter.domain.found import Pixels
from facesorter.vision.detectors.suppression import keep_best
from facesorter.vision.protocols import Detections
from facesorter.vision.sessions import Network

#: Scores from here on are faces, and how much of their union two of them may share: InsightFace's own values.
_THRESHOLD = 0.5
_OVERLAP = 0.4
#: Long sides of the input. The small one is for faces that fill a photo, which the anchors of a large one cannot span.
_SMALL, _LARGE = 128, 640
#: Photos up to this long side are enlarged only for small faces, of which a look at their own size gives hints.
_OWN = 416
_HINT = 0.3
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
        if self._fixed:
            found = self._look(pixels, *self._fixed)
        else:
            found = self._look(pixels, *_input(pixels, _SMALL))
            if max(pixels.shape[:2]) > _OWN or self._may_hold_more(pixels, found):
                found = found.joined(self._look(pixels, *_input(pixels, _LARGE)))
        return found.kept(keep_best(found.boxes, found.scores, _OVERLAP))

    def _may_hold_more(self, pixels: Pixels, found: Detections) -> bool:
        """Whether a look at a small photo's own size hints at a face that ``found`` lacks or sees less well.

        It costs a sixth of a look at the enlarged photo, which four of five portraits do not need.
        """
        hints = self._look(pixels, *_input(pixels, max(pixels.shape[:2])), threshold=_HINT)
        both = found.joined(hints)
        best = keep_best(both.boxes, both.scores, _OVERLAP)
        return best.size == 0 or bool((best >= len(found.scores)).any())

    def _look(self, pixels: Pixels, height: int, width: int, threshold: float = _THRESHOLD) -> Detections:
        """What the anchors see that see a face, in an input of this size; many see the same one."""
        scale = min(height / pixels.shape[0], width / pixels.shape[1])
        size = max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale))
        shrunk = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if scale < 0.5 else cv2.INTER_LINEAR)
        padded = np.zeros((height, width, 3), np.uint8)
        padded[: size[1], : size[0]] = shrunk
        blob = np.asarray(cv2.dnn.blobFromImage(padded, 1 / 128, mean=(127.5, 127.5, 127.5)), np.float32)
        outputs = self._network.run(blob)
        boxes, landmarks, scores = [], [], []
        levels = len(self._strides)
        for level, stride in enumerate(self._strides):
            score = outputs[level].reshape(-1)
            seen = np.flatnonzero(score >= threshold)
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


def _input(pixels: Pixels, side: int) -> tuple[int, int]:
    """Height and width of an input in the photo's shape, with this long side."""
    height, width = (size * side / max(pixels.shape[:2]) for size in pixels.shape[:2])
    return _rounded_up(height), _rounded_up(width)


def _rounded_up(pixels: float) -> int:
    return max(1, -(-round(pixels) // _STRIDE)) * _STRIDE
