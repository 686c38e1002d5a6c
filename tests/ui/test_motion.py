"""Nothing moves by itself where the user, or else the system, wants it so."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QProgressBar

from facesorter.ui import motion, preferences
from facesorter.ui.preferences import Motion, Preferences

PORTAL = """
import sys
from jeepney import HeaderFields, MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import open_dbus_connection

bus = open_dbus_connection("SESSION")
bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
print("ready", flush=True)
while True:
    asked = bus.receive()
    if asked.header.message_type is MessageType.method_call and asked.header.fields[HeaderFields.member] == "ReadOne":
        known = asked.body == (sys.argv[1], sys.argv[2])
        value = (sys.argv[3], int(sys.argv[4]) if sys.argv[3] == "u" else sys.argv[4] == "true")
        unknown = new_error(asked, "org.freedesktop.portal.Error.NotFound")
        bus.send(new_method_return(asked, "v", (value,)) if known else unknown)
"""
ASK = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication
from facesorter.ui import motion

application = QCoreApplication([])
portal = subprocess.Popen([sys.executable, "-c", sys.argv[1], *sys.argv[2:]], stdout=subprocess.PIPE)
portal.stdout.readline()
print("still" if motion.still() else "moves")
portal.kill()
"""


@pytest.fixture
def preferred(qapp: QApplication, tmp_path: Path) -> Iterator[Preferences]:
    chosen = Preferences(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    yield chosen
    chosen.reset()
    chosen.apply(qapp)
    assert preferences.reduced_motion() is None


@pytest.mark.parametrize(("wanted", "most"), [(Motion.REDUCED, 1), (Motion.FULL, 0)])
def test_what_is_busy_stands_still_if_that_is_preferred(
    preferred: Preferences, qapp: QApplication, wanted: Motion, most: int
) -> None:
    preferred.motion = wanted
    preferred.apply(qapp)
    bar = QProgressBar()
    motion.busy(bar)
    # From 0 to 0 is what moves.
    assert (bar.minimum(), bar.maximum()) == (0, most)


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("dbus-run-session"), reason="needs dbus-run-session")
@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (("org.freedesktop.appearance", "reduced-motion", "u", "1"), "still"),
        (("org.freedesktop.appearance", "reduced-motion", "u", "0"), "moves"),
        (("org.gnome.desktop.interface", "enable-animations", "b", "false"), "still"),
        (("org.gnome.desktop.interface", "enable-animations", "b", "true"), "moves"),
    ],
)
def test_the_desktop_is_asked_through_its_portal(said: tuple[str, ...], answer: str) -> None:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    argv = ["dbus-run-session", "--", sys.executable, "-c", ASK, PORTAL, *said]
    done = subprocess.run(argv, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.split()[-1:] == [answer], done.stderr
