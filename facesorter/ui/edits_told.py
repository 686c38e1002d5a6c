"""What was done to people and faces is told in a message, with a button for the contrary of just that."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from facesorter.domain.edits import ChangeSet, JournalEntry
from facesorter.ui.bridge import Bridge
from facesorter.ui.language import said
from facesorter.ui.views.message_bar import MessageBar


class EditsTold(QObject):
    """A message goes as soon as its button would do something else than it says: other edits came, or were taken back.

    quiet: whether edits are not told now; what was taken back or done again always is.
    """

    def __init__(self, bridge: Bridge, message: MessageBar) -> None:
        super().__init__(message)
        self._bridge = bridge
        self._message = message
        self._edit: int | None = None
        self._undone = False
        self._act: Callable[[], None] = lambda: None
        self.quiet: Callable[[], bool] = lambda: False
        bridge.edited.connect(self._tell_edited)
        bridge.walked.connect(self._tell_walked)
        bridge.history_changed.connect(self._follow)

    def tell(self, text: str, edit: int) -> None:
        """Say what this edit did; it can be undone."""
        self._edit, self._undone = edit, False
        self._act = partial(self._bridge.undo, first=edit)
        self._message.say(text, self.tr("Undo"), self._act)

    def _tell_edited(self, change: ChangeSet) -> None:
        if change.edit is not None and not self.quiet():
            self.tell(said(change.label), change.edit)

    def _tell_walked(self, change: ChangeSet, again: bool) -> None:
        assert change.edit is not None
        if again:
            self.tell(self.tr("Done again: {0}").format(said(change.label)), change.edit)
            return
        self._edit, self._undone = change.edit, True
        self._act = partial(self._bridge.redo, first=change.edit)
        self._message.say(self.tr("Taken back: {0}").format(said(change.label)), self.tr("Redo"), self._act)

    def _follow(self, undo: JournalEntry | None, redo: JournalEntry | None) -> None:
        would = redo if self._undone else undo
        if would is None or would.id != self._edit:
            self._message.withdraw(self._act)
