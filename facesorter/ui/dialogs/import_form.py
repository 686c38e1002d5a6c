"""Asks what a pack from a folder or zip is to be called, and imports it."""

import re
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, FaceSorterError
from facesorter.domain.packs import Pack
from facesorter.services import packs
from facesorter.ui import motion, theme
from facesorter.ui.bridge import Bridge
from facesorter.ui.language import said
from facesorter.ui.views.elided import Elided


class ImportForm(QWidget):
    """What the pack is to be called; then its networks are tried, and it is there or it is told why not."""

    imported = Signal(object)
    """The new `Pack`."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._path = Path()
        self._working: Control | None = None
        self._from = Elided(parent=self)
        theme.mark(self._from, "muted")
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Id of the pack"))
        self.name.setPlaceholderText(self.tr("small letters, digits, dashes"))
        self.name.setMaxLength(40)
        self.name.returnPressed.connect(self._import)
        label = QLabel(self.tr("&Call it"), self)
        label.setBuddy(self.name)
        self.button = QPushButton(self.tr("Import"), self)
        theme.mark(self.button, "primary")
        self.button.clicked.connect(self._import)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.clicked.connect(self.stop)
        self._busy = QProgressBar(self)
        motion.busy(self._busy)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("The pack is being tried"))
        self.trouble = QLabel(self)
        self.trouble.setWordWrap(True)
        theme.mark(self.trouble, "danger")
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.name, 1)
        row.addWidget(self.button)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE, 0, 0)
        column.addWidget(self._from)
        column.addLayout(row)
        column.addWidget(self._busy)
        column.addWidget(self.trouble)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What the field had of Enter is done; where the focus went to meanwhile has no part in it.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def begin(self, path: Path) -> None:
        """Ask what the pack at ``path`` is to be called."""
        self._path = path
        self._from.tell(str(path))
        suggestion = re.sub(r"[^a-z0-9._-]+", "-", path.stem.lower()).strip("-._")
        self.name.setText(suggestion[:40])
        self._wait(False)
        self.trouble.hide()
        self.show()
        # Enter belongs to the form while it is there.
        self.button.setDefault(True)
        self.name.setFocus()
        self.name.selectAll()

    def _import(self) -> None:
        path, name = self._path, self.name.text().strip()
        self._wait(True)
        self.trouble.hide()

        def job(control: Control) -> Pack | str:
            try:
                return packs.import_pack(path, name, control)
            except Cancelled:
                return self.tr("Stopped. Nothing was installed.")
            except FaceSorterError as error:
                return said(error)

        self._working = self._bridge.work(job, self._tell, self)

    def stop(self) -> None:
        """Import nothing: what is under way ends, and the form goes."""
        if self._working:
            self._working.cancel()
        else:
            self.hide()

    def _tell(self, answer: Pack | str) -> None:
        self._working = None
        self._wait(False)
        if isinstance(answer, Pack):
            self.hide()
            self.imported.emit(answer)
        else:
            self.trouble.setText(answer)
            self.trouble.show()
            self.name.setFocus()

    def _wait(self, waiting: bool) -> None:
        self._busy.setVisible(waiting)
        self.name.setEnabled(not waiting)
        self.button.setEnabled(not waiting)
