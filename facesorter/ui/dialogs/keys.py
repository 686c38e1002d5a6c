"""Every key and what it does."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from facesorter.ui import theme
from facesorter.ui.dialogs import parts
from facesorter.ui.views.table import Table


class KeysDialog(QDialog):
    """A list to read; ``keys`` are pairs of what is done and the key."""

    def __init__(self, keys: Sequence[tuple[str, str]], window: QWidget) -> None:
        super().__init__(window)
        column = parts.begin(self, self.tr("Keys"), "")
        self.table = Table([self.tr("What it does"), self.tr("Key")], self, wide=[0])
        theme.mark(self.table, "framed")
        self.table.setAccessibleName(self.tr("Keys"))
        self.table.setRowCount(len(keys))
        for row, each in enumerate(keys):
            self.table.put(row, each)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        column.addWidget(self.table, 1)
        column.addSpacing(theme.SPACE)
        column.addWidget(buttons)
        parts.resize(self, 440, 640)
