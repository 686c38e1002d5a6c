"""The history of edits, and going back to any point of it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from facesorter.ui import theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.delegates.history import HistoryDelegate
from facesorter.ui.models.history import HistoryModel, Point, question
from facesorter.ui.models.live import Live
from facesorter.ui.views.elided import Elided
from facesorter.ui.views.header import Empty


class EditsView(QWidget):
    """A list of points; the bar below says what going to the chosen one does, and does it."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        theme.mark(self, "content")
        self._bridge = bridge
        self.model = HistoryModel(self)
        self._live = Live(bridge, self.model)
        self._live.loaded.connect(self._tell)
        title = QLabel(self.tr("Edits"), self)
        theme.mark(title, "title")
        self._count = QLabel(self)
        theme.mark(self._count, "muted")
        self.list = _List(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(HistoryDelegate(self.list))
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._tell_chosen())
        self.list.activated.connect(lambda index: self._go())
        self._empty = Empty()
        self._pages = QStackedLayout()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty)
        self._bar = QFrame(self)
        theme.mark(self._bar, "bar")
        self.promise = Elided(parent=self._bar)
        self.button = QPushButton(self._bar)
        theme.mark(self.button, "primary")
        self.button.clicked.connect(self._go)
        below = QHBoxLayout(self._bar)
        below.setContentsMargins(18, 8, 18, 8)
        below.addWidget(self.promise, 1)
        below.addWidget(self.button)
        above = QHBoxLayout()
        above.setContentsMargins(18, 12, 18, 8)
        above.setSpacing(theme.SPACE + 2)
        above.addWidget(title)
        above.addWidget(self._count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addLayout(self._pages, 1)
        column.addWidget(self._bar)
        self.setFocusProxy(self.list)
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

    def _tell(self) -> None:
        edits = max(0, len(self.model.rows) - 1)
        self._pages.setCurrentIndex(0 if edits else 1)
        self._count.setText(words.edits(edits) if edits else "")
        if not edits:
            text = self.tr("What you do to people and faces is listed here and can be taken back, also tomorrow.")
            self._empty.tell("edits", self.tr("Nothing was edited yet"), text)
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        point = self.chosen
        self._bar.setVisible(point is not None)
        if point is None:
            return
        count = words.edits(abs(point.steps))
        self.button.setVisible(point.steps != 0)
        if point.steps > 0:
            self.promise.tell(self.tr("Back to: {0}. Everything after it is taken back.").format(point.label))
            self.button.setText(self.tr("Take back {0}").format(count))
        elif point.steps < 0:
            self.promise.tell(self.tr("On to: {0}. It and what came before it are done again.").format(point.label))
            self.button.setText(self.tr("Bring back {0}").format(count))
        else:
            self.promise.tell(self.tr("The library is at this point."))

    def _go(self) -> None:
        point = self.chosen
        if point is not None and point.steps > 0:
            self._bridge.undo(point.steps)
        elif point is not None and point.steps < 0:
            self._bridge.redo(-point.steps)


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
