"""What a later edit said once more stays said: the first one cannot be taken back from under it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from made_library import dump, three_people

from facesorter.domain.edits import (
    AllowTogether,
    ConfirmFaces,
    Edit,
    HidePerson,
    IgnoreFaces,
    MergePeople,
    MoveFaces,
    RejectFaces,
    RenamePerson,
    SetCover,
    SetLifetime,
    SplitPerson,
    TellApart,
    TellFacesApart,
)
from facesorter.domain.errors import FaceSorterError
from facesorter.domain.model import FaceState, IgnoredAs
from facesorter.services import browsing, editing
from facesorter.store import forgetting, integrity, people
from facesorter.store.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with three_people(tmp_path / "library") as library:
        yield library


def newest(library: Library) -> int:
    return editing.log(library)[0].id


def said(library: Library, edit: Edit) -> int:
    editing.apply(library, edit)
    return newest(library)


def depend_on(library: Library, edit: int) -> list[int]:
    return [entry.id for entry in editing.dependents(library, edit)]


@pytest.mark.parametrize(
    "edit",
    [
        ConfirmFaces((1,)),
        MoveFaces((5,), 1),
        IgnoreFaces((1,), IgnoredAs.STRANGER),
        RejectFaces((11,), 1),
        RenamePerson(1, "Anna"),
        HidePerson(1),
        SetCover(2),
        SetLifetime(1, "1950", "2000"),
        TellApart(((1, 2),)),
        TellFacesApart(((1, 5),)),
        AllowTogether((1, 2)),
    ],
    ids=lambda edit: type(edit).__name__,
)
def test_what_was_said_twice_is_needed_by_the_second_time(library: Library, edit: Edit) -> None:
    start = dump(library)
    first = said(library, edit)
    once, label = dump(library), editing.can_undo(library).label
    second = said(library, edit)
    assert second > first
    assert dump(library) == once
    assert editing.can_undo(library).label == label
    assert depend_on(library, first) == [second]
    with pytest.raises(FaceSorterError, match=rf"later edits depend on it: “.*” \({second}\)"):
        editing.take_back(library, first)
    # The second time is taken back first; that changes nothing, and is an edit like any other.
    change = editing.take_back(library, second)
    assert change.faces or change.people
    assert dump(library) == once
    assert depend_on(library, first) == []
    editing.take_back(library, newest(library))
    assert depend_on(library, first) == [second]
    editing.undo(library)
    editing.take_back(library, first)
    assert dump(library)["assignments"] == start["assignments"]
    assert editing.pictured(library, second) or edit == RenamePerson(1, "Anna")
    while editing.can_undo(library).label != "Grouped":
        editing.undo(library)
    assert dump(library) == start
    assert len(editing.redo(library, 99)) == 4


def test_a_confirmed_face_stays_so_while_a_later_edit_moved_it_to_where_it_is(library: Library) -> None:
    confirmed = said(library, ConfirmFaces((1,)))
    moved = said(library, MoveFaces((1, 11, 12), 1))
    assert depend_on(library, confirmed) == [moved]
    later = said(library, ConfirmFaces((5,)))
    # Only the very rows count.
    assert depend_on(library, later) == []
    editing.take_back(library, moved)
    editing.take_back(library, confirmed)
    assert browsing.faces(library, ids=[1])[0].state is not FaceState.CONFIRMED


def test_who_inherits_that_two_are_apart_needs_that_they_are(library: Library) -> None:
    told = said(library, TellApart(((1, 2),)))
    moved = said(library, MoveFaces((1, 2), None))
    assert depend_on(library, told) == [moved]
    editing.take_back(library, moved)
    editing.take_back(library, told)
    assert library.rows("SELECT * FROM apart") == []
    rejected = said(library, RejectFaces((11,), 1))
    split = said(library, SplitPerson(1, ((1, 2),)))
    assert depend_on(library, rejected) == [split]


def test_a_merge_that_chose_a_name_needs_it(library: Library) -> None:
    editing.apply(library, RenamePerson(2, "Ben"))
    renamed = said(library, RenamePerson(1, "Anna"))
    dated = said(library, SetLifetime(1, "1950"))
    editing.apply(library, SetLifetime(2, "1960"))
    hidden = said(library, HidePerson(1))
    merged = said(library, MergePeople(1, (2,)))
    assert depend_on(library, renamed) == depend_on(library, dated) == [merged]
    assert depend_on(library, hidden) == []
    editing.take_back(library, merged)
    other = said(library, MergePeople(1, (3,)))
    # Whoever had neither a name nor dates leaves those of the other as they were.
    assert other not in depend_on(library, renamed)
    assert other not in depend_on(library, dated)


def test_faces_stay_kept_while_somebody_said_again_what_keeps_them(library: Library) -> None:
    renamed = said(library, RenamePerson(1, "Anna"))
    editing.apply(library, HidePerson(1))
    editing.undo(library)
    editing.apply(library, ConfirmFaces((1,)))
    editing.apply(library, ConfirmFaces((1,)))
    editing.take_back(library, renamed)
    assert browsing.faces(library, ids=[2])[0].state is FaceState.KEPT


def test_it_may_be_folded_away_and_forgotten(library: Library) -> None:
    editing.apply(library, RenamePerson(1, "Anna"))
    first = said(library, ConfirmFaces((1, 2)))
    for edit in (ConfirmFaces((1, 2)), RenamePerson(1, "Anna"), HidePerson(1, False)):
        editing.apply(library, edit)
    before = dump(library)
    editing.fold(library, keep=2)
    assert dump(library) == before
    assert integrity.problems(library.reader) == []
    editing.fold(library, keep=0)
    assert dump(library) == before
    assert [entry.folded for entry in editing.log(library)] == [6]
    assert first not in {entry.id for entry in editing.log(library)}
    editing.apply(library, ConfirmFaces((1, 2)))
    forgetting.forget(library, None)
    assert library.rows("SELECT * FROM edit_rows") == []


def test_saying_it_of_many_again_takes_no_more_than_the_first_time(library: Library) -> None:
    sizes = "SELECT sum(length(before) + length(after)) FROM edit_rows WHERE edit_id = ?"
    ((first,),) = library.rows(sizes, [said(library, ConfirmFaces(tuple(range(1, 11))))])
    ((second,),) = library.rows(sizes, [said(library, ConfirmFaces(tuple(range(1, 11))))])
    assert second < first / 3


def test_grouping_again_says_nothing_again(library: Library) -> None:
    with library.edit("Grouped again") as edit:
        people.suggest(edit.connection, [(1, 1), (2, 1), (5, 2)])
    assert len(editing.log(library)) == 1
