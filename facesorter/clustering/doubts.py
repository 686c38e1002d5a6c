"""Where a sorting of faces into people may be wrong, and how much it would teach to know.

Faces that are in nobody are compared with people, people with each other, and each face with the rest of its person:
by the mean cosine of all pairs, which is the product of mean vectors (`merging`). `likelihood` says what that means. A
doubt is worth the pairs of faces that the answer is expected to set right: as many as hang on it, times the chance that
they are wrong as they stand. So what is very likely wrong comes before what is only uncertain, and large before small.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.likelihood import Likelihood, Numbers, Scale, belonging
from facesorter.clustering.merging import means, sums
from facesorter.clustering.nearest_people import NearestPeople, Places
from facesorter.clustering.strays import around
from facesorter.domain.found import Floats
from facesorter.domain.model import POOR
from facesorter.domain.packs import Calibration
from facesorter.domain.questions import QuestionKind

if TYPE_CHECKING:
    from facesorter.clustering.constraints import Constraints

Ints = NDArray[np.int64]

#: What is less likely wrong than that is asked when nothing else is left: so little is not known so exactly that it
#: could be weighed against what hangs on it.
_LEAST = 0.01
#: From here on the same answer very likely holds for another one, too.
_TOO = 0.9
#: Of people with more faces the best ones are compared one by one.
_FACES = 512
#: Photos of both that may be mistakes, as a part of the faces of the smaller one.
_FEW = 0.02
#: People who may come to be before all is laid out again, and people who may change before that is quicker.
_SPARE, _MANY = 256, 64

#: What it tells against a face to be more like one that was taken out of the person than like the person, in what one's
#: own faces score, for as much as there is between strangers and the same photo.
_TAKEN_OUT = 2
#: A person with fewer faces does not part.
_PARTING = 4
#: Faces that are looked at together.
_CHUNK = 65536

#: Where a face is that is in nobody, or in somebody who is not asked about.
NOBODY, NOT_ASKED = -1, -2

KINDS = (QuestionKind.MERGE, QuestionKind.SAME, QuestionKind.OUTLIER)
_MERGE, _SAME, _OUTLIER = range(3)


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """Who is where, row by row, and what was said.

    persons:   (n,) the person of each face, `NOBODY` or `NOT_ASKED`.
    qualities: (n,) in [0, 1].
    said:      what the user said of the faces.
    apart:     pairs of people that were told apart, the smaller number first.
    names:     of people who have one; those of different names are different people.
    """

    persons: Ints
    qualities: Floats
    said: Constraints
    apart: frozenset[tuple[int, int]]
    names: dict[int, str]


@dataclass(frozen=True, slots=True, eq=False)
class Doubts:
    """Possible mistakes, (m,) each, the most worthwhile first.

    kinds:    numbers in `KINDS`.
    people:   the person in question; of two, the one that the other would be merged into.
    others:   MERGE: the other person; else the row of the face.
    likely:   how likely "yes" is, in (0, 1).
    affected: faces whose place hangs on the answer.
    gains:    pairs of faces that are expected to be set right.
    """

    kinds: NDArray[np.int64]
    people: Ints
    others: Ints
    likely: Numbers
    affected: Ints
    gains: Numbers

    def __len__(self) -> int:
        return len(self.kinds)

    @property
    def merging(self) -> NDArray[np.bool_]:
        """Which of them are about two people."""
        return np.asarray(self.kinds == _MERGE)

    def __getitem__(self, chosen: NDArray[np.integer] | NDArray[np.bool_]) -> Doubts:
        return Doubts(*(getattr(self, column.name)[chosen] for column in fields(self)))


class Survey:
    """Faces as they stand; made once, and told what changed.

    X: (n, dimension) float32, rows of length 1.
    """

    def __init__(self, X: Floats, calibration: Calibration) -> None:
        self._X = X
        self._calibration = calibration
        self._standing: Standing | None = None
        self._found: Doubts | None = None

    def update(self, standing: Standing) -> None:
        """They stand like this now. Where few people are concerned, that is quickly brought up to date."""
        before, self._standing = self._standing, standing
        self._found = None
        if before is None:
            self._begin(standing.persons)
            return
        confirmed = np.flatnonzero(before.said.confirmed != standing.said.confirmed)
        if not self._follow(np.flatnonzero(before.persons != standing.persons), confirmed, standing.persons):
            self._begin(standing.persons)

    # What is held: people have places, which stay the same, and so do the rows of faces, after those of people.

    def _begin(self, persons: Ints) -> None:
        X, ids = self._X, np.unique(persons[persons >= 0])
        room = len(ids) + _SPARE
        self._ids = np.full(room, -1, np.int64)
        self._ids[: len(ids)] = ids
        self._places = {person: place for place, person in enumerate(ids.tolist())}
        self._place = np.where(persons >= 0, np.searchsorted(ids, persons), persons)
        self._totals, self._sizes = sums(X, self._place, room)
        self._centres = means(self._totals, np.maximum(self._sizes, 1))
        self._likelihood = Likelihood.of(self._centres[: len(ids)], self._calibration)
        self._face_scale = self._likelihood.scale(X)
        self._person_scale = self._strangers(self._centres)
        self._own = np.zeros(len(X))
        self._score(np.flatnonzero(self._place >= 0))
        self._parts: dict[int, Places] = {}
        self._part(np.flatnonzero(self._place >= 0))
        self._likelihood = self._likelihood.learned(self._own[(self._place >= 0) & (self._sizes[self._place] > 2)])
        self._nearest = NearestPeople(room + len(X))
        places, vectors = self._everybody()
        alive = self._alive()
        self._nearest.find(places, vectors, alive, self._centres[alive])

    def _follow(self, moved: Places, confirmed: Places, persons: Ints) -> bool:
        """Bring up to date what hangs on faces that have moved, or were confirmed or no longer are; ``False``: that is
        not worth it.
        """
        now = np.unique(persons[moved])
        fresh = [person for person in now[now >= 0].tolist() if person not in self._places]
        if len(self._places) + len(fresh) > len(self._ids):
            return False
        for person in fresh:
            place = self._places[person] = len(self._places)
            self._ids[place] = person
        there = [self._places[person] if person >= 0 else person for person in now.tolist()]
        before = self._place[moved]
        self._place[moved] = np.array(there)[np.searchsorted(now, persons[moved])]
        touched = np.unique(np.concatenate([before, self._place[moved], self._place[confirmed]]))
        touched = touched[touched >= 0]
        if len(touched) > _MANY:
            return False
        if not len(touched):
            return True
        rows = np.flatnonzero(np.isin(self._place, touched))
        total, sizes = sums(self._X[rows], np.searchsorted(touched, self._place[rows]), len(touched))
        self._totals[touched], self._sizes[touched] = total, sizes
        self._centres[touched] = means(total, np.maximum(sizes, 1))
        self._person_scale[touched] = self._strangers(self._centres[touched])
        self._score(rows)
        for place in touched.tolist():
            self._parts.pop(place, None)
        self._part(rows)
        alive, new = self._alive(), touched[sizes > 0]
        places, vectors = self._everybody()
        self._nearest.follow(places, vectors, new, self._centres[new], touched[sizes == 0])
        lone = moved[self._place[moved] == NOBODY]
        again = np.concatenate([new, len(self._ids) + lone])
        vectors = np.concatenate([self._centres[new], self._X[lone]])
        self._nearest.find(again, vectors, alive, self._centres[alive])
        return True

    def _strangers(self, centres: Floats) -> Scale:
        """What people score with others."""
        scale = self._likelihood.scale(centres)
        return scale.without(scale.lengths)

    def _alive(self) -> Places:
        return np.flatnonzero(self._sizes > 0)

    def _everybody(self) -> tuple[Places, Floats]:
        """The places of all people and of all faces in nobody, and their vectors."""
        alive, lone = self._alive(), np.flatnonzero(self._place == NOBODY)
        return np.concatenate([alive, len(self._ids) + lone]), np.concatenate([self._centres[alive], self._X[lone]])

    def _score(self, rows: Places) -> None:
        """How these faces score with the rest of their person."""
        for start in range(0, len(rows), _CHUNK):
            part = rows[start : start + _CHUNK]
            place = self._place[part]
            rest = np.maximum(self._sizes[place] - 1, 1)
            products = np.einsum("ij,ij->i", self._X[part], self._totals[place]).astype(np.float64)
            scale = self._face_scale[part].without(products / self._sizes[place])
            self._own[part] = self._likelihood.scores((products - 1) / rest, scale, self._person_scale[place])

    def _part(self, rows: Places) -> None:
        """In each person of whom these are all faces, those that go with the one that seems to belong least."""
        standing = self._known()
        confirmed, poor = standing.said.confirmed, standing.qualities < POOR
        rows = rows[np.argsort(self._place[rows], kind="stable")]
        for part in np.split(rows, np.flatnonzero(np.diff(self._place[rows])) + 1):
            if len(part) < _PARTING:
                continue
            least = int(np.where(confirmed[part] | poor[part], np.inf, self._own[part]).argmin())
            if confirmed[part[least]]:
                continue
            found = part[around(self._X[part], least, ~confirmed[part])]
            if len(found) > 1:
                self._parts[int(self._place[part[0]])] = np.concatenate([part[[least]], found[found != part[least]]])

    # What is asked of it.

    def doubts(self, likely: bool = True) -> Doubts:
        """All that is likely enough wrong to be worth asking and was not answered; or else all that is less likely."""
        if self._found is None:
            parts = [self._of_people(), self._of_the_unsorted(), self._of_the_sorted(), self._of_parts()]
            columns = (np.concatenate([getattr(part, each.name) for part in parts]) for each in fields(Doubts))
            self._found = Doubts(*columns)
        found = self._found
        chances = np.where(found.kinds == _OUTLIER, 1 - found.likely, found.likely)
        found = found[(chances >= _LEAST) == likely]
        found = found[self._unanswered(found)]
        found = found[np.lexsort((found.others, found.people, -found.gains))]
        # A face is asked about once, alone or with those that go with it.
        span = self._span()
        _, first = np.unique((found.kinds * span + found.people) * span + found.others, return_index=True)
        return found[np.sort(first)]

    def best(self, doubts: Doubts, limit: int) -> list[tuple[int, int]]:
        """The numbers of the first ``limit`` doubts, with how many photos hold both of whom each is about. Where these
        are too many to be mistakes the doubt is one of the last: only who was in a mirror would be asked for nothing.
        """
        best: list[tuple[int, int]] = []
        last: list[tuple[int, int]] = []
        for number in range(len(doubts)):
            if len(best) == limit:
                break
            together = self._together(doubts, number)
            (last if together > _FEW * doubts.affected[number] else best).append((number, together))
        return (best + last)[:limit]

    def shown(self, doubts: Doubts, number: int) -> tuple[int, int, float]:
        """The rows of the two faces to look at, and their distance: the two most alike among the good faces, or the
        face in question, and the most alike one of the person.
        """
        b, a = self._sides(doubts, number)
        first, second = self._best(a), self._best(b)
        if doubts.merging[number]:
            first, second = second, first
        cosines = self._X[first] @ self._X[second].T
        one, other = np.unravel_index(int(cosines.argmax()), cosines.shape)
        distance = max(0.0, 2 - 2 * float(cosines[one, other])) ** 0.5
        return int(first[one]), int(second[other]), distance

    def _sides(self, doubts: Doubts, number: int) -> tuple[Places, Places]:
        """The faces of the person in question, and of the other one, or the face."""
        other, rows = int(doubts.others[number]), self._rows(int(doubts.people[number]))
        if doubts.merging[number]:
            return rows, self._rows(other)
        return np.setdiff1d(rows, [*self._with(doubts, number), other]), np.array([other])

    def _with(self, doubts: Doubts, number: int) -> Places:
        """The faces that go with the face of a person in question, itself included, if that makes it worth asking."""
        together = doubts.kinds[number] == _OUTLIER and doubts.affected[number] > 1
        return self._parts[self._places[int(doubts.people[number])]] if together else np.empty(0, np.intp)

    def _rows(self, person: int) -> Places:
        return np.flatnonzero(self._place == self._places[person])

    def _together(self, doubts: Doubts, number: int) -> int:
        """Photos that hold both."""
        if doubts.kinds[number] == _OUTLIER:
            return 0
        photos = self._known().said.photos
        a, b = self._sides(doubts, number)
        return len(np.intersect1d(photos[a], photos[b]))

    def too(self, doubts: Doubts, number: int) -> Ints:
        """Other people (rows of faces, if a face is asked about) for which the same answer very likely holds: likeliest
        first.
        """
        kind, person, other = int(doubts.kinds[number]), int(doubts.people[number]), int(doubts.others[number])
        if kind == _OUTLIER:
            return self._with(doubts, number)[1:].astype(np.int64)
        same = (doubts.kinds == kind) & (doubts.people == person) & (doubts.others != other)
        sure = doubts.likely >= _TOO
        if kind == _SAME:
            rows = np.where(same, doubts.others, 0)
            sure |= (self._X[rows] @ self._X[other] > self._calibration.link) & (self._known().qualities[rows] >= POOR)
        found = np.flatnonzero(same & sure)
        return doubts.others[found[np.argsort(-doubts.likely[found], kind="stable")]]

    def _best(self, rows: Places) -> Places:
        qualities = self._known().qualities[rows]
        good = qualities >= POOR
        if good.any():
            rows, qualities = rows[good], qualities[good]
        return rows[np.argsort(-qualities, kind="stable")[:_FACES]]

    def _best_qualities(self) -> Floats:
        """Of each person's faces, by place."""
        best = np.zeros(len(self._ids), np.float32)
        placed = np.flatnonzero(self._place >= 0)
        np.maximum.at(best, self._place[placed], self._known().qualities[placed])
        return best

    def _of_people(self) -> Doubts:
        """People who may be one."""
        alive = self._alive()
        line, others, likely = self._listed(alive, self._person_scale[alive], self._best_qualities()[alive])
        smaller = alive[line]
        # The smaller one of two joins the larger one, so it is to be said whom the smaller one is.
        sizes = self._sizes
        first = (sizes[smaller] < sizes[others]) | ((sizes[smaller] == sizes[others]) & (smaller > others))
        smaller, others, likely = smaller[first], others[first], likely[first]
        named = np.isin(self._ids, list(self._known().names))
        turned = named[smaller] & ~named[others]
        into, other = np.where(turned, smaller, others), np.where(turned, others, smaller)
        return Doubts(
            np.full(len(into), _MERGE),
            self._ids[into],
            self._ids[other],
            likely,
            sizes[smaller],
            likely * sizes[into] * sizes[other],
        )

    def _of_the_unsorted(self) -> Doubts:
        """Faces of nobody who may be somebody."""
        lone = np.flatnonzero(self._place == NOBODY)
        line, people, likely = self._listed(
            len(self._ids) + lone, self._face_scale[lone], self._known().qualities[lone]
        )
        return Doubts(
            np.full(len(line), _SAME),
            self._ids[people],
            lone[line],
            likely,
            np.ones(len(line), np.int64),
            likely * self._sizes[people],
        )

    def _of_the_sorted(self) -> Doubts:
        """Faces that may not belong to the person they are in."""
        standing = self._known()
        rows = np.flatnonzero((self._place >= 0) & ~standing.said.confirmed)
        rows = rows[self._sizes[self._place[rows]] > 1]
        # Of two it cannot be said which one is wrong: one question is enough.
        pairs = rows[self._sizes[self._place[rows]] == 2]
        pairs = pairs[np.lexsort((standing.qualities[pairs], self._place[pairs]))]
        second = pairs[1:][self._place[pairs[1:]] == self._place[pairs[:-1]]]
        rows = rows[~np.isin(rows, second)]
        rest = self._sizes[self._place[rows]] - 1
        places = self._place[rows]
        cosines = (np.einsum("ij,ij->i", self._X[rows], self._totals[places]).astype(np.float64) - 1) / rest
        scores = self._own[rows] - self._against(rows, places, cosines)
        evidence = self._likelihood.evidence(scores, standing.qualities[rows])
        likely = self._belonging(evidence[:, None], rest[:, None].astype(np.float64))[:, 0]
        likely = np.where(standing.said.impossible(rows, standing.persons[rows]), 0.0, likely)
        return Doubts(
            np.full(len(rows), _OUTLIER),
            standing.persons[rows],
            rows,
            likely,
            np.ones(len(rows), np.int64),
            (1 - likely) * rest,
        )

    def _of_parts(self) -> Doubts:
        """Faces in a person that are more like each other than like the rest, and may all be somebody else's."""
        places = np.array(sorted(self._parts), np.intp)
        parts = [self._parts[place] for place in places.tolist()]
        sizes = np.array([len(part) for part in parts], np.int64)
        rest = self._sizes[places] - sizes
        totals = np.array([self._X[part].sum(axis=0) for part in parts], np.float32).reshape(
            len(parts), self._X.shape[1]
        )
        one = means(totals, sizes)
        other = means(self._totals[places] - totals, rest)
        scales = []
        for side in (one, other):
            products = np.einsum("ij,ij->i", side, self._centres[places]).astype(np.float64)
            scales.append(self._likelihood.scale(side).without(products))
        scores = self._likelihood.scores(np.einsum("ij,ij->i", one, other).astype(np.float64), *scales)
        evidence = self._likelihood.evidence(scores, np.ones(len(parts), np.float32))
        likely = self._belonging(evidence[:, None], rest[:, None].astype(np.float64))[:, 0]
        return Doubts(
            np.full(len(parts), _OUTLIER),
            self._ids[places],
            np.array([part[0] for part in parts], np.int64),
            likely,
            sizes,
            (1 - likely) * sizes * rest,
        )

    def _listed(self, places: Places, scale: Scale, qualities: Floats) -> tuple[Places, Places, Numbers]:
        """Which of these places may be which people, and how likely that is: (number of the place, person, chance)."""
        others, cosines = self._nearest.others[places], self._nearest.cosines[places].astype(np.float64)
        line, column = np.nonzero(others >= 0)
        people, cosines = others[line, column].astype(np.intp), cosines[line, column]
        theirs = self._person_scale[people]
        if len(places) and places[0] < len(self._ids):
            # Whoever is compared is one of them.
            theirs = theirs.without(cosines)
        scores = self._likelihood.scores(cosines, scale[line].without(cosines), theirs)
        faces = np.flatnonzero(places[line] >= len(self._ids))
        scores[faces] -= self._against(places[line[faces]] - len(self._ids), people[faces], cosines[faces])
        evidence, sizes = np.zeros(others.shape), np.zeros(others.shape)
        # Blurs are like each other, whoever they are of: of two it is not known what that says.
        blurs = (qualities[line] < POOR) & (self._best_qualities()[people] < POOR)
        evidence[line, column] = np.where(blurs, 1.0, self._likelihood.evidence(scores, qualities[line]))
        sizes[line, column] = self._sizes[people]
        return line, people, self._belonging(evidence, sizes)[line, column]

    def _against(self, rows: Places, places: Places, cosines: Numbers) -> Numbers:
        """What the user's answers tell against these faces being of the people in these places, of whom they have these
        mean cosines: who is more like a face that was taken out of a person than like the person goes with that face
        (relevance feedback: J. Rocchio, in: The SMART retrieval system, 1971; by the nearest one, as people are
        several that are not meant). In what scores are counted in.
        """
        told: dict[int, list[int]] = {}
        for row, person in self._known().said.rejected:
            if person in self._places:
                told.setdefault(self._places[person], []).append(row)
        nearer = np.zeros(len(rows))
        some = np.flatnonzero(np.isin(places, list(told)))
        some = some[np.argsort(places[some], kind="stable")]
        for part in np.split(some, np.flatnonzero(np.diff(places[some])) + 1):
            if len(part):
                out = np.array(told[int(places[part[0]])])
                products = self._X[rows[part]] @ self._X[out].T
                products[rows[part][:, None] == out] = -1
                nearer[part] = products.max(axis=1) - cosines[part]
        return self._likelihood.usual * _TAKEN_OUT * np.clip(nearer / (1 - self._likelihood.mean), 0, 1)

    def _belonging(self, evidence: Numbers, faces: Numbers) -> Numbers:
        lone = int((self._place == NOBODY).sum())
        return belonging(evidence, faces, len(self._alive()) + lone, lone + int(self._sizes.sum()))

    def _unanswered(self, doubts: Doubts) -> NDArray[np.bool_]:
        """Which of these the user has not answered in another way, and may be."""
        standing = self._known()
        merge, people, others = doubts.kinds == _MERGE, doubts.people, doubts.others
        span = self._span()
        low, high = np.minimum(people, others), np.maximum(people, others)
        answered = merge & np.isin(low * span + high, _keys(standing.apart, span))
        answered |= ~merge & np.isin(others * span + people, _keys(standing.said.rejected, span))
        known = {name: number for number, name in enumerate(sorted(set(standing.names.values())))}
        called = np.full(span, -1)
        called[[person for person in standing.names if person < span]] = [
            known[name] for person, name in standing.names.items() if person < span
        ]
        answered |= merge & (called[people] >= 0) & (called[others] >= 0) & (called[people] != called[others])
        face = np.where(merge, 0, others)
        answered |= (doubts.kinds == _SAME) & standing.said.impossible(face, people)
        merging = np.flatnonzero(merge & ~answered)
        answered[merging] = self._never_met(people[merging], others[merging])
        return np.asarray(~answered)

    def _never_met(self, people: Ints, others: Ints) -> NDArray[np.bool_]:
        """Which of these pairs of people are no photo of the one within the life of the other."""
        said, apart = self._known().said, np.zeros(len(people), bool)
        if said.lifetimes is None:
            return apart
        placed = np.flatnonzero(self._place >= 0)
        for one, other in ((people, others), (others, people)):
            for person in np.intersect1d(one, said.lifetimes.people).tolist():
                outside = placed[said.impossible(placed, np.array(person))]
                never = np.bincount(self._place[outside], minlength=len(self._ids)) == self._sizes
                apart |= (one == person) & np.isin(other, self._ids[never])
        return apart

    def _span(self) -> int:
        """More than any person's or row's number."""
        return 1 + int(max(self._ids.max(initial=0), len(self._X)))

    def _known(self) -> Standing:
        assert self._standing is not None
        return self._standing


def _keys(pairs: frozenset[tuple[int, int]], span: int) -> Ints:
    """Pairs as one number each."""
    flat = np.fromiter(chain.from_iterable(pairs), np.int64).reshape(-1, 2)
    return np.asarray(flat[:, 0] * span + flat[:, 1], np.int64)
