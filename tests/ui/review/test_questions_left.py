"""The number of questions beside Review, also before anybody opens it."""

import os
from collections.abc import Callable

import pytest
from answering import Until, press
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
    until(lambda: not review._looking)
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


def test_a_number_that_takes_long_to_count_again_is_not_told_meanwhile(
    window: MainWindow, library: Library, until: Until
) -> None:
    left = window.pages.findChild(QuestionsLeft)
    assert left
    window.actions_.group.trigger()
    until(lambda: beside_review(window))
    left._seconds = 3600
    left._outdated.setInterval(50)
    window._bridge.apply(RejectFaces((1,), 1))
    until(lambda: beside_review(window) is None)
    # Whoever looks into the review knows it again.
    window.show_view("review")
    until(lambda: beside_review(window))
    assert beside_review(window) == reviewing.count(library)


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
