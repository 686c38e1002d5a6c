"""A grouping is seen before anything changes, and what was seen is what is done."""

from collections.abc import Callable
from typing import NoReturn

import numpy as np
import pytest
from made_library import dump
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facesorter.domain.edits import ConfirmFaces, MoveFaces, RenamePerson
from facesorter.domain.errors import LibraryError
from facesorter.services import browsing, editing, grouping, proposing
from facesorter.services.grouping_worker import Proposal
from facesorter.store import runs
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.live_count import Count
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.moves import UNSORTED, Moved, MovedModel
from facesorter.ui.models.sidebar import Entry
from facesorter.ui.proposer import Draft, Proposer
from facesorter.ui.views.before_after import BeforeAfterBar
from facesorter.ui.views.evaluation import EvaluationView
from facesorter.ui.views.group_panel import GroupPanel
from facesorter.ui.views.preview import PreviewPage
from facesorter.ui.views.sections import Sections

LEFT = Qt.MouseButton.LeftButton
Until = Callable[[Callable[[], object]], None]


def button(parent: QWidget, text: str) -> QPushButton:
    return next(each for each in parent.findChildren(QPushButton) if each.text().startswith(text))


def page(window: MainWindow) -> PreviewPage:
    found = window.findChild(PreviewPage)
    assert isinstance(found, PreviewPage)
    return found


def shown(window: MainWindow) -> bool:
    """Whether the page is there and says what would change."""
    found = window.findChild(PreviewPage)
    return found is not None and found.isVisible() and button(found, "Apply").isEnabled()


def draft(window: MainWindow) -> Draft:
    found = window.grouping._proposer.draft
    assert found is not None
    return found


def said(parent: QWidget) -> list[str]:
    return [label.text() for label in parent.findChildren(QLabel) if label.isVisible()]


def everybody(library: Library) -> dict[int, int | None]:
    return {face.id: face.person for face in browsing.faces(library)}


def test_preview_and_apply_with_the_mouse(window: MainWindow, library: Library, until: Until) -> None:
    before, edits = dump(library), len(editing.log(library))
    QTest.mouseClick(button(window.grouping, "Strictness"), LEFT)
    until(lambda: window.findChild(GroupPanel))
    panel = window.findChild(GroupPanel)
    until(lambda: any("would move" in text for text in said(panel)))
    QTest.mouseClick(button(panel, "Preview"), LEFT)
    until(lambda: shown(window))
    assert not panel.isVisible()
    moves = draft(window).moves
    assert moves
    rows = {row.id: row for row in page(window).model.rows}
    for move in moves:
        assert move.after is not None
        assert any(move.face in exchange.faces for exchange in rows[move.after].gained)
    assert any(f"{len(moves)} faces would move" in text for text in said(page(window)))
    assert dump(library) == before
    QTest.mouseClick(button(page(window), "Apply"), LEFT)
    until(lambda: runs.every(library))
    now = everybody(library)
    new = sorted(now[move.face] or 0 for move in moves if move.after is not None and move.after < 0)
    assert {move.face: now[move.face] for move in moves if move.after is None or move.after > 0} == {
        move.face: move.after for move in moves if move.after is None or move.after > 0
    }
    assert all(person > 3 for person in new)
    stayed = set(now) - {move.face for move in moves}
    # The people as they were: a row of `assignments` begins with face and person.
    places = {row[0]: row[1] for row in before["assignments"]}
    assert {face: now[face] for face in stayed} == {face: places.get(face) for face in stayed}
    assert len(editing.log(library)) == edits + 1
    until(window.people.isVisible)
    assert window.message.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    until(lambda: dump(library) == before)


def test_preview_and_discard_with_the_mouse(window: MainWindow, library: Library, until: Until) -> None:
    before = dump(library)
    window.show_view(Entry.UNSORTED)
    window.grouping.offer("dbscan", {"eps": 0.01})
    until(lambda: shown(window))
    (three, unsorted) = page(window).model.rows
    assert (three.id, three.emptied, [each.faces for each in three.lost]) == (3, True, [(7, 9)])
    assert (unsorted.id, [(each.person, each.faces) for each in unsorted.gained]) == (UNSORTED, [(3, (7, 9))])
    QTest.mouseClick(button(page(window), "Discard"), LEFT)
    until(lambda: not page(window).isVisible())
    assert (dump(library), runs.every(library)) == (before, [])
    # Back to where it was opened from, and to what was chosen before.
    assert window.faces.isVisible()
    assert button(window.grouping, "Group by: Auto").isVisible()


