"""The pack manager's row for how photos are searched for faces."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facesorter.domain.search import Search
from facesorter.services import searches
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs.packs import PacksDialog
from facesorter.ui.installs import Installs

_Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def opened(bridge: Bridge, qtbot: QtBot, home: Path, until: _Until) -> Iterator[Callable[[], PacksDialog]]:
    parent = QWidget()
    parent.resize(900, 700)
    parent.show()
    qtbot.waitUntil(parent.windowHandle().isExposed)

    def open_it() -> PacksDialog:
        dialog = PacksDialog(bridge, Installs(bridge), parent)
        dialog.open()
        qtbot.waitUntil(dialog.windowHandle().isExposed)
        until(lambda: "builtin" in dialog.panels and dialog.search.isEnabled())
        return dialog

    yield open_it
    parent.close()
    parent.deleteLater()


def test_another_detector_is_chosen_for_the_library(
    bridge: Bridge, library: Library, opened: Callable[[], PacksDialog], tmp_path: Path, monkeypatch, until: _Until
) -> None:
    searches.keep(library, Search("dlib_hog", 0.6, 30))
    asked: list[tuple[list[Path], str | None, Search | None]] = []
    monkeypatch.setattr(bridge, "index", lambda folders, pack=None, search=None: asked.append((folders, pack, search)))
    dialog = opened()
    form = dialog.search
    assert (form.detector.currentText(), form.smallest.value(), form.turn.isChecked()) == ("dlib HOG", 30, False)
    assert not form.button.isEnabled()
    form.turn.click()
    assert form.button.isEnabled()
    assert form.note.text() == "Photos without a face are read again."
    form.detector.setCurrentIndex(form.detector.findText("Viola-Jones"))
    form.smallest.setValue(0)
    assert "what you confirmed stay" in form.note.text()
    QTest.mouseClick(form.button, Qt.MouseButton.LeftButton)
    # The score of another detector means something else.
    assert asked == [([tmp_path / "photos"], None, Search("viola_jones", None, None, True))]
    until(lambda: not dialog.isVisible())


def test_a_library_without_folders_keeps_the_choice_for_later(
    library: Library, opened: Callable[[], PacksDialog], until: _Until
) -> None:
    with library.transaction() as connection:
        connection.execute("DELETE FROM roots")
    dialog = opened()
    dialog.search.turn.click()
    assert not dialog.search.note.isVisible()
    QTest.mouseClick(dialog.search.button, Qt.MouseButton.LeftButton)
    until(lambda: searches.kept(library) == Search(turn=True))
    assert dialog.isVisible()
    assert not dialog.search.button.isEnabled()
    dialog.reject()


def test_enter_uses_what_was_typed(library: Library, opened: Callable[[], PacksDialog], until: _Until) -> None:
    with library.transaction() as connection:
        connection.execute("DELETE FROM roots")
    dialog = opened()
    dialog.search.smallest.setFocus()
    dialog.search.smallest.selectAll()
    QTest.keyClicks(dialog.search.smallest, "40")
    QTest.keyClick(dialog.search.smallest, Qt.Key.Key_Return)
    until(lambda: searches.kept(library) == Search(smallest_face=40))
    assert dialog.isVisible()
    QTest.keyClick(dialog.search.smallest, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_its_number_keeps_off_the_frame(opened: Callable[[], PacksDialog]) -> None:
    field = opened().search.smallest
    text = field.lineEdit()
    assert text.mapTo(field, text.rect().topLeft()).x() + text.textMargins().left() > 4
