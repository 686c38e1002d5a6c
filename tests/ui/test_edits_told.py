"""What edits are told, and that the button beside that does what it says: nothing else, and nothing where nothing was
done.
"""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QPushButton, QWidget

from facesorter.domain.edits import ConfirmFaces, HidePerson, RenamePerson, SetLifetime
from facesorter.services import browsing, editing
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs.lifetime import LifetimeDialog
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.faces import Place
from facesorter.ui.operations import Operations

Until = Callable[[Callable[[], object]], None]
_NOTHING = "Nothing was changed: it was so already."


def said(window: MainWindow) -> str:
    """The message with its button, as in "Hid Anna | Undo"."""
    if not window.message.isVisible():
        return ""
    buttons = [button.text() for button in window.message.findChildren(QPushButton) if button.isVisible()]
    return " | ".join([window.message.findChild(QLabel).text(), *buttons])


def press(window: MainWindow, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """A key, wherever the keyboard is."""
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(window.windowHandle(), key, held)


def test_dates_that_are_not_there_are_not_taken_away(window: MainWindow, library: Library, until: Until) -> None:
    window.people.grid.select([1])
    window.pages.setFocus()
    window.operations.name(1, "Jerry S")
    until(lambda: said(window) == "Named Jerry S | Undo")
    until(lambda: window.people.model.row(window.people.model.find(1)).name == "Jerry S")
    before = editing.log(library)
    press(window, Qt.Key.Key_F4)
    dialog = window.findChild(LifetimeDialog)
    assert dialog is not None
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()
    until(lambda: said(window) == _NOTHING)
    assert editing.log(library) == before
    assert browsing.person(library, 1).name == "Jerry S"


@pytest.mark.parametrize("again", [lambda do: do.restore([10]), lambda do: do.name(3, "")])
def test_what_is_so_already_offers_no_undo(
    window: MainWindow, library: Library, again: Callable[[Operations], None], until: Until
) -> None:
    before = editing.log(library)
    again(window.operations)
    until(lambda: said(window) == _NOTHING)
    assert editing.log(library) == before


def test_a_name_that_was_left_as_it_is_is_no_edit(window: MainWindow, library: Library, until: Until) -> None:
    before = len(editing.log(library))
    window.operations.name(1, "Anna")
    window.operations.name(1, "Annika")
    until(lambda: said(window) == "Named Annika | Undo")
    assert len(editing.log(library)) == before + 1


def test_undo_of_what_was_said_again_leaves_the_first_time(window: MainWindow, library: Library, until: Until) -> None:
    standing = len(editing.log(library))
    for number in (1, 2):
        window.operations.move([8], browsing.person(library, 1))
        until(lambda number=number: len(editing.log(library)) == standing + number)
        until(lambda: said(window) == "Moved 1 face to Anna | Undo")
        window.message.hide()
    window.operations.move([8], browsing.person(library, 1))
    until(lambda: said(window) == "Moved 1 face to Anna | Undo")
    window.message.findChild(QPushButton).click()
    until(lambda: said(window) == "Taken back: Moved 1 face to Anna | Redo")
    assert sum(not each.undone for each in editing.log(library)) == standing + 2
    assert [face.person for face in browsing.faces(library, ids=[8])] == [1]


def test_only_who_is_hidden_can_be_shown_again(window: MainWindow, library: Library, until: Until) -> None:
    hide, again = window.actions_.hide, window.actions_.unhide
    window.actions_.show_hidden.setChecked(True)
    window.people.grid.select([1])
    assert hide.isEnabled()
    assert not again.isEnabled()
    hide.trigger()
    # It stays selected, and what can be done with it follows.
    until(lambda: again.isEnabled() and not hide.isEnabled())
    assert window.people.grid.selected == [1]
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    until(lambda: hide.isEnabled() and not again.isEnabled())
    # Of several, those are hidden who are not.
    editing.apply(library, HidePerson(1))
    window._bridge.changed.emit(editing.ChangeSet("", people=frozenset({1})))
    window.people.grid.select([1, 2])
    until(lambda: hide.isEnabled() and again.isEnabled())
    before = len(editing.log(library))
    hide.trigger()
    until(lambda: said(window) == "Hid Ben | Undo")
    until(lambda: not hide.isEnabled())
    assert len(editing.log(library)) == before + 1


def test_only_faces_that_are_not_confirmed_can_be(window: MainWindow, library: Library, until: Until) -> None:
    confirm = window.actions_.confirm
    window.show_person(1, select=[1])
    until(lambda: window.faces.grid.selected == [1] and window.pages.person)
    assert not confirm.isEnabled()
    window.faces.grid.select([1, 5])
    assert confirm.isEnabled()
    confirm.trigger()
    until(lambda: not confirm.isEnabled())
    assert window.faces.grid.selected == [1, 5]
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    until(confirm.isEnabled)
    window.show_view("unsorted")
    until(lambda: window.faces.place == Place() and len(window.faces.model.rows) == 4)
    window.faces.grid.select([8])
    assert not confirm.isEnabled()


def test_a_message_goes_once_its_button_would_do_something_else(
    window: MainWindow, bridge: Bridge, library: Library, until: Until
) -> None:
    window.operations.name(1, "Bea")
    until(lambda: said(window) == "Named Bea | Undo")
    # As the review does: an edit that is told in no message.
    told = len(editing.log(library))
    window.show_view("review")
    bridge.edit_by(lambda: editing.apply(library, RenamePerson(2, "Cleo")), lambda _: None)
    until(lambda: len(editing.log(library)) == told + 1 and said(window) == "")
    window.show_view("people")
    bridge.undo()
    until(lambda: said(window) == "Taken back: Renamed to Cleo | Redo")
    # What is looked at again, and what changes nothing, leaves it where it is.
    bridge.edit_by(lambda: editing.apply(library, SetLifetime(1, "", "")), lambda _: None)
    bridge.undo()
    until(lambda: said(window) == "Taken back: Renamed to Bea | Redo")
    bridge.redo()
    until(lambda: said(window) == "Done again: Renamed to Bea | Undo")
    window.show_view("review")
    bridge.edit_by(lambda: editing.apply(library, RenamePerson(2, "Zoe")), lambda _: None)
    until(lambda: said(window) == "")


def test_a_button_does_nothing_else_where_the_window_does_not_know_yet(
    window: MainWindow, bridge: Bridge, library: Library, until: Until
) -> None:
    window.operations.name(1, "Bea")
    until(lambda: said(window) == "Named Bea | Undo")
    editing.apply(library, ConfirmFaces((2,)))
    window.message.findChild(QPushButton).click()
    until(lambda: said(window) == "Something else was done meanwhile. Nothing was changed.")
    assert editing.log(library)[0].label == "Confirmed 1 face"
    assert not editing.log(library)[0].undone
    bridge.undo(2)
    until(lambda: said(window) == "Taken back: Renamed to Bea | Redo")


def _focus() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def test_the_keyboard_stays_where_it_was_after_a_click_on_undo(
    window: MainWindow, library: Library, until: Until
) -> None:
    window.activateWindow()
    window.people.grid.setFocus()
    until(window.people.grid.hasFocus)
    window.operations.name(1, "Bea")
    until(lambda: said(window) == "Named Bea | Undo")
    button = window.message.findChild(QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert _focus() is window.people.grid
    until(lambda: said(window) == "Taken back: Renamed to Bea | Redo")
    assert browsing.person(library, 1).name == "Anna"
    assert _focus() is window.people.grid


def test_the_keyboard_comes_back_from_a_message(window: MainWindow, until: Until) -> None:
    window.activateWindow()
    window.people.grid.setFocus()
    until(window.people.grid.hasFocus)
    window.operations.name(1, "Bea")
    until(lambda: said(window) == "Named Bea | Undo")
    button = window.message.findChild(QPushButton)
    for _ in range(200):
        before = _focus()
        press(window, Qt.Key.Key_Tab)
        if _focus() is button:
            break
    assert _focus() is button
    press(window, Qt.Key.Key_Space)
    assert _focus() is before
    until(lambda: said(window) == "Taken back: Renamed to Bea | Redo")
    # Where it came from may be gone: then it is for the page.
    passing = QPushButton(window)
    passing.show()
    passing.setFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    passing.hide()
    press(window, Qt.Key.Key_Space)
    until(lambda: said(window) == "Done again: Renamed to Bea | Undo")
    assert _focus() is window.people.grid
