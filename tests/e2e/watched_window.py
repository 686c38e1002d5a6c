"""A window that tells what it shows. Run by `test_two_windows`.

    python watched_window.py LIBRARY

Opens the window; prints one JSON object a line: ``{"window": true}`` when it is there, ``{"offered": TEXT}`` for each
new message, ``{"refused": TEXT}`` where there is none. It is closed, as by the user, when its standard input ends.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from facesorter.app import run_window
from facesorter.ui.main_window import MainWindow


def main() -> int:
    application = QApplication(["facesorter"])
    said: list[object] = []

    def look() -> None:
        for window in application.topLevelWidgets():
            if isinstance(window, QMessageBox) and window.isVisible():
                tell({"refused": window.text()})
            if isinstance(window, MainWindow) and window.isVisible():
                tell({"window": True})
                if window.message.isVisible():
                    tell({"offered": window.message.findChildren(QLabel)[0].text()})

    def tell(what: object) -> None:
        if what not in said:
            said.append(what)
            print(json.dumps(what), flush=True)

    timer = QTimer(interval=50)
    timer.timeout.connect(look)
    timer.start()
    end = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    end.activated.connect(application.closeAllWindows)
    return run_window(Path(sys.argv[1]), [])


if __name__ == "__main__":
    sys.exit(main())
