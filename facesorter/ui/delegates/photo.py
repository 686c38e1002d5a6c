"""A photo as a tile: its thumbnail whole, with the names at the faces, or in words why there is none."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facesorter.domain.model import Photo, PhotoState
from facesorter.ui import icons, theme, words
from facesorter.ui.delegates import tags
from facesorter.ui.delegates.round import fitted
from facesorter.ui.language import said
from facesorter.ui.models.photos import NamesAtFaces, name
from facesorter.ui.models.rows import ROW, Index
from facesorter.ui.pictures import Pictures
from facesorter.ui.views.grid import Grid

_GAP = 6
_RADIUS = 6.0
_FLAT = 0.8
# Below this width names would cover the photos.
_NAMES_FROM = 110
_HOVER = QStyle.StateFlag.State_MouseOver


class PhotoDelegate(QStyledItemDelegate):
    """Paints photos. ``pointed`` is the face under the mouse."""

    def __init__(self, view: Grid, pictures: Pictures, names: NamesAtFaces) -> None:
        super().__init__(view)
        self._view = view
        self._pictures = pictures
        self._names = names
        self._side = 190
        self.pointed: int | None = None

    def set_side(self, side: int) -> None:
        """The width of tiles in device-independent pixels."""
        self._side = side

    def cell(self) -> QSize:
        """The smallest size of a cell."""
        return QSize(self._side + 2 * _GAP, round(self._side * _FLAT) + 2 * _GAP)

    def tag_at(self, index: Index, position: QPoint) -> tags.Tag | None:
        """The face at a position of the view."""
        photo: Photo = index.data(ROW)
        return tags.at(self._tags(photo, self._place(photo, self._view.visualRect(index))), QPointF(position))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        photo: Photo = index.data(ROW)
        colours = theme.colours(option.palette)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus()
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        tile = QRectF(option.rect).adjusted(2, 2, -2, -2)
        if selected:
            painter.setPen(QPen(colours.accent, 1))
            painter.setBrush(colours.selected)
            painter.drawRoundedRect(tile.adjusted(1, 1, -1, -1), theme.CARD_RADIUS, theme.CARD_RADIUS)
        if focused:
            theme.ring(painter, tile.adjusted(1, 1, -1, -1), theme.CARD_RADIUS, colours)
        place = self._place(photo, option.rect)
        pixmap = self._pictures.thumbnail(photo.id)
        if photo.state is PhotoState.UNREADABLE:
            self._paint_reason(painter, photo, place, colours)
        elif pixmap is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.hover)
            painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        else:
            painter.setOpacity(0.45 if photo.state is PhotoState.MISSING else 1.0)
            painter.drawPixmap(
                place.topLeft(), fitted(pixmap, place.size(), _RADIUS, painter.device().devicePixelRatioF())
            )
            painter.setOpacity(1.0)
            self._paint_tags(painter, photo, place, colours, hovered=bool(option.state & _HOVER))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._view.cell_size()

    def _place(self, photo: Photo, cell: QRect) -> QRectF:
        """Where the photo lies in its cell: whole, in the middle, on whole pixels."""
        room = QRectF(cell).adjusted(_GAP, _GAP, -_GAP, -_GAP)
        size = QSizeF(photo.width, photo.height) if photo.width and photo.height else room.size()
        size = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(0, 0), QSizeF(size.toSize()))
        place.moveCenter(room.center())
        return QRectF(place.topLeft().toPoint(), place.size())

    def _tags(self, photo: Photo, place: QRectF) -> tuple[tags.Tag, ...]:
        faces = self._names.of(photo.id) or ()
        return tags.lay_out(faces, (photo.width, photo.height), place, QFontMetricsF(_font()), moment=photo.moment)

    def _paint_tags(
        self, painter: QPainter, photo: Photo, place: QRectF, colours: theme.Colours, *, hovered: bool
    ) -> None:
        painter.setFont(_font())
        shown = self._tags(photo, place)
        for tag in shown:
            pointed = hovered and tag.named.face.id == self.pointed
            if self._side >= _NAMES_FROM or pointed:
                tags.paint(painter, tag, colours, boxed=hovered, strong=pointed)
        if photo.duration is not None:
            tags.paint_time(painter, words.clock(photo.duration), place, colours)

    def _paint_reason(self, painter: QPainter, photo: Photo, place: QRectF, colours: theme.Colours) -> None:
        painter.setPen(QPen(colours.line, 1))
        painter.setBrush(colours.window)
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        inner = place.adjusted(10, 8, -10, -8)
        icon = min(24.0, inner.height() / 4)
        mark = QRectF(inner.center().x() - icon / 2, inner.top() + inner.height() * 0.18, icon, icon)
        icons.paint(painter, "warning", colours.muted, mark)
        painter.setFont(theme.font(0.86))
        metrics = painter.fontMetrics()
        below = inner.adjusted(0, mark.bottom() - inner.top() + 6, 0, 0)
        for number, text in enumerate((name(photo), said(photo.reason or ""))):
            painter.setPen(colours.text if number == 0 else colours.muted)
            line = QRectF(below.left(), below.top() + number * (metrics.height() + 2), below.width(), metrics.height())
            if line.bottom() <= inner.bottom() + 4:
                elided = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, round(line.width()))
                painter.drawText(line, Qt.AlignmentFlag.AlignCenter, elided)


def _font() -> QFont:
    return theme.font(0.82)
