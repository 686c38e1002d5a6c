"""What the user says of a face is said of its copies that are where it is, so no file is the only one that knows it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from made_library import dump, group
from test_taking_over import Place, apply, follow, four_photos, lose, places, take

from facesorter.domain.edits import (
    AllowTogether,
    ConfirmFaces,
    Edit,
    IgnoreFaces,
    MoveFaces,
    RejectFaces,
    RenamePerson,
    RestoreFaces,
    SplitPerson,
    TellFacesApart,
)
from facesorter.domain.model import FaceState, IgnoredAs
from facesorter.services import editing
from facesorter.store import people
from facesorter.store.library import Library

CONFIRMED, KEPT, SUGGESTED = FaceState.CONFIRMED, FaceState.KEPT, FaceState.SUGGESTED
NOWHERE = (None, None, None)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Photos 0 to 3, of which 0 to 2 come again later: 9 to 14 are copies of 1 to 6."""
    with four_photos(tmp_path / "library") as library:
        yield library


CORRECTIONS: dict[str, tuple[Sequence[Edit], Edit, Place]] = {
    "moved": ((ConfirmFaces((1,)),), MoveFaces((1,), 2), (2, CONFIRMED, None)),
    "moved, of a person that was edited": ((RenamePerson(1, "Anna"),), MoveFaces((1,), 2), (2, CONFIRMED, None)),
    "to a new person": ((ConfirmFaces((1,)),), MoveFaces((1,), None), (3, CONFIRMED, None)),
    "taken out": ((ConfirmFaces((1,)),), RejectFaces((1,)), NOWHERE),
    "is not": ((ConfirmFaces((1,)),), RejectFaces((1,), 1), NOWHERE),
    "ignored": ((ConfirmFaces((1,)),), IgnoreFaces((1,), IgnoredAs.STRANGER), (None, "ignored", "stranger")),
    "confirmed": ((RenamePerson(1, "Anna"),), ConfirmFaces((1,)), (1, CONFIRMED, None)),
    "split": ((RenamePerson(1, "Anna"),), SplitPerson(1, ((3,), (1, 9))), (4, KEPT, None)),
    "no longer ignored": ((IgnoreFaces((1,)),), RestoreFaces((1,)), NOWHERE),
    "ignored no longer, but moved": ((IgnoreFaces((1,)),), MoveFaces((1,), 2), (2, CONFIRMED, None)),
    "back to whom it was taken out of": ((RejectFaces((1,)),), MoveFaces((1,), 1), (1, CONFIRMED, None)),
    "to whom it was told apart from": (
        (RejectFaces((1,)), TellFacesApart(((1, 2),))),
        MoveFaces((1,), 2),
        (2, CONFIRMED, None),
    ),
}


@pytest.mark.parametrize(("said", "correction", "place"), CORRECTIONS.values(), ids=CORRECTIONS)
def test_a_correction_is_not_lost_with_the_file(
    library: Library, said: Sequence[Edit], correction: Edit, place: Place
) -> None:
    apply(library, *said)
    take(library, "new", 0, 1, 2)
    follow(library)
    before = dump(library)
    apply(library, correction)
    # At once, as one edit.
    assert places(library, 1, 9) == [place, place]
    editing.undo(library)
    assert dump(library) == before
    editing.redo(library)
    lose(library, 0, 1, 2)
    assert places(library, 9) == [place]
    rejected = dump(library)["rejections"]
    assert {person for face, person in rejected if face == 1} == {person for face, person in rejected if face == 9}


def test_it_goes_both_ways_and_for_every_copy(library: Library) -> None:
    apply(library, ConfirmFaces((1,)))
    for folder in ("new", "third"):
        take(library, folder, 0)
        follow(library)
    apply(library, MoveFaces((11,), 2))
    assert places(library, 1, 9, 11) == [(2, CONFIRMED, None)] * 3
    assert editing.log(library)[0].label == "Moved 3 faces to a person"


def test_a_copy_that_is_elsewhere_stays_there(library: Library) -> None:
    take(library, "new", 0, 1)
    group(library, [9, 10], [11])
    apply(
        library, MoveFaces((9,), 2), IgnoreFaces((11,)), ConfirmFaces((1,)), RejectFaces((3,)), SplitPerson(2, ((2,),))
    )
    assert places(library, 9, 10, 11) == [(2, CONFIRMED, None), (3, KEPT, None), (None, "ignored", None)]


