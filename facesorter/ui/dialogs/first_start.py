"""What an empty library shows: where to begin."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from facesorter.ui import commands, theme
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs import parts


class FirstStart(QWidget):
    """A page with one thing to do."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__()
        theme.mark(self, "content")
        column = QVBoxLayout(self)
        add = QPushButton(self.tr("Add a folder of photos"), self)
        theme.mark(add, "primary")
        add.clicked.connect(lambda: commands.ask_folder(bridge, window))
        column.addStretch(1)
        column.addWidget(add)
        column.addWidget(parts.muted(self.tr("Nothing leaves this computer, and no photo is ever changed."), self))
        column.addStretch(1)
        self.setFocusProxy(add)
