"""The review follows what is changed and taken back elsewhere, and overturns none of it."""

import pytest
from answering import Until, answer, ask, idle, merging, press, question, same
from made_library import dump
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facesorter.domain.edits import (
    ConfirmFaces,
    Edit,
    HidePerson,
    IgnoreFaces,
    MoveFaces,
    RejectFaces,
    RenamePerson,
)
from facesorter.domain.model import IgnoredAs
from facesorter.domain.questions import QuestionKind
from facesorter.services import browsing, editing
from facesorter.store.library import Library
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.review import asked
from facesorter.ui.views.review import ReviewView


def test_what_no_longer_makes_sense_is_not_asked(review: ReviewView, library: Library, until: Until) -> None:
    shown = review._shown
    assert shown
    merge = next(each for each in (shown.question, *review._queue) if each.kind is QuestionKind.MERGE)
    assert asked(library, merge)
    with library.edit("Merged elsewhere") as edit:
        edit.connection.execute("UPDATE assignments SET person_id = 1 WHERE person_id = 2")
        edit.connection.execute("DELETE FROM people WHERE id = 2")
    assert asked(library, merge) is None

    def asked_for() -> set[str]:
        return {each.key for each in (*([review._shown.question] if review._shown else []), *review._queue)}

    assert merge.key in asked_for()
    # Another part of the window did it.
    review._bridge.apply(ConfirmFaces((13,)))
    until(lambda: idle(review) and merge.key not in asked_for())


def test_z_takes_back_the_answer_and_not_what_was_done_elsewhere_since(
    review: ReviewView, window: MainWindow, library: Library, until: Until
) -> None:
    first = question(review)
    press(review, Qt.Key.Key_N, until)
    until(lambda: len(editing.log(library)) == 2 and not review._own)
    window.show_view("people")
    review._bridge.apply(RenamePerson(3, "Zoe"))
    until(lambda: any(person.name == "Zoe" for person in browsing.people(library)))
    window.show_view("review")
    until(review.yes.isEnabled)
    QTest.keyClick(review, Qt.Key.Key_Z)
    until(lambda: review._shown and question(review) == first)
    assert any(person.name == "Zoe" for person in browsing.people(library))
    assert not library.rows("SELECT * FROM apart")


def test_an_answer_taken_back_from_the_menu_is_asked_again(
    review: ReviewView, window: MainWindow, library: Library, until: Until
) -> None:
    first = question(review)
    press(review, Qt.Key.Key_N, until)
    until(lambda: len(editing.log(library)) == 2 and not review._own)
    window.actions_.undo.trigger()
    until(lambda: review._shown and question(review) == first)
    assert not review.back.isEnabled()


@pytest.mark.parametrize("alone", [True, False])
def test_answers_taken_back_in_the_list_of_edits_are_asked_again(
    review: ReviewView, window: MainWindow, library: Library, until: Until, alone: bool
) -> None:
    first = question(review)
    press(review, Qt.Key.Key_N, until)
    press(review, Qt.Key.Key_N, until)
    until(lambda: len(editing.log(library)) == 3 and not review._own)
    window.show_view("edits")
    # Either the first of the two alone, or both at once.
    if alone:
        window._bridge.take_back(editing.log(library)[1].id)
    else:
        window._bridge.undo(2)
    until(lambda: len(review._done) == (1 if alone else 0))
    window.show_view("review")
    until(lambda: review._shown and question(review) == first)
    assert review._answered == len(review._done)


def test_an_answer_about_somebody_who_is_gone_changes_nothing(
    review: ReviewView, window: MainWindow, library: Library, until: Until
) -> None:
    while review._shown and review._shown.question.kind is not QuestionKind.MERGE:
        press(review, Qt.Key.Key_S, until)
    with library.edit("Merged elsewhere") as edit:
        edit.connection.execute("UPDATE assignments SET person_id = 1 WHERE person_id = 2")
        edit.connection.execute("DELETE FROM people WHERE id = 2")
    before = len(editing.log(library))
    press(review, Qt.Key.Key_Y, until)
    until(lambda: not review._own)
    assert len(editing.log(library)) == before
    assert not window.message.isVisible()
    QTest.keyClick(review, Qt.Key.Key_Z)
    until(lambda: not review._own and not review._turning)
    assert len([entry for entry in editing.log(library) if not entry.undone]) == before


def test_a_no_is_not_overturned_by_the_next_yes_for_several(review: ReviewView, library: Library, until: Until) -> None:
    """The next question was thought of before: it still offers the face that was just said to be somebody else."""
    ask(review, until, same(11), same(12, too=(11,)))
    answer(review, Qt.Key.Key_N, until)
    until(lambda: review._shown and question(review) == same(12).key)
    # However quick the next answer is: buttons wait for nothing.
    review.yes.click()
    until(lambda: library.rows("SELECT 1 FROM assignments WHERE face_id = 12 AND person_id = 1"))
    assert library.rows("SELECT face_id, person_id FROM rejections") == [(11, 1)]


