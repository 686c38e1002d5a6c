"""Faces: matched to those already known when a photo is read again, and read for views."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

import numpy as np

from facesorter.domain.found import FoundFace, FoundPhoto
from facesorter.domain.model import Box, Face, FaceState, IgnoredAs
from facesorter.domain.rows import Rows
from facesorter.store.library import Connection, Library, chunks
from facesorter.store.matching import KnownFace, NewFace, match

_FACE = (
    "SELECT f.id, f.photo_id, p.path, f.x, f.y, f.width, f.height, a.person_id, coalesce(a.state, 'suggested'), "
    "f.score, f.quality, p.taken_at, f.time, a.reason FROM {tables} WHERE f.gone = 0"
)
_FROM_FACES = _FACE.format(
    tables="faces f JOIN photos p ON p.id = f.photo_id LEFT JOIN assignments a ON a.face_id = f.id"
)
_FROM_ASSIGNMENTS = _FACE.format(
    tables="assignments a CROSS JOIN faces f ON f.id = a.face_id JOIN photos p ON p.id = f.photo_id"
)
# As the statement gives them; what may be missing, or has any length, is an object.
_COLUMNS = np.dtype(
    [
        ("id", np.int64),
        ("photo", np.int64),
        ("path", object),
        *((name, np.float64) for name in ("x", "y", "width", "height")),
        ("person", object),
        ("state", "U9"),
        ("score", np.float64),
        ("quality", np.float64),
        ("taken_at", object),
        ("time", object),
        ("ignored_as", object),
    ]
)
#: "quality": best first. "date": as text, as dates with and without a time zone cannot be compared; undated ones last.
_ORDERS = {
    "id": "f.id",
    "quality": "f.quality DESC, f.id",
    "date": "p.taken_at IS NULL, p.taken_at, p.path, f.id",
}


def find_again(
    connection: Connection, photo: int, found: FoundPhoto, pack: str, alike: float, *, same_content: bool
) -> dict[int, int]:
    """Which of the faces that ``pack`` found are known ones of a photo: their ids, by number; see `matching.match`."""
    size = connection.execute("SELECT width, height FROM photos WHERE id = ?", [photo]).fetchone()
    rows = connection.execute(
        "SELECT f.id, f.x, f.y, f.width, f.height, f.gone, e.vector, f.time FROM faces f "
        "LEFT JOIN embeddings e ON e.face_id = f.id AND e.pack = ? WHERE f.photo_id = ?",
        [pack, photo],
    ).fetchall()
    known = [
        KnownFace(face, _in_shares(Box(*box), *size), vector and np.frombuffer(vector, "<f4"), bool(gone), time)
        for face, *box, gone, vector, time in rows
    ]
    new = [NewFace(_in_shares(face.box, found.width, found.height), face.embedding, face.time) for face in found.faces]
    return match(known, new, alike, same_content=same_content)


def _in_shares(box: Box, width: int, height: int) -> Box:
    width, height = max(width, 1), max(height, 1)
    return Box(box.x / width, box.y / height, box.width / width, box.height / height)


def update(
    connection: Connection,
    photo: int,
    found: Sequence[FoundFace],
    pack: str,
    again: Mapping[int, int],
    *,
    changed: bool,
) -> frozenset[int]:
    """Store the faces that ``pack`` found in a photo; returns the ids of all faces that were touched.

    A face that is found ``again`` (its id, by number) keeps its id; its place, crop and embedding are the newest ones.
    One that is not is marked as gone if the photo ``changed``, and stays if only the pack did. Embeddings of other
    packs belong to the old content: those of faces found again go when the photo changed. What is gone keeps its own,
    to be known by if it comes back.
    """
    touched = set(again.values())
    if changed:
        known = ids_of(connection, photo)
        connection.executemany("DELETE FROM embeddings WHERE face_id = ?", [(face,) for face in touched])
        connection.executemany("UPDATE faces SET gone = 1 WHERE id = ?", [(face,) for face in known - touched])
        touched |= known
    for number, face in enumerate(found):
        touched.add(_put(connection, photo, again.get(number), face, pack))
    return frozenset(touched)


def let_go(connection: Connection, photo: int, seen: frozenset[int]) -> frozenset[int]:
    """Mark the faces of a photo as gone that another search has not ``seen``, but none of which the user said anything:
    that was placed, kept, ignored, taken out of a person, told apart from another face or made a cover. Returns their
    ids.
    """
    untold = connection.execute(
        "SELECT f.id FROM faces f WHERE f.photo_id = ? AND f.gone = 0 "
        "AND NOT EXISTS (SELECT 1 FROM assignments WHERE face_id = f.id AND state <> 'suggested') "
        "AND NOT EXISTS (SELECT 1 FROM rejections WHERE face_id = f.id) "
        "AND NOT EXISTS (SELECT 1 FROM faces_apart WHERE face_a = f.id OR face_b = f.id) "
        "AND NOT EXISTS (SELECT 1 FROM people p JOIN assignments a ON a.person_id = p.id "
        "WHERE p.cover = f.id AND a.face_id = f.id)",
        [photo],
    )
    gone = frozenset(row[0] for row in untold.fetchall()) - seen
    connection.executemany("UPDATE faces SET gone = 1 WHERE id = ?", [(face,) for face in gone])
    return gone


def ids_of(connection: Connection, photo: int) -> frozenset[int]:
    """All faces of a photo, gone ones too."""
    return frozenset(row[0] for row in connection.execute("SELECT id FROM faces WHERE photo_id = ?", [photo]))


def _put(connection: Connection, photo: int, face: int | None, found: FoundFace, pack: str) -> int:
    box, time = found.box, found.time
    (number,) = connection.execute(
        "INSERT INTO faces (id, photo_id, x, y, width, height, landmarks, score, quality, time) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET x = excluded.x, y = excluded.y, "
        "width = excluded.width, height = excluded.height, landmarks = excluded.landmarks, score = excluded.score, "
        "quality = excluded.quality, time = excluded.time, gone = 0 RETURNING id",
        [face, photo, box.x, box.y, box.width, box.height, _bytes(found.landmarks), found.score, found.quality, time],
    ).fetchone()
    connection.execute(
        "INSERT INTO crops VALUES (?, ?) ON CONFLICT (face_id) DO UPDATE SET jpeg = excluded.jpeg", [number, found.crop]
    )
    connection.execute(
        "INSERT INTO embeddings (face_id, pack, vector) VALUES (?, ?, ?) "
        "ON CONFLICT (face_id, pack) DO UPDATE SET vector = excluded.vector",
        [number, pack, _bytes(found.embedding)],
    )
    return int(number)


def _bytes(values: np.ndarray) -> bytes:
    return np.ascontiguousarray(values, dtype="<f4").tobytes()


def photos_of(connection: Connection, faces: Iterable[int]) -> dict[int, int]:
    """The photo that each of these faces is in."""
    statement = "SELECT id, photo_id FROM faces WHERE id = ?"
    return dict(row for face in faces for row in connection.execute(statement, [face]).fetchall())


def people_of(connection: Connection, faces: Iterable[int]) -> frozenset[int]:
    """The people that these faces are in."""
    statement = "SELECT person_id FROM assignments WHERE face_id = ? AND person_id IS NOT NULL"
    return frozenset(row[0] for face in faces for row in connection.execute(statement, [face]).fetchall())


def of_person(library: Library, person: int, order: str = "id") -> Rows[Face]:
    """The faces in a person."""
    return _faces(library, f"{_FROM_ASSIGNMENTS} AND a.person_id = ?", order, [person])


def of_photo(library: Library, photo: int, order: str = "id") -> Rows[Face]:
    """The faces of a photo, ignored ones too."""
    return _faces(library, f"{_FROM_FACES} AND f.photo_id = ?", order, [photo])


def of_photos(library: Library, photos: Sequence[int]) -> list[Face]:
    """The faces of these photos, ignored ones too."""
    return [
        face
        for marks, part in chunks(photos)
        for face in _faces(library, f"{_FROM_FACES} AND f.photo_id IN ({marks})", "id", part)
    ]


def ignored(library: Library, order: str = "id") -> Rows[Face]:
    """The faces that the user set aside."""
    return _faces(library, f"{_FROM_ASSIGNMENTS} AND a.person_id IS NULL", order)


def unsorted(library: Library, order: str = "id") -> Rows[Face]:
    """The faces that are in no person and not ignored."""
    return _faces(library, f"{_FROM_FACES} AND a.face_id IS NULL", order)


def by_ids(library: Library, ids: Sequence[int], order: str = "id") -> Rows[Face]:
    """The faces with these ids; unknown ids are left out."""
    parts = list(chunks(ids))
    if len(parts) > 1:
        # Only all together they come in their order.
        return every(library, order).having(ids)
    marks, values = parts[0] if parts else ("", [])
    return _faces(library, f"{_FROM_FACES} AND f.id IN ({marks})", order, values)


def persons(library: Library) -> dict[int, int | None]:
    """Whom each face is in, ``None`` for nobody; without the ignored ones."""
    rows = library.rows(
        "SELECT f.id, a.person_id FROM faces f LEFT JOIN assignments a ON a.face_id = f.id "
        "WHERE f.gone = 0 AND a.state IS NOT 'ignored'"
    )
    return dict(rows)


def every(library: Library, order: str = "id") -> Rows[Face]:
    """All faces."""
    return _faces(library, _FROM_FACES, order)


def crop(library: Library, face: int) -> bytes | None:
    """The face's JPEG, at most 192 x 192 pixels."""
    rows = library.rows("SELECT jpeg FROM crops WHERE face_id = ?", [face])
    return rows[0][0] if rows else None


