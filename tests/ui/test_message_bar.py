"""The passing message: whole in every language, however short it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from facesorter.ui.views.message_bar import MessageBar


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("text", ["Ja", "Named Anna", "A longer sentence that says what was done with whom"])
def test_all_of_it_is_inside(text: str, direction: Qt.LayoutDirection, qapp: QApplication, qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.setLayoutDirection(direction)
    ground.resize(900, 500)
    ground.show()
    bar = MessageBar(ground)
    bar.say(text, "Undo", lambda: None)
    qapp.processEvents()
    shown = [part for kind in (QLabel, QPushButton, QToolButton) for part in bar.findChildren(kind) if part.isVisible()]
    assert len(shown) == 3
    for part in shown:
        assert bar.rect().contains(part.geometry()), (part, part.geometry(), bar.rect())
