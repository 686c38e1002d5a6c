"""Packs that are being fetched: they go on while the window is used, whichever dialog is open, and end with it."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, FaceSorterError
from facesorter.services import packs
from facesorter.services.packs import InstallProgress
from facesorter.ui.bridge import Bridge
from facesorter.ui.language import said


@dataclass(slots=True)
class Install:
    """One that is under way; ``progress`` is ``None`` until something came."""

    control: Control
    progress: InstallProgress | None = None


class Installs(QObject):
    """All signals carry the id of a pack."""

    changed = Signal(str)
    """It was started, got on, was paused or went on."""
    installed = Signal(str)
    stopped = Signal(str)
    failed = Signal(str, str)
    """With one sentence."""
    _progressed = Signal(str, object)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._running: dict[str, Install] = {}
        self._progressed.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def of(self, pack_id: str) -> Install | None:
        """The install of this pack, if one is under way."""
        return self._running.get(pack_id)

    def start(self, pack_id: str) -> None:
        """Fetch and install a pack whose licence the user has just accepted."""
        if pack_id in self._running:
            return

        def job(control: Control) -> FaceSorterError | None:
            try:
                packs.install(pack_id, control, partial(self._progressed.emit, pack_id))
            except FaceSorterError as error:
                return error
            return None

        self._running[pack_id] = Install(self._bridge.work(job, partial(self._end, pack_id), self))
        self.changed.emit(pack_id)

    def pause(self, pack_id: str, paused: bool) -> None:
        """Let go of the connection, or go on."""
        if install := self._running.get(pack_id):
            if paused:
                install.control.pause()
            else:
                install.control.resume()
            self.changed.emit(pack_id)

    def stop(self, pack_id: str) -> None:
        """End it; what was fetched is kept."""
        if install := self._running.get(pack_id):
            install.control.cancel()

    def _tell(self, pack_id: str, progress: InstallProgress) -> None:
        if install := self._running.get(pack_id):
            install.progress = progress
            self.changed.emit(pack_id)

    def _end(self, pack_id: str, error: FaceSorterError | None) -> None:
        del self._running[pack_id]
        if error is None:
            self.installed.emit(pack_id)
        elif isinstance(error, Cancelled):
            self.stopped.emit(pack_id)
        else:
            self.failed.emit(pack_id, said(error))
