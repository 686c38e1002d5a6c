"""The algorithm lab: any algorithm on the course's sets or some of one's faces, beside scikit-learn's own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
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
from facesorter.evaluation.metrics import MEASURES
from facesorter.services import lab
from facesorter.services.lab import Outcome, Side
from facesorter.ui import language, motion, theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.charts import ChartView
from facesorter.ui.language import said
from facesorter.ui.views import figures, lab_charts
from facesorter.ui.views.lab_form import LabForm
from facesorter.ui.views.panel import wrapping
from facesorter.ui.views.table import Table

_SCORES = ("adjusted_rand", "rand", "nmi", "f_measure")
_FORM_WIDTH, _WIDEST = 270, 1320
_BESIDE_FROM, _PICTURES_BESIDE_FROM = 760, 620
_PICTURE = 340


class LabView(QScrollArea):
    """The choices, the pictures and the scores. Runs off the GUI thread, in a process that can be ended."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        theme.mark(self, "content")
        self.setAccessibleName(self.tr("Algorithm lab"))
        self._bridge = bridge
        self._control: Control | None = None
        self.outcome: Outcome | None = None
        page = QWidget()
        theme.mark(page, "content")
        column = QVBoxLayout(page)
        column.setContentsMargins(18, 12, 18, 18)
        column.setSpacing(theme.SPACE)
        title = QLabel(self.tr("Algorithm lab"), page)
        theme.mark(title, "title")
        column.addWidget(title)
        column.addSpacing(theme.SPACE)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(3 * theme.SPACE)
        column.addLayout(self._sides)
        column.addStretch(1)
        self._left = QWidget(page)
        self.form = LabForm(self._left)
        self.form.committed.connect(self.run)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(2 * theme.SPACE)
        left.addWidget(self.form)
        left.addLayout(self._buttons())
        left.addStretch(1)
        self._right = QWidget(page)
        self._lay_out_results()
        self._sides.addWidget(self._left)
        self._sides.addWidget(self._right, 1)
        page.setMaximumWidth(theme.scaled(_WIDEST))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)
        self.setFocusProxy(self.form)
        self._show_running(False)
        self._arrange()
        bridge.read(lab.calibration, self.form.set_calibration, self)

    def run(self) -> None:
        """Try what is chosen."""
        if self._control is not None:
            return
        form, library = self.form, self._bridge.library
        chosen = (form.set_name, form.algorithm, form.values)
        n, noise, seed = form.n.value(), form.noise.value(), form.seed.value()

        def job(control: Control) -> Outcome | str:
            try:
                experiment = lab.prepared(library, *chosen, n=n, noise=noise, seed=seed)
                return lab.run(experiment, control)
            except Cancelled:
                return ""
            except FaceSorterError as error:
                return said(error)

        self.trouble.hide()
        self._control = self._bridge.work(job, lambda answer: self._ended(answer, *chosen[:2]), self)
        self._show_running(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _buttons(self) -> QHBoxLayout:
        self.start = QPushButton(self.tr("Try it"))
        theme.mark(self.start, "primary")
        self.start.clicked.connect(self.run)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(self._cancel)
        self.busy = QProgressBar()
        motion.busy(self.busy)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("Being tried"))
        row = QHBoxLayout()
        for widget in (self.start, self.stop):
            row.addWidget(widget)
        row.addWidget(self.busy, 1)
        row.addStretch(0)
        return row

    def _lay_out_results(self) -> None:
        self.trouble, self.hint = wrapping(self._right), wrapping(self._right)
        theme.mark(self.trouble, "danger")
        theme.mark(self.hint, "muted")
        self.hint.setText(self.tr("The groups that are found are shown here, beside those of scikit-learn."))
        self.results = QWidget(self._right)
        self.heading = QLabel(self.results)
        self.heading.setFont(theme.font(1.1, bold=True))
        self.heading.setWordWrap(True)
        self.summary, self.used = wrapping(self.results), wrapping(self.results)
        theme.mark(self.used, "muted")
        self.ours, self.theirs = ChartView(self.results), ChartView(self.results)
        self.save = [self._save_button(chart) for chart in (self.ours, self.theirs)]
        self._pictures = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pictures.setSpacing(2 * theme.SPACE)
        self._their_side = QWidget(self.results)
        for side, name, chart, save in (
            (QWidget(self.results), self.tr("FaceSorter"), self.ours, self.save[0]),
            (self._their_side, self.tr("scikit-learn"), self.theirs, self.save[1]),
        ):
            label = QLabel(name, side)
            theme.mark(label, "heading")
            top = QHBoxLayout()
            top.addWidget(label, 1)
            top.addWidget(save)
            inner = QVBoxLayout(side)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.addLayout(top)
            inner.addWidget(chart, 1)
            chart.setMinimumHeight(_PICTURE)
            self._pictures.addWidget(side, 1)
        measures = {measure.key: measure for measure in MEASURES}
        labels = [self.tr("Groups"), self.tr("In none"), *(words.declared(measures[key].label) for key in _SCORES)]
        columns = ["", *labels, self.tr("Seconds")]
        self.table = Table(columns, self.results, wide=[1], numbers=range(1, len(columns)))
        theme.mark(self.table, "framed")
        self.table.setAccessibleName(self.tr("Both side by side"))
        inner = QVBoxLayout(self.results)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.SPACE)
        inner.addWidget(self.heading)
        inner.addWidget(self.summary)
        inner.addLayout(self._pictures)
        inner.addWidget(self.table)
        inner.addWidget(self.used)
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self.trouble)
        column.addWidget(self.hint)
        column.addWidget(self.results)
        column.addStretch(1)
        self.trouble.hide()
        self.results.hide()

    def _save_button(self, chart: ChartView) -> QPushButton:
        button = QPushButton(self.tr("Save…"))
        theme.mark(button, "link")
        button.setToolTip(self.tr("Save this picture as SVG or PNG"))
        button.clicked.connect(lambda: self._save(chart))
        return button

    def _cancel(self) -> None:
        if self._control is not None:
            self._control.cancel()

    def _ended(self, answer: Outcome | str, data: str, algorithm: str) -> None:
        self._control = None
        self._show_running(False)
        self.start.setFocus()
        if isinstance(answer, Outcome):
            self._show(answer, data, algorithm)
        else:
            self.trouble.setText(answer)
            self.trouble.setVisible(bool(answer))

    def _show(self, outcome: Outcome, data: str, algorithm: str) -> None:
        self.outcome = outcome
        name = words.declared(registry.get(algorithm).label)
        where = self.form.data.itemText(self.form.data.findData(data))
        self.heading.setText(language.sentence(self.tr("{0} on {1}").format(name, where)))
        group = self.tr("Group {0}")
        ours, theirs = lab_charts.pictures(
            outcome,
            (
                self.tr("{0} on {1}, FaceSorter").format(name, where),
                self.tr("{0} on {1}, scikit-learn").format(name, where),
            ),
            lambda number: group.format(self.locale().toString(number)),
            self.tr("In no group"),
            axes=data != lab.FACES,
        )
        self.ours.show_chart(ours)
        self.theirs.show_chart(theirs)
        self._their_side.setVisible(theirs is not None)
        other = 0 if theirs is None else int((ours.classes != theirs.classes).sum())
        self.summary.setText(self._compared(outcome, other))
        self._fill_table(outcome)
        shown = (f"{key} {self._number(value)}" for key, value in outcome.params.items() if value is not None)
        self.used.setText(self.tr("Parameters used: {0}").format(", ".join(shown)))
        self.hint.hide()
        self.results.show()

    def _compared(self, outcome: Outcome, other: int) -> str:
        """``other``: how many points are in another group there."""
        if outcome.trouble:
            return self.tr("scikit-learn's own could not do this: {0}").format(outcome.trouble)
        if outcome.agreement is None:
            return self.tr("scikit-learn has no such algorithm.")
        agreement = self.locale().toString(outcome.agreement, "f", 3)
        if outcome.agreement == 1:
            return self.tr("Both find the same groups (adjusted Rand {0} with each other).").format(agreement)
        count, of = self.locale().toString(other), self.locale().toString(len(outcome.points))
        return self.tr("They differ in {0} of {1}: adjusted Rand {2} with each other.").format(count, of, agreement)

    def _fill_table(self, outcome: Outcome) -> None:
        sides = [(self.tr("FaceSorter"), outcome.ours)]
        if outcome.theirs is not None:
            sides.append((self.tr("scikit-learn"), outcome.theirs))
        self.table.setRowCount(len(sides))
        for row, (name, side) in enumerate(sides):
            self.table.put(row, self._cells(name, side))
        header = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(header + len(sides) * self.table.verticalHeader().defaultSectionSize() + 4)
        if outcome.ours.scores is None:
            text = self.tr("There are scores where you have confirmed who some of these faces are.")
            self.summary.setText(f"{self.summary.text()} {text}")

    def _cells(self, name: str, side: Side) -> list[str]:
        locale = self.locale()
        values = [None if side.scores is None else getattr(side.scores, key) for key in _SCORES]
        return [
            name,
            locale.toString(int(side.labels.max(initial=-1)) + 1),
            locale.toString(int((side.labels < 0).sum())),
            *("–" if value is None else locale.toString(value, "f", 3) for value in values),
            locale.toString(side.seconds, "f", 2),
        ]

    def _number(self, value: object) -> str:
        return self.locale().toString(value, "g", 4) if isinstance(value, float) else str(value)

    def _save(self, chart: ChartView) -> None:
        if chart.chart is not None:
            figures.ask_figure(chart.chart, chart.chart.title, self._bridge, self)

    def _show_running(self, running: bool) -> None:
        self.start.setVisible(not running)
        self.stop.setVisible(running)
        self.busy.setVisible(running)
        self.form.setEnabled(not running)
        if running:
            self.stop.setFocus()

    def _arrange(self) -> None:
        """Side by side where there is room."""
        width = self.viewport().width() - 36
        beside = width >= theme.scaled(_BESIDE_FROM)
        form = theme.scaled(_FORM_WIDTH)
        flow = QBoxLayout.Direction
        self._sides.setDirection(flow.LeftToRight if beside else flow.TopToBottom)
        self._left.setFixedWidth(form) if beside else self._left.setMaximumWidth(16_777_215)
        left = width - form - 3 * theme.SPACE if beside else width
        self._pictures.setDirection(flow.LeftToRight if left >= _PICTURES_BESIDE_FROM else flow.TopToBottom)
