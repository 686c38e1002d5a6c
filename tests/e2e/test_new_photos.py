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
    """Other programs put it back with the people that it was taken from."""
    cli = new_library
    cli("index", take(3, 4, 5, 7, 8, 12))
    cli("group")
    anna, ben = person_of(cli, 3), person_of(cli, 7)
    assert [person_of(cli, number) for number in (4, 5, 8)] == [anna, anna, ben]
    cli("edit", "rename", anna, "Anna")
    cli("edit", "move", "--to", "new", face_in(cli, 5))
    moved = person_of(cli, 5)

    # Photos of Ben, of somebody who was seen once, and of nobody who is known.
    cli("index", take(9, 13, 24))
    before = cli("people"), cli("faces")
    planned = cli("group", "--new", "--dry-run")
    assert (planned["faces"], planned["changes"]["joined"], planned["changes"]["new_people"]) == (3, 1, 1)
    assert (cli("people"), cli("faces")) == before
    assert cli("group", "--new")["changes"] == planned["changes"]
    assert person_of(cli, 9) == ben
    assert person_of(cli, 12) == person_of(cli, 13) is not None
    assert person_of(cli, 24) is None
    assert person_of(cli, 5) == moved != anna
    newly = {face_in(cli, number) for number in (9, 12, 13)}
    places = [
        {face["id"]: (face["person"], face["state"]) for face in faces if face["id"] not in newly}
        for faces in (before[1], cli("faces"))
    ]
    assert places[0] == places[1]
    assert [person["id"] for person in cli("people") if person["name"] == "Anna"] == [anna]

    # It is one edit, and what was taken back is not done again by itself.
    assert cli("log")[0]["label"] == "Added 1 new face to 1 person, and made 1 new person of 2 faces"
    cli("undo")
    assert (cli("people"), cli("faces")) == before
    assert cli.text("group", "--new").startswith("0 new faces")
    assert (cli("people"), cli("faces")) == before
    assert cli("check")["ok"]


def test_new_faces_go_by_no_other_rule(new_library) -> None:
    for words in (("--algorithm", "dbscan"), ("--set", "link=0.3"), ("--dry-run", "--truth", "folders")):
        new_library("group", "--new", *words, code=2)
        assert "no --algorithm, --set or --truth with --new" in new_library.said
