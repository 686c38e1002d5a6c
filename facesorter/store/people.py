# ruff: noqa: S608 (statements are put together from parts of this file; all values are bound)
"""People, the faces in them, and what the user said: rejected faces, people and faces told apart.

Functions with a ``connection`` belong into an edit (``library.edit(...)``). What an algorithm proposes, and what comes
of an edit, changes only rows that differ, so the journal stays small. What the user says is written also where it is so
already: the journal records that it was said again, and that this edit, too, needs it.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesorter.domain import ages
from facesorter.domain.errors import NotFound
from facesorter.domain.model import POOR, FaceState, IgnoredAs, Person
from facesorter.store.library import Connection, Library, chunks

_ASSIGN = (
    "INSERT INTO assignments (face_id, person_id, state, reason) VALUES (?, ?, ?, ?) ON CONFLICT (face_id) DO UPDATE "
    "SET person_id = excluded.person_id, state = excluded.state, reason = excluded.reason"
)
# Text in ISO form: a year or a month is compared with as much of the photo's date. NULL is neither before nor after.
_OUTSIDE = (
    "(substr(photo.taken_at, 1, length(person.born)) < person.born "
    "OR substr(photo.taken_at, 1, length(person.died)) > person.died)"
)
_IMPOSSIBLE = (
    "SELECT 1 FROM people person JOIN faces f ON f.id = :face JOIN photos photo ON photo.id = f.photo_id "
    f"WHERE person.id = :person AND {_OUTSIDE}"
)
# What an algorithm may write: never over what the user said.
_SUGGEST = (
    "INSERT INTO assignments (face_id, person_id, state) SELECT :face, :person, 'suggested' "
    "WHERE NOT EXISTS (SELECT 1 FROM rejections WHERE face_id = :face AND person_id = :person) "
    f"AND NOT EXISTS ({_IMPOSSIBLE}) "
    "AND NOT EXISTS (SELECT 1 FROM faces_apart told JOIN assignments other ON other.person_id = :person "
    "AND other.face_id = iif(told.face_a = :face, told.face_b, told.face_a) "
    "WHERE told.face_a = :face OR told.face_b = :face) "
    "ON CONFLICT (face_id) DO UPDATE SET person_id = excluded.person_id "
    "WHERE state = 'suggested' AND person_id <> excluded.person_id"
)
# With max(), SQLite takes the other columns from the row that has the maximum: the best face is the cover.
_PEOPLE = (
    "SELECT person.id, person.name, person.hidden, person.cover, seen.faces, seen.confirmed, seen.photos, seen.best, "
    "person.born, person.died "
    "FROM people person LEFT JOIN ("
    "SELECT a.person_id AS person_id, count(*) AS faces, sum(a.state = 'confirmed') AS confirmed, "
    "count(DISTINCT f.photo_id) AS photos, a.face_id AS best, max(f.quality) "
    "FROM assignments a CROSS JOIN faces f ON f.id = a.face_id "
    "WHERE f.gone = 0 AND a.person_id {which} GROUP BY a.person_id"
    ") seen ON seen.person_id = person.id"
)
_COVERS = (
    "SELECT person.id FROM people person JOIN assignments a ON a.face_id = person.cover AND a.person_id = person.id "
    "JOIN faces f ON f.id = person.cover AND f.gone = 0"
)


def every(library: Library) -> list[Person]:
    """All people in the order of their ids, without unnamed ones whose faces are all gone."""
    covers = {row[0] for row in library.rows(_COVERS)}
    rows = library.rows(f"{_PEOPLE.format(which='IS NOT NULL')} ORDER BY person.id")
    return [_person(row, row[0] in covers) for row in rows if row[1] is not None or row[4]]


def by_id(library: Library, person: int) -> Person | None:
    """The person with this id."""
    rows = library.rows(f"{_PEOPLE.format(which='= ?')} WHERE person.id = ?", [person, person])
    own_cover = bool(library.rows(f"{_COVERS} WHERE person.id = ?", [person]))
    return _person(rows[0], own_cover) if rows else None


def names(library: Library) -> dict[int, str]:
    """The names that people have, by their ids."""
    return dict(library.rows("SELECT id, name FROM people WHERE name IS NOT NULL"))


def lifetimes(connection: Connection) -> list[tuple[int, str | None, str | None]]:
    """Of whom it is known when they lived: (person, born, died), as `Person` has them."""
    statement = "SELECT id, born, died FROM people WHERE born IS NOT NULL OR died IS NOT NULL ORDER BY id"
    return connection.execute(statement).fetchall()


def impossible(connection: Connection, pairs: Iterable[tuple[int, int]]) -> set[tuple[int, int]]:
    """Those of the pairs (face, person) in which the photo is from before the birth or after the death."""
    return {
        (face, person)
        for face, person in pairs
        if connection.execute(_IMPOSSIBLE, {"face": face, "person": person}).fetchone()
    }


def never_within(connection: Connection, seen: int, person: int) -> bool:
    """Whether all photos of ``seen`` are from before the birth or after the death of ``person``."""
    statement = (
        "SELECT 1 FROM people person JOIN assignments a ON a.person_id = ? JOIN faces f ON f.id = a.face_id AND "
        f"f.gone = 0 JOIN photos photo ON photo.id = f.photo_id WHERE person.id = ? AND {_OUTSIDE} IS NOT TRUE LIMIT 1"
    )
    return connection.execute(statement, [seen, person]).fetchone() is None


def misplaced(library: Library, person: int | None = None) -> list[int]:
    """The faces in a person (or in all) whose photos are from before the birth or after the death: the user put them
    there, or said only later when the person lived.
    """
    statement = (
        "SELECT a.face_id FROM people person CROSS JOIN assignments a ON a.person_id = person.id "
        "JOIN faces f ON f.id = a.face_id AND f.gone = 0 JOIN photos photo ON photo.id = f.photo_id "
        f"WHERE (person.born IS NOT NULL OR person.died IS NOT NULL) AND {_OUTSIDE}"
    )
    only, values = (" AND person.id = ?", [person]) if person is not None else ("", [])
    return [face for (face,) in library.rows(f"{statement}{only} ORDER BY a.face_id", values)]


def hidden(library: Library) -> set[int]:
    """The people that the user hid."""
    return {person for (person,) in library.rows("SELECT id FROM people WHERE hidden = 1")}


def with_faces(library: Library) -> NDArray[np.int64]:
    """The ids of the people who have faces, gone ones too, ascending."""
    rows = library.rows("SELECT DISTINCT person_id FROM assignments WHERE person_id IS NOT NULL ORDER BY person_id")
    return np.array([person for (person,) in rows], np.int64)


def photos_with_any(library: Library, people: Iterable[int]) -> set[int]:
    """The photos that any of these people are in."""
    return {photo for person in people for photo in _photos_of(library, person)}


def photos_with_all(library: Library, people: Iterable[int]) -> set[int]:
    """The photos that all of these people (at least one) are in."""
    return set.intersection(*(_photos_of(library, person) for person in people))


def seen_with(library: Library, person: int, most: int | None = None) -> list[tuple[int, int]]:
    """Who is in the same photos as a person, without those that are hidden: (person, photos), most photos first."""
    return library.rows(
        "SELECT a.person_id, count(DISTINCT f.photo_id) AS photos "
        "FROM assignments own CROSS JOIN faces own_face ON own_face.id = own.face_id AND own_face.gone = 0 "
        "CROSS JOIN faces f ON f.photo_id = own_face.photo_id AND f.gone = 0 "
        "CROSS JOIN assignments a ON a.face_id = f.id AND a.person_id <> own.person_id "
        "JOIN people ON people.id = a.person_id AND people.hidden = 0 "
        "WHERE own.person_id = ? GROUP BY a.person_id ORDER BY photos DESC, a.person_id LIMIT ?",
        [person, -1 if most is None else most],
    )


def by_year(library: Library, person: int) -> list[tuple[int | None, int]]:
    """In how many faces a person is seen each year: (year or ``None`` for undated ones, faces), undated ones last."""
    return library.rows(
        "SELECT CAST(substr(photo.taken_at, 1, 4) AS INTEGER) AS year, count(*) "
        "FROM assignments a CROSS JOIN faces f ON f.id = a.face_id JOIN photos photo ON photo.id = f.photo_id "
        "WHERE a.person_id = ? AND f.gone = 0 GROUP BY year ORDER BY year IS NULL, year",
        [person],
    )


def taken_between(library: Library, person: int) -> tuple[str | None, str | None]:
    """When the oldest and the newest dated photo of a person were taken, in ISO form."""
    return library.rows(
        "SELECT min(photo.taken_at), max(photo.taken_at) "
        "FROM assignments a CROSS JOIN faces f ON f.id = a.face_id JOIN photos photo ON photo.id = f.photo_id "
        "WHERE a.person_id = ? AND f.gone = 0",
        [person],
    )[0]


def _photos_of(library: Library, person: int) -> set[int]:
    rows = library.rows(
        "SELECT DISTINCT f.photo_id FROM assignments a CROSS JOIN faces f ON f.id = a.face_id "
        "WHERE a.person_id = ? AND f.gone = 0",
        [person],
    )
    return {photo for (photo,) in rows}


def _person(row: tuple[Any, ...], own_cover: bool) -> Person:
    number, name, hidden, cover, faces, confirmed, photos, best, born, died = row
    shown = cover if own_cover else best
    return Person(number, name, faces or 0, confirmed or 0, photos or 0, shown, bool(hidden), born, died)


def require(connection: Connection, person: int) -> str | None:
    """The person's name. Raises `NotFound`."""
    row = connection.execute("SELECT name FROM people WHERE id = ?", [person]).fetchone()
    if row is None:
        raise NotFound(f"There is no person {person}. Nothing was changed.")
    return row[0] if row[0] is None else str(row[0])


