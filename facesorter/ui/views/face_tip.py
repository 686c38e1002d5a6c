"""A face and a few words beside the point that stands for it."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from facesorter.ui import theme
from facesorter.ui.delegates.round import prepared
from facesorter.ui.pictures import CROP, Pictures

_SIDE, _PAD, _AWAY = 104, 8, 14


class FaceTip(QWidget):
    """Floats over its parent, and lets the mouse through."""

    def __init__(self, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._pictures = pictures
        self.face = 0
        self.text = ""
        pictures.loaded.connect(self._loaded)
        self.hide()

    def show_face(self, face: int, text: str, point: QPointF) -> None:
        """Show this face beside a point of the parent, where there is room."""
        self.face, self.text = face, text
        self.resize(self.sizeHint())
        ground = self._ground.rect()
        right = point.x() + _AWAY + self.width() <= ground.right()
        left = point.x() + _AWAY if right else point.x() - _AWAY - self.width()
        top = min(max(point.y() - self.height() / 2, 2), ground.bottom() - self.height() - 2)
        self.move(QPoint(round(max(2.0, left)), round(top)))
        self.show()
        self.raise_()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE + 2 * _PAD, _SIDE + 2 * _PAD + (self.fontMetrics().height() + 4 if self.text else 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.colours()
        painter.setPen(QPen(colours.line, 1))
        painter.setBrush(colours.card)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
        crop = self._pictures.crop(self.face)
        if crop is not None:
            painter.drawPixmap(QPointF(_PAD, _PAD), prepared(crop, _SIDE, theme.RADIUS, self.devicePixelRatioF()))
        painter.setPen(colours.text)
        below = QRectF(_PAD, _PAD + _SIDE + 4, _SIDE, self.fontMetrics().height())
        text = self.fontMetrics().elidedText(self.text, Qt.TextElideMode.ElideRight, _SIDE)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, text)

    def _loaded(self, kind: str, face: int) -> None:
        if kind == CROP and face == self.face and self.isVisible():
            self.update()
