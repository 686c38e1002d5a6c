"""The review by keys alone: each answer is one edit, can be taken back, and the next question follows."""

from answering import Until, answer, at_rest, click, idle, press, question
from made_library import group
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from facesorter.domain.edits import RenamePerson
from facesorter.domain.questions import Likeness, Question, QuestionKind, Why
from facesorter.services import browsing, editing
from facesorter.store import embeddings, people, skipped
from facesorter.store.library import Library
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.review import asked, title
from facesorter.ui.models.sidebar import Entry
from facesorter.ui.views.review import ReviewView


def test_yes_merges_two_halves_and_z_takes_it_back(
    review: ReviewView, window: MainWindow, library: Library, until: Until
) -> None:
    while review._shown and review._shown.question.kind is not QuestionKind.MERGE:
        press(review, Qt.Key.Key_S, until)
    assert review._shown
    asked_first = question(review)
    people = review._shown.question.people
    assert set(people) == {1, 2}
    assert any("same person" in label.text() for label in review.findChildren(QLabel))
    before = len(editing.log(library))
    press(review, Qt.Key.Key_Y, until)
    until(lambda: len(browsing.people(library)) == 2)
    assert len(editing.log(library)) == before + 1
    until(lambda: idle(review))
    # The review shows what comes next; no message lies over it.
    assert not window.message.isVisible()
    QTest.keyClick(review, Qt.Key.Key_Z)
    until(lambda: len(browsing.people(library)) == 3)
    until(lambda: review._shown and question(review) == asked_first)
    # No is remembered for good.
    press(review, Qt.Key.Key_N, until)
    until(lambda: library.rows("SELECT * FROM apart"))
    assert library.rows("SELECT person_a, person_b FROM apart") == [(1, 2)]


def test_all_can_be_answered_and_then_it_says_so(review: ReviewView, window: MainWindow, until: Until) -> None:
    keys = set()
    for _ in range(1000):
        if review._shown is None:
            break
        assert question(review) not in keys
        keys.add(question(review))
        click(review, review.no, until)
    assert idle(review)
    assert keys
    assert any("Nothing is left to ask" in label.text() for label in review.findChildren(QLabel) if label.isVisible())
    until(lambda: [line.count for line in window.sidebar._rows.rows if line.entry is Entry.REVIEW] == [None])


def test_skipping_goes_through_all_that_there_is_to_ask(review: ReviewView, library: Library, until: Until) -> None:
    """Only the first few questions are known at a time."""
    count = review._remaining
    del review._queue[2:]
    pressed = 0
    while review._shown is not None and pressed < 3:
        click(review, review.later, until)
        pressed += 1
    assert review._shown is not None
    while review._shown is not None:
        assert pressed < 4 * count
        click(review, review.later, until)
        pressed += 1
    until(lambda: len(skipped.every(library)) == pressed)
    until(review.ask_skipped.isVisible)
    said = [label.text() for label in review.findChildren(QLabel) if label.isVisible()]
    assert "Nothing is left to ask" in said
    assert "What you skipped can be asked again." in said


def test_the_keyboard_stays_in_the_review(review: ReviewView, until: Until) -> None:
    # No other window was opened, however shortly.
    assert review.isActiveWindow()
    press(review, Qt.Key.Key_S, until)
    review.back.setFocus()
    QTest.keyClick(review.back, Qt.Key.Key_Space)
    until(lambda: not review.back.isEnabled())
    assert review.hasFocus()
    until(review.yes.isEnabled)
    face = next(button for button in review.page.further[1] if button.isVisible())
    face.setFocus()
    until(lambda: review.takes_answers)
    before = question(review)
    QTest.keyClick(face, Qt.Key.Key_S)
    until(lambda: review._shown and question(review) != before)
    assert review.hasFocus()


def test_who_was_taken_out_is_not_shown_beside_the_next_question(
    review: ReviewView, library: Library, until: Until
) -> None:
    """The next question is shown before the answer is written down."""
    until(lambda: at_rest(review))
    while not (review._shown and len(review._shown.sides[1].further) > 1):
        press(review, Qt.Key.Key_S, until)
        until(lambda: at_rest(review))
    side = review._shown.sides[1]
    assert side.person
    gone = side.further[0]
    with library.edit("Taken out by the answer before") as edit:
        people.unassign(edit.connection, [gone])
    review._own += 1
    review._applied()
    until(lambda: at_rest(review) and gone not in review._shown.sides[1].further)
    shown = [button.face for button in review.page.further[1] if button.isVisible()]
    assert shown
    assert gone not in shown
    assert f"{side.person.faces - 1} faces" in review.page.names[1].button.text()


