"""Who was taken out of somebody does not come back to the same faces in another way."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from made_library import dump, fill, group

from facesorter.domain.edits import (
    ConfirmFaces,
    IgnoreFaces,
    MergePeople,
    MoveFaces,
    RejectFaces,
    RenamePerson,
    RestoreFaces,
    SetCover,
    SplitPerson,
)
from facesorter.services import constraining, editing
from facesorter.store import people
from facesorter.store.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """1 to 6 are one person, 7 to 12 another one; two faces in each photo."""
    with Library.open(tmp_path / "library") as library:
        fill(library, 8)
        group(library, range(1, 7), range(7, 13))
        yield library


def suggest(library: Library, face: int, person: int) -> int | None:
    """As an algorithm does; where the face is then."""
    with library.edit("Grouped") as edit:
        people.suggest(edit.connection, [(face, person)])
    return where(library, face)


def where(library: Library, face: int) -> int | None:
    return people.owners(library.reader, [face]).get(face)


def apart(library: Library, one: int, other: int) -> bool:
    return (one, other) in constraining.people_apart(library)


def test_a_face_that_was_split_off_does_not_come_back(library: Library) -> None:
    editing.apply(library, RenamePerson(1, "Anna"))
    editing.apply(library, SplitPerson(1, ((1, 2), (3,))))
    editing.apply(library, RejectFaces((1,)))
    assert suggest(library, 1, 1) is None
    # Nor when all that was split off has gone.
    editing.apply(library, RejectFaces((2,)))
    editing.apply(library, RejectFaces((3,)))
    assert [suggest(library, face, 1) for face in (1, 2, 3)] == [None] * 3
    # The user may put it back.
    editing.apply(library, MoveFaces((1,), 1))
    assert where(library, 1) == 1


def test_people_who_were_split_can_be_merged_again(library: Library) -> None:
    before = {face for face, *_ in dump(library)["assignments"]}
    editing.apply(library, SplitPerson(1, ((1, 2), (3,))))
    editing.apply(library, MergePeople(1, (3, 4)))
    assert dump(library)["rejections"] == []
    assert {face for face, *_ in dump(library)["assignments"]} == before


def test_the_last_of_a_person_is_not_those_that_were_taken_out_before(library: Library) -> None:
    for face in range(1, 7):
        editing.apply(library, RejectFaces((face,)))
    assert people.by_id(library, 1) is None
    (made,) = group(library, [6])
    for face in range(1, 6):
        assert suggest(library, face, made) is None


def test_nor_is_the_last_when_it_is_ignored_and_restored(library: Library) -> None:
    editing.apply(library, RejectFaces((1, 2, 3)))
    editing.apply(library, IgnoreFaces((4, 5, 6)))
    editing.apply(library, RestoreFaces((4, 5, 6)))
    (made,) = group(library, [4, 5, 6])
    assert [where(library, face) for face in (4, 5, 6)] == [made] * 3
    assert [suggest(library, face, made) for face in (1, 2, 3)] == [None] * 3


def test_whoever_is_taken_out_at_once_may_be_one_person(library: Library) -> None:
    editing.apply(library, RejectFaces(tuple(range(1, 7))))
    assert dump(library)["faces_apart"] == []
    group(library, range(1, 7))
    assert len({where(library, face) for face in range(1, 7)}) == 1


def test_rows_grow_with_the_faces_that_leave(tmp_path: Path) -> None:
    with Library.open(tmp_path / "many") as library:
        fill(library, 100)
        group(library, range(1, 201))
        editing.apply(library, RejectFaces(tuple(range(1, 101))))
        editing.apply(library, RejectFaces(tuple(range(101, 201))))
        assert 100 <= len(dump(library)["faces_apart"]) <= 500


def test_a_rejection_follows_most_faces_of_somebody_without_a_name(library: Library) -> None:
    editing.apply(library, RenamePerson(2, "Ben"))
    editing.apply(library, RejectFaces((1,)))
    editing.apply(library, MoveFaces((2, 3, 4), 2))
    assert suggest(library, 1, 2) is None
    # Of who has a name it was said that the face is not who is called so.
    editing.apply(library, RejectFaces((7,)))
    editing.apply(library, MoveFaces((8, 9, 10, 11), 1))
    assert suggest(library, 7, 1) == 1


def test_people_are_not_asked_about_of_whom_that_was_said(library: Library) -> None:
    editing.apply(library, RenamePerson(1, "Anna"))
    editing.apply(library, RejectFaces((1,)))
    assert not apart(library, 1, 2)
    editing.apply(library, MoveFaces((1,), 2))
    assert apart(library, 1, 2)
    # It came out of somebody who may be Anna, too.
    editing.apply(library, MoveFaces((1,), 1))
    assert not apart(library, 1, 2)


@pytest.mark.parametrize("name", ["", "Anna"])
def test_nor_where_half_of_one_is_not_the_other(library: Library, name: str) -> None:
    editing.apply(library, RenamePerson(1, name))
    editing.apply(library, RejectFaces((1, 2)))
    (made,) = group(library, [1, 13, 14, 15, 16])
    assert not apart(library, 1, made)
    suggest(library, 2, made)
    assert not apart(library, 1, made)
    with library.edit("Grouped") as edit:
        people.withdraw(edit.connection, [14, 15, 16])
    assert apart(library, 1, made)


def test_a_person_with_a_stranger_that_nobody_put_there_is_asked_about(library: Library) -> None:
    editing.apply(library, RenamePerson(1, "Anna"))
    editing.apply(library, RejectFaces((1,)))
    suggest(library, 1, 2)
    editing.apply(library, SetCover(8))
    assert not apart(library, 1, 2)


@pytest.mark.parametrize("edited", [False, True])
def test_a_face_that_nobody_put_there_stays_out_of_a_merge(library: Library, edited: bool) -> None:
    editing.apply(library, RejectFaces((1,)))
    editing.apply(library, RejectFaces((7,)))
    suggest(library, 1, 2)
    suggest(library, 7, 1)
    if edited:
        # They are kept then, though nobody looked at them.
        editing.apply(library, SetCover(2))
        editing.apply(library, SetCover(8))
    change = editing.apply(library, MergePeople(1, (2,)))
    assert change.label == "Merged 2 people, without 2 faces taken out before"
    assert [where(library, face) for face in (1, 7)] == [None, None]
    assert {(1, 1), (7, 1)} <= set(dump(library)["rejections"])
    assert set(range(2, 13)) - {7} == {face for face, *_ in dump(library)["assignments"]}


def test_a_merge_is_the_newer_word_where_the_user_put_the_face(library: Library) -> None:
    editing.apply(library, RejectFaces((1, 2)))
    suggest(library, 1, 2)
    editing.apply(library, ConfirmFaces((1,)))
    (made,) = group(library, [2])
    editing.apply(library, MergePeople(1, (2, made)))
    # Of a person who is this face alone, too.
    assert [where(library, face) for face in (1, 2)] == [1, 1]
    assert dump(library)["rejections"] == []


def test_all_of_it_is_undone_with_the_edit(library: Library) -> None:
    editing.apply(library, RejectFaces((1,)))
    edits = (
        SplitPerson(1, ((2, 3),)),
        RejectFaces((4, 5, 6)),
        MoveFaces((1,), 2),
        MergePeople(2, (3,)),
    )
    states = [dump(library)]
    for edit in edits:
        editing.apply(library, edit)
        states.append(dump(library))
    for before, _ in itertools.pairwise(reversed(states)):
        assert dump(library) == before
        editing.undo(library)
    assert dump(library) == states[0]
