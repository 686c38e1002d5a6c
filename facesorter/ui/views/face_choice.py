"""A photo that need not be in the library, with a box around each face: one of them is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from facesorter.domain.model import Box
from facesorter.ui import icons, theme

_MARGIN = 3.0
#: Small photos are enlarged, but not until they are only pixels.
_ENLARGED = 4
_TICK = 18.0


class FaceChoice(QWidget):
    """A click on a face chooses it, and so do the arrow keys, from face to face in the order of reading."""

    chosen = Signal(int)
    """The number of the face that the user has just chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photo = QImage()
        self._name = ""
        self._size = (1, 1)
        self._boxes: Sequence[Box] = ()
        self._current = 0
        self._pointed: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(140, 90)

    @property
    def current(self) -> int:
        """The number of the chosen face."""
        return self._current

    def show_photo(self, name: str, photo: QImage, size: tuple[int, int], boxes: Sequence[Box], current: int) -> None:
        """Show a photo of ``size`` (``photo`` may be smaller) with ``boxes`` in its pixels, at least one."""
        self._name, self._photo, self._size, self._boxes = name, photo, size, boxes
        self._pointed = None
        self._choose(current)

    def sharpen(self, photo: QImage) -> None:
        """The same photo with more pixels."""
        self._photo = photo
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(
            Qt.Key(event.key())
        )
        if step is None:
            event.ignore()
            return
        ranked = self._in_order()
        place = ranked.index(self._current) + step
        if 0 <= place < len(ranked):
            self._choose(ranked[place])
            self.chosen.emit(self._current)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        face = self._at(event.position())
        if face is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(face)
            self.chosen.emit(face)

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        colours = theme.colours()
        place = self._place()
        frame = QPainterPath()
        frame.addRoundedRect(place, theme.RADIUS, theme.RADIUS)
        painter.save()
        painter.setClipPath(frame)
        painter.drawImage(place, self._photo)
        for number, box in enumerate(self._boxes):
            self._mark(painter, self._on_screen(box, place), colours, number)
        painter.restore()
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.accent, 2))
            painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), theme.RADIUS + 1, theme.RADIUS + 1)

    def _mark(self, painter: QPainter, box: QRectF, colours: theme.Colours, number: int) -> None:
        """A frame around a face; the chosen one is stronger and has a tick at its corner."""
        chosen = number == self._current
        dark, light = sorted((colours.text, colours.content), key=lambda colour: colour.lightnessF())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # On a photo of any colours, a light line within a dark one is always seen.
        painter.setPen(QPen(theme.faint(dark, 0.5), 5 if chosen else 3))
        painter.drawRoundedRect(box, 4, 4)
        strong = chosen or number == self._pointed
        style = Qt.PenStyle.SolidLine if strong else Qt.PenStyle.DashLine
        painter.setPen(QPen(light, 2.5 if chosen else 1.5, style))
        painter.drawRoundedRect(box, 4, 4)
        if not chosen or len(self._boxes) == 1:
            return
        tick = QRectF(0, 0, _TICK, _TICK)
        tick.moveCenter(box.topLeft() if self.isRightToLeft() else box.topRight())
        place = self._place()
        tick.moveTo(
            min(max(tick.left(), place.left() + 2), place.right() - _TICK - 2), max(tick.top(), place.top() + 2)
        )
        painter.setPen(QPen(light, 1.5))
        painter.setBrush(colours.accent)
        painter.drawEllipse(tick)
        icons.paint(painter, "check", colours.on_accent, tick.adjusted(2.5, 2.5, -2.5, -2.5))

    def _place(self) -> QRectF:
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        size = QSizeF(*self._size)
        place = QRectF(
            QPointF(0, 0), size.scaled(room.size().boundedTo(size * _ENLARGED), Qt.AspectRatioMode.KeepAspectRatio)
        )
        place.moveCenter(room.center())
        return place

    def _on_screen(self, box: Box, place: QRectF) -> QRectF:
        scale = place.width() / self._size[0]
        shown = QRectF(place.left() + box.x * scale, place.top() + box.y * scale, box.width * scale, box.height * scale)
        return shown.intersected(place.adjusted(2, 2, -2, -2))

    def _at(self, position: QPointF) -> int | None:
        """The face at a position; the smallest if several are there."""
        place = self._place()
        shown = [(self._on_screen(box, place), number) for number, box in enumerate(self._boxes)]
        here = [(box.width() * box.height(), number) for box, number in shown if box.contains(position)]
        return min(here)[1] if here else None

    def _in_order(self) -> list[int]:
        """As they are met from left to right; two at one place from top to bottom."""
        return sorted(
            range(len(self._boxes)), key=lambda number: (self._boxes[number].x, self._boxes[number].y, number)
        )

    def _point(self, face: int | None) -> None:
        if face != self._pointed:
            self._pointed = face
            several = face is not None and len(self._boxes) > 1
            self.setCursor(Qt.CursorShape.PointingHandCursor if several else Qt.CursorShape.ArrowCursor)
            self.update()

    def _choose(self, face: int) -> None:
        self._current = face
        locale = self.locale()
        self.setAccessibleName(self.tr("The photo {0}").format(self._name))
        place, count = self._in_order().index(face) + 1, len(self._boxes)
        text = self.tr("Chosen is face {0} of {1} from the left; the arrow keys choose another one.")
        one = self.tr("One face, which is chosen.")
        self.setAccessibleDescription(
            one if count == 1 else text.format(locale.toString(place), locale.toString(count))
        )
        self.update()
