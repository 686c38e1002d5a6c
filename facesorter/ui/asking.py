"""Questions of the review, from a process that lives as long as somebody answers them."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, FaceSorterError
from facesorter.domain.questions import Question
from facesorter.ui import faults
from facesorter.ui.bridge import Bridge
from facesorter.ui.language import said

if TYPE_CHECKING:
    from facesorter.services.reviewing import Review

#: Questions and how many there are in all, or what went wrong; ``None`` where the faces are to be grouped first.
_Answer = tuple[list[Question], int] | str | None
#: Seconds between two looks for the end while nothing is asked.
_IDLE = 0.1


class Asking(QObject):
    """Between the GUI thread and a `Review`."""

    found = Signal(object, int)
    """The questions that are most worth answering, the best first, and how many there are in all."""
    failed = Signal(str)
    ungrouped = Signal()
    """There are no people yet."""
    _told = Signal(object, int, object)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._talk: _Talk | None = None
        self._told.connect(self._tell)

    def ask(self, *, hide_named: bool) -> None:
        """What is worth answering now? Of several requests only the newest is answered."""
        if self._talk is None:
            talk = self._talk = _Talk()

            def hold(control: Control) -> None:
                from facesorter.services.reviewing import Review  # noqa: PLC0415 (not needed for the first paint)

                with Review(self._bridge.library) as review:
                    talk.hold(review, control, lambda *answer: self._told.emit(talk, *answer))

            talk.control = self._bridge.work(hold, lambda _: None, self)
        self._talk.ask(hide_named)

    def stop(self) -> None:
        """End the process."""
        if self._talk is not None:
            self._talk.stop()
            self._talk = None

    def _tell(self, talk: "_Talk", number: int, answer: "_Answer") -> None:
        # It may have been asked again while the answer was on its way.
        if talk is not self._talk or number != talk.number:
            return
        if answer is None:
            self.ungrouped.emit()
        elif isinstance(answer, str):
            self.failed.emit(answer)
        else:
            self.found.emit(*answer)


class _Talk:
    """The newest request, on its way to the thread that holds the review."""

    def __init__(self) -> None:
        self.control = Control()
        #: Of the newest request.
        self.number = 0
        self._asked = threading.Condition()
        self._hide_named: bool | None = None

    def ask(self, hide_named: bool) -> None:
        with self._asked:
            self._hide_named = hide_named
            self.number += 1
            self._asked.notify()

    def stop(self) -> None:
        with self._asked:
            self.control.cancel()
            self._asked.notify()

    def hold(self, review: "Review", control: Control, tell: Callable[[int, "_Answer"], None]) -> None:
        """Hand requests to the review and tell what it answers, until the control is cancelled."""
        from facesorter.services.reviewing import NotGrouped  # noqa: PLC0415 (not needed for the first paint)

        while not control.cancelled:
            with self._asked:
                if self._hide_named is None:
                    self._asked.wait(_IDLE)
                hide_named, self._hide_named, number = self._hide_named, None, self.number
            if hide_named is None:
                continue
            try:
                questions = review.next(hide_named=hide_named, control=control)
            except Cancelled:
                return
            except NotGrouped:
                tell(number, None)
            except FaceSorterError as error:
                tell(number, said(error))
            except Exception as error:  # noqa: BLE001 (told here instead of in passing)
                faults.record(error)
                tell(number, faults.sentence(error))
            else:
                if self._hide_named is None:
                    tell(number, (questions, review.remaining))
