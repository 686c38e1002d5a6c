"""How a person stops, pauses and follows long work."""

import threading
from collections.abc import Iterable, Iterator
from typing import TypeVar

from facesorter.domain.errors import Cancelled

_T = TypeVar("_T")


class Control:
    """Pause and cancel, shared by the thread that asks and the thread that works."""

    def __init__(self) -> None:
        self._running = threading.Event()
        self._running.set()
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    @property
    def paused(self) -> bool:
        return not self._running.is_set()

    def pause(self) -> None:
        self._running.clear()

    def resume(self) -> None:
        self._running.set()

    def cancel(self) -> None:
        self._cancelled.set()
        self._running.set()

    def checkpoint(self) -> None:
        """Wait while paused; raise `Cancelled` once cancelled. Long work calls it between steps."""
        self._running.wait()
        if self.cancelled:
            raise Cancelled("Stopped. What was done until now is kept.")

    def steps(self, items: Iterable[_T]) -> Iterator[_T]:
        """These items, with a `checkpoint` before each."""
        for item in items:
            self.checkpoint()
            yield item
