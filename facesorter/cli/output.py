"""What commands show: answers for people and programs, and how far long work has come."""

import contextlib
import json
import sys
import threading
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import IO

_DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

# Between two looks at the clock, in seconds.
_EVERY = 0.5


@dataclass(frozen=True, slots=True)
class Answer:
    """data: what ``--json`` prints; text: the same for people. ``problem``: one sentence when the answer is that
    something is wrong (exit code 1). ``warnings``: sentences on standard error beside an answer that is good.
    """

    data: object
    text: str
    problem: str | None = None
    warnings: tuple[str, ...] = ()


def show(answer: Answer, as_json: bool) -> None:
    """Print an answer. JSON is pure ASCII: a path that is not valid UTF-8 is carried with ``surrogateescape``."""
    print(json.dumps(answer.data, allow_nan=False) if as_json else answer.text)


def tolerant(stream: IO[str] | None) -> None:
    """Let a stream print any text: what its encoding lacks is shown as an escape."""
    if reconfigure := getattr(stream, "reconfigure", None):
        reconfigure(errors="backslashreplace")


def plain(text: str) -> str:
    """Text from outside (names, paths) that cannot move the cursor, turn the reading direction or break the line."""
    return "".join(
        character.encode("unicode_escape").decode()
        if character in _DIRECTIONS or unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"}
        else character
        for character in text
    )


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Aligned columns; numbers to the right, and ``None`` as nothing."""
    lines = [
        [("" if cell is None else plain(str(cell)), isinstance(cell, int | float)) for cell in row] for row in rows
    ]
    if not lines:
        return "None."
    widths = [max(_width(title), *(_width(line[column][0]) for line in lines)) for column, title in enumerate(head)]
    lines = [[(title, lines[0][column][1]) for column, title in enumerate(head)], *lines]
    return "\n".join(
        "  ".join(_pad(text, width, right) for (text, right), width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def count(number: int, one: str, many: str | None = None) -> str:
    """``"1 photo"``, ``"1,590 photos"``."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"


@contextlib.contextmanager
def waiting(what: str | Callable[[], str], quiet: bool) -> Iterator[None]:
    """While work whose end cannot be told goes on, say what it is (now) and for how long, as `Progress` does."""
    with Progress(quiet) as progress:
        start, ended = time.monotonic(), threading.Event()

        def tell() -> None:
            while not ended.wait(_EVERY):
                now = what if isinstance(what, str) else what()
                progress.say(f"{now}... {time.monotonic() - start:,.0f} s")

        teller = threading.Thread(target=tell, name="progress")
        teller.start()
        try:
            yield
        finally:
            ended.set()
            teller.join()


class Progress:
    """One line on standard error that is rewritten, if that is a terminal; nothing otherwise."""

    def __init__(self, quiet: bool) -> None:
        self._shown = not quiet and sys.stderr is not None and sys.stderr.isatty()

    def __call__(self, done: int, total: int, remark: str = "") -> None:
        filled = 24 * done // total if total else 0
        self.say(f"[{'#' * filled}{'.' * (24 - filled)}] {done:,}/{total:,} {remark}")

    def say(self, text: str) -> None:
        """Show this instead."""
        if self._shown:
            sys.stderr.write(f"\r\x1b[K{text}")
            sys.stderr.flush()

    def __enter__(self) -> "Progress":
        return self

    def __exit__(self, *_: object) -> None:
        self.say("")


def _width(text: str) -> int:
    return sum(
        2 if unicodedata.east_asian_width(character) in "WF" else not unicodedata.combining(character)
        for character in text
    )


def _pad(text: str, width: int, right: bool) -> str:
    space = " " * (width - _width(text))
    return space + text if right else text + space