def crop_and_place(library: Library, face: int) -> tuple[bytes, Box, int, int] | None:
    """The face's JPEG, its box, and width and height of its photo."""
    rows = library.rows(
        "SELECT c.jpeg, f.x, f.y, f.width, f.height, p.width, p.height FROM crops c "
        "JOIN faces f ON f.id = c.face_id JOIN photos p ON p.id = f.photo_id WHERE c.face_id = ?",
        [face],
    )
    if not rows:
        return None
    jpeg, *box, width, height = rows[0]
    return jpeg, Box(*box), width, height


def landmarks(library: Library, face: int) -> "np.ndarray | None":
    """The face's landmarks, (5, 2) float32, as `FoundFace` has them."""
    rows = library.rows("SELECT landmarks FROM faces WHERE id = ?", [face])
    return np.frombuffer(rows[0][0], "<f4").reshape(5, 2) if rows else None


def _faces(library: Library, sql: str, order: str, values: Sequence[object] = ()) -> Rows[Face]:
    parts = [np.array(part, _COLUMNS) for part in library.parts(f"{sql} ORDER BY {_ORDERS[order]}", values)]
    return Rows(np.concatenate([np.empty(0, _COLUMNS), *parts]), _face)


def _face(
    number: int,
    photo: int,
    path: bytes,
    x: float,
    y: float,
    width: float,
    height: float,
    person: int | None,
    state: str,
    score: float,
    quality: float,
    taken_at: str | None,
    time: float | None,
    reason: str | None,
) -> Face:
    box = Box(x, y, width, height)
    date = datetime.fromisoformat(taken_at) if taken_at else None
    ignored_as = IgnoredAs(reason) if reason else None
    return Face(number, photo, path, box, person, FaceState(state), score, quality, date, time, ignored_as)
