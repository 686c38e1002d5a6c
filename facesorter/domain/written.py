"""Names and dates as people write them, and as they are stored."""

import re
import unicodedata
from datetime import datetime

from facesorter.domain import ages
from facesorter.domain.errors import UsageError

_LONGEST_NAME = 200
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?", re.ASCII)


def clean_name(text: str) -> str | None:
    """A name as it is stored: trimmed and composed (NFC); ``None`` if blank. Raises `UsageError`."""
    name = unicodedata.normalize("NFC", text.strip())
    if len(name) > _LONGEST_NAME:
        raise UsageError(f"A name has at most {_LONGEST_NAME} characters. Nothing was changed.")
    # Cc: control characters; Cs: halves of characters, which cannot be stored; Zl and Zp: line breaks.
    if any(unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"} for character in name):
        raise UsageError("A name has no control characters or line breaks. Nothing was changed.")
    # What nobody could see is as good as blank: spaces and marks of direction alone (Cf, Zs).
    return name if any(unicodedata.category(character) not in {"Cf", "Zs"} for character in name) else None


def clean_date(text: str) -> str | None:
    """A day, month or year as it is stored (1950-12-31, 1950-12, 1950); ``None`` if blank. Raises `UsageError`."""
    # Digits of any script, as a user of the window may write them.
    date = re.sub(r"\d", lambda digit: str(int(digit[0])), text.strip())
    if not date:
        return None
    try:
        if not _DATE.fullmatch(date):
            raise ValueError(date)
        datetime.fromisoformat(date + "-01-01"[len(date) - 4 :])
    except ValueError as error:
        raise UsageError(
            f"{date} is no date; write a day, a month or a year (1950-12-31, 1950-12, 1950). Nothing was changed."
        ) from error
    return date


def in_future(date: str) -> bool:
    """Whether a date, as it is stored, has surely not come yet."""
    return date > datetime.now().astimezone().date().isoformat()[: len(date)]


def clean_lifetime(born: str, died: str) -> tuple[str | None, str | None]:
    """When somebody was born and died, as it is stored; see `clean_date`. Raises `UsageError`."""
    first, last = clean_date(born), clean_date(died)
    for date in (first, last):
        if date and in_future(date):
            raise UsageError(f"{date} is in the future; write a date that has passed. Nothing was changed.")
    if ages.dead_before_birth(first, last):
        raise UsageError(
            f"Somebody born {first} cannot have died {last}; give both dates where both are to change. Nothing was "
            "changed."
        )
    return first, last
