# ruff: noqa: S608 (statements are put together from parts of this file; all values are bound)
"""Photos: what indexing knows about files, and what views show of them. Paths are bytes (`os.fsencode`)."""

import itertools
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from facesorter.domain.edits import ChangeSet
from facesorter.domain.found import FoundPhoto
from facesorter.domain.model import Photo, PhotoState
from facesorter.domain.rows import Rows
from facesorter.store import faces, turning
from facesorter.store.library import Connection, Library, chunks


@dataclass(frozen=True, slots=True)
class KnownPhoto:
    """What the library holds about one file, to tell whether it must be read again.

    ``content_hash`` is ``None`` when the file could not be read; ``scanned_with`` names the packs that read this
    content; ``found_by`` is the `Search` that looked for faces in it, as it is written.
    """

    id: int
    path: bytes
    size: int
    mtime_ns: int
    content_hash: bytes | None
    state: PhotoState
    scanned_with: frozenset[str]
    found_by: str = ""
    has_faces: bool = False


_KNOWN = (
    "SELECT id, path, size, mtime_ns, content_hash, state, "
    "(SELECT group_concat(pack, char(10)) FROM scans WHERE photo_id = photos.id), found_by, "
    "EXISTS (SELECT 1 FROM faces WHERE photo_id = photos.id AND gone = 0) FROM photos"
)
_PHOTO = (
    "SELECT id, path, width, height, taken_at, state, reason, "
    "(SELECT count(*) FROM faces WHERE photo_id = photos.id AND gone = 0), duration, moment FROM photos"
)
# As the statement gives them; what may be missing, or has any length, is an object.
_COLUMNS = np.dtype(
    [
        ("id", np.int64),
        ("path", object),
        ("width", np.int64),
        ("height", np.int64),
        ("taken_at", object),
        ("state", "U10"),
        ("reason", object),
        ("faces", np.int64),
        ("duration", object),
        ("moment", object),
    ]
)
#: By path; or newest first (the clock on the wall counts, not the time zone), undated ones last.
_ORDERS = {"path": "path", "date": "substr(taken_at, 1, 19) DESC, path"}


def add_roots(library: Library, folders: Iterable[bytes]) -> None:
    """Remember the folders that the user added."""
    with library.transaction() as connection:
        connection.executemany("INSERT INTO roots VALUES (?) ON CONFLICT DO NOTHING", [(folder,) for folder in folders])


def drop_root(library: Library, folder: bytes) -> None:
    """No longer list a folder; what came from it stays."""
    with library.transaction() as connection:
        connection.execute("DELETE FROM roots WHERE path = ?", [folder])


def roots(library: Library) -> list[bytes]:
    """The folders that the user added, in the order of their names."""
    return [path for (path,) in library.rows("SELECT path FROM roots ORDER BY path")]


def below(folder: bytes) -> tuple[str, list[bytes]]:
    """A condition on ``path`` for everything at or below ``folder``, and its values; it can use the index."""
    separator = os.fsencode(os.sep)
    folder = folder.rstrip(separator)
    return "(path = ? OR (path >= ? AND path < ?))", [folder, folder + separator, folder + bytes([separator[0] + 1])]


def known(library: Library, folders: Sequence[bytes]) -> dict[bytes, KnownPhoto]:
    """Every photo at or below the folders by its path, missing and unreadable ones too."""
    found: dict[bytes, KnownPhoto] = {}
    for folder in folders:
        condition, values = below(folder)
        found.update((photo.path, photo) for photo in _known(library, f"WHERE {condition}", values))
    return found


def _known(library: Library, condition: str, values: Sequence[object]) -> Iterator[KnownPhoto]:
    # A million photos share a few of these.
    states = {state.value: state for state in PhotoState}
    scanned_with: dict[str | None, frozenset[str]] = {None: frozenset()}
    for number, path, size, mtime_ns, content_hash, state, packs, found_by, has_faces in library.rows(
        f"{_KNOWN} {condition}", values
    ):
        if packs not in scanned_with:
            scanned_with[packs] = frozenset(packs.split("\n"))
        read_by = scanned_with[packs]
        yield KnownPhoto(number, path, size, mtime_ns, content_hash, states[state], read_by, found_by, bool(has_faces))