def test_with_the_keyboard_alone(window: MainWindow, library: Library, until: Until) -> None:
    before = dump(library)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window, Qt.Key.Key_G, control | Qt.KeyboardModifier.ShiftModifier)
    until(lambda: shown(window))
    looked = page(window).list
    assert looked.hasFocus()
    assert looked.currentIndex().row() == 0
    QTest.keyClick(looked, Qt.Key.Key_Down)
    assert looked.currentIndex().row() == 1
    assert page(window).model.row(looked.currentIndex()).name in said(page(window))
    faces = page(window).faces
    QTest.keyClick(looked, Qt.Key.Key_Return)
    assert faces.hasFocus()
    QTest.keyClick(faces, Qt.Key.Key_Backtab)
    assert looked.hasFocus()
    QTest.keyClick(looked, Qt.Key.Key_Tab)
    assert faces.hasFocus()
    QTest.keyClick(faces, Qt.Key.Key_Home)
    QTest.keyClick(faces, Qt.Key.Key_Space)
    until(window.closer.isVisible)
    QTest.keyClick(window.closer, Qt.Key.Key_Escape)
    until(lambda: not window.closer.isVisible())
    assert page(window).isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    until(lambda: not page(window).isVisible())
    assert dump(library) == before
    # Once more, and the key that groups does what is shown.
    QTest.keyClick(window, Qt.Key.Key_G, control | Qt.KeyboardModifier.ShiftModifier)
    until(lambda: shown(window))
    count = len(draft(window).moves)
    QTest.keyClick(window, Qt.Key.Key_G, control)
    until(lambda: not page(window).isVisible())
    after = everybody(library)
    places = {row[0]: row[1] for row in before["assignments"]}
    assert sum(person != places.get(face) for face, person in after.items()) == count


def test_what_the_user_says_meanwhile_counts(
    window: MainWindow, bridge: Bridge, library: Library, until: Until
) -> None:
    window.grouping.offer("dbscan", {"eps": 0.01})
    until(lambda: shown(window))
    bridge.apply(ConfirmFaces((7,)))
    # A confirmed face stays, and the page says so.
    until(lambda: [move.face for move in draft(window).moves] == [9])
    assert any("The library has changed" in text for text in said(page(window)))
    assert shown(window)
    QTest.mouseClick(button(page(window), "Apply"), LEFT)
    until(lambda: everybody(library)[9] is None)
    assert everybody(library)[7] == 3


def test_what_was_shown_is_done_or_nothing(window: MainWindow, library: Library, until: Until) -> None:
    """What changes without the window's knowledge is found out when it would count."""
    window.grouping.offer("dbscan", {"eps": 0.01})
    until(lambda: shown(window))
    editing.apply(library, ConfirmFaces((7,)))
    before = dump(library)
    QTest.mouseClick(button(page(window), "Apply"), LEFT)
    until(lambda: any("has changed since" in text for text in said(window.message)))
    until(lambda: shown(window))
    assert dump(library) == before
    assert page(window).isVisible()
    assert [move.face for move in draft(window).moves] == [9]
    QTest.mouseClick(button(page(window), "Apply"), LEFT)
    until(lambda: not page(window).isVisible())
    assert (everybody(library)[7], everybody(library)[9]) == (3, None)


