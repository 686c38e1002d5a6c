"""Symbolic icons: line drawings in ``resources/icons``, tinted with a colour, sharp at any scale."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from facesorter import places

# Enough for icons of 16 to 32 pixels at 100, 150, 200 and 300 %.
_SIZES = (16, 20, 24, 32, 48, 64, 96)


def icon(name: str, colour: QColor) -> QIcon:
    """The icon called ``name`` in one colour, for actions and buttons."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_render(name, colour.name(), size))
    return made


def paint(painter: QPainter, name: str, colour: QColor, rectangle: QRectF) -> None:
    """Draw the icon into a square; its lines are drawn anew at the painter's own scale."""
    _drawing(name, colour.name()).render(painter, rectangle)


def drawing(name: str, colour: str) -> str:
    """The icon as SVG text in a colour."""
    return (places.resources() / "icons" / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)


@cache
def _render(name: str, colour: str, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _drawing(name, colour).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@cache
def _drawing(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(drawing(name, colour).encode()))
