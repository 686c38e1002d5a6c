"""The faces by which edits are shown: read when a row comes into sight, and kept; what an edit did never changes."""

from PySide6.QtCore import QObject, Signal

from facesorter.services import editing
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge

# Few enough to be read between two frames.
_BATCH = 8


class Pictured(QObject):
    """Asked for by the painting of rows, so the newest request is read first."""

    loaded = Signal()

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._known: dict[int, list[int]] = {}
        self._waiting: list[int] = []
        self._reading = False

    def faces(self, edit: int) -> list[int]:
        """The ids of a few faces; none while they are not known (`loaded` tells when they are)."""
        if edit in self._known:
            return self._known[edit]
        if edit not in self._waiting:
            self._waiting.append(edit)
            self._read()
        return []

    def _read(self) -> None:
        if self._reading or not self._waiting:
            return
        self._reading = True
        edits = self._waiting[-_BATCH:]

        def read(library: Library) -> dict[int, list[int]]:
            return {edit: editing.pictured(library, edit) for edit in edits}

        self._bridge.read(read, self._keep, self, otherwise=self._rest)

    def _keep(self, found: dict[int, list[int]]) -> None:
        self._known.update(found)
        self._waiting = [edit for edit in self._waiting if edit not in found]
        self._rest()
        self.loaded.emit()
        self._read()

    def _rest(self) -> None:
        self._reading = False
