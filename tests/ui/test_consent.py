"""No photo is read before the user agreed, whichever way it comes; then nobody is asked again."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facesorter.services import browsing, consenting
from facesorter.store.library import Library
from facesorter.ui import commands
from facesorter.ui.bridge import Bridge
from facesorter.ui.dialogs.consent import ConsentDialog
from facesorter.ui.dialogs.first_start import FirstStart
from facesorter.ui.main_window import MainWindow
from facesorter.ui.system import SystemEvents
from facesorter.ui.views.elided import Elided

_Until = Callable[[Callable[[], object]], None]
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty one."""
    with Library.open(tmp_path / "new.facesorter") as library:
        yield library


@pytest.fixture
def album(seed: Path, tmp_path: Path) -> Path:
    album = tmp_path / "album"
    album.mkdir()
    (album / "01.jpg").write_bytes((seed / "01.jpg").read_bytes())
    return album


@pytest.fixture
def window(qtbot: QtBot, bridge: Bridge, tmp_path: Path, home: Path, until: _Until) -> Iterator[MainWindow]:
    window = MainWindow(bridge, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    window.show()
    qtbot.waitUntil(window.windowHandle().isExposed)
    until(lambda: window.findChild(FirstStart) is not None)
    yield window
    window.close()
    window.deleteLater()


def dropped(widget: QWidget, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, _LEFT, Qt.KeyboardModifier.NoModifier, QEvent.Type.Drop
    )
    widget.dropEvent(event)
    assert event.isAccepted()


def offered(window: MainWindow, until: _Until) -> QPushButton:
    until(window.message.isVisible)
    return next(each for each in window.message.findChildren(QPushButton) if each.text() == "Add")


def by_the_button(window: MainWindow, album: Path, until: _Until) -> None:
    commands.add(window._bridge, [album])  # what follows the system's dialog


def by_a_drop_on_the_page(window: MainWindow, album: Path, until: _Until) -> None:
    dropped(window.findChild(FirstStart).drop, album)


def by_a_drop_on_the_window(window: MainWindow, album: Path, until: _Until) -> None:
    dropped(window, album)


def by_a_drop_of_a_photo(window: MainWindow, album: Path, until: _Until) -> None:
    dropped(window, album / "01.jpg")
    QTest.mouseClick(offered(window, until), _LEFT)


def by_a_start_with_a_folder(window: MainWindow, album: Path, until: _Until) -> None:
    window.offer([album])
    QTest.mouseClick(offered(window, until), _LEFT)


def by_the_system(window: MainWindow, album: Path, until: _Until) -> None:
    application = QApplication.instance()
    events = SystemEvents(application)
    events.opened.connect(window.offer)
    QApplication.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(str(album / "01.jpg"))))
    QTest.mouseClick(offered(window, until), _LEFT)
    events.deleteLater()


_WAYS = [
    by_the_button,
    by_a_drop_on_the_page,
    by_a_drop_on_the_window,
    by_a_drop_of_a_photo,
    by_a_start_with_a_folder,
    by_the_system,
]


@pytest.mark.parametrize("way", _WAYS)
def test_nothing_is_read_without_it(
    way, window: MainWindow, bridge: Bridge, library: Library, album: Path, qtbot: QtBot, until: _Until
) -> None:
    begun: list[None] = []
    bridge.index_started.connect(lambda: begun.append(None))
    way(window, album, until)
    until(lambda: window.findChild(ConsentDialog) is not None)
    dialog = window.findChild(ConsentDialog)
    qtbot.waitUntil(dialog.windowHandle().isExposed)
    assert str(library.path) in [label.text() for label in dialog.findChildren(Elided)]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    until(lambda: window.findChild(ConsentDialog) is None)
    assert not begun
    assert not bridge.indexing
    assert not consenting.given(library)
    assert browsing.counts(library).photos == 0


def test_one_button_goes_on_and_it_is_asked_once(
    window: MainWindow, bridge: Bridge, library: Library, album: Path, qtbot: QtBot, until: _Until
) -> None:
    window.offer([album])
    QTest.mouseClick(offered(window, until), _LEFT)
    until(lambda: window.findChild(ConsentDialog) is not None)
    dialog = window.findChild(ConsentDialog)
    qtbot.waitUntil(dialog.windowHandle().isExposed)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "biometric data" in said
    assert "nothing leaves it" in said
    with qtbot.waitSignal(bridge.index_finished, timeout=60_000):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert browsing.counts(library).photos == 1
    until(lambda: consenting.given(library))
    until(lambda: not bridge.grouping)
    until(lambda: window.findChild(ConsentDialog) is None)
    bridge.index([album])
    assert bridge.indexing
    until(lambda: not bridge.indexing)
    assert window.findChild(ConsentDialog) is None
