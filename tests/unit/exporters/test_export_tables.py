"""CSV and JSON with a line per face."""

import csv
import io
import json
from pathlib import Path

import pytest

from facesorter.exporters import csv_file, json_file
from facesorter.exporters.writing import run

NAMES = {1: "=cmd()", 2: "Zoë, «Z»", 3: None}
SPOTS = [("a.jpg", 1, 50.0), ("b.jpg", 2, 40.125), ("b.jpg", None, 60.0), ("c\udcff.jpg", 3, 30.0)]


def rows(target: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO((target / "faces.csv").read_text("utf-8-sig"), newline="")))


def test_csv(build, target: Path, originals: Path) -> None:
    report = run(csv_file.plan(build(NAMES, SPOTS, ignored=[2]), target))
    assert (report.written, [path.name for _, path in report.files]) == (1, ["faces.csv"])
    assert (target / "faces.csv").read_bytes().startswith(b"\xef\xbb\xbfpath,x,y,width,height,identity,person,face,")
    first, second, third, fourth = rows(target)
    assert first["identity"] == "'=cmd()"
    assert second | {"path": ""} == {
        "path": "", "x": "1.0", "y": "2.0", "width": "40.12", "height": "40.12", "identity": "Zoë, «Z»",
        "person": "2", "face": "2", "state": "suggested", "score": "0.99", "quality": "0.5", "taken_at": "",
        "time": "",
    }  # fmt: skip
    assert (third["identity"], third["person"], third["state"]) == ("", "", "ignored")
    assert fourth["path"] == f"{originals}/c\\udcff.jpg"
    assert fourth["identity"] == "Person 3"


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@x", "\t=1", " =1", "＝1", "\r=1"])
def test_no_cell_is_a_formula(name: str) -> None:
    assert csv_file.defused(name) == "'" + name


def test_json(build, target: Path, originals: Path) -> None:
    run(json_file.plan(build(NAMES, SPOTS), target))
    text = (target / "faces.json").read_bytes()
    assert text.isascii()
    found = json.loads(text)
    assert [person["name"] for person in found["people"]] == ["=cmd()", "Zoë, «Z»", None]
    assert found["people"][0] == {"id": 1, "name": "=cmd()", "cover": None, "hidden": False}
    assert [Path(photo["path"]).name for photo in found["photos"]] == ["a.jpg", "b.jpg", "c\udcff.jpg"]
    assert {key: found["photos"][1][key] for key in ("width", "height", "taken_at", "duration")} == {
        "width": 100, "height": 80, "taken_at": None, "duration": None,
    }  # fmt: skip
    assert found["photos"][1]["faces"][0] == {
        "id": 2, "box": [1.0, 2.0, 40.125, 40.125], "person": 2, "state": "suggested", "score": 0.99, "quality": 0.5,
        "time": None,
    }  # fmt: skip


def test_only_some_people(build, target: Path) -> None:
    selection = build(NAMES, SPOTS, only=[2])
    run(csv_file.plan(selection, target))
    run(json_file.plan(selection, target))
    assert [row["face"] for row in rows(target)] == ["2"]
    found = json.loads((target / "faces.json").read_text())
    assert ([person["id"] for person in found["people"]], len(found["photos"])) == ([2], 1)


@pytest.mark.parametrize("module", [csv_file, json_file])
def test_again_and_after_a_change(build, target: Path, module) -> None:
    run(module.plan(build(NAMES, SPOTS), target))
    assert module.plan(build(NAMES, SPOTS), target).steps == ()
    (changed,) = run(module.plan(build({**NAMES, 3: "Cleo"}, SPOTS), target)).files
    assert " (2)" in changed[1].name, "the first table is left as it is"
