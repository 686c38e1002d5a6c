"""The review asks what is worth knowing, and its answers are edits."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from made_library import PACK, dump, faces_of, found_face, found_photo, group, portraits

from facesorter.clustering.base import unit
from facesorter.domain.edits import (
    AllowTogether,
    ConfirmFaces,
    HidePerson,
    MoveFaces,
    RejectFaces,
    RenamePerson,
    SetLifetime,
    TellApart,
    TellFacesApart,
)
from facesorter.domain.questions import Likeness, Question, QuestionKind, Why
from facesorter.services import editing, reviewing
from facesorter.services.reviewing import Review
from facesorter.store import embeddings, photos, settings
from facesorter.store.library import Library

#: Whose faces they are: number 1 is face 1.
WHO = "-" + "a" * 12 + "b" * 8 + "c" * 6


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Faces of three people. Anna is in two halves, a face of hers is in nobody, and one of Clara's is with Ben."""
    with Library.open(tmp_path / "library") as library:
        portraits(library, faces_of(["abc".index(name) for name in WHO[1:]], seed=5, noise=1.1))
        group(library, range(1, 6), range(6, 12), range(13, 22), range(22, 27))
        yield library


@pytest.fixture
def review(library: Library) -> Iterator[Review]:
    with Review(library) as review:
        yield review


def truth(library: Library, question: Question) -> bool:
    """What somebody who knows them would say."""
    if question.kind in (QuestionKind.MERGE, QuestionKind.PAIR):
        return WHO[question.faces[0]] == WHO[question.faces[1]]
    (person,) = question.people
    ids = [face for (face,) in library.rows("SELECT face_id FROM assignments WHERE person_id = ?", [person])]
    names = [WHO[face] for face in ids]
    return WHO[question.faces[0]] == max(sorted(set(names)), key=names.count)


def give(library: Library, question: Question, *, yes: bool, also: tuple[int, ...] = ()) -> None:
    """Answer a question."""
    editing.apply(library, reviewing.answer(question, yes, also))


def people(library: Library) -> set[str]:
    found: dict[int, str] = {}
    for face, person in library.rows("SELECT face_id, person_id FROM assignments ORDER BY face_id"):
        found[person] = found.get(person, "") + WHO[face]
    return set(found.values())


def test_answers_set_everything_right(library: Library, review: Review) -> None:
    asked = set()
    while questions := review.next():
        best = questions[0]
        assert best.key not in asked
        asked.add(best.key)
        give(library, best, yes=truth(library, best))
    assert people(library) == {"a" * 12, "b" * 8, "c" * 6}


def test_what_is_worth_most_comes_first(review: Review) -> None:
    questions = review.next()
    best = questions[0]
    assert best.kind is QuestionKind.MERGE
    assert best.people == (2, 1)
    assert (best.faces[0] in range(6, 12), best.faces[1] in range(1, 6)) == (True, True)
    assert best.why.affected == 5
    assert best.why.likely > 0.5
    assert [question.score for question in questions] == sorted((q.score for q in questions), reverse=True)
    assert (questions[1].kind, questions[1].faces[0]) == (QuestionKind.OUTLIER, 21)
    same = next(question for question in questions if question.kind is QuestionKind.SAME)
    assert same.faces[0] == 12
    outlier = next(question for question in questions if question.kind is QuestionKind.OUTLIER)
    assert (outlier.faces[0], outlier.people) == (21, (3,))


def test_the_faces_beside_a_question_are_those_that_tell_most(library: Library, review: Review) -> None:
    held = embeddings.load(library, PACK)
    vectors = dict(zip(held.face_ids.tolist(), unit(held.vectors), strict=True))

    def cosine(one: int, other: int) -> float:
        return float(vectors[one] @ vectors[other])

    for question in review.next(limit=100):
        asked, shown = question.faces
        first, second = question.near
        if question.kind is QuestionKind.MERGE:
            assert asked not in first
        elif question.kind is QuestionKind.PAIR:
            assert (first, second) == ((), ())
        else:
            assert first == ()
            assert not {asked, shown, *question.too} & set(second)
            likeness = [cosine(asked, face) for face in (shown, *second)]
            assert likeness == sorted(likeness, reverse=True)
            assert len(second) >= 3


