"""Exports of a real library: what lies on disk is what the library says."""

import json
from collections import Counter
from pathlib import Path

from PIL import Image


def test_folders_hold_the_photos_of_each_person(grouped, tmp_path: Path) -> None:
    person = grouped("people")[0]
    grouped("edit", "rename", person["id"], "../CON")
    grouped("export", "--to", tmp_path / "out")
    folders = {folder.name: folder for folder in (tmp_path / "out").iterdir()}
    for each in grouped("people"):
        name = "_CON" if each["id"] == person["id"] else f"Person {each['id']}"
        photos = {Path(face["photo"]) for face in grouped("faces", "--person", each["id"])}
        assert {path.read_bytes() for path in folders.pop(name).iterdir()} == {path.read_bytes() for path in photos}
    assert folders == {}


def test_crops_are_photos_of_faces(builtin, tmp_path: Path) -> None:
    answer = builtin("export", "--to", tmp_path / "out", "--crops")
    assert answer["written"] == sum(person["faces"] for person in builtin("people"))
    for file in answer["files"]:
        with Image.open(file["destination"]) as crop:
            assert crop.format == "JPEG"
            assert max(crop.size) <= 192


def test_the_csv_is_ground_truth_for_the_library_it_came_from(builtin, tmp_path: Path) -> None:
    builtin("export", "--to", tmp_path, "--format", "csv")
    (score,) = builtin("evaluate", "--truth", f"csv:{tmp_path / 'faces.csv'}")["runs"]
    assert score["f_measure"] == 1.0
    assert score["undetected"] == 0
    assert score["true_identities"] == len(builtin("people"))


def test_the_json_holds_every_face(builtin, tmp_path: Path) -> None:
    builtin("edit", "rename", builtin("people")[0]["id"], "=cmd() Zoë")
    builtin("export", "--to", tmp_path, "--format", "json")
    found = json.loads((tmp_path / "faces.json").read_text())
    listed = {face["id"]: face for face in builtin("faces")}
    assert "=cmd() Zoë" in {person["name"] for person in found["people"]}
    assert {face["id"] for photo in found["photos"] for face in photo["faces"]} == set(listed)
    for photo in found["photos"]:
        with Image.open(photo["path"]) as original:
            assert original.size == (photo["width"], photo["height"])
        for face in photo["faces"]:
            assert face["box"] == listed[face["id"]]["box"]


def test_what_people_read(builtin, tmp_path: Path) -> None:
    planned = builtin.text("export", "--to", tmp_path / "out", "--plan")
    count = sum(person["photos"] for person in builtin("people"))
    assert planned.startswith(f"Would write {count} files")
    assert not (tmp_path / "out").exists()
    done = builtin.text("export", "--to", tmp_path / "out")
    sizes = Counter(path.parent for path in (tmp_path / "out").rglob("*.jpg"))
    assert done.count("\n") == 1 + len(sizes)
    assert f"{count} files there already." in builtin.text("export", "--to", tmp_path / "out")
