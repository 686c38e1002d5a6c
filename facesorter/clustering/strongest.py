"""The strongest pairs of each row, while products of rows come in block by block."""

import numpy as np
from numpy.typing import NDArray

from facesorter.domain.found import Floats

_CHUNK = 65536
#: Pairs that are looked through together with what a row has, at least; then four times as many, and so on.
_FEW = 16


class Strongest:
    """The ``k`` strongest pairs above ``floor``, 0 or more, of each of ``n`` rows; it takes 8 n k bytes."""

    def __init__(self, n: int, floor: float, k: int) -> None:
        self._floor, self._k = floor, k
        self._others = np.full((n, k), -1, np.int32)
        self._products = np.zeros((n, k), np.float32)
        self._held = np.zeros(n, np.int64)
        # A row that has k of them takes only stronger ones.
        self._bar = np.full(n, floor, np.float32)

    @classmethod
    def of(cls, others: NDArray[np.int32], products: Floats, floor: float) -> "Strongest":
        """To go on from what `sorted` answered; the tables are taken over."""
        best = cls(0, floor, others.shape[1])
        best._others, best._products = others, products
        best._held = (others >= 0).sum(axis=1)
        best._bar = np.where(best._held == best._k, products[:, -1], np.float32(floor))
        return best

    @property
    def held(self) -> NDArray[np.int64]:
        """(n,), how many pairs each row has so far."""
        return self._held

    def nearest(self) -> Floats:
        """(n,), the strongest product of each row so far, 0 where there is none."""
        return np.asarray(self._products.max(axis=1, initial=0), np.float32)

    def clear(self, rows: NDArray[np.integer]) -> None:
        """These rows have no pair any more."""
        self._others[rows], self._products[rows], self._held[rows], self._bar[rows] = -1, 0, 0, self._floor

    def add(self, rows: NDArray[np.integer], others: NDArray[np.integer], products: Floats) -> None:
        """``products`` (rows, others): a pair each, for its row only. A pair must not come twice."""
        a, b = np.divmod(np.flatnonzero(products > self._bar[rows][:, None]), len(others))
        if not len(a):
            return
        values = products[a, b]
        counts = np.bincount(a, minlength=len(rows))
        rank = np.arange(len(a)) - np.repeat(counts.cumsum() - counts, counts)
        held = self._held[rows]
        fits = held + counts <= self._k
        good = fits[a]
        to, at = rows[a[good]], (held[a] + rank)[good]
        self._others[to, at], self._products[to, at] = others[b[good]], values[good]
        self._held[rows[fits]] += counts[fits]
        # Where all would be filled up to the longest, a few long ones would make much work.
        below = 0
        while (longest := int(counts[~fits].max(initial=0))) > below:
            limit = max(4 * below, _FEW)
            full = np.flatnonzero(~fits & (counts > below) & (counts <= limit))
            below = limit
            if not len(full):
                continue
            shape = (len(full), min(longest, limit))
            more, their = np.zeros(shape, np.int32), np.zeros(shape, np.float32)
            place = np.full(len(rows), -1)
            place[full] = np.arange(len(full))
            here = place[a] >= 0
            at_row, at_column = place[a[here]], rank[here]
            more[at_row, at_column], their[at_row, at_column] = others[b[here]], values[here]
            self._choose(rows[full], more, their)

    def _choose(self, rows: NDArray[np.integer], others: NDArray[np.int32], products: Floats) -> None:
        """Keep the k strongest of what these rows have and of these; 0 where there is nothing."""
        everyone = np.concatenate([self._others[rows], others], axis=1)
        values = np.concatenate([self._products[rows], products], axis=1)
        first = values.shape[1] - self._k
        choice = np.argpartition(values, first, axis=1)[:, first:]
        self._others[rows] = np.take_along_axis(everyone, choice, axis=1)
        self._products[rows] = np.take_along_axis(values, choice, axis=1)
        self._held[rows] = self._k
        self._bar[rows] = values[np.arange(len(rows)), choice[:, 0]]

    def sorted(self) -> tuple[NDArray[np.int32], Floats]:
        """(others, products), (n, k) each: the strongest first, -1 and 0 where there are fewer. Nothing comes after."""
        for start in range(0, len(self._others), _CHUNK):
            part = slice(start, start + _CHUNK)
            order = np.argsort(-self._products[part], axis=1, kind="stable")
            for table in (self._others, self._products):
                table[part] = np.take_along_axis(table[part], order, axis=1)
        return self._others, self._products
