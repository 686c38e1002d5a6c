"""How well it is before and would be after a grouping: a few scores beside each other, and of what they are."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, FaceSorterError
from facesorter.evaluation import MEASURES
from facesorter.services import browsing, proposing
from facesorter.services.proposing import CONFIRMED, BeforeAfter
from facesorter.store.library import Library
from facesorter.ui import run_words, theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.language import said
from facesorter.ui.proposer import Draft
from facesorter.ui.views.flow import Flow
from facesorter.ui.views.panel import wrapping

# With fewer confirmed faces, or fewer people that have some, scores would say little.
_FEWEST_FACES = 10
_FEWEST_PEOPLE = 2
# With more faces the algorithms alone take longer than somebody waits who only wants to look.
_MOST_FACES = 20_000
_REST_MS = 600
_MEASURES = ("purity", "precision", "recall", "f_measure")


class BeforeAfterBar(QWidget):
    """Hidden where there is nothing to compare with: no truth was chosen, and few faces are confirmed."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._truth = ""
        self._draft: Draft | None = None
        self._control: Control | None = None
        self._low = False
        self._timer = QTimer(self, singleShot=True, interval=_REST_MS)
        self._timer.timeout.connect(self._ask)
        self._flow = Flow(theme.SPACE, theme.SPACE)
        self._chips: dict[str, QLabel] = {}
        measures = {measure.key: measure for measure in MEASURES}
        for key in _MEASURES:
            name, meaning = words.declared(measures[key].label), words.declared(measures[key].explanation)
            self._chips[key] = self._chip(name, meaning)
        self._note = wrapping(self)
        self._note.setFont(theme.font(0.92))
        theme.mark(self._note, "muted")
        self._wanted = QPushButton(self.tr("Compute"))
        self._wanted.clicked.connect(lambda: self._ask(patient=True))
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE)
        line.addWidget(self._note, 1)
        line.addWidget(self._wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 6, 18, theme.SPACE)
        column.setSpacing(6)
        column.addWidget(self._flow)
        column.addLayout(line)
        self.hide()

    def save_room(self, low: bool) -> None:
        """Below the scores of a ``low`` page there is no room for words: the tool tip has them."""
        self._low = low
        self._adapt()

    def set_truth(self, spec: str) -> None:
        """Score against this truth; against the confirmed faces without one."""
        self._truth = spec
        if self._draft is not None:
            self._timer.start()

    def show_draft(self, draft: Draft | None) -> None:
        """Score this; ``None`` for nothing."""
        if self._control is not None:
            self._control.cancel()
            self._control = None
        self._draft = draft
        if draft is None or not draft.moves:
            self._timer.stop()
            self.hide()
        else:
            self._timer.start()

    def _chip(self, name: str, meaning: str) -> QLabel:
        frame = QFrame()
        theme.mark(frame, "chip")
        row = QHBoxLayout(frame)
        row.setContentsMargins(10, 4, 10, 4)
        row.setSpacing(theme.SPACE)
        label, value = QLabel(name), QLabel()
        theme.mark(label, "muted")
        value.setFont(theme.font(bold=True))
        value.setTextFormat(Qt.TextFormat.PlainText)
        frame.setToolTip(meaning)
        row.addWidget(label)
        row.addWidget(value)
        self._flow.add(frame)
        return value

    def _ask(self, *, patient: bool = False) -> None:
        draft, truth = self._draft, self._truth
        if draft is None:
            return
        library = self._bridge.library

        def job(control: Control) -> "BeforeAfter | str | None":
            spec = truth if truth not in ("", "none") else CONFIRMED
            if spec == CONFIRMED and not _enough(library):
                return None
            if spec == CONFIRMED and not patient and len(draft.proposal.face_ids) > _MOST_FACES:
                return ""
            task = draft.task
            try:
                return proposing.scores(
                    library, spec, draft.moves, task.algorithm, task.params, seed=task.seed, control=control
                )
            except Cancelled:
                raise
            except FaceSorterError as error:
                return said(error)

        def tell(found: "BeforeAfter | str | None") -> None:
            if draft is self._draft:
                self._tell(found)

        if patient:
            self._wanted.hide()
            self._note.setText(self.tr("Comparing with what you confirmed…"))
        self._control = self._bridge.work(job, tell, self)

    def _tell(self, found: "BeforeAfter | str | None") -> None:
        self.setVisible(found is not None)
        self._flow.setVisible(isinstance(found, BeforeAfter))
        self._wanted.setVisible(found == "")
        if isinstance(found, str):
            text = self.tr("Scores of so many faces take about as long as grouping them twice.")
            self._note.setText(found or text)
        elif found is not None:
            for key, chip in self._chips.items():
                values = [None if scores is None else getattr(scores, key) for scores in (found.before, found.after)]
                before, after = ("–" if value is None else run_words.score(value) for value in values)
                # An arrow is not mirrored where one reads from the right.
                chip.setText(f"\N{LEFT-TO-RIGHT ISOLATE}{before} → {after}\N{POP DIRECTIONAL ISOLATE}")
            self._flow.adapt()
            self._note.setText(self._told(found))
        self._adapt()

    def _adapt(self) -> None:
        scored = not self._flow.isHidden()
        self._flow.setToolTip(self._note.text() if scored else "")
        self._note.setVisible(not (scored and self._low))

    def _told(self, found: BeforeAfter) -> str:
        if not found.alone:
            kinds = {
                "folders": self.tr("the names of folders"),
                "pattern": self.tr("the names of files"),
                "csv": self.tr("the CSV file"),
                "regions": self.tr("face regions"),
            }
            truth = kinds[found.spec.partition(":")[0]]
            return self.tr("The people as they are, and as they would be, against {0} ({1}).").format(
                truth, words.faces(found.after.faces)
            )
        text = self.tr(
            "What the algorithms alone make of your {0}, the last one and this one. You keep them where they are."
        )
        if found.before is None:
            text = self.tr("What the algorithm alone makes of your {0}. You keep them where they are.")
        return text.format(words.confirmed(found.after.faces))


def _enough(library: Library) -> bool:
    sizes = [person.confirmed for person in browsing.people(library, hidden=True) if person.confirmed]
    return sum(sizes) >= _FEWEST_FACES and len(sizes) >= _FEWEST_PEOPLE