def test_undo_brings_the_question_back(library: Library, review: Review) -> None:
    before, stood = review.next(), dump(library)
    for yes in (True, False):
        for question in before:
            give(library, question, yes=yes)
            assert question.key not in [other.key for other in review.next()]
            editing.undo(library)
            assert dump(library) == stood
    after = review.next()
    assert [question.key for question in after] == [question.key for question in before]
    # Sums are of 32-bit numbers, and were added up in another order.
    assert [each.score for each in after] == pytest.approx([each.score for each in before], rel=1e-5)


def asking(kind: QuestionKind, faces: tuple[int, int], people: tuple[int, ...], too: tuple[int, ...]) -> Question:
    return Question(kind, faces, people, 1.0, Why(0.5, Likeness.SOME, 0.9, (None, None), 0, 1), too=too)


def test_what_was_said_since_a_question_was_thought_of_counts(library: Library) -> None:
    """It is not asked again, and no answer to another question overturns it."""
    merge = asking(QuestionKind.MERGE, (1, 6), (1, 2), (3, 4))
    same = asking(QuestionKind.SAME, (12, 1), (1,), ())
    outlier = asking(QuestionKind.OUTLIER, (13, 14), (3,), (15, 16))
    editing.apply(library, MoveFaces((2,), 1))
    for each in (merge, same, outlier):
        assert reviewing.left_of(library, each) == each
    editing.apply(library, TellApart(((2, 4),)))
    assert reviewing.left_of(library, merge) == replace(merge, too=(3,))
    editing.apply(library, TellFacesApart(((6, 15),)))
    assert reviewing.left_of(library, merge) == replace(merge, too=())
    editing.apply(library, TellApart(((1, 2),)))
    assert reviewing.left_of(library, merge) is None
    editing.apply(library, ConfirmFaces((15,)))
    assert reviewing.left_of(library, outlier) == replace(outlier, too=(16,))
    editing.apply(library, ConfirmFaces((13,)))
    assert reviewing.left_of(library, outlier) is None


def test_faces_of_nobody_that_were_told_apart_are_not_put_together_by_one_answer_for_several(tmp_path: Path) -> None:
    with Library.open(tmp_path / "other") as library:
        portraits(library, [(1.0, 0.0)] * 5)
        group(library, [5])
        pair = asking(QuestionKind.PAIR, (1, 2), (), (3, 4))
        same = asking(QuestionKind.SAME, (1, 5), (1,), (2, 3, 4))
        assert reviewing.left_of(library, pair) == pair
        assert reviewing.left_of(library, same) == same
        editing.apply(library, TellFacesApart(((3, 4),)))
        assert reviewing.left_of(library, pair) == replace(pair, too=(3,))
        assert reviewing.left_of(library, same) == replace(same, too=(2, 3))
        editing.apply(library, TellFacesApart(((2, 3), (4, 5))))
        assert reviewing.left_of(library, pair) == replace(pair, too=(4,))
        assert reviewing.left_of(library, same) == replace(same, too=(2,))
        editing.apply(library, TellFacesApart(((1, 2), (1, 5))))
        assert reviewing.left_of(library, pair) is None
        assert reviewing.left_of(library, same) is None


def test_skipped_ones_stay_away(library: Library, review: Review) -> None:
    before = review.next(limit=100)
    reviewing.skip(library, before[0])
    assert review.next(limit=100) == before[1:]
    assert review.remaining == len(before) - 1
    assert reviewing.questions(library, 3) == before[1:4]
    reviewing.unskip(library, before[0])
    assert review.next(limit=100) == before


def test_hidden_and_named_people_are_left_alone(library: Library, review: Review) -> None:
    editing.apply(library, RenamePerson(1, "Anna"))
    assert any(1 in question.people for question in review.next())
    assert not any(1 in question.people for question in review.next(hide_named=True))
    editing.apply(library, RenamePerson(2, "Berta"))
    assert not any({1, 2} == set(question.people) for question in review.next())
    editing.apply(library, RenamePerson(2, "Anna"))
    assert any({1, 2} == set(question.people) for question in review.next())
    editing.apply(library, HidePerson(1))
    assert not any(1 in question.people for question in review.next())


