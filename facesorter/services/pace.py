"""How fast long work goes, and how long it will take."""

import time
from collections import deque
from collections.abc import Callable

#: Seconds over which the pace is measured, and after which it can be told.
_SPAN = 10.0
_FIRST = 1.0


class Pace:
    """Steps a second over the last ten seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._marks = deque([(clock(), 0)])

    def mark(self, done: int) -> None:
        """``done`` steps are done by now."""
        now = self._clock()
        self._marks.append((now, done))
        while len(self._marks) > 2 and self._marks[1][0] < now - _SPAN:
            self._marks.popleft()

    @property
    def per_second(self) -> float:
        """Steps a second; 0 before the first mark."""
        (start, before), (end, done) = self._marks[0], self._marks[-1]
        return (done - before) / (end - start) if end > start else 0.0

    def seconds_left(self, steps: int) -> float | None:
        """How long ``steps`` more will take, or ``None`` if it is too early to tell."""
        measured = self._marks[-1][0] - self._marks[0][0]
        return steps / self.per_second if measured >= _FIRST and self.per_second else None
