"""Where a sorting of faces into people may be wrong, and how much it would teach to know.

Faces that are in nobody are compared with people, people with each other, and each face with the rest of its person:
by the mean cosine of all pairs, which is the product of mean vectors (`merging`). `likelihood` says what that means. A
doubt is worth the pairs of faces that the answer is expected to set right: as many as hang on it, times the chance that
they are wrong as they stand. So what is very likely wrong comes before what is only uncertain, and large before small.
What is hardly likely wrong is asked when nothing else is left: at the end everybody has been told from, or put with,
those who are nearest, and each face is known to belong where it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.doubts import (
    KINDS,
    MERGE,
    OUTLIER,
    PAIR,
    SAME,
    UNKNOWN,
    WRONG,
    Doubts,
    Marks,
    is_open,
    joined,
    none,
    outcomes,
)
from facesorter.clustering.lessons import NOTHING, corrected, learned
from facesorter.clustering.likelihood import Numbers, Scale, belonging
from facesorter.clustering.merging import means
from facesorter.clustering.nearest_people import Places, among_nearest, both_ways, within
from facesorter.clustering.standing import NOBODY, Layout, Standing
from facesorter.domain.found import Floats
from facesorter.domain.model import POOR
from facesorter.domain.packs import Calibration

Ints = NDArray[np.int64]

#: What is less likely wrong than the first and expected to set right fewer pairs of faces than the second is asked when
#: nothing else is left: so little is not known so exactly that it could be weighed against what hangs on it.
_LEAST, _WORTH = 0.01, 0.02
#: From here on the same answer very likely holds for another one, too.
_TOO = 0.9
#: Of people with more faces the best ones are compared one by one.
_FACES = 512
#: Photos of both that may be mistakes, as a part of the faces of the smaller one.
_FEW = 0.02
#: What it tells against a face to be more like one that was taken out of the person than like the person, in what one's
#: own faces score, for as much as there is between strangers and the same photo.
_TAKEN_OUT = 2


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """What there is to see of a doubt, in rows.

    faces:    the two to look at; distance: between them, Euclidean, of unit vectors, in [0, 2].
    further:  of each side's person, those most like the other side first.
    """

    faces: tuple[int, int]
    distance: float
    further: tuple[Places, ...]


class Survey(Layout):
    """Faces as they stand, and what is to be asked about them."""

    def __init__(self, X: Floats, calibration: Calibration) -> None:
        super().__init__(X, calibration)
        #: As they were reckoned, and those of them that were answered since, with whether they were mistakes.
        self._found: Doubts | None = None
        self._answered = none()
        self._mistakes = np.zeros(0, bool)
        #: What that teaches of each kind.
        self._lessons = [NOTHING] * len(KINDS)

    def update(self, standing: Standing) -> None:
        """They stand like this now. What became of the doubts since the last time tells how far they can be trusted."""
        before = self._standing
        super().update(standing)
        found, self._found = self._found, None
        still = ~is_open(self._answered, standing)
        changed = self._answered.kinds[~still]
        self._answered, self._mistakes = self._answered[still], self._mistakes[still]
        if before is not None and found is not None:
            became = outcomes(found, before, standing)
            told = became != UNKNOWN
            changed = np.concatenate([changed, found.kinds[told]])
            self._answered = joined([self._answered, found[told]])
            self._mistakes = np.concatenate([self._mistakes, became[told] == WRONG])
        for kind in np.unique(changed).tolist():
            of = self._answered.kinds == kind
            self._lessons[kind] = learned(self._answered.wrong[of], self._mistakes[of])

    def doubts(self, likely: bool = True) -> Doubts:
        """All that is worth asking and was not answered; or else all that is less likely wrong than that."""
        if self._found is None:
            parts = (self._of_people(), self._of_the_unsorted(), self._of_the_sorted(), self._of_parts())
            found = joined([*parts, self._of_pairs()])
            self._found = found[self._unanswered(found)]
        # Answers change the order; what waits until the end hangs on what was reckoned, or a few would hide very much.
        found = self._trusted(self._found[_worth_asking(self._found) == likely])
        gains = found.gains if likely else _with_care(found) * found.pairs
        found = found[np.lexsort((found.others, found.people, -found.gains, -gains))]
        # A face is asked about once, alone or with those that go with it.
        span = self._span()
        _, first = np.unique((found.kinds * span + found.people) * span + found.others, return_index=True)
        return found[np.sort(first)]

    def _trusted(self, found: Doubts) -> Doubts:
        """The same with chances as the answers so far correct them."""
        wrong = found.wrong
        for kind, lesson in enumerate(self._lessons):
            these = found.kinds == kind
            wrong[these] = corrected(wrong[these], lesson)
        return replace(found, likely=np.where(found.kinds == OUTLIER, 1 - wrong, wrong))

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

    def shown(self, doubts: Doubts, number: int) -> Shown:
        """The two faces to look at: the two most alike among the good faces, or the face in question, and the most
        alike one of the person.
        """
        b, a = self._sides(doubts, number)
        first, second = self._best(a), self._best(b)
        if doubts.merging[number]:
            first, second = second, first
        cosines = self.X[first] @ self.X[second].T
        one, other = np.unravel_index(int(cosines.argmax()), cosines.shape)
        distance = max(0.0, 2 - 2 * float(cosines[one, other])) ** 0.5
        further = tuple(
            rows[np.argsort(-cosines.max(axis=axis), kind="stable")] for rows, axis in ((first, 1), (second, 0))
        )
        rows = (int(first[one]), int(second[other]))
        return Shown(rows, distance, tuple(each[each != row] for each, row in zip(further, rows, strict=True)))

    def _sides(self, doubts: Doubts, number: int) -> tuple[Places, Places]:
        """The faces of the person in question, and of the other one, or the face; of two faces the second one first."""
        other = int(doubts.others[number])
        if doubts.kinds[number] == PAIR:
            return np.array([other]), np.array([int(doubts.people[number])])
        rows = self._rows(int(doubts.people[number]))
        if doubts.merging[number]:
            return rows, self._rows(other)
        return np.setdiff1d(rows, [*self._with(doubts, number), other]), np.array([other])

    def _with(self, doubts: Doubts, number: int) -> Places:
        """The faces that go with the face of a person in question, itself included, if that makes it worth asking."""
        together = doubts.kinds[number] == OUTLIER and doubts.affected[number] > 1
        return self.parts[self.places[int(doubts.people[number])]] if together else np.empty(0, np.intp)

    def size(self, person: int) -> int:
        """How many faces a person has."""
        return int(self.sizes[self.places[person]])

    def is_nearest(self, doubts: Doubts, number: int) -> bool:
        """Whether a face in question is on average more like the person's faces than like anybody else's; of a SAME."""
        row, place = int(doubts.others[number]), self.places[int(doubts.people[number])]
        # Who was told apart from it is not among the nearest that are kept, and may be nearer.
        cosines = np.where(self.sizes > 0, self.centres @ self.X[row], -np.inf)
        return bool(cosines.argmax() == place)

    def _rows(self, person: int) -> Places:
        return np.flatnonzero(self.place == self.places[person])

    def _together(self, doubts: Doubts, number: int) -> int:
        """Photos that hold both."""
        if doubts.kinds[number] in (OUTLIER, PAIR):
            return 0
        photos = self.standing.said.photos
        a, b = self._sides(doubts, number)
        return len(np.intersect1d(photos[a], photos[b]))

    def too(self, doubts: Doubts, number: int) -> Ints:
        """Other people (rows of faces, if a face is asked about) for which the same answer very likely holds: likeliest
        first.
        """
        kind, person, other = int(doubts.kinds[number]), int(doubts.people[number]), int(doubts.others[number])
        if kind == OUTLIER:
            return self._with(doubts, number)[1:].astype(np.int64)
        if kind == PAIR:
            return self._agreeing((person, other), self._with_both(doubts, number), self.standing.said.different)
        same = (doubts.kinds == kind) & (doubts.people == person) & (doubts.others != other)
        sure = doubts.likely >= _TOO
        if kind == SAME:
            rows = np.where(same, doubts.others, 0)
            sure |= (self.X[rows] @ self.X[other] > self._calibration.link) & (self.standing.qualities[rows] >= POOR)
        found = np.flatnonzero(same & sure)
        others = doubts.others[found[np.argsort(-doubts.likely[found], kind="stable")]]
        if kind == MERGE:
            return self._agreeing((other,), others, self.standing.apart)
        return self._agreeing((other,), others, self.standing.said.different)

    def _agreeing(self, first: tuple[int, ...], others: Ints, apart: frozenset[tuple[int, int]]) -> Ints:
        """Those of the others that may go with the first ones, and with each other: the earlier come first."""
        among = {*first, *others.tolist()}
        beside: dict[int, set[int]] = {each: set() for each in among}
        for one, other in apart:
            if one in among and other in among:
                beside[one].add(other)
                beside[other].add(one)
        chosen = dict.fromkeys(first)
        for other in others.tolist():
            if beside[other].isdisjoint(chosen):
                chosen[other] = None
        return np.array(list(chosen)[len(first) :], np.int64)

    def _with_both(self, doubts: Doubts, number: int) -> Ints:
        """Other faces of nobody that are very likely of one person with one of the two in question."""
        two = (doubts.people[number], doubts.others[number])
        sure = (doubts.kinds == PAIR) & (doubts.likely >= _TOO)
        first, second = sure & np.isin(doubts.people, two), sure & np.isin(doubts.others, two)
        found = np.concatenate([doubts.others[first], doubts.people[second]])
        likely = np.concatenate([doubts.likely[first], doubts.likely[second]])
        found = found[np.argsort(-likely, kind="stable")]
        return np.array([row for row in dict.fromkeys(found.tolist()) if row not in two], np.int64)

    def _best(self, rows: Places) -> Places:
        qualities = self.standing.qualities[rows]
        good = qualities >= POOR
        if good.any():
            rows, qualities = rows[good], qualities[good]
        return rows[np.argsort(-qualities, kind="stable")[:_FACES]]

    def _of_people(self) -> Doubts:
        """People who may be one."""
        alive = self.alive()
        line, others, likely, near = self._listed(alive, self.person_scale[alive], self.best_qualities()[alive])
        smaller = alive[line]
        # The smaller one of two joins the larger one, so it is to be said whom the smaller one is.
        sizes = self.sizes
        first = (sizes[smaller] < sizes[others]) | ((sizes[smaller] == sizes[others]) & (smaller > others))
        smaller, others, likely, near = smaller[first], others[first], likely[first], near[first]
        named = np.isin(self.ids, list(self.standing.names))
        turned = named[smaller] & ~named[others]
        into, other = np.where(turned, smaller, others), np.where(turned, others, smaller)
        found = Doubts(
            np.full(len(into), MERGE),
            self.ids[into],
            self.ids[other],
            likely,
            sizes[smaller],
            sizes[into] * sizes[other],
        )
        return found[near | _worth_asking(found)]

    def _of_the_unsorted(self) -> Doubts:
        """Faces of nobody who may be somebody."""
        lone = np.flatnonzero(self.place == NOBODY)
        places, qualities = len(self.ids) + lone, self.standing.qualities[lone]
        line, people, likely, near = self._listed(places, self.face_scale[lone], qualities)
        found = Doubts(
            np.full(len(line), SAME),
            self.ids[people],
            lone[line],
            likely,
            np.ones(len(line), np.int64),
            self.sizes[people],
        )
        return found[near | _worth_asking(found)]

    def _of_pairs(self) -> Doubts:
        """Faces of nobody of whom two may be one person."""
        lone, first = np.flatnonzero(self.place == NOBODY), len(self.ids)
        others, cosines = self.alike.others[first + lone], self.alike.cosines[first + lone]
        line, column = np.nonzero(others >= 0)
        one, other = lone[line], others[line, column].astype(np.intp) - first
        scores = self.likelihood.scores(
            cosines[line, column].astype(np.float64), self.face_scale[one], self.face_scale[other]
        )
        qualities = self.standing.qualities
        evidence = self.likelihood.evidence(scores, np.minimum(qualities[one], qualities[other]), lone=True)
        # Several may be of one person: each pair is weighed by itself.
        likely = self._belonging(evidence, np.ones(len(one)), np.arange(len(one)))
        photos = self.standing.said.photos
        keep = photos[one] != photos[other]
        one, other, likely = one[keep], other[keep], likely[keep]
        return Doubts(
            np.full(len(one), PAIR),
            np.minimum(one, other),
            np.maximum(one, other),
            likely,
            np.full(len(one), 2),
            np.ones(len(one), np.int64),
        )

    def _of_the_sorted(self) -> Doubts:
        """Faces that may not belong to the person they are in."""
        standing = self.standing
        rows = np.flatnonzero((self.place >= 0) & ~standing.said.confirmed)
        rows = rows[self.sizes[self.place[rows]] > 1]
        # Of two it cannot be said which one is wrong: one question is enough.
        pairs = rows[self.sizes[self.place[rows]] == 2]
        pairs = pairs[np.lexsort((standing.qualities[pairs], self.place[pairs]))]
        second = pairs[1:][self.place[pairs[1:]] == self.place[pairs[:-1]]]
        rows = rows[~np.isin(rows, second)]
        rest = self.sizes[self.place[rows]] - 1
        places = self.place[rows]
        cosines = (self.within[rows] - 1) / rest
        scores = self.own[rows] - self._against(rows, places, cosines)
        evidence = self.likelihood.evidence(scores, standing.qualities[rows])
        likely = self._belonging(evidence, rest, np.arange(len(rest)))
        likely = np.where(standing.said.impossible(rows, standing.persons[rows]), 0.0, likely)
        return Doubts(
            np.full(len(rows), OUTLIER),
            standing.persons[rows],
            rows,
            likely,
            np.ones(len(rows), np.int64),
            rest,
        )

    def _of_parts(self) -> Doubts:
        """Faces in a person that are more like each other than like the rest, and may all be somebody else's."""
        places = np.array(sorted(self.parts), np.intp)
        parts = [self.parts[place] for place in places.tolist()]
        sizes = np.array([len(part) for part in parts], np.int64)
        rest = self.sizes[places] - sizes
        totals = np.array([self.X[part].sum(axis=0) for part in parts], np.float32).reshape(len(parts), self.X.shape[1])
        one = means(totals, sizes)
        other = means(self.totals[places] - totals, rest)
        scales = []
        for side in (one, other):
            products = np.einsum("ij,ij->i", side, self.centres[places]).astype(np.float64)
            scales.append(self.likelihood.scale(side).without(products))
        scores = self.likelihood.scores(np.einsum("ij,ij->i", one, other).astype(np.float64), *scales)
        evidence = self.likelihood.evidence(scores, np.ones(len(parts), np.float32))
        likely = self._belonging(evidence, rest, np.arange(len(rest)))
        return Doubts(
            np.full(len(parts), OUTLIER),
            self.ids[places],
            np.array([part[0] for part in parts], np.int64),
            likely,
            sizes,
            sizes * rest,
        )

    def _listed(self, places: Places, scale: Scale, qualities: Floats) -> tuple[Places, Places, Numbers, Marks]:
        """Which of these places may be which people, and how likely that is: (number of the place, person, chance, and
        whether the one is among the few that the other resembles most, who are asked about though it is not likely).
        """
        listed = np.nonzero(self.nearest.others[places] >= 0)
        # Who looks like somebody they are not may look like others for the same reason, so those still count.
        alive = self.alive()
        known, told = within(self._apart, places, alive)
        line = np.concatenate([listed[0], known])
        people = np.concatenate([self.nearest.others[places][listed], alive[told]])
        products = np.einsum("ij,ij->i", self._vectors(places[known]), self.centres[alive[told]])
        cosines = np.concatenate([self.nearest.cosines[places][listed], products]).astype(np.float64)
        near, still = among_nearest(line, cosines), np.arange(len(line)) < len(listed[0])
        among_people = bool(len(places)) and bool(places[0] < len(self.ids))
        if among_people:
            # Of two people it may be only the one that is among the nearest of the other.
            line, people, near, which = both_ways(line, np.searchsorted(alive, people), near & still)
            people, cosines, still = alive[people], cosines[which], still[which]
        theirs = self.person_scale[people]
        if among_people:
            # Whoever is compared is one of them.
            theirs = theirs.without(cosines)
        scores = self.likelihood.scores(cosines, scale[line].without(cosines), theirs)
        faces = np.flatnonzero(places[line] >= len(self.ids))
        scores[faces] -= self._against(places[line[faces]] - len(self.ids), people[faces], cosines[faces])
        # Blurs are like each other, whoever they are of: of two it is not known what that says.
        blurs = (qualities[line] < POOR) & (self.best_qualities()[people] < POOR)
        evidence = np.where(blurs, 1.0, self.likelihood.evidence(scores, qualities[line]))
        likely = self._belonging(evidence, self.sizes[people], line)
        return line[still], people[still], likely[still], near[still]

    def _against(self, rows: Places, places: Places, cosines: Numbers) -> Numbers:
        """What the user's answers tell against these faces being of the people in these places, of whom they have these
        mean cosines: who is more like a face that was taken out of a person than like the person goes with that face
        (relevance feedback: J. Rocchio, in: The SMART retrieval system, 1971; by the nearest one, as people are
        several that are not meant). In what scores are counted in.
        """
        nearer, told = np.zeros(len(rows)), dict[int, list[int]]()
        for row, person in self.standing.said.rejected if len(rows) else ():
            if person in self.places:
                told.setdefault(self.places[person], []).append(row)
        some = np.flatnonzero(np.isin(places, list(told)))
        some = some[np.argsort(places[some], kind="stable")]
        for part in np.split(some, np.flatnonzero(np.diff(places[some])) + 1):
            if len(part):
                out = np.array(told[int(places[part[0]])])
                products = self.X[rows[part]] @ self.X[out].T
                products[rows[part][:, None] == out] = -1
                nearer[part] = products.max(axis=1) - cosines[part]
        return self.likelihood.usual * _TAKEN_OUT * np.clip(nearer / (1 - self.likelihood.mean), 0, 1)

    def _belonging(self, evidence: Numbers, faces: Ints | Numbers, line: Places) -> Numbers:
        lone = int((self.place == NOBODY).sum())
        return belonging(evidence, faces, line, len(self.alive()) + lone, lone + int(self.sizes.sum()))

    def _unanswered(self, doubts: Doubts) -> NDArray[np.bool_]:
        """Which of these the user has not answered in another way, and may be."""
        standing, span = self.standing, self._span()
        merge, people, others = doubts.merging, doubts.people, doubts.others
        answered = ~is_open(doubts, standing)
        known = {name: number for number, name in enumerate(sorted(set(standing.names.values())))}
        called = np.full(span, -1)
        called[[person for person in standing.names if person < span]] = [
            known[name] for person, name in standing.names.items() if person < span
        ]
        named = np.flatnonzero(merge)
        one, other = called[people[named]], called[others[named]]
        answered[named] |= (one >= 0) & (other >= 0) & (one != other)
        same = np.flatnonzero(doubts.kinds == SAME)
        answered[same] |= standing.said.impossible(others[same], people[same])
        merging = np.flatnonzero(merge & ~answered)
        answered[merging] = self._never_met(people[merging], others[merging])
        return np.asarray(~answered)

    def _never_met(self, people: Ints, others: Ints) -> NDArray[np.bool_]:
        """Which of these pairs of people are no photo of the one within the life of the other."""
        said, apart = self.standing.said, np.zeros(len(people), bool)
        if said.lifetimes is None:
            return apart
        placed = np.flatnonzero(self.place >= 0)
        for one, other in ((people, others), (others, people)):
            for person in np.intersect1d(one, said.lifetimes.people).tolist():
                outside = placed[said.impossible(placed, np.array(person))]
                never = np.bincount(self.place[outside], minlength=len(self.ids)) == self.sizes
                apart |= (one == person) & np.isin(other, self.ids[never])
        return apart

    def _span(self) -> int:
        """More than any person's or row's number."""
        return 1 + int(max(self.ids.max(initial=0), len(self.X)))


def _with_care(doubts: Doubts) -> Numbers:
    """How likely these are mistakes, of what is unlikely. That two people are one is less unlikely than it seems: its
    log odds are half as far from the least (as by a temperature of 2: C. Guo and others, On calibration of modern
    neural networks, ICML 2017). In libraries of made-up people one in 700 is where that is said of one in 50,000.
    """
    return np.where(doubts.kinds == OUTLIER, doubts.wrong, np.sqrt(_LEAST * doubts.wrong))


def _worth_asking(doubts: Doubts) -> Marks:
    """Which of these are not left until nothing else is."""
    return (doubts.wrong >= _LEAST) | (doubts.gains >= _WORTH)
