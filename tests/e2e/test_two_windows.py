"""One window a library, with real processes: the second start hands over, whatever happened to the first."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from facesorter.store.library import Library

_PATIENCE = 120.0
_WATCHED = Path(__file__).with_name("watched_window.py")

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start(home: Path) -> Iterator[Start]:
    """Starts a process with a window; whatever still runs at the end is killed."""
    running = []
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("DISPLAY", None)

    def begin(*argv: object) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, *map(str, argv)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=environment,
        )
        running.append(process)
        return process

    yield begin
    for process in running:
        process.kill()
        with process:
            pass


def said(process: subprocess.Popen[str]) -> Any:
    """The next thing that a watched window tells; waits for it."""
    assert process.stdout is not None
    return json.loads(process.stdout.readline())


def test_the_second_start_hands_over_and_leaves(start: Start, tmp_path: Path) -> None:
    library, album = tmp_path / "a.facesorter", tmp_path / "An album"
    album.mkdir()
    first = start(_WATCHED, library)
    assert said(first) == {"window": True}
    # Another way to name the same file.
    again = start("-m", "facesorter", "--library", tmp_path / "An album" / ".." / "a.facesorter", album)
    assert again.wait(_PATIENCE) == 0
    assert said(first) == {"offered": "Add the photos of An album?"}
    other = start(_WATCHED, tmp_path / "b.facesorter")
    assert said(other) == {"window": True}
    assert first.poll() is None
    for window in (first, other):
        assert window.stdin is not None
        window.stdin.close()
        assert window.wait(_PATIENCE) == 0


def test_a_killed_window_leaves_nothing_in_the_way(start: Start, tmp_path: Path) -> None:
    library = tmp_path / "a.facesorter"
    for _ in range(2):
        window = start(_WATCHED, library)
        assert said(window) == {"window": True}
        window.kill()
        window.wait(_PATIENCE)
    window = start(_WATCHED, library)
    assert said(window) == {"window": True}
    assert start("-m", "facesorter", "--library", library).wait(_PATIENCE) == 0


def test_of_many_starts_at_once_one_is_left(start: Start, tmp_path: Path) -> None:
    starts = [start("-m", "facesorter", "--library", tmp_path / "a.facesorter") for _ in range(8)]
    deadline = time.monotonic() + _PATIENCE
    while sum(process.poll() is None for process in starts) > 1 and time.monotonic() < deadline:
        time.sleep(0.05)
    assert sorted((process.poll() for process in starts), key=str) == [0] * 7 + [None]


@pytest.mark.skipif(os.name != "posix", reason="nobody can crash another process there")
def test_a_crash_is_told_with_the_next_start(start: Start, tmp_path: Path, home: Path) -> None:
    library = tmp_path / "Olga.facesorter"
    window = start(_WATCHED, library)
    assert said(window) == {"window": True}
    window.send_signal(signal.SIGSEGV)
    window.wait(_PATIENCE)
    again = start(_WATCHED, library)
    assert said(again) == {"window": True}
    assert "ended unexpectedly" in said(again)["offered"]
    (report,) = (home / "logs").glob("report-*.txt")
    assert "Segmentation fault" in report.read_text()
    assert "facesorter/app.py" in report.read_text()
    assert again.stdin is not None
    again.stdin.close()
    assert again.wait(_PATIENCE) == 0
    kept = {path.name: path.read_text() for path in (home / "logs").iterdir()}
    assert kept.keys() == {"facesorter.log", report.name} or kept.keys() == {report.name}
    assert not [name for name, text in kept.items() if "Olga" in text or str(Path.home()) in text]


@pytest.mark.skipif(os.name != "posix", reason="signals of another kind")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_a_start_that_tells_why_there_is_no_window(
    number: signal.Signals, start: Start, tmp_path: Path
) -> None:
    library = tmp_path / "a.facesorter"
    # Like a command that runs for long: it listens to nobody.
    with Library.open(library):
        second = start(_WATCHED, library)
        assert "Another FaceSorter is using the library" in said(second)["refused"]
        second.send_signal(number)
        assert second.wait(_PATIENCE) == 128 + number


@pytest.mark.skipif(os.name != "posix", reason="signals of another kind")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_ends_it_in_good_order(number: signal.Signals, start: Start, tmp_path: Path, home: Path) -> None:
    window = start(_WATCHED, tmp_path / "a.facesorter")
    assert said(window) == {"window": True}
    window.send_signal(number)
    assert window.wait(_PATIENCE) == 128 + number
    assert "geometry" in (home / "settings" / "window.ini").read_text(), "how the window was is kept"
    assert not (tmp_path / "a.facesorter-wal").exists(), "the library was closed"
    assert not list((home / "logs").glob("*native*"))
