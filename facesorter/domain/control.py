"""How a person stops, pauses and follows long work."""

import threading

from facesorter.domain.errors import Cancelled


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
