"""With a font of twice the size nothing is cut off that was not, and what stands beside text grows with it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facesorter.ui import theme, words
from facesorter.ui.bridge import Bridge
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.sidebar import VIEWS


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    font = QFont(before)
    font.setPointSizeF(2 * before.pointSizeF())
    qapp.setFont(font)
    theme.dress(qapp, Qt.ColorScheme.Light)
    yield
    qapp.setFont(before)
    theme.dress(qapp, Qt.ColorScheme.Light)


def cut(window: QWidget) -> list[str]:
    """Controls that have less room than they need."""
    found = []
    for widget in (*window.findChildren(QAbstractButton), *window.findChildren(QComboBox)):
        # What stands inside a field is drawn, and never asked for its size.
        if widget.isVisible() and widget.window() is window and not isinstance(widget.parent(), QLineEdit):
            needed = widget.minimumSizeHint()
            if widget.height() < needed.height() or widget.width() < needed.width():
                found.append(f"{type(widget).__name__} {widget.accessibleName() or widget.property('text')}")
    return found


def test_views_and_dialogs_have_room_for_a_large_font(
    large: None, bridge: Bridge, tmp_path: Path, home: Path, answered: Callable[[], None], qtbot: QtBot
) -> None:
    window = MainWindow(bridge, QSettings(str(tmp_path / "large.ini"), QSettings.Format.IniFormat))
    window.resize(1280, 800)
    window.show()
    qtbot.waitUntil(lambda: len(window.people.model.rows) == 3)
    name = QFontMetrics(theme.font(bold=True)).horizontalAdvance("Who is this?")
    grid = window.people.grid
    assert grid.itemDelegate().name_rectangle(grid.visualRect(grid.model().index(0, 0))).width() >= name
    for view in VIEWS:
        window.show_view(view)
        answered()

        def whole(view: str = view) -> None:
            assert cut(window) == [], view

        # What is still read finds its room a moment after it came.
        qtbot.waitUntil(whole)
    for action in (window.actions_.settings, window.actions_.packs, window.actions_.export):
        action.trigger()
        qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(QDialog)))
        dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())

        def whole_too(dialog: QDialog = dialog) -> None:
            assert cut(dialog) == [], dialog

        qtbot.waitUntil(whole_too)
        dialog.reject()
    window.close()
    window.deleteLater()


def test_letters_below_the_line_are_whole_on_a_sharp_screen(
    window: MainWindow, until: Callable[[Callable[[], object]], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "faces", lambda _: "gjpq")
    until(lambda: window.people.model.rows)
    grid = window.people.grid
    option = QStyleOptionViewItem()
    option.initFrom(grid)
    option.rect = QRect(QPoint(), grid.cell_size())
    cell = blank(option.rect.size())
    painter = QPainter(cell)
    grid.itemDelegate().paint(painter, option, grid.model().index(0, 0))
    painter.end()
    name = grid.itemDelegate().name_rectangle(option.rect)
    alone = blank(option.rect.size())
    painter = QPainter(alone)
    painter.setPen(theme.colours().muted)
    painter.setFont(theme.font(0.86))
    painter.drawText(name.left(), name.bottom() // 2, "gjpq")
    painter.end()
    within = QRect(
        2 * name.left(), 2 * name.bottom() + 4, 2 * name.width(), 2 * QFontMetrics(theme.font(0.86)).height() + 12
    )
    assert ink(cell.copy(within)) == ink(alone)


def blank(size: QSize) -> QImage:
    """A picture of a screen with two pixels for each."""
    image = QImage(size * 2, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2)
    image.fill(theme.colours().card)
    return image


def ink(image: QImage) -> int:
    """How many lines of pixels hold anything."""
    ground = image.pixel(0, 0)
    return sum(any(image.pixel(x, y) != ground for x in range(image.width())) for y in range(image.height()))
