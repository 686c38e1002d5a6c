"""What a grouping would give while its parameters move: asked of a process that lives as long as somebody looks."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facesorter.domain.control import Control
from facesorter.domain.errors import FaceSorterError
from facesorter.ui import faults
from facesorter.ui.bridge import Bridge
from facesorter.ui.language import said

if TYPE_CHECKING:
    from facesorter.services.grouping_session import GroupingSession
    from facesorter.services.grouping_worker import Proposal, Task

#: Seconds between two looks for what is asked while an answer is awaited, and for the end while none is.
_LOOK = 0.02
_IDLE = 0.1


@dataclass(frozen=True, slots=True, eq=False)
class Count:
    """An answer: ``newest`` is false where something else was asked meanwhile. ``problem`` stands for the rest."""

    task: "Task | None" = None
    proposal: "Proposal | None" = None
    newest: bool = True
    problem: str = ""


class LiveCount(QObject):
    """Questions and answers between the GUI thread and a `GroupingSession`."""

    counted = Signal(object)
    """`Count`; those of questions before the last `stop` do not arrive."""
    _told = Signal(object, object)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._talk: _Talk | None = None
        self._told.connect(self._tell)

    def ask(self, algorithm: str, params: Mapping[str, object]) -> None:
        """Count this next; what was asked before may be left out."""
        if self._talk is None:
            talk = self._talk = _Talk()

            def hold(control: Control) -> None:
                from facesorter.services.grouping_session import GroupingSession  # noqa: PLC0415 (not needed at first)

                with GroupingSession(self._bridge.library) as session:
                    talk.hold(session, control, lambda count: self._told.emit(talk, count))

            talk.control = self._bridge.work(hold, lambda _: None, self)
        self._talk.ask(algorithm, params)

    def stop(self) -> None:
        """End the process."""
        if self._talk is not None:
            self._talk.stop()
            self._talk = None

    def _tell(self, talk: "_Talk", count: Count) -> None:
        if talk is self._talk:
            self.counted.emit(count)


class _Talk:
    """The newest question, on its way to the thread that holds the session."""

    def __init__(self) -> None:
        self.control = Control()
        self._asked = threading.Condition()
        self._question: tuple[str, Mapping[str, object]] | None = None

    def ask(self, algorithm: str, params: Mapping[str, object]) -> None:
        with self._asked:
            self._question = (algorithm, params)
            self._asked.notify()

    def stop(self) -> None:
        with self._asked:
            self.control.cancel()
            self._asked.notify()

    def hold(self, session: "GroupingSession", control: Control, tell: Callable[[Count], None]) -> None:
        """Hand questions to the session and tell what it answers, until the control is cancelled."""
        newest = 0
        while not control.cancelled:
            question = self._next(0.0 if session.waiting else _IDLE)
            try:
                if question is not None:
                    newest = session.ask(*question)
                answer = session.answer(_LOOK) if session.waiting else None
            except FaceSorterError as error:
                tell(Count(problem=said(error)))
            except Exception as error:  # noqa: BLE001 (told here instead of in passing)
                faults.record(error)
                tell(Count(problem=faults.sentence(error)))
            else:
                if answer is not None:
                    tell(Count(answer.task, answer.proposal, answer.number == newest, said(answer.problem)))

    def _next(self, seconds: float) -> tuple[str, Mapping[str, object]] | None:
        with self._asked:
            if self._question is None and seconds:
                self._asked.wait(seconds)
            question, self._question = self._question, None
            return question
