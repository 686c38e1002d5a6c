"""Labelled output: what would be written where, then writing it."""

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, FaceSorterError
from facesorter.services import exporting
from facesorter.services.exporting import ALREADY_THERE, ExportPlan, ExportReport
from facesorter.ui import theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs import parts
from facesorter.ui.dialogs.plan_list import PlanList
from facesorter.ui.language import said
from facesorter.ui.views.elided import Elided

_TYPING_MS = 200
# Long enough to read what went wrong, before it is told what is left to write.
_READING_MS = 4000
_TELL_SECONDS = 0.05
# Of a choice that is shortened, at least.
_LETTERS = 16


@dataclass(frozen=True, slots=True)
class Choices:
    """What was chosen, in the words of `exporting.plan`."""

    target: Path
    format: str
    mode: str
    crops: bool
    multi: str


class ExportDialog(QDialog):
    """Exports ``people`` (ids), or (``None``) all. The plan follows every choice; writing it can be cancelled."""

    _progressed = Signal(int, int)

    def __init__(self, bridge: Bridge, people: Sequence[int] | None, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._people = people
        self._plan: ExportPlan | None = None
        self._planned: Choices | None = None
        self._planning = False
        self._writing: Control | None = None
        self._target = _usual_target()
        who = self.tr("everybody") if people is None else words.people(len(people))
        column = parts.begin(
            self,
            self.tr("Export"),
            self.tr("Writes photos or lists of {0} to a folder. Your photos are only read.").format(who),
        )
        self.options = _Options(self)
        self.options.changed.connect(self._replan)
        self._where = Elided(parent=self)
        self.choose = QPushButton(self.tr("Choose…"), self)
        self.choose.setAccessibleName(self.tr("Choose the folder to export to"))
        self.choose.clicked.connect(self._choose)
        where = QHBoxLayout()
        where.addWidget(self._where, 1)
        where.addWidget(self.choose)
        self.options.form.insertRow(0, self.tr("To"), where)
        parts.align_labels(self.options.form)
        card = QFrame(self)
        theme.mark(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 12, 14, 12)
        self.summary = QLabel(card)
        self.summary.setFont(theme.font(bold=True))
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.skipped = parts.muted("", card)
        self.list = PlanList(card)
        self.progress = QProgressBar(card)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Files written"))
        self.progress.hide()
        inside.addWidget(self.summary)
        inside.addWidget(self.progress)
        inside.addWidget(self.skipped)
        inside.addWidget(self.list, 1)
        rows = QVBoxLayout()
        rows.setSpacing(2 * theme.SPACE)
        rows.addWidget(self.options)
        rows.addWidget(card, 1)
        area = parts.scrolled(self, rows)
        area.setAccessibleName(self.tr("Export"))
        column.addWidget(area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.export = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        theme.mark(self.export, "primary")
        # While there is no plan yet, Enter does nothing.
        self.cancel.setAutoDefault(False)
        self.choose.setAutoDefault(False)
        self.export.clicked.connect(self._write)
        self.show_folder = buttons.addButton(self.tr("Show in folder"), QDialogButtonBox.ButtonRole.ActionRole)
        self.show_folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target))))
        self.show_folder.hide()
        buttons.rejected.connect(self.reject)
        column.addSpacing(theme.SPACE)
        column.addWidget(buttons)
        self._timer = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._timer.timeout.connect(self._make_plan)
        self._progressed.connect(self._tell_progress)
        parts.resize(self, 620, 620)
        self.export.setFocus()
        self.set_target(self._target)

    def set_target(self, target: Path) -> None:
        """Export to this folder."""
        self._target = target
        self._where.tell(str(target))
        self._replan()

    def reject(self) -> None:
        """While files are being written this stops that; what is written stays, and the dialog with it."""
        if self._writing is not None:
            self._writing.cancel()
        else:
            super().reject()

    def _choose(self) -> None:
        there = next((folder for folder in (self._target, *self._target.parents) if folder.is_dir()), self._target)
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Export to"), str(there))
        if chosen:
            self.set_target(Path(chosen))

    def _replan(self) -> None:
        self._plan = None
        self.export.setEnabled(False)
        self.show_folder.hide()
        self.export.show()
        self.cancel.setText(self.tr("Cancel"))
        self.summary.setText(self.tr("Looking what would be written…"))
        self._timer.start()

    def _make_plan(self) -> None:
        """One plan at a time; where choices changed meanwhile, another follows."""
        if self._planning:
            return
        self._planning = True
        library, people, choices = self._bridge.library, self._people, self.options.choices(self._target)

        def job(control: Control) -> ExportPlan | str:
            try:
                return exporting.plan(
                    library,
                    choices.target,
                    format=choices.format,
                    mode=choices.mode,
                    crops=choices.crops,
                    multi=choices.multi,
                    people=people,
                )
            except FaceSorterError as error:
                return said(error)

        def tell(answer: ExportPlan | str) -> None:
            self._planning = False
            if choices == self.options.choices(self._target):
                self._show_plan(answer)
            else:
                self._make_plan()

        self._bridge.work(job, tell, self)

    def _show_plan(self, answer: ExportPlan | str) -> None:
        self.progress.hide()
        if isinstance(answer, str):
            self._plan = None
            self.list.show_files(())
            self.skipped.setText("")
            self.summary.setText(answer)
            return
        self._plan = answer
        folders = len({destination.parent for _, destination in answer.files} - {answer.target})
        files = words.files(len(answer.steps))
        if not answer.steps:
            self.summary.setText(self.tr("There is nothing to write."))
        elif folders:
            text = self.tr("{0} in {1}, {2}")
            self.summary.setText(text.format(files, words.folders(folders), parts.size(answer.bytes)))
        else:
            self.summary.setText(self.tr("{0}, {1}").format(files, parts.size(answer.bytes)))
        self.skipped.setText(self._reasons(answer.skipped))
        self.skipped.setVisible(bool(answer.skipped))
        self.list.show_files(answer.files)
        self.export.setEnabled(bool(answer.steps))
        self.export.setDefault(True)
        for button in (self.cancel, self.choose):
            button.setAutoDefault(True)
        if self.cancel.hasFocus():
            self.export.setFocus()

    def _reasons(self, skipped: Sequence[tuple[str, str]]) -> str:
        counts = Counter(reason for _, reason in skipped)
        shown = [
            self.tr("{0} already there").format(words.files(count))
            if reason == ALREADY_THERE
            else self.tr("{0} left out: {1}").format(words.files(count), said(reason))
            for reason, count in counts.most_common(4)
        ]
        return ". ".join(shown) + "." if shown else ""

    def _write(self) -> None:
        plan = self._plan
        if plan is None or self._writing is not None:
            return
        told = 0.0
        stopped = self.tr("Stopped. What was written is whole; export again to finish.")

        def progressed(done: int, of: int) -> None:
            nonlocal told
            now = time.monotonic()
            if now > told + _TELL_SECONDS or done == of:
                told = now
                self._progressed.emit(done, of)

        def job(control: Control) -> ExportReport | str:
            try:
                return exporting.run(plan, control=control, on_progress=progressed)
            except Cancelled:
                return stopped
            except FaceSorterError as error:
                return said(error)

        self._set_writing(True)
        self.summary.setText(self.tr("Writing {0}…").format(words.files(len(plan.steps))))
        self.progress.setRange(0, len(plan.steps))
        self.progress.setValue(0)
        self._writing = self._bridge.work(job, self._written, self)

    def _written(self, answer: ExportReport | str) -> None:
        self._writing = None
        self._set_writing(False)
        self.show_folder.setVisible(self._target.is_dir())
        if isinstance(answer, str):
            self.summary.setText(answer)
            self.export.setEnabled(False)
            self._timer.start(_READING_MS)
            return
        self._plan = None
        self.export.hide()
        self.cancel.setText(self.tr("Close"))
        self.cancel.setDefault(True)
        self.cancel.setFocus()
        done = self.tr("{0} written, {1}").format(words.files(answer.written), parts.size(answer.bytes))
        self.summary.setText(done)
        self.skipped.setText(self._reasons(answer.skipped))
        self.skipped.setVisible(bool(answer.skipped))

    def _set_writing(self, writing: bool) -> None:
        self.options.setEnabled(not writing)
        self.export.setEnabled(not writing)
        self.progress.setVisible(writing)
        self.cancel.setText(self.tr("Stop") if writing else self.tr("Cancel"))

    def _tell_progress(self, done: int, of: int) -> None:
        self.progress.setValue(done)
        if self._writing is not None:
            locale = self.locale()
            self.summary.setText(self.tr("Writing: {0} of {1}").format(locale.toString(done), words.files(of)))