def create(connection: Connection, name: str | None = None) -> int:
    """Make a person without faces; returns its id."""
    person = connection.execute("INSERT INTO people (name) VALUES (?)", [name]).lastrowid
    assert person is not None
    return person


def set_name(connection: Connection, person: int, name: str | None) -> None:
    """Give the person a name, or take it away."""
    connection.execute("UPDATE people SET name = ? WHERE id = ?", [name, person])


def set_hidden(connection: Connection, person: int, hidden: bool) -> None:
    """Hide the person, or show it again."""
    connection.execute("UPDATE people SET hidden = ? WHERE id = ?", [hidden, person])


def set_lifetime(connection: Connection, person: int, born: str | None, died: str | None) -> None:
    """Say when the person lived, as `Person` has it."""
    connection.execute("UPDATE people SET born = ?, died = ? WHERE id = ?", [born, died, person])


def set_cover(connection: Connection, person: int, face: int) -> None:
    """Choose the person's cover; it counts while the face is in the person."""
    connection.execute("UPDATE people SET cover = ? WHERE id = ?", [face, person])


def places(connection: Connection, faces: Sequence[int]) -> dict[int, tuple[int | None, FaceState | None]]:
    """Where each face is: (person or ``None``, state or ``None`` for unassigned). Raises `NotFound`."""
    found = standing(connection, faces)
    for face in faces:
        if face not in found:
            raise NotFound(f"There is no face {face}. Nothing was changed.")
    return found


