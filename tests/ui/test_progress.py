"""The bar at the bottom: what it says while photos are read, and that pausing and stopping reach the work."""

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facesorter.domain.edits import ChangeSet
from facesorter.services import browsing, packs
from facesorter.services.indexing import IndexReport
from facesorter.services.taking_over import TakenOver
from facesorter.store.library import Library
from facesorter.ui import words
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs.problems import ProblemsDialog
from facesorter.ui.views.progress import ProgressBar

LEFT = Qt.MouseButton.LeftButton
Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def bar(qtbot: QtBot, bridge: Bridge, home: Path) -> Iterator[ProgressBar]:
    shown = ProgressBar(bridge)
    qtbot.addWidget(shown)
    shown.resize(1000, shown.height())
    shown.show()
    yield shown


@pytest.fixture
def album(tmp_path: Path, seed: Path) -> Path:
    """Real portraits, many times over, and one photo that is cut off."""
    folder = tmp_path / "album"
    folder.mkdir()
    portraits = sorted(seed.rglob("*.jpg"))
    for number in range(120):
        # Each is another photo: equal ones would be read once.
        content = portraits[number % len(portraits)].read_bytes()
        (folder / f"{number:03}.jpg").write_bytes(content + bytes([number]))
    (folder / "torn.jpg").write_bytes(portraits[0].read_bytes()[:3000])
    return folder


@pytest.fixture
def pack(home: Path, mbf_folder: Path) -> str:
    packs.import_pack(mbf_folder, "arcface-mbf")
    return "arcface-mbf"


def told(bar: QWidget) -> str:
    return "|".join(label.text() for label in bar.findChildren(QLabel) if label.isVisible() and label.text())


def click(bar: QWidget, text: str) -> None:
    found = [each for each in bar.findChildren(QPushButton) if each.text() == text and each.isVisible()]
    QTest.mouseClick(found[0], LEFT)


def stop(bar: QWidget) -> QPushButton:
    return next(each for each in bar.findChildren(QPushButton) if each.text() == "Stop")


def test_nothing_to_do_is_calm(bar: ProgressBar, until: Until) -> None:
    until(lambda: told(bar) == "On this computer only")
    assert not [each for each in bar.findChildren(QWidget) if each.isVisible() and not isinstance(each, QLabel)]


def test_reading_is_told_paused_goes_on_and_ends_with_a_summary(
    bar: ProgressBar, bridge: Bridge, album: Path, pack: str, library: Library, until: Until, qtbot: QtBot
) -> None:
    said: list[str] = []
    places = set()

    def note(progress: object) -> None:
        said.append(told(bar))
        places.update(button.geometry().getRect() for button in bar.findChildren(QPushButton) if button.isCheckable())

    bridge.index_progressed.connect(note)
    bridge.index([album], pack)
    until(lambda: "Reading photos" in told(bar))
    click(bar, "Pause")
    assert "Paused at" in told(bar)
    before = len(browsing.photos(library))
    # What was under way when it paused still arrives, however long that takes; then it rests, and does not end.
    rested = -1
    while rested < len(said):
        rested = len(said)
        qtbot.wait(400)
    assert bridge.indexing
    assert len(browsing.photos(library)) < 120 + before
    click(bar, "Resume")
    with qtbot.waitSignal(bridge.index_finished, timeout=60_000) as ended:
        pass
    (report,) = ended.args
    assert isinstance(report, IndexReport)
    # What is clicked stays where it is while the words change.
    assert len(places) == 1
    assert told(bar).startswith(f"120 photos read, {report.faces} faces, 1 could not be read|")
    bridge.index_finished.emit(dataclasses.replace(report, provider_problem="CUDA is not used."))
    assert told(bar).startswith(f"120 photos read, {report.faces} faces, 1 could not be read. CUDA is not used.|")
    taken_over = TakenOver(2, ChangeSet("Indexed", faces=frozenset({1, 2})))
    bridge.index_finished.emit(dataclasses.replace(report, taken_over=taken_over))
    assert "1 could not be read. What was said of 2 faces holds for their copies, too|" in told(bar)
    assert any("of 121" in text and "photos/s" in text for text in said)
    until(lambda: "Pack: det_500m + w600k_mbf" in told(bar))
    click(bar, "Show them")
    dialog = bar.window().findChild(ProblemsDialog)
    assert dialog.isVisible()
    until(lambda: dialog.table.rowCount() == 2)
    dialog.close()


def test_stopping_keeps_what_was_read(
    bar: ProgressBar, bridge: Bridge, album: Path, pack: str, until: Until, qtbot: QtBot
) -> None:
    bridge.index([album], pack)
    until(lambda: "Reading photos" in told(bar))
    assert stop(bar).accessibleName() == "Stop reading photos"
    with qtbot.waitSignal(bridge.index_finished, timeout=60_000) as ended:
        QTest.mouseClick(stop(bar), LEFT)
        assert "Stopping…" in told(bar)
    assert ended.args == [None]
    assert told(bar).startswith("Stopped. What was read until now is kept.|")
    assert not stop(bar).isVisible()


def test_grouping_is_told_and_what_came_of_it(bar: ProgressBar, bridge: Bridge, until: Until) -> None:
    bridge.group("auto", {})
    # So few might be grouped before they are counted.
    assert bridge._grouping is not None
    bridge._grouping.pause()
    until(lambda: "Grouping 12 faces…" in told(bar))
    assert stop(bar).accessibleName() == "Stop grouping"
    bridge._grouping.resume()
    until(lambda: not bridge.grouping)
    assert told(bar).startswith("12 faces in ")
    assert "unsorted" in told(bar)
    # What came of it is true until there are other people.
    bridge.undo()
    until(lambda: "unsorted" not in told(bar))


def test_a_narrow_bar_shortens_its_words(bar: ProgressBar, bridge: Bridge, until: Until) -> None:
    bridge.group("auto", {})
    until(lambda: not bridge.grouping)
    bar.resize(300, bar.height())
    assert bar.width() == 300
    assert all(bar.rect().contains(label.geometry()) for label in bar.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (3, "less than a minute left"),
        (59.9, "less than a minute left"),
        (60, "1 min left"),
        (8 * 60 + 20, "8 min left"),
        (59 * 60, "59 min left"),
        (3590, "1 h left"),
        (2 * 3600 + 11 * 60, "2 h 10 min left"),
        (30 * 3600, "30 h left"),
    ],
)
def test_time_left_in_words(seconds: float, text: str) -> None:
    assert words.time_left(seconds) == text
