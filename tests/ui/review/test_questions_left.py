"""The number of questions beside Review, also before anybody opens it."""

import os
import re
from collections.abc import Callable

import pytest
from answering import Until, answer, idle, merging, press
from made_library import PACK, found_face, found_photo
from PySide6.QtCore import Qt

from facesorter.domain.edits import MergePeople, RejectFaces
from facesorter.domain.questions import key_of_people
from facesorter.services import browsing, calibrations, editing, grouping, grouping_worker, reviewing
from facesorter.store import forgetting, photos, settings, skipped
from facesorter.store.library import Library
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.sidebar import Entry
from facesorter.ui.questions_left import QuestionsLeft, _basis, _Count, _left, _put
from facesorter.ui.views.review import ReviewView


def beside_review(window: MainWindow) -> int | None:
    """The number of questions that the sidebar shows."""
    return next(line.count for line in window.sidebar._rows.rows if line.entry is Entry.REVIEW)


def on_page(review: ReviewView) -> int | None:
    """The number of questions that the page shows."""
    number = re.match(r"\d+ questions?\b", review._count.text())
    return int(number[0].split()[0]) if number else None


def test_the_number_of_questions_is_there_before_the_review_was_opened(window: MainWindow, until: Until) -> None:
    assert beside_review(window) is None
    window.actions_.group.trigger()
    until(lambda: beside_review(window))
    counted = beside_review(window)
    window.show_view("review")
    page = window.pages.page(Entry.REVIEW)
    assert isinstance(page, ReviewView)
    until(page.yes.isEnabled)
    assert beside_review(window) == counted


def test_the_number_of_questions_is_told_after_a_grouping_that_was_shown_first(
    window: MainWindow, library: Library, until: Until
) -> None:
    task = grouping.task(library, "auto")
    proposal = grouping_worker.propose(library, task)
    moves = grouping.carry_out(library, task, proposal, 0, dry_run=True).moves
    window._bridge.accept(task, proposal, moves, lambda change: None, lambda: None)
    until(lambda: beside_review(window))
    assert beside_review(window) == reviewing.count(library)


def test_the_number_of_questions_is_known_at_the_next_start(
    review: ReviewView, window: MainWindow, library: Library, until: Until
) -> None:
    press(review, Qt.Key.Key_S, until)
    until(lambda: idle(review))
    window.show_view("people")
    until(lambda: (settings.get(library, "questions left") or "").startswith(f"{beside_review(window)} "))
    told: list[int] = []
    again = QuestionsLeft(window._bridge, window.pages)
    again.told.connect(told.append)
    until(lambda: told == [beside_review(window)])


def test_the_number_of_questions_follows_edits_and_what_is_taken_back(
    window: MainWindow, library: Library, until: Until
) -> None:
    window.actions_.group.trigger()
    until(lambda: beside_review(window))
    counted = beside_review(window)
    one, other = browsing.people(library)[:2]
    # Together, two people that are not one are full of doubts.
    window._bridge.apply(MergePeople(one.id, (other.id,)))
    until(lambda: beside_review(window) not in (counted, None))
    assert beside_review(window) == reviewing.count(library)
    window.actions_.undo.trigger()
    until(lambda: beside_review(window) == counted)
    assert reviewing.count(library) == counted


def test_a_number_is_not_told_once_edits_have_overtaken_it(window: MainWindow, library: Library, until: Until) -> None:
    window.actions_.group.trigger()
    until(lambda: beside_review(window))
    seen: list[int | None] = []
    window._bridge.changed.connect(lambda change: seen.append(beside_review(window)))
    one, other = browsing.people(library)[:2]
    window._bridge.apply(MergePeople(one.id, (other.id,)))
    until(lambda: seen and beside_review(window))
    window.actions_.undo.trigger()
    until(lambda: len(seen) > 1 and beside_review(window))
    assert seen == [None, None]
    assert beside_review(window) == reviewing.count(library)


def test_a_number_that_takes_long_to_count_again_is_known_once_the_review_is_shown(
    window: MainWindow, library: Library, until: Until
) -> None:
    left = window.pages.findChild(QuestionsLeft)
    assert left
    window.actions_.group.trigger()
    until(lambda: beside_review(window))
    left._seconds = 3600
    window._bridge.apply(RejectFaces((1,), 1))
    until(lambda: beside_review(window) is None)
    window.show_view("review")
    until(lambda: beside_review(window))
    assert beside_review(window) == reviewing.count(library)


def watched(review: ReviewView, window: MainWindow) -> set[tuple[int | None, int | None]]:
    """The numbers that there are to be seen at any moment from now on, on the page and beside it."""
    seen: set[tuple[int | None, int | None]] = set()

    def look() -> None:
        seen.add((on_page(review), beside_review(window)))

    left = window.pages.findChild(QuestionsLeft)
    assert left
    left.told.connect(look)
    for signal in (window._bridge.changed, window._bridge.walked, review.picked, review._asking.found):
        signal.connect(look)
    return seen


