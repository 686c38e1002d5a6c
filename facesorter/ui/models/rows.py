"""Lists of rows with ids, patched in place: what stays keeps its index, and with it selection, editor and focus."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex

# With more pieces than this it is cheaper for a view to lay everything out anew.
_MOST_PIECES = 48
_NO_PARENT = QModelIndex()


class Identified(Protocol):
    """A row is known by its id."""

    @property
    def id(self) -> int: ...


Row = TypeVar("Row", bound=Identified)


@dataclass(frozen=True, slots=True)
class Patch(Generic[Row]):
    """How ``old`` becomes ``new``: remove ranges, put the rest into the new order, insert ranges, tell of changes.

    removals:   (first, last) in ``old``, from the end to the start.
    stayed:     the rows that are in both, in the new order.
    reordered:  whether they had another order before.
    insertions: (first, last) in ``new``, from the start to the end.
    changes:    (first, last) in ``new``: rows that stay with another content.
    places:     where each id is in ``new``.
    """

    old: tuple[Row, ...]
    new: tuple[Row, ...]
    removals: tuple[tuple[int, int], ...]
    stayed: tuple[Row, ...]
    reordered: bool
    insertions: tuple[tuple[int, int], ...]
    changes: tuple[tuple[int, int], ...]
    places: dict[int, int]

    @property
    def pieces(self) -> int:
        """How many ranges come and go."""
        return len(self.removals) + len(self.insertions)


def difference(old: Sequence[Row], new: Sequence[Row]) -> Patch[Row]:
    """The patch from ``old`` to ``new``. Ids are unique in each. Takes a while for long lists: use a thread."""
    before = {row.id: row for row in old}
    places = {row.id: place for place, row in enumerate(new)}
    removals = ranges(index for index, row in enumerate(old) if row.id not in places)
    insertions = ranges(index for index, row in enumerate(new) if row.id not in before)
    stayed = tuple(row for row in new if row.id in before)
    reordered = [row.id for row in old if row.id in places] != [row.id for row in stayed]
    changes = ranges(index for index, row in enumerate(new) if before.get(row.id, row) != row)
    return Patch(
        tuple(old), tuple(new), tuple(reversed(removals)), stayed, reordered, tuple(insertions), tuple(changes), places
    )


def ranges(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """(first, last) of each run of numbers that follow one another; they come in ascending order."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found


class RowsModel(QAbstractListModel, Generic[Row]):
    """A list model over frozen rows; subclasses say what a row shows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._places: dict[int, int] | None = None

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, in order. The same object as long as nothing changes."""
        return self._rows

    def row(self, index: Index) -> Row:
        """The row at a valid index."""
        return self._rows[index.row()]

    def find(self, number: int) -> QModelIndex:
        """The index of the row with this id; invalid if there is none."""
        if self._places is None:
            self._places = {row.id: place for place, row in enumerate(self._rows)}
        place = self._places.get(number)
        return QModelIndex() if place is None else self.index(place, 0)

    def replace(self, rows: Sequence[Row], places: dict[int, int] | None = None) -> None:
        """Show something else: everything is new. ``places`` tells where each id is, if that is known."""
        self.beginResetModel()
        self._set(tuple(rows), places)
        self.endResetModel()

    def patch(self, patch: Patch[Row]) -> None:
        """Become ``patch.new``, in as small steps as are sensible."""
        if patch.old is not self._rows:
            patch = difference(self._rows, patch.new)
        if patch.pieces > _MOST_PIECES:
            self.replace(patch.new, patch.places)
            return
        rows = list(self._rows)
        for first, last in patch.removals:
            self.beginRemoveRows(_NO_PARENT, first, last)
            del rows[first : last + 1]
            self._set(tuple(rows))
            self.endRemoveRows()
        if patch.reordered:
            rows = list(patch.stayed)
            self._reorder(patch.stayed, None if patch.insertions else patch.places)
        for first, last in patch.insertions:
            self.beginInsertRows(_NO_PARENT, first, last)
            rows[first:first] = patch.new[first : last + 1]
            self._set(tuple(rows))
            self.endInsertRows()
        self._set(patch.new, patch.places)
        for first, last in patch.changes:
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def _reorder(self, rows: tuple[Row, ...], places: dict[int, int] | None) -> None:
        self.layoutAboutToBeChanged.emit()
        old = self._rows
        self._set(rows, places)
        kept = self.persistentIndexList()
        self.changePersistentIndexList(kept, [self.find(old[index.row()].id) for index in kept])
        self.layoutChanged.emit()

    def _set(self, rows: tuple[Row, ...], places: dict[int, int] | None = None) -> None:
        self._rows = rows
        self._places = places


def ids(rows: Iterable[Row]) -> Iterator[int]:
    """The ids of rows."""
    return (row.id for row in rows)


#: What delegates read: the row itself.
ROW = Qt.ItemDataRole.UserRole
