"""Every model keeps Qt's rules while the library changes under it, and patches rows instead of starting anew."""

import dataclasses
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

import pytest
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from facesorter.domain.edits import ConfirmFaces, HidePerson, MergePeople, MoveFaces, RenamePerson
from facesorter.domain.model import Person
from facesorter.store import photos as stored_photos
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.models import faces, history, people, photos
from facesorter.ui.models.live import Live, Question
from facesorter.ui.models.rows import RowsModel, difference
from facesorter.ui.models.sidebar import SidebarModel, lines

_Until = Callable[[Callable[[], object]], None]
_CASES: dict[str, tuple[Callable[[], RowsModel[Any]], Question[Any]]] = {
    "people": (people.PeopleModel, people.question("faces")),
    "people by name": (people.PeopleModel, people.question("name", named=True)),
    "faces of a person": (faces.FacesModel, faces.question(faces.Place(1), "quality")),
    "unsorted faces": (faces.FacesModel, faces.question(faces.UNSORTED, "date")),
    "photos": (photos.PhotosModel, photos.question("", (), "path")),
    "photos of two": (photos.PhotosModel, photos.question("", (1, 2), "date")),
    "history": (history.HistoryModel, history.question()),
}


@pytest.mark.parametrize("case", _CASES)
def test_a_model_keeps_the_rules_through_edits(case: str, bridge: Bridge, qtbot: QtBot, until: _Until) -> None:
    make, question = _CASES[case]
    model = make()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    live: Live[Any] = Live(bridge, model)
    live.set_active(True)
    with qtbot.waitSignal(live.loaded):
        live.ask(question)
    first = [row.id for row in model.rows]
    assert first
    kept = QPersistentModelIndex(model.index(len(first) - 1, 0))
    for edit in (
        MoveFaces((8, 10), 1),
        RenamePerson(3, "Cleo"),
        ConfirmFaces((7,)),
        MoveFaces((1,), 2),
        HidePerson(2),
        MergePeople(1, (3,)),
    ):
        bridge.apply(edit)
    until(lambda: bridge.library.rows("SELECT count(*) FROM people") == [(2,)])
    for step in (lambda: bridge.undo(3), lambda: bridge.redo(1)):
        with qtbot.waitSignal(bridge.walked):
            step()
    expected = list(question.load(bridge.library))
    until(lambda: list(model.rows) == expected)
    if kept.isValid() and first[-1] in {row.id for row in model.rows}:
        assert model.rows[kept.row()].id == first[-1]


def test_the_sidebar_keeps_the_rules(bridge: Bridge, qtbot: QtBot) -> None:
    model = SidebarModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    everybody = people.question("name", named=True).load(bridge.library)
    for shown in ((), everybody, everybody[1:], everybody[::-1]):
        model.patch(difference(model.rows, lines(shown, None, 3)))
        assert [line.text for line in model.rows if line.person] == [person.name for person in shown]


def test_any_list_becomes_any_other(qtbot: QtBot) -> None:
    random = Random(0)
    model: RowsModel[Person] = RowsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for _ in range(200):
        new = [Person(number, random.choice("ab"), 0, 0, 0, None, False) for number in random.sample(range(12), 8)]
        if random.random() < 0.5:
            new.sort(key=lambda person: person.id)
        kept = [(row, QPersistentModelIndex(model.index(place, 0))) for place, row in enumerate(model.rows)]
        patch = difference(model.rows, new)
        model.patch(patch)
        assert list(model.rows) == new
        assert patch.pieces == 0 or {row.id for row, _ in kept} != {row.id for row in new}
        for row, index in kept:
            assert index.isValid() == any(person.id == row.id for person in new)
            assert not index.isValid() or new[index.row()].id == row.id
        changed = [place for first, last in patch.changes for place in range(first, last + 1)]
        names = {row.id: row.name for row, _ in kept}
        assert changed == [place for place, row in enumerate(new) if names.get(row.id, row.name) != row.name]


def test_a_photo_that_was_read_again_changes_one_row(bridge: Bridge, qtbot: QtBot, until: _Until) -> None:
    model = photos.PhotosModel()
    live: Live[Any] = Live(bridge, model)
    live.set_active(True)
    with qtbot.waitSignal(live.loaded):
        live.ask(photos.question("", (), "path"))
    resets, changed = [], []
    model.modelReset.connect(lambda: resets.append(1))
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    path = model.rows[2].path
    bridge.changed.emit(stored_photos.mark_missing(bridge.library, [path]))
    until(lambda: model.rows[2].state == "missing")
    assert changed == [(2, 2)]
    assert not resets


@pytest.mark.parametrize(
    ("question", "concerned"),
    [
        (people.question("faces"), True),
        (faces.question(faces.Place(1), "quality"), True),
        (faces.question(faces.Place(2), "quality"), False),
        (faces.question(faces.UNSORTED, "date"), True),
        (photos.question("", (), "path"), False),
        (photos.question("", (2,), "path"), False),
        (photos.question("", (1, 2), "path"), True),
        (photos.question("anna", (), "path"), True),
    ],
)
def test_only_what_an_edit_can_matter_to_is_read_again(
    question: Question[Any],
    concerned: bool,
    bridge: Bridge,
    qtbot: QtBot,
    until: _Until,
    answered: Callable[[], None],
) -> None:
    loads = []

    def load(library: Library) -> Sequence[Any]:
        loads.append(1)
        return question.load(library)

    model: RowsModel[Any] = RowsModel()
    live: Live[Any] = Live(bridge, model)
    live.set_active(True)
    with qtbot.waitSignal(live.loaded):
        live.ask(dataclasses.replace(question, load=load))
    qtbot.waitUntil(lambda: not live._timer.isActive())
    with qtbot.waitSignal(bridge.edited):
        bridge.apply(MoveFaces((8, 10), 1))
    if concerned:
        until(lambda: len(loads) == 2)
    else:
        answered()
        assert not live._timer.isActive()
        assert loads == [1]
    expected = list(question.load(bridge.library))
    until(lambda: list(model.rows) == expected)


def test_the_history_tells_the_steps_to_each_point(bridge: Bridge, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bridge.walked):
        bridge.undo(2)
    points = history.question().load(bridge.library)
    assert [(point.label, point.steps) for point in points] == [
        ("Confirmed 2 faces", -2),
        ("Renamed to Ben", -1),
        ("Renamed to Anna", 0),
        ("Grouped", 1),
        ("Before the first edit", 2),
    ]
