"""New faces join the people that are there, after photos came: quietly, as one edit, and nobody else moves.

New is a face that no grouping has looked at, and of which the user said nothing (`store.newcomers`). Where it belongs,
`clustering.joining` says. What a full grouping would do better with the faces that were there already is for
`tidying` to offer.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from facesorter.domain.control import Control
from facesorter.domain.edits import ChangeSet
from facesorter.services import copies, grouping, joining_worker
from facesorter.services.grouping_worker import Task
from facesorter.services.joining_worker import Proposed
from facesorter.store import newcomers, people
from facesorter.store.library import Connection, Library


@dataclass(frozen=True, slots=True)
class Joining:
    """What joining did, or would do (``change`` is ``None`` then).

    faces:      that were new; ``joined`` of them joined ``people`` who were there.
    new_people: who were made, of ``grouped`` faces: new ones, and older ones that nobody had.
    unassigned: new faces that are in no person.
    params:     the thresholds that were used; ``seconds`` until it was known who belongs where.
    """

    faces: int
    joined: int
    people: int
    new_people: int
    grouped: int
    unassigned: int
    params: dict[str, float]
    seconds: float
    change: ChangeSet | None


def join(library: Library, *, seed: int = 0, dry_run: bool = False, control: Control | None = None) -> Joining:
    """Let new faces join people. With ``dry_run`` nothing is written. Raises `Cancelled` and `FaceSorterError`; nothing
    is changed then.
    """
    todo = grouping.task(library, "auto", seed=seed)
    if not newcomers.new(library, todo.pack):
        return Joining(0, 0, 0, 0, 0, 0, {}, 0.0, None)
    return carry_out(library, todo, grouping.in_worker(joining_worker.propose, todo, control), dry_run=dry_run)


def carry_out(library: Library, todo: Task, proposed: Proposed, *, dry_run: bool) -> Joining:
    """Put new faces where they belong, in one edit; with ``dry_run`` only say what would be done."""
    if dry_run:
        return _told(proposed, *_places(library.reader, proposed), None)
    with library.edit("") as edit:
        # The user may have edited while the worker was busy.
        placed, groups = _places(edit.connection, proposed)
        pairs = list(placed)
        for faces in groups:
            person = people.create(edit.connection)
            pairs += [(face, person) for face in faces]
        people.suggest(edit.connection, pairs)
        newcomers.look(edit.connection, proposed.face_ids.tolist())
        edit.label = _label(placed, groups)
    return _told(proposed, placed, groups, edit.change)


def _places(connection: Connection, proposed: Proposed) -> tuple[list[tuple[int, int]], list[list[int]]]:
    """Pairs (face, person), and the faces of each person to be made: as proposed, of faces that are still nobody's."""
    wanted = dict(zip(proposed.face_ids.tolist(), proposed.persons.tolist(), strict=True))
    grouped = [face for group in proposed.groups for face in group]
    places = people.standing(connection, sorted({*wanted, *grouped}))
    free = {face for face, (_, state) in places.items() if state is None} - copies.ignored(connection)
    there = {person: people.exists(connection, person) for person in set(wanted.values())}
    possible = [(face, person) for face, person in wanted.items() if face in free and there[person]]
    forbidden = people.rejected(connection, free) | people.impossible(connection, possible)
    goes: dict[int, int | None] = {face: -number for number, group in enumerate(proposed.groups, 1) for face in group}
    goes |= dict(pair for pair in possible if pair not in forbidden)
    goes = people.parted(connection, {face: person for face, person in goes.items() if face in free})
    placed = [(face, person) for face, person in goes.items() if person is not None and person > 0]
    groups = [[face for face in group if goes.get(face) == -number] for number, group in enumerate(proposed.groups, 1)]
    return placed, [group for group in groups if len(group) > 1]


def _told(
    proposed: Proposed, placed: Sequence[tuple[int, int]], groups: Sequence[Sequence[int]], change: ChangeSet | None
) -> Joining:
    new = set(proposed.face_ids.tolist())
    grouped = {face for group in groups for face in group}
    return Joining(
        faces=len(new),
        joined=len(placed),
        people=len({person for _, person in placed}),
        new_people=len(groups),
        grouped=len(grouped),
        unassigned=len(new - grouped) - len(placed),
        params=proposed.params,
        seconds=proposed.seconds,
        change=change,
    )


def _label(placed: Sequence[tuple[int, int]], groups: Sequence[Sequence[int]]) -> str:
    people_joined = len({person for _, person in placed})
    faces = "1 new face" if len(placed) == 1 else f"{len(placed)} new faces"
    joined = f"Added {faces} to {people_joined} {'person' if people_joined == 1 else 'people'}"
    made = f"{len(groups)} new {'person' if len(groups) == 1 else 'people'} of {sum(map(len, groups))} faces"
    if not groups:
        return joined
    return f"{joined}, and made {made}" if placed else f"Made {made}"
