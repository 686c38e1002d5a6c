"""Counted things in words. Translations bring their own plural forms; English needs the two that stand here."""

from PySide6.QtCore import QCoreApplication


def people(number: int) -> str:
    """As in "1 person", "128 people"."""
    one = QCoreApplication.translate("words", "%Ln person", None, number)
    return _form(number, one, QCoreApplication.translate("words", "%Ln people", None, number))


def faces(number: int) -> str:
    """As in "1 face", "6,412 faces"."""
    one = QCoreApplication.translate("words", "%Ln face", None, number)
    return _form(number, one, QCoreApplication.translate("words", "%Ln faces", None, number))


def photos(number: int) -> str:
    """As in "1 photo", "9,204 photos"."""
    one = QCoreApplication.translate("words", "%Ln photo", None, number)
    return _form(number, one, QCoreApplication.translate("words", "%Ln photos", None, number))


def _form(number: int, one: str, many: str) -> str:
    return one if number == 1 else many
