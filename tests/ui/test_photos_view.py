"""Photos with names at the faces: searched, of people together, large, with mouse and keys."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from facesorter.domain.edits import IgnoreFaces, MergePeople, RenamePerson
from facesorter.services import browsing
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.main_window import MainWindow
from facesorter.ui.pictures import Pictures
from facesorter.ui.views.photos import PhotosView

_Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def view(bridge: Bridge, qtbot: QtBot, until: _Until) -> Iterator[PhotosView]:
    view = PhotosView(bridge, Pictures(bridge))
    view.resize(1000, 700)
    view.show()
    qtbot.waitUntil(view.windowHandle().isExposed)
    until(lambda: len(view.model.rows) == 7)
    view.grid.setFocus()
    yield view
    view.close()
    view.deleteLater()


def shown(view: PhotosView) -> list[str]:
    return [photo.path.rpartition(b"/")[2].decode() for photo in view.model.rows]


def middle_of_face(view: PhotosView, row: int, face: int) -> QPoint:
    """Where a face of a photo is in the grid."""
    tags = view.grid.itemDelegate()._tags(
        view.model.rows[row],
        view.grid.itemDelegate()._place(view.model.rows[row], view.grid.visualRect(view.model.index(row, 0))),
    )
    return next(tag.box.center().toPoint() for tag in tags if tag.named.face.id == face)


def test_names_stand_at_faces_and_follow_edits(view: PhotosView, bridge: Bridge, until: _Until) -> None:
    names = view.grid.itemDelegate()._names
    until(lambda: [named.name for named in names.of(1) or ()] == ["Anna", "Ben"])
    until(lambda: [named.name for named in names.of(4) or ()] == [None, None])
    bridge.apply(RenamePerson(3, "Cleo"))
    until(lambda: [named.name for named in names.of(4) or ()] == ["Cleo", None])
    bridge.apply(IgnoreFaces((8,)))
    until(lambda: [named.face.id for named in names.of(4) or ()] == [7])


def test_the_first_look_opens_no_other_window(window: MainWindow, until: _Until) -> None:
    window.show_view("photos")
    page = window.pages.currentWidget()
    assert isinstance(page, PhotosView)
    until(lambda: len(page.model.rows) == 7)
    assert window.isActiveWindow()


def test_the_mouse_points_at_a_face(view: PhotosView, until: _Until) -> None:
    until(lambda: view.grid.itemDelegate()._names.of(1))
    delegate = view.grid.itemDelegate()
    QTest.mouseMove(view.grid.viewport(), middle_of_face(view, 0, 2))
    until(lambda: delegate.pointed == 2)
    tag = delegate.tag_at(view.model.index(0, 0), middle_of_face(view, 0, 1))
    assert tag.named.name == "Anna"


def test_the_search_knows_places_dates_and_people(view: PhotosView, until: _Until) -> None:
    for words, photos in {
        "photo 3": ["photo 3.jpg"],
        "2019-06-02": ["photo 1.jpg"],
        "anna": ["photo 0.jpg", "photo 1.jpg", "photo 2.jpg"],
        "ANN 2019-06-03 ben": ["photo 2.jpg"],
        "nobody": [],
        "": [*(f"photo {number}.jpg" for number in range(6)), "torn.jpg"],
    }.items():
        view.set_search(words)
        until(lambda photos=photos: shown(view) == photos)
    until(lambda: "7 photos" in view.header.detail.text())


def test_people_together(view: PhotosView, bridge: Bridge, until: _Until) -> None:
    bridge.apply(RenamePerson(3, "Cleo"))
    until(lambda: len(view.filter._names.rows) == 3)
    field = view.filter.field
    field.setFocus()
    QTest.keyClicks(field, "Anna")
    QTest.keyClick(QApplication.activePopupWidget() or field, Qt.Key.Key_Return)
    until(lambda: shown(view) == ["photo 0.jpg", "photo 1.jpg", "photo 2.jpg"])
    assert field.text() == ""
    view.filter.add(3)
    until(lambda: shown(view) == [] and view._empty.isVisible())
    chip = next(chip for chip in view.filter.findChildren(QPushButton) if chip.text() == "Cleo")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    until(lambda: len(shown(view)) == 3)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    until(lambda: len(shown(view)) == 7)


def test_a_merged_person_leaves_the_filter(view: PhotosView, bridge: Bridge, until: _Until) -> None:
    until(lambda: len(view.filter._names.rows) == 2)
    view.filter.add(2)
    until(lambda: len(shown(view)) == 3)
    # Who has no name any more is still who was asked for.
    bridge.apply(RenamePerson(2, ""))
    until(lambda: [person.name for person in view.filter.people] == [None])
    assert len(shown(view)) == 3
    bridge.apply(MergePeople(1, (2,)))
    until(lambda: view.filter.people == [] and len(shown(view)) == 7)


def test_unreadable_photos_say_why(view: PhotosView, until: _Until) -> None:
    until(view.filter.bad.isVisible)
    assert view.filter.bad.text() == "Unreadable 1"
    QTest.mouseClick(view.filter.bad, Qt.MouseButton.LeftButton)
    until(lambda: shown(view) == ["torn.jpg"])
    told = view.model.data(view.model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert told == "torn.jpg, cannot be read: it is cut off"
    QTest.keyClick(view.grid, Qt.Key.Key_Down)
    QTest.keyClick(view.grid, Qt.Key.Key_Return)
    until(view.page.isVisible)
    assert view.page.photo.reason == "it is cut off"


def test_a_photo_opens_large_and_arrows_go_on(view: PhotosView, until: _Until) -> None:
    place = view.grid.visualRect(view.model.index(1, 0)).center()
    QTest.mouseClick(view.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.keyClick(view.grid, Qt.Key.Key_Space)
    canvas = view.page.canvas
    until(lambda: canvas.isVisible() and view.page.photo.id == 2)
    until(lambda: not canvas._image.isNull())
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert view.page.photo.id == 3
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert view.page.photo.id == 1
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    until(view.grid.isVisible)
    assert view.grid.selected == [1]
    QTest.mouseDClick(view.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    until(lambda: canvas.isVisible() and view.page.photo.id == 2)


def test_a_long_name_is_shortened_and_the_date_is_whole(view: PhotosView, until: _Until) -> None:
    view.go_to(1)
    until(lambda: view.page.photo is not None)
    photo = view.page.photo
    assert photo is not None
    name = "a long name " * 20 + ".jpg"
    photo = replace(photo, path=f"/a/folder/{name}".encode(), taken_at=datetime(2005, 5, 21, 14, 30, tzinfo=UTC))
    view.page.show_photo(photo, 0, 7)
    labels = view.page.findChildren(QLabel)
    date = next(label for label in labels if label.text().startswith("21 May 2005, "))
    title = next(label for label in labels if label.text() == name)
    until(lambda: date.isVisible() and date.width() >= date.sizeHint().width())
    assert title.width() < title.sizeHint().width()
    assert title.toolTip() == name


def test_a_name_on_the_large_photo_leads_to_the_person(view: PhotosView, qtbot: QtBot, until: _Until) -> None:
    view.open(1)
    canvas = view.page.canvas
    until(lambda: len(canvas.placed()) == 2)
    anna = next(tag for tag in canvas.placed() if tag.text == "Anna")
    with qtbot.waitSignal(view.person_activated) as gone:
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=anna.label.center().toPoint())
    assert gone.args == [1]
    view.open(6)
    until(lambda: len(canvas.placed()) == 2)
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    assert canvas.accessibleDescription() == "a face without a name"
    with qtbot.waitSignal(view.face_activated) as gone:
        QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert gone.args == [11]


def test_the_large_photo_follows_edits(view: PhotosView, bridge: Bridge, library: Library, until: _Until) -> None:
    view.open(4)
    until(lambda: [tag.text for tag in view.page.canvas.placed()] == ["?", "?"])
    bridge.apply(RenamePerson(3, "Cleo"))
    until(lambda: [tag.text for tag in view.page.canvas.placed()] == ["Cleo", "?"])
    assert view.page.canvas.accessibleName() == "Photo photo 3.jpg, Cleo, 1 face without a name"
    assert browsing.person(library, 3).name == "Cleo"
