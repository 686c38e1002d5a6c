"""People are named in the review, where they are asked about."""

from collections.abc import Callable

from answering import Until, merging, press, question
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facesorter.domain.edits import RenamePerson
from facesorter.domain.questions import QuestionKind
from facesorter.services import browsing, editing
from facesorter.store.library import Library
from facesorter.ui.main_window import MainWindow
from facesorter.ui.views.review import ReviewView


def test_f2_names_the_person_that_is_asked_about(
    review: ReviewView, window: MainWindow, library: Library, until: Until, answered: Callable[[], None]
) -> None:
    one, other = merging(review, until)
    first, second = review.names
    asked_about = question(review)
    assert window.actions_.rename.isEnabled()
    QTest.keyClick(review, Qt.Key.Key_F2)
    assert first.field.hasFocus()
    # Letters that answer questions elsewhere are letters here.
    QTest.keyClicks(first.field, "Nancy")
    QTest.keyClick(first.field, Qt.Key.Key_Return)
    until(lambda: browsing.person(library, one).name == "Nancy")
    until(lambda: "Nancy" in first.button.text())
    assert question(review) == asked_about
    # The keyboard answers again, and Esc leaves a name as it was.
    assert review.hasFocus()
    window.actions_.rename.trigger()
    assert second.field.hasFocus()
    QTest.keyClicks(second.field, "Yan")
    QTest.keyClick(second.field, Qt.Key.Key_Escape)
    assert review.hasFocus()
    # A click names whom it is on.
    first.button.click()
    assert first.field.hasFocus()
    assert first.field.text() == "Nancy"
    answered()
    assert browsing.person(library, other).name is None


def test_undo_beside_the_name_is_gone_with_the_next_answer(
    review: ReviewView, window: MainWindow, until: Until
) -> None:
    """It takes back the newest edit, which is the answer then."""
    merging(review, until)
    review.rename()
    QTest.keyClicks(review.names[0].field, "Nancy")
    QTest.keyClick(review.names[0].field, Qt.Key.Key_Return)
    until(window.message.isVisible)
    until(lambda: review._shown and not review._turning and not review._looking)
    press(review, Qt.Key.Key_Y, until)
    until(lambda: not review._own)
    assert not window.message.isVisible()


def test_the_name_of_somebody_else_merges_both(review: ReviewView, library: Library, until: Until) -> None:
    editing.apply(library, RenamePerson(3, "Zoe"))
    review._bridge.apply(RenamePerson(3, "Zoe & Co"))
    until(lambda: [person.name for person in review.names[0].field.completer().model().rows] == ["Zoe & Co"])
    _, other = merging(review, until)
    review.rename()
    QTest.keyClicks(review.names[0].field, "zoe")
    assert review.names[0].field.completer().currentCompletion() == "Zoe & Co"
    review.names[0].field.setText("Zoe & Co")
    QTest.keyClick(review.names[0].field, Qt.Key.Key_Return)
    until(lambda: {person.id for person in browsing.people(library)} == {3, other})


def test_a_name_that_is_being_typed_is_kept_by_an_answer(review: ReviewView, library: Library, until: Until) -> None:
    one, _ = merging(review, until)
    review.rename()
    QTest.keyClicks(review.names[0].field, "Nancy")
    # With the mouse, which leaves the keyboard where it is.
    review.yes.click()
    until(lambda: {person.id: person.name for person in browsing.people(library)} == {one: "Nancy", 3: None})


def test_nobody_can_be_named_where_two_faces_are_in_nobody(
    review: ReviewView, window: MainWindow, until: Until
) -> None:
    while review._shown and review._shown.question.kind is not QuestionKind.PAIR:
        press(review, Qt.Key.Key_S, until)
    assert not window.actions_.rename.isEnabled()
    review.rename()
    assert not any(plate.editing for plate in review.names)
    assert not any(plate.button.isVisible() for plate in review.names)
