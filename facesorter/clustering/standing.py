"""Who is where, laid out for the review: what it needs of people and of faces, brought up to date as they change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.likelihood import Likelihood, Scale
from facesorter.clustering.merging import means, sums
from facesorter.clustering.nearest_people import NO_PAIRS, NearestPeople, Places
from facesorter.clustering.strays import around
from facesorter.domain.found import Floats
from facesorter.domain.model import POOR
from facesorter.domain.packs import Calibration

if TYPE_CHECKING:
    from facesorter.clustering.constraints import Constraints

Ints = NDArray[np.int64]

#: People who may come to be before all is laid out again, and people who may change before that is quicker.
_SPARE, _MANY = 256, 64
#: A person with fewer faces does not part.
_PARTING = 4
#: Faces that are looked at together.
_CHUNK = 16384

#: Where a face is that is in nobody, or in somebody who is not asked about.
NOBODY, NOT_ASKED = -1, -2


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


class Layout:
    """Faces as they stand; made once, and told what changed. People have places, which stay the same, and so do the
    faces of nobody, after those of people: ``len(ids)`` and the row.

    X:       (n, dimension) float32, rows of length 1.
    ids:     of the people by place; -1 for none yet.
    place:   (n,) of each face's person, `NOBODY` or `NOT_ASKED`.
    totals, sizes, centres: of people, by place: sum, number and mean of their faces.
    face_scale, person_scale: what each face and each person scores with strangers.
    within:  (n,) the product of each face with the sum of its person's.
    own:     (n,) how each face scores with the rest of its person.
    likelihood: what cosines mean, by these people and by how their faces score.
    parts:   by place, faces of a person that may all be somebody else's.
    nearest: the people that each person and each face of nobody resembles most, of those they were not told apart from.
    alike:   the faces of nobody that each face of nobody resembles most, those that show little left out.
    """

    def __init__(self, X: Floats, calibration: Calibration) -> None:
        self.X = X
        self._calibration = calibration
        self._standing: Standing | None = None
        self._apart = NO_PAIRS

    @property
    def standing(self) -> Standing:
        """As it was told last."""
        assert self._standing is not None
        return self._standing

    def update(self, standing: Standing) -> None:
        """They stand like this now. Where few people are concerned, that is quickly brought up to date."""
        before, self._standing = self._standing, standing
        if before is None:
            self._begin(standing.persons)
            return
        confirmed = np.flatnonzero(before.said.confirmed != standing.said.confirmed)
        if not self._follow(np.flatnonzero(before.persons != standing.persons), confirmed, standing.persons):
            self._begin(standing.persons)

    def _begin(self, persons: Ints) -> None:
        X, ids = self.X, np.unique(persons[persons >= 0])
        room = len(ids) + _SPARE
        self.ids = np.full(room, -1, np.int64)
        self.ids[: len(ids)] = ids
        self.places = {person: place for place, person in enumerate(ids.tolist())}
        self.place = np.where(persons >= 0, np.searchsorted(ids, persons), persons)
        self.totals, self.sizes = sums(X, self.place, room)
        self.centres = means(self.totals, np.maximum(self.sizes, 1))
        lone = np.flatnonzero(self.place == NOBODY)
        self._given = Likelihood.of(self.centres[: len(ids)], self._calibration, len(lone))
        self.face_scale = self._given.scale(X)
        self.person_scale = self._strangers(self.centres)
        self.within, self.own = np.zeros(len(X)), np.zeros(len(X))
        self._compare(np.flatnonzero(self.place >= 0))
        self._score()
        self.parts: dict[int, Places] = {}
        self._least = np.full(room, -1)
        self._part(self.alive())
        self.nearest, self.alike = NearestPeople(room + len(X)), NearestPeople(room + len(X))
        self._tell_apart()
        alive = self.alive()
        places = np.concatenate([alive, len(self.ids) + lone])
        self.nearest.find(places, self._vectors(places), alive, self.centres[alive], self._apart)
        self._find_alike(lone)

    def _follow(self, moved: Places, confirmed: Places, persons: Ints) -> bool:
        """Bring up to date what hangs on faces that have moved, or were confirmed or no longer are; ``False``: that is
        not worth it.
        """
        now = np.unique(persons[moved])
        fresh = [person for person in now[now >= 0].tolist() if person not in self.places]
        if len(self.places) + len(fresh) > len(self.ids):
            return False
        for person in fresh:
            place = self.places[person] = len(self.places)
            self.ids[place] = person
        there = [self.places[person] if person >= 0 else person for person in now.tolist()]
        before = self.place[moved]
        self.place[moved] = np.array(there)[np.searchsorted(now, persons[moved])]
        touched = np.unique(np.concatenate([before, self.place[moved], self.place[confirmed]]))
        touched = touched[touched >= 0]
        if len(touched) > _MANY:
            return False
        lone = moved[self.place[moved] == NOBODY]
        told = self._tell_apart()
        self._follow_alike(moved[before == NOBODY], lone)
        rows = np.flatnonzero(np.isin(self.place, touched))
        gone = self.centres[touched[self.sizes[touched] > 0]]
        self.totals[touched], self.sizes[touched] = sums(
            self.X[rows], np.searchsorted(touched, self.place[rows]), len(touched)
        )
        self.centres[touched] = means(self.totals[touched], np.maximum(self.sizes[touched], 1))
        new, dead = touched[self.sizes[touched] > 0], touched[self.sizes[touched] == 0]
        if len(moved):
            self._follow_people(gone, self.centres[new])
        self.person_scale[touched] = self._strangers(self.centres[touched])
        self._compare(rows)
        self._score()
        self._part(touched)
        everywhere, unsorted = np.arange(len(self.ids)), np.flatnonzero(self.place == NOBODY)
        some = self.nearest.follow(everywhere, self.centres, new, self.centres[new], dead, self._apart)
        others = self.nearest.follow(
            len(self.ids) + unsorted, self.X[unsorted], new, self.centres[new], dead, self._apart
        )
        again = np.concatenate([some, others, new, len(self.ids) + lone, told])
        again = np.setdiff1d(again, np.flatnonzero(self.sizes == 0))
        again = again[(again < len(self.ids)) | np.isin(again - len(self.ids), unsorted)]
        alive = self.alive()
        self.nearest.find(again, self._vectors(again), alive, self.centres[alive], self._apart)
        return True

    def _tell_apart(self) -> Places:
        """Who was told apart from whom now. Answers the places for which that is not what it was."""
        before, first = self._apart, len(self.ids)
        people = [(one, other) for one, other in self.standing.apart if one in self.places and other in self.places]
        both = np.array([(self.places[one], self.places[other]) for one, other in people], np.intp).reshape(-1, 2)
        out = [(row, person) for row, person in self.standing.said.rejected if person in self.places]
        faces = np.array([(first + row, self.places[person]) for row, person in out], np.intp).reshape(-1, 2)
        self._apart = np.concatenate([both, both[:, ::-1], faces])
        span = first + len(self.X)
        pairs = np.concatenate([before, self._apart])
        keys, counts = np.unique(pairs[:, 0] * span + pairs[:, 1], return_counts=True)
        return np.unique(keys[counts == 1] // span)

    def _follow_people(self, gone: Floats, come: Floats) -> None:
        """People with these centres are gone, and those have come: what everybody scores with strangers."""
        self._given = self._given.followed(gone, come, int((self.place == NOBODY).sum()))
        self.face_scale = self.face_scale.followed(self.X, gone, come)
        self.person_scale = self.person_scale.followed(self.centres, gone, come)

    def _clear(self, rows: Places) -> Places:
        """Those of these faces that show enough to be found."""
        return rows[self.standing.qualities[rows] >= POOR]

    def _find_alike(self, rows: Places) -> None:
        """Compare these faces of nobody with all others."""
        known, first = self._clear(np.flatnonzero(self.place == NOBODY)), len(self.ids)
        self.alike.find(first + rows, self.X[rows], first + known, self.X[known])

    def _follow_alike(self, gone: Places, come: Places) -> None:
        """These faces are in nobody no longer, and those are now."""
        lone, first = np.flatnonzero(self.place == NOBODY), len(self.ids)
        if len(come) > _MANY:
            self._find_alike(lone)
            return
        self._find_alike(come)
        rest, known = np.setdiff1d(lone, come), self._clear(come)
        again = self.alike.follow(first + rest, self.X[rest], first + known, self.X[known], first + gone)
        self._find_alike(again - first)

    def _strangers(self, centres: Floats) -> Scale:
        """What people score with others."""
        scale = self._given.scale(centres)
        return scale.without(scale.lengths)

    def alive(self) -> Places:
        """The places of people who have faces."""
        return np.flatnonzero(self.sizes > 0)

    def _vectors(self, places: Places) -> Floats:
        """The centres of people, and the vectors of faces, that have these places."""
        faces, found = places >= len(self.ids), np.empty((len(places), self.X.shape[1]), np.float32)
        found[~faces] = self.centres[places[~faces]]
        found[faces] = self.X[places[faces] - len(self.ids)]
        return found

    def _compare(self, rows: Places) -> None:
        """These faces with their people."""
        for start in range(0, len(rows), _CHUNK):
            part = rows[start : start + _CHUNK]
            self.within[part] = np.einsum("ij,ij->i", self.X[part], self.totals[self.place[part]])

    def _score(self) -> None:
        """How all faces score with the rest of their person, and what that tells."""
        rows = np.flatnonzero(self.place >= 0)
        place, products = self.place[rows], self.within[rows]
        sizes = self.sizes[place]
        scale = self.face_scale[rows].without(products / sizes)
        cosines = (products - 1) / np.maximum(sizes - 1, 1)
        self.own[rows] = self._given.scores(cosines, scale, self.person_scale[place])
        self.likelihood = self._given.learned(self.own[rows[sizes > 2]])

    def _part(self, touched: Places) -> None:
        """In each of these people, and where another face seems to belong least now, those that go with that one."""
        confirmed, before = self.standing.said.confirmed, self._least
        own = np.where(confirmed | (self.standing.qualities < POOR), np.inf, self.own)
        rows, lowest = np.flatnonzero(self.place >= 0), np.full(len(self.ids), np.inf)
        np.minimum.at(lowest, self.place[rows], own[rows])
        # Of several the first one, which is put down last.
        found = rows[own[rows] == lowest[self.place[rows]]][::-1]
        self._least = np.full(len(self.ids), -1)
        self._least[self.place[found]] = found
        again = np.union1d(touched, np.flatnonzero(self._least != before))
        rows = np.flatnonzero(np.isin(self.place, again))
        for place in again.tolist():
            self.parts.pop(place, None)
        rows = rows[np.argsort(self.place[rows], kind="stable")]
        for part in np.split(rows, np.flatnonzero(np.diff(self.place[rows])) + 1):
            if len(part) < _PARTING:
                continue
            least = self._least[self.place[part[0]]]
            if confirmed[least]:
                continue
            found = part[around(self.X[part], int(np.searchsorted(part, least)), ~confirmed[part])]
            if len(found) > 1:
                self.parts[int(self.place[part[0]])] = np.concatenate([[least], found[found != least]])

    def best_qualities(self) -> Floats:
        """Of each person's faces, by place."""
        best = np.zeros(len(self.ids), np.float32)
        placed = np.flatnonzero(self.place >= 0)
        np.maximum.at(best, self.place[placed], self.standing.qualities[placed])
        return best
