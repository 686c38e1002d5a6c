"""The code of pages that will be wanted is read behind the first one; what knows Qt is read by the GUI thread alone.

PySide makes a class of Qt when it is asked for it the first time. While one thread makes it another one may ask for it,
which makes it again; after that the process crashes, or hangs for ever.
"""

import importlib
import subprocess
import sys
import threading
from collections.abc import Callable
from types import ModuleType

import pytest

from facesorter.ui import pages

_LOOK = "import importlib, sys; [importlib.import_module(name) for name in sys.argv[1:]]; print(*sys.modules)"


def test_what_knows_qt_is_read_by_the_gui_thread(
    monkeypatch, request: pytest.FixtureRequest, until: Callable[[Callable[[], object]], None]
) -> None:
    by_us: list[str] = []
    by_others: list[str] = []
    real = importlib.import_module

    def read(name: str, package: str | None = None) -> ModuleType:
        ours = threading.current_thread() is threading.main_thread()
        (by_us if ours else by_others).append(name)
        return real(name, package)

    monkeypatch.setattr(importlib, "import_module", read)
    monkeypatch.setattr(pages, "_READ_AHEAD_MS", 0)
    request.getfixturevalue("window")
    until(lambda: "facesorter.ui.dialogs.packs" in by_us + by_others)
    look = subprocess.run([sys.executable, "-c", _LOOK, *by_others], capture_output=True, text=True, check=True)
    assert by_others
    assert [name for name in look.stdout.split() if name.startswith(("PySide6", "shiboken6", "facesorter.ui"))] == []