def test_a_skipped_question_comes_again_only_when_asked_for(review: ReviewView, library: Library, until: Until) -> None:
    first = question(review)
    press(review, Qt.Key.Key_S, until)
    until(lambda: skipped.every(library) == {first})
    QTest.keyClick(review, Qt.Key.Key_Z)
    until(lambda: review._shown and question(review) == first)
    until(lambda: skipped.every(library) == frozenset())
    press(review, Qt.Key.Key_S, until)
    until(lambda: skipped.every(library) == {first})
    # Whoever comes back later can have it asked again.
    review.hide()
    review.show()
    until(review.ask_skipped.isVisible)
    QTest.mouseClick(review.ask_skipped, Qt.MouseButton.LeftButton)
    until(lambda: skipped.every(library) == frozenset())
    until(lambda: first in {each.key for each in review._queue} | {question(review)})


def test_people_with_a_name_may_be_left_out(review: ReviewView, library: Library, until: Until) -> None:
    for person, name in ((1, "Anna"), (2, "Ben"), (3, "Zoe")):
        editing.apply(library, RenamePerson(person, name))
    review.hide_named.setChecked(True)
    # What is left is about faces that are in nobody.
    until(lambda: review._shown and not review._looking and review._shown.question.kind is QuestionKind.PAIR)
    assert {each.kind for each in review._queue} <= {QuestionKind.PAIR}
    review.hide_named.setChecked(False)
    until(lambda: review._shown and review._shown.question.kind is not QuestionKind.PAIR)


def test_two_faces_in_nobody_become_a_person(review: ReviewView, library: Library, until: Until) -> None:
    while review._shown and review._shown.question.kind is not QuestionKind.PAIR:
        press(review, Qt.Key.Key_S, until)
    assert review._shown
    pair = question(review)
    assert review._shown.question.people == ()
    assert all(side.person is None for side in review._shown.sides)
    # That two are not one person says nothing of others.
    assert review._shown.also
    assert any("A yes holds for those" in label.text() for label in review.also.findChildren(QLabel))
    answer(review, Qt.Key.Key_Y, until)
    until(lambda: len(browsing.people(library)) == 4)
    QTest.keyClick(review, Qt.Key.Key_Z)
    until(lambda: len(browsing.people(library)) == 3)
    until(lambda: review._shown and question(review) == pair)
    answer(review, Qt.Key.Key_N, until)
    told = tuple(map(int, pair.split(":")[1:]))
    until(lambda: embeddings.faces_apart(library) == [told])
    assert len(browsing.people(library)) == 3
    # No is an edit like any other: it can be taken back, and then it is asked again.
    until(lambda: review._shown and question(review) != pair and not review._own)
    QTest.keyClick(review, Qt.Key.Key_Z)
    until(lambda: embeddings.faces_apart(library) == [])
    until(lambda: review._shown and question(review) == pair)


def test_space_shows_the_photos_and_arrows_other_faces(review: ReviewView) -> None:
    QTest.keyClick(review, Qt.Key.Key_Space)
    assert review.whole.isChecked()
    assert all(panel._whole for panel in review.panels)
    QTest.keyClick(review, Qt.Key.Key_Space)
    assert not review.whole.isChecked()
    QTest.keyClick(review, Qt.Key.Key_Right)
    assert review._shown
    for side, panel in zip(review._shown.sides, review.panels, strict=True):
        assert panel._instead == (side.further[0] if side.further else None)
    QTest.keyClick(review, Qt.Key.Key_Left)
    assert all(panel._instead is None for panel in review.panels)


def test_two_faces_of_somebody_without_a_name_are_asked_about_as_a_pair(library: Library) -> None:
    (person,) = group(library, [25, 26])
    question = Question(
        QuestionKind.OUTLIER, (25, 26), (person,), 0.5, Why(0.9, Likeness.SOME, 0.5, (None, None), 0, 1), both=True
    )
    shown = asked(library, question)
    assert shown
    assert title(shown) == "Are these two the same person?"
    editing.apply(library, RenamePerson(person, "Anna"))
    shown = asked(library, question)
    assert shown
    assert not shown.question.both
    assert title(shown) == "Does this face belong to Anna?"
