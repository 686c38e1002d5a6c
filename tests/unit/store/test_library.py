"""Opening, making, refusing, locking and writing the library file."""

import contextlib
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from made_library import dump, files, fill, group

from facesorter.domain.edits import RenamePerson
from facesorter.domain.errors import LibraryError, LibraryInUse
from facesorter.services import browsing, editing
from facesorter.store import forgetting, inspection, settings
from facesorter.store.library import Library

WRITER = """
import sys
from pathlib import Path
from facesorter.store.library import Library
with Library.open(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library that was filled and closed, alone in its folder."""
    path = tmp_path / "alone" / "a library.facesorter"
    with Library.open(path) as library:
        fill(library, 3)
        group(library, [1, 2], [3])
    inspection.sidecar(path, ".lock").unlink()
    return path


def test_a_new_library_is_private_and_alone(tmp_path: Path) -> None:
    path = tmp_path / "new" / "library.facesorter"
    with Library.open(path) as library:
        fill(library, 1)
        names = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    if os.name == "posix":
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        assert names == dict.fromkeys([path.name, f"{path.name}-wal", f"{path.name}-shm", f"{path.name}.lock"], 0o600)
    assert sorted(file.name for file in path.parent.iterdir()) == [path.name, f"{path.name}.lock"]


def test_what_was_written_is_there_the_next_time(path: Path) -> None:
    with Library.open(path) as library:
        settings.put(library, "pack", "other")
    with Library.open(path, read_only=True) as library:
        assert settings.get(library, "pack") == "other"
        assert browsing.counts(library).faces == 6


def test_without_a_library_reading_says_so_and_makes_none(tmp_path: Path) -> None:
    for options in ({"read_only": True}, {"create": False}):
        with pytest.raises(LibraryError, match="no library"):
            Library.open(tmp_path / "none", **options)
    assert not list(tmp_path.iterdir())


def foreign(path: Path) -> None:
    path.unlink()
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE other (a)")


