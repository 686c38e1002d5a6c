"""Who is where, laid out for the review: what it needs of people and of faces, brought up to date as they change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering.likelihood import Likelihood, Scale
from facesorter.clustering.merging import means, sums
from facesorter.clustering.nearest_people import NearestPeople, Places
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
_CHUNK = 65536

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
    own:     (n,) how each face scores with the rest of its person.
    parts:   by place, faces of a person that may all be somebody else's.
    nearest: the people that each person and each face of nobody resembles most.
    alike:   the faces of nobody that each face of nobody resembles most, those that show little left out.
    """

    def __init__(self, X: Floats, calibration: Calibration) -> None:
        self.X = X
        self._calibration = calibration
        self._standing: Standing | None = None

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
        self.likelihood = Likelihood.of(self.centres[: len(ids)], self._calibration, len(lone))
        self.face_scale = self.likelihood.scale(X)
        self.person_scale = self._strangers(self.centres)
        self.own = np.zeros(len(X))
        self._score(np.flatnonzero(self.place >= 0))
        self.parts: dict[int, Places] = {}
        self._part(np.flatnonzero(self.place >= 0))
        self.likelihood = self.likelihood.learned(self.own[(self.place >= 0) & (self.sizes[self.place] > 2)])
        self.nearest, self.alike = NearestPeople(room + len(X)), NearestPeople(room + len(X))
        places, vectors = self._everybody()
        alive = self.alive()
        self.nearest.find(places, vectors, alive, self.centres[alive])
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
        self._follow_alike(moved[before == NOBODY], moved[self.place[moved] == NOBODY])
        if not len(touched):
            return True
        rows = np.flatnonzero(np.isin(self.place, touched))
        total, sizes = sums(self.X[rows], np.searchsorted(touched, self.place[rows]), len(touched))
        self.totals[touched], self.sizes[touched] = total, sizes
        self.centres[touched] = means(total, np.maximum(sizes, 1))
        self.person_scale[touched] = self._strangers(self.centres[touched])
        self._score(rows)
        for place in touched.tolist():
            self.parts.pop(place, None)
        self._part(rows)
        alive, new = self.alive(), touched[sizes > 0]
        places, vectors = self._everybody()
        self.nearest.follow(places, vectors, new, self.centres[new], touched[sizes == 0])
        lone = moved[self.place[moved] == NOBODY]
        again = np.concatenate([new, len(self.ids) + lone])
        vectors = np.concatenate([self.centres[new], self.X[lone]])
        self.nearest.find(again, vectors, alive, self.centres[alive])
        return True

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
        self.alike.follow(first + rest, self.X[rest], first + known, self.X[known], first + gone)

    def _strangers(self, centres: Floats) -> Scale:
        """What people score with others."""
        scale = self.likelihood.scale(centres)
        return scale.without(scale.lengths)

    def alive(self) -> Places:
        """The places of people who have faces."""
        return np.flatnonzero(self.sizes > 0)

    def _everybody(self) -> tuple[Places, Floats]:
        """The places of all people and of all faces in nobody, and their vectors."""
        alive, lone = self.alive(), np.flatnonzero(self.place == NOBODY)
        return np.concatenate([alive, len(self.ids) + lone]), np.concatenate([self.centres[alive], self.X[lone]])

    def _score(self, rows: Places) -> None:
        """How these faces score with the rest of their person."""
        for start in range(0, len(rows), _CHUNK):
            part = rows[start : start + _CHUNK]
            place = self.place[part]
            rest = np.maximum(self.sizes[place] - 1, 1)
            products = np.einsum("ij,ij->i", self.X[part], self.totals[place]).astype(np.float64)
            scale = self.face_scale[part].without(products / self.sizes[place])
            self.own[part] = self.likelihood.scores((products - 1) / rest, scale, self.person_scale[place])

    def _part(self, rows: Places) -> None:
        """In each person of whom these are all faces, those that go with the one that seems to belong least."""
        standing = self.standing
        confirmed, poor = standing.said.confirmed, standing.qualities < POOR
        rows = rows[np.argsort(self.place[rows], kind="stable")]
        for part in np.split(rows, np.flatnonzero(np.diff(self.place[rows])) + 1):
            if len(part) < _PARTING:
                continue
            least = int(np.where(confirmed[part] | poor[part], np.inf, self.own[part]).argmin())
            if confirmed[part[least]]:
                continue
            found = part[around(self.X[part], least, ~confirmed[part])]
            if len(found) > 1:
                self.parts[int(self.place[part[0]])] = np.concatenate([part[[least]], found[found != part[least]]])

    def best_qualities(self) -> Floats:
        """Of each person's faces, by place."""
        best = np.zeros(len(self.ids), np.float32)
        placed = np.flatnonzero(self.place >= 0)
        np.maximum.at(best, self.place[placed], self.standing.qualities[placed])
        return best
