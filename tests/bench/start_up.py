"""How long it takes: from the start of the process to the first paint of the window, and to ``--help``.

    uv run python tests/bench/start_up.py [--library FILE] [--times N]

Each start is a process of its own; the first (cold) is told apart from the rest (warm). Without a library an empty one
is opened. Also lists the heavy modules that the window's process has loaded a second after
its first paint: none should be.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HEAVY = ("cv2", "insightface", "onnx", "onnxruntime", "scipy", "sklearn")
COMMANDS = {"--version": ["--version"], "--help": ["--help"]}


def window(library: str) -> None:
    """Open the window in this process; print what was measured once it is painted, and end."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    from facesorter.app import run_window

    class Watch(QObject):
        painted = 0.0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if not self.painted and event.type() == QEvent.Type.Paint and _in_main_window(watched):
                # What is painted shows once the event is done.
                QTimer.singleShot(0, self.note)
            return False

        def note(self) -> None:
            if not self.painted:
                self.painted = time.time()
                QTimer.singleShot(1000, application.closeAllWindows)

    def _in_main_window(watched: QObject) -> bool:
        return watched.isWidgetType() and isinstance(watched.window(), QMainWindow)  # type: ignore[attr-defined]

    application = QApplication(["facesorter"])
    watch = Watch()
    application.installEventFilter(watch)
    run_window(Path(library), [])
    print(json.dumps({"painted": watch.painted, "heavy": [name for name in HEAVY if name in sys.modules]}))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--library", type=Path, help="a library to open (default: an empty one)")
    parser.add_argument("--times", type=int, default=7)
    parser.add_argument("--window", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.window:
        window(options.window)
        return
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "FACESORTER_HOME": home, "ORT_DISABLE_TELEMETRY": "1"}
        if not environment.get("DISPLAY"):
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        library = options.library or Path(home, "bench.facesorter")
        seconds, heavy = [], set()
        for _ in range(options.times):
            start = time.time()
            argv = [sys.executable, __file__, "--window", str(library)]
            done = subprocess.run(argv, env=environment, stdout=subprocess.PIPE, text=True, check=True)
            answer = json.loads(done.stdout.splitlines()[-1])
            seconds.append(answer["painted"] - start)
            heavy |= set(answer["heavy"])
        warm = seconds[1:] or seconds
        print(f"window, first paint: {seconds[0]:.2f} s at first, then {statistics.median(warm):.2f} s (median)")
        print(f"heavy modules in its process: {', '.join(sorted(heavy)) or 'none'}")
        for name, argv in COMMANDS.items():
            times = []
            for _ in range(options.times):
                start = time.perf_counter()
                command = [sys.executable, "-m", "facesorter", *argv]
                subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
                times.append(time.perf_counter() - start)
            print(f"facesorter {name}: {statistics.median(times):.2f} s (median)")


if __name__ == "__main__":
    main()
