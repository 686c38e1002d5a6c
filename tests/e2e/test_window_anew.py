"""The program goes on with another window: after everything was forgotten, and in another language."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from facesorter.domain.edits import RenamePerson
from facesorter.services import editing
from facesorter.store.library import Library

NAME = "Olga Petrova"
ALBUM = "Wedding"


def shown(what: str, library: Path) -> Any:
    album = library.with_name(ALBUM)
    album.mkdir()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ALBUM": str(album)}
    script = Path(__file__).with_name("window_anew.py")
    command = [sys.executable, script, str(library), what]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=100, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_after_everything_was_forgotten_it_is_the_first_start(
    builtin, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Where programs note things when nobody tells them where.
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    library = home / "data" / "library.facesorter"
    library.parent.mkdir(parents=True)
    library.write_bytes(builtin.library.read_bytes())
    with Library.open(library) as opened:
        editing.apply(opened, RenamePerson(1, NAME))
    assert shown("forget", library) == {
        "people": 0, "first start": True, "right to left": False, "scheme": "system",
    }  # fmt: skip
    files = [file for file in home.rglob("*") if file.is_file()]
    for word in (NAME, ALBUM):
        assert [file for file in files if word.encode() in file.read_bytes()] == []
    assert library.stat().st_size < 300_000, "a new one"


def test_another_language_is_spoken_at_once(builtin, home: Path) -> None:
    assert shown("language", builtin.library) == {
        "people": 9, "first start": False, "right to left": True, "scheme": "dark",
    }  # fmt: skip
