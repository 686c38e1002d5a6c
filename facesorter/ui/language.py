"""The user's language: which one, its texts, how it writes numbers and dates, and from which side it is read.

The rooms below the window speak plain English: what they say goes to the command line, to logs and into the library,
which may be opened in another language tomorrow. `said` puts such a sentence into the user's language.
"""

import functools
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from facesorter import places
from facesorter.domain.errors import FaceSorterError

#: The languages of the window, each in its own words.
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "fa": "فارسی"}
_SOURCE = "en"
_OURS = "language"
_HOLE = re.compile(r"\{\d\}")
# The holes of the labels of edits that a person's name stands in: it stays, though it may be a word of the program.
_NAMES = {
    "Chose a cover for {0}": 0,
    "Hid {0}": 0,
    "Merged {0} people into {1}": 1,
    "Merged {0} people into {1}, without {2} taken out before": 1,
    "Moved {0} to {1}": 1,
    "Renamed to {0}": 0,
    "Said that {0} are not {1}": 1,
    "Said that {0} is not {1}": 1,
    "Set the dates of {0}: born {1}": 0,
    "Set the dates of {0}: born {1}, died {2}": 0,
    "Set the dates of {0}: died {1}": 0,
    "Showed {0}": 0,
    "Split {0} into {1}": 0,
    "Took {0} out of {1}": 1,
    "Took the dates of {0} away": 0,
    "Took the name {0} away": 0,
}
_NOBODY = "a person"
# The label that lists names; who has none comes last.
_LISTING = "Told {0} apart"
_NAMELESS = re.compile(rf"{_NOBODY}|\d+ people")
_SENTENCE_ENDS = re.compile(r"(?<=[.?]) (?=[A-Z“])")
_NUMBER = re.compile(r"-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?")


def install(application: QGuiApplication, preferred: str = "") -> str:
    """Speak ``preferred``, one of `LANGUAGES`, or else the first of the system's languages that is there, or English.

    To be called before widgets are made. Returns the language.
    """
    system = QLocale.system()
    language = preferred if preferred in LANGUAGES else _first(system.uiLanguages())
    # The country's own way where it is the system's language, as for dates in Austria or in Ireland.
    locale = system if system.name().split("_")[0] == language else QLocale(language)
    QLocale.setDefault(locale)
    for former in application.findChildren(QTranslator, _OURS):
        application.removeTranslator(former)
        former.setParent(None)
    if language != _SOURCE:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{language}", qt), (f"facesorter_{language}", str(_folder()))):
            translator = QTranslator(application)
            translator.setObjectName(_OURS)
            if translator.load(name, folder):
                application.installTranslator(translator)
    application.setLayoutDirection(QLocale(language).textDirection())
    _say.cache_clear()
    return language


def said(sentence: str | FaceSorterError) -> str:
    """An English sentence of a lower room in the user's language; what is not known stays as it is."""
    return _say(str(sentence))


def sentence(text: str) -> str:
    """A text that is read from the window's side, whatever its first word is: a label goes by that, and it may be a
    name in other letters.
    """
    return f"\u200f{text}" if QGuiApplication.isRightToLeft() else text


def day(date: QDate) -> str:
    """A day, as in "31 Dec 1950"."""
    return QLocale().toString(date, QCoreApplication.translate("words", "d MMM yyyy"))


def month(date: QDate) -> str:
    """The month of a day, as in "Dec 1950"."""
    return QLocale().toString(date, QCoreApplication.translate("words", "MMM yyyy"))


@dataclass(frozen=True, slots=True)
class _Template:
    source: str
    pattern: re.Pattern[str]

    def values(self, sentence: str) -> tuple[str, ...] | None:
        found = self.pattern.fullmatch(sentence)
        return None if found is None else found.groups()


def match(sentence: str) -> tuple[str, tuple[str, ...]] | None:
    """The template that an English sentence was made from, and what was filled in; if several fit, the most telling."""
    for template in _templates():
        values = template.values(sentence)
        if values is not None:
            return template.source, values
    return None


@functools.lru_cache(maxsize=4096)
def _say(sentence: str) -> str:
    told = QCoreApplication.translate("sentences", sentence)
    if told != sentence or not sentence.strip():
        return told
    if _NUMBER.fullmatch(sentence):
        return _number(sentence)
    found = match(sentence)
    if found is None:
        # Two sentences that were put together, maybe.
        parts = _SENTENCE_ENDS.split(sentence)
        return " ".join(_say(part) for part in parts) if len(parts) > 1 else sentence
    template, values = found
    if template == _LISTING:
        return QCoreApplication.translate("sentences", template).format(_listed(*values))
    name = _NAMES.get(template)
    filled = [value if place == name and value != _NOBODY else _filled(value) for place, value in enumerate(values)]
    told = QCoreApplication.translate("sentences", template).format(*filled)
    # What begins a sentence here may stand in its midst in English: "Hid a person", „Eine Person ausgeblendet“.
    changed = tuple(new for new, value in zip(filled, values, strict=True) if new != value)
    began = sentence[:1].isupper() and told.startswith(changed)
    return told[:1].upper() + told[1:] if began else told


def _filled(value: str) -> str:
    """What is filled in may be said too ("5 faces"), if it is no path."""
    inner = value.strip()
    if "/" in inner or "\\" in inner:
        # A path reads from left to right in every language.
        right = QLocale().textDirection() == Qt.LayoutDirection.RightToLeft
        return f"\u2066{value}\u2069" if right else value
    if not inner:
        return value
    return value.replace(inner, _date(inner) or _say(inner), 1)


def _listed(names: str) -> str:
    """Names as in "Anna, Bert and 2 people": only how they are put together, and who has none, is said."""
    first, _, last = names.rpartition(" and ")
    told = _say(last) if _NAMELESS.fullmatch(last) else last
    return QCoreApplication.translate("sentences", "{0} and {1}").format(first, told) if first else told


def _date(text: str) -> str:
    """As `domain.model.Person` has it (1950-12-31, 1950-12) or as the history has it (3 March 2026)."""
    english = QLocale(QLocale.Language.English)
    for written, put in (("d MMMM yyyy", day), ("yyyy-MM-dd", day), ("yyyy-MM", month)):
        date = english.toDate(text, written)
        if date.isValid():
            return put(date)
    return ""


def _number(text: str) -> str:
    locale = QLocale()
    whole, _, fraction = text.partition(".")
    if "," not in whole:
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    plain = whole.replace(",", "")
    if not fraction:
        # What has leading zeros is a code; what is longer than any number of faces is one too.
        return locale.toString(int(plain)) if str(int(plain)) == plain and len(plain) <= 15 else text
    return locale.toString(float(f"{plain}.{fraction}"), "f", len(fraction))


@functools.cache
def _templates() -> Sequence[_Template]:
    file = _folder() / "sentences.json"
    sources: list[str] = json.loads(file.read_text(encoding="utf-8")) if file.exists() else []
    # The most telling first. One that begins with what is filled in could swallow the beginning of another.
    sources.sort(key=lambda source: (source.startswith("{"), -len(_HOLE.sub("", source)), source))
    return [_Template(source, _pattern(source)) for source in sources]


def _pattern(source: str) -> re.Pattern[str]:
    return re.compile("(.*?)".join(re.escape(part) for part in _HOLE.split(source)), re.DOTALL)


def _folder() -> Path:
    return places.resources() / "translations"


def _first(wanted: Sequence[str]) -> str:
    codes = (each.replace("_", "-").split("-")[0] for each in wanted)
    return next((code for code in codes if code in LANGUAGES), _SOURCE)
