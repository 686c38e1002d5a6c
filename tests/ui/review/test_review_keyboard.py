"""Where the keyboard is in the review, and what is told of what keys took back; keys go where the keyboard is."""

import pytest
from answering import Until, merging, question
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from facesorter.services import editing
from facesorter.store.library import Library
from facesorter.ui.main_window import MainWindow
from facesorter.ui.views.review import ReviewView


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.windowHandle(), key, held)


def tab_to(window: MainWindow, button: QPushButton) -> None:
    """By the Tab key alone."""
    for _ in range(200):
        if button.hasFocus():
            return
        press(window, Qt.Key.Key_Tab)
    raise AssertionError(QApplication.focusWidget())


@pytest.mark.parametrize("pressed", ["yes", "no", "later"])
def test_space_presses_the_button_that_has_the_keyboard_and_then_shows_photos_again(
    review: ReviewView, window: MainWindow, library: Library, pressed: str, until: Until
) -> None:
    window.activateWindow()
    button: QPushButton = getattr(review, pressed)
    tab_to(window, button)
    first = question(review)
    said = len(editing.log(library))
    press(window, Qt.Key.Key_Space)
    until(lambda: review._shown and question(review) != first and not review._own)
    assert review.hasFocus()
    answered = len(editing.log(library)) - said
    assert answered == (pressed != "later")
    second = question(review)
    press(window, Qt.Key.Key_Space)
    assert review.whole.isChecked()
    assert question(review) == second
    assert len(editing.log(library)) - said == answered
    # So it is where a letter answered while a button had the keyboard, and after what was taken back.
    tab_to(window, button)
    until(lambda: review.takes_answers)
    press(window, Qt.Key.Key_N)
    until(lambda: review._shown and question(review) != second and not review._own)
    assert review.hasFocus()
    tab_to(window, review.back)
    press(window, Qt.Key.Key_Space)
    until(lambda: review._shown and question(review) == second and not review._own)
    assert review.hasFocus()
    # What changes nothing of the question keeps the keyboard.
    tab_to(window, review.whole)
    press(window, Qt.Key.Key_Space)
    assert not review.whole.isChecked()
    assert review.whole.hasFocus()


def test_redo_is_not_offered_for_something_else_than_is_told(
    review: ReviewView, window: MainWindow, library: Library, until: Until
) -> None:
    message = window.message
    merging(review, until)
    answers = []
    for number in range(1, 3):
        until(lambda: review.takes_answers)
        press(window, Qt.Key.Key_Y)
        until(lambda number=number: review._shown and not review._own and review._answered == number)
        answers.append(editing.can_undo(library))
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    until(message.isVisible)
    assert message.findChild(QLabel).text() == f"Taken back: {answers[1].label}"
    # The message is there before the review knows which of its answers that was.
    until(lambda: review._shown and not review._turning and review._answered == 1)
    press(window, Qt.Key.Key_Z)
    until(lambda: not review._own and editing.can_redo(library).id == answers[0].id)
    until(lambda: not message.isVisible())