def test_a_library_without_faces_has_no_questions(tmp_path: Path) -> None:
    with Library.open(tmp_path / "empty") as library:
        assert reviewing.questions(library) == []


def test_one_answer_for_several_is_one_edit(tmp_path: Path) -> None:
    """Four faces of Ben are with Anna, and four of Clara's are in nobody."""
    who = [0] * 12 + [1] * 4 + [1] * 6 + [2] * 6 + [2] * 4
    with Library.open(tmp_path / "library") as library:
        portraits(library, faces_of(who, seed=6, noise=0.9))
        group(library, range(1, 17), range(17, 23), range(23, 29))
        with Review(library) as review:
            stood, questions = dump(library), review.next(limit=100)
            stray = next(question for question in questions if question.kind is QuestionKind.OUTLIER)
            assert {stray.faces[0], *stray.too} == {13, 14, 15, 16}
            assert (stray.why.affected, stray.why.compared) == (4, (4, 12))
            assert stray.faces[1] in range(1, 13)
            assert set(stray.near[1]) <= set(range(1, 13))
            skipped = replace(stray, faces=(stray.too[0], stray.faces[1]), too=())
            reviewing.skip(library, skipped)
            shorter = next(question for question in review.next(limit=100) if question.key == stray.key)
            assert shorter.too == stray.too[1:]
            reviewing.unskip(library, skipped)
            give(library, stray, yes=False, also=stray.too)
            assert library.rows("SELECT face_id FROM rejections") == [(13,), (14,), (15,), (16,)]
            same = next(question for question in review.next() if question.people == (3,))
            assert {same.faces[0], *same.too} == {29, 30, 31, 32}
            give(library, same, yes=True, also=same.too)
            assert library.rows("SELECT count(*) FROM assignments WHERE person_id = 3") == [(10,)]
            editing.undo(library, 2)
            assert dump(library) == stood
            assert [question.key for question in review.next(limit=100)] == [question.key for question in questions]


def test_a_face_is_never_compared_with_itself(tmp_path: Path) -> None:
    """All faces of a person are poor but one, and that one is asked about."""
    with Library.open(tmp_path / "library") as library:
        portraits(library, faces_of([1] + [0] * 6, seed=8, noise=0.9), qualities=[0.9] + [0.1] * 6)
        group(library, range(1, 8))
        (stray,) = [question for question in reviewing.questions(library, 100) if question.faces[0] == 1]
        assert stray.kind is QuestionKind.OUTLIER
        assert stray.faces[1] in range(2, 8)
        assert stray.why.distance < 2


def test_people_seen_together_are_asked_last(tmp_path: Path) -> None:
    """Two halves of Anna, two of Ben; there is a photo of both of Ben's, as of a mirror."""
    random = np.random.default_rng(7)
    centres = random.standard_normal((2, 128))
    with Library.open(tmp_path / "library") as library:
        read = []
        for number in range(20):
            vectors = [
                unit((centre + random.standard_normal(128)).astype(np.float32)[None])[0].tolist() for centre in centres
            ]
            faces = [found_face(100.0 * place, embedding=vector) for place, vector in enumerate(vectors)]
            read.append((b"/%d" % number, 1, 1, found_photo(b"%d" % number, faces[0])))
            read.append((b"/b%d" % number, 1, 1, found_photo(b"b%d" % number, faces[1])))
        mirror = [found_face(100.0 * place, embedding=vectors[1]) for place in range(2)]
        read.append((b"/mirror", 1, 1, found_photo(b"mirror", *mirror)))
        photos.save(library, read, PACK)
        settings.put(library, "pack", PACK)
        anna, ben = range(1, 41, 2), range(2, 41, 2)
        group(library, anna[:6], anna[6:], [*ben[:9], 41], [*ben[9:], 42])
        asked = reviewing.questions(library, 100)
        assert asked[0].people in {(2, 1), (1, 2)}
        assert set(asked[-1].people) == {3, 4}
        assert asked[-1].why.together == 1
        assert asked[-1].score > asked[0].score
        editing.apply(library, AllowTogether((41, 42)))
        assert set(reviewing.questions(library, 1)[0].people) == {3, 4}


