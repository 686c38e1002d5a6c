"""How strictly faces are put together: the parameters of an algorithm, and how much they would change."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facesorter.clustering.declaration import ARCFACE, Algorithm
from facesorter.domain.edits import ChangeSet
from facesorter.domain.packs import Calibration
from facesorter.ui import motion, theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.live_count import Count
from facesorter.ui.proposer import Proposer
from facesorter.ui.views.panel import wrapping
from facesorter.ui.views.parameters import Parameters, Value

if TYPE_CHECKING:
    from facesorter.services.grouping_worker import Proposal

# What takes longer is counted when the slider rests; what takes much longer when somebody asks. Seconds.
_LIVE = 1.0
_PATIENT = 10.0
_REST_MS = 800
_WIDTH = 400
_LEAST = 80


class GroupPanel(QFrame):
    """Floats over its window below a button; it stays while the rest of the window is looked at, and until its owner
    hides it.
    """

    applied = Signal()
    previewed = Signal()
    """The user wants to see who would gain or lose which faces."""
    left = Signal()
    """Esc: the user is done with the parameters."""
    discarded = Signal()
    calibrate = Signal()

    def __init__(self, bridge: Bridge, proposer: Proposer, window: QWidget) -> None:
        super().__init__(window)
        theme.mark(self, "popup")
        self._bridge = bridge
        self._window = window
        self._anchor: QWidget | None = None
        self._algorithm: Algorithm | None = None
        self._parameters: Parameters | None = None
        self._faces = 0
        # How long the last count took, of this algorithm; ``None`` before the first.
        self._seconds: float | None = None
        self._proposer = proposer
        proposer.counted.connect(self._tell)
        proposer.turned.connect(self._tell_draft)
        self._title = QLabel()
        self._title.setFont(theme.font(1.1, bold=True))
        self._help, self._note = wrapping(self), wrapping(self)
        theme.mark(self._help, "muted")
        theme.mark(self._note, "danger")
        self._scroll = QScrollArea()
        self._scroll.setAccessibleName(self.tr("Parameters"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._calibrate = QPushButton(self.tr("Calibrate from my library…"))
        theme.mark(self._calibrate, "link")
        self._calibrate.setToolTip(self.tr("Find the threshold that suits the faces that you confirmed"))
        self._calibrate.clicked.connect(self.calibrate)
        self._count = wrapping(self)
        self._count.setFont(theme.font(bold=True))
        self._busy = QProgressBar()
        motion.busy(self._busy)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Counting"))
        policy = self._busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(policy)
        self._ask_now = QPushButton(self.tr("Count"))
        self._ask_now.setToolTip(self.tr("Count the groups that this would give"))
        self._ask_now.clicked.connect(self._ask)
        self._ask_now.hide()
        self._preview = QPushButton(self.tr("Preview"))
        self._preview.setToolTip(self.tr("Show who would gain or lose which faces"))
        self._preview.clicked.connect(self.previewed)
        self._discard = QPushButton(self.tr("Discard"))
        self._discard.clicked.connect(self.discarded)
        self._apply = QPushButton(self.tr("Apply"))
        theme.mark(self._apply, "primary")
        self._apply.clicked.connect(self.applied)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        buttons.addWidget(self._preview)
        buttons.addStretch(1)
        buttons.addWidget(self._discard)
        buttons.addWidget(self._apply)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(theme.SPACE)
        column.addWidget(self._title)
        column.addWidget(self._help)
        column.addWidget(self._note)
        column.addSpacing(4)
        column.addWidget(self._scroll)
        column.addWidget(self._calibrate, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(4)
        counts = QHBoxLayout()
        counts.setSpacing(theme.SPACE)
        counts.addWidget(self._count, 1)
        counts.addWidget(self._ask_now)
        column.addLayout(counts)
        column.addWidget(self._busy)
        column.addLayout(buttons)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._ask)
        window.installEventFilter(self)
        bridge.changed.connect(self._follow)
        self.hide()

    @property
    def values(self) -> dict[str, Value]:
        """The parameters as they stand here, without those at their default."""
        return self._parameters.values if self._parameters else {}

    def open(
        self,
        algorithm: Algorithm,
        values: Mapping[str, object],
        anchor: QWidget,
        *,
        faces: int,
        calibration: Calibration | None,
        note: str,
    ) -> None:
        """Show an algorithm's parameters, below ``anchor``."""
        self._anchor = anchor
        self._faces, self._seconds = faces, None
        self._algorithm = algorithm
        self._title.setText(words.declared(algorithm.label))
        self._help.setText(words.declared(algorithm.help))
        self._calibrate.setVisible(any(parameter.calibrated == "merge" for parameter in algorithm.parameters))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._parameters = Parameters(algorithm, calibration or ARCFACE, faces, self)
        self._parameters.set_values(values)
        self._parameters.changed.connect(self._changed)
        self._scroll.setWidget(self._parameters)
        self._count.setText(" ")
        self.show()
        self.raise_()
        self._place()
        self._parameters.setFocus()
        self.focusNextChild()
        self._proposer.set_live(True)
        proposer, draft = self._proposer, self._proposer.draft
        if (proposer.algorithm, proposer.values) != (algorithm.name, self.values):
            self._changed()
        elif draft is not None:
            self._seconds = draft.proposal.seconds
            self._tell_draft()
        elif proposer.busy:
            self._busy.show()
        else:
            self._changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._rest.stop()
        self._proposer.set_live(False)

    def _changed(self) -> None:
        """Count anew: at once where that is quick, when the slider rests where it is not, else when somebody asks."""
        if self._algorithm is None:
            return
        self._proposer.aim(self._algorithm.name, self.values)
        self._apply.setEnabled(True)
        large = self._faces > self._algorithm.max_recommended_faces
        seconds = self._seconds if self._seconds is not None else float("inf") if large else 0.0
        if seconds <= _LIVE:
            self._ask()
        elif seconds <= _PATIENT:
            self._busy.show()
            self._rest.start()
        else:
            self._offer_to_count()

    def _follow(self, change: ChangeSet) -> None:
        if self.isVisible():
            self._changed()

    def _ask(self) -> None:
        self._rest.stop()
        self._ask_now.hide()
        self._busy.show()
        self._proposer.ask()

    def _offer_to_count(self) -> None:
        # What is being counted is not what is shown.
        self._proposer.stop()
        self._busy.hide()
        theme.mark(self._count, "")
        if self._seconds is None:
            text = self.tr("Counting so many faces may take long.")
        else:
            text = self.tr("Counting takes about {0}.").format(words.about(self._seconds))
        self._count.setText(text)
        self._ask_now.show()
        self._place()

    def _tell(self, count: Count) -> None:
        """Show a count as soon as it is there, though the slider may be elsewhere by now."""
        proposal = count.proposal
        if not self.isVisible():
            return
        if proposal is not None and self._algorithm is not None and count.task is not None:
            if count.task.algorithm != self._algorithm.name:
                return
            self._seconds = proposal.seconds
            self._show_count(self._groups(proposal))
        elif count.newest:
            self._show_count(count.problem, problem=True)
            self._busy.hide()
        if count.newest and not self._rest.isActive():
            self._apply.setEnabled(proposal is not None)

    def _tell_draft(self) -> None:
        draft = self._proposer.draft
        if draft is None or not self.isVisible():
            return
        self._busy.hide()
        text = self.tr("{0} would move").format(words.faces(len(draft.moves)))
        if not draft.moves:
            text = self.tr("nothing would change")
        self._show_count(f"{self._groups(draft.proposal)} · {text}")

    def _groups(self, proposal: "Proposal") -> str:
        unsorted = self.tr("{0} unsorted").format(self.locale().toString(proposal.unassigned))
        return f"{words.groups(proposal.groups)} · {unsorted}"

    def _show_count(self, text: str, *, problem: bool = False) -> None:
        theme.mark(self._count, "danger" if problem else "")
        self._count.setText(text)
        self._place()

    def _place(self) -> None:
        """As high as its content, within the window."""
        if self._anchor is None or not self.isVisible():
            return
        margin = theme.SPACE
        width = min(theme.scaled(_WIDTH), self._window.width() - 2 * margin)
        corner = self._anchor.mapTo(self._window, QPoint(0, self._anchor.height() + 6))
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            corner.setX(corner.x() + self._anchor.width() - width)
        corner.setX(max(margin, min(corner.x(), self._window.width() - width - margin)))
        room = self._window.height() - corner.y() - margin
        inner = width - self._column.contentsMargins().left() - self._column.contentsMargins().right()
        for label in (self._help, self._note, self._count):
            label.setMinimumHeight(label.heightForWidth(inner) if not label.isHidden() else 0)
        # What can be scrolled gives way first.
        parameters = self._parameters.sizeHint().height() + 2 * self._scroll.frameWidth() if self._parameters else 0
        least = min(parameters, _LEAST)
        self._scroll.setMinimumHeight(least)
        self._scroll.setMaximumHeight(parameters)
        more = parameters - least
        self.setGeometry(corner.x(), corner.y(), width, min(room, self._column.totalMinimumSize().height() + more))
