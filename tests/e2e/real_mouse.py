"""The window under a real X server, worked with a real mouse and keyboard. Run by `test_real_mouse`.

    python real_mouse.py LIBRARY     with DISPLAY set and a window manager running

Opens the window on a grouped library, then acts with xdotool from a thread, and prints one JSON object: what the
library held after each step.
"""

import json
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QListView, QPushButton

from facesorter.app import run_window
from facesorter.services import browsing
from facesorter.store.library import Library
from facesorter.ui.dialogs.split import SplitDialog
from facesorter.ui.main_window import MainWindow
from facesorter.ui.views.edits import EditsView

PATIENCE = 40.0


class Gui(QObject):
    """Lets another thread ask the GUI thread, also while a drag has an event loop of its own."""

    _asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._asked.connect(self._answer, Qt.ConnectionType.BlockingQueuedConnection)
        self._result: Any = None

    def __call__(self, function: Callable[[], Any]) -> Any:
        self._asked.emit(function)
        return self._result

    @Slot(object)
    def _answer(self, function: Callable[[], Any]) -> None:
        self._result = function()


def xdotool(*words: object) -> None:
    subprocess.run(["xdotool", *map(str, words)], check=True)


def point_at(spot: QPoint) -> None:
    xdotool("mousemove", "--sync", spot.x(), spot.y())
    time.sleep(0.05)


def click(spot: QPoint, *, double: bool = False) -> None:
    point_at(spot)
    xdotool("click", *(["--repeat", 2, "--delay", 60] if double else []), 1)


def drag(start: QPoint, end: QPoint) -> None:
    point_at(start)
    xdotool("mousedown", 1)
    for part in range(1, 13):
        point_at(start + (end - start) * (part / 12))
    time.sleep(0.2)
    xdotool("mouseup", 1)


def wait_for(condition: Callable[[], Any]) -> Any:
    end = time.monotonic() + PATIENCE
    while not (found := condition()):
        if time.monotonic() > end:
            raise TimeoutError("it did not happen")
        time.sleep(0.05)
    return found


