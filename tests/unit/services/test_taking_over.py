"""Copies of photos: what was said of a face holds for it in a file with the same content, and nothing else changes."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from made_library import PACK, dump, found_face, found_photo, group

from facesorter.domain.edits import (
    AllowTogether,
    ConfirmFaces,
    Edit,
    IgnoreFaces,
    MoveFaces,
    RejectFaces,
    RenamePerson,
    RestoreFaces,
    SetCover,
    TellFacesApart,
)
from facesorter.domain.errors import FaceSorterError
from facesorter.domain.model import FaceState, IgnoredAs
from facesorter.domain.questions import Question
from facesorter.services import editing, grouping, grouping_worker, joining, joining_worker, maintenance, taking_over
from facesorter.services.reviewing import Review
from facesorter.store import integrity, newcomers, people, photos, settings
from facesorter.store.library import Library

Place = tuple[int | None, str | None, str | None]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with four_photos(tmp_path / "library") as library:
        yield library


@contextmanager
def four_photos(path: Path) -> Iterator[Library]:
    """Photos 0 to 3 with two faces each, in the folder old: 1 3 5 are Anna, 2 4 Ben, 6 7 8 nobody."""
    with Library.open(path) as library:
        settings.put(library, "pack", PACK)
        take(library, "old", 0, 1, 2, 3)
        group(library, [1, 3, 5], [2, 4])
        yield library
        assert not integrity.problems(library.reader)


def take(library: Library, folder: str, *numbers: int, aside: float = 0.0) -> None:
    """Index these photos in this folder; ``aside``: the detector draws its boxes that far from where others do."""
    read = []
    for number in numbers:
        faces = [found_face(100.0 * place + aside, embedding=(1.0, place, number)) for place in (1, 2)]
        read.append((path(folder, number), 1, 1, found_photo(b"%d" % number, *faces)))
    photos.save(library, read, PACK)


def path(folder: str, number: int) -> bytes:
    return f"/{folder}/{number}.jpg".encode()


def follow(library: Library) -> int:
    """As an index does when it is done; of how many faces something is said now."""
    return taking_over.follow(library).faces


def lose(library: Library, *numbers: int) -> int:
    """The old files are gone."""
    photos.mark_missing(library, [path("old", number) for number in numbers])
    return follow(library)


def apply(library: Library, *edits: Edit) -> None:
    for edit in edits:
        editing.apply(library, edit)


def regroup(library: Library, algorithm: str, params: dict[str, object]) -> None:
    """As `grouping.group`, in this process."""
    todo = grouping.task(library, algorithm, params)
    grouping.carry_out(library, todo, grouping_worker.propose(library, todo), 0.0, dry_run=False)


def places(library: Library, *faces: int) -> list[Place]:
    rows = {face: tuple(rest) for face, *rest in library.rows("SELECT * FROM assignments")}
    return [rows.get(face, (None, None, None)) for face in faces]


CONFIRMED, KEPT, SUGGESTED = FaceState.CONFIRMED, FaceState.KEPT, FaceState.SUGGESTED


def test_a_new_copy_takes_over_what_was_said_of_its_faces(library: Library) -> None:
    apply(
        library,
        RenamePerson(1, "Anna"),
        ConfirmFaces((1,)),
        IgnoreFaces((6,), IgnoredAs.STRANGER),
        RejectFaces((7,), 1),
        TellFacesApart(((7, 8), (4, 8))),
    )
    before = dump(library)
    take(library, "new", 0, 1, 2, 3, aside=7.0)
    assert follow(library) == 7
    # 9 to 16 are the same faces.
    assert places(library, 9, 11, 13) == [(1, CONFIRMED, None), (1, KEPT, None), (1, KEPT, None)]
    # Ben was only suggested.
    assert places(library, 10, 12, 15, 16) == [(None, None, None)] * 4
    assert places(library, 14) == [(None, "ignored", "stranger")]
    assert set(dump(library)["rejections"]) == {(7, 1), (15, 1)}
    assert set(dump(library)["faces_apart"]) == {(7, 8), (4, 8), (7, 16), (8, 15), (15, 16), (4, 16), (8, 12), (12, 16)}
    assert editing.can_undo(library).label == "What was said of 7 faces holds for their copies, too"
    assert set(before["assignments"]) <= set(dump(library)["assignments"])

    # It is one edit, and is not done again when it was taken back.
    editing.undo(library)
    assert dump(library) == before
    assert follow(library) == 0
    editing.redo(library)
    editing.undo(library, len(editing.log(library)))
    assert not dump(library)["assignments"]


def test_faces_that_may_be_one_person_may_be_so_in_the_copy(library: Library) -> None:
    apply(library, AllowTogether((1, 2)))
    take(library, "new", 0)
    follow(library)
    assert dump(library)["together"] == [(1, 2), (9, 10)]


def test_a_copy_that_was_there_takes_over_when_the_original_goes_missing(library: Library) -> None:
    take(library, "new", 0, 1)
    assert follow(library) == 0
    apply(library, MoveFaces((1,), None), IgnoreFaces((2,)))
    assert follow(library) == 0
    # Those whom they leave keep their faces in photo 1.
    assert lose(library, 0, 1) == 4
    assert places(library, 9, 10, 11, 12) == places(library, 1, 2, 3, 4)
    assert places(library, 9, 10) == [(3, CONFIRMED, None), (None, "ignored", None)]
    assert lose(library, 0, 1) == 0


def test_what_was_said_of_the_copy_stays(library: Library) -> None:
    take(library, "new", 0, 1, 2)
    follow(library)
    apply(
        library,
        RenamePerson(1, "Anna"),
        # Copies 9 to 14.
        MoveFaces((9,), 2),
        IgnoreFaces((11,)),
        RejectFaces((13,), 1),
        IgnoreFaces((6, 14)),
        RestoreFaces((14,)),
    )
    before = dump(library)
    # Of Ben's two faces.
    assert lose(library, 0, 1, 2) == 2
    assert places(library, 9, 11, 13, 14) == [(2, CONFIRMED, None), (None, "ignored", None), *[(None, None, None)] * 2]
    assert set(before["assignments"]) <= set(dump(library)["assignments"])
    assert set(before["rejections"]) <= set(dump(library)["rejections"])


def test_what_is_no_longer_ignored_is_known_when_edits_are_folded_away(library: Library) -> None:
    take(library, "new", 2, 3)
    follow(library)
    group(library, [6, 7, 8])
    # Copies 10 to 12.
    apply(library, IgnoreFaces((10, 11, 12)), RestoreFaces((10,)), IgnoreFaces((6,)))
    editing.fold(library, keep=1)
    apply(library, RestoreFaces((11,)), IgnoreFaces((7,)))
    editing.fold(library, keep=1)
    apply(library, RestoreFaces((12,)), IgnoreFaces((8,)))
    editing.fold(library, keep=0)
    lose(library, 2, 3)
    assert places(library, 6, 7, 8) == [(None, "ignored", None)] * 3
    assert places(library, 10, 11, 12) == [(None, None, None)] * 3


def test_a_restored_face_is_ignored_as_before_when_that_was_undone_and_others_folded_away(library: Library) -> None:
    take(library, "new", 3)
    follow(library)
    # Copies 9 and 10.
    apply(library, IgnoreFaces((7, 8)), RenamePerson(1, "Anna"), IgnoreFaces((9, 10)), RestoreFaces((9, 10)))
    editing.undo(library, 2)
    editing.fold(library, keep=1)
    lose(library, 3)
    assert places(library, 9, 10) == [(None, "ignored", None)] * 2


def test_copies_that_the_user_put_in_several_places_say_nothing_of_another_one(library: Library) -> None:
    take(library, "new", 0)
    follow(library)
    apply(library, ConfirmFaces((1,)), RejectFaces((9,), 1), MoveFaces((9,), 2))
    take(library, "third", 0)
    follow(library)
    assert places(library, 1, 9, 11) == [(1, CONFIRMED, None), (2, CONFIRMED, None), (None, None, None)]
    assert {(11, 1)} == set(dump(library)["rejections"]) - {(9, 1)}


def test_many_copies_are_told_apart_without_a_row_for_each_two_of_them(library: Library) -> None:
    apply(library, TellFacesApart(((1, 2), (1, 4))))
    for number in range(30):
        take(library, f"new {number}", 0, 1)
    assert follow(library) == 3
    assert len(dump(library)["faces_apart"]) <= 2 * 3 * 31


def test_copies_stay_told_apart_whichever_of_them_are_forgotten(library: Library) -> None:
    apply(library, TellFacesApart(((1, 2), (1, 4))))
    for number in (0, 1):
        for folder in "abc":
            take(library, f"{folder}{number}", number)
            follow(library)
    for folder in ("old", "a0", "a1", "c1", "b0"):
        maintenance.forget(library, Path(f"/{folder}"))
    one, two = (face for (face,) in library.rows("SELECT id FROM faces WHERE photo_id = 7 ORDER BY id"))
    four = library.rows("SELECT max(id) FROM faces WHERE photo_id = 9")[0][0]
    assert {photo.path for photo in photos.all_photos(library)} == {path("c0", 0), path("b1", 1)}
    assert set(dump(library)["faces_apart"]) == {(one, two), (one, four)}


def test_forgetting_a_folder_leaves_what_was_said_with_copies_elsewhere(library: Library) -> None:
    apply(library, RenamePerson(1, "Anna"), ConfirmFaces((1,)))
    take(library, "new", 0, 1)
    apply(library, RenamePerson(2, "Ben"))
    maintenance.forget(library, Path("/old"))
    assert places(library, 9, 10, 11, 12) == [
        (1, CONFIRMED, None),
        (2, KEPT, None),
        (1, KEPT, None),
        (2, KEPT, None),
    ]
    assert {row[1] for row in dump(library)["people"]} == {"Anna", "Ben"}


def cover(library: Library, person: int) -> int | None:
    found = people.by_id(library, person)
    return found.cover if found else None


def test_a_cover_is_handed_to_the_copy_when_the_original_goes(library: Library) -> None:
    apply(library, RenamePerson(1, "Anna"), SetCover(3))
    take(library, "new", 0, 1, 2)
    follow(library)
    # It is the original's as long as that is there.
    assert cover(library, 1) == 3
    edits = len(editing.log(library))
    assert lose(library, 0) == 0
    assert lose(library, 1) == 1
    assert cover(library, 1) == 11
    assert editing.can_undo(library).label == "What was said of 1 face holds for its copies, too"
    editing.undo(library)
    assert (cover(library, 1), len([entry for entry in editing.log(library) if not entry.undone])) == (3, edits)
    assert follow(library) == 0
    maintenance.forget(library, Path("/old"))
    assert cover(library, 1) == 11


def test_a_cover_goes_along_with_what_was_said_of_its_face(library: Library) -> None:
    take(library, "new", 0, 1, 2)
    take(library, "third", 1)
    follow(library)
    apply(library, RenamePerson(1, "Anna"), SetCover(3))
    lose(library, 1)
    assert places(library, 11, 15) == [(1, KEPT, None)] * 2
    assert cover(library, 1) == 11


def test_a_cover_is_not_handed_to_a_copy_that_the_user_put_elsewhere(library: Library) -> None:
    take(library, "new", 1)
    follow(library)
    apply(library, RenamePerson(1, "Anna"), SetCover(3), MoveFaces((9,), 2))
    lose(library, 1)
    assert cover(library, 1) == 3


def test_a_library_of_an_earlier_version_makes_up_for_it(library: Library) -> None:
    take(library, "new", 0)
    apply(library, ConfirmFaces((1,)))
    assert follow(library) == 1
    assert places(library, 9) == [(1, CONFIRMED, None)]


def test_nothing_is_an_edit_without_copies(library: Library) -> None:
    apply(library, ConfirmFaces((1,)))
    editing.undo(library)
    take(library, "new", 7)
    assert follow(library) == 0
    assert editing.can_redo(library).label == "Confirmed 1 face"


def test_grouping_keeps_a_face_where_its_copy_is(library: Library) -> None:
    """Copies that were there before anything was said: whatever the vectors say, they follow."""
    take(library, "new", 0, 1, 2)
    follow(library)
    apply(library, RenamePerson(1, "Anna"), MoveFaces((2,), None), RejectFaces((4,), 2), IgnoreFaces((5,)))
    moved = places(library, 2)[0][0]
    for algorithm in ("auto", "dbscan", "kmeans"):
        regroup(library, algorithm, {})
        assert [place[:2] for place in places(library, 9, 10)] == [(1, SUGGESTED), (moved, SUGGESTED)]
        assert places(library, 12)[0][0] != 2
        assert (12, 2) not in dump(library)["rejections"], "that is for the next index to write"


def test_a_face_whose_copy_is_ignored_is_in_no_group(library: Library) -> None:
    take(library, "new", 0, 1, 2)
    follow(library)
    # Copies of 1 to 4 are 9 to 12.
    group(library, [9, 10])
    apply(library, MoveFaces((11,), 2), IgnoreFaces((1, 2, 3, 4, 12)), RestoreFaces((12,)))
    for algorithm in ("auto", "dbscan", "kmeans"):
        regroup(library, algorithm, {})
        assert places(library, 9, 10, 11) == [(None, None, None)] * 2 + [(2, CONFIRMED, None)]
    # It was said that this one is not ignored.
    assert places(library, 12)[0][1] == SUGGESTED


def test_a_face_whose_copy_is_ignored_while_an_algorithm_works_is_in_no_group(library: Library) -> None:
    take(library, "new", 0, 1, 2, 3)
    todo = grouping.task(library, "kmeans", {})
    proposal = grouping_worker.propose(library, todo)
    shown = grouping.carry_out(library, todo, proposal, 0.0, dry_run=True).moves
    assert {9, 11} <= {move.face for move in shown}
    apply(library, IgnoreFaces((1, 3)))
    before = dump(library)
    with pytest.raises(FaceSorterError, match="has changed since"):
        grouping.carry_out(library, todo, proposal, 0.0, dry_run=False, shown=shown)
    assert dump(library) == before
    grouping.carry_out(library, todo, proposal, 0.0, dry_run=False)
    assert places(library, 9, 11) == [(None, None, None)] * 2


def test_new_faces_do_not_join_whose_copies_are_ignored_meanwhile(library: Library) -> None:
    with library.edit("Looked at") as edit:
        newcomers.look(edit.connection, range(1, 9))
    take(library, "new", 0, 1, 2, 3)
    todo = grouping.task(library, "auto", {})
    proposed = joining_worker.propose(library, todo)
    apply(library, IgnoreFaces((1, 2)))
    joining.carry_out(library, todo, proposed, dry_run=False)
    assert places(library, 9, 10) == [(None, None, None)] * 2
    assert [place[0] for place in places(library, 11, 12)] == [1, 2]


def test_copies_of_which_nothing_was_said_stay_together(library: Library) -> None:
    take(library, "new", 0, 1, 2, 3)
    for algorithm in ("auto", "hdbscan", "kmeans", "birch"):
        regroup(library, algorithm, {})
        assert [place[0] for place in places(library, *range(1, 9))] == [
            place[0] for place in places(library, *range(9, 17))
        ]


def test_new_faces_join_where_their_copies_are(library: Library) -> None:
    apply(library, RejectFaces((3,), 1))
    with library.edit("Looked at") as edit:
        newcomers.look(edit.connection, range(1, 9))
        people.suggest(edit.connection, [(6, 2)])
    take(library, "new", 0, 1, 2)
    todo = grouping.task(library, "auto", {})
    done = joining.carry_out(library, todo, joining_worker.propose(library, todo), dry_run=False)
    assert [place[:2] for place in places(library, 9, 10, 12, 13, 14)] == [
        (1, SUGGESTED),
        (2, SUGGESTED),
        (2, SUGGESTED),
        (1, SUGGESTED),
        (2, SUGGESTED),
    ]
    # It was taken out of that person.
    assert places(library, 11)[0][0] != 1
    assert done.faces == 6


def test_new_faces_do_not_join_while_their_copies_are_ignored(library: Library) -> None:
    with library.edit("Looked at") as edit:
        newcomers.look(edit.connection, range(1, 9))
    take(library, "new", 0, 1, 2, 3)
    apply(library, IgnoreFaces((1, 3)))
    todo = grouping.task(library, "auto", {})
    joining.carry_out(library, todo, joining_worker.propose(library, todo), dry_run=False)
    assert places(library, 9, 11) == [(None, None, None)] * 2
    assert [place[0] for place in places(library, 10, 12)] == [2, 2]


def test_the_review_asks_nothing_about_a_face_whose_copy_is_ignored(library: Library) -> None:
    take(library, "new", 0, 1, 2, 3)
    apply(library, RenamePerson(1, "Anna"), MoveFaces((1, 3), 1), IgnoreFaces((6, 7)))
    with Review(library) as review:
        shown = {face for question in review.next(limit=1000) for face in asked_about(question)}
    assert 5 in shown
    assert not {14, 15} & shown


def asked_about(question: Question) -> set[int]:
    return {*question.faces, *question.too, *(face for side in question.near for face in side)}


def test_the_review_asks_nothing_about_a_face_and_its_copy(library: Library) -> None:
    apply(library, RenamePerson(1, "Anna"))
    take(library, "new", 0, 1, 2, 3)
    with Review(library) as review:
        copies = [set(pair) for pair in zip(range(1, 9), range(9, 17), strict=True)]
        for question in review.next(limit=1000):
            assert not any(pair <= asked_about(question) for pair in copies)
