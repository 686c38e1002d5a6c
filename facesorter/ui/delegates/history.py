"""The points of the history along a line; what was taken back is faded, and the library's own point is marked."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facesorter.ui import theme
from facesorter.ui.models.history import Point, when
from facesorter.ui.models.rows import ROW, Index

_EDGE = 10
_LINE = 22


class HistoryDelegate(QStyledItemDelegate):
    """Paints points."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, QFontMetrics(theme.font()).height() + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        point: Point = index.data(ROW)
        colours = theme.colours(option.palette)
        direction = self._view.layoutDirection()
        row = option.rect.adjusted(_EDGE, 1, -_EDGE, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, row, colours)
        self._paint_line(painter, option.rect, index, point, colours)
        faint = point.undone
        painter.setFont(theme.font(0.92))
        time = when(point) if point.steps else self.tr("You are here")
        width = painter.fontMetrics().horizontalAdvance(time)
        end = QRect(row.right() - 12 - width, row.top(), width, row.height())
        side = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(colours.muted if point.steps else colours.accent)
        painter.drawText(QStyle.visualRect(direction, row, end), side | Qt.AlignmentFlag.AlignHCenter, time)
        painter.setFont(theme.font(bold=not point.steps))
        painter.setPen(colours.muted if faint else colours.text)
        text = QRect(row.left() + 2 * _LINE, row.top(), end.left() - row.left() - 2 * _LINE - 10, row.height())
        label = painter.fontMetrics().elidedText(point.label, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(
            QStyle.visualRect(direction, row, text),
            QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeading | side),
            label,
        )
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, colours: theme.Colours
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus()
        if not (selected or focused or option.state & QStyle.StateFlag.State_MouseOver):
            return
        painter.setPen(QPen(colours.accent, 1) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(colours.selected if selected else colours.hover)
        painter.drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)

    def _paint_line(self, painter: QPainter, cell: QRect, index: Index, point: Point, colours: theme.Colours) -> None:
        """Down the line of time, through a dot a point."""
        direction = self._view.layoutDirection()
        place = QStyle.visualRect(direction, cell, QRect(cell.left() + _EDGE + _LINE - 1, cell.top(), 2, cell.height()))
        middle = QRectF(place).center()
        painter.setPen(QPen(colours.line, 1.5))
        if index.row() > 0:
            painter.drawLine(QPointF(middle.x(), cell.top()), middle)
        if index.row() + 1 < index.model().rowCount():
            painter.drawLine(middle, QPointF(middle.x(), cell.top() + cell.height()))
        here = not point.steps
        painter.setPen(QPen(colours.accent if here else colours.muted, 1.5))
        painter.setBrush(colours.accent if here else colours.content if point.undone else colours.muted)
        radius = 5.0 if here else 3.5
        painter.drawEllipse(middle, radius, radius)
