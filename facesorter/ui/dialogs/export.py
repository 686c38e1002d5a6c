"""Labelled output: what would be written, then writing it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QPushButton, QWidget

from facesorter.domain.control import Control
from facesorter.services import exporting
from facesorter.services.exporting import ExportReport
from facesorter.ui import words
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs import parts


class ExportDialog(QDialog):
    """Exports ``people`` (ids), or (``None``) all."""

    def __init__(self, bridge: Bridge, people: Sequence[int] | None, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._people = people
        column = parts.begin(self, self.tr("Export"), self.tr("One folder a person, with copies of their photos."))
        choose = QPushButton(self.tr("Choose a folder…"), self)
        choose.clicked.connect(self._choose)
        self._told = QLabel(self)
        column.addWidget(choose)
        column.addWidget(self._told)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Export to"))
        if not chosen:
            return

        def job(control: Control) -> ExportReport:
            plan = exporting.plan(self._bridge.library, Path(chosen), people=self._people)
            return exporting.run(plan, control=control)

        self._bridge.work(job, lambda report: self._told.setText(words.photos(report.written)), self)
