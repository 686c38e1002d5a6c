"""A process of tests that hangs, or crashes, tells where every thread was, beside the test that it was at."""

import os
import subprocess
import sys
from pathlib import Path

_TESTS = Path(__file__).parents[1]
_TEST = """
import time
def test_quick(): pass
def test_endless(): time.sleep(1000)
"""


def test_the_last_words_stand_beside_the_test(tmp_path: Path) -> None:
    file = tmp_path / "test_it.py"
    file.write_text(_TEST)
    limits = ["-o", "faulthandler_timeout=1", "-o", "faulthandler_exit_on_timeout=true"]
    # This may itself be one of several processes side by side.
    ours = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "FACESORTER_TESTS_"))}
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "conftest", "-n", "1", "--max-worker-restart", "0", *limits, file],
        cwd=tmp_path,
        env={**ours, "PYTHONPATH": os.pathsep.join([str(_TESTS), *sys.path])},
        capture_output=True,
        text=True,
        check=False,
    )
    told = ran.stdout.partition("= FAILURES =")[2]
    assert "crashed while running 'test_it.py::test_endless'" in told
    assert f'File "{file}", line 4 in test_endless' in told
