"""Viola and Jones (2001): a cascade of ever more Haar-like features, of which most places pass only the first few.

It is OpenCV's own cascade for faces from the front, evaluated as OpenCV 4 does it; OpenCV 5 has no class for it any
more. The photo is searched at sizes a tenth apart. At each, every place is a window of 24 x 24 pixels; a feature is the
difference of light between rectangles in it, as a part of the window's contrast. Windows that pass all stages are
grouped, and a face is where enough of them agree.
"""

from collections import Counter
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree

import cv2
import numpy as np
from numpy.typing import NDArray

from facesorter.domain.found import Pixels
from facesorter.vision.protocols import Detections

#: OpenCV's own values: how the sizes follow each other, and how much two windows around a face may differ.
_STEP = 1.1
_ALIKE = 0.2
#: More windows than this must agree: OpenCV's value too. The score of a face that n agree on is n / (n + 4).
_AGREEING = 3
_THRESHOLD = (_AGREEING + 1) / (_AGREEING + 5)
#: Photos are searched at this long side at most.
_SEARCHED = 640
#: Contrast is measured without the outermost pixels; windows whose grey levels deviate by no more than this are flat.
_MARGIN = 1
_FLAT = 10.0
#: Where photos are not yet halved, every second place will do.
_COARSE_BELOW = 2
#: What OpenCV lets sums be below the threshold of a stage.
_TOLERANCE = 1e-5
#: Windows that a stage looks at together: what they need stays in the processor's cache.
_AT_ONCE = 512

_Doubles = NDArray[np.float64]
_Whole = NDArray[np.intp]
_Truths = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class _Stage:
    """Features, each of which votes: a window passes if the votes sum up to ``least``.

    rows, columns: (features, corners) of the window where the integral of light is looked up.
    signs:         (features, corners) how often each counts in the feature; 0 fills up.
    thresholds:    (features,) of what that sums up to, per pixel of contrast.
    votes:         (2, features) below the threshold, and from it on.
    """

    rows: _Whole
    columns: _Whole
    signs: NDArray[np.int32]
    thresholds: _Doubles
    votes: _Doubles
    least: float


class ViolaJones:
    """``cascade``: the content of OpenCV's XML file of a cascade of stumps; safe to use from several threads."""

    long_side = _SEARCHED
    smallest_face = 24
    most_tiles = 2

    def __init__(self, cascade: bytes, *, threshold: float | None = None) -> None:
        self._threshold = _THRESHOLD if threshold is None else threshold
        self._side, self._stages = _read(cascade)

    def detect(self, pixels: Pixels) -> Detections:
        grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
        scale = min(1.0, _SEARCHED / max(grey.shape))
        if scale < 1:
            size = max(1, round(grey.shape[1] * scale)), max(1, round(grey.shape[0] * scale))
            grey = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
        boxes, agreeing = _grouped(self._passed(np.asarray(grey, np.uint8)))
        scores = agreeing / (agreeing + _AGREEING + 1)
        sure = scores >= self._threshold
        return Detections((boxes[sure] / scale).astype(np.float32), None, scores[sure].astype(np.float32))

    def _passed(self, grey: Pixels) -> _Doubles:
        """Left, top, width, height (n, 4) of the windows of all sizes that pass all stages."""
        boxes, places, contrasts = [np.empty((0, 4))], [np.empty(0, np.intp)], [np.empty(0)]
        across, top = grey.shape[1] + 1, 0
        # The integrals of all sizes, one below the other, so that a stage looks at windows of all sizes at once.
        integrals = []
        factor = 1.0
        while (side := round(self._side * factor)) <= min(grey.shape):
            size = round(grey.shape[1] / factor), round(grey.shape[0] / factor)
            sums = cv2.integral2(cv2.resize(grey, size, interpolation=cv2.INTER_LINEAR_EXACT))
            light, squares = np.asarray(sums[0], np.int32), np.asarray(sums[1], np.float64)
            rows, columns, contrast = self._first(light, squares, 2 if factor < _COARSE_BELOW else 1)
            corners = np.rint(np.stack([columns, rows], 1) * factor)
            boxes.append(np.hstack([corners, np.full_like(corners, side)]))
            places.append((top + rows) * across + columns)
            contrasts.append(contrast)
            integrals.append(np.pad(light, ((0, 0), (0, across - light.shape[1]))).ravel())
            top += len(light)
            factor *= _STEP
        box, place, contrast = np.concatenate(boxes), np.concatenate(places), np.concatenate(contrasts)
        if integrals:
            light = np.concatenate(integrals)
            for stage in self._stages[1:]:
                passed = _passes(stage, light, across, place, contrast)
                box, place, contrast = box[passed], place[passed], contrast[passed]
        return box

    def _first(self, light: NDArray[np.int32], squares: _Doubles, step: int) -> tuple[_Whole, _Whole, _Doubles]:
        """Rows and columns of the windows that are not flat and pass the first stage, and their contrasts."""
        rows, columns = (np.arange(0, size - self._side, step) for size in light.shape)
        inner = self._side - 2 * _MARGIN
        area = inner * inner
        sums = _in_squares(light, inner, step)[: len(rows), : len(columns)]
        of_squares = _in_squares(squares, inner, step)[: len(rows), : len(columns)]
        contrast = np.sqrt(np.maximum(area * of_squares - sums**2, 0)).ravel()
        seen = np.flatnonzero(contrast > area * _FLAT)
        row, column = (places.ravel() for places in np.meshgrid(rows, columns, indexing="ij"))
        passes = _passes(
            self._stages[0], light.ravel(), light.shape[1], (row * light.shape[1] + column)[seen], contrast[seen]
        )
        failed = np.zeros((len(rows), len(columns)), bool)
        failed.flat[seen] = ~passes
        kept = seen[passes]
        kept = kept[~_skipped(failed).ravel()[kept]]
        return row[kept], column[kept], contrast[kept]


