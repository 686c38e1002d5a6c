"""How old somebody is in a photo, from dates that may be a day, a month or only a year (see `domain.model.Person`)."""

import calendar
from datetime import date


def before(day: date, told: str) -> bool:
    """Whether the day is surely before a date as it was told."""
    return day.isoformat()[: len(told)] < told


def after(day: date, told: str) -> bool:
    """Whether the day is surely after a date as it was told."""
    return day.isoformat()[: len(told)] > told


def dead_before_birth(born: str | None, died: str | None) -> bool:
    """Whether somebody surely died before being born, where both dates are told."""
    return born is not None and died is not None and died[: len(born)] < born[: len(died)]


def months(born: str, day: date) -> tuple[int, int] | None:
    """The least and the most whole months that somebody can be old on a day; ``None`` if not yet born then."""
    if before(day, born):
        return None
    earliest, latest = _span(born)
    return _whole_months(min(latest, day), day), _whole_months(earliest, day)


def _span(told: str) -> tuple[date, date]:
    """The first and the last day that it may be."""
    year, month, day = [*(int(part) for part in told.split("-")), 0, 0][:3]
    last_month = month or 12
    last_day = day or calendar.monthrange(year, last_month)[1]
    return date(year, month or 1, day or 1), date(year, last_month, last_day)


def _whole_months(born: date, day: date) -> int:
    return 12 * (day.year - born.year) + day.month - born.month - (day.day < born.day)
