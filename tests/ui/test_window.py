"""The window as it is used: real keys and mouse buttons, and what the library holds afterwards."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QDropEvent, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from facesorter.domain.edits import RejectFaces
from facesorter.domain.model import FaceState
from facesorter.services import browsing, editing, packs
from facesorter.store import people, settings
from facesorter.store.library import Library
from facesorter.ui import mime, theme
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs.lifetime import LifetimeDialog
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.faces import Place
from facesorter.ui.models.sidebar import VIEWS, Entry
from facesorter.ui.views.dropping import DropTarget

_Until = Callable[[Callable[[], object]], None]
_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def active(window: MainWindow, qtbot: QtBot) -> Iterator[MainWindow]:
    """With the keyboard."""
    window.activateWindow()
    window.people.grid.setFocus()
    qtbot.waitUntil(window.people.grid.hasFocus)
    yield window


def names(library: Library) -> dict[int, str | None]:
    return {person.id: person.name for person in browsing.people(library, hidden=True)}


def faces(library: Library, person: int | None) -> list[int]:
    found = browsing.faces(library, person=person) if person else browsing.faces(library, unsorted=True)
    return sorted(face.id for face in found)


def choose(window: MainWindow, person: int) -> QModelIndex:
    index = window.people.model.find(person)
    place = window.people.grid.visualRect(index)
    QTest.mouseClick(window.people.grid.viewport(), Qt.MouseButton.LeftButton, pos=place.topLeft() + QPoint(60, 40))
    assert window.people.grid.selected == [person]
    return index


def editor(window: MainWindow) -> QLineEdit:
    return next(field for field in window.people.grid.viewport().findChildren(QLineEdit) if field.isVisible())


def press(key: Qt.Key) -> None:
    """Press a key where the keyboard is: in an open list of completions, or else in what has the focus."""
    target = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)


def drop(view: DropTarget, index: QModelIndex, kind: str, ids: list[int], source: DropTarget) -> None:
    """Deliver what a drag from ``source`` delivers when it is let go over a row."""

    class Event(QDropEvent):
        def source(self) -> DropTarget:
            return source

    where = QPointF(view.visualRect(index).center())
    data = mime.carry(kind, ids)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = Event(where, Qt.DropAction.MoveAction, data, buttons, keys, QEvent.Type.Drop)
    view.dropEvent(event)
    assert event.isAccepted()


@pytest.mark.parametrize("width", [790, 820, 1000])
def test_beside_the_details_the_sidebar_leaves_room_for_its_words(
    active: MainWindow, until: _Until, width: int
) -> None:
    active.resize(width, 700)
    until(lambda: active.width() == width and active.inspector.isVisible())
    active._splitter.setSizes([1, width, 1])
    sidebar = active.sidebar
    words = QFontMetrics(theme.font()).horizontalAdvance("New person mmm")
    assert sidebar.viewport().width() > theme.scaled(60) + words
    assert active.pages.width() >= active.pages.minimumSizeHint().width()


def test_a_name_is_typed_in_place(active: MainWindow, library: Library, until: _Until) -> None:
    choose(active, 3)
    QTest.keyClick(active.people.grid, Qt.Key.Key_F2)
    until(lambda: active.people.grid.state() == active.people.grid.State.EditingState)
    QTest.keyClicks(editor(active), "Cleo")
    press(Qt.Key.Key_Return)
    until(lambda: names(library)[3] == "Cleo")
    until(lambda: active.people.model.row(active.people.model.find(3)).name == "Cleo")


def test_keys_that_ask_first_are_for_the_card_with_the_ring(
    active: MainWindow, library: Library, until: _Until
) -> None:
    grid = active.people.grid
    grid.setFocus()
    until(lambda: grid.hasFocus() and grid.currentIndex().isValid())
    assert grid.selected == []
    shown = active.people.model.row(grid.currentIndex()).id
    QTest.keyClick(grid, Qt.Key.Key_F4)
    dialog = active.findChild(LifetimeDialog)
    assert dialog is not None
    dialog.reject()
    assert not active.actions_.hide.isEnabled()
    QTest.keyClick(grid, Qt.Key.Key_F2)
    until(lambda: grid.state() == grid.State.EditingState)
    editor(active).selectAll()
    QTest.keyClicks(editor(active), "Cleo")
    press(Qt.Key.Key_Return)
    until(lambda: names(library)[shown] == "Cleo")


def test_the_name_of_somebody_else_merges_and_is_taken_back(
    active: MainWindow, library: Library, until: _Until
) -> None:
    choose(active, 3)
    QTest.keyClick(active.people.grid, Qt.Key.Key_F2)
    QTest.keyClicks(editor(active), "anna")
    press(Qt.Key.Key_Return)
    until(lambda: names(library) == {1: "Anna", 2: "Ben"})
    assert faces(library, 1) == [1, 3, 5, 7, 9]
    until(active.message.isVisible)
    # The list of completions was a window of its own; without a window manager nobody gives the keyboard back.
    active.activateWindow()
    until(active.people.grid.hasFocus)
    QTest.keyClick(active.people.grid, Qt.Key.Key_Z, _CTRL)
    until(lambda: names(library) == {1: "Anna", 2: "Ben", 3: None})
    assert faces(library, 1) == [1, 3, 5]
    until(lambda: len(active.people.model.rows) == 3)


def test_escape_leaves_the_name_as_it_was(active: MainWindow, library: Library, until: _Until) -> None:
    choose(active, 1)
    QTest.keyClick(active.people.grid, Qt.Key.Key_F2)
    QTest.keyClicks(editor(active), "Nobody")
    press(Qt.Key.Key_Escape)
    until(lambda: active.people.grid.state() == active.people.grid.State.NoState)
    assert names(library)[1] == "Anna"


def test_a_name_that_is_being_typed_when_the_window_is_closed_is_kept(
    active: MainWindow, library: Library, until: _Until
) -> None:
    choose(active, 3)
    QTest.keyClick(active.people.grid, Qt.Key.Key_F2)
    until(lambda: active.people.grid.state() == active.people.grid.State.EditingState)
    QTest.keyClicks(editor(active), "Cleo")
    active.close()
    assert names(library)[3] == "Cleo"


def test_a_person_dropped_on_another_is_merged(active: MainWindow, library: Library, until: _Until) -> None:
    grid = active.people.grid
    drop(grid, active.people.model.find(1), mime.PEOPLE, [3], grid)
    until(lambda: faces(library, 1) == [1, 3, 5, 7, 9])
    assert names(library) == {1: "Anna", 2: "Ben"}


def test_a_merge_says_whom_it_leaves_out(active: MainWindow, library: Library, until: _Until) -> None:
    editing.apply(library, RejectFaces((5,)))
    with library.edit("Grouped") as edit:
        people.suggest(edit.connection, [(5, 2)])
    said: list[str] = []
    active.operations.said.connect(lambda text, *_: said.append(text))
    drop(active.people.grid, active.people.model.find(1), mime.PEOPLE, [2], active.people.grid)
    until(lambda: said)
    assert said == ["Merged 2 people into Anna, without 1 face taken out before"]
    assert faces(library, 1) == [1, 2, 3, 4, 6]


def test_where_all_faces_have_left_a_person_it_is_said(active: MainWindow, library: Library, until: _Until) -> None:
    active.show_person(1)
    until(lambda: len(active.faces.model.rows) == 3)
    active._bridge.apply(RejectFaces((1, 3, 5)))
    until(lambda: any(label.text() == "No faces left" and label.isVisible() for label in active.findChildren(QLabel)))


def test_faces_are_dropped_on_a_person_in_the_sidebar(active: MainWindow, library: Library, until: _Until) -> None:
    active.show_view(Entry.UNSORTED)
    until(lambda: len(active.faces.model.rows) == 4)
    sidebar = active.sidebar
    ben = sidebar.model().match(sidebar.model().index(0, 0), Qt.ItemDataRole.DisplayRole, "Ben")[0]
    drop(sidebar, ben, mime.FACES, [8, 10], active.faces.grid)
    until(lambda: faces(library, 2) == [2, 4, 6, 8, 10])
    assert {face.state for face in browsing.faces(library, ids=[8, 10])} == {FaceState.CONFIRMED}
    until(lambda: len(active.faces.model.rows) == 2)


def test_what_another_program_drags_is_not_taken(active: MainWindow, library: Library) -> None:
    grid = active.people.grid
    where = QPointF(grid.visualRect(active.people.model.find(1)).center())
    data = mime.carry(mime.PEOPLE, [3])
    event = QDropEvent(where, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    grid.dropEvent(event)
    assert not event.isAccepted()
    assert names(library)[3] is None


def test_delete_takes_a_face_out_and_it_is_brought_back(active: MainWindow, library: Library, until: _Until) -> None:
    choose(active, 1)
    QTest.keyClick(active.people.grid, Qt.Key.Key_Return)
    until(lambda: active.faces.place == Place(1) and len(active.faces.model.rows) == 3)
    active.faces.grid.select([5])
    QTest.keyClick(active.faces.grid, Qt.Key.Key_Delete)
    until(lambda: faces(library, 1) == [1, 3])
    assert 5 in faces(library, None)
    until(lambda: [row.id for row in active.faces.model.rows] == [1, 3])
    QTest.keyClick(active.faces.grid, Qt.Key.Key_Z, _CTRL)
    until(lambda: faces(library, 1) == [1, 3, 5] and active.actions_.redo.isEnabled())
    QTest.keyClick(active.faces.grid, Qt.Key.Key_Z, _CTRL | Qt.KeyboardModifier.ShiftModifier)
    until(lambda: faces(library, 1) == [1, 3])


def test_the_views_have_keys(active: MainWindow, qtbot: QtBot) -> None:
    for number, entry in enumerate(VIEWS, 1):
        key = Qt.Key(Qt.Key.Key_0.value + number)
        QTest.keyClick(active, key, _CTRL)
        shown = active.sidebar.currentIndex().data()
        assert shown == active.actions_.views[entry].text()
    assert len(VIEWS) == 8


def test_the_search_finds_people_and_photos(active: MainWindow, library: Library, until: _Until) -> None:
    QTest.keyClick(active, Qt.Key.Key_F, _CTRL)
    QTest.keyClicks(active.top.search, "ben")
    until(lambda: [person.name for person in active.people.model.rows] == ["Ben"])
    QTest.keyClick(active, Qt.Key.Key_2, _CTRL)
    photos = active.pages.page(Entry.PHOTOS)
    until(lambda: len(photos.model.rows) == 3)
    QTest.keyClick(active, Qt.Key.Key_F, _CTRL)
    QTest.keyClick(active.top.search, Qt.Key.Key_Escape)
    until(lambda: len(photos.model.rows) == 7 and len(active.people.model.rows) == 3)


def test_the_window_comes_back_as_it_was_left(
    window: MainWindow, bridge: Bridge, qtbot: QtBot, tmp_path: Path, until: _Until
) -> None:
    # The screen of these tests is no larger than 800 x 800.
    window.resize(790, 660)
    window.people.header.slider.setValue(150)
    window.faces.header.slider.setValue(70)
    window.people.header.choose_order("name")
    window.grouping.choose('["dbscan", {"min_samples": 3}]')
    window.actions_.details.setChecked(False)
    window.show_view(Entry.PHOTOS)
    photos = window.pages.page(Entry.PHOTOS)
    photos.header.choose_order("date")
    photos.header.slider.setValue(250)
    window.show_view(Entry.EDITS)
    until(lambda: not window.inspector.isVisible() and window._splitter.sizes()[2] == 0)
    sizes = window._splitter.sizes()
    choice = window.grouping.choice
    window._remembered.save()
    again = MainWindow(bridge, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    again.show()
    qtbot.waitUntil(again.windowHandle().isExposed)
    assert again.size() == window.size()
    assert again._splitter.sizes() == sizes
    assert again.pages.shows(Entry.EDITS)
    assert again.sidebar.currentIndex().data() == "Edits"
    assert (again.people.header.slider.value(), again.faces.header.slider.value()) == (150, 70)
    assert again.people.header.order == "name"
    until(lambda: [person.name for person in again.people.model.rows] == ["Anna", "Ben", None])
    assert again.grouping.choice == choice
    assert choice == '["dbscan", {"min_samples": 3}]'
    assert not again.actions_.details.isChecked()
    again_photos = again.pages.page(Entry.PHOTOS)
    assert (again_photos.header.order, again_photos.header.slider.value()) == ("date", 250)
    again.close()
    again.deleteLater()


def test_a_damaged_memory_of_the_window_is_no_trouble(bridge: Bridge, tmp_path: Path, home: Path) -> None:
    file = tmp_path / "bad.ini"
    file.write_text("[General]\ncovers=many\nview=nowhere\norder=odd\ngrouping=[\ngeometry=12\nsplitter=x\n")
    window = MainWindow(bridge, QSettings(str(file), QSettings.Format.IniFormat))
    assert window.pages.shows(Entry.PEOPLE)
    assert window.people.header.order == "faces"
    window.close()
    window.deleteLater()


def test_a_reading_that_the_program_did_not_end_is_offered_again(
    bridge: Bridge,
    library: Library,
    tmp_path: Path,
    home: Path,
    seed: Path,
    mbf_folder: Path,
    qtbot: QtBot,
    until: _Until,
) -> None:
    packs.import_pack(mbf_folder, "mine")
    settings.put(library, "pack", "mine")

    def opened(bridge: Bridge) -> MainWindow:
        window = MainWindow(bridge, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
        window.show()
        qtbot.waitUntil(window.windowHandle().isExposed)
        until(lambda: len(window.people.model.rows) == 3)
        return window

    first = opened(bridge)
    assert not first.message.isVisible()
    bridge.index([seed])
    # Else so few might be read before the window is closed.
    bridge.pause_index(True)
    with qtbot.waitSignal(bridge.index_progressed):
        pass
    first.close()
    first.deleteLater()
    later = Bridge(library)
    again = opened(later)
    until(again.message.isVisible)
    assert "before all photos were read" in again.message._label.text()
    # Whoever stops it does not want to be asked.
    again.message._button.click()
    until(lambda: later.indexing)
    with qtbot.waitSignal(later.index_finished):
        later.cancel_index()
    again.close()
    again.deleteLater()
    last = Bridge(library)
    third = opened(last)
    until(lambda: not last._threads._asked)
    assert not third.message.isVisible()
    third.close()
    third.deleteLater()


def test_what_was_selected_is_forgotten_with_the_page(active: MainWindow, until: _Until) -> None:
    active.show_person(1, select=[1, 3])
    until(active.faces._chosen.isVisible)
    active.show_view(Entry.UNSORTED)
    until(lambda: len(active.faces.model.rows) == 4)
    assert not active.faces._chosen.isVisible()
    # Keys find a row to start from.
    until(lambda: active.faces.grid.currentIndex().row() == 0)


def test_the_keys_are_told_without_what_was_done_last(active: MainWindow, until: _Until) -> None:
    until(lambda: active.actions_.undo.text() != "&Undo")
    assert ("Undo", "Ctrl+Z") in active.actions_.described()
