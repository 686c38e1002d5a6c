"""What the user does to people and faces: the rules of each edit, undo and redo.

What each edit means stands in `domain.edits`. In all of them: a person that the user edits keeps its faces (suggested
ones become kept; of a split one those that were seen) and its cover, and an unnamed person without faces disappears
while a named one stays. What the user said of a person (faces taken out, people told apart) also holds for who gets its
faces: by merging, by splitting, by moving all of them, or half of them or more to a new person or of somebody without a
name. Otherwise a face could come back to the same faces under another number. What the user says of where a face
belongs is said of its copies that are where it is (`copies.going_along`), too: who corrects one need not look for the
others, and may delete any of the files.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import combinations, product

from facesorter.domain.edits import (
    AllowTogether,
    ChangeSet,
    ConfirmFaces,
    Edit,
    Folding,
    HidePerson,
    IgnoreFaces,
    JournalEntry,
    MergePeople,
    MoveFaces,
    RejectFaces,
    RenamePerson,
    RestoreFaces,
    SetCover,
    SetLifetime,
    SplitPerson,
    TellApart,
    TellFacesApart,
)
from facesorter.domain.errors import FaceSorterError, UsageError
from facesorter.domain.model import FaceState, IgnoredAs
from facesorter.domain.written import clean_lifetime, clean_name
from facesorter.services import copies
from facesorter.store import contrary, folding, journal, people, rewriting, said
from facesorter.store import faces as stored_faces
from facesorter.store import pictured as stored_pictures
from facesorter.store.library import Connection, Library

#: Of the last faces of a person so many are told apart from those that were taken out before.
_ENOUGH = 4
_TOOK_BACK = "Took back: "
_BROUGHT_BACK = "Brought back: "


def apply(library: Library, edit: Edit) -> ChangeSet:
    """Carry out one edit, whole or not at all; it is on the disk when this returns.

    Raises `NotFound` for unknown ids and `UsageError` for an edit that makes no sense; nothing is changed then.
    """
    return apply_chosen(library, lambda: edit)


def apply_chosen(library: Library, choose: Callable[[], Edit | None]) -> ChangeSet:
    """As `apply`, the edit that is chosen by what the library holds then: nobody else writes meanwhile. Nothing is
    changed where none is.
    """
    with library.edit("") as recording:
        if edit := choose():
            recording.label = _carry_out(recording.connection, edit)
    return recording.change


def undo(library: Library, steps: int = 1, first: int | None = None) -> list[ChangeSet]:
    """Take back the last edits, as many as there are up to ``steps``. Raises `FaceSorterError` when there is none, or
    when the last one is another than ``first``; nothing is changed then.
    """
    return _walk(library, journal.undo, steps, "undo", first)


def redo(library: Library, steps: int = 1, first: int | None = None) -> list[ChangeSet]:
    """Bring back undone edits, as many as there are up to ``steps``. Raises `FaceSorterError` when there is none, or
    when the first one is another than ``first``; nothing is changed then.
    """
    return _walk(library, journal.redo, steps, "redo", first)


def take_back(library: Library, edit: int) -> ChangeSet:
    """Take back one edit wherever it stands in the history, by a new edit that is its contrary; see `store.contrary`.
    What copies of photos took over of it (`taking_over`) is taken back with it.

    Taking that one back brings the first one back. Raises `NotFound` for an unknown edit, and `FaceSorterError` where
    later edits depend on it (see `dependents`) or it cannot be taken back at all; nothing is changed then.
    """
    with library.edit("") as recording:
        label = contrary.take_back(recording.connection, edit, copies.of_faces)
        recording.label = contrary_label(label)
        recording.takes_back = edit
    return recording.change


def dependents(library: Library, edit: int) -> list[JournalEntry]:
    """The later edits that depend on this one, newest first: while there are some it cannot be taken back alone.

    Raises `NotFound`, and `FaceSorterError` for an edit that is taken back already, or was folded away.
    """
    return contrary.dependents(library.reader, edit, copies.of_faces)


def fold_plan(library: Library, before: datetime | None = None, keep: int | None = None) -> Folding | None:
    """What `fold` would do, to be said before it is done; ``None`` where there is nothing to fold away.

    before: fold the edits that were made before this moment (without a zone: here); keep: all but so many of the
    newest. One of the two is given; else raises `UsageError`.
    """
    if (before is None) == (keep is None) or (keep is not None and keep < 0):
        raise UsageError("Say either up to when edits are folded away, or how many are not. Nothing was changed.")
    return folding.plan(library.reader, before, keep)


def fold(library: Library, before: datetime | None = None, keep: int | None = None) -> Folding:
    """Fold the oldest edits into one entry that can no longer be taken back, and make the file smaller by what that
    saves. People and faces stay as they are. Takes as long as writing the library anew (15 s for 1.7 GB).

    Raises as `fold_plan`, `FaceSorterError` when there is nothing to fold away, and `LibraryError` when there is no
    room to write the file anew; nothing is changed then.
    """
    if fold_plan(library, before, keep) is None:
        raise FaceSorterError("There are no edits to fold away. Nothing was changed.")
    rewriting.require_room(library, "Folding edits away", "folded")
    size = library.path.stat().st_size
    with library.transaction(durable=True) as connection:
        planned = folding.plan(connection, before, keep)
        assert planned
        folding.fold(connection, planned)
    library.compact()
    return replace(planned, bytes=size - library.path.stat().st_size)


def log(library: Library) -> list[JournalEntry]:
    """The whole history, newest first."""
    return journal.entries(library.reader)


def pictured(library: Library, edit: int, most: int = 5) -> list[int]:
    """At most so many faces by which an edit can be shown: those that it is about, else covers of its people."""
    return stored_pictures.faces(library, edit, most)


def can_undo(library: Library) -> JournalEntry | None:
    """The edit that `undo` would take back."""
    return journal.next_undo(library.reader)


def can_redo(library: Library) -> JournalEntry | None:
    """The edit that `redo` would bring back."""
    return journal.next_redo(library.reader)


def contrary_label(label: str) -> str:
    """As in "Took back: Renamed to Anna", and "Brought back: Renamed to Anna" for the contrary of that."""
    if label.startswith(_TOOK_BACK):
        return _BROUGHT_BACK + label.removeprefix(_TOOK_BACK)
    return _TOOK_BACK + label.removeprefix(_BROUGHT_BACK)


def _walk(
    library: Library,
    step: Callable[[Connection], ChangeSet | None],
    steps: int,
    verb: str,
    first: int | None,
) -> list[ChangeSet]:
    if steps < 1:
        raise UsageError(f"The number of steps to {verb} is at least 1.")
    changes: list[ChangeSet] = []
    while len(changes) < steps:
        with library.transaction(durable=True) as connection:
            change = step(connection)
            if change and first not in (None, change.edit) and not changes:
                raise FaceSorterError("Something else was done meanwhile. Nothing was changed.")
        if change is None:
            break
        changes.append(change)
    if not changes:
        folded = sum(entry.folded for entry in log(library)) if verb == "undo" else 0
        if folded:
            edits = f"{folded:,} earlier {'edit is' if folded == 1 else 'edits are'} folded away"
            raise FaceSorterError(f"There is nothing to undo: {edits}.")
        raise FaceSorterError("There is nothing to undo." if verb == "undo" else "There is nothing to redo.")
    return changes


def _carry_out(connection: Connection, edit: Edit) -> str:
    match edit:
        case RenamePerson(person, name):
            return _rename(connection, person, clean_name(name))
        case MergePeople(into, others):
            return _merge(connection, into, others)
        case MoveFaces(faces, to):
            return _move(connection, faces, to)
        case RejectFaces(faces, person):
            return _reject(connection, faces, person)
        case SplitPerson(person, parts, stay):
            return _split(connection, person, parts, stay)
        case ConfirmFaces(faces):
            placed = _placed(connection, faces)
            placed |= {copy: placed[face] for copy, face in copies.going_along(connection, faces).items()}
            known = people.places(connection, list(placed))
            people.assign(connection, placed.items(), FaceState.CONFIRMED)
            new = [face for face in placed if known[face][1] is not FaceState.CONFIRMED]
            return f"Confirmed {_count(new or placed)}"
        case IgnoreFaces(faces, reason):
            return _ignore(connection, faces, reason)
        case RestoreFaces(faces):
            states = people.places(connection, [*_named(faces), *copies.going_along(connection, faces)])
            ignored = [face for face, (_, state) in states.items() if state is FaceState.IGNORED]
            people.unassign(connection, ignored)
            return f"Restored {_count(ignored)}"
        case HidePerson(person, hidden):
            known_as = people.require(connection, person)
            people.set_hidden(connection, person, hidden)
            people.keep(connection, person)
            return f"{'Hid' if hidden else 'Showed'} {known_as or 'a person'}"
        case SetCover(face):
            owner = _placed(connection, (face,))[face]
            people.set_cover(connection, owner, face)
            people.keep(connection, owner)
            return f"Chose a cover for {people.require(connection, owner) or 'a person'}"
        case TellApart(pairs):
            return _tell_apart(connection, pairs)
        case TellFacesApart(pairs):
            return _tell_faces_apart(connection, pairs)
        case AllowTogether(faces):
            return _allow_together(connection, faces)
        case SetLifetime(person, born, died):
            return _set_lifetime(connection, person, *clean_lifetime(born, died))


def _rename(connection: Connection, person: int, name: str | None) -> str:
    old = people.require(connection, person)
    if name is None and old is None:
        # Nobody was named, so that nothing was said of the faces either.
        return "Took the name away"
    people.set_name(connection, person, name)
    people.keep(connection, person)
    people.delete_vanished(connection, [person])
    if name:
        return f"Renamed to {name}"
    return f"Took the name {old} away"


def _merge(connection: Connection, into: int, others: Sequence[int]) -> str:
    if not others or into in others or len(set(others)) < len(others):
        raise UsageError("Merging takes one person and at least one other, each named once. Nothing was changed.")
    names = [people.require(connection, person) for person in (into, *others)]
    # A merge speaks of whom people are made of, not of a few that got there against an earlier word.
    out: list[int] = []
    for person, strangers in said.strangers(connection, (into, *others)).items():
        if 2 * len(strangers) < people.size(connection, person):
            out += strangers
    people.unassign(connection, out)
    people.keep(connection, into)
    for other in others:
        people.merge(connection, into, other)
    people.keep(connection, into)
    name = next((name for name in names if name), None)
    if any(names[1:]):
        # Also where it is the name already: without it, another one's would be it.
        people.set_name(connection, into, name)
    if not out:
        return f"Merged {len(names)} people" + (f" into {name}" if name else "")
    if name:
        return f"Merged {len(names)} people into {name}, without {_count(out)} taken out before"
    return f"Merged {len(names)} people, without {_count(out)} taken out before"


def _move(connection: Connection, faces: Sequence[int], to: int | None) -> str:
    people.places(connection, _named(faces))
    target = people.create(connection) if to is None else to
    name = people.require(connection, target)
    faces = [*faces, *copies.going_along(connection, faces)]
    places = people.places(connection, faces)
    left = {face: person for face, (person, _) in places.items() if person is not None and person != target}
    people.keep(connection, target)
    people.assign(connection, [(face, target) for face in places], FaceState.CONFIRMED)
    people.unreject(connection, [(face, target) for face in places])
    people.reconcile(connection, target)
    for person, count in Counter(left.values()).items():
        rest = people.size(connection, person)
        if not rest or (count >= rest and (to is None or people.require(connection, person) is None)):
            people.inherit(connection, target, person)
    _leave(connection, left)
    people.keep(connection, target)
    return f"Moved {_count(faces)} to {name or ('a new person' if to is None else 'a person')}"


def _reject(connection: Connection, faces: Sequence[int], person: int | None) -> str:
    name = None if person is None else people.require(connection, person)
    whom = _placed(connection, faces) if person is None else dict.fromkeys(_named(faces), person)
    whom |= {copy: whom[face] for copy, face in copies.going_along(connection, faces, person).items()}
    if person is None and len(set(whom.values())) == 1:
        name = people.require(connection, next(iter(whom.values())))
    places = people.places(connection, list(whom))
    left = {face: owner for face, (owner, _) in places.items() if owner is not None and owner == whom[face]}
    people.unassign(connection, left)
    _remember_the_last(connection, left)
    _leave(connection, whom)
    if person is None:
        return f"Took {_count(whom)} out of {name}" if name else f"Took {_count(whom)} out"
    one = len(whom) == 1
    if name is None:
        return f"Said that {_count(whom)} {'does' if one else 'do'} not belong to a person"
    return f"Said that {_count(whom)} {'is' if one else 'are'} not {name}"


def _tell_apart(connection: Connection, pairs: Sequence[tuple[int, int]]) -> str:
    if not pairs or any(one == other for one, other in pairs):
        raise UsageError("Telling people apart takes two different ones. Nothing was changed.")
    concerned = sorted({person for pair in pairs for person in pair})
    names = [people.require(connection, person) for person in concerned]
    people.tell_apart(connection, pairs)
    for person in concerned:
        people.keep(connection, person)
    return f"Told {_listed(names)} apart"


def _tell_faces_apart(connection: Connection, pairs: Sequence[tuple[int, int]]) -> str:
    if not pairs or any(one == other for one, other in pairs):
        raise UsageError("Telling faces apart takes two different ones. Nothing was changed.")
    places = people.places(connection, sorted({face for pair in pairs for face in pair}))
    for one, other in pairs:
        if places[one][0] is not None and places[one][0] == places[other][0]:
            raise UsageError(
                f"The faces {one} and {other} are in one person; take one of them out of it first. Nothing was changed."
            )
    # Who may be one person in the copies, too, may be so there no longer, unless they are.
    allowed = set(said.together(connection))
    along = copies.of_pairs(connection, allowed.intersection((min(pair), max(pair)) for pair in pairs)) & allowed
    owners = people.owners(connection, [face for pair in along for face in pair])
    free = [(one, other) for one, other in along if one not in owners or owners[one] != owners.get(other)]
    people.tell_faces_apart(connection, [*pairs, *sorted(free)])
    count = len({frozenset(pair) for pair in pairs})
    if count == 1:
        return "Marked 2 faces as different people"
    return f"Marked {count} pairs of faces as different people"


def _allow_together(connection: Connection, faces: Sequence[int]) -> str:
    people.places(connection, _named(faces))
    photos = stored_faces.photos_of(connection, faces)
    pairs = [(one, other) for one, other in combinations(sorted(photos), 2) if photos[one] == photos[other]]
    if not pairs:
        raise UsageError("These are not several faces of one photo, so nothing keeps them apart. Nothing was changed.")
    told = set(people.faces_apart(connection))
    along = copies.of_pairs(connection, told.intersection(pairs)) & told
    people.allow_together(connection, [*pairs, *sorted(along)])
    return f"Let {_count(faces)} of one photo be one person"


def _set_lifetime(connection: Connection, person: int, born: str | None, died: str | None) -> str:
    name = people.require(connection, person) or "a person"
    if not (born or died) and all(person != known for known, *_ in people.lifetimes(connection)):
        # There were no dates, so that nothing was said of the faces either.
        return f"Took the dates of {name} away"
    people.set_lifetime(connection, person, born, died)
    people.keep(connection, person)
    if born and died:
        return f"Set the dates of {name}: born {born}, died {died}"
    if born or died:
        return f"Set the dates of {name}: born {born}" if born else f"Set the dates of {name}: died {died}"
    return f"Took the dates of {name} away"


def _split(connection: Connection, person: int, parts: Sequence[Sequence[int]], stay: Collection[int] | None) -> str:
    name = people.require(connection, person)
    faces = [face for part in parts for face in part]
    if not parts or not all(parts) or len(set(faces)) < len(faces):
        raise UsageError("Each part of a split holds at least one face, and no face is in two. Nothing was changed.")
    for face, owner in _placed(connection, faces).items():
        if owner != person:
            raise UsageError(f"The face {face} is not in the person to split. Nothing was changed.")
    if stay is not None:
        parts = _with_unseen_copies(connection, parts, stay)
    created = []
    for part in parts:
        created.append(people.create(connection))
        people.hand_over(connection, part, created[-1])
        people.inherit(connection, created[-1], person)
        people.keep(connection, created[-1])
    # Also when they have left the new people, or these have vanished.
    people.reject(connection, ((face, person) for part in parts for face in part))
    owners = people.owners(connection, list(stay or ()))
    if rest := [face for face, owner in owners.items() if owner == person]:
        people.keep_faces(connection, rest)
        people.keep_cover(connection, person)
    else:
        # Nobody but suggested faces could all leave, and the person vanish with what was said of it.
        people.keep(connection, person)
    people.tell_apart(connection, combinations([person, *created], 2))
    people.delete_vanished(connection, [person])
    return f"Split {name or 'a person'} into {len(parts) + people.exists(connection, person)}"


def _with_unseen_copies(
    connection: Connection, parts: Sequence[Sequence[int]], stay: Collection[int]
) -> list[list[int]]:
    """Parts of a person with the copies of their faces that came into the person since it was shown."""
    found = [list(part) for part in parts]
    part_of = {face: part for part in found for face in part}
    seen = set(stay)
    for copy, face in copies.going_along(connection, part_of).items():
        if copy not in seen:
            part_of[face].append(copy)
    return found


def _ignore(connection: Connection, faces: Sequence[int], reason: IgnoredAs | None) -> str:
    places = people.places(connection, [*_named(faces), *copies.going_along(connection, faces)])
    left = {face: person for face, (person, _) in places.items() if person is not None}
    people.ignore(connection, places, reason)
    _remember_the_last(connection, left)
    _edited(connection, left.values())
    return f"Ignored {_count(places)}"


def _remember_the_last(connection: Connection, left: Mapping[int, int]) -> None:
    """Faces (face: person) have left. Where those of somebody without a name were the last, who vanishes, whoever was
    taken out before was told apart from them; enough of them are noted to keep it out of any group of them.
    """
    for person in sorted(set(left.values())):
        if people.size(connection, person) or people.require(connection, person) is not None:
            continue
        last = [face for face, whom in left.items() if whom == person]
        before = sorted(set(said.rejected_from(connection, person)).difference(last))
        people.tell_faces_apart(connection, product(before, last[:_ENOUGH]))


def _leave(connection: Connection, left: Mapping[int, int]) -> None:
    """The faces have left these people (face: person) for ever."""
    people.reject(connection, left.items())
    _edited(connection, left.values())


def _edited(connection: Connection, edited: Iterable[int]) -> None:
    for person in sorted(set(edited)):
        people.keep(connection, person)
    people.delete_vanished(connection, edited)


def _placed(connection: Connection, faces: Sequence[int]) -> dict[int, int]:
    """The person that each face is in; all must be in one."""
    placed = {}
    for face, (person, _) in people.places(connection, _named(faces)).items():
        if person is None:
            raise UsageError(f"The face {face} is in no person; move it to one first. Nothing was changed.")
        placed[face] = person
    return placed


def _named(faces: Sequence[int]) -> Sequence[int]:
    if not faces:
        raise UsageError("No face was named. Nothing was changed.")
    return faces


def _listed(names: Sequence[str | None]) -> str:
    known = [name for name in names if name]
    others = len(names) - len(known)
    if others:
        known.append("a person" if others == 1 else f"{others} people")
    return known[0] if len(known) == 1 else f"{', '.join(known[:-1])} and {known[-1]}"


def _count(faces: Collection[int]) -> str:
    count = len(set(faces))
    return "1 face" if count == 1 else f"{count} faces"
