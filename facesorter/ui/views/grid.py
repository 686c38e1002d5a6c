"""The grid that people, faces and photos are shown in: cells that are selected, dragged and dropped upon."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionRubberBand, QWidget

from facesorter.domain.rows import Rows
from facesorter.ui import mime
from facesorter.ui.drag import picture_of
from facesorter.ui.models.rows import RowsModel, ranges
from facesorter.ui.views.cells import Cells
from facesorter.ui.views.dropping import DropTarget


class Grid(DropTarget, Cells):
    """What all grids do: they open, look closer, select, and let themselves be dragged from."""

    opened = Signal(int)
    """The id of a row that was double-clicked, or current when Enter was pressed."""
    looked = Signal(int)
    """The id of the current row when Space was pressed."""
    picked = Signal()
    """The selection, or the current row, changed, or what is selected is no longer as it was."""

    def __init__(self, model: RowsModel[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._pressed: QPoint | None = None
        self._remembered: tuple[list[int], int | None, int] = ([], None, 0)
        self.take_drops()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._recall)
        self.selectionModel().selectionChanged.connect(lambda *_: self.picked.emit())
        self.selectionModel().currentChanged.connect(lambda *_: self.picked.emit())
        model.dataChanged.connect(self._follow)
        self.activated.connect(self._open)
        for signal in (model.modelReset, model.rowsInserted):
            signal.connect(lambda *_: self._begin())

    @property
    def chosen(self) -> Rows[Any]:
        """The selected rows, in their order."""
        selection = self.selectionModel().selection()
        parts = (np.arange(part.top(), part.bottom() + 1) for part in map(selection.at, range(selection.count())))
        return self._model.rows.take(np.sort(np.concatenate([np.zeros(0, np.int64), *parts])))

    @property
    def selected(self) -> list[int]:
        """The ids of the selected rows, in their order."""
        ids: list[int] = self.chosen.ids.tolist()
        return ids

    def select(self, ids: Sequence[int]) -> None:
        """Select the rows with these ids; the first becomes the current one and comes into sight."""
        self._select(ids)
        first = next((index for number in ids if (index := self._model.find(number)).isValid()), None)
        if first is not None:
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(first)

    def refresh(self, number: int) -> None:
        """Paint the row with this id again, if it is in sight."""
        index = self._model.find(number)
        if index.isValid():
            self.update(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and current.isValid():
            self.looked.emit(self._model.row(current).id)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() + self._scrolled()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self.state() == QAbstractItemView.State.DragSelectingState:
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._pressed = None
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._pressed is None or self.state() != QAbstractItemView.State.DragSelectingState:
            return
        option = QStyleOptionRubberBand()
        option.initFrom(self)
        option.rect = QRect(
            self._pressed - self._scrolled(), self.viewport().mapFromGlobal(self.cursor().pos())
        ).normalized()
        painter = QPainter(self.viewport())
        painter.setOpacity(0.5)
        self.style().drawControl(QStyle.ControlElement.CE_RubberBand, option, painter, self)

    def startDrag(self, supported: Qt.DropAction) -> None:
        selected = self.selected
        if not selected:
            return
        drag = QDrag(self)
        drag.setMimeData(mime.carry(self._model.mimeTypes()[0], selected))
        current = self.currentIndex()
        # What was grabbed lies on top.
        shown = [self._model.find(number) for number in selected[:3]]
        if self.selectionModel().isSelected(current):
            shown = [current, *(index for index in shown if index != current)][:3]
        pixmap = picture_of([picture for index in shown if (picture := self.picture(index))], len(selected), self)
        drag.setPixmap(pixmap)
        drag.setHotSpot(QPoint(pixmap.deviceIndependentSize().toSize().width() // 2, 12))
        drag.exec(Qt.DropAction.MoveAction)

    def picture(self, index: QModelIndex) -> QPixmap | None:
        """What the row looks like while it is dragged."""
        raise NotImplementedError

    def _scrolled(self) -> QPoint:
        return QPoint(0, self.verticalScrollBar().value())

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.row(index).id)

    def _begin(self) -> None:
        """With the keyboard here, there is always a row that keys are for."""
        if self.hasFocus() and self._model.rows and not self.currentIndex().isValid():
            self.selectionModel().setCurrentIndex(self._model.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate)

    def _select(self, ids: Sequence[int]) -> None:
        selection = QItemSelection()
        places = np.sort(self._model.rows.find(np.array(ids, np.int64)))
        # Selecting takes a time that grows with the square of the number of ranges.
        for first, last in ranges(places[places >= 0]):
            selection.select(self._model.index(first, 0), self._model.index(last, 0))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _follow(self, first: QModelIndex, last: QModelIndex) -> None:
        selection = self.selectionModel().selection()
        parts = map(selection.at, range(selection.count()))
        if any(part.top() <= last.row() and first.row() <= part.bottom() for part in parts):
            self.picked.emit()

    def _remember(self) -> None:
        current = self.currentIndex()
        number = self._model.row(current).id if current.isValid() else None
        self._remembered = (self.selected, number, self.verticalScrollBar().value())

    def _recall(self) -> None:
        selected, current, scrolled = self._remembered
        self.drop_row = QModelIndex()
        if current is not None and (index := self._model.find(current)).isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._select(selected)
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(scrolled)
        if selected:
            # A reset takes away what was selected without a word.
            self.picked.emit()
