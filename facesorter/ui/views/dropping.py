"""What makes a view of rows one that can be dropped upon."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView

from facesorter.ui import mime

if TYPE_CHECKING:
    _View = QAbstractItemView
else:
    # It stands before the view's own class, and takes its events first.
    _View = object


class DropTarget(_View):
    """Subclasses say with `takes` and `drop` what is taken where; ``drop_row`` is the row that a drag is over."""

    drop_row: QModelIndex

    def take_drops(self) -> None:
        """To be called once."""
        self.drop_row = QModelIndex()
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)

    def takes(self, event: QDropEvent) -> QModelIndex:
        """The row that a drag may be dropped on here; invalid: none. Also tells the user what would happen."""
        return QModelIndex()

    def drop(self, event: QDropEvent, on: QModelIndex) -> None:
        """Carry out what `takes` promised."""

    def left(self) -> None:
        """The drag is over, or went elsewhere."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        self._aim(event)
        if mime.is_ours(event):
            # Also where it cannot be dropped: who is not accepted on entering hears nothing of the way on.
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        # It scrolls at the edges.
        super().dragMoveEvent(event)
        self._aim(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._aim_at(QModelIndex())
        self.left()

    def dropEvent(self, event: QDropEvent) -> None:
        on = self.takes(event)
        self._aim_at(QModelIndex())
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self.left()
        if on.isValid():
            event.acceptProposedAction()
            self.drop(event, on)
        else:
            event.ignore()

    def _aim(self, event: QDragMoveEvent) -> None:
        on = self.takes(event)
        self._aim_at(on)
        if on.isValid():
            event.acceptProposedAction()
        else:
            # Then the window may want it: folders from the file manager.
            event.ignore()

    def _aim_at(self, index: QModelIndex) -> None:
        if index != self.drop_row:
            self.drop_row = index
            self.viewport().update()
