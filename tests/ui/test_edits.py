"""The history: what is chosen says what it would do, and does it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facesorter.services import browsing, editing
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs.fold import FoldDialog
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.history import Point, when
from facesorter.ui.models.sidebar import Entry
from facesorter.ui.pictures import Pictures
from facesorter.ui.views.edits import EditsView

_Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def view(bridge: Bridge, qtbot: QtBot, until: _Until) -> Iterator[EditsView]:
    view = EditsView(bridge, Pictures(bridge))
    view.resize(700, 500)
    view.show()
    qtbot.waitUntil(view.windowHandle().isExposed)
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
    assert editing.can_redo(library).label == "Confirmed 2 faces"


def test_back_to_before_everything(view: EditsView, library: Library, until: _Until) -> None:
    click(view, 4)
    assert view.button.text() == "Take back 4 edits"
    QTest.mouseClick(view.button, Qt.MouseButton.LeftButton)
    until(lambda: names(library) == [])
    assert editing.can_undo(library) is None


def test_one_edit_is_undone_alone_by_keyboard(view: EditsView, library: Library, until: _Until) -> None:
    view.list.setFocus()
    QTest.keyClick(view.list, Qt.Key.Key_Home)
    for _ in range(2):
        QTest.keyClick(view.list, Qt.Key.Key_Down)
    assert view.chosen
    assert view.chosen.label == "Renamed to Anna"
    assert not view.alone.isEnabled()
    until(view.alone.isEnabled)
    assert view.reason.text() == "Nothing later depends on it: it can be undone alone, and all else stays."
    assert view.alone.accessibleDescription() == view.reason.text()
    QTest.keyClick(view.alone, Qt.Key.Key_Space)
    until(lambda: names(library) == ["Ben", None, None])
    until(lambda: view.model.rows[0].label == "Took back: Renamed to Anna")
    # It stays chosen, and is said to be taken back.
    assert view.chosen.label == "Renamed to Anna"
    assert view.chosen.taken_back
    assert not view.alone.isEnabled()
    assert "taken back by a later edit" in view.model.data(view.model.index(3, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert view.reason.text().startswith("A later edit took this one back")
    # The contrary is the newest edit: undoing it alone is undo.
    click(view, 0)
    until(view.alone.isEnabled)
    QTest.mouseClick(view.alone, Qt.MouseButton.LeftButton)
    until(lambda: names(library) == ["Anna", "Ben", None])
    assert editing.can_redo(library).label == "Took back: Renamed to Anna"


def test_the_keyboard_stays_in_the_history(window: MainWindow, library: Library, until: _Until) -> None:
    """What was done dims the button that did it, and another one would take the focus: to add a folder, say."""
    window.show_view("edits")
    view = window.pages.page(Entry.EDITS)
    assert isinstance(view, EditsView)
    until(lambda: len(view.model.rows) == 5)
    click(view, 2)
    until(view.alone.isEnabled)
    view.alone.setFocus()
    QTest.keyClick(view.alone, Qt.Key.Key_Space)
    until(lambda: view.model.rows[0].label == "Took back: Renamed to Anna")
    assert not view.alone.isEnabled()
    assert view.list.hasFocus()


def test_what_depends_on_an_edit_is_said(view: EditsView, until: _Until) -> None:
    click(view, 3)
    until(view.reason.text)
    assert view.reason.text() == (
        "Not alone, as later edits depend on it: “Confirmed 2 faces”, “Renamed to Ben”, “Renamed to Anna”."
    )
    assert not view.alone.isEnabled()
    click(view, 4)
    assert not view.alone.isVisible()
    assert not view.reason.isVisible()


def test_each_edit_shows_the_faces_it_is_about(view: EditsView, library: Library, qtbot: QtBot) -> None:
    assert [editing.pictured(library, number) for number in (4, 3, 2, 1)] == [[1, 3], [2], [1], [1, 3, 5, 2, 4]]
    delegate = view.list.itemDelegate()
    qtbot.waitUntil(lambda: all(delegate._pictured.faces(number) for number in (1, 2, 3, 4)))
    qtbot.waitUntil(lambda: all(delegate._pictures.crop(face) for face in range(1, 6)))
    painted = view.list.grab().toImage()
    delegate._pictured._known.clear()
    delegate._pictured._known.update({number: [] for number in (1, 2, 3, 4)})
    assert view.list.grab().toImage() != painted


def opened(view: EditsView, qtbot: QtBot, until: _Until) -> FoldDialog:
    QTest.mouseClick(view.fold, Qt.MouseButton.LeftButton)
    dialog = view.findChild(FoldDialog)
    assert isinstance(dialog, FoldDialog)
    qtbot.waitUntil(dialog.windowHandle().isExposed)
    until(dialog.outcome.text)
    return dialog


def test_old_edits_are_folded_away_after_it_was_said(
    view: EditsView, library: Library, until: _Until, qtbot: QtBot
) -> None:
    dialog = opened(view, qtbot, until)
    assert dialog.outcome.text() == "No edits are as old as that: nothing to fold away."
    assert not dialog.button.isEnabled()
    dialog.by_number.click()
    dialog.number.setValue(1)
    until(dialog.button.isEnabled)
    assert dialog.button.text() == "Fold 3 edits away"
    assert dialog.outcome.text() == "3 edits can no longer be taken back then; the library hardly gets smaller."
    QTest.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    until(lambda: dialog.outcome.text().startswith("Folded 3 edits away"))
    QTest.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    until(lambda: len(view.model.rows) == 2)
    assert view.model.data(view.model.index(1, 0)).startswith("3 edits, folded away, up to ")
    assert view._count.text() == "4 edits"
    click(view, 1)
    assert view.button.text() == "Take back 1 edit"
    assert view.reason.text() == "These edits were folded away: they can no longer be taken back."
    assert not view.alone.isVisible()


def test_edits_are_folded_by_age(view: EditsView, library: Library, until: _Until, qtbot: QtBot) -> None:
    with library.transaction() as connection:
        made_at = (datetime.now(UTC) - timedelta(days=40)).isoformat(timespec="seconds")
        connection.execute("UPDATE edits SET made_at = ? WHERE id <= 2", [made_at])
    dialog = opened(view, qtbot, until)
    assert dialog.age.currentText() == "a year"
    assert not dialog.button.isEnabled()
    dialog.age.setCurrentIndex(dialog.age.findText("a month"))
    until(dialog.button.isEnabled)
    assert dialog.button.text() == "Fold 2 edits away"
    before = editing.log(library)
    dialog.reject()
    assert editing.log(library) == before


def test_times_are_told_as_people_do() -> None:
    def told(days: int) -> str:
        moment = datetime.now().astimezone().replace(hour=14, minute=3) - timedelta(days=days)
        return when(Point(1, "", moment.astimezone(UTC).isoformat(timespec="seconds"), 1))

    time = QLocale().toString(QTime(14, 3), QLocale.FormatType.ShortFormat)
    assert (told(0), told(1)) == (f"today {time}", f"yesterday {time}")
    assert told(2).endswith(time)
    assert not told(2).startswith("yesterday")


def test_without_edits_it_says_what_will_be_here(bridge: Bridge, view: EditsView, until: _Until) -> None:
    with bridge.library.transaction() as connection:
        connection.execute("DELETE FROM edits")
    view._live.set_active(False)
    view._live._follow(editing.ChangeSet("Forgotten"))
    view._live.set_active(True)
    until(view._empty.isVisible)
    assert not view._bar.isVisible()
