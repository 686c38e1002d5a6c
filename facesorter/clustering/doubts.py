"""Where a sorting of faces into people may be wrong, and how much it would teach to know.

People are compared with each other and with faces that are in nobody by the mean cosine of all pairs of their faces,
which is the product of their mean vectors (`merging`), and so is each face with the rest of its person. What is likely
follows from the pack's calibration (`Likelihood`). A doubt is worth the pairs of faces that would be set right, times
the chance that they are wrong as they stand; of people or faces that are seen in one photo it is asked last.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import neighbours
from facesorter.clustering.merging import means, sums
from facesorter.domain.found import Floats
from facesorter.domain.model import POOR
from facesorter.domain.packs import Calibration
from facesorter.domain.questions import QuestionKind

if TYPE_CHECKING:
    from facesorter.clustering.constraints import Constraints

Ints = NDArray[np.int64]

#: How surely two faces are of one person where a pack says that they may be linked.
_SURE = 0.99
#: Less likely mistakes are not asked about.
_LEAST = 0.02
#: From here on a "yes" to one question very likely holds for another one.
_TOO = 0.9
#: So many people or faces like one are looked at.
_NEAREST = 16
#: Faces of a person that are compared one by one, the best ones.
_FACES = 512
#: So many photos with both, as a part of the smaller one's faces, may be mistakes.
_FEW = 0.02

KINDS = (QuestionKind.MERGE, QuestionKind.SAME, QuestionKind.OUTLIER)
_MERGE, _SAME, _OUTLIER = range(3)


@dataclass(frozen=True, slots=True)
class Likelihood:
    """How likely two groups are one person: a logistic curve over their distance, the root of the mean square of all
    pairs' distances. It is even at the distance at which the pack takes groups for one person, and nearly sure where it
    takes two faces for one.
    """

    calibration: Calibration

    def same(self, cosines: Floats) -> Floats:
        """Of mean cosines; in (0, 1)."""
        even, sure = self.calibration.merge_distance, self.calibration.link_distance
        steepness = log(_SURE / (1 - _SURE)) / (even - sure)
        distances = np.sqrt(np.maximum(2 - 2 * cosines, 0))
        return np.asarray(1 / (1 + np.exp(np.clip((distances - even) * steepness, -50, 50))), np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """Who is where, row by row.

    persons:   (n,) the person of each face, `NOBODY`, or `NOT_ASKED` for faces of people that nobody is to be asked of.
    qualities: (n,) in [0, 1].
    said:      what the user said of the faces.
    apart:     pairs of people that are told apart, the smaller number first.
    names:     of people; two of different names are two people.
    """

    persons: Ints
    qualities: Floats
    said: Constraints
    apart: frozenset[tuple[int, int]]
    names: dict[int, str]


NOBODY, NOT_ASKED = -1, -2


@dataclass(frozen=True, slots=True, eq=False)
class Doubts:
    """Possible mistakes, (m,) each, the most worthwhile first.

    kinds:    numbers in `KINDS`.
    people:   the person in question; of two, the one that the other would be merged into.
    others:   MERGE: the other person; else the row of the face.
    likely:   how likely "yes" is.
    affected: faces whose place hangs on the answer.
    together: photos that hold both.
    gains:    pairs of faces that are expected to be set right.
    """

    kinds: NDArray[np.int8]
    people: Ints
    others: Ints
    likely: Floats
    affected: Ints
    together: Ints
    gains: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.kinds)


class Survey:
    """Faces as they stand.

    X: (n, dimension) float32, rows of length 1.
    """

    def __init__(self, X: Floats, standing: Standing, calibration: Calibration) -> None:
        self._X = X
        self._standing = standing
        self._likelihood = Likelihood(calibration)
        persons = standing.persons
        self._people = np.unique(persons[persons >= 0])
        self._lone = np.flatnonzero(persons == NOBODY)
        count = len(self._people)
        self._node = np.where(persons >= 0, np.searchsorted(self._people, persons), -1)
        self._node[self._lone] = count + np.arange(len(self._lone))
        self._total, self._sizes = sums(X, self._node, count + len(self._lone))

    def doubts(self) -> Doubts:
        """All that is worth asking."""
        parts = [self._between(), self._within()]
        gains = np.concatenate([part.gains for part in parts])
        together = np.concatenate([part.together for part in parts])
        smaller = np.concatenate([part.affected for part in parts])
        order = np.lexsort((-gains, together > _FEW * smaller))
        columns = {
            name: np.concatenate([getattr(part, name) for part in parts])[order] for name in Doubts.__dataclass_fields__
        }
        return Doubts(**columns)

    def rows(self, person: int) -> NDArray[np.intp]:
        """The faces of a person."""
        return np.flatnonzero(self._standing.persons == person)

    def shown(self, a: NDArray[np.intp], b: NDArray[np.intp]) -> tuple[int, int, float]:
        """The two most alike among the good faces of these rows, and their distance."""
        a, b = self._best(a), self._best(b)
        cosines = self._X[a] @ self._X[b].T
        cosines[a[:, None] == b] = -1
        first, second = np.unravel_index(int(cosines.argmax()), cosines.shape)
        distance = float(np.sqrt(max(0.0, 2 - 2 * float(cosines[first, second]))))
        return int(a[first]), int(b[second]), distance

    def too(self, doubts: Doubts, number: int) -> Ints:
        """Others of the same kind about the same person that are very likely, too; likeliest first."""
        return np.empty(0, np.int64)

    def _best(self, rows: NDArray[np.intp]) -> NDArray[np.intp]:
        qualities = self._standing.qualities[rows]
        good = rows[qualities >= POOR]
        rows = good if len(good) else rows
        if len(rows) <= _FACES:
            return rows
        return rows[np.argsort(-self._standing.qualities[rows], kind="stable")[:_FACES]]

    def _between(self) -> Doubts:
        """People who may be one, and faces of nobody that may be somebody's."""
        count = len(self._people)
        centres = means(self._total, self._sizes) if len(self._sizes) else self._total
        near = neighbours.find(centres, 0.0, _NEAREST).graph(0.0).tocoo()
        a, b = near.row.astype(np.int64), near.col.astype(np.int64)
        keep = (a < b) & (a < count)
        a, b, likely = a[keep], b[keep], self._likelihood.same(near.data[keep])
        keep = (likely >= _LEAST) & self._open(a, b)
        a, b, likely = a[keep], b[keep], likely[keep]
        merge = b < count
        flip = merge & self._after(a, b)
        a, b = np.where(flip, b, a), np.where(flip, a, b)
        others = np.empty(len(b), np.int64)
        others[merge] = self._people[b[merge]]
        others[~merge] = self._lone[b[~merge] - count]
        return Doubts(
            kinds=np.where(merge, _MERGE, _SAME).astype(np.int8),
            people=self._people[a],
            others=others,
            likely=likely,
            affected=np.minimum(self._sizes[a], self._sizes[b]),
            together=self._together(a, b),
            gains=likely.astype(np.float64) * self._sizes[a] * self._sizes[b],
        )

    def _within(self) -> Doubts:
        """Faces that may not belong to the person they are in."""
        count = len(self._people)
        rows = np.flatnonzero((self._node >= 0) & (self._node < count) & ~self._standing.said.confirmed)
        rows = rows[self._sizes[self._node[rows]] > 1]
        node = self._node[rows]
        rest = self._sizes[node] - 1
        cosines = (np.einsum("ij,ij->i", self._X[rows], self._total[node]) - 1) / rest
        likely = self._likelihood.same(np.asarray(cosines, np.float32))
        keep = likely <= 1 - _LEAST
        rows, node, rest, likely = rows[keep], node[keep], rest[keep], likely[keep]
        return Doubts(
            kinds=np.full(len(rows), _OUTLIER, np.int8),
            people=self._people[node],
            others=rows,
            likely=likely,
            affected=np.ones(len(rows), np.int64),
            together=np.zeros(len(rows), np.int64),
            gains=(1 - likely.astype(np.float64)) * rest,
        )

    def _open(self, a: Ints, b: Ints) -> NDArray[np.bool_]:
        """Which of these pairs the user has not answered; ``a`` are people, ``b`` any."""
        count, standing = len(self._people), self._standing
        merge = b < count
        answer = np.ones(len(a), bool)
        people_a = self._people[a]
        people_b = self._people[np.where(merge, b, 0)] if count else people_a
        apart = standing.apart
        rejected = standing.said.rejected
        rows = self._lone[np.where(merge, 0, b - count)] if len(self._lone) else np.full(len(b), -1)
        for number in range(len(a)):
            one, other = int(people_a[number]), int(people_b[number])
            if merge[number]:
                named = standing.names.get(one), standing.names.get(other)
                answer[number] = (min(one, other), max(one, other)) not in apart and (
                    None in named or named[0] == named[1]
                )
            else:
                answer[number] = (int(rows[number]), one) not in rejected
        return answer

    def _after(self, a: Ints, b: Ints) -> NDArray[np.bool_]:
        """Whether the first of two people would be merged into the second: who has a name stays, or more faces."""
        named = np.array(
            [person in self._standing.names for person in self._people.tolist()] + [False] * len(self._lone)
        )
        rank = self._sizes + named * (1 + self._sizes.max(initial=0))
        return np.asarray(rank[a] < rank[b], bool)

    def _together(self, a: Ints, b: Ints) -> Ints:
        """The number of photos that hold both."""
        from scipy.sparse import csr_array  # noqa: PLC0415 (heavy)

        if not len(a):
            return np.empty(0, np.int64)
        rows = np.flatnonzero(self._node >= 0)
        _, photo = np.unique(self._standing.said.photos[rows], return_inverse=True)
        seen = csr_array((np.ones(len(rows), np.int64), (self._node[rows], photo)), shape=(len(self._sizes), len(rows)))
        seen.sum_duplicates()
        seen.data[:] = 1
        return np.asarray(seen[a].multiply(seen[b]).sum(axis=1), np.int64).ravel()
