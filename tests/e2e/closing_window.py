"""A window that is closed while threads hang and worker processes stand still. Run by `test_closing`.

    python closing_window.py LIBRARY close|anew

Lets one thread read from a pipe that nobody writes to, another one walk through a folder that does not answer, and a
third wait for a process that was stopped; renames the person 1 many times, the last time to "Olga", and closes the
window, or has another one take its place, which is closed as soon as it is there. Prints one JSON object a line:
``{"worker": PID}`` of the process, and ``{"anew": NAME}``, how the other window calls the person.
"""

import json
import os
import signal
import sys
import tempfile
import threading
from collections.abc import Iterator
from multiprocessing import active_children
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from facesorter.__main__ import main
from facesorter.domain.edits import RenamePerson
from facesorter.services import indexing
from facesorter.store import photos
from facesorter.ui.main_window import MainWindow

NAMES = [*(f"Name {number}" for number in range(30)), "Olga"]


class User(QObject):
    def __init__(self, *, anew: bool) -> None:
        super().__init__()
        self._steps = self._story(anew)
        self._timer = QTimer(self, interval=50)
        self._timer.timeout.connect(lambda: next(self._steps, None))
        self._timer.start()

    def _story(self, anew: bool) -> Iterator[None]:
        while (first := _window()) is None or not first.people.model.rows:
            yield
        bridge = first._bridge
        entered = threading.Event()

        def walk(*_: object) -> None:
            entered.set()
            threading.Event().wait()

        indexing.walk = walk
        bridge.give_consent()
        bridge.index([Path(os.fsdecode(root)) for root in photos.roots(bridge.library)], "builtin")
        silent = Path(tempfile.mkdtemp()) / "silent"
        os.mkfifo(silent)
        bridge.read(lambda _: silent.read_bytes(), lambda _: None, first)
        shown: list[object] = []
        path = photos.known(bridge.library, photos.roots(bridge.library)).popitem()[0]
        bridge.view_photo(path, 100, lambda *_: shown.append(True), first)
        while not (shown and entered.is_set()):
            yield
        (worker,) = active_children()
        print(json.dumps({"worker": worker.pid}), flush=True)
        os.kill(worker.pid, signal.SIGSTOP)
        bridge.view_photo(path, 200, lambda *_: None, first)
        yield
        for name in NAMES:
            bridge.apply(RenamePerson(1, name))
        if not anew:
            first.close()
            return
        before = id(first.preferences)
        first.start_anew()
        while (second := _window()) is None or id(second.preferences) == before or not second.people.model.rows:
            yield
        print(json.dumps({"anew": next(row.name for row in second.people.model.rows if row.id == 1)}), flush=True)
        second.close()


def _window() -> MainWindow | None:
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)), None)


if __name__ == "__main__":
    application = QApplication(["facesorter"])
    user = User(anew=sys.argv[2] == "anew")
    sys.exit(main(["--library", sys.argv[1]]))
