"""Photos that are opened with the program: those of the library are shown, of others the folder is offered."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from facesorter.store.library import Library
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.sidebar import Entry

_Until = Callable[[Callable[[], object]], None]


def told(window: MainWindow) -> str:
    return window.message.findChildren(QLabel)[0].text() if window.message.isVisible() else ""


def test_a_photo_of_the_library_is_shown(
    window: MainWindow, library: Library, tmp_path: Path, qtbot: QtBot, until: _Until
) -> None:
    # Whatever was searched for.
    window.top.search.setText("Ben")
    window.offer([tmp_path / "photos" / "photo 5.jpg"])
    until(lambda: window.pages.shows(Entry.PHOTOS))
    view = window.pages.page(Entry.PHOTOS)
    until(lambda: view.page.isVisible() and view.page.photo is not None)
    assert view.page.photo.path == bytes(tmp_path / "photos" / "photo 5.jpg")
    assert told(window) == ""


def test_it_is_shown_by_another_name_and_from_another_photo(window: MainWindow, tmp_path: Path, until: _Until) -> None:
    link = tmp_path / "here"
    link.symlink_to(tmp_path / "photos")
    view = window.pages.page(Entry.PHOTOS)
    for name in (b"photo 2.jpg", b"photo 3.jpg"):
        window.offer([link / name.decode()])
        until(lambda name=name: view.page.photo is not None and view.page.photo.path.endswith(name))
    assert window.pages.shows(Entry.PHOTOS)


def test_folders_of_other_photos_are_offered(window: MainWindow, tmp_path: Path, until: _Until) -> None:
    for folder in ("One", "Two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.jpg").touch()
    window.offer([tmp_path / "One" / "x.jpg", tmp_path / "Two" / "x.jpg", tmp_path / "One", tmp_path / "gone.jpg"])
    until(lambda: told(window) == "Add the photos of One, Two?")


def test_what_is_not_there_is_nothing(window: MainWindow, tmp_path: Path, answered: Callable[[], None]) -> None:
    window.offer([tmp_path / "gone", tmp_path / "gone.jpg"])
    answered()
    assert told(window) == ""