def owners(connection: Connection, faces: Sequence[int]) -> dict[int, int]:
    """The person of each of these faces that is in one, gone ones too."""
    found: dict[int, int] = {}
    for marks, part in chunks(faces):
        statement = "SELECT face_id, person_id FROM assignments WHERE person_id IS NOT NULL AND face_id IN"
        found.update(connection.execute(f"{statement} ({marks})", part).fetchall())
    return found


def standing(connection: Connection, faces: Sequence[int]) -> dict[int, tuple[int | None, FaceState | None]]:
    """As `places`, without the faces that are no longer there."""
    found: dict[int, tuple[int | None, FaceState | None]] = {}
    for marks, part in chunks(faces):
        rows = connection.execute(
            "SELECT f.id, a.person_id, a.state FROM faces f LEFT JOIN assignments a ON a.face_id = f.id "
            f"WHERE f.gone = 0 AND f.id IN ({marks})",
            part,
        )
        found.update((face, (person, FaceState(state) if state else None)) for face, person, state in rows)
    return found


def suggest(connection: Connection, pairs: Iterable[tuple[int, int]]) -> None:
    """An algorithm's proposal: pairs (face, person). Whatever it proposes, faces that are kept, confirmed or ignored
    stay where they are, and none comes into a person that it was taken out of, that did not live then, or that has a
    face which it was told apart from.
    """
    pairs = list(pairs)
    told = {face for pair in connection.execute("SELECT face_a, face_b FROM faces_apart") for face in pair}
    # Two of them may change places: whoever goes is in nobody's way.
    connection.executemany(
        "DELETE FROM assignments WHERE face_id = ? AND person_id <> ? AND state = 'suggested'",
        [pair for pair in pairs if pair[0] in told],
    )
    connection.executemany(_SUGGEST, ({"face": face, "person": person} for face, person in pairs))


def parted(connection: Connection, goes: Mapping[int, int | None]) -> dict[int, int | None]:
    """An algorithm's proposal (face: person, a negative number for one to be made, or nobody) without what would bring
    faces together that were told apart: of two that meet, the one that comes goes to nobody; of two, the later one.
    """
    answer, pairs = dict(goes), faces_apart(connection)
    places = owners(connection, sorted({face for pair in pairs for face in pair}))
    for pair in pairs:
        one, other = (answer[face] if face in answer else places.get(face) for face in pair)
        if one is not None and one == other:
            coming = [face for face in pair if face in answer]
            answer[min(coming, key=lambda face: (places.get(face) == one, -face))] = None
    return answer


