"""The scores of one grouping, each with a bar and a line that says what it tells."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from facesorter.evaluation import MEASURES, Measure, Scores
from facesorter.ui import theme, words

_STEPS = 1000
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

    def show_scores(self, scores: Scores) -> None:
        """Show the scores of a grouping."""
        for key, line in self.lines.items():
            line.tell(getattr(scores, key))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(2 if event.size().width() >= _TWO_COLUMNS_FROM else 1)

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
        grid.addWidget(self.value, 0, 1)
        grid.addWidget(self.bar, 1, 0, 1, 2)
        grid.addWidget(meaning, 2, 0, 1, 2)

    def tell(self, value: float | None) -> None:
        """Show a score; ``None`` where there is nothing to score."""
        self.bar.setValue(round(_STEPS * max(0.0, value or 0.0)))
        self.value.setText("–" if value is None else self.locale().toString(value, "f", 3))
