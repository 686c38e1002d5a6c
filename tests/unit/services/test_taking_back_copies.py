"""One earlier edit is taken back after copies of photos took it over: it is for the copies, too, and stays so."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from made_library import dump, group
from test_taking_over import apply, follow, four_photos, lose, places, regroup, take

from facesorter.domain.edits import (
    AllowTogether,
    ConfirmFaces,
    IgnoreFaces,
    MergePeople,
    MoveFaces,
    RejectFaces,
    RenamePerson,
    TellFacesApart,
)
from facesorter.domain.model import FaceState
from facesorter.services import editing, labels
from facesorter.store.library import Library

CONFIRMED, KEPT, SUGGESTED = FaceState.CONFIRMED, FaceState.KEPT, FaceState.SUGGESTED


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with four_photos(tmp_path / "library") as library:
        yield library


def newest(library: Library) -> int:
    return editing.log(library)[0].id


def take_back(library: Library, edit: int) -> None:
    assert not editing.dependents(library, edit)
    editing.take_back(library, edit)


def settled(library: Library) -> None:
    """However often is indexed, and whoever groups: nothing comes back by itself."""
    before = dump(library)
    assert follow(library) == 0
    assert dump(library) == before
    regroup(library, "auto", {})


def test_a_face_that_is_taken_back_is_not_brought_again_by_its_copy(library: Library) -> None:
    apply(library, RenamePerson(1, "Anna"), MoveFaces((6,), 1))
    moved = newest(library)
    take(library, "new", 2)
    assert follow(library) == 2
    take_back(library, moved)
    assert places(library, 6, 10) == [(None, None, None)] * 2
    assert places(library, 5, 9) == [(1, KEPT, None)] * 2
    # The contrary of that brings back both.
    take_back(library, newest(library))
    assert places(library, 6, 10) == [(1, CONFIRMED, None)] * 2
    take_back(library, newest(library))
    settled(library)
    assert not {CONFIRMED, KEPT} & {state for _, state, _ in places(library, 6, 10)}


def test_a_copy_goes_back_to_where_its_face_goes(library: Library) -> None:
    apply(library, RenamePerson(1, "Anna"), RenamePerson(2, "Ben"), MoveFaces((2,), 1))
    moved = newest(library)
    take(library, "new", 0)
    follow(library)
    before = dump(library)
    assert {(2, 2), (10, 2)} <= set(before["rejections"])
    take_back(library, moved)
    assert places(library, 2, 10) == [(2, KEPT, None)] * 2
    assert dump(library)["rejections"] == []
    editing.take_back(library, newest(library))
    assert dump(library) == before
    # What was taken over can be taken back alone, too, and stays so.
    editing.take_back(library, 5)
    settled(library)
    assert places(library, 9, 10) == [(1, SUGGESTED, None)] * 2


def test_a_merge_is_taken_back_for_copies_too(library: Library) -> None:
    apply(library, RenamePerson(1, "Anna"), RenamePerson(2, "Ben"), MergePeople(1, (2,)))
    merged = newest(library)
    take(library, "new", 0, 1)
    follow(library)
    assert places(library, 9, 10) == [(1, KEPT, None)] * 2
    take_back(library, merged)
    assert places(library, 9, 10, 11, 12) == [(1, KEPT, None), (2, KEPT, None)] * 2
    # So is the name, before which nothing was said of these faces.
    take_back(library, merged - 1)
    assert places(library, 2, 4, 10, 12) == [(2, SUGGESTED, None)] * 4
    settled(library)


def test_a_face_that_is_no_longer_ignored_is_not_so_by_its_copy(library: Library) -> None:
    apply(library, IgnoreFaces((1,)))
    take(library, "new", 0)
    follow(library)
    take_back(library, newest(library) - 1)
    assert places(library, 1, 9) == [(1, SUGGESTED, None)] * 2
    settled(library)
    assert places(library, 1, 9) == [(1, SUGGESTED, None)] * 2


def test_a_face_that_was_taken_out_comes_back_with_its_copy(library: Library) -> None:
    apply(library, RenamePerson(1, "Anna"), RejectFaces((1,)))
    take(library, "new", 0)
    follow(library)
    take_back(library, newest(library) - 1)
    assert dump(library)["rejections"] == []
    settled(library)
    assert [place[0] for place in places(library, 1, 9)] == [1, 1]


def test_pairs_of_faces_are_taken_back_for_copies_too(library: Library) -> None:
    apply(library, AllowTogether((1, 2)), TellFacesApart(((3, 8), (6, 7))))
    take(library, "new", 0, 1, 2, 3)
    follow(library)
    assert (len(dump(library)["together"]), len(dump(library)["faces_apart"])) == (2, 8)
    apart = newest(library) - 1
    take_back(library, apart)
    take_back(library, apart - 1)
    assert dump(library)["together"] == dump(library)["faces_apart"] == []


def test_restored_labels_are_taken_back_for_copies_too(library: Library, tmp_path: Path) -> None:
    apply(library, RenamePerson(1, "Anna"), MoveFaces((6,), 1))
    labels.back_up(library, tmp_path / "labels.json")
    editing.undo(library, 2)
    labels.restore(library, tmp_path / "labels.json")
    take(library, "new", 2)
    follow(library)
    assert places(library, 6, 10) == [(1, CONFIRMED, None)] * 2
    take_back(library, newest(library) - 1)
    assert places(library, 6, 10) == [(None, None, None)] * 2


def test_what_was_taken_over_as_an_original_went_missing_is_taken_back(library: Library) -> None:
    take(library, "new", 2)
    follow(library)
    apply(library, RenamePerson(1, "Anna"), MoveFaces((6,), 1))
    moved = newest(library)
    lose(library, 2)
    assert places(library, 10) == [(1, CONFIRMED, None)]
    take_back(library, moved)
    assert places(library, 6, 10) == [(None, None, None)] * 2
    settled(library)


def test_what_was_said_of_the_copy_since_depends_on_what_it_took_over(library: Library) -> None:
    apply(library, RenamePerson(1, "Anna"), MoveFaces((6,), 1))
    moved = newest(library)
    take(library, "new", 2)
    follow(library)
    # Also where it was said again.
    for said in (ConfirmFaces((10,)), MoveFaces((10,), 2), IgnoreFaces((10,))):
        apply(library, said)
        assert [entry.id for entry in editing.dependents(library, moved)] == [newest(library)]
        editing.undo(library)
    # What was taken back since counts no more.
    apply(library, IgnoreFaces((10,)))
    editing.take_back(library, newest(library))
    take_back(library, moved)
    assert places(library, 6, 10) == [(None, None, None)] * 2


def test_a_copy_stays_where_another_one_was_put_by_the_user(library: Library) -> None:
    take(library, "new", 2)
    follow(library)
    # As long as it is elsewhere, it does not go along.
    group(library, [6])
    apply(library, RenamePerson(1, "Anna"), MoveFaces((6,), 1), MoveFaces((10,), 1))
    take(library, "third", 2)
    follow(library)
    take_back(library, newest(library) - 2)
    assert places(library, 6, 10, 12) == [(3, SUGGESTED, None), *[(1, CONFIRMED, None)] * 2]


def test_a_copy_does_not_go_back_to_whom_it_was_taken_out_of(library: Library) -> None:
    take(library, "new", 0)
    follow(library)
    apply(library, RenamePerson(1, "Anna"), RenamePerson(2, "Ben"), ConfirmFaces((2,)))
    apply(library, RejectFaces((10,), 2), MoveFaces((2,), 1))
    moved = newest(library)
    lose(library, 0)
    assert places(library, 10) == [(1, CONFIRMED, None)]
    take_back(library, moved)
    assert places(library, 2, 10) == [(2, CONFIRMED, None), (None, None, None)]
    assert dump(library)["rejections"] == [(10, 2)]
