"""The scores of one grouping, each with a bar and a line that says what it tells."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from facesorter.evaluation import MEASURES, Measure, Scores
from facesorter.ui import run_words, theme, words

if TYPE_CHECKING:
    from facesorter.evaluation.intervals import Interval

_STEPS = 1000
_NONE: "Mapping[str, Interval]" = {}
_TWO_COLUMNS_FROM = 560
# What says most about how people would like it comes first.
_FIRST = (
    "adjusted_rand", "bcubed_f", "bcubed_precision", "bcubed_recall", "f_measure", "precision", "recall",
)  # fmt: skip


def ordered() -> list[Measure]:
    """All measures, in the order in which they are shown."""
    rank = {key: place for place, key in enumerate(_FIRST)}
    return sorted(MEASURES, key=lambda measure: rank.get(measure.key, len(rank)))


class ScorePanel(QWidget):
    """One or two columns of measures, as the width allows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines = {measure.key: ScoreLine(measure, self) for measure in ordered()}
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4 * theme.SPACE)
        self._grid.setVerticalSpacing(2 * theme.SPACE)
        self._place(1)

    def show_scores(self, scores: Scores, intervals: "Mapping[str, Interval]" = _NONE) -> None:
        """Show the scores of a grouping, and where they lie with 95 % confidence."""
        for key, line in self.lines.items():
            line.tell(getattr(scores, key), intervals.get(key))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        two = 2 * self._narrowest + self._grid.horizontalSpacing()
        self._place(2 if event.size().width() >= max(_TWO_COLUMNS_FROM, two) else 1)

    def minimumSizeHint(self) -> QSize:
        # Two columns give way to one.
        return QSize(self._narrowest, super().minimumSizeHint().height())

    @property
    def _narrowest(self) -> int:
        """A column's least width; it grows with the font."""
        return max(line.minimumSizeHint().width() for line in self.lines.values())

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        rows = -(-len(self.lines) // columns)
        for place, line in enumerate(self.lines.values()):
            # Down the first column, then down the second.
            self._grid.addWidget(line, place % rows, place // rows, Qt.AlignmentFlag.AlignTop)
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < columns))


class ScoreLine(QWidget):
    """Name and value, the bar, and what it means."""

    def __init__(self, measure: Measure, parent: QWidget) -> None:
        super().__init__(parent)
        name = QLabel(words.declared(measure.label), self)
        name.setFont(theme.font(bold=True))
        meaning = QLabel(words.declared(measure.explanation), self)
        meaning.setFont(theme.font(0.9))
        meaning.setWordWrap(True)
        meaning.setTextFormat(Qt.TextFormat.PlainText)
        theme.mark(meaning, "muted")
        self.value = QLabel(self)
        self.between = QLabel(self)
        self.between.setFont(theme.font(0.9))
        theme.mark(self.between, "muted")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, _STEPS)
        self.bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.bar.setAccessibleName(name.text())
        self.bar.setAccessibleDescription(meaning.text())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.addWidget(name, 0, 0)
        grid.addWidget(self.between, 0, 1)
        grid.addWidget(self.value, 0, 2)
        grid.addWidget(self.bar, 1, 0, 1, 3)
        grid.addWidget(meaning, 2, 0, 1, 3)

    def tell(self, value: float | None, interval: "Interval | None" = None) -> None:
        """Show a score; ``None`` where there is nothing to score."""
        self.bar.setValue(round(_STEPS * max(0.0, value or 0.0)))
        self.value.setText("–" if value is None else run_words.score(value))
        self.between.setVisible(interval is not None)
        if interval is not None:
            low, high = (self.locale().toString(end, "f", 2) for end in (interval.low, interval.high))
            self.between.setText(self.tr("{0} to {1}").format(low, high))
            tip = self.tr("With other people of the same kind it would lie from {0} to {1}, 95 times of 100.")
            self.between.setToolTip(tip.format(low, high))
