"""Messages that would lie over what is being used, previews that are left, and numbers that are told twice."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect, QSettings
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs.first_start import FirstStart
from facesorter.ui.main_window import MainWindow
from facesorter.ui.models.sidebar import VIEWS, Entry
from facesorter.ui.views.edits import EditsView
from facesorter.ui.views.header import Header
from facesorter.ui.views.preview import PreviewPage

_Until = Callable[[Callable[[], object]], None]


def place(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


def test_a_message_does_not_lie_over_the_bar_of_the_edits(window: MainWindow, until: _Until) -> None:
    window.message.ask("Something long enough to reach over the buttons of the bar below?", "Yes", lambda: None)
    window.show_view(Entry.EDITS)
    view = window.findChild(EditsView)
    assert view is not None
    until(lambda: view.model.rows)
    view.list.setCurrentIndex(view.model.index(1, 0))
    until(view.button.isVisible)
    until(lambda: not place(window, window.message).intersects(place(window, view.button.parentWidget())))
    view.list.clearSelection()
    until(lambda: place(window, window.message).bottom() > window.height() - 120)


def test_nothing_of_the_first_start_is_beneath_a_message(qtbot: QtBot, tmp_path: Path, until: _Until) -> None:
    with Library.open(tmp_path / "empty.facesorter") as library:
        bridge = Bridge(library)
        window = MainWindow(bridge, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
        window.resize(1152, 720)
        window.show()
        until(lambda: window.pages.shows(Entry.FIRST_START))
        page = window.findChild(FirstStart)
        assert page is not None
        seen = page.viewport()
        until(lambda: page.pack)
        window.message.ask("Add the photos of Garden?", "Add", lambda: None)
        until(lambda: place(window, window.message).top() > place(window, seen).bottom())
        # All of the page is still there to be seen.
        until(lambda: page.verticalScrollBar().maximum() == 0)
        window.message.hide()
        until(lambda: place(window, seen).bottom() > place(window, window.message).bottom())
        window.close()
        window.deleteLater()


def test_the_window_fits_a_screen_of_1280_pixels_at_twice_the_size(
    window: MainWindow, until: _Until, answered: Callable[[], None]
) -> None:
    until(lambda: window.people.model.rows)
    window.resize(640, 500)
    assert window.width() <= 640
    for view in VIEWS:
        window.show_view(view)
        answered()

        def fits(view: Entry = view) -> bool:
            assert window.width() <= 640, view
            assert window.pages.minimumSizeHint().width() <= window.pages.width(), view
            for part in (window.top, window.pages):
                assert window.rect().contains(place(window, part)), view
            return True

        until(fits)
    window.show_view(Entry.PEOPLE)
    assert not window.inspector.isVisible()
    window.resize(1152, 720)
    until(window.inspector.isVisible)


def test_the_size_of_cells_leaves_a_header_that_has_no_room_for_it(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    header = Header((80, 120, 200), ground)
    header.title.setText("Personen")
    header.set_orders([("faces", "Die meisten Gesichter zuerst")])
    header.resize(header.minimumSizeHint())
    ground.show()
    assert not header.slider.isVisible()
    header.detail.setText("20 people · 123 faces")
    header.resize(header.minimumSizeHint().width() + 180, header.height())
    assert not header.slider.isVisible()
    assert header.detail.width() >= header.detail.sizeHint().width()
    header.resize(700, header.height())
    assert header.slider.isVisible()


def test_a_preview_that_is_left_is_not_forgotten(window: MainWindow, until: _Until) -> None:
    window.grouping.offer("chinese_whispers", {})
    page = window.findChild(PreviewPage)
    assert page is not None
    until(page.isVisible)
    window.show_view(Entry.PHOTOS)
    back, discard = (window.message.findChildren(QPushButton)[place] for place in (0, 1))
    assert (back.text(), discard.text()) == ("Back to it", "Discard")
    back.click()
    assert page.isVisible()
    window.show_view(Entry.PEOPLE)
    discard.click()
    assert window.pages.shows(Entry.PEOPLE)
    QApplication.processEvents()
    assert not window.message.isVisible()
    # The next grouping is not about it.
    assert "Auto" in window.grouping.findChildren(QPushButton)[0].accessibleName()
    # Nor is it asked about again.
    window.show_view(Entry.PHOTOS)
    assert not window.message.isVisible()


def test_edits_that_were_folded_away_are_counted_alike(window: MainWindow, until: _Until) -> None:
    window.show_view(Entry.EDITS)
    view = window.findChild(EditsView)
    assert view is not None
    until(lambda: len(view.model.rows) == 5)

    def told() -> set[str]:
        line = next(line for line in window.sidebar.model().rows if line.entry is Entry.EDITS)
        labels = [label.text() for label in view.findChildren(QWidget) if hasattr(label, "text")]
        return {f"{line.count} edits", *(text for text in labels if text.endswith(" edits"))}

    until(lambda: told() == {"4 edits"})
    window._bridge.fold(None, 1, lambda folding: None, view)
    until(lambda: len(view.model.rows) == 2)
    until(lambda: told() == {"4 edits"})
    window._bridge.undo()
    until(lambda: told() == {"3 edits"})
