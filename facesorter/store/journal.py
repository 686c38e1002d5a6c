# ruff: noqa: S608 (statements are put together from parts of this file; all values are bound)
"""The journal: row images taken by triggers, and their replay as undo and redo.

While an edit is being recorded, every insert, update and delete on a journalled table leaves one row in ``edit_rows``
with the row's image before and after (a JSON array in the table's column order). Undoing an edit puts the before-images
back in reverse order, redoing puts the after-images back in order; nothing else needs to know what an edit meant.
What was so already and is said again by an edit leaves a row with two equal images that are cut short: it changes
nothing, and tells that the edit, too, needs what is there (`contrary`). Edits of older versions lack those rows.
Order is that of the ids, never of the clock. A new edit discards the edits that were undone. It stays such a straight
line when an edit in its midst is taken back (`contrary`) and when its oldest edits are folded into one (`folding`).

Each changed row takes about 55 bytes of the file, one that was said again no more. A first grouping of 100,000 faces
into 18,000 people is an edit of 6 MB; on two cores it took 2.5 s, undoing it 1.3 s, and grouping again with 1 % of the
faces moving 0.05 s.
"""

import dataclasses
import itertools
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from facesorter.domain.edits import ChangeSet, JournalEntry

#: The journalled tables and how many of their first columns are the primary key.
JOURNALLED = {"people": 1, "assignments": 1, "rejections": 2, "apart": 2, "together": 2, "faces_apart": 2}

_Value = int | str | None
Image = list[_Value]
#: The rows of a table by primary key.
Rows = dict[tuple[_Value, ...], Image]
#: (table, image that leaves, image that comes)
Step = tuple[str, Image | None, Image | None]
#: A row of the library: its table and its primary key.
Place = tuple[str, tuple[_Value, ...]]
#: What an edit did on balance: how each row that it changed was before and after it, ``None`` for no row.
Net = dict[Place, tuple[Image | None, Image | None]]


def install(connection: sqlite3.Connection) -> None:
    """Create the triggers for this (writing) connection. They are temporary and made from the tables as they are,
    so no migration has to care about them.
    """
    # With this, replacing a row fires the trigger for the row that goes.
    connection.execute("PRAGMA recursive_triggers = ON")
    connection.execute("CREATE TEMP TABLE recording (edit_id INTEGER NOT NULL)")
    for table in JOURNALLED:
        names = columns(connection, table)
        images = {row: f"json_array({', '.join(f'{row}.{name}' for name in names)})" for row in ("OLD", "NEW")}
        differs = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in names)
        for event, before, after in (
            ("INSERT", "NULL", images["NEW"]),
            ("UPDATE", images["OLD"], images["NEW"]),
            ("DELETE", images["OLD"], "NULL"),
        ):
            condition = f"WHEN {differs}" if event == "UPDATE" else ""
            _on(connection, event, table, condition, before, after)
        # What is said again. A person's columns are said one by one: the image ends with the one that was.
        again = [("UPDATE", f"WHEN NOT ({differs})", names[:2])]
        if table == "people":
            again = [
                (f"UPDATE OF {name}", f"WHEN OLD.{name} IS NEW.{name}", names[: place + 1])
                for place, name in enumerate(names)
            ]
        for event, same, known in again:
            image = f"json_array({', '.join(f'NEW.{name}' for name in known)})"
            _on(connection, event, table, same, image, image)


def _on(connection: sqlite3.Connection, event: str, table: str, condition: str, before: str, after: str) -> None:
    (number,) = connection.execute("SELECT count(*) FROM sqlite_temp_schema").fetchone()
    connection.execute(
        f"CREATE TEMP TRIGGER {table}_{number} AFTER {event} ON main.{table} {condition} BEGIN "
        f"INSERT INTO edit_rows (edit_id, kind, before, after) "
        f"SELECT edit_id, '{table}', {before}, {after} FROM recording; END"
    )


def begin(connection: sqlite3.Connection) -> int:
    """Start recording a new edit within the transaction that is open; returns its id."""
    made_at = datetime.now(UTC).isoformat(timespec="seconds")
    edit = connection.execute("INSERT INTO edits (label, made_at) VALUES ('', ?)", [made_at]).lastrowid
    assert edit is not None
    connection.execute("INSERT INTO recording VALUES (?)", [edit])
    return edit


