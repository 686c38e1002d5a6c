"""Indexing real photos with a real engine: what is read, what is not, what is kept, whatever happens to the files."""

import logging
import multiprocessing
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from facesorter.domain.control import Control
from facesorter.domain.edits import MoveFaces, RenamePerson
from facesorter.domain.errors import Cancelled, LibraryError, NotFound, PackError
from facesorter.domain.model import Box
from facesorter.services import browsing, editing, indexing
from facesorter.services.indexing import IndexProgress, IndexReport
from facesorter.services.packs import import_pack
from facesorter.store import embeddings, photos
from facesorter.store.library import Library


@pytest.fixture
def album(tmp_path: Path, seed: Path) -> Path:
    """Twelve portraits in two folders."""
    folder = tmp_path / "album"
    for number, photo in enumerate(sorted(seed.rglob("*.jpg"))[:12]):
        target = folder / "ab"[number % 2] / f"{number:02}.jpg"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(photo, target)
    return folder


@pytest.fixture(autouse=True)
def _no_process_is_left() -> Iterator[None]:
    yield
    assert not multiprocessing.active_children()


def counts(report: IndexReport) -> dict[str, int]:
    """The counts that are not zero."""
    names = ("new", "changed", "unchanged", "moved", "missing")
    found = {name: getattr(report, name) for name in names if getattr(report, name)}
    assert report.photos == report.new + report.changed + report.unchanged + report.moved
    return found


def faces(library: Library) -> dict[str, set[int]]:
    """Ids of the faces by the name of the photo."""
    found: dict[str, set[int]] = {}
    for face in browsing.faces(library):
        found.setdefault(Path(os.fsdecode(face.path)).name, set()).add(face.id)
    return found


def states(library: Library) -> dict[str, str]:
    return {Path(os.fsdecode(photo.path)).name: photo.state.value for photo in photos.all_photos(library)}


def call_anna(library: Library, face: int) -> None:
    editing.apply(library, MoveFaces((face,), None))
    (person,) = browsing.people(library)
    editing.apply(library, RenamePerson(person.id, "Anna"))


class Index:
    """Indexes an album; notes the processes that it started."""

    def __init__(self, library: Library, pack: str, *folders: Path) -> None:
        self._library, self._pack, self._folders = library, pack, folders
        self.workers: set[int | None] = set()

    def __call__(self, *folders: Path, **options: object) -> IndexReport:
        self.workers.clear()

        def note(_: IndexProgress) -> None:
            self.workers.update(child.pid for child in multiprocessing.active_children())

        options = {"pack": self._pack, "workers": 2, "on_progress": note, **options}
        return indexing.index(self._library, folders or self._folders, **options)  # type: ignore[arg-type]


@pytest.fixture
def index(library: Library, pack: str, album: Path) -> Index:
    return Index(library, pack, album)


def test_photos_and_their_faces_are_found(index: Index, library: Library, album: Path, pack: str) -> None:
    changes = []
    report = index(on_change=changes.append)
    assert counts(report) == {"new": 12}
    assert (report.photos, report.failed, report.pack) == (12, (), pack)
    assert report.faces == sum(map(len, faces(library).values())) >= 12
    assert {photo for change in changes for photo in change.photos} == {p.id for p in browsing.photos(library)}
    assert {face for change in changes for face in change.faces} == {f.id for f in browsing.faces(library)}
    for face in browsing.faces(library):
        assert browsing.crop(library, face.id)
        assert 0 < face.score <= 1
        assert 0 <= face.quality <= 1
        assert face.box.iou(Box(0, 0, 250, 250)) > 0.001
    for photo in browsing.photos(library):
        assert (photo.width, photo.height) == (250, 250)
        assert browsing.thumbnail(library, photo.id)
    vectors = embeddings.load(library, pack).vectors
    assert vectors.shape == (report.faces, 512)
    assert np.isfinite(vectors).all()


