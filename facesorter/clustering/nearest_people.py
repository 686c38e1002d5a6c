"""For each of many vectors the people that it resembles most, brought up to date as people change."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facesorter.domain.found import Floats

#: People kept of each vector, at most.
_MOST = 8
#: Products held at once, in numbers of 4 bytes, and the most rows of them.
_TABLE, _ROWS = 16_000_000, 4096
#: Columns of a table that are looked at as one group.
_GROUP = 32

Places = NDArray[np.intp]
#: Pairs of a place and a person's place, (k, 2).
Pairs = NDArray[np.intp]
NO_PAIRS: Pairs = np.zeros((0, 2), np.intp)


class NearestPeople:
    """A list for each of ``count`` places; those of people are numbered as they are.

    others:  (count, 8) int32, people, in no order; -1 where there are fewer.
    cosines: (count, 8) float32, the products with their centres.
    """

    def __init__(self, count: int) -> None:
        self.others = np.full((count, _MOST), -1, np.int32)
        self.cosines = np.full((count, _MOST), -np.inf, np.float32)

    def find(self, places: Places, vectors: Floats, people: Places, centres: Floats, apart: Pairs = NO_PAIRS) -> None:
        """Compare the vectors, (m, dimension), of these places with all people, whose centres are (p, dimension).
        Nobody is compared with themselves, nor with whom they are apart from.
        """
        self.others[places], self.cosines[places] = -1, -np.inf
        if not len(people):
            return
        # What is beyond the people fills up the last groups, and is nobody.
        width = _GROUP * max(_MOST, -(-len(people) // _GROUP))
        step = min(_ROWS, max(1, _TABLE // width))
        table = np.full((min(step, len(places)), width), -np.inf, np.float32)
        lines, columns = within(apart, places, people)
        for start in range(0, len(places), step):
            some = places[start : start + step]
            products = table[: len(some)]
            among = np.matmul(vectors[start : start + step], centres.T, out=products[:, : len(people)])
            among[some[:, None] == people] = -np.inf
            here = (lines >= start) & (lines < start + step)
            among[lines[here] - start, columns[here]] = -np.inf
            best = _largest(products)
            values = np.take_along_axis(products, best, axis=1)
            self.others[some] = np.where(values > -np.inf, people.take(best, mode="clip"), -1)
            self.cosines[some] = values

    def follow(
        self,
        places: Places,
        vectors: Floats,
        people: Places,
        centres: Floats,
        gone: Places,
        apart: Pairs = NO_PAIRS,
    ) -> Places:
        """For these places: the people have other centres now, and others are gone. Answers those of them for which all
        people are to be compared again: who is no longer among the nearest left a gap there, and somebody else who was
        not among them may be nearer than whoever fills it. Who is apart from others than before is to be compared, too.
        """
        others, cosines = self.others[places], self.cosines[places]
        # Nobody else is nearer than that; there is nobody else where it is a gap.
        beyond = cosines.min(axis=1)
        stale = np.isin(others, np.concatenate([people, gone]))
        others[stale], cosines[stale] = -1, -np.inf
        line = np.arange(len(places))
        products = centres @ vectors.T
        lines, columns = within(apart, places, people)
        products[columns, lines] = -np.inf
        for person, column in zip(people.tolist(), products, strict=True):
            worst = cosines.argmin(axis=1)
            better = (column > cosines[line, worst]) & (places != person)
            others[line[better], worst[better]] = person
            cosines[line[better], worst[better]] = column[better]
        self.others[places], self.cosines[places] = others, cosines
        return np.asarray(places[cosines.min(axis=1) < beyond])


def _largest(products: Floats) -> Places:
    """The columns of the 8 largest of each row, (m, 8), in no order; there are at least 8 groups of columns. These are
    in the groups with the 8 largest maxima, so the others are not sorted, which would take longer than the products.
    """
    rows, width = products.shape
    groups = width // _GROUP
    maxima = products.reshape(rows, _GROUP, groups).max(axis=1)
    best = np.argpartition(maxima, -_MOST, axis=1)[:, -_MOST:]
    columns = (best[:, None] + groups * np.arange(_GROUP)[:, None]).reshape(rows, -1)
    chosen = np.argpartition(np.take_along_axis(products, columns, axis=1), -_MOST, axis=1)[:, -_MOST:]
    return np.take_along_axis(columns, chosen, axis=1)


def within(apart: Pairs, places: Places, people: Places) -> tuple[Places, Places]:
    """Where the places and the people of these pairs stand among the given ones; other pairs are left out."""
    if not (len(apart) and len(places) and len(people)):
        return np.empty(0, np.intp), np.empty(0, np.intp)
    found = []
    known = np.ones(len(apart), bool)
    for wanted, among in zip(apart.T, (places, people), strict=True):
        order = np.argsort(among, kind="stable")
        at = order[np.minimum(np.searchsorted(among, wanted, sorter=order), len(among) - 1)]
        known &= among[at] == wanted
        found.append(at)
    lines, columns = found
    return lines[known], columns[known]


def among_nearest(line: Places, cosines: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which of those that each of many is compared with are among its 8 nearest: (m,) whose list it is, from 0, and how
    alike they are. Who is listed but was told apart counts as one of them.
    """
    order = np.lexsort((-cosines, line))
    rank = np.empty(len(line), np.intp)
    rank[order] = np.arange(len(line)) - np.searchsorted(line[order], line[order])
    return np.asarray(rank < _MOST)


def both_ways(one: Places, other: Places, near: NDArray[np.bool_]) -> tuple[Places, Places, NDArray[np.bool_], Places]:
    """These pairs, (m,), of whom the other is in the one's list, and the contrary ones of those who are ``near``.
    Answers the pairs, each once, which of them are near from either side, and the number of a pair of these two, (k,).
    """
    span = 1 + int(max(one.max(initial=0), other.max(initial=0)))
    pairs, turned = one * span + other, (other * span + one)[near]
    found, which = np.unique(np.concatenate([pairs, turned]), return_index=True)
    numbers = np.concatenate([np.arange(len(pairs)), np.flatnonzero(near)])[which]
    return found // span, found % span, np.isin(found, np.concatenate([pairs[near], turned])), numbers
