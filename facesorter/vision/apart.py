"""Run one function in a process of its own, because what it works on may crash it, hang it or eat the memory."""

import contextlib
import os
import signal
import threading
import time
from collections.abc import Callable
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from facesorter.domain.control import Control

_T = TypeVar("_T")
#: Seconds between two looks at whether the user wants to stop.
_LOOK = 0.1
#: How long to wait for a killed process, in seconds; one that hangs in the system's own hands is left behind.
_PATIENCE = 5.0
_spawn = get_context("spawn")


class Lost(Exception):
    """The process died, or was ended because it took too long."""


def call(function: Callable[..., _T], *arguments: object, control: Control, seconds: float) -> _T:
    """``function(*arguments)``, a module's own function; raises what it raises, `Lost`, or `Cancelled`."""
    ours, theirs = _spawn.Pipe(duplex=False)
    process = _spawn.Process(target=_answer, args=(theirs, function, *arguments), daemon=True)
    process.start()
    theirs.close()
    try:
        until = time.monotonic() + seconds
        while not ours.poll(_LOOK):
            control.checkpoint()
            if time.monotonic() > until:
                raise Lost
        result, error = ours.recv()
    except EOFError as gone:
        raise Lost from gone
    finally:
        process.kill()
        process.join(_PATIENCE)
        with contextlib.suppress(ValueError):  # still there
            process.close()
        ours.close()
    if error:
        raise error
    answer: _T = result
    return answer


def _answer(connection: Connection, function: Callable[..., Any], *arguments: object) -> None:
    # The one that asked decides what Ctrl+C means, and is never outlived.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with contextlib.closing(connection):
        try:
            connection.send((function(*arguments), None))
        except Exception as error:  # noqa: BLE001 (it is raised again where the answer is waited for)
            connection.send((None, error))


def _end_with_parent() -> None:
    if parent := parent_process():
        parent.join()
        os._exit(1)
