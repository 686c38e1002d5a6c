"""dlib's two detectors (King 2009 and 2015), run by the optional Python package ``dlib``: boxes without landmarks.

HOG slides five templates of gradients over a pyramid of the photo, the CNN a small network. Both see faces of about 80
pixels and more; scores are margins of support vectors, brought to [0, 1] by the logistic function: 0.5 is where dlib
itself says "face".
"""

import threading
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import cv2
import numpy as np

from facesorter.domain.found import Pixels
from facesorter.vision.detectors.choices import without_dlib
from facesorter.vision.protocols import Detections

_THRESHOLD = 0.5
#: Long sides at which photos are searched. HOG sees smaller ones enlarged, at most twice, as in dlib's own example; the
#: CNN takes seconds as it is.
_SEARCHED_BY_HOG, _SEARCHED_BY_CNN = 1280, 640
_ENLARGED_FOR_HOG, _ENLARGED_FOR_CNN = 2.0, 1.0
#: The CNN reads beyond smaller photos.
_LEAST_SIDE = 80


class DlibHog:
    """`dlib.get_frontal_face_detector`. Raises `PackError` without dlib."""

    long_side = _SEARCHED_BY_HOG
    smallest_face = 80
    most_tiles = 2

    def __init__(self, *, threshold: float | None = None) -> None:
        margin = _margin(_THRESHOLD if threshold is None else threshold)
        detector = _dlib("dlib HOG").get_frontal_face_detector()
        self._look = _Look(lambda pixels: zip(*detector.run(pixels, 0, margin)[:2], strict=True))

    def detect(self, pixels: Pixels) -> Detections:
        return self._look.at(pixels, min(_ENLARGED_FOR_HOG, self.long_side / max(pixels.shape[:2])))


class DlibCnn:
    """`dlib.cnn_face_detection_model_v1` with the weights at ``path``. Raises `PackError` without dlib."""

    long_side = _SEARCHED_BY_CNN
    smallest_face = 80
    most_tiles = 1

    def __init__(self, path: Path, *, threshold: float | None = None) -> None:
        margin = _margin(_THRESHOLD if threshold is None else threshold)
        detector = _dlib("dlib CNN").cnn_face_detection_model_v1(str(path))
        self._look = _Look(
            lambda pixels: ((one.rect, one.confidence) for one in detector(pixels, 0) if one.confidence >= margin)
        )

    def detect(self, pixels: Pixels) -> Detections:
        return self._look.at(pixels, min(_ENLARGED_FOR_CNN, self.long_side / max(pixels.shape[:2])))


class _Look:
    """One of dlib's detectors, which serve one thread at a time."""

    def __init__(self, run: Callable[[Pixels], Any]) -> None:
        self._run = run
        self._lock = threading.Lock()

    def at(self, pixels: Pixels, scale: float) -> Detections:
        """The faces in a photo that is brought to this scale."""
        size = max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale))
        sized: Pixels = np.asarray(
            cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR), np.uint8
        )
        below, right = (max(0, _LEAST_SIDE - side) for side in sized.shape[:2])
        sized = np.pad(sized, ((0, below), (0, right), (0, 0)))
        with self._lock:
            found = [
                (rectangle.left(), rectangle.top(), rectangle.right() + 1, rectangle.bottom() + 1, margin)
                for rectangle, margin in self._run(sized)
            ]
        rows = np.array(found, np.float32).reshape(-1, 5)
        scores = (1 / (1 + np.exp(-rows[:, 4]))).astype(np.float32)
        return Detections(rows[:, :4] / np.float32(scale), None, scores)


def _margin(score: float) -> float:
    score = min(max(score, 1e-6), 1 - 1e-6)
    return float(np.log(score / (1 - score)))


def _dlib(detector: str) -> ModuleType:
    try:
        import dlib  # noqa: PLC0415 (optional)
    except ImportError as error:
        raise without_dlib(detector) from error
    module: ModuleType = dlib
    return module
