"""How many questions the review has, while nobody looks at it: they are counted behind the window, by a process that
ends at once, after each grouping and when the user rests after edits and what was taken back.
"""

import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from facesorter.domain.control import Control
from facesorter.domain.edits import ChangeSet
from facesorter.domain.errors import Cancelled, FaceSorterError
from facesorter.services import calibrations
from facesorter.store import embeddings, journal, settings, skipped
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.models.sidebar import Entry
from facesorter.ui.pages import Pages

_KEY = "questions left"
_REST_MS = 2000
# A count that takes long waits longer, so that it is a small part of what the computer does while the user edits.
_RESTS_PER_COUNT = 5
# A number that edits have overtaken is told no longer than that.
_OUTDATED_MS = 6000


@dataclass(frozen=True, slots=True)
class _Count:
    """A number, and what it follows from (`_basis`); ``seconds`` is what it took to count."""

    number: int
    basis: str
    seconds: float = 0.0


class QuestionsLeft(QObject):
    """While the review is shown it counts by itself, and what it says counts."""

    told = Signal(object)
    """The number, or ``None`` while it is not known."""

    def __init__(self, bridge: Bridge, pages: Pages) -> None:
        super().__init__(pages)
        self._bridge = bridge
        self._pages = pages
        self._counting: Control | None = None
        self._number: int | None = None
        self._kept: int | None = None
        self._wanted = False
        self._true = True
        self._seconds = 0.0
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._count)
        self._outdated = QTimer(self, singleShot=True, interval=_OUTDATED_MS)
        self._outdated.timeout.connect(self._forget)
        bridge.group_finished.connect(lambda _: self._count())
        bridge.regrouped.connect(self._count)
        bridge.group_started.connect(self._stop)
        bridge.index_started.connect(self._stop)
        bridge.index_finished.connect(lambda _: self._catch_up())
        bridge.changed.connect(self._follow)
        pages.questions_counted.connect(self._take_from_review)
        pages.turned.connect(self._turn)
        bridge.read(_left, self._begin, self, key="questions left")

    def _begin(self, left: tuple[int, bool] | None) -> None:
        if left is None or self._wanted:
            return
        number, true = left
        self._wanted = True
        if true:
            self._kept = number
            self._take(number)
        else:
            self._wait()

    def _take(self, number: int) -> None:
        self._wanted = self._true = True
        self._number = number
        self._rest.stop()
        self._outdated.stop()
        self.told.emit(number)

    def _take_from_review(self, number: int) -> None:
        # What it said last may be long ago.
        if self._pages.shows(Entry.REVIEW):
            self._take(number)

    def _turn(self) -> None:
        """Each answer changes the number, so it is kept when the review is left."""
        if self._pages.shows(Entry.REVIEW):
            self._stop()
        elif self._number is not None and self._number != self._kept and self._true:
            number = self._kept = self._number
            self._bridge.keep(lambda library: _put(library, _Count(number, _basis(library))))

    def _follow(self, change: ChangeSet) -> None:
        # Whoever never grouped or looked into the review is told nothing yet.
        if self._wanted and (change.faces or change.people):
            self._wait()

    def _wait(self) -> None:
        """The number is no longer true; count when nothing was changed for a while."""
        self._true = False
        if self._bridge.indexing or self._pages.shows(Entry.REVIEW):
            return
        self._stop()
        self._kept = None
        self._rest.start(max(_REST_MS, round(1000 * _RESTS_PER_COUNT * self._seconds)))
        if self._number is not None and not self._outdated.isActive():
            self._outdated.start()

    def _catch_up(self) -> None:
        """Nothing is counted while photos are read."""
        if not self._true:
            self._wait()

    def _forget(self) -> None:
        self._number = None
        self.told.emit(None)

    def _count(self) -> None:
        self._true = False
        if self._bridge.indexing or self._bridge.grouping or self._pages.shows(Entry.REVIEW):
            return
        self._stop()
        hide_named = self._pages.review_hides_named
        self._counting = self._bridge.work(lambda control: self._find(hide_named, control), self._found, self)

    def _find(self, hide_named: bool, control: Control) -> _Count | None:
        from facesorter.services import reviewing  # noqa: PLC0415 (not needed for the first paint)

        try:
            start, basis = time.monotonic(), _basis(self._bridge.library)
            number = reviewing.count(self._bridge.library, hide_named=hide_named, control=control)
        except Cancelled:
            raise
        except FaceSorterError:
            # Nobody asked for it, so nobody need know that, say, memory is short or the library was moved away.
            return None
        return _Count(number, basis, time.monotonic() - start)

    def _found(self, found: _Count | None) -> None:
        if self._counting is not None and found is not None:
            self._seconds = found.seconds
            self._take(found.number)
            self._kept = found.number
            self._bridge.keep(lambda library: _put(library, found))
        self._counting = None

    def _stop(self) -> None:
        self._rest.stop()
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None


def _basis(library: Library) -> str:
    """What the questions follow from, as a text: where it is the same, they are. Also what is no edit, such as an index
    or a folder that the command line forgot, makes it another one.
    """
    newest = journal.next_undo(library.reader)
    pack = settings.get(library, "pack") or ""
    threshold = calibrations.calibrated(library, pack)
    left_out = len(skipped.every(library))
    return f"{newest.id if newest else 0} {pack} {threshold} {left_out} {embeddings.summary(library, pack)}"


def _put(library: Library, count: _Count) -> None:
    settings.put(library, _KEY, f"{count.number} {count.basis}")


def _left(library: Library) -> tuple[int, bool] | None:
    """The number that was known last, and whether it is true still."""
    kept = settings.get(library, _KEY)
    if kept is None:
        return None
    number, _, basis = kept.partition(" ")
    return int(number), basis == _basis(library)
