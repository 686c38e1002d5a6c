"""A field for a person's name that completes to the names that there are."""

from PySide6.QtCore import QAbstractItemModel, Qt, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyledItemDelegate, QWidget

_LONGEST = 200


class NameEdit(QLineEdit):
    """Offers the people of ``names`` whose name contains what is typed."""

    def __init__(self, names: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begun = False
        self._delegate: QStyledItemDelegate | None = None
        self.setPlaceholderText(self.tr("Who is this?"))
        self.setAccessibleName(self.tr("Name of this person"))
        self.setMaxLength(_LONGEST)
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def commit_to(self, delegate: QStyledItemDelegate) -> None:
        """Enter is for the delegate, also while completions are shown: they keep its key from it otherwise.

        In its turn, after the delegate's own answer to the key and after the view has seen that a name was edited:
        closed any earlier, the same Enter would open the row.
        """
        self._delegate = delegate
        self.returnPressed.connect(self._commit, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _commit(self) -> None:
        if self._delegate and self.isVisible():
            self._delegate.commitData.emit(self)
            self._delegate.closeEditor.emit(self)

    @property
    def name(self) -> str:
        """What was typed."""
        return self.text().strip()

    def begin(self, name: str) -> None:
        """Start from a name. Only the first call counts: the row may change while the user types."""
        if not self._begun:
            self._begun = True
            self.setText(name)
