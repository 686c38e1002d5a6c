"""The scores of a grouping, in as many columns as there is room for."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facesorter.ui.views.score_panel import ScorePanel


@pytest.fixture
def large_font(qapp: QApplication) -> Iterator[None]:
    usual = qapp.font()
    large = qapp.font()
    large.setPointSizeF(2 * usual.pointSizeF())
    qapp.setFont(large)
    yield
    qapp.setFont(usual)


def test_two_columns_give_way_to_one_also_in_a_large_font(qtbot: QtBot, large_font: None) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    panel = ScorePanel(window)
    column.addWidget(panel)
    window.resize(1400, 900)
    window.show()
    qtbot.waitUntil(lambda: len({line.x() for line in panel.lines.values()}) == 2)
    narrow = panel.minimumSizeHint().width() + 60
    window.resize(narrow, 900)
    qtbot.waitUntil(lambda: len({line.x() for line in panel.lines.values()}) == 1)
    assert window.width() == narrow
    assert all(line.geometry().right() <= panel.width() for line in panel.lines.values())
