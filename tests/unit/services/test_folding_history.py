"""The oldest edits become one entry of the history: what is left, what it saves, and what can no longer be done."""

import itertools
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from made_library import dump, fill, group

from facesorter.domain.edits import ConfirmFaces, MergePeople, MoveFaces, RenamePerson
from facesorter.domain.errors import FaceSorterError, LibraryError, UsageError
from facesorter.services import editing, maintenance
from facesorter.store import integrity
from facesorter.store.library import Library

DAY = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Six edits, a day apart, the last one undone; 1-8 end up in person 1, 9 and 10 in person 3."""
    with Library.open(tmp_path / "library") as library:
        fill(library, 8)
        assert group(library, [1, 2, 3, 4], [5, 6, 7, 8], [9, 10]) == [1, 2, 3]
        for edit in (RenamePerson(1, "Anna"), MergePeople(1, (2,)), MoveFaces((11,), None), ConfirmFaces((9,))):
            editing.apply(library, edit)
        editing.apply(library, RenamePerson(3, "Ben"))
        editing.undo(library)
        with library.transaction() as connection:
            for edit, day in zip(range(1, 7), itertools.count(), strict=False):
                made_at = (DAY + timedelta(days=day)).isoformat(timespec="seconds")
                connection.execute("UPDATE edits SET made_at = ? WHERE id = ?", [made_at, edit])
        yield library
        assert integrity.problems(library.reader) == []


def history(library: Library) -> list[tuple[str, int, bool]]:
    return [(entry.label, entry.folded, entry.undone) for entry in editing.log(library)]


def test_the_oldest_edits_become_one(library: Library) -> None:
    before = dump(library)
    folding = editing.fold(library, keep=2)
    assert (folding.edits, folding.total, folding.until) == (3, 3, "2026-03-03T12:00:00+00:00")
    assert dump(library) == before
    assert history(library) == [
        ("Renamed to Ben", 0, True),
        ("Confirmed 1 face", 0, False),
        ("Moved 1 face to a new person", 0, False),
        ("3 earlier edits, up to 3 March 2026", 3, False),
    ]
    # Only what there is now is in the journal: the person who was merged, say, is not.
    assert library.rows("SELECT count(*) FROM edit_rows WHERE edit_id <= 3 AND before IS NOT NULL") == [(0,)]
    assert library.rows("SELECT count(*) FROM edit_rows WHERE edit_id <= 3 AND kind = 'people'") == [(2,)]


def test_undo_stops_there_and_says_so(library: Library) -> None:
    end = dump(library)
    editing.fold(library, keep=2)
    assert len(editing.undo(library, 9)) == 2
    assert editing.can_undo(library) is None
    start = dump(library)
    with pytest.raises(FaceSorterError, match="There is nothing to undo: 3 earlier edits are folded away"):
        editing.undo(library)
    for ask in (editing.take_back, editing.dependents):
        with pytest.raises(FaceSorterError, match="“3 earlier edits, up to 3 March 2026” were folded away"):
            ask(library, 3)
    assert dump(library) == start
    assert len(editing.redo(library, 2)) == 2
    assert dump(library) == end
    assert editing.can_redo(library).label == "Renamed to Ben"


def test_edits_after_it_are_taken_back_alone(library: Library) -> None:
    editing.fold(library, keep=2)
    assert editing.dependents(library, 4) == []
    editing.take_back(library, 4)
    assert library.rows("SELECT face_id FROM assignments WHERE face_id = 11") == []


def test_up_to_a_day(library: Library) -> None:
    assert editing.fold_plan(library, before=DAY) is None
    folding = editing.fold_plan(library, before=DAY + timedelta(days=3))
    assert folding
    assert folding.edits == 3
    # Order is that of the edits, never of the clock: one with a later date ends it.
    with library.transaction() as connection:
        connection.execute("UPDATE edits SET made_at = '2027-01-01T00:00:00+00:00' WHERE id = 2")
    folding = editing.fold_plan(library, before=DAY + timedelta(days=3))
    assert folding
    assert folding.edits == 1


def test_folding_again_adds_to_what_was_folded(library: Library) -> None:
    editing.fold(library, keep=4)
    assert editing.fold_plan(library, keep=4) is None
    with pytest.raises(FaceSorterError, match="no edits to fold away"):
        editing.fold(library, keep=4)
    folding = editing.fold(library, keep=1)
    assert (folding.edits, folding.total) == (3, 4)
    assert history(library)[-1] == ("4 earlier edits, up to 4 March 2026", 4, False)


def test_an_edit_whose_contrary_was_folded_is_no_longer_shown_as_taken_back(library: Library) -> None:
    editing.take_back(library, 5)
    assert editing.fold(library, keep=1).edits == 5
    (contrary, folded) = editing.log(library)
    assert (contrary.takes_back, folded.taken_back_by) == (None, None)
    editing.undo(library)
    assert library.rows("SELECT state FROM assignments WHERE face_id = 9") == [("confirmed",)]


def test_the_file_gets_smaller_by_about_what_was_said(tmp_path: Path) -> None:
    with Library.open(tmp_path / "long") as library:
        fill(library, 2000)
        group(library, range(1, 4001))
        for number in range(40):
            with library.edit("Grouped") as edit:
                edit.connection.execute("UPDATE assignments SET state = ?", [("suggested", "kept")[number % 2 == 0]])
        planned = editing.fold_plan(library, keep=1)
        assert planned
        done = editing.fold(library, keep=1)
        assert done.bytes > 1_000_000
        assert planned.bytes == pytest.approx(done.bytes, rel=0.25)


def test_a_folded_history_is_forgotten_like_any_other(library: Library) -> None:
    editing.fold(library, keep=2)
    maintenance.forget(library, Path("/photos/4.jpg"))
    assert library.rows("SELECT count(*) FROM faces") == [(14,)]
    assert integrity.problems(library.reader) == []
    assert history(library)[-1] == ("3 earlier edits, up to 3 March 2026", 3, False)
    assert library.rows("SELECT count(*) FROM edit_rows WHERE json_extract(after, '$[0]') IN (9, 10)") == [(0,)]


def test_one_of_age_and_number_is_said(library: Library) -> None:
    for wrong in ({}, {"before": DAY, "keep": 1}, {"keep": -1}):
        with pytest.raises(UsageError, match="Nothing was changed"):
            editing.fold_plan(library, **wrong)


def test_nothing_is_folded_without_room(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda path: type("Usage", (), {"free": 1000}))
    before = history(library)
    with pytest.raises(LibraryError, match="Nothing was folded"):
        editing.fold(library, keep=1)
    assert history(library) == before
