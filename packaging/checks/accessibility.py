#!/usr/bin/env python3
"""Read the running program as a screen reader does: every view and dialog, through the accessibility bus.

    python packaging/checks/accessibility.py LIBRARY [VIEW ...]

Starts the program on a screen, a session bus and an accessibility bus of its own, opens each view (or those named)
with keys and menus, and prints for each how many controls are shown, which of them have no name, and which can take
the keyboard without saying what they are. Then cells are selected with the keyboard alone, and a message is waited
for. Ends with 1 if anything is missing. LIBRARY is a grouped one, and is copied. Needs Xvfb, openbox, xdotool,
dbus-run-session and at-spi2-core.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from accessible import Bus, Node

PROJECT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "openbox", "xdotool", "dbus-run-session")
BUS = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
PATIENCE = 20.0
SETTLE = 0.7

# What takes the keyboard or the mouse, however it is focused.
CONTROLS = {
    *("push button", "check box", "radio button", "combo box", "slider", "spin button", "text", "entry", "link"),
    *("list", "list item", "table", "table cell", "tree", "tree item", "menu item", "page tab", "toggle button"),
    *("password text", "chart", "image", "canvas", "check menu item", "column header", "terminal"),
}
# What a program says of a widget that nobody told it about.
VAGUE = {"filler", "panel", "unknown", "invalid", "layered pane", "unspecified", "redundant object"}


class Walk:
    """The program, its window, and what was found in it."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self.program = wait_for(lambda: next(iter(bus.programs()), None))
        wait_for(self.window)
        self.bad = 0

    def window(self) -> Node | None:
        """The window in front: a dialog, if there is one."""
        windows = [node for node in self._bus.walk(self.program, 0) if node.depth == 1]
        active = [node for node in windows if "active" in node.states]
        return (active or windows or [None])[-1]

    def shown(self) -> list[Node]:
        """All that is shown in the window in front, once nothing changes any more."""
        before: list[Node] = []
        for _ in range(20):
            window = self.window()
            now = list(self._bus.walk(window)) if window else []
            if now and [node.name for node in now] == [node.name for node in before]:
                break
            before = now
            time.sleep(SETTLE)
        return now

    def look(self, view: str) -> list[Node]:
        """Count the controls of what is in front, and name those that are not told properly."""
        found = self.shown()
        controls = [node for node in found if is_control(node)]
        nameless = [node for node in controls if not node.name.strip()]
        # What holds other things is told by its name; what paints itself has to say what it is.
        vague = [node for node in controls if node.role in VAGUE and not node.children]
        print(f"{view:26} {len(found):8} {len(controls):9} {len(nameless):9} {len(vague):6}", flush=True)
        for node in nameless:
            print(f"    without a name: {node.role} {where(node, found)}")
        for node in vague:
            print(f"    takes the keyboard as a {node.role}: {node.name!r}")
        self.bad += len(nameless) + len(vague)
        return found

    def choose(self, action: str) -> None:
        """Choose an action of the menus by its words, as a screen reader can."""
        window = self.window()
        assert window is not None
        for node in self._bus.all_below(window):
            if node.role in {"menu item", "check menu item"} and node.name.rstrip("…") == action:
                self._bus.act(node)
                time.sleep(SETTLE)
                return
        raise LookupError(f"no menu has {action}")

    def press(self, name: str) -> None:
        """Press the button with this name."""
        buttons = {"push button", "check box", "radio button", "toggle button"}
        button = next(node for node in self.shown() if node.role in buttons and node.name == name)
        self._bus.act(button)
        time.sleep(SETTLE)

    def selected(self) -> list[str]:
        """The names of the selected cells of the grid that has the keyboard."""
        lists = [node for node in self.shown() if node.role == "list" and "focused" in node.states]
        return [node.name for node in self._bus.walk(lists[0]) if "selected" in node.states] if lists else []

    def said(self) -> list[str]:
        """What was announced lately."""
        return list(self._bus.heard("Announcement", 1.5))


def is_control(node: Node) -> bool:
    """Whether somebody can do something with it. Headings of lists and panes that only scroll are none."""
    if node.role == "list item":
        return "selectable" in node.states
    return node.role in CONTROLS or ("focusable" in node.states and node.role != "frame")


def where(node: Node, found: list[Node]) -> str:
    """The nearest name above an object."""
    for other in reversed(found[: found.index(node)]):
        if other.name and other.depth < node.depth:
            return f"in {other.name!r}"
    return ""


def key(*keys: str) -> None:
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)
    time.sleep(SETTLE)


def wait_for(condition: Callable[[], object]) -> object:
    end = time.monotonic() + PATIENCE
    while not (found := condition()):
        if time.monotonic() > end:
            raise TimeoutError("the program did not come")
        time.sleep(0.1)
    return found


def keys(*pressed: str, choose: str = "") -> Callable[[Walk], None]:
    """Press keys, and then choose an action of the menus."""

    def reach(walk: Walk) -> None:
        for each in pressed:
            key(each)
        if choose:
            walk.choose(choose)

    return reach


