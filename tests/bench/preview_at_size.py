"""How soon a preview is there, and how the window answers meanwhile, with 100,000 faces and 18,000 new people.

    uv run python tests/bench/preview_at_size.py [FACES] [PEOPLE]

Opens the window on a library in which nothing was grouped yet. The algorithm is left out (`grouping_at_size.py` and
`live_count.py` measure those): its answer is made up, people of several sizes and a fifth of the faces on their own.
Prints how long it takes from that answer to the page, and from *Apply* until the people are there; and of each step how
late a timer came that should fire every 2 ms: that is how long a click would have waited.
"""

import argparse
import gc
import os
import tempfile
import time
from pathlib import Path

import numpy as np
from window_at_size import fill

from facesorter.services import grouping
from facesorter.services.grouping_worker import Proposal
from facesorter.store.library import Library

TICK_MS = 2
SETTLE = 3.0
#: A part of the faces that is in nobody.
ALONE = 0.2


def invented(library: Library, people: int) -> Proposal:
    """An answer for all faces of the library."""
    random = np.random.default_rng(1)
    ids = np.array([row[0] for row in library.rows("SELECT id FROM faces ORDER BY id")], np.int64)
    # A few people are in many photos, most in few.
    labels = np.minimum(random.pareto(0.6, len(ids)) * 20, people - 1).astype(np.int64)
    labels[: 2 * people] = np.repeat(np.arange(people), 2)[: len(ids)]
    labels[random.random(len(ids)) < ALONE] = -1
    _, compact = np.unique(labels[labels >= 0], return_inverse=True)
    labels[labels >= 0] = compact
    return Proposal(ids, labels, np.full(int(labels.max()) + 1, -1), {}, 1.0)


def use(path: Path, people: int) -> None:
    """Run the window in this process."""
    from PySide6.QtCore import QSettings, QTimer
    from PySide6.QtWidgets import QApplication

    from facesorter.ui import theme
    from facesorter.ui.bridge import Bridge
    from facesorter.ui.garbage import Collector
    from facesorter.ui.live_count import Count
    from facesorter.ui.main_window import MainWindow

    application = QApplication(["facesorter"])
    theme.install(application)
    collector = Collector(application)
    # What was made for filling would be looked through again and again.
    gc.collect()
    gc.freeze()
    with Library.open(path) as library:
        proposal, todo = invented(library, people), grouping.task(library, "auto")
        print(f"{len(proposal.face_ids):,} faces, {proposal.groups:,} people, {proposal.unassigned:,} unsorted")
        bridge = Bridge(library)
        window = MainWindow(bridge, QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat))
        window.resize(1440, 900)
        window.show()
        late: list[float] = []
        last = time.perf_counter()

        def note() -> None:
            nonlocal last
            now = time.perf_counter()
            late.append(1000 * (now - last) - TICK_MS)
            last = now

        tick = QTimer(interval=TICK_MS)
        tick.timeout.connect(note)
        tick.start()

        def watch(name: str, act: object, until: object = None) -> None:
            late.clear()
            start = time.perf_counter()
            act()  # type: ignore[operator]
            while until is not None and not until():  # type: ignore[operator]
                application.processEvents()
                time.sleep(0.0005)
            took = time.perf_counter() - start
            while time.perf_counter() - start < took + SETTLE:
                application.processEvents()
                time.sleep(0.0005)
            print(f"{name:<42}{1000 * took:8.0f} ms   a click waits {max(late, default=0):6.0f} ms")

        proposer = window.grouping._proposer
        # As if it had been asked, and this were the answer.
        proposer._counting.ask = lambda algorithm, values: None  # type: ignore[method-assign]
        watch("open", lambda: None)
        watch("offer, until the page says it works", lambda: window.grouping.offer("auto", {}))
        page = window.grouping._page
        assert page is not None
        watch("answer, until the page shows it", lambda: proposer._take(Count(todo, proposal)), lambda: page.model.rows)
        bar, faces = page.list.verticalScrollBar(), page.faces.verticalScrollBar()
        watch("scroll the people to the middle", lambda: bar.setValue(bar.maximum() // 2))
        watch("and to the end", lambda: bar.setValue(bar.maximum()))
        watch("the first person, with the most faces", lambda: page.list.setCurrentIndex(page.model.index(0, 0)))
        watch("scroll the faces to the end", lambda: faces.setValue(faces.maximum()))
        watch("another person", lambda: page.list.setCurrentIndex(page.model.index(len(page.model.rows) // 2, 0)))
        watch("the last one", lambda: page.list.setCurrentIndex(page.model.index(len(page.model.rows) - 1, 0)))
        watch("only new people", page.kinds.findChildren(type(page._apply))[2].click)
        watch("all again", page.kinds.findChildren(type(page._apply))[0].click)
        watch("apply, until people are there", page._apply.click, lambda: window.people.model.rows)
        window.close()
        bridge.close()
    del collector


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("faces", type=int, nargs="?", default=100_000)
    parser.add_argument("people", type=int, nargs="?", default=18_000)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["FACESORTER_HOME"] = home
        path = Path(home, "bench.facesorter")
        with Library.open(path) as library:
            fill(library, options.faces)
        use(path, options.people)


if __name__ == "__main__":
    main()
