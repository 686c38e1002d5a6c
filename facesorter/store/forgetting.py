# ruff: noqa: S608 (statements are put together from parts of this file; all values are bound)
"""Forgetting: photos and all that came from them leave the library file, with nothing left in its free pages.

What goes with the photos: faces, crops, thumbnails, embeddings, what the user said of the faces, their labels in runs,
questions about them that were skipped, and every person who has no other face. The journal forgets them too: an image
of a forgotten row becomes "no row", so the rest of the history can still be undone, and an edit whose words hold a
forgotten name is called "Edited".
"""

import contextlib
import glob
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from facesorter.domain.errors import LibraryError
from facesorter.domain.questions import told_by
from facesorter.store import neighbour_cache, rewriting, runs
from facesorter.store.inspection import BEFORE_REPAIR, BEFORE_UPGRADE, sidecar
from facesorter.store.library import Connection, Library, locked
from facesorter.store.photos import below
from facesorter.store.problems import shown

_LOCK = ".lock"
_BESIDE = (
    "",
    "-wal",
    "-shm",
    "-journal",
    ".new",
    neighbour_cache.ENDING.format("*"),
    BEFORE_UPGRADE.format("*") + "*",
    BEFORE_REPAIR + "*",
)

_LOST = ("lost_faces", "lost_people")
# Which face came together with which person in the journal.
_MENTIONS = """
CREATE TEMP VIEW mentions AS
SELECT json_extract(image, '$[0]') AS face, json_extract(image, '$[1]') AS person FROM (
    SELECT before AS image FROM edit_rows WHERE kind IN ('assignments', 'rejections') AND before IS NOT NULL
    UNION ALL
    SELECT after FROM edit_rows WHERE kind IN ('assignments', 'rejections') AND after IS NOT NULL
) WHERE person IS NOT NULL
"""
_TOUCHED = """
CREATE TEMP TABLE touched AS
SELECT person_id AS id FROM assignments WHERE face_id IN lost_faces AND person_id IS NOT NULL
UNION SELECT person_id FROM rejections WHERE face_id IN lost_faces
UNION SELECT person FROM mentions WHERE face IN lost_faces
"""
# Someone who is no longer there (merged, say) is kept while undoing could bring other faces back to them.
_LOST_PEOPLE = """
CREATE TEMP TABLE lost_people AS
SELECT id FROM touched WHERE id NOT IN (SELECT person_id FROM assignments WHERE person_id IS NOT NULL)
AND (id IN (SELECT id FROM people) OR id NOT IN (SELECT person FROM mentions WHERE face NOT IN lost_faces))
"""
_LOST_NAMES = """
SELECT name FROM people WHERE id IN lost_people AND name IS NOT NULL
UNION SELECT json_extract(before, '$[1]') FROM edit_rows
WHERE kind = 'people' AND json_extract(before, '$[0]') IN lost_people AND json_extract(before, '$[1]') IS NOT NULL
UNION SELECT json_extract(after, '$[1]') FROM edit_rows
WHERE kind = 'people' AND json_extract(after, '$[0]') IN lost_people AND json_extract(after, '$[1]') IS NOT NULL
"""
_LOST_IMAGE = """
UPDATE edit_rows SET {image} = NULL WHERE {image} IS NOT NULL AND CASE kind
    WHEN 'people' THEN json_extract({image}, '$[0]') IN lost_people
    WHEN 'apart' THEN json_extract({image}, '$[0]') IN lost_people OR json_extract({image}, '$[1]') IN lost_people
    WHEN 'together' THEN json_extract({image}, '$[0]') IN lost_faces OR json_extract({image}, '$[1]') IN lost_faces
    WHEN 'faces_apart' THEN json_extract({image}, '$[0]') IN lost_faces OR json_extract({image}, '$[1]') IN lost_faces
    ELSE json_extract({image}, '$[0]') IN lost_faces OR json_extract({image}, '$[1]') IN lost_people
END
"""


def forget(library: Library, folder: bytes | None) -> tuple[int, int]:
    """Forget the photos at or below ``folder``, or everything; returns how many photos and faces went.

    The whole file is written anew, also when no photo is left to forget: a time before may have been cut short. That
    takes as much free disk space as the library, and as much again for temporary files; it took 15 s for 1.7 GB.
    Backups that upgrades and repairs made beside the library are deleted; those that the user made are not touched.
    Raises `LibraryError` before anything is forgotten when there is not enough room.
    """
    rewriting.require_room(library, "Forgetting", "forgotten")
    with _wiping(library) as connection:
        counts = _forget_everything(connection) if folder is None else _forget_folder(connection, folder)
    neighbour_cache.remove(library.path)
    for ending in (BEFORE_UPGRADE.format("*"), BEFORE_REPAIR):
        for backup in library.path.parent.glob(glob.escape(library.path.name) + ending):
            backup.unlink()
    _write_anew(library, "The photos are")
    return counts


