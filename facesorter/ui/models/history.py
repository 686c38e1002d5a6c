"""The history of edits as rows, newest first, down to where nothing was edited yet."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from facesorter.domain.edits import ChangeSet, JournalEntry
from facesorter.services import editing
from facesorter.store.library import Library
from facesorter.ui.models.live import Question
from facesorter.ui.models.rows import ROW, Index, RowsModel

_BEGINNING = 0


@dataclass(frozen=True, slots=True)
class Point:
    """One point of the history: the library as it was after an edit.

    steps: how many edits lie between here and now: positive ones would be taken back, negative ones brought back;
           0 is where the library is.
    """

    id: int
    label: str
    made_at: str
    steps: int

    @property
    def undone(self) -> bool:
        """Whether this edit was taken back."""
        return self.steps < 0


class HistoryModel(RowsModel[Point]):
    """What was done, and when."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        point = self.row(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return point.label
            case Qt.ItemDataRole.AccessibleTextRole:
                state = (
                    self.tr("taken back") if point.undone else self.tr("the library is here") if not point.steps else ""
                )
                return ", ".join(part for part in (point.label, when(point), state) if part)
        return point if role == ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren


def question() -> Question[Point]:
    """The whole history."""

    def touch(library: Library, change: ChangeSet, rows: Sequence[Point]) -> Sequence[Point]:
        return points(editing.log(library))

    return Question(lambda library: points(editing.log(library)), touch, lambda change: not change.photos)


def points(entries: Sequence[JournalEntry]) -> list[Point]:
    """The points of a history that is given newest first."""
    undone = sum(entry.undone for entry in entries)
    found = [Point(entry.id, entry.label, entry.made_at, place - undone) for place, entry in enumerate(entries)]
    if found:
        beginning = QCoreApplication.translate("history", "Before the first edit")
        found.append(Point(_BEGINNING, beginning, "", len(entries) - undone))
    return found


def when(point: Point) -> str:
    """When an edit was made, as the user's country writes it; today only the time."""
    made = QDateTime.fromString(point.made_at, Qt.DateFormat.ISODate).toLocalTime()
    if not made.isValid():
        return ""
    locale = QLocale()
    if made.date() == QDate.currentDate():
        return locale.toString(made.time(), QLocale.FormatType.ShortFormat)
    return locale.toString(made, QLocale.FormatType.ShortFormat)