class _Options(QWidget):
    """The choices as a form; what does not go together cannot be chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.format = self._box(
            [
                ("folders", self.tr("A folder for each person")),
                ("csv", self.tr("A table of all faces (CSV)")),
                ("json", self.tr("A list of all faces (JSON)")),
            ]
        )
        self.mode = self._box(
            [
                ("copy", self.tr("Copies")),
                ("hardlink", self.tr("Hard links (no space; a second name of the same photo)")),
                ("symlink", self.tr("Symbolic links (no space; point to where the photo lies)")),
            ]
        )
        self.crops = QCheckBox(self.tr("Only the faces, cut out"), self)
        self.crops.toggled.connect(self._tell)
        self.multi = self._box(
            [
                ("all", self.tr("In the folder of everybody in it")),
                ("largest", self.tr("Only with the largest face")),
            ]
        )
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setHorizontalSpacing(2 * theme.SPACE)
        self.form.setVerticalSpacing(theme.SPACE)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.form.addRow(self.tr("&What"), self.format)
        self.form.addRow(self.tr("&Photos as"), self.mode)
        self.form.addRow("", self.crops)
        self.form.addRow(self.tr("Photos of &several"), self.multi)

    def choices(self, target: Path) -> Choices:
        """What is chosen."""
        crops = self.crops.isChecked() and self.format.currentData() == "folders"
        mode = "copy" if crops else str(self.mode.currentData())
        return Choices(target, str(self.format.currentData()), mode, crops, str(self.multi.currentData()))

    def _box(self, entries: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox(self)
        # In a narrow window the longest words are shortened.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_LETTERS)
        for name, text in entries:
            box.addItem(text, name)
        box.currentIndexChanged.connect(self._tell)
        return box

    def _tell(self) -> None:
        folders = self.format.currentData() == "folders"
        self.crops.setEnabled(folders)
        self.multi.setEnabled(folders)
        self.mode.setEnabled(folders and not self.crops.isChecked())
        self.changed.emit()


def _usual_target() -> Path:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home(), QCoreApplication.translate("export", "FaceSorter export"))
