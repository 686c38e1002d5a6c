"""The schema as ordered, named steps. `migrations` is only imported when a library is made or brought up to date.

A step that was released is never changed. A later step appends columns to journalled tables at their end and gives
them a default: older row images in the journal are shorter then, and replaying them leaves the rest at its default.

Why the tables are as they are:
- Paths are bytes: names of files need not be valid text.
- JPEGs and vectors have tables of their own, so that walking over photos or faces reads none of them.
- Ids are never used twice (AUTOINCREMENT): the journal and the user's scripts remember them.
- An unassigned face has no row in ``assignments``; an ignored one has a row without a person.
- References between journalled tables are checked at commit, so a replay may go through them in any order.
- ``people.cover`` is no foreign key: a cover counts only while its face is in the person, and deleting many faces
  would otherwise search the table once for each of them.
- The labels of a run are two packed columns (`labels`) in a table of their own: a row for each face would outgrow all
  the rest, and walking over runs reads none of them.
"""

import json
from datetime import UTC, datetime

import numpy as np
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from facesorter.store.labels import Labels

migrations = Migrations("facesorter")

_FIRST = """
CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE roots (path BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE photos (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path BLOB NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    content_hash BLOB,
    width INTEGER NOT NULL DEFAULT 0,
    height INTEGER NOT NULL DEFAULT 0,
    taken_at TEXT,
    state TEXT NOT NULL CHECK (state IN ('readable', 'unreadable', 'missing')),
    reason TEXT
) STRICT;
CREATE INDEX photos_by_content ON photos (content_hash);
CREATE INDEX photos_by_state ON photos (state);

CREATE TABLE thumbnails (
    photo_id INTEGER PRIMARY KEY REFERENCES photos ON DELETE CASCADE,
    jpeg BLOB NOT NULL
) STRICT;

CREATE TABLE scans (
    photo_id INTEGER NOT NULL REFERENCES photos ON DELETE CASCADE,
    pack TEXT NOT NULL,
    PRIMARY KEY (photo_id, pack)
) STRICT, WITHOUT ROWID;

CREATE TABLE faces (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    photo_id INTEGER NOT NULL REFERENCES photos ON DELETE CASCADE,
    x REAL NOT NULL,
    y REAL NOT NULL,
    width REAL NOT NULL,
    height REAL NOT NULL,
    landmarks BLOB NOT NULL,
    score REAL NOT NULL,
    quality REAL NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1))
) STRICT;
CREATE INDEX faces_by_photo ON faces (photo_id);

CREATE TABLE crops (
    face_id INTEGER PRIMARY KEY REFERENCES faces ON DELETE CASCADE,
    jpeg BLOB NOT NULL
) STRICT;

CREATE TABLE embeddings (
    id INTEGER PRIMARY KEY,
    face_id INTEGER NOT NULL REFERENCES faces ON DELETE CASCADE,
    pack TEXT NOT NULL,
    vector BLOB NOT NULL,
    UNIQUE (face_id, pack)
) STRICT;

CREATE TABLE people (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT,
    cover INTEGER,
    hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1))
) STRICT;

CREATE TABLE assignments (
    face_id INTEGER PRIMARY KEY REFERENCES faces ON DELETE CASCADE,
    person_id INTEGER REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL CHECK (state IN ('suggested', 'kept', 'confirmed', 'ignored')),
    CHECK ((person_id IS NULL) = (state = 'ignored'))
) STRICT;
CREATE INDEX assignments_by_person ON assignments (person_id, state);

CREATE TABLE rejections (
    face_id INTEGER NOT NULL REFERENCES faces ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (face_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX rejections_by_person ON rejections (person_id);

CREATE TABLE apart (
    person_a INTEGER NOT NULL REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    person_b INTEGER NOT NULL REFERENCES people DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (person_a, person_b),
    CHECK (person_a < person_b)
) STRICT, WITHOUT ROWID;
CREATE INDEX apart_by_second ON apart (person_b);

CREATE TABLE runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    algorithm TEXT NOT NULL,
    params TEXT NOT NULL,
    seed INTEGER NOT NULL,
    pack TEXT NOT NULL,
    made_at TEXT NOT NULL,
    seconds REAL NOT NULL,
    groups INTEGER NOT NULL,
    unassigned INTEGER NOT NULL
) STRICT;

CREATE TABLE run_labels (
    run_id INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
    face_id INTEGER NOT NULL,
    label INTEGER NOT NULL,
    PRIMARY KEY (run_id, face_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE edits (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    made_at TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX edits_by_undone ON edits (undone);

CREATE TABLE edit_rows (
    id INTEGER PRIMARY KEY,
    edit_id INTEGER NOT NULL REFERENCES edits ON DELETE CASCADE,
    kind TEXT NOT NULL,
    before TEXT,
    after TEXT
) STRICT;
CREATE INDEX edit_rows_by_edit ON edit_rows (edit_id);
"""

