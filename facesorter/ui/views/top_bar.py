"""The bar at the top: the program's name, the one main action, the search, and what is done with everything."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QToolButton, QWidget

from facesorter.ui import theme

_TYPING_MS = 150


class TopBar(QFrame):
    """``middle`` takes what stands between the search and the last button. In a narrow window the name goes."""

    searched = Signal(str)
    left_search = Signal()
    """Esc or Enter in the search: on to what it found."""

    def __init__(self, add: QAction, export: QAction, middle: QWidget) -> None:
        super().__init__()
        theme.mark(self, "bar")
        self._name = QLabel(self.tr("FaceSorter"))
        self._name.setFont(theme.font(1.15, bold=True))
        self._name.setContentsMargins(0, 0, 2 * theme.SPACE, 0)
        self._add = QPushButton(self.tr("Add folder"))
        theme.mark(self._add, "primary")
        self._add.clicked.connect(add.trigger)
        self._export = QPushButton(self.tr("Export…"))
        self._export.clicked.connect(export.trigger)
        self.search = _Search()
        self.search.left.connect(self.left_search)
        self._timer = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._timer.timeout.connect(lambda: self.searched.emit(self.search.text().strip()))
        self.search.textChanged.connect(lambda text: self._timer.start())
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 16, 9)
        row.setSpacing(theme.SPACE + 2)
        row.addWidget(self._name)
        row.addWidget(self._add)
        row.addWidget(self.search, 1)
        row.addWidget(middle)
        row.addWidget(self._export)
        theme.draw(self._add, "add", "on_accent")

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return least if self._name.isHidden() else QSize(least.width() - self._name_width(), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name.setVisible(event.size().width() >= self.minimumSizeHint().width() + self._name_width())

    def _name_width(self) -> int:
        return self._name.sizeHint().width() + self._row.spacing()


class _Search(QLineEdit):
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Search people, folders, dates…"))
        self.setAccessibleName(self.tr("Search"))
        self.setClearButtonEnabled(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(120)
        (clear,) = self.findChildren(QToolButton)
        clear.setAccessibleName(self.tr("Clear the search"))
        glass = QAction(self.tr("Search"), self)
        theme.draw(glass, "search", "muted")
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.clear()
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Down:
                self.left.emit()
            case _:
                super().keyPressEvent(event)
