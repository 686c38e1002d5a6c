"""How strictly faces are put together: the parameters of an algorithm, and what they would change, before they do."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facesorter.clustering.declaration import ARCFACE, Algorithm
from facesorter.domain.edits import ChangeSet
from facesorter.domain.packs import Calibration
from facesorter.store.library import Library
from facesorter.ui import theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.delegates.moved import MovedDelegate
from facesorter.ui.live_count import Count, LiveCount
from facesorter.ui.models.moves import Moved, MovesModel, moved
from facesorter.ui.pictures import CROP, Pictures
from facesorter.ui.views.panel import wrapping
from facesorter.ui.views.parameters import Parameters, Value

if TYPE_CHECKING:
    from facesorter.services.grouping_worker import Proposal

# What takes longer is counted when the slider rests; what takes much longer when somebody asks. Seconds.
_LIVE = 1.0
_PATIENT = 10.0
_REST_MS = 800
# Between the last count and a look at who would move.
_LOOK_MS = 250
_WIDTH = 400
_ROWS = 6
_LEAST = 80


@dataclass(frozen=True, slots=True)
class _Moves:
    """Who would gain or lose faces, and how many faces that are."""

    rows: "list[Moved]"
    faces: int


class GroupPanel(QFrame):
    """Floats over its window below a button; it stays while the rest of the window is looked at."""

    applied = Signal()
    discarded = Signal()
    calibrate = Signal()

    def __init__(self, bridge: Bridge, pictures: Pictures, window: QWidget) -> None:
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
        self._counted: Count | None = None
        self._live = LiveCount(bridge, self)
        self._live.counted.connect(self._tell)
        self._title = QLabel()
        self._title.setFont(theme.font(1.1, bold=True))
        self._help, self._note = wrapping(self), wrapping(self)
        theme.mark(self._help, "muted")
        theme.mark(self._note, "danger")
        self._scroll = QScrollArea()
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
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Counting"))
        policy = self._busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(policy)
        self._ask_now = QPushButton(self.tr("Count"))
        self._ask_now.setToolTip(self.tr("Count the groups that this would give"))
        self._ask_now.clicked.connect(self._ask)
        self._ask_now.hide()
        self._model = MovesModel(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(MovedDelegate(self._list, pictures))
        self._list.setUniformItemSizes(True)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Who would gain or lose faces"))
        self._list.hide()
        self._preview = QPushButton(self.tr("Preview"))
        self._preview.setCheckable(True)
        self._preview.setToolTip(self.tr("Show who would gain or lose which faces"))
        self._preview.toggled.connect(self._show_preview)
        self._discard = QPushButton(self.tr("Discard"))
        self._discard.clicked.connect(self.discard)
        self._apply = QPushButton(self.tr("Apply"))
        theme.mark(self._apply, "primary")
        self._apply.clicked.connect(self._applied)
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
        column.addWidget(self._list, 1)
        column.addLayout(buttons)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._ask)
        self._look = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._look.timeout.connect(self._look_for_moves)
        window.installEventFilter(self)
        bridge.changed.connect(self._follow)
        pictures.loaded.connect(self._loaded)
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
        self._model.replace(())
        self._list.hide()
        self._count.setText(" ")
        self.show()
        self.raise_()
        self._place()
        self._parameters.setFocus()
        self.focusNextChild()
        self._changed()

    def discard(self) -> None:
        """Leave everything as it was."""
        self.hide()
        self.discarded.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.discard()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._rest.stop()
        self._look.stop()
        self._live.stop()

    def _changed(self) -> None:
        """Count anew: at once where that is quick, when the slider rests where it is not, else when somebody asks."""
        self._look.stop()
        self._counted = None
        self._apply.setEnabled(True)
        large = self._algorithm is not None and self._faces > self._algorithm.max_recommended_faces
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
        if self._algorithm is not None:
            self._rest.stop()
            self._ask_now.hide()
            self._busy.show()
            self._live.ask(self._algorithm.name, self.values)

    def _offer_to_count(self) -> None:
        # What is being counted is not what is shown.
        self._live.stop()
        self._busy.hide()
        theme.mark(self._count, "")
        if self._seconds is None:
            text = self.tr("Counting so many faces may take long.")
        else:
            text = self.tr("Counting takes about {0}.").format(words.about(self._seconds))
        self._count.setText(text)
        self._model.replace(())
        self._ask_now.show()
        self._show_preview(self._preview.isChecked())

    def _tell(self, count: Count) -> None:
        """Show a count as soon as it is there, though the slider may be elsewhere by now."""
        proposal = count.proposal
        if proposal is not None and self._algorithm is not None and count.task is not None:
            if count.task.algorithm != self._algorithm.name:
                return
            self._seconds = proposal.seconds
            self._show_count(self._groups(proposal))
        elif count.newest:
            self._show_count(count.problem, problem=True)
            self._busy.hide()
            self._model.replace(())
            self._show_preview(self._preview.isChecked())
        if count.newest and not self._rest.isActive():
            self._apply.setEnabled(proposal is not None)
            self._counted = count
            self._look.start()

    def _look_for_moves(self) -> None:
        count = self._counted
        if count is None or count.task is None or count.proposal is None:
            return
        task, proposal = count.task, count.proposal

        def find(library: Library) -> _Moves:
            from facesorter.services import grouping  # noqa: PLC0415 (not needed for the first paint)

            found = grouping.carry_out(library, task, proposal, proposal.seconds, dry_run=True)
            return _Moves(moved(library, found.moves), found.moved)

        def tell(moves: _Moves) -> None:
            if count is self._counted:
                self._show_moves(proposal, moves)

        self._bridge.read(find, tell, self, key="moves")

    def _show_moves(self, proposal: "Proposal", moves: _Moves) -> None:
        self._busy.hide()
        text = self.tr("{0} would move").format(words.faces(moves.faces))
        if not moves.faces:
            text = self.tr("nothing would change")
        self._show_count(f"{self._groups(proposal)} · {text}")
        self._model.replace(moves.rows)
        self._show_preview(self._preview.isChecked())

    def _groups(self, proposal: "Proposal") -> str:
        unsorted = self.tr("{0} unsorted").format(self.locale().toString(proposal.unassigned))
        return f"{words.groups(proposal.groups)} · {unsorted}"

    def _show_count(self, text: str, *, problem: bool = False) -> None:
        theme.mark(self._count, "danger" if problem else "")
        self._count.setText(text)
        self._place()

    def _show_preview(self, shown: bool) -> None:
        self._list.setVisible(shown and bool(self._model.rows))
        self._place()

    def _applied(self) -> None:
        self.hide()
        self.applied.emit()

    def _place(self) -> None:
        """As high as its content, within the window."""
        if self._anchor is None or not self.isVisible():
            return
        margin = theme.SPACE
        width = min(_WIDTH, self._window.width() - 2 * margin)
        corner = self._anchor.mapTo(self._window, QPoint(0, self._anchor.height() + 6))
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            corner.setX(corner.x() + self._anchor.width() - width)
        corner.setX(max(margin, min(corner.x(), self._window.width() - width - margin)))
        room = self._window.height() - corner.y() - margin
        inner = width - self._column.contentsMargins().left() - self._column.contentsMargins().right()
        for label in (self._help, self._note, self._count):
            label.setMinimumHeight(label.heightForWidth(inner) if not label.isHidden() else 0)
        # What can be scrolled gives way first.
        parameters = self._parameters.sizeHint().height() if self._parameters else 0
        least = min(parameters, _LEAST)
        self._scroll.setMinimumHeight(least)
        self._scroll.setMaximumHeight(parameters)
        more = parameters - least
        if not self._list.isHidden():
            row = self._list.sizeHintForRow(0)
            self._list.setMinimumHeight(row)
            more += row * (min(_ROWS, len(self._model.rows)) - 1)
        self.setGeometry(corner.x(), corner.y(), width, min(room, self._column.totalMinimumSize().height() + more))

    def _loaded(self, kind: str, face: int) -> None:
        if kind == CROP and not self._list.isHidden():
            self._list.viewport().update()
