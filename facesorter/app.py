"""The desktop program: it opens the library, makes the window, and keeps to one window a library."""

import contextlib
import logging
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QIcon, QPixmapCache
from PySide6.QtWidgets import QApplication, QMessageBox
from shiboken6 import delete

from facesorter import places, reports
from facesorter.domain.errors import FaceSorterError, LibraryInUse, UsageError
from facesorter.services import browsing, libraries
from facesorter.store.library import Library
from facesorter.ui import faults, language, motion, spoken, theme
from facesorter.ui.bridge import Bridge
from facesorter.ui.garbage import Collector
from facesorter.ui.language import said
from facesorter.ui.main_window import MainWindow
from facesorter.ui.preferences import Preferences
from facesorter.ui.single import Doorbell, hand_over, identity
from facesorter.ui.system import SystemEvents
from facesorter.ui.threads import end_process, within

LOGGER = logging.getLogger("facesorter.app")
# Round covers and tiles of a few screens, ready to be painted; in KiB.
_PREPARED_KIB = 64 * 1024
# How long, in seconds, a thread may run before another one has its turn; Python's own 5 ms add up where a view paints
# many cells, each with a chance for a reading thread to cut in.
_TURN = 0.0005
# Where Qt looks for a screen on Linux.
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")
# Another start may hold the library but not listen yet.
_ANOTHER_START = 3.0
# The same for what is written when the library is closed: a long write-ahead log, on a slow drive.
_CLOSING = 120.0
# The exit code after the user was told why something cannot be done.
_REFUSED = 1


def run_window(library: Path, paths: Sequence[Path]) -> int:
    """Open the window, show or offer to add what is at ``paths``; where the library has a window already, let that do
    it.

    Returns 0, or 1 if the library cannot be opened (the user is told why), or 128 and the number of the signal that
    ended it.

    Raises `UsageError` where there is no screen: Qt would end the process with advice to install it again.
    """
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in _SCREENS):
        raise UsageError("There is no screen here to open a window on; facesorter --help lists commands.")
    _keep_what_dialogs_remember()
    application = _application()
    sys.setswitchinterval(_TURN)
    paths = [path.absolute() for path in paths]
    if hand_over(library, paths):
        return 0
    events = SystemEvents(application)
    with events.signals():
        end = _session(application, events, library, paths)
        left = end.left
        while end.between is not None:
            try:
                end.between()
            except FaceSorterError as error:
                code = _refuse(events, error)
                if code != _REFUSED:
                    end = _End(code)
                    break
            # It may have taken away what the looks are made of.
            theme.wear(application)
            end = _session(application, events, library, [])
            left = left or end.left
    if left:
        end_process(end.code)
    return end.code


@dataclass(frozen=True, slots=True)
class _End:
    """Of a window: the exit code, what is to be done before there is another one, and whether a thread is left behind
    that never ended.
    """

    code: int
    between: Callable[[], None] | None = None
    left: bool = False


def _session(application: QApplication, events: SystemEvents, library: Path, paths: Sequence[Path]) -> _End:
    """One window from its opening to its end."""
    settings = QSettings(str(_private_settings()), QSettings.Format.IniFormat)
    preferences = Preferences(settings)
    language.install(application, preferences.language)
    preferences.apply(application)
    motion.apply()
    try:
        opened = Library.open(library)
    except LibraryInUse as error:
        return _End(0 if hand_over(library, paths, patience=_ANOTHER_START) else _refuse(events, error))
    except FaceSorterError as error:
        return _End(_refuse(events, error))
    # Nobody else has the library, so whatever is left of its name was left by one that ended.
    name = identity(library)
    crash = reports.left_by(name)
    with opened, reports.native_crashes(name):
        libraries.remember(opened.path)
        LOGGER.info("opened a library with %d photos", browsing.counts(opened).photos)
        bridge = Bridge(opened)
        # At once: other starts may come while the window is being made; they are heard when it is there.
        doorbell = Doorbell(library, bridge)
        faults.catch(bridge.faulted.emit)
        window = MainWindow(bridge, settings)
        Collector(window)
        doorbell.rung.connect(window.offer)
        events.opened.connect(window.offer)
        events.saving.connect(window.remember)
        ended: list[int] = []
        events.ending.connect(ended.append)
        events.ending.connect(window.close)
        window.offer(paths)
        if crash:
            window.offer_report(crash)
        try:
            code = application.exec()
        finally:
            # Also when the session ends without closing the window first.
            left = not bridge.close()
        between = window.between
        # What hears the system must not outlive the window, nor the window the library.
        delete(window)
        delete(bridge)
        left = not within(_CLOSING, partial(opened.close, readers=not left)) or left
    return _End(128 + ended[0] if ended else code, between, left)


def _application() -> QApplication:
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(["facesorter"])
    application.setApplicationName("facesorter")
    application.setApplicationDisplayName("FaceSorter")
    application.setDesktopFileName("org.facesorter.FaceSorter")
    application.setWindowIcon(QIcon(str(places.resources() / "icons" / "facesorter.svg")))
    QPixmapCache.setCacheLimit(_PREPARED_KIB)
    theme.install(application)
    spoken.install()
    return application


def _keep_what_dialogs_remember() -> None:
    """Qt's own dialogs of files note the folders that were last looked at, by name. That is to lie with our settings,
    to be forgotten with them, and not in a file that all programs made with Qt share.
    """
    with contextlib.suppress(OSError):
        os.close(places.private(str(places.settings() / "QtProject.conf"), os.O_WRONLY | os.O_CREAT))
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(places.settings()))


def _private_settings() -> Path:
    """The file that Qt keeps what it remembers in; Qt leaves its permissions as they are."""
    file = places.settings() / "window.ini"
    with contextlib.suppress(OSError):  # then nothing is remembered
        os.close(places.private(str(file), os.O_WRONLY | os.O_CREAT))
    return file


def _refuse(events: SystemEvents, error: FaceSorterError) -> int:
    """Tell why, until the user has read it or a signal ends the program; returns the exit code."""
    box = QMessageBox(QMessageBox.Icon.Warning, "FaceSorter", said(error), QMessageBox.StandardButton.Ok)
    ended: list[int] = []
    events.ending.connect(ended.append)
    events.ending.connect(box.reject)
    box.exec()
    return 128 + ended[0] if ended else _REFUSED
