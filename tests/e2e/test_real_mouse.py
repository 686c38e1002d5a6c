"""A real mouse and keyboard in a real window on a screen of its own; what they did is checked in the library."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

NEEDED = ("Xvfb", "openbox", "xdotool")
missing = [name for name in NEEDED if not shutil.which(name)]


@pytest.fixture
def screen() -> Iterator[str]:
    """The DISPLAY of an X server with a window manager, ended with everything on it."""
    read, write = os.pipe()
    argv = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(argv, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        display = f":{answer.readline().strip()}"
    manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL)
    yield display
    for process in (manager, server):
        process.terminate()
        process.wait(10)


needs_a_screen = pytest.mark.skipif(
    bool(missing), reason=f"needs {', '.join(missing)} to work a window with a real mouse"
)


def played(driver: str, screen: str, library: Path, home: Path) -> dict[str, Any]:
    """What a driver in this folder saw, which works the window of a library."""
    environment = {**os.environ, "DISPLAY": screen, "FACESORTER_HOME": str(home), "LC_ALL": "C.UTF-8"}
    environment.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name(driver)), str(library)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout.splitlines()[-1])
    assert "error" not in seen, (seen, done.stderr)
    assert done.stderr == ""
    return seen  # type: ignore[no-any-return]


@needs_a_screen
def test_a_real_mouse(screen: str, copy_of: Callable[[str], object], tmp_path: Path) -> None:
    library = copy_of("arcface-mbf").library  # type: ignore[attr-defined]
    seen = played("real_mouse.py", screen, library, tmp_path / "window")
    assert seen["renamed"][1] == "Anna"
    assert seen["merged"][0] == seen["merged"][1]
    assert seen["merge undone"] is True
    assert seen["moved"] == [True, "confirmed"]
    assert seen["move undone"] in {"suggested", "kept"}
    assert seen["name undone alone"] is True
    assert seen["split"] == [0, True, seen["whole"]]


@needs_a_screen
def test_a_preview_with_a_real_mouse(screen: str, copy_of: Callable[[str], object], tmp_path: Path) -> None:
    library = copy_of("arcface-mbf").library  # type: ignore[attr-defined]
    seen = played("mouse_preview.py", screen, library, tmp_path / "window")
    assert seen["shown"]
    assert {after for _, after in seen["shown"].values()} == {None}
    assert seen["after discarding"] == {}
    # Faces by where they were and where they are: what was shown, nothing else.
    assert seen["after applying"] == seen["shown"]
    assert seen["after undo"] == {}


@needs_a_screen
def test_a_review_by_keyboard_alone(screen: str, copy_of: Callable[[str], Any], shared: Path, tmp_path: Path) -> None:
    """Twenty questions, each answered or skipped by one key and read back from the library; then all is taken back."""
    facesorter = copy_of("arcface-mbf")
    facesorter("index", shared / "data" / "celeb5", "--quiet")
    facesorter("group", "--set", "merge=0.5", "--quiet")
    seen = played("keyboard_review.py", screen, facesorter.library, tmp_path / "window")
    assert seen["keys"] == [[key, int(key != "s"), int(key == "s")] for key in 4 * "ynyns"]
    assert seen["taken back"] is True


@needs_a_screen
def test_a_held_key_answers_once(screen: str, copy_of: Callable[[str], Any], shared: Path, tmp_path: Path) -> None:
    """However long it is held: nobody has seen the questions that its repeats would answer."""
    facesorter = copy_of("arcface-mbf")
    facesorter("index", shared / "data" / "celeb5", "--quiet")
    facesorter("group", "--set", "merge=0.5", "--quiet")
    seen = played("held_keys.py", screen, facesorter.library, tmp_path / "window")
    assert seen == {**dict.fromkeys(("n held", "y held", "y thrice", "s held", "n once", "z held"), 1), "z twice": 2}
