"""Search a photo for faces, each with landmarks, whichever detector does it."""

import threading
from dataclasses import dataclass

from facesorter.domain.found import Floats, Pixels
from facesorter.vision.detectors import factory
from facesorter.vision.detectors.mtcnn import Mtcnn
from facesorter.vision.protocols import Detections, Detector


@dataclass(frozen=True, slots=True, eq=False)
class FoundFaces:
    """Faces of one photo as `Detections` has them, all with landmarks."""

    boxes: Floats
    landmarks: Floats
    scores: Floats


class Searcher:
    """A detector, and what finds landmarks where it finds none; safe to use from several threads at once."""

    def __init__(self, detector: Detector) -> None:
        self._detector = detector
        self.long_side = detector.long_side
        self._landmarker: Mtcnn | None = None
        self._lock = threading.Lock()

    def faces(self, pixels: Pixels) -> FoundFaces:
        return self._completed(pixels, self._detector.detect(pixels))

    def _completed(self, pixels: Pixels, found: Detections) -> FoundFaces:
        landmarks = found.landmarks
        if landmarks is None:
            with self._lock:
                self._landmarker = self._landmarker or factory.landmarker()
            landmarks = self._landmarker.landmarks(pixels, found.boxes)
        return FoundFaces(found.boxes, landmarks, found.scores)