def test_nobody_is_asked_for_whom_no_photo_can_show(library: Library, review: Review) -> None:
    """Anna's halves: photos of the one are of 1990, those of the other of 2000, but for one."""
    with library.transaction() as connection:
        connection.execute("UPDATE photos SET taken_at = '2000-01-01T12:00:00'")
        connection.execute("UPDATE photos SET taken_at = '1990-01-01T12:00:00' WHERE id <= 4")

    def asked() -> bool:
        return any({1, 2} == set(question.people) for question in review.next(limit=1000))

    editing.apply(library, SetLifetime(2, "1995", ""))
    assert asked()
    with library.transaction() as connection:
        connection.execute("UPDATE photos SET taken_at = '1990-01-01T12:00:00' WHERE id = 5")
    editing.apply(library, SetLifetime(2, "1996", ""))
    assert not asked()
    editing.undo(library, 2)
    assert asked()


def test_what_is_unlikely_is_asked_when_nothing_else_is_left(library: Library, review: Review) -> None:
    chances, last = [], []
    while questions := review.next(limit=1):
        likely = questions[0].why.likely
        chances.append(1 - likely if questions[0].kind is QuestionKind.OUTLIER else likely)
        last.append(questions[0].why.last)
        reviewing.skip(library, questions[0])
    unlikely = [chance < 0.01 for chance in chances]
    assert unlikely == sorted(unlikely)
    assert last == sorted(last)
    assert last[-1]
    assert all(few for few, told in zip(unlikely, last, strict=True) if told)
    assert not unlikely[0]
    assert unlikely.count(True) > 10


