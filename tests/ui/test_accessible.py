"""What screen readers are told: every control of every view has a name, and what paints itself says what it is."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facesorter import reports
from facesorter.ui import commands, spoken
from facesorter.ui.dialogs.about import AboutDialog
from facesorter.ui.dialogs.forget import ForgetDialog
from facesorter.ui.dialogs.split import SplitDialog
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.sidebar import VIEWS, Entry
from facesorter.ui.views.evaluation import EvaluationView

_Until = Callable[[Callable[[], object]], None]
_VAGUE = {QAccessible.Role.Client, QAccessible.Role.NoRole, QAccessible.Role.Pane}


@pytest.fixture(scope="module", autouse=True)
def installed(dressed: None) -> None:
    spoken.install()


def below(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None and not child.state().invisible:
            yield from below(child)


def wrong(widget: QWidget) -> list[str]:
    """Controls without a name, and leaves that take the keyboard without a role."""
    found = []
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    for each in below(interface):
        if not each.state().focusable or each.role() in (QAccessible.Role.Window, QAccessible.Role.Dialog):
            continue
        if not each.text(QAccessible.Text.Name).strip():
            found.append(f"no name: {each.role()} {each.object()}")
        if each.role() in _VAGUE and not each.childCount():
            found.append(f"no role: {each.text(QAccessible.Text.Name)}")
    return found


def told(widget: QWidget, qtbot: QtBot) -> None:
    """There may be cells that say nothing before their pictures are there."""

    def right() -> None:
        assert wrong(widget) == []

    qtbot.waitUntil(right)


@pytest.mark.parametrize("view", VIEWS)
def test_every_control_of_a_view_is_told(
    window: MainWindow, answered: Callable[[], None], qtbot: QtBot, view: Entry
) -> None:
    window.show_view(view)
    answered()
    told(window, qtbot)


def test_the_panes_of_the_evaluation_are_told_and_turned_to_without_a_click(window: MainWindow) -> None:
    window.show_view(Entry.EVALUATION)
    view = window.findChild(EvaluationView)
    assert view is not None
    for tab, pane in zip(view.tabs, (view.compare, view.sweep, view.map), strict=True):
        action = QAccessible.queryAccessibleInterface(tab).actionInterface()
        if not tab.isChecked():
            action.doAction(action.actionNames()[0])
        assert pane.isVisible()
        assert wrong(window) == []


def opened(window: MainWindow, which: str) -> None:
    actions = window.actions_
    match which:
        case "consent":
            commands.ask_consent(window._bridge, lambda: None, window)
        case "report":
            report = reports.write("ValueError")
            assert report is not None
            commands.show_report(report, window)
        case _:
            {"settings": actions.settings, "about": actions.about, "forget": actions.forget_everything}[which].trigger()


@pytest.mark.parametrize("which", ["settings", "about", "forget", "consent", "report"])
def test_the_dialogs_about_the_program_are_told_and_walked_by_tab(
    window: MainWindow, which: str, qtbot: QtBot, until: _Until
) -> None:
    opened(window, which)
    dialog = window.findChild(QDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.windowHandle().isExposed)
    if isinstance(dialog, ForgetDialog):
        until(dialog.forget.isEnabled)
    if isinstance(dialog, AboutDialog):
        until(dialog.table.rowCount)
    assert wrong(dialog) == []
    dialog.activateWindow()
    until(lambda: dialog.isAncestorOf(QApplication.focusWidget() or window))
    reached = set()
    for _ in range(30):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    controls = {
        each for kind in (QAbstractButton, QComboBox, QPlainTextEdit) for each in dialog.findChildren(kind)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() != Qt.FocusPolicy.NoFocus
    }  # fmt: skip
    assert {each for each in controls - reached if not isinstance(each.parent(), QAbstractScrollArea)} == set()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    until(lambda: window.findChild(QDialog) is None)


@pytest.mark.parametrize(
    "name", ["settings", "about", "forget_everything", "packs", "export", "problems", "compare", "guide", "calibrate"]
)
def test_every_control_of_a_dialog_is_told(
    window: MainWindow, until: _Until, answered: Callable[[], None], qtbot: QtBot, name: str
) -> None:
    getattr(window.actions_, name).trigger()
    until(lambda: any(each.isVisible() for each in window.findChildren(QDialog)))
    answered()
    dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
    told(dialog, qtbot)
    dialog.reject()


def test_every_control_of_the_first_start_is_told(
    window: MainWindow, answered: Callable[[], None], qtbot: QtBot
) -> None:
    window.pages.open(Entry.FIRST_START)
    answered()
    told(window, qtbot)


def test_people_and_faces_are_cells_that_say_who_is_selected(window: MainWindow, until: _Until) -> None:
    grid = QAccessible.queryAccessibleInterface(window.people.grid)
    assert grid.role() == QAccessible.Role.List
    assert grid.text(QAccessible.Text.Name) == "People"
    names = [grid.child(row).text(QAccessible.Text.Name) for row in range(grid.childCount())]
    assert sorted(names) == ["Anna, 3 faces", "Ben, 3 faces", "Who is this?, 2 faces"]
    window.people.grid.setFocus()
    QTest.keyClick(window.people.grid, Qt.Key.Key_Home)
    QTest.keyClick(window.people.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert [grid.child(row).state().selected for row in range(3)] == [True, True, False]
    window.show_person(1)
    until(lambda: len(window.faces.model.rows) == 3)
    faces = QAccessible.queryAccessibleInterface(window.faces.grid)
    told = [faces.child(row).text(QAccessible.Text.Name) for row in range(faces.childCount())]
    assert sum("not confirmed" in each for each in told) == 1
    assert all(each.startswith("Face in photo ") for each in told)


def test_no_view_shows_a_window_of_its_own_for_a_moment(
    window: MainWindow, qapp: QApplication, answered: Callable[[], None]
) -> None:
    class Watch(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.seen: list[QWidget] = []

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                self.seen.append(watched)
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    for view in VIEWS:
        window.show_view(view)
        answered()
    qapp.removeEventFilter(watch)
    assert watch.seen == []


def test_pictures_that_come_after_the_assistant_has_gone_harm_nobody(
    window: MainWindow, until: _Until, qapp: QApplication
) -> None:
    window.people.grid.select([1])
    window.actions_.split.trigger()
    until(lambda: window.findChild(SplitDialog) is not None)
    dialog = window.findChild(QDialog)
    assert dialog is not None
    dialog.reject()
    until(lambda: window.findChild(SplitDialog) is None)
    # pytest-qt fails where a slot raises.
    window._pictures.loaded.emit("crop", 1)
