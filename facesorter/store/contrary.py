# ruff: noqa: S608 (statements are put together from parts of this file; all values are bound)
"""Taking back one edit in the midst of the history, by a new edit that is its contrary.

The contrary puts every row that the edit changed back to what it was before, and leaves all other rows alone; of a
person's row only the columns that the edit changed (a name, whether it is hidden, ...), as these are said one by one.
It is allowed where nothing later depends on the edit. A later edit that stands depends on it if

- it changed the same row (of a person's row: the same column),
- it speaks of a person whom the edit made, or deleted somebody who is needed again, or
- it took a face out of a person whom the contrary puts it into, or put it into one that it was not to be in, or
- it has a part in two faces of different people coming into one person, or
- it said the same of the row again (or let somebody inherit it): what it said would be gone with the edit.

What copies of the photos took over of the edit, by an edit that no user asked for, goes with it (`following`).

An edit and its contrary that both came later cancel each other: only what one changed and the other did not counts.
An edit that did nothing but say something again is taken back by a contrary that changes nothing.

That faces were merely kept, as their person was edited, is nothing that others depend on. The contrary lets them go
again, unless something later concerns the same face or person: that would have kept them as well. So it does with a
face that is suggested again.

Among a thousand edits of 100,000 faces, what depends on one was found in 9 to 34 ms, and one was taken back in 46 ms;
for the grouping of all of them 1.8 s and 7 s, about as long as that grouping was (`tests/bench/history_at_size.py`).
"""

import itertools
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from facesorter.domain.edits import JournalEntry
from facesorter.domain.errors import FaceSorterError, NotFound
from facesorter.domain.model import FaceState
from facesorter.store import following, journal, people
from facesorter.store.following import Change, Same
from facesorter.store.journal import Image, Net, Place
from facesorter.store.library import Connection

_MOST_NAMED = 3
# The steps after an edit that have a face or a person in common with it; no others can depend on it.
_LATER = """
SELECT edit_id, kind, before, after FROM edit_rows WHERE edit_id > :edit AND CASE kind
    WHEN 'people' THEN json_extract(coalesce(before, after), '$[0]') IN (SELECT value FROM json_each(:people))
    WHEN 'apart' THEN json_extract(coalesce(before, after), '$[0]') IN (SELECT value FROM json_each(:people))
        OR json_extract(coalesce(before, after), '$[1]') IN (SELECT value FROM json_each(:people))
    WHEN 'together' THEN json_extract(coalesce(before, after), '$[0]') IN (SELECT value FROM json_each(:faces))
    WHEN 'faces_apart' THEN json_extract(coalesce(before, after), '$[0]') IN (SELECT value FROM json_each(:faces))
        OR json_extract(coalesce(before, after), '$[1]') IN (SELECT value FROM json_each(:faces))
    ELSE json_extract(coalesce(before, after), '$[0]') IN (SELECT value FROM json_each(:faces))
        OR json_extract(before, '$[1]') IN (SELECT value FROM json_each(:people))
        OR json_extract(after, '$[1]') IN (SELECT value FROM json_each(:people))
END ORDER BY id
"""

# What was changed: a row, and the column's place where columns count one by one (else None).
_Fact = tuple[Place, int | None]


@dataclass(frozen=True, slots=True)
class _Later:
    """What a later edit changed or said again, as far as it can matter and no other one cancels it.

    Of a row that was only said again, the images are equal and cut short.
    """

    entry: JournalEntry
    changes: list[Change]
    facts: frozenset[_Fact]


def dependents(connection: Connection, edit: int, same: Same) -> list[JournalEntry]:
    """The later edits that depend on this one, newest first; where there are none, it can be taken back. ``same`` finds
    copies of faces.

    Raises `NotFound`, and `FaceSorterError` for an edit that is undone, taken back already, or folded away.
    """
    history = _history(connection, edit)
    own, later = _parts(connection, history, edit, journal.net(journal.steps(connection, edit)), same)
    return _depending(connection, own, later)


