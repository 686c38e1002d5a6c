"""The panel at the side: what it says about a face, several, or a person, and where its faces lead."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from facesorter.domain.edits import ConfirmFaces, IgnoreFaces, MoveFaces, RenamePerson
from facesorter.services import editing
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.main_window import MainWindow
from facesorter.ui.pictures import Pictures
from facesorter.ui.views.face_buttons import CropButton, PersonButton
from facesorter.ui.views.inspector import Inspector
from facesorter.ui.views.photo_box import PhotoBox

LEFT = Qt.MouseButton.LeftButton
Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def inspector(qtbot: QtBot, bridge: Bridge) -> Iterator[Inspector]:
    shown = Inspector(bridge, Pictures(bridge))
    qtbot.addWidget(shown)
    shown.resize(300, 800)
    shown.show()
    yield shown


def told(inspector: Inspector) -> list[str]:
    return [label.text() for label in inspector.findChildren(QLabel) if label.isVisible() and label.text()]


def crops(inspector: Inspector) -> list[CropButton]:
    return [each for each in inspector.findChildren(CropButton) if each.isVisible()]


def test_nothing_selected_says_what_to_do(inspector: Inspector) -> None:
    assert told(inspector) == [
        "Nothing selected",
        "Select a person or a face to see its photo and why it is there.",
    ]


def test_a_face_its_photo_and_why(inspector: Inspector, until: Until) -> None:
    inspector.show_faces([3])
    until(lambda: "Why Anna" in told(inspector))
    said = told(inspector)
    assert "photo 1.jpg" in said
    assert "400 × 300" in said
    assert "photos" in said
    assert "You confirmed this face" in said
    assert any(text.startswith("2 Jun 2019, 12:30") for text in said), said
    assert any("Ben" in text and "href" in text for text in said)
    near = [each.face for each in crops(inspector)]
    assert len(near) == 5
    assert {near[0], near[1]} == {1, 5}
    sentence = next(text for text in said if "nearest faces" in text)
    assert sentence.startswith("2 of the 5 nearest faces are Anna; the next person")


def test_a_nearest_face_is_a_way_to_go(inspector: Inspector, until: Until, qtbot: QtBot) -> None:
    inspector.show_faces([3])
    until(lambda: crops(inspector))
    first = crops(inspector)[0]
    with qtbot.waitSignal(inspector.face_activated) as gone:
        QTest.mouseClick(first, LEFT)
    assert gone.args == [first.face]
    with qtbot.waitSignal(inspector.face_activated):
        QTest.keyClick(first, Qt.Key.Key_Space)


def test_another_face_in_the_photo_is_a_way_to_go(inspector: Inspector, until: Until, qtbot: QtBot) -> None:
    inspector.show_faces([3])
    until(lambda: "photo 1.jpg" in told(inspector))
    photo = inspector.findChild(PhotoBox)
    scale = photo.width() / 400
    with qtbot.waitSignal(inspector.face_activated) as gone:
        # Face 4 is 50 pixels large, at 250 from the left.
        QTest.mouseClick(photo, LEFT, pos=QPoint(round(275 * scale), round(25 * scale)))
    assert gone.args == [4]


@pytest.mark.parametrize(
    ("face", "state", "sentence"),
    [
        (5, "Kept where it was when you edited this person", "Anna"),
        (7, "Suggested; you have not confirmed it", "this person"),
        (8, "In no person yet", "The nearest person, Ben, is "),
    ],
)
def test_the_state_in_words(inspector: Inspector, until: Until, face: int, state: str, sentence: str) -> None:
    inspector.show_faces([face])
    until(lambda: state in told(inspector))
    until(lambda: any(sentence in text for text in told(inspector)))


def test_an_ignored_face(inspector: Inspector, library: Library, until: Until) -> None:
    editing.apply(library, IgnoreFaces((8,)))
    inspector.show_faces([8])
    until(lambda: "Ignored" in told(inspector))


def test_a_photo_that_is_gone_is_told(inspector: Inspector, tmp_path: Path, until: Until) -> None:
    (tmp_path / "photos" / "photo 1.jpg").unlink()
    inspector.show_faces([3])
    until(lambda: "The photo is no longer where it was; this is its thumbnail." in told(inspector))


def test_several_faces(inspector: Inspector, until: Until) -> None:
    inspector.show_faces([1, 3, 5])
    until(lambda: "3 faces" in told(inspector))
    assert [each.face for each in crops(inspector)] == [1, 3, 5]
    said = told(inspector)
    assert said[said.index("Where") + 1] == "Anna"
    assert said[said.index("Confirmed") + 1] == "2"
    assert said[said.index("Taken") + 1] == "1\u00a0Jun\u00a02019\u00a0– 3\u00a0Jun\u00a02019"
    inspector.show_faces([1, 2])
    until(lambda: "2 people" in told(inspector))


def test_a_person_and_who_is_often_with_them(
    inspector: Inspector, library: Library, until: Until, qtbot: QtBot
) -> None:
    inspector.show_person(1)
    until(lambda: "Anna" in told(inspector))
    said = told(inspector)
    assert said[said.index("Faces") + 1 : said.index("Faces") + 6] == ["3", "Photos", "3", "Confirmed", "2"]
    assert "Often with" in said
    (ben,) = [each for each in inspector.findChildren(PersonButton) if each.isVisible()]
    assert ben.accessibleName() == "Ben, 3 photos together"
    with qtbot.waitSignal(inspector.person_activated) as gone:
        QTest.mouseClick(ben, LEFT)
    assert gone.args == [2]


def test_what_is_shown_follows_edits(inspector: Inspector, bridge: Bridge, until: Until) -> None:
    inspector.show_person(1)
    until(lambda: "Anna" in told(inspector))
    bridge.apply(RenamePerson(1, "Annika"))
    until(lambda: "Annika" in told(inspector))
    bridge.apply(RenamePerson(2, "Benno"))
    until(lambda: any(each.text() == "Benno" for each in inspector.findChildren(PersonButton)))
    inspector.show_faces([5])
    until(lambda: "Why Annika" in told(inspector))
    bridge.apply(MoveFaces((5,), 2))
    until(lambda: "Why Benno" in told(inspector))
    assert "You confirmed this face" in told(inspector)


def test_clearing_while_something_is_being_read_stays_clear(
    inspector: Inspector, until: Until, answered: Callable[[], None]
) -> None:
    inspector.show_faces([3])
    until(lambda: "photo 1.jpg" in told(inspector))
    inspector.clear()
    until(lambda: "Nothing selected" in told(inspector))
    # The reason for face 3 was asked for before.
    answered()
    assert "Nothing selected" in told(inspector)
    assert "Why Anna" not in told(inspector)


def test_of_several_people_it_is_said_how_many(inspector: Inspector, until: Until) -> None:
    inspector.show_person(1)
    until(lambda: "Anna" in told(inspector))
    inspector.clear(2)
    until(lambda: "2 people selected" in told(inspector))
    assert "Nothing selected" not in told(inspector)
    inspector.clear()
    until(lambda: "Nothing selected" in told(inspector))


def test_long_names_and_a_narrow_panel(inspector: Inspector, library: Library, until: Until) -> None:
    name = "Grace Montgomery-Fitzgerald von und zu Hohenstein-Wertheim-Schillingsfürst"
    editing.apply(library, RenamePerson(1, name))
    inspector.resize(200, 700)
    inspector.show_faces([3])
    until(lambda: f"Why {name}" in told(inspector))
    assert inspector.widget().width() <= inspector.viewport().width()
    inspector.show_person(2)
    until(lambda: "Often with" in told(inspector))
    assert inspector.widget().width() <= inspector.viewport().width()


def test_scores_of_confirmed_faces(window: MainWindow, bridge: Bridge, until: Until) -> None:
    assert "Precision" not in told(window.inspector)
    bridge.apply(ConfirmFaces((1, 2, 3, 4, 5, 6, 7, 9)))
    bridge.apply(MoveFaces((8, 10), 2))
    bridge.group("auto", {})
    until(lambda: "Scores · my 10 confirmed faces" in told(window.inspector))
    said = told(window.inspector)
    assert said[said.index("Precision") + 1].endswith(" %")
    assert 0 <= float(said[said.index("NMI") + 1]) <= 1
    assert "What Auto alone would make of these faces, without what you confirmed." in said


def test_scores_tell_what_the_algorithm_alone_gets_wrong(window: MainWindow, bridge: Bridge, until: Until) -> None:
    """Right and left faces lie apart, each of them close together: so the algorithm says, and the user otherwise."""
    bridge.apply(MoveFaces((1, 2, 3, 4, 9), 1))
    bridge.apply(MoveFaces((5, 6, 7, 8, 10), 2))
    bridge.group("agglomerative", {"linkage": "average", "distance_threshold": 0.6})
    until(lambda: "Scores · my 10 confirmed faces" in told(window.inspector))
    said = told(window.inspector)
    # Of the 20 pairs that are one person, 8 are on one side; each side puts 10 pairs together.
    assert said[said.index("Recall") + 1] == "40.0 %"
    assert said[said.index("Precision") + 1] == "40.0 %"


def test_a_selected_face_is_shown_in_the_window(window: MainWindow, until: Until) -> None:
    window.show_person(1, select=[3])
    until(lambda: "photo 1.jpg" in told(window.inspector))
    until(lambda: crops(window.inspector))
    QTest.mouseClick(crops(window.inspector)[0], LEFT)
    until(lambda: window.faces.faces and window.faces.faces != [3])
