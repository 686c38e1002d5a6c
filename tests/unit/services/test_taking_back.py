"""One edit in the midst of the history is taken back: what stays, what depends on it, and how that is said."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from made_library import dump, three_people

from facesorter.domain.edits import (
    AllowTogether,
    ConfirmFaces,
    HidePerson,
    MergePeople,
    MoveFaces,
    RejectFaces,
    RenamePerson,
    SetCover,
    SetLifetime,
    TellApart,
    TellFacesApart,
)
from facesorter.domain.errors import FaceSorterError, NotFound
from facesorter.domain.model import FaceState
from facesorter.services import browsing, editing
from facesorter.store import embeddings
from facesorter.store.library import Library

KEPT, CONFIRMED, SUGGESTED = FaceState.KEPT, FaceState.CONFIRMED, FaceState.SUGGESTED


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with three_people(tmp_path / "library") as library:
        yield library


def newest(library: Library) -> int:
    return editing.log(library)[0].id


def states(library: Library, person: int) -> dict[int, FaceState]:
    return {face.id: face.state for face in browsing.faces(library, person=person)}


def depend_on(library: Library, edit: int) -> list[str]:
    return [entry.label for entry in editing.dependents(library, edit)]


def test_a_merge_of_yesterday_is_taken_back_after_other_edits_and_a_restart(library: Library) -> None:
    editing.apply(library, RenamePerson(1, "Anna"))
    before = dump(library)
    editing.apply(library, MergePeople(1, (2,)))
    merge = newest(library)
    editing.apply(library, RenamePerson(3, "Ben"))
    editing.apply(library, RejectFaces((2,)))
    path = library.path
    library.close()
    with Library.open(path) as again:
        change = editing.take_back(again, merge)
        assert change.label == "Took back: Merged 2 people into Anna"
        assert change.people >= {1, 2}
        assert states(again, 1) == {1: KEPT, 3: KEPT, 4: KEPT}
        assert states(again, 2) == {5: SUGGESTED, 6: SUGGESTED, 7: SUGGESTED, 8: SUGGESTED}
        assert browsing.person(again, 3).name == "Ben"
        editing.undo(again, 3)
        editing.undo(again)
        assert dump(again) == before


def test_taking_back_is_an_edit_that_is_undone_redone_and_taken_back(library: Library) -> None:
    editing.apply(library, RenamePerson(1, "Anna"))
    rename = newest(library)
    editing.apply(library, RenamePerson(2, "Ben"))
    named = dump(library)
    editing.take_back(library, rename)
    contrary, unnamed = newest(library), dump(library)
    found = {entry.id: entry for entry in editing.log(library)}
    assert (found[contrary].takes_back, found[rename].taken_back_by) == (rename, contrary)
    with pytest.raises(FaceSorterError, match="“Renamed to Anna” is taken back already"):
        editing.take_back(library, rename)
    editing.undo(library)
    assert dump(library) == named
    assert {entry.id: entry.taken_back_by for entry in editing.log(library)}[rename] is None
    editing.redo(library)
    assert dump(library) == unnamed
    assert editing.take_back(library, contrary).label == "Brought back: Renamed to Anna"
    assert dump(library) == named
    # It stands again, so it can be taken back again.
    assert editing.take_back(library, rename).label == "Took back: Renamed to Anna"
    assert dump(library) == unnamed


def test_what_depends_on_it_is_said(library: Library) -> None:
    editing.apply(library, MoveFaces((11,), 1))
    move = newest(library)
    assert depend_on(library, move) == []
    editing.apply(library, MoveFaces((11,), 2))
    second = newest(library)
    assert depend_on(library, move) == ["Moved 1 face to a person"]
    before = dump(library)
    with pytest.raises(FaceSorterError) as caught:
        editing.take_back(library, move)
    assert str(caught.value) == (
        "“Moved 1 face to a person” cannot be taken back alone, as later edits depend on it: “Moved 1 face to a "
        f"person” ({second}). Nothing was changed."
    )
    assert dump(library) == before
    # The newer one first; nothing is left of it then.
    editing.take_back(library, second)
    assert depend_on(library, move) == []
    editing.take_back(library, move)
    assert browsing.faces(library, ids=[11])[0].person is None


def test_many_dependents_are_counted(library: Library) -> None:
    (grouped,) = (entry.id for entry in editing.log(library))
    for person, name in ((1, "Anna"), (2, "Ben"), (3, "Cleo")):
        editing.apply(library, RenamePerson(person, name))
    editing.apply(library, ConfirmFaces((1, 2)))
    with pytest.raises(FaceSorterError, match=r"“Confirmed 2 faces” \(5\), “Renamed to Cleo” \(4\), .* and 1 more\. "):
        editing.take_back(library, grouped)


def test_somebody_whom_the_edit_made_is_needed_by_all_that_speak_of_them(library: Library) -> None:
    editing.apply(library, MoveFaces((11,), None))
    move = newest(library)
    for edit in (MoveFaces((12,), 4), TellApart(((1, 4),)), RejectFaces((13,), 4)):
        editing.apply(library, edit)
        assert len(depend_on(library, move)) == 1
        editing.undo(library)
    editing.take_back(library, move)
    assert [person.id for person in browsing.people(library)] == [1, 2, 3]


def test_somebody_who_is_needed_again_must_be_there(library: Library) -> None:
    with library.edit("Grouped again") as edit:
        edit.connection.execute("UPDATE assignments SET person_id = 2 WHERE face_id = 1")
    grouped = newest(library)
    # Person 1 is deleted by an edit that changes nothing else of what the other one changed.
    editing.apply(library, MergePeople(3, (1,)))
    assert depend_on(library, grouped) == ["Merged 2 people"]


def test_names_dates_and_hiding_are_taken_back_one_by_one(library: Library) -> None:
    editing.apply(library, RenamePerson(1, "Anna"))
    rename = newest(library)
    editing.apply(library, HidePerson(1))
    hide = newest(library)
    editing.apply(library, SetLifetime(1, "1950"))
    editing.take_back(library, rename)
    anna = browsing.person(library, 1)
    assert (anna.name, anna.hidden, anna.born) == (None, True, "1950")
    editing.apply(library, RenamePerson(1, "Bea"))
    editing.take_back(library, hide)
    assert (browsing.person(library, 1).name, browsing.person(library, 1).hidden) == ("Bea", False)
    editing.apply(library, SetCover(2))
    cover = newest(library)
    editing.apply(library, SetCover(3))
    assert depend_on(library, cover) == ["Chose a cover for Bea"]


def test_faces_are_kept_no_longer_unless_later_edits_would_have_kept_them(library: Library) -> None:
    editing.apply(library, RenamePerson(1, "Anna"))
    first = newest(library)
    editing.apply(library, RenamePerson(2, "Ben"))
    second = newest(library)
    editing.apply(library, ConfirmFaces((1,)))
    editing.take_back(library, first)
    assert states(library, 1) == {1: CONFIRMED, 2: KEPT, 3: KEPT, 4: KEPT}
    assert browsing.person(library, 1).name is None
    editing.take_back(library, second)
    assert set(states(library, 2).values()) == {SUGGESTED}


def test_no_face_comes_back_to_whom_it_was_rejected_from_later(library: Library) -> None:
    editing.apply(library, RejectFaces((11,), 1))
    reject = newest(library)
    editing.take_back(library, reject)
    contrary = newest(library)
    with library.edit("Grouped") as edit:
        edit.connection.execute("INSERT INTO assignments (face_id, person_id, state) VALUES (11, 1, 'suggested')")
    # To bring the rejection back, the face would have to leave.
    assert depend_on(library, contrary) == ["Grouped"]
    grouped = newest(library)
    with library.edit("Grouped again") as edit:
        edit.connection.execute("UPDATE assignments SET person_id = 2 WHERE face_id = 11")
    again = newest(library)
    editing.apply(library, RejectFaces((11,), 1))
    assert depend_on(library, again) == ["Said that 1 face does not belong to a person"]
    assert depend_on(library, grouped) == ["Grouped again"]


def test_nobody_stays_without_name_and_faces(library: Library) -> None:
    editing.apply(library, RenamePerson(3, "Cleo"))
    rename = newest(library)
    editing.apply(library, MoveFaces((9, 10), 1))
    assert depend_on(library, rename) == []
    editing.take_back(library, rename)
    assert library.rows("SELECT id FROM people") == [(1,), (2,)]
    editing.undo(library)
    assert browsing.person(library, 3).name == "Cleo"


def test_of_a_pair_that_cancels_out_nothing_is_left_to_depend_on(library: Library) -> None:
    editing.apply(library, MoveFaces((11,), 1))
    move = newest(library)
    editing.apply(library, RenamePerson(1, "Anna"))
    editing.apply(library, MoveFaces((11,), None))
    second = newest(library)
    editing.take_back(library, second)
    assert depend_on(library, move) == []
    editing.take_back(library, newest(library))
    assert depend_on(library, move) == ["Moved 1 face to a new person"]


def test_what_is_left_of_a_pair_is_depended_on(library: Library) -> None:
    with library.edit("Grouped again") as edit:
        edit.connection.execute("UPDATE assignments SET person_id = 2 WHERE face_id = 1")
    grouped = newest(library)
    editing.apply(library, RenamePerson(2, "Anna"))
    rename = newest(library)
    editing.apply(library, HidePerson(2))
    editing.take_back(library, rename)
    # The name is gone, but that person was hidden meanwhile, which keeps the faces.
    assert states(library, 2)[1] is KEPT
    assert depend_on(library, grouped) == ["Renamed to Anna"]


def test_what_cannot_be_taken_back(library: Library) -> None:
    with pytest.raises(NotFound, match="There is no edit 77"):
        editing.take_back(library, 77)
    editing.apply(library, RenamePerson(1, "Anna"))
    editing.undo(library)
    with pytest.raises(FaceSorterError, match="taken back already"):
        editing.dependents(library, 2)
    assert editing.can_redo(library).label == "Renamed to Anna"
    # Only kept faces are left of this edit, and a later one keeps them too.
    editing.apply(library, SetCover(1))
    editing.undo(library)
    with library.edit("Kept") as edit:
        edit.connection.execute("UPDATE assignments SET state = 'kept' WHERE person_id = 1")
    kept = newest(library)
    editing.apply(library, RenamePerson(1, "Anna"))
    with pytest.raises(FaceSorterError, match="Nothing is left of “Kept”"):
        editing.take_back(library, kept)


def test_who_is_suggested_again_is_kept_by_what_was_done_with_the_person_since(library: Library) -> None:
    editing.apply(library, ConfirmFaces((1,)))
    confirmation = newest(library)
    editing.apply(library, SetLifetime(1, "1950", "1960"))
    assert states(library, 1) == {1: CONFIRMED, 2: KEPT, 3: KEPT, 4: KEPT}
    editing.take_back(library, confirmation)
    # As a suggestion it would be one that no algorithm may make: the photo is from another time.
    assert states(library, 1) == {1: KEPT, 2: KEPT, 3: KEPT, 4: KEPT}


def test_faces_that_were_told_apart_do_not_come_into_one_person_again(library: Library) -> None:
    editing.apply(library, MoveFaces((1,), None))
    move = newest(library)
    editing.apply(library, TellFacesApart(((1, 2),)))
    told = newest(library)
    assert depend_on(library, move) == ["Marked 2 faces as different people"]
    editing.take_back(library, told)
    assert embeddings.faces_apart(library) == []
    assert depend_on(library, move) == []
    editing.take_back(library, move)
    assert browsing.faces(library, ids=[1])[0].person == 1


def test_who_came_to_the_person_since_keeps_another_face_out(library: Library) -> None:
    editing.apply(library, MoveFaces((1,), None))
    move = newest(library)
    editing.apply(library, TellFacesApart(((1, 5),)))
    assert depend_on(library, move) == []
    editing.apply(library, MergePeople(1, (2,)))
    assert depend_on(library, move) == ["Merged 2 people", "Marked 2 faces as different people"]


def test_a_pair_that_was_withdrawn_comes_back_with_what_withdrew_it(library: Library) -> None:
    editing.apply(library, TellFacesApart(((1, 5), (11, 12))))
    editing.apply(library, MoveFaces((5,), 1))
    move = newest(library)
    editing.apply(library, AllowTogether((11, 12)))
    allowed = newest(library)
    editing.apply(library, RenamePerson(3, "Ben"))
    editing.take_back(library, move)
    assert embeddings.faces_apart(library) == [(1, 5)]
    # Somebody put the two into one person since: then they must not be told apart behind their back.
    editing.apply(library, MoveFaces((11, 12), 3))
    assert depend_on(library, allowed) == ["Moved 2 faces to Ben"]
