"""After photos were read: new faces join people quietly, and what became of them is told, with Undo."""

import io
from collections.abc import Callable
from dataclasses import replace

import pytest
from made_library import PACK, dump, found_face, found_photo
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from facesorter.domain.edits import ChangeSet
from facesorter.domain.errors import FaceSorterError
from facesorter.services import browsing, tidying
from facesorter.services.tidying import Tidier
from facesorter.store import newcomers, photos, settings
from facesorter.store.library import Library
from facesorter.ui.auto_group import AutoGroup
from facesorter.ui.bridge import Bridge
from facesorter.ui.main_window import MainWindow
from facesorter.ui.views.preview import PreviewPage

Until = Callable[[Callable[[], object]], None]
Done = Callable[[], None]
#: Like Anna, and like nobody who is there.
LIKE_ANNA, STRANGER = (1.0, 0.0, -0.5), (-1.0, 0.0, 0.0)


@pytest.fixture(autouse=True)
def looked(library: Library) -> None:
    """A grouping has looked at those who are there."""
    with library.transaction() as connection:
        newcomers.look(connection, range(1, 13))


def read(bridge: Bridge, *embeddings: tuple[float, ...]) -> None:
    """An index comes upon new photos with one face each."""
    bridge.index_started.emit()
    count = len(browsing.photos(bridge.library))
    file = io.BytesIO()
    Image.new("RGB", (96, 96), (90, 120, 150)).save(file, "JPEG")
    picture = file.getvalue()
    found = [
        (path, 1, 1, replace(found_photo(path, face), thumbnail=picture))
        for number, embedding in enumerate(embeddings, count)
        for path in [b"/new/%d.jpg" % number]
        for face in [replace(found_face(0.0, embedding=embedding), crop=picture)]
    ]
    bridge.changed.emit(photos.save(bridge.library, found, PACK))
    bridge.index_finished.emit(None)


def said(window: MainWindow) -> str:
    return window.message.findChild(QLabel).text() if window.message.isVisible() else ""


def of(library: Library) -> dict[int, int]:
    return dict(library.rows("SELECT face_id, person_id FROM assignments WHERE person_id IS NOT NULL"))


def test_new_faces_join_and_undo_is_at_hand(
    window: MainWindow, bridge: Bridge, library: Library, until: Until, qtbot: QtBot
) -> None:
    before = dump(library)
    read(bridge, LIKE_ANNA, STRANGER, STRANGER)
    until(lambda: said(window) == "1 new face joined 1 person, 1 new person")
    now = dump(library)
    assert set(before["assignments"]) <= set(now["assignments"])
    assert of(library)[13] == 1
    assert of(library)[14] == of(library)[15] == 4
    until(lambda: len(window.people.model.rows) == 4)
    (undo,) = [button for button in window.message.findChildren(QPushButton) if button.isVisible()]
    assert undo.text() == "Undo"
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    until(lambda: len(window.people.model.rows) == 3)
    assert dump(library) == before
    # What was taken back does not come by itself once more.
    with qtbot.waitSignal(bridge.joined):
        read(bridge, STRANGER)
    assert set(before["assignments"]) <= set(dump(library)["assignments"])
    assert 13 not in of(library)


def test_nothing_is_told_where_nobody_is_like_them(
    window: MainWindow, bridge: Bridge, library: Library, answered: Done, qtbot: QtBot
) -> None:
    before = dump(library)
    with qtbot.waitSignal(bridge.joined):
        read(bridge, STRANGER)
    answered()
    assert dump(library) == before
    assert said(window) == ""


def test_a_library_with_people_is_not_grouped_anew_and_one_without_is(
    bridge: Bridge, library: Library, monkeypatch: pytest.MonkeyPatch, answered: Done
) -> None:
    AutoGroup(bridge)
    asked = []
    monkeypatch.setattr(Bridge, "join", lambda self: asked.append("join"))
    monkeypatch.setattr(Bridge, "group", lambda self, algorithm, params: asked.append(algorithm))
    monkeypatch.setattr(Bridge, "indexing", property(lambda self: bool(asked) or reading))
    reading = False
    many = ChangeSet("", faces=frozenset(range(100, 200)), photos=frozenset([1]))

    def index() -> None:
        nonlocal reading
        asked.clear()
        reading = True
        bridge.index_started.emit()
        answered()
        bridge.changed.emit(many)
        bridge.index_finished.emit(None)
        reading = False

    index()
    assert asked == ["join"]
    with library.edit("Nobody is there") as edit:
        for table in ("assignments", "rejections", "people"):
            edit.connection.execute(f"DELETE FROM {table}")
    index()
    assert asked == ["auto", "auto"], "people appear while photos are read, and at the end"
    index()
    bridge.index_finished.emit(None)
    assert asked == ["auto", "auto"], "an index that came upon nothing new changes nothing"


