"""How well the newest grouping agrees with the faces that the user confirmed, as a few bars."""

from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from facesorter.domain.control import Control
from facesorter.domain.edits import ChangeSet
from facesorter.domain.errors import Cancelled, FaceSorterError
from facesorter.services import browsing
from facesorter.store import runs
from facesorter.ui import theme
from facesorter.ui.bridge import Bridge

# With fewer confirmed faces, or fewer people that have some, scores would say little.
_FEWEST_FACES = 10
_FEWEST_PEOPLE = 2
_REST_MS = 1500
_STEPS = 1000


@dataclass(frozen=True, slots=True)
class _Scores:
    """Each in [0, 1], or ``None`` if it means nothing for these faces; ``faces`` were compared."""

    faces: int
    precision: float | None
    recall: float | None
    f_measure: float | None
    nmi: float | None


class Scores(QWidget):
    """Hidden as long as there is not enough to compare with."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._control: Control | None = None
        self._stale = True
        self._timer = QTimer(self, singleShot=True, interval=_REST_MS)
        self._timer.timeout.connect(self._ask)
        self._heading = QLabel(self)
        theme.mark(self._heading, "heading")
        self._content = QWidget(self)
        self._bars: list[tuple[QProgressBar, QLabel]] = []
        grid = QGridLayout(self._content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for row, (name, meaning) in enumerate(self._meanings()):
            label, bar, value = QLabel(name), QProgressBar(), QLabel()
            bar.setTextVisible(False)
            bar.setRange(0, _STEPS)
            bar.setMinimumWidth(24)
            bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            bar.setAccessibleName(name)
            bar.setAccessibleDescription(meaning)
            for place, widget in enumerate((label, bar, value)):
                widget.setToolTip(meaning)
                grid.addWidget(widget, row, place)
            self._bars.append((bar, value))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE - 2)
        column.addWidget(self._heading)
        column.addWidget(self._content)
        self._heading.hide()
        self._content.hide()
        bridge.changed.connect(self._follow)

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()

    def _meanings(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Precision"), self.tr("Of all pairs of faces put together, how many are the same person.")),
            (self.tr("Recall"), self.tr("Of all pairs of faces of the same person, how many were put together.")),
            (self.tr("F-measure"), self.tr("Precision and recall in one number; it is high only when both are.")),
            (self.tr("NMI"), self.tr("How much the groups tell about who it is: 1 is everything, 0 nothing.")),
        ]

    def _follow(self, change: ChangeSet) -> None:
        if not change.photos:
            self._stale = True
            if self.isVisible():
                self._timer.start()

    def _ask(self) -> None:
        if self._control:
            self._control.cancel()
        self._stale = False
        self._control = self._bridge.work(self._read, self._tell, self)

    def _read(self, control: Control) -> _Scores | None:
        library = self._bridge.library
        confirmed = [person.confirmed for person in browsing.people(library, hidden=True) if person.confirmed]
        if sum(confirmed) < _FEWEST_FACES or len(confirmed) < _FEWEST_PEOPLE:
            return None
        from facesorter.services import evaluating  # noqa: PLC0415 (not needed for the first paint)

        try:
            newest = runs.get(library).id
            run = evaluating.evaluate(library, "confirmed", run=newest, control=control)[0]
        except Cancelled:
            raise
        except FaceSorterError:
            # Nothing was grouped yet.
            return None
        return _Scores(run.faces, run.precision, run.recall, run.f_measure, run.nmi)

    def _tell(self, scores: _Scores | None) -> None:
        self._heading.setVisible(scores is not None)
        self._content.setVisible(scores is not None)
        if scores is None:
            return
        number = self.locale().toString(scores.faces)
        self._heading.setText(self.tr("Scores · my {0} confirmed faces").format(number))
        values = (scores.precision, scores.recall, scores.f_measure, scores.nmi)
        for (bar, label), value in zip(self._bars, values, strict=True):
            bar.setValue(round(_STEPS * (value or 0)))
            label.setText("–" if value is None else self._shown(value, percent=label is not self._bars[-1][1]))

    def _shown(self, value: float, *, percent: bool) -> str:
        # What is not perfect must not look perfect.
        value = value if value == 1 else min(value, 0.999)
        if percent:
            return self.tr("{0} %").format(self.locale().toString(100 * value, "f", 1))
        return self.locale().toString(value, "f", 3)
