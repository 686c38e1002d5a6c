"""How fast the window answers with 100,000 photos, a face in each, of 18,000 people; prints milliseconds.

    uv run python tests/bench/window_at_size.py [PHOTOS] [PEOPLE] [--where]

Opens the window on such a library and uses it: grids are scrolled, views switched, people opened, named, merged and
searched, edits taken back. A timer that should fire every 2 ms notes how late it comes: that is how long a click would
have waited. Prints the latest of each step, and with ``--where`` what the window was doing then.
"""

import argparse
import gc
import io
import os
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
from library_at_size import group
from PIL import Image

from facesorter.domain.edits import MergePeople, MoveFaces, RenamePerson
from facesorter.domain.found import FoundFace, FoundPhoto
from facesorter.domain.model import Box
from facesorter.store import photos, settings
from facesorter.store.library import Library

TICK_MS = 2
LATE_MS = 30
# Long enough for what a step starts in the background.
SETTLE_MS = 3000
BATCH = 64


def fill(library: Library, count: int) -> None:
    """One face a photo, with crops and thumbnails that can be seen."""
    random = np.random.default_rng(0)
    crops, thumbnails = ([jpeg(random, side) for _ in range(20)] for side in (192, 320))
    landmarks = np.zeros((5, 2), np.float32)
    for first in range(0, count, BATCH):
        read = []
        for number in range(first, min(first + BATCH, count)):
            embedding = random.standard_normal(128, np.float32)
            face = FoundFace(Box(0, 0, 50, 50), landmarks, 0.9, float(random.random()), embedding, crops[number % 20])
            taken = datetime(2001, 1, 1) + timedelta(hours=number)
            photo = FoundPhoto(4000, 3000, taken, number.to_bytes(32), thumbnails[number % 20], (face,))
            read.append((b"/photos/%d/%d.jpg" % (number // 1000, number), 1, 2, photo))
        photos.save(library, read, "pack")
    photos.add_roots(library, [b"/photos"])
    settings.put(library, "pack", "pack")


def jpeg(random: np.random.Generator, side: int) -> bytes:
    file = io.BytesIO()
    small = Image.fromarray(random.integers(0, 255, (12, 12, 3), np.uint8))
    small.resize((side, side)).save(file, "JPEG")
    return file.getvalue()


class Watch(threading.Thread):
    """Notes what the window does while it is late."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.last = time.perf_counter()
        self.seen: list[str] = []
        self._window = threading.get_ident()

    def run(self) -> None:
        while True:
            time.sleep(0.005)
            if time.perf_counter() - self.last > LATE_MS / 1000:
                frame = sys._current_frames().get(self._window)
                lines = traceback.extract_stack(frame)[-4:]
                self.seen.append(" < ".join(f"{Path(line.filename).name}:{line.lineno}" for line in reversed(lines)))


def use(library: Path, where: bool) -> None:
    """Run the window in this process."""
    from PySide6.QtCore import QObject, QTimer
    from PySide6.QtWidgets import QApplication

    from facesorter.app import run_window
    from facesorter.ui.main_window import MainWindow
    from facesorter.ui.models.sidebar import Entry

    class Use(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.late: dict[str, list[float]] = {}
            self._step = "open"
            self._start = self._last = time.perf_counter()
            self._watch = Watch()
            if where:
                self._watch.start()
            self._tick = QTimer(self, interval=TICK_MS)
            self._tick.timeout.connect(self._note)
            self._tick.start()
            QTimer.singleShot(0, self, self._shown)

        def _shown(self) -> None:
            window = next((each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)), None)
            if window is None or not window.people.model.rows:
                QTimer.singleShot(20, self, self._shown)
                return
            print(f"{'people are there after':<34}{1000 * (time.perf_counter() - self._start):8.0f} ms")
            # The first step is done by then; opening itself waits for nothing.
            self.late["open"] = []
            self._steps = self._acts(window)
            QTimer.singleShot(SETTLE_MS, self, self._next)

        def _next(self) -> None:
            seen, self._watch.seen = self._watch.seen, []
            for line in sorted({line: seen.count(line) for line in seen}.items(), key=lambda item: -item[1])[:6]:
                print("   ", *line)
            step = next(self._steps, None)
            if step is None:
                QApplication.closeAllWindows()
                return
            self._step, act = step
            act()
            QTimer.singleShot(SETTLE_MS, self, self._next)

        def _note(self) -> None:
            now = time.perf_counter()
            self.late.setdefault(self._step, []).append(1000 * (now - self._last) - TICK_MS)
            self._last = self._watch.last = now

        def _acts(self, window: MainWindow) -> Iterator[tuple[str, Callable[[], Any]]]:
            bridge, people = window._bridge, window.people.model
            names = iter(("Anna", "Ben", "Cleo", "Dora", "Emil"))
            biggest = people.rows[0].id

            def scroll(grid: Any) -> Callable[[], Any]:
                def begin() -> None:
                    bar = grid.verticalScrollBar()
                    timer = QTimer(grid, interval=16)
                    timer.timeout.connect(lambda: bar.setValue((bar.value() + 1913) % max(1, bar.maximum())))
                    timer.start()
                    QTimer.singleShot(SETTLE_MS - 500, timer, timer.stop)

                return begin

            def rename() -> None:
                bridge.apply(RenamePerson(people.rows[3].id, next(names)))

            def merge() -> None:
                bridge.apply(MergePeople(people.rows[1].id, (people.rows[2].id,)))

            def move() -> None:
                bridge.apply(MoveFaces((window.faces.model.rows[5].id,), people.rows[7].id))

            yield "scroll people", scroll(window.people.grid)
            yield "name somebody", rename
            yield "merge two", merge
            yield "undo", bridge.undo
            yield "redo", bridge.redo
            yield "people by name", lambda: window.people.header.choose_order("name")
            yield "people, most faces", lambda: window.people.header.choose_order("faces")
            yield "open the largest", lambda: window.show_person(biggest)
            yield "scroll its faces", scroll(window.faces.grid)
            yield "move a face", move
            yield "select all of it", window.faces.grid.selectAll
            yield "first time to photos", lambda: window.show_view(Entry.PHOTOS)
            shown: Any = window.pages.page(Entry.PHOTOS)
            yield "scroll photos", scroll(shown.grid)
            yield "photos, newest first", lambda: shown.header.choose_order("date")
            yield "an edit while photos are shown", rename
            yield "undo while photos are shown", bridge.undo
            yield "search for a photo", lambda: window.top.search.setText("777")
            yield "search no more", lambda: window.top.search.setText("")
            yield "to people", lambda: window.show_view(Entry.PEOPLE)
            yield "to photos again", lambda: window.show_view(Entry.PHOTOS)
            yield "to unsorted", lambda: window.show_view(Entry.UNSORTED)
            yield "to edits", lambda: window.show_view(Entry.EDITS)
            yield "to evaluation", lambda: window.show_view(Entry.EVALUATION)

    application = QApplication(["facesorter"])
    use = Use()
    run_window(library, [])
    for step, late in use.late.items():
        if late:
            print(f"{step:<34}{max(late):8.0f} ms")
    print(f"{'the latest of all':<34}{max(max(late, default=0) for late in use.late.values()):8.0f} ms")
    del application


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("photos", type=int, nargs="?", default=100_000)
    parser.add_argument("people", type=int, nargs="?", default=18_000)
    parser.add_argument("--where", action="store_true", help="also print what the window did while it was late")
    options = parser.parse_args()
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["FACESORTER_HOME"] = home
        path = Path(home, "bench.facesorter")
        with Library.open(path) as library:
            fill(library, options.photos)
            group(library, options.photos, options.people, 1)
        # Otherwise what was made for filling would be looked through again and again.
        gc.collect()
        gc.freeze()
        use(path, options.where)


if __name__ == "__main__":
    main()
