"""When people lived, and which photos therefore cannot show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Times = NDArray[np.datetime64]


@dataclass(frozen=True, slots=True, eq=False)
class Lifetimes:
    """The people of whom that is known.

    people: (p,) int64, their ids, ascending.
    first, after: (p,) datetime64[s], the first second of the life and the first one after it; NaT: not known.
    """

    people: NDArray[np.int64]
    first: Times
    after: Times

    @classmethod
    def told(cls, told: Sequence[tuple[int, str | None, str | None]]) -> Lifetimes:
        """Of (person, born, died), each person once; dates as `domain.model.Person` has them. A year or a month stands
        for all of its days: nothing is excluded that may have been.
        """
        told = sorted(told)
        first = [np.datetime64(born or "NaT") for _, born, _ in told]
        after = [np.datetime64(died) + 1 if died else np.datetime64("NaT") for _, _, died in told]
        people = np.array([person for person, _, _ in told], np.int64)
        return cls(people, np.array(first, "datetime64[s]"), np.array(after, "datetime64[s]"))

    def known(self, people: NDArray[np.integer]) -> NDArray[np.bool_]:
        """Of which of these people (any shape) something is known."""
        return np.isin(people, self.people)

    def exclude(self, taken: Times, people: NDArray[np.integer]) -> NDArray[np.bool_]:
        """Whether a photo taken then cannot show that person; the two are broadcast. NaT may be any time."""
        place = np.minimum(np.searchsorted(self.people, people), len(self.people) - 1)
        # Comparing with NaT is false.
        outside = (taken < self.first[place]) | (taken >= self.after[place])
        return np.asarray(outside & (self.people[place] == people))
