"""Counted things in words. Translations bring their own plural forms; English needs the two that stand here."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from facesorter.clustering.declaration import Algorithm
from facesorter.ui import language
from facesorter.ui.language import said

_ROUND_MINUTES = 10
#: Small children are as old as their months.
_MONTHS_UNTIL = 24


def people(number: int) -> str:
    """As in "1 person", "128 people"."""
    one = QCoreApplication.translate("words", "%Ln person", None, number)
    return _form(number, one, QCoreApplication.translate("words", "%Ln people", None, number))


def faces(number: int) -> str:
    """As in "1 face", "6,412 faces"."""
    one = QCoreApplication.translate("words", "%Ln face", None, number)
    return _form(number, one, QCoreApplication.translate("words", "%Ln faces", None, number))


def new_people(number: int) -> str:
    """As in "1 new person", "3 new people"."""
    one = QCoreApplication.translate("words", "%Ln new person", None, number)
    return _form(number, one, QCoreApplication.translate("words", "%Ln new people", None, number))


def new_faces(number: int) -> str:
    """As in "1 new face", "14 new faces"."""
    one = QCoreApplication.translate("words", "%Ln new face", None, number)
    return _form(number, one, QCoreApplication.translate("words", "%Ln new faces", None, number))


def selected(number: int) -> str:
    """As in "1 face selected", "3 faces selected"."""
    one = QCoreApplication.translate("words", "%Ln face selected", None, number)
    return _form(number, one, QCoreApplication.translate("words", "%Ln faces selected", None, number))


def people_selected(number: int) -> str:
    """As in "3 people selected"; of one it is said who it is."""
    return QCoreApplication.translate("words", "%Ln people selected", None, number)


def confirmed(number: int) -> str:
    """As in "1 confirmed face", "312 confirmed faces"."""
    one = QCoreApplication.translate("words", "%Ln confirmed face", None, number)
    return _form(number, one, QCoreApplication.translate("words", "%Ln confirmed faces", None, number))


def photos(number: int) -> str:
    """As in "1 photo", "9,204 photos"."""
    one = QCoreApplication.translate("words", "%Ln photo", None, number)
    return _form(number, one, QCoreApplication.translate("words", "%Ln photos", None, number))


def questions(number: int) -> str:
    """As in "1 question", "37 questions"."""
    one = QCoreApplication.translate("words", "%Ln question", None, number)
    return _form(number, one, QCoreApplication.translate("words", "%Ln questions", None, number))


def same_photos(number: int) -> str:
    """As in "1 photo together", "3 photos together"."""
    one = QCoreApplication.translate("words", "%Ln photo together", None, number)
    return _form(number, one, QCoreApplication.translate("words", "%Ln photos together", None, number))


def groups(number: int) -> str:
    """As in "1 group", "128 groups"."""
    one = QCoreApplication.translate("words", "%Ln group", None, number)
    return _form(number, one, QCoreApplication.translate("words", "%Ln groups", None, number))


def others(number: int) -> str:
    """As in "1 other", "12 others": more of what was named before."""
    one = QCoreApplication.translate("words", "%Ln other", None, number)
    return _form(number, one, QCoreApplication.translate("words", "%Ln others", None, number))


def edits(number: int) -> str:
    """As in "1 edit", "54 edits"."""
    one = QCoreApplication.translate("words", "%Ln edit", None, number)
    return _form(number, one, QCoreApplication.translate("words", "%Ln edits", None, number))


def declared(text: str) -> str:
    """What an algorithm's declaration says, in the user's language."""
    return said(text)


def too_many(algorithm: Algorithm, faces: int) -> str:
    """A warning if so many faces are too many for an algorithm."""
    if faces <= algorithm.max_recommended_faces:
        return ""
    text = QCoreApplication.translate("words", "Recommended for up to {0} faces; this library has {1}.")
    number = QLocale().toString
    return text.format(number(algorithm.max_recommended_faces), number(faces))


def files(number: int) -> str:
    """As in "1 file", "88 files"."""
    one = QCoreApplication.translate("words", "%Ln file", None, number)
    return _form(number, one, QCoreApplication.translate("words", "%Ln files", None, number))


def folders(number: int) -> str:
    """As in "1 folder", "12 folders"."""
    one = QCoreApplication.translate("words", "%Ln folder", None, number)
    return _form(number, one, QCoreApplication.translate("words", "%Ln folders", None, number))


def time_left(seconds: float) -> str:
    """As in "less than a minute left", "8 min left", "2 h 10 min left"."""
    translate, number = QCoreApplication.translate, QLocale().toString
    if seconds < 60:
        return translate("words", "less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 60:
        return translate("words", "{0} min left").format(number(minutes))
    # So long a time is not known to the minute.
    hours, minutes = divmod(_ROUND_MINUTES * round(seconds / 60 / _ROUND_MINUTES), 60)
    if not minutes:
        return translate("words", "{0} h left").format(number(hours))
    return translate("words", "{0} h {1} min left").format(number(hours), number(minutes))


def about(seconds: float) -> str:
    """As in "5 s", "3 min"."""
    translate, number = QCoreApplication.translate, QLocale().toString
    if seconds < 90:
        return translate("words", "{0} s").format(number(max(1, round(seconds))))
    return translate("words", "{0} min").format(number(round(seconds / 60)))


def clock(seconds: float) -> str:
    """A time in a video, as in "0:05" or "1:02:03"."""
    whole = int(seconds)
    time = QTime(whole // 3600 % 24, whole // 60 % 60, whole % 60)
    return QLocale().toString(time, "h:mm:ss" if time.hour() else "m:ss")


def age(least: int, most: int) -> str:
    """How old somebody is, from the least and the most whole months: "7 months", "12 years", "11 or 12 years"."""
    translate, number = QCoreApplication.translate, QLocale().toString
    if most == 0:
        return translate("words", "less than a month")
    if most < _MONTHS_UNTIL:
        one = translate("words", "%Ln month", None, most)
        text = _form(most, one, translate("words", "%Ln months", None, most))
        return text if least == most else translate("words", "{0} to {1}").format(number(least), text)
    first, last = least // 12, most // 12
    one = translate("words", "%Ln year", None, last)
    text = _form(last, one, translate("words", "%Ln years", None, last))
    return text if first == last else translate("words", "{0} or {1}").format(number(first), text)


def told_date(told: str) -> str:
    """A day, a month or a year as `domain.model.Person` has it, as the user's country writes it."""
    year, month, day = [*(int(part) for part in told.split("-")), 0, 0][:3]
    if not month:
        return in_year(year)
    return language.day(QDate(year, month, day)) if day else language.month(QDate(year, month, 1))


def moment(taken: datetime) -> str:
    """A day and a time, as in "31 Dec 1950, 14:05"."""
    time = QLocale().toString(QTime(taken.hour, taken.minute), QLocale.FormatType.ShortFormat)
    return f"{language.day(QDate(taken.year, taken.month, taken.day))}, {time}"


def in_year(year: int) -> str:
    """A year, as in "1998"; nothing is put between its digits."""
    return QLocale().toString(QDate(year, 1, 1), "yyyy")


def percent(share: float, decimals: int = 0) -> str:
    """A share in [0, 1], as in "93 %"."""
    return QCoreApplication.translate("words", "{0} %").format(QLocale().toString(100 * share, "f", decimals))


def _form(number: int, one: str, many: str) -> str:
    return one if number == 1 else many
