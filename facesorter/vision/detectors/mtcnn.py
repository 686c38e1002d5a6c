"""MTCNN (Zhang et al. 2016): three small networks, each looking closer at what the one before lets through.

P-Net slides over a pyramid of the photo and proposes squares; R-Net looks at each in 24 x 24 pixels, O-Net at what is
left in 48 x 48, and finds five landmarks. Each also says how to shift the sides of its square. The networks, their
thresholds and the geometry are those of the Python package ``mtcnn``. Unlike there, large photos are not searched for
ever smaller faces, and pixels are averaged, not skipped, where a square is larger than what the network sees.
"""

from collections.abc import Iterator
from math import log2

import cv2
import numpy as np

from facesorter.domain.found import Floats, Pixels
from facesorter.vision.detectors.suppression import keep_best
from facesorter.vision.protocols import Detections
from facesorter.vision.scaling import planes
from facesorter.vision.sessions import Network

#: The photo is searched at this long side at most, for faces of this many pixels and more.
_SEARCHED = 800
_SMALLEST_FACE = 20
#: P-Net sees 12 pixels at each place, at every second one; each level of the pyramid is this much smaller.
_CELL, _STRIDE, _SHRINK = 12, 2, 0.709
#: Probabilities from which on each network lets a square through: the package's own values.
_PNET, _RNET, _ONET = 0.6, 0.7, 0.8
#: How much two squares may share: within a level, across levels and after R-Net, and at the end, of the smaller.
_WITHIN_LEVEL, _ACROSS, _AT_END = 0.5, 0.7, 0.7
_RNET_SIDE, _ONET_SIDE = 24, 48
#: The networks see (pixel - mean) / scale.
_NORMAL = 127.5, 128.0


class Mtcnn:
    """The three networks, as `mtcnn_files` builds them. Raises `PackError`."""

    long_side = _SEARCHED
    smallest_face = _SMALLEST_FACE
    most_tiles = 4

    def __init__(
        self, pnet: bytes, rnet: bytes, onet: bytes, *, threshold: float | None = None, threads: int = 1
    ) -> None:
        """``threshold``: of the last network."""
        self._threshold = _ONET if threshold is None else threshold
        self._pnet, self._rnet, self._onet = (Network(model, threads) for model in (pnet, rnet, onet))

    def detect(self, pixels: Pixels) -> Detections:
        halves = _halves(pixels)
        squares = self._refined(halves, self._proposed(halves))
        found = self._completed(halves, squares)
        return found.kept(keep_best(found.boxes, found.scores, _AT_END, of_smaller=True))

    def landmarks(self, pixels: Pixels, boxes: Floats) -> Floats:
        """Landmarks (n, 5, 2) of faces that another detector found: what O-Net sees in the squares around its boxes.

        They are as close to SCRFD's as those of another SCRFD are, and no closer if R-Net or O-Net first moves the
        squares: tests/bench/landmarks.py.
        """
        if not len(boxes):
            return np.empty((0, 5, 2), np.float32)
        squares = _squared(boxes)
        _, points, _ = self._onet.run(_patches(_halves(pixels), squares, _ONET_SIDE))
        return _landmarks(squares, points)

    def _proposed(self, halves: list[Pixels]) -> Floats:
        """Squares (n, 4) of the photo in which P-Net sees a face."""
        boxes, scores = [np.empty((0, 4), np.float32)], [np.empty(0, np.float32)]
        for level, scale in _pyramid(halves):
            offsets, face = self._pnet.run(planes(level, *_NORMAL))
            row, column = np.nonzero(face[0, 1] > _PNET)
            score = face[0, 1, row, column]
            corner = np.stack([column, row], 1).astype(np.float32) * _STRIDE
            proposed = _shifted(np.hstack([corner, corner + _CELL]), offsets[0][:, row, column].T)
            kept = keep_best(proposed, score, _WITHIN_LEVEL)
            boxes.append(proposed[kept] / np.float32(scale))
            scores.append(score[kept])
        box = np.concatenate(boxes)
        return _squared(box[keep_best(box, np.concatenate(scores), _ACROSS)])

    def _refined(self, halves: list[Pixels], squares: Floats) -> Floats:
        """The squares in which R-Net sees a face, shifted as it says."""
        if not len(squares):
            return squares
        offsets, face = self._rnet.run(_patches(halves, squares, _RNET_SIDE))
        sure = face[:, 1] > _RNET
        boxes = _shifted(squares[sure], offsets[sure])
        return _squared(boxes[keep_best(boxes, face[sure, 1], _ACROSS)])

    def _completed(self, halves: list[Pixels], squares: Floats) -> Detections:
        """The squares in which O-Net sees a face, with landmarks."""
        if not len(squares):
            return Detections(squares, np.empty((0, 5, 2), np.float32), np.empty(0, np.float32))
        offsets, points, face = self._onet.run(_patches(halves, squares, _ONET_SIDE))
        sure = face[:, 1] > self._threshold
        boxes = _shifted(squares[sure], offsets[sure])
        return Detections(boxes, _landmarks(squares[sure], points[sure]), face[sure, 1])


