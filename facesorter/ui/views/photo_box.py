"""A photo in a panel, with the face that it is about and the others in it."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from facesorter.domain.model import Box, Photo
from facesorter.services.browsing import NamedFace
from facesorter.ui import theme
from facesorter.ui.bridge import Bridge
from facesorter.ui.models.facts import FaceFacts
from facesorter.ui.pictures import THUMBNAIL, Pictures

# Panoramas and tall photos keep to a shape that leaves room for the rest.
_FLATTEST = 0.5
_TALLEST = 1.15


class PhotoBox(QWidget):
    """As wide as its panel; the thumbnail is shown at once, the photo itself when it is read."""

    face_activated = Signal(int)
    """Another face in the photo was clicked."""

    def __init__(self, bridge: Bridge, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._pictures = pictures
        self._facts: FaceFacts | None = None
        self._photo = QImage()
        self._size = (1, 1)
        self._pointed: NamedFace | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        pictures.loaded.connect(self._loaded)

    def tell(self, facts: FaceFacts) -> None:
        """Show this face in its photo."""
        shown = self._facts
        same = shown is not None and shown.there == facts.there and _frame(shown) == _frame(facts)
        self._facts = facts
        self._pointed = None
        self.setAccessibleName(self.tr("The photo, with {0} marked").format(self._name(facts)))
        if not same:
            self._photo = QImage()
            self._size = (max(1, facts.photo.width), max(1, facts.photo.height))
            self.updateGeometry()
            if facts.there:
                longest = round(_TALLEST * max(self.width(), 200) * self.devicePixelRatioF())
                self._bridge.view_photo(facts.photo.path, longest, self._show, self, facts.face.time)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * min(_TALLEST, max(_FLATTEST, self._size[1] / self._size[0])))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._facts is None:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        colours = theme.colours()
        place, scale = self._place()
        frame = QPainterPath()
        frame.addRoundedRect(place, theme.RADIUS, theme.RADIUS)
        painter.save()
        painter.setClipPath(frame)
        painter.fillPath(frame, colours.hover)
        if not self._photo.isNull():
            painter.drawImage(place, self._photo)
        elif self._facts.face.time != self._facts.photo.moment:
            # The thumbnail shows another moment of the video, where nobody is at these places.
            painter.restore()
            return
        elif thumbnail := self._pictures.thumbnail(self._facts.photo.id):
            painter.drawPixmap(place, thumbnail, QRectF(thumbnail.rect()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        dark, light = sorted((colours.text, colours.content), key=lambda colour: colour.lightnessF())
        for other in self._seen_with():
            strong = other is self._pointed
            # On a photo of any colours, a light line within a dark one is always seen.
            painter.setPen(QPen(theme.faint(dark, 0.35), 3))
            painter.drawRoundedRect(_box(other.face.box, place, scale), 4, 4)
            painter.setPen(QPen(theme.faint(light, 1.0 if strong else 0.75), 2 if strong else 1))
            painter.drawRoundedRect(_box(other.face.box, place, scale), 4, 4)
        painter.restore()
        own = _box(self._facts.face.box, place, scale)
        painter.setPen(QPen(colours.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(own.intersected(place.adjusted(1, 1, -1, -1)), 4, 4)
        if self._facts.person and self._facts.person.name:
            self._paint_name(painter, self._facts.person.name, own, place, colours)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pointed = self._at(event.position())
        if pointed is not self._pointed:
            self._pointed = pointed
            self.setCursor(Qt.CursorShape.PointingHandCursor if pointed else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._pointed = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(self._at(event.position()) is not None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pointed = self._at(event.position())
        if pointed and event.button() == Qt.MouseButton.LeftButton:
            self.face_activated.emit(pointed.face.id)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            pointed = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), (pointed.name or self.tr("Who is this?")) if pointed else "", self)
            return True
        return super().event(event)

    def _name(self, facts: FaceFacts) -> str:
        return facts.person.name if facts.person and facts.person.name else self.tr("the face")

    def _place(self) -> tuple[QRectF, float]:
        """Where the photo lies, and its pixels' size."""
        width, height = self._size
        scale = min(self.width() / width, self.height() / height)
        place = QRectF(0, 0, width * scale, height * scale)
        place.moveCenter(QRectF(self.rect()).center())
        return place, scale

    def _at(self, position: QPointF) -> NamedFace | None:
        if self._facts is None:
            return None
        place, scale = self._place()
        return next(
            (other for other in self._seen_with() if _box(other.face.box, place, scale).contains(position)), None
        )

    def _seen_with(self) -> list[NamedFace]:
        """The others; in a video, those who are seen at the same moment."""
        if self._facts is None:
            return []
        return [other for other in self._facts.others if other.face.time == self._facts.face.time]

    def _paint_name(self, painter: QPainter, name: str, own: QRectF, place: QRectF, colours: theme.Colours) -> None:
        painter.setFont(theme.font(0.88))
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, round(place.width()) - 24)
        label = QRectF(0, 0, metrics.horizontalAdvance(shown) + 12, metrics.height() + 4)
        label.moveTopLeft(own.bottomLeft())
        if label.bottom() > place.bottom():
            label.moveBottomLeft(own.topLeft() if own.top() - label.height() > place.top() else own.bottomLeft())
        label.moveLeft(max(place.left(), min(label.left(), place.right() - label.width())))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent)
        painter.drawRoundedRect(label, 4, 4)
        painter.setPen(colours.on_accent)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, shown)

    def _show(self, photo: QImage, width: int, height: int) -> None:
        self._photo, self._size = photo, (width, height)
        self.updateGeometry()
        self.update()

    def _loaded(self, kind: str, number: int) -> None:
        if kind == THUMBNAIL and self._facts and number == self._facts.photo.id:
            self.update()


def _frame(facts: FaceFacts) -> tuple[Photo, float | None]:
    return facts.photo, facts.face.time


def _box(box: Box, place: QRectF, scale: float) -> QRectF:
    return QRectF(place.left() + box.x * scale, place.top() + box.y * scale, box.width * scale, box.height * scale)