def take_back(connection: Connection, edit: int, same: Same) -> str:
    """Within an edit that is being recorded, make its changes the contrary of an earlier edit; returns their label.

    Raises as `dependents`, and `FaceSorterError` where later edits depend on it, or where nothing of it is left.
    """
    history = _history(connection, edit)
    entry = history[edit]
    steps = journal.steps(connection, edit)
    own, later = _parts(connection, history, edit, journal.net(steps), same)
    if depending := _depending(connection, own, later):
        raise FaceSorterError(
            f"“{entry.label}” cannot be taken back alone, as later edits depend on it: {_listed(depending)}. Nothing "
            "was changed."
        )
    touched = {place for change in later for place, _ in change.facts}
    # By a take-over nobody is edited.
    edited = [change for change in later if not change.entry.follows]
    concerned = {person for change in edited for person in _people(change.changes)}
    changes = {
        place: images
        for place, images in own.items()
        if not _merely_kept(place, images)
        or (place not in touched and concerned.isdisjoint(_people([(place, images)])))
    }
    if not changes and not journal.said_again(steps):
        raise FaceSorterError(f"Nothing is left of “{entry.label}” that could be taken back. Nothing was changed.")
    _put_back(connection, changes)
    journal.say_again(connection, edit)
    # Who is suggested again would have been kept by what was done with the person since.
    again = [before for place, (before, _) in changes.items() if place[0] == "assignments" and before]
    people.keep_faces(connection, [int(str(face)) for face, person, *_ in again if person in concerned])
    people.delete_vanished(connection, _people(own.items()))
    return entry.label


def _history(connection: Connection, edit: int) -> dict[int, JournalEntry]:
    """All edits, newest first, if this one stands."""
    history = {entry.id: entry for entry in journal.entries(connection)}
    if edit not in history:
        raise NotFound(f"There is no edit {edit}. Nothing was changed.")
    entry = history[edit]
    if entry.folded:
        raise FaceSorterError(f"“{entry.label}” were folded away and cannot be taken back. Nothing was changed.")
    if entry.undone or entry.taken_back_by is not None:
        raise FaceSorterError(f"“{entry.label}” is taken back already. Nothing was changed.")
    return history


def _parts(
    connection: Connection, history: Mapping[int, JournalEntry], edit: int, own: Net, same: Same
) -> tuple[Net, list[_Later]]:
    """What goes with an edit that did this, and what the edits after it changed apart from that, newest first."""
    concerned = [journal.concerned(table, image) for (table, _), images in own.items() for image in images if image]
    faces = {int(str(face)) for faces, _ in concerned for face in faces}
    persons = {person for _, some in concerned for person in some if person is not None}
    if not any(entry.follows and not entry.undone for entry in history.values() if entry.id > edit):
        return own, _later(connection, history, edit, faces, persons)
    copies = same(connection, faces)
    later = _later(connection, history, edit, faces.union(*copies), persons)
    along = following.taken_along(connection, own, [(some.entry, some.changes) for some in reversed(later)], copies)
    rest = [
        _Later(
            some.entry,
            [change for change in some.changes if change[0] not in along],
            frozenset(fact for fact in some.facts if fact[0] not in along),
        )
        if following.writes(some.entry)
        else some
        for some in later
    ]
    return own | along, rest


def _later(
    connection: Connection,
    history: Mapping[int, JournalEntry],
    edit: int,
    faces: Collection[int],
    persons: Collection[object],
) -> list[_Later]:
    """What the edits after this one changed about these faces and people, newest first."""
    values = {
        "edit": edit,
        "faces": json.dumps(sorted(faces)),
        "people": json.dumps(sorted(persons, key=str)),
    }
    rows = connection.execute(_LATER, values).fetchall()
    changes: dict[int, list[Change]] = {}
    for number, group in itertools.groupby(rows, key=lambda row: row[0]):
        entry = history[number]
        if not entry.undone:
            steps = journal.decoded([row[1:] for row in group])
            changes[number] = list(journal.net(steps).items())
            # A contrary says nothing again, and what was taken back is said no longer.
            if entry.takes_back is None and entry.taken_back_by is None:
                changes[number] += [(place, (image, image)) for place, image in journal.said_again(steps)]
    facts = {number: _facts(some) for number, some in changes.items()}
    taken_back = {entry.id: entry.taken_back_by for entry in history.values() if entry.taken_back_by is not None}
    partners = taken_back | {contrary: number for number, contrary in taken_back.items()}
    nothing: frozenset[_Fact] = frozenset()
    found = []
    for number in sorted(changes, reverse=True):
        left = facts[number] - facts.get(partners.get(number, 0), nothing)
        places = {place for place, _ in left}
        found.append(_Later(history[number], [some for some in changes[number] if some[0] in places], left))
    return found