def _in_squares(integral: NDArray[Any], side: int, step: int) -> _Doubles:
    """Sums of the squares of this side in the midst of windows."""
    whole = integral.astype(np.float64)
    sums = whole[side:, side:] - whole[:-side, side:] - whole[side:, :-side] + whole[:-side, :-side]
    return np.asarray(sums[_MARGIN::step, _MARGIN::step], np.float64)


def _passes(stage: _Stage, light: NDArray[np.int32], across: int, place: _Whole, contrast: _Doubles) -> _Truths:
    """Which of the windows at these places pass a stage."""
    corners = stage.rows * across + stage.columns
    passes = np.empty(len(place), bool)
    for first in range(0, len(place), _AT_ONCE):
        here = slice(first, first + _AT_ONCE)
        features = np.einsum("nfc,fc->nf", light.take(place[here, None, None] + corners), stage.signs)
        above = features >= stage.thresholds * contrast[here, None]
        passes[here] = np.where(above, stage.votes[1], stage.votes[0]).sum(1) >= stage.least
    return passes


def _skipped(failed: _Truths) -> _Truths:
    """Which places (rows, columns) OpenCV does not look at: the next one in a row after one that fails at once."""
    skipped = np.zeros_like(failed)
    for column in range(1, failed.shape[1]):
        skipped[:, column] = failed[:, column - 1] & ~skipped[:, column - 1]
    return skipped


def _grouped(windows: _Doubles) -> tuple[_Doubles, _Doubles]:
    """Windows that are much the same become one box, their mean: (n, 4) left, top, right, bottom, and how many they
    are, (n,).

    Boxes on which few agree are left out, and so are those within a box that more agree on.
    """
    # They take longer to import than all else in the engine, and only this detector needs them.
    from scipy.sparse import csr_array  # noqa: PLC0415
    from scipy.sparse.csgraph import connected_components  # noqa: PLC0415

    if not len(windows):
        return windows, np.empty(0)
    corners = np.hstack([windows[:, :2], windows[:, :2] + windows[:, 2:]])
    near = _ALIKE * np.minimum(windows[:, None, 2], windows[:, 2])
    alike = np.all(np.abs(corners[:, None] - corners) <= near[..., None], axis=2)
    groups, label = connected_components(csr_array(alike), directed=False)
    count = np.bincount(label, minlength=groups).astype(np.float64)
    boxes = np.rint(np.stack([np.bincount(label, side, groups) for side in windows.T], 1) / count[:, None])
    boxes, count = boxes[count > _AGREEING], count[count > _AGREEING]
    boxes[:, 2:] += boxes[:, :2]
    slack = np.rint(_ALIKE * (boxes[:, 2:] - boxes[:, :2]))
    within = np.all(boxes[:, None, :2] >= boxes[:, :2] - slack, axis=2)
    within &= np.all(boxes[:, None, 2:] <= boxes[:, 2:] + slack, axis=2)
    np.fill_diagonal(within, False)
    inner = np.any(within & (count > np.maximum(_AGREEING, count[:, None])), axis=1)
    return boxes[~inner], count[~inner]


def _read(cascade: bytes) -> tuple[int, tuple[_Stage, ...]]:
    """The side of a window, and the stages."""
    root = ElementTree.fromstring(cascade).find("cascade")  # noqa: S314
    if root is None:
        raise ValueError("this is no cascade of OpenCV")
    features = [
        [[float(number) for number in (box.text or "").split()] for box in feature.iterfind("rects/_")]
        for feature in root.iterfind("features/_")
    ]
    return int(root.findtext("width", "")), tuple(_stage(stage, features) for stage in root.iterfind("stages/_"))


def _stage(stage: ElementTree.Element, features: list[list[list[float]]]) -> _Stage:
    weak = list(stage.iterfind("weakClassifiers/_"))
    nodes = [one.findtext("internalNodes", "").split() for one in weak]
    corners = [_corners(features[int(number)]) for _, _, number, _ in nodes]
    most = max(len(signs) for signs in corners)
    table = np.zeros((len(weak), most, 3), np.intp)
    for row, signs in zip(table, corners, strict=True):
        row[: len(signs)] = [(*corner, sign) for corner, sign in signs.items()]
    return _Stage(
        rows=table[..., 0],
        columns=table[..., 1],
        signs=table[..., 2].astype(np.int32),
        thresholds=np.array([float(threshold) for _, _, _, threshold in nodes]),
        votes=np.array([one.findtext("leafValues", "").split() for one in weak], np.float64).T,
        least=float(stage.findtext("stageThreshold", "")) - _TOLERANCE,
    )


def _corners(rectangles: list[list[float]]) -> Counter[tuple[int, int]]:
    """How often the integral at each (row, column) counts in a sum of weighted rectangles."""
    counts: Counter[tuple[int, int]] = Counter()
    for left, top, width, height, weight in (map(int, box) for box in rectangles):
        counts[top, left] += weight
        counts[top, left + width] -= weight
        counts[top + height, left] -= weight
        counts[top + height, left + width] += weight
    return counts
