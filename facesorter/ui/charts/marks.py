"""How classes and series look: each has a colour and a shape or dashes of its own, so that neither is needed alone."""

import math
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap

from facesorter.ui import theme
from facesorter.ui.charts.description import NOISE

_DASHES: tuple[tuple[float, ...], ...] = ((), (5, 2.5), (1.5, 2), (8, 2.5, 1.5, 2.5), (3, 1.5, 1, 1.5))
_CORNERS = {"triangle": (3, -90), "square": (4, -45), "diamond": (4, 0), "down": (3, 90)}
#: No number of these divides the number of colours, so that 56 classes look different.
_SHAPES = ("disc", "square", "triangle", "diamond", "plus", "down", "star")
_NOISE = "cross"


@dataclass(frozen=True, slots=True)
class Style:
    """What a chart is drawn with: colours, those of its classes and series, and the font."""

    colours: theme.Colours
    series: tuple[QColor, ...]
    font: QFont

    def colour(self, number: int) -> QColor:
        """The colour of a class or series."""
        return self.colours.muted if number == NOISE else self.series[number % len(self.series)]


def shape(number: int) -> str:
    """The name of the shape of a class or series."""
    return _NOISE if number == NOISE else _SHAPES[number % len(_SHAPES)]


def pen(style: Style, number: int, width: float = 2.0) -> QPen:
    """The pen of a series."""
    made = QPen(style.colour(number), width)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashes := _DASHES[number % len(_DASHES)]:
        made.setDashPattern(list(dashes))
        made.setCapStyle(Qt.PenCapStyle.FlatCap)
    return made


@cache
def outline(name: str, radius: float) -> QPainterPath:
    """A shape around (0, 0); all have about the same area."""
    path = QPainterPath()
    if name == "disc":
        path.addEllipse(QPointF(0, 0), radius, radius)
    elif name in ("plus", _NOISE):
        arm, long = radius * 0.38, radius * 1.15
        if name == _NOISE:
            # Thinner than what belongs somewhere.
            arm = radius * 0.22
        corners = [(arm, long), (arm, arm), (long, arm), (long, -arm), (arm, -arm), (arm, -long)]
        turned = corners + [(-x, -y) for x, y in corners]
        angle = math.pi / 4 if name == _NOISE else 0.0
        _polygon(path, [_turned(x, y, angle) for x, y in turned])
    elif name == "star":
        rays = ((radius * (1.4 if ray % 2 == 0 else 0.6), math.radians(36 * ray - 90)) for ray in range(10))
        _polygon(path, [(length * math.cos(angle), length * math.sin(angle)) for length, angle in rays])
    else:
        count, first = _CORNERS[name]
        length = radius * (1.4 if count == 3 else 1.25)
        angles = (math.radians(first + 360 * corner / count) for corner in range(count))
        _polygon(path, [(length * math.cos(angle), length * math.sin(angle)) for angle in angles])
    return path


def stamp(style: Style, number: int, radius: float, ratio: float) -> QPixmap:
    """A class's marker as a picture, to be drawn many times; its middle is that of the picture."""
    side = 2 * math.ceil(1.5 * radius + 1)
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(side / 2, side / 2)
    painter.fillPath(outline(shape(number), radius), theme.faint(style.colour(number), 0.85))
    painter.end()
    return pixmap


def sample(painter: QPainter, style: Style, number: int, area: QRectF, *, line: bool) -> None:
    """The marker for a legend, with its line if it is a series'."""
    if line:
        middle = area.center().y()
        painter.setPen(pen(style, number))
        painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle))
    else:
        painter.fillPath(outline(shape(number), 4.5).translated(area.center()), style.colour(number))


def _polygon(path: QPainterPath, corners: list[tuple[float, float]]) -> None:
    for place, corner in enumerate(corners):
        (path.lineTo if place else path.moveTo)(*corner)
    path.closeSubpath()


def _turned(x: float, y: float, angle: float) -> tuple[float, float]:
    return x * math.cos(angle) - y * math.sin(angle), x * math.sin(angle) + y * math.cos(angle)
