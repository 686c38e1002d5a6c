"""How old somebody is, and whether that can be."""

from datetime import date

import pytest

from facesorter.domain import ages


@pytest.mark.parametrize(
    ("born", "day", "least", "most"),
    [
        ("2010-05-14", date(2010, 5, 14), 0, 0),
        ("2010-05-14", date(2010, 6, 13), 0, 0),
        ("2010-05-14", date(2010, 6, 14), 1, 1),
        ("2010-05-14", date(2022, 5, 13), 143, 143),
        ("2010-05", date(2011, 5, 14), 11, 12),
        ("2010", date(2020, 6, 15), 113, 125),
        ("2010", date(2010, 3, 1), 0, 2),
        ("2012-02", date(2012, 2, 29), 0, 0),
        ("2012-02-29", date(2013, 2, 28), 11, 11),
    ],
)
def test_months(born: str, day: date, least: int, most: int) -> None:
    assert ages.months(born, day) == (least, most)


def test_nobody_is_younger_than_nothing() -> None:
    assert ages.months("2010-05-14", date(2010, 5, 13)) is None
    assert ages.months("2010-05", date(2010, 4, 30)) is None
    assert ages.months("2010", date(2009, 12, 31)) is None


def test_a_year_is_all_of_its_days() -> None:
    assert not ages.before(date(1950, 1, 1), "1950")
    assert ages.before(date(1950, 11, 30), "1950-12")
    assert not ages.after(date(1950, 12, 31), "1950")
    assert ages.after(date(1951, 1, 1), "1950")
