"""SCRFD (Guo et al. 2021) and InsightFace's RetinaFace (Deng et al. 2020): one pass over a photo, faces at anchors.

Both put out, for each stride and anchor, a score, the distances to the four sides and mostly the offsets of five
landmarks; they differ in strides and anchors.
"""

import numpy as np

from facesorter.domain.errors import PackError
from facesorter.domain.found import Pixels
from facesorter.vision.detectors.inputs import fitted, look_twice
from facesorter.vision.detectors.suppression import keep_best
from facesorter.vision.protocols import Detections
from facesorter.vision.scaling import planes
from facesorter.vision.sessions import Network

#: Scores from here on are faces, and how much of their union two of them may share: InsightFace's own values.
_THRESHOLD = 0.5
_OVERLAP = 0.4
#: Long sides of the input: InsightFace's own, and a small one for faces that the anchors of the large one cannot span.
_SMALL, _LARGE = 128, 640
#: Strides and anchors at each cell, by the number of outputs: for each stride score, sides and maybe landmarks.
_TWO_ANCHORS, _ONE_ANCHOR = ((8, 16, 32), 2), ((8, 16, 32, 64, 128), 1)
_HEADS = {6: _TWO_ANCHORS, 9: _TWO_ANCHORS, 10: _ONE_ANCHOR, 15: _ONE_ANCHOR}


class Scrfd:
    """A detector of this family. Raises `PackError` if the network is of another kind."""

    long_side = _LARGE
    smallest_face = 16
    most_tiles = 4

    def __init__(self, model: bytes, *, threshold: float | None = None, threads: int = 1) -> None:
        self._threshold = _THRESHOLD if threshold is None else threshold
        self._network = Network(model, threads)
        _, _, height, width = self._network.input_shape
        self._fixed = (height, width) if isinstance(height, int) and isinstance(width, int) else None
        blank = np.zeros((1, 3, *(self._fixed or (_SMALL, _SMALL))), np.float32)
        outputs = len(self._network.run(blank))
        if outputs not in _HEADS:
            raise PackError("The detector of this pack is neither an SCRFD nor one of InsightFace's RetinaFaces.")
        self._strides, self._anchors = _HEADS[outputs]
        self._has_landmarks = outputs == 3 * len(self._strides)

    def detect(self, pixels: Pixels) -> Detections:
        if self._fixed:
            found = self._look(pixels, *self._fixed)
            return found.kept(keep_best(found.boxes, found.scores, _OVERLAP))
        return look_twice(self._look, pixels, _LARGE, _SMALL, _OVERLAP)

    def _look(self, pixels: Pixels, height: int, width: int) -> Detections:
        padded, back = fitted(pixels, height, width)
        outputs = self._network.run(planes(padded, 127.5, 128))
        boxes, landmarks, scores = [], [], []
        levels = len(self._strides)
        for level, stride in enumerate(self._strides):
            score = outputs[level].reshape(-1)
            seen = np.flatnonzero(score >= self._threshold)
            cell = seen // self._anchors
            # A side of the input need not be a multiple of the largest strides.
            across = -(-width // stride)
            centre = np.stack([cell % across, cell // across], 1).astype(np.float32)
            sides = outputs[levels + level].reshape(-1, 4)[seen]
            boxes.append(np.hstack([centre - sides[:, :2], centre + sides[:, 2:]]) * stride)
            if self._has_landmarks:
                points = outputs[2 * levels + level].reshape(-1, 10)[seen]
                landmarks.append((np.tile(centre, 5) + points) * stride)
            scores.append(score[seen])
        return Detections(
            np.concatenate(boxes) * np.tile(back, 2),
            (np.concatenate(landmarks) * np.tile(back, 5)).reshape(-1, 5, 2) if self._has_landmarks else None,
            np.concatenate(scores),
        )
