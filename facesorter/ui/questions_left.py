"""How many questions the review has, while nobody looks at it: they are counted behind the window, by a process that
ends at once, after each grouping and when the user rests after edits and what was taken back.
"""

import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from facesorter.domain.control import Control
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


@dataclass(frozen=True, slots=True)
class _Count:
    """A number, and what it follows from (`_basis`); ``seconds`` is what it took to count."""

    number: int
    basis: str
    seconds: float = 0.0


class QuestionsLeft(QObject):
    """What is told here is what the review's page shows: while that is seen it counts by itself, and what it says
    counts; else it is told. Once the number is overtaken, none is told until it is counted again.
    """

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
        self._reviewing = False
        self._seconds = 0.0
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._count)
        bridge.group_finished.connect(lambda _: self._count())
        bridge.regrouped.connect(self._count)
        bridge.group_started.connect(self._stop)
        bridge.index_started.connect(self._stop)
        bridge.index_finished.connect(lambda _: self._catch_up())
        bridge.pack_chosen.connect(self._outdate)
        bridge.changed.connect(lambda change: self._outdate() if change.faces or change.people else None)
        pages.questions_counted.connect(self._take_from_review)
        pages.turned.connect(self._turn)
        self.told.connect(pages.tell_questions)
        bridge.read(_left, self._begin, self, key="questions left")

    def _begin(self, left: tuple[int, bool] | None) -> None:
        if left is None or self._wanted:
            return
        number, true = left
        self._wanted = True
        if true:
            self._kept = number
            self._tell(number)
        else:
            self._wait()

    def _take_from_review(self, number: int | None, found: bool) -> None:
        if not self._pages.shows(Entry.REVIEW):
            # An answer that came to nothing since it was left, say.
            self._pages.tell_questions(self._number)
            return
        self._wanted |= number is not None
        # Each answer makes it one less at once, and is followed behind that.
        self._true = found or (self._true and number == self._number)
        self._tell(number)

    def _tell(self, number: int | None) -> None:
        if number != self._number:
            self._number = number
            self.told.emit(number)

    def _turn(self) -> None:
        """Each answer changes the number, so it is kept when the review is left."""
        left, self._reviewing = self._reviewing, self._pages.shows(Entry.REVIEW)
        if self._reviewing:
            self._stop()
        elif left and not self._true:
            self._wait()
        elif left and self._number is not None and self._number != self._kept:
            number = self._kept = self._number
            self._bridge.keep(lambda library: _put(library, _Count(number, _basis(library))))

    def _outdate(self) -> None:
        # Whoever never grouped or looked into the review is told nothing yet.
        if self._wanted:
            self._wait()

    def _wait(self) -> None:
        """The number is no longer true; count when nothing was changed for a while."""
        self._true = False
        self._kept = None
        if self._pages.shows(Entry.REVIEW):
            return
        self._stop()
        self._tell(None)
        if not self._bridge.indexing:
            self._rest.start(max(_REST_MS, round(1000 * _RESTS_PER_COUNT * self._seconds)))

    def _catch_up(self) -> None:
        """Nothing is counted while photos are read."""
        if not self._true:
            self._wait()

    def _count(self) -> None:
        if self._pages.shows(Entry.REVIEW):
            return
        self._true = False
        if self._bridge.indexing or self._bridge.grouping:
            return
        self._stop()
        self._wanted = True
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
            self._true = True
            self._kept = found.number
            self._tell(found.number)
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
