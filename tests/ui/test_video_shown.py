"""A video among the photos: its time stands on it, and each face is shown at the moment when it is seen."""

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from made_library import PACK, found_face
from made_photos import encoded
from made_videos import video
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from facesorter.domain.edits import MoveFaces
from facesorter.domain.found import FoundPhoto
from facesorter.services import browsing
from facesorter.store import photos
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.delegates import tags
from facesorter.ui.pictures import Pictures
from facesorter.ui.views.inspector import Inspector
from facesorter.ui.views.photos import PhotosView

Until = Callable[[Callable[[], object]], None]

#: Red for two seconds, then green, then blue.
COLOURS = [(200, 20, 20), (20, 200, 20), (20, 20, 200)]


@pytest.fixture
def film(library: Library, tmp_path: Path) -> int:
    """Six seconds: Anna is seen in the second one, Ben in the fifth, and somebody else left of him."""
    path = video(
        tmp_path / "photos" / "film.mp4",
        (np.full((240, 320, 3), COLOURS[number // 20], np.uint8) for number in range(60)),
    )
    red = encoded(np.full((96, 96, 3), COLOURS[0], np.uint8), "JPEG")
    faces = [
        dataclasses.replace(found_face(x, embedding=embedding), time=time, crop=red)
        for x, embedding, time in ((100, (1, 0, 0), 1.0), (200, (0, 1, 0), 4.0), (20, (0, 0, 1), 4.0))
    ]
    found = FoundPhoto(320, 240, None, b"film", red, tuple(faces), duration=6.0, moment=1.0)
    state = path.stat()
    (number,) = photos.save(library, [(bytes(path), state.st_size, state.st_mtime_ns, found)], PACK).photos
    return number


@pytest.fixture
def view(bridge: Bridge, film: int, qtbot: QtBot, until: Until) -> Iterator[PhotosView]:
    anna, ben, _ = sorted(face.id for face in browsing.faces(bridge.library, photo=film))
    bridge.apply(MoveFaces((anna,), 1))
    bridge.apply(MoveFaces((ben,), 2))
    view = PhotosView(bridge, Pictures(bridge))
    view.resize(1000, 700)
    view.show()
    qtbot.waitUntil(view.windowHandle().isExposed)
    until(lambda: len(view.model.rows) == 8)
    yield view
    view.close()
    view.deleteLater()


def colour(view: PhotosView) -> int:
    """Which of the colours the large frame has."""
    pixel = view.page.canvas._image.pixelColor(160, 120)
    return int(np.argmax([pixel.red(), pixel.green(), pixel.blue()]))


def placed(view: PhotosView) -> list[tuple[str, bool]]:
    """The names on the large frame, and whether their faces are in it."""
    return [(tag.text, not tag.box.isEmpty()) for tag in view.page.canvas.placed()]


def test_a_tile_says_how_long_and_who_is_seen_when(view: PhotosView, film: int, until: Until) -> None:
    index = view.model.find(film)
    assert "video, 0:06, 3 faces" in view.model.data(index, Qt.ItemDataRole.ToolTipRole)
    until(lambda: view.grid.itemDelegate()._names.of(film))
    delegate = view.grid.itemDelegate()
    place = delegate._place(view.model.row(index), view.grid.visualRect(index))
    shown = delegate._tags(view.model.row(index), place)
    assert [(tag.text, tag.box.isEmpty()) for tag in shown] == [("Anna", False), ("Ben 0:04", True), ("? 0:04", True)]
    labels = [tag.label for tag in shown if tag.label]
    assert all(place.contains(label) for label in labels)
    assert not any(one.intersects(other) for one in labels for other in labels if one is not other)


def test_the_large_video_shows_each_face_at_its_moment(view: PhotosView, film: int, qtbot: QtBot, until: Until) -> None:
    view.open(film)
    canvas = view.page.canvas
    until(lambda: not canvas._image.isNull() and len(canvas.placed()) == 3)
    assert colour(view) == 0
    assert placed(view) == [("Anna", True), ("Ben 0:04", False), ("? 0:04", False)]
    assert view.page._detail.text() == "0:06"
    ben = canvas.placed()[1].label.center().toPoint()
    with qtbot.assertNotEmitted(view.person_activated):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=ben)
        until(lambda: colour(view) == 2)
    assert placed(view) == [("Ben", True), ("?", True), ("Anna 0:01", False)]
    assert canvas.accessibleDescription() == "Ben"
    with qtbot.waitSignal(view.person_activated) as gone:
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.placed()[0].box.center().toPoint())
    assert gone.args == [2]


def test_tab_goes_through_the_faces_as_they_are_seen(view: PhotosView, film: int, until: Until) -> None:
    view.open(film)
    canvas = view.page.canvas
    until(lambda: not canvas._image.isNull() and len(canvas.placed()) == 3)
    heard = []
    for shown in (0, 2, 2):
        QTest.keyClick(canvas, Qt.Key.Key_Tab)
        until(lambda shown=shown: colour(view) == shown)
        heard.append(canvas.accessibleDescription())
    assert heard == ["Anna", "a face without a name", "Ben"]


def test_a_face_is_told_with_its_time(bridge: Bridge, film: int, view: PhotosView, qtbot: QtBot, until: Until) -> None:
    inspector = Inspector(bridge, Pictures(bridge))
    qtbot.addWidget(inspector)
    inspector.resize(300, 800)
    inspector.show()
    _, ben, other = sorted(face.id for face in browsing.faces(bridge.library, photo=film))
    inspector.show_faces([ben])

    def told() -> list[str]:
        return [label.text() for label in inspector.findChildren(QLabel) if label.isVisible()]

    until(lambda: "0:04 of 0:06" in told())
    assert {"Video", "Seen at"} <= set(told())
    until(lambda: not inspector._photo._photo.isNull())
    assert [named.face.id for named in inspector._photo._seen_with()] == [other]
    assert inspector._photo._photo.pixelColor(100, 100).blue() > 150


def test_without_room_the_first_ones_are_named(view: PhotosView, film: int, until: Until) -> None:
    until(lambda: view.grid.itemDelegate()._names.of(film))
    view.grid.set_side(90)
    index = view.model.find(film)
    delegate = view.grid.itemDelegate()
    shown = delegate._tags(view.model.row(index), delegate._place(view.model.row(index), view.grid.visualRect(index)))
    assert len(shown) == 3
    assert isinstance(shown[0], tags.Tag)
    assert all(tag.label is None or tag.label.width() <= 90 for tag in shown)
