"""Calibrating from the command line: what it answers, what it keeps, and what it takes back."""

import json
from pathlib import Path

import numpy as np
import pytest
from made_library import PACK, portraits

from facesorter.__main__ import main
from facesorter.clustering.base import unit
from facesorter.domain.edits import MoveFaces, RenamePerson
from facesorter.services import calibrations, editing
from facesorter.store.library import Library

PEOPLE, EACH = 8, 10


@pytest.fixture
def path(tmp_path: Path, home: Path) -> Path:
    """A library of confirmed faces that are less alike than usual."""
    random = np.random.default_rng(3)
    centres = unit(random.standard_normal((PEOPLE, 256)).astype(np.float32))
    noise = unit(random.standard_normal((PEOPLE * EACH, 256)).astype(np.float32))
    X = unit(np.sqrt(0.3) * np.repeat(centres, EACH, axis=0) + np.sqrt(0.7) * noise)
    with Library.open(tmp_path / "library.facesorter") as library:
        portraits(library, X)
        for person in range(PEOPLE):
            editing.apply(library, MoveFaces(tuple(range(EACH * person + 1, EACH * (person + 1) + 1)), to=None))
            editing.apply(library, RenamePerson(person + 1, f"Person {person}"))
    return tmp_path / "library.facesorter"


def used(path: Path) -> float:
    with Library.open(path, read_only=True) as library:
        return calibrations.used(library, PACK).merge


def test_a_threshold_is_found_kept_and_taken_back(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def ask(*argv: str) -> dict:
        assert main(["--library", str(path), "--json", "calibrate", *argv]) == 0
        return json.loads(capsys.readouterr().out)

    found = ask()
    assert set(found) == {
        "pack", "faces", "people", "default", "used", "chosen", "gain", "applied", "curve"
    }  # fmt: skip
    assert (found["pack"], found["faces"], found["people"], found["applied"]) == (PACK, 80, 8, False)
    assert found["chosen"] < found["default"] == found["used"] == used(path) == 0.35
    assert found["gain"] > 0
    assert {"merge", "precision", "recall", "f_measure"} == set(found["curve"][0])
    applied = ask("--apply")
    assert applied["applied"]
    assert applied["used"] == applied["chosen"] == found["chosen"] == used(path)
    assert ask("--reset") == {"pack": PACK, "default": 0.35, "used": 0.35}
    assert used(path) == 0.35


def test_what_people_read(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--library", str(path), "calibrate"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("80 confirmed faces of 8 people.")
    assert "easier than others" in text
    assert text.count("the pack's own\n") == text.count("chosen\n") == 1
    assert text.endswith("Say --apply to use it.\n")
    assert main(["--library", str(path), "calibrate", "--apply", "--quiet"]) == 0
    assert main(["--library", str(path), "calibrate"]) == 0
    assert capsys.readouterr().out.endswith("It is in use already.\n")


def test_too_few_faces_are_one_sentence(tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Library.open(tmp_path / "empty.facesorter").close()
    assert main(["--library", str(tmp_path / "empty.facesorter"), "calibrate"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == (
        "Calibrating takes at least 40 confirmed faces of 4 people with names and two such faces each; confirmed so "
        "far: 0, of such people: 0. Confirm more faces first, of easy and of difficult photos.\n"
    )


def test_apply_and_reset_exclude_each_other(path: Path) -> None:
    assert main(["--library", str(path), "calibrate", "--apply", "--reset"]) == 2
