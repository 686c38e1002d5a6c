"""How many questions the review has, before somebody opens it: after each grouping they are counted behind the window,
by a process that ends at once. Until then it is told what was known last.
"""

from PySide6.QtCore import QObject, Signal

from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, FaceSorterError
from facesorter.store import settings
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.models.sidebar import Entry
from facesorter.ui.pages import Pages

_KEY = "questions left"


class QuestionsLeft(QObject):
    """While the review is shown it counts by itself, and what it says counts."""

    told = Signal(int)

    def __init__(self, bridge: Bridge, pages: Pages) -> None:
        super().__init__(pages)
        self._bridge = bridge
        self._pages = pages
        self._counting: Control | None = None
        self._number: int | None = None
        self._kept: int | None = None
        bridge.group_finished.connect(lambda _: self._count())
        bridge.regrouped.connect(self._count)
        bridge.group_started.connect(self._stop)
        bridge.index_started.connect(self._stop)
        pages.questions_counted.connect(self._take)
        pages.turned.connect(self._keep)
        bridge.read(_left, self._begin, self, key="questions left")

    def _begin(self, number: int | None) -> None:
        self._kept = number
        if number is not None and self._number is None:
            self._take(number)

    def _take(self, number: int) -> None:
        self._number = number
        self.told.emit(number)

    def _keep(self) -> None:
        """Each answer changes the number, so it is kept when the review is left."""
        number = self._number
        if number is not None and number != self._kept and not self._pages.shows(Entry.REVIEW):
            self._kept = number
            self._bridge.keep(lambda library: settings.put(library, _KEY, str(number)))

    def _count(self) -> None:
        if self._bridge.indexing or self._bridge.grouping or self._pages.shows(Entry.REVIEW):
            return
        self._stop()
        hide_named = self._pages.review_hides_named
        self._counting = self._bridge.work(lambda control: self._find(hide_named, control), self._found, self)

    def _find(self, hide_named: bool, control: Control) -> int | None:
        from facesorter.services import reviewing  # noqa: PLC0415 (not needed for the first paint)

        try:
            return reviewing.count(self._bridge.library, hide_named=hide_named, control=control)
        except Cancelled:
            raise
        except FaceSorterError:
            # Nobody asked for it, so nobody need know that, say, memory is short.
            return None

    def _found(self, number: int | None) -> None:
        if self._counting is not None and number is not None:
            self._take(number)
            self._keep()
        self._counting = None

    def _stop(self) -> None:
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None


def _left(library: Library) -> int | None:
    kept = settings.get(library, _KEY)
    return None if kept is None else int(kept)
