"""What is seen while dragging: a small stack of pictures, and a hint that says what dropping would do."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from facesorter.ui import theme

_SIDE = 74.0
_EDGE = 3.0
_ROOM = 26.0
_ANGLES = (-4.0, 5.0, -11.0)


def picture_of(pictures: Sequence[QPixmap], count: int, widget: QWidget) -> QPixmap:
    """Up to three pictures as a stack, the first on top, with the number of what is dragged if it is more than one."""
    scale = widget.devicePixelRatioF()
    side = _SIDE + 2 * _ROOM
    colours = theme.colours()
    shade = colours.text if colours.text.lightnessF() < 0.5 else colours.content
    stack = QPixmap(math.ceil(side * scale), math.ceil(side * scale))
    stack.setDevicePixelRatio(scale)
    stack.fill(Qt.GlobalColor.transparent)
    painter = QPainter(stack)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    frame = QRectF(-_SIDE / 2, -_SIDE / 2, _SIDE, _SIDE)
    inner = frame.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    for place in range(max(1, min(3, count)) - 1, -1, -1):
        painter.save()
        painter.translate(side / 2, side / 2)
        painter.rotate(_ANGLES[place])
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in range(6, 0, -1):
            painter.setBrush(theme.faint(shade, 0.04))
            painter.drawRoundedRect(frame.adjusted(-spread, 2 - spread, spread, 2 + spread), 9 + spread, 9 + spread)
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(frame, 9, 9)
        clip = QPainterPath()
        clip.addRoundedRect(inner, 7, 7)
        painter.setClipPath(clip)
        painter.fillPath(clip, colours.hover)
        if place < len(pictures):
            painter.drawPixmap(inner, pictures[place], QRectF(pictures[place].rect()))
        painter.restore()
    if count > 1:
        painter.setFont(theme.font(0.9, bold=True))
        text = QLocale().toString(count)
        width = max(22.0, painter.fontMetrics().horizontalAdvance(text) + 14.0)
        badge = QRectF(side / 2 + _SIDE / 2 - width / 2 - 4, side / 2 - _SIDE / 2 - 8, width, 22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent)
        painter.drawRoundedRect(badge, 11, 11)
        painter.setPen(colours.on_accent)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return stack


class Hint(QLabel):
    """A small label beside the mouse while dragging; it floats above the content of its window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.mark(self, "hint")
        self.hide()

    def tell(self, text: str, view: QWidget, position: QPointF) -> None:
        """Say what dropping at ``position`` of ``view`` would do; nothing, if ``text`` is empty."""
        if not text:
            self.hide()
            return
        self.setText(text)
        self.adjustSize()
        window = self.window()
        below = view.mapTo(window, position.toPoint()) + QPoint(round(_SIDE / 2) + 10, round(_SIDE / 2) + 14)
        right, bottom = window.width() - self.width() - 8, window.height() - self.height() - 8
        self.move(max(8, min(below.x(), right)), max(8, min(below.y(), bottom)))
        self.raise_()
        self.show()