def test_a_library_that_cannot_be_written_is_not_said_to_have_changed(
    window: MainWindow, library: Library, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.grouping.offer("dbscan", {"eps": 0.01})
    until(lambda: shown(window))
    seen = draft(window)

    def full(label: str) -> NoReturn:
        raise LibraryError("The disk is full. Nothing was changed.")

    monkeypatch.setattr(library, "edit", full)
    QTest.mouseClick(button(page(window), "Apply"), LEFT)
    until(lambda: any("The disk is full" in text for text in said(window.message)))
    until(lambda: shown(window) and draft(window) is not seen)
    assert draft(window).moves == seen.moves
    assert not any("has changed since" in text for text in said(page(window)))


def test_group_anew_asks_with_what_was_said(window: MainWindow, bridge: Bridge, library: Library, until: Until) -> None:
    window.grouping.offer("dbscan", {"eps": 0.01})
    until(lambda: shown(window))
    old = draft(window).proposal
    bridge.apply(RenamePerson(3, "Cara"))
    until(lambda: button(page(window), "Group anew").isVisible())
    QTest.mouseClick(button(page(window), "Group anew"), LEFT)
    until(lambda: window.grouping._proposer.draft and draft(window).proposal is not old)
    # With a name her faces are kept.
    assert draft(window).moves == ()
    assert "Nothing would change" in said(page(window))
    assert not button(page(window), "Apply").isEnabled()


def test_the_preview_follows_the_settings(window: MainWindow, until: Until) -> None:
    window.grouping.offer("dbscan", {"eps": 0.01})
    until(lambda: shown(window))
    QTest.mouseClick(button(page(window), "Settings"), LEFT)
    until(lambda: window.findChild(GroupPanel) and window.findChild(GroupPanel).isVisible())
    panel = window.findChild(GroupPanel)
    # What is known is not counted again.
    assert any("2 faces would move" in text for text in said(panel))
    panel._parameters.set_values({"eps": 1.1})
    panel._changed()
    assert not button(page(window), "Apply").isEnabled()
    until(lambda: shown(window))
    assert len(draft(window).moves) > 2
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert page(window).isVisible()
    assert window.grouping._proposer.values == {"eps": 1.1}


def test_what_was_left_lying_is_looked_at_before_it_is_done(window: MainWindow, library: Library, until: Until) -> None:
    before = dump(library)
    window.grouping.offer("dbscan", {"eps": 0.01})
    until(lambda: shown(window))
    window.show_view(Entry.PHOTOS)
    assert not page(window).isVisible()
    window.grouping.group()
    assert page(window).isVisible()
    assert shown(window)
    assert dump(library) == before
    QTest.keyClick(page(window), Qt.Key.Key_Escape)
    assert window.pages.shows(Entry.PHOTOS)


def test_why_it_cannot_be_done_is_told(window: MainWindow, library: Library, until: Until) -> None:
    damaged = np.full(3, np.nan, np.float32).tobytes()
    with library.transaction() as connection:
        connection.execute("UPDATE embeddings SET vector = ? WHERE face_id = 1", [damaged])
    window.grouping.offer("auto", {})
    until(lambda: "The vectors to group hold values that are no numbers." in said(page(window)))
    assert not button(page(window), "Apply").isEnabled()


def test_faces_that_stay_are_shown_with_those_that_come(window: MainWindow, until: Until) -> None:
    window.grouping.offer("auto", {})
    until(lambda: shown(window))
    (anna,) = (row for row in page(window).model.rows if row.name == "Anna")
    page(window).list.setCurrentIndex(page(window).model.find(anna.id))
    faces = page(window).faces
    come = [face for exchange in anna.gained for face in exchange.faces]
    until(lambda: [row.id for row in faces._model.rows] == [*come, 1, 3, 5])
    assert [section.heading for section in faces._shown][-1] == "3 faces stay"
    assert faces.visualRect(faces._model.index(len(come), 0)).top() > faces.visualRect(faces._model.index(0, 0)).top()
    last = faces._model.index(len(come), 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert last == "Face, 3 faces stay"


def test_people_of_one_kind(window: MainWindow, until: Until) -> None:
    window.grouping.offer("dbscan", {"eps": 0.01})
    until(lambda: shown(window))
    kinds = page(window).kinds
    texts = [each.text() for each in kinds.findChildren(QPushButton) if each.isVisible()]
    assert texts == ["All 2", "Emptied 1"]
    QTest.mouseClick(button(kinds, "Emptied"), LEFT)
    assert [row.id for row in page(window).model.rows] == [3]
    QTest.mouseClick(button(kinds, "All"), LEFT)
    assert [row.id for row in page(window).model.rows] == [3, UNSORTED]


def test_scores_before_and_after(window: MainWindow, library: Library, until: Until) -> None:
    bar = BeforeAfterBar
    window.grouping.offer("dbscan", {"eps": 0.01})
    until(lambda: shown(window))
    # Two confirmed faces of one person say nothing.
    scores = window.findChild(bar)
    assert not scores.isVisible()
    window.pages.truth_used.emit("folders")
    until(scores.isVisible)
    texts = [text.strip("\u2066\u2069") for text in said(scores)]
    found = grouping.group(library, "dbscan", {"eps": 0.01}, dry_run=True)
    assert found.moves == draft(window).moves
    # All are in one folder, which names one face of each photo: whatever is together is right.
    values = dict(zip(texts[-8::2], texts[-7::2], strict=True))
    assert values["Purity"] == values["Pair precision"] == "1.000 → 1.000"
    # In a low window people are more important than what the scores mean.
    note = next(label for label in scores.findChildren(QLabel) if "against" in label.text())
    window.resize(640, 400)
    until(lambda: not note.isVisible() and note.text() == scores._flow.toolTip())
    window.resize(1200, 800)
    until(note.isVisible)
    both = proposing.scores(library, "folders", found.moves, "dbscan", {})
    assert both.before is not None
    assert values["Pair recall"] == f"{both.before.recall:.3f} → {both.after.recall:.3f}"
    assert any("against the names of folders (6 faces)" in text for text in texts)


def test_the_truth_that_the_evaluation_used_is_used(window: MainWindow, until: Until) -> None:
    window.show_view(Entry.EVALUATION)
    view = window.findChild(EvaluationView)
    until(view.compare.row.start.isEnabled)
    assert window.grouping._truth == ""
    view.compare.run()
    assert window.grouping._truth == "folders"
    view.compare._cancel()
    until(lambda: view.compare._control is None)


def test_confirmed_faces_are_compared_with_the_algorithms_alone(
    window: MainWindow, bridge: Bridge, library: Library, until: Until, qtbot: QtBot
) -> None:
    bridge.apply(MoveFaces((1, 3, 5, 7, 9, 11), 1))
    bridge.apply(MoveFaces((2, 4, 6, 8), 2))
    until(lambda: sum(person.confirmed for person in window.people.model.rows) == 10)
    window.grouping.offer("auto", {})
    until(lambda: shown(window))
    scores = window.findChild(BeforeAfterBar)
    # Another process is started for it.
    qtbot.waitUntil(scores.isVisible)
    texts = [text.strip("\u2066\u2069") for text in said(scores)]
    # Nothing was grouped before.
    after = proposing.scores(library, "confirmed", (), "auto", {}).after
    assert f"– → {after.f_measure:.3f}" in texts
    assert any("What the algorithm alone makes of your 10 confirmed faces" in text for text in texts)


def test_an_answer_to_what_was_asked_before_is_not_taken_for_this_one(
    bridge: Bridge, library: Library, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may have been on its way when something else was asked."""
    proposer = Proposer(bridge, bridge)
    monkeypatch.setattr(proposer._counting, "ask", lambda algorithm, values: None)
    answers = []
    for eps in (0.01, 0.02):
        todo = grouping.task(library, "dbscan", {"eps": eps})
        labels = np.full(12, -1)
        answers.append(Count(todo, Proposal(np.arange(1, 13), labels, np.full(0, -1), {"eps": eps}, 0.0)))
        proposer.aim("dbscan", {"eps": eps})
        proposer.ask()
    proposer._counting.counted.emit(answers[0])
    assert proposer.busy
    proposer._counting.counted.emit(answers[1])
    until(lambda: proposer.draft)
    assert proposer.draft.task == answers[1].task


class Plain(Sections):
    """Cells of 100 x 50, headings of 20."""

    def __init__(self, counts: list[int]) -> None:
        super().__init__(20)
        self.rows = MovedModel(self)
        self.setModel(self.rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.set_cell(QSize(100, 50))
        self.headings: list[int] = []
        self.set_sections(counts)
        self.rows.replace([Moved(number, True, "") for number in range(sum(counts))])

    def paint_heading(self, painter: QPainter, section: int, place: object) -> None:
        self.headings.append(section)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_cells_in_sections(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    view = Plain([5, 1, 7])
    qtbot.addWidget(view)
    QAbstractItemModelTester(view.rows, QAbstractItemModelTester.FailureReportingMode.Fatal, view)
    view.setLayoutDirection(direction)
    view.resize(320 + view.verticalScrollBar().sizeHint().width(), 150)
    view.show()
    qtbot.waitUntil(view.windowHandle().isExposed)
    assert view.cell_size().height() == 50
    # Two lines, one line, three lines, and three headings.
    assert view.verticalScrollBar().maximum() == 6 * 50 + 3 * 20 - view.viewport().height()
    for row in range(13):
        index = view.rows.index(row, 0)
        view.scrollTo(index)
        place = view.visualRect(index)
        assert view.indexAt(place.center()) == index
        assert view.viewport().rect().contains(place.center())
    view.verticalScrollBar().setValue(0)
    first, second = (view.visualRect(view.rows.index(row, 0)) for row in (0, 1))
    assert (first.left() < second.left()) is (direction is Qt.LayoutDirection.LeftToRight)
    assert first.top() == 20
    # Headings, and the room after the last cell of a section, are no cells.
    assert not view.indexAt(first.center() - first.bottomRight() + first.topLeft()).isValid()
    sixth = view.visualRect(view.rows.index(4, 0))
    aside = sixth.width() if direction is Qt.LayoutDirection.LeftToRight else -sixth.width()
    assert not view.indexAt(sixth.translated(aside, 0).center()).isValid()
    view.setFocus()
    view.setCurrentIndex(view.rows.index(1, 0))
    went = []
    for key in [Qt.Key.Key_Down] * 5 + [Qt.Key.Key_Up] * 5:
        QTest.keyClick(view, key)
        went.append(view.currentIndex().row())
    assert went == [4, 5, 6, 9, 12, 9, 6, 5, 3, 0]
    view.headings.clear()
    view.verticalScrollBar().setValue(0)
    view.grab()
    assert set(view.headings) == {0, 1}


def test_no_section_at_all(qtbot: QtBot) -> None:
    view = Plain([])
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(view.windowHandle().isExposed)
    assert not view.indexAt(view.viewport().rect().center()).isValid()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert not view.currentIndex().isValid()