def save(
    library: Library,
    read: Sequence[tuple[bytes, int, int, FoundPhoto]],
    pack: str,
    *,
    alike: float = 0.5,
    found_by: str = "",
) -> ChangeSet:
    """Store photos that were read with ``pack``: (path, size, mtime_ns, what was found). One transaction.

    ``found_by``: how faces were looked for, see `KnownPhoto`. After another search of the same content, or of the same
    picture that was turned by quarters, those go that are not found again and of which the user said nothing.

    Faces keep their ids, and so what the user said of them, wherever they are found again: see `matching.match`, also
    for ``alike``. If none of a photo's faces is, and its picture was not turned, the file is another photo now, and the
    old one is missing.
    """
    changed_photos: set[int] = set()
    changed_faces: set[int] = set()
    with library.transaction() as connection:
        for path, size, mtime_ns, found in read:
            turned = _turned(connection, path, found, pack, alike)
            anew = bool(turned) or _searched_anew(connection, path, found_by)
            again, changed, aside = _recognise(connection, path, found, pack, alike)
            changed_faces |= turned
            if aside is not None:
                changed_photos.add(aside)
                changed_faces |= faces.ids_of(connection, aside)
            taken_at = found.taken_at and found.taken_at.isoformat()
            values = [size, mtime_ns, found.content_hash, found.width, found.height, taken_at]
            values += [found.duration, found.moment, found_by]
            columns = "size, mtime_ns, content_hash, width, height, taken_at, duration, moment, found_by"
            photo = _put(connection, path, columns, values)
            connection.execute(
                "INSERT INTO thumbnails VALUES (?, ?) ON CONFLICT (photo_id) DO UPDATE SET jpeg = excluded.jpeg",
                [photo, found.thumbnail],
            )
            if changed or anew:  # other packs have not seen these faces
                connection.execute("DELETE FROM scans WHERE photo_id = ?", [photo])
            connection.execute("INSERT INTO scans VALUES (?, ?) ON CONFLICT DO NOTHING", [photo, pack])
            seen = faces.update(connection, photo, found.faces, pack, again, changed=changed)
            changed_faces |= seen
            if anew and not changed:
                changed_faces |= faces.let_go(connection, photo, seen)
            changed_photos.add(photo)
        people = faces.people_of(connection, changed_faces)
    return ChangeSet("Indexed", frozenset(changed_faces), people, frozenset(changed_photos))


def _turned(connection: Connection, path: bytes, found: FoundPhoto, pack: str, alike: float) -> frozenset[int]:
    """The faces of the photo that has the path, if it has only been turned: then they have been, too, and what was
    found is the photo's content from now on.
    """
    row = connection.execute("SELECT id, content_hash FROM photos WHERE path = ?", [path]).fetchone()
    if row is None or row[1] == found.content_hash or _earlier(connection, path, found, pack, alike)[0] is not None:
        return frozenset()
    return turning.follow(connection, row[0], found)


def _searched_anew(connection: Connection, path: bytes, found_by: str) -> bool:
    row = connection.execute("SELECT found_by FROM photos WHERE path = ?", [path]).fetchone()
    return row is not None and row[0] != found_by


def _recognise(
    connection: Connection, path: bytes, found: FoundPhoto, pack: str, alike: float
) -> tuple[dict[int, int], bool, int | None]:
    """Let the photo that the file is have the path: the faces found again (their ids, by number), whether the photo's
    content is another than before, and the photo that had to go aside.
    """
    row = connection.execute("SELECT id, content_hash FROM photos WHERE path = ?", [path]).fetchone()
    if row is None:
        return {}, False, None
    photo, changed = row[0], row[1] != found.content_hash
    again = faces.find_again(connection, photo, found, pack, alike, same_content=not changed)
    if again or not changed:
        return again, changed, None
    # Another picture, or one that was here before.
    earlier, again = _earlier(connection, path, found, pack, alike)
    keep = bool(faces.ids_of(connection, photo))
    if keep:
        connection.execute(
            "UPDATE photos SET path = ?, state = 'missing' WHERE id = ?", [_aside(connection, path), photo]
        )
    elif earlier is None:
        return {}, True, None
    else:
        connection.execute("DELETE FROM photos WHERE id = ?", [photo])
    connection.execute("UPDATE photos SET path = ? WHERE id = ?", [path, earlier])
    return again, earlier is not None, photo if keep else None


