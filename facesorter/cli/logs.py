"""One log file that stays small and names neither photos nor people."""

import contextlib
import logging
import sys
import traceback
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler

from facesorter import places

LOGGER = logging.getLogger("facesorter")
_FORMAT = "%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s"


@contextlib.contextmanager
def kept(level: str | None) -> Iterator[None]:
    """Keep the program's log in a file while the block runs, and with a ``level`` on standard error too."""
    handlers: list[logging.Handler] = []
    # Without a place to write, the program runs without a log.
    with contextlib.suppress(OSError):
        file = places.logs() / "facesorter.log"
        handlers.append(
            RotatingFileHandler(file, maxBytes=1 << 20, backupCount=2, encoding="utf-8", errors="backslashreplace")
        )
    if level and sys.stderr:
        handlers.append(logging.StreamHandler())
    for handler in handlers:
        handler.setFormatter(logging.Formatter(_FORMAT))
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
            handler.close()


def record_bug(error: BaseException) -> None:
    """Log where an unexpected error came from. Its message may name a photo or a person: only at level debug."""
    frames = "".join(traceback.format_tb(error.__traceback__))
    LOGGER.error("unexpected %s\n%s", type(error).__name__, frames)
    LOGGER.debug("it said: %s", error)
