"""Tables to read: plain rows without a grid, whole texts in tool tips."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

_BEGINNING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class Table(QTableWidget):
    """Columns in ``wide`` share the width, the others take what they need; those in ``numbers`` stand at the end."""

    def __init__(
        self, columns: Sequence[str], parent: QWidget, *, wide: Sequence[int], numbers: Sequence[int] = ()
    ) -> None:
        super().__init__(0, len(columns), parent)
        self._numbers = set(numbers)
        header = self.horizontalHeader()
        for place, text in enumerate(columns):
            item = QTableWidgetItem(text)
            item.setTextAlignment(_END if place in self._numbers else _BEGINNING)
            self.setHorizontalHeaderItem(place, item)
            resize = QHeaderView.ResizeMode
            header.setSectionResizeMode(place, resize.Stretch if place in wide else resize.ResizeToContents)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def put(self, row: int, texts: Sequence[str]) -> None:
        """Fill a row."""
        for place, text in enumerate(texts):
            item = QTableWidgetItem(text.encode("utf-8", "replace").decode())
            item.setToolTip(item.text())
            item.setTextAlignment(_END if place in self._numbers else _BEGINNING)
            self.setItem(row, place, item)
