"""Words and marks stand out in both schemes, as `packaging/checks/contrast.py` measures it, and the focus is seen."""

from collections.abc import Callable, Iterator
from types import ModuleType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDoubleSpinBox,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facesorter.ui import theme
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.sidebar import VIEWS, Entry
from facesorter.ui.views.table import Table

_Until = Callable[[Callable[[], object]], None]
_SCHEMES = (Qt.ColorScheme.Light, Qt.ColorScheme.Dark)


@pytest.fixture(params=_SCHEMES)
def dressed_in(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    before = qapp.palette().base().color().lightnessF() > 0.5
    theme.dress(qapp, request.param)
    yield
    theme.dress(qapp, _SCHEMES[not before])


def test_the_colours_of_the_theme_go_together(dressed_in: None, check: ModuleType) -> None:
    assert [pair for pair in check.of_theme() if pair[2] < pair[3]] == []


def test_what_is_painted_can_be_read(dressed_in: None, window: MainWindow, check: ModuleType, until: _Until) -> None:
    window.people.grid.select([1])
    until(lambda: "Anna" in {painted.text for painted in check.texts(window)})
    pixels, _ = check.pixels_of(window)
    measured = [(painted.text, check.measured(painted, pixels)) for painted in check.texts(window)]
    assert {"Anna", "3 faces", "People"} <= {text for text, answer in measured if answer}
    assert [(text, answer) for text, answer in measured if answer and answer[0] < check.WORDS] == []


def unseen(window: QWidget, start: QWidget) -> list[QWidget]:
    """Go once around a window with Tab: what looks the same with the focus. Fails where Tab does not come back."""
    found: list[QWidget] = []
    here = start
    for _ in range(80):
        # What its parent paints around it counts as well.
        shown = here.parentWidget() or here
        focused = shown.grab().toImage()
        moved = window.focusNextChild()
        there = window.focusWidget()
        if not moved or there is None or there is here:
            pytest.fail(f"Tab stays at {here}")
        if shown.grab().toImage() == focused:
            found.append(here)
        here = there
        if here is start:
            return found
    pytest.fail(f"Tab does not come back to {start}")


@pytest.mark.parametrize("view", VIEWS)
def test_wherever_tab_goes_the_focus_is_seen(
    window: MainWindow, view: Entry, until: _Until, answered: Callable[[], None], qapp: QApplication
) -> None:
    window.activateWindow()
    window.show_view(view)
    answered()
    until(lambda: window.isActiveWindow() and qapp.focusWidget() is not None)
    start = qapp.focusWidget()
    assert start is not None
    assert unseen(window, start) == []


@pytest.mark.parametrize("name", ["settings", "packs", "export", "about", "forget_everything", "problems"])
def test_wherever_tab_goes_in_a_dialog_the_focus_is_seen(
    window: MainWindow, until: _Until, answered: Callable[[], None], name: str
) -> None:
    getattr(window.actions_, name).trigger()
    until(lambda: any(each.isVisible() for each in window.findChildren(QDialog)))
    answered()
    dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
    dialog.activateWindow()
    # Elsewhere nothing has the focus.
    until(dialog.isActiveWindow)
    if dialog.focusWidget() is None:
        dialog.focusNextChild()
    start = dialog.focusWidget()
    assert start is not None
    assert unseen(dialog, start) == []
    dialog.reject()


@pytest.mark.parametrize("kind", [QLineEdit, QSpinBox, QDoubleSpinBox])
def test_a_field_that_cannot_be_changed_looks_so(
    dressed_in: None, qtbot: QtBot, kind: type[QLineEdit | QSpinBox | QDoubleSpinBox]
) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    # Without the focus, which has a look of its own.
    QPushButton(ground).setFocus()
    field = kind(ground)
    field.setGeometry(0, 40, 120, 30)
    ground.show()
    usual = field.grab().toImage()
    field.setEnabled(False)
    assert field.grab().toImage() != usual


def test_the_line_around_a_framed_table_is_whole(dressed_in: None, qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    QPushButton(ground).setFocus()
    table = Table(["What it does", "Key"], ground, wide=[0])
    theme.mark(table, "framed")
    table.setGeometry(0, 40, 220, 120)
    ground.show()
    image = table.grab().toImage()
    sides = [image.pixelColor(x, y) for x, y in ((110, 0), (110, 119), (0, 60), (219, 60))]
    assert {side.name() for side in sides} == {theme.colours().line.name()}