def _depending(connection: Connection, own: Net, later: Sequence[_Later]) -> list[JournalEntry]:
    """Those that depend on an edit with these changes."""
    hard = {place: images for place, images in own.items() if not _merely_kept(place, images)}
    columns: dict[Place, set[int | None]] = {}
    for place, column in _facts(hard.items()):
        columns.setdefault(place, set()).add(column)
    made = {key[0] for (table, key), (before, _) in hard.items() if table == "people" and before is None}
    back: Net = {place: (before, None) for place, (before, _) in hard.items() if before is not None}
    needed = set(_people(back.items()))
    # (face, person) as they would be again.
    together = {(*key, before[1]) for (table, key), (before, _) in back.items() if table == "assignments" and before}
    apart = {key for table, key in back if table == "rejections"}
    meeting = _meeting(connection, hard)

    def needs(change: _Later) -> bool:
        for place, column in change.facts:
            if place in meeting:
                return True
            if place in columns and (column is None or not columns[place].isdisjoint({None, column})):
                return True
        for (table, key), (before, after) in change.changes:
            if not made.isdisjoint(_people([((table, key), (before, after))])):
                return True
            if table == "people" and after is None and key[0] in needed:
                return True
            if table == "rejections" and after is not None and key in together:
                return True
            if table == "assignments" and after is not None and (*key, after[1]) in apart:
                return True
        return False

    return [change.entry for change in later if needs(change)]


def _meeting(connection: Connection, own: Net) -> set[Place]:
    """With these rows put back, two faces of different people may come into one person: the rows that make them."""
    places: dict[Any, object] = {
        key[0]: before and before[1] for (table, key), (before, _) in own.items() if table == "assignments"
    }
    told: set[tuple[Any, ...]] = set(people.faces_apart(connection))
    for (table, key), (before, _) in own.items():
        if table == "faces_apart":
            told = told - {key} if before is None else told | {key}
    # Who is where it was all the time met nobody.
    told = {pair for pair in told if not places.keys().isdisjoint(pair) or ("faces_apart", pair) in own}
    others = sorted({face for pair in told for face in pair} - places.keys())
    places.update(people.owners(connection, others))
    found: set[Place] = set()
    for one, other in told:
        if places.get(one) is not None and places.get(one) == places.get(other):
            found |= {("assignments", (one,)), ("assignments", (other,)), ("faces_apart", (one, other))}
    return found


def _facts(changes: Iterable[Change]) -> frozenset[_Fact]:
    return frozenset((place, column) for place, (before, after) in changes for column in _columns(place, before, after))


def _columns(place: Place, before: Image | None, after: Image | None) -> Iterable[int | None]:
    """Which columns of a row changed, or were said again; ``None`` where they count together."""
    if place[0] != "people" or before is None or after is None:
        return (None,)
    if before == after:
        return (len(after) - 1,)
    return (column for column, pair in enumerate(zip(before, after, strict=True)) if pair[0] != pair[1])


def _merely_kept(place: Place, images: tuple[Image | None, Image | None]) -> bool:
    """Whether a face only stays where it was suggested, because its person was edited."""
    before, after = images
    return (
        place[0] == "assignments"
        and before is not None
        and after is not None
        and before[1] == after[1]
        and (before[2], after[2]) == (FaceState.SUGGESTED, FaceState.KEPT)
    )


def _people(changes: Iterable[Change]) -> list[int]:
    """Everybody whom these rows are about, before or after."""
    return [
        person
        for (table, _), images in changes
        for image in images
        if image is not None
        for person in journal.concerned(table, image)[1]
        if isinstance(person, int)
    ]


def _put_back(connection: Connection, changes: Net) -> None:
    """Let these rows be as they were before; of a person's row only what was changed."""
    rows = []
    for place, (before, after) in changes.items():
        if place[0] == "people" and before is not None and after is not None:
            names = journal.columns(connection, "people")
            values = {names[column]: before[column] for column in _columns(place, before, after) if column is not None}
            wanted = ", ".join(f"{name} = ?" for name in values)
            connection.execute(f"UPDATE people SET {wanted} WHERE id = ?", [*values.values(), before[0]])
        else:
            rows.append((place[0], after, before))
    journal.write(connection, rows)


def _listed(depending: Sequence[JournalEntry]) -> str:
    """As in ““Confirmed 2 faces” (12), “Renamed to Anna” (9) and 3 more”."""
    named = [f"“{entry.label}” ({entry.id})" for entry in depending[:_MOST_NAMED]]
    if more := len(depending) - len(named):
        return f"{', '.join(named)} and {more} more"
    return named[0] if len(named) == 1 else f"{', '.join(named[:-1])} and {named[-1]}"
