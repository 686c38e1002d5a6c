"""The history of edits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from facesorter.domain.edits import JournalEntry
from facesorter.services import editing
from facesorter.ui import theme
from facesorter.ui.bridge import Bridge


class EditsView(QWidget):
    """Newest first."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        theme.mark(self, "content")
        self._bridge = bridge
        self._list = QListWidget(self)
        column = QVBoxLayout(self)
        column.addWidget(self._list)
        self.setFocusProxy(self._list)
        bridge.changed.connect(lambda change: self._ask())
        self._ask()

    def _ask(self) -> None:
        self._bridge.read(editing.log, self._show, self, key="log")

    def _show(self, entries: list[JournalEntry]) -> None:
        self._list.clear()
        self._list.addItems([entry.label for entry in entries])
        for row, entry in enumerate(entries):
            self._list.item(row).setData(Qt.ItemDataRole.UserRole, entry.id)