class Story:
    """What the hands do; the library is read through a connection of its own."""

    def __init__(self, library: Path, gui: Gui) -> None:
        self._path = library
        self._gui = gui
        self.seen: dict[str, object] = {}

    def tell(self) -> None:
        window = wait_for(lambda: self._gui(_main_window))
        wait_for(lambda: self._gui(lambda: len(window.people.model.rows) > 3))
        time.sleep(1.0)
        self._rename(window)
        self._merge(window)
        self._move_a_face(window)
        self._undo_the_name_alone(window)
        self._split(window)

    def _rename(self, window: MainWindow) -> None:
        person = self._gui(lambda: window.people.model.rows[0])
        name = self._gui(lambda: _name_spot(window, 0))
        click(name)
        grid = window.people.grid
        wait_for(lambda: self._gui(lambda: grid.state() == grid.State.EditingState))
        xdotool("type", "--delay", 30, "Anna")
        xdotool("key", "Return")
        wait_for(lambda: self._names().get(person.id) == "Anna")
        self.seen["renamed"] = [person.id, self._names()[person.id]]

    def _merge(self, window: MainWindow) -> None:
        grid = window.people.grid
        first, second = self._gui(lambda: [window.people.model.rows[row] for row in (1, 2)])
        start, end = self._gui(lambda: [_cover_spot(grid, row) for row in (2, 1)])
        before = self._sizes()
        drag(start, end)
        wait_for(lambda: second.id not in self._sizes())
        after = self._sizes()
        self.seen["merged"] = [after[first.id], before[first.id] + before[second.id]]
        xdotool("key", "ctrl+z")
        wait_for(lambda: second.id in self._sizes())
        self.seen["merge undone"] = self._sizes() == before

    def _move_a_face(self, window: MainWindow) -> None:
        grid = window.people.grid
        wait_for(lambda: self._gui(lambda: any(person.name == "Anna" for person in window._names.rows)))
        time.sleep(0.5)
        source, row = self._gui(
            lambda: next((person, row) for row, person in enumerate(window.people.model.rows) if person.name != "Anna")
        )
        click(self._gui(lambda: _cover_spot(grid, row)), double=True)
        wait_for(lambda: self._gui(lambda: window.faces.isVisible() and window.faces.model.rows))
        time.sleep(0.5)
        face = self._gui(lambda: window.faces.model.rows[0].id)
        start = self._gui(lambda: _centre(window.faces.grid, window.faces.grid.model().index(0, 0)))
        end = self._gui(lambda: _sidebar_spot(window, "Anna"))
        drag(start, end)
        anna = self.seen["renamed"][0]  # type: ignore[index]
        wait_for(lambda: self._face(face).person == anna)
        self.seen["moved"] = [self._face(face).person == anna, self._face(face).state.value]
        xdotool("key", "ctrl+z")
        wait_for(lambda: self._face(face).person == source.id)
        self.seen["move undone"] = self._face(face).state.value
        self.seen["face"] = face

    def _undo_the_name_alone(self, window: MainWindow) -> None:
        """The move of before is done again; the name that was given before it is taken back without it."""
        anna, face = self.seen["renamed"][0], self.seen["face"]  # type: ignore[index]
        xdotool("key", "ctrl+shift+z")
        wait_for(lambda: self._face(face).person == anna)
        click(self._gui(lambda: _sidebar_spot(window, "Edits")))
        edits = wait_for(lambda: self._gui(lambda: window.findChild(EditsView)))
        wait_for(lambda: self._gui(lambda: len(edits.model.rows) > 2))
        time.sleep(0.5)
        click(self._gui(lambda: _row_spot(edits.list, "Renamed to Anna")))
        wait_for(lambda: self._gui(edits.alone.isEnabled))
        click(self._gui(lambda: edits.alone.mapToGlobal(edits.alone.rect().center())))
        wait_for(lambda: self._names()[anna] is None)
        self.seen["name undone alone"] = self._face(face).person == anna
        xdotool("key", "ctrl+z")
        wait_for(lambda: self._names()[anna] == "Anna")

    def _split(self, window: MainWindow) -> None:
        """Two people are dropped on one another, and come apart again by the assistant's slider."""
        grid = window.people.grid
        xdotool("key", "ctrl+1")
        wait_for(lambda: self._gui(lambda: window.people.isVisible() and len(window.people.model.rows) > 3))
        time.sleep(0.5)
        first, second = self._gui(lambda: [window.people.model.rows[row] for row in (1, 2)])
        before = self._sizes()
        drag(*self._gui(lambda: [_cover_spot(grid, row) for row in (2, 1)]))
        wait_for(lambda: second.id not in self._sizes())
        wait_for(lambda: self._gui(lambda: not window.people.model.find(second.id).isValid()))
        row = self._gui(lambda: window.people.model.find(first.id).row())
        point_at(self._gui(lambda: _cover_spot(grid, row)))
        xdotool("click", 3)
        menu = grid.menu
        wait_for(lambda: self._gui(menu.isVisible))
        time.sleep(0.3)
        click(self._gui(lambda: menu.mapToGlobal(menu.actionGeometry(window.actions_.split).center())))
        dialog = wait_for(lambda: self._gui(lambda: window.findChild(SplitDialog)))
        wait_for(lambda: self._gui(lambda: dialog.slider.isEnabled() and dialog.isActiveWindow()))
        time.sleep(0.5)
        xdotool("key", "Home")
        wait_for(lambda: self._gui(lambda: dialog.slider.value() == 0))
        loose = self._gui(lambda: len(dialog.leaving))
        while self._gui(lambda: not dialog.leaving and dialog.slider.value() < dialog.slider.maximum()):
            xdotool("key", "--delay", 20, "Right")
        parts = self._gui(lambda: dialog.leaving)
        button = self._gui(
            lambda: next(b for b in dialog.findChildren(QPushButton) if b.text().startswith("Split off"))
        )
        click(self._gui(lambda: button.mapToGlobal(button.rect().center())))
        wait_for(lambda: len(self._sizes()) == len(before) - 1 + len(parts))
        after = self._sizes()
        made = sorted(size for person, size in after.items() if person not in before)
        self.seen["split"] = [loose, made == sorted(map(len, parts)), after[first.id] + sum(made)]
        self.seen["whole"] = before[first.id] + before[second.id]
        wait_for(lambda: self._gui(window.isActiveWindow))
        xdotool("key", "ctrl+z")
        wait_for(lambda: self._sizes().get(first.id) == before[first.id] + before[second.id])
        xdotool("key", "ctrl+z")
        wait_for(lambda: self._sizes() == before)

    def _names(self) -> dict[int, str | None]:
        with Library.open(self._path, read_only=True) as library:
            return {person.id: person.name for person in browsing.people(library)}

    def _sizes(self) -> dict[int, int]:
        with Library.open(self._path, read_only=True) as library:
            return {person.id: person.faces for person in browsing.people(library)}

    def _face(self, face: int) -> Any:
        with Library.open(self._path, read_only=True) as library:
            return browsing.faces(library, ids=[face])[0]


def _main_window() -> MainWindow | None:
    return next((window for window in QApplication.topLevelWidgets() if isinstance(window, MainWindow)), None)


def _centre(grid: QListView, index: QModelIndex) -> QPoint:
    return grid.viewport().mapToGlobal(grid.visualRect(index).center())


def _cover_spot(grid: QListView, row: int) -> QPoint:
    area: QRect = grid.visualRect(grid.model().index(row, 0))
    return grid.viewport().mapToGlobal(QPoint(area.center().x(), area.top() + area.height() // 3))


def _name_spot(window: MainWindow, row: int) -> QPoint:
    grid = window.people.grid
    area = grid.visualRect(grid.model().index(row, 0))
    return grid.viewport().mapToGlobal(grid.itemDelegate().name_rectangle(area).center())


def _sidebar_spot(window: MainWindow, name: str) -> QPoint:
    return _row_spot(window.sidebar, name)


def _row_spot(rows: QListView, name: str) -> QPoint:
    model = rows.model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == name)
    return _centre(rows, model.index(row, 0))


def play(tell: type[Story]) -> None:
    """Open the window on the library that the command line names, and let the hands do their work."""
    library = Path(sys.argv[1])
    application = QApplication(["facesorter"])
    gui = Gui()
    story = tell(library, gui)

    def act() -> None:
        try:
            story.tell()
        except BaseException as error:  # noqa: BLE001 (the test reads it)
            story.seen["error"] = [repr(error), *traceback.format_exception(error)[-6:]]
        QTimer.singleShot(0, application, application.closeAllWindows)

    threading.Thread(target=act, daemon=True).start()
    run_window(library, [])
    print(json.dumps(story.seen))


if __name__ == "__main__":
    play(Story)
