"""A face, large: from its photo, as sharp as that is, or the whole photo with the face marked."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facesorter.domain.model import Box
from facesorter.ui import theme
from facesorter.ui.bridge import Bridge
from facesorter.ui.models.review import Side
from facesorter.ui.pictures import CROP, THUMBNAIL, Key, Pictures

#: What is shown around a face, as a part of its longer side, as the stored crops have it.
_AROUND = 1.5
# No photo is read larger than this for a face of a few pixels.
_LARGEST = 6000
#: The least side of a panel; smaller faces tell nobody apart.
LEAST = 40


class FacePanel(QWidget):
    """The stored crop at once; the photo's own pixels when they are read."""

    def __init__(self, bridge: Bridge, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._pictures = pictures
        self._side: Side | None = None
        self._instead: int | None = None
        self._photo = QImage()
        self._whole = False
        self._read = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(LEAST, LEAST)
        pictures.loaded.connect(lambda kind, number: self.update())

    @property
    def shown(self) -> Key | None:
        """The stored picture that is shown until the photo is read, ``None`` while no face is."""
        if self._side is None:
            return None
        return (THUMBNAIL, self._side.photo.id) if self._whole else (CROP, self._side.face.id)

    def tell(self, side: Side, name: str) -> None:
        """Show this face; ``name`` says in words whose it is."""
        same = self._side is not None and self._side.face.id == side.face.id
        self._side, self._instead = side, None
        self.setAccessibleName(name)
        if not same:
            self._photo, self._read = QImage(), 0
        self._load()
        self.update()

    def show_instead(self, face: int | None) -> None:
        """Show the stored crop of another face, or what it is about again (``None``)."""
        self._instead = face
        self.update()

    def show_whole(self, whole: bool) -> None:
        """Show the photo around the face, or the face alone."""
        self._whole = whole
        self._load()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, 360)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._load()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._side is None:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._whole and self._instead is None:
            self._paint_photo(painter, self._side)
        else:
            self._paint_face(painter, self._side)

    def _paint_face(self, painter: QPainter, side: Side) -> None:
        colours = theme.colours()
        square = self._square()
        shape = QPainterPath()
        shape.addRoundedRect(square, theme.RADIUS, theme.RADIUS)
        painter.setClipPath(shape)
        painter.fillRect(square, colours.hover)
        crop = self._pictures.crop(side.face.id if self._instead is None else self._instead)
        if self._instead is None and not self._photo.isNull():
            scale = self._photo.width() / max(1, side.photo.width)
            painter.drawImage(square, self._photo, _around(side.face.box, scale))
        elif crop is not None:
            painter.drawPixmap(square, crop, QRectF(crop.rect()))

    def _paint_photo(self, painter: QPainter, side: Side) -> None:
        colours = theme.colours()
        width, height = max(1, side.photo.width), max(1, side.photo.height)
        scale = min(self.width() / width, self.height() / height)
        place = QRectF(0, 0, width * scale, height * scale)
        place.moveCenter(QRectF(self.rect()).center())
        thumbnail = self._pictures.thumbnail(side.photo.id)
        painter.fillRect(place, colours.hover)
        if not self._photo.isNull():
            painter.drawImage(place, self._photo)
        elif thumbnail is not None and side.face.time is None:
            painter.drawPixmap(place, thumbnail, QRectF(thumbnail.rect()))
        box = side.face.box
        painter.setPen(QPen(colours.accent, 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(
            QRectF(place.left() + box.x * scale, place.top() + box.y * scale, box.width * scale, box.height * scale),
            5,
            5,
        )

    def _square(self) -> QRectF:
        side = min(self.width(), self.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(self.rect()).center())
        return square

    def _load(self) -> None:
        """Read the photo, no larger than the screen shows of it."""
        side = self._side
        if side is None or not side.there or not self.isVisible():
            return
        longest = max(side.photo.width, side.photo.height)
        pixels = min(self.width(), self.height()) * self.devicePixelRatioF()
        face = max(side.face.box.width, side.face.box.height, 1) * _AROUND
        wanted = max(self.width(), self.height()) * self.devicePixelRatioF() if self._whole else longest * pixels / face
        size = round(min(wanted, longest, _LARGEST))
        if size <= self._read:
            return
        self._read = size
        self._bridge.view_photo(side.photo.path, size, self._show, self, side.face.time)

    def _show(self, image: QImage, width: int, height: int) -> None:
        self._photo = image
        self.update()


def _around(box: Box, scale: float) -> QRectF:
    side = max(box.width, box.height) * _AROUND * scale
    square = QRectF(0, 0, side, side)
    square.moveCenter(QRectF(box.x, box.y, box.width, box.height).center() * scale)
    return square
