"""What the system tells the program: files to open, and that it is time to end."""

import contextlib
import signal
import socket
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication

_ENDING = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGINT", "SIGBREAK") if hasattr(signal, name)]


class SystemEvents(QObject):
    """Lives as long as the application."""

    opened = Signal(list)
    """Files and folders (`Path`) to open, where the system says so by an event and not by arguments (macOS)."""
    saving = Signal()
    """The session ends, and the program may be ended without a further word."""
    ending = Signal(int)
    """The number of a signal that asks the program to end."""

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        application.installEventFilter(self)
        application.commitDataRequest.connect(lambda _: self.saving.emit())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.opened.emit([Path(event.file())])
            return True
        return False

    @contextlib.contextmanager
    def signals(self) -> Iterator[None]:
        """Hear signals while the block runs. Python's handlers have to wait for Python, which may be long when the
        event loop has nothing to do: what the system's own handler writes into a socket wakes it up.
        """
        here, there = socket.socketpair()
        with here, there:
            here.setblocking(False)
            there.setblocking(False)
            notifier = QSocketNotifier(here.fileno(), QSocketNotifier.Type.Read)
            notifier.activated.connect(lambda: self._told(here))
            before = {number: signal.signal(number, _wait) for number in _ENDING}
            woken = signal.set_wakeup_fd(there.fileno())
            try:
                yield
            finally:
                signal.set_wakeup_fd(woken)
                for number, handler in before.items():
                    signal.signal(number, handler)
                notifier.setEnabled(False)

    def _told(self, here: socket.socket) -> None:
        with contextlib.suppress(BlockingIOError):
            for number in here.recv(16):
                if number in _ENDING:
                    self.ending.emit(number)


def _wait(number: int, frame: FrameType | None) -> None:
    """Instead of ending at once: the number comes out of the socket."""
