"""Read values from a table of a TOML file, each checked; what is wrong is said in one sentence that names the place.

Keys that nobody asked for are mistakes too: `Table.end` says which one was probably meant.
"""

import difflib
from collections.abc import Iterator, Sequence
from typing import Any

from facesorter.domain.errors import PackError

_LARGEST = 1e30


class Table:
    """``where``: the file, as the user knows it. ``name``: of this table in it, "" for the whole file."""

    def __init__(self, values: object, where: str, name: str = "") -> None:
        self._where, self._name = where, name
        if not isinstance(values, dict):
            raise self.fault("", f"is {_shown(values)}; it must be a table of keys and values")
        self._values: dict[str, Any] = values
        self._asked: list[str] = []

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def fault(self, key: str, problem: str) -> PackError:
        """``problem`` continues a sentence that begins with the key."""
        return PackError(f"{self._where}: {self._full(key) or 'the whole'} {problem}.")

    def text(self, key: str, default: str | None = None, choices: Sequence[str] = ()) -> str:
        value = self._get(key, default)
        if not isinstance(value, str) or not value.strip() or "\0" in value:
            raise self.fault(key, f"is {_shown(value)}; it must be a text that is not empty")
        if choices and value not in choices:
            meant = _meant(value, choices)
            raise self.fault(key, f"is {_shown(value)}{meant}; it must be one of {', '.join(map(_shown, choices))}")
        return value

    def flag(self, key: str, default: bool | None = None) -> bool:
        value = self._get(key, default)
        if not isinstance(value, bool):
            raise self.fault(key, f"is {_shown(value)}; it must be true or false")
        return value

    def whole(self, key: str, least: int, most: int, default: int | None = None) -> int:
        value = self._get(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise self.fault(key, f"is {_shown(value)}; it must be a whole number from {least} to {most}")
        return value

    def number(self, key: str, least: float, most: float, default: float | None = None) -> float:
        value = self._get(key, default)
        if not _is_number(value) or not least <= value <= most:
            raise self.fault(key, f"is {_shown(value)}; it must be a number from {least:g} to {most:g}")
        return float(value)

    def get(self, key: str, default: object = None) -> Any:
        """The value as it stands, for the caller to check; ``default`` where there is none."""
        self._asked.append(key)
        return self._values.get(key, default)

    def table(self, key: str) -> "Table":
        return Table(self._get(key), self._where, self._full(key))

    def tables(self, key: str) -> Iterator[tuple[str, "Table"]]:
        """Tables in a table, by their keys."""
        outer = Table(self.get(key, {}), self._where, self._full(key))
        for name, values in outer._values.items():
            yield name, Table(values, self._where, outer._full(name))

    def rows(self, key: str) -> Iterator["Table"]:
        """A list of tables."""
        values = self.get(key, [])
        if not isinstance(values, list):
            raise self.fault(key, f"must be written as [[{self._full(key)}]], once for each entry")
        for number, row in enumerate(values, 1):
            yield Table(row, self._where, f"{self._full(key)} (entry {number})")

    def end(self) -> None:
        """All has been asked for: any other key is a mistake."""
        for key in self._values:
            if key not in self._asked:
                meant = _meant(key, self._asked)
                raise self.fault(key, f"is not a key that FaceSorter knows{meant}")

    def _get(self, key: str, default: object = None) -> Any:
        value = self.get(key, default)
        if value is None:
            raise self.fault(key, "is missing")
        return value

    def _full(self, key: str) -> str:
        return ".".join(filter(None, (self._name, key)))


def is_numbers(value: object, count: int) -> bool:
    """Whether it is a list of so many numbers."""
    return isinstance(value, list) and len(value) == count and all(map(_is_number, value))


def _is_number(value: object) -> bool:
    """One that a float can hold; true and false are none."""
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= _LARGEST


def _meant(word: str, known: Sequence[str]) -> str:
    close = difflib.get_close_matches(word, known, 1)
    return f" (did you mean “{close[0]}”?)" if close else ""


def _shown(value: object) -> str:
    if isinstance(value, str):
        return f"“{value if len(value) <= 60 else value[:57] + '...'}”"
    if isinstance(value, bool):
        return str(value).lower()
    try:
        return str(value)[:60]
    except ValueError:  # Python does not write out numbers of thousands of digits
        return "too large to show"
