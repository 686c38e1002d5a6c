"""The process that looks for questions is killed, as a system does that is out of memory."""

import multiprocessing
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from answering import Until, answer, at_rest, press, question
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facesorter.services import editing
from facesorter.store.library import Library
from facesorter.ui.main_window import MainWindow
from facesorter.ui.views.review import ReviewView


def kill() -> int:
    """All processes of our own."""
    children = multiprocessing.active_children()
    for child in children:
        child.kill()
    return len(children)


@contextmanager
def short_of_memory() -> Iterator[None]:
    """No process lives for long."""
    over = threading.Event()

    def go_on() -> None:
        while not over.wait(0.01):
            kill()

    killer = threading.Thread(target=go_on)
    killer.start()
    try:
        yield
    finally:
        over.set()
        killer.join()


def edits(library: Library) -> int:
    return sum(not each.undone for each in editing.log(library))


def test_one_that_was_killed_is_started_again_unseen(review: ReviewView, library: Library, until: Until) -> None:
    until(lambda: at_rest(review))
    before, told = edits(library), []
    review._asking.failed.connect(told.append)
    assert kill()
    press(review, Qt.Key.Key_N, until)
    until(lambda: at_rest(review))
    assert review._remaining
    assert edits(library) == before + 1
    assert told == []


def test_where_it_is_killed_each_time_that_is_said_and_can_be_tried_again(
    review: ReviewView, window: MainWindow, library: Library, until: Until
) -> None:
    until(lambda: at_rest(review))
    first, before = question(review), edits(library)
    with short_of_memory():
        answer(review, Qt.Key.Key_N, until)
        until(review.rest.again.isVisible)
        until(lambda: not review._own)
        # Whatever else is told meanwhile.
        review.tell_remaining(2349)
        review._tell_skipped(frozenset())
        review._tell()
        assert review.rest.accessibleName() == "No questions can be asked"
        assert review.rest.accessibleDescription() == (
            "The process that looks for questions ended before it was done; the system may have been out of memory. "
            "What you answered is kept; close other programs and try again."
        )
        assert review.rest.again.isVisible()
    assert edits(library) == before + 1
    QTest.keyClick(review, Qt.Key.Key_R)
    assert not review.rest.again.isVisible()
    until(lambda: at_rest(review))
    assert question(review) != first
    assert not review.rest.again.isVisible()
    # The key is nobody's while questions are asked.
    QTest.keyClick(review, Qt.Key.Key_R)
    assert at_rest(review)


def test_by_mouse(review: ReviewView, until: Until) -> None:
    until(lambda: at_rest(review))
    with short_of_memory():
        answer(review, Qt.Key.Key_S, until)
        until(review.rest.again.isVisible)
    QTest.mouseClick(review.rest.again, Qt.MouseButton.LeftButton)
    until(lambda: at_rest(review))
