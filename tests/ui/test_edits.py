"""The history: what is chosen says what it would do, and does it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facesorter.services import browsing, editing
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.views.edits import EditsView

_Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def view(bridge: Bridge, qtbot: QtBot, until: _Until) -> Iterator[EditsView]:
    view = EditsView(bridge)
    view.resize(700, 500)
    view.show()
    qtbot.waitExposed(view)
    until(lambda: len(view.model.rows) == 5)
    yield view
    view.close()
    view.deleteLater()


def click(view: EditsView, row: int) -> None:
    place = view.list.visualRect(view.model.index(row, 0)).center()
    QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def names(library: Library) -> list[str | None]:
    return [person.name for person in browsing.people(library, order="name")]


def test_back_to_a_point_and_on_again(view: EditsView, library: Library, until: _Until) -> None:
    assert not view.button.isVisible()
    click(view, 3)
    assert view.promise.text() == "Back to: Grouped. Everything after it is taken back."
    assert view.button.text() == "Take back 3 edits"
    QTest.mouseClick(view.button, Qt.MouseButton.LeftButton)
    until(lambda: names(library) == [None, None, None])
    until(lambda: [point.steps for point in view.model.rows] == [-3, -2, -1, 0, 1])
    assert view.promise.text() == "The library is at this point."
    click(view, 1)
    assert view.button.text() == "Bring back 2 edits"
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    until(lambda: names(library) == ["Anna", "Ben", None])
    assert editing.can_redo(library) == "Confirmed 2 faces"


def test_back_to_before_everything(view: EditsView, library: Library, until: _Until) -> None:
    click(view, 4)
    assert view.button.text() == "Take back 4 edits"
    QTest.mouseClick(view.button, Qt.MouseButton.LeftButton)
    until(lambda: names(library) == [])
    assert editing.can_undo(library) is None


def test_without_edits_it_says_what_will_be_here(bridge: Bridge, view: EditsView, until: _Until) -> None:
    with bridge.library.transaction() as connection:
        connection.execute("DELETE FROM edits")
    view._live.set_active(False)
    view._live._follow(editing.ChangeSet("Forgotten"))
    view._live.set_active(True)
    until(view._empty.isVisible)
    assert not view._bar.isVisible()
