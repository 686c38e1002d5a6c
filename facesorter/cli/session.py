"""One run of the program: from parsed arguments to an exit code, whatever happens in between.

0 done; 1 could not do it (one sentence on standard error); 2 usage; 130 interrupted (what was committed is kept).
"""

import argparse
import contextlib
import importlib
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from types import FrameType

from facesorter import __version__, places, reports
from facesorter.cli import logs
from facesorter.cli.output import Answer, plain, show, tolerant
from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, FaceSorterError, NothingDone, UsageError


def run(arguments: argparse.Namespace, open_window: Callable[[argparse.Namespace], int]) -> int:
    """Carry out the command, or open the window where there is none."""
    tolerant(sys.stdout)
    tolerant(sys.stderr)
    with logs.kept(arguments.log_level):
        command = arguments.command or "window"
        logs.LOGGER.info("FaceSorter %s: %s", __version__, command)
        start = time.monotonic()
        code = _guarded(lambda: _work(arguments, open_window))
        logs.LOGGER.info("%s ended with %d after %.1f s", command, code, time.monotonic() - start)
        return code


@contextlib.contextmanager
def interruptible() -> Iterator[Control]:
    """A control that Ctrl+C cancels, so that long work ends at its next step; a second Ctrl+C ends it at once."""
    control = Control()
    if threading.current_thread() is not threading.main_thread():
        yield control
        return
    before = signal.getsignal(signal.SIGINT)

    def cancel(number: int, frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, before)
        control.cancel()

    signal.signal(signal.SIGINT, cancel)
    try:
        yield control
    finally:
        signal.signal(signal.SIGINT, before)


def agree(arguments: argparse.Namespace, what: Sequence[str], question: str, refused: str) -> None:
    """Tell what is about to happen, and go on only if the user wants it: by ``--yes``, or asked on a terminal.

    ``what``: a line each, whatever a pack says of itself.
    """
    lines = [plain(line) for line in what]
    if arguments.yes:
        if not arguments.quiet and sys.stderr:
            print("\n".join(lines), file=sys.stderr)
        return
    if arguments.json or not (sys.stdin and sys.stdin.isatty() and sys.stderr and sys.stderr.isatty()):
        raise UsageError(f"{' '.join(lines)} {refused} Say --yes to agree.")
    print("\n".join(lines), file=sys.stderr)
    print(f"{question} [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in {"y", "yes"}:
        raise FaceSorterError(refused)


def _work(arguments: argparse.Namespace, open_window: Callable[[argparse.Namespace], int]) -> int:
    arguments.library_named = arguments.library is not None
    arguments.library = arguments.library.absolute() if arguments.library else places.default_library()
    if not arguments.command:
        return open_window(arguments)
    module, name = arguments.command.split(":")
    answer: Answer = getattr(importlib.import_module(f"facesorter.cli.{module}"), name)(arguments)
    show(answer, arguments.json)
    if sys.stdout:
        sys.stdout.flush()
    for warning in answer.warnings:
        _say(warning)
    if answer.problem:
        _say(answer.problem)
        return 1
    return 0


def _guarded(work: Callable[[], int]) -> int:
    try:
        return work()
    except NothingDone:
        _say("Interrupted. Nothing was changed.")
        return 130
    except (Cancelled, KeyboardInterrupt):
        _say("Interrupted. What was done until now is kept.")
        return 130
    except UsageError as error:
        _say(str(error))
        return 2
    except FaceSorterError as error:
        logs.LOGGER.info("could not: %s", type(error).__name__)
        _say(str(error))
        return 1
    except BrokenPipeError:
        # The reader has seen enough (``| head``). Python would complain when it flushes at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        logs.LOGGER.error("the system did not allow it: %s", reports.traced(error))
        where = f" ({os.fsdecode(error.filename)})" if isinstance(error.filename, str | bytes) else ""
        reason = f"{error.strerror or type(error).__name__}{where}"
        _say(f"The system did not allow it: {reason}. What was saved before is safe.")
        return 1
    except Exception as error:  # noqa: BLE001 (the last resort: one calm sentence instead of a traceback)
        report = reports.record(error, logs.LOGGER)
        written = f" Where it happened is written in {report}." if report else ""
        _say(
            f"Something unexpected went wrong ({type(error).__name__}); this is a fault of FaceSorter. What was saved "
            f"before is safe.{written}"
        )
        return 1


def _say(sentence: str) -> None:
    if sys.stderr:
        print(plain(sentence), file=sys.stderr)
