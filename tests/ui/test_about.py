"""Help, About: the version, where the data lies, and every licence there is, by keyboard too."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from facesorter import __version__, places
from facesorter.services import licensing
from facesorter.store.library import Library
from facesorter.ui.dialogs.about import AboutDialog
from facesorter.ui.main_window import MainWindow
from facesorter.ui.views.elided import Elided

_Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot, until: _Until) -> AboutDialog:
    window.actions_.about.trigger()
    dialog = window.findChild(AboutDialog)
    qtbot.waitUntil(dialog.windowHandle().isExposed)
    until(dialog.table.rowCount)
    return dialog


def rows(dialog: AboutDialog) -> dict[str, str]:
    table = dialog.table
    return {table.item(row, 0).text(): table.item(row, 2).text() for row in range(table.rowCount())}


def test_version_data_and_licences_are_told(dialog: AboutDialog, library: Library) -> None:
    assert f"Version {__version__}" in [label.text() for label in dialog.findChildren(QLabel)]
    assert str(library.path) in [label.text() for label in dialog.findChildren(Elided)]
    told = rows(dialog)
    assert next(iter(told)) == "FaceSorter"
    assert told["FaceSorter"] == "MIT"
    assert "numpy" in told
    assert [name for name, licence in told.items() if not licence] == []
    assert [name for name in told if name.startswith("Pack: ")], "the built-in pack at least"


def test_a_licence_is_read_by_keyboard(dialog: AboutDialog, until: _Until) -> None:
    first = dialog.text.toPlainText()
    assert "Permission is hereby granted" in first
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert dialog.text.toPlainText() not in ("", first)
    QTest.keyClick(dialog.table, Qt.Key.Key_Tab)
    assert dialog.text.hasFocus()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    until(lambda: not dialog.isVisible())


def test_the_list_of_the_build_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "resources", lambda: tmp_path)
    part = {"name": "x", "version": "1", "licence": "MIT", "url": "https://x.org", "text": "May be used."}
    (tmp_path / "licences.json").write_text(json.dumps([part]))
    assert licensing.parts() == [licensing.Part(**part)]
    for damage in ("[", "[1]", '[{"name": "x"}]'):
        (tmp_path / "licences.json").write_text(damage)
        assert licensing.parts()[0].name == "FaceSorter"
