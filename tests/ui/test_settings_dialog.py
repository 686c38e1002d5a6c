"""Preferences take effect as they are chosen, come back with the next start, and can all be put back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from facesorter.ui import commands, preferences, theme
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs.settings import SettingsDialog
from facesorter.ui.main_window import MainWindow
from facesorter.ui.preferences import Motion, Preferences, Scheme

_Until = Callable[[Callable[[], object]], None]


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    """What a test chooses is chosen for the whole application."""
    yield
    Preferences(QSettings("/nowhere/at/all.ini", QSettings.Format.IniFormat)).apply(qapp)


def dark() -> bool:
    return theme.colours().content.lightnessF() < 0.5


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.windowHandle().isExposed)
    return dialog


def choose(box: QComboBox, letter: str) -> None:
    """As with the keyboard: the first entry with this letter."""
    box.setFocus()
    QTest.keyClicks(box, letter)


def test_what_is_chosen_takes_effect_and_comes_back(dialog: SettingsDialog, tmp_path: Path, qapp: QApplication) -> None:
    assert not dark()
    assert preferences.reduced_motion() is None
    choose(dialog.scheme, "D")
    assert dark()
    choose(dialog.motion, "R")
    assert preferences.reduced_motion() is True
    QTest.mouseClick(dialog.tidy_up, Qt.MouseButton.LeftButton, pos=dialog.tidy_up.rect().center() / 4)
    again = Preferences(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    assert (again.scheme, again.motion, again.tidy_up) == (Scheme.DARK, Motion.REDUCED, False)
    QTest.keyClick(dialog.scheme, Qt.Key.Key_Up)
    assert not dark()
    again.apply(qapp)
    assert not dark()


def test_all_is_put_back(dialog: SettingsDialog, window: MainWindow, tmp_path: Path, until: _Until) -> None:
    window.people.header.slider.setValue(150)
    window.people.header.choose_order("name")
    window.actions_.details.setChecked(False)
    window.show_view("edits")
    window.preferences.scheme = Scheme.DARK
    window._remembered.save()
    QTest.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert not dark()
    assert dialog.scheme.currentData() == Scheme.SYSTEM
    assert window.people.header.slider.value() != 150
    assert window.people.header.order == "faces"
    assert window.actions_.details.isChecked()
    assert window.pages.shows("people")
    assert QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat).allKeys() == []


@pytest.mark.parametrize(
    "content", [b"", b"\x00\xff\xfe[[", b"[preferences]\nscheme=pink\nmotion=7\ntidy%20up=maybe\n"]
)
def test_a_damaged_file_means_the_defaults(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "bad.ini"
    file.write_bytes(content)
    kept = Preferences(QSettings(str(file), QSettings.Format.IniFormat))
    assert (kept.scheme, kept.motion, kept.tidy_up) == (Scheme.SYSTEM, Motion.SYSTEM, True)
    kept.scheme = Scheme.LIGHT
    assert Preferences(QSettings(str(file), QSettings.Format.IniFormat)).scheme is Scheme.LIGHT


def test_a_window_that_was_left_on_a_screen_that_is_gone_comes_back_in_sight(
    window: MainWindow, bridge: Bridge, tmp_path: Path, qtbot: QtBot
) -> None:
    window.setGeometry(6000, 5000, 700, 600)
    window.remember()
    again = MainWindow(bridge, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    again.show()
    qtbot.waitUntil(again.windowHandle().isExposed)
    assert again.screen().availableGeometry().contains(again.geometry())
    again.close()
    again.deleteLater()


@pytest.mark.parametrize("scale", [1.0, 1.8])
def test_no_text_is_cut_at_any_size_of_font(window: MainWindow, qapp: QApplication, qtbot: QtBot, scale: float) -> None:
    usual = qapp.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * scale)
    qapp.setFont(large)
    try:
        window.actions_.settings.trigger()
        commands.ask_consent(window._bridge, lambda: None, window)
        for dialog in window.findChildren(QDialog):
            qtbot.waitUntil(dialog.windowHandle().isExposed)
            for each in dialog.findChildren(QLabel):
                assert each.height() >= max(each.heightForWidth(each.width()), each.fontMetrics().height()), each.text()
            for each in (*dialog.findChildren(QPushButton), *dialog.findChildren(QComboBox)):
                assert each.height() >= each.sizeHint().height()
            dialog.reject()
    finally:
        qapp.setFont(usual)


def test_on_a_small_screen_rows_scroll_and_are_not_squashed(dialog: SettingsDialog, until: _Until) -> None:
    area = dialog.findChild(QScrollArea)
    assert area is not None
    assert area.verticalScrollBar().maximum() == 0, "there is room for all"
    dialog.resize(426, 230)
    until(lambda: dialog.height() <= 230)
    for field in (dialog.language, dialog.scheme, dialog.motion, dialog.tidy_up):
        assert field.height() >= field.sizeHint().height()
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        until(field.hasFocus)
        top = field.mapTo(dialog, field.rect().topLeft()).y()
        assert 0 <= top <= dialog.height() - field.height()
