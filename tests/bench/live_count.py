"""How soon the count in the panel follows its slider, and how the window answers while faces are grouped.

    uv run python tests/bench/live_count.py [--faces N] [--algorithm NAME] [--parameter NAME] [--moves N]
    uv run python tests/bench/live_count.py --grouping [--faces N]

Opens the window on a library of invented faces (../shared/tools/make_embeddings.py, seed 5), and the panel. The slider
is moved step by step: first each step waits for the count of the one before, then they come every 50 ms, as when it is
dragged. Prints how long it took from a move to its count, worst and median.

With --grouping the faces are grouped, as a user would who looks at other views meanwhile, and then grouped again and
stopped after 3 s. A timer that should fire every 5 ms notes how late it comes: that is how long a click would have
waited.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from grouping_at_size import fill, generate

TICK_MS = 5
DRAG_SECONDS = 0.05
#: How long one view is looked at.
LOOK_SECONDS = 1.5


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--faces", type=int, default=0, help="default: 20,000, or 100,000 with --grouping")
    parser.add_argument("--algorithm", default="auto")
    parser.add_argument("--parameter", default="merge")
    parser.add_argument("--moves", type=int, default=20)
    parser.add_argument("--grouping", action="store_true")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["FACESORTER_HOME"] = home
        measure(Path(home, "bench.facesorter"), options)


def measure(path: Path, options: argparse.Namespace) -> None:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from facesorter import app
    from facesorter.store.library import Library
    from facesorter.ui import theme
    from facesorter.ui.bridge import Bridge
    from facesorter.ui.garbage import Collector
    from facesorter.ui.main_window import MainWindow

    application = QApplication(sys.argv[:1])
    theme.install(application)
    # As the program does when it starts.
    sys.setswitchinterval(app._TURN)
    faces = options.faces or (100_000 if options.grouping else 20_000)
    with Library.open(path) as library:
        vectors, _, photo, qualities = generate(faces, seed=5)
        fill(library, vectors, photo, qualities)
        del vectors
        bridge = Bridge(library)
        window = MainWindow(bridge, QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat))
        Collector(window)
        window.show()

        def until(condition: Callable[[], object]) -> None:
            while not condition():
                application.processEvents()
                time.sleep(0.001)

        if options.grouping:
            group(window, bridge, until)
        else:
            move(window, until, options)
        window.close()
        bridge.close()


def move(window: object, until: Callable[..., None], options: argparse.Namespace) -> None:
    from PySide6.QtWidgets import QApplication, QSlider

    from facesorter.ui.views.group_panel import GroupPanel

    start = time.perf_counter()
    window.grouping._chosen(options.algorithm)
    until(lambda: window.findChild(GroupPanel) is not None)
    panel = window.findChild(GroupPanel)
    shown: dict[object, float] = {}

    def note(count: object) -> None:
        print(count.problem, end="")
        value = count.task.params.get(options.parameter)
        shown.setdefault(value, time.perf_counter())

    # After the panel's own slot, that is when the count is shown.
    panel._proposer.counted.connect(note)
    until(lambda: shown)
    print(
        f"{options.faces or 20_000:,} faces, {options.algorithm}: the first count was there after "
        f"{time.perf_counter() - start:.1f} s"
    )
    slider = panel._parameters._rows[options.parameter].findChild(QSlider)
    for what, pause in (("waiting for each", None), ("dragged", DRAG_SECONDS)):
        took, moved = [], {}
        for _ in range(options.moves):
            slider.setValue(slider.value() + (1 if pause is None else -1))
            value = panel.values.get(options.parameter)
            shown.pop(value, None)
            moved[value] = time.perf_counter()
            if pause is None:
                until(lambda value=value: value in shown)
            else:
                end = time.perf_counter() + pause
                until(lambda end=end: time.perf_counter() > end)
        until(lambda value=value: value in shown)
        took = sorted(1000 * (shown[value] - at) for value, at in moved.items() if value in shown)
        print(
            f"  {options.parameter} moved {options.moves} times, {what}: {len(took)} counts shown, median "
            f"{statistics.median(took):.0f} ms, worst {took[-1]:.0f} ms; the last one "
            f"{1000 * (shown[value] - moved[value]):.0f} ms",
            flush=True,
        )
        QApplication.processEvents()
    start = time.perf_counter()
    until(lambda: not panel._busy.isVisible())
    print(f"  who would move was there {1000 * (time.perf_counter() - start):.0f} ms later")


def group(window: object, bridge: object, until: Callable[..., None]) -> None:
    from PySide6.QtCore import QTimer

    from facesorter.ui.models.sidebar import VIEWS

    late: list[float] = []
    start = last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append(1000 * (now - last) - TICK_MS)
        if late[-1] > 100:
            print(f"  {late[-1]:.0f} ms late, {now - start:.1f} s after the start", flush=True)
        last = now

    timer = QTimer(interval=TICK_MS)
    timer.timeout.connect(tick)
    done: list[object] = []
    bridge.group_finished.connect(done.append)
    views = [view.value for view in VIEWS]
    # What is shown for the first time is made then: not what is measured here.
    for view in views:
        window.show_view(view)
        end = time.perf_counter() + 1
        until(lambda end=end: time.perf_counter() > end)
    for what in ("grouped", "stopped after 3 s"):
        done.clear()
        late.clear()
        start = last = time.perf_counter()
        timer.start()
        bridge.group("auto", {})
        look, turn = start, 0
        stopped = 0.0
        while not done:
            until(lambda look=look: done or time.perf_counter() > look)
            look += LOOK_SECONDS
            turn += 1
            window.show_view(views[turn % len(views)])
            if what != "grouped" and not stopped and time.perf_counter() - start > 3:
                stopped = time.perf_counter()
                bridge.cancel_group()
        end = time.perf_counter()
        timer.stop()
        worst = sorted(late, reverse=True)
        print(
            f"{what}: over after {end - start:.1f} s"
            + (f", {1000 * (end - stopped):.0f} ms after Stop" if stopped else "")
            + f"; {len(late)} ticks, the latest {', '.join(f'{one:.0f}' for one in worst[:5])} ms late; "
            f"later than 50 ms: {sum(one > 50 for one in late)}, than 100 ms: {sum(one > 100 for one in late)}",
            flush=True,
        )


if __name__ == "__main__":
    main()
