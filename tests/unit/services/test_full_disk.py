"""A disk without room: labels and the history are as they were, one sentence says so, and with room it goes on."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from made_library import dump, fill, group

from facesorter.domain.edits import ConfirmFaces, RenamePerson
from facesorter.domain.errors import LibraryError
from facesorter.services import editing, labels
from facesorter.services.label_files import LabelsError
from facesorter.store import integrity, rewriting
from facesorter.store.library import Library

PHOTOS = 40


def said_much(library: Library) -> None:
    """Of every face, person by person."""
    fill(library, PHOTOS, dimension=1000)
    people = group(library, *([face, face + 2, face + 4, face + 6] for face in range(1, 2 * PHOTOS - 6, 8)))
    for person in people:
        editing.apply(library, RenamePerson(person, f"Person {person}"))
    for face in range(1, 2 * PHOTOS - 6, 8):
        editing.apply(library, ConfirmFaces((face, face + 2, face + 4, face + 6)))


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
