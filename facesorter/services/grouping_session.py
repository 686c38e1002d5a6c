"""Grouping the same faces again and again, as a slider moves or a parameter is swept, without beginning anew.

    with GroupingSession(library) as session:
        session.propose("auto", {"merge": 0.4}).groups       # waits for the answer
        number = session.ask("auto", {"merge": 0.41})        # or ask, and look for answers now and then
        session.answer(0.02)

A process that lives as long as the session holds the faces' vectors, what the user said of them, their neighbours, and
of each stage of an algorithm what the next question may need. It reads the library again when that was changed.
Nothing is written; `grouping.carry_out` turns a proposal into people, or says what would move.
"""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from facesorter.domain.control import Control
from facesorter.domain.errors import FaceSorterError
from facesorter.services import grouping, grouping_worker
from facesorter.services.grouping_worker import Failed, Proposal, Task
from facesorter.services.processes import Worker, WorkerLost
from facesorter.store.library import Library

_TICK = 0.05
#: An algorithm that works this long, in seconds, is not waited for when there is another question.
_PATIENCE = 2.0
_NOTHING: Mapping[str, object] = {}


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """To the question of this number, ``task``: a proposal, or a sentence that says why there is none."""

    number: int
    task: Task
    proposal: Proposal | None
    problem: str = ""


class GroupingSession:
    """For one thread at a time.

    library: whose faces are grouped; seed: of all chance; free: as if the user had said nothing, to compare algorithms;
    measured: say too how far apart the groups are.
    """

    def __init__(self, library: Library, *, seed: int = 0, free: bool = False, measured: bool = False) -> None:
        self._library = library
        self._seed = seed
        self._free = free
        self._measured = measured
        self._worker: Worker | None = None
        self._number = 0
        # What was asked since the last answer.
        self._asked: dict[int, Task] = {}
        self._working_since: float | None = None

    def ask(self, algorithm: str, params: Mapping[str, object] = _NOTHING) -> int:
        """Ask, and do not wait: the number that the answer will have. What was asked before and not begun is dropped;
        what has been worked on for long is given up.

        Raises `UsageError`.
        """
        task = grouping.task(
            self._library, algorithm, params, seed=self._seed, free=self._free, measured=self._measured
        )
        if self._working_since is not None and time.monotonic() - self._working_since > _PATIENCE:
            self.close()
        self._number += 1
        self._asked[self._number] = task
        try:
            if self._worker is None:
                self._worker = Worker(grouping_worker.serve_session, self._library.path)
            self._worker.send((self._number, task))
        except WorkerLost:
            # Told by `answer`.
            pass
        return self._number

    def answer(self, seconds: float) -> Answer | None:
        """The next answer, if one comes in this time. Raises `FaceSorterError` when the process is lost; the next
        question starts another one.
        """
        if self._worker is None:
            return None
        try:
            message = self._worker.receive(seconds)
        except WorkerLost as error:
            self.close()
            raise FaceSorterError(grouping.LOST) from error
        if message is None:
            return None
        number, found = message
        if found is None:
            self._working_since = time.monotonic()
            return None
        self._working_since = None
        task = self._asked[number]
        self._asked = {later: asked for later, asked in self._asked.items() if later > number}
        if isinstance(found, Failed):
            return Answer(number, task, None, found.reason)
        return Answer(number, task, found)

    @property
    def waiting(self) -> bool:
        """Whether a question has no answer yet."""
        return bool(self._asked)

    def propose(
        self, algorithm: str, params: Mapping[str, object] = _NOTHING, control: Control | None = None
    ) -> Proposal:
        """Ask, and wait for the answer. Raises as `grouping.group` does; after `Cancelled` the session can go on."""
        number = self.ask(algorithm, params)
        while True:
            if control:
                control.checkpoint()
            answer = self.answer(_TICK)
            if answer is None or answer.number != number:
                continue
            if answer.proposal is None:
                raise FaceSorterError(answer.problem)
            return answer.proposal

    def close(self) -> None:
        """End the process; a later question starts another one."""
        self._asked.clear()
        self._working_since = None
        if self._worker is not None:
            self._worker.kill()
            self._worker = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
