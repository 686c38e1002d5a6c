"""What the library holds of a pack that it does not use, and letting go of it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facesorter.store.reembedding import Held
from facesorter.ui import theme, words
from facesorter.ui.dialogs import parts
from facesorter.ui.dialogs.question import Question


class HeldRow(QWidget):
    """As in "In this library: 1,866 faces measured, 3.7 MB", and a button to let go of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = parts.muted("", self)
        self.text.setWordWrap(False)
        self.button = QPushButton(self.tr("Let go…"), self)
        theme.mark(self.button, "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text)
        row.addWidget(self.button)
        row.addStretch(1)

    def tell(self, held: Held | None, *, used: bool) -> None:
        """What there is; what the library uses cannot be let go of."""
        self.setVisible(held is not None)
        self.button.setVisible(not used)
        self.button.setEnabled(True)
        if held is not None:
            size = parts.size(held.bytes)
            self.text.setText(self.tr("In this library: {0} measured, {1}.").format(words.faces(held.embeddings), size))
            self.button.setAccessibleName(self.tr("Let go of what {0} measured").format(held.pack))


class LeftBehind(QFrame):
    """A pack that is no longer there, but has measured faces of the library."""

    let_go = Signal()

    def __init__(self, pack: str, parent: QWidget) -> None:
        super().__init__(parent)
        theme.mark(self, "card")
        self.held = HeldRow(self)
        self.question = Question(self)
        self.question.hide()
        self.outcome = parts.muted("", self)
        self.outcome.hide()
        name = QLabel(pack.replace("&", "&&"), self)
        name.setFont(theme.font(bold=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(4)
        for part in (name, self.held, self.outcome, self.question):
            column.addWidget(part)
        self.held.button.clicked.connect(lambda: self.question.ask(question(pack), self.tr("Let go"), self.let_go.emit))
        self.question.answered.connect(self.question.hide)

    @property
    def stops(self) -> Sequence[QWidget]:
        """Where Tab leads, from the top."""
        return self.held.button, self.question.yes, self.question.no

    def say(self, text: str, *, bad: bool = False) -> None:
        """What came of it."""
        theme.mark(self.outcome, "danger" if bad else "muted")
        self.outcome.setText(text)
        self.outcome.show()


def question(label: str) -> str:
    """What letting go means."""
    text = QCoreApplication.translate(
        "held",
        "The library lets go of what “{0}” measured, and its file gets smaller. People, names and what you confirmed "
        "stay. If you use that pack again, it measures all faces again.",
    )
    return text.format(label)
