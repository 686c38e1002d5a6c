"""Photos are copied to another folder, and the first ones deleted later, as people move to a new disk."""

import json
import shutil
from pathlib import Path

import pytest
from command_line import Cli
from made_library import group

from facesorter.__main__ import main
from facesorter.store.library import Library


def said(cli: Cli, folder: Path) -> dict[tuple[str, tuple[int, ...]], tuple[int | None, str]]:
    """(person, state) of each face in this folder, by name of the photo and box."""
    return {
        (Path(face["photo"]).name, tuple(face["box"])): (face["person"], face["state"])
        for face in cli("faces")
        if Path(face["photo"]).parent == folder
    }


def test_what_was_said_goes_along(new_library: Cli, seed: Path, tmp_path: Path) -> None:
    cli, old, new = new_library, tmp_path / "album" / "old", tmp_path / "album" / "new"
    old.mkdir(parents=True)
    for number in (3, 4, 5, 7, 8, 12):
        shutil.copy(seed / f"{number:02}.jpg", old)
    cli("index", old.parent)
    cli("group")
    # Whom the photo is of; somebody may stand behind.
    of = {Path(face["photo"]).stem: face for face in sorted(cli("faces"), key=lambda face: face["box"][2])}
    anna = of["03"]["person"]
    assert anna == of["04"]["person"] == of["05"]["person"] != of["07"]["person"]
    cli("edit", "rename", anna, "Anna")
    cli("edit", "move", "--to", anna, of["08"]["id"])
    cli("edit", "move", "--to", "new", of["05"]["id"])
    cli("edit", "ignore", of["12"]["id"])
    people, before, edits = cli("people"), said(cli, old), len(cli("log"))

    shutil.copytree(old, new)
    done = cli("index", old.parent)
    assert done["new"] == 6
    assert cli("log")[0]["label"] == f"What was said of {done['taken_over']} faces holds for their copies, too"
    assert len(cli("log")) == edits + 1
    cli("group", "--new")
    assert {place: face for place, face in said(cli, new).items() if face[1] != "suggested"} == {
        place: face for place, face in before.items() if face[1] not in ("suggested", "unassigned")
    }

    shutil.rmtree(old)
    cli("index", old.parent)
    cli("group")
    cli("forget", old)
    now = said(cli, new)
    for place, face in before.items():
        assert now[place] == face or face[1] in ("suggested", "unassigned")
    assert [person["name"] for person in people if person["name"]] == [
        person["name"] for person in cli("people") if person["name"]
    ]
    assert cli("check")["ok"]


def test_a_correction_is_not_lost_with_the_file_it_was_made_in(new_library: Cli, seed: Path, tmp_path: Path) -> None:
    cli, old, new = new_library, tmp_path / "album" / "old", tmp_path / "album" / "new"
    old.mkdir(parents=True)
    for number in (3, 4, 5, 7):
        shutil.copy(seed / f"{number:02}.jpg", old)
    cli("index", old.parent)
    cli("group")
    of = {Path(face["photo"]).stem: face for face in sorted(cli("faces"), key=lambda face: face["box"][2])}
    cli("edit", "rename", of["03"]["person"], "Anna")
    cli("edit", "confirm", of["03"]["id"], of["04"]["id"], of["05"]["id"])
    shutil.copytree(old, new)
    cli("index", old.parent)
    cli("edit", "move", "--to", "new", of["03"]["id"])
    cli("edit", "ignore", of["04"]["id"])
    cli("edit", "reject", of["05"]["id"])
    corrected = said(cli, old)
    assert said(cli, new) == corrected
    shutil.rmtree(old)
    cli("index", new.parent)
    cli("group")
    for place, (person, state) in corrected.items():
        assert said(cli, new)[place] == (person, state) or state in ("suggested", "unassigned")
    reached = {Path(face["photo"]).stem: face for face in sorted(cli("faces"), key=lambda face: face["box"][2])}
    assert reached["05"]["person"] != of["03"]["person"]
    assert cli("check")["ok"]


def test_what_a_full_disk_kept_from_copies_they_take_over_later(
    small_disk: Path, seed: Path, tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli, album, filler = Cli(small_disk / "library", capsys), tmp_path / "album", small_disk / "filler"
    for folder in ("old", "new"):
        (album / folder).mkdir(parents=True)
        for number in (3, 4, 5, 7):
            shutil.copy(seed / f"{number:02}.jpg", album / folder)
    cli("index", album)
    # Copies that are elsewhere do not go along at once.
    with Library.open(cli.library) as library:
        group(library, [face["id"] for face in cli("faces") if "/new/" in face["photo"]])
    cli("edit", "move", "--to", "new", *(face["id"] for face in cli("faces") if "/old/" in face["photo"]))
    told, before, edits = said(cli, album / "old"), said(cli, album / "new"), cli("log")
    shutil.rmtree(album / "old")
    for free in range(0, 200_000, 4096):
        filler.write_bytes(bytes(shutil.disk_usage(small_disk).free - free))
        capsys.readouterr()
        if main(["--library", str(cli.library), "--json", "index", str(album)]) == 0:
            break
        (sentence,) = capsys.readouterr().err.splitlines()
        assert "is full" in sentence
        filler.unlink()
        assert (said(cli, album / "old"), said(cli, album / "new")) == (told, before)
        assert cli("log") == edits
        assert cli("check")["ok"]
    done = json.loads(capsys.readouterr().out)
    # One before it came so far that files were known to be gone.
    assert (done["missing"], done["taken_over"]) == (0, len(told))
    assert said(cli, album / "new") == told


def test_a_merge_of_before_the_copies_came_is_taken_back_for_them_too(
    new_library: Cli, shared: Path, tmp_path: Path
) -> None:
    cli, album = new_library, tmp_path / "album"
    for person in ("madonna", "jerry_seinfeld"):
        folder = album / "old" / person
        folder.mkdir(parents=True)
        for photo in sorted((shared / "data" / "celeb5" / "train" / person).iterdir())[:4]:
            shutil.copy(photo, folder)
    cli("index", album)
    cli("group")
    for name, folder in (("Anna", "madonna"), ("Ben", "jerry_seinfeld")):
        faces = [face["id"] for face in cli("faces") if Path(face["photo"]).parent.name == folder]
        cli("edit", "move", "--to", "new", *faces)
        cli("edit", "rename", next(face["person"] for face in cli("faces") if face["id"] == faces[0]), name)
    before = said(cli, album / "old" / "madonna"), said(cli, album / "old" / "jerry_seinfeld")
    cli("edit", "merge", "Anna", "Ben")
    merge = cli("log")[0]["id"]
    shutil.copytree(album / "old", album / "new")
    assert cli("index", album)["taken_over"] == sum(map(len, before))

    cli("undo", "--edit", merge)
    for _ in range(2):
        for folder in ("old", "new"):
            assert (said(cli, album / folder / "madonna"), said(cli, album / folder / "jerry_seinfeld")) == before
        # Nothing of it comes back by itself.
        assert "taken_over" not in cli("index", album)
        cli("group")
    assert cli("check")["ok"]
