"""A closer look: the whole photo over the window, with the face marked, until a key or a click takes it away."""

import os
from pathlib import Path

from PySide6.QtCore import QDate, QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from facesorter.domain.errors import NotFound
from facesorter.domain.model import Box, Face, Person
from facesorter.services import browsing
from facesorter.store.library import Library
from facesorter.ui import theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.pictures import Pictures

_MARGIN = 48


class Closer(QWidget):
    """Covers its parent. What is in the library is shown at once, the photo itself when it is read."""

    stepped = Signal(int)
    """Right and left: the next face (1), or the one before (-1)."""

    left = Signal()
    """It is gone; the focus belongs to what was under it."""

    def __init__(self, bridge: Bridge, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self._bridge = bridge
        self._pictures = pictures
        self._face: Face | None = None
        self._person: Person | None = None
        self._photo = QImage()
        self._size = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The whole photo"))
        pictures.loaded.connect(lambda kind, number: self.update())
        parent.installEventFilter(self)
        self.hide()

    def look(self, face: int) -> None:
        """Show the photo of a face."""

        def find(library: Library) -> tuple[Face, Person | None, tuple[int, int]] | None:
            found = browsing.faces(library, ids=[face])
            if not found:
                return None
            try:
                person = None if found[0].person is None else browsing.person(library, found[0].person)
                photo = browsing.photo(library, found[0].photo)
            except NotFound:
                return None
            return found[0], person, (photo.width, photo.height)

        self._bridge.read(find, self._show, self, key="face")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._ground and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._ground.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        match event.key():
            case Qt.Key.Key_Space | Qt.Key.Key_Escape | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._leave()
            case Qt.Key.Key_Right | Qt.Key.Key_Left:
                self.stepped.emit(1 if event.key() == forward else -1)
            case _:
                event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        colours = theme.colours()
        # Photos look best on dark, whatever the scheme.
        ground = colours.text if colours.text.lightnessF() < 0.5 else colours.content
        bright = colours.content if colours.text.lightnessF() < 0.5 else colours.text
        painter.fillRect(self.rect(), theme.faint(ground, 0.95))
        face = self._face
        if face is None or not all(self._size):
            return
        width, height = self._size
        room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        scale = min(room.width() / width, room.height() / height)
        place = QRectF(0, 0, width * scale, height * scale)
        place.moveCenter(QRectF(room).center())
        if not self._photo.isNull():
            painter.drawImage(place, self._photo)
        elif face.time is None and (thumbnail := self._pictures.thumbnail(face.photo)):
            painter.drawPixmap(place, thumbnail, QRectF(thumbnail.rect()))
        self._mark(painter, face.box, place, scale, colours)
        painter.setPen(bright)
        name = Path(os.fsdecode(face.path)).name.encode("utf-8", "replace").decode()
        date = "" if face.taken_at is None else self.locale().toString(QDate(*face.taken_at.timetuple()[:3]))
        time = "" if face.time is None else words.clock(face.time)
        below = QRectF(room.left(), room.bottom() + 4, room.width(), _MARGIN - 8)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, " · ".join(part for part in (name, time, date) if part))

    def _mark(self, painter: QPainter, box: Box, place: QRectF, scale: float, colours: theme.Colours) -> None:
        rectangle = QRectF(
            place.left() + box.x * scale, place.top() + box.y * scale, box.width * scale, box.height * scale
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours.accent, 2.5))
        painter.drawRoundedRect(rectangle, 5, 5)
        if not self._person or not self._person.name:
            return
        metrics = painter.fontMetrics()
        label = QRectF(0, 0, metrics.horizontalAdvance(self._person.name) + 14, metrics.height() + 6)
        label.moveTopLeft(rectangle.bottomLeft())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent)
        painter.drawRoundedRect(label, 5, 5)
        painter.setPen(colours.on_accent)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, self._person.name)

    def _show(self, found: tuple[Face, Person | None, tuple[int, int]] | None) -> None:
        if found is None:
            return
        shown, face = self._face, found[0]
        same = shown is not None and (shown.photo, shown.time) == (face.photo, face.time)
        self._face, self._person, self._size = found
        if not same:
            self._photo = QImage()
        self.setGeometry(self._ground.rect())
        self.show()
        self.raise_()
        self.setFocus()
        self.update()
        longest = round(max(self.width(), self.height()) * self.devicePixelRatioF())
        self._bridge.view_photo(self._face.path, longest, self._tell, self, self._face.time)

    def _tell(self, photo: QImage, width: int, height: int) -> None:
        self._photo, self._size = photo, (width, height)
        self.update()

    def _leave(self) -> None:
        self.hide()
        self._photo = QImage()
        self.left.emit()
