"""What a chance in the review comes from: how many faces are compared, and whether somebody else is more like it."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from made_library import faces_of, group, portraits

from facesorter.domain.edits import HidePerson, RejectFaces
from facesorter.domain.questions import Question, QuestionKind
from facesorter.services import editing, reviewing
from facesorter.store.library import Library

FACES = faces_of(np.repeat(range(4), (13, 7, 7, 6)), seed=4, noise=1.2)
#: The first of four is in two halves; one face of each of these three is in nobody, as are all of the last one.
PEOPLE = {1: range(1, 9), 2: range(9, 13), 3: range(14, 20), 4: range(21, 27)}


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as library:
        portraits(library, FACES)
        assert group(library, *PEOPLE.values()) == list(PEOPLE)
        yield library


def of(kind: QuestionKind, questions: list[Question]) -> list[Question]:
    found = [question for question in questions if question.kind is kind]
    assert found
    return found


def test_it_is_told_with_how_many_faces_each_side_is_compared(library: Library) -> None:
    asked = reviewing.questions(library, 10**6)
    sizes = {person: len(faces) for person, faces in PEOPLE.items()}
    for question in of(QuestionKind.SAME, asked):
        assert question.why.compared == (1, sizes[question.people[0]])
    for question in of(QuestionKind.OUTLIER, asked):
        together = question.why.affected
        assert question.why.compared == (together, sizes[question.people[0]] - together)
    for question in of(QuestionKind.MERGE, asked):
        assert question.why.compared == tuple(sizes[person] for person in question.people)
    assert {question.why.compared for question in of(QuestionKind.PAIR, asked)} == {(1, 1)}


def test_it_is_told_whether_another_person_is_more_like_the_face(library: Library) -> None:
    found = set()
    for question in of(QuestionKind.SAME, reviewing.questions(library, 10**6)):
        means = {
            person: float(np.mean(FACES[np.array(faces) - 1] @ FACES[question.faces[0] - 1]))
            for person, faces in PEOPLE.items()
        }
        (person,) = question.people
        assert question.why.nearest is (max(means, key=lambda each: means[each]) == person)
        found.add(question.why.nearest)
    assert found == {True, False}


def test_who_was_told_apart_from_the_face_is_somebody_else_who_is_more_like_it(library: Library) -> None:
    asked = of(QuestionKind.SAME, reviewing.questions(library, 10**6))
    nearest = {question.faces[0]: question.people[0] for question in asked if question.why.nearest}
    face, person = next(iter(nearest.items()))
    editing.apply(library, RejectFaces((face,), person))
    later = [question for question in reviewing.questions(library, 10**6) if question.faces[0] == face]
    assert {question.why.nearest for question in of(QuestionKind.SAME, later)} == {False}


def test_nobody_is_called_nearest_while_people_are_hidden_who_may_be_nearer(library: Library) -> None:
    editing.apply(library, HidePerson(3))
    asked = of(QuestionKind.SAME, reviewing.questions(library, 10**6))
    assert {question.why.nearest for question in asked} == {None, False}


def test_of_other_questions_that_is_not_known(library: Library) -> None:
    asked = reviewing.questions(library, 10**6)
    assert {question.why.nearest for question in asked if question.kind is not QuestionKind.SAME} == {None}
