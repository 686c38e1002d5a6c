"""The history on the command line: one edit taken back alone, and old ones folded away after they were told."""

import json
from pathlib import Path

import pytest
from made_library import fill, group

from facesorter.__main__ import main
from facesorter.cli import history
from facesorter.domain.edits import ConfirmFaces, MoveFaces, RenamePerson
from facesorter.services import editing
from facesorter.store.library import Library


@pytest.fixture
def path(tmp_path: Path, home: Path) -> Path:
    path = tmp_path / "library"
    with Library.open(path) as library:
        fill(library, 4)
        group(library, [1, 2, 3], [4, 5, 6])
        for edit in (RenamePerson(1, "Anna"), MoveFaces((7,), 1), ConfirmFaces((4,)), MoveFaces((7,), 2)):
            editing.apply(library, edit)
    return path


def run(path: Path, *arguments: str, code: int = 0) -> None:
    assert main(["--library", str(path), *arguments]) == code


def test_one_edit_is_taken_back(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(path, "undo", "--edit", "3", code=1)
    assert capsys.readouterr().err == (
        "“Moved 1 face to Anna” cannot be taken back alone, as later edits depend on it: “Moved 1 face to a person” "
        "(5). Nothing was changed.\n"
    )
    run(path, "undo", "--edit", "2")
    assert capsys.readouterr().out == "Took back: Renamed to Anna\n"
    run(path, "log")
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[-1].strip() for line in lines if "Renamed" in line] == [
        "Took back: Renamed to Anna",
        "taken back by 6",
    ]
    run(path, "undo")
    assert capsys.readouterr().out == "Brought back: Renamed to Anna\n"
    run(path, "redo")
    assert capsys.readouterr().out == "Took back: Renamed to Anna\n"
    run(path, "undo", "--edit", "2", code=1)
    run(path, "undo", "--edit", "99", code=1)
    run(path, "check")


def test_what_changes_nothing_offers_no_undo(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for edit in (["rename", "2", " "], ["restore", "1"]):
        run(path, "edit", *edit)
        assert capsys.readouterr().out == "Nothing was changed: it was so already.\n"
        run(path, "--json", "edit", *edit)
        answer = json.loads(capsys.readouterr().out)
        assert answer["undo"] is None
        assert (answer["change"]["faces"], answer["change"]["people"]) == ([], [])
    # What is said once more is kept as such, so that it still stands when the first time is taken back.
    for edit, told in ((["rename", "1", "Anna"], "Renamed to Anna"), (["confirm", "4"], "Confirmed 1 face")):
        run(path, "edit", *edit)
        assert capsys.readouterr().out == f"{told}. To take it back: facesorter undo\n"
        run(path, "undo")
        assert capsys.readouterr().out.startswith(f"Took back: {told}")


def test_a_name_is_not_told_with_a_number_of_faces(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for edit, told in (
        (["rename", "2", "Ben"], "Renamed to Ben"),
        (["lifetime", "Ben", "--born", "1950"], "Set the dates of Ben: born 1950"),
        (["merge", "Anna", "Ben"], "Merged 2 people into Anna (4 faces)"),
    ):
        run(path, "edit", *edit)
        assert capsys.readouterr().out == f"{told}. To take it back: facesorter undo\n"


def test_folding_is_told_before_it_is_done(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def edits() -> list[dict[str, object]]:
        run(path, "log", "--json")
        found: list[dict[str, object]] = json.loads(capsys.readouterr().out)
        return found

    before = edits()
    run(path, "fold", "--keep", "2", "--plan", "--json")
    planned = json.loads(capsys.readouterr().out)
    assert (planned["edits"], planned["total"], planned["until"]) == (3, 3, before[2]["made_at"])
    # Without a terminal to ask on, it must be agreed to in the command.
    run(path, "fold", "--keep", "2", code=2)
    told = capsys.readouterr().err
    assert "3 edits" in told
    # So little is not worth a number.
    assert "smaller" not in told
    assert "can no longer be taken back" in told
    assert "Nothing was folded away. Say --yes to agree." in told
    assert edits() == before
    run(path, "fold", "--keep", "2", "--yes")
    out, err = capsys.readouterr()
    assert "3 edits" in err
    assert out == "Folded 3 edits away.\n"
    assert [entry["folded"] for entry in edits()] == [0, 0, 3]
    run(path, "undo", "9")
    run(path, "undo", code=1)
    assert capsys.readouterr().err == "There is nothing to undo: 3 earlier edits are folded away.\n"
    run(path, "fold", "--before", "1999-12-31")
    assert capsys.readouterr().out == "There are no edits to fold away.\n"
    run(path, "check")


def test_folding_tells_how_much_smaller_the_library_gets(
    path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "_WORTH_TELLING", 0)
    run(path, "fold", "--keep", "2", "--yes")
    out, err = capsys.readouterr()
    assert "; the library gets about 0.0 MB smaller. People" in err
    assert out == "Folded 3 edits away; the library is 0.0 MB smaller.\n"


@pytest.mark.parametrize("argv", [["fold"], ["fold", "--keep", "0"], ["fold", "--before", "soon"]])
def test_what_makes_no_sense(path: Path, argv: list[str]) -> None:
    run(path, *argv, code=2)
