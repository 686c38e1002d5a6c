"""How fast the window answers while photos are read and faces grouped.

    uv run python tests/bench/window_latency.py FOLDER [--pack ID] [--pack-folder PATH]

Opens the window on a new library, adds FOLDER as a user would, and goes on using the window: views are switched,
the grids scrolled, people opened, named and the name taken back. A timer that should fire every 5 ms notes how late
it comes: that is how long a click would have waited. Prints the latest, what was shown and what went on then, and how
many came more than 50 and 100 ms late.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from itertools import cycle
from pathlib import Path

TICK_MS = 5
ACT_MS = 400


def measure(library: Path, folder: Path, pack: str | None) -> None:
    """Run the window in this process."""
    from PySide6.QtCore import QObject, QTimer
    from PySide6.QtWidgets import QApplication

    from facesorter.app import run_window
    from facesorter.domain.edits import RenamePerson
    from facesorter.ui.main_window import MainWindow
    from facesorter.ui.models.sidebar import VIEWS

    class Watch(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.late: list[tuple[float, str]] = []
            self._last = 0.0
            self._views = cycle([view.value for view in VIEWS])
            self._doing = ""
            self._window: MainWindow | None = None
            self._tick = QTimer(self, interval=TICK_MS)
            self._tick.timeout.connect(self._note)
            self._act = QTimer(self, interval=ACT_MS)
            self._act.timeout.connect(self._use)
            QTimer.singleShot(1500, self._begin)

        def _begin(self) -> None:
            self._window = next(window for window in application.topLevelWidgets() if isinstance(window, MainWindow))
            bridge = self._window._bridge
            bridge.index_finished.connect(self._indexed)
            bridge.group_finished.connect(self._grouped)
            self._last = time.perf_counter()
            self._tick.start()
            self._act.start()
            bridge.give_consent()
            bridge.index([folder], pack)

        def _note(self) -> None:
            now = time.perf_counter()
            assert self._window is not None
            bridge = self._window._bridge
            at_work = [name for name in ("indexing", "grouping") if getattr(bridge, name)]
            self.late.append((1000 * (now - self._last) - TICK_MS, ", ".join([self._doing, *at_work])))
            self._last = now

        def _use(self) -> None:
            window = self._window
            assert window is not None
            view = next(self._views)
            self._doing = view
            window.show_view(view)
            bar = window.people.grid.verticalScrollBar()
            bar.setValue((bar.value() + 377) % max(1, bar.maximum()))
            if view == "people" and window.people.model.rows:
                person = window.people.model.rows[0]
                window.show_person(person.id)
                window._bridge.apply(RenamePerson(person.id, "Anna"))
            elif view == "edits":
                window._bridge.undo()

        def _indexed(self, report: object) -> None:
            print(f"indexed: {report and report.photos} photos, {report and report.photos_per_second:.1f} a second")

        def _grouped(self, grouping: object) -> None:
            assert self._window is not None
            if not self._window._bridge.indexing and grouping is not None:
                QTimer.singleShot(2000, application.closeAllWindows)

    application = QApplication(["facesorter"])
    watch = Watch()
    run_window(library, [])
    late = sorted(watch.late, reverse=True)
    over = {limit: sum(one > limit for one, _ in late) for limit in (50, 100)}
    print(
        f"{len(late)} ticks; the latest came {late[0][0]:.0f} ms late ({late[0][1]}); the next five: "
        f"{', '.join(f'{one:.0f} ms ({doing})' for one, doing in late[1:6])}"
    )
    print(f"later than 50 ms: {over[50]}, than 100 ms: {over[100]}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pack", help="the pack to read with (default: the built-in one)")
    parser.add_argument("--pack-folder", type=Path, help="import this folder as the pack first")
    options = parser.parse_args()
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["FACESORTER_HOME"] = home
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"
        if options.pack_folder:
            argv = ["packs", "import", str(options.pack_folder), "--id", options.pack]
            subprocess.run([sys.executable, "-m", "facesorter", *argv], check=True)
        measure(Path(home, "bench.facesorter"), options.folder.absolute(), options.pack)


if __name__ == "__main__":
    main()
