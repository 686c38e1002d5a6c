"""The whole way through separate invocations: photos, people, edits, undo, scores, and the library in use."""

import hashlib
import os
import shutil
from pathlib import Path

import pytest

from facesorter.store.library import Library


def fingerprints(folder: Path) -> dict[str, tuple[str, int]]:
    return {
        str(path): (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


def state(cli) -> tuple[object, object]:
    return cli("people"), cli("faces")


def test_from_photos_to_people_and_back(grouped, seed: Path, tmp_path: Path) -> None:
    score = grouped("evaluate", "--truth", f"csv:{seed / 'truth.csv'}")["runs"][0]
    assert score["true_identities"] == 11
    assert score["f_measure"] == 1.0
    assert score["groups"] == 11

    start = state(grouped)
    people = [person["id"] for person in start[0]]
    of_last = [face["id"] for face in grouped("faces", "--person", people[-1])]
    grouped("edit", "rename", people[0], "Anna")
    grouped("edit", "merge", "Anna", people[1], people[2])
    grouped("edit", "move", "--to", "new", *of_last)
    grouped("edit", "confirm", *[face["id"] for face in grouped("faces", "--person", "Anna")])
    grouped("edit", "cover", grouped("faces", "--person", "Anna")[-1]["id"])
    grouped("edit", "ignore", of_last[0])
    grouped("edit", "hide", people[3])
    end = state(grouped)
    anna = next(person for person in end[0] if person["name"] == "Anna")
    assert anna["confirmed"] == anna["faces"] >= 3
    assert [person["id"] for person in end[0] if person["hidden"]] == [people[3]]
    assert next(face for face in end[1] if face["id"] == of_last[0])["state"] == "ignored"

    # Grouping again keeps every edit.
    for algorithm in (["auto"], ["kmeans", "--set", "n_clusters=2"], ["dbscan"]):
        grouped("group", "--algorithm", *algorithm)
        again = next(person for person in grouped("people") if person["name"] == "Anna")
        assert (again["id"], again["faces"], again["confirmed"]) == (anna["id"], anna["faces"], anna["confirmed"])
    walked = len(grouped("log")) - 1
    assert len(grouped("undo", walked)) == walked
    assert state(grouped) == start
    grouped("redo", 7)
    assert state(grouped) == end
    assert grouped("check")["ok"]


def test_split_two_people_who_were_merged(copy_of) -> None:
    cli = copy_of("arcface-mbf")
    first, second = [person["id"] for person in cli("people")[:2]]
    before = {person["id"]: person["faces"] for person in cli("people")}
    cli("edit", "merge", first, second)
    answer = cli("edit", "split", first)
    assert len(answer["change"]["people"]) >= 2
    sizes = sorted(person["faces"] for person in cli("people"))
    assert sizes == sorted(before.values())


def test_not_this_person_and_a_hidden_one_shown_again(copy_of) -> None:
    cli = copy_of("builtin")
    first, second = [person["id"] for person in cli("people")[:2]]
    face, *_ = [face["id"] for face in cli("faces", "--person", first)]
    cli("edit", "reject", face)
    assert face not in [each["id"] for each in cli("faces", "--person", first)]
    (other, *_) = [each["id"] for each in cli("faces", "--person", second)]
    cli("edit", "reject", other, "--person", first)
    assert other in [each["id"] for each in cli("faces", "--person", second)], "it never was"
    cli("edit", "merge", second, first)
    cli("group")
    assert face not in [each["id"] for each in cli("faces", "--person", second)], "merged or not"
    cli("edit", "hide", second)
    cli("edit", "show", second)
    assert not any(person["hidden"] for person in cli("people"))


def test_nothing_to_undo(new_library, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    new_library("index", tmp_path / "empty")
    for verb in ("undo", "redo"):
        new_library(verb, code=1)
        assert new_library.said == f"There is nothing to {verb}.\n"


def test_what_there_is_not(builtin) -> None:
    for argv in (
        ["faces", "--person", "Nobody"],
        ["faces", "--person", "99999999999999999999"],
        ["faces", "--photo", "/no/such.jpg"],
        ["edit", "rename", "Nobody", "X"],
        ["edit", "confirm", "4711"],
        ["evaluate", "--truth", "folders", "--run", "4711"],
        ["evaluate", "--truth", "csv:/no/such.csv"],
        ["packs", "import", "/no/such", "--id", "x"],
        ["index", "/no/such/folder"],
        ["index", ".", "--pack", "no-such"],
    ):
        builtin(*argv, code=1)
        assert builtin.said.count("\n") == 1


@pytest.mark.parametrize(
    "argv",
    [
        ["people"],
        ["faces"],
        ["log"],
        ["group"],
        ["group", "--dry-run"],
        ["undo"],
        ["check"],
        ["edit", "rename", "1", "X"],
        ["evaluate", "--truth", "folders"],
        ["export", "--to", "x"],
        ["backup", "x"],
        ["forget", "--all"],
    ],
)
def test_no_library_yet(new_library, argv: list[str]) -> None:
    new_library(*argv, code=1)
    assert "no library" in new_library.said
    assert not new_library.library.exists()


def test_a_file_that_is_no_library(new_library) -> None:
    new_library.library.write_bytes(b"something else")
    for argv in (["people"], ["index", "."], ["group"], ["undo"]):
        new_library(*argv, code=1)
        assert new_library.library.read_bytes() == b"something else"


def test_while_the_window_has_the_library(builtin, seed: Path, tmp_path: Path) -> None:
    with Library.open(builtin.library):
        assert builtin("people")
        assert builtin("export", "--to", tmp_path / "out", "--format", "csv")["written"] == 1
        assert builtin("evaluate", "--truth", f"csv:{seed / 'truth.csv'}")["runs"]
        assert builtin("group", "--dry-run")["run"] is None
        for argv in (["edit", "rename", "1", "X"], ["undo"], ["group"], ["index", seed], ["forget", "--all"]):
            builtin(*argv, code=1)
            assert builtin.said.startswith("Another FaceSorter is using the library")


def test_a_name_that_is_not_unicode(new_library, seed: Path, tmp_path: Path) -> None:
    album = tmp_path / "album"
    album.mkdir()
    odd = [os.fsencode(album) + name for name in (b"/caf\xe9.jpg", b"/\xff\n.jpg")]
    try:
        for photo, copy in zip(("01.jpg", "02.jpg"), odd, strict=True):
            shutil.copy(os.fsencode(seed / photo), copy)
    except OSError:
        pytest.skip("this file system only knows Unicode names")
    broken = os.fsencode(album) + b"/\xfe.jpg"
    Path(os.fsdecode(broken)).write_bytes(b"not a photo")
    answer = new_library("index", album)
    assert answer["faces"] == 2
    assert [os.fsencode(failed["path"]) for failed in answer["failed"]] == [broken]
    assert r"\udcfe.jpg" in new_library.text("index", album)
    new_library("group")
    assert [os.fsencode(face["photo"]) for face in new_library("faces")] == odd
    assert len(new_library("faces", "--photo", os.fsdecode(odd[0]))) == 1
    assert r"caf\udce9.jpg" in new_library.text("faces")
    for format in ("csv", "json"):
        new_library("export", "--to", tmp_path / "out", "--format", format)
    (score,) = new_library("evaluate", "--truth", f"csv:{tmp_path / 'out' / 'faces.csv'}")["runs"]
    assert (score["faces"], score["undetected"], score["f_measure"]) == (2, 0, 1.0)
    files = new_library("export", "--to", tmp_path / "out")["files"]
    assert {os.fsencode(file["source"]) for file in files} == set(odd)
    assert {Path(file["destination"]).read_bytes() for file in files} == {
        (seed / "01.jpg").read_bytes(),
        (seed / "02.jpg").read_bytes(),
    }


def test_originals_are_never_touched(new_library, seed: Path, tmp_path: Path) -> None:
    album = tmp_path / "album"
    album.mkdir()
    for name in ("01.jpg", "02.jpg", "03.jpg", "04.jpg"):
        shutil.copy2(seed / name, album / name)
    before = fingerprints(album)
    new_library("index", album)
    new_library("group")
    person = new_library("people")[0]["id"]
    new_library("edit", "rename", person, "Anna")
    new_library("edit", "ignore", new_library("faces")[-1]["id"])
    for mode in ("copy", "hardlink", "symlink"):
        new_library("export", "--to", tmp_path / mode, "--mode", mode)
    new_library("export", "--to", tmp_path / "crops", "--crops")
    new_library("export", "--to", album, code=1)
    new_library("export", "--to", album / "below", "--format", "csv", code=1)
    new_library("undo", 2)
    new_library("index", album)
    new_library("check", "--repair")
    new_library("forget", "--all")
    assert fingerprints(album) == before
