"""When Python looks for cycles of objects that nobody needs any more.

Left alone, it does so whenever many objects were made, and in whatever thread made them: with 100,000 photos that
held up the window for up to 270 ms (`tests/bench/window_at_size.py`), and widgets could be taken down by a thread that
must not touch them. So it is done here, in the GUI thread: young objects often, all when the user left the window.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_EVERY_MS = 5000
_LEFT_MS = 2000
# Of Python's three generations; the old one is where the rows of the views are.
_YOUNG = 1


class Collector(QObject):
    """Takes over from Python until it ends."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self.destroyed.connect(gc.enable)
        often = QTimer(self, interval=_EVERY_MS)
        often.timeout.connect(lambda: gc.collect(_YOUNG))
        often.start()
        self._left = QTimer(self, singleShot=True, interval=_LEFT_MS)
        self._left.timeout.connect(gc.collect)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._follow)

    def _follow(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._left.stop()
        else:
            self._left.start()
