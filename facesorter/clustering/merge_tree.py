"""The whole hierarchy of average linkage of some faces, made once, to be cut at any strictness at once.

Average linkage (UPGMA; R. Sokal and C. Michener, 1958) of cosines: two groups join at the mean of all cosines between
them. A cut walks over the joins only, so a slider can follow the hand: `tests/bench/splitting.py`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facesorter.domain.found import Floats

Ints = NDArray[np.int64]

#: So many rows make the tree at most: it takes 8 bytes for each pair of them. The others go with the one of them that
#: they are most like.
MOST = 6000
_ROWS = 4096
# The distance of two faces of one photo. Lone faces and small groups stay apart for it, while a stray face among many
# does not keep two halves of a person apart.
_APART = 20.0


@dataclass(frozen=True, slots=True, eq=False)
class MergeTree:
    """The joins of m leaves, from the most alike to the last one.

    leaf:   (n,) the leaf that each row goes with.
    joined: (m - 1, 2) the two nodes that join; node m + k is made by join k.
    alike:  (m - 1,) the mean cosine of the two, descending; much lower where that puts faces of one photo together.
    photos: (m,) the photo of each leaf.
    """

    leaf: Ints
    joined: Ints
    alike: Floats
    photos: Ints

    @classmethod
    def of(cls, X: Floats, photos: Ints, qualities: Floats) -> "MergeTree":
        """The tree of these faces. Two of one photo join late.

        X: (n, dimension) float32, n > 0, rows of length 1; photos and qualities: (n,).
        Takes 0.2 GB and some seconds at most, whatever n is, and time for n products with `MOST` rows.
        """
        from scipy.cluster.hierarchy import linkage  # noqa: PLC0415 (heavy)
        from scipy.spatial.distance import squareform  # noqa: PLC0415 (heavy)

        best = np.sort(np.lexsort((np.arange(len(X)), -qualities))[:MOST])
        some = X[best]
        leaf = np.empty(len(X), np.int64)
        for first in range(0, len(X), _ROWS):
            leaf[first : first + _ROWS] = (X[first : first + _ROWS] @ some.T).argmax(axis=1)
        leaf[best] = np.arange(len(best))
        if len(best) == 1:
            return cls(leaf, np.empty((0, 2), np.int64), np.empty(0, np.float32), photos[best])
        apart = np.maximum(1 - some @ some.T, 0)
        apart[photos[best, None] == photos[best]] = _APART
        np.fill_diagonal(apart, 0)
        joins = linkage(squareform(apart, checks=False), "average")
        return cls(leaf, joins[:, :2].astype(np.int64), (1 - joins[:, 2]).astype(np.float32), photos[best])

    def cut(self, alike: float, enough: float) -> Ints:
        """The part of each row, the largest is 0: groups that join at a mean cosine of ``alike`` or more.

        A face alone goes with the part it would join next, if it is ``enough`` like it (a mean cosine) and that has
        no face of its photo: poor faces resemble nobody much. Else it is a part of its own. Of two faces of a photo in
        one part, the one that joined later is a part of its own.
        """
        count, held = len(self.photos), int(np.searchsorted(-self.alike, -alike, side="right"))
        joined: Sequence[Sequence[int]] = self.joined.tolist()
        root = list(range(count + len(joined)))
        for number in range(held - 1, -1, -1):
            one, other = joined[number]
            root[one] = root[other] = root[count + number]
        part = np.array(root[:count])
        self._take_in_lone(part, root, joined[held:], held, enough)
        self._take_apart(part)
        used, rows = np.unique(part, return_inverse=True)
        sizes = np.bincount(rows[self.leaf], minlength=len(used))
        first = np.full(len(used), len(self.leaf))
        np.minimum.at(first, rows[self.leaf], np.arange(len(self.leaf)))
        rank = np.empty(len(used), np.int64)
        rank[np.lexsort((first, -sizes))] = np.arange(len(used))
        return np.asarray(rank[rows[self.leaf]], np.int64)

    def _take_apart(self, part: Ints) -> None:
        """Let no part have two faces of one photo."""
        count = len(self.photos)
        joins = np.full(count, len(self.joined))
        numbers, leaves = np.nonzero(self.joined < count)
        joins[self.joined[numbers, leaves]] = numbers
        order = np.lexsort((joins, self.photos, part))
        again = (np.diff(part[order]) == 0) & (np.diff(self.photos[order]) == 0)
        rows = order[1:][again]
        part[rows] = -1 - np.arange(len(rows))

    def _take_in_lone(
        self, part: Ints, root: Sequence[int], later: Sequence[Sequence[int]], held: int, enough: float
    ) -> None:
        """Let each leaf that is alone go with the largest part of what it joins in one of the ``later`` joins."""
        count = len(self.photos)
        sizes = np.bincount(part, minlength=len(root))
        largest = list(root)
        for number, (one, other) in enumerate(later, held):
            for lone, rest in ((one, other), (other, one)):
                into = largest[rest]
                alone = lone < count and part[lone] == lone and sizes[lone] == 1
                if alone and self.alike[number] > enough and self.photos[lone] not in self.photos[part == into]:
                    part[lone] = largest[lone] = into
                    sizes[into] += 1
                    sizes[lone] = 0
                    break
            a, b = largest[one], largest[other]
            largest[count + number] = a if sizes[a] >= sizes[b] else b
