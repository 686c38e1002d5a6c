"""How good people and algorithms are, against a truth that the user names."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facesorter.clustering import registry
from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, FaceSorterError
from facesorter.services.evaluating import EvaluatedRun
from facesorter.ui import theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.views.flow import Flow
from facesorter.ui.views.score_panel import ScorePanel, ordered
from facesorter.ui.views.table import Table
from facesorter.ui.views.truth_form import TruthForm

_COLUMNS = ("adjusted_rand", "bcubed_f", "f_measure")
_WIDEST = 860


class EvaluationView(QScrollArea):
    """The truth, what is compared, and the scores. Runs off the GUI thread; what is done when it is stopped stays."""

    _arrived = Signal(object)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        theme.mark(self, "content")
        self._bridge = bridge
        self._control: Control | None = None
        self._good = False
        self.runs: list[EvaluatedRun] = []
        self.truth = TruthForm(bridge)
        self.truth.checked.connect(self._set_good)
        self.truth.committed.connect(self._run)
        self.boxes: dict[str, QCheckBox] = {}
        page = QWidget()
        theme.mark(page, "content")
        self._column = column = QVBoxLayout(page)
        column.setContentsMargins(18, 12, 18, 18)
        column.setSpacing(theme.SPACE)
        title = QLabel(self.tr("Evaluation"), page)
        theme.mark(title, "title")
        column.addWidget(title)
        column.addSpacing(theme.SPACE)
        column.addWidget(self._heading(self.tr("What is true")))
        column.addWidget(self.truth)
        column.addSpacing(theme.SPACE)
        column.addWidget(self._heading(self.tr("Compare the people with")))
        column.addWidget(self._algorithms())
        column.addSpacing(theme.SPACE)
        column.addLayout(self._buttons())
        self.trouble = QLabel(page)
        self.trouble.setWordWrap(True)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        theme.mark(self.trouble, "danger")
        column.addWidget(self.trouble)
        self._results = QWidget(page)
        column.addWidget(self._results)
        column.addStretch(1)
        self._lay_out_results()
        page.setMaximumWidth(_WIDEST)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)
        self.setFocusProxy(self.truth)
        self._arrived.connect(self._add)
        self._show_running(False)
        self.trouble.hide()
        self._results.hide()

    def showEvent(self, event: QShowEvent) -> None:
        self.truth.check()

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text)
        theme.mark(label, "heading")
        return label

    def _algorithms(self) -> QWidget:
        flow = Flow(2 * theme.SPACE, theme.SPACE)
        for algorithm in registry.ALGORITHMS:
            box = QCheckBox(words.declared(algorithm.label))
            box.setToolTip(words.declared(algorithm.help))
            box.setAccessibleDescription(words.declared(algorithm.help))
            flow.add(box)
            self.boxes[algorithm.name] = box
        return flow

    def _buttons(self) -> QHBoxLayout:
        self.start = QPushButton(self.tr("Evaluate"))
        theme.mark(self.start, "primary")
        self.start.clicked.connect(self._run)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(self._cancel)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedWidth(160)
        self.busy.setAccessibleName(self.tr("Being evaluated"))
        self.doing = QLabel()
        theme.mark(self.doing, "muted")
        row = QHBoxLayout()
        for widget in (self.start, self.stop, self.busy, self.doing):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def _lay_out_results(self) -> None:
        labels = {measure.key: words.declared(measure.label) for measure in ordered()}
        columns = ["", *(labels[key] for key in _COLUMNS), self.tr("Groups"), self.tr("Seconds")]
        self.table = Table(columns, self._results, wide=[0], numbers=range(1, len(columns)))
        theme.mark(self.table, "framed")
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(self.tr("Scores side by side"))
        self.table.itemSelectionChanged.connect(self._show_chosen)
        self._name = self._heading("")
        self.summary = QLabel(self._results)
        self.summary.setWordWrap(True)
        theme.mark(self.summary, "muted")
        self.panel = ScorePanel(self._results)
        column = QVBoxLayout(self._results)
        column.setContentsMargins(0, theme.SPACE, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self.table)
        column.addSpacing(theme.SPACE)
        column.addWidget(self._name)
        column.addWidget(self.summary)
        column.addSpacing(theme.SPACE)
        column.addWidget(self.panel)

    def _set_good(self, good: bool) -> None:
        self._good = good
        self.start.setEnabled(good and self._control is None)

    def _run(self) -> None:
        if not self._good or self._control is not None:
            return
        library, spec = self._bridge.library, self.truth.spec
        names = [name for name, box in self.boxes.items() if box.isChecked()]

        def evaluate(control: Control) -> Iterator[EvaluatedRun]:
            from facesorter.services import evaluating  # noqa: PLC0415 (not needed for the first paint)

            yield evaluating.evaluate(library, spec, control=control)[0]
            for name in names:
                # One at a time: each is seen as soon as it is there.
                yield evaluating.evaluate(library, spec, compare=[name], control=control)[1]

        def job(control: Control) -> str:
            try:
                for run in evaluate(control):
                    self._arrived.emit(run)
            except Cancelled:
                return ""
            except FaceSorterError as error:
                return str(error)
            return ""

        self.runs = []
        self.table.setRowCount(0)
        self._results.hide()
        self.trouble.hide()
        self._names = names
        self._control = self._bridge.work(job, self._ended, self)
        self._show_running(True)

    def _cancel(self) -> None:
        if self._control is not None:
            self._control.cancel()

    def _add(self, run: EvaluatedRun) -> None:
        if self._control is None:
            return
        self.runs.append(run)
        row = self.table.rowCount()
        locale = self.locale()
        shown = (getattr(run, key) for key in _COLUMNS)
        scores = ("–" if value is None else locale.toString(value, "f", 3) for value in shown)
        seconds = "" if run.seconds is None else locale.toString(run.seconds, "f", 2)
        self.table.setRowCount(row + 1)
        self.table.put(row, (self._label(run), *scores, locale.toString(run.groups), seconds))
        header = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(header + (row + 1) * self.table.verticalHeader().defaultSectionSize() + 4)
        self.table.setVisible(bool(self._names))
        self._results.show()
        self._tell_doing()
        if row == 0:
            # Not selectRow: it asks where the row lies, which is not known yet.
            self.table.setCurrentCell(0, 0)

    def _show_chosen(self) -> None:
        row = self.table.currentRow()
        if not 0 <= row < len(self.runs):
            return
        run = self.runs[row]
        self._name.setText(self.tr("Scores of {0}").format(self._label(run)))
        text = self.tr("{0} of {1} in {2}.").format(
            words.faces(run.faces), words.people(run.true_identities), words.groups(run.groups)
        )
        if run.unassigned:
            text += " " + self.tr("{0} in no group.").format(words.faces(run.unassigned))
        if run.undetected:
            text += " " + self.tr("{0} with no face found.").format(words.photos(run.undetected))
        self.summary.setText(text)
        self.panel.show_scores(run)

    def _ended(self, trouble: str) -> None:
        self._control = None
        self._show_running(False)
        self.start.setFocus()
        self.trouble.setText(trouble.encode("utf-8", "replace").decode())
        self.trouble.setVisible(bool(trouble))

    def _show_running(self, running: bool) -> None:
        self.start.setVisible(not running)
        self.start.setEnabled(self._good and not running)
        for widget in (self.stop, self.busy, self.doing):
            widget.setVisible(running)
        self.truth.setEnabled(not running)
        for box in self.boxes.values():
            box.setEnabled(not running)
        if running:
            self._tell_doing()
            self.stop.setFocus()

    def _tell_doing(self) -> None:
        waiting = self._names[max(0, len(self.runs) - 1) :]
        if not self.runs or not waiting:
            self.doing.setText(self.tr("Comparing with the truth…"))
        else:
            self.doing.setText(self.tr("Grouping with {0}…").format(self.boxes[waiting[0]].text()))

    def _label(self, run: EvaluatedRun) -> str:
        box = self.boxes.get(run.algorithm)
        return box.text() if box else self.tr("People as they are")
