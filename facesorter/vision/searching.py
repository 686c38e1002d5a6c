"""Search a photo for faces, each with landmarks, whichever detector does it.

A detector sees a photo no larger than its `long_side`, so that faces get lost that are small in a large one. Where
small faces are to be expected, the photo is searched once more in tiles: that takes as long as looking at as many
photos, of which there are at most the square of the detector's `most_tiles`.
"""

import threading
from dataclasses import dataclass

import numpy as np

from facesorter.domain.found import Floats, Pixels
from facesorter.vision.detectors import factory
from facesorter.vision.detectors.mtcnn import Mtcnn
from facesorter.vision.detectors.suppression import covered, keep_best
from facesorter.vision.protocols import Detections, Detector

#: How much more of a photo than its detector sees at once is decoded: chips of small faces are cut from it.
_DETAIL = 2
#: Faces so many times as large as the detector's smallest are surely found; where this many are smaller than that,
#: there may be more which are not.
_SURELY_FOUND = 2.5
_GROUP = 2
#: Tiles show at least this much more than the whole photo.
_WORTHWHILE = 1.5
#: What a box of a tile may share, of the smaller of the two, with one that counts more.
_SHARED = 0.5
#: A box that comes so near to the edge between two tiles, as a part of its own side, may be a part of a face.
_AT_EDGE = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class FoundFaces:
    """Faces of one photo as `Detections` has them, all with landmarks."""

    boxes: Floats
    landmarks: Floats
    scores: Floats


class Searcher:
    """A detector and how it is used, as `domain.search.Search` has it; safe to use from several threads at once."""

    def __init__(self, detector: Detector, smallest_face: int | None = None, *, turn: bool = False) -> None:
        self._detector = detector
        self._smallest = smallest_face
        self._turn = turn
        self._landmarker: Mtcnn | None = None
        self._lock = threading.Lock()
        detail = max(_DETAIL, self._detector.most_tiles) if self._smallest else _DETAIL
        #: Pixels of a photo's long side that are of use.
        self.long_side = self._detector.long_side * detail

    def faces(self, pixels: Pixels, scale: float = 1.0) -> FoundFaces:
        """``scale``: pixels for each pixel of the full-size photo."""
        found = self._upright(pixels, scale)
        if self._turn and not len(found.scores):
            turned = [self._turned(pixels, scale, quarters) for quarters in (1, 2, 3)]
            found = max(turned, key=lambda faces: float(faces.scores.max(initial=0)))
        return found

    def _turned(self, pixels: Pixels, scale: float, quarters: int) -> FoundFaces:
        """The faces that show in a photo turned left by so many quarters, at their places in the photo as it is."""
        found = self._upright(np.ascontiguousarray(np.rot90(pixels, quarters)), scale)
        height, width = pixels.shape[:2]
        corners = _turned_back(found.boxes.reshape(-1, 2, 2), width, height, quarters)
        boxes = np.hstack([corners.min(1), corners.max(1)])
        return FoundFaces(boxes, _turned_back(found.landmarks, width, height, quarters), found.scores)

    def _upright(self, pixels: Pixels, scale: float) -> FoundFaces:
        found = self._detector.detect(pixels)
        if (tiles := self._tiles(pixels, scale, found)) > 1:
            found = self._with_tiles(pixels, found, tiles)
        if self._smallest:
            found = found.kept(np.flatnonzero(_sides(found) >= self._smallest * scale))
        landmarks = found.landmarks
        if landmarks is None:
            landmarks = self._landmarks(pixels, found.boxes)
        return FoundFaces(found.boxes, landmarks, found.scores)

    def _tiles(self, pixels: Pixels, scale: float, found: Detections) -> int:
        """How many tiles along the photo's long side are worth searching; 1 for none."""
        detector, longest = self._detector, max(pixels.shape[:2])
        more = longest / detector.long_side
        if more < _WORTHWHILE:
            return 1
        if self._smallest:
            # As few as show the smallest face large enough.
            wanted = detector.smallest_face / (self._smallest * scale) * more
            return int(np.clip(np.ceil(wanted), 1, min(detector.most_tiles, np.ceil(more))))
        small = np.count_nonzero(_sides(found) < _SURELY_FOUND * detector.smallest_face * more)
        return min(detector.most_tiles, round(more)) if small >= _GROUP else 1

    def _with_tiles(self, pixels: Pixels, whole: Detections, tiles: int) -> Detections:
        """What was found in the whole photo, and what only its tiles show."""
        height, width = pixels.shape[:2]
        longest = max(height, width)
        # What is on the edge of one tile is in the midst of the next, unless it is so large that the whole shows it.
        overlap = _SURELY_FOUND * self._detector.smallest_face * longest / self._detector.long_side
        found = whole.kept(np.empty(0, np.intp))
        for top, bottom in _spans(height, max(1, round(tiles * height / longest)), overlap):
            for left, right in _spans(width, max(1, round(tiles * width / longest)), overlap):
                seen = self._detector.detect(np.ascontiguousarray(pixels[top:bottom, left:right]))
                found = found.joined(_in_the_midst(seen.moved(left, top), (left, top, right, bottom), (width, height)))
        found = found.kept(np.flatnonzero(~covered(found.boxes, whole.boxes, _SHARED)))
        return whole.joined(found.kept(keep_best(found.boxes, found.scores, _SHARED, of_smaller=True)))

    def _landmarks(self, pixels: Pixels, boxes: Floats) -> Floats:
        with self._lock:
            if self._landmarker is None:
                self._landmarker = factory.landmarker()
        return self._landmarker.landmarks(pixels, boxes)


def _sides(found: Detections) -> Floats:
    """The longer side of each box."""
    return np.asarray((found.boxes[:, 2:] - found.boxes[:, :2]).max(1, initial=0), np.float32)


def _spans(length: int, number: int, overlap: float) -> list[tuple[int, int]]:
    """From where to where so many tiles reach that overlap so much."""
    size = min(length, round((length + (number - 1) * overlap) / number))
    return [(start, start + size) for start in np.linspace(0, length - size, number).round().astype(int).tolist()]


def _in_the_midst(found: Detections, tile: tuple[int, int, int, int], photo: tuple[int, int]) -> Detections:
    """The boxes that do not come near an edge of the tile which is none of the photo's."""
    left, top, right, bottom = tile
    near = _AT_EDGE * _sides(found)
    boxes = found.boxes
    whole = (boxes[:, 0] > left + near) | (left == 0)
    whole &= (boxes[:, 1] > top + near) | (top == 0)
    whole &= (boxes[:, 2] < right - near) | (right == photo[0])
    whole &= (boxes[:, 3] < bottom - near) | (bottom == photo[1])
    return found.kept(np.flatnonzero(whole))


def _turned_back(points: Floats, width: int, height: int, quarters: int) -> Floats:
    """Points (..., 2) of a photo that was turned left by so many quarters, in the photo as it was."""
    x, y = points[..., 0], points[..., 1]
    turned = {1: (width - y, x), 2: (width - x, height - y), 3: (y, height - x)}[quarters]
    return np.stack(turned, -1).astype(np.float32)
