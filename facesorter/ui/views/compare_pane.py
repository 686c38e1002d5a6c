"""Algorithms side by side: which, with what parameters, their scores, and where the chosen one is right and wrong."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, FaceSorterError
from facesorter.services.evaluating import EvaluatedRun
from facesorter.store.library import Library
from facesorter.ui import run_words, theme
from facesorter.ui.bridge import Bridge
from facesorter.ui.language import said
from facesorter.ui.pictures import Pictures
from facesorter.ui.views import figures
from facesorter.ui.views.chosen import Chosen, Wanted
from facesorter.ui.views.panel import wrapping
from facesorter.ui.views.run_details import RunDetails
from facesorter.ui.views.run_table import RunTable
from facesorter.ui.views.truth_form import TruthForm
from facesorter.ui.views.work_row import WorkRow


class ComparePane(QWidget):
    """What is done when it is stopped stays."""

    working = Signal(bool)
    face_looked = Signal(int)
    shown_on_map = Signal(object)
    """`EvaluatedRun` whose groups the user wants to see on the map."""
    _arrived = Signal(object)

    def __init__(self, bridge: Bridge, pictures: Pictures, truth: TruthForm) -> None:
        super().__init__()
        self._bridge = bridge
        self._truth = truth
        self._control: Control | None = None
        self._waiting: list[Wanted] = []
        self._first: EvaluatedRun | None = None
        self._spec = ""
        self.chosen = Chosen(bridge)
        self.row = WorkRow(self.tr("Evaluate"), self.tr("Being evaluated"))
        self.row.started.connect(self.run)
        self.row.stopped.connect(self._cancel)
        truth.checked.connect(self.row.set_good)
        heading = QLabel(self.tr("Compare the people as they are with"))
        theme.mark(heading, "heading")
        self._hint = wrapping(self)
        theme.mark(self._hint, "muted")
        self._hint.setText(
            self.tr(
                "Choose algorithms to see side by side, or evaluate the people as they are. People do not change; "
                "each comparison is kept and can be scored again."
            )
        )
        self._results = QWidget()
        self.table = RunTable(self._results)
        self.table.itemSelectionChanged.connect(self._show_chosen)
        self.save = QPushButton(self.tr("Save table…"))
        self.save.clicked.connect(self._save)
        self.repeat = QPushButton(self.tr("Repeat"))
        self.repeat.setToolTip(self.tr("Group once more with the same algorithm, parameters and seed"))
        self.repeat.clicked.connect(self._repeat)
        self.on_map = QPushButton(self.tr("Show on the map"))
        self.on_map.clicked.connect(self._show_on_map)
        self.details = RunDetails(bridge, pictures)
        self.details.face_looked.connect(self.face_looked)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        for button in (self.save, self.repeat, self.on_map):
            buttons.addWidget(button)
        buttons.addStretch(1)
        inner = QVBoxLayout(self._results)
        inner.setContentsMargins(0, theme.SPACE, 0, 0)
        inner.setSpacing(theme.SPACE)
        inner.addWidget(self.table)
        inner.addLayout(buttons)
        inner.addSpacing(theme.SPACE)
        inner.addWidget(self.details)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE, 0, 0)
        column.setSpacing(theme.SPACE)
        for widget in (heading, self.chosen, self.row, self._hint, self._results):
            column.addWidget(widget)
        column.addStretch(1)
        self._results.hide()
        self._arrived.connect(self._add)

    @property
    def runs(self) -> Sequence[EvaluatedRun]:
        """What was scored, in the order of the table."""
        return self.table.runs

    def run(self) -> None:
        """Score the people as they are, and whatever is chosen."""
        if self.row.start.isEnabled() and self._control is None:
            self.table.clear_runs()
            self._results.hide()
            self._begin(self.chosen.wanted, people=True)

    def _begin(self, wanted: Sequence[Wanted], *, people: bool) -> None:
        if self._control is not None:
            return
        library, spec = self._bridge.library, self._truth.spec
        self._spec = spec
        trials = [each for each in wanted if each.run is None]
        stored = [each for each in wanted if each.run is not None]
        self._waiting = trials + stored

        def job(control: Control) -> str:
            from facesorter.services import evaluating  # noqa: PLC0415 (not needed for the first paint)

            tell = self._arrived.emit
            compare = [evaluating.Trial(each.algorithm, each.params, each.seed) for each in trials]
            try:
                evaluating.evaluate(
                    library, spec, compare=compare, on_run=tell if people else _Later(tell), control=control
                )
                for each in stored:
                    evaluating.evaluate(library, spec, run=each.run, on_run=tell, control=control)
            except Cancelled:
                return ""
            except FaceSorterError as error:
                return said(error)
            return ""

        self._control = self._bridge.work(job, self._ended, self)
        self.row.begin(self.tr("Comparing with the truth…"))
        self.chosen.setEnabled(False)
        self.working.emit(True)

    def _cancel(self) -> None:
        if self._control is not None:
            self._control.cancel()

    def _add(self, run: EvaluatedRun) -> None:
        if self._control is None:
            return
        first = not self.table.runs
        self.table.calibration = self.chosen.calibration
        self.table.add(run)
        self._results.show()
        self._hint.hide()
        if not first:
            self._waiting = self._waiting[1:]
        if self._waiting:
            name = run_words.algorithm(self._waiting[0].algorithm)
            self.row.progress(self.tr("Grouping with {0}…").format(name))
        if first:
            self._first = run
            self.table.choose(run)

    def _show_chosen(self) -> None:
        run = self.table.chosen
        self.repeat.setEnabled(run is not None and run.seed is not None and self._control is None)
        self.on_map.setEnabled(run is not None and run.error is None)
        if run is not None:
            self.details.show_run(run, self._spec)

    def _save(self) -> None:
        from facesorter.services import evaluating  # noqa: PLC0415 (not needed for the first paint)

        runs = list(self.table.runs)
        figures.ask_table(lambda form: evaluating.table(runs, form), self.tr("scores"), self._bridge, self)

    def _repeat(self) -> None:
        run = self.table.chosen
        if run is None or run.seed is None or self._control is not None or not self.row.start.isEnabled():
            return
        number, once_more = run.run, Wanted(run.algorithm, run.params, run.seed)

        def ask(library: Library) -> Wanted:
            from facesorter.services import evaluating  # noqa: PLC0415 (not needed for the first paint)

            if number is None:
                return once_more
            trial = evaluating.again(library, number)
            return Wanted(trial.algorithm, trial.params, trial.seed)

        self._bridge.read(ask, lambda wanted: self._begin([wanted], people=False), self, key="repeat")

    def _show_on_map(self) -> None:
        if self.table.chosen is not None:
            self.shown_on_map.emit(self.table.chosen)

    def _ended(self, trouble: str) -> None:
        self._control = None
        self.row.end(trouble)
        self.chosen.setEnabled(True)
        self.working.emit(False)
        if self.table.runs and self.table.chosen is self._first:
            # Unless the user looks at another one, the best is looked at.
            self.table.choose(self.table.runs[0])
        self._show_chosen()


class _Later:
    """Passes on all runs but the first."""

    def __init__(self, tell: Callable[[EvaluatedRun], None]) -> None:
        self._tell = tell
        self._first = True

    def __call__(self, run: EvaluatedRun) -> None:
        if not self._first:
            self._tell(run)
        self._first = False
