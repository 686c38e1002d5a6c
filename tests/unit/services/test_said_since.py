"""A question of the review is asked, and answered, only as far as nothing that was said since it was thought of has
settled it: of each kind, for who is asked about, who is shown beside, and for whom the same answer holds.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from made_library import PACK, dump, found_face, found_photo, group, portraits

from facesorter.domain.edits import (
    ConfirmFaces,
    Edit,
    HidePerson,
    IgnoreFaces,
    MergePeople,
    MoveFaces,
    RejectFaces,
    RenamePerson,
    SetLifetime,
    TellApart,
    TellFacesApart,
)
from facesorter.domain.model import IgnoredAs
from facesorter.domain.questions import Likeness, Question, QuestionKind, Why
from facesorter.services import editing, reviewing
from facesorter.store import photos
from facesorter.store.library import Library

#: Something that is said, or happens, of a face or a person.
Said = Callable[[Library, int], None]


def asking(kind: QuestionKind, faces: tuple[int, int], people: tuple[int, ...], too: tuple[int, ...]) -> Question:
    return Question(kind, faces, people, 1.0, Why(0.5, Likeness.SOME, 0.9, (None, None), 0, 1), too=too)


SAME = asking(QuestionKind.SAME, (20, 1), (1,), (21, 22))
OUTLIER = asking(QuestionKind.OUTLIER, (2, 1), (1,), (3, 4))
PAIR = asking(QuestionKind.PAIR, (20, 21), (), (22, 23))
MERGE = asking(QuestionKind.MERGE, (1, 7), (1, 2), (3, 4))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """26 photos with a face each, face 1 of the year 2001 and so on: 1 to 6 are in person 1, 7 to 12 in 2, 13 to 16 in
    3, 17 to 19 in 4, and the others in nobody.
    """
    with Library.open(tmp_path / "library") as library:
        portraits(library, [(1.0, 0.0)] * 26)
        with library.transaction() as connection:
            connection.execute("UPDATE photos SET taken_at = 2000 + id || '-06-01T12:00:00'")
        group(library, range(1, 7), range(7, 13), range(13, 17), range(17, 20))
        yield library


def edit(make: Callable[[int], Edit]) -> Said:
    return lambda library, number: editing.apply(library, make(number)) and None


def sql(statement: str) -> Said:
    def happens(library: Library, number: int) -> None:
        with library.edit("Elsewhere") as recording:
            recording.connection.execute(statement, [number])

    return happens


def copied(say: Callable[[int], Edit]) -> Said:
    """That is said of the same face in a copy of its photo."""

    def happens(library: Library, number: int) -> None:
        content = b"/album/%d.jpg" % (number - 1)
        photos.save(library, [(b"/copies/%d.jpg" % number, 1, 1, found_photo(content, found_face(0.0)))], PACK)
        ((copy,),) = library.rows("SELECT max(id) FROM faces")
        editing.apply(library, say(copy))

    return happens


# Each of them leaves nothing to ask of a face, whatever the question is.
OF_A_FACE: dict[str, Said] = {
    "a stranger": edit(lambda face: IgnoreFaces((face,), IgnoredAs.STRANGER)),
    "not a face": edit(lambda face: IgnoreFaces((face,), IgnoredAs.NOT_A_FACE)),
    "ignored": edit(lambda face: IgnoreFaces((face,))),
    "of somebody else": edit(lambda face: MoveFaces((face,), 3)),
    "of a new person": edit(lambda face: MoveFaces((face,), None)),
    "gone": sql("UPDATE faces SET gone = 1 WHERE id = ?"),
    "forgotten": sql("DELETE FROM faces WHERE id = ?"),
    "its copy is ignored": copied(lambda face: IgnoreFaces((face,))),
    "its copy is of somebody else": copied(lambda face: MoveFaces((face,), 3)),
}
# The same of a face that was in nobody.
OF_A_LOOSE_FACE: dict[str, Said] = {
    "of this person": edit(lambda face: MoveFaces((face,), 1)),
    "in a group": sql("INSERT INTO assignments (face_id, person_id, state) VALUES (?, 3, 'suggested')"),
}
# That it is not the first person.
STRANGERS: dict[str, Said] = {
    "not the person": edit(lambda face: RejectFaces((face,), 1)),
    "its copy is not the person": copied(lambda face: RejectFaces((face,), 1)),
    "told apart from one of theirs": edit(lambda face: TellFacesApart(((face, 5),))),
    "its copy was told apart from one of theirs": copied(lambda face: TellFacesApart(((face, 5),))),
}
# Each of them leaves nothing to ask of a person.
OF_A_PERSON: dict[str, Said] = {
    "hidden": edit(HidePerson),
    "merged": edit(lambda person: MergePeople(5, (person,))),
    "all moved": lambda library, person: editing.apply(library, MoveFaces(faces_of(library, person), None)) and None,
    "all ignored": lambda library, person: editing.apply(library, IgnoreFaces(faces_of(library, person))) and None,
    "all gone": sql("UPDATE faces SET gone = 1 WHERE id IN (SELECT face_id FROM assignments WHERE person_id = ?)"),
}
# Of a person and the first one.
OF_TWO_PEOPLE: dict[str, Said] = {
    "told apart": edit(lambda person: TellApart(((1, person),))),
    "faces told apart": lambda library, person: (
        editing.apply(library, TellFacesApart(((5, faces_of(library, person)[-1]),))) and None
    ),
    "not of one time": edit(lambda person: SetLifetime(person, "2020")),
}


def faces_of(library: Library, person: int) -> tuple[int, ...]:
    rows = library.rows("SELECT face_id FROM assignments WHERE person_id = ? ORDER BY 1", [person])
    return tuple(face for (face,) in rows)


def cases() -> Iterator[tuple[str, Question, Said, int, tuple[int, ...] | None]]:
    """(name, question, what is said, of whom, and for whom the same answer is left: ``None`` where nothing is)."""
    loose = {**OF_A_FACE, **OF_A_LOOSE_FACE}
    said = {
        QuestionKind.SAME: {**loose, **STRANGERS},
        QuestionKind.OUTLIER: {
            **OF_A_FACE,
            "confirmed": edit(lambda face: ConfirmFaces((face,))),
            "not the person": STRANGERS["not the person"],
            "moved to where it is": OF_A_LOOSE_FACE["of this person"],
        },
        QuestionKind.PAIR: loose,
        QuestionKind.MERGE: {**OF_A_PERSON, **OF_TWO_PEOPLE},
    }
    for question in (SAME, OUTLIER, PAIR, MERGE):
        asked = {QuestionKind.MERGE: question.people[1:], QuestionKind.PAIR: question.faces}
        for name, say in said[question.kind].items():
            for number in asked.get(question.kind, question.faces[:1]):
                yield f"{question.kind}: {name}", question, say, number, None
            yield f"{question.kind} for several: {name}", question, say, question.too[0], question.too[1:]
        if question.kind is not QuestionKind.PAIR:
            for name, say in OF_A_PERSON.items():
                yield f"{question.kind}: the person is {name}", question, say, question.people[0], None
    apart = edit(lambda face: TellFacesApart(((face, 20),)))
    yield "pair: told apart", PAIR, apart, 21, None
    yield "pair: told apart from a copy", PAIR, copied(lambda face: TellFacesApart(((face, 21),))), 20, None
    yield "pair for several: told apart", PAIR, apart, 22, (23,)
    yield "same for several: told apart", SAME, apart, 21, (22,)
    yield "same: not born", SAME, edit(lambda person: SetLifetime(person, "2021")), 1, None
    yield "same for several: dead", SAME, edit(lambda person: SetLifetime(person, "", "2020")), 1, ()
    names = lambda library, number: [editing.apply(library, RenamePerson(n, f"{n}")) for n in (1, number)] and None  # noqa: E731
    yield "merge: of two names", MERGE, names, 2, None
    yield "merge for several: of two names", MERGE, names, 3, (4,)


def told(library: Library, question: Question, left: tuple[int, ...]) -> list[tuple[object, ...]]:
    """What holds of those for whom the same answer does no longer."""
    tables = "SELECT id, id FROM people UNION ALL SELECT * FROM apart UNION ALL SELECT person_b, person_a FROM apart"
    if question.kind is not QuestionKind.MERGE:
        tables = (
            "SELECT face_id, person_id FROM assignments UNION ALL SELECT * FROM rejections "
            "UNION ALL SELECT face_id, state FROM assignments WHERE state IN ('confirmed', 'ignored') "
            "UNION ALL SELECT * FROM faces_apart UNION ALL SELECT face_b, face_a FROM faces_apart"
        )
    return [row for row in library.rows(tables) if row[0] in set(question.too).difference(left)]


CASES = list(cases())


@pytest.mark.parametrize(("question", "say", "number", "left"), [case[1:] for case in CASES], ids=[c[0] for c in CASES])
def test_what_was_said_since_is_neither_asked_nor_overturned(
    library: Library, question: Question, say: Said, number: int, left: tuple[int, ...] | None
) -> None:
    group(library, [24])
    assert reviewing.left_of(library, question) == question
    say(library, number)
    assert reviewing.left_of(library, question) == (None if left is None else replace(question, too=left))
    stood, before = dump(library), told(library, question, left or ())
    for yes in (True, False):
        change = reviewing.carry_out(library, question, yes, question.too)
        if left is None:
            assert change.edit is None
            assert dump(library) == stood
            continue
        assert change.edit is not None
        assert told(library, question, left) == before
        editing.undo(library)
        assert dump(library) == stood


@pytest.mark.parametrize("question", [SAME, OUTLIER, MERGE], ids=lambda question: question.kind)
@pytest.mark.parametrize("name", ["ignored", "of somebody else", "gone", "forgotten"])
def test_who_is_no_longer_there_is_not_shown_beside_though_the_answer_is_not_about_them(
    library: Library, question: Question, name: str
) -> None:
    """Who answers quickly may be asked once more with a face that the answer before took away."""
    shown = question.faces[1]
    OF_A_FACE[name](library, shown)
    assert reviewing.left_of(library, question) is None
    told = "SELECT state = 'ignored' FROM assignments WHERE face_id = ?"
    stood = library.rows(told, [shown])
    for yes in (True, False):
        assert reviewing.carry_out(library, question, yes, question.too).edit is not None
        assert library.rows(told, [shown]) == stood
        editing.undo(library)
