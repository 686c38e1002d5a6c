"""The review by keys alone: each answer is one edit, can be taken back, and the next question follows."""

import dataclasses
import io
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from made_library import PACK, found_face, found_photo, group
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from facesorter.domain.edits import ConfirmFaces, MoveFaces, RejectFaces, RenamePerson
from facesorter.domain.questions import Likeness, Question, QuestionKind, Why
from facesorter.services import browsing, editing, grouping, grouping_worker, reviewing
from facesorter.store import embeddings, photos, settings, skipped
from facesorter.store.library import Library
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.review import asked, title
from facesorter.ui.models.sidebar import Entry
from facesorter.ui.questions_left import QuestionsLeft
from facesorter.ui.views.review import ReviewView

Until = Callable[[Callable[[], object]], None]
# A process starts, and loads a library for numbers.
PATIENCE_MS = 60_000
#: Each person is in two groups, and has faces that are in none.
PEOPLE, EACH = 4, 12


def plain(width: int, height: int) -> bytes:
    """A JPEG."""
    file = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(file, "JPEG")
    return file.getvalue()


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    """Waits until something is so."""
    return lambda condition: qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Three people that ``window`` waits for: Anna has two halves, and a third one is somebody else."""
    random = np.random.default_rng(2)
    centres = random.standard_normal((PEOPLE, 64))
    with Library.open(tmp_path / "library.facesorter") as library:
        read = []
        for number in range(PEOPLE * EACH):
            vector = centres[number // EACH] + 0.7 * random.standard_normal(64)
            face = dataclasses.replace(found_face(50, quality=0.8, embedding=vector.tolist()), crop=plain(96, 96))
            photo = dataclasses.replace(found_photo(b"content %d" % number, face), thumbnail=plain(400, 300))
            read.append((b"/photos/%d.jpg" % number, 10, 1, photo))
        photos.save(library, read, PACK)
        settings.put(library, "pack", PACK)
        group(library, range(1, 7), range(7, 11), range(13, 25))
        yield library


@pytest.fixture
def review(window: MainWindow, until: Until) -> ReviewView:
    window.show_view("review")
    page = window.pages.page(Entry.REVIEW)
    assert isinstance(page, ReviewView)
    until(page.yes.isEnabled)
    return page


def question(review: ReviewView) -> str:
    assert review._shown is not None
    return review._shown.question.key


def press(review: ReviewView, key: Qt.Key, until: Until) -> None:
    """A key, and wait until another question or none is shown."""
    before = question(review)
    QTest.keyClick(review, key)
    until(
        lambda: (
            (review._shown is None and not (review._looking or review._turning or review._own))
            or (review._shown and question(review) != before)
        )
    )


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
    for _ in range(300):
        if review._shown is None:
            break
        assert question(review) not in keys
        keys.add(question(review))
        press(review, Qt.Key.Key_N, until)
    until(lambda: review._shown is None and not (review._looking or review._turning or review._own))
    assert keys
    assert any("Nothing is left to ask" in label.text() for label in review.findChildren(QLabel) if label.isVisible())
    until(lambda: [line.count for line in window.sidebar._rows.rows if line.entry is Entry.REVIEW] == [None])


def test_skipping_goes_through_all_that_there_is_to_ask(review: ReviewView, library: Library, until: Until) -> None:
    """Only the first few questions are known at a time."""
    count = review._remaining
    del review._queue[2:]
    pressed = 0
    while review._shown is not None and pressed < 3:
        press(review, Qt.Key.Key_S, until)
        pressed += 1
    assert review._shown is not None
    while review._shown is not None:
        assert pressed < 4 * count
        press(review, Qt.Key.Key_S, until)
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
    face = next(button for button in review._further[1] if button.isVisible())
    face.setFocus()
    before = question(review)
    QTest.keyClick(face, Qt.Key.Key_S)
    until(lambda: review._shown and question(review) != before)
    assert review.hasFocus()


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
    QTest.keyClick(review, Qt.Key.Key_Y)
    until(lambda: len(browsing.people(library)) == 4)
    QTest.keyClick(review, Qt.Key.Key_Z)
    until(lambda: len(browsing.people(library)) == 3)
    until(lambda: review._shown and question(review) == pair)
    QTest.keyClick(review, Qt.Key.Key_N)
    told = tuple(map(int, pair.split(":")[1:]))
    until(lambda: embeddings.faces_apart(library) == [told])
    assert len(browsing.people(library)) == 3
    # No is an edit like any other: it can be taken back, and then it is asked again.
    until(lambda: review._shown and question(review) != pair and not review._own)
    QTest.keyClick(review, Qt.Key.Key_Z)
    until(lambda: embeddings.faces_apart(library) == [])
    until(lambda: review._shown and question(review) == pair)


def test_what_no_longer_makes_sense_is_not_asked(review: ReviewView, library: Library, until: Until) -> None:
    shown = review._shown
    assert shown
    merge = next(each for each in (shown.question, *review._queue) if each.kind is QuestionKind.MERGE)
    assert asked(library, merge)
    with library.edit("Merged elsewhere") as edit:
        edit.connection.execute("UPDATE assignments SET person_id = 1 WHERE person_id = 2")
        edit.connection.execute("DELETE FROM people WHERE id = 2")
    assert asked(library, merge) is None
    # Another part of the window did it.
    review._bridge.apply(ConfirmFaces((13,)))
    until(lambda: review._shown is None or merge.key != question(review))
    until(lambda: merge.key not in {each.key for each in review._queue})


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


def same(face: int, too: tuple[int, ...] = ()) -> Question:
    """Is this face the first person?"""
    why = Why(0.5, Likeness.SOME, 0.9, (None, None), 0, 1)
    return Question(QuestionKind.SAME, (face, 1), (1,), 1.0, why, too=too)


def test_a_no_is_not_overturned_by_the_next_yes_for_several(review: ReviewView, library: Library, until: Until) -> None:
    """The next question was thought of before: it still offers the face that was just said to be somebody else."""
    until(lambda: not review._looking)
    review._shown, review._queue = None, [same(11), same(12, too=(11,))]
    review._show_next()
    until(lambda: review._shown and question(review) == same(11).key)
    QTest.keyClick(review, Qt.Key.Key_N)
    until(lambda: review._shown and question(review) == same(12).key)
    # However quick the next answer is.
    QTest.keyClick(review, Qt.Key.Key_Y)
    until(lambda: library.rows("SELECT 1 FROM assignments WHERE face_id = 12 AND person_id = 1"))
    assert library.rows("SELECT face_id, person_id FROM rejections") == [(11, 1)]


def test_z_after_an_answer_that_changed_nothing_leaves_the_edit_before_alone(
    review: ReviewView, library: Library, until: Until
) -> None:
    until(lambda: not review._looking)
    review._shown, review._queue = None, [same(12)]
    review._show_next()
    until(lambda: review._shown and question(review) == same(12).key)
    editing.apply(library, MoveFaces((12,), 1))
    before = editing.log(library)
    press(review, Qt.Key.Key_Y, until)
    until(lambda: not review._own)
    QTest.keyClick(review, Qt.Key.Key_Z)
    until(lambda: not review._own and not review._turning)
    assert editing.log(library) == before


def test_what_was_answered_elsewhere_is_neither_asked_nor_offered(
    review: ReviewView, library: Library, until: Until
) -> None:
    until(lambda: not review._looking)
    review._shown, review._queue = None, [same(12, too=(11,))]
    review._show_next()
    until(lambda: review._shown and question(review) == same(12).key)
    assert review.also.chosen == (11,)
    review._bridge.apply(RejectFaces((11,), 1))
    until(lambda: review._shown and question(review) == same(12).key and not review.also.chosen)
    review._bridge.apply(RejectFaces((12,), 1))
    until(lambda: review._shown is None or question(review) != same(12).key)


def merging(review: ReviewView, until: Until) -> tuple[int, ...]:
    """Skip to the question whether two people are one."""
    until(lambda: review._shown and not review._turning)
    while review._shown and review._shown.question.kind is not QuestionKind.MERGE:
        press(review, Qt.Key.Key_S, until)
    assert review._shown
    return review._shown.question.people


def test_f2_names_the_person_that_is_asked_about(
    review: ReviewView, window: MainWindow, library: Library, until: Until
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
    assert browsing.person(library, other).name is None
    # A click names whom it is on.
    first.button.click()
    assert first.field.hasFocus()
    assert first.field.text() == "Nancy"


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
    until(lambda: settings.get(library, "questions left") == str(beside_review(window)))
    told: list[int] = []
    again = QuestionsLeft(window._bridge, window.pages)
    again.told.connect(told.append)
    until(lambda: told == [beside_review(window)])


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
