"""The grid that people and faces are shown in: cells of one size that fill the width, dragged and dropped upon."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionRubberBand, QWidget

from facesorter.ui.drag import picture_of
from facesorter.ui.models.rows import RowsModel
from facesorter.ui.views.droplist import DropList


class Grid(DropList):
    """Many cells of one size. The delegate tells the smallest size of a cell; they grow to fill the width."""

    opened = Signal(int)
    """The id of a row that was double-clicked, or current when Enter was pressed."""
    looked = Signal(int)
    """The id of the current row when Space was pressed."""
    picked = Signal()
    """The selection, or the current row, changed."""

    def __init__(self, model: RowsModel[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._cell = QSize(120, 120)
        self._pressed: QPoint | None = None
        self._remembered: tuple[list[int], int | None, int] = ([], None, 0)
        # A list that wraps lays out 100,000 cells in a moment; icon mode keeps a position for each.
        self.setViewMode(QListView.ViewMode.ListMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A scroll bar that comes and goes would change the number of columns, and with it whether it is needed.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(lambda low, high: self.verticalScrollBar().setEnabled(high > low))
        self.setMouseTracking(True)
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._recall)
        self.selectionModel().selectionChanged.connect(lambda *_: self.picked.emit())
        self.selectionModel().currentChanged.connect(lambda *_: self.picked.emit())
        self.activated.connect(self._open)

    @property
    def selected(self) -> list[int]:
        """The ids of the selected rows, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._model.rows[row].id for row in rows]

    def select(self, ids: Sequence[int]) -> None:
        """Select the rows with these ids; the first becomes the current one and comes into sight."""
        found = [index for number in ids if (index := self._model.find(number)).isValid()]
        selection = QItemSelection()
        for index in found:
            selection.select(index, index)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flag.ClearAndSelect)
        if found:
            self.selectionModel().setCurrentIndex(found[0], flag.NoUpdate)
            self.scrollTo(found[0])

    def set_cell(self, smallest: QSize) -> None:
        """The smallest size of a cell."""
        if smallest != self._cell:
            self._cell = smallest
            anchor = self.indexAt(QPoint(self.viewport().width() // 2, 8))
            self._fit()
            if anchor.isValid():
                self.scrollTo(anchor, QAbstractItemView.ScrollHint.PositionAtTop)

    def refresh(self, number: int) -> None:
        """Paint the row with this id again, if it is in sight."""
        index = self._model.find(number)
        if index.isValid():
            self.update(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

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
        # Qt draws the rubber band in icon mode only.
        option = QStyleOptionRubberBand()
        option.initFrom(self)
        option.rect = QRect(
            self._pressed - self._scrolled(), self.viewport().mapFromGlobal(self.cursor().pos())
        ).normalized()
        painter = QPainter(self.viewport())
        painter.setOpacity(0.5)
        self.style().drawControl(QStyle.ControlElement.CE_RubberBand, option, painter, self)

    def startDrag(self, supported: Qt.DropAction) -> None:
        indexes = self.selectedIndexes()
        if not indexes:
            return
        drag = QDrag(self)
        drag.setMimeData(self._model.mimeData(indexes))
        current = self.currentIndex()
        # What was grabbed lies on top.
        indexes.sort(key=lambda index: (index != current, index.row()))
        pixmap = picture_of([picture for index in indexes[:3] if (picture := self.picture(index))], len(indexes), self)
        drag.setPixmap(pixmap)
        drag.setHotSpot(QPoint(pixmap.deviceIndependentSize().toSize().width() // 2, 12))
        drag.exec(Qt.DropAction.MoveAction)

    def picture(self, index: QModelIndex) -> QPixmap | None:
        """What the row looks like while it is dragged."""
        raise NotImplementedError

    def _fit(self) -> None:
        width = self.viewport().width()
        columns = max(1, width // self._cell.width())
        # One pixel less, or rounding would wrap a column too early.
        self.setGridSize(QSize((width - 1) // columns, self._cell.height()))

    def _scrolled(self) -> QPoint:
        return QPoint(0, self.verticalScrollBar().value())

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.row(index).id)

    def _remember(self) -> None:
        current = self.currentIndex()
        number = self._model.row(current).id if current.isValid() else None
        self._remembered = (self.selected, number, self.verticalScrollBar().value())

    def _recall(self) -> None:
        selected, current, scrolled = self._remembered
        self.drop_row = QModelIndex()
        flag = QItemSelectionModel.SelectionFlag
        if current is not None and (index := self._model.find(current)).isValid():
            self.selectionModel().setCurrentIndex(index, flag.NoUpdate)
        selection = QItemSelection()
        for number in selected:
            if (index := self._model.find(number)).isValid():
                selection.select(index, index)
        self.selectionModel().select(selection, flag.ClearAndSelect)
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(scrolled)