def withdraw(connection: Connection, faces: Iterable[int]) -> None:
    """An algorithm proposes nothing for these faces: those that were suggested are unassigned then."""
    connection.executemany(
        "DELETE FROM assignments WHERE face_id = ? AND state = 'suggested'", ((face,) for face in faces)
    )


def assign(connection: Connection, pairs: Iterable[tuple[int, int]], state: FaceState) -> None:
    """The user puts each face into its person: pairs (face, person). Algorithms use `suggest`."""
    connection.executemany(_ASSIGN, ((face, person, state.value, None) for face, person in pairs))


def hand_over(connection: Connection, faces: Iterable[int], person: int) -> None:
    """Move faces to another person; each keeps its state."""
    connection.executemany("UPDATE assignments SET person_id = ? WHERE face_id = ?", ((person, face) for face in faces))


def size(connection: Connection, person: int) -> int:
    """How many faces the person has, gone ones too."""
    return int(connection.execute("SELECT count(*) FROM assignments WHERE person_id = ?", [person]).fetchone()[0])


def exists(connection: Connection, person: int) -> bool:
    """Whether there is such a person."""
    return connection.execute("SELECT 1 FROM people WHERE id = ?", [person]).fetchone() is not None


def unassign(connection: Connection, faces: Iterable[int]) -> None:
    """Take faces out of their people, and ignored ones back: they are unassigned then."""
    connection.executemany("DELETE FROM assignments WHERE face_id = ?", ((face,) for face in faces))


def ignore(connection: Connection, faces: Iterable[int], reason: IgnoredAs | None) -> None:
    """Set faces aside; they leave their people."""
    connection.executemany(_ASSIGN, ((face, None, FaceState.IGNORED.value, reason) for face in faces))


def keep(connection: Connection, person: int) -> None:
    """The user edited this person: its suggested faces stay, and so does the cover that it has now, unless that is a
    poor face: a better one may come.
    """
    connection.execute("UPDATE assignments SET state = 'kept' WHERE person_id = ? AND state = 'suggested'", [person])
    keep_cover(connection, person)


def keep_cover(connection: Connection, person: int) -> None:
    """The person's cover stays, as `keep` has it; without one, it is the best of the faces that stay."""
    if connection.execute(f"{_COVERS} WHERE person.id = ?", [person]).fetchone():
        return
    best, quality = connection.execute(
        "SELECT a.face_id, max(f.quality) FROM assignments a JOIN faces f ON f.id = a.face_id "
        "WHERE f.gone = 0 AND a.person_id = ? AND a.state <> 'suggested'",
        [person],
    ).fetchone()
    if best is not None and quality >= POOR:
        set_cover(connection, person, best)


def keep_faces(connection: Connection, faces: Iterable[int]) -> None:
    """Those of these faces that are suggested stay where they are."""
    connection.executemany(
        "UPDATE assignments SET state = 'kept' WHERE face_id = ? AND state = 'suggested'", ((face,) for face in faces)
    )


def reject(connection: Connection, pairs: Iterable[tuple[int, int]]) -> None:
    """Pairs (face, person) that must never come together by themselves."""
    connection.executemany(
        "INSERT INTO rejections VALUES (?, ?) ON CONFLICT DO UPDATE SET face_id = excluded.face_id", pairs
    )


def rejected(connection: Connection, faces: Iterable[int]) -> set[tuple[int, int]]:
    """Pairs (face, person) of these faces that must never come together by themselves."""
    statement = "SELECT face_id, person_id FROM rejections WHERE face_id = ?"
    return {pair for face in faces for pair in connection.execute(statement, [face]).fetchall()}


def unreject(connection: Connection, pairs: Iterable[tuple[int, int]]) -> None:
    """Take rejections back."""
    connection.executemany("DELETE FROM rejections WHERE face_id = ? AND person_id = ?", pairs)


def tell_apart(connection: Connection, pairs: Iterable[tuple[int, int]]) -> None:
    """The two people of each pair are never joined by an algorithm."""
    connection.executemany(
        "INSERT INTO apart VALUES (?, ?) ON CONFLICT DO UPDATE SET person_a = excluded.person_a", _ordered(pairs)
    )


def allow_together(connection: Connection, pairs: Iterable[tuple[int, int]]) -> None:
    """The two faces of each pair may be one person although they are in one photo: they are no longer told apart."""
    ordered = _ordered(pairs)
    connection.executemany(
        "INSERT INTO together VALUES (?, ?) ON CONFLICT DO UPDATE SET face_a = excluded.face_a", ordered
    )
    connection.executemany("DELETE FROM faces_apart WHERE face_a = ? AND face_b = ?", ordered)


