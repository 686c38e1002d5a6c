"""Why the review asks, in words. Where the two faces look otherwise than the chance of "yes" is, it is said what that
comes from.
"""

import re
from datetime import datetime

import pytest

from facesorter.domain.edits import RenamePerson, SetLifetime
from facesorter.domain.questions import Likeness, Question, QuestionKind, Why
from facesorter.services import editing
from facesorter.store.library import Library
from facesorter.ui.models.review import asked, why

VERY, SOME, LITTLE = Likeness.VERY, Likeness.SOME, Likeness.LITTLE
ALL_OF_ANNA = "The first face is compared with all faces of Anna, not only with the second one."
NOBODY_ELSE = "Taken together, no other person's faces are more like it."
SOMEBODY_ELSE = "Taken together, another person's faces are more like it."
SHOWS_LITTLE = "The first face shows little, so that less likeness is enough."
STRANGERS = "How alike strangers are in this library counts, too."


def told(
    library: Library,
    likeness: Likeness,
    likely: float,
    *,
    kind: QuestionKind = QuestionKind.SAME,
    faces: tuple[int, int] = (8, 1),
    people: tuple[int, ...] = (1,),
    compared: tuple[int, int] = (1, 3),
    nearest: bool | None = None,
    taken: datetime | None = None,
    last: bool = False,
) -> str:
    reason = Why(1.18, likeness, likely, (taken, None), 0, 1, compared, nearest, last)
    shown = asked(library, Question(kind, faces, people, 1.0, reason))
    assert shown
    return why(shown)


@pytest.mark.parametrize(("likeness", "likely"), [(VERY, 0.95), (SOME, 0.5), (LITTLE, 0.49), (LITTLE, 0.001)])
def test_where_both_agree_nothing_is_to_be_explained(library: Library, likeness: Likeness, likely: float) -> None:
    said = told(library, likeness, likely, nearest=likely > 0.5)
    assert re.fullmatch(r"The two faces [\w ]+ \(1.18 apart\)\. The chance of “yes” is [\w ]+ %\.", said)


def test_it_is_told_where_nothing_likelier_is_left(library: Library) -> None:
    said = told(library, LITTLE, 0.001, last=True)
    assert said.endswith("is less than 1 %. All likelier mistakes have been asked about.")


def test_a_high_chance_of_unlike_faces_comes_from_all_of_the_person(library: Library) -> None:
    said = told(library, LITTLE, 0.95, nearest=True)
    assert said == (
        f"The two faces do not look very alike (1.18 apart). {ALL_OF_ANNA} {NOBODY_ELSE} The chance of “yes” is 95 %."
    )
    assert NOBODY_ELSE not in told(library, LITTLE, 0.95)


def test_a_low_chance_of_like_faces_does_so_too(library: Library) -> None:
    said = told(library, VERY, 0.04, nearest=False)
    assert said == (
        f"The two faces look very alike (1.18 apart). {ALL_OF_ANNA} {SOMEBODY_ELSE} The chance of “yes” is 4 %."
    )
    # What tells for it is no reason why the chance is low.
    assert NOBODY_ELSE not in told(library, VERY, 0.04, nearest=True)
    assert SOMEBODY_ELSE not in told(library, LITTLE, 0.95, nearest=False)


def test_a_face_that_shows_little_is_said_to(library: Library) -> None:
    with library.transaction() as connection:
        connection.execute("UPDATE faces SET quality = 0.2 WHERE id = 8")
    assert SHOWS_LITTLE in told(library, LITTLE, 0.95)
    assert SHOWS_LITTLE not in told(library, VERY, 0.04)
    # Of two that show little it is not known what their likeness says.
    with library.transaction() as connection:
        connection.execute("UPDATE faces SET quality = 0.2 WHERE id = 1")
    assert SHOWS_LITTLE not in told(library, LITTLE, 0.95)


def test_each_kind_of_question_says_what_is_compared(library: Library) -> None:
    outlier = told(library, VERY, 0.4, kind=QuestionKind.OUTLIER, faces=(5, 1), compared=(1, 2))
    assert "The first face is compared with all other faces of Anna, not only with the second one." in outlier
    # Nobody asks whether people of two names are one.
    editing.apply(library, RenamePerson(2, ""))
    merge = told(library, VERY, 0.4, kind=QuestionKind.MERGE, faces=(1, 2), people=(1, 2), compared=(3, 13))
    assert "All faces of both people are compared, not only these two." in merge
    unnamed = told(library, VERY, 0.4, people=(3,), faces=(8, 7), compared=(1, 2))
    assert "all faces of this person, not" in unnamed


def test_where_nothing_but_the_two_is_compared_the_others_of_the_library_are_named(library: Library) -> None:
    assert STRANGERS in told(library, VERY, 0.3, kind=QuestionKind.PAIR, faces=(8, 10), people=(), compared=(1, 1))
    assert STRANGERS in told(library, LITTLE, 0.6, compared=(1, 1))
    assert STRANGERS not in told(library, LITTLE, 0.6, compared=(1, 2))
    assert "compared" not in told(library, LITTLE, 0.6, compared=(1, 1))


def test_what_cannot_be_needs_no_other_reason(library: Library) -> None:
    editing.apply(library, SetLifetime(1, "2020"))
    said = told(
        library, VERY, 0.001, kind=QuestionKind.OUTLIER, faces=(5, 3), compared=(1, 2), taken=datetime(2019, 6, 3)
    )
    assert said.endswith("(2020). The two faces look very alike (1.18 apart). The chance of “yes” is less than 1 %.")
