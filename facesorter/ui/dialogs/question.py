"""A question in the place where it was raised, rather than in a window of its own."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facesorter.ui import theme


class Question(QWidget):
    """What is about to happen; it happens or it does not."""

    answered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._act: Callable[[], None] = lambda: None
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.yes = QPushButton(self)
        theme.mark(self.yes, "primary")
        self.no = QPushButton(self.tr("Not now"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self.text)
        column.addLayout(side_by_side(self.yes, self.no))
        self.yes.clicked.connect(self._agree)
        self.no.clicked.connect(self.answered)

    def ask(self, text: str, yes: str, act: Callable[[], None]) -> None:
        """Show it; ``act`` if the user agrees."""
        self._act = act
        self.text.setText(text)
        self.yes.setText(yes)
        self.yes.setAccessibleDescription(text)
        self.show()
        self.yes.setFocus()

    def _agree(self) -> None:
        self.answered.emit()
        self._act()


def side_by_side(*buttons: QPushButton) -> QHBoxLayout:
    """In a row, from the left."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
