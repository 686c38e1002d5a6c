"""Work in threads, whose answers come back on the GUI thread.

Reads go to a small pool of threads, edits to the one writer thread, photos to one that views them, long work to threads
of its own that can be cancelled. An expected error becomes one calm sentence; anything else is reported as a bug and
becomes one too.
"""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, FaceSorterError
from facesorter.ui import faults
from facesorter.ui.language import said

_T = TypeVar("_T")

_READERS = 2


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
            return partial(_Asked.fail, tell=partial(self.failed.emit, said(error)))
        except Exception as error:  # noqa: BLE001 (a thread must not end in silence)
            report = faults.record(error)
            return partial(_Asked.fail, tell=partial(self.faulted.emit, faults.sentence(error), report))

    def long(self, job: Callable[[Control], _T], then: Callable[[_T], None], ended: Callable[[], None]) -> Control:
        """Run ``job`` in a thread of its own; on the GUI thread follows ``then``, or ``ended`` if it failed."""
        control = Control()
        self._controls.add(control)

        def run(work: Callable[[], None]) -> None:
            def whole() -> None:
                work()
                self._running.discard(threading.current_thread())

            thread = threading.Thread(target=whole, name="work")
            self._running.add(thread)
            thread.start()

        def done(result: _T) -> None:
            self._controls.discard(control)
            then(result)

        def stopped() -> None:
            self._controls.discard(control)
            ended()

        self.attempt(run, lambda: job(control), done, lambda: True, stopped)
        return control

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

    def close(self) -> None:
        """Cancel what runs and wait for every thread; no answer comes any more."""
        self.closed = True
        for control in list(self._controls):
            control.cancel()
        for pool in (self.readers, self.viewing, self.writer):
            # An edit that the user made is still carried out.
            pool.shutdown(wait=True, cancel_futures=pool is not self.writer)
        for thread in list(self._running):
            thread.join()
        self._asked.clear()