@pytest.mark.parametrize("prepared", [(), (RenamePerson(1, "Anna"), ConfirmFaces((3,)))])
def test_a_split_takes_along_the_copies_that_joined_since_the_person_was_shown(
    library: Library, prepared: Sequence[Edit]
) -> None:
    apply(library, *prepared)
    # 9, 11 and 13 are copies of 1, 3 and 5; nobody saw 6 and 7 in this person either.
    take(library, "new", 0, 1, 2)
    join(library, 1, 6, 7, 9, 11, 13)
    before = dump(library)
    apply(library, SplitPerson(1, ((3,), (5,)), stay=(1,)))
    here, there = (1, KEPT, None), (3, CONFIRMED if prepared else KEPT, None)
    assert places(library, 1, 3, 5) == [here, there, (4, KEPT, None)]
    assert places(library, 11, 13) == [(3, KEPT, None), (4, KEPT, None)]
    assert places(library, 6, 7, 9) == [(1, SUGGESTED, None)] * 3
    assert dump(library)["rejections"] == [(3, 1), (5, 1), (11, 1), (13, 1)]
    after = dump(library)
    editing.undo(library)
    assert dump(library) == before
    editing.redo(library)
    assert dump(library) == after
    lose(library, 1, 2)
    assert [place[0] for place in places(library, 11, 13)] == [3, 4]


def test_a_copy_that_was_seen_to_stay_does_not_go_with_a_split(library: Library) -> None:
    take(library, "new", 0, 1)
    join(library, 1, 9, 11)
    apply(library, SplitPerson(1, ((3,),), stay=(1, 5, 11)))
    assert places(library, 1, 5, 11) == [(1, KEPT, None)] * 3
    assert places(library, 3, 9) == [(3, KEPT, None), (1, SUGGESTED, None)]


def test_the_newest_word_counts_whichever_copy_it_was_said_of(library: Library) -> None:
    take(library, "new", 2, 3)
    # 9 to 12 are copies of 5 to 8; of 6, 7 and 8, as of these copies, it is not known who they are.
    group(library, [6], [7])
    apply(library, RejectFaces((10,), 1), TellFacesApart(((11, 3),)))
    apply(library, RejectFaces((6,)), RejectFaces((7,)), MoveFaces((6, 7), 1))
    lose(library, 2, 3)
    assert places(library, 6, 7, 10, 11) == [(1, CONFIRMED, None)] * 4


def test_no_copy_stays_with_whom_the_face_is_said_not_to_be(library: Library) -> None:
    take(library, "new", 0)
    apply(library, RejectFaces((9,), 1))
    assert places(library, 1, 9) == [NOWHERE] * 2
    assert dump(library)["rejections"] == [(1, 1), (9, 1)]
    # Of that very copy it was said.
    apply(library, MoveFaces((2,), 1), MoveFaces((10,), 2), RejectFaces((10,), 1))
    assert places(library, 2, 10) == [(1, CONFIRMED, None), (2, CONFIRMED, None)]


def test_pairs_of_faces_are_said_anew_of_copies_that_were_said_to_be_the_contrary(library: Library) -> None:
    apply(library, RejectFaces((1, 2, 3, 4)), AllowTogether((1, 2)), TellFacesApart(((3, 4),)))
    take(library, "new", 0, 1)
    follow(library)
    assert (9, 10) in dump(library)["together"]
    assert (11, 12) in dump(library)["faces_apart"]
    apply(library, TellFacesApart(((1, 2),)), AllowTogether((3, 4)))
    assert set(dump(library)["together"]) == {(3, 4), (11, 12)}
    assert {(1, 2), (9, 10)} <= set(dump(library)["faces_apart"])
    assert not {(3, 4), (11, 12)} & set(dump(library)["faces_apart"])


def test_faces_of_a_copy_that_are_one_person_are_not_told_apart(library: Library) -> None:
    apply(library, AllowTogether((1, 2)))
    take(library, "new", 0)
    follow(library)
    apply(library, MoveFaces((9, 10), 1), TellFacesApart(((1, 2),)))
    assert dump(library)["together"] == [(9, 10)]


def join(library: Library, person: int, *faces: int) -> None:
    """As an algorithm does with new faces."""
    with library.edit("Joined") as edit:
        people.suggest(edit.connection, [(face, person) for face in faces])