def test_a_second_run_decodes_nothing(index: Index, library: Library, album: Path) -> None:
    first = index()
    # If any of these were opened, it would be a failure.
    for photo in album.rglob("*.jpg"):
        state = photo.stat()
        photo.write_bytes(b"x" * state.st_size)
        os.utime(photo, ns=(state.st_atime_ns, state.st_mtime_ns))
    changes = []
    second = index(on_change=changes.append)
    assert counts(second) == {"unchanged": 12}
    assert (second.failed, second.faces, second.photos_per_second) == ((), first.faces, 0)
    assert not index.workers
    assert not changes


def test_where_the_networks_ran_is_told(
    index: Index, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("FACESORTER_PROVIDER", "cuda")
    first = index()
    assert first.provider in {"CPU", "CUDA"}
    assert ("CUDA is not used" in str(first.provider_problem)) == (first.provider == "CPU")
    warned = [record.message for record in caplog.records if record.levelno == logging.WARNING]
    assert warned == [first.provider_problem] * (first.provider == "CPU")
    again = index()
    assert (again.provider, again.provider_problem) == (None, None), "nothing was read"


def test_what_became_of_each_photo_is_counted_and_followed(
    index: Index, library: Library, album: Path, seed: Path
) -> None:
    index()
    before = faces(library)
    (album / "a" / "00.jpg").rename(album / "b" / "renamed.jpg")
    shutil.copyfile(sorted(seed.rglob("*.jpg"))[20], album / "a" / "02.jpg")
    (album / "a" / "04.jpg").unlink()
    os.utime(album / "a" / "06.jpg", (1, 1))
    shutil.copyfile(sorted(seed.rglob("*.jpg"))[21], album / "a" / "new.jpg")
    report = index()
    assert counts(report) == {"new": 1, "changed": 1, "unchanged": 9, "moved": 1, "missing": 1}
    after = faces(library)
    assert after["renamed.jpg"] == before["00.jpg"]
    assert after["06.jpg"] == before["06.jpg"]
    assert after["04.jpg"] == before["04.jpg"], "a photo that is missing keeps its faces"
    assert states(library)["04.jpg"] == "missing"
    again = index()
    assert counts(again) == {"unchanged": 12}
    assert not index.workers


def test_swapped_and_renumbered_photos_keep_their_faces(index: Index, library: Library, album: Path) -> None:
    """A camera's or a program's renumbering: every name is that of another photo now."""
    index()
    before = {photo.path: photo.id for photo in browsing.photos(library)}
    names = sorted((album / "a").iterdir())
    for name in names:
        name.rename(name.with_suffix(".moving"))
    order = [*names[1:], names[0]]
    for name, new in zip(names, order, strict=True):
        name.with_suffix(".moving").rename(new)
        os.utime(new, (5, 5))
    assert counts(index()) == {"unchanged": 6, "moved": 6}
    after = {photo.id: photo.path for photo in browsing.photos(library)}
    for name, new in zip(names, order, strict=True):
        assert after[before[os.fsencode(name)]] == os.fsencode(new)
    assert len(after) == 12
    assert not index(album).failed


def test_equal_photos_are_photos_of_their_own(index: Index, library: Library, album: Path) -> None:
    index()
    before = faces(library)
    shutil.copy2(album / "a" / "00.jpg", album / "a" / "copy.jpg")
    assert counts(index()) == {"new": 1, "unchanged": 12}
    assert faces(library)["00.jpg"] == before["00.jpg"]
    assert faces(library)["copy.jpg"].isdisjoint(before["00.jpg"])
    # The one that stays is not confused with the one that moves.
    (album / "a" / "copy.jpg").rename(album / "b" / "copy.jpg")
    assert counts(index()) == {"unchanged": 12, "moved": 1}
    assert faces(library)["00.jpg"] == before["00.jpg"]


def test_a_changed_photo_keeps_the_faces_that_are_still_there(index: Index, library: Library, album: Path) -> None:
    """Edited in place: the face that is where it was keeps its id, and what the user said of it."""
    index()
    before = faces(library)
    (face,) = before["00.jpg"]
    call_anna(library, face)
    with (album / "a" / "00.jpg").open("ab") as file:
        file.write(b"a remark behind the picture")
    shutil.copyfile(album / "b" / "01.jpg", album / "a" / "02.jpg")
    assert counts(index()) == {"changed": 2, "unchanged": 10}
    assert faces(library)["00.jpg"] == {face}
    assert [person.name for person in browsing.people(library) if person.name] == ["Anna"]


def test_photos_that_come_back_are_as_they_were(index: Index, library: Library, album: Path, tmp_path: Path) -> None:
    index()
    before = faces(library)
    (album / "a").rename(tmp_path / "elsewhere")
    assert counts(index()) == {"unchanged": 6, "missing": 6}
    assert counts(index()) == {"unchanged": 6}, "what was missing before is not missed again"
    assert faces(library) == before
    (tmp_path / "elsewhere").rename(album / "a")
    assert counts(index()) == {"unchanged": 12}
    assert not index.workers
    assert set(states(library).values()) == {"readable"}


def test_a_drive_that_is_not_there_is_not_a_folder_that_was_emptied(
    index: Index, library: Library, album: Path, tmp_path: Path
) -> None:
    index()
    before = faces(library), states(library)
    album.rename(tmp_path / "away")
    with pytest.raises(NotFound, match=r"is not there\. Nothing was changed; if it is on a drive"):
        index()
    album.mkdir()  # an empty mount point
    with pytest.raises(NotFound, match="is empty, but the library knows photos in it"):
        index()
    assert (faces(library), states(library)) == before
    album.rmdir()
    (tmp_path / "away").rename(album)
    assert counts(index()) == {"unchanged": 12}


def test_one_album_under_many_names_is_indexed_once(index: Index, library: Library, album: Path, monkeypatch) -> None:
    index()
    monkeypatch.chdir(album / "a")
    for folders in ([Path("..")], [album / "a" / ".." / "b", album], [Path(), Path("../b/../a"), Path("../b")]):
        report = index(*folders)
        assert report.new == 0, folders
        assert not index.workers
    assert len(browsing.photos(library)) == 12
    assert all(b".." not in root for root in photos.roots(library))


def test_what_cannot_be_read_is_listed_and_retried_only_when_worth_it(
    index: Index, library: Library, album: Path
) -> None:
    (album / "a" / "empty.jpg").touch()
    (album / "a" / "cut.jpg").write_bytes((album / "a" / "00.jpg").read_bytes()[:2000])
    (album / "a" / "note.png").write_bytes(b"no picture")
    broken = album / "a" / "broken.jpg"
    broken.symlink_to("/proc/self/mem")  # every read of it is an input/output error
    reasons = {
        "broken.jpg": "input/output error",
        "cut.jpg": "it is cut off",
        "empty.jpg": "the file is empty",
        "note.png": "not a photo, or damaged",
    }

    def said(report: IndexReport) -> dict[str, str]:
        return {Path(path).name: reason for path, reason in report.failed}

    first = index()
    assert said(first) == reasons
    assert counts(first) == {"new": 16}
    assert states(library)["cut.jpg"] == "unreadable"
    tried: list[int] = []
    second = index(on_progress=lambda step: tried.append(step.total))
    assert said(second) == reasons
    assert max(tried) == 1, "only the one that may have been a bad moment"
    broken.unlink()
    shutil.copyfile(album / "a" / "00.jpg", broken)
    shutil.copyfile(album / "a" / "00.jpg", album / "a" / "cut.jpg")
    third = index()
    assert said(third) == {name: reasons[name] for name in ("empty.jpg", "note.png")}
    assert set(states(library).values()) == {"readable", "unreadable"}
    assert states(library)["broken.jpg"] == states(library)["cut.jpg"] == "readable"


def test_a_photo_that_could_not_be_got_at_for_a_while_is_still_itself(
    index: Index, library: Library, album: Path, tmp_path: Path
) -> None:
    """Its faces, embeddings and what was said of them stay, also if it is found elsewhere afterwards."""
    index()
    before, vectors = faces(library), len(embeddings.load(library, "arcface-mbf"))
    for name, trouble in {"00.jpg": "/proc/self/mem", "02.jpg": "/proc/thread-self/mem"}.items():
        (album / "a" / name).rename(tmp_path / name)
        (album / "a" / name).symlink_to(trouble)
    assert [reason for _, reason in index().failed] == ["input/output error"] * 2
    assert faces(library) == before
    for name, new in {"00.jpg": "00.jpg", "02.jpg": "elsewhere.jpg"}.items():
        (album / "a" / name).unlink()
        (tmp_path / name).rename(album / "a" / new)
    report = index()
    assert report.failed == ()
    assert set(states(library).values()) == {"readable"}
    assert faces(library) == {**{k: v for k, v in before.items() if k != "02.jpg"}, "elsewhere.jpg": before["02.jpg"]}
    assert len(embeddings.load(library, "arcface-mbf")) == vectors
    assert counts(index()) == {"unchanged": 12}
    assert not index.workers


def test_a_folder_that_cannot_be_listed_is_named_and_its_photos_stay(
    index: Index, library: Library, album: Path
) -> None:
    """A name longer than the system allows does it for every user: the folder is there, and cannot be reached."""
    index()
    before = faces(library), states(library)
    here = os.open(album, os.O_RDONLY)
    for _ in range(20):
        os.mkdir("d" * 250, dir_fd=here)
        below = os.open("d" * 250, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(here)
    try:
        report = index()
    finally:
        subprocess.run(["rm", "-r", album / ("d" * 250)], check=True)
    assert [reason for _, reason in report.failed] == ["file name too long"]
    assert counts(report) == {"unchanged": 12}
    assert (faces(library), states(library)) == before


def test_a_photo_that_goes_away_meanwhile_is_for_the_next_run(
    index: Index, library: Library, album: Path, seed: Path
) -> None:
    for number, photo in enumerate(sorted(seed.rglob("*.jpg"))):
        shutil.copyfile(photo, album / f"z{number:02}.jpg")
    last = album / "z24.jpg"

    def remove(step: IndexProgress) -> None:
        if step.stage == "reading":
            last.unlink(missing_ok=True)

    report = index(on_progress=remove)
    assert [(Path(path).name, reason) for path, reason in report.failed] == [("z24.jpg", "it is no longer there")]
    assert "z24.jpg" not in states(library)
    assert counts(index()) == {"unchanged": 36}


def test_pausing_waits_and_cancelling_keeps_what_was_committed(
    index: Index, library: Library, album: Path, seed: Path
) -> None:
    for number, photo in enumerate(sorted(seed.rglob("*.jpg")) * 4):
        shutil.copyfile(photo, album / f"{number:03}.jpg")
    control, seen = Control(), []

    def follow(step: IndexProgress) -> None:
        if step.stage == "reading":
            if seen:
                control.cancel()
            else:
                control.pause()
                threading.Timer(1.0, control.resume).start()
            seen.append(step.done)

    start = time.monotonic()
    with pytest.raises(Cancelled):
        index(control=control, on_progress=follow)
    assert time.monotonic() - start > 1.0
    read = len(browsing.photos(library))
    assert 0 < read < 112
    assert max(seen) <= read, "what was reported as done is in the library"
    report = index()
    assert counts(report) == {"new": 112 - read, "unchanged": read}
    assert browsing.counts(library).photos == 112


def test_another_pack_over_the_same_photos_keeps_the_faces(
    index: Index, library: Library, pack: str, shared: Path, _home_with_pack: Path
) -> None:
    first = index()
    before = faces(library)
    (face,) = before["00.jpg"]
    call_anna(library, face)
    other = "arcface-y1"
    import_pack(shared / "packs" / other, other)
    report = index(pack=other)
    assert (counts(report), report.pack, report.faces) == ({"unchanged": 12}, other, first.faces)
    assert faces(library) == before
    assert embeddings.packs(library) == {pack: first.faces, other: first.faces}
    assert [person.name for person in browsing.people(library)] == ["Anna"]
    assert embeddings.load(library, other).vectors.shape[1] != embeddings.load(library, pack).vectors.shape[1]
    # Now it is the library's own pack, and both have read everything.
    assert counts(index(pack=None)) == {"unchanged": 12}
    assert not index.workers
    index(pack=pack)
    assert not index.workers


def test_a_library_whose_faces_were_measured_in_another_way(index: Index, library: Library) -> None:
    """As its migration leaves it: all photos are read again, and nothing that was said of the faces changes."""
    index()
    ids = faces(library)
    right = {face.id: face.quality for face in browsing.faces(library)}
    call_anna(library, *ids["00.jpg"])
    with library.transaction() as connection:
        connection.execute("UPDATE faces SET quality = quality / 3")
        connection.execute("DELETE FROM scans")
    assert counts(index()) == {"unchanged": 12}
    assert faces(library) == ids
    assert {face.id: face.quality for face in browsing.faces(library)} == pytest.approx(right)
    assert [person.name for person in browsing.people(library)] == ["Anna"]
    index()
    assert not index.workers, "once is enough"


def test_a_pack_that_is_not_there_changes_nothing(index: Index, library: Library) -> None:
    with pytest.raises(PackError, match="no pack 'none'"):
        index(pack="none")
    assert not photos.roots(library)


def test_several_albums_and_photos_that_move_between_them(
    index: Index, library: Library, album: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    index()
    before = faces(library)
    (album / "a" / "00.jpg").rename(other / "00.jpg")
    report = index(other)
    assert counts(report) == {"moved": 1}
    assert faces(library) == before
    assert counts(index(album, other)) == {"unchanged": 12}


def test_progress_tells_where_it_is(index: Index, album: Path) -> None:
    steps: list[IndexProgress] = []
    report = index(on_progress=steps.append)
    assert [steps[0].stage, steps[-1].stage] == ["looking", "saving"]
    reading = [step for step in steps if step.stage == "reading"]
    assert [step.done for step in reading] == sorted(step.done for step in reading)
    assert all(step.total == 12 for step in reading)
    assert (steps[-1].done, steps[-1].faces, steps[-1].failed) == (12, report.faces, 0)


def test_names_that_are_not_text(index: Index, library: Library, album: Path) -> None:
    names = [b"\xff\xfe.jpg", "😀 é.jpg".encode(), b"line\nbreak.jpg", b"n" * 251 + b".jpg"]
    for name in names:
        shutil.copyfile(album / "a" / "00.jpg", os.fsencode(album) + b"/" + name)
    (album / os.fsdecode(b"\xfd.jpg")).write_bytes(b"")
    report = index()
    assert counts(report) == {"new": 17}
    assert report.failed == ((str(album / os.fsdecode(b"\xfd.jpg")), "the file is empty"),)
    stored = {photo.path for photo in browsing.photos(library)}
    assert {os.fsencode(album) + b"/" + name for name in names} <= stored


def test_a_full_disk_is_a_clear_sentence_and_keeps_what_was_there(
    small_disk: Path, pack: str, album: Path, seed: Path
) -> None:
    with Library.open(small_disk / "library.facesorter") as library:
        index = Index(library, pack, album)
        index()
        before = faces(library)
        for number, photo in enumerate(sorted(seed.rglob("*.jpg")) * 3):
            shutil.copyfile(photo, album / f"{number:03}.jpg")
        filler = small_disk / "filler"
        free = os.statvfs(small_disk)
        filler.write_bytes(bytes(max(0, free.f_bavail * free.f_bsize - 300_000)))
        with pytest.raises(LibraryError, match=r"The disk with the library .* is full. What was saved before is safe"):
            index()
        stored = faces(library)
        assert {name: stored[name] for name in before} == before
        filler.unlink()
    with closing(Library.open(small_disk / "library.facesorter")) as library:
        assert library.rows("PRAGMA integrity_check") == [("ok",)]
        report = Index(library, pack, album)(album / "a")
        assert report.failed == ()
