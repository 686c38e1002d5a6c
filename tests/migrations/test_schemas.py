"""Libraries of every released schema open with all their data; an upgrade that dies leaves the old one."""

import contextlib
import os
import signal
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from made_library import PACK, dump

from facesorter.domain.errors import LibraryError
from facesorter.domain.model import FaceState, PhotoState
from facesorter.services import browsing, editing, maintenance
from facesorter.store import embeddings, inspection, photos, runs, settings, skipped
from facesorter.store.library import Library
from facesorter.store.migrations import migrations

HERE = Path(__file__).parent


@pytest.fixture(params=sorted(HERE.glob("schema_*.sql")), ids=lambda path: path.stem)
def frozen(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A library as an earlier version left it."""
    path = tmp_path / "library"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript(request.param.read_text("utf-8"))
    return path


def schema(path: Path) -> list[tuple[str, str]]:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT name, sql FROM sqlite_schema ORDER BY name").fetchall()


def test_every_schema_has_its_frozen_library() -> None:
    assert len(list(HERE.glob("schema_*.sql"))) == inspection.SCHEMA_VERSION
    assert len(migrations.pending(__import__("sqlite_utils").Database(memory=True))) == inspection.SCHEMA_VERSION


def test_all_data_is_there(frozen: Path, request: pytest.FixtureRequest) -> None:
    with Library.open(frozen) as library:
        assert browsing.counts(library) == browsing.Counts(
            people=3, photos=7, faces=10, unsorted=2, ignored=1, unreadable=1, hidden=1
        )
        zoe = browsing.person(library, 1)
        assert (zoe.name, zoe.cover, zoe.faces, zoe.confirmed, zoe.photos) == ("Zoë", 3, 3, 1, 2)
        states = {face.id: (face.person, face.state) for face in browsing.faces(library)}
        assert states == {
            1: (None, FaceState.SUGGESTED),
            2: (1, FaceState.CONFIRMED),
            3: (1, FaceState.KEPT),
            4: (1, FaceState.KEPT),
            5: (4, FaceState.KEPT),
            6: (4, FaceState.KEPT),
            7: (2, FaceState.KEPT),
            8: (2, FaceState.KEPT),
            9: (None, FaceState.IGNORED),
            10: (3, FaceState.KEPT),
            11: (None, FaceState.SUGGESTED),
        }
        assert browsing.person(library, 3).hidden
        assert embeddings.rejections(library) == [(1, 1)]
        assert embeddings.apart(library) == [(2, 4)]
        photo = browsing.photo_by_path(library, b"/photos/\xff.jpg")
        assert photo.taken_at
        assert photo.taken_at.isoformat() == "2004-05-06T07:08:09"
        assert browsing.faces(library, photo=photo.id)[0].box.x == 10.5
        known = photos.known(library, [b"/photos"])
        # Earlier versions measured faces in another way: their photos are to be read again, and the window says so.
        measured = request.node.callspec.id not in {"schema_1", "schema_2", "schema_3"}
        assert known[photo.path].scanned_with == ({PACK} if measured else set())
        assert settings.get(library, "reading") == (None if measured else "unfinished")
        searched = request.node.callspec.id not in {"schema_1", "schema_2"}
        assert known[photo.path].found_by == ('{"detector": "viola_jones"}' if searched else "")
        assert known[b"/photos/4.jpg"].state is PhotoState.MISSING
        assert browsing.photos(library, unreadable=True)[0].reason == "It ends too early."
        assert embeddings.load(library, PACK).vectors[-1].tolist() == [1.0, 0.0]
        assert browsing.crop(library, 1) == browsing.thumbnail(library, 1) == b"\xff\xd8 a picture \xff\xd9"
        assert photos.roots(library) == [b"/photos"]
        assert runs.get(library).params == {"eps": 1.5}
        labels = dict(runs.labels(library, 1))
        assert labels == {1: 0, 2: 0, 3: 0, 4: 0, 5: 1, 6: 1, 7: 1, 8: 1, 9: 2, 10: 2, 11: -1}
        assert (runs.get(library).purpose, runs.get(library).version) == ("group", "")
        (filmed,) = browsing.faces(library, person=3)
        film = browsing.photo(library, filmed.photo)
        moments = (None, None, None) if request.node.callspec.id == "schema_1" else (3.25, 12.5, 4.5)
        assert (filmed.time, film.duration, film.moment) == moments
        assert maintenance.check(frozen) == []
        end = dump(library)
        marked = request.node.callspec.id in {"schema_7", "schema_8"}
        newest = "Marked 2 faces as different people" if marked else "Hid a person"
        assert (editing.can_undo(library).label, editing.can_redo(library).label) == (newest, "Renamed to undone")
        assert embeddings.faces_apart(library) == ([(1, 11)] if marked else [])
        lived = request.node.callspec.id in {"schema_6", "schema_7", "schema_8"}
        assert (zoe.born, zoe.died) == (("1950-12", "2001") if lived else (None, None))
        assert len(editing.undo(library, 99)) == 8 + lived + marked
        assert dump(library) == {table: [] for table in end}
        editing.redo(library, 8 + lived + marked)
        assert dump(library) == end


def test_edits_of_every_schema_are_taken_back_alone(frozen: Path) -> None:
    """Also where the journal's images are shorter than rows are now."""
    with Library.open(frozen) as library:
        start = dump(library)
        taken = []
        for entry in [entry for entry in editing.log(library) if not entry.undone]:
            if not editing.dependents(library, entry.id):
                editing.take_back(library, entry.id)
                taken.append(entry.label)
        # From the newest on, nothing depends on any of them.
        assert len(taken) == len(editing.log(library)) - len(taken)
        assert dump(library) == {table: [] for table in start}
    assert maintenance.check(frozen) == []
    with Library.open(frozen) as library:
        for entry in [entry for entry in editing.log(library) if entry.takes_back is not None]:
            assert editing.take_back(library, entry.id).label.startswith("Brought back: ")
        assert dump(library) == start
    assert maintenance.check(frozen) == []


def test_edits_in_the_midst_of_an_old_history_are_taken_back(frozen: Path) -> None:
    with Library.open(frozen) as library:
        before = dump(library)
        alone = [
            entry
            for entry in editing.log(library)[1:]
            if not entry.undone and not editing.dependents(library, entry.id)
        ]
        for entry in alone:
            editing.take_back(library, entry.id)
            assert dump(library) != before
            editing.undo(library)
            assert dump(library) == before
        assert len(alone) > 2
    assert maintenance.check(frozen) == []


def test_answers_about_two_faces_become_an_edit(tmp_path: Path) -> None:
    """In schema 6 they were remembered beside the questions that were skipped, where groupings did not see them."""
    path = tmp_path / "library"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript((HERE / "schema_6.sql").read_text("utf-8"))
        # 1 and 11 are in nobody; 5 and 6 were left in one person by the user, 7 and 8 were put into one by a grouping,
        # as far as the second one goes; 12 is no face any more.
        connection.executemany(
            "INSERT INTO skipped VALUES (?)",
            [(f"unlike:{pair}",) for pair in ("1:11", "5:6", "7:8", "1:12")] + [("pair:1:2",)],
        )
        connection.execute("UPDATE assignments SET state = 'suggested' WHERE face_id = 8")
        connection.execute("UPDATE edit_rows SET after = json_set(after, '$[2]', 'suggested') WHERE after LIKE '[8,%'")
        connection.execute(
            "UPDATE edit_rows SET before = json_set(before, '$[2]', 'suggested') WHERE before LIKE '[8,%'"
        )
        connection.commit()
    with Library.open(path) as library:
        assert embeddings.faces_apart(library) == [(1, 11), (7, 8)]
        assert browsing.faces(library, ids=[8])[0].person is None
        assert skipped.every(library) == {"merge:1:2", "pair:1:2", "pair:5:6"}
        end = dump(library)
        told = editing.log(library)[1]
        assert (told.label, told.undone) == ("Marked 2 pairs of faces as different people", False)
        assert (editing.can_undo(library).label, editing.can_redo(library).label) == (told.label, "Renamed to undone")
        assert set(editing.pictured(library, told.id)) == {1, 7, 8, 11}
        editing.redo(library)
        assert [entry.label for entry in editing.log(library)[:2]] == ["Renamed to undone", told.label]
        editing.undo(library)
        assert dump(library) == end
        steps = len(editing.undo(library, 99))
        assert dump(library) == {table: [] for table in end}
        editing.redo(library, steps)
        assert dump(library) == end
    assert maintenance.check(path) == []


def test_what_copies_took_over_is_known_as_no_word_of_the_user(tmp_path: Path) -> None:
    """Schema 7 tells it by its words alone."""
    path = tmp_path / "library"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript((HERE / "schema_7.sql").read_text("utf-8"))
        words = "What was said of 1 face holds for its copies, too"
        connection.execute("UPDATE edits SET label = ? WHERE id = 12", [words])
        connection.commit()
    with Library.open(path) as library:
        assert [entry.id for entry in editing.log(library) if entry.follows] == [12]


def test_an_upgraded_library_has_the_schema_of_a_new_one(frozen: Path, tmp_path: Path) -> None:
    Library.open(frozen).close()
    Library.open(tmp_path / "new").close()
    assert schema(frozen) == schema(tmp_path / "new")


# A version with one more migration, which dies before the given statement (or never).
UPGRADE = """
import os, signal, sys
from pathlib import Path
from facesorter.store import inspection, library
from facesorter.store.migrations import migrations
inspection.SCHEMA_VERSION = library.SCHEMA_VERSION = inspection.SCHEMA_VERSION + 1
dies_before = int(sys.argv[2])
statements = [
    "ALTER TABLE people ADD COLUMN height TEXT",
    "UPDATE people SET height = '170'",
    "CREATE TABLE more (a INTEGER) STRICT",
    "DELETE FROM labellings",
    "CREATE INDEX people_by_height ON people (height)",
]
@migrations()
def one_more(db):
    for number, statement in enumerate([*statements, "SELECT 1"]):
        if number == dies_before:
            os.kill(os.getpid(), signal.SIGKILL)
        db.conn.execute(statement)
with library.Library.open(Path(sys.argv[1])) as opened:
    print(opened.rows("SELECT name, height FROM people WHERE id = 1"))
    from facesorter.domain.edits import RenamePerson
    from facesorter.services import editing
    from facesorter.store import integrity
    # Row images of the journal are shorter than rows now.
    print(integrity.problems(opened.reader))
    steps = len(editing.undo(opened, 99))
    print(opened.rows("SELECT * FROM people"))
    editing.redo(opened, steps)
    editing.apply(opened, RenamePerson(1, "Anna"))
    print(integrity.problems(opened.reader))
    print(opened.rows("SELECT name, height FROM people WHERE id = 1"))
"""


def upgrade(path: Path, dies_before: int) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", UPGRADE, path, str(dies_before)], capture_output=True, text=True, check=False
    )


