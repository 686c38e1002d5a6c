# ruff: noqa: S608 (statements are put together from parts of this file; all values are bound)
"""What copies of faces took over of an edit: it is taken back with the edit.

Copies take over what was said by an edit of its own (`JournalEntry.follows`), that no user asked for. A row of a copy
that it wrote is another edit's if it says of the copy what that one said of another one of the same faces, and if no
further copy says the same by itself. What the user said of the row since depends on that edit, as it would if the edit
had written the row.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from facesorter.domain.edits import JournalEntry
from facesorter.store import journal
from facesorter.store.journal import Image, Net, Place
from facesorter.store.library import Connection

#: Finds for each of some faces that has copies those that are the same one: lists of faces.
Same = Callable[[Connection, Collection[int]], Sequence[Collection[int]]]
#: A row as it was before and after an edit.
Change = tuple[Place, tuple[Image | None, Image | None]]

#: The tables that say something of faces, and how many of their first columns are faces.
_TABLES = {"assignments": 1, "rejections": 1, "together": 2, "faces_apart": 2}


def writes(entry: JournalEntry) -> bool:
    """Whether an edit may write rows of copies that are another edit's: contraries take copies along."""
    return entry.follows or entry.takes_back is not None


def taken_along(
    connection: Connection,
    own: Net,
    later: Sequence[tuple[JournalEntry, Iterable[Change]]],
    copies: Iterable[Collection[int]],
) -> Net:
    """The rows that go with an edit: how each would be if the edit had not been, and how it is.

    own: what the edit did; later: what later edits did, oldest first; copies: faces that are the same one, each with
    all of its copies.
    """
    first = {face: min(several) for several in copies for face in several}
    said = {_known(place, after, first): before for place, (before, after) in own.items()}
    said.pop((), None)
    written: defaultdict[Place, list[tuple[JournalEntry, Image | None, Image | None]]] = defaultdict(list)
    for entry, changes in later:
        for place, images in changes:
            if writes(entry):
                written[place].append((entry, *images))
    found: Net = {}
    for place in written.keys() - own.keys():
        entries, befores, afters = zip(*written[place], strict=True)
        if any(entry.follows for entry in entries) and _known(place, afters[-1], first) in said:
            found[place] = befores[0], afters[-1]
    if not found:
        return found
    now = _now(connection, first)
    # A row of the edit that something was said of since stays, and so do its copies.
    touched = {place for _, changes in later for place, _ in changes}
    leaving = found.keys() | (own.keys() - touched)
    staying = {_known(place, image, first) for place, image in now.items() if place not in leaving}
    found = {place: images for place, images in found.items() if _known(place, images[1], first) not in staying}
    met = {face for table, faces in now.keys() - found.keys() if table == "faces_apart" for face in faces}
    barred = {key for table, key in now.keys() - found.keys() if table == "rejections"}
    for place, (_, after) in found.items():
        (table, key), was = place, said[_known(place, after, first)]
        # It goes where the other one goes, unless what was said of the copy itself keeps it from there.
        if table == "assignments" and was and (was[1] is None or not (key[0] in met or (key[0], was[1]) in barred)):
            found[place] = [*key, *was[1:]], after
    return found


def _known(place: Place, image: Image | None, first: Mapping[int, int]) -> tuple[object, ...]:
    """What a row says, the same for all copies of a face; nothing if it is not about faces, or not there."""
    table, _ = place
    if image is None or table not in _TABLES:
        return ()
    faces = [int(str(face)) for face in image[: _TABLES[table]]]
    return (table, *sorted(first.get(face, face) for face in faces), *image[len(faces) :])


def _now(connection: Connection, faces: Collection[int]) -> dict[Place, Image]:
    """The rows about these faces as they are."""
    found: dict[Place, Image] = {}
    for table, count in _TABLES.items():
        for name in journal.columns(connection, table)[:count]:
            rows = connection.execute(
                f"SELECT * FROM {table} WHERE {name} IN (SELECT value FROM json_each(?))", [json.dumps(sorted(faces))]
            )
            for row in rows.fetchall():
                found[table, tuple(row[: journal.JOURNALLED[table]])] = list(row)
    return found
