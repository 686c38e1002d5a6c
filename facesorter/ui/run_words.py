"""Groupings in words: algorithm, parameters, scores."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from facesorter.clustering import registry
from facesorter.clustering.declaration import Algorithm
from facesorter.domain.errors import UsageError
from facesorter.domain.packs import Calibration
from facesorter.ui import words

if TYPE_CHECKING:
    from facesorter.store.runs import Run

_PEOPLE = "people"


def declared(name: str) -> Algorithm | None:
    """The algorithm of a grouping; ``None`` for one that an earlier version had, and for people."""
    try:
        return registry.get(name)
    except UsageError:
        return None


def algorithm(name: str) -> str:
    """What an algorithm is called, or the people as they are."""
    if name == _PEOPLE:
        return QCoreApplication.translate("runs", "People as they are")
    found = declared(name)
    return words.declared(found.label) if found else name


def parameters(name: str, params: Mapping[str, object], calibration: Calibration | None = None) -> str:
    """As in "Strictness 0.4, Linkage average"; with the pack's calibration only those away from their default."""
    found = declared(name)
    if found is None:
        return ", ".join(f"{key} {value(given)}" for key, given in params.items() if given is not None)
    usual = {} if calibration is None else found.complete({}, calibration)
    return ", ".join(
        f"{words.declared(parameter.label)} {value(given)}"
        for parameter in found.parameters
        if (given := params.get(parameter.name)) is not None and given != usual.get(parameter.name)
    )


def grouping(name: str, params: Mapping[str, object], calibration: Calibration | None = None) -> str:
    """Algorithm and parameters, as in "DBSCAN · Radius 0.9"."""
    return " · ".join(part for part in (algorithm(name), parameters(name, params, calibration)) if part)


def numbered(name: str, run: int) -> str:
    """With the number of the stored grouping, to tell it from another of the same name."""
    return QCoreApplication.translate("runs", "{0} ({1})").format(name, QLocale().toString(run))


def stored(found: "Run") -> str:
    """A stored grouping in a line: number, algorithm, date, groups."""
    made = QDateTime.fromString(found.made_at, Qt.DateFormat.ISODate).toLocalTime()
    date = QLocale().toString(made, QLocale.FormatType.ShortFormat)
    return f"{QLocale().toString(found.id)} · {algorithm(found.algorithm)} · {date} · {words.groups(found.groups)}"


def value(given: object) -> str:
    """A parameter's value, as in "0.45", "3", "average", "on"."""
    if isinstance(given, bool):
        on = QCoreApplication.translate("runs", "on")
        return on if given else QCoreApplication.translate("runs", "off")
    if isinstance(given, float):
        return QLocale().toString(given, "g", 4)
    return QLocale().toString(given) if isinstance(given, int) else str(given)


def score(found: float) -> str:
    """Three decimals; what is not perfect does not look perfect."""
    return QLocale().toString(found if found == 1 else min(found, 0.999), "f", 3)
