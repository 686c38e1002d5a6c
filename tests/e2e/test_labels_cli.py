"""Labels travel by the command line: real photos that were renamed, moved and partly lost, and another pack."""

import json
import os
import shutil
import signal
from pathlib import Path

import pytest
from command_line import Cli

from facesorter.store import people

LOST = ("03.jpg", "07.jpg")


@pytest.fixture
def labelled(copy_of) -> Cli:
    """The course's photos with names, a confirmed face, one that is ignored, and one that is not Anna."""
    cli = copy_of("builtin")
    for person, name in zip(cli("people"), ("Anna", "Ben", "Carl", "Doris"), strict=False):
        cli("edit", "rename", person["id"], name)
    anna = cli("faces", "--person", "Anna")
    cli("edit", "confirm", anna[0]["id"])
    cli("edit", "hide", "Ben")
    ignored = cli("faces", "--person", "Doris")[0]
    cli("edit", "ignore", ignored["id"])
    cli("edit", "move", "--to", "new", cli("faces", "--person", "Carl")[0]["id"])
    return cli


def moved(seed: Path, folder: Path) -> dict[str, str]:
    """The same photos under other names, without those that were lost: the old name of each by the new one."""
    (folder / "deep").mkdir(parents=True)
    names = {}
    for number, photo in enumerate(sorted(seed.glob("*.jpg"), reverse=True)):
        if photo.name not in LOST:
            names[f"IMG_{number}.JPG"] = photo.name
            shutil.copy(photo, folder / ("deep" if number % 2 else ".") / f"IMG_{number}.JPG")
    return names


def said(cli: Cli, names: dict[str, str]) -> dict[str, tuple[object, ...]]:
    """What is known of each photo by its old name: all of these photos have one face."""
    people = {person["id"]: (person["name"], person["hidden"]) for person in cli("people")}
    return {
        names.get(Path(face["photo"]).name, Path(face["photo"]).name): (face["state"], people.get(face["person"]))
        for face in cli("faces")
        if face["state"] != "suggested"
    }


@pytest.mark.parametrize("search", [["--pack", "builtin"], ["--pack", "arcface-mbf"], ["--detector", "viola_jones"]])
def test_labels_travel(labelled: Cli, seed: Path, tmp_path: Path, capsys, search: list[str]) -> None:
    file = tmp_path / "labels.json"
    written = labelled("backup", "--labels", file)
    names = moved(seed, tmp_path / "moved")
    before = said(labelled, {})
    assert written == {
        "ok": True,
        "problems": [],
        "photos": len(before),
        "faces": len(before),
        "people": 5,
        "left_out": 0,
    }
    assert json.loads(file.read_bytes())["version"] == 1
    assert b"\xff\xd8" not in file.read_bytes()

    fresh = Cli(tmp_path / "fresh.facesorter", capsys)
    fresh("index", tmp_path / "moved", *search)
    fresh("group")
    restored = fresh("restore", "--labels", file)
    lost = {name for name in before if name in LOST}
    assert {photo["name"] for photo in restored["unmatched"]["photos"]} == lost
    unseen = [Path(face["photo"]).name for face in restored["unmatched"]["faces"]]
    assert restored["conflicts"] == []
    expected = {name: labels for name, labels in before.items() if name not in lost | {names[name] for name in unseen}}
    assert said(fresh, names) == expected
    assert restored["faces"] == len(expected)
    # Detectors differ in how they draw boxes, and not every one sees every face.
    assert len(unseen) <= (4 if "viola_jones" in search else 0)
    assert restored["undo"] == restored["change"]["label"]
    assert fresh("check")["ok"]

    # Grouping again keeps all that was restored, and one undo takes it back.
    fresh("group", "--algorithm", "dbscan")
    assert said(fresh, names) == expected
    again = fresh("restore", "--labels", file)
    assert again["change"]["faces"] == []
    assert again["undo"] is None
    fresh("undo", 2)
    assert said(fresh, names) == {}


def test_what_is_not_there_is_listed(labelled: Cli, seed: Path, tmp_path: Path, capsys) -> None:
    file = tmp_path / "labels.json"
    assert "labels.json" in labelled.text("backup", "--labels", file)
    names = moved(seed, tmp_path / "moved")
    fresh = Cli(tmp_path / "fresh.facesorter", capsys)
    fresh("index", tmp_path / "moved")
    annas = {Path(face["photo"]).name for face in labelled("faces", "--person", "Anna")}
    one = next(face for face in fresh("faces") if names[Path(face["photo"]).name] in annas)
    fresh("edit", "move", "--to", "new", one["id"])
    fresh("edit", "rename", max(person["id"] for person in fresh("people")), "Zoë")
    text = fresh.text("restore", "--labels", file)
    assert text.startswith("Restored labels of ")
    assert "03.jpg (1 face)" in text or "07.jpg (1 face)" in text
    assert "Anna there, Zoë here" in text
    assert fresh.text("restore", "--labels", file).startswith("There was nothing to restore")


def test_ctrl_c_while_labels_are_restored_changes_nothing(labelled: Cli, tmp_path: Path, capsys, monkeypatch) -> None:
    file = tmp_path / "labels.json"
    labelled("backup", "--labels", file)
    labelled("undo", 3)
    before = labelled("faces"), labelled("people"), labelled("log")
    assign = people.assign

    def interrupted(*arguments) -> None:
        monkeypatch.setattr(people, "assign", assign)
        assign(*arguments)
        os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr(people, "assign", interrupted)
    labelled("restore", "--labels", file, code=130)
    assert labelled.said == "Interrupted. Nothing was changed.\n"
    assert (labelled("faces"), labelled("people"), labelled("log")) == before
    assert labelled("restore", "--labels", file)["people"] == 4


def test_what_cannot_be_restored(labelled: Cli, tmp_path: Path) -> None:
    before = labelled("faces"), labelled("people"), labelled("log")
    file = tmp_path / "labels.json"
    labelled("restore", "--labels", file, code=1)
    assert labelled.said == f"There is no file {file}. Nothing was changed.\n"
    file.write_bytes(labelled.library.read_bytes()[:5000])
    labelled("restore", "--labels", file, code=1)
    assert labelled.said.count("\n") == 1
    labelled("backup", "--labels", file, code=1)
    assert "exists already" in labelled.said
    labelled("restore", file, code=2)
    labelled("restore", code=2)
    assert (labelled("faces"), labelled("people"), labelled("log")) == before
