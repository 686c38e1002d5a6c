"""A part of a person: a box to tick, a round cover, and what becomes of it."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facesorter.ui import icons, theme
from facesorter.ui.delegates.round import prepared
from facesorter.ui.models.parts import NEW, Part, PartsModel
from facesorter.ui.models.rows import ROW, Index
from facesorter.ui.pictures import Pictures

_COVER = 40
_PAD = 8
_BOX = 18


class PartDelegate(QStyledItemDelegate):
    """Paints rows of `PartsModel`, the one that a drag is over too."""

    def __init__(self, view: QAbstractItemView, model: PartsModel, pictures: Pictures) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._pictures = pictures

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = QFontMetrics(theme.font(bold=True)).height() + QFontMetrics(theme.font(0.86)).height()
        return QSize(200, max(_COVER, words + 2) + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        part: Part = index.data(ROW)
        colours = theme.colours(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(option.rect).adjusted(1, 1, -1, -1)
        aimed = index == getattr(self._view, "drop_row", None)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or aimed:
            painter.setBrush(theme.faint(colours.accent, 0.28 if aimed else 0.16))
            painter.drawRoundedRect(ground, theme.RADIUS, theme.RADIUS)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(colours.hover)
            painter.drawRoundedRect(ground, theme.RADIUS, theme.RADIUS)
        if aimed or (option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus()):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.accent, 1.5))
            painter.drawRoundedRect(ground, theme.RADIUS, theme.RADIUS)
        if part.leaves is not None:
            self._paint_box(painter, QRectF(self._box(option)), colours, ticked=part.leaves)
        self._paint_cover(painter, part, self._in(option, _PAD + _BOX + _PAD, _COVER, _COVER), colours)
        left = _PAD + _BOX + _PAD + _COVER + _PAD
        room = self._in(option, left, option.rect.width() - left - _PAD, option.rect.height())
        self._paint_words(painter, option, index, part, room)
        painter.restore()

    def on_box(self, event: QMouseEvent, cell: QRect, direction: Qt.LayoutDirection) -> bool:
        """Whether the mouse is on the box of a row."""
        option = QStyleOptionViewItem()
        option.rect, option.direction = cell, direction
        return self._box(option).adjusted(-_PAD, -_PAD, _PAD // 2, _PAD).contains(event.position().toPoint())

    def _box(self, option: QStyleOptionViewItem) -> QRect:
        return self._in(option, _PAD, _BOX, _BOX)

    def _in(self, option: QStyleOptionViewItem, left: int, width: int, height: int) -> QRect:
        """A rectangle in the middle of the row, from the side where reading begins."""
        room = QRect(option.rect.left() + left, option.rect.center().y() + 1 - height // 2, width, height)
        return QStyle.visualRect(option.direction, option.rect, room)

    def _paint_cover(self, painter: QPainter, part: Part, square: QRect, colours: theme.Colours) -> None:
        pixmap = None if part.cover is None else self._pictures.crop(part.cover)
        if part.id == NEW:
            painter.setPen(QPen(colours.muted, 1.2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(square).adjusted(1, 1, -1, -1))
            icons.paint(painter, "add", colours.muted, QRectF(square).adjusted(12, 12, -12, -12))
        elif pixmap is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.hover)
            painter.drawEllipse(square)
        else:
            scale = painter.device().devicePixelRatioF()
            painter.drawPixmap(QPointF(square.topLeft()), prepared(pixmap, _COVER, _COVER / 2, scale))

    def _paint_box(self, painter: QPainter, square: QRectF, colours: theme.Colours, *, ticked: bool) -> None:
        painter.setPen(QPen(colours.accent if ticked else colours.muted, 1.4))
        painter.setBrush(colours.accent if ticked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(square.adjusted(0.7, 0.7, -0.7, -0.7), 4, 4)
        if ticked:
            icons.paint(painter, "check", colours.on_accent, square.adjusted(3, 3, -3, -3))

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, part: Part, room: QRect
    ) -> None:
        colours = theme.colours(option.palette)
        upper, lower = QFontMetrics(theme.font(bold=True)), QFontMetrics(theme.font(0.86))
        top = room.center().y() + 1 - (upper.height() + lower.height() + 1) // 2
        flag = Qt.AlignmentFlag
        aligned = QStyle.visualAlignment(option.direction, flag.AlignLeft) | flag.AlignTop
        lines = (
            (self._model.title(index), upper, theme.font(bold=True), colours.text, top),
            (self._model.detail(part), lower, theme.font(0.86), colours.muted, top + upper.height() + 1),
        )
        for text, metrics, font, colour, at in lines:
            painter.setFont(font)
            painter.setPen(colour)
            short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(QRect(room.left(), at, room.width(), metrics.height()), aligned, short)
