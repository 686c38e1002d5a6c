"""Every export format through the same checks, from a library file to files on disk."""

import hashlib
import os
from pathlib import Path

import numpy as np
import pytest

from facesorter.domain.control import Control
from facesorter.domain.edits import MoveFaces, RenamePerson
from facesorter.domain.errors import Cancelled, NotFound, UsageError
from facesorter.domain.found import FoundFace, FoundPhoto
from facesorter.domain.model import Box
from facesorter.services import browsing, editing, exporting
from facesorter.services.exporting import ExportError
from facesorter.store import photos
from facesorter.store.library import Library

every_format = pytest.mark.parametrize("format", exporting.FORMATS)


@pytest.fixture
def album(tmp_path: Path) -> Path:
    album = tmp_path / "album"
    album.mkdir()
    for number in range(4):
        (album / f"{number}.jpg").write_bytes(b"photo %d" % number)
    return album


@pytest.fixture
def library(album: Path, tmp_path: Path):
    """Four photos with two faces each: the first of each is Anna's, the other is nobody's."""
    with Library.open(tmp_path / "library.facesorter") as library:
        photos.add_roots(library, [os.fsencode(album)])
        found = []
        for path in sorted(album.iterdir()):
            faces = tuple(
                FoundFace(
                    Box(10.0 * (1 + side), 10.0, 20.0, 20.0),
                    np.zeros((5, 2), np.float32),
                    0.9,
                    0.5,
                    np.ones(4, np.float32),
                    b"\xff\xd8crop",
                )
                for side in (0, 5)
            )
            content = hashlib.sha256(path.read_bytes()).digest()
            found.append(
                (os.fsencode(path), 7, path.stat().st_mtime_ns, FoundPhoto(99, 99, None, content, b"\xff\xd8", faces))
            )
        photos.save(library, found, "builtin")
        anna = editing.apply(library, MoveFaces(tuple(face.id for face in first_faces(library)), None))
        (person,) = anna.people
        editing.apply(library, RenamePerson(person, "Anna"))
        yield library


def first_faces(library: Library):
    return [face for face in browsing.faces(library) if face.box.x < 50]


def contents(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {
        path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


@every_format
def test_a_plan_writes_nothing_and_a_run_writes_just_the_plan(library, album, tmp_path, format) -> None:
    originals = contents(album)
    target = tmp_path / "deep" / "target"
    plan = exporting.plan(library, target, format=format)
    assert not target.parent.exists()
    assert plan.files
    seen: list[tuple[int, int]] = []
    report = exporting.run(plan, on_progress=lambda done, total: seen.append((done, total)))
    assert report.files == plan.files
    assert report.written == len(plan.files)
    assert report.bytes == plan.bytes == sum(len(data) for data, _ in contents(target).values())
    assert {target / name for name in contents(target)} == {path for _, path in plan.files}
    assert seen[0] == (0, len(plan.files))
    assert seen[-1] == (len(plan.files), len(plan.files))
    assert contents(album) == originals


@every_format
def test_again_there_is_nothing_to_do(library, tmp_path, format) -> None:
    exporting.run(exporting.plan(library, tmp_path / "target", format=format))
    before = contents(tmp_path / "target")
    again = exporting.plan(library, tmp_path / "target", format=format)
    assert again.files == ()
    assert {reason for _, reason in again.skipped} == {exporting.ALREADY_THERE}
    assert exporting.run(again).written == 0
    assert contents(tmp_path / "target") == before


@every_format
def test_stopped_before_the_first_file(library, tmp_path, format) -> None:
    control = Control()
    control.cancel()
    with pytest.raises(Cancelled):
        exporting.run(exporting.plan(library, tmp_path / "target", format=format), control=control)
    assert not (tmp_path / "target").exists()


@every_format
def test_never_into_a_folder_of_photos(library, album, tmp_path, format) -> None:
    originals = contents(album)
    link = tmp_path / "link"
    link.symlink_to(album)
    for target in (album, album / "below" / "it", link, link / "x", tmp_path / "target" / ".." / "album"):
        with pytest.raises(ExportError, match="Nothing is ever written"):
            exporting.plan(library, target, format=format)
    assert contents(album) == originals


def test_no_folder_of_a_person_is_one_of_photos(library, album, tmp_path) -> None:
    (person,) = browsing.people(library)
    editing.apply(library, RenamePerson(person.id, album.name))
    with pytest.raises(ExportError, match="Nothing is ever written"):
        exporting.plan(library, tmp_path)


@every_format
def test_an_empty_selection(library, tmp_path, format) -> None:
    assert exporting.plan(library, tmp_path / "target", format=format, people=[]).bytes < 200
    with pytest.raises(NotFound):
        exporting.plan(library, tmp_path / "target", format=format, people=[4711])


def test_an_unknown_format(library, tmp_path) -> None:
    with pytest.raises(UsageError, match="folders, csv, json"):
        exporting.plan(library, tmp_path, format="docx")


@every_format
def test_while_others_may_only_read(library, tmp_path, format) -> None:
    with Library.open(library.path, read_only=True) as reader:
        assert exporting.run(exporting.plan(reader, tmp_path / "target", format=format)).written
