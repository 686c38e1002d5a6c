"""While photos are being read, people appear: faces are grouped every now and then, and at the end. So they are when
another pack tells them apart.

Each grouping is an edit with its place in the history, and takes longer the more faces there are. So the number of
new faces that starts one doubles each time: the groupings of one index are few, and all of them together take at most
about as long as the last one alone.
"""

from PySide6.QtCore import QObject

from facesorter.domain.edits import ChangeSet
from facesorter.ui.bridge import Bridge

_FIRST = 64


class AutoGroup(QObject):
    """Watches an index and groups."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._new: set[int] = set()
        self._wanted = _FIRST
        bridge.index_started.connect(self._begin)
        bridge.changed.connect(self._count)
        bridge.index_finished.connect(self._end)
        bridge.pack_changed.connect(lambda: bridge.group("auto", {}))

    def _begin(self) -> None:
        self._new.clear()
        self._wanted = _FIRST

    def _count(self, change: ChangeSet) -> None:
        if not change.photos:
            return
        self._new |= change.faces
        if self._bridge.indexing and len(self._new) >= self._wanted and not self._bridge.grouping:
            self._wanted = 2 * len(self._new)
            self._bridge.group("auto", {})

    def _end(self, report: object) -> None:
        # Cancelled or not: what was read is there to be seen.
        if self._new:
            self._new.clear()
            self._bridge.group("auto", {})
