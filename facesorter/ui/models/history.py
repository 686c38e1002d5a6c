"""The history of edits as rows, newest first, down to where nothing was edited yet."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from facesorter.domain.edits import ChangeSet, JournalEntry
from facesorter.services import editing
from facesorter.store.library import Library
from facesorter.ui import words
from facesorter.ui.language import said
from facesorter.ui.models.live import Question
from facesorter.ui.models.rows import ROW, Index, RowsModel

_BEGINNING = 0


@dataclass(frozen=True, slots=True)
class Point:
    """One point of the history: the library as it was after an edit.

    steps: how many edits lie between here and now: positive ones would be taken back, negative ones brought back;
           0 is where the library is.
    taken_back: whether a later edit took back this one alone.
    folded:     how many edits were folded into this one; 0 for an edit as it was made, and for the beginning.
    """

    id: int
    label: str
    made_at: str
    steps: int
    taken_back: bool = False
    folded: int = 0

    @property
    def undone(self) -> bool:
        """Whether this edit was undone, and could be brought back with those before it."""
        return self.steps < 0

    @property
    def edit(self) -> bool:
        """Whether this is one edit as it was made."""
        return self.id != _BEGINNING and not self.folded


class HistoryModel(RowsModel[Point]):
    """What was done, and when."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        point = self.row(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return label(point)
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(part for part in (label(point), exactly(point)) if part)
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (label(point), when(point), *self._state(point)) if part)
        return point if role == ROW else None

    def _state(self, point: Point) -> list[str]:
        states = [
            (point.undone, self.tr("taken back")),
            (point.taken_back, self.tr("taken back by a later edit")),
            (not point.steps, self.tr("the library is here")),
        ]
        return [words for so, words in states if so]

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
    """The points of a history that is given newest first. Before edits that were folded away there is none."""
    undone = sum(entry.undone for entry in entries)
    found = [
        Point(entry.id, entry.label, entry.made_at, place - undone, entry.taken_back_by is not None, entry.folded)
        for place, entry in enumerate(entries)
    ]
    if found and not found[-1].folded:
        beginning = QCoreApplication.translate("history", "Before the first edit")
        found.append(Point(_BEGINNING, beginning, "", len(entries) - undone))
    return found


def standing(entries: Sequence[JournalEntry]) -> int:
    """How many edits the library stands on: those that were folded away count, those that were undone do not."""
    return sum(entry.folded or 1 for entry in entries if not entry.undone)


def label(point: Point) -> str:
    """The edit in words."""
    if not point.folded:
        return said(point.label)
    day = QLocale().toString(_made(point).date(), QLocale.FormatType.LongFormat)
    return QCoreApplication.translate("history", "{0}, folded away, up to {1}").format(words.edits(point.folded), day)


def when(point: Point) -> str:
    """When an edit was made: today and yesterday by these words and the time, else as the user's country writes it."""
    made = _made(point)
    if not made.isValid() or point.folded:
        return ""
    days = made.date().daysTo(QDate.currentDate())
    time = QLocale().toString(made.time(), QLocale.FormatType.ShortFormat)
    if days == 0:
        return QCoreApplication.translate("history", "today {0}").format(time)
    if days == 1:
        return QCoreApplication.translate("history", "yesterday {0}").format(time)
    return QLocale().toString(made, QLocale.FormatType.ShortFormat)


def exactly(point: Point) -> str:
    """The day and the time at which an edit was made."""
    return QLocale().toString(_made(point), QLocale.FormatType.LongFormat) if point.made_at else ""


def _made(point: Point) -> QDateTime:
    return QDateTime.fromString(point.made_at, Qt.DateFormat.ISODate).toLocalTime()
