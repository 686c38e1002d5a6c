"""The window speaks the user's language: texts, numbers, sides, and sentences that were written in English."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from facesorter.ui import language
from facesorter.ui.actions import Actions

_MNEMONIC = re.compile(r"&([^\s&])")
_KNOWN = {"DBSCAN", "Grouped with {0}", "Renamed to {0}", "There is no face {0}. Nothing was changed."}
_NAMES = st.text(st.characters(blacklist_categories=["Cs"]), max_size=12)


class _Marked(QTranslator):
    """Some sentences in brackets, as if it were another language."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return f"⟦{source}⟧" if context == "sentences" and source in _KNOWN else None


@pytest.fixture
def marked(application: QApplication) -> Iterator[None]:
    translator = _Marked()
    application.installTranslator(translator)
    language._say.cache_clear()
    yield
    application.removeTranslator(translator)


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_each_language_has_its_numbers_and_its_side(application: QApplication, code: str) -> None:
    assert language.install(application, code) == code
    assert QLocale().name().startswith(code)
    right = Qt.LayoutDirection.RightToLeft
    assert (application.layoutDirection() == right) == (code == "fa")
    written = {"fa": "۱٬۲۳۴", "de": "1.234", "es": "1234", "en": "1,234", "fr": "1\u202f234"}
    assert QLocale().toString(1234) == written[code]


def test_what_was_chosen_before_goes(application: QApplication) -> None:
    language.install(application, "de")
    language.install(application, "fa")
    language.install(application, "en")
    assert not application.findChildren(QTranslator, "language")
    assert application.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_buttons_of_qt_are_translated(application: QApplication) -> None:
    language.install(application, "de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


@pytest.mark.parametrize("code", sorted(set(language.LANGUAGES) - {"en"}))
def test_the_space_bar_is_named_in_menus_too(application: QApplication, code: str) -> None:
    language.install(application, code)
    assert QKeySequence(Qt.Key.Key_Space).toString(QKeySequence.SequenceFormat.NativeText) != "Space"


def test_the_first_language_of_the_system_that_is_there_is_spoken() -> None:
    assert language._first(["it-IT", "fr-CA", "de"]) == "fr"
    assert language._first(["C"]) == "en"


@pytest.mark.usefixtures("marked")
def test_what_is_filled_in_is_said_too() -> None:
    assert language.said("Grouped with DBSCAN") == "⟦Grouped with ⟦DBSCAN⟧⟧"
    assert language.said("Renamed to Ann-Marie") == "⟦Renamed to Ann-Marie⟧"
    assert language.said("There is no face 7. Nothing was changed.") == "⟦There is no face 7. Nothing was changed.⟧"
    assert language.said("/home/me/DBSCAN") == "/home/me/DBSCAN"
    assert language.said("It rains. Renamed to Ann") == "It rains. ⟦Renamed to Ann⟧"
    assert language.said("") == ""


def test_numbers_in_a_sentence_are_written_as_the_language_does(application: QApplication) -> None:
    language.install(application, "fa")
    assert language._number("1,234") == "۱٬۲۳۴"
    assert language._number("2014") == "۲۰۱۴"
    assert language._number("0.5") == "۰٫۵"
    assert language._number("007") == "007"


@given(st.data())
def test_a_sentence_is_found_again_whatever_was_filled_in(data: st.DataObject) -> None:
    template = data.draw(st.sampled_from(language._templates()))
    values = data.draw(st.lists(_NAMES, min_size=template.source.count("{"), max_size=template.source.count("{")))
    sentence = template.source.format(*values)
    found = language.match(sentence)
    assert found is not None
    source, inside = found
    assert source.format(*inside) == sentence


def test_a_sentence_begins_with_a_capital_letter_wherever_its_parts_come_from(application: QApplication) -> None:
    language.install(application, "de")
    assert language.said("Ignored 5 faces") == "5 Gesichter ignoriert"
    assert language.said("Hid a person") == "Eine Person ausgeblendet"
    assert language.said("Hid anna") == "anna ausgeblendet"


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("Renamed to First neighbours", "In First neighbours umbenannt"),
        ("Moved 5 faces to Small", "5 Gesichter zu Small verschoben"),
        ("Took back: Renamed to Spectral", "Zurückgenommen: In Spectral umbenannt"),
        ("Grouped with Spectral", "Mit Spektral gruppiert"),
        ("Told Small, Spectral and First neighbours apart", "Small, Spectral und First neighbours auseinandergehalten"),
        ("Told anna and 2014 apart", "anna und 2014 auseinandergehalten"),
        ("Told Undo, {0} and 2 people apart", "Undo, {0} und 2 Personen auseinandergehalten"),
        ("Took back: Told {1} and a person apart", "Zurückgenommen: {1} und eine Person auseinandergehalten"),
        ("Renamed to {0}", "In {0} umbenannt"),
    ],
)
def test_a_name_is_not_translated_though_it_is_a_word_of_ours(label: str, said: str, application: QApplication) -> None:
    language.install(application, "de")
    assert language.said(label) == said


def test_where_names_stand_is_told_of_templates_that_are_there() -> None:
    assert {*language._NAMES, language._LISTING} <= {template.source for template in language._templates()}


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_no_letter_opens_two_entries_of_a_menu(application: QApplication, qtbot: QtBot, code: str) -> None:
    language.install(application, code)
    window = QMainWindow()
    qtbot.addWidget(window)
    Actions(window).fill(window.menuBar())
    bar = window.menuBar().actions()
    for menu in [bar, *(entry.menu().actions() for entry in bar)]:
        letters = [found[1].casefold() for entry in menu if (found := _MNEMONIC.search(entry.text()))]
        assert len(letters) == len(set(letters)), [entry.text() for entry in menu]


def test_dates_are_written_as_the_language_does(application: QApplication) -> None:
    told = "Set the dates of Anna: born 1950-12-31, died 1999-03"
    language.install(application, "de")
    assert language.said(told) == "Daten von Anna gesetzt: geboren 31. Dez. 1950, gestorben März 1999"
    language.install(application, "fa")
    assert language.day(QDate(1950, 12, 31)) == "۳۱ دسامبر ۱۹۵۰"


def test_a_path_in_a_sentence_reads_from_left_to_right(application: QApplication) -> None:
    language.install(application, "fa")
    assert "\u2066/home/me/a.jpg\u2069" in language.said("There is no file /home/me/a.jpg. Nothing was changed.")
    language.install(application, "de")
    assert " /home/me/a.jpg" in language.said("There is no file /home/me/a.jpg. Nothing was changed.")
