"""A process of our own to work in: it may crash, hang or be killed, and never outlives this one."""

import contextlib
import ctypes
import os
import signal
import sys
from collections.abc import Callable, Iterator
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection
from typing import Any

from facesorter import reports

#: How long to wait for a killed process, in seconds; one that hangs in the system's own hands is left behind.
_PATIENCE = 5.0

#: The numbers of these settings in GNU's allocator, and bytes: Pillow keeps large pictures in blocks of 16 MiB.
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
_LARGE_BLOCK = 16_000_000

_spawn = get_context("spawn")


class WorkerLost(Exception):
    """The process is gone, or does not answer."""


class Worker:
    """A spawned process at lower priority that runs ``serve(connection, *arguments)``; a module's own function."""

    def __init__(self, serve: Callable[..., None], *arguments: Any) -> None:
        self._connection, theirs = _spawn.Pipe()
        self._process = _spawn.Process(target=_run, args=(serve, theirs, *arguments), daemon=True)
        with _ctrl_c_waits():
            self._process.start()
        theirs.close()

    @property
    def alive(self) -> bool:
        return self._process.is_alive()

    def send(self, message: object) -> None:
        """Raises `WorkerLost`."""
        try:
            self._connection.send(message)
        except OSError as error:
            raise WorkerLost from error

    def receive(self, seconds: float) -> Any:
        """The next message, or ``None`` if none came in time; raises `WorkerLost`."""
        try:
            return self._connection.recv() if self._connection.poll(seconds) else None
        except (EOFError, OSError) as error:
            raise WorkerLost from error

    def kill(self) -> None:
        """End the process at once, and be done with it; where it crashed, that becomes a report."""
        name = _name(self._process.pid)
        self._process.kill()
        self._connection.close()
        self._process.join(_PATIENCE)
        reports.left_by(name)
        with contextlib.suppress(ValueError):  # still there
            self._process.close()


def give_memory_back() -> None:
    """Let the system have the memory of a large photo as soon as it is done with.

    GNU's allocator learns from the first ones to keep such blocks, for every thread, until they do not fit any more.
    Once it is told not to, it gives every smaller block back too, unless it is told to keep as much as one large one:
    a network's input would be fetched anew, and cleared, for each photo.
    """
    with contextlib.suppress(OSError, AttributeError, TypeError):  # another system's allocator
        allocator = ctypes.CDLL(None)
        allocator.mallopt(_M_MMAP_THRESHOLD, _LARGE_BLOCK)
        allocator.mallopt(_M_TRIM_THRESHOLD, _LARGE_BLOCK)


@contextlib.contextmanager
def _ctrl_c_waits() -> Iterator[None]:
    """Hold back Ctrl+C, here for a moment, and in a process that is started meanwhile for as long as it lives: it
    reaches all processes of a terminal, and would end one that has not yet come to ignore it.
    """
    if sys.platform == "win32":
        yield
        return
    # The first process starts this one too, which lets Ctrl+C through again when it is done.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _run(serve: Callable[..., None], connection: Connection, *arguments: Any) -> None:
    # The parent decides what Ctrl+C means. When it ends, however that happens, the pipe does too.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _be_modest()
    _silence()
    with contextlib.suppress(EOFError, OSError), reports.native_crashes(_name(os.getpid())):
        try:
            serve(connection, *arguments)
        except (EOFError, OSError):
            raise
        except Exception as error:  # noqa: BLE001 (the other side learns no more than that this one is gone)
            reports.write(f"In a worker: {reports.traced(error)}")
    # Threads may still hang in a decoder; nothing here needs an orderly end.
    os._exit(0)


def _name(pid: int | None) -> str:
    """What a worker's crash is called (`reports.native_crashes`)."""
    return f"worker-{pid}"


def _be_modest() -> None:
    """Let the window and other programs go first."""
    if sys.platform == "win32":
        below_normal = 0x4000
        ctypes.windll.kernel32.SetPriorityClass(ctypes.windll.kernel32.GetCurrentProcess(), below_normal)
    else:
        os.nice(5)


def _silence() -> None:
    """Decoders complain about damaged files on standard error; what matters comes back as a reason."""
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123
        os.dup2(nowhere.fileno(), 2)
