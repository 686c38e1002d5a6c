"""Lists of rows with ids, patched in place: what stays keeps its index, and with it selection, editor and focus."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic

import numpy as np
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from facesorter.domain.rows import Ints, Row, Rows

Index = QModelIndex | QPersistentModelIndex

# With more pieces than this it is cheaper for a view to lay everything out anew.
_MOST_PIECES = 48
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True, eq=False)
class Patch(Generic[Row]):
    """How ``old`` becomes ``new``: remove ranges, put the rest into the new order, insert ranges, tell of changes.

    removals:   (first, last) in ``old``, from the end to the start.
    stayed:     the places in ``new`` of the rows that are in both.
    reordered:  whether they had another order before.
    insertions: (first, last) in ``new``, from the start to the end.
    changes:    (first, last) in ``new``: rows that stay with another content.
    """

    old: Rows[Row]
    new: Rows[Row]
    removals: tuple[tuple[int, int], ...]
    stayed: Ints
    reordered: bool
    insertions: tuple[tuple[int, int], ...]
    changes: tuple[tuple[int, int], ...]

    @property
    def pieces(self) -> int:
        """How many ranges come and go."""
        return len(self.removals) + len(self.insertions)


def difference(old: Sequence[Row], new: Sequence[Row]) -> Patch[Row]:
    """The patch from ``old`` to ``new``. Ids are unique in each. Takes a while for long lists: use a thread."""
    old, new = Rows.of(old), Rows.of(new)
    before, after = old.find(new.ids), new.find(old.ids)
    stayed = np.flatnonzero(before >= 0)
    differ = old.take(before[stayed]).differ(new.take(stayed))
    return Patch(
        old,
        new,
        removals=tuple(reversed(ranges(np.flatnonzero(after < 0)))),
        stayed=stayed,
        reordered=bool((np.diff(before[stayed]) < 0).any()),
        insertions=tuple(ranges(np.flatnonzero(before < 0))),
        changes=tuple(ranges(stayed[differ])),
    )


def ranges(numbers: Iterable[int] | Ints) -> list[tuple[int, int]]:
    """(first, last) of each run of numbers that follow one another; they come in ascending order."""
    numbers = np.asarray(numbers, np.int64)
    starts = np.diff(numbers, prepend=-2) != 1
    ends = np.diff(numbers, append=-2) != 1
    return list(zip(numbers[starts].tolist(), numbers[ends].tolist(), strict=True))


class RowsModel(QAbstractListModel, Generic[Row]):
    """A list model over frozen rows; subclasses say what a row shows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Rows[Row] = Rows.of(())

    @property
    def rows(self) -> Rows[Row]:
        """All rows, in order. The same object as long as nothing changes."""
        return self._rows

    def row(self, index: Index) -> Row:
        """The row at a valid index."""
        return self._rows[index.row()]

    def find(self, number: int) -> QModelIndex:
        """The index of the row with this id; invalid if there is none."""
        (place,) = self._rows.find(np.array([number])).tolist()
        return self.index(place, 0) if place >= 0 else QModelIndex()

    def replace(self, rows: Sequence[Row]) -> None:
        """Show something else: everything is new."""
        self.beginResetModel()
        self._rows = Rows.of(rows)
        self.endResetModel()

    def patch(self, patch: Patch[Row]) -> None:
        """Become ``patch.new``, in as small steps as are sensible."""
        if patch.old is not self._rows:
            patch = difference(self._rows, patch.new)
        if patch.pieces > _MOST_PIECES:
            self.replace(patch.new)
            return
        shown = np.arange(len(patch.old))
        for first, last in patch.removals:
            self.beginRemoveRows(_NO_PARENT, first, last)
            shown = np.delete(shown, np.s_[first : last + 1])
            self._rows = patch.old.take(shown)
            self.endRemoveRows()
        shown = patch.stayed
        if patch.reordered:
            self._reorder(patch.new.take(shown))
        for first, last in patch.insertions:
            self.beginInsertRows(_NO_PARENT, first, last)
            shown = np.insert(shown, first, np.arange(first, last + 1))
            self._rows = patch.new.take(shown)
            self.endInsertRows()
        self._rows = patch.new
        for first, last in patch.changes:
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def _reorder(self, rows: Rows[Row]) -> None:
        self.layoutAboutToBeChanged.emit()
        old = self._rows
        self._rows = rows
        kept = self.persistentIndexList()
        places = rows.find(old.ids[[index.row() for index in kept]]) if kept else ()
        self.changePersistentIndexList(kept, [self.index(int(place), 0) for place in places])
        self.layoutChanged.emit()


#: What delegates read: the row itself.
ROW = Qt.ItemDataRole.UserRole
