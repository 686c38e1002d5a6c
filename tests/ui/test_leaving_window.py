"""Forgetting everything from the window, and other libraries from its menu."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from facesorter import places
from facesorter.services import leaving
from facesorter.services import libraries as opened
from facesorter.store.library import Library
from facesorter.ui import commands, libraries
from facesorter.ui.dialogs.forget import ForgetDialog
from facesorter.ui.main_window import MainWindow

_Until = Callable[[Callable[[], object]], None]
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def other(tmp_path: Path, home: Path) -> Path:
    path = tmp_path / "Other.facesorter"
    Library.open(path).close()
    opened.remember(path)
    return path


@pytest.fixture
def dialog(window: MainWindow, other: Path, qtbot: QtBot, until: _Until) -> ForgetDialog:
    (places.packs() / "mine.toml").write_text("x")
    window.actions_.forget_everything.trigger()
    dialog = window.findChild(ForgetDialog)
    qtbot.waitUntil(dialog.windowHandle().isExposed)
    until(dialog.forget.isEnabled)
    return dialog


def test_it_says_what_goes_and_stays_and_enter_forgets_nothing(
    dialog: ForgetDialog, window: MainWindow, library: Library, other: Path, until: _Until
) -> None:
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert any(text.startswith(f"{library.path} (") for text in said)
    assert "Your photos, which were never changed" in said
    ((box, path),) = dialog.others.items()
    assert (path, box.isChecked(), dialog.packs.isChecked()) == (other, False, False)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    until(lambda: window.findChild(ForgetDialog) is None)
    assert window.isVisible()
    assert window.between is None


@pytest.mark.parametrize("all_of_it", [False, True])
def test_the_window_closes_and_all_goes_with_it(
    all_of_it: bool, dialog: ForgetDialog, window: MainWindow, library: Library, other: Path, home: Path
) -> None:
    if all_of_it:
        for box in (*dialog.others, dialog.packs):
            QTest.keyClick(box, Qt.Key.Key_Space)
    QTest.mouseClick(dialog.forget, _LEFT)
    assert not window.isVisible()
    library.close()
    assert window.between is not None
    window.between()
    assert not library.path.exists()
    assert other.exists() is not all_of_it
    left = [file.name for file in home.rglob("*") if file.is_file()]
    assert sorted(left) == ([] if all_of_it else ["libraries.json", "mine.toml"])
    # What stays is named again the next time.
    assert opened.known() == ([] if all_of_it else [other])


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What would be opened in a process of its own."""
    started: list[Path] = []
    monkeypatch.setattr(libraries, "start", started.append)
    return started


def test_recent_libraries_are_in_the_menu(
    window: MainWindow, other: Path, library: Library, started: list[Path]
) -> None:
    opened.remember(library.path)
    opened.remember(other.with_name("gone & away.facesorter"))
    menu = window.actions_.recent_libraries
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == [
        f"gone && away ({other.parent})",
        f"Other ({other.parent})",
    ]
    for action in menu.actions():
        action.trigger()
    assert started == [other]
    assert "is no longer there" in window.message.findChildren(QLabel)[0].text()
    menu.aboutToShow.emit()
    assert len(menu.actions()) == 1


def test_a_new_library_is_never_an_old_one(
    window: MainWindow, other: Path, started: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = iter([other, other.with_name("new"), Path()])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(next(asked)), ""))
    window.actions_.new_library.trigger()
    assert "Other.facesorter is there already" in window.message.findChildren(QLabel)[0].text()
    window.actions_.new_library.trigger()
    assert started == [other.with_name("new.facesorter")]


def test_the_menu_has_the_newest_ten(window: MainWindow, library: Library) -> None:
    for number in range(12):
        opened.remember(library.path.with_name(f"{number}.facesorter"))
    menu = window.actions_.recent_libraries
    menu.aboutToShow.emit()
    assert [action.text()[:2].strip() for action in menu.actions()] == [str(number) for number in range(11, 1, -1)]


def test_the_window_names_what_could_not_be_deleted(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(leaving, "forget_everything", lambda *_, **__: [tmp_path / "native-1.txt"])
    monkeypatch.setattr(QMessageBox, "information", lambda *said: told.append(said[2]))
    commands.forget([], packs=False)
    assert [text.endswith(str(tmp_path / "native-1.txt")) for text in told] == [True]
