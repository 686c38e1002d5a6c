"""Work in threads, whose answers come back on the GUI thread.

Reads go to a small pool of threads, edits to the one writer thread, photos to one that views them, long work to threads
of its own that can be cancelled. An expected error becomes one calm sentence; anything else is reported as a bug and
becomes one too.
"""

import logging
import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import count
from multiprocessing import active_children
from typing import Any, NoReturn, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, FaceSorterError
from facesorter.ui import faults
from facesorter.ui.language import said

_T = TypeVar("_T")

_READERS = 2
# When the window is closed: how long, in seconds, what was cancelled may take to end, and edits to be written. Those of
# a million faces take a small part of it; on a drive that is gone they would take for ever.
_PATIENCE = 5.0
_WRITING = 120.0
# What threads that never ended still refer to.
_KEPT: list[object] = []


@dataclass(frozen=True, slots=True, eq=False)
class _Asked:
    """What `Threads.attempt` was given, and how it may end."""

    job: Callable[[], Any]
    then: Callable[[Any], None]
    wanted: Callable[[], bool]
    stopped: Callable[[], None]

    def take(self, result: object) -> None:
        if self.wanted():
            self.then(result)

    def stop(self) -> None:
        if self.wanted():
            self.stopped()

    def fail(self, tell: Callable[[], None]) -> None:
        self.stop()
        tell()


class Threads(QObject):
    """The threads of one window.

    What is asked of them is kept here under a number until the GUI thread is done with it. A thread knows the number,
    and refers to the rest only while it works: if it were the last one to, it would take down what Qt lets only the GUI
    thread take down, such as a dialog that was closed meanwhile, and the process might crash or hang.
    """

    failed = Signal(str)
    """One clear sentence."""
    faulted = Signal(str, object)
    """The same of a fault of the program, and the file (`Path`) that reports it, or ``None``."""
    _delivered = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.readers = ThreadPoolExecutor(_READERS, "reader")
        self.writer = ThreadPoolExecutor(1, "writer")
        self.viewing = ThreadPoolExecutor(1, "viewing")
        self.closed = False
        self._left = False
        self._running: set[threading.Thread] = set()
        self._controls: set[Control] = set()
        self._numbers = count()
        self._asked: dict[int, _Asked] = {}
        self._latest: dict[tuple[int, str], object] = {}
        self._delivered.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def attempt(
        self,
        submit: Callable[[Callable[[], None]], object],
        job: Callable[[], _T],
        then: Callable[[_T], None],
        wanted: Callable[[], bool] = lambda: True,
        stopped: Callable[[], None] = lambda: None,
    ) -> None:
        """Run ``job`` elsewhere; on the GUI thread follows ``then``, or ``stopped``, if that is still ``wanted``."""
        if not self.closed:
            number = next(self._numbers)
            self._asked[number] = _Asked(job, then, wanted, stopped)
            submit(partial(self._work, number))

    def _work(self, number: int) -> None:
        """Runs in a thread, which refers to nothing of what was asked when it delivers the outcome."""
        outcome = self._outcome(self._asked[number])
        self.deliver(lambda: outcome(self._asked.pop(number)))

    def _outcome(self, asked: _Asked) -> Callable[[_Asked], None]:
        if not asked.wanted():
            # Asked and asked again while others were answered: only the last one is worth the work.
            return _Asked.stop
        try:
            return partial(_Asked.take, result=asked.job())
        except Cancelled:
            return _Asked.stop
        except FaceSorterError as error:
            faults.LOGGER.info("could not: %s", type(error).__name__)
            return _Asked.stop if self._left else partial(_Asked.fail, tell=partial(self.failed.emit, said(error)))
        except Exception as error:  # noqa: BLE001 (a thread must not end in silence)
            if self._left:
                # What it works with is closed by now.
                return _Asked.stop
            report = faults.record(error)
            return partial(_Asked.fail, tell=partial(self.faulted.emit, faults.sentence(error), report))

    def long(self, job: Callable[[Control], _T], then: Callable[[_T], None], ended: Callable[[], None]) -> Control:
        """Run ``job`` in a thread of its own; on the GUI thread follows ``then``, or ``ended`` if it failed."""
        control = Control()
        self._controls.add(control)

        def done(result: _T) -> None:
            self._controls.discard(control)
            then(result)

        def stopped() -> None:
            self._controls.discard(control)
            ended()

        self.attempt(self.apart, lambda: job(control), done, lambda: True, stopped)
        return control

    def apart(self, work: Callable[[], None]) -> None:
        """Run it in a thread of its own."""

        def whole() -> None:
            work()
            self._running.discard(threading.current_thread())

        thread = threading.Thread(target=whole, name="work")
        self._running.add(thread)
        thread.start()

    def claim(self, owner: QObject, key: str | None) -> Callable[[], bool]:
        """Whether an answer for this owner is still wanted, as a function to ask later."""
        if key is None:
            return lambda: isValid(owner)
        slot, token = (id(owner), key), object()
        self._latest[slot] = token
        return lambda: isValid(owner) and self._latest.get(slot) is token

    def deliver(self, function: Callable[[], None]) -> None:
        """Call it on the GUI thread, from any thread."""
        if not self.closed:
            self._delivered.emit(function)

    @Slot(object)
    def _run(self, function: Callable[[], None]) -> None:
        if not self.closed:
            function()

    def close(self, *ends: Callable[[], object]) -> bool:
        """Cancel what runs and wait until all has ended; no answer comes any more. ``ends`` end what else is at work.

        Edits that the user made are still carried out, for which there is much time. All else has a moment: a thread
        that reads from a drive that does not answer, say, is left behind. Answers whether none is; if one is, the
        process has to end without waiting for its threads (`end_process`).
        """
        if not self.closed:
            self.closed = True
            for control in list(self._controls):
                control.cancel()
            for pool in (self.readers, self.viewing, self.writer):
                pool.shutdown(wait=False, cancel_futures=pool is not self.writer)
            until = time.monotonic() + _PATIENCE
            rest = _begun(
                *ends, self.readers.shutdown, self.viewing.shutdown, *(thread.join for thread in list(self._running))
            )
            edits = _begun(self.writer.shutdown)
            edits.join(_WRITING)
            rest.join(max(0.0, until - time.monotonic()))
            self._left = edits.is_alive() or rest.is_alive()
            if self._left:
                faults.LOGGER.warning("closed while a thread was still at work")
                # No thread shall be the last to let go of it.
                _KEPT.append(self._asked)
            else:
                self._asked.clear()
        return not self._left


def within(seconds: float, work: Callable[[], object]) -> bool:
    """Do it in another thread, and wait for it that long; answers whether it has ended."""
    thread = _begun(work)
    thread.join(seconds)
    return not thread.is_alive()


def end_process(code: int) -> NoReturn:
    """End at once, with all other processes of the program, while threads are still at work: Python would wait for
    them. What is written to the library and to files by then is whole, or found unfinished and put right the next time.
    """
    for process in active_children():
        process.kill()
    logging.shutdown()
    os._exit(code)


def _begun(*works: Callable[[], object]) -> threading.Thread:
    def whole() -> None:
        for work in works:
            work()

    thread = threading.Thread(target=whole, name="ending", daemon=True)
    thread.start()
    return thread
