"""Possible mistakes in a sorting of faces into people, and what answers said of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import lru_cache
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.likelihood import Numbers
from facesorter.clustering.standing import NOBODY, Standing
from facesorter.domain.questions import QuestionKind

Ints = NDArray[np.int64]
Marks = NDArray[np.bool_]

KINDS = (QuestionKind.MERGE, QuestionKind.SAME, QuestionKind.OUTLIER, QuestionKind.PAIR)
MERGE, SAME, OUTLIER, PAIR = range(4)

#: What became of a doubt: it is not known, it was no mistake, it was one.
UNKNOWN, RIGHT, WRONG = -1, 0, 1


@dataclass(frozen=True, slots=True, eq=False)
class Doubts:
    """Possible mistakes, (m,) each, the most worthwhile first.

    kinds:    numbers in `KINDS`.
    people:   the person in question; of two, the one that the other would be merged into; PAIR: the row of a face.
    others:   MERGE: the other person; else the row of the face, PAIR: the larger one.
    likely:   how likely "yes" is, in (0, 1).
    affected: faces whose place hangs on the answer.
    pairs:    of faces that the answer sets right if they are wrong as they stand.
    """

    kinds: NDArray[np.int64]
    people: Ints
    others: Ints
    likely: Numbers
    affected: Ints
    pairs: Ints

    def __len__(self) -> int:
        return len(self.kinds)

    @property
    def wrong(self) -> Numbers:
        """How likely they are mistakes, in (0, 1)."""
        return np.where(self.kinds == OUTLIER, 1 - self.likely, self.likely)

    @property
    def gains(self) -> Numbers:
        """Pairs of faces that are expected to be set right."""
        return np.asarray(self.wrong * self.pairs, np.float64)

    @property
    def merging(self) -> Marks:
        """Which of them are about two people."""
        return np.asarray(self.kinds == MERGE)

    def __getitem__(self, chosen: NDArray[np.integer] | NDArray[np.bool_]) -> Doubts:
        return Doubts(*(getattr(self, column.name)[chosen] for column in fields(self)))


def none() -> Doubts:
    """No doubt at all."""
    whole = np.zeros(0, np.int64)
    return Doubts(whole, whole, whole, np.zeros(0), whole, whole)


def joined(parts: Sequence[Doubts]) -> Doubts:
    """All of these."""
    return Doubts(*(np.concatenate([getattr(part, each.name) for part in parts]) for each in fields(Doubts)))


def is_open(doubts: Doubts, standing: Standing) -> Marks:
    """Which of these make sense and were not answered, as things stand."""
    kinds, people, others, persons = doubts.kinds, doubts.people, doubts.others, standing.persons
    alive = np.unique(persons[persons >= 0])
    low, high = np.minimum(people, others), np.maximum(people, others)
    found = np.zeros(len(doubts), bool)
    merge, same, outlier, pair = (kinds == kind for kind in (MERGE, SAME, OUTLIER, PAIR))
    found[merge] = np.isin(people[merge], alive) & np.isin(others[merge], alive)
    found[merge] &= ~np.isin(_key(low[merge], high[merge]), _keys(standing.apart))
    found[same] = np.isin(people[same], alive) & (persons[others[same]] == NOBODY)
    found[outlier] = (persons[others[outlier]] == people[outlier]) & ~standing.said.confirmed[others[outlier]]
    faces = same | outlier
    found[faces] &= ~_rejected(doubts[faces], standing)
    found[pair] = (persons[people[pair]] == NOBODY) & (persons[others[pair]] == NOBODY)
    found[pair] &= ~np.isin(_key(low[pair], high[pair]), _keys(standing.said.different))
    return found


def outcomes(doubts: Doubts, before: Standing, now: Standing) -> Ints:
    """What became of each of these since, by what the user did: `WRONG`, `RIGHT` or `UNKNOWN`."""
    kinds, people, others, persons = doubts.kinds, doubts.people, doubts.others, now.persons
    closed = is_open(doubts, before) & ~is_open(doubts, now)
    confirmed, owners = now.said.confirmed, now.said.owners
    told = np.full(len(doubts), UNKNOWN)

    merge = np.flatnonzero(closed & (kinds == MERGE))
    ids, rows = np.unique(before.persons, return_index=True)
    one, other = (rows[np.searchsorted(ids, each[merge])] for each in (people, others))
    joined_now = (owners[other] == people[merge]) | (owners[one] == others[merge])
    both = np.isin(people[merge], persons) & np.isin(others[merge], persons)
    told[merge] = np.where(both, RIGHT, np.where(joined_now, WRONG, UNKNOWN))

    same = np.flatnonzero(closed & (kinds == SAME))
    there, alive = persons[others[same]], np.isin(people[same], persons)
    came = (there == people[same]) & confirmed[others[same]]
    told[same] = np.where(came, WRONG, np.where((there == NOBODY) & alive, RIGHT, UNKNOWN))

    outlier = np.flatnonzero(closed & (kinds == OUTLIER))
    stays = persons[others[outlier]] == people[outlier]
    told[outlier] = np.where(stays, RIGHT, np.where(_rejected(doubts[outlier], now), WRONG, UNKNOWN))

    pair = np.flatnonzero(closed & (kinds == PAIR))
    one, other = people[pair], others[pair]
    together = (persons[one] == persons[other]) & confirmed[one] & confirmed[other]
    alone = (persons[one] == NOBODY) & (persons[other] == NOBODY)
    told[pair] = np.where(alone, RIGHT, np.where(together, WRONG, UNKNOWN))
    return told


def _rejected(doubts: Doubts, standing: Standing) -> Marks:
    """Which of these are about a face that was taken out of the person."""
    return np.isin(_key(doubts.others, doubts.people), _keys(standing.said.rejected))


def _key(one: Ints, other: Ints) -> Ints:
    """Pairs as one number each."""
    return (one << 32) + other


@lru_cache(maxsize=8)
def _keys(pairs: frozenset[tuple[int, int]]) -> Ints:
    flat = np.fromiter(chain.from_iterable(pairs), np.int64).reshape(-1, 2)
    return _key(flat[:, 0], flat[:, 1])
