"""Faces that were taken out of a person, faces and people that were told apart: what keeps them so and what ends it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from made_library import dump, three_people

from facesorter.domain.edits import AllowTogether, MergePeople, MoveFaces, RejectFaces, SplitPerson, TellFacesApart
from facesorter.domain.errors import NotFound, UsageError
from facesorter.services import browsing, editing
from facesorter.store import embeddings, integrity, people
from facesorter.store.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with three_people(tmp_path / "library") as library:
        yield library


def test_a_face_that_was_taken_out_does_not_come_back_to_the_same_faces(library: Library) -> None:
    editing.apply(library, RejectFaces((1,)))
    editing.apply(library, MergePeople(2, (3,)))
    (made,) = editing.apply(library, SplitPerson(1, ((2, 3),))).people - {1}
    assert set(embeddings.rejections(library)) == {(1, 1), (1, made), (2, 1), (3, 1)}
    # By hand: half of the faces, and all of them.
    editing.apply(library, RejectFaces((5,)))
    (new,) = editing.apply(library, MoveFaces((6, 7, 8), None)).people - {2}
    assert (5, new) in embeddings.rejections(library)
    editing.apply(library, MoveFaces((2, 3), 2))
    assert made not in [person.id for person in browsing.people(library)]
    assert (1, 2) in embeddings.rejections(library)
    # A few faces that belong elsewhere say nothing of it.
    editing.apply(library, MoveFaces((9,), new))
    (other,) = editing.apply(library, MoveFaces((10,), None)).people - {2}
    assert {face for face, person in embeddings.rejections(library) if person == other} == set()
    assert (9, new) not in embeddings.rejections(library)


def test_people_who_were_told_apart_stay_so_when_all_their_faces_are_moved(library: Library) -> None:
    (apart,) = editing.apply(library, SplitPerson(1, ((3, 4),))).people - {1}
    (new,) = editing.apply(library, MoveFaces((1, 2), None)).people - {1, apart}
    assert embeddings.apart(library) == [(apart, new)]
    (part,) = editing.apply(library, SplitPerson(new, ((2,),))).people - {new, apart}
    assert embeddings.apart(library) == [(apart, new), (apart, part), (new, part)]


def test_two_faces_told_apart_never_come_into_one_person_by_an_algorithm(library: Library) -> None:
    change = editing.apply(library, TellFacesApart(((11, 1), (12, 11), (11, 12))))
    assert (change.label, change.people, change.faces) == (
        "Marked 2 pairs of faces as different people",
        frozenset(),
        {1, 11, 12},
    )
    assert embeddings.faces_apart(library) == [(1, 11), (11, 12)]
    assert editing.pictured(library, editing.log(library)[0].id) == [1, 11, 12]
    with library.edit("Grouped") as edit:
        # 1 goes elsewhere, so it is not in the way of 11; that one is in the way of 12.
        people.suggest(edit.connection, [(11, 1), (1, 2), (12, 1)])
    owners = {face.id: face.person for face in browsing.faces(library, ids=[1, 11, 12])}
    assert owners == {1: 2, 11: 1, 12: None}
    assert integrity.problems(library.reader) == []


def test_faces_that_the_user_puts_together_are_no_longer_told_apart(library: Library) -> None:
    editing.apply(library, TellFacesApart(((1, 5),)))
    editing.apply(library, TellFacesApart(((5, 1),)))
    assert embeddings.faces_apart(library) == [(1, 5)]
    told = dump(library)
    for edit in (MergePeople(1, (2,)), MoveFaces((5,), 1), MoveFaces((1, 5), None), MergePeople(3, (2, 1))):
        assert {1, 5} <= editing.apply(library, edit).faces
        assert embeddings.faces_apart(library) == []
        editing.undo(library)
        assert dump(library) == told
    editing.apply(library, MoveFaces((5,), 3))
    assert embeddings.faces_apart(library) == [(1, 5)]


def test_of_one_photo_the_newest_word_counts(library: Library) -> None:
    editing.apply(library, AllowTogether((11, 12)))
    editing.apply(library, TellFacesApart(((11, 12),)))
    assert (embeddings.together(library), embeddings.faces_apart(library)) == ([], [(11, 12)])
    editing.apply(library, AllowTogether((11, 12)))
    assert (embeddings.together(library), embeddings.faces_apart(library)) == ([(11, 12)], [])
    editing.undo(library)
    assert (embeddings.together(library), embeddings.faces_apart(library)) == ([], [(11, 12)])


@pytest.mark.parametrize("pairs", [(), ((11, 11),), ((1, 2),), ((11, 12), (1, 2))])
def test_telling_faces_apart_that_makes_no_sense_is_refused(
    library: Library, pairs: tuple[tuple[int, int], ...]
) -> None:
    before = dump(library)
    with pytest.raises(UsageError, match="Nothing was changed"):
        editing.apply(library, TellFacesApart(pairs))
    with pytest.raises(NotFound):
        editing.apply(library, TellFacesApart(((1, 99),)))
    assert dump(library) == before
