"""People as rows."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QMimeData, Qt

from facesorter.domain.edits import ChangeSet
from facesorter.domain.errors import NotFound
from facesorter.domain.model import Person
from facesorter.services import browsing
from facesorter.store.library import Library
from facesorter.ui import mime, words
from facesorter.ui.models.live import Question
from facesorter.ui.models.rows import ROW, Index, RowsModel

# One query for each person of a change, up to this many.
_FEW = 100


class PeopleModel(RowsModel[Person]):
    """Covers, names and counts; names can be edited in place (the view carries the edit out)."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        person = self.row(index)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return person.name or ""
            case Qt.ItemDataRole.AccessibleTextRole:
                said = f"{person.name or self.tr('Who is this?')}, {words.faces(person.faces)}"
                return self.tr("{0}, hidden").format(said) if person.hidden else said
            case Qt.ItemDataRole.ToolTipRole:
                return self.tr("{0} in {1}, {2} confirmed").format(
                    words.faces(person.faces), words.photos(person.photos), person.confirmed
                )
        return person if role == ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        return (
            flag.ItemIsEnabled
            | flag.ItemIsSelectable
            | flag.ItemIsEditable
            | flag.ItemIsDragEnabled
            | flag.ItemIsDropEnabled
            | flag.ItemNeverHasChildren
        )

    def mimeTypes(self) -> list[str]:
        return [mime.PEOPLE]

    def mimeData(self, indexes: Iterable[Index]) -> QMimeData:
        return mime.carry(mime.PEOPLE, [self.row(index).id for index in indexes])


def question(order: str, search: str = "", *, hidden: bool = False, named: bool = False) -> Question[Person]:
    """People in an order of `browsing.people`; ``hidden`` shows hidden ones too, ``named`` only those with a name."""

    def load(library: Library) -> Sequence[Person]:
        found = browsing.people(library, order=order, search=search, hidden=hidden)
        return [person for person in found if person.name] if named else found

    def touch(library: Library, change: ChangeSet, rows: Sequence[Person]) -> Sequence[Person]:
        if len(change.people) > _FEW:
            return rows
        touched = [person for row in rows if (person := _now(library, change, row))]
        return [person for person in touched if (hidden or not person.hidden) and (person.name or not named)]

    return Question(load, touch, lambda change: bool(change.people))


def _now(library: Library, change: ChangeSet, person: Person) -> Person | None:
    if person.id not in change.people:
        return person
    try:
        return browsing.person(library, person.id)
    except NotFound:
        return None
