"""How well the algorithm alone would do on the faces that the user confirmed, as a few bars.

The people themselves would say nothing: a grouping keeps what is confirmed, so they always agree with it.
"""

from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from facesorter.clustering import registry
from facesorter.domain.control import Control
from facesorter.domain.edits import ChangeSet
from facesorter.domain.errors import Cancelled, FaceSorterError
from facesorter.domain.model import FaceState
from facesorter.evaluation import scores
from facesorter.services import browsing
from facesorter.store import runs
from facesorter.ui import theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.views.panel import wrapping

# With fewer confirmed faces, or fewer people that have some, scores would say little.
_FEWEST_FACES = 10
_FEWEST_PEOPLE = 2
# With more faces the algorithm takes longer than a small panel is worth; the evaluation is there for that.
_MOST_FACES = 20_000
_REST_MS = 1500
_STEPS = 1000


@dataclass(frozen=True, slots=True)
class _Scores:
    """Each in [0, 1], or ``None`` if it means nothing for these faces; ``faces`` were compared with ``algorithm``."""

    algorithm: str
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
        # What the algorithm said, and of which run and faces.
        self._labels: tuple[tuple[int, int], dict[int, int]] = ((0, 0), {})
        self._stale = True
        self._timer = QTimer(self, singleShot=True, interval=_REST_MS)
        self._timer.timeout.connect(self._ask)
        self._heading = wrapping(self)
        theme.mark(self._heading, "heading")
        self._note = wrapping(self)
        theme.mark(self._note, "muted")
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
        column.addWidget(self._note)
        self._tell(None)
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
        if change.people:
            self._stale = True
            if self.isVisible():
                self._timer.start()

    def _ask(self) -> None:
        if self._bridge.indexing or self._bridge.grouping:
            # Other things are more urgent, and what is found would not be true for long.
            self._timer.start()
            return
        if self._control:
            self._control.cancel()
        self._stale = False
        self._control = self._bridge.work(self._read, self._tell, self)

    def _read(self, control: Control) -> _Scores | None:
        """Runs in a thread of its own."""
        library = self._bridge.library
        people = [person for person in browsing.people(library, hidden=True) if person.confirmed]
        if sum(person.confirmed for person in people) < _FEWEST_FACES or len(people) < _FEWEST_PEOPLE:
            return None
        faces = browsing.counts(library).faces
        if faces > _MOST_FACES:
            return None
        from facesorter.services import grouping  # noqa: PLC0415 (not needed for the first paint)

        try:
            run = runs.get(library)
            of, labels = self._labels
            if of != (run.id, faces):
                found = grouping.label(library, run.algorithm, run.params, seed=run.seed, control=control)
                labels = dict(zip(found.face_ids.tolist(), found.labels.tolist(), strict=True))
                self._labels = (run.id, faces), labels
        except Cancelled:
            raise
        except FaceSorterError:
            # Nothing was grouped yet, or not with what there is now.
            return None
        confirmed = [
            (person.id, labels[face.id])
            for person in people
            for face in browsing.faces(library, person=person.id)
            if face.state is FaceState.CONFIRMED and face.id in labels
        ]
        if not confirmed:
            return None
        agreement = scores(*zip(*confirmed, strict=True))
        label = words.declared(registry.get(run.algorithm).label)
        return _Scores(label, len(confirmed), agreement.precision, agreement.recall, agreement.f_measure, agreement.nmi)

    def _tell(self, found: _Scores | None) -> None:
        self._heading.setVisible(found is not None)
        self._content.setVisible(found is not None)
        self._note.setVisible(found is not None)
        if found is None:
            return
        number = self.locale().toString(found.faces)
        self._heading.setText(self.tr("Scores · my {0} confirmed faces").format(number))
        note = self.tr("What {0} alone would make of these faces, without what you confirmed.")
        self._note.setText(note.format(found.algorithm))
        values = (found.precision, found.recall, found.f_measure, found.nmi)
        for (bar, label), value in zip(self._bars, values, strict=True):
            bar.setValue(round(_STEPS * (value or 0)))
            label.setText("–" if value is None else self._shown(value, percent=label is not self._bars[-1][1]))

    def _shown(self, value: float, *, percent: bool) -> str:
        # What is not perfect must not look perfect.
        value = value if value == 1 else min(value, 0.999)
        if percent:
            return words.percent(value, 1)
        return self.locale().toString(value, "f", 3)
