"""The rows of the sidebar: the views with their counts, then the people that have a name."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from facesorter.domain.model import Person
from facesorter.services.browsing import Counts
from facesorter.ui.models.rows import ROW, Index, RowsModel


class Entry(StrEnum):
    """The views of the window by the name of their icon, and the other rows of the sidebar."""

    PEOPLE = "people"
    PHOTOS = "photos"
    REVIEW = "review"
    UNSORTED = "unsorted"
    IGNORED = "ignored"
    EDITS = "edits"
    EVALUATION = "evaluation"
    LAB = "lab"
    FIRST_START = "folder"
    HEADING = ""
    NEW_PERSON = "add"
    PERSON = "person"


VIEWS = (
    Entry.PEOPLE,
    Entry.PHOTOS,
    Entry.REVIEW,
    Entry.UNSORTED,
    Entry.IGNORED,
    Entry.EDITS,
    Entry.EVALUATION,
    Entry.LAB,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One row. ``id`` is the person's, or negative."""

    id: int
    entry: Entry
    text: str
    count: int | None = None
    person: Person | None = None


class SidebarModel(RowsModel[Line]):
    """All rows in one list."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.row(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.text
            case Qt.ItemDataRole.EditRole:
                return ""
            case Qt.ItemDataRole.AccessibleTextRole:
                return line.text if line.count is None else f"{line.text}, {QLocale().toString(line.count)}"
        return line if role == ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        if self.row(index).entry is Entry.HEADING:
            return flag.ItemNeverHasChildren
        usual = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren | flag.ItemIsDropEnabled
        return usual | flag.ItemIsEditable if self.row(index).entry is Entry.NEW_PERSON else usual


def texts() -> dict[Entry, str]:
    """What the entries are called."""
    translate = QCoreApplication.translate
    return {
        Entry.PEOPLE: translate("sidebar", "People"),
        Entry.PHOTOS: translate("sidebar", "Photos"),
        Entry.REVIEW: translate("sidebar", "Review"),
        Entry.UNSORTED: translate("sidebar", "Unsorted"),
        Entry.IGNORED: translate("sidebar", "Ignored"),
        Entry.EDITS: translate("sidebar", "Edits"),
        Entry.EVALUATION: translate("sidebar", "Evaluation"),
        Entry.LAB: translate("sidebar", "Algorithm lab"),
        Entry.NEW_PERSON: translate("sidebar", "New person"),
    }


def lines(
    people: Sequence[Person], counts: Counts | None, edits: int | None, questions: int | None = None
) -> list[Line]:
    """All rows for these people (in this order) and counts."""
    words = texts()
    numbers: dict[Entry, int | None] = {Entry.EDITS: edits or None, Entry.REVIEW: questions or None}
    if counts:
        numbers |= {
            Entry.PEOPLE: counts.people,
            Entry.PHOTOS: counts.photos,
            Entry.UNSORTED: counts.unsorted,
            Entry.IGNORED: counts.ignored,
        }
    translate = QCoreApplication.translate
    views = [Line(-2 - place, entry, words[entry], numbers.get(entry)) for place, entry in enumerate(VIEWS)]
    return [
        Line(-1, Entry.HEADING, translate("sidebar", "Library")),
        *views,
        Line(-20, Entry.HEADING, translate("sidebar", "People")),
        *(Line(person.id, Entry.PERSON, person.name or "", person.faces, person) for person in people),
        Line(-21, Entry.NEW_PERSON, words[Entry.NEW_PERSON]),
    ]
