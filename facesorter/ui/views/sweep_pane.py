"""What one parameter of one algorithm does: curves of precision, recall and F, and a click takes the value over."""

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from facesorter.clustering import registry
from facesorter.clustering.declaration import ARCFACE, Algorithm, Parameter
from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, FaceSorterError
from facesorter.domain.packs import Calibration
from facesorter.ui import run_words, theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.charts import Axis, ChartView, Curves, Series
from facesorter.ui.language import said
from facesorter.ui.views import figures
from facesorter.ui.views.flow import Flow
from facesorter.ui.views.group_bar import library_state
from facesorter.ui.views.group_menu import Choice, GroupMenu
from facesorter.ui.views.panel import wrapping
from facesorter.ui.views.truth_form import TruthForm
from facesorter.ui.views.work_row import WorkRow

if TYPE_CHECKING:
    from facesorter.services.evaluating import EvaluatedRun

_STEPS, _MOST_STEPS = 11, 101
_HEIGHT = 400
#: Around the default, where a parameter could be nearly anything.
_AROUND = 0.35
#: Not further below the default than so many times what is left above it.
_BELOW = 2.0


class SweepPane(QWidget):
    """The curves grow while it runs; what is done when it is stopped stays."""

    working = Signal(bool)
    offered = Signal(str, object)
    """An algorithm, and the parameter with the value that was clicked."""
    _arrived = Signal(object)

    def __init__(self, bridge: Bridge, truth: TruthForm) -> None:
        super().__init__()
        self._bridge = bridge
        self._truth = truth
        self._good = False
        self._control: Control | None = None
        self._faces = 0
        self._calibration = ARCFACE
        self._menu: GroupMenu | None = None
        self.algorithm: Algorithm = registry.get("auto")
        self.runs: list[EvaluatedRun] = []
        self._swept: tuple[Algorithm, Parameter, Sequence[float]] | None = None
        self._by = QPushButton()
        self._by.setToolTip(self.tr("Choose the algorithm"))
        self._by.clicked.connect(self._open_menu)
        self.parameter = QComboBox()
        self.parameter.setAccessibleName(self.tr("Parameter"))
        self.parameter.currentIndexChanged.connect(lambda place: self._suggest())
        self.low, self.high = QDoubleSpinBox(), QDoubleSpinBox()
        self.low.setAccessibleName(self.tr("From"))
        self.high.setAccessibleName(self.tr("To"))
        self.steps = QSpinBox()
        self.steps.setRange(2, _MOST_STEPS)
        self.steps.setValue(_STEPS)
        self.steps.setAccessibleName(self.tr("Steps"))
        for field in (self.low, self.high, self.steps):
            theme.inset(field)
        self.row = WorkRow(self.tr("Sweep"), self.tr("Being swept"))
        self.row.started.connect(self._run)
        self.row.stopped.connect(self._cancel)
        truth.checked.connect(self._set_good)
        self._note = wrapping(self)
        theme.mark(self._note, "danger")
        self.hint = wrapping(self)
        theme.mark(self.hint, "muted")
        self.chart = ChartView()
        self.chart.setFixedHeight(_HEIGHT)
        self.chart.clicked.connect(self._clicked)
        self.save = QPushButton(self.tr("Save figure…"))
        self.save.clicked.connect(self._save)
        self._form = Flow(2 * theme.SPACE, theme.SPACE)
        labelled: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Algorithm"), self._by),
            (self.tr("Parameter"), self.parameter),
            (self.tr("From"), self.low),
            (self.tr("To"), self.high),
            (self.tr("Steps"), self.steps),
        )
        for text, widget in labelled:
            self._form.add(_labelled(text, widget))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE, 0, 0)
        column.setSpacing(theme.SPACE)
        for widget in (self._form, self._note, self.row, self.hint, self.chart):
            column.addWidget(widget)
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self._arrived.connect(self._add)
        theme.draw(self._by, "down", "muted")
        bridge.read(library_state, self._tell_state, self, key="state")
        self._choose(self.algorithm.name)
        self._show()

    def _set_good(self, good: bool) -> None:
        self._good = good
        self._tell_good()

    def _tell_good(self) -> None:
        known = self._truth.kind != "none"
        self.row.set_good(self._good and known and self.parameter.count() > 0)
        if not known and not self.runs:
            self.hint.setText(self.tr("Curves need a truth: choose one above."))
        elif not self.parameter.count():
            self.hint.setText(self.tr("{0} has no number to sweep.").format(words.declared(self.algorithm.label)))
        elif not self.runs:
            self.hint.setText(self.tr("See what a parameter does to precision, recall and F before you choose it."))

    def _tell_state(self, state: "tuple[int, Calibration | None]") -> None:
        self._faces = state[0]
        self._calibration = state[1] or ARCFACE
        self._choose(self.algorithm.name)

    def _open_menu(self) -> None:
        if self._menu is None:
            self._menu = GroupMenu(self)
            self._menu.chosen.connect(self._choose)
        choices = [
            Choice(algorithm, words.too_many(algorithm, self._faces), algorithm is self.algorithm)
            for algorithm in registry.ALGORITHMS
        ]
        self._menu.pop_up(choices, self._by)

    def _choose(self, name: str) -> None:
        self.algorithm = registry.get(name)
        self._by.setText(words.declared(self.algorithm.label).replace("&", "&&"))
        note = words.too_many(self.algorithm, self._faces)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.parameter.clear()
        for parameter in self.algorithm.parameters:
            if parameter.type in ("int", "float"):
                self.parameter.addItem(words.declared(parameter.label), parameter)
        self._suggest()
        self._form.adapt()

    def _suggest(self) -> None:
        """A range around the default."""
        parameter: Parameter | None = self.parameter.currentData()
        self._tell_good()
        if parameter is None:
            return
        assert parameter.minimum is not None
        assert parameter.maximum is not None
        whole = parameter.type == "int"
        usual = self.algorithm.complete({}, self._calibration)[parameter.name]
        if usual is None:
            # Such as the number of groups: some faces each.
            usual = max(2, self._faces // 10)
        step = parameter.step or (1.0 if whole else 0.01)
        half = _STEPS // 2
        # Of a pack whose cosines lie close below 1, a little below the default everybody is one person.
        spread = min(_AROUND * abs(usual), _BELOW * (parameter.maximum - usual))
        # Values that are round, as far as the parameter is.
        around = half * max(step, step * round(spread / half / step))
        low = max(parameter.minimum, step * round((usual - around) / step))
        for field, value in ((self.low, low), (self.high, low + 2 * around)):
            field.setDecimals(0 if whole else 3)
            field.setRange(parameter.minimum, parameter.maximum)
            field.setSingleStep(parameter.step or (1.0 if whole else 0.01))
            field.setValue(value)
        self.steps.setValue(_STEPS)

    def _values(self, parameter: Parameter) -> list[float]:
        low, high = sorted((self.low.value(), self.high.value()))
        places = np.linspace(low, high, self.steps.value())
        if parameter.type == "int":
            return [int(value) for value in np.unique(np.round(places))]
        return [round(value, 6) for value in np.unique(places).tolist()]

    def _run(self) -> None:
        parameter: Parameter | None = self.parameter.currentData()
        if parameter is None or self._control is not None:
            return
        library, spec, algorithm = self._bridge.library, self._truth.spec, self.algorithm
        values = self._values(parameter)

        def job(control: Control) -> str:
            from facesorter.services import evaluating  # noqa: PLC0415 (not needed for the first paint)

            try:
                evaluating.sweep(
                    library, spec, algorithm.name, parameter.name, values, on_run=self._arrived.emit, control=control
                )
            except Cancelled:
                return ""
            except FaceSorterError as error:
                return said(error)
            return ""

        self.runs = []
        self._swept = (algorithm, parameter, values)
        self._show()
        self._control = self._bridge.work(job, self._ended, self)
        self._progress()
        self._form.setEnabled(False)
        self.working.emit(True)

    def _cancel(self) -> None:
        if self._control is not None:
            self._control.cancel()

    def _add(self, run: "EvaluatedRun") -> None:
        if self._control is None:
            return
        self.runs.append(run)
        self._progress()
        self._show()

    def _progress(self) -> None:
        assert self._swept is not None
        algorithm, parameter, values = self._swept
        done = len(self.runs)
        if done < len(values):
            value = run_words.value(values[done])
            doing = self.tr("{0} with {1} {2}…").format(
                words.declared(algorithm.label), words.declared(parameter.label), value
            )
            if not done:
                self.row.begin(doing)
            self.row.progress(doing, done / len(values))

    def _ended(self, trouble: str) -> None:
        self._control = None
        self._form.setEnabled(True)
        self.row.end(trouble)
        self.working.emit(False)
        self._show()

    def _show(self) -> None:
        self.chart.setVisible(bool(self.runs))
        self.save.setVisible(bool(self.runs))
        self._tell_good()
        if not self.runs or self._swept is None:
            return
        algorithm, parameter, values = self._swept
        at = np.array(values[: len(self.runs)], np.float64)
        series = (
            (self.tr("Precision"), "precision"),
            (self.tr("Recall"), "recall"),
            (self.tr("F-measure"), "f_measure"),
        )
        scores = [self._column(key) for _, key in series]
        known = np.concatenate(scores)[np.isfinite(np.concatenate(scores))]
        lowest = math.floor(10 * float(known.min(initial=1.0)) - 1e-9) / 10
        best = max(range(len(self.runs)), key=lambda place: self.runs[place].f_measure or -1.0)
        label = words.declared(parameter.label)
        self.chart.show_chart(
            Curves(
                self.tr("{0}: {1}").format(words.declared(algorithm.label), label),
                at,
                tuple(Series(name, values) for (name, _), values in zip(series, scores, strict=True)),
                Axis(label, float(values[0]), float(values[-1])),
                Axis(self.tr("Score"), max(0.0, lowest), 1.0),
                mark=float(at[best]),
                marked=self.tr("Best F at {0}").format(run_words.value(values[best])),
            )
        )
        self.hint.setText(
            self.tr("Click a point, or choose it with the arrow keys and Enter, to group with its value.")
        )

    def _column(self, key: str) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
        found = (getattr(run, key) for run in self.runs)
        return np.array([np.nan if value is None else value for value in found], np.float64)

    def _clicked(self, place: int) -> None:
        assert self._swept is not None
        algorithm, parameter, values = self._swept
        self.offered.emit(algorithm.name, {parameter.name: values[place]})

    def _save(self) -> None:
        if self.chart.chart is not None:
            figures.ask_figure(self.chart.chart, self.tr("sweep"), self._bridge, self)


def _labelled(text: str, field: QWidget) -> QWidget:
    together = QWidget()
    label = QLabel(text, together)
    theme.mark(label, "muted")
    label.setBuddy(field)
    row = QHBoxLayout(together)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(label)
    row.addWidget(field)
    return together
