"""The frozen program beside the source tree: start, first person, memory and size, as its user has them.

    python tests/bench/frozen.py dist/facesorter [--photos FOLDER] [--count 100] [--times 3] [--entry FILE.desktop]

Each start is one of a new user, on a screen if there is one: seconds from the start of the process to the first paint
of the window; then the folder's photos are added by the window's own buttons, and it tells the seconds from there to
the first person that is shown, and the memory of all its processes (proportional share, MB) at the first paint and once
it has been at rest for ten seconds. On disk: the bundle, and beside the source tree the environment that runs it.

``--entry``: also what a menu runs for this entry, on a screen of its own, looked at from outside: seconds from there to
the window's first paint, and from the agreement to read the photos, given by mouse, to the first face that is shown.
For root, with what `packaging/checks/hands.py` needs.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PIL import ImageGrab

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT / "packaging" / "checks"))
from bare_debian import menu_command  # noqa: E402
from hands import Hands, Screen  # noqa: E402

#: Of the main button in the light scheme.
_ACCENT = (0x11, 0x60, 0xC4)
#: What a spawned Python is given, which a frozen program runs too: see packaging/smoke.py.
SWITCHES, INSIDE = ("-B", "-S", "-I", "-c"), "from multiprocessing.resource_tracker import main\n"
#: Of the table's columns.
WIDTHS = (14, 8, 14, 10, 12, 9)

STORY = '''
import json, os, sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from facesorter.__main__ import main
from facesorter.ui.dialogs.consent import ConsentDialog
from facesorter.ui.main_window import MainWindow

_REST = 10.0

def memory():
    """MB of this process and all that it started."""
    parents = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(stat.parent.name)] = int(stat.read_text().rpartition(")")[2].split()[1])
        except OSError:
            pass
    family, total = {os.getpid()}, 0
    while more := {pid for pid, parent in parents.items() if parent in family} - family:
        family |= more
    for pid in family:
        try:
            text = Path(f"/proc/{pid}/smaps_rollup").read_text()
        except OSError:
            continue
        total += next(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:"))
    return total * 1024 / 1e6

class User(QObject):
    def __init__(self):
        super().__init__()
        self.told = {}
        self._steps = self.story()
        self._timer = QTimer(self, interval=20)
        self._timer.timeout.connect(lambda: next(self._steps, None))

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWidgetType() and isinstance(watched.window(), MainWindow):
            application.removeEventFilter(self)
            self.window = watched.window()
            QTimer.singleShot(0, self.painted)
        return False

    def painted(self):
        self.told["painted"] = time.time()
        self.told["memory_first"] = memory()
        self._timer.start()

    def story(self):
        window = self.window
        while not window.message.isVisible():
            yield
        added = time.time()
        window.message.findChildren(QPushButton)[0].click()
        while not window.people.model.rows:
            for dialog in window.findChildren(ConsentDialog):
                dialog.agree.click()
            yield
        self.told["first_person"] = time.time() - added
        end = time.time() + _REST
        while time.time() < end:
            yield
        self.told["memory_rest"] = memory()
        window.close()

del sys.argv[1:]  # the program would run this story instead
application = QApplication(["facesorter"])
user = User()
application.installEventFilter(user)
code = main(["--library", LIBRARY, FOLDER])
print(json.dumps(user.told), flush=True)
'''


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--photos", type=Path, default=PROJECT.parent / "shared" / "data" / "lfw-dev")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("--entry", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        album = Path(place, "album")
        album.mkdir()
        for number, photo in enumerate(sorted(options.photos.rglob("*.jpg"))[: options.count]):
            shutil.copy(photo, album / f"{number:04}.jpg")
        print(f"{len(list(album.iterdir()))} photos, {os.cpu_count()} processors, {_screen()}")
        titles = ("first paint", "again", "first person", "MB first", "MB at rest", "MB disk")
        print(f"{'':12}" + _row(titles))
        for name, command, folder in (
            ("frozen", [str(options.bundle.resolve() / "facesorter"), *SWITCHES], options.bundle),
            ("source tree", [sys.executable, "-c"], Path(sys.prefix)),
        ):
            told = [_start(command, album, Path(place, f"{name} {number}")) for number in range(options.times)]
            again = statistics.median([each["paint"] for each in told[1:]] or [told[0]["paint"]])
            middle = {key: statistics.median(each[key] for each in told) for key in told[0]}
            figures = (
                f"{told[0]['paint']:.2f} s",
                f"{again:.2f} s",
                f"{middle['first_person']:.1f} s",
                *(f"{number:.0f}" for number in (middle["memory_first"], middle["memory_rest"], _size(folder))),
            )
            print(f"{name:12}" + _row(figures))
        if options.entry:
            told = [_click(options.entry, album, Path(place, f"entry-{number}")) for number in range(options.times)]
            again = statistics.median([paint for paint, _ in told[1:]] or [told[0][0]])
            person = statistics.median(person for _, person in told)
            print(f"menu entry: first paint {told[0][0]:.2f} s, again {again:.2f} s; first face {person:.1f} s")


def _click(entry: Path, album: Path, home: Path) -> tuple[float, float]:
    """Seconds to the first paint, and to the first face, of what a menu runs for the entry."""
    home.mkdir()
    screen = Screen(home / "run", os.getuid())
    with screen:
        shown = {"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8"} | screen.environment
        start = time.time()
        program = subprocess.Popen([*menu_command(entry), str(album)], env=shown, cwd=home)
        try:
            # The main button's colour is in nothing else; photos have more colours than all that is drawn.
            _watch(screen, lambda colours: colours.get(_ACCENT, 0) > 500)
            paint = time.time() - start
            hands = Hands(screen)
            hands.click(hands.find("MessageBar.QPushButton"))
            agree = hands.find("ConsentDialog.QDialogButtonBox.QPushButton")
            hands.click(agree)
            start = time.time()
            _watch(screen, lambda colours: len(colours) > 3000)
            return paint, time.time() - start
        finally:
            program.terminate()
            program.wait()


def _watch(screen: Screen, seen: Callable[[dict[tuple[int, ...], int]], bool]) -> None:
    end = time.time() + 60
    while time.time() < end:
        picture = ImageGrab.grab(xdisplay=screen.environment["DISPLAY"])
        if seen({colour: count for count, colour in picture.getcolors(1 << 24) or ()}):
            return
        time.sleep(0.01)
    sys.exit("nothing was painted within a minute")


def _start(command: list[str], album: Path, home: Path) -> dict[str, float]:
    """One start with a home of its own."""
    home.mkdir()
    story = f"LIBRARY, FOLDER = {str(home / 'library.facesorter')!r}, {str(album)!r}\n{STORY}"
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8", "FACESORTER_HOME": str(home)}
    environment |= {"PYTHONPATH": str(PROJECT)}
    shown = {"DISPLAY": os.environ["DISPLAY"]} if "DISPLAY" in os.environ else {"QT_QPA_PLATFORM": "offscreen"}
    start = time.time()
    done = subprocess.run(
        [*command, f"{INSIDE}exec({story!r}, {{}})"],
        env=environment | shown,
        cwd=home,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"{command[0]} ended with {done.returncode}: {done.stderr[-2000:]}")
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told | {"paint": told["painted"] - start}


def _row(cells: tuple[str, ...]) -> str:
    return "".join(f"{cell:>{width}}" for cell, width in zip(cells, WIDTHS, strict=True))


def _screen() -> str:
    return f"screen {os.environ['DISPLAY']}" if "DISPLAY" in os.environ else "no screen"


def _size(folder: Path) -> float:
    files = (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return sum(file.stat().st_size for file in files) / 1e6


if __name__ == "__main__":
    main()
