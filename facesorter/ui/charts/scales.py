"""Ranges, ticks, and where a value lies in pixels."""

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from facesorter.ui.charts.description import Axis, Chart, Floats, Scatter

#: Around points, as a part of their range.
_MARGIN = 0.05


@dataclass(frozen=True, slots=True)
class View:
    """The part of the plane that is shown, in the chart's own units."""

    left: float
    right: float
    low: float
    high: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.high - self.low

    def moved(self, across: float, up: float) -> "View":
        """The part beside this one, by parts of its own size."""
        x, y = across * self.width, up * self.height
        return View(self.left + x, self.right + x, self.low + y, self.high + y)

    def zoomed(self, factor: float, x: float, y: float) -> "View":
        """``factor`` times larger, with the point (x, y) where it is."""
        return View(
            x - (x - self.left) / factor,
            x + (self.right - x) / factor,
            y - (y - self.low) / factor,
            y + (self.high - y) / factor,
        )


@dataclass(frozen=True, slots=True)
class Frame:
    """A view in its rectangle ``plot``; y goes up."""

    view: View
    plot: QRectF

    def pixels(self, points: Floats) -> Floats:
        """Where points (n, 2) lie, (n, 2)."""
        scale = (self.plot.width() / self.view.width, -self.plot.height() / self.view.height)
        return (points - (self.view.left, self.view.high)) * scale + (self.plot.left(), self.plot.top())

    def pixel(self, x: float, y: float) -> QPointF:
        """Where one point lies."""
        return QPointF(*self.pixels(np.array([[x, y]], np.float64))[0].tolist())

    def value(self, pixel: QPointF) -> tuple[float, float]:
        """What lies there."""
        across = (pixel.x() - self.plot.left()) / self.plot.width()
        down = (pixel.y() - self.plot.top()) / self.plot.height()
        return self.view.left + across * self.view.width, self.view.high - down * self.view.height


def whole(chart: Chart, plot: QRectF) -> View:
    """The view that shows all of a chart in this rectangle."""
    if isinstance(chart, Scatter):
        left, right = _range(chart.x, chart.points[:, 0], _MARGIN)
        low, high = _range(chart.y, chart.points[:, 1], _MARGIN)
        # One scale for both: the direction that has room to spare shows more.
        unit = max((right - left) / max(plot.width(), 1), (high - low) / max(plot.height(), 1))
        across, up = unit * max(plot.width(), 1) / 2, unit * max(plot.height(), 1) / 2
        x, y = (left + right) / 2, (low + high) / 2
        return View(x - across, x + across, y - up, y + up)
    values = np.concatenate([series.values for series in chart.series]) if chart.series else np.zeros(0)
    return View(*_range(chart.x, chart.at, 0.0), *_range(chart.y, values, _MARGIN))


def _range(axis: Axis, values: Floats, margin: float) -> tuple[float, float]:
    finite = values[np.isfinite(values)]
    least, most = (float(finite.min()), float(finite.max())) if len(finite) else (0.0, 1.0)
    spare = margin * (most - least)
    low = least - spare if axis.low is None else axis.low
    high = most + spare if axis.high is None else axis.high
    if not high > low:
        half = abs(low) * 0.1 or 0.5
        low, high = low - half, low + half
    return low, high


def ticks(low: float, high: float, most: int) -> tuple[list[float], int]:
    """At most so many round numbers in a range, and how many decimals they need."""
    rough = (high - low) / max(1, most)
    magnitude = math.floor(math.log10(rough))
    step = next(step for times in (1, 2, 5, 10) if (step := times * 10.0**magnitude) >= rough * (1 - 1e-9))
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [number * step for number in range(first, last + 1)], decimals
