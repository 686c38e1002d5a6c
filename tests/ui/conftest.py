"""A library with faces that can be seen, and the window on it; Qt's warnings and threads that stay behind fail."""

import dataclasses
import gc
import importlib.util
import io
import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from types import ModuleType

import pytest
from made_library import PACK, found_face, found_photo, group
from PIL import Image, ImageDraw
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facesorter.domain.edits import ConfirmFaces, RenamePerson
from facesorter.services import editing
from facesorter.store import photos, settings
from facesorter.store.library import Library
from facesorter.ui import language, theme
from facesorter.ui.bridge import Bridge
from facesorter.ui.main_window import MainWindow

# On a machine that has other things to do.
_PATIENCE_MS = 30_000
for wait in (QtBot.waitUntil, QtBot.waitSignal):
    wait.__kwdefaults__["timeout"] = _PATIENCE_MS


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> None:
    """As `app` dresses the program; what is there by then need not be looked through after each test."""
    theme.install(qapp)
    gc.collect()
    gc.freeze()


def pytest_runtest_logstart() -> None:
    """As in the program (`garbage.Collector`), Python takes down widgets in the GUI thread alone: in another one, such
    as the one through which a process hears of its next tests, everything might end or hang.
    """
    gc.disable()


def pytest_runtest_logfinish() -> None:
    """Only now is what a test was given let go."""
    gc.collect()
    gc.enable()


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The program, which may be spoken to in another language until the test ends."""
    usual = QLocale()
    yield qapp
    language.install(qapp, "en")
    QLocale.setDefault(usual)


@pytest.fixture(autouse=True)
def no_thread_stays(qtbot: QtBot) -> Iterator[None]:
    """Whatever a test started has ended with it, and then what it was done with goes, as in the program while no thread
    is at work. Qt would wait for an event loop: that would be the next test's, which has threads by then.
    """
    before = set(threading.enumerate())
    yield
    qtbot.waitUntil(lambda: not [t for t in threading.enumerate() if t not in before and not t.daemon])
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Six photos (files too) with two faces each, left and right: faces 1 and 2 are in photo 1, and so on.

    Anna (1) has faces 1, 3, 5 (1 and 3 confirmed), Ben (2) has 2, 4, 6, an unnamed one (3) has 7 and 9; 8, 10, 11
    and 12 are unsorted. One more photo cannot be read.
    """
    with Library.open(tmp_path / "library.facesorter") as library:
        fill(library, tmp_path / "photos")
        group(library, [1, 3, 5], [2, 4, 6], [7, 9])
        editing.apply(library, RenamePerson(1, "Anna"))
        editing.apply(library, RenamePerson(2, "Ben"))
        editing.apply(library, ConfirmFaces((1, 3)))
        yield library


def fill(library: Library, folder: Path) -> None:
    """Photos of 400 x 300 pixels in ``folder``, each with two drawn faces, and one that is cut off."""
    folder.mkdir()
    read = []
    for number in range(6):
        path = folder / f"photo {number}.jpg"
        path.write_bytes(drawn(400, 300, number))
        faces = [
            dataclasses.replace(
                found_face(50.0 + 200 * side, quality=0.9 - 0.1 * number, embedding=(1.0, 0.1 * number, side)),
                crop=drawn(96, 96, 2 * number + side),
            )
            for side in range(2)
        ]
        photo = found_photo(b"content %d" % number, *faces, taken_at=datetime(2019, 6, 1 + number, 12, 30))
        state = path.stat()
        read.append(
            (bytes(path), state.st_size, state.st_mtime_ns, dataclasses.replace(photo, thumbnail=path.read_bytes()))
        )
    photos.add_roots(library, [bytes(folder)])
    photos.save(library, read, PACK)
    photos.save_failed(library, [(bytes(folder / "torn.jpg"), 10, 1, "it is cut off")])
    settings.put(library, "pack", PACK)


def drawn(width: int, height: int, seed: int) -> bytes:
    """A picture with a face of sorts, as JPEG."""
    picture = Image.new("RGB", (width, height), (40 + 15 * seed, 90, 200 - 12 * seed))
    pen = ImageDraw.Draw(picture)
    for left in (width * 0.125, width * 0.625):
        pen.ellipse((left, 0, left + width * 0.125, height * 0.17), fill=(230, 190, 160))
    file = io.BytesIO()
    picture.save(file, "JPEG")
    return file.getvalue()


@pytest.fixture
def bridge(qtbot: QtBot, library: Library) -> Iterator[Bridge]:
    """Between the views and the library."""
    bridge = Bridge(library)
    yield bridge
    bridge.close()
    bridge.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, bridge: Bridge, tmp_path: Path, home: Path) -> Iterator[MainWindow]:
    """The window, in front and with the people that there are."""
    window = MainWindow(bridge, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    window.resize(1200, 800)
    window.show()
    qtbot.waitUntil(window.windowHandle().isExposed)
    qtbot.waitUntil(lambda: len(window.people.model.rows) == 3)
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def parent(qtbot: QtBot, bridge: Bridge, home: Path) -> Iterator[QWidget]:
    """Whose dialogs are shown where there is no window."""
    parent = QWidget()
    parent.resize(900, 700)
    parent.show()
    qtbot.waitUntil(parent.windowHandle().isExposed)
    yield parent
    parent.close()
    parent.deleteLater()


@pytest.fixture
def until(qtbot: QtBot) -> Callable[[Callable[[], object]], None]:
    """Wait until something is so; the window goes on meanwhile."""

    def wait(condition: Callable[[], object]) -> None:
        qtbot.waitUntil(lambda: bool(condition()))

    return wait


@pytest.fixture
def answered(bridge: Bridge, until: Callable[[Callable[[], object]], None]) -> Callable[[], None]:
    """Wait until the window knows all that it asked for, also what answers made it ask: what is not there then does not
    come. Long work may go on.
    """
    threads = bridge._threads
    return lambda: until(lambda: len(threads._asked) == len(threads._controls))


@pytest.fixture
def done(bridge: Bridge, until: Callable[[Callable[[], object]], None]) -> Callable[[], None]:
    """The same, and until no long work goes on."""
    return lambda: until(lambda: not bridge._threads._asked)


@pytest.fixture(scope="session")
def check() -> ModuleType:
    """The command `packaging/checks/contrast.py`."""
    command = Path(__file__).resolve().parents[2] / "packaging" / "checks" / "contrast.py"
    spec = importlib.util.spec_from_file_location("contrast", command)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
