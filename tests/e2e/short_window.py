"""A window that is used for a moment and closes itself. Run by `test_network` and `test_cli_process`.

    python short_window.py LIBRARY FOLDER

Opens the window through the program's own entry, adds the photos of the folder as its user would, waits until there
are people, looks at a person, a photo and every view, and closes the window. Ends with 0 only if all of it was there.
"""

import sys
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from facesorter.__main__ import main
from facesorter.services import browsing
from facesorter.store.library import Library
from facesorter.ui.dialogs.consent import ConsentDialog
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.sidebar import VIEWS


class User(QObject):
    """Takes a step whenever the program is idle for a moment; a step that yields false is waited for."""

    def __init__(self) -> None:
        super().__init__()
        self.done = False
        self._steps = self._story()
        self._timer = QTimer(self, interval=100)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        if next(self._steps, None) is None:
            self._timer.stop()

    def _story(self) -> Iterator[bool]:
        while not (windows := [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]):
            yield False
        (window,) = windows
        while not window.message.isVisible():
            yield False
        window.message.findChildren(QPushButton)[0].click()
        while not window.people.model.rows:
            # Only where nothing was ever read.
            for dialog in window.findChildren(ConsentDialog):
                dialog.agree.click()
            yield False
        with Library.open(window._bridge.library.path, read_only=True) as library:
            person, face = browsing.people(library)[0], browsing.faces(library)[0]
        window.show_person(person.id, select=[person.cover])
        while not window.faces.model.rows:
            yield True
        window.show_face(face.id)
        for view in VIEWS:
            window.show_view(view)
            for _ in range(3):
                yield True
        self.done = True
        window.close()


if __name__ == "__main__":
    application = QApplication(["facesorter"])
    user = User()
    code = main(["--library", sys.argv[1], sys.argv[2]])
    sys.exit(code or int(not user.done))