def finish(
    connection: sqlite3.Connection, edit: int, label: str, takes_back: int | None = None, *, follows: bool = False
) -> ChangeSet:
    """Stop recording. An edit that neither changed nor said anything again leaves no entry, and what was undone can
    still be redone.
    """
    connection.execute("DELETE FROM recording")
    change = _change(label, steps(connection, edit), edit)
    if change.faces or change.people:
        connection.execute("DELETE FROM edits WHERE undone = 1")
        connection.execute(
            "UPDATE edits SET label = ?, takes_back = ?, follows = ? WHERE id = ?", [label, takes_back, follows, edit]
        )
        return change
    connection.execute("DELETE FROM edits WHERE id = ?", [edit])
    return dataclasses.replace(change, edit=None)


def undo(connection: sqlite3.Connection) -> ChangeSet | None:
    """Take back the last edit that is not undone; ``None`` when there is none, or only what was folded."""
    entry = next_undo(connection)
    return _replay(connection, entry, undone=True) if entry else None


def redo(connection: sqlite3.Connection) -> ChangeSet | None:
    """Bring back the first edit that is undone; ``None`` when there is none."""
    entry = next_redo(connection)
    return _replay(connection, entry, undone=False) if entry else None


def next_undo(connection: sqlite3.Connection) -> JournalEntry | None:
    """What `undo` would take back."""
    return next(_entries(connection, "WHERE undone = 0 AND folded = 0 ORDER BY id DESC LIMIT 1"), None)


def next_redo(connection: sqlite3.Connection) -> JournalEntry | None:
    """What `redo` would bring back."""
    return next(_entries(connection, "WHERE undone = 1 ORDER BY id LIMIT 1"), None)


def entries(connection: sqlite3.Connection) -> list[JournalEntry]:
    """The whole history, newest first."""
    found = list(_entries(connection, "ORDER BY id DESC"))
    taken_back_by: dict[int | None, int] = {}
    for entry in found:
        # Whoever could take this one back is newer and was seen before.
        if not entry.undone and entry.id not in taken_back_by:
            taken_back_by[entry.takes_back] = entry.id
    return [
        dataclasses.replace(entry, taken_back_by=taken_back_by[entry.id]) if entry.id in taken_back_by else entry
        for entry in found
    ]


def replayed(connection: sqlite3.Connection) -> dict[str, Rows] | None:
    """The rows that each journalled table must hold, by primary key, as the journal alone tells it; ``None`` when the
    journal contradicts itself (a change does not start from where the one before it ended).
    """
    tables: dict[str, Rows] = {table: {} for table in JOURNALLED}
    try:
        for (edit,) in connection.execute("SELECT id FROM edits WHERE undone = 0 ORDER BY id").fetchall():
            for table, before, after in _changing(steps(connection, edit)):
                if before is not None and not same(tables[table].pop(_key(table, before)), before):
                    return None
                if after is not None and tables[table].setdefault(_key(table, after), after) is not after:
                    return None
    except (ValueError, KeyError, TypeError):
        return None
    return tables


def same(image: Image | None, row: Image | None) -> bool:
    """Whether a row is as its image says, which may be from a time when the table had fewer columns."""
    return image == (row and row[: len(image or [])])


def table_rows(connection: sqlite3.Connection, table: str) -> Rows:
    """The rows that a journalled table holds, by primary key."""
    rows = (list(row) for row in connection.execute(f"SELECT * FROM {table}"))
    return {_key(table, row): row for row in rows}


def restore(connection: sqlite3.Connection, table: str, rows: Rows) -> None:
    """Make a journalled table hold exactly these rows."""
    actual = table_rows(connection, table)
    write(connection, [(table, actual.get(key), rows.get(key)) for key in actual.keys() | rows.keys()])


def steps(connection: sqlite3.Connection, edit: int) -> list[Step]:
    """What an edit did, row by row, in order."""
    rows = connection.execute("SELECT kind, before, after FROM edit_rows WHERE edit_id = ? ORDER BY id", [edit])
    return decoded(rows.fetchall())


def decoded(rows: Sequence[tuple[str, str | None, str | None]]) -> list[Step]:
    """Rows of ``edit_rows``. All are parsed at once, which takes a third of the time."""
    texts = (text or "null" for _, *both in rows for text in both)
    images = iter(json.loads(f"[{','.join(texts)}]"))
    return [(row[0], *both) for row, *both in zip(rows, images, images, strict=True)]


