"""A screen of its own, and hands that use a program on it with a real mouse and keyboard, wherever it was started.

    with Screen(folder, uid) as screen:
        ... start a program with screen.environment ...
        hands = Hands(screen)
        hands.click(hands.find("DropArea.QPushButton"))

Needs Xvfb, openbox, xdotool, scrot, dbus-daemon and at-spi2-core. What there is to click on is told by the
accessibility bus, by the names of Qt's classes, so in every language alike.
"""

import os
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from accessible import Bus

_T = TypeVar("_T")
_PATIENCE = 60.0
# As a session has it, and root may look on.
_RULES = """<busconfig>
  <type>session</type>
  <listen>{address}</listen>
  <standard_session_servicedirs/>
  <policy context="default">
    <allow user="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@dataclass(frozen=True)
class Spot:
    """What is shown somewhere on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int
    name: str
    role: str

    @property
    def centre(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2


class Screen:
    """An X server with a window manager and buses, their sockets in ``folder``; for programs of the user ``uid``."""

    def __init__(self, folder: Path, uid: int) -> None:
        self.folder = folder
        self._uid = uid
        self._started: list[subprocess.Popen[bytes]] = []
        self.environment = {
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder}/session",
            "XDG_RUNTIME_DIR": str(folder),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def __enter__(self) -> "Screen":
        self.folder.mkdir(mode=0o700, exist_ok=True)
        os.chown(self.folder, self._uid, self._uid)
        told, tell = os.pipe()
        server = ("Xvfb", "-displayfd", str(tell), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-ac")
        self._start(*server, uid=0, keep=(tell,))
        os.close(tell)
        with os.fdopen(told) as number:
            self.environment["DISPLAY"] = f":{number.readline().strip()}"
        self._start("openbox", uid=0)
        rules = self.folder / "rules.conf"
        rules.write_text(_RULES.format(address=self.environment["DBUS_SESSION_BUS_ADDRESS"]))
        self._start("dbus-daemon", "--nofork", f"--config-file={rules}")
        wait_for((self.folder / "session").exists)
        self._start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
        wait_for(lambda: list(self.folder.glob("at-spi/bus*")))
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._started):
            process.terminate()
            process.wait()

    def _start(self, *command: str, uid: int | None = None, keep: Sequence[int] = ()) -> None:
        wanted = self._uid if uid is None else uid
        environment = {"PATH": os.environ["PATH"], **self.environment}
        silent = subprocess.DEVNULL
        self._started.append(
            subprocess.Popen(
                command, env=environment, user=wanted, group=wanted, pass_fds=keep, stdout=silent, stderr=silent
            )
        )

    def save(self, file: Path) -> None:
        """A picture of all that is shown."""
        time.sleep(0.6)  # until nothing moves any more
        subprocess.run(["scrot", "--overwrite", "--display", self.environment["DISPLAY"], str(file)], check=True)


class Hands:
    """Mouse, keyboard and eyes on a `Screen`."""

    def __init__(self, screen: Screen) -> None:
        os.environ.update(screen.environment)
        self._bus = Bus()

    def find(
        self, path: str, *, row: int = 0, role: str | None = None, name: str | None = None, patience: float = _PATIENCE
    ) -> Spot:
        """The ``row``-th (from the end if negative) thing that is shown and enabled, whose path of classes ends so."""

        def look() -> Spot | None:
            found = [spot for spot in self.all(path, role) if spot.width > 0 and name in {None, spot.name}]
            return found[row] if -len(found) <= row < len(found) else None

        return wait_for(look, patience, f"nothing at {path} is shown")

    def all(self, path: str, role: str | None = None) -> list[Spot]:
        """All that is shown and enabled there, in the order in which it is read."""
        try:
            return [
                Spot(*self._bus.area(node), node.name, node.role)
                for program in self._bus.programs()
                for node in self._bus.walk(program)
                if role in {None, node.role} and "enabled" in node.states and self._bus.identity(node).endswith(path)
            ]
        except (LookupError, TimeoutError):  # something went while it was looked at, or a dialog is just coming
            return []

    def click(self, spot: Spot, *, at: tuple[int, int] | None = None, times: int = 1) -> None:
        x, y = at or spot.centre
        self._do("mousemove", "--sync", x - 3, y - 2)
        self._do("mousemove", "--sync", x, y)
        time.sleep(0.2)
        self._do("click", "--repeat", times, "--delay", 80, 1)

    def type(self, text: str) -> None:
        # A letter that the keyboard lacks borrows a key, and what is slow must see it before the next letter does.
        self._do("type", "--delay", 40 if text.isascii() else 500, text)

    def press(self, key: str) -> None:
        self._do("key", key)

    def _do(self, *words: object) -> None:
        subprocess.run(["xdotool", *map(str, words)], check=True)


def wait_for(look: Callable[[], _T | None], patience: float = _PATIENCE, otherwise: str = "it does not come") -> _T:
    """What ``look`` answers once it is something. Raises TimeoutError."""
    end = time.monotonic() + patience
    while True:
        if found := look():
            return found
        if time.monotonic() > end:
            raise TimeoutError(otherwise)
        time.sleep(0.2)
