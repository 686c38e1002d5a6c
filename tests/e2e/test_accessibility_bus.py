"""The running program, read through the accessibility bus as a screen reader does, and worked with keys alone."""

import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

PROJECT = Path(__file__).resolve().parents[2]
COMMAND = PROJECT / "packaging" / "checks" / "accessibility.py"


def lacks() -> list[str]:
    """What the command asks for."""
    sys.path.insert(0, str(COMMAND.parent))
    try:
        spec = importlib.util.spec_from_file_location("accessibility", COMMAND)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module.missing()  # type: ignore[no-any-return]
    except ImportError as error:
        return [str(error.name)]
    finally:
        sys.path.remove(str(COMMAND.parent))


missing = lacks()


@pytest.mark.skipif(bool(missing), reason=f"needs {', '.join(missing)} to read the window as a screen reader does")
def test_cells_are_read_and_selected_through_the_bus(copy_of: Callable[[str], Any]) -> None:
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    argv = [sys.executable, str(COMMAND), str(copy_of("arcface-mbf").library), "people", "about"]
    done = subprocess.run(argv, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert {line.split()[0] for line in lines} >= {"people", "about"}
    (selected,) = (line for line in lines if line.startswith("selected with the keyboard: "))
    assert selected.count(" face") == 3
    (announced,) = (line for line in lines if line.startswith("announced: "))
    assert "Hid " in announced
    assert "Taken back: Hid " in announced
