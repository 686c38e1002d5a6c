"""Words and marks stand out in both schemes, as `packaging/checks/contrast.py` measures it, and the focus is seen."""

import importlib.util
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facesorter.ui import theme
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.sidebar import VIEWS, Entry

_Until = Callable[[Callable[[], object]], None]
_SCHEMES = (Qt.ColorScheme.Light, Qt.ColorScheme.Dark)


@pytest.fixture(scope="module")
def check() -> ModuleType:
    command = Path(__file__).resolve().parents[2] / "packaging" / "checks" / "contrast.py"
    spec = importlib.util.spec_from_file_location("contrast", command)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


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


@pytest.mark.parametrize("view", VIEWS)
def test_wherever_tab_goes_the_focus_is_seen(
    window: MainWindow, view: Entry, until: _Until, qapp: QApplication
) -> None:
    """From the view's own place once around the window: each control looks otherwise with the focus, none keeps it."""

    def look(widget: QWidget) -> QImage:
        # A blinking caret tells too, but not all the time.
        return widget.grab().toImage()

    window.activateWindow()
    window.show_view(view)
    # What the view reads first.
    QTest.qWait(300)
    until(lambda: qapp.focusWidget() is not None)
    start = qapp.focusWidget()
    assert start is not None
    unseen, been, here = [], [], start
    for _ in range(80):
        # The hand of the style: what a widget's parent paints around it counts as well.
        shown = here.parentWidget() if here.parentWidget() is not None else here
        focused = look(shown)
        if not window.focusNextChild() or qapp.focusWidget() is here:
            pytest.fail(f"Tab stays at {here} after {been}")
        if look(shown) == focused:
            unseen.append(here)
        been.append(here)
        here = qapp.focusWidget()
        assert here is not None
        if here is start:
            break
    assert here is start, f"Tab does not come back from {been}"
    assert unseen == []
    assert len(been) > 4
