"""Labels are backed up and restored from the menu, with a report of what found no place."""

import threading
import time
from pathlib import Path

import pytest
from made_library import dump
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from facesorter.domain.control import Control
from facesorter.domain.edits import RenamePerson
from facesorter.services import editing, labels
from facesorter.services.label_files import LabelsError
from facesorter.store.library import Library
from facesorter.ui.main_window import MainWindow


def told(window: MainWindow, qtbot: QtBot, button: str = "Close") -> QMessageBox:
    """The report that is shown; with *Stop*, what is shown before it where that takes long."""

    def shown() -> list[QMessageBox]:
        boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
        return [box for box in boxes if button in [each.text() for each in box.buttons()]]

    qtbot.waitUntil(lambda: bool(shown()))
    (box,) = shown()
    return box


def close(box: QMessageBox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.destroyed):
        box.button(QMessageBox.StandardButton.Close).click()


def test_labels_travel_by_the_menu(
    window: MainWindow, library: Library, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "labels.json"
    for ask in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, ask, lambda *given, **more: (str(file), ""))
    end = dump(library)
    window.actions_.back_up_labels.trigger()
    box = told(window, qtbot)
    assert str(file) in box.text()
    assert "2 people and 6 faces" in box.text()
    close(box, qtbot)

    window.actions_.restore_labels.trigger()
    box = told(window, qtbot)
    assert box.text().startswith("There was nothing to restore")
    close(box, qtbot)
    assert dump(library) == end

    # As if nothing had been said, and a photo were lost.
    said = labels.label_files.read(file)
    file.unlink()
    with qtbot.waitSignal(window._bridge.walked):
        window._bridge.undo(3)
    with library.transaction() as connection:
        connection.execute("UPDATE photos SET content_hash = zeroblob(32) WHERE id = 1")
    labels.label_files.write(said, file)
    window.actions_.restore_labels.trigger()
    box = told(window, qtbot)
    assert box.text().startswith("What was said of 2 people and 4 faces is restored.")
    assert "1 labelled photo is not in this library:" in box.detailedText()
    close(box, qtbot)
    assert {row[1] for row in dump(library)["people"]} == {"Anna", "Ben", None}


def test_only_what_became_otherwise_is_counted(
    window: MainWindow, library: Library, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "labels.json"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given, **more: (str(file), ""))
    labels.back_up(library, file)
    with qtbot.waitSignal(window._bridge.walked):
        window._bridge.undo(1)
    window.actions_.restore_labels.trigger()
    box = told(window, qtbot)
    assert box.text().startswith("What was said of 1 person and 2 faces is restored.")
    assert "Restored labels of 1 person" in {entry.label for entry in editing.log(library)}
    close(box, qtbot)


def test_restoring_is_stopped(
    window: MainWindow, library: Library, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "labels.json"
    labels.back_up(library, file)
    before = dump(library)

    def work_for_ever(said: object, there: object, control: Control) -> None:
        while True:
            control.checkpoint()
            time.sleep(0.01)

    monkeypatch.setattr(labels.reattaching, "plan", work_for_ever)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given, **more: (str(file), ""))
    window.actions_.restore_labels.trigger()
    box = told(window, qtbot, "Stop")
    assert box.text() == "Labels are being restored…"
    (stop,) = box.buttons()
    with qtbot.waitSignal(box.destroyed):
        stop.click()
    assert dump(library) == before


def test_a_file_that_is_no_labels_backup(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "labels.json"
    file.write_bytes(b"{")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given, **more: (str(file), ""))
    with qtbot.waitSignal(window._bridge.failed) as failed:
        window.actions_.restore_labels.trigger()
    assert "is no labels backup, or it is damaged" in failed.args[0]


def test_a_drive_that_does_not_answer_keeps_neither_views_nor_edits(
    window: MainWindow, library: Library, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hangs = threading.Event()

    def hang(*_: object) -> None:
        hangs.wait()
        raise LabelsError("The drive is gone.")

    for ask in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, ask, lambda *given, **more: (str(tmp_path / "labels.json"), ""))
    for kind in ("read", "write"):
        monkeypatch.setattr(labels.label_files, kind, hang)
    for _ in range(2):
        window.actions_.back_up_labels.trigger()
        window.actions_.restore_labels.trigger()
    bridge, read = window._bridge, list[object]()
    with qtbot.waitSignal(bridge.edited):
        bridge.apply(RenamePerson(3, "Olga"))
    bridge.read(lambda _: 1, read.append, window)
    qtbot.waitUntil(lambda: read == [1])
    hangs.set()
