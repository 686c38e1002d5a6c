"""The rows of the sidebar: icon or small cover, name, count."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from facesorter.ui import icons, theme
from facesorter.ui.delegates.name_edit import NameEdit
from facesorter.ui.delegates.round import prepared
from facesorter.ui.models.rows import ROW, Index
from facesorter.ui.models.sidebar import Entry, Line
from facesorter.ui.pictures import Pictures

if TYPE_CHECKING:
    from facesorter.ui.views.sidebar import Sidebar

_EDGE = 8
_INSET = 10
_COVER = 24
_ICON = 16


class SidebarDelegate(QStyledItemDelegate):
    """Paints the rows; the row for a new person can hold a field for its name."""

    named = Signal(str)

    def __init__(self, view: "Sidebar", pictures: Pictures, names: QAbstractItemModel) -> None:
        super().__init__(view)
        self._view = view
        self._pictures = pictures
        self._names = names
        self._cover, self._icon = theme.scaled(_COVER), theme.scaled(_ICON)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(ROW)
        colours = theme.colours(option.palette)
        row = option.rect.adjusted(_EDGE, 1, -_EDGE, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.entry is Entry.HEADING:
            self._paint_heading(painter, line, row, colours)
        else:
            self._paint_ground(painter, option, index, row, colours)
            self._paint_line(painter, line, row, colours)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(ROW)
        height = QFontMetrics(theme.font()).height()
        if line.entry is Entry.HEADING:
            return QSize(60, height + 20)
        return QSize(60, max(height + 17, self._cover + 12) if line.entry is Entry.PERSON else height + 13)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = NameEdit(self._names, parent)
        editor.commit_to(self)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The new person has no name yet."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, NameEdit) and editor.name:
            self.named.emit(editor.name)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(_EDGE, 0, -_EDGE, 0))

    def _paint_heading(self, painter: QPainter, line: Line, row: QRect, colours: theme.Colours) -> None:
        font = theme.font(0.86)
        font.setCapitalization(font.Capitalization.AllUppercase)
        painter.setFont(font)
        painter.setPen(colours.muted)
        place = row.adjusted(_INSET, 0, -_INSET, -5)
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
        painter.drawText(place, QStyle.visualAlignment(painter.layoutDirection(), side), line.text)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: QRect, colours: theme.Colours
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        aimed = index == self._view.drop_row
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus()
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not (selected or aimed or hovered or focused):
            return
        edge = 3.0 if aimed else 2.0
        painter.setPen(QPen(colours.accent, edge) if aimed or focused else Qt.PenStyle.NoPen)
        painter.setBrush(colours.selected if selected or aimed else colours.hover)
        inset = edge / 2
        painter.drawRoundedRect(QRectF(row).adjusted(inset, inset, -inset, -inset), theme.RADIUS, theme.RADIUS)
        if selected:
            theme.bar(painter, QRectF(row), self._view.layoutDirection(), colours)

    def _paint_line(self, painter: QPainter, line: Line, row: QRect, colours: theme.Colours) -> None:
        direction = self._view.layoutDirection()
        scale = painter.device().devicePixelRatioF()
        inviting = line.entry is Entry.NEW_PERSON
        colour = colours.accent if inviting else colours.text
        picture = QRect(row.left() + _INSET, row.center().y() + 1 - self._cover // 2, self._cover, self._cover)
        if line.person is None:
            shrink = (self._cover - self._icon) // 2
            place = QStyle.visualRect(direction, row, picture.adjusted(shrink - 4, shrink, -shrink - 4, -shrink))
            icons.paint(painter, line.entry, colour if inviting else colours.muted, QRectF(place))
        else:
            place = QStyle.visualRect(direction, row, picture)
            pixmap = self._pictures.crop(line.person.cover) if line.person.cover is not None else None
            if pixmap is None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colours.line)
                painter.drawEllipse(place)
            else:
                painter.drawPixmap(place.topLeft(), prepared(pixmap, self._cover, self._cover / 2, scale))
        painter.setFont(theme.font(0.92))
        painter.setPen(colours.muted)
        number = "" if line.count is None else self._view.locale().toString(line.count)
        width = painter.fontMetrics().horizontalAdvance(number) + 4
        end = QRect(row.right() - _INSET - width, row.top(), width, row.height())
        side = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            QStyle.visualRect(direction, row, end),
            QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignTrailing | side),
            number,
        )
        painter.setFont(theme.font())
        painter.setPen(colour)
        start = picture.right() + (8 if line.person else 2)
        text = QRect(start, row.top(), end.left() - start - 4, row.height())
        elided = painter.fontMetrics().elidedText(line.text, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(
            QStyle.visualRect(direction, row, text),
            QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeading | side),
            elided,
        )
