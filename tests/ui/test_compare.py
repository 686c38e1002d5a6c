"""Two photos side by side: dropped or chosen, a face of each picked, and what is said of them."""

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from facesorter.domain.edits import IgnoreFaces
from facesorter.domain.packs import Calibration, Strangers
from facesorter.services import editing, packs
from facesorter.services.indexing import index
from facesorter.services.matching import Likeness
from facesorter.store import settings
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs.compare import CompareDialog, PhotoSide, Wanted
from facesorter.ui.dialogs.verdict import Verdict
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.sidebar import Entry

_Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def with_pack(home_with_pack: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("FACESORTER_HOME", str(home_with_pack))
    return "arcface-mbf"


@pytest.fixture
def parent(qtbot: QtBot, bridge: Bridge) -> Iterator[QWidget]:
    parent = QWidget()
    parent.show()
    qtbot.waitUntil(parent.windowHandle().isExposed)
    yield parent
    parent.close()
    parent.deleteLater()


@pytest.fixture
def dialog(qtbot: QtBot, bridge: Bridge, library: Library, parent: QWidget, with_pack: str) -> Iterator[CompareDialog]:
    settings.put(library, "pack", with_pack)
    dialog = CompareDialog(bridge, [], parent)
    dialog.open()
    qtbot.waitUntil(dialog.windowHandle().isExposed)
    yield dialog
    if QApplication.activeModalWidget() is dialog:
        dialog.reject()
    qtbot.waitUntil(lambda: not engine(dialog))


def engine(dialog: CompareDialog) -> object:
    """The process that looks for faces; it may be there or not, also after the dialog."""
    return dialog._matcher and dialog._matcher._engine._worker


def drop(side: PhotoSide, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    side.dropEvent(
        QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    )


def test_it_asks_for_the_other_photo(dialog: CompareDialog, seed: Path, until: _Until) -> None:
    first, _ = dialog.sides
    drop(first, seed / "01.jpg")
    until(lambda: first.face is not None)
    assert "Choose the other photo" in dialog.verdict.waiting.text()


def test_it_fits_a_full_hd_screen_at_twice_the_size(dialog: CompareDialog) -> None:
    title = 36
    assert dialog.minimumSizeHint().height() <= 1080 // 2 - title


def test_two_photos_are_dropped_and_a_face_is_chosen(
    dialog: CompareDialog, shared: Path, seed: Path, until: _Until, library: Library
) -> None:
    before = library.rows("SELECT count(*) FROM photos")
    first, second = dialog.sides
    assert "Choose two photos" in dialog.verdict.waiting.text()
    drop(first, seed / "01.jpg", seed / "02.jpg")
    assert dialog.verdict.waiting.text() == "Looking for faces…"
    until(dialog.verdict.title.isVisible)
    assert dialog.verdict.title.text() == "The same person"
    assert dialog.verdict.scale.part > 0.5
    assert first.about.text() == second.about.text() == "1 face"
    several = shared / "data" / "compreface_group" / "000_5.jpg"
    drop(second, several)
    until(lambda: dialog.verdict.title.text() == "Different people")
    assert dialog.verdict.scale.part < 0.5
    count = len(second.found.faces)
    assert count > 2
    assert second.about.text().startswith(f"{count} faces")
    areas = [face.box.width * face.box.height for face in second.found.faces]
    assert second.face is second.found.faces[0]
    assert areas == sorted(areas, reverse=True)
    # By keyboard from left to right, and by mouse.
    lefts = sorted(range(count), key=lambda number: second.found.faces[number].box.x)
    second.canvas.setFocus()
    for _ in range(count):
        QTest.keyClick(second.canvas, Qt.Key.Key_Left)
    met = [second.canvas.current]
    for _ in range(count):
        QTest.keyClick(second.canvas, Qt.Key.Key_Right)
        met.append(second.canvas.current)
    assert met[:count] == lefts
    assert f"face {count} of {count} from the left" in second.canvas.accessibleDescription()
    shown = second.canvas._on_screen(second.found.faces[lefts[0]].box, second.canvas._place())
    before_click = dialog.verdict._cosine.text()
    QTest.mouseClick(second.canvas, Qt.MouseButton.LeftButton, pos=shown.center().toPoint())
    assert second.canvas.current == lefts[0]
    assert dialog.verdict._cosine.text() != before_click
    QTest.mouseClick(second.canvas, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert second.canvas.current == lefts[0]
    assert library.rows("SELECT count(*) FROM photos") == before
    # The photo itself takes the place of its thumbnail.
    until(lambda: second.canvas._photo.width() > 320)


def test_what_cannot_be_compared_is_said_where_it_is(
    dialog: CompareDialog, shared: Path, seed: Path, until: _Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = dialog.sides
    data = shared / "data"
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *_: (str(data / "formats" / "compreface" / "truncated.jpg"), "")
    )
    second.button.setFocus()
    QTest.keyClick(second.button, Qt.Key.Key_Space)
    until(lambda: "truncated.jpg cannot be read: it is cut off." in second.notice.text())
    drop(first, data / "negatives_misc" / "immich" / "silver_fir.jpg")
    until(lambda: first.notice.text() == "No face was found in this photo.")
    assert "no two faces" in dialog.verdict.waiting.text()
    drop(first, seed / "01.jpg")
    drop(second, seed / "01.jpg")
    until(dialog.verdict.title.isVisible)
    assert dialog.verdict.note.text() == "This is one face in one photo, compared with itself."
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    until(lambda: QApplication.activeModalWidget() is None)


def test_the_newest_photo_is_the_one_that_is_shown(dialog: CompareDialog, seed: Path, until: _Until) -> None:
    first, second = dialog.sides
    for name in ("03.jpg", "04.jpg", "01.jpg"):
        drop(first, seed / name)
    drop(second, seed / "02.jpg")
    until(dialog.verdict.title.isVisible)
    assert (first.found.path, dialog.verdict.title.text()) == (bytes(seed / "01.jpg"), "The same person")


def test_closing_does_not_wait_for_what_is_read(dialog: CompareDialog, seed: Path, until: _Until) -> None:
    drop(dialog.sides[0], seed / "01.jpg", seed / "02.jpg")
    until(lambda: engine(dialog))
    dialog.reject()
    until(lambda: not engine(dialog))


def test_a_pack_that_is_gone(bridge: Bridge, library: Library, parent: QWidget, home: Path, until: _Until) -> None:
    settings.put(library, "pack", "gone")
    dialog = CompareDialog(bridge, [], parent)
    dialog.open()
    until(lambda: "no pack 'gone'" in dialog.verdict.waiting.text())
    assert not dialog.sides[0].isEnabled()
    dialog.reject()


def test_selected_faces_and_photos_are_compared(
    window: MainWindow, library: Library, seed: Path, with_pack: str, until: _Until
) -> None:
    index(library, [seed], pack=with_pack)
    rows = library.rows(
        "SELECT f.id, p.path, p.id FROM faces f JOIN photos p ON p.id = f.photo_id "
        "WHERE CAST(p.path AS TEXT) LIKE '%/seed-lfw25/%' ORDER BY f.width * f.height"
    )
    small, large = rows[0], rows[-1]
    editing.apply(library, IgnoreFaces((small[0], large[0])))
    window.show_view(Entry.IGNORED)
    window.faces.open(window.faces.place, select=[small[0], large[0]])
    until(lambda: len(window.pages.faces) == 2)
    window.actions_.compare.trigger()
    until(lambda: isinstance(QApplication.activeModalWidget(), CompareDialog))
    dialog = QApplication.activeModalWidget()
    until(dialog.verdict.title.isVisible)
    # In the order in which they stand there, best first.
    assert [side.found.path for side in dialog.sides] == [large[1], small[1]]
    assert dialog.sides[1].canvas.current > 0, "somebody in the background"
    (box,) = library.rows("SELECT x, y, width, height FROM faces WHERE id = ?", [small[0]])
    assert dataclasses.astuple(dialog.sides[1].face.box) == pytest.approx(box, abs=1)
    dialog.reject()
    window.show_view(Entry.PHOTOS)
    photos = window.pages.page(Entry.PHOTOS)
    until(lambda: photos.model.find(large[2]).isValid())
    photos.grid.select([large[2]])
    window.actions_.compare.trigger()
    until(lambda: isinstance(QApplication.activeModalWidget(), CompareDialog))
    dialog = QApplication.activeModalWidget()
    assert [side.wanted for side in dialog.sides] == [Wanted(large[1]), None]
    until(lambda: dialog.sides[0].found)
    dialog.reject()
    until(lambda: not engine(dialog))


def test_what_a_likeness_means(qtbot: QtBot, home: Path) -> None:
    verdict = Verdict()
    qtbot.addWidget(verdict)
    pack = dataclasses.replace(packs.get("builtin"), calibration=Calibration(0.6, 0.5, Strangers(1.5, 0.16)))
    for cosine, rate, title, words, part in (
        (0.8, 3e-7, "The same person", "Fewer than 1 in 1000000 pairs of strangers are this alike.", 0.8),
        (0.55, 1 / 2_345, "The same person", "About 1 in 2300 pairs of strangers is this alike.", 0.55),
        (-0.9, 1.0, "Different people", "Most pairs of strangers are this alike.", 0.0),
        (0.2, None, "Different people", "How often strangers are this alike is unknown", 0.2),
    ):
        verdict.tell(pack, Likeness(cosine, 1.0, cosine > 0.5, rate), "")
        assert verdict.title.text() == title
        said = verdict.strangers.text().replace(",", "")  # the system may group digits in another way
        assert said.startswith(words)
        assert said.endswith("About 1 in 1100 is above the threshold.")
        assert verdict.scale.part == pytest.approx(part)
        assert ("same person" if cosine > 0.5 else "strangers") in verdict.scale.accessibleName().rpartition(":")[2]
