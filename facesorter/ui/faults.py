"""Bugs: logged where they happened, told to the user in one calm sentence, and never the end of the program."""

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QLocale,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtWidgets import QApplication

from facesorter import places, reports
from facesorter.domain.errors import Cancelled, FaceSorterError
from facesorter.ui import preferences, theme
from facesorter.ui.language import said

_T = TypeVar("_T")
LOGGER = logging.getLogger("facesorter.ui")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
# Found out once: an error may come in any thread.
_about: dict[str, str] = {}


def record(error: BaseException) -> Path | None:
    """Log an unexpected error, and write a report of it, if it can be written."""
    return reports.record(error, LOGGER, _about)


def sentence(error: BaseException) -> str:
    """What the user is told about an unexpected error."""
    text = QCoreApplication.translate(
        "faults",
        "Something unexpected went wrong ({0}); this is a fault of FaceSorter. What was saved before is safe. Where it "
        "happened is written in {1}.",
    )
    return text.format(type(error).__name__, places.logs())


def attempt(work: Callable[[], _T]) -> _T | str:
    """What ``work`` answers, or the sentence that says why it could not, for whoever tells that in a place of its own.
    Raises `Cancelled`.
    """
    try:
        return work()
    except Cancelled:
        raise
    except FaceSorterError as error:
        return said(error)
    except Exception as error:  # noqa: BLE001 (told like any other)
        record(error)
        return sentence(error)


def catch(tell: Callable[[str, Path | None], None]) -> None:
    """Record errors that nobody handles, and ``tell`` their sentence and report; log what Qt has to say."""

    def handle(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = record(error)
        tell(sentence(error), report)

    def handle_in_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            record(arguments.exc_value)

    _about.update(_shown())
    sys.excepthook = handle
    threading.excepthook = handle_in_thread
    qInstallMessageHandler(_log)


def _shown() -> dict[str, str]:
    """How the window is shown, and what its user prefers."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return {
        "Qt": f"{qVersion()} on {application.platformName()}",
        "language": QLocale().name(),
        "scheme": "dark" if theme.colours().content.lightnessF() < 0.5 else "light",
        "motion": {True: "reduced", False: "full", None: "as the system"}[preferences.reduced_motion()],
        "screens": ", ".join(
            f"{screen.size().width()} x {screen.size().height()} at {screen.devicePixelRatio():g}"
            for screen in application.screens()
        ),
    }


def _log(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    LOGGER.log(_LEVELS.get(kind, logging.INFO), "%s", message)
