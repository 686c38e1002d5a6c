# ruff: noqa: S608 (statements are put together from parts of this file; all values are bound)
"""All that the user said, beside what it is about: photos by their content, faces by their place in it."""

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from facesorter.domain.model import Box, FaceState, IgnoredAs
from facesorter.store import settings
from facesorter.store.library import Connection, chunks

# A box in shares of its photo.
_FACES = (
    "SELECT f.id, f.photo_id, f.x / max(p.width, 1), f.y / max(p.height, 1), f.width / max(p.width, 1), "
    "f.height / max(p.height, 1), f.time, a.person_id, a.state, a.reason "
    "FROM photos p CROSS JOIN faces f ON f.photo_id = p.id LEFT JOIN assignments a ON a.face_id = f.id "
    "WHERE f.gone = 0"
)
_TOLD = (
    "SELECT face_id FROM assignments WHERE state <> 'suggested' UNION SELECT face_id FROM rejections "
    "UNION SELECT face_a FROM together UNION SELECT face_b FROM together "
    "UNION SELECT face_a FROM faces_apart UNION SELECT face_b FROM faces_apart"
)
_RESTORED = (
    "SELECT json_extract(r.before, '$[0]') FROM edit_rows r JOIN edits e ON e.id = r.edit_id "
    "WHERE e.undone = 0 AND e.takes_back IS NULL AND r.kind = 'assignments' AND r.after IS NULL "
    "AND json_extract(r.before, '$[2]') = 'ignored' AND e.id <= coalesce(:last, e.id) "
    "UNION SELECT id FROM faces WHERE id IN (SELECT j.value FROM settings s, json_each(s.value) j WHERE s.key = :key)"
)
#: The faces, as JSON, that were restored in edits that are folded away.
_KEY = "faces no longer ignored"
# A cover counts while it is in its person.
_PEOPLE = (
    "SELECT p.id, p.name, p.hidden, p.born, p.died, f.id, "
    "EXISTS (SELECT 1 FROM assignments a WHERE a.person_id = p.id AND a.state IN ('kept', 'confirmed')) "
    "FROM people p LEFT JOIN assignments c ON c.face_id = p.cover AND c.person_id = p.id "
    "LEFT JOIN faces f ON f.id = c.face_id AND f.gone = 0 ORDER BY p.id"
)


@dataclass(frozen=True, slots=True)
class PhotoThere:
    """A photo whose content is known: ``path`` as bytes, ``content_hash`` of 32 bytes."""

    id: int
    path: bytes
    content_hash: bytes


@dataclass(frozen=True, slots=True)
class FaceThere:
    """A face of such a photo, and where it is.

    box:   in shares of the photo's width and height; ``time``: in a video, in seconds.
    state: ``None`` for a face in no person.
    """

    id: int
    photo: int
    box: Box
    time: float | None
    person: int | None
    state: FaceState | None
    ignored_as: IgnoredAs | None


@dataclass(frozen=True, slots=True)
class PersonThere:
    """A person; ``cover`` is the chosen one if it counts, ``placed`` whether the user left any face there."""

    id: int
    name: str | None
    hidden: bool
    born: str | None
    died: str | None
    cover: int | None
    placed: bool


def photos(connection: Connection) -> list[PhotoThere]:
    """Every photo whose content is known, missing ones too, in the order of the paths."""
    rows = connection.execute(
        "SELECT id, path, content_hash FROM photos WHERE content_hash IS NOT NULL ORDER BY path"
    ).fetchall()
    return [PhotoThere(*row) for row in rows]


def copies(connection: Connection, of: Collection[int] | None = None) -> list[PhotoThere]:
    """The photos whose content another photo has too (``of``: those among them that have the content of one of these
    photos), missing ones too, in the order of contents and ids.
    """
    conditions: list[tuple[str, Sequence[int]]] = [("content_hash IS NOT NULL", ())]
    if of is not None:
        conditions = [
            (f"content_hash IN (SELECT content_hash FROM photos WHERE id IN ({marks}))", part)
            for marks, part in chunks(sorted(of))
        ]
    found = {
        PhotoThere(*row)
        for condition, values in conditions
        for row in connection.execute(
            "SELECT id, path, content_hash FROM photos WHERE content_hash IN "
            f"(SELECT content_hash FROM photos WHERE {condition} GROUP BY content_hash HAVING count(*) > 1)",
            values,
        ).fetchall()
    }
    return sorted(found, key=lambda photo: (photo.content_hash, photo.id))


def photos_with_ignored(connection: Connection) -> set[int]:
    """The photos with faces that the user set aside."""
    # By the index of people: whoever is ignored has none.
    rows = connection.execute(
        "SELECT f.photo_id FROM assignments a JOIN faces f ON f.id = a.face_id WHERE a.person_id IS NULL"
    )
    return {photo for (photo,) in rows.fetchall()}


def faces(connection: Connection, photos: Collection[int]) -> Iterator[FaceThere]:
    """The faces of these photos, but for those that are gone, in the order of their ids in each photo."""
    for marks, part in chunks(sorted(photos)):
        yield from _faces(connection, f"p.id IN ({marks}) ORDER BY f.photo_id, f.id", part)