def test_z_after_an_answer_that_changed_nothing_leaves_the_edit_before_alone(
    review: ReviewView, library: Library, until: Until
) -> None:
    ask(review, until, same(12))
    editing.apply(library, MoveFaces((12,), 1))
    before = editing.log(library)
    answer(review, Qt.Key.Key_Y, until)
    until(lambda: not review._own)
    QTest.keyClick(review, Qt.Key.Key_Z)
    until(lambda: not review._own and not review._turning)
    # That it was said again is taken back.
    assert [entry for entry in editing.log(library) if not entry.undone] == before


def test_what_was_answered_elsewhere_is_neither_asked_nor_offered(
    review: ReviewView, library: Library, until: Until
) -> None:
    ask(review, until, same(12, too=(11,)))
    assert review.also.chosen == (11,)
    review._bridge.apply(RejectFaces((11,), 1))
    until(lambda: review._shown and question(review) == same(12).key and not review.also.chosen)
    review._bridge.apply(RejectFaces((12,), 1))
    until(lambda: not review._turning and (review._shown is None or question(review) != same(12).key))


IGNORED = "SELECT person_id, state FROM assignments WHERE face_id = ?"


@pytest.mark.parametrize("reason", [*IgnoredAs, None])
def test_a_face_that_was_ignored_in_another_view_is_not_asked_about_any_more(
    review: ReviewView, window: MainWindow, library: Library, until: Until, reason: IgnoredAs | None
) -> None:
    ask(review, until, same(11), same(12))
    window.show_view("people")
    review._bridge.apply(IgnoreFaces((11,), reason))
    until(lambda: library.rows(IGNORED, [11]))
    window.show_view("review")
    until(lambda: review._shown and not review._turning)
    assert question(review) == same(12).key
    answer(review, Qt.Key.Key_Y, until)
    until(lambda: library.rows(IGNORED, [12]) == [(1, "confirmed")])
    assert library.rows(IGNORED, [11]) == [(None, "ignored")]


def test_a_face_that_was_ignored_in_another_view_is_not_ticked_any_more(
    review: ReviewView, window: MainWindow, library: Library, until: Until
) -> None:
    ask(review, until, same(11, too=(12, 25)))
    assert review.also.chosen == (12, 25)
    window.show_view("people")
    review._bridge.apply(IgnoreFaces((12,)))
    until(lambda: library.rows(IGNORED, [12]))
    window.show_view("review")
    until(lambda: review._shown and not review._turning)
    assert question(review) == same(11).key
    assert review.also.chosen == (25,)
    answer(review, Qt.Key.Key_Y, until)
    until(lambda: library.rows(IGNORED, [25]) == [(1, "confirmed")])
    assert library.rows(IGNORED, [12]) == [(None, "ignored")]


@pytest.mark.parametrize("edit", [IgnoreFaces((11,)), HidePerson(1), RejectFaces((11,), 1), MoveFaces((11,), 3)])
@pytest.mark.parametrize("key", [Qt.Key.Key_Y, Qt.Key.Key_N])
def test_an_answer_comes_too_late_for_what_was_said_in_the_same_moment(
    review: ReviewView, library: Library, until: Until, edit: Edit, key: Qt.Key
) -> None:
    ask(review, until, same(11))
    editing.apply(library, edit)
    said, before = dump(library), len(editing.log(library))
    answer(review, key, until)
    until(lambda: not review._own)
    assert dump(library) == said
    assert len(editing.log(library)) == before


def test_two_people_are_not_asked_about_once_one_is_hidden(
    review: ReviewView, window: MainWindow, library: Library, until: Until
) -> None:
    _, other = merging(review, until)
    merge = question(review)
    window.show_view("people")
    review._bridge.apply(HidePerson(other))
    until(lambda: browsing.person(library, other).hidden)
    window.show_view("review")
    until(lambda: not review._turning and (review._shown is None or question(review) != merge))


def test_a_pair_is_not_asked_about_once_one_of_the_two_is_ignored(
    review: ReviewView, window: MainWindow, library: Library, until: Until
) -> None:
    while review._shown and review._shown.question.kind is not QuestionKind.PAIR:
        press(review, Qt.Key.Key_S, until)
    assert review._shown
    pair, (_, other) = question(review), review._shown.question.faces
    window.show_view("people")
    review._bridge.apply(IgnoreFaces((other,)))
    until(lambda: library.rows(IGNORED, [other]))
    window.show_view("review")
    until(lambda: not review._turning and (review._shown is None or question(review) != pair))
