"""Whatever is answered, skipped, undone or hidden, in any order: the review asks for nothing that it was told."""

import shutil
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from made_library import PACK, faces_of, group, portraits

from facesorter.clustering.declaration import ARCFACE
from facesorter.domain.edits import Edit, HidePerson, SetLifetime
from facesorter.domain.model import FaceState
from facesorter.domain.questions import Question, QuestionKind, key_of_face, key_of_people
from facesorter.services import editing, reviewing
from facesorter.services.review_worker import Asked, Desk
from facesorter.store import journal, people
from facesorter.store.library import Library

ANSWERS = ("yes", "no", "yes to all", "no to all", "skip", "undo", "hide", "born")
YEARS = ("2005", "2012", "2020")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of 27 faces of three people, who are each in two groups, and some faces are in nobody or mixed up."""
    path = tmp_path_factory.mktemp("made") / "library"
    with Library.open(path) as library:
        portraits(library, faces_of([0, 1, 2] * 9, seed=8, noise=1.0, dimension=64))
        dates = [(f"{2000 + number}-06-01T12:00:00", number + 1) for number in range(27)]
        with library.transaction() as connection:
            connection.executemany("UPDATE photos SET taken_at = ? WHERE id = ?", dates)
        group(library, [1, 4, 7, 10, 5], [13, 16, 19], [2, 8, 11, 14], [17, 20], [3, 6, 9, 12], [15, 18, 26])
    return path


@pytest.fixture
def library(made: Path, tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "library"


def asked_for(library: Library, question: Question) -> Iterator[tuple[str, tuple[int, int]]]:
    """All that a question asks with its batch: the key of each, and a pair of people or of a face and a person."""
    if question.kind is QuestionKind.MERGE:
        into, other = question.people
        for each in (other, *question.too):
            yield key_of_people(into, each), (min(into, each), max(into, each))
    elif question.kind is QuestionKind.PAIR:
        yield question.key, (min(question.faces), max(question.faces))
    else:
        for face in (question.faces[0], *question.too):
            yield key_of_face(face, *question.people), (face, *question.people)


def check(library: Library, questions: tuple[Question, ...], told: set[str]) -> None:
    apart = set(library.rows("SELECT person_a, person_b FROM apart"))
    rejected = set(library.rows("SELECT face_id, person_id FROM rejections"))
    different = set(library.rows("SELECT face_a, face_b FROM faces_apart"))
    where = {
        face: (person, state)
        for face, person, state in library.rows("SELECT face_id, person_id, state FROM assignments")
    }
    hidden = people.hidden(library)
    lives = {person: (born, died) for person, born, died in people.lifetimes(library.reader)}
    taken = dict(library.rows("SELECT faces.id, substr(taken_at, 1, 4) FROM faces JOIN photos ON photos.id = photo_id"))
    faces_of: dict[int, list[int]] = {}
    for face, (person, _) in where.items():
        if person is not None:
            faces_of.setdefault(person, []).append(face)

    def possible(face: int, person: int) -> bool:
        born = lives.get(person, (None, None))[0]
        return born is None or taken[face] >= born

    for question in questions:
        # Nobody answers two questions at once that contradict each other, or what was said.
        asked = [number for number in question.too if question.kind is not QuestionKind.OUTLIER]
        if question.kind is QuestionKind.MERGE:
            asked = [face for person in (*question.people, *asked) for face in faces_of[person]]
        elif question.kind is QuestionKind.PAIR:
            asked += question.faces
        elif question.kind is QuestionKind.SAME:
            asked += [question.faces[0], *faces_of[question.people[0]]]
        assert not different.intersection(combinations(sorted(asked), 2))
        for key, pair in asked_for(library, question):
            assert key not in told, (question, key)
            if question.kind is QuestionKind.MERGE:
                assert pair not in apart
                assert not hidden & set(pair)
                for one, other in (pair, pair[::-1]):
                    assert any(possible(face, other) for face in faces_of[one])
                continue
            if question.kind is QuestionKind.PAIR:
                assert all(where.get(face, (None, None))[0] is None for face in (*question.faces, *question.too))
                continue
            face, person = pair
            assert pair not in rejected
            assert person not in hidden
            if question.kind is QuestionKind.SAME:
                assert where.get(face, (None, None))[0] is None
                assert possible(face, person)
            else:
                assert where[face][0] == person
                assert where[face][1] != FaceState.CONFIRMED


@hypothesis_settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(st.lists(st.tuples(st.sampled_from(ANSWERS), st.integers(0, 19)), min_size=5, max_size=40))
def test_what_was_told_is_not_asked_again(made: Path, library: Path, steps: list[tuple[str, int]]) -> None:
    shutil.copy(made, library)
    asked = Asked(0, PACK, ARCFACE, False, 20)
    with Library.open(library) as opened:
        desk, done, skipped = Desk(opened), list[set[str]](), set[str]()
        for answer, number in steps:
            questions = desk.find(asked).questions
            check(opened, questions, skipped.union(*done))
            if answer == "undo" and done:
                editing.undo(opened)
                done.pop()
            if not questions or answer == "undo":
                continue
            question = questions[number % len(questions)]
            if answer == "skip":
                reviewing.skip(opened, question)
                skipped.add(question.key)
                continue
            told = set[str]()
            edit: Edit
            if answer in ("hide", "born") and not question.people:
                continue
            if answer == "hide":
                edit = HidePerson(question.people[0])
            elif answer == "born":
                edit = SetLifetime(question.people[0], YEARS[number % 3], "")
            else:
                also = question.too if answer.endswith("all") else ()
                keys = {key for key, pair in asked_for(opened, question) if pair[0] in also or pair[1] in also}
                edit, told = reviewing.answer(question, answer.startswith("yes"), also), {question.key, *keys}
            before = journal.next_undo(opened.reader)
            editing.apply(opened, edit)
            # Who is born a second time in the same year makes no history.
            if journal.next_undo(opened.reader) != before:
                done.append(told)
        last = desk.find(asked)
        check(opened, last.questions, skipped.union(*done))
        # As many are left as for whoever begins now.
        assert last.remaining == Desk(opened).find(asked).remaining
