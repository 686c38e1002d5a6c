"""Nothing leaves the machine: no network connection in the window, indexing, grouping and importing, with the built-in
pack and an InsightFace one; seen from outside the processes.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

STRACE = shutil.which("strace")
needs_strace = pytest.mark.skipif(STRACE is None, reason="needs strace to see system calls")
#: The window adds the album itself: its engine and grouping workers are watched as well.
WINDOW = Path(__file__).with_name("short_window.py")


@pytest.fixture
def album(seed: Path, tmp_path: Path) -> Path:
    album = tmp_path / "album"
    album.mkdir()
    for name in ("01.jpg", "02.jpg", "03.jpg"):
        shutil.copy(seed / name, album)
    return album


def connections(home: Path, log: Path, *arguments: object) -> list[str]:
    """Those to another machine that Python and all that it starts try to make, with these arguments."""
    # CI=true would keep ONNX Runtime from looking up its telemetry host.
    environment = {name: value for name, value in os.environ.items() if name not in {"CI", "ORT_DISABLE_TELEMETRY"}}
    environment.pop("DISPLAY", None)
    environment |= {"FACESORTER_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    watched = [sys.executable, *map(str, arguments)]
    done = subprocess.run(
        [str(STRACE), "-f", "-qq", "-e", "trace=connect,execve", "-o", str(log), *watched],
        env=environment,
        capture_output=True,
        check=False,
    )
    if b"ptrace" in done.stderr or b"PTRACE" in done.stderr:
        pytest.skip("may not trace processes here")
    assert done.returncode == 0, done.stderr
    trace = log.read_text(errors="replace")
    assert "execve(" in trace, "the trace saw the program"
    # The window, imports, indexing and grouping all start a process for what is heavy.
    assert trace.count("execve(") >= 2, arguments
    return re.findall(r"connect\(.*AF_INET6?.*", trace)


@needs_strace
def test_the_window_makes_no_connection(album: Path, tmp_path: Path) -> None:
    library = tmp_path / "library.facesorter"
    assert connections(tmp_path / "home", tmp_path / "trace", WINDOW, library, album) == []


@needs_strace
def test_no_command_makes_a_connection(album: Path, mbf_folder: Path, tmp_path: Path) -> None:
    program = ("-m", "facesorter", "--json", "--library", tmp_path / "library.facesorter")
    for number, arguments in enumerate(
        (
            ["packs", "import", mbf_folder, "--id", "arcface-mbf"],
            ["index", album, "--pack", "arcface-mbf"],
            ["group"],
        )
    ):
        assert connections(tmp_path / "home", tmp_path / f"trace-{number}", *program, *arguments) == []