def tell_faces_apart(connection: Connection, pairs: Iterable[tuple[int, int]]) -> None:
    """The two faces of each pair, which are not in one person, are of different people."""
    ordered = _ordered(pairs)
    connection.executemany(
        "INSERT INTO faces_apart VALUES (?, ?) ON CONFLICT DO UPDATE SET face_a = excluded.face_a", ordered
    )
    connection.executemany("DELETE FROM together WHERE face_a = ? AND face_b = ?", ordered)


def faces_apart(connection: Connection) -> list[tuple[int, int]]:
    """Pairs of faces that are of different people, the smaller id first."""
    return connection.execute("SELECT face_a, face_b FROM faces_apart ORDER BY face_a, face_b").fetchall()


def reconcile(connection: Connection, person: int) -> None:
    """The user has put all faces of this person together: no two of them are told apart any longer."""
    theirs = "SELECT face_id FROM assignments WHERE person_id = ?"
    connection.execute(f"DELETE FROM faces_apart WHERE face_a IN ({theirs}) AND face_b IN ({theirs})", [person, person])


def inherit(connection: Connection, heir: int, person: int) -> None:
    """What the user said of ``person`` holds for ``heir`` too: faces that were taken out, people that were told apart.

    Only faces that the heir has are no strangers to it. For ``person`` it is said again: without the edit that said it
    first, the heir would not have it either.
    """
    strangers = [
        face
        for (face,) in connection.execute(
            "SELECT face_id FROM rejections WHERE person_id = ? "
            "AND face_id NOT IN (SELECT face_id FROM assignments WHERE person_id = ?)",
            [person, heir],
        )
    ]
    reject(connection, ((face, whom) for face in strangers for whom in (person, heir)))
    others = connection.execute(
        "SELECT person_b FROM apart WHERE person_a = ? UNION SELECT person_a FROM apart WHERE person_b = ?",
        [person, person],
    ).fetchall()
    for (third,) in others:
        if third != heir:
            tell_apart(connection, [(person, third), (heir, third)])


def merge(connection: Connection, into: int, other: int) -> None:
    """Move all that is known of ``other`` to ``into`` and delete it. The user's newest word counts: a face that was
    rejected from one of the two and is in the other is no longer rejected, nor are the two told apart, or their faces.
    """
    _unite_lifetimes(connection, into, other)
    connection.execute("UPDATE assignments SET person_id = ? WHERE person_id = ?", [into, other])
    inherit(connection, into, other)
    connection.execute(
        "DELETE FROM rejections WHERE person_id = ? "
        "AND face_id IN (SELECT face_id FROM assignments WHERE person_id = ?)",
        [into, into],
    )
    reconcile(connection, into)
    delete(connection, [other])


def _unite_lifetimes(connection: Connection, into: int, other: int) -> None:
    """``into`` gets the dates that it lacks, unless it would have died before being born."""
    statement = "SELECT born, died FROM people WHERE id = ?"
    own, theirs = (connection.execute(statement, [person]).fetchone() for person in (into, other))
    if any(theirs):
        born, died = (ours or added for ours, added in zip(own, theirs, strict=True))
        # Both are said, also where they stay: what the merge made needs them as they are.
        set_lifetime(connection, into, *(own if ages.dead_before_birth(born, died) else (born, died)))


def delete(connection: Connection, people: Iterable[int]) -> None:
    """Delete people that have no faces left, with their rejections and all they were told apart from."""
    for person in people:
        connection.execute("DELETE FROM rejections WHERE person_id = ?", [person])
        connection.execute("DELETE FROM apart WHERE person_a = ?", [person])
        connection.execute("DELETE FROM apart WHERE person_b = ?", [person])
        connection.execute("DELETE FROM people WHERE id = ?", [person])


def delete_vanished(connection: Connection, among: Iterable[int] | None = None) -> list[int]:
    """Delete the unnamed people without any face (``among`` these, or all); returns them. Named ones stay."""
    condition = "name IS NULL AND NOT EXISTS (SELECT 1 FROM assignments WHERE person_id = people.id)"
    if among is None:
        rows = connection.execute(f"SELECT id FROM people WHERE {condition}").fetchall()
    else:
        rows = [
            row
            for marks, part in chunks(sorted(set(among)))
            for row in connection.execute(f"SELECT id FROM people WHERE id IN ({marks}) AND {condition}", part)
        ]
    vanished = [row[0] for row in rows]
    delete(connection, vanished)
    return vanished


def _ordered(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    return [(min(pair), max(pair)) for pair in pairs]
