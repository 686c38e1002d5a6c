"""Bugs: logged where they happened, told to the user in one calm sentence, and never the end of the program."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QtMsgType, qInstallMessageHandler

from facesorter import places

LOGGER = logging.getLogger("facesorter.ui")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def record(error: BaseException) -> None:
    """Log where an unexpected error came from. Its message may name a photo or a person: only at level debug."""
    frames = "".join(traceback.format_tb(error.__traceback__))
    LOGGER.error("unexpected %s\n%s", type(error).__name__, frames)
    LOGGER.debug("it said: %s", error)


def sentence(error: BaseException) -> str:
    """What the user is told about an unexpected error."""
    text = QCoreApplication.translate(
        "faults",
        "Something unexpected went wrong ({0}); this is a fault of FaceSorter. What was saved before is safe. Where it "
        "happened is written in {1}.",
    )
    return text.format(type(error).__name__, places.logs() / "facesorter.log")


def catch(tell: Callable[[str], None]) -> None:
    """Record errors that nobody handles, and ``tell`` their sentence; log what Qt has to say."""

    def handle(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        record(error)
        tell(sentence(error))

    def handle_in_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            record(arguments.exc_value)

    sys.excepthook = handle
    threading.excepthook = handle_in_thread
    qInstallMessageHandler(_log)


def _log(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    LOGGER.log(_LEVELS.get(kind, logging.INFO), "%s", message)
