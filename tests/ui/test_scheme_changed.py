"""The scheme of the system may change while the window is open: nothing keeps the colours that it was made in."""

from collections.abc import Callable, Iterator
from dataclasses import fields
from types import ModuleType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QToolButton

from facesorter.domain.edits import ConfirmFaces, SetLifetime
from facesorter.services import editing
from facesorter.store.library import Library
from facesorter.ui import theme
from facesorter.ui.dialogs.guide import GuideDialog
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.sidebar import VIEWS, Entry

_Until = Callable[[Callable[[], object]], None]
_LIGHT, _DARK = Qt.ColorScheme.Light, Qt.ColorScheme.Dark
#: The colours of icons are rounded when they are drawn.
_ROUNDED = 3


@pytest.fixture(params=[(_LIGHT, _DARK), (_DARK, _LIGHT)], ids=["dark", "light"])
def later(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Callable[[], None]]:
    """The window is opened in one scheme; this puts on the other."""
    first, second = request.param
    usual = qapp.palette().base().color().lightnessF() > 0.5
    theme.dress(qapp, first)
    yield lambda: theme.dress(qapp, second)
    theme.dress(qapp, _LIGHT if usual else _DARK)


def values() -> set[str]:
    colours = theme.colours()
    return {getattr(colours, field.name).name() for field in fields(colours)}


def near(colour: QColor, others: set[str]) -> bool:
    return any(
        max(abs(first - second) for first, second in zip(colour.getRgb()[:3], QColor(other).getRgb()[:3], strict=True))
        <= _ROUNDED
        for other in others
    )


def kept(check: ModuleType, application: QApplication, gone: set[str]) -> list[tuple[str, str, str]]:
    """What still has a colour that is none of the scheme's: texts and signs of widgets, also hidden ones, and icons."""
    now = values()

    def wrong(colour: QColor, *, message: bool = False) -> bool:
        # What stands on the colour of text has the other scheme's accent.
        return near(colour, gone) and not near(colour, now | gone if message else now)

    widgets = application.allWidgets()
    painted = [
        (type(widget).__name__, each.text or widget.accessibleName(), each.colour.name())
        for widget in widgets
        if isinstance(widget, QLabel | QAbstractButton)
        for each in check.painted_by(widget)
        if wrong(each.colour, message=widget.property("look") == "message")
    ]
    actions = [action for widget in widgets for action in widget.actions() if not action.icon().isNull()]
    drawn = [(action, check.colour_of(action.icon().pixmap(32, 32).toImage())) for action in actions]
    return painted + [("action", action.text(), colour.name()) for action, colour in drawn if colour and wrong(colour)]


def test_all_in_sight_can_be_read(
    later: Callable[[], None], library: Library, window: MainWindow, check: ModuleType, until: _Until
) -> None:
    with library.transaction() as connection:
        connection.execute("UPDATE photos SET taken_at = NULL WHERE id = 1")
    window.resize(1200, 1000)
    window.people.grid.select([1])
    window.message.ask("A question?", "Yes", lambda: None)

    def low() -> list[tuple[str, float]]:
        pixels, _ = check.pixels_of(window)
        found = list(check.weighed(window, list(check.texts(window)), pixels))
        assert {"Anna", "1 face without a date", "A question?"} <= {painted.text for _, painted, _ in found}
        (close,) = window.message.findChildren(QToolButton)
        place = close.mapTo(window, close.rect().center())
        assert any(painted.sign and painted.place.contains(place.toPointF()) for _, painted, _ in found)
        return [(painted.text or "a sign", ratio) for ratio, painted, _ in found if ratio < painted.least]

    until(lambda: "1 face without a date" in {painted.text for painted in check.texts(window)})
    assert low() == []
    later()
    assert low() == []


def test_no_view_keeps_its_colours(
    later: Callable[[], None],
    qapp: QApplication,
    library: Library,
    window: MainWindow,
    check: ModuleType,
    until: _Until,
) -> None:
    editing.apply(library, SetLifetime(1, born="1980", died=""))
    editing.apply(library, ConfirmFaces((5,)))
    for view in VIEWS:
        window.show_view(view)
    window.pages.filter_photos(window.people.model.rows[:2])
    window.show_person(1)
    until(lambda: window.faces.model.rows)
    window.faces.grid.select([1])
    until(lambda: any("You confirmed" in label.text() for label in window.inspector.findChildren(QLabel)))
    window.grouping.offer("chinese_whispers", {})
    window.show_view(Entry.PEOPLE)
    gone = values()
    later()
    gone -= values()
    assert gone
    assert kept(check, qapp, gone) == []


@pytest.mark.parametrize("name", ["settings", "packs", "export", "about", "forget_everything", "problems", "compare"])
def test_no_dialog_keeps_its_colours(
    later: Callable[[], None], qapp: QApplication, window: MainWindow, check: ModuleType, until: _Until, name: str
) -> None:
    getattr(window.actions_, name).trigger()
    until(lambda: any(each.isVisible() for each in window.findChildren(QDialog)))
    gone = values()
    later()
    gone -= values()
    assert kept(check, qapp, gone) == []
    next(each for each in window.findChildren(QDialog) if each.isVisible()).reject()


def test_the_links_of_the_guide_follow_and_the_place_in_it_stays(
    later: Callable[[], None], qapp: QApplication, window: MainWindow, until: _Until
) -> None:
    window.actions_.guide.trigger()
    dialog = window.findChild(GuideDialog)
    assert dialog
    dialog.show_page("first-steps")
    bar = dialog.browser.verticalScrollBar()
    until(bar.maximum)
    bar.setValue(bar.maximum() // 2)

    def place() -> tuple[object, ...]:
        browser = dialog.browser
        return browser.source(), bar.value(), browser.backwardHistoryCount(), browser.forwardHistoryCount()

    before = place()
    later()
    colours = set()
    block = dialog.browser.document().firstBlock()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            if parts.fragment().charFormat().isAnchor():
                colours.add(parts.fragment().charFormat().foreground().color().name())
            parts += 1
        block = block.next()
    assert colours == {qapp.palette().color(QPalette.ColorRole.Link).name()}
    assert place() == before
    dialog.reject()