_MOMENTS = """
ALTER TABLE photos ADD COLUMN duration REAL;
ALTER TABLE photos ADD COLUMN moment REAL;
ALTER TABLE faces ADD COLUMN time REAL;
"""


_LABELLINGS = """
ALTER TABLE runs ADD COLUMN purpose TEXT NOT NULL DEFAULT 'group' CHECK (purpose IN ('group', 'compare'));
ALTER TABLE runs ADD COLUMN version TEXT NOT NULL DEFAULT '';
ALTER TABLE runs ADD COLUMN asked TEXT NOT NULL DEFAULT '{}';
UPDATE runs SET asked = params;
CREATE TABLE labellings (
    run_id INTEGER PRIMARY KEY REFERENCES runs ON DELETE CASCADE,
    faces BLOB NOT NULL,
    labels BLOB NOT NULL
) STRICT;
"""

_LASTING = """
ALTER TABLE people ADD COLUMN born TEXT;
ALTER TABLE people ADD COLUMN died TEXT;
ALTER TABLE assignments ADD COLUMN reason TEXT CHECK (reason IN ('stranger', 'not_a_face'));
CREATE TABLE together (
    face_a INTEGER NOT NULL REFERENCES faces ON DELETE CASCADE,
    face_b INTEGER NOT NULL REFERENCES faces ON DELETE CASCADE,
    PRIMARY KEY (face_a, face_b),
    CHECK (face_a < face_b)
) STRICT, WITHOUT ROWID;
CREATE INDEX together_by_second ON together (face_b);
ALTER TABLE edits ADD COLUMN takes_back INTEGER;
ALTER TABLE edits ADD COLUMN folded INTEGER NOT NULL DEFAULT 0;
CREATE TABLE skipped (question TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
"""

_FACES_APART = """
CREATE TABLE faces_apart (
    face_a INTEGER NOT NULL REFERENCES faces ON DELETE CASCADE,
    face_b INTEGER NOT NULL REFERENCES faces ON DELETE CASCADE,
    PRIMARY KEY (face_a, face_b),
    CHECK (face_a < face_b)
) STRICT, WITHOUT ROWID;
CREATE INDEX faces_apart_by_second ON faces_apart (face_b);
"""

_FOLLOWING = """
ALTER TABLE edits ADD COLUMN follows INTEGER NOT NULL DEFAULT 0;
UPDATE edits SET follows = 1 WHERE label LIKE 'What was said of % copies, too'
"""

_READ_AGAIN = """
DELETE FROM scans;
INSERT INTO settings SELECT 'reading', 'unfinished' WHERE EXISTS (SELECT 1 FROM photos)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value
"""


@migrations()
def first(db: Database) -> None:
    """Photos, faces, embeddings, people, what the user said, runs and the journal."""
    _run(db, _FIRST)


@migrations()
def moments(db: Database) -> None:
    """Videos: how long they last, which moment stands for one, and when in one a face is seen; all in seconds."""
    _run(db, _MOMENTS)


@migrations()
def searches(db: Database) -> None:
    """How faces were looked for in a photo: a `Search` as it is written, empty for the pack's own way."""
    _run(db, "ALTER TABLE photos ADD COLUMN found_by TEXT NOT NULL DEFAULT ''")


@migrations()
def read_again(db: Database) -> None:
    """Faces are measured and embedded in another way: every photo is read again when its folder is looked at, so that
    a library has one scale of quality. The window offers it (see `ui.bridge`).
    """
    _run(db, _READ_AGAIN)


