"""A view of many cells of one size, side by side in lines.

Where a cell is follows from its row, so that 100,000 cells cost as much as ten. `QListView` asks the model for each
one whenever it lays out: 70 ms there for 100,000 rows of Python, and 400 ms to select them. It is a `QListView` all
the same, as Qt shows its cells to screen readers and those of other views not; whatever that one would lay out goes
past it to `QAbstractItemView`.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QAccessible, QAccessibleEvent, QCursor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from facesorter.ui import theme

_Index = QModelIndex | QPersistentModelIndex
_Action = QAbstractItemView.CursorAction
# One notch of a mouse wheel is three steps: one line of cells.
_STEPS_PER_LINE = 3


class Cells(QListView):
    """Cells that fill the width: they grow from the smallest size that `set_cell` tells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._smallest = QSize(120, 120)
        self._columns = 1
        self._size = self._smallest
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A scroll bar that comes and goes would change the number of columns, and with it whether it is needed.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(lambda low, high: self.verticalScrollBar().setEnabled(high > low))
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_cell(self, smallest: QSize) -> None:
        """The smallest size of a cell. What is at the top stays there."""
        if smallest == self._smallest:
            return
        self._smallest = smallest
        anchor = self.indexAt(QPoint(self.viewport().width() // 2, 8))
        self.updateGeometries()
        if anchor.isValid():
            self.scrollTo(anchor, QAbstractItemView.ScrollHint.PositionAtTop)
        self.viewport().update()

    def set_lead(self, width: int) -> None:
        """The room before the first cell of a line; after the last one is the scroll bar."""
        self.setViewportMargins(*((0, 0, width, 0) if self.isRightToLeft() else (width, 0, 0, 0)))

    def cell_size(self) -> QSize:
        """The size of every cell."""
        return self._size

    def setModel(self, model: QAbstractItemModel) -> None:  # type: ignore[override]
        super().setModel(model)
        for signal in (model.rowsInserted, model.rowsRemoved):
            signal.connect(lambda *_: self.scheduleDelayedItemsLayout())

    def visualRect(self, index: _Index) -> QRect:
        if not index.isValid():
            return QRect()
        line, column = divmod(index.row(), self._columns)
        width, height = self._size.width(), self._size.height()
        left = self._mirrored(column * width, width)
        return QRect(left, line * height - self.verticalOffset(), width, height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._row_at(point)
        return self.model().index(row, 0) if 0 <= row < self._count() else QModelIndex()

    def scrollTo(
        self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid():
            return
        self.executeDelayedItemsLayout()
        rectangle, height = self.visualRect(index), self.viewport().height()
        to_top, to_bottom = rectangle.top(), rectangle.bottom() + 1 - height
        by = 0
        match hint:
            case QAbstractItemView.ScrollHint.PositionAtTop:
                by = to_top
            case QAbstractItemView.ScrollHint.PositionAtBottom:
                by = to_bottom
            case QAbstractItemView.ScrollHint.PositionAtCenter:
                by = (to_top + to_bottom) // 2
            case _ if to_top < 0:
                by = to_top
            case _ if to_bottom > 0:
                # Of a cell that is higher than the view, the top is in sight.
                by = min(to_top, to_bottom)
        self.verticalScrollBar().setValue(self.verticalOffset() + by)

    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        count, columns = self._count(), self._columns
        if not count:
            return QModelIndex()
        current = self.currentIndex().row()
        if current < 0:
            return self.model().index(0, 0)
        onwards = -1 if self.isRightToLeft() else 1
        lines = max(1, self.viewport().height() // self._size.height()) * columns
        last = count - 1
        match action:
            case _Action.MoveLeft:
                to = current - onwards
            case _Action.MoveRight:
                to = current + onwards
            case _Action.MoveNext:
                to = current + 1
            case _Action.MovePrevious:
                to = current - 1
            case _Action.MoveUp:
                to = current - columns if current >= columns else current
            case _Action.MoveDown:
                below = current // columns < last // columns
                to = current + columns if below else current
            case _Action.MovePageUp:
                to = max(current - lines, current % columns)
            case _Action.MovePageDown:
                to = current + lines
            case _Action.MoveHome:
                to = 0
            case _:
                to = last
        return self.model().index(min(max(to, 0), last), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        if self.state() == QAbstractItemView.State.DragSelectingState:
            selection = self._within(rect.normalized())
        else:
            # From one corner to the other, as text is selected: a click, or Shift and a click or an arrow.
            selection = QItemSelection()
            ends = sorted(self._row_at(corner) for corner in (rect.topLeft(), rect.bottomRight()))
            if ends[0] >= 0 and ends[1] < self._count():
                selection.select(self.model().index(ends[0], 0), self.model().index(ends[1], 0))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect()) if selection.count() else QRegion()

    def isIndexHidden(self, index: _Index) -> bool:
        return False

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.scrollDirtyRegion(dx, dy)
        # Takes along what is being edited.
        self.viewport().scroll(dx, dy)

    def updateGeometries(self) -> None:
        room = self.viewport().size()
        self._columns = max(1, room.width() // self._smallest.width())
        self._size = QSize(max(1, room.width() // self._columns), self._smallest.height())
        bar = self.verticalScrollBar()
        bar.setSingleStep(max(1, self._size.height() // _STEPS_PER_LINE))
        bar.setPageStep(room.height())
        bar.setRange(0, max(0, self._lay_out() - room.height()))
        QAbstractItemView.updateGeometries(self)

    def selectAll(self) -> None:
        # A list view would ask for each row whether it is hidden.
        if self._count() and self.selectionMode() is QAbstractItemView.SelectionMode.ExtendedSelection:
            first, last = self.model().index(0, 0), self.model().index(self._count() - 1, 0)
            self.selectionModel().select(QItemSelection(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)

    def dataChanged(self, topLeft: _Index, bottomRight: _Index, roles: Sequence[int] = ()) -> None:
        QAbstractItemView.dataChanged(self, topLeft, bottomRight, roles)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        QAbstractItemView.currentChanged(self, current, previous)
        if self.hasFocus():
            self._spoken(QAccessible.Event.Focus, current.row())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        QAbstractItemView.selectionChanged(self, selected, deselected)
        # Of many at once the first is told, as the others could not be listened to.
        if not deselected.isEmpty():
            self._spoken(QAccessible.Event.SelectionRemove, deselected.at(0).top())
        if not selected.isEmpty():
            self._spoken(QAccessible.Event.SelectionAdd, selected.at(0).top())

    def paintEvent(self, event: QPaintEvent) -> None:
        # What came or went counts before anything of it is painted.
        self.executeDelayedItemsLayout()
        if not self._count():
            self._paint_empty()
            return
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        flag = QStyle.StateFlag
        plain = option.state & ~(flag.State_HasFocus | flag.State_Selected | flag.State_MouseOver)
        current = self.currentIndex() if self.hasFocus() else QModelIndex()
        pointed = QModelIndex()
        if self.viewport().underMouse():
            pointed = self.indexAt(self.viewport().mapFromGlobal(QCursor.pos()))
        painter = QPainter(self.viewport())
        top, bottom = (edge + self.verticalOffset() for edge in (event.rect().top(), event.rect().bottom()))
        for row in self._between(top, bottom):
            index = self.model().index(row, 0)
            option.rect = self.visualRect(index)
            option.state = plain
            if self.selectionModel().isSelected(index):
                option.state |= flag.State_Selected
            if index == current:
                option.state |= flag.State_HasFocus
            if index == pointed:
                option.state |= flag.State_MouseOver
            self.itemDelegate().paint(painter, option, index)
        painter.end()

    def _paint_empty(self) -> None:
        """Without a cell the focus has to be shown all the same."""
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            place = QRectF(self.viewport().rect()).adjusted(2, 2, -2, -2)
            theme.ring(painter, place, theme.RADIUS, theme.colours(self.palette()))
            painter.end()

    def _spoken(self, what: QAccessible.Event, row: int) -> None:
        """Tell a screen reader of a cell."""
        if row >= 0 and QAccessible.isActive():
            event = QAccessibleEvent(self, what)
            event.setChild(row)
            QAccessible.updateAccessibility(event)

    def _lay_out(self) -> int:
        """The height of all cells, for the number of columns and the size that they have now."""
        return -(-self._count() // self._columns) * self._size.height()

    def _between(self, top: int, bottom: int) -> range:
        """The rows whose cells lie between these heights, some above and below them perhaps."""
        height = self._size.height()
        return range(max(0, top // height) * self._columns, min(self._count(), (bottom // height + 1) * self._columns))

    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    def _row_at(self, point: QPoint) -> int:
        """The row whose cell lies here, in or out of sight; where there can be none, a negative number. It may be
        beyond the last row.
        """
        x = self._mirrored(point.x(), 1)
        y = point.y() + self.verticalOffset()
        column = x // self._size.width()
        if y < 0 or not 0 <= column < self._columns:
            return -1
        return y // self._size.height() * self._columns + column

    def _mirrored(self, left: int, width: int) -> int:
        return self.viewport().width() - left - width if self.isRightToLeft() else left

    def _within(self, rectangle: QRect) -> QItemSelection:
        """The cells that a rectangle touches."""
        width, height = self._size.width(), self._size.height()
        edges = (self._mirrored(edge, 1) // width for edge in (rectangle.left(), rectangle.right()))
        first, last = (min(max(edge, 0), self._columns - 1) for edge in sorted(edges))
        top, bottom = ((edge + self.verticalOffset()) // height for edge in (rectangle.top(), rectangle.bottom()))
        selection, count = QItemSelection(), self._count()
        for line in range(max(0, top), min(bottom, (count - 1) // self._columns) + 1):
            start, end = line * self._columns + first, min(line * self._columns + last, count - 1)
            if start <= end:
                selection.select(self.model().index(start, 0), self.model().index(end, 0))
        return selection
