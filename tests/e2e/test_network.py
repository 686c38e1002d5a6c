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
#: The window adds the album itself: its engine and grouping workers are watched as well.
WINDOW = Path(__file__).with_name("short_window.py")


@pytest.mark.skipif(STRACE is None, reason="needs strace to see system calls")
def test_no_connection(seed: Path, mbf_folder: Path, tmp_path: Path) -> None:
    album = tmp_path / "album"
    album.mkdir()
    for name in ("01.jpg", "02.jpg", "03.jpg"):
        shutil.copy(seed / name, album)
    # CI=true would keep ONNX Runtime from looking up its telemetry host.
    environment = {name: value for name, value in os.environ.items() if name not in {"CI", "ORT_DISABLE_TELEMETRY"}}
    environment.pop("DISPLAY", None)
    environment |= {"FACESORTER_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"}
    library = str(tmp_path / "library.facesorter")
    program = ["-m", "facesorter", "--json", "--library", library]
    seen = ""
    for number, arguments in enumerate(
        (
            [str(WINDOW), library, str(album)],
            [*program, "packs", "import", str(mbf_folder), "--id", "arcface-mbf"],
            [*program, "index", str(album), "--pack", "arcface-mbf"],
            [*program, "group"],
        )
    ):
        log = tmp_path / f"trace-{number}"
        done = subprocess.run(
            [str(STRACE), "-f", "-qq", "-e", "trace=connect,execve", "-o", str(log), sys.executable, *arguments],
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
        seen += trace
    assert re.findall(r"connect\(.*AF_INET6?.*", seen) == []
