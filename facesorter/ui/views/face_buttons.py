"""Faces to click: a crop with a few words below it, and a person as a line."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from facesorter.ui import theme
from facesorter.ui.delegates.round import prepared
from facesorter.ui.pictures import CROP, Pictures

#: The side of a crop, where there is room for it.
SIDE = 44
_LINE_SIDE = 28
_SMALL = 0.84


class CropButton(QAbstractButton):
    """One face at a time, with a caption."""

    def __init__(self, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self.face: int | None = None
        self._pictures = pictures
        self._caption = ""
        self._side = SIDE
        self.setFont(theme.font(_SMALL))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        pictures.loaded.connect(self._loaded)

    def tell(self, face: int, caption: str, name: str) -> None:
        """Show this face; ``name`` says in words what it is."""
        self.face = face
        self._caption = caption
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.updateGeometry()
        self.update()

    def set_side(self, side: int) -> None:
        """How large the crop is."""
        if side != self._side:
            self._side = side
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side + (2 + self.fontMetrics().height() if self._caption else 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.colours()
        left = (self.width() - self._side) // 2
        square = QRectF(left, 0, self._side, self._side)
        pixmap = None if self.face is None else self._pictures.crop(self.face)
        if pixmap is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.hover)
            painter.drawRoundedRect(square, theme.RADIUS, theme.RADIUS)
        else:
            scale = self.devicePixelRatioF()
            painter.drawPixmap(QPointF(left, 0), prepared(pixmap, self._side, theme.RADIUS, scale))
        if self.hasFocus() or self.underMouse():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.accent if self.hasFocus() else colours.muted, 2))
            painter.drawRoundedRect(square.adjusted(1, 1, -1, -1), theme.RADIUS - 1, theme.RADIUS - 1)
        painter.setPen(colours.muted)
        below = QRectF(0, self._side + 2, self.width(), self.height() - self._side - 2)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._caption)

    def _loaded(self, kind: str, face: int) -> None:
        if kind == CROP and face == self.face:
            self.update()


class PersonButton(QAbstractButton):
    """A round cover, a name, and a count at the other end."""

    def __init__(self, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self.cover: int | None = None
        self._pictures = pictures
        self._count = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        pictures.loaded.connect(self._loaded)

    def tell(self, cover: int | None, name: str, count: str, tip: str) -> None:
        """Show this person."""
        self.cover = cover
        self._count = count
        # An ampersand in a name is no mnemonic.
        self.setText(name.replace("&", "&&"))
        self.setAccessibleName(f"{name}, {tip}")
        self.setToolTip(f"{name}\n{tip}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, max(_LINE_SIDE, self.fontMetrics().height()) + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.colours()
        if self.hasFocus() or self.underMouse():
            painter.setBrush(colours.hover)
            painter.setPen(QPen(colours.accent if self.hasFocus() else colours.hover, 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
        left = 4 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - 4 - _LINE_SIDE
        top = (self.height() - _LINE_SIDE) // 2
        pixmap = None if self.cover is None else self._pictures.crop(self.cover)
        if pixmap is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.line)
            painter.drawEllipse(left, top, _LINE_SIDE, _LINE_SIDE)
        else:
            painter.drawPixmap(left, top, prepared(pixmap, _LINE_SIDE, _LINE_SIDE / 2, self.devicePixelRatioF()))
        words = self.rect().adjusted(4 + _LINE_SIDE + theme.SPACE, 0, -6, 0)
        count = self.fontMetrics().horizontalAdvance(self._count)
        name = self.fontMetrics().elidedText(
            self.text().replace("&&", "&"), Qt.TextElideMode.ElideRight, words.width() - count - theme.SPACE
        )
        flag, direction = Qt.AlignmentFlag, self.layoutDirection()
        place = QStyle.visualRect(direction, self.rect(), words)
        painter.setPen(colours.text)
        painter.drawText(place, QStyle.visualAlignment(direction, flag.AlignLeft) | flag.AlignVCenter, name)
        painter.setPen(colours.muted)
        painter.drawText(place, QStyle.visualAlignment(direction, flag.AlignRight) | flag.AlignVCenter, self._count)

    def _loaded(self, kind: str, face: int) -> None:
        if kind == CROP and face == self.cover:
            self.update()
