"""New photos join quietly: real photos, read one after another, and what other programs got wrong."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture
def take(seed: Path, tmp_path: Path) -> Callable[..., Path]:
    """Copies photos of the course, by their numbers, into the album."""
    album = tmp_path / "album"
    album.mkdir()

    def copy(*numbers: int) -> Path:
        for number in numbers:
            shutil.copy(seed / f"{number:02}.jpg", album)
        return album

    return copy


def person_of(cli, number: int) -> int | None:
    return largest(cli, number)["person"]


def face_in(cli, number: int) -> int:
    return largest(cli, number)["id"]


def largest(cli, number: int) -> dict:
    """The face that the photo is of; somebody may stand behind."""
    faces = [face for face in cli("faces") if Path(face["photo"]).name == f"{number:02}.jpg"]
    return max(faces, key=lambda face: face["box"][2])


def test_a_face_moved_to_a_new_person_stays_there_after_an_unrelated_photo_is_scanned(new_library, take) -> None:
    """github.com/photoprism/photoprism and others put it back with the people that it was taken from."""
    cli = new_library
    cli("index", take(3, 4, 5, 7, 8, 10, 11, 12))
    cli("group")
    anna, ben = person_of(cli, 3), person_of(cli, 7)
    assert [person_of(cli, number) for number in (4, 5, 8)] == [anna, anna, ben]
    cli("edit", "rename", anna, "Anna")
    cli("edit", "move", "--to", "new", face_in(cli, 5))
    moved = person_of(cli, 5)
    before = {face["id"]: (face["person"], face["state"]) for face in cli("faces")}

    # A photo of Ben, one of somebody who was seen once, and one of nobody.
    cli("index", take(9, 13, 24))
    planned = cli("group", "--new", "--dry-run")
    assert (planned["faces"], planned["changes"]["joined"], planned["changes"]["new_people"]) == (3, 1, 1)
    answer = cli("group", "--new")
    assert answer["changes"] == planned["changes"]
    after = {face["id"]: (face["person"], face["state"]) for face in cli("faces")}
    assert person_of(cli, 9) == ben
    assert person_of(cli, 12) == person_of(cli, 13) is not None
    assert person_of(cli, 24) is None
    assert person_of(cli, 5) == moved != anna
    newly = {face_in(cli, 12)}
    assert {face: after[face] for face in before if face not in newly} == {
        face: where for face, where in before.items() if face not in newly
    }
    assert [person["id"] for person in cli("people") if person["name"] == "Anna"] == [anna]

    # Nor does grouping all anew put it back.
    cli("group")
    assert person_of(cli, 5) == moved
    assert cli("check")["ok"]


def test_joining_is_one_edit(new_library, take) -> None:
    cli = new_library
    cli("index", take(1, 3, 4, 7, 8))
    cli("group")
    start = cli("people"), cli("faces")
    cli("index", take(5, 9, 2))
    scanned = cli("people"), cli("faces")
    assert scanned[0] == start[0]
    cli("group", "--new")
    assert cli("log")[0]["label"] == "Added 2 new faces to 2 people, and made 1 new person of 2 faces"
    cli("undo")
    assert (cli("people"), cli("faces")) == scanned
    # What was undone is not done again by itself, and nothing is new.
    assert cli("group", "--new")["faces"] == 0
    assert (cli("people"), cli("faces")) == scanned
    assert "0 new faces" in cli.text("group", "--new")


def test_a_library_that_nothing_was_grouped_in(new_library, take) -> None:
    cli = new_library
    cli("index", take(3, 4, 5, 7, 8))
    assert cli("group", "--new")["changes"]["new_people"] == 2


def test_new_faces_go_by_no_other_rule(new_library, take) -> None:
    cli = new_library
    cli("index", take(3))
    for words in (("--algorithm", "dbscan"), ("--set", "link=0.3")):
        cli("group", "--new", *words, code=2)
        assert "--set or --truth with --new" in cli.said
