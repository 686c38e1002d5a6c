"""The review, answered by keys."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from facesorter.domain.questions import Likeness, Question, QuestionKind, Why
from facesorter.ui.views.review import ReviewView

Until = Callable[[Callable[[], object]], None]


def question(review: ReviewView) -> str:
    assert review._shown is not None
    return review._shown.question.key


def idle(review: ReviewView) -> bool:
    """Nothing that was begun here goes on. An answer begins at once, what others change does not: after that, wait for
    what comes of it.
    """
    return not (review._looking or review._turning or review._own)


def at_rest(review: ReviewView) -> bool:
    """A question is shown, and nothing goes on."""
    return review._shown is not None and idle(review)


def answer(review: ReviewView, key: Qt.Key, until: Until) -> None:
    """A key, once the question has been in sight for long enough."""
    until(lambda: review.takes_answers)
    QTest.keyClick(review, key)


def press(review: ReviewView, key: Qt.Key, until: Until) -> None:
    """A key, and wait until another question or none is shown."""
    until(lambda: review.takes_answers)
    before = question(review)
    QTest.keyClick(review, key)
    until(lambda: question(review) != before if review._shown else idle(review))


def click(review: ReviewView, button: QPushButton, until: Until) -> None:
    """The same by a button, which waits for nothing."""
    before = question(review)
    button.click()
    until(lambda: question(review) != before if review._shown else idle(review))


def merging(review: ReviewView, until: Until) -> tuple[int, ...]:
    """Skip to the question whether two people are one."""
    until(lambda: review._shown and not review._turning)
    while review._shown and review._shown.question.kind is not QuestionKind.MERGE:
        press(review, Qt.Key.Key_S, until)
    assert review._shown
    return review._shown.question.people


def same(face: int, too: tuple[int, ...] = ()) -> Question:
    """Is this face the first person?"""
    why = Why(0.5, Likeness.SOME, 0.9, (None, None), 0, 1)
    return Question(QuestionKind.SAME, (face, 1), (1,), 1.0, why, too=too)


def ask(review: ReviewView, until: Until, *questions: Question) -> None:
    """These, the first one at once. What is found is better, and would come before them sooner or later: it is not
    taken any more.
    """
    until(lambda: idle(review))
    review._asking.found.disconnect(review._take)
    review._shown, review._queue = None, list(questions)
    review._show_next()
    until(lambda: review.takes_answers and question(review) == questions[0].key)
