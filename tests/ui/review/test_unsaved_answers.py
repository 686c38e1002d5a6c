"""What cannot be written down was not said: it is asked again, and counts for nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from answering import Until, answer, at_rest, press, question
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facesorter.services import editing
from facesorter.store import skipped
from facesorter.store.library import Library
from facesorter.ui.main_window import MainWindow
from facesorter.ui.views.review import ReviewView


@contextmanager
def out_of_reach(library: Library) -> Iterator[None]:
    """The library takes no writes: its file was moved away, as a disk that was taken out."""
    away = Path(f"{library.path}.away")
    library.path.rename(away)
    try:
        yield
    finally:
        away.rename(library.path)


def edits(library: Library) -> int:
    return sum(not each.undone for each in editing.log(library))


def test_an_answer_that_was_not_saved_is_asked_again(
    review: ReviewView, window: MainWindow, library: Library, until: Until
) -> None:
    until(lambda: at_rest(review))
    first, before, remaining = question(review), edits(library), review._remaining
    told: list[str] = []
    window._bridge.failed.connect(told.append)
    with out_of_reach(library):
        answer(review, Qt.Key.Key_Y, until)
        until(lambda: told and not review._own)
    until(lambda: at_rest(review) and question(review) == first)
    assert review._answered == 0
    assert not review.back.isEnabled()
    assert edits(library) == before
    until(lambda: review._remaining == remaining)
    press(review, Qt.Key.Key_Y, until)
    until(lambda: not review._own)
    assert edits(library) == before + 1
    assert review._answered == 1


def test_what_could_not_be_skipped_is_asked_again(review: ReviewView, library: Library, until: Until) -> None:
    until(lambda: at_rest(review))
    keys = set()
    with out_of_reach(library):
        for _ in range(5):
            if review._shown:
                keys.add(question(review))
            review.later.click()
            QTest.qWait(20)
        until(lambda: not review._own)
    until(lambda: at_rest(review))
    assert not skipped.every(library)
    assert keys <= {question(review), *(each.key for each in review._queue)}


def test_an_answer_that_could_not_be_taken_back_is_the_next_to_be(
    review: ReviewView, window: MainWindow, library: Library, until: Until
) -> None:
    until(lambda: at_rest(review))
    press(review, Qt.Key.Key_Y, until)
    until(lambda: at_rest(review))
    second = question(review)
    press(review, Qt.Key.Key_N, until)
    until(lambda: at_rest(review))
    both = [each.id for each in editing.log(library)]
    told: list[str] = []
    window._bridge.failed.connect(told.append)
    with out_of_reach(library):
        QTest.keyClick(review, Qt.Key.Key_Z)
        until(lambda: told and not review._own)
    until(lambda: at_rest(review))
    assert review._answered == 2
    QTest.keyClick(review, Qt.Key.Key_Z)
    until(lambda: at_rest(review) and question(review) == second)
    assert review._answered == 1
    assert [each.id for each in editing.log(library) if not each.undone] == both[1:]