@migrations()
def labellings(db: Database) -> None:
    """Runs that were made to compare, what makes a run again, and the labels of each in two columns.

    What was asked for by earlier versions is not known any more; what they used is the nearest to it.
    """
    _run(db, _LABELLINGS)
    for (run,) in db.conn.execute("SELECT id FROM runs ORDER BY id").fetchall():
        rows = db.conn.execute("SELECT face_id, label FROM run_labels WHERE run_id = ? ORDER BY face_id", [run])
        numbers = np.fromiter((number for row in rows for number in row), np.int64).reshape(-1, 2)
        packed = Labels(numbers[:, 0], numbers[:, 1]).packed()
        db.conn.execute("INSERT INTO labellings VALUES (?, ?, ?)", [run, *packed])
    db.conn.execute("DROP TABLE run_labels")


@migrations()
def lasting(db: Database) -> None:
    """When people lived, why a face was set aside, faces of one photo that may be one person, edits that take back
    another one or hold older ones that were folded away, and questions of the review that were skipped.
    """
    _run(db, _LASTING)


@migrations()
def faces_apart(db: Database) -> None:
    """Pairs of faces that are of different people. The review kept such answers beside the questions that were skipped;
    they become one edit, the newest that stands.

    Since such an answer an algorithm may have put the two into one person: the one that it merely suggested leaves.
    Where the user has left both with that person, this is the newer word, and the question counts as skipped.
    """
    _run(db, _FACES_APART)
    keys = [key for (key,) in db.conn.execute("SELECT question FROM skipped WHERE question LIKE 'unlike:%' ORDER BY 1")]
    db.conn.execute("DELETE FROM skipped WHERE question LIKE 'unlike:%'")
    steps: list[tuple[str, str | None, str | None]] = []
    pairs = 0
    for one, other in sorted(sorted(map(int, key.split(":")[1:])) for key in keys):
        images = db.conn.execute(
            "SELECT a.face_id, a.person_id, a.state, a.reason FROM faces f LEFT JOIN assignments a ON a.face_id = f.id "
            "WHERE f.id IN (?, ?) ORDER BY f.id DESC",
            [one, other],
        ).fetchall()
        if len(images) < 2:  # one of them is forgotten
            continue
        if images[0][1] is not None and images[0][1] == images[1][1]:
            leaving = next((image for image in images if image[2] == "suggested"), None)
            if leaving is None:
                db.conn.execute("INSERT INTO skipped VALUES (?) ON CONFLICT DO NOTHING", [f"pair:{one}:{other}"])
                continue
            db.conn.execute("DELETE FROM assignments WHERE face_id = ?", leaving[:1])
            steps.append(("assignments", json.dumps(leaving), None))
        db.conn.execute("INSERT INTO faces_apart VALUES (?, ?)", [one, other])
        steps.append(("faces_apart", None, json.dumps([one, other])))
        pairs += 1
    if steps:
        several = f"Marked {pairs} pairs of faces as different people"
        edit = _newest_standing(db, "Marked 2 faces as different people" if pairs == 1 else several)
        db.conn.executemany(
            "INSERT INTO edit_rows (edit_id, kind, before, after) VALUES (?, ?, ?, ?)",
            [(edit, *step) for step in steps],
        )


@migrations()
def following(db: Database) -> None:
    """Edits that are no word of the user's own: copies of photos took over what was said of their faces."""
    _run(db, _FOLLOWING)


def _newest_standing(db: Database, label: str) -> int:
    """Make an edit behind all that stand and before those that are undone, whose ids move on by one; returns its id."""
    undone = [edit for (edit,) in db.conn.execute("SELECT id FROM edits WHERE undone = 1 ORDER BY id DESC")]
    for edit in undone:
        db.conn.execute("UPDATE edits SET id = id + 1 WHERE id = ?", [edit])
        db.conn.execute("UPDATE edit_rows SET edit_id = edit_id + 1 WHERE edit_id = ?", [edit])
        db.conn.execute("UPDATE edits SET takes_back = takes_back + 1 WHERE takes_back = ?", [edit])
    made_at = datetime.now(UTC).isoformat(timespec="seconds")
    values = [undone[-1] if undone else None, label, made_at]
    made = db.conn.execute("INSERT INTO edits (id, label, made_at) VALUES (?, ?, ?)", values).lastrowid
    assert made is not None
    return made


def _run(db: Database, statements: str) -> None:
    # One by one: `executescript` would commit the transaction that holds the whole migration.
    for statement in statements.split(";\n"):
        db.conn.execute(statement)