def test_nothing_is_left_only_when_a_fresh_look_finds_nothing(tmp_path: Path) -> None:
    """Fifteen people in halves, so that many come near to others as halves are joined."""
    with Library.open(tmp_path / "library") as library:
        portraits(library, faces_of(np.repeat(range(15), 4), seed=21, noise=0.9, dimension=24))
        group(library, *[range(first, first + 2) for first in range(1, 50, 2)])
        with Review(library) as review:
            while questions := review.next(limit=1):
                (asked,) = questions
                one, other = ((face - 1) // 4 for face in asked.faces)
                give(library, asked, yes=one == other)
        with Review(library) as fresh:
            assert [each.key for each in fresh.next()] == []


def test_a_face_taken_out_tells_of_those_like_it(tmp_path: Path) -> None:
    """Three faces of Ben are with Anna; one of his and one of hers are in nobody."""
    who = [0] * 10 + [1] * 3 + [1, 0] + [2] * 5 + [3] * 5
    with Library.open(tmp_path / "library") as library:
        portraits(library, faces_of(who, seed=9, noise=1.0))
        group(library, range(1, 14), range(16, 21), range(21, 26))

        with Review(library) as review:
            before = belongs(review)
            editing.apply(library, RejectFaces((11,), 1))
            after = belongs(review)
    for face in (12, 14):
        assert after.get(face, 0.0) < before[face] / 10
    # Of hers nothing is told.
    assert after[15] == pytest.approx(before[15], abs=0.01)


def belongs(review: Review) -> dict[int, float]:
    """How likely each face is of the first person, as far as that is worth asking."""
    questions = review.next(limit=1000)
    return {each.faces[0]: each.why.likely for each in questions if each.people == (1,)}


def test_two_faces_of_nobody_become_a_person(tmp_path: Path) -> None:
    """Three faces of Ben and one of Clara's are in nobody, beside two people who are known."""
    who = [0] * 8 + [3] * 8 + [1] * 3 + [2]
    with Library.open(tmp_path / "library") as library:
        portraits(library, faces_of(who, seed=10, noise=0.7))
        group(library, range(1, 9), range(9, 17))
        with Review(library) as review:
            pairs = [question for question in review.next(limit=100) if question.kind is QuestionKind.PAIR]
            likely = {tuple(sorted(question.faces)) for question in pairs if question.why.likely > 0.5}
            assert likely == {(17, 18), (17, 19), (18, 19)}
            best = pairs[0]
            assert best.people == ()
            assert best.why.affected == 2
            assert set(best.faces) | set(best.too) == {17, 18, 19}
            stood = dump(library)
            give(library, best, yes=False, also=best.too)
            assert editing.can_undo(library).label == "Marked 2 faces as different people"
            assert embeddings.faces_apart(library) == [tuple(sorted(best.faces))]
            (third,) = {17, 18, 19} - set(best.faces)
            reviewing.ask_skipped(library)
            later = review.next(limit=100)
            assert best.key not in [question.key for question in later]
            # The third one goes with one of the two, but not with both at once.
            for question in later:
                if question.kind is QuestionKind.PAIR and third in question.faces:
                    assert not set(best.faces) <= {*question.faces, *question.too}
            editing.apply(library, MoveFaces((best.faces[0],), 1))
            assert not [each for each in review.next(limit=1000) if each.faces[0] == best.faces[1] and 1 in each.people]
            editing.undo(library, 2)
            reviewing.skip(library, best)
            assert best.key not in [question.key for question in review.next(limit=100)]
            reviewing.unskip(library, best)
            rest = {each.key: each.why.likely for each in pairs if each.key != best.key}
            reviewing.skip(library, best)
            found = {each.key: each.why.likely for each in review.next(limit=100) if each.kind is QuestionKind.PAIR}
            assert found == pytest.approx(rest)  # who skips has not said that they are two
            reviewing.unskip(library, best)
            assert dump(library) == stood
            give(library, best, yes=True, also=best.too)
            made = library.rows("SELECT person_id, count(*) FROM assignments WHERE face_id >= 17 GROUP BY person_id")
            assert made == [(3, 3)]
            assert all(question.kind is not QuestionKind.PAIR for question in review.next(limit=100))
            editing.undo(library)
            assert dump(library) == stood
            assert best.key in [question.key for question in review.next(limit=100)]


@pytest.mark.parametrize("named", [False, True])
def test_two_faces_that_are_all_of_a_person_are_asked_about_once(tmp_path: Path, named: bool) -> None:
    """Whoever sees both side by side has answered for both; but who Anna is says nothing of another face of hers."""
    with Library.open(tmp_path / "library") as library:
        portraits(library, faces_of(np.repeat(range(4), (6, 6, 6, 2)), seed=8, noise=1.1))
        *_, two = group(library, range(1, 7), range(7, 13), range(13, 19), range(19, 21))
        if named:
            editing.apply(library, RenamePerson(two, "Anna"))
        with Review(library) as review:
            (asked,) = (each for each in review.next(limit=100) if each.people == (two,))
            assert set(asked.faces) == {19, 20}
            assert asked.both is not named
            give(library, asked, yes=True)
            confirmed = library.rows("SELECT face_id FROM assignments WHERE state = 'confirmed' ORDER BY face_id")
            assert confirmed == ([asked.faces[:1]] if named else [(19,), (20,)])
            assert [each.faces[0] for each in review.next(limit=100) if each.people == (two,)] == (
                [asked.faces[1]] if named else []
            )


def test_answers_tell_how_far_chances_can_be_trusted(tmp_path: Path) -> None:
    """Many people are in two halves, which look as much alike as those of somebody else."""
    with Library.open(tmp_path / "library") as library:
        portraits(library, faces_of(np.repeat(range(20), 6), seed=11, noise=1.2))
        group(library, *[range(first, first + 3) for first in range(1, 120, 3)])

        def chances(review: Review) -> dict[str, float]:
            found = review.next(limit=1000)
            return {each.key: each.why.likely for each in found if each.kind is QuestionKind.MERGE}

        with Review(library) as review:
            before = chances(review)
            asked = [
                each for each in review.next(limit=1000) if each.kind is QuestionKind.MERGE and each.why.likely > 0.5
            ]
            for question in asked[:10]:
                give(library, question, yes=False)
                review.next()
            after = chances(review)
            alike = [question.key for question in asked[10:]]
            assert len(alike) >= 5
            assert all(after[key] < before[key] - 0.05 for key in alike)
            editing.undo(library, 10)
            assert chances(review) == pytest.approx(before)
