"""The one proposal that the window is about: asked for, counted, summed up in people, carried out as it was shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from facesorter.clustering import registry
from facesorter.domain.edits import ChangeSet
from facesorter.store.library import Library
from facesorter.ui.bridge import Bridge
from facesorter.ui.live_count import Count, LiveCount

if TYPE_CHECKING:
    from facesorter.services.grouping import Move
    from facesorter.services.grouping_worker import Proposal, Task
    from facesorter.services.proposing import Changes

# Between the last count and a look at who would move.
_LOOK_MS = 250


@dataclass(frozen=True, slots=True, eq=False)
class Draft:
    """A proposal, and what it would change in the library as that is."""

    task: "Task"
    proposal: "Proposal"
    moves: "tuple[Move, ...]"
    changes: "Changes"


class Proposer(QObject):
    """What the panel and the preview share.

    algorithm, values: what is aimed at; ``None`` while nothing is.
    draft:     what that would change, once it is known.
    busy:      whether it is being found out, or carried out; problem: why it cannot be.
    overtaken: whether the library changed since the proposal was made; ``draft`` is of the library as it is now.
    """

    counted = Signal(object)
    """`Count`: an answer of the algorithm, of what is aimed at or, while a slider moves, of what was."""
    turned = Signal()
    """``draft``, ``busy``, ``problem`` or ``overtaken`` is another one."""
    applied = Signal(str, object)
    """The draft was carried out: algorithm and values of it. Nothing is aimed at any more."""

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.algorithm: str | None = None
        self.values: Mapping[str, object] = {}
        self._forget()
        # Whether somebody moves sliders: then the process that counts is worth its memory.
        self._live = False
        self._counting = LiveCount(bridge, self)
        self._counting.counted.connect(self._take)
        self._look = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._look.timeout.connect(self._sum_up)
        bridge.changed.connect(self._follow)
        bridge.pack_changed.connect(self.renew)

    def aim(self, algorithm: str, values: Mapping[str, object]) -> None:
        """Be about this from now on; what is known of something else is forgotten. Raises `UsageError`."""
        self.algorithm, self.values = algorithm, registry.get(algorithm).checked(values)
        self._look.stop()
        self._forget()
        self.turned.emit()

    def renew(self) -> None:
        """Faces are told apart in another way now, so nothing is known of what is aimed at."""
        if self.algorithm is not None:
            self._counting.stop()
            self.aim(self.algorithm, self.values)

    def ask(self) -> None:
        """Find out what is aimed at."""
        if self.algorithm is not None:
            self._forget()
            self.busy = True
            self._counting.ask(self.algorithm, self.values)
            self.turned.emit()

    def set_live(self, live: bool) -> None:
        """Be ready for many questions, or end the process that counts once what was asked is answered."""
        self._live = live
        if not live and (self._count is not None or not self.busy):
            self._counting.stop()

    def stop(self) -> None:
        """Give up what is being found out."""
        self._counting.stop()
        self._look.stop()
        if self.draft is None:
            self._forget()
            self.turned.emit()

    def clear(self) -> None:
        """Be about nothing."""
        self.algorithm, self.values = None, {}
        self._counting.stop()
        self._look.stop()
        self._forget()
        self.turned.emit()

    def apply(self) -> None:
        """Carry the draft out, exactly as it is; where the library no longer allows that, it becomes another one."""
        draft, algorithm, values = self.draft, self.algorithm, self.values
        if draft is None or self.busy:
            return
        self.busy = self._applying = True
        self.turned.emit()

        def done(change: ChangeSet) -> None:
            self.clear()
            self.applied.emit(algorithm, values)

        def failed() -> None:
            # Maybe only the library could not be written; what is found now tells whether something else is to be done.
            self._applying = False
            self._sum_up(draft.moves)

        self._bridge.accept(draft.task, draft.proposal, draft.moves, done, failed)

    def _forget(self) -> None:
        self.draft: Draft | None = None
        self.busy = self.overtaken = self._applying = False
        self.problem = ""
        self._count: Count | None = None

    def _take(self, count: Count) -> None:
        # An answer may have been on its way when something else was asked.
        meant = count.task is None or (count.task.algorithm, count.task.params) == (self.algorithm, self.values)
        if count.newest and self.busy and meant:
            self._count = count
            self.problem = count.problem
            if count.proposal is None:
                self.busy = False
                self.turned.emit()
            else:
                self._look.start()
            if not self._live:
                self._counting.stop()
        self.counted.emit(count)

    def _sum_up(self, shown: "tuple[Move, ...] | None" = None) -> None:
        """Find out what would change; the draft is overtaken where that is something else than what was ``shown``."""
        count = self._count
        if count is None or count.task is None or count.proposal is None:
            return
        task, proposal = count.task, count.proposal

        def find(library: Library) -> Draft:
            from facesorter.services import grouping, proposing  # noqa: PLC0415 (not needed for the first paint)

            found = grouping.carry_out(library, task, proposal, proposal.seconds, dry_run=True)
            return Draft(task, proposal, found.moves, proposing.changes(library, found.moves))

        def tell(draft: Draft) -> None:
            if count is self._count:
                self.draft, self.busy = draft, False
                self.overtaken |= shown is not None and draft.moves != shown
                self.turned.emit()

        def failed() -> None:
            self.busy = False
            self.turned.emit()

        self._bridge.read(find, tell, self, key="moves", otherwise=failed)

    def _follow(self, change: ChangeSet) -> None:
        """What the user says meanwhile counts. Photos that are read meanwhile do not: their faces are not in it."""
        if self._count is not None and not change.photos and not self._applying:
            self.overtaken = True
            self._sum_up()
