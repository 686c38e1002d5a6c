# ruff: noqa: S608 (statements are put together from parts of this file; all values are bound)
"""Whether a library is as it should be, and what can be put right.

SQLite's own check misses some damage, so what cannot be made again is held twice: every row of a journalled table must
equal what the journal says it was last. Photos, faces and embeddings can be read again from the originals, and hold no
checksum: seen are damage to SQLite's own structure, rows that do not belong together, pictures without a beginning or
an end, and embeddings with values that no network gives. Not seen is what still looks sensible: other bytes in the
midst of a picture, another number in a box, a path or a date.
"""

import sqlite3

import numpy as np

from facesorter.store import journal
from facesorter.store.labels import Labels
from facesorter.store.library import Connection, Library

_MOST_LINES = 10
# Networks give values around 1; wide enough for any, and still most of the range of 32 bits is outside.
_SMALLEST, _LARGEST = 1e-12, 1e6
# What must find nothing, and how to say what it found.
_INVARIANTS = {
    "faces without their crop": "SELECT 1 FROM faces WHERE id NOT IN (SELECT face_id FROM crops)",
    "crops or thumbnails that are no JPEG": (
        "SELECT 1 FROM (SELECT jpeg FROM crops UNION ALL SELECT jpeg FROM thumbnails) "
        "WHERE substr(jpeg, 1, 2) <> x'ffd8' OR substr(jpeg, -2) <> x'ffd9'"
    ),
    "embeddings of another length than the rest of their pack": (
        "SELECT 1 FROM embeddings e JOIN (SELECT pack, max(length(vector)) AS longest FROM embeddings GROUP BY pack) "
        "USING (pack) WHERE length(vector) <> longest OR length(vector) % 4"
    ),
    "faces in a person that they were taken out of": (
        "SELECT 1 FROM rejections JOIN assignments USING (face_id, person_id)"
    ),
    "pairs of faces in one person that are of different people": (
        "SELECT 1 FROM faces_apart JOIN assignments a ON a.face_id = face_a JOIN assignments b ON b.face_id = face_b "
        "WHERE a.person_id = b.person_id"
    ),
}


def problems(connection: Connection) -> list[str]:
    """What is wrong, one sentence each; nothing for a sound library."""
    try:
        damage = [line for (line,) in connection.execute(f"PRAGMA integrity_check({_MOST_LINES})")]
        if damage != ["ok"]:
            return [f"The file is damaged: {line}." for line in damage]
        found = []
        missing: dict[tuple[str, str], int] = {}
        for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check"):
            missing[table, parent] = missing.get((table, parent), 0) + 1
        found += [f"{count} rows of {table} miss their {parent}." for (table, parent), count in missing.items()]
        for what, query in _INVARIANTS.items():
            (count,) = connection.execute(f"SELECT count(*) FROM ({query})").fetchone()
            if count:
                found.append(f"There are {count} {what}.")
        if count := _odd_embeddings(connection):
            found.append(f"There are {count} embeddings with values that no network gives.")
        if count := _damaged_runs(connection):
            found.append(f"There are {count} runs whose groups cannot be read.")
        found += _against_journal(connection)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        return [f"The file is damaged: {error}."]
    return found


def _odd_embeddings(connection: Connection) -> int:
    """How many hold a value that is no number or far from the size of all others: what random bytes mostly are."""
    odd = 0
    for (vector,) in connection.execute("SELECT vector FROM embeddings WHERE length(vector) % 4 = 0"):
        sizes = np.abs(np.frombuffer(vector, np.float32))
        odd += not bool(((sizes == 0) | ((sizes > _SMALLEST) & (sizes < _LARGEST))).all())
    return odd


def _damaged_runs(connection: Connection) -> int:
    damaged = 0
    for columns in connection.execute("SELECT faces, labels FROM labellings"):
        try:
            Labels.unpacked(*columns)
        except ValueError:
            damaged += 1
    return damaged


def _against_journal(connection: Connection) -> list[str]:
    recorded = journal.replayed(connection)
    if recorded is None:
        return ["The journal of edits contradicts itself."]
    found = []
    for table, rows in recorded.items():
        actual = journal.table_rows(connection, table)
        if differing := sum(not journal.same(rows.get(key), actual.get(key)) for key in actual.keys() | rows.keys()):
            found.append(f"{differing} rows of {table} are not as the journal of edits says.")
    return found


def repair(library: Library) -> None:
    """Rebuild the indexes, put what the user said back as the journal has it, and drop rows that miss their parent.

    In one transaction; what cannot be put right stays as it is, and `problems` still names it.
    """
    with library.transaction(durable=True) as connection:
        connection.execute("REINDEX")
        _drop_orphans(connection)
        faces = {face for (face,) in connection.execute("SELECT id FROM faces")}
        for table, rows in (journal.replayed(connection) or {}).items():
            known = {key: row for key, row in rows.items() if faces.issuperset(journal.concerned(table, row)[0])}
            journal.restore(connection, table, known)


def _drop_orphans(connection: Connection) -> None:
    tables = [
        name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")
    ]
    for table in tables:
        if table not in journal.JOURNALLED:
            for _, _, parent, column, *_ in connection.execute(f"PRAGMA foreign_key_list({table})").fetchall():
                connection.execute(f"DELETE FROM {table} WHERE {column} NOT IN (SELECT id FROM {parent})")