def shown(window: MainWindow) -> dict[str, QPushButton]:
    """The buttons of the message."""
    buttons = window.message.findChildren(QPushButton)
    return {button.text(): button for button in buttons if window.message.isVisible() and button.isVisible()}


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[Tidier | None]:
    """What is found by those looks for a tidier grouping that are due; the last one first."""
    answers: list[Tidier | None] = []
    monkeypatch.setattr(tidying, "due", lambda library: bool(answers))
    monkeypatch.setattr(tidying, "look", lambda library, control: answers.pop())
    return answers


def test_a_tidier_grouping_is_offered_once_there_is_room_and_looked_at(
    window: MainWindow, bridge: Bridge, library: Library, looks: list[Tidier | None], until: Until, done: Done
) -> None:
    looks.append(Tidier("auto", {"merge": 0.5}, 12))
    read(bridge, LIKE_ANNA)
    until(lambda: said(window) == "1 new face joined 1 person")
    done()
    assert not looks
    assert list(shown(window)) == ["Undo"], "what can be undone is not hidden by an offer"
    now = dump(library)
    window.message.hide()
    until(lambda: said(window) == "FaceSorter found a tidier grouping: 12 people would change.")
    assert list(shown(window)) == ["Look", "Not now"]
    # Something else is told meanwhile.
    window.message.say("Another thing")
    window.message.hide()
    until(lambda: list(shown(window)) == ["Look", "Not now"])
    QTest.mouseClick(shown(window)["Look"], Qt.MouseButton.LeftButton)
    until(lambda: window.findChild(PreviewPage) and window.findChild(PreviewPage).isVisible())
    proposer = window.grouping._proposer
    assert (proposer.algorithm, proposer.values) == ("auto", {"merge": 0.5})
    until(lambda: proposer.draft)
    assert not window.message.isVisible()
    assert dump(library) == now, "nothing is applied by itself"


@pytest.mark.parametrize("way", ["Not now", "close"])
def test_not_now_lets_it_rest(
    window: MainWindow, bridge: Bridge, library: Library, looks: list[Tidier | None], until: Until, way: str
) -> None:
    looks.append(Tidier("auto", {}, 1))
    read(bridge, STRANGER)
    until(lambda: said(window) == "FaceSorter found a tidier grouping: 1 person would change.")
    no = shown(window)[way] if way == "Not now" else window.message.findChild(QToolButton)
    QTest.mouseClick(no, Qt.MouseButton.LeftButton)
    assert not window.message.isVisible()
    until(lambda: settings.get(library, "tidier grouping offered again from"))
    window.message.say("Another thing")
    window.message.hide()
    QApplication.processEvents()
    assert not window.message.isVisible()


def test_what_is_not_tidier_any_more_is_not_offered(
    window: MainWindow, bridge: Bridge, looks: list[Tidier | None], until: Until
) -> None:
    looks.append(Tidier("auto", {}, 3))
    read(bridge, STRANGER)
    until(lambda: "tidier" in said(window))
    window.message.say("Another thing")
    bridge.group("auto", {})
    until(lambda: not bridge.grouping)
    window.message.hide()
    QApplication.processEvents()
    assert not window.message.isVisible()


def test_a_look_that_fails_or_finds_nothing_is_not_told(
    window: MainWindow, bridge: Bridge, library: Library, monkeypatch: pytest.MonkeyPatch, until: Until, done: Done
) -> None:
    def fail(library: Library, control: object) -> None:
        raise FaceSorterError("Memory is short.")

    monkeypatch.setattr(tidying, "due", lambda library: True)
    monkeypatch.setattr(tidying, "look", fail)
    read(bridge, STRANGER)
    until(lambda: settings.get(library, "tidier grouping offered again from"))
    done()
    assert not window.message.isVisible()
