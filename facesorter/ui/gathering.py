"""Many changes in a row as a few: what an index commits several times a second, for views that need not follow each."""

from PySide6.QtCore import QObject, QTimer, Signal

from facesorter.domain.edits import ChangeSet

_EVERY_MS = 400


class Gathering(QObject):
    """Collects changes and tells them together."""

    told = Signal(object)
    """`ChangeSet` of all that came since the last one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._changes: list[ChangeSet] = []
        self._timer = QTimer(self, singleShot=True, interval=_EVERY_MS)
        self._timer.timeout.connect(self.tell)

    def add(self, change: ChangeSet) -> None:
        """To be told soon."""
        self._changes.append(change)
        if not self._timer.isActive():
            self._timer.start()

    def tell(self) -> None:
        """Tell what was collected now, if anything was."""
        self._timer.stop()
        changes, self._changes = self._changes, []
        if changes:
            self.told.emit(
                ChangeSet(
                    changes[-1].label,
                    faces=frozenset().union(*(change.faces for change in changes)),
                    people=frozenset().union(*(change.people for change in changes)),
                    photos=frozenset().union(*(change.photos for change in changes)),
                )
            )
