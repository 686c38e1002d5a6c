"""After photos were read, their faces go to people.

In a library without people they appear while it is read for the first time: faces are grouped every now and then, and
at the end. Each grouping is an edit with its place in the history, and takes longer the more faces there are. So the
number of new faces that starts one doubles each time: the groupings of one index are few, and all of them together take
at most about as long as the last one alone.

Later new faces quietly join the people that are there, once, at the end, and nobody else moves.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facesorter.domain.edits import ChangeSet
from facesorter.services import browsing
from facesorter.ui import words
from facesorter.ui.bridge import Bridge

if TYPE_CHECKING:
    from facesorter.services.joining import Joining

_FIRST = 64


class AutoGroup(QObject):
    """Watches an index, and groups or lets join."""

    told = Signal(str, int)
    """What became of new faces, in words, and the id of that edit."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._new: set[int] = set()
        self._wanted = _FIRST
        # Nobody is grouped anew before it is known that there is nobody.
        self._joins = True
        bridge.index_started.connect(self._begin)
        bridge.changed.connect(self._count)
        bridge.index_finished.connect(self._end)
        bridge.joined.connect(self._tell)

    def _begin(self) -> None:
        self._new.clear()
        self._wanted = _FIRST
        self._joins = True
        self._bridge.read(browsing.has_people, self._learn, self, key="people")

    def _learn(self, people: bool) -> None:
        self._joins = people

    def _count(self, change: ChangeSet) -> None:
        if not change.photos:
            return
        self._new |= change.faces
        if self._joins or not self._bridge.indexing or self._bridge.grouping:
            return
        if len(self._new) >= self._wanted:
            self._wanted = 2 * len(self._new)
            self._bridge.group("auto", {})

    def _end(self, report: object) -> None:
        # Cancelled or not: what was read is there to be seen.
        if not self._new:
            return
        self._new.clear()
        if self._joins:
            self._bridge.join()
        else:
            self._bridge.group("auto", {})

    def _tell(self, joining: "Joining") -> None:
        if joining.change is None or joining.change.edit is None:
            return
        self.told.emit(self._said(joining), joining.change.edit)

    def _said(self, joining: "Joining") -> str:
        made = words.new_people(joining.new_people)
        joined = self.tr("{0} joined {1}").format(words.new_faces(joining.joined), words.people(joining.people))
        if joining.joined and joining.new_people:
            return self.tr("{0}, {1}").format(joined, made)
        return joined if joining.joined else made