def test_the_page_and_the_number_beside_it_never_differ_after_edits(
    review: ReviewView, window: MainWindow, until: Until
) -> None:
    seen = watched(review, window)
    found = on_page(review)
    window.show_view("people")
    # What the page held is of another library now.
    window._bridge.apply(MergePeople(1, (2, 3)))
    until(lambda: beside_review(window) not in (found, None))
    merged = beside_review(window)
    assert on_page(review) == merged
    seen.clear()
    window.show_view("review")
    until(lambda: not review._looking and review.yes.isEnabled())
    assert seen == {(merged, merged)}
    for act, number in ((window.actions_.undo, found), (window.actions_.redo, merged)):
        seen.clear()
        act.trigger()
        until(lambda: (None, None) in seen and not review._looking)
        assert on_page(review) == number
    assert all(page == beside for page, beside in seen)


def test_the_page_and_the_number_beside_it_never_differ_where_named_people_are_hidden(
    review: ReviewView, window: MainWindow, library: Library, until: Until
) -> None:
    seen = watched(review, window)
    window.operations.name(1, "Anna")
    seen.clear()
    review.hide_named.click()
    until(lambda: (None, None) in seen and not review._looking and review._shown)
    press(review, Qt.Key.Key_N, until)
    until(lambda: idle(review))
    window.show_view("people")
    until(lambda: beside_review(window) == reviewing.count(library, hide_named=True))
    assert all(page == beside for page, beside in seen)


def test_an_answer_just_before_the_review_was_left_is_counted(
    review: ReviewView, window: MainWindow, library: Library, until: Until
) -> None:
    merging(review, until)
    until(lambda: idle(review))
    # Written down, but the review has not looked again.
    window._bridge.changed.connect(lambda change: window.show_view("people"))
    answer(review, Qt.Key.Key_Y, until)
    until(lambda: beside_review(window) is None)
    until(lambda: beside_review(window))
    assert beside_review(window) == reviewing.count(library)
    until(lambda: _left(library) == (beside_review(window), True))


def test_what_was_edited_since_the_number_was_kept_is_counted_at_the_next_start(
    review: ReviewView, window: MainWindow, library: Library, until: Until
) -> None:
    window.show_view("people")
    until(lambda: settings.get(library, "questions left"))
    before = beside_review(window)
    # By the command line, say.
    editing.apply(library, MergePeople(1, (2,)))
    assert reviewing.count(library) != before
    told: list[int | None] = []
    again = QuestionsLeft(window._bridge, window.pages)
    again.told.connect(told.append)
    until(lambda: told)
    assert told == [reviewing.count(library)]


def reads_another(library: Library) -> None:
    photo = found_photo(b"another", found_face(50, embedding=[1.0] * 64))
    photos.save(library, [(b"/photos/another.jpg", 10, 1, photo)], PACK)


CHANGES: dict[str, Callable[[Library], object]] = {
    "forget": lambda library: forgetting.forget(library, b"/photos/40.jpg"),
    "index": reads_another,
    "packs use": lambda library: settings.put(library, "pack", "sface"),
    "calibrate": lambda library: calibrations.keep(library, PACK, 0.9),
    "skip": lambda library: skipped.put(library, key_of_people(1, 2)),
}


@pytest.mark.parametrize("how", CHANGES)
def test_a_number_is_no_longer_true_after_what_is_no_edit(library: Library, how: str) -> None:
    _put(library, _Count(3, _basis(library)))
    assert _left(library) == (3, True)
    CHANGES[how](library)
    assert _left(library) == (3, False)


def test_what_the_command_line_forgot_since_the_number_was_kept_is_counted_at_the_next_start(
    window: MainWindow, library: Library, until: Until
) -> None:
    _put(library, _Count(427, _basis(library)))
    forgetting.forget(library, b"/photos/40.jpg")
    told: list[int | None] = []
    again = QuestionsLeft(window._bridge, window.pages)
    again.told.connect(told.append)
    until(lambda: told)
    assert told == [reviewing.count(library)]


@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be moved there")
def test_nothing_is_said_where_the_library_was_moved_away_meanwhile(
    window: MainWindow, library: Library, until: Until
) -> None:
    left = window.pages.findChild(QuestionsLeft)
    assert left
    told: list[object] = []
    window._bridge.failed.connect(told.append)
    window._bridge.faulted.connect(lambda *fault: told.append(fault))
    away = library.path.rename(library.path.with_name("away"))
    left._count()
    until(lambda: told or left._counting is None)
    away.rename(library.path)
    assert told == []
