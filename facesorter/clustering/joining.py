"""New faces join the people that are there, who stay as they are: nothing is grouped again.

It is `auto`, with people in the place of groups that are made already. New faces gossip themselves into small groups
(Chinese Whispers), and these join one another and people while on average they look alike, the most alike first
(average linkage by means, see `merging`), but two people never join. Poor faces come last: each goes where most of the
faces are that it resembles. Whoever joins nobody is grouped by the same rules, together with the faces near by that
belong to nobody either.

Of a person only the sum and the number of its faces are needed, and of a known face whom it is near, so known faces
are looked at once, block by block, and let go. Time is that of one product of the new faces with all, memory grows
with the new faces and the people.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import merging, neighbours, poor, whispers
from facesorter.clustering.base import Known, numbered, scattered
from facesorter.clustering.constraints import Constraints
from facesorter.clustering.strongest import Strongest
from facesorter.domain.found import Floats
from facesorter.domain.packs import Calibration

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph

Ints = NDArray[np.int64]
Rows = NDArray[np.intp]

#: New faces that are compared with a block of known ones at once.
_COLUMNS = 2048
#: Products held at once, in numbers of 4 bytes.
_TABLE = 8_000_000


class Newcomers:
    """New faces, and what they find among the known ones, who come block by block.

    X:      (n, dimension) float32, the vectors of the new faces, of length 1; rows: (n,) their rows among all faces.
    people: (p,) ids of the people that there are, ascending.
    merge:  mean cosine above which faces look like one person.
    """

    def __init__(self, X: Floats, rows: Rows, people: Ints, merge: float) -> None:
        self.X, self.rows, self.people, self.merge = X, rows, people, merge
        #: (p, dimension), the sum of each person's faces; (p,) how many they are.
        self.total = np.zeros((len(people), X.shape[1]), np.float32)
        self.sizes = np.zeros(len(people), np.int64)
        self._near = Strongest(len(X), max(merge, 0.0), neighbours.MOST)
        self._lonely = [(np.empty(0, np.intp), X[:0])]

    def meet(self, X: Floats, rows: Rows, persons: Ints) -> None:
        """Known faces: their vectors, of length 1, their rows among all faces, and the person of each, -1 for none."""
        near = np.zeros(len(X), bool)
        for start in range(0, len(self.X), _COLUMNS):
            own = np.arange(start, min(start + _COLUMNS, len(self.X)))
            products = self.X[own] @ X.T
            near |= (products > self.merge).any(axis=0)
            self._near.add(own, rows, products)
        lonely = near & (persons < 0)
        self._lonely.append((rows[lonely], X[lonely]))
        found, whose = np.unique(persons, return_inverse=True)
        # Somebody may have come to be since the people were asked for.
        there, place = _places(self.people, found)
        total, sizes = merging.sums(X, whose, len(found))
        self.total[place] += total[there]
        self.sizes[place] += sizes[there]

    @property
    def lonely(self) -> tuple[Rows, Floats]:
        """The known faces that belong to nobody and resemble a new one: their rows among all faces, and vectors."""
        rows, vectors = zip(*self._lonely, strict=True)
        return np.concatenate(rows), np.concatenate(vectors)

    def links(self, count: int) -> Graph:
        """The known faces that each new one resembles most: (count, count) cosines, of as many faces as there are."""
        others, cosines = self._near.sorted()
        near = others >= 0
        return _graph(np.repeat(self.rows, near.sum(axis=1)), others[near], cosines[near], count)


@dataclass(frozen=True, slots=True, eq=False)
class Joined:
    """Where new faces belong.

    persons: (n,) the id of the person that each of them joins, -1 for none.
    rows:    of faces that belong to nobody, new ones and known ones near by, among all faces.
    labels:  the group of each of ``rows``, from 0; -1 for a face that stays alone. A new face is in every group.
    """

    persons: Ints
    rows: Rows
    labels: Ints


def join(met: Newcomers, known: Constraints, qualities: Floats, calibration: Calibration, seed: int = 0) -> Joined:
    """Say where new faces belong, once they have met all others.

    known:     of all faces; a face that is in a person has it as its owner, whoever put it there.
    qualities: (all,) in [0, 1], how fit each face is for recognition.
    """
    late = Known(qualities, constraints=known).poor(len(qualities))
    count = len(met.people)
    labels = _with_people(met, known, late, calibration, seed)
    persons = np.where(labels[met.rows] < count, labels[met.rows], -1)
    _leave(met, known, persons)
    left = np.flatnonzero(persons < 0)
    rows, vectors = met.lonely
    near = np.zeros(len(rows), bool)
    if len(left):
        near = merging.nearest_group(vectors, met.X[left])[1] > met.merge
    # A known face of nobody does not join anybody, but then it is nobody else's either.
    near &= (labels[rows] < 0) | (labels[rows] >= count)
    rows, vectors = np.concatenate([met.rows[left], rows[near]]), np.concatenate([met.X[left], vectors[near]])
    order = scattered(vectors, seed)
    labels = np.empty(len(rows), np.int64)
    labels[order] = _among_themselves(vectors[order], known.subset(rows[order]), late[rows[order]], calibration, seed)
    labels, _ = known.subset(rows).repair(vectors, labels, met.merge)
    labels[~np.isin(labels, labels[: len(left)])] = -1
    return Joined(np.append(met.people, -1)[persons], rows, numbered(labels))


def _with_people(
    met: Newcomers, known: Constraints, late: NDArray[np.bool_], calibration: Calibration, seed: int
) -> Ints:
    """(all,) the place of the person that each face is in, or joins; a number from ``p`` on for a group of new faces,
    and known ones of nobody, that joins none; -1 for all others. `Newcomers.total` is as if they had joined.
    """
    count = len(met.people)
    rows, X = met.lonely
    rows, X = np.concatenate([met.rows, rows]), np.concatenate([met.X, X])
    # What comes to be shall depend on the faces and not on their numbers.
    order = scattered(X, seed)
    good = order[~late[rows[order]]]
    labels = np.full(len(late), -1)
    placed, place = _places(met.people, known.owners)
    labels[placed] = place
    groups, new = np.empty(len(good), np.int64), good < len(met.X)
    groups[new] = _communities(X[good[new]], known.subset(rows[good[new]]), calibration.link, seed)
    # Known faces of nobody only draw new ones to them: no grouping has found that they belong with others.
    groups[~new] = int(groups[new].max(initial=-1)) + 1 + np.arange(int((~new).sum()))
    labels[rows[good]] = count + groups
    total, sizes = merging.sums(X[good], groups, int(groups.max(initial=-1)) + 1)
    total, sizes = np.concatenate([met.total, total]), np.concatenate([met.sizes, sizes])
    present = np.flatnonzero(labels >= 0)
    limits = known.subset(present).limits(labels[present])
    into = merging.agglomerated(total, sizes, *_pairs(total, sizes, count, met.merge), met.merge, limits)
    labels[present] = into[labels[present]]
    met.total, met.sizes = total[:count], sizes[:count]
    _follow(met, known, late, labels, calibration.link)
    return labels


def _among_themselves(
    X: Floats, known: Constraints, late: NDArray[np.bool_], calibration: Calibration, seed: int
) -> Ints:
    """Groups of faces that belong to nobody, as `auto` makes them; -1 for a face that stays alone."""
    good, rest = np.flatnonzero(~late), np.flatnonzero(late)
    labels = np.full(len(X), -1)
    labels[good] = _communities(X[good], known.subset(good), calibration.link, seed)
    labels[good] = _merged(X[good], labels[good], known.subset(good), calibration.merge)
    linked = known.allowed_edges(poor.links(X, rest, good, calibration.merge))[rest]
    rest = poor.attach(X, linked, labels, rest, calibration.merge)
    # Poor faces must be more alike than others to be one person.
    alone = _merged(X[rest], np.arange(len(rest)), known.subset(rest), calibration.link)
    labels[rest] = int(labels.max(initial=-1)) + 1 + alone
    return np.where(np.bincount(labels)[labels] == 1, -1, labels) if len(labels) else labels


def _communities(X: Floats, known: Constraints, link: float, seed: int) -> Ints:
    """Small groups that are nearly sure to be one person each; a face alone is a group."""
    if not len(X):
        return np.empty(0, np.int64)
    graph = known.allowed_edges(neighbours.find(X, link).graph(link))
    return numbered(known.apart(numbered(whispers.communities(graph, seed))))


def _merged(X: Floats, labels: Ints, known: Constraints, merge: float) -> Ints:
    return numbered(merging.merged(X, labels, merge, known.limits(labels)))


def _pairs(total: Floats, sizes: Ints, people: int, merge: float) -> tuple[Ints, Ints]:
    """The pairs that may join: of a person, who come first, and a group, or of two groups; not of two people."""
    means = total / np.maximum(sizes, 1)[:, None].astype(np.float32)
    a, b = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
    step = max(1, _TABLE // max(len(means), 1))
    for start in range(people, len(means), step):
        one, other = np.nonzero(means[start : start + step] @ means.T > merge)
        before = other < start + one
        a.append(other[before])
        b.append(start + one[before])
    return np.concatenate(a), np.concatenate(b)


def _follow(met: Newcomers, known: Constraints, late: NDArray[np.bool_], labels: Ints, link: float) -> None:
    """Give the new faces that have no person the label that most of the faces whisper which are surely like them, if
    on average they resemble that person too: their group may have been kept from it by what is known of a few. Of poor
    ones less is asked, as by `poor.attach`. In ``labels``, where poor faces have none before.
    """
    rows, count = met.rows, len(met.people)
    left, good = np.flatnonzero(labels[rows] >= count), np.flatnonzero(~late[rows])
    left = np.concatenate([left, np.flatnonzero(late[rows])])
    new = poor.links(met.X, left, good, met.merge).tocoo()
    links = (met.links(len(labels)) + _graph(rows[new.row], rows[new.col], new.data, len(labels))).tocsr()
    heard = known.allowed_edges(links)[rows[left]]
    bars = np.repeat(np.where(late[rows[left]], met.merge, link), np.diff(heard.indptr))
    heard.data[heard.data <= bars] = 0
    heard.eliminate_zeros()
    speakers = labels >= 0
    if not speakers.any():
        return
    told = whispers.votes(heard[:, speakers], labels[speakers], int(labels.max()) + 1)
    sure = np.flatnonzero((told >= 0) & (told < count) & ~late[rows[left]])
    alike = np.einsum("ij,ij->i", met.X[left[sure]], met.total[told[sure]]) / met.sizes[told[sure]]
    told[sure[alike <= met.merge]] = -1
    labels[rows[left]] = np.where(told < 0, labels[rows[left]], told)


def _leave(met: Newcomers, known: Constraints, persons: Ints) -> None:
    """Take new faces back that must not join: whom the user took out of the person, who cannot be that old, and of two
    faces of one photo, or that were told apart, the one that fits less; a known face stays. ``persons`` is written to.
    """
    joining = np.flatnonzero(persons >= 0)
    wrong = known.impossible(met.rows[joining], met.people[persons[joining]])
    persons[joining[wrong]] = -1
    joining = joining[~wrong]
    whose = persons[joining]
    fits = np.einsum("ij,ij->i", met.X[joining], met.total[whose]) / met.sizes[whose]
    beside = np.flatnonzero((known.owners >= 0) & np.isin(known.photos, known.photos[met.rows[joining]]))
    taken = set(zip(known.photos[beside].tolist(), known.owners[beside].tolist(), strict=True))
    apart: dict[int, list[int]] = {}
    for one, other in known.different:
        apart.setdefault(one, []).append(other)
        apart.setdefault(other, []).append(one)
    strangers: set[tuple[int, int]] = set()
    for new in joining[np.argsort(-fits, kind="stable")].tolist():
        row, person = int(met.rows[new]), int(met.people[persons[new]])
        place = int(known.photos[row]), person
        if place in taken or (row, person) in known.rejected or (row, person) in strangers:
            persons[new] = -1
        else:
            taken.add(place)
            strangers.update((other, person) for other in apart.get(row, ()))


def _places(people: Ints, owners: Ints) -> tuple[Rows, Rows]:
    """Which of the owners are among the people, and their places there."""
    place = np.searchsorted(people, owners)
    there = np.flatnonzero(np.append(people, -1)[place] == owners)
    there = there[owners[there] >= 0]
    return there, place[there]


def _graph(a: NDArray[np.integer], b: NDArray[np.integer], cosines: Floats, count: int) -> Graph:
    from scipy.sparse import csr_array  # noqa: PLC0415 (heavy)

    return csr_array((cosines, (a, b)), shape=(count, count))
