"""YuNet (Wu et al. 2023): a small detector that sees a photo once, of faces up to about 300 pixels.

It puts out, for each stride and cell, the chances of a face and of anything at all, a box and five landmarks. ONNX
Runtime runs it in half the time that OpenCV's own class for it takes, once the network is freed of the one input size
that is written into it, and from several threads at once.
"""

import numpy as np

from facesorter.domain.errors import PackError
from facesorter.domain.found import Pixels
from facesorter.vision.detectors.inputs import fitted, look_twice
from facesorter.vision.protocols import Detections
from facesorter.vision.scaling import planes
from facesorter.vision.sessions import Network

#: Scores from here on are faces, and how much of their union two of them may share: the authors' own values.
_THRESHOLD = 0.9
_OVERLAP = 0.3
#: Long sides of the input: no photo is enlarged beyond its own pixels for the first.
_SMALL, _LARGE = 128, 640
_STRIDES = (8, 16, 32)
#: For each stride, in this order: a face, anything at all, box, landmarks.
_OUTPUTS = 4 * len(_STRIDES)


class Yunet:
    """Raises `PackError` if the network is of another kind."""

    long_side = _LARGE
    smallest_face = 16
    most_tiles = 4

    def __init__(self, model: bytes, *, threshold: float | None = None, threads: int = 1) -> None:
        from facesorter.vision import graphs  # noqa: PLC0415 (onnx, which the built-in pack does without)

        self._threshold = _THRESHOLD if threshold is None else threshold
        self._network = Network(graphs.with_open_size(model), threads)
        if len(self._network.run(np.zeros((1, 3, _SMALL, _SMALL), np.float32))) != _OUTPUTS:
            raise PackError("The detector of this pack is no YuNet.")

    def detect(self, pixels: Pixels) -> Detections:
        return look_twice(self._look, pixels, min(_LARGE, max(pixels.shape[:2])), _SMALL, _OVERLAP)

    def _look(self, pixels: Pixels, height: int, width: int) -> Detections:
        padded, back = fitted(pixels, height, width)
        outputs = self._network.run(planes(padded, 0, 1)[:, ::-1])  # blue comes first
        boxes, landmarks, scores = [], [], []
        levels = len(_STRIDES)
        for level, stride in enumerate(_STRIDES):
            face, anything, box, points = (outputs[part * levels + level][0] for part in range(4))
            score = np.sqrt(face[:, 0].clip(0, 1) * anything[:, 0].clip(0, 1))
            seen = np.flatnonzero(score >= self._threshold)
            across = width // stride
            cell = np.stack([seen % across, seen // across], 1).astype(np.float32)
            centre, half = cell + box[seen, :2], np.exp(box[seen, 2:]) / 2
            boxes.append(np.hstack([centre - half, centre + half]) * stride)
            landmarks.append((np.tile(cell, 5) + points[seen]) * stride)
            scores.append(score[seen])
        return Detections(
            np.concatenate(boxes) * np.tile(back, 2),
            (np.concatenate(landmarks) * np.tile(back, 5)).reshape(-1, 5, 2),
            np.concatenate(scores),
        )
