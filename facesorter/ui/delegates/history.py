"""The points of the history along a line; what was taken back is faded, and the library's own point is marked."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facesorter.ui import theme
from facesorter.ui.delegates.round import prepared
from facesorter.ui.models.history import Point, when
from facesorter.ui.models.rows import ROW, Index
from facesorter.ui.pictured import Pictured
from facesorter.ui.pictures import Pictures

_EDGE = 10
_LINE = 22
_SPACE = 12
_CROP = 26
_GAP = 4
_ROUND = 5
_FAINT = 0.45
# The words have at least this part of the width.
_WORDS = 0.5
# Its time is as wide as times are.
_LONG_AGO = Point(0, "", "2008-12-28T22:58:58+00:00", 1)


class HistoryDelegate(QStyledItemDelegate):
    """Paints points: the edit in words, a few faces that it is about, and when it was made."""

    def __init__(self, view: QAbstractItemView, pictures: Pictures, pictured: Pictured) -> None:
        super().__init__(view)
        self._view = view
        self._pictures = pictures
        self._pictured = pictured

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, max(QFontMetrics(theme.font()).height(), _CROP) + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        point: Point = index.data(ROW)
        colours = theme.colours(option.palette)
        direction = self._view.layoutDirection()
        row = option.rect.adjusted(_EDGE, 1, -_EDGE, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, row, colours)
        self._paint_line(painter, option.rect, index, point, colours)
        inner = row.adjusted(2 * _LINE, 0, -12, 0)
        time = QRect(inner)
        time.setLeft(inner.right() + 1 - self._time_width(painter, point))
        faces = QRect(inner)
        faces.setRight(time.left() - _SPACE)
        shown = self._pictured.faces(point.id) if point.edit else []
        shown = shown[: max(0, round(inner.width() * (1 - _WORDS)) - time.width() - _SPACE) // (_CROP + _GAP)]
        faces.setLeft(faces.right() + 1 - len(shown) * (_CROP + _GAP))
        words = QRect(inner)
        words.setRight(faces.left() - _SPACE)
        side = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(0.92))
        painter.setPen(colours.muted if point.steps else colours.accent)
        painter.drawText(
            QStyle.visualRect(direction, row, time),
            QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignRight | side),
            when(point) if point.steps else self.tr("You are here"),
        )
        font = theme.font(bold=not point.steps)
        font.setStrikeOut(point.taken_back)
        painter.setFont(font)
        painter.setPen(colours.muted if point.undone or point.taken_back else colours.text)
        label = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(
            QStyle.visualRect(direction, row, words),
            QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft | side),
            label,
        )
        painter.setOpacity(_FAINT if point.undone or point.taken_back else 1)
        self._paint_faces(painter, shown, QStyle.visualRect(direction, row, faces), colours)
        painter.restore()

    def _time_width(self, painter: QPainter, point: Point) -> int:
        """As wide as the time of almost any edit, so that faces stand in columns."""
        metrics = QFontMetrics(theme.font(0.92), painter.device())
        return max(map(metrics.horizontalAdvance, (when(_LONG_AGO), when(point), self.tr("You are here"))))

    def _paint_faces(self, painter: QPainter, shown: Sequence[int], room: QRect, colours: theme.Colours) -> None:
        direction = self._view.layoutDirection()
        top = room.center().y() + 1 - _CROP // 2
        scale = painter.device().devicePixelRatioF()
        for place, face in enumerate(shown):
            square = QRect(room.left() + place * (_CROP + _GAP), top, _CROP, _CROP)
            square = QStyle.visualRect(direction, room, square)
            if pixmap := self._pictures.crop(face):
                painter.drawPixmap(square.topLeft(), prepared(pixmap, _CROP, _ROUND, scale))
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colours.hover)
                painter.drawRoundedRect(square, _ROUND, _ROUND)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, colours: theme.Colours
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus()
        if not (selected or focused or option.state & QStyle.StateFlag.State_MouseOver):
            return
        painter.setPen(QPen(colours.accent, 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(colours.selected if selected else colours.hover)
        painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        if selected:
            theme.bar(painter, QRectF(row), self._view.layoutDirection(), colours)

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
