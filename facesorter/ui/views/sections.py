"""Cells in sections, each below a heading. Where a cell is still follows from its row, whatever there is of either."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from facesorter.ui.views.cells import Cells

_Index = QModelIndex | QPersistentModelIndex
_Action = QAbstractItemView.CursorAction


class Sections(Cells):
    """The first rows of the model are the first section's, and so on. Subclasses paint the headings."""

    # Of each section its first row, and of each and the end of the last where it begins. Qt asks for the layout while
    # the view is being made.
    _firsts: Sequence[int] = ()
    _tops: Sequence[int] = (0,)

    def __init__(self, heading: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = heading

    def set_sections(self, counts: Sequence[int]) -> None:
        """How many rows each section has, at least one. To be told before the model is."""
        self._firsts = [end - count for end, count in zip(accumulate(counts), counts, strict=True)]

    def paint_heading(self, painter: QPainter, section: int, place: QRect) -> None:
        """Paint the heading of a section there."""
        raise NotImplementedError

    def visualRect(self, index: _Index) -> QRect:
        if not index.isValid() or not self._firsts:
            return QRect()
        section = bisect_right(self._firsts, index.row()) - 1
        line, column = divmod(index.row() - self._firsts[section], self._columns)
        width, height = self._size.width(), self._size.height()
        top = self._tops[section] + self._heading + line * height
        return QRect(self._mirrored(column * width, width), top - self.verticalOffset(), width, height)

    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        current = self.currentIndex().row()
        if current < 0 or not self._firsts:
            return super().moveCursor(action, modifiers)
        lines = max(1, self.viewport().height() // self._size.height())
        match action:
            case _Action.MoveUp | _Action.MoveDown:
                lines = 1
            case _Action.MovePageUp | _Action.MovePageDown:
                pass
            case _:
                return super().moveCursor(action, modifiers)
        onwards = action in (_Action.MoveDown, _Action.MovePageDown)
        for _ in range(lines):
            current = self._below(current) if onwards else self._above(current)
        return self.model().index(current, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        width, offset = self.viewport().width(), self.verticalOffset()
        for section in self._sections(event.rect().top() + offset, event.rect().bottom() + offset):
            self.paint_heading(painter, section, QRect(0, self._tops[section] - offset, width, self._heading))
        painter.end()

    def _lay_out(self) -> int:
        tops = [0]
        for section in range(len(self._firsts)):
            lines = -(-self._size_of(section) // self._columns)
            tops.append(tops[-1] + self._heading + lines * self._size.height())
        self._tops = tops
        return tops[-1]

    def _between(self, top: int, bottom: int) -> range:
        seen = self._sections(top, bottom)
        if not seen:
            return range(0)
        return range(self._row_below(seen[0], top), self._row_below(seen[-1], bottom + self._size.height()))

    def _row_at(self, point: QPoint) -> int:
        y = point.y() + self.verticalOffset()
        column = self._mirrored(point.x(), 1) // self._size.width()
        if not 0 <= y < self._tops[-1] or not 0 <= column < self._columns:
            return -1
        section = bisect_right(self._tops, y) - 1
        line = (y - self._tops[section] - self._heading) // self._size.height()
        place = line * self._columns + column
        return self._firsts[section] + place if 0 <= place < self._size_of(section) and line >= 0 else -1

    def _sections(self, top: int, bottom: int) -> range:
        """Those between these heights."""
        first = max(0, bisect_right(self._tops, top) - 1)
        return range(first, min(len(self._firsts), bisect_right(self._tops, bottom)))

    def _row_below(self, section: int, height: int) -> int:
        """The first row of the line of a section that is at this height, or the row after its last one."""
        line = max(0, (height - self._tops[section] - self._heading) // self._size.height())
        return self._firsts[section] + min(line * self._columns, self._size_of(section))

    def _size_of(self, section: int) -> int:
        end = self._firsts[section + 1] if section + 1 < len(self._firsts) else self._count()
        return end - self._firsts[section]

    def _below(self, row: int) -> int:
        """The row in the next line, in the next section where there is none."""
        section = bisect_right(self._firsts, row) - 1
        first, size = self._firsts[section], self._size_of(section)
        line, column = divmod(row - first, self._columns)
        if (line + 1) * self._columns < size:
            return first + min((line + 1) * self._columns + column, size - 1)
        if section + 1 == len(self._firsts):
            return row
        return self._firsts[section + 1] + min(column, self._size_of(section + 1) - 1)

    def _above(self, row: int) -> int:
        section = bisect_right(self._firsts, row) - 1
        first = self._firsts[section]
        line, column = divmod(row - first, self._columns)
        if line:
            return row - self._columns
        if not section:
            return row
        before, size = self._firsts[section - 1], self._size_of(section - 1)
        last = (size - 1) // self._columns * self._columns
        return before + min(last + column, size - 1)
