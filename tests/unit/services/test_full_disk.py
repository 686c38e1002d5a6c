"""A disk without room: labels and the history are as they were, one sentence says so, and with room it goes on."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from made_library import PACK, dump, fill, found_face, found_photo, group

from facesorter.domain.edits import ConfirmFaces, RenamePerson
from facesorter.domain.errors import LibraryError
from facesorter.services import editing, labels, taking_over
from facesorter.services.label_files import LabelsError
from facesorter.store import integrity, photos, rewriting
from facesorter.store.library import Library

PHOTOS = 40


def said_much(library: Library, dimension: int = 1000) -> None:
    """Of every face, person by person."""
    fill(library, PHOTOS, dimension=dimension)
    people = group(library, *([face, face + 2, face + 4, face + 6] for face in range(1, 2 * PHOTOS - 6, 8)))
    for person in people:
        editing.apply(library, RenamePerson(person, f"Person {person}"))
    for face in range(1, 2 * PHOTOS - 6, 8):
        editing.apply(library, ConfirmFaces((face, face + 2, face + 4, face + 6)))


def copy(library: Library) -> None:
    """The photos of `said_much`, in another folder."""
    faces = [found_face(100.0 * place, embedding=[1.0] * 8) for place in range(2)]
    names = [b"/%%s/%d.jpg" % number for number in range(PHOTOS)]
    read = [(name % b"copies", 1000, 1, found_photo(name % b"photos", *faces)) for name in names]
    photos.save(library, read, PACK)


@contextmanager
def full(disk: Path, free: int = 0) -> Iterator[None]:
    """Only so many bytes are free for a while."""
    filler = disk / "filler"
    filler.write_bytes(bytes(shutil.disk_usage(disk).free - free))
    yield
    filler.unlink()


def test_labels_are_written_whole_or_not_at_all(tmp_path: Path, small_disk: Path) -> None:
    with Library.open(tmp_path / "library") as library:
        said_much(library)
        file = small_disk / "labels.json"
        for free in (0, 4096):
            with full(small_disk, free):
                with pytest.raises(LabelsError, match=r"cannot be written \(No space left.*No labels were written\.$"):
                    labels.back_up(library, file)
                assert [path.name for path in small_disk.iterdir()] == ["filler"]
        labels.back_up(library, file)
        assert labels.restore(library, file).plan.conflicts == []


def test_labels_are_restored_whole_or_not_at_all(tmp_path: Path, small_disk: Path) -> None:
    file = tmp_path / "labels.json"
    with Library.open(tmp_path / "library") as library:
        said_much(library)
        labels.back_up(library, file)
    with Library.open(small_disk / "library") as fresh:
        fill(fresh, PHOTOS, dimension=1000)
        before = dump(fresh)
        fresh.empty_log()
        with full(small_disk), pytest.raises(LibraryError, match=r"is full\. What was saved before is safe"):
            labels.restore(fresh, file)
        assert dump(fresh) == before
        assert editing.log(fresh) == []
        assert integrity.problems(fresh.reader) == []
        assert labels.restore(fresh, file).plan.faces == PHOTOS


@pytest.mark.parametrize("free", [0, 20_000, 60_000])
@pytest.mark.parametrize("first", [True, False])
def test_copies_take_over_whole_or_not_at_all(small_disk: Path, free: int, first: bool) -> None:
    """Whether the copies come when it was said, or were there and the first files go."""
    with Library.open(small_disk / "library") as library:
        if not first:
            copy(library)
            taking_over.follow(library)
        said_much(library, 8)
        if first:
            copy(library)
        else:
            # Of these, which came first, it was said.
            photos.mark_missing(library, [b"/copies/%d.jpg" % number for number in range(PHOTOS)])
        before, edits = dump(library), editing.log(library)
        library.empty_log()
        with full(small_disk, free), pytest.raises(LibraryError, match=r"is full\. What was saved before is safe"):
            taking_over.follow(library)
        assert (dump(library), editing.log(library)) == (before, edits)
        assert integrity.problems(library.reader) == []
        assert taking_over.follow(library).faces == sum(row[2] != "suggested" for row in before["assignments"])


@pytest.mark.parametrize("free", [0, 20_000, 60_000, 200_000])
def test_nothing_is_lost_while_edits_are_folded_away(
    small_disk: Path, free: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the room that was there is taken by somebody else meanwhile."""
    with Library.open(small_disk / "library") as library:
        said_much(library)
        before, edits = dump(library), editing.log(library)
        library.empty_log()
        with full(small_disk, free):
            with pytest.raises(LibraryError, match=r"Nothing was folded; free some space and try again\.$"):
                editing.fold(library, keep=2)
            assert editing.log(library) == edits
            monkeypatch.setattr(rewriting, "require_room", lambda *_: None)
            with pytest.raises(LibraryError, match=r"is full\. What was saved before is safe"):
                editing.fold(library, keep=2)
            assert dump(library) == before
            assert integrity.problems(library.reader) == []
        if len(editing.log(library)) > 3:
            editing.fold(library, keep=2)
        assert dump(library) == before
        assert editing.undo(library, 2)
