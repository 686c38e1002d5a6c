"""The parts that a person falls into, as rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QLocale, Qt

from facesorter.ui import words
from facesorter.ui.models.rows import ROW, Index, RowsModel

#: Ids of rows that are no part: the faces that resemble nobody, and where a new part begins.
LONE, NEW = -1, -2


@dataclass(frozen=True, slots=True)
class Part:
    """Faces that look like one person; ``id`` is the smallest of theirs, and ``cover`` one to know them by.

    leaves: whether they become a person of their own; ``None`` where that cannot be chosen.
    """

    id: int
    faces: tuple[int, ...]
    cover: int | None
    leaves: bool | None


class PartsModel(RowsModel[Part]):
    """Parts to tick: those that are somebody else."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        part = self.row(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.title(index)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.title(index)}, {self.detail(part)}"
            case Qt.ItemDataRole.CheckStateRole if part.leaves is not None:
                return Qt.CheckState.Checked if part.leaves else Qt.CheckState.Unchecked
        return part if role == ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        ticked = index.isValid() and self.row(index).leaves is not None
        usual = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        return usual | flag.ItemIsUserCheckable if ticked else usual

    def title(self, index: Index) -> str:
        """What the row is."""
        part = self.row(index)
        if part.id == NEW:
            return self.tr("New group")
        if part.id == LONE:
            return self.tr("Like nobody here")
        return self.tr("Group {0}").format(QLocale().toString(index.row() + 1))

    def detail(self, part: Part) -> str:
        """What becomes of it."""
        if part.id == NEW:
            return self.tr("Drag faces here")
        if part.leaves:
            return self.tr("{0}, a new person").format(words.faces(len(part.faces)))
        return self.tr("{0}, stays").format(words.faces(len(part.faces)))


def placed(parts: Sequence[tuple[int, ...]], moved: dict[int, int]) -> list[tuple[int, ...]]:
    """The parts after faces were moved by hand: each to the part that another face is in, or to one of its own (0 or
    less: faces with the same number go together).
    """
    at = {face: number for number, part in enumerate(parts) for face in part}
    own: dict[int, int] = {}
    for face, to in moved.items():
        if face not in at:
            continue
        if to <= 0:
            at[face] = own.setdefault(to, len(parts) + len(own))
        elif to in at:
            at[face] = at[to]
    again: dict[int, list[int]] = {}
    for face, number in at.items():
        again.setdefault(number, []).append(face)
    return sorted((tuple(sorted(part)) for part in again.values()), key=lambda part: (-len(part), part))