def patch(path: Path, offset: int, value: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(value)


SPOILT = {
    "belongs to another program": foreign,
    "newer": lambda path: patch(path, 60, (inspection.SCHEMA_VERSION + 1).to_bytes(4)),
    "not a FaceSorter library": lambda path: path.write_bytes(b"Dear diary, " * 100),
    "not a FaceSorter library ": lambda path: path.write_bytes(b""),
    "is damaged: ": lambda path: os.truncate(path, path.stat().st_size // 2),
    "is damaged\\.": lambda path: patch(path, 100, b"\x77" * 8000),
}


@pytest.mark.parametrize("what", SPOILT)
@pytest.mark.parametrize("read_only", [False, True])
def test_a_file_that_is_refused_stays_byte_for_byte(path: Path, what: str, read_only: bool) -> None:
    SPOILT[what](path)
    before = path.read_bytes()
    with pytest.raises(LibraryError, match=what.strip()) as refusal:
        Library.open(path, read_only=read_only)
    assert path.read_bytes() == before
    assert "left as it is" in str(refusal.value)
    assert refusal.value.__class__ is LibraryError


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="folder"):
        Library.open(tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="there are no such files")
@pytest.mark.parametrize("read_only", [False, True])
def test_what_is_no_file_is_refused_too(tmp_path: Path, read_only: bool) -> None:
    (tmp_path / "one").symlink_to("other")
    (tmp_path / "other").symlink_to("one")
    os.mkfifo(tmp_path / "pipe")
    for name, reason in (
        ("one", "symbolic links"),
        ("one/library", "symbolic links"),
        ("pipe", "not a FaceSorter library"),
        ("/dev/zero", "not a FaceSorter library"),
    ):
        with pytest.raises(LibraryError, match=reason):
            Library.open(tmp_path / name, read_only=read_only)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one", "other", "pipe"]
    assert forgetting.beside(tmp_path / "one") == []


def test_damage_deep_inside_is_told_calmly(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'faces'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    patch(path, (page - 1) * size, b"\x77" * size)
    with Library.open(path) as library, pytest.raises(LibraryError, match="damaged"):
        browsing.faces(library)


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
@pytest.mark.parametrize("folder_mode", [0o755, 0o555])
def test_a_library_that_may_only_be_read_is_read_and_refused_for_writing(
    path: Path, folder_mode: int, open_to_all: None
) -> None:
    script = """
import os, sys
from pathlib import Path
from facesorter.domain.errors import LibraryError
from facesorter.services import browsing
from facesorter.store.library import Library
if os.geteuid() == 0:
    os.setuid(65534)
path = Path(sys.argv[1])
try:
    Library.open(path)
except LibraryError as error:
    print(error)
with Library.open(path, read_only=True) as library:
    print(browsing.counts(library).faces)
    try:
        library.transaction().__enter__()
    except LibraryError as error:
        print(error)
"""
    path.chmod(0o444)
    path.parent.chmod(folder_mode)
    before = files(path.parent)
    done = subprocess.run([sys.executable, "-c", script, path], capture_output=True, text=True, check=True)
    refusal, faces, read_only = done.stdout.splitlines()
    assert "may only be read" in refusal
    assert faces == "6"
    assert "reading only" in read_only
    assert files(path.parent)[path.name] == before[path.name]
    path.parent.chmod(0o755)


def test_one_process_writes_others_read_and_a_killed_one_lets_go(path: Path) -> None:
    writer = subprocess.Popen([sys.executable, "-c", WRITER, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with writer:
        assert writer.stdout and writer.stdout.readline() == b"open\n"
        with pytest.raises(LibraryInUse, match="Another FaceSorter"):
            Library.open(path)
        with Library.open(path, read_only=True) as library:
            assert browsing.counts(library).faces == 6
        writer.kill()
    with Library.open(path) as library:
        settings.put(library, "pack", "still works")


def test_the_same_process_cannot_open_it_twice(path: Path) -> None:
    with Library.open(path), pytest.raises(LibraryInUse):
        Library.open(path)
    Library.open(path).close()


@pytest.mark.parametrize("attempt", range(10))
def test_of_many_that_start_at_once_one_writes(tmp_path: Path, attempt: int) -> None:
    gate = threading.Barrier(6)
    opened: list[Library] = []
    refused: list[LibraryInUse] = []

    def start() -> None:
        gate.wait()
        try:
            opened.append(Library.open(tmp_path / "place" / "library"))
        except LibraryInUse as error:
            refused.append(error)

    threads = [threading.Thread(target=start) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(opened), len(refused)) == (1, 5)
    opened[0].close()


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="their file names are text")
def test_names_of_libraries_are_bytes(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"m\xfcll % ? #\xf0\x9f\x98\x80")
    with Library.open(path) as library:
        fill(library, 1)
        assert browsing.counts(library).faces == 2
    with Library.open(path, read_only=True) as library:
        assert browsing.counts(library).faces == 2
    path.write_bytes(b"no library")
    with pytest.raises(LibraryError) as refusal:
        Library.open(path)
    assert str(refusal.value).encode()


def test_an_error_rolls_back_everything(path: Path) -> None:
    with Library.open(path) as library:
        before = dump(library)
        with pytest.raises(ZeroDivisionError), library.edit("Half") as edit:
            edit.connection.execute("DELETE FROM assignments")
            edit.connection.execute("UPDATE people SET name = 'Nobody'")
            1 / 0  # noqa: B018
        assert dump(library) == before
        assert [entry.label for entry in editing.log(library)] == ["Grouped"]
        # The next edit is recorded as if nothing had happened.
        editing.apply(library, RenamePerson(1, "Anna"))
        editing.undo(library)
        assert dump(library) == before


def test_edits_wait_for_the_disk_and_batches_do_not(path: Path) -> None:
    with Library.open(path) as library:
        with library.edit("Edit") as edit:
            assert edit.connection.execute("PRAGMA synchronous").fetchone() == (2,)
        with library.transaction() as connection:
            assert connection.execute("PRAGMA synchronous").fetchone() == (1,)
            assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_threads_read_while_another_writes(path: Path) -> None:
    seen: list[int] = []
    with Library.open(path) as library:
        with library.transaction() as connection:
            connection.execute("DELETE FROM photos")
            reader = threading.Thread(target=lambda: seen.append(browsing.counts(library).photos))
            reader.start()
            reader.join()
        assert seen == [3]
        assert browsing.counts(library).photos == 0
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            library.reader.execute("DELETE FROM people")


def test_threads_take_turns_at_writing(path: Path) -> None:
    with Library.open(path) as library:

        def rename(person: int) -> None:
            for number in range(20):
                editing.apply(library, RenamePerson(person, f"{person} {number}"))

        threads = [threading.Thread(target=rename, args=[person]) for person in (1, 2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(editing.log(library)) == 41
        assert {person.name for person in browsing.people(library)} == {"1 19", "2 19"}


@pytest.mark.skipif(not Path("/dev/full").exists() or os.geteuid() != 0, reason="mounts a small disk")
def test_a_full_disk_is_told_and_costs_nothing(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("may not mount a small disk")
    try:
        with Library.open(disk / "library") as library:
            fill(library, 3)
            group(library, [1, 2])
            (disk / "ballast").write_bytes(b"x" * 300_000)
            before = dump(library)
            with pytest.raises(LibraryError, match="full"):
                for number in range(100):
                    fill(library, 200, folder=b"/more/%d" % number)
            photos = browsing.counts(library).photos
            (disk / "ballast").unlink()
            assert dump(library) == before
            editing.apply(library, RenamePerson(1, "Anna"))
            assert browsing.counts(library).photos == photos
    finally:
        subprocess.run(["umount", disk], check=True)


@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be moved there")
def test_a_thread_that_finds_no_file_any_more_is_told_so_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "library"
    with Library.open(path) as library:
        path.rename(tmp_path / "elsewhere")
        with pytest.raises(LibraryError, match=r"cannot be opened\. Nothing was changed; check that its folder exists"):
            _ = library.reader


@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be moved there")
@pytest.mark.parametrize("remote", [False, True])
def test_nothing_is_written_to_a_file_that_was_moved_or_deleted(
    path: Path, remote: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would seem to be done, and be lost."""
    monkeypatch.setattr("facesorter.store.library.is_remote", lambda _: remote)
    away = path.with_name("away")
    with Library.open(path) as library:
        editing.apply(library, RenamePerson(1, "Anna"))
        before = dump(library)
        path.rename(away)
        with pytest.raises(LibraryError, match=r"was moved or deleted while it was open\. Nothing was changed"):
            editing.apply(library, RenamePerson(1, "Ben"))
        with pytest.raises(LibraryError, match="was moved or deleted"):
            fill(library, 1, folder=b"/more")
        if not remote:
            shutil.copy(away, path)
            with pytest.raises(LibraryError, match="was moved or deleted"):
                editing.apply(library, RenamePerson(1, "Ben"))
        away.replace(path)
        assert dump(library) == before
        editing.apply(library, RenamePerson(1, "Carl"))
    with Library.open(path) as library:
        assert browsing.person(library, 1).name == "Carl"


def test_who_still_reads_when_it_is_closed_is_left_alone(path: Path) -> None:
    library = Library.open(path)
    reader = library.reader
    cursor = reader.execute("SELECT id FROM faces")
    assert cursor.fetchone() == (1,)
    library.close(readers=False)
    with pytest.raises(LibraryError, match="closed"):
        library.rows("SELECT 1")
    with Library.open(path) as again:
        editing.apply(again, RenamePerson(1, "Anna"))
        assert cursor.fetchone() == (2,)
    reader.close()


def test_closing_twice_is_harmless(path: Path) -> None:
    library = Library.open(path)
    assert browsing.counts(library).photos == 3
    library.close()
    library.close()
    for use in (lambda: library.transaction().__enter__(), lambda: browsing.counts(library)):
        with pytest.raises(LibraryError, match="closed"):
            use()
    shutil.rmtree(path.parent)


MOUNTS = [
    (b"/", b"ext4"),
    (b"/home", b"ext4"),
    (b"/home/anna/My\\040Cloud", b"fuse.sshfs"),
    (b"/home/anna/My\\040Cloud/disk", b"btrfs"),
    (b"/srv/nas", b"nfs4"),
    (b"/srv/share", b"cifs"),
]


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/anna/library", None),
        ("/home/anna/My Cloud/library", "fuse.sshfs"),
        ("/home/anna/My Cloudy/library", None),
        ("/home/anna/My Cloud/disk/library", None),
        ("/srv/nas/a/b", "nfs4"),
        ("/srv/share/b", "cifs"),
        ("/srv/b", None),
    ],
)
def test_remote_file_systems_are_told_by_the_table_of_mounts(path: str, kind: str | None) -> None:
    assert inspection.file_system(Path(path), MOUNTS) == kind


def test_this_disk_is_not_remote(tmp_path: Path) -> None:
    assert not inspection.is_remote(tmp_path)


def test_on_a_remote_file_system_there_is_no_write_ahead_log(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facesorter.store.library.is_remote", lambda path: True)
    with Library.open(path) as library:
        before = dump(library)
        editing.apply(library, RenamePerson(1, "Anna"))
        assert not inspection.sidecar(path, "-wal").exists()
        editing.undo(library)
        assert dump(library) == before
