"""A face as a tile: one that comes has a line of the accent around it, one that goes a dashed one."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facesorter.ui import theme
from facesorter.ui.delegates.round import prepared
from facesorter.ui.models.moves import Moved
from facesorter.ui.models.rows import ROW, Index
from facesorter.ui.pictures import Pictures

_GAP = 5
_RADIUS = 8


class FaceMovedDelegate(QStyledItemDelegate):
    """Paints rows of `MovedModel`."""

    def __init__(self, view: QAbstractItemView, pictures: Pictures, side: int) -> None:
        super().__init__(view)
        self._view = view
        self._pictures = pictures
        self._side = side

    def cell(self) -> QSize:
        """The smallest size of a cell."""
        return QSize(self._side + 2 * _GAP, self._side + 2 * _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        moved: Moved = index.data(ROW)
        colours = theme.colours(option.palette)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus()
        left = option.rect.center().x() - self._side // 2
        tile = QRectF(left, option.rect.top() + _GAP, self._side, self._side)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pixmap = self._pictures.crop(moved.id)
        if pixmap is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.hover)
            painter.drawRoundedRect(tile, _RADIUS, _RADIUS)
        else:
            scale = painter.device().devicePixelRatioF()
            painter.drawPixmap(QPointF(tile.topLeft()), prepared(pixmap, self._side, _RADIUS, scale))
        pen = QPen(colours.accent, 2)
        if moved.gained is None:
            pen = QPen(colours.line, 1)
        elif not moved.gained:
            pen = QPen(colours.danger, 2, Qt.PenStyle.DashLine)
        if focused or option.state & QStyle.StateFlag.State_MouseOver:
            pen = QPen(colours.accent if focused else colours.muted, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawRoundedRect(tile, _RADIUS, _RADIUS)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self.cell()
