"""Nothing leaves the machine: no network connection in indexing and grouping, seen from outside the process."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

STRACE = shutil.which("strace")


@pytest.mark.skipif(STRACE is None, reason="needs strace to see system calls")
def test_no_connection(seed: Path, tmp_path: Path) -> None:
    album = tmp_path / "album"
    album.mkdir()
    for name in ("01.jpg", "02.jpg", "03.jpg"):
        shutil.copy(seed / name, album)
    # CI=true would keep ONNX Runtime from looking up its telemetry host.
    environment = {name: value for name, value in os.environ.items() if name not in {"CI", "ORT_DISABLE_TELEMETRY"}}
    environment["FACESORTER_HOME"] = str(tmp_path / "home")
    seen = ""
    for number, command in enumerate((["index", str(album)], ["group"])):
        log = tmp_path / f"trace-{number}"
        program = [sys.executable, "-m", "facesorter", *command, "--json"]
        done = subprocess.run(
            [str(STRACE), "-f", "-qq", "-e", "trace=connect,execve", "-o", str(log), *program],
            env=environment,
            capture_output=True,
            check=False,
        )
        if b"ptrace" in done.stderr or b"PTRACE" in done.stderr:
            pytest.skip("may not trace processes here")
        assert done.returncode == 0, done.stderr
        seen += log.read_text(errors="replace")
    assert seen.count("execve(") >= 2, "the trace saw the program"
    assert re.findall(r"connect\(.*AF_INET6?.*", seen) == []
