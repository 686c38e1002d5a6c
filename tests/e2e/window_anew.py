"""A window that is replaced by another one in the same program. Run by `test_window_anew`.

    python window_anew.py LIBRARY forget|language

Chooses the folder ALBUM (of the environment) in a dialog and forgets everything as a user would, or chooses Persian in
the settings; prints one JSON object: what the window that follows shows.
"""

import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from facesorter.app import run_window
from facesorter.ui.dialogs.first_start import FirstStart
from facesorter.ui.dialogs.forget import ForgetDialog
from facesorter.ui.dialogs.settings import SettingsDialog
from facesorter.ui.main_window import MainWindow
from facesorter.ui.preferences import Scheme


class User(QObject):
    def __init__(self, act: Callable[[MainWindow], Iterator[None]]) -> None:
        super().__init__()
        self._steps = self._story(act)
        self._timer = QTimer(self, interval=50)
        self._timer.timeout.connect(lambda: next(self._steps, None))
        self._timer.start()

    def _story(self, act: Callable[[MainWindow], Iterator[None]]) -> Iterator[None]:
        while (first := _window()) is None:
            yield
        while not first.people.model.rows:
            yield
        before = id(first.preferences)
        first.preferences.scheme = Scheme.DARK
        yield from act(first)
        while (second := _window()) is None or id(second.preferences) == before or not second.isVisible():
            yield
        # All that it shows is there once what it asked the library is answered.
        while second._bridge._threads._asked:
            yield
        shown = {
            "people": len(second.people.model.rows),
            "first start": second.findChild(FirstStart) is not None and second.findChild(FirstStart).isVisible(),
            "right to left": second.isRightToLeft(),
            "scheme": second.preferences.scheme,
        }
        print(json.dumps(shown), flush=True)
        second.close()


def forget(window: MainWindow) -> Iterator[None]:
    chosen = QFileDialog(window, "", os.environ["ALBUM"])
    chosen.setOption(QFileDialog.Option.DontUseNativeDialog)
    chosen.setFileMode(QFileDialog.FileMode.Directory)
    chosen.open()
    yield
    chosen.accept()
    chosen.deleteLater()
    yield
    window.actions_.forget_everything.trigger()
    while (dialog := window.findChild(ForgetDialog)) is None or not dialog.forget.isEnabled():
        yield
    dialog.forget.click()
    yield


def language(window: MainWindow) -> Iterator[None]:
    window.actions_.settings.trigger()
    dialog = window.findChild(SettingsDialog)
    dialog.language.setCurrentIndex(dialog.language.findData("fa"))
    dialog.language.activated.emit(dialog.language.currentIndex())
    yield
    dialog.reject()
    yield


def _window() -> MainWindow | None:
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)), None)


if __name__ == "__main__":
    application = QApplication(["facesorter"])
    user = User({"forget": forget, "language": language}[sys.argv[2]])
    sys.exit(run_window(Path(sys.argv[1]), []))