def _earlier(
    connection: Connection, path: bytes, found: FoundPhoto, pack: str, alike: float
) -> tuple[int | None, dict[int, int]]:
    condition, values = below(path)
    rows = connection.execute(
        f"SELECT id FROM photos WHERE {condition} AND path <> ? ORDER BY id DESC", [*values, path]
    )
    for (photo,) in rows.fetchall():
        if again := faces.find_again(connection, photo, found, pack, alike, same_content=False):
            return photo, again
    return None, {}


def _aside(connection: Connection, path: bytes) -> bytes:
    """Where a photo is kept whose file became another photo: below that file, where no file can be, and where its name
    reads as before and it is forgotten with its folder.
    """
    name = os.path.basename(path)  # noqa: PTH119 (paths are bytes)
    places = (os.path.join(path, b"replaced %d" % number, name) for number in itertools.count(1))  # noqa: PTH118
    return next(place for place in places if not _ids(connection, place))


def save_unreached(library: Library, failed: Sequence[tuple[bytes, int, int, str]]) -> ChangeSet:
    """Store photos that could not be got at: (path, size, mtime_ns, reason). What is known of their content stays."""
    with library.transaction() as connection:
        changed = [
            connection.execute(
                "INSERT INTO photos (path, size, mtime_ns, state, reason) VALUES (?, ?, ?, 'unreadable', ?) "
                "ON CONFLICT (path) DO UPDATE SET mtime_ns = excluded.mtime_ns, state = excluded.state, "
                "reason = excluded.reason RETURNING id",
                values,
            ).fetchone()[0]
            for values in failed
        ]
    return ChangeSet("Indexed", photos=frozenset(changed))


def save_failed(library: Library, failed: Sequence[tuple[bytes, int, int, str]]) -> ChangeSet:
    """Store photos that could not be read: (path, size, mtime_ns, reason). Faces found earlier stay as they are."""
    with library.transaction() as connection:
        changed = [
            _put(
                connection,
                path,
                "size, mtime_ns, state, reason, content_hash",
                [size, mtime_ns, "unreadable", reason, None],
            )
            for path, size, mtime_ns, reason in failed
        ]
    return ChangeSet("Indexed", photos=frozenset(changed))


def _put(connection: Connection, path: bytes, columns: str, values: Sequence[object]) -> int:
    # A photo is readable again unless the values say otherwise.
    if "state" not in columns:
        columns, values = f"{columns}, state, reason", [*values, "readable", None]
    updates = ", ".join(f"{column} = excluded.{column}" for column in columns.split(", "))
    return int(
        connection.execute(
            f"INSERT INTO photos (path, {columns}) VALUES (?{', ?' * len(values)}) "
            f"ON CONFLICT (path) DO UPDATE SET {updates} RETURNING id",
            [path, *values],
        ).fetchone()[0]
    )


