"""An answer by key is one to what was seen: a held key answers once, and none answers what has just appeared."""

import pytest
from answering import Until, answer, ask, press, question, same
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facesorter.services import editing
from facesorter.store import skipped
from facesorter.store.library import Library
from facesorter.ui.views.review import ReviewView

ANSWERS = [Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_S]


def said(library: Library) -> int:
    return len(editing.log(library)) + len(skipped.every(library))


def send(review: ReviewView, kind: QEvent.Type, key: Qt.Key, moment: int) -> None:
    """What a keyboard does at a moment, in milliseconds."""
    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
    event.setTimestamp(moment)
    QApplication.sendEvent(review, event)


@pytest.mark.parametrize("key", ANSWERS)
def test_repeats_of_a_held_key_answer_nothing(review: ReviewView, library: Library, until: Until, key: Qt.Key) -> None:
    until(lambda: review.takes_answers)
    before, first = said(library), question(review)
    send(review, QEvent.Type.KeyPress, key, 1000)
    until(lambda: review.takes_answers and question(review) != first)
    second = question(review)
    # As X11 repeats, which Qt does not always tell.
    for moment in range(1600, 3000, 40):
        send(review, QEvent.Type.KeyRelease, key, moment)
        send(review, QEvent.Type.KeyPress, key, moment)
    send(review, QEvent.Type.KeyRelease, key, 3000)
    assert question(review) == second
    # Pressed once more it answers.
    send(review, QEvent.Type.KeyPress, key, 3200)
    until(lambda: not review._own and said(library) == before + 2)


@pytest.mark.parametrize("key", ANSWERS)
def test_a_key_answers_nothing_that_has_just_appeared(
    review: ReviewView, library: Library, until: Until, key: Qt.Key
) -> None:
    ask(review, until, same(11), same(12), same(25))
    before = said(library)
    answer(review, key, until)
    # As soon as there is another question, with all that is done meanwhile.
    until(lambda: review._shown and question(review) == same(12).key)
    assert not review.takes_answers
    QTest.keyClick(review, key)
    assert question(review) == same(12).key
    # A button was looked for.
    review.yes.click()
    until(lambda: review._shown and question(review) == same(25).key)
    # What the key cannot do wrong it does at once.
    QTest.keyClick(review, Qt.Key.Key_Space)
    assert review.whole.isChecked()
    QTest.keyClick(review, Qt.Key.Key_Z)
    until(lambda: review._shown and question(review) == same(12).key)
    until(lambda: not review._own)
    assert said(library) == before + 2
    assert len(review._done) == 1


def test_a_question_is_seen_only_with_its_faces(review: ReviewView, until: Until) -> None:
    press(review, Qt.Key.Key_S, until)
    pictures = review.page._pictures
    pictures._kept.clear()
    pictures._loading = True
    ask_first = question(review)
    review._presses.show("another")
    assert not review.takes_answers
    assert not review._presses._in_sight.isActive()
    pictures._load_later()
    pictures._load()
    until(lambda: review.takes_answers)
    assert question(review) == ask_first


def test_what_was_seen_is_answered_at_once_when_it_is_shown_once_more(review: ReviewView, until: Until) -> None:
    until(lambda: review.takes_answers)
    shown = question(review)
    review._refresh()
    until(lambda: review._shown)
    assert question(review) == shown
    assert review.takes_answers
