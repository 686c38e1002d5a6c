"""A face as a tile: its crop, and a mark if the user confirmed it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facesorter.domain.model import Face, FaceState
from facesorter.ui import icons, theme
from facesorter.ui.delegates.round import prepared
from facesorter.ui.models.faces import DISTANCE
from facesorter.ui.models.rows import ROW, Index
from facesorter.ui.pictures import Pictures
from facesorter.ui.views.grid import Grid

_GAP = 5
_RADIUS = 8
_MARK = 20


class FaceDelegate(QStyledItemDelegate):
    """Paints faces."""

    def __init__(self, view: Grid, pictures: Pictures) -> None:
        super().__init__(view)
        self._view = view
        self._pictures = pictures
        self._side = 112

    def set_side(self, side: int) -> None:
        """The side of tiles in device-independent pixels."""
        self._side = side

    def cell(self) -> QSize:
        """The smallest size of a cell."""
        return QSize(self._side + 2 * _GAP, self._side + 2 * _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face: Face = index.data(ROW)
        colours = theme.colours(option.palette)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus()
        side = self._side
        left = option.rect.center().x() - side // 2
        top = option.rect.top() + _GAP
        tile = QRectF(left, top, side, side)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pixmap = self._pictures.crop(face.id)
        painter.setPen(Qt.PenStyle.NoPen)
        if pixmap is None:
            painter.setBrush(colours.hover)
            painter.drawRoundedRect(tile, _RADIUS, _RADIUS)
        else:
            painter.drawPixmap(
                QPointF(left, top), prepared(pixmap, side, _RADIUS, painter.device().devicePixelRatioF())
            )
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            if selected:
                painter.setBrush(theme.faint(colours.accent, 0.22))
                painter.drawRoundedRect(tile, _RADIUS, _RADIUS)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.accent if selected else colours.muted, 3 if selected else 1.5))
            painter.drawRoundedRect(tile, _RADIUS, _RADIUS)
        if focused:
            theme.ring(painter, tile, _RADIUS, colours)
        if face.state is FaceState.CONFIRMED:
            mark = QRectF(tile.right() - _MARK - 5, tile.bottom() - _MARK - 5, _MARK, _MARK)
            painter.setPen(QPen(colours.on_accent, 1.5))
            painter.setBrush(colours.accent)
            painter.drawEllipse(mark)
            icons.paint(painter, "check", colours.on_accent, mark.adjusted(4, 4, -4, -4))
        distance = index.data(DISTANCE)
        if distance is not None:
            self._paint_distance(painter, tile, distance)
        painter.restore()

    def _paint_distance(self, painter: QPainter, tile: QRectF, distance: float) -> None:
        text = self._view.locale().toString(distance, "f", 2)
        painter.setFont(theme.font(0.8, bold=True))
        size = painter.fontMetrics().size(0, text)
        pill = QRectF(tile.left() + 5, tile.bottom() - size.height() - 7, size.width() + 12, size.height() + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        # On any picture.
        painter.setBrush(theme.faint(QColor(Qt.GlobalColor.black), 0.66))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._view.cell_size()
