"""Another pack for the library, chosen in the window: in the background, to be stopped and gone on with; names stay."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from made_library import PACK
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from facesorter.domain.found import Embedded
from facesorter.services import browsing, packs
from facesorter.services.changing import ChangeReport
from facesorter.store import embeddings, reembedding, settings
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs.first_start import FirstStart
from facesorter.ui.dialogs.packs import PacksDialog
from facesorter.ui.main_window import MainWindow
from facesorter.ui.views.progress import ProgressBar

Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def mine(home: Path, mbf_folder: Path) -> str:
    packs.import_pack(mbf_folder, "mine")
    return "mine"


def told(widget: QWidget) -> str:
    return "|".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text())


def test_a_pack_is_chosen_and_people_stay(
    mine: str, window: MainWindow, bridge: Bridge, library: Library, qtbot: QtBot, until: Until
) -> None:
    bar = window.findChild(ProgressBar)
    # Where the user began it is still there, and hears of what comes after.
    start = FirstStart(bridge, window)
    placed = library.rows("SELECT * FROM assignments WHERE state IN ('confirmed', 'kept') ORDER BY face_id")
    window.actions_.packs.trigger()
    until(lambda: (dialog := window.findChild(PacksDialog)) is not None and mine in dialog.panels)
    panel = window.findChild(PacksDialog).panels[mine]
    until(panel.use_button.isVisible)
    QTest.mouseClick(panel.use_button, Qt.MouseButton.LeftButton)
    assert "Then they are grouped anew. Names and all that you said stay." in told(panel)
    said: list[str] = []
    bridge.index_progressed.connect(lambda progress: said.append(told(bar)))
    reports: list[object] = []
    bridge.index_finished.connect(reports.append)
    with qtbot.waitSignal(bridge.group_finished, timeout=60_000):
        QTest.mouseClick(panel.question.yes, Qt.MouseButton.LeftButton)
    (report,) = reports
    assert isinstance(report, ChangeReport)
    assert (report.embedded, report.failed) == (12, 0)
    start.deleteLater()
    assert any("Measuring faces 0 of 12" in text for text in said)
    assert told(bar).startswith("Pack changed, 12 faces measured|")
    until(lambda: "Pack: det_500m + w600k_mbf" in told(bar))
    assert settings.get(library, "pack") == mine
    assert library.rows("SELECT * FROM assignments WHERE state IN ('confirmed', 'kept') ORDER BY face_id") == placed
    assert [person.name for person in browsing.people(library, order="name")][:2] == ["Anna", "Ben"]
    assert embeddings.packs(library) == {PACK: 12, mine: 12}


def test_what_a_pack_measured_before_is_said_to_be_there(
    window: MainWindow, bridge: Bridge, library: Library, qtbot: QtBot, until: Until
) -> None:
    vectors = [Embedded(face, np.ones(128, np.float32), from_photo=False) for face in range(1, 13)]
    reembedding.add(library, "builtin", vectors)
    window.actions_.packs.trigger()
    until(lambda: (found := window.findChild(PacksDialog)) is not None and "builtin" in found.panels)
    panel = window.findChild(PacksDialog).panels["builtin"]
    until(panel.use_button.isVisible)
    QTest.mouseClick(panel.use_button, Qt.MouseButton.LeftButton)
    assert "has not measured yet" in told(panel)
    with qtbot.waitSignal(bridge.group_finished, timeout=60_000):
        QTest.mouseClick(panel.question.yes, Qt.MouseButton.LeftButton)
    assert told(window.findChild(ProgressBar)).startswith("Pack changed. It had measured all faces before.|")


def test_a_change_is_stopped(mine: str, window: MainWindow, bridge: Bridge, library: Library, qtbot: QtBot) -> None:
    bar = window.findChild(ProgressBar)
    bridge.change_pack(mine)
    # Else so few might be measured before anybody can stop it.
    bridge.pause_index(True)
    with qtbot.waitSignal(bridge.index_progressed):
        pass
    assert bar._stop.accessibleName() == "Stop changing the pack"
    with qtbot.waitSignal(bridge.index_finished) as ended:
        QTest.mouseClick(bar._stop, Qt.MouseButton.LeftButton)
    assert ended.args == [None]
    assert told(bar).startswith("Stopped. The pack is the one that it was.|")
    assert settings.get(library, "pack") == PACK


def test_a_change_that_the_program_did_not_end_is_offered_again(
    mine: str, window: MainWindow, bridge: Bridge, library: Library, tmp_path: Path, qtbot: QtBot, until: Until
) -> None:
    bridge.change_pack(mine)
    bridge.pause_index(True)
    with qtbot.waitSignal(bridge.index_progressed):
        pass
    window.close()
    assert settings.get(library, "pack") == PACK
    later = Bridge(library)
    again = MainWindow(later, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    again.show()
    until(again.message.isVisible)
    assert "measured with the pack mine" in again.message._label.text()
    with qtbot.waitSignal(later.group_finished, timeout=60_000):
        again.message._button.click()
    assert settings.get(library, "pack") == mine
    assert reembedding.count_lacking(library, mine) == 0
    again.close()
    again.deleteLater()


def test_folders_wait_for_a_change_and_are_read_with_the_new_pack(
    mine: str, bridge: Bridge, library: Library, seed: Path, tmp_path: Path, qtbot: QtBot, until: Until
) -> None:
    folder = tmp_path / "one"
    folder.mkdir()
    (folder / "01.jpg").write_bytes((seed / "01.jpg").read_bytes())
    bridge.change_pack(mine)
    bridge.index([folder])
    qtbot.waitUntil(lambda: embeddings.packs(library) == {PACK: 12, mine: 13}, timeout=60_000)
    until(lambda: not bridge.indexing)


def test_the_library_lets_go_of_what_other_packs_measured(
    window: MainWindow, bridge: Bridge, library: Library, until: Until
) -> None:
    vectors = [Embedded(face, np.ones(512, np.float32), from_photo=False) for face in range(1, 13)]
    reembedding.add(library, "builtin", vectors)
    reembedding.add(library, "imported once", vectors)
    before = library.rows("SELECT * FROM assignments ORDER BY face_id")
    window.actions_.packs.trigger()
    until(lambda: (found := window.findChild(PacksDialog)) is not None and found.left_behind)
    dialog = window.findChild(PacksDialog)
    panel = dialog.panels["builtin"]
    until(lambda: "In this library: 12 faces measured, 24.6 kB." in told(panel))
    until(panel.held.button.isVisible)
    QTest.mouseClick(panel.held.button, Qt.MouseButton.LeftButton)
    assert "People, names and what you confirmed stay." in told(panel)
    assert len(reembedding.held(library)) == 3
    QTest.mouseClick(panel.question.yes, Qt.MouseButton.LeftButton)
    until(lambda: "The library let go of what it measured." in told(panel) and not panel.held.isVisible())

    # The library's own pack is not installed here: it is named, and kept.
    card = dialog.left_behind["imported once"]
    assert not dialog.left_behind[PACK].held.button.isVisible()
    until(card.held.button.isVisible)
    QTest.mouseClick(card.held.button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(card.question.yes, Qt.MouseButton.LeftButton)
    until(lambda: list(dialog.left_behind) == [PACK])
    assert [held.pack for held in reembedding.held(library)] == [PACK]
    assert library.rows("SELECT * FROM assignments ORDER BY face_id") == before
    dialog.reject()
