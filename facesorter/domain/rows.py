"""Long lists of frozen rows, kept in columns: a row is made when it is looked at.

As objects, 100,000 faces held up every other thread for 150 ms when they were let go, and for 250 ms when Python looked
through them for cycles (`tests/bench/live_count.py --grouping`).
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Any, Generic, Protocol, TypeVar, overload

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
#: So many rows are made, or compared, together: between two parts other threads have their turn.
_PART = 1024


class Identified(Protocol):
    """A row is known by its id."""

    @property
    def id(self) -> int: ...


Row = TypeVar("Row", bound=Identified)


class Rows(Sequence[Row], Generic[Row]):
    """Rows that are not changed any more, each with an id of its own.

    records: (n,) structured array with a field ``id`` of int64.
    make:    a row from the values of a record.
    which:   (m,) places in ``records``: which of them these are, and in which order; ``None`` for all.
    """

    def __init__(self, records: NDArray[np.void], make: Callable[..., Row], which: Ints | None = None) -> None:
        self._records = records
        self._make = make
        self._which = np.arange(len(records)) if which is None else which
        self._sorted: tuple[Ints, Ints] | None = None

    @classmethod
    def of(cls, rows: Iterable[Row]) -> "Rows[Row]":
        """These rows, which stay the objects that they are."""
        if isinstance(rows, Rows):
            return rows
        values = [(row.id, row) for row in rows]
        return cls(np.array(values, [("id", np.int64), ("row", object)]), _itself)

    @property
    def ids(self) -> Ints:
        """(n,) the id of each."""
        return self.column("id")

    def column(self, field: str) -> NDArray[Any]:
        """(n,) a field of the records; empty without rows, whatever the field."""
        column: NDArray[Any] = self._records[field][self._which] if len(self) else np.zeros(0, np.int64)
        return column

    def take(self, which: Ints | slice) -> "Rows[Row]":
        """The rows at these places, in their order. Nothing is copied."""
        return Rows(self._records, self._make, self._which[which])

    def having(self, ids: Collection[int]) -> "Rows[Row]":
        """Those with one of these ids."""
        return self.take(np.flatnonzero(np.isin(self.ids, list(ids))))

    def find(self, ids: Ints) -> Ints:
        """The place of each id, -1 where it is none of these."""
        if self._sorted is None:
            own = self.ids
            order = np.argsort(own)
            self._sorted = own[order], order
        own, order = self._sorted
        if not len(own):
            return np.full(len(ids), -1)
        found = np.minimum(np.searchsorted(own, ids), len(own) - 1)
        return np.where(own[found] == ids, order[found], -1)

    def differ(self, other: "Rows[Row]") -> NDArray[np.bool_]:
        """(n,) whether each row is another one than the ``other`` in its place; there are as many of these."""
        parts = [
            self._records[self._which[start : start + _PART]] != other._records[other._which[start : start + _PART]]
            for start in range(0, len(self), _PART)
        ]
        return np.concatenate([np.zeros(0, np.bool_), *parts])

    def replaced(self, gone: Ints, new: "Rows[Row]") -> "Rows[Row]":
        """Without the rows with the ids ``gone``, but with those of them that are in ``new``, where they were."""
        places = new.find(self.ids)
        kept = np.flatnonzero((places >= 0) | ~np.isin(self.ids, gone))
        records = self._records[self._which[kept]]
        places = places[kept]
        records[places >= 0] = new._records[new._which[places[places >= 0]]]
        return Rows(records, self._make)

    def __len__(self) -> int:
        return len(self._which)

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> "Rows[Row]": ...
    def __getitem__(self, place: int | slice) -> "Row | Rows[Row]":
        if isinstance(place, slice):
            return self.take(place)
        return self._make(*self._records[self._which[place]].item())

    def __iter__(self) -> Iterator[Row]:
        for start in range(0, len(self), _PART):
            values: list[Any] = self._records[self._which[start : start + _PART]].tolist()
            for each in values:
                yield self._make(*each)


def _itself(number: int, row: Row) -> Row:
    return row
