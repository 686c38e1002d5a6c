"""Rows in columns behave as the list of the same rows."""

from dataclasses import dataclass

import numpy as np
import pytest

from facesorter.domain.rows import Rows


@dataclass(frozen=True)
class Row:
    id: int
    name: str | None


_MANY = 3000
_RECORDS = np.array(
    [(number, None if number % 3 else f"row {number}") for number in range(_MANY)],
    [("id", np.int64), ("name", object)],
)
_ROWS = [Row(number, None if number % 3 else f"row {number}") for number in range(_MANY)]


@pytest.fixture(params=["columns", "objects"])
def rows(request: pytest.FixtureRequest) -> Rows[Row]:
    return Rows(_RECORDS, Row) if request.param == "columns" else Rows.of(_ROWS)


def test_they_are_a_sequence(rows: Rows[Row]) -> None:
    assert len(rows) == _MANY
    assert list(rows) == _ROWS
    assert (rows[3], rows[-1]) == (_ROWS[3], _ROWS[-1])
    assert list(rows[10:2000:7]) == _ROWS[10:2000:7]
    assert rows.ids.tolist() == list(range(_MANY))
    with pytest.raises(IndexError):
        rows[_MANY]
    assert not Rows.of(())
    assert list(Rows.of(())) == []


def test_a_column_is_there_without_rows_being_made() -> None:
    rows = Rows(_RECORDS, Row)
    assert rows.column("id").tolist() == list(range(_MANY))
    assert rows.take(np.array([9, 3])).column("id").tolist() == [9, 3]
    assert Rows.of(()).column("any").tolist() == []


def test_some_of_them_in_another_order(rows: Rows[Row]) -> None:
    taken = rows.take(np.array([7, 2, 5])).take(np.array([2, 0]))
    assert list(taken) == [_ROWS[5], _ROWS[7]]
    assert taken.find(np.array([7, 2, 5, 99999, -1])).tolist() == [1, -1, 0, -1, -1]
    assert list(rows.having({4, 2, 99999})) == [_ROWS[2], _ROWS[4]]
    assert list(rows.having(())) == []
    assert Rows.of(()).find(np.array([1])).tolist() == [-1]


def test_which_of_them_differ() -> None:
    other = _RECORDS.copy()
    other["name"][[4, 2050]] = "another"
    assert np.flatnonzero(Rows(_RECORDS, Row).differ(Rows(other, Row))).tolist() == [4, 2050]
    anew = [Row(row.id, "another" if row.id == 5 else row.name) for row in _ROWS]
    assert np.flatnonzero(Rows.of(_ROWS).differ(Rows.of(anew))).tolist() == [5]
    assert Rows.of(()).differ(Rows.of(())).tolist() == []


def test_some_go_and_some_are_replaced() -> None:
    rows = Rows(_RECORDS, Row).take(np.array([3, 1, 4, 0]))
    now = Rows(np.array([(0, "now"), (1, "now"), (9, "never")], _RECORDS.dtype), Row)
    assert list(rows.replaced(np.array([0, 1, 3]), now)) == [Row(1, "now"), _ROWS[4], Row(0, "now")]
    assert list(rows) == [_ROWS[3], _ROWS[1], _ROWS[4], _ROWS[0]], "the rows themselves stay as they are"
