"""The split assistant: groups follow the slider, faces are moved between them, and Split makes one edit."""

import dataclasses
import io
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from made_library import PACK, found_face, found_photo, group
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from facesorter.domain.edits import ConfirmFaces, MoveFaces, RenamePerson
from facesorter.domain.model import FaceState
from facesorter.services import browsing, editing
from facesorter.store import people, photos, settings
from facesorter.store.library import Library
from facesorter.ui import language
from facesorter.ui.dialogs.split import SplitDialog
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.faces import DISTANCE
from facesorter.ui.models.parts import LONE, NEW, placed

LEFT = Qt.MouseButton.LeftButton
Until = Callable[[Callable[[], object]], None]


def plain(width: int, height: int) -> bytes:
    """A JPEG."""
    file = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(file, "JPEG")
    return file.getvalue()


#: Who is in the photos of one face each.
WHO = (0,) * 6 + (1,) * 4 + (2, 3, 4)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Anna (1) has six faces of her own, 1 to 6 (3 is confirmed), four of another one, 7 to 10, and one of nobody, 11;
    two more people have a face each.
    """
    with Library.open(tmp_path / "library.facesorter") as library:
        read(library, "photos", *range(13))
        settings.put(library, "pack", PACK)
        group(library, range(1, 12), [12], [13])
        editing.apply(library, RenamePerson(1, "Anna"))
        editing.apply(library, ConfirmFaces((3,)))
        yield library


def read(library: Library, folder: str, *numbers: int) -> None:
    """Photos in this folder, of a face each: those with one number are copies."""
    random = np.random.default_rng(1)
    vectors = random.standard_normal((5, 32))[list(WHO)] + 0.2 * random.standard_normal((len(WHO), 32))
    found = []
    for number in numbers:
        face = dataclasses.replace(found_face(50, embedding=vectors[number].tolist()), crop=plain(96, 96))
        photo = dataclasses.replace(found_photo(b"content %d" % number, face), thumbnail=plain(400, 300))
        found.append((f"/{folder}/{number}.jpg".encode(), 10, 1, photo))
    photos.save(library, found, PACK)


def join(library: Library, *faces: int) -> None:
    """As an algorithm does with new faces, which look like Anna."""
    with library.edit("Joined") as edit:
        people.suggest(edit.connection, [(face, 1) for face in faces])


@pytest.fixture
def dialog(window: MainWindow, until: Until) -> SplitDialog:
    return opened(window, until)


def opened(window: MainWindow, until: Until) -> SplitDialog:
    window.show_person(1)
    until(lambda: window.pages.people)
    window.actions_.split.trigger()
    until(lambda: window.findChild(SplitDialog) and window.findChild(SplitDialog).slider.isEnabled())
    found = window.findChild(SplitDialog)
    assert isinstance(found, SplitDialog)
    return found


def groups(dialog: SplitDialog) -> list[tuple[int, ...]]:
    return [part.faces for part in dialog.model.rows if part.id not in (LONE, NEW)]


def split_button(dialog: SplitDialog) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if button.text().startswith("Split"))


def test_groups_follow_the_slider_and_split_is_one_edit(
    dialog: SplitDialog, window: MainWindow, library: Library, until: Until
) -> None:
    assert groups(dialog) == [(1, 2, 3, 4, 5, 6), (7, 8, 9, 10)]
    assert [part.faces for part in dialog.model.rows if part.id == LONE] == [(11,)]
    # What is shown first is who leaves, the least likely first, with how far away each is.
    shown = dialog.shown
    assert set(shown.rows.ids.tolist()) == {7, 8, 9, 10}
    away = [shown.data(shown.index(row, 0), DISTANCE) for row in range(4)]
    assert away == sorted(away, reverse=True)
    before = groups(dialog)
    dialog.slider.setFocus()
    QTest.keyClick(dialog.slider, Qt.Key.Key_End)
    assert dialog.slider.value() == 100
    assert len(groups(dialog)) >= len(before)
    QTest.keyClick(dialog.slider, Qt.Key.Key_Home)
    assert len(groups(dialog)) <= len(before)
    dialog.slider.setValue(50)
    steps = len(editing.log(library))
    assert split_button(dialog).text() == "Split off 1 new person"
    QTest.mouseClick(split_button(dialog), LEFT)
    until(lambda: len(editing.log(library)) == steps + 1)
    assert {face.id for face in browsing.faces(library, person=1)} == {1, 2, 3, 4, 5, 6, 11}
    until(window.message.isVisible)
    editing.undo(library)
    assert len(browsing.faces(library, person=1)) == 11


def test_faces_that_were_moved_stay_moved_as_the_slider_moves(dialog: SplitDialog) -> None:
    row = dialog.model.find(7)
    dialog._move([2], row)
    assert groups(dialog) == [(1, 3, 4, 5, 6), (2, 7, 8, 9, 10)]
    dialog._move([4, 5], dialog.model.index(dialog.model.rowCount() - 1, 0))
    assert sorted(groups(dialog)) == [(1, 3, 6), (2, 7, 8, 9, 10), (4, 5)]
    dialog.slider.setValue(dialog.slider.value() + 3)
    assert (4, 5) in groups(dialog)
    # Where the user confirmed somebody, the person stays.
    assert [part.leaves for part in dialog.model.rows][:3] == [False, True, True]
    assert dialog.leaving == ((2, 7, 8, 9, 10), (4, 5))


def test_a_group_without_a_tick_stays_and_somebody_must(dialog: SplitDialog) -> None:
    dialog.list.setFocus()
    dialog.list.setCurrentIndex(dialog.model.index(1, 0))
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.leaving == ()
    assert not split_button(dialog).isEnabled()
    rectangle = dialog.list.visualRect(dialog.model.index(0, 0))
    QTest.mouseClick(dialog.list.viewport(), LEFT, pos=QPoint(rectangle.left() + 16, rectangle.center().y()))
    assert dialog.leaving == ((1, 2, 3, 4, 5, 6),)
    assert split_button(dialog).isEnabled()


def test_only_faces_that_were_shown_are_said_to_stay(dialog: SplitDialog, library: Library, until: Until) -> None:
    # Meanwhile photos are read: 14 and 15 are copies of 2 and 7.
    read(library, "copies", 1, 6)
    join(library, 12, 14, 15)
    before = {face.id for face in browsing.faces(library, person=1)}
    QTest.mouseClick(split_button(dialog), LEFT)
    until(lambda: len(browsing.faces(library, person=1)) < len(before))
    here = {face.id: face.state for face in browsing.faces(library, person=1)}
    assert here.keys() == {1, 2, 3, 4, 5, 6, 11, 12, 14}
    assert {face for face, state in here.items() if state is FaceState.SUGGESTED} == {12, 14}
    (made,) = {face.person for face in browsing.faces(library, ids=(7, 8, 9, 10, 15))}
    assert made not in (1, None)
    editing.undo(library)
    assert {face.id for face in browsing.faces(library, person=1)} == before


def test_whoever_is_moved_takes_its_copies_along(window: MainWindow, library: Library, until: Until) -> None:
    # 14, 15 and 16 are copies of 2, 7 and 1, of which the last one is with somebody else.
    read(library, "copies", 1, 6, 0)
    join(library, 14, 15)
    editing.apply(library, MoveFaces((16,), 2))
    dialog = opened(window, until)
    assert groups(dialog) == [(1, 2, 3, 4, 5, 6, 14), (7, 8, 9, 10, 15)]
    dialog.list.setCurrentIndex(dialog.model.index(0, 0))
    dialog.grid.setCurrentIndex(dialog.shown.find(14))
    assert dialog.grid.selected == [14]
    dialog._menu.aboutToShow.emit()
    dialog._menu.actions()[0].trigger()
    assert groups(dialog) == [(1, 3, 4, 5, 6), (2, 7, 8, 9, 10, 14, 15)]
    assert 14 not in dialog.shown.rows.ids
    assert 2 not in dialog.shown.rows.ids
    # Also to a group of their own, and where a copy leads those who were moved to it.
    dialog._move([7, 1], dialog.model.index(dialog.model.rowCount() - 1, 0))
    assert (1, 7, 15) in groups(dialog)
    dialog.slider.setValue(dialog.slider.value() + 3)
    assert (1, 7, 15) in groups(dialog)
    assert dialog.staying == (3, 4, 5, 6, 11)
    assert dialog.leaving == ((2, 8, 9, 10, 14), (1, 7, 15))


def test_escape_changes_nothing(
    dialog: SplitDialog, window: MainWindow, library: Library, until: Until, answered: Callable[[], None]
) -> None:
    before = editing.log(library)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    until(lambda: window.findChild(SplitDialog) is None)
    answered()
    assert editing.log(library) == before


def test_moved_faces_go_where_their_leader_is() -> None:
    parts = [(1, 2, 3), (4, 5)]
    assert placed(parts, {2: 4}) == [(2, 4, 5), (1, 3)]
    assert placed(parts, {2: -1, 5: -1, 3: -2}) == [(2, 5), (1,), (3,), (4,)]
    # Whoever is no longer there is nobody's matter.
    assert placed(parts, {9: 1, 2: 9}) == [(1, 2, 3), (4, 5)]


def test_the_least_likely_show_how_far_away_they_are(window: MainWindow, until: Until) -> None:
    window.show_person(1)
    until(lambda: window.pages.people)
    model = window.faces.model
    assert model.data(model.index(0, 0), DISTANCE) is None
    window.faces.header.choose_order("likelihood")
    until(lambda: model.rowCount() and model.data(model.index(0, 0), DISTANCE))
    away = [model.data(model.index(row, 0), DISTANCE) for row in range(model.rowCount())]
    assert away == sorted(away, reverse=True)
    assert "away from the others" in model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    window.faces.header.choose_order("quality")
    until(lambda: model.data(model.index(0, 0), DISTANCE) is None)


def test_groups_are_numbered_as_the_language_does(dialog: SplitDialog, application: QApplication) -> None:
    language.install(application, "fa")
    assert dialog.model.title(dialog.model.index(1, 0)).endswith("۲")
