"""A field for a person's name that completes to the names that there are."""

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyledItemDelegate, QWidget

from facesorter.ui import theme

_LONGEST = 200


class NameEdit(QLineEdit):
    """Offers the people of ``names`` whose name contains what is typed."""

    _completed = Signal()

    def __init__(self, names: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begun = False
        self.setPlaceholderText(self.tr("Who is this?"))
        self.setAccessibleName(self.tr("Name of this person"))
        self.setMaxLength(_LONGEST)
        self._offers = completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        if (popup := completer.popup()) is not None:
            theme.mark(popup, "completions")
        self.setCompleter(completer)

    def commit_to(self, delegate: QStyledItemDelegate) -> None:
        """In a cell, Enter is for the delegate, also while completions are shown, which keep its key otherwise."""
        theme.mark(self, "in place")

        def commit() -> None:
            delegate.commitData.emit(self)
            delegate.closeEditor.emit(self)

        # Later: were the field gone while the key is on its way, the same Enter would open the row.
        self._completed.connect(commit, Qt.ConnectionType.QueuedConnection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self._offers.popup()
        completing = popup is not None and popup.isVisible()
        super().keyPressEvent(event)
        if completing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._completed.emit()

    @property
    def name(self) -> str:
        """What was typed."""
        return self.text().strip()

    def begin(self, name: str) -> None:
        """Start from a name. Only the first call counts: the row may change while the user types."""
        if not self._begun:
            self._begun = True
            self.setText(name)
