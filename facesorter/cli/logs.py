"""One log file that stays small and names neither photos nor people."""

import contextlib
import logging
import os
import sys
from collections.abc import Iterator
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler

from facesorter import places, reports

LOGGER = logging.getLogger("facesorter")
_FORMAT = "%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s"


class _Discreet(logging.Formatter):
    """What others put into their messages may be a path; only who asks for level debug wants to see it."""

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        return text if record.levelno <= logging.DEBUG else reports.without_paths(text)


class _PrivateFile(RotatingFileHandler):
    """A log that nobody else may read."""

    def _open(self) -> TextIOWrapper:
        os.close(places.private(self.baseFilename, os.O_WRONLY | os.O_CREAT))
        return super()._open()


@contextlib.contextmanager
def kept(level: str | None) -> Iterator[None]:
    """Keep the program's log in a file while the block runs, and with a ``level`` on standard error too."""
    # With no handler at all, Python would print to standard error what is meant for the file.
    handlers: list[logging.Handler] = [logging.NullHandler()]
    # Without a place to write, the program runs without a log.
    with contextlib.suppress(OSError):
        log = places.logs() / "facesorter.log"
        handlers.append(_PrivateFile(log, maxBytes=1 << 20, backupCount=2, encoding="utf-8", errors="backslashreplace"))
    if level and sys.stderr:
        handlers.append(logging.StreamHandler())
    for handler in handlers:
        handler.setFormatter((_Discreet if isinstance(handler, _PrivateFile) else logging.Formatter)(_FORMAT))
        LOGGER.addHandler(handler)
    LOGGER.setLevel((level or "info").upper())
    # A full disk must not end the work, nor fill the terminal, because of the log.
    raising, logging.raiseExceptions = logging.raiseExceptions, False
    try:
        yield
    finally:
        logging.raiseExceptions = raising
        for handler in handlers:
            LOGGER.removeHandler(handler)
            # What found no room is given up with the file.
            with contextlib.suppress(OSError):
                handler.close()