def move(library: Library, moves: Sequence[tuple[bytes, bytes, int, int]]) -> ChangeSet:
    """Photos were found again elsewhere: (old path, new path, size, mtime_ns); they are no longer missing.

    The two paths may be the same, and photos may have taken each other's, in chains and circles. Another photo that
    the library knew at a new path is missing now, and is kept at the path where the chain began: no two share one.
    """
    came_from = {new: old for old, new, _, _ in moves}
    with library.transaction() as connection:
        ids = {path: photo for move in moves for path in move[:2] for photo in _ids(connection, path)}
        moved = {ids[old] for old, _, _, _ in moves}
        displaced = {new: ids[new] for new in came_from if new in ids and ids[new] not in moved}
        changed = moved | set(displaced.values())
        # All leave before anyone arrives.
        for photo in changed:
            connection.execute("UPDATE photos SET path = ? WHERE id = ?", [b"\0%d" % photo, photo])
        for old, new, size, mtime_ns in moves:
            connection.execute(
                "UPDATE photos SET path = ?, size = ?, mtime_ns = ?, "
                "state = iif(reason IS NULL, 'readable', 'unreadable') WHERE id = ?",
                [new, size, mtime_ns, ids[old]],
            )
        for path, photo in displaced.items():
            free = path
            while free in came_from:
                free = came_from[free]
            connection.execute("UPDATE photos SET path = ?, state = 'missing' WHERE id = ?", [free, photo])
    return ChangeSet("Indexed", photos=frozenset(changed))


def _ids(connection: Connection, path: bytes) -> list[int]:
    return [row[0] for row in connection.execute("SELECT id FROM photos WHERE path = ?", [path])]


def mark_missing(library: Library, paths: Iterable[bytes]) -> ChangeSet:
    """Files are no longer there; their faces and all that the user said of them stay."""
    with library.transaction() as connection:
        statement = "UPDATE photos SET state = 'missing' WHERE path = ? RETURNING id"
        changed = [row[0] for path in paths for row in connection.execute(statement, [path]).fetchall()]
    return ChangeSet("Indexed", photos=frozenset(changed))


def missing(library: Library) -> set[int]:
    """The photos whose files are no longer there."""
    return {photo for (photo,) in library.rows("SELECT id FROM photos WHERE state = 'missing'")}


def all_photos(library: Library, order: str = "path") -> Rows[Photo]:
    """Every photo."""
    return _photos(library, f"ORDER BY {_ORDERS[order]}")


def in_state(library: Library, state: PhotoState, order: str = "path") -> Rows[Photo]:
    """The photos in one state."""
    return _photos(library, f"WHERE state = ? ORDER BY {_ORDERS[order]}", [state.value])


def face_counts(library: Library) -> list[tuple[bytes, int]]:
    """The path of every readable photo with faces, and how many it has."""
    return library.rows(
        "SELECT p.path, count(*) FROM faces f JOIN photos p ON p.id = f.photo_id "
        "WHERE f.gone = 0 AND p.state = 'readable' GROUP BY p.id"
    )


def by_id(library: Library, photo: int) -> Photo | None:
    """The photo with this id."""
    return next(iter(_photos(library, "WHERE id = ?", [photo])), None)


def by_path(library: Library, path: bytes) -> Photo | None:
    """The photo at this path."""
    return next(iter(_photos(library, "WHERE path = ?", [path])), None)


def by_ids(library: Library, ids: Sequence[int]) -> list[Photo]:
    """The photos with these ids, in the order of the paths; unknown ids are left out."""
    found = [photo for marks, part in chunks(ids) for photo in _photos(library, f"WHERE id IN ({marks})", part)]
    return sorted(found, key=lambda photo: photo.path)


def thumbnail(library: Library, photo: int) -> bytes | None:
    """The photo's JPEG of 320 pixels on the long side, if it could be read."""
    rows = library.rows("SELECT jpeg FROM thumbnails WHERE photo_id = ?", [photo])
    return rows[0][0] if rows else None


def _photos(library: Library, tail: str, values: Sequence[object] = ()) -> Rows[Photo]:
    parts = [np.array(part, _COLUMNS) for part in library.parts(f"{_PHOTO} {tail}", values)]
    return Rows(np.concatenate([np.empty(0, _COLUMNS), *parts]), _photo)


def _photo(
    number: int,
    path: bytes,
    width: int,
    height: int,
    taken_at: str | None,
    state: str,
    reason: str | None,
    faces: int,
    duration: float | None,
    moment: float | None,
) -> Photo:
    date = datetime.fromisoformat(taken_at) if taken_at else None
    return Photo(number, path, width, height, date, PhotoState(state), reason, faces, duration, moment)