@pytest.mark.skipif(os.name != "posix", reason="kills with a signal")
def test_a_killed_upgrade_leaves_the_old_library(frozen: Path) -> None:
    with Library.open(frozen) as library:
        before = dump(library)
    for dies_before in range(6):
        assert upgrade(frozen, dies_before).returncode == -signal.SIGKILL
        with Library.open(frozen) as library:
            assert dump(library) == before
        assert maintenance.check(frozen) == []
    copy = frozen.with_name(f"library.schema-{inspection.SCHEMA_VERSION}.backup")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert maintenance.check(copy) == []
    done = upgrade(frozen, -1)
    assert done.stdout.splitlines() == ["[('Zoë', '170')]", "[]", "[]", "[]", "[('Anna', None)]"], done.stderr
    # Now it is a newer library than this version knows.
    with pytest.raises(LibraryError, match="newer"):
        Library.open(frozen)


def test_an_older_library_is_not_changed_by_reading(frozen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facesorter.store.inspection.SCHEMA_VERSION", 99)
    monkeypatch.setattr("facesorter.store.library.SCHEMA_VERSION", 99)
    before = frozen.read_bytes()
    with pytest.raises(LibraryError, match="older FaceSorter"):
        Library.open(frozen, read_only=True)
    assert frozen.read_bytes() == before
    assert [path.name for path in frozen.parent.iterdir()] == ["library"]