def _faces(connection: Connection, condition: str, values: Collection[int]) -> Iterator[FaceThere]:
    for face, photo, x, y, width, height, time, person, state, reason in connection.execute(
        f"{_FACES} AND {condition}", tuple(values)
    ).fetchall():
        yield FaceThere(
            face,
            photo,
            Box(x, y, width, height),
            time,
            person,
            FaceState(state) if state else None,
            IgnoredAs(reason) if reason else None,
        )


def these(connection: Connection, faces: Collection[int]) -> list[FaceThere]:
    """These faces, but for those that are gone."""
    return [face for marks, part in chunks(sorted(faces)) for face in _faces(connection, f"+f.id IN ({marks})", part)]


def restored(connection: Connection, last: int | None = None) -> set[int]:
    """The faces that were set aside until the user said that they should not be. ``last``: up to this edit."""
    return {face for (face,) in connection.execute(_RESTORED, {"last": last, "key": _KEY}).fetchall()}


def remember_restored(connection: Connection, last: int) -> None:
    """Edits are folded away, up to this one: of the faces that they restored it stays known."""
    if faces := restored(connection, last):
        settings.put_within(connection, _KEY, json.dumps(sorted(faces)))


def told(connection: Connection) -> tuple[list[FaceThere], int]:
    """The faces of which the user said something, in the order of their ids in each photo, and of how many others that
    was said: they are gone, or nobody knows the content of their photo.
    """
    (all_told,) = connection.execute(f"SELECT count(*) FROM ({_TOLD})").fetchone()
    # The plus: photo by photo, or SQLite would go through all of these for each photo.
    found = list(_faces(connection, f"p.content_hash IS NOT NULL AND +f.id IN ({_TOLD}) ORDER BY f.photo_id, f.id", ()))
    return found, all_told - len(found)


def told_apart(connection: Connection) -> dict[int, tuple[int | None, FaceState | None]]:
    """Where each face is that was told apart from another one, gone ones too: its person and its state."""
    rows = connection.execute(
        "SELECT f.id, a.person_id, a.state FROM faces f LEFT JOIN assignments a ON a.face_id = f.id "
        "WHERE f.id IN (SELECT face_a FROM faces_apart UNION SELECT face_b FROM faces_apart)"
    ).fetchall()
    return {face: (person, FaceState(state) if state else None) for face, person, state in rows}


def people(connection: Connection) -> list[PersonThere]:
    """All people in the order of their ids."""
    return [
        PersonThere(number, name, bool(hidden), born, died, cover, bool(placed))
        for number, name, hidden, born, died, cover, placed in connection.execute(_PEOPLE).fetchall()
    ]


def rejections(connection: Connection) -> list[tuple[int, int]]:
    """Pairs (face, person): the face is not the person."""
    return connection.execute("SELECT face_id, person_id FROM rejections ORDER BY face_id, person_id").fetchall()


def rejected_from(connection: Connection, person: int) -> list[int]:
    """The faces that are not this person."""
    rows = connection.execute("SELECT face_id FROM rejections WHERE person_id = ? ORDER BY face_id", [person])
    return [face for (face,) in rows.fetchall()]


def people_who_are_not(connection: Connection) -> list[tuple[int, int]]:
    """Pairs of people of whom one is made of faces that are not the other: half of them or more, or one that the user
    put there, where the other has a name. Who is taken out of somebody without a name may be moved to who is the same.
    """
    rows = connection.execute(
        "WITH sizes AS MATERIALIZED (SELECT person_id, count(*) AS faces FROM assignments GROUP BY 1) "
        "SELECT a.person_id, r.person_id FROM rejections r JOIN people p ON p.id = r.person_id "
        "JOIN assignments a ON a.face_id = r.face_id AND a.person_id <> p.id "
        "JOIN sizes ON sizes.person_id = a.person_id "
        "GROUP BY 1, 2 HAVING max(p.name IS NOT NULL AND a.state = 'confirmed') OR 2 * count(*) >= sizes.faces"
    )
    return rows.fetchall()


def strangers(connection: Connection, people: Collection[int]) -> dict[int, list[int]]:
    """Of these people the faces that were taken out of another one of them, and that the user did not put there."""
    rows = connection.execute(
        "WITH these AS (SELECT value FROM json_each(?)) SELECT DISTINCT a.person_id, a.face_id FROM rejections r "
        "JOIN assignments a ON a.face_id = r.face_id WHERE r.person_id IN these AND a.person_id IN these "
        "AND a.state <> 'confirmed' ORDER BY 1, 2",
        [json.dumps(sorted(people))],
    ).fetchall()
    return {person: [face for _, face in some] for person, some in groupby(rows, key=lambda row: row[0])}


def together(connection: Connection) -> list[tuple[int, int]]:
    """Pairs of faces of one photo that may be one person."""
    return connection.execute("SELECT face_a, face_b FROM together ORDER BY face_a, face_b").fetchall()


def apart(connection: Connection) -> list[tuple[int, int]]:
    """Pairs of people that are two."""
    return connection.execute("SELECT person_a, person_b FROM apart ORDER BY person_a, person_b").fetchall()
