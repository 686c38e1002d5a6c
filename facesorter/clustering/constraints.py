"""What the user said, kept by every algorithm.

An algorithm may use `Constraints` while it works (`allowed_edges`, `limits`); whatever it answers, `repair` makes it
keep these rules:

- Faces that the user left with a person, kept or confirmed ones, stay together and with nobody else's.
- Other faces in their group go with them if they look like that person; where two people share a group, with the one
  they look like most. So a mistake among the kept faces, or an algorithm that mixes people, does not spread.
- A face that was taken out of a person does not come back to it, and one in a photo from before a person's birth or
  after the death does not come to it.
- Two faces that were told apart do not come into one group.
- Two faces of one photo are two people. A group may come to be although a few of its faces disagree with that, must not
  come to its person, or were told apart from others in it (one stray face must not keep two halves of a person apart);
  then that face, or the less likely of the two, leaves it. Faces that the user placed stay even so: mirrors and
  collages exist, and clocks of cameras go wrong.

Faces that have to leave form groups of their own, or stay alone.

What pairs of faces that were told apart cost grows with these pairs, not with all pairs of faces: for 100 of them a
grouping takes 4 ms longer with 1,000 faces, no longer than usual with 100,000 and 0.4 s longer with 1,000,000; for
10,000 that an algorithm all put together 1.8 s with 100,000 and 3.3 s with 1,000,000 (`tests/bench/told_apart.py`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.lifetimes import Lifetimes, Times
from facesorter.clustering.merging import Limits, merged, sums
from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph

Ints = NDArray[np.int64]

#: So many faces of a group may speak against its joining another one, as a part of the group (of photos that both are
#: in: of the smaller one).
_FEW = 0.02
#: Rows whose edges are looked at together.
_ROWS = 65536


@dataclass(frozen=True, slots=True, eq=False)
class Constraints:
    """What is known of each row, besides its vector.

    owners:    (n,) the person that the user left this face with, kept or confirmed; -1 for none.
    confirmed: (n,) whether the user placed or confirmed this very face.
    photos:    (n,) the photo that the face is in.
    rejected:  pairs (row, person): the face was taken out of the person.
    different: pairs of rows, the smaller one first, of faces that were told apart and that the user did not place: who
               was told apart from a placed one is ``rejected`` from its person.
    taken:     (n,) datetime64[s], when the photo was taken, NaT: not known; needed where ``lifetimes`` are.
    lifetimes: when people lived; ``None`` where nothing is known of that.
    """

    owners: Ints
    confirmed: NDArray[np.bool_]
    photos: Ints
    rejected: frozenset[tuple[int, int]] = frozenset()
    taken: Times | None = None
    lifetimes: Lifetimes | None = None
    different: frozenset[tuple[int, int]] = frozenset()

    def subset(self, rows: NDArray[np.intp]) -> Constraints:
        """What is known of these rows."""
        # As a table, not a dictionary: there may be a million of them.
        place = np.full(len(self.owners), -1)
        place[rows] = np.arange(len(rows))
        rejected = frozenset((int(place[row]), person) for row, person in self.rejected if place[row] >= 0)
        taken = None if self.taken is None else self.taken[rows]
        pairs = [sorted((int(place[one]), int(place[other]))) for one, other in self.different]
        different = frozenset((one, other) for one, other in pairs if one >= 0)
        return Constraints(
            self.owners[rows], self.confirmed[rows], self.photos[rows], rejected, taken, self.lifetimes, different
        )

    def impossible(self, rows: NDArray[np.integer], people: Ints) -> NDArray[np.bool_]:
        """Whether the photos of these rows cannot show these people, for when they lived; the two are broadcast."""
        if self.taken is None or self.lifetimes is None:
            return np.zeros(np.broadcast_shapes(rows.shape, people.shape), bool)
        return self.lifetimes.exclude(self.taken[rows], people)

    def allowed_edges(self, graph: Graph) -> Graph:
        """The graph without edges between faces that do not belong together."""
        from scipy.sparse import csr_array  # noqa: PLC0415 (heavy)

        right = np.empty(graph.nnz, bool)
        for first in range(0, len(self.owners), _ROWS):
            starts = graph.indptr[first : first + _ROWS + 1]
            a = np.repeat(np.arange(first, first + len(starts) - 1), np.diff(starts))
            edges = slice(starts[0], starts[-1])
            right[edges] = ~self._wrong(a, graph.indices[edges])
        before = np.concatenate([[0], right.cumsum(dtype=graph.indptr.dtype)])
        return csr_array((graph.data[right], graph.indices[right], before[graph.indptr]), shape=graph.shape)

    def _wrong(self, a: NDArray[np.integer], b: NDArray[np.integer]) -> NDArray[np.bool_]:
        """Which of these pairs of rows do not belong together."""
        owner_a, owner_b = self.owners[a], self.owners[b]
        wrong: NDArray[np.bool_] = (self.photos[a] == self.photos[b]) & ((owner_a != owner_b) | (owner_a < 0))
        wrong |= (owner_a >= 0) & (owner_b >= 0) & (owner_a != owner_b)
        if self.rejected:
            rows, people = np.array(sorted(self.rejected)).T
            concerned = np.zeros(len(self.owners), bool)
            concerned[rows] = True
            span = int(max(people.max(), self.owners.max())) + 1
            for face, owner in ((a, owner_b), (b, owner_a)):
                edge = np.flatnonzero(concerned[face] & (owner >= 0))
                wrong[edge] |= np.isin(face[edge].astype(np.int64) * span + owner[edge], rows * span + people)
        if self.different:
            pairs = np.array(sorted(self.different))
            concerned = np.zeros(len(self.owners), bool)
            concerned[pairs] = True
            edge = np.flatnonzero(concerned[a] & concerned[b])
            low, high = np.minimum(a[edge], b[edge]).astype(np.int64), np.maximum(a[edge], b[edge])
            span = len(self.owners)
            wrong[edge] |= np.isin(low * span + high, pairs[:, 0] * span + pairs[:, 1])
        if self.lifetimes is not None:
            for face, own, owner in ((a, owner_a, owner_b), (b, owner_b, owner_a)):
                edge = np.flatnonzero((own != owner) & self.lifetimes.known(owner))
                wrong[edge] |= self.impossible(face[edge], owner[edge])
        return wrong

    def sorted_out(self, X: Floats, labels: Ints, place: NDArray[np.intp] | None = None) -> Ints:
        """No group holds faces of several people, and all confirmed faces of a person are in one group.

        Kept faces may stay in several: nobody looked at each of them, and a mistake among them shall not join groups.
        Faces of nobody go with the one of the people in their group that they look like most.

        X: (n, dimension), rows of length 1; place: which of them these are, if not all in their order.
        """
        fixed = np.flatnonzero(self.owners >= 0)
        if not len(fixed):
            return labels
        labels = labels.copy()
        pairs, pair, faces = np.unique(
            np.stack([labels[fixed], self.owners[fixed]], axis=1), axis=0, return_inverse=True, return_counts=True
        )
        # The person with the most faces in a group has it; the others' faces leave it.
        order = np.lexsort((-faces, pairs[:, 0]))
        shares = np.ones(len(pairs), bool)
        shares[order[1:]] = pairs[order[1:], 0] == pairs[order[:-1], 0]
        shares[order[0]] = False
        new = np.where(shares, int(labels.max()) + np.cumsum(shares), pairs[:, 0])
        free = np.flatnonzero((self.owners < 0) & np.isin(labels, pairs[shares, 0]))
        for label in np.unique(labels[free]).tolist():
            rows, here = free[labels[free] == label], np.flatnonzero(pairs[:, 0] == label)
            theirs = [fixed[pair == one] for one in here.tolist()]
            means = np.array([_rows(X, place, some).mean(axis=0) for some in theirs])
            labels[rows] = new[here[(_rows(X, place, rows) @ means.T).argmax(axis=1)]]
        labels[fixed] = new[pair]
        sure = np.flatnonzero(self.confirmed & (self.owners >= 0))
        people, person = np.unique(self.owners[sure], return_inverse=True)
        first = np.full(len(people), len(self.owners) + len(pairs))
        np.minimum.at(first, person, labels[sure])
        into = np.arange(int(labels.max()) + 1)
        into[labels[sure]] = first[person]
        return np.asarray(into[labels], np.int64)

    def apart(self, labels: Ints) -> Ints:
        """Groups in which many faces are in one photo with others, or were told apart from them, are taken apart, face
        by face: look-alikes were taken for one. A face that the user placed stays in its group.
        """
        count = int(labels.max(initial=-1)) + 1
        sizes = np.bincount(labels, minlength=count)
        free = np.flatnonzero(self.owners < 0)
        order = free[np.lexsort((self.photos[free], labels[free]))]
        again = (np.diff(labels[order]) == 0) & (np.diff(self.photos[order]) == 0)
        twice = np.bincount(labels[order[1:]][again], minlength=count)
        for one, other in self.different:
            twice[labels[one]] += labels[one] == labels[other]
        # Had they been two groups of the same size, they would not have joined.
        rows = free[(twice > _FEW * sizes / 2)[labels[free]]]
        labels = labels.copy()
        labels[rows] = count + np.arange(len(rows))
        return labels

    def limits(self, labels: Ints) -> Limits:
        """Which of these groups must not join."""
        return _GroupLimits(self, labels)

    def repair(self, X: Floats, labels: Ints, merge: float) -> tuple[Ints, Ints]:
        """Make groups that keep all that the user said.

        X:      (n, dimension) float32, rows of length 1.
        labels: (n,) what an algorithm found; -1 for noise.
        merge:  mean cosine above which faces look like a person.
        Answers the labels, numbered from 0, and for each label the person whom the user gave faces of it, -1 for
        nobody (a new group). A face alone that the user did not place is noise.
        """
        people = np.unique(self.owners[self.owners >= 0])
        labels = self._with_their_people(X, labels, people, merge)
        leaving = np.flatnonzero(
            self._unwanted(labels, people) | self._twice_in_a_photo(X, labels) | self._told_apart(X, labels)
        )
        if len(leaving):
            after = int(labels.max()) + 1
            among = self.subset(leaving)
            alone = np.arange(len(leaving))
            labels[leaving] = after + merged(X[leaving], alone, merge, among.limits(alone))
            # Many who have to leave may be one person, but for a few of them.
            still = np.flatnonzero(self._told_apart(X, labels))
            labels[still] = int(labels.max()) + 1 + np.arange(len(still))
        sizes = np.bincount(labels[labels >= 0], minlength=len(people))
        lonely = np.flatnonzero(sizes == 1)
        labels[np.isin(labels, lonely[lonely >= len(people)])] = -1
        used, first, dense = np.unique(labels, return_index=True, return_inverse=True)
        noise = int(len(used) > 0 and used[0] < 0)
        # Numbered by their first faces, whoever they belong to.
        rank = np.empty(len(used), np.int64)
        rank[noise + np.argsort(first[noise:])] = np.arange(len(used) - noise)
        rank[:noise] = -1
        owners = np.full(len(used) - noise, -1, np.int64)
        owned = np.flatnonzero((used >= 0) & (used < len(people)))
        owners[rank[owned]] = people[used[owned]]
        return rank[dense], owners

    def _with_their_people(self, X: Floats, labels: Ints, people: Ints, merge: float) -> Ints:
        """Labels 0 ... are ``people`` with all faces that are theirs, later ones are groups of nobody."""
        count = len(people)
        answer = np.where(labels >= 0, labels + count, -1)
        if not count:
            return answer
        fixed = self.owners >= 0
        whose = np.searchsorted(people, self.owners)
        answer[fixed] = whose[fixed]
        total, sizes = sums(X, np.where(fixed, whose, -1), count)
        faces_of = total / sizes[:, None].astype(np.float32)
        present: dict[int, set[int]] = defaultdict(set)
        for group, person in zip(labels[fixed].tolist(), whose[fixed].tolist(), strict=True):
            present[group].add(person)
        free = np.flatnonzero(~fixed & (labels >= 0))
        free = free[np.argsort(labels[free], kind="stable")]
        for rows in np.split(free, np.flatnonzero(np.diff(labels[free])) + 1):
            here = sorted(present[int(labels[rows[0]])]) if len(rows) else []
            if not here:
                continue
            alike = X[rows] @ faces_of[here].T
            # Together they may look like the person where some of them alone do not.
            alike[(alike <= merge) & (alike.mean(axis=0) <= merge)] = -np.inf
            alike[self.impossible(rows[:, None], people[here])] = -np.inf
            best = alike.argmax(axis=1)
            follows = alike[np.arange(len(rows)), best] > -np.inf
            answer[rows[follows]] = np.array(here)[best[follows]]
        return answer

    def _unwanted(self, labels: Ints, people: Ints) -> NDArray[np.bool_]:
        """Faces that were put to people whom the user took them out of, or who did not live then."""
        place = {person: number for number, person in enumerate(people.tolist())}
        wrong = np.zeros(len(labels), bool)
        for row, person in self.rejected:
            wrong[row] |= labels[row] == place.get(person, -2)
        owned = np.flatnonzero((labels >= 0) & (labels < len(people)))
        wrong[owned] |= self.impossible(owned, people[labels[owned]])
        return wrong & (self.owners < 0)

    def _twice_in_a_photo(self, X: Floats, labels: Ints) -> NDArray[np.bool_]:
        """Of the faces of one photo in one group, all but the one that the user placed or that fits best."""
        grouped = np.flatnonzero(labels >= 0)
        order = grouped[np.lexsort((self.photos[grouped], labels[grouped]))]
        again = (labels[order][1:] == labels[order][:-1]) & (self.photos[order][1:] == self.photos[order][:-1])
        several = np.zeros(len(order), bool)
        several[1:] |= again
        several[:-1] |= again
        rows = order[several]
        wrong = np.zeros(len(labels), bool)
        if not len(rows):
            return wrong
        fits, place = _fits(X, labels, rows)
        placed = self.owners[rows] >= 0
        order = np.lexsort((-fits, ~placed, self.photos[rows], place))
        first = np.ones(len(rows), bool)
        first[1:] = (np.diff(place[order]) != 0) | (np.diff(self.photos[rows][order]) != 0)
        wrong[rows[order[~first]]] = True
        return wrong & (self.owners < 0)

    def _told_apart(self, X: Floats, labels: Ints) -> NDArray[np.bool_]:
        """Of two faces in one group that were told apart the one that fits less."""
        wrong = np.zeros(len(labels), bool)
        met = sorted(pair for pair in self.different if labels[pair[0]] == labels[pair[1]] >= 0)
        if not met:
            return wrong
        rows = np.unique(np.array(met))
        fits = dict(zip(rows.tolist(), _fits(X, labels, rows)[0].tolist(), strict=True))
        for one, other in met:
            if not (wrong[one] or wrong[other]):
                wrong[min(one, other, key=lambda row: fits[row])] = True
        return wrong


def _fits(X: Floats, labels: Ints, rows: NDArray[np.intp]) -> tuple[Floats, NDArray[np.intp]]:
    """The mean cosine of each of these rows, which are in groups, with its group; and the place of that group among
    those that are concerned.
    """
    groups, place = np.unique(labels[rows], return_inverse=True)
    dense = np.full(int(labels.max()) + 1, -1)
    dense[groups] = np.arange(len(groups))
    total, sizes = sums(X, np.where(labels >= 0, dense[labels], -1), len(groups))
    return np.einsum("ij,ij->i", X[rows], total[place]) / sizes[place], place


def _rows(X: Floats, place: NDArray[np.intp] | None, rows: NDArray[np.intp]) -> Floats:
    return X[rows if place is None else place[rows]]


class _GroupLimits:
    """Two groups must not join if they are two people's, if too many faces of one must not come to the other's person,
    or if too many of their faces are in the same photos or were told apart.
    """

    def __init__(self, constraints: Constraints, labels: Ints) -> None:
        count = int(labels.max(initial=-1)) + 1
        self._owners = np.full(count, -1, np.int64)
        fixed = constraints.owners >= 0
        self._owners[labels[fixed]] = constraints.owners[fixed]
        self._photos: list[set[int]] = [set() for _ in range(count)]
        for label, photo in zip(labels.tolist(), constraints.photos.tolist(), strict=True):
            self._photos[label].add(photo)
        self._sizes: list[int] = np.bincount(labels, minlength=count).tolist()
        self._rejected: dict[int, Counter[int]] = defaultdict(Counter)
        for row, person in constraints.rejected:
            self._rejected[int(labels[row])][person] += 1
        #: Of a group, with which others how many pairs of their faces were told apart.
        self._different: dict[int, Counter[int]] = defaultdict(Counter)
        for one, other in constraints.different:
            group, its = int(labels[one]), int(labels[other])
            if group != its:
                self._different[group][its] += 1
                self._different[its][group] += 1
        self._constraints = constraints
        self._rows: dict[int, NDArray[np.intp]] = {}
        if constraints.lifetimes is not None:
            free = np.flatnonzero(constraints.owners < 0)
            order = free[np.argsort(labels[free], kind="stable")]
            ends = np.bincount(labels[free], minlength=count).cumsum()
            self._rows = dict(enumerate(np.split(order, ends[:-1])))

    def allows(self, a: int, b: int) -> bool:
        owner_a, owner_b = int(self._owners[a]), int(self._owners[b])
        if owner_a >= 0 and owner_b >= 0 and owner_a != owner_b:
            return False
        if self._unwanted(a, owner_b) or self._unwanted(b, owner_a):
            return False
        against = len(self._photos[a] & self._photos[b])
        if a in self._different:
            against += self._different[a][b]
        return bool(against <= _FEW * min(self._sizes[a], self._sizes[b]))

    def join(self, a: int, b: int) -> None:
        self._owners[a] = max(self._owners[a], self._owners[b])
        self._photos[a] |= self._photos[b]
        self._sizes[a] += self._sizes[b]
        if self._rows:
            self._rows[a] = np.concatenate([self._rows[a], self._rows.pop(b)])
        if b in self._rejected:
            self._rejected[a] += self._rejected[b]
        for other, count in self._different.pop(b, Counter()).items():
            del self._different[other][b]
            if other != a:
                self._different[a][other] += count
                self._different[other][a] += count

    def _unwanted(self, group: int, person: int) -> bool:
        """Whether that many of the group's faces were taken out of the person, or are from before or after its life."""
        if person < 0:
            return False
        count = self._rejected[group][person] if group in self._rejected else 0
        if self._rows:
            count += int(self._constraints.impossible(self._rows[group], np.array(person)).sum())
        return count > _FEW * self._sizes[group]
