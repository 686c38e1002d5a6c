"""Now and then, after new faces joined and while nothing else is done: is there a tidier grouping? Only an offer,
and only if the user did not switch it off.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, FaceSorterError
from facesorter.ui import words
from facesorter.ui.bridge import Bridge
from facesorter.ui.preferences import Preferences
from facesorter.ui.views.group_bar import GroupBar
from facesorter.ui.views.message_bar import MessageBar

if TYPE_CHECKING:
    from facesorter.services.tidying import Tidier


class TidyUp(QObject):
    """Asks in ``message``, when nothing else is told there; *Look* opens the panel of ``grouping`` with the offer."""

    def __init__(self, bridge: Bridge, message: MessageBar, grouping: GroupBar, preferences: Preferences) -> None:
        super().__init__(message)
        self._bridge = bridge
        self._message = message
        self._grouping = grouping
        self._preferences = preferences
        self._looking: Control | None = None
        self._offer: Tidier | None = None
        bridge.joined.connect(self._consider)
        bridge.index_started.connect(self._forget)
        bridge.group_started.connect(self._forget)
        # Not before it is quite gone.
        message.gone.connect(self._ask, Qt.ConnectionType.QueuedConnection)

    def _consider(self) -> None:
        if not self._preferences.tidy_up:
            return
        from facesorter.services import tidying  # noqa: PLC0415 (not needed for the first paint)

        self._bridge.read(tidying.due, self._look, self, key="due")

    def _look(self, due: bool) -> None:
        if due and not self._bridge.indexing and not self._bridge.grouping:
            self._looking = self._bridge.work(self._find, self._found, self)

    def _find(self, control: Control) -> "Tidier | None":
        from facesorter.services import tidying  # noqa: PLC0415 (not needed for the first paint)

        try:
            return tidying.look(self._bridge.library, control)
        except Cancelled:
            raise
        except FaceSorterError:
            # Nobody asked for it, so nobody need know that, say, memory is short.
            tidying.rest(self._bridge.library)
            return None

    def _found(self, offer: "Tidier | None") -> None:
        if self._looking is not None:
            self._looking, self._offer = None, offer
            self._ask()

    def _ask(self) -> None:
        if self._offer is None or self._message.isVisible():
            return
        text = self.tr("FaceSorter found a tidier grouping: {0} would change.").format(words.people(self._offer.people))
        self._message.ask(text, self.tr("Look"), self._show, self.tr("Not now"), self._refuse)

    def _show(self) -> None:
        offer, self._offer = self._offer, None
        if offer is not None:
            self._rest()
            self._grouping.offer(offer.algorithm, offer.params)

    def _refuse(self) -> None:
        self._offer = None
        self._rest()

    def _rest(self) -> None:
        from facesorter.services import tidying  # noqa: PLC0415 (not needed for the first paint)

        self._bridge.keep(tidying.rest)

    def _forget(self) -> None:
        self._offer = None
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
