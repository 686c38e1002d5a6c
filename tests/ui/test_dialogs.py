"""The dialogs do what they say: files are written, packs come in, unreadable photos are listed."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from made_library import files
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from facesorter.services import packs
from facesorter.store import settings
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs.export import ExportDialog
from facesorter.ui.dialogs.first_start import FirstStart
from facesorter.ui.dialogs.pack_card import PackCard
from facesorter.ui.dialogs.problems import ProblemsDialog
from facesorter.ui.views.elided import Elided
from facesorter.ui.views.progress import ProgressBar

_Until = Callable[[Callable[[], object]], None]


def shown(dialog: QDialog, qtbot: QtBot) -> None:
    dialog.open()
    qtbot.waitUntil(dialog.windowHandle().isExposed)
    assert dialog.windowModality() == Qt.WindowModality.WindowModal


@pytest.fixture
def export(bridge: Bridge, parent: QWidget, qtbot: QtBot, tmp_path: Path, until: _Until) -> ExportDialog:
    dialog = ExportDialog(bridge, None, parent)
    dialog.set_target(tmp_path / "out")
    shown(dialog, qtbot)
    until(dialog.export.isEnabled)
    return dialog


def test_an_export_is_planned_and_written(export: ExportDialog, tmp_path: Path, until: _Until) -> None:
    assert export.summary.text().startswith("8 files in 3 folders, ")
    assert not (tmp_path / "out").exists()
    QTest.keyClick(export, Qt.Key.Key_Return)
    until(export.show_folder.isVisible)
    assert export.summary.text().startswith("8 files written")
    written = files(tmp_path / "out")
    assert sorted(written) == [
        *(f"Anna/photo {number}.jpg" for number in range(3)),
        *(f"Ben/photo {number}.jpg" for number in range(3)),
        *(f"Person 3/photo {number}.jpg" for number in (3, 4)),
    ]
    assert written["Anna/photo 1.jpg"] == (tmp_path / "photos" / "photo 1.jpg").read_bytes()
    QTest.keyClick(export, Qt.Key.Key_Return)
    until(lambda: not export.isVisible())


def test_the_plan_follows_the_choices(export: ExportDialog, tmp_path: Path, until: _Until) -> None:
    export.options.multi.setCurrentIndex(1)
    until(lambda: export.summary.text().startswith("5 files"))
    export.options.crops.setChecked(True)
    assert not export.options.mode.isEnabled()
    until(lambda: export.summary.text().startswith("5 files") and export.list.item(0, 0).text() == "Anna")
    export.options.format.setCurrentIndex(2)
    assert not export.options.crops.isEnabled()
    until(lambda: export.summary.text().startswith("1 file, "))
    QTest.mouseClick(export.export, Qt.MouseButton.LeftButton)
    until(export.show_folder.isVisible)
    (table,) = (tmp_path / "out").iterdir()
    assert sum(len(photo["faces"]) for photo in json.loads(table.read_text("utf-8"))["photos"]) == 12
    export.set_target(tmp_path / "out")
    until(lambda: export.summary.text() == "There is nothing to write.")
    assert export.skipped.text() == "1 file already there."
    assert not export.export.isEnabled()


def test_nothing_is_exported_among_the_photos(export: ExportDialog, tmp_path: Path, until: _Until) -> None:
    before = files(tmp_path / "photos")
    export.set_target(tmp_path / "photos" / "sorted")
    until(lambda: "Nothing is ever written there" in export.summary.text())
    QTest.keyClick(export, Qt.Key.Key_Return)
    assert not export.export.isEnabled()
    assert files(tmp_path / "photos") == before


def test_escape_leaves_the_export(export: ExportDialog, tmp_path: Path, until: _Until) -> None:
    QTest.keyClick(export, Qt.Key.Key_Escape)
    until(lambda: QApplication.activeModalWidget() is None)
    assert not (tmp_path / "out").exists()


def test_enter_on_cancel_exports_nothing(export: ExportDialog, tmp_path: Path, until: _Until) -> None:
    export.cancel.setFocus()
    QTest.keyClick(export.cancel, Qt.Key.Key_Return)
    until(lambda: not export.isVisible())
    assert not (tmp_path / "out").exists()


def test_unreadable_photos_are_listed_and_copied(
    bridge: Bridge, parent: QWidget, qtbot: QtBot, tmp_path: Path, until: _Until
) -> None:
    dialog = ProblemsDialog(bridge, parent)
    shown(dialog, qtbot)
    until(lambda: dialog.table.rowCount() == 1)
    row = [dialog.table.item(0, column).text() for column in range(3)]
    assert row == ["torn.jpg", str(tmp_path / "photos"), "it is cut off"]
    QTest.mouseClick(dialog._copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == f"{tmp_path / 'photos' / 'torn.jpg'}\tit is cut off"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    until(lambda: QApplication.activeModalWidget() is None)


def test_the_first_folder_is_read_with_the_chosen_pack(
    bridge: Bridge, parent: QWidget, qtbot: QtBot, tmp_path: Path, until: _Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[list[Path], str | None]] = []
    monkeypatch.setattr(bridge, "index", lambda folders, pack=None: asked.append((list(folders), pack)))
    page = FirstStart(bridge, parent)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    until(lambda: page.pack == "builtin")
    assert os.fspath(bridge.library.path) in [label.text() for label in page.findChildren(Elided)]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl.fromLocalFile(str(tmp_path / "photos" / "photo 1.jpg"))])
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.drop.dropEvent(event)
    assert asked == [([tmp_path], "builtin")]


def test_the_pack_chosen_at_first_start_counts_everywhere(
    bridge: Bridge, parent: QWidget, qtbot: QtBot, mbf_folder: Path, library: Library, until: _Until
) -> None:
    packs.import_pack(mbf_folder, "mine")
    bottom = ProgressBar(bridge)
    page = FirstStart(bridge, parent)
    for widget in (bottom, page):
        qtbot.addWidget(widget)
    page.resize(900, 900)
    page.show()
    until(lambda: page.pack == "builtin")
    card = next(card for card in page.findChildren(PackCard) if card.pack.id == "mine")
    card.button.setFocus()
    QTest.keyClick(card.button, Qt.Key.Key_Space)
    until(lambda: settings.get(library, "pack") == "mine")
    until(lambda: any(packs.get("mine").label in label.text() for label in bottom.findChildren(Elided)))
    again = FirstStart(bridge, parent)
    qtbot.addWidget(again)
    until(lambda: again.pack == "mine")
