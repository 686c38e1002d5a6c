"""The history of edits: going back to any point of it, undoing one edit alone, and folding old ones away."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from facesorter.domain.edits import JournalEntry
from facesorter.domain.errors import FaceSorterError
from facesorter.services import editing
from facesorter.store.library import Library
from facesorter.ui import theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.delegates.history import HistoryDelegate
from facesorter.ui.language import said
from facesorter.ui.models.history import HistoryModel, Point, question
from facesorter.ui.models.live import Live
from facesorter.ui.pictured import Pictured
from facesorter.ui.pictures import CROP, Pictures
from facesorter.ui.views.elided import Elided
from facesorter.ui.views.header import Empty

# So many edits that depend on another one are named.
_MOST_NAMED = 3


class EditsView(QWidget):
    """A list of points; the bar below says what going to the chosen one does, and what undoing it alone does."""

    def __init__(self, bridge: Bridge, pictures: Pictures) -> None:
        super().__init__()
        theme.mark(self, "content")
        self._bridge = bridge
        self.model = HistoryModel(self)
        self._live = Live(bridge, self.model)
        self._live.loaded.connect(self._tell)
        pictured = Pictured(bridge, self)
        title = QLabel(self.tr("Edits"), self)
        theme.mark(title, "title")
        self._count = QLabel(self)
        theme.mark(self._count, "muted")
        self.fold = QPushButton(self.tr("Fold away…"), self)
        theme.mark(self.fold, "quiet")
        self.fold.setToolTip(self.tr("Let old edits become one, which can no longer be taken back"))
        self.fold.clicked.connect(self._fold)
        self.list = _List(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(HistoryDelegate(self.list, pictures, pictured))
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._tell_chosen())
        self.list.activated.connect(lambda index: self._go())
        pictured.loaded.connect(self.list.viewport().update)
        pictures.loaded.connect(lambda kind, _: self.list.viewport().update() if kind == CROP else None)
        self._empty = Empty()
        self._pages = QStackedLayout()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty)
        above = QHBoxLayout()
        above.setContentsMargins(18, 12, 18, 8)
        above.setSpacing(theme.SPACE + 2)
        above.addWidget(title)
        above.addWidget(self._count, 1)
        above.addWidget(self.fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addLayout(self._pages, 1)
        column.addWidget(self._make_bar())
        self.setFocusProxy(self.list)
        # What is hidden cannot take the keyboard: it would go nowhere.
        self._pages.currentChanged.connect(lambda place: self.setFocusProxy((self.list, self._empty)[place]))
        self._bar.hide()
        self._live.ask(question())

    def showEvent(self, event: QShowEvent) -> None:
        self._live.set_active(True)

    def hideEvent(self, event: QHideEvent) -> None:
        self._live.set_active(False)

    @property
    def chosen(self) -> Point | None:
        """The point that is selected."""
        rows = self.list.selectionModel().selectedIndexes()
        return self.model.row(rows[0]) if rows else None

    def _make_bar(self) -> QWidget:
        self._bar = QFrame(self)
        theme.mark(self._bar, "bar")
        self.promise = Elided(parent=self._bar, mode=Qt.TextElideMode.ElideRight)
        self.button = QPushButton(self._bar)
        theme.mark(self.button, "primary")
        self.button.clicked.connect(self._go)
        self.reason = Elided(parent=self._bar, mode=Qt.TextElideMode.ElideRight)
        theme.mark(self.reason, "muted")
        self.alone = QPushButton(self.tr("Undo this one"), self._bar)
        self.alone.clicked.connect(self._undo_alone)
        grid = QGridLayout(self._bar)
        grid.setContentsMargins(18, 8, 18, 8)
        grid.setHorizontalSpacing(theme.SPACE + 2)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.promise, 0, 0)
        grid.addWidget(self.button, 0, 1)
        grid.addWidget(self.reason, 1, 0)
        grid.addWidget(self.alone, 1, 1)
        grid.setColumnStretch(0, 1)
        return self._bar

    def _tell(self) -> None:
        edits = any(point.folded or point.edit for point in self.model.rows)
        self._pages.setCurrentIndex(0 if edits else 1)
        # As the sidebar does: what was undone does not count, whatever was folded away does.
        count = sum(point.folded or point.edit for point in self.model.rows if not point.undone)
        self._count.setText(words.edits(count) if edits else "")
        self.fold.setVisible(any(point.edit and not point.undone for point in self.model.rows))
        if not edits:
            text = self.tr("What you do to people and faces is listed here and can be taken back, also tomorrow.")
            self._empty.tell("edits", self.tr("Nothing was edited yet"), text)
        self._tell_chosen()
        if self.list.hasFocus() and edits and not self.list.currentIndex().isValid():
            # With the keyboard here, there is always a row that keys are for.
            self.list.selectionModel().setCurrentIndex(
                self.model.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def _tell_chosen(self) -> None:
        # A button that is hidden or dimmed would hand the focus to whatever comes next in the window.
        if self.button.hasFocus() or self.alone.hasFocus():
            self.list.setFocus()
        point = self.chosen
        if point is None:
            self._bar.hide()
            return
        if self._bar.isHidden():
            self._bar.show()
            # The list gets lower by it.
            QTimer.singleShot(0, self, lambda: self.list.scrollTo(self.list.currentIndex()))
        count = words.edits(abs(point.steps))
        label = str(self.model.data(self.model.find(point.id)))
        self.button.setVisible(point.steps != 0)
        if point.steps > 0:
            self.promise.tell(self.tr("Back to: {0}. Everything after it is taken back.").format(label))
            self.button.setText(self.tr("Take back {0}").format(count))
        elif point.steps < 0:
            self.promise.tell(self.tr("On to: {0}. It and what came before it are done again.").format(label))
            self.button.setText(self.tr("Bring back {0}").format(count))
        else:
            self.promise.tell(self.tr("The library is at this point."))
        self._tell_alone(point)

    def _tell_alone(self, point: Point) -> None:
        """Whether this edit can be undone alone is not known at once: what came later is read for that."""
        single = point.edit and not point.undone
        self.alone.setVisible(single)
        self.reason.setVisible(single or bool(point.folded))
        self.alone.setEnabled(False)
        if point.folded:
            self.reason.tell(self.tr("These edits were folded away: they can no longer be taken back."))
        elif point.taken_back:
            self.reason.tell(self.tr("A later edit took this one back; to have it again, undo that one."))
        elif single:
            self.reason.tell("")
            self._bridge.read(
                lambda library: _dependents(library, point.id), self._tell_dependents, self, key="dependents"
            )

    def _tell_dependents(self, answer: tuple[int, Sequence[JournalEntry] | None]) -> None:
        edit, depending = answer
        if depending is None or self.chosen is None or self.chosen.id != edit:
            return
        self.alone.setEnabled(not depending)
        if depending:
            named = self.tr(", ").join(self.tr("“{0}”").format(said(entry.label)) for entry in depending[:_MOST_NAMED])
            if more := len(depending) - _MOST_NAMED:
                named = named if more < 0 else self.tr("{0} and {1} more").format(named, words.edits(more))
            self.reason.tell(self.tr("Not alone, as later edits depend on it: {0}.").format(named))
        else:
            self.reason.tell(self.tr("Nothing later depends on it: it can be undone alone, and all else stays."))
        self.alone.setAccessibleDescription(self.reason.text())

    def _go(self) -> None:
        point = self.chosen
        if point is not None and point.steps > 0:
            self._bridge.undo(point.steps)
        elif point is not None and point.steps < 0:
            self._bridge.redo(-point.steps)

    def _undo_alone(self) -> None:
        point = self.chosen
        if point is None:
            return
        if point.steps:
            self._bridge.take_back(point.id)
        else:
            self._bridge.undo(first=point.id)

    def _fold(self) -> None:
        from facesorter.ui.dialogs.fold import FoldDialog  # noqa: PLC0415 (not needed for the first paint)

        FoldDialog(self._bridge, self).open()


class _List(QListView):
    """One row a point."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("History of edits"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        else:
            super().keyPressEvent(event)


def _dependents(library: Library, edit: int) -> tuple[int, Sequence[JournalEntry] | None]:
    try:
        return edit, editing.dependents(library, edit)
    except FaceSorterError:
        # Taken back or folded away meanwhile; the rows tell when they are read again.
        return edit, None
