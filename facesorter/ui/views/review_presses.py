"""Which presses of keys count in the review: none that answers what nobody can have seen."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from facesorter.ui.pictures import Pictures

# To see two faces, to decide and to move a finger takes half a second at best: who is quick answers two questions a
# second. A key that comes much sooner was meant for the question before. The 0.3 s are counted in steps: where the
# window stands still for a while that is one step, and keys that waited meanwhile come before the others.
_STEP_MS = 50
_STEPS = 6
# X11 repeats a held key by a release and a press of the same moment, and Qt does not mark all of these. For answers it
# may be a little later, too: fingers take longer to press a key again, which keys that bounce do not.
_REPEATED_MS = 50

#: The keys that answer.
ANSWERS = (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_S)


class Presses(QObject):
    """``pictured`` says whether the faces that are asked about are in sight; ``pictures`` tells when more are."""

    def __init__(self, pictured: Callable[[], bool], pictures: Pictures, parent: QObject) -> None:
        super().__init__(parent)
        self._pictured = pictured
        self._asked: Hashable = None
        self._steps = 0
        self._released = (0, 0)
        self._in_sight = QTimer(self)
        self._in_sight.setInterval(_STEP_MS)
        self._in_sight.timeout.connect(self._step)
        pictures.loaded.connect(lambda kind, number: self._look())

    @property
    def seen(self) -> bool:
        """Whether the question that was shown last has been in sight for long enough to be answered."""
        return self._steps == _STEPS

    def show(self, asked: Hashable) -> None:
        """Another question is asked; the same one once more was seen before."""
        if asked != self._asked:
            self._asked, self._steps = asked, 0
            self._in_sight.stop()
            self._look()

    def release(self, event: QKeyEvent) -> None:
        """A key was released, or seems to be."""
        self._released = event.key(), event.timestamp()

    def repeated(self, event: QKeyEvent) -> bool:
        """Whether a press comes of a key that is held."""
        key, moment = self._released
        end = moment + (_REPEATED_MS if key in ANSWERS else 0)
        # Without a time are presses that another program made up.
        return event.isAutoRepeat() or (event.key() == key and 0 < event.timestamp() <= end)

    def _look(self) -> None:
        if not self.seen and not self._in_sight.isActive() and self._pictured():
            self._in_sight.start()

    def _step(self) -> None:
        self._steps += 1
        if self.seen:
            self._in_sight.stop()
