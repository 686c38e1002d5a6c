"""How strictly faces are put together: the parameters of an algorithm, and what they would change, before they do."""

from collections.abc import Mapping

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
from facesorter.domain.control import Control
from facesorter.domain.edits import ChangeSet
from facesorter.domain.errors import Cancelled, FaceSorterError
from facesorter.domain.packs import Calibration
from facesorter.ui import faults, theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.delegates.moved import MovedDelegate
from facesorter.ui.models.moves import Moved, MovesModel, moved
from facesorter.ui.pictures import CROP, Pictures
from facesorter.ui.views.panel import wrapping
from facesorter.ui.views.parameters import Parameters, Value

_DEBOUNCE_MS = 250
_WIDTH = 400
_ROWS = 6
_LEAST = 80


class _Outcome:
    """What a dry run found, or why there is nothing (``problem``)."""

    def __init__(
        self, groups: int = 0, unassigned: int = 0, rows: list[Moved] | None = None, faces: int = 0, problem: str = ""
    ) -> None:
        self.groups = groups
        self.unassigned = unassigned
        self.rows = rows or []
        self.faces = faces
        self.problem = problem


class GroupPanel(QFrame):
    """Floats over its window below a button; it stays while the rest of the window is looked at."""

    applied = Signal()
    discarded = Signal()

    def __init__(self, bridge: Bridge, pictures: Pictures, window: QWidget) -> None:
        super().__init__(window)
        theme.mark(self, "popup")
        self._bridge = bridge
        self._window = window
        self._anchor: QWidget | None = None
        self._algorithm: Algorithm | None = None
        self._parameters: Parameters | None = None
        self._control: Control | None = None
        self._question: object = None
        self._title = QLabel()
        self._title.setFont(theme.font(1.1, bold=True))
        self._help, self._note = wrapping(self), wrapping(self)
        theme.mark(self._help, "muted")
        theme.mark(self._note, "danger")
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._count = wrapping(self)
        self._count.setFont(theme.font(bold=True))
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Counting"))
        policy = self._busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(policy)
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
        column.addSpacing(4)
        column.addWidget(self._count)
        column.addWidget(self._busy)
        column.addWidget(self._list, 1)
        column.addLayout(buttons)
        self._timer = QTimer(self, singleShot=True, interval=_DEBOUNCE_MS)
        self._timer.timeout.connect(self._ask)
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
        self._algorithm = algorithm
        self._title.setText(words.declared(algorithm.label))
        self._help.setText(words.declared(algorithm.help))
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
        self._timer.stop()
        self._cancel()

    def _changed(self) -> None:
        self._cancel()
        self._busy.show()
        self._timer.start()

    def _follow(self, change: ChangeSet) -> None:
        if self.isVisible():
            self._changed()

    def _cancel(self) -> None:
        self._question = None
        if self._control:
            self._control.cancel()
            self._control = None

    def _ask(self) -> None:
        if self._algorithm is None:
            return
        name, values = self._algorithm.name, self.values
        self._question = question = object()

        def find(control: Control) -> _Outcome:
            from facesorter.services import grouping  # noqa: PLC0415 (not needed for the first paint)

            library = self._bridge.library
            try:
                found = grouping.group(library, name, values, dry_run=True, control=control)
                return _Outcome(found.groups, found.unassigned, moved(library, found.moves), found.moved)
            except Cancelled:
                raise
            except FaceSorterError as error:
                return _Outcome(problem=str(error))
            except Exception as error:  # noqa: BLE001 (told here instead of in passing)
                faults.record(error)
                return _Outcome(problem=faults.sentence(error))

        def tell(outcome: _Outcome) -> None:
            if question is self._question:
                self._control = None
                self._show_outcome(outcome)

        self._control = self._bridge.work(find, tell, self)

    def _show_outcome(self, outcome: _Outcome) -> None:
        self._busy.hide()
        theme.mark(self._count, "danger" if outcome.problem else "")
        if outcome.problem:
            self._count.setText(outcome.problem)
        else:
            unsorted = self.tr("{0} unsorted").format(self.locale().toString(outcome.unassigned))
            moves = self.tr("{0} would move").format(words.faces(outcome.faces))
            if not outcome.faces:
                moves = self.tr("nothing would change")
            self._count.setText(f"{words.groups(outcome.groups)} · {unsorted} · {moves}")
        self._model.replace(outcome.rows)
        self._apply.setEnabled(not outcome.problem)
        self._show_preview(self._preview.isChecked())

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