def _landmarks(squares: Floats, points: Floats) -> Floats:
    """O-Net's points (n, 10) in pixels of the photo, (n, 5, 2)."""
    # All x come first, then all y, as parts of the square.
    parts = points.reshape(-1, 2, 5).transpose(0, 2, 1)
    return squares[:, None, :2] + parts * (squares[:, None, 2:] - squares[:, None, :2])


def _halves(pixels: Pixels) -> list[Pixels]:
    """The photo, half of it, a quarter and so on: smaller pictures are made of the next larger one of these."""
    halves = [pixels]
    while min(pixels.shape[:2]) >= 2 * _ONET_SIDE:
        pixels = np.asarray(cv2.resize(pixels, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.uint8)
        halves.append(pixels)
    return halves


def _pyramid(halves: list[Pixels]) -> Iterator[tuple[Pixels, float]]:
    """The photo in decreasing sizes, each with its scale: at the first, the smallest face fills P-Net's view."""
    height, width = halves[0].shape[:2]
    scale = min(1.0, _SEARCHED / max(height, width)) * _CELL / _SMALLEST_FACE
    while min(height, width) * scale >= _CELL:
        source = halves[min(len(halves) - 1, int(-log2(scale)))]
        size = max(_CELL, round(width * scale)), max(_CELL, round(height * scale))
        yield np.asarray(cv2.resize(source, size, interpolation=cv2.INTER_AREA), np.uint8), scale
        scale *= _SHRINK


def _patches(halves: list[Pixels], squares: Floats, side: int) -> Floats:
    """The squares of the photo as inputs of ``side`` pixels, the outermost ones at its edges; grey beyond the photo."""
    patches = np.empty((len(squares), side, side, 3), np.uint8)
    for patch, (left, top, right, _) in zip(patches, squares.tolist(), strict=True):
        half = min(len(halves) - 1, max(0, int(log2(max(right - left, 1) / side))))
        step = (right - left) / (side - 1)
        # The centre of pixel 0 is at 0 in the photo, and at .5 of a pixel's width in every half of it.
        matrix = np.array([[step, 0, left + 0.5], [0, step, top + 0.5]]) / 2**half
        matrix[:, 2] -= 0.5
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        cv2.warpAffine(halves[half], matrix, (side, side), patch, flags, borderValue=(127, 127, 127))
    return _normalised(patches)


def _normalised(photos: Pixels) -> Floats:
    """(n, height, width, 3) in [0, 255] as (n, 3, height, width) in [-1, 1]."""
    mean, scale = _NORMAL
    return np.ascontiguousarray(((photos - np.float32(mean)) * np.float32(1 / scale)).transpose(0, 3, 1, 2))


def _shifted(boxes: Floats, offsets: Floats) -> Floats:
    """Boxes with each side moved by a part of the box's width or height."""
    sides = boxes[:, 2:] - boxes[:, :2]
    return boxes + offsets * np.hstack([sides, sides])


def _squared(boxes: Floats) -> Floats:
    """Squares around the centres of boxes, as large as their longer sides."""
    centres = (boxes[:, :2] + boxes[:, 2:]) / 2
    half = (boxes[:, 2:] - boxes[:, :2]).max(1, keepdims=True) / 2
    return np.hstack([centres - half, centres + half])
