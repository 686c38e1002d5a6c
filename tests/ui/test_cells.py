"""The grid of cells: where they lie, where keys go, what is selected; with a mouse, from either side."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facesorter.ui.models.rows import RowsModel, difference
from facesorter.ui.views.grid import Grid

_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True, slots=True)
class Row:
    id: int


class _Model(RowsModel[Row]):
    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return None


class _Grid(Grid):
    def picture(self, index: QModelIndex) -> QPixmap | None:
        return None


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["ltr", "rtl"])
def grid(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Grid]:
    """Ids 0 to 22 in lines of five, in sight are two lines and a bit."""
    model = _Model()
    model.replace([Row(number) for number in range(23)])
    grid = _Grid(model)
    grid.setLayoutDirection(request.param)
    grid.setDragEnabled(False)
    grid.resize(560, 250)
    grid.set_cell(QSize(100, 100))
    grid.show()
    qtbot.waitUntil(grid.windowHandle().isExposed)
    yield grid
    grid.close()
    grid.deleteLater()
    model.deleteLater()


def spot(grid: Grid, number: int) -> QPoint:
    return grid.visualRect(grid._model.find(number)).center()


def press(grid: Grid, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> list[int]:
    QTest.keyClick(grid, key, modifiers)
    return grid.selected


def click(grid: Grid, number: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> list[int]:
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifiers, spot(grid, number))
    return grid.selected


def test_every_cell_is_found_where_it_lies(grid: Grid) -> None:
    model = grid._model
    for row in range(23):
        index = model.index(row, 0)
        assert grid.indexAt(grid.visualRect(index).center()) == index
    first, second = grid.visualRect(model.index(0, 0)), grid.visualRect(model.index(1, 0))
    assert (second.left() < first.left()) == grid.isRightToLeft()
    assert grid.visualRect(model.index(5, 0)).topLeft() - first.topLeft() == QPoint(0, 100)
    # The cells fill the width; after the last row there is nothing.
    assert 0 <= grid.viewport().width() - 5 * first.width() < 5
    assert not grid.indexAt(spot(grid, 20) + (spot(grid, 3) - spot(grid, 0))).isValid()


def test_keys_go_where_they_point(grid: Grid) -> None:
    onwards, back = Qt.Key.Key_Right, Qt.Key.Key_Left
    if grid.isRightToLeft():
        onwards, back = back, onwards
    assert click(grid, 0) == [0]
    assert press(grid, onwards) == [1]
    assert press(grid, Qt.Key.Key_Down) == [6]
    assert press(grid, back) == [5]
    assert press(grid, Qt.Key.Key_Up) == [0]
    assert press(grid, Qt.Key.Key_Up) == [0]
    assert press(grid, Qt.Key.Key_End) == [22]
    assert grid.viewport().rect().contains(spot(grid, 22))
    assert press(grid, Qt.Key.Key_Down) == [22]
    assert press(grid, Qt.Key.Key_PageUp) == [12]
    assert press(grid, Qt.Key.Key_Home) == [0]
    assert grid.verticalScrollBar().value() == 0
    assert press(grid, Qt.Key.Key_PageDown) == [10]
    # Below the fourth column the last line is empty: its end is the nearest.
    click(grid, 14)
    press(grid, Qt.Key.Key_Down)
    assert press(grid, Qt.Key.Key_Down) == [22]


def test_shift_selects_what_lies_between(grid: Grid) -> None:
    click(grid, 3)
    assert click(grid, 6, _SHIFT) == [3, 4, 5, 6]
    assert click(grid, 1, _SHIFT) == [1, 2, 3]
    assert click(grid, 8, _CTRL) == [1, 2, 3, 8]
    click(grid, 7)
    assert press(grid, Qt.Key.Key_Down, _SHIFT) == [7, 8, 9, 10, 11, 12]
    # Also from what is no longer in sight.
    click(grid, 0)
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
    assert click(grid, 21, _SHIFT) == list(range(22))
    grid.selectAll()
    assert grid.selected == list(range(23))


def test_a_drawn_rectangle_selects_what_it_touches(grid: Grid) -> None:
    view = grid.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=spot(grid, 6))
    for stop in (7, 12, 13):
        QTest.mouseMove(view, spot(grid, stop))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=spot(grid, 13))
    assert grid.selected == [6, 7, 8, 11, 12, 13]


def test_what_comes_and_goes_keeps_selection_and_place(grid: Grid, qtbot: QtBot) -> None:
    model = grid._model
    grid.select([12, 13, 20])
    grid.verticalScrollBar().setValue(130)
    model.patch(difference(model.rows, [Row(number) for number in range(23) if number not in (2, 13)]))
    assert grid.selected == [12, 20]
    model.patch(difference(model.rows, [Row(number) for number in range(200)]))
    qtbot.waitUntil(lambda: grid.verticalScrollBar().maximum() == 40 * 100 - grid.viewport().height())
    assert grid.verticalScrollBar().value() == 130
    # So much at once that it starts anew.
    model.patch(difference(model.rows, [Row(number) for number in range(0, 200, 2)]))
    assert grid.selected == [12, 20]
    assert grid.verticalScrollBar().value() == 130
