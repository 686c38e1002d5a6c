"""Checks that find damage, repairs that mend it, whole backups, and forgetting that leaves nothing."""

import contextlib
import os
import random
import re
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from made_library import PACK, dump, files, fill, found_face, found_photo, group

from facesorter.domain.edits import MergePeople, MoveFaces, RejectFaces, RenamePerson, SplitPerson, TellFacesApart
from facesorter.domain.errors import LibraryError
from facesorter.domain.found import Embedded
from facesorter.services import browsing, editing, maintenance
from facesorter.store import embeddings, integrity, photos, reembedding, runs, settings, skipped
from facesorter.store.library import Library
from facesorter.store.reembedding import Held


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "place" / "library") as library:
        fill(library, 6)
        group(library, [1, 2, 3], [4, 5, 6])
        editing.apply(library, RenamePerson(1, "Anna"))
        editing.apply(library, RejectFaces((3,)))
        editing.apply(library, SplitPerson(2, ((4,),)))
        editing.undo(library)
        yield library


def meddle(path: Path, *statements: str) -> None:
    """Change the library behind the program's back."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def test_a_sound_library_has_no_problems_while_it_is_in_use(library: Library) -> None:
    assert maintenance.check(library.path) == []


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE assignments SET person_id = 2 WHERE face_id = 1", "1 rows of assignments are not as the journal"),
        ("DELETE FROM assignments WHERE face_id = 1", "1 rows of assignments are not as the journal"),
        ("UPDATE people SET name = 'Anne'", "2 rows of people are not as the journal"),
        ("DELETE FROM rejections", "1 rows of rejections are not as the journal"),
        ("DELETE FROM photos WHERE id = 6", "rows of faces miss their photos"),
        ("DELETE FROM people WHERE id = 1", "rows of assignments miss their people"),
        ("INSERT INTO embeddings (face_id, pack, vector) SELECT 1, pack, x'00' FROM embeddings LIMIT 1", None),
        ("UPDATE embeddings SET vector = x'00000000' WHERE face_id = 1", "1 embeddings of another length"),
        ("UPDATE crops SET jpeg = x'00' WHERE face_id = 1", "1 crops or thumbnails"),
        ("UPDATE crops SET jpeg = substr(jpeg, 1, length(jpeg) - 1) WHERE face_id = 1", "1 crops or thumbnails"),
        ("UPDATE thumbnails SET jpeg = substr(jpeg, 2) WHERE photo_id = 1", "1 crops or thumbnails"),
        # Not a number, and 1e30.
        (
            "UPDATE embeddings SET vector = CAST(x'0000c07f' || substr(vector, 5) AS BLOB) WHERE face_id = 1",
            "embeddings with",
        ),
        (
            "UPDATE embeddings SET vector = CAST(x'caf24971' || substr(vector, 5) AS BLOB) WHERE face_id = 1",
            "embeddings with",
        ),
        ("DELETE FROM crops WHERE face_id = 1", "1 faces without their crop"),
        ("UPDATE edit_rows SET after = 'nonsense' WHERE id = 1", "journal of edits contradicts itself"),
        ("UPDATE edit_rows SET before = '[9]' WHERE id = 8", "journal of edits contradicts itself"),
    ],
)
def test_what_is_wrong_is_found(library: Library, statement: str, problem: str | None) -> None:
    library.close()
    if problem is None:
        with pytest.raises(sqlite3.IntegrityError):
            meddle(library.path, statement)
        return
    meddle(library.path, statement)
    before = library.path.read_bytes()
    assert any(problem in line for line in maintenance.check(library.path))
    assert library.path.read_bytes() == before


def test_what_the_user_said_is_put_back(library: Library) -> None:
    good = dump(library)
    library.close()
    meddle(
        library.path,
        "UPDATE assignments SET person_id = 2, state = 'confirmed' WHERE face_id = 1",
        "DELETE FROM assignments WHERE face_id = 4",
        "UPDATE people SET name = 'Anne'",
        "INSERT INTO people (id, name) VALUES (50, 'Nobody')",
        "DELETE FROM rejections",
        "INSERT INTO apart VALUES (1, 2)",
    )
    assert len(maintenance.check(library.path)) == 4
    assert maintenance.check(library.path, repair=True) == []
    with Library.open(library.path) as mended:
        assert dump(mended) == good
        editing.redo(mended)
        editing.undo(mended, 9)
    assert library.path.with_name("library.before-repair.backup").is_file()
    assert maintenance.check(library.path) == []


def test_broken_indexes_and_orphans_are_mended(library: Library) -> None:
    library.close()
    meddle(library.path, "DELETE FROM photos WHERE id = 6")
    with contextlib.closing(sqlite3.connect(library.path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        # An index that is empty while its table is not.
        connection.execute("CREATE TABLE empty (a)")
        connection.execute("CREATE INDEX hollow ON empty (a)")
        (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'hollow'").fetchone()
        connection.execute("DELETE FROM sqlite_schema WHERE name IN ('hollow', 'empty')")
        connection.execute("UPDATE sqlite_schema SET rootpage = ? WHERE name = 'faces_by_photo'", [root])
        connection.commit()
    assert any("damaged" in line for line in maintenance.check(library.path))
    left = maintenance.check(library.path, repair=True)
    # Pages that the trick above leaves unused are harmless and all that may be left.
    assert all("never used" in line for line in left)
    with Library.open(library.path, read_only=True) as mended:
        assert len(browsing.faces(mended, photo=1)) == 2
        assert browsing.counts(mended).faces == 10


def test_random_damage_is_told_calmly_and_never_silently_changes_what_the_user_said(library: Library) -> None:
    said = dump(library)
    library.close()
    noise = random.Random(5)
    good = library.path.read_bytes()
    found = 0
    for _ in range(100):
        # Somewhere in the file where there is something.
        offset = next(start for start in iter(lambda: noise.randrange(len(good) - 16), None) if any(good[start:][:16]))
        spoilt = good[:offset] + noise.randbytes(16) + good[offset + 16 :]
        library.path.write_bytes(spoilt)
        try:
            problems = maintenance.check(library.path)
        except LibraryError as error:
            problems = [str(error)]
        found += bool(problems)
        if not problems:
            with Library.open(library.path, read_only=True) as unharmed:
                assert dump(unharmed) == said
        assert library.path.read_bytes() == spoilt
    print(f"{found} of 100 damages found")
    assert found > 50


def test_a_backup_is_whole_private_and_never_overwrites(library: Library, tmp_path: Path) -> None:
    target = tmp_path / "copy"
    with library.transaction() as connection:
        connection.execute("INSERT INTO settings VALUES ('unfinished', 'yes')")
        maintenance.backup(library, target)
    if os.name == "posix":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600
    before = target.read_bytes()
    with pytest.raises(LibraryError, match="exists already"):
        maintenance.backup(library, target)
    assert target.read_bytes() == before
    with Library.open(target) as copy:
        assert dump(copy) == dump(library)
        assert settings.get(copy, "unfinished") is None
        editing.undo(copy, 9)
    assert maintenance.check(target) == []
    with pytest.raises(LibraryError, match="No backup was made"):
        maintenance.backup(library, tmp_path / "nowhere" / "copy")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy", "copy-shm", "copy-wal", "copy.lock", "place"]


def secret(number: int) -> np.ndarray:
    return np.random.default_rng(number).standard_normal(64).astype(np.float32)


def test_forgetting_a_folder_leaves_no_trace_of_it(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "private [1]"
    path = os.fsencode(folder / "secret.jpg")
    face = found_face(0, embedding=secret(1).tolist())
    others = [face.id for face in browsing.faces(library)]
    photo = found_photo(b"secret content hash", face)
    photos.save(library, [(path, 1, 1, photo)], "another")
    photos.save(library, [(path, 1, 1, photo)], PACK)
    photos.save_failed(library, [(os.fsencode(folder / "bad.jpg"), 1, 1, "Secret reason.")])
    photos.add_roots(library, [os.fsencode(folder), b"/photos"])
    (hidden,) = [face.id for face in browsing.faces(library) if face.id not in others]
    change = editing.apply(library, MoveFaces((hidden, 7), None))
    (person,) = change.people
    editing.apply(library, RenamePerson(person, "Secretia"))
    editing.apply(library, RenamePerson(person, "Secretia Maria"))
    editing.apply(library, MoveFaces((7,), 1))
    editing.apply(library, TellFacesApart(((7, 8), (8, hidden), (1, hidden))))
    with library.edit("Grouped") as edit:
        run = runs.save(edit.connection, "a", {}, seed=0, pack=PACK, seconds=0, face_ids=[hidden, 1], labels=[0, 0])
        # Nothing is left of one that knew the forgotten face only.
        runs.save(edit.connection, "a", {}, seed=0, pack=PACK, seconds=0, face_ids=[hidden], labels=[0])
    (tmp_path / "place" / "library.schema-1.backup").write_bytes(b"Secretia")
    (tmp_path / "place" / "library.before-repair.backup").write_bytes(b"Secretia")
    before = dump(library)
    rest = {
        "people": [row for row in before["people"] if row[0] != person],
        "assignments": [row for row in before["assignments"] if row[0] != hidden],
        "rejections": [row for row in before["rejections"] if row[0] != hidden and row[1] != person],
        "apart": before["apart"],
        "together": [],
        "faces_apart": [(7, 8)],
    }
    kept = {"pair:7:8", "face:7:1", "people:1:2", "merge:1:2"}
    for key in (*kept, f"pair:7:{hidden}", f"face:{hidden}:1", f"face:7:{person}", f"people:1:{person}"):
        skipped.put(library, key)
    traces = [b"Secretia", b"secret.jpg", b"private", photo.content_hash, b"Secret reason", secret(1).tobytes()]
    content = b"".join(files(tmp_path / "place").values())
    assert all(trace in content for trace in traces)

    assert maintenance.forget(library, folder) == (2, 1)

    assert not any(trace in b"".join(files(tmp_path / "place").values()) for trace in traces)
    assert dump(library) == rest
    assert skipped.every(library) == kept
    assert photos.roots(library) == [b"/photos"]
    assert dict(runs.labels(library, run)) == {1: 0}
    assert [each.id for each in runs.every(library)] == [run]
    assert integrity.problems(library.reader) == []
    # The rest of the history can still be walked.
    editing.undo(library, 99)
    assert dump(library) == {table: [] for table in rest}
    editing.redo(library, 99)
    assert dump(library) == rest
    library.close()
    assert not any(trace in b"".join(files(tmp_path / "place").values()) for trace in traces)


def test_someone_who_was_merged_is_remembered_while_others_need_it(library: Library) -> None:
    fill(library, 1, folder=b"/more")
    faces = [face.id for face in browsing.faces(library, photo=7)]
    editing.apply(library, MoveFaces((faces[0],), 2))
    editing.apply(library, RenamePerson(2, "Ben"))
    editing.apply(library, MergePeople(1, (2,)))
    maintenance.forget(library, Path("/more"))
    assert integrity.problems(library.reader) == []
    editing.undo(library)
    assert browsing.person(library, 2).name == "Ben"
    assert {face.id for face in browsing.faces(library, person=2)} == {4, 5, 6}


def test_forgetting_everything(library: Library) -> None:
    photos.add_roots(library, [b"/photos"])
    assert maintenance.forget(library, None) == (6, 12)
    assert browsing.counts(library) == browsing.Counts(0, 0, 0, 0, 0, 0, 0)
    assert editing.log(library) == []
    assert embeddings.packs(library) == {}
    assert integrity.problems(library.reader) == []
    content = b"".join(files(library.path.parent).values())
    assert b"Anna" not in content
    assert b"/photos" not in content
    fill(library, 1)
    # Numbers are never used twice.
    assert {face.id for face in browsing.faces(library)} == {13, 14}


def test_letting_go_of_a_packs_embeddings_leaves_all_the_rest(library: Library, tmp_path: Path) -> None:
    faces = [face.id for face in browsing.faces(library)]
    wide = {face: np.random.default_rng(face).standard_normal(512).astype("<f4") for face in faces}
    reembedding.add(library, "wide", [Embedded(face, vector, from_photo=False) for face, vector in wide.items()])
    assert reembedding.held(library) == [Held(PACK, 12, 12 * 32), Held("wide", 12, 12 * 2048)]
    backup = tmp_path / "place" / "library.before-repair.backup"
    backup.write_bytes(b"what the user said")
    settings.put(library, "pack", "wide")
    library.compact()
    before, size = dump(library), library.path.stat().st_size
    history = [entry.label for entry in editing.log(library)]
    with pytest.raises(LibraryError, match=r"The library uses the pack wide.*Nothing was forgotten"):
        maintenance.forget_embeddings(library, "wide")
    assert len(reembedding.held(library)) == 2

    settings.put(library, "pack", PACK)
    assert maintenance.forget_embeddings(library, "wide") == 12
    assert reembedding.held(library) == [Held(PACK, 12, 12 * 32)]
    assert library.path.stat().st_size <= size - 12 * 2048
    library_files = {name: content for name, content in files(tmp_path / "place").items() if name != backup.name}
    assert not any(vector.tobytes() in content for vector in wide.values() for content in library_files.values())
    assert backup.exists()
    assert dump(library) == before
    assert [entry.label for entry in editing.log(library)] == history
    assert embeddings.load(library, PACK).vectors.shape == (12, 8)
    assert integrity.problems(library.reader) == []
    editing.redo(library, len(editing.undo(library, 99)))
    assert dump(library) == before
    assert maintenance.forget_embeddings(library, "never heard of") == 0


def test_forgetting_an_unknown_folder_forgets_nothing(library: Library) -> None:
    before = dump(library)
    assert maintenance.forget(library, Path("/photo")) == (0, 0)
    assert dump(library) == before


def test_forgetting_while_another_program_reads_says_so(library: Library) -> None:
    with contextlib.closing(sqlite3.connect(library.path)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM photos").fetchall()
        with library.transaction() as connection:
            connection.execute("PRAGMA busy_timeout = 100")
        with pytest.raises(LibraryError, match="Close that program"):
            maintenance.forget(library, None)
    maintenance.forget(library, None)
    assert b"Anna" not in b"".join(files(library.path.parent).values())


def test_forgetting_without_room_forgets_nothing_and_says_how_much_it_takes(small_disk: Path) -> None:
    with Library.open(small_disk / "library") as library:
        fill(library, 40, dimension=2000)
        library.empty_log()
        before = library.path.read_bytes()
        filler = small_disk / "filler"
        filler.write_bytes(bytes(shutil.disk_usage(small_disk).free - 300_000))
        with pytest.raises(
            LibraryError, match=r"takes \d\.\d MB of free space on its disk; .* Nothing was forgotten"
        ) as refusal:
            maintenance.forget(library, None)
        assert library.path.read_bytes() == before
        # With the room that was asked for it works.
        filler.unlink()
        (needed, _) = re.findall(r"([\d.]+) MB", str(refusal.value))
        filler.write_bytes(bytes(shutil.disk_usage(small_disk).free - int(float(needed) * 1e6) - 50_000))
        assert maintenance.forget(library, Path("/photos/0.jpg")) == (1, 2)
        assert browsing.counts(library).photos == 39


FORGETFUL = """
import resource, sys
from pathlib import Path
from facesorter.services import maintenance
from facesorter.store.library import Library
from facesorter.store.reembedding import Held
with Library.open(Path(sys.argv[1])) as library:
    # No file may become longer, as if the disk were full.
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
    print(maintenance.forget(library, Path("/private")))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit on the length of files")
def test_what_is_forgotten_but_could_not_be_wiped_is_wiped_the_next_time(library: Library) -> None:
    fill(library, 3000, folder=b"/more")
    photo = found_photo(b"secret content hash")
    photos.save(library, [(b"/private/secret.jpg", 1, 1, photo)], PACK)
    library.close()
    size = library.path.stat().st_size

    def forget(longest: int) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", FORGETFUL, library.path, str(longest)]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    cut_short = forget(size // 2)
    assert "LibraryError: The photos are forgotten, but traces of them may be left in the library" in cut_short.stderr
    assert cut_short.stderr.rstrip().endswith("do this again.")
    with Library.open(library.path) as opened:
        assert photos.by_path(opened, b"/private/secret.jpg") is None
        assert integrity.problems(opened.reader) == []
    again = forget(2 * size)
    assert (again.stdout, again.stderr) == ("(0, 0)\n", "")
    content = b"".join(files(library.path.parent).values())
    assert b"secret.jpg" not in content
    assert photo.content_hash not in content
