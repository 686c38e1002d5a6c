"""New faces: those that no grouping has looked at. They join people by themselves; all others only by a grouping.

Ids of faces only grow, so it is enough to keep the greatest one that was looked at, with whatever pack. Neither undoing
an edit nor another pack changes that: a face whose place the user took back is not placed there again by itself.
"""

from collections.abc import Iterable

from facesorter.store import runs, settings
from facesorter.store.library import Connection, Library

_KEY = "faces looked at"
# Earlier versions kept one number for each pack, "faces looked at with ...".
_KEPT = f"SELECT max(CAST(value AS INTEGER)) FROM settings WHERE key GLOB '{_KEY}*'"  # noqa: S608 (of this file)


def new(library: Library, pack: str) -> list[int]:
    """The faces that ``pack`` embedded and no grouping has looked at, of which the user said nothing, ascending."""
    rows = library.rows(
        "SELECT f.id FROM faces f JOIN embeddings e ON e.face_id = f.id AND e.pack = ? WHERE f.id > ? AND f.gone = 0 "
        "AND NOT EXISTS (SELECT 1 FROM assignments WHERE face_id = f.id) "
        "AND NOT EXISTS (SELECT 1 FROM rejections WHERE face_id = f.id) ORDER BY f.id",
        [pack, _looked_at(library)],
    )
    return [face for (face,) in rows]


def look(connection: Connection, faces: Iterable[int]) -> None:
    """A grouping has looked at these faces, and at all before them."""
    greatest = max(faces, default=0)
    (kept,) = connection.execute(_KEPT).fetchone()
    if kept is None or kept < greatest:
        settings.put_within(connection, _KEY, str(greatest))


def joined_since(library: Library, run: int) -> int:
    """How many faces that came after a grouping are in people."""
    sql = "SELECT count(*) FROM assignments WHERE face_id > ? AND person_id IS NOT NULL"
    return int(library.rows(sql, [_greatest(library, run)])[0][0])


def _looked_at(library: Library) -> int:
    ((kept,),) = library.rows(_KEPT)
    if kept is not None:
        return int(kept)
    # A library of a version that kept no such number.
    last = next((run for run in runs.every(library) if run.purpose == "group"), None)
    return _greatest(library, last.id) if last else 0


def _greatest(library: Library, run: int) -> int:
    return int(runs.labels(library, run).face_ids.max(initial=0))
