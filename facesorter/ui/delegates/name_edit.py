"""A field for a person's name that completes to the names that there are."""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

_LONGEST = 200


class NameEdit(QLineEdit):
    """Offers the people of ``names`` whose name contains what is typed."""

    def __init__(self, names: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begun = False
        self.setPlaceholderText(self.tr("Who is this?"))
        self.setAccessibleName(self.tr("Name of this person"))
        self.setMaxLength(_LONGEST)
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    @property
    def name(self) -> str:
        """What was typed."""
        return self.text().strip()

    def begin(self, name: str) -> None:
        """Start from a name. Only the first call counts: the row may change while the user types."""
        if not self._begun:
            self._begun = True
            self.setText(name)