def net(steps: Iterable[Step]) -> Net:
    """What these steps did on balance."""
    found: Net = {}
    for table, before, after in _changing(steps):
        if before is not None:
            place = table, _key(table, before)
            found[place] = (found[place][0] if place in found else before), None
        if after is not None:
            place = table, _key(table, after)
            found[place] = (found[place][0] if place in found else None), after
    return {place: images for place, images in found.items() if images[0] != images[1]}


def said_again(steps: Iterable[Step]) -> list[tuple[Place, Image]]:
    """What was so already: the rows, and of each as many columns as were said (of a person's row the last of them)."""
    return [((table, _key(table, after)), after) for table, before, after in steps if after and before == after]


def say_again(connection: sqlite3.Connection, edit: int) -> None:
    """The edit that is being recorded is about what an earlier one said again."""
    connection.execute(
        "INSERT INTO edit_rows (edit_id, kind, before, after) SELECT recording.edit_id, kind, before, after "
        "FROM recording, edit_rows WHERE edit_rows.edit_id = ? AND before = after",
        [edit],
    )


def write(connection: sqlite3.Connection, steps: Iterable[Step]) -> None:
    """Let images leave the tables and others come."""
    for (table, size), batch in itertools.groupby(_writes(steps), key=lambda write: (write[0], write[1])):
        connection.executemany(_statement(connection, table, size), [values for _, _, values in batch])


def columns(connection: sqlite3.Connection, table: str) -> list[str]:
    """The names of a table's columns, in the order of its images."""
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


def concerned(table: str, image: Image) -> tuple[Sequence[_Value], Sequence[_Value]]:
    """The faces and the people that a row of a journalled table is about; ``None`` stands for nobody."""
    match table:
        case "people":
            return (), image[:1]
        case "apart":
            return (), image[:2]
        case "together" | "faces_apart":
            return image[:2], ()
        case _:
            return image[:1], image[1:2]


def _entries(connection: sqlite3.Connection, tail: str) -> Iterator[JournalEntry]:
    columns = "id, label, made_at, undone, takes_back, folded, follows"
    for edit, label, made_at, undone, takes_back, folded, follows in connection.execute(
        f"SELECT {columns} FROM edits {tail}"
    ):
        yield JournalEntry(edit, label, made_at, bool(undone), takes_back, folded, bool(follows))


def _changing(steps: Iterable[Step]) -> Iterator[Step]:
    return (step for step in steps if step[1] != step[2])


def _key(table: str, image: Image) -> tuple[_Value, ...]:
    return tuple(image[: JOURNALLED[table]])


def _replay(connection: sqlite3.Connection, entry: JournalEntry, *, undone: bool) -> ChangeSet:
    rows = steps(connection, entry.id)
    write(connection, [(kind, after, before) for kind, before, after in reversed(rows)] if undone else rows)
    connection.execute("UPDATE edits SET undone = ? WHERE id = ?", [undone, entry.id])
    return _change(entry.label, rows, entry.id)


def _writes(steps: Iterable[Step]) -> Iterator[tuple[str, int, Image]]:
    """(table, number of columns to write or 0 to delete, values) for each image that leaves or comes."""
    for table, leaving, coming in _changing(steps):
        if leaving is not None and (coming is None or _key(table, coming) != _key(table, leaving)):
            yield table, 0, list(_key(table, leaving))
        if coming is not None:
            yield table, len(coming), coming


def _statement(connection: sqlite3.Connection, table: str, size: int) -> str:
    every, keys = columns(connection, table), JOURNALLED[table]
    if not size:
        return f"DELETE FROM {table} WHERE {' AND '.join(f'{name} = ?' for name in every[:keys])}"
    names, rest = every[:size], every[keys:size]
    updates = f"UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in rest)}" if rest else "NOTHING"
    return (
        f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * size)}) "
        f"ON CONFLICT ({', '.join(every[:keys])}) DO {updates}"
    )


def _change(label: str, rows: Iterable[Step], edit: int) -> ChangeSet:
    faces: set[_Value] = set()
    people: set[_Value] = set()
    for table, *images in rows:
        for image in images:
            if image is not None:
                some_faces, some_people = concerned(table, image)
                faces.update(some_faces)
                people.update(some_people)
    return ChangeSet(label, frozenset(_ids(faces)), frozenset(_ids(people)), edit=edit)


def _ids(values: Iterable[_Value]) -> Iterator[int]:
    return (value for value in values if isinstance(value, int))
