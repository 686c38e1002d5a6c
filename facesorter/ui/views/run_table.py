"""Groupings side by side with their scores, sorted by any of them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from facesorter.clustering.declaration import ARCFACE
from facesorter.services.evaluating import EvaluatedRun
from facesorter.ui import run_words, theme, words
from facesorter.ui.views.score_panel import ordered
from facesorter.ui.views.table import Table

_SCORES = ("f_measure", "precision", "recall", "bcubed_f", "adjusted_rand")
_SECONDS = "seconds"
_LEAST_FIRST = ("silhouette", "adjusted_rand", "bcubed_f", "recall", "precision")
#: The least width of names.
_NAME = 170


class RunTable(Table):
    """The best first; a click on a column sorts by it, another turns the order. As high as its rows need."""

    def __init__(self, parent: QWidget) -> None:
        labels = {measure.key: words.declared(measure.label) for measure in ordered()}
        self._keys = (*_SCORES, "silhouette", "groups", _SECONDS)
        titles = {
            "silhouette": self.tr("Silhouette"),
            "groups": self.tr("Groups"),
            _SECONDS: self.tr("Seconds"),
        }
        self._titles = [self.tr("Grouping"), *(labels.get(key) or titles[key] for key in self._keys)]
        super().__init__(self._titles, parent, wide=[0], numbers=range(1, len(self._titles)))
        self.runs: list[EvaluatedRun] = []
        #: Of the library's pack: parameters that it decided are not told.
        self.calibration = ARCFACE
        self._by, self._falling = 0, True
        theme.mark(self, "framed")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Scores side by side"))
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setToolTip(self.tr("Click a column to sort by it"))
        header.sectionClicked.connect(self.sort_by)
        self.clear_runs()

    @property
    def chosen(self) -> EvaluatedRun | None:
        """The run of the selected row."""
        row = self.currentRow()
        return self.runs[row] if 0 <= row < len(self.runs) else None

    def clear_runs(self) -> None:
        """Begin anew, the best first."""
        self.runs = []
        self.setRowCount(0)
        self._by, self._falling = 0, True
        self._fit()

    def add(self, run: EvaluatedRun) -> None:
        """One more, in the place of the same one made before; what is selected stays so."""
        before = next((row for row, each in enumerate(self.runs) if run.run is not None and each.run == run.run), None)
        if before is None:
            self.runs.append(run)
        else:
            self.runs[before] = run
        if len(self.runs) == 1:
            # Where nothing is known, the tidier grouping comes first.
            self._by = 1 + self._keys.index("f_measure" if run.f_measure is not None else "silhouette")
        self._fill()

    def choose(self, run: EvaluatedRun) -> None:
        """Select this one."""
        # Not selectRow: it asks where the row lies, which may not be known yet.
        self.setCurrentCell(next(row for row, each in enumerate(self.runs) if each is run), 0)

    def sort_by(self, column: int) -> None:
        """Sort by a column; by the same once more, the other way."""
        rising_first = column == 0 or self._keys[column - 1] in ("groups", _SECONDS)
        self._falling = not self._falling if column == self._by else not rising_first
        self._by = column
        self._fill()

    def _fill(self) -> None:
        chosen = self.chosen
        value = self._value(self._by)
        # What has no value comes last in either order.
        known = sorted((run for run in self.runs if value(run) is not None), key=value, reverse=self._falling)
        self.runs = known + [run for run in self.runs if value(run) is None]
        blocked = self.blockSignals(True)
        self.setRowCount(len(self.runs))
        for row, run in enumerate(self.runs):
            self.put(row, (self._name(run), *(self._shown(run, key) for key in self._keys)))
            if run.error and (item := self.item(row, 0)) is not None:
                item.setToolTip(run.error)
        if chosen is not None:
            self.choose(chosen)
        self.blockSignals(blocked)
        for column, title in enumerate(self._titles):
            arrow = ("↓" if self._falling else "↑") if column == self._by else ""
            if (item := self.horizontalHeaderItem(column)) is not None:
                item.setText(f"{title} {arrow}".rstrip())
        self._fit()

    def _name(self, run: EvaluatedRun) -> str:
        name = run_words.grouping(run.algorithm, run.params, self.calibration)
        alike = [
            each for each in self.runs if run_words.grouping(each.algorithm, each.params, self.calibration) == name
        ]
        return run_words.numbered(name, run.run) if len(alike) > 1 and run.run is not None else name

    def _value(self, column: int) -> Callable[[EvaluatedRun], Any]:
        if column == 0:
            return lambda run: self._name(run).casefold()
        return lambda run: _number(run, self._keys[column - 1])

    def _shown(self, run: EvaluatedRun, key: str) -> str:
        value = _number(run, key)
        if value is None:
            return "–" if key != _SECONDS else ""
        if key == "groups":
            return self.locale().toString(int(value))
        return self.locale().toString(value, "f", 2) if key == _SECONDS else run_words.score(value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Leave out what nobody knows, and where the width is short what matters least: names must be read."""
        hidden = {key for key in self._keys if all(_number(run, key) is None for run in self.runs)}
        room = self.viewport().width() - _NAME
        for key in (*_LEAST_FIRST, ""):
            shown = [place for place, each in enumerate(self._keys, 1) if each not in hidden]
            if sum(max(self.sizeHintForColumn(p), self.horizontalHeader().sectionSizeHint(p)) for p in shown) <= room:
                break
            hidden.add(key)
        for place, key in enumerate(self._keys, 1):
            self.setColumnHidden(place, key in hidden)

    def _fit(self) -> None:
        self._fit_columns()
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + self.rowCount() * self.verticalHeader().defaultSectionSize() + 4)


def _number(run: EvaluatedRun, key: str) -> float | None:
    if run.error and key != _SECONDS:
        return None
    if key == "silhouette":
        return run.silhouette.value if run.silhouette else None
    value: float | None = getattr(run, key)
    return value