def forget_embeddings(library: Library, pack: str) -> int:
    """Forget the embeddings of a pack; returns how many there were. Nothing else goes, backups neither.

    The file is written anew as by `forget`, also when there was none, and the same is raised.
    """
    rewriting.require_room(library, "Forgetting", "forgotten")
    with _wiping(library) as connection:
        count = connection.execute("DELETE FROM embeddings WHERE pack = ?", [pack]).rowcount
    neighbour_cache.remove(library.path, pack)
    _write_anew(library, "The embeddings are")
    return count


def remove(libraries: Sequence[Path]) -> None:
    """Delete libraries, whatever state they are in, with all that lies beside them (`beside`).

    Raises `LibraryInUse` when another program works on one of them: then nothing is deleted. Raises `LibraryError`
    where a file could not be deleted.
    """
    real = [Path(os.path.realpath(library)) for library in libraries if beside(library)]
    with contextlib.ExitStack() as stack:
        for library in real:
            stack.callback(locked(library).release)
        for library in real:
            _delete(beside(library))
    _delete([sidecar(library, _LOCK) for library in real])
    _delete([link for link in libraries if link.is_symlink()])


def beside(library: Path) -> list[Path]:
    """The library's file and those that SQLite and FaceSorter keep beside it, but for the lock; only what is there.

    Backups that the user made have other names.
    """
    library = Path(os.path.realpath(library))
    patterns = [glob.escape(library.name) + ending for ending in _BESIDE]
    return [file for pattern in patterns for file in sorted(library.parent.glob(pattern)) if file.is_file()]


def _delete(files: Sequence[Path]) -> None:
    for file in files:
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            raise LibraryError(
                f"{shown(file)} could not be deleted ({error.strerror or 'it may not be written to'}). Delete it "
                "yourself, or close what uses it and do this again."
            ) from error


@contextlib.contextmanager
def _wiping(library: Library) -> Iterator[Connection]:
    with library.transaction(durable=True) as connection:
        # What is deleted is overwritten, also where the file is not shortened.
        connection.execute("PRAGMA secure_delete = ON")
        yield connection


def _write_anew(library: Library, what: str) -> None:
    try:
        library.compact()
    except LibraryError as error:
        if error.__cause__ is None:
            raise
        raise LibraryError(
            f"{what} forgotten, but traces of them may be left in the library {shown(library.path)}: its file "
            "could not be written anew. Free some space on its disk and on the one for temporary files, and do this "
            "again."
        ) from error


def _forget_everything(connection: Connection) -> tuple[int, int]:
    counts = _count(connection, "photos"), _count(connection, "faces")
    for table in ("edits", "runs", "photos", "apart", "people", "roots", "settings", "skipped"):
        connection.execute(f"DELETE FROM {table}")
    return counts


def _forget_folder(connection: Connection, folder: bytes) -> tuple[int, int]:
    condition, values = below(folder)
    connection.execute(f"CREATE TEMP TABLE lost_photos AS SELECT id FROM photos WHERE {condition}", values)
    connection.execute("CREATE TEMP TABLE lost_faces (id INTEGER PRIMARY KEY)")
    connection.execute("INSERT INTO lost_faces SELECT id FROM faces WHERE photo_id IN lost_photos")
    connection.execute(_MENTIONS)
    connection.execute(_TOUCHED)
    counts = _count(connection, "lost_photos"), _count(connection, "lost_faces")
    connection.execute("DELETE FROM photos WHERE id IN lost_photos")
    runs.forget_faces(connection, [face for (face,) in connection.execute("SELECT id FROM lost_faces")])
    connection.execute(f"DELETE FROM roots WHERE {condition}", values)
    connection.execute(_LOST_PEOPLE)
    _forget_skipped(connection)
    _forget_people(connection)
    connection.execute("DROP VIEW mentions")
    for table in ("lost_photos", "lost_faces", "touched", "lost_people"):
        connection.execute(f"DROP TABLE {table}")
    return counts


def _forget_skipped(connection: Connection) -> None:
    """Questions about somebody who is forgotten; all others stay skipped."""
    faces, people = ({row[0] for row in connection.execute(f"SELECT id FROM {lost}")} for lost in _LOST)
    keys = [key for (key,) in connection.execute("SELECT question FROM skipped").fetchall()]
    for key in keys:
        kind, one, other = told_by(key)
        about = {"pair": (faces, faces), "face": (faces, people)}.get(kind, (people, people))
        if one in about[0] or other in about[1]:
            connection.execute("DELETE FROM skipped WHERE question = ?", [key])


def _forget_people(connection: Connection) -> None:
    names = [name for (name,) in connection.execute(_LOST_NAMES)]
    connection.execute("DELETE FROM rejections WHERE person_id IN lost_people")
    connection.execute("DELETE FROM apart WHERE person_a IN lost_people OR person_b IN lost_people")
    connection.execute("DELETE FROM people WHERE id IN lost_people")
    for image in ("before", "after"):
        connection.execute(_LOST_IMAGE.format(image=image))
    connection.execute("DELETE FROM edit_rows WHERE before IS NULL AND after IS NULL")
    connection.execute("DELETE FROM edits WHERE id NOT IN (SELECT edit_id FROM edit_rows)")
    for name in names:
        connection.execute("UPDATE edits SET label = 'Edited' WHERE instr(label, ?)", [name])


def _count(connection: Connection, table: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
