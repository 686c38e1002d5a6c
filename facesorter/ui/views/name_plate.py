"""Whose face is shown; the name of a person is edited where it stands."""

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedLayout,
    QWidget,
)

from facesorter.domain.model import Person
from facesorter.ui import language, theme, words
from facesorter.ui.delegates.name_edit import NameEdit
from facesorter.ui.views.elided import Elided
from facesorter.ui.views.shortened import ShortButton


class NamePlate(QWidget):
    """Words for a face, or a person's name: a click edits it, Enter keeps it, Esc does not.

    person:  whose name it is; ``None`` for a face of nobody.
    editing: whether a name is being typed.
    """

    named = Signal(int, str)
    """A person, and the name that was typed for it."""
    left = Signal()
    """The name is no longer edited, and the keyboard is free."""

    def __init__(self, names: QAbstractItemModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.person: Person | None = None
        self.editing = False
        self._words = Elided(mode=Qt.TextElideMode.ElideRight)
        self._words.setFont(theme.font(bold=True))
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = _Name()
        self.button.clicked.connect(self.begin)
        self.field = NameEdit(names)
        self.field.setFixedWidth(theme.scaled(200))
        self.field.editingFinished.connect(self.finish)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._words)
        for part in (self.button, self.field):
            page = QWidget()
            row = QHBoxLayout(page)
            row.setContentsMargins(0, 0, 0, 0)
            row.addStretch(1)
            row.addWidget(part)
            row.addStretch(1)
            self._pages.addWidget(page)

    def tell(self, person: Person | None, who: str) -> None:
        """Show a person, ``who`` in words, or a face of nobody. What is typed for the same person stays."""
        same = person is not None and self.person is not None and person.id == self.person.id
        self.person = person
        self._words.tell(who)
        if person is not None:
            self.button.tell(language.sentence(f"{who} · {words.faces(person.faces)}"))
        if not (same and self.editing):
            self._close()

    def begin(self) -> None:
        """Edit the name."""
        if self.person is None or self.editing:
            return
        self.field.setText(self.person.name or "")
        self.editing = True
        self._pages.setCurrentIndex(2)
        self.field.setFocus()
        self.field.selectAll()

    def finish(self) -> None:
        """What was typed is the name."""
        if not self.editing:
            return
        name, person = self.field.name, self.person
        self._close()
        if person is not None and name != (person.name or ""):
            self.named.emit(person.id, name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.editing:
            self._close()
        else:
            super().keyPressEvent(event)

    def _close(self) -> None:
        had = self.editing and self.field.hasFocus()
        # The field is done when it loses the focus, and what is left by Esc is not to be kept then.
        self.editing = False
        self._pages.setCurrentIndex(0 if self.person is None else 1)
        if had:
            self.left.emit()


class _Name(ShortButton):
    """Who it is, to be clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(theme.font(bold=True))
        theme.mark(self, "quiet")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def tell(self, text: str) -> None:
        # An ampersand in a name is no mnemonic.
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.tr("Name this person"))
        self.setToolTip(self.tr("{0}: name this person (F2)").format(text))
