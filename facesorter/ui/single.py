"""One window a library: a second start hands the folders and photos it was given to the first and leaves."""

import hashlib
import json
import os
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_CONNECT_MS = 300
# Whoever can be reached answers as soon as its window is there.
_ANSWER_MS = 15_000
_ANSWER = b"ok\n"
_LONGEST = 1 << 20


def hand_over(library: Path, paths: Sequence[Path], *, patience: float = 0.0) -> bool:
    """Give folders and photos to the window of this library. False if it has none, also after ``patience`` seconds."""
    end = time.monotonic() + patience
    while not _ring(library, paths):
        if time.monotonic() >= end:
            return False
        time.sleep(0.05)
    return True


class Doorbell(QObject):
    """Waits for other starts on the same library, which must be open for writing here.

    Nobody else can be listening then, so a socket that is still there was left by a program that died.
    """

    rung = Signal(list)
    """Folders and photos (`Path`) that another start was asked to open."""

    def __init__(self, library: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        QLocalServer.removeServer(_name(library))
        self._server.listen(_name(library))

    def _meet(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.readyRead.connect(lambda caller=caller: self._listen(caller))
            caller.disconnected.connect(caller.deleteLater)
            # It may have spoken already.
            self._listen(caller)

    def _listen(self, caller: QLocalSocket) -> None:
        if caller.bytesAvailable() > _LONGEST:
            caller.abort()
        elif caller.canReadLine():
            paths = _understood(bytes(caller.readLine().data()))
            caller.write(_ANSWER)
            caller.flush()
            self.rung.emit(paths)


def _ring(library: Path, paths: Sequence[Path]) -> bool:
    caller = QLocalSocket()
    caller.connectToServer(_name(library))
    if not caller.waitForConnected(_CONNECT_MS):
        return False
    # Paths are bytes and need not be text.
    caller.write(json.dumps([os.fsencode(path).hex() for path in paths]).encode() + b"\n")
    caller.flush()
    return caller.waitForReadyRead(_ANSWER_MS) and caller.readLine().data() == _ANSWER


def _understood(line: bytes) -> list[Path]:
    try:
        return [Path(os.fsdecode(bytes.fromhex(path))) for path in json.loads(line)]
    except (ValueError, TypeError):
        return []


def identity(library: Path) -> str:
    """The same for every way to name the same file, and it tells nothing of the name."""
    return hashlib.sha256(os.fsencode(os.path.realpath(library))).hexdigest()[:24]


def _name(library: Path) -> str:
    return f"facesorter-{identity(library)}"
