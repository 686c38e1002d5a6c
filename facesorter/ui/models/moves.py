"""Who would gain or lose which faces, as rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from facesorter.services import browsing
from facesorter.store.library import Library
from facesorter.ui import words
from facesorter.ui.models.rows import ROW, Index, RowsModel

if TYPE_CHECKING:
    from facesorter.services.grouping import Move


@dataclass(frozen=True, slots=True)
class Moved:
    """One person's faces that come and go; ``id`` is negative for a person that would be made."""

    id: int
    name: str | None
    cover: int | None
    gained: tuple[int, ...]
    lost: tuple[int, ...]


class MovesModel(RowsModel[Moved]):
    """What a grouping would change."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        moved = self.row(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.title(moved)
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = [self.title(moved)]
                if moved.gained:
                    parts.append(self.tr("gains {0}").format(words.faces(len(moved.gained))))
                if moved.lost:
                    parts.append(self.tr("loses {0}").format(words.faces(len(moved.lost))))
                return ", ".join(parts)
        return moved if role == ROW else None

    def title(self, moved: Moved) -> str:
        """Who it is."""
        if moved.id < 0:
            return self.tr("New person")
        return moved.name or self.tr("Who is this?")


def moved(library: Library, moves: "Sequence[Move]") -> list[Moved]:
    """The people that moves are about: those with a name first, then those with the most moves."""
    gained: dict[int, list[int]] = {}
    lost: dict[int, list[int]] = {}
    for move in moves:
        if move.after is not None:
            gained.setdefault(move.after, []).append(move.face)
        if move.before is not None:
            lost.setdefault(move.before, []).append(move.face)
    people = {person.id: person for person in browsing.people(library, hidden=True)}
    found = []
    for number in gained.keys() | lost.keys():
        comes, goes = tuple(gained.get(number, ())), tuple(lost.get(number, ()))
        person = people.get(number)
        cover = person.cover if person else next(iter(comes), None)
        found.append(Moved(number, person.name if person else None, cover, comes, goes))
    return sorted(found, key=lambda row: (row.name is None, -len(row.gained) - len(row.lost), row.id))
