"""The program ends when its window is closed, whatever hangs, and what the user did just before is in the library."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from closing_window import NAMES

from facesorter.services import browsing, editing
from facesorter.store import integrity
from facesorter.store.library import Library

# Seconds; what hangs does so for ever.
_PATIENCE = 100.0


@pytest.mark.skipif(os.name != "posix", reason="nobody can stop another process there")
@pytest.mark.parametrize("how", ["close", "anew"])
def test_nothing_that_hangs_keeps_the_program_and_no_edit_is_lost(builtin, home: Path, how: str) -> None:
    script = Path(__file__).with_name("closing_window.py")
    done = subprocess.run(
        [sys.executable, script, str(builtin.library), how],
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=_PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert told[1:] == ([{"anew": "Olga"}] if how == "anew" else [])
    with pytest.raises(ProcessLookupError):
        os.kill(told[0]["worker"], 0)
    with Library.open(builtin.library) as library:
        assert browsing.person(library, 1).name == "Olga"
        assert len(editing.log(library)) == len(NAMES) + 1  # the grouping
        assert integrity.problems(library.reader) == []
    assert not list((home / "logs").glob("report-*"))
    assert not list((home / "logs").glob("native-*"))
