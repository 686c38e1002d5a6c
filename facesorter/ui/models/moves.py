"""Who would gain or lose faces, as rows, and the faces of one of them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from facesorter.services.proposing import Changes, Exchange, PersonChange
from facesorter.ui import words
from facesorter.ui.models.rows import ROW, Index, RowsModel

#: The row of the faces that would become unsorted has the id that no person has.
UNSORTED = 0


class MovesModel(RowsModel[PersonChange]):
    """What a grouping would change, person by person."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        change = self.row(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title(change)
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = [title(change)]
                if change.gained:
                    parts.append(self.tr("gains {0}").format(words.faces(change.comes)))
                if change.lost:
                    parts.append(self.tr("loses {0}").format(words.faces(change.goes)))
                if change.emptied:
                    parts.append(self.tr("would be empty"))
                return ", ".join(parts)
        return change if role == ROW else None


@dataclass(frozen=True, slots=True)
class Moved:
    """A face that somebody has gained or lost, or (``None``) keeps."""

    id: int
    gained: bool | None
    heading: str


class MovedModel(RowsModel[Moved]):
    """The faces that come to somebody, then those that go, then some that stay."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        moved = self.row(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Face, {0}").format(moved.heading)
        return moved if role == ROW else None


@dataclass(frozen=True, slots=True)
class Section:
    """Faces that come from, or go to, the same person, whose ``cover`` stands beside the heading, or (``gained`` is
    ``None``) that stay.
    """

    heading: str
    cover: int | None
    gained: bool | None
    faces: tuple[int, ...]


def rows(changes: Changes) -> list[PersonChange]:
    """All people whom it is about; the faces that would become unsorted come last, as if they were one."""
    found = list(changes.people)
    if changes.unsorted:
        found.append(PersonChange(UNSORTED, None, None, 0, 0, changes.unsorted, ()))
    return found


def title(change: PersonChange) -> str:
    """Who it is."""
    if change.id == UNSORTED:
        return QCoreApplication.translate("moves", "Unsorted")
    if change.new:
        return QCoreApplication.translate("moves", "New person")
    return change.name or QCoreApplication.translate("moves", "Who is this?")


def sections(change: PersonChange, people: Mapping[int, PersonChange]) -> Iterator[Section]:
    """Where the faces of somebody come from, and where they go; ``people`` are all whom it is about."""
    for gained, exchanges in ((True, change.gained), (False, change.lost)):
        for exchange in exchanges:
            other = None if exchange.person is None else people[exchange.person]
            cover = None if other is None else other.cover
            yield Section(_heading(exchange, other, gained), cover, gained, exchange.faces)


def staying(change: PersonChange, faces: Sequence[int]) -> Section:
    """Faces that stay, of all that do: what those that come are to be like."""
    count = change.before - change.goes
    text = QCoreApplication.translate("moves", "{0} stay, among them").format(words.faces(count))
    if len(faces) == count:
        text = QCoreApplication.translate("moves", "{0} stay").format(words.faces(count))
    return Section(text, None, None, tuple(faces))


def _heading(exchange: Exchange, other: PersonChange | None, gained: bool) -> str:
    translate = QCoreApplication.translate
    count = words.faces(len(exchange.faces))
    if other is None:
        text = translate("moves", "{0} from Unsorted") if gained else translate("moves", "{0} to Unsorted")
        return text.format(count)
    if other.new:
        return translate("moves", "{0} to a new person").format(count)
    if other.name is None:
        text = translate("moves", "{0} from somebody without a name")
        return (text if gained else translate("moves", "{0} to somebody without a name")).format(count)
    text = translate("moves", "{0} from {1}") if gained else translate("moves", "{0} to {1}")
    return text.format(count, other.name)
