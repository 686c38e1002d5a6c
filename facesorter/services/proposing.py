"""What a re-grouping would change, in terms of people: told before anything does.

    found = grouping.group(library, "auto", dry_run=True)
    told = changes(library, found.moves)
    told.people[0].gained[0].faces                  # faces that come to somebody, all of them from one person
    scores(library, "folders", found.moves, "auto", {}).after.f_measure

The faces that a user confirmed stay with their people whatever an algorithm says, so people always agree with them.
Held against confirmed faces are therefore the algorithms alone, as if the user had said nothing: the one of the last
grouping before, the proposed one after. Any other truth knows nothing of what was confirmed: the people as they are,
and as they would be, are held against it.
"""

import contextlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np

from facesorter.domain.control import Control
from facesorter.domain.errors import NotFound, UsageError
from facesorter.evaluation import Scores
from facesorter.services import evaluating
from facesorter.services.evaluating import Trial
from facesorter.services.grouping import Move
from facesorter.services.grouping_session import GroupingSession
from facesorter.store import faces as stored_faces
from facesorter.store import people, runs
from facesorter.store.labels import Labels
from facesorter.store.library import Library

#: The truth that what the user said holds in place.
CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class Exchange:
    """Faces that go the same way. ``person`` is at the other end, with a negative id if they are yet to be made;
    ``None``: nobody, the faces were or will be unsorted.
    """

    person: int | None
    faces: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PersonChange:
    """Who would gain and lose which faces, the largest exchange first.

    id:     negative for somebody who is yet to be made.
    cover:  the face that stands for the person now; of a new one any face.
    before, after: how many faces are with them.
    """

    id: int
    name: str | None
    cover: int | None
    before: int
    after: int
    gained: tuple[Exchange, ...]
    lost: tuple[Exchange, ...]

    @property
    def new(self) -> bool:
        """Whether this person is yet to be made."""
        return self.id < 0

    @property
    def emptied(self) -> bool:
        """Whether all their faces would be gone; without a name the person goes too."""
        return self.before > 0 and self.after == 0

    @property
    def comes(self) -> int:
        """How many faces would come."""
        return _size(self.gained)

    @property
    def goes(self) -> int:
        """How many faces would go."""
        return _size(self.lost)


@dataclass(frozen=True, slots=True)
class Changes:
    """All that moves would change.

    people:   those with a name first, then those with the most faces on the move.
    unsorted: faces that would be in nobody, by whom they are in now.
    names:    of all people that have one.
    """

    people: tuple[PersonChange, ...]
    unsorted: tuple[Exchange, ...]
    names: Mapping[int, str]

    @property
    def unsorted_faces(self) -> int:
        """How many faces would become unsorted."""
        return _size(self.unsorted)


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """Scores against the truth ``spec``; ``before`` is ``None`` where no earlier grouping can be made again.

    alone: they are of the algorithms alone, as if the user had said nothing; else of the people.
    """

    spec: str
    alone: bool
    before: Scores | None
    after: Scores


def changes(library: Library, moves: Sequence[Move]) -> Changes:
    """Who would gain or lose which faces by these moves. Takes half a second for 100,000 of them."""
    routes: dict[tuple[int | None, int | None], list[int]] = {}
    for move in moves:
        routes.setdefault((move.before, move.after), []).append(move.face)
    gained: dict[int | None, list[Exchange]] = {}
    lost: dict[int | None, list[Exchange]] = {}
    for (before, after), faces in routes.items():
        gained.setdefault(after, []).append(Exchange(before, tuple(faces)))
        lost.setdefault(before, []).append(Exchange(after, tuple(faces)))
    known = {person.id: person for person in people.every(library)} if moves else {}
    found = []
    for number in (gained.keys() | lost.keys()) - {None}:
        assert number is not None
        comes, goes = _sorted(gained.get(number, ())), _sorted(lost.get(number, ()))
        person = known.get(number)
        name, cover, size = (person.name, person.cover, person.faces) if person else (None, None, 0)
        if cover is None and comes:
            cover = comes[0].faces[0]
        after = size + _size(comes) - _size(goes)
        found.append(PersonChange(number, name, cover, size, after, comes, goes))
    found.sort(key=lambda person: (person.name is None, -person.comes - person.goes, person.new, abs(person.id)))
    names = {number: person.name for number, person in known.items() if person.name is not None}
    return Changes(tuple(found), _sorted(gained.get(None, ())), names)


def scores(
    library: Library,
    spec: str,
    moves: Sequence[Move],
    algorithm: str,
    params: Mapping[str, object],
    *,
    seed: int = 0,
    control: Control | None = None,
) -> BeforeAfter:
    """How well it agrees with a truth before and after these moves, which an algorithm proposed that was asked so.

    spec: where the truth is, see `facesorter.evaluation.truth`. Against confirmed faces it takes two groupings more.
    Raises as `evaluating.evaluate` does.
    """
    if spec != CONFIRMED:
        groups = [_people(library, ()), _people(library, moves)]
        return BeforeAfter(spec, False, *evaluating.score(library, spec, groups, control=control))
    # Refuses, before anything is grouped, where nothing is confirmed.
    evaluating.score(library, spec, (), control=control)
    trials = [Trial(algorithm, params, seed)]
    # Nothing may have been grouped yet, or with another pack.
    with contextlib.suppress(NotFound, UsageError):
        trials.insert(0, evaluating.again(library, runs.get(library).id))
    *before, after = evaluating.score(library, spec, _alone(library, trials, control), control=control)
    return BeforeAfter(spec, True, before[0] if before else None, after)


def _alone(library: Library, trials: Sequence[Trial], control: Control | None) -> list[Labels]:
    """What these would make of all faces if the user had said nothing."""
    found = []
    for seed, same in groupby(trials, lambda trial: trial.seed):
        with GroupingSession(library, seed=seed, free=True) as session:
            proposals = [session.propose(trial.algorithm, trial.params, control) for trial in same]
        found += [Labels(proposal.face_ids, proposal.labels) for proposal in proposals]
    return found


def _people(library: Library, moves: Iterable[Move]) -> Labels:
    """Whom each face is in, after these moves."""
    persons = stored_faces.persons(library)
    new = max((person for person in persons.values() if person is not None), default=0)
    for move in moves:
        # A person who is yet to be made gets a number that nobody has.
        persons[move.face] = new - move.after if move.after is not None and move.after < 0 else move.after
    ids = np.array(sorted(persons), np.int64)
    return Labels(ids, np.array([_label(persons[face]) for face in ids.tolist()], np.int64))


def _label(person: int | None) -> int:
    return -1 if person is None else person


def _sorted(exchanges: Iterable[Exchange]) -> tuple[Exchange, ...]:
    key: Callable[[Exchange], tuple[int, int]] = lambda each: (-len(each.faces), each.faces[0])  # noqa: E731
    return tuple(sorted(exchanges, key=key))


def _size(exchanges: Iterable[Exchange]) -> int:
    return sum(len(each.faces) for each in exchanges)
