#!/usr/bin/env python3
"""Set up everything on a fresh machine, then open the window or run the tests.

    python3 packaging/start.py window [FOLDER]   set up, then open the window (and offer FOLDER)
    python3 packaging/start.py tests [ARGUMENT]  set up, then run every check and test

Needs Python 3.11 or later and a way to reach PyPI; on Debian and its relatives also the system libraries of Qt, which
it installs by apt when run as root. Everything else goes to ``.venv`` and ``build`` in this folder. Again, it is quick.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
ENVIRONMENT = PROJECT / ".venv"
BIN = "Scripts" if os.name == "nt" else "bin"

# What PySide6-Essentials loads from the system on X11 and Wayland, a font to draw with, and `python3-venv` to make
# the environment.
WINDOW_PACKAGES = [
    "fontconfig-config",
    "fonts-dejavu-core",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0",
    "libwayland-cursor0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
    "python3-venv",
]
# A screen of their own for the tests that move a real mouse, an accessibility bus for the one that reads the window as
# a screen reader does, and a tracer for the one that watches the network.
TEST_PACKAGES = ["at-spi2-core", "dbus-daemon", "openbox", "strace", "xauth", "xdotool", "xvfb"]
# Tests of one file follow each other, as they share what takes long to make. After a hang nothing is tried again.
SIDE_BY_SIDE = ["-n", "logical", "--maxprocesses", "4", "--dist", "loadfile", "--no-loadscope-reorder"]
SIDE_BY_SIDE += ["--max-worker-restart", "0"]


def main() -> int:
    """Answer the exit status of what was started, or 1 with one sentence when the set-up cannot go on."""
    what, *arguments = sys.argv[1:] or ["help"]
    if what not in {"window", "tests"}:
        print(__doc__)
        return 0 if what in {"help", "-h", "--help"} else 2
    if sys.version_info < (3, 11):  # noqa: UP036 - runs before anything has checked it
        sys.exit(f"FaceSorter needs Python 3.11 or later; this is {sys.version.split()[0]}. Nothing was changed.")
    testing = what == "tests"
    install_system_packages(WINDOW_PACKAGES + (TEST_PACKAGES if testing else []))
    synchronise([] if testing else ["--no-group", "dev", "--extra", "raw", "--extra", "video"])
    python = str(ENVIRONMENT / BIN / "python")
    if not testing:
        return subprocess.call([python, "-m", "facesorter", *arguments])
    if arguments:
        return subprocess.call([python, "-m", "pytest", *arguments], cwd=PROJECT)
    for check in (
        ["ruff", "check"],
        ["ruff", "format", "--check"],
        ["mypy"],
        ["lint-imports", "--no-cache"],
        ["pytest", *SIDE_BY_SIDE],
    ):
        status = subprocess.call([str(ENVIRONMENT / BIN / check[0]), *check[1:]], cwd=PROJECT)
        if status:
            return status
    return 0


def install_system_packages(wanted: list[str]) -> None:
    """Install what is missing of Debian's packages; where there is no dpkg, Qt itself says what it misses."""
    if not shutil.which("dpkg-query"):
        return
    answer = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *wanted],
        capture_output=True,
        text=True,
        check=False,
    )
    present = {line.split()[0] for line in answer.stdout.splitlines() if line.endswith(" installed")}
    missing = [name for name in wanted if name not in present and not (name == "python3-venv" and has_venv())]
    if not missing:
        return
    names = " ".join(missing)
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        sys.exit(f"These system packages are missing: {names}\nInstall them with: sudo apt-get install {names}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", *missing]):
        if subprocess.call(command, env=quiet):
            sys.exit(f"apt-get could not install the system packages {names}. Its own message is above.")


def has_venv() -> bool:
    """Whether this Python can make virtual environments with pip inside (Debian's own cannot without python3-venv)."""
    return subprocess.call([sys.executable, "-c", "import ensurepip, venv"], stderr=subprocess.DEVNULL) == 0


def synchronise(chosen: Sequence[str], environment: Path = ENVIRONMENT) -> None:
    """Bring an environment to exactly what ``uv.lock`` says, for those groups and extras."""
    run(
        [uv(), "sync", "--locked", "--quiet", "--project", str(PROJECT), "--python", sys.executable, *chosen],
        "The Python packages could not be installed.",
        {**os.environ, "UV_PROJECT_ENVIRONMENT": str(environment), "UV_PYTHON_DOWNLOADS": "never"},
    )


def uv() -> str:
    """The installed uv, or else one of our own."""
    installed = shutil.which("uv")
    if installed:
        return installed
    own = PROJECT / "build" / "uv"
    if not (own / BIN / "uv").exists():
        run([sys.executable, "-m", "venv", str(own)], "A virtual environment could not be made.")
        run([str(own / BIN / "python"), "-m", "pip", "install", "--quiet", "uv"], "uv could not be installed.")
    return str(own / BIN / "uv")


def run(command: list[str], sentence: str, environment: dict[str, str] | None = None) -> None:
    if subprocess.call(command, env=environment):
        sys.exit(f"{sentence} Is PyPI within reach? The message is above; nothing outside this folder was changed.")


if __name__ == "__main__":
    sys.exit(main())
