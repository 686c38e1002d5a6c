"""What was worked out before for the same faces, so that moving one number does not begin from the faces again."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

_T = TypeVar("_T")


class Memo:
    """Of each stage of the work the last result, and what it was made from. Results are not changed by who gets them.

    It is for the same rows, constraints and neighbours: whoever has others takes another one.
    """

    def __init__(self) -> None:
        self._stages: dict[str, tuple[Hashable, Any]] = {}

    def once(self, stage: str, key: Hashable, make: Callable[[], _T]) -> _T:
        """The result of the stage: the one that is held, if it was made from the same ``key``, else what ``make``
        answers.
        """
        held = self._stages.get(stage)
        if held is None or held[0] != key:
            # What is held goes first: two would take twice the memory.
            self._stages.pop(stage, None)
            held = self._stages[stage] = (key, make())
        result: _T = held[1]
        return result