def button(name: str) -> Callable[[Walk], None]:
    return lambda walk: walk.press(name)


# How each view is reached, in an order in which each follows from the one before; dialogs are closed with Escape.
VIEWS: dict[str, Callable[[Walk], None]] = {
    "people": keys("ctrl+1"),
    "person": keys("ctrl+1", "Home", "Right", "Return"),
    "face, closer": keys("ctrl+1", "Home", "Right", "Return", "Right", "space"),
    "photos": keys("Escape", "ctrl+2"),
    "photo": keys("ctrl+2", "Home", "Return"),
    "review": keys("ctrl+3"),
    "unsorted": keys("ctrl+4"),
    "ignored": keys("ctrl+5"),
    "edits": keys("ctrl+6"),
    "evaluation": keys("ctrl+7"),
    "sweep": button("Sweep"),
    "map": button("Map"),
    "lab": keys("ctrl+8"),
    "strictness": button("Strictness"),
    "preview": keys("ctrl+1", "ctrl+shift+g"),
}
DIALOGS: dict[str, Callable[[Walk], None]] = {
    "export": keys("ctrl+e"),
    "compare two photos": keys("ctrl+shift+c"),
    "packs": keys(choose="Packs"),
    "unreadable photos": keys(choose="Unreadable Photos"),
    "calibrate": keys(choose="Calibrate from My Library"),
    "born, died": keys("ctrl+1", "Home", "Right", "F4"),
    "split": keys("ctrl+1", "Home", "Right", choose="Split"),
    "move to": keys("ctrl+1", "Home", "Right", "Return", "Right", "ctrl+shift+m"),
    "settings": keys("ctrl+comma"),
    "forget everything": keys(choose="Forget Everything"),
    "guide": keys("F1"),
    "keys": keys("ctrl+F1"),
    "about": keys(choose="About FaceSorter"),
}


def story(walk: Walk, wanted: list[str]) -> None:
    print(f"{'view':26} {'objects':>8} {'controls':>9} {'nameless':>9} {'vague':>6}")
    for name, reach in (VIEWS | DIALOGS).items():
        if wanted and name not in wanted:
            continue
        reach(walk)
        walk.look(name)
        if name in DIALOGS:
            key("Escape")
    with_keys(walk)


def with_keys(walk: Walk) -> None:
    """Three people are selected and one is hidden and shown again, without a mouse."""
    key("ctrl+1")
    key("Home")
    key("Right")
    key("shift+Right")
    key("shift+Right")
    selected = walk.selected()
    print("selected with the keyboard:", "; ".join(selected) or "nothing")
    list(walk.said())
    key("Home")
    key("Right")
    key("ctrl+h")
    hidden = walk.said()
    key("ctrl+z")
    back = walk.said()
    print("announced:", "; ".join(hidden + back) or "nothing")
    walk.bad += (len(selected) != 3) + (not hidden) + (not back)


@contextmanager
def screen() -> Iterator[None]:
    """A screen with a window manager, as DISPLAY."""
    read, write = os.pipe()
    argv = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(argv, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        os.environ["DISPLAY"] = f":{answer.readline().strip()}"
    manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(10)


def missing() -> list[str]:
    """What has to be installed first."""
    return [name for name in NEEDED if not shutil.which(name)] + ([] if BUS.exists() else ["at-spi2-core"])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("library", type=Path)
    parser.add_argument("view", nargs="*")
    options = parser.parse_args()
    if lacks := missing():
        sys.exit(f"These are missing: {', '.join(lacks)}")
    if "FACESORTER_CHECK_BUS" not in os.environ:
        # Again, in a session that ends with this process.
        with screen():
            argv = ["dbus-run-session", "--", sys.executable, *sys.argv]
            return subprocess.run(argv, env={**os.environ, "FACESORTER_CHECK_BUS": "1"}, check=False).returncode
    with tempfile.TemporaryDirectory() as place:
        library = Path(place, "library.facesorter")
        shutil.copy(options.library, library)
        environment = {
            **os.environ,
            "FACESORTER_HOME": str(Path(place, "home")),
            "LC_ALL": "C.UTF-8",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        environment.pop("QT_QPA_PLATFORM", None)
        bus = Bus()
        bus.listen("object:announcement")
        argv = [sys.executable, "-m", "facesorter", "--library", str(library)]
        program = subprocess.Popen(argv, env=environment, cwd=PROJECT)
        try:
            walk = Walk(bus)
            time.sleep(2 * SETTLE)
            story(walk, options.view)
        finally:
            program.terminate()
            program.wait(20)
            bus.close()
            for log in Path(place, "home").glob("logs/*.log"):
                print(log.read_text("utf-8"), file=sys.stderr)
    print("all told" if not walk.bad else f"{walk.bad} to mend")
    return int(walk.bad > 0)


if __name__ == "__main__":
    sys.exit(main())
