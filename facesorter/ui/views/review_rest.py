"""What the review shows while it asks nothing, and what can be done then."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from facesorter.ui import theme
from facesorter.ui.views import review_keys
from facesorter.ui.views.header import Empty
from facesorter.ui.views.question_page import KeyButton

_NATIVE = QKeySequence.SequenceFormat.NativeText


class Rest(Empty):
    """That questions are looked for, that none is left, or why none can be asked."""

    again_wanted = Signal()
    """Look once more."""
    group_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.again = KeyButton(*review_keys.of_buttons().again, self)
        self.again.clicked.connect(lambda checked=False: self.again_wanted.emit())
        self.group = KeyButton(self.tr("Group faces"), QKeySequence("Ctrl+G").toString(_NATIVE), self)
        self.group.clicked.connect(lambda checked=False: self.group_wanted.emit())
        for button in (self.again, self.group):
            theme.mark(button, "primary")
            self.add(button)
        self.look()

    def look(self) -> None:
        """Questions are looked for."""
        self._say("review", self.tr("Looking for questions…"), "")

    def settle(self, *, skipped: bool) -> None:
        """Nothing is left; of what was asked, some may have been ``skipped``."""
        settled = self.tr(
            "Every doubt that an answer could settle is settled. After more photos there may be new ones; people "
            "without a name can be given one in People."
        )
        left = self.tr("What you skipped can be asked again.")
        self._say("check", self.tr("Nothing is left to ask"), left if skipped else settled)

    def fail(self, sentence: str) -> None:
        """Something went wrong."""
        self._say("review", self.tr("No questions can be asked"), sentence, self.again)

    def group_first(self) -> None:
        """There are no people yet."""
        text = self.tr("Review asks about people, and there are none yet: the faces were never grouped.")
        self._say("people", self.tr("Group the faces first"), text, self.group)

    def _say(self, icon: str, title: str, text: str, button: QWidget | None = None) -> None:
        self.tell(icon, title, text)
        # A button that goes would hand the focus to whatever comes next in the window.
        for each in (self.again, self.group):
            if each is not button and each.hasFocus():
                self.setFocus()
            each.setVisible(each is button)
