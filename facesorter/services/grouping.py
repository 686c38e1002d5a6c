"""Faces become people: run an algorithm in a process of its own, and turn its groups into people as one edit.

A group that holds faces which the user left with a person is that person's. Any other group goes on as the person that
most of its faces were suggested for, so that ids, names and covers stay; what is left becomes new unnamed people. A
face alone is unassigned. Whatever an algorithm proposes, the store lets nothing move that the user placed.
"""

import logging
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import registry
from facesorter.clustering.declaration import Algorithm, checked_seed
from facesorter.domain.control import Control
from facesorter.domain.edits import ChangeSet
from facesorter.domain.errors import FaceSorterError
from facesorter.domain.model import FaceState
from facesorter.evaluation.silhouette import Silhouette
from facesorter.services import calibrations, copies, grouping_worker
from facesorter.services.grouping_worker import Failed, Parts, Proposal, Task
from facesorter.services.processes import Worker, WorkerLost
from facesorter.store import embeddings, newcomers, people, runs, settings
from facesorter.store.library import Connection, Library
from facesorter.store.runs import Labels

#: What the user is told when the worker is gone.
LOST = (
    "The process that groups the faces ended before it was done; the system may have been out of memory. Nothing was "
    "changed; try again, or use another algorithm."
)
#: What the user is told when something else would be done than they saw.
OVERTAKEN = (
    "The library has changed since, so grouping would do something else than what was shown. Nothing was changed; look "
    "at the preview again."
)
#: Longest time between two looks at the control, in seconds.
_TICK = 0.1
_LOGGER = logging.getLogger("facesorter.services")
_NOTHING: Mapping[str, object] = {}
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Move:
    """A face goes from one person to another. A person who is yet to be made has a negative id; ``None``: nobody."""

    face: int
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class Grouping:
    """What a grouping did, or would do (``run`` and ``change`` are ``None`` then).

    faces:      that were looked at; ``groups`` people hold them now, ``unassigned`` of them are in none.
    seconds:    until the groups were known.
    moved:      faces that changed their person, ``moves`` says how.
    """

    run: int | None
    algorithm: str
    params: Mapping[str, object]
    faces: int
    groups: int
    unassigned: int
    seconds: float
    moved: int
    new_people: int
    emptied_people: int
    change: ChangeSet | None
    moves: tuple[Move, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Labelling:
    """What an algorithm says when nobody has told it anything: ``labels`` (n,), -1 for noise, of ``face_ids``."""

    face_ids: NDArray[np.int64]
    labels: NDArray[np.int64]
    params: Mapping[str, object]
    seconds: float


def algorithms() -> tuple[Algorithm, ...]:
    """What can be chosen, the default first."""
    return registry.ALGORITHMS


def group(
    library: Library,
    algorithm: str = "auto",
    params: Mapping[str, object] = _NOTHING,
    *,
    seed: int = 0,
    dry_run: bool = False,
    control: Control | None = None,
) -> Grouping:
    """Group all faces of the library's pack. With ``dry_run`` nothing is written.

    Raises `UsageError` for an unknown algorithm or parameter, `Cancelled`, and `FaceSorterError` when the algorithm
    cannot do it; nothing is changed then.
    """
    start = time.perf_counter()
    todo = task(library, algorithm, params, seed=seed)
    proposal = in_worker(grouping_worker.propose, todo, control)
    return carry_out(library, todo, proposal, time.perf_counter() - start, dry_run=dry_run)


def label(
    library: Library,
    algorithm: str,
    params: Mapping[str, object] = _NOTHING,
    *,
    seed: int = 0,
    control: Control | None = None,
) -> Labelling:
    """The algorithm alone, without what the user said, to compare it with others. Raises as `group` does."""
    proposal = in_worker(grouping_worker.propose, task(library, algorithm, params, seed=seed, free=True), control)
    return Labelling(proposal.face_ids, proposal.labels, proposal.params, proposal.seconds)


def silhouette(library: Library, groups: Labels, *, control: Control | None = None) -> Silhouette | None:
    """How far apart groups are, whoever made them; ``None`` where there are not two. Raises as `group` does."""
    found = in_worker(partial(grouping_worker.measure, groups=groups), task(library, "auto"), control)
    return found[0] if found else None


def split_suggestion(
    library: Library, person: int, params: Mapping[str, object] = _NOTHING, control: Control | None = None
) -> Parts:
    """The groups of faces that a person falls into, largest first; a single one if all look like one person.

    params: of ``auto``; by default a person is tried at ever stricter thresholds. Raises as `group` does.
    """
    todo = task(library, "auto", params, person=person)
    people.require(library.reader, person)
    return in_worker(grouping_worker.split, todo, control)


def carry_out(
    library: Library,
    todo: Task,
    proposal: Proposal,
    seconds: float,
    *,
    dry_run: bool,
    shown: Sequence[Move] | None = None,
) -> Grouping:
    """Turn a proposal into people, in one edit; with ``dry_run`` only say what would be done.

    shown: the moves that somebody saw and agreed to. Raises `FaceSorterError`, and changes nothing, if the library has
    changed so that there would be others.
    """
    run, change = None, None
    if dry_run:
        moves = _moves(library, library.reader, proposal)
        emptied = _emptied(library, moves)
    else:
        with library.edit(f"Grouped with {registry.get(todo.algorithm).label}") as edit:
            # Of the library as it is now: the user may have edited while the algorithm worked.
            moves = _moves(library, edit.connection, proposal)
            if shown is not None and moves != tuple(shown):
                raise FaceSorterError(OVERTAKEN)
            emptied = _emptied(library, moves)
            _apply(edit.connection, moves)
            run = runs.save(
                edit.connection,
                todo.algorithm,
                proposal.params,
                asked=todo.complete,
                seed=todo.seed,
                pack=todo.pack,
                seconds=seconds,
                face_ids=proposal.face_ids,
                labels=proposal.labels,
            )
            newcomers.look(edit.connection, proposal.face_ids.tolist())
        change = edit.change
        _LOGGER.info(
            "grouped by %s: %d faces, %d groups, %.1f s",
            todo.algorithm, len(proposal.face_ids), proposal.groups, seconds,
        )  # fmt: skip
    return Grouping(
        run=run,
        algorithm=todo.algorithm,
        params=proposal.params,
        faces=len(proposal.face_ids),
        groups=proposal.groups,
        unassigned=proposal.unassigned,
        seconds=seconds,
        moved=len(moves),
        new_people=len({move.after for move in moves if move.after is not None and move.after < 0}),
        emptied_people=emptied,
        change=change,
        moves=moves,
    )


def task(
    library: Library,
    algorithm: str,
    params: Mapping[str, object] = _NOTHING,
    *,
    seed: int = 0,
    free: bool = False,
    person: int | None = None,
    measured: bool = False,
) -> Task:
    """What the worker is to do. Raises `UsageError`."""
    checked = registry.get(algorithm).checked(params)
    # Before the first photo there is no pack, and no face either.
    pack = settings.get(library, "pack") or ""
    return Task(
        library.path,
        pack,
        calibrations.used(library, pack),
        algorithm,
        checked,
        checked_seed(seed),
        free,
        person,
        measured,
    )


def _moves(library: Library, connection: Connection, proposal: Proposal) -> tuple[Move, ...]:
    """What changes when each group becomes a person."""
    ids = proposal.face_ids.tolist()
    places = people.standing(connection, ids)
    labels = dict(zip(ids, proposal.labels.tolist(), strict=True))
    targets = _targets(connection, proposal, labels, places)
    after = {
        face: targets.get(labels[face]) for face, (_, state) in places.items() if state in (None, FaceState.SUGGESTED)
    }
    dated = {person for person, _, _ in people.lifetimes(connection)}
    placed = [(face, target) for face, target in after.items() if target in dated and target is not None]
    forbidden = {*embeddings.rejections(library), *people.impossible(connection, placed)}
    ignored = copies.ignored(connection)
    after = {face: None if face in ignored or (face, target) in forbidden else target for face, target in after.items()}
    after = people.parted(connection, after)
    # A group of which the user took all but one face elsewhere while the algorithm worked is none.
    sizes = Counter(after.values())
    after = {face: None if target and target < 0 and sizes[target] == 1 else target for face, target in after.items()}
    return tuple(
        Move(face, places[face][0], target) for face, target in sorted(after.items()) if target != places[face][0]
    )


def _targets(
    connection: Connection,
    proposal: Proposal,
    labels: Mapping[int, int],
    places: Mapping[int, tuple[int | None, FaceState | None]],
) -> dict[int, int]:
    """The person of each label, a negative id for one to be made."""
    targets = {
        label: owner
        for label, owner in enumerate(proposal.owners.tolist())
        if owner >= 0 and people.exists(connection, owner)
    }
    taken = set(targets.values())
    common = Counter((labels[face], person) for face, (person, _) in places.items() if person is not None)
    for (label, person), _ in sorted(common.items(), key=lambda item: (-item[1], item[0])):
        if label >= 0 and label not in targets and person not in taken:
            targets[label] = person
            taken.add(person)
    new = (label for label in range(len(proposal.owners)) if label not in targets)
    return targets | {label: -number for number, label in enumerate(new, 1)}


def _emptied(library: Library, moves: Sequence[Move]) -> int:
    """How many people have no face left."""
    left = Counter(move.before for move in moves)
    left.subtract(move.after for move in moves)
    return sum(0 < person.faces == left[person.id] for person in people.every(library)) if moves else 0


def _apply(connection: Connection, moves: Sequence[Move]) -> None:
    made: dict[int, int] = {}
    for move in moves:
        if move.after is not None and move.after < 0 and move.after not in made:
            made[move.after] = people.create(connection)
    placed = [(move.face, made.get(move.after, move.after)) for move in moves if move.after is not None]
    # Whoever goes is in the way of nobody who was told apart from them.
    people.withdraw(connection, [move.face for move in moves if move.after is None])
    people.suggest(connection, placed)
    people.delete_vanished(connection, [move.before for move in moves if move.before is not None])


def in_worker(work: Callable[[Library, Task], _T], todo: Task, control: Control | None) -> _T:
    """What ``work`` answers in a process of its own. Raises what it raised, `Cancelled`, and `FaceSorterError`."""
    """What ``work`` answers, a module's own function, in a process of its own. Raises as `group` does."""
    worker = Worker(grouping_worker.serve, work, todo)
    try:
        while True:
            if control:
                control.checkpoint()
            answer = worker.receive(_TICK)
            if isinstance(answer, Failed):
                raise FaceSorterError(answer.reason)
            if answer is not None:
                result: _T = answer
                return result
    except WorkerLost as error:
        raise FaceSorterError(LOST) from error
    finally:
        worker.kill()
