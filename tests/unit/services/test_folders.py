"""The folders that a user adds, by whatever name: each is one folder, and what cannot be added is said clearly."""

import os
import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from facesorter.__main__ import main
from facesorter.cli.people import _photo
from facesorter.domain.errors import FaceSorterError, NotFound
from facesorter.services import browsing, indexing, maintenance
from facesorter.services.folders import check_folders
from facesorter.services.indexing import IndexReport
from facesorter.services.walking import located, names
from facesorter.store import photos
from facesorter.store.library import Library

WithoutRights = Callable[[], AbstractContextManager[None]]


@pytest.fixture
def album(seed: Path, tmp_path: Path) -> Path:
    """Three photos."""
    folder = tmp_path / "album"
    folder.mkdir()
    for name in ("01.jpg", "02.jpg", "03.jpg"):
        shutil.copy(seed / name, folder)
    return folder


@pytest.fixture
def link(album: Path, tmp_path: Path) -> Path:
    """Another name of the album."""
    (tmp_path / "link").symlink_to(album)
    return tmp_path / "link"


def index(library: Library, pack: str, *folders: Path) -> IndexReport:
    return indexing.index(library, folders, pack=pack, workers=1)


def paths(library: Library) -> list[str]:
    return sorted(os.fsdecode(photo.path) for photo in browsing.photos(library))


@pytest.fixture
def older(library: Library, album: Path, link: Path, pack: str) -> Library:
    """As an earlier version left it: the album is known by the link to it."""
    index(library, pack, album)
    moves = [
        (photo.path, os.fsencode(link / Path(os.fsdecode(photo.path)).name), photo.size, photo.mtime_ns)
        for photo in photos.known(library, [os.fsencode(album)]).values()
    ]
    photos.move(library, moves)
    photos.drop_root(library, os.fsencode(album))
    photos.add_roots(library, [os.fsencode(link)])
    return library


@pytest.mark.parametrize("order", [("link", "album"), ("album", "link")])
def test_a_folder_and_a_link_to_it_are_one(library: Library, pack: str, tmp_path: Path, album, link, order) -> None:
    first, second = (index(library, pack, tmp_path / name) for name in order)
    assert (first.new, first.missing) == (3, 0)
    assert (second.new, second.unchanged, second.missing) == (0, 3, 0)
    assert paths(library) == [str(album / f"0{number}.jpg") for number in (1, 2, 3)]
    assert photos.roots(library) == [os.fsencode(album)]


def test_a_photo_and_a_folder_are_found_by_every_name(library: Library, pack: str, album: Path, link: Path) -> None:
    index(library, pack, link)
    for path in (album / "01.jpg", link / "01.jpg", link / ".." / "album" / "01.jpg"):
        assert os.fsdecode(_photo(library, path).path) == str(album / "01.jpg")
    with pytest.raises(NotFound):
        _photo(library, link / "04.jpg")
    assert maintenance.forget(library, link)[0] == 3
    assert paths(library) == []
    assert photos.roots(library) == []


def test_a_folder_that_is_forgotten_alone_is_still_looked_through(
    library: Library, pack: str, album: Path, link: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    below = album / "below"
    below.mkdir()
    shutil.move(album / "03.jpg", below)
    index(library, pack, album)
    library.close()

    def told(folder: Path) -> str:
        assert main(["--library", str(library.path), "forget", str(folder)]) == 0
        return capsys.readouterr().out

    warned = f"But {album} is still looked through, and they come back then."
    assert warned in told(below)
    assert warned in told(link / "below")
    assert "looked through" not in told(album)


def test_a_link_to_a_photo_keeps_its_name(library: Library, pack: str, album: Path, link: Path, tmp_path: Path) -> None:
    shutil.move(album / "03.jpg", tmp_path / "far.jpg")
    (album / "near.jpg").symlink_to(tmp_path / "far.jpg")
    index(library, pack, link)
    assert str(album / "near.jpg") in paths(library)
    for path in (album / "near.jpg", link / "near.jpg"):
        assert os.fsdecode(_photo(library, path).path) == str(album / "near.jpg")


@pytest.mark.parametrize("name", ["link", "album"])
def test_an_older_library_learns_the_real_path(older: Library, pack: str, album: Path, tmp_path: Path, name) -> None:
    before = {photo.id for photo in browsing.photos(older)}, {face.id for face in browsing.faces(older)}
    report = index(older, pack, tmp_path / name)
    assert (report.new, report.unchanged, report.missing) == (0, 3, 0)
    assert ({photo.id for photo in browsing.photos(older)}, {face.id for face in browsing.faces(older)}) == before
    assert paths(older) == [str(album / f"0{number}.jpg") for number in (1, 2, 3)]
    assert photos.roots(older) == [os.fsencode(album)]


@pytest.mark.parametrize("name", ["link", "album"])
def test_an_older_library_finds_and_forgets_by_either_name(older: Library, tmp_path: Path, link: Path, name) -> None:
    assert os.fsdecode(_photo(older, tmp_path / name / "01.jpg").path) == str(link / "01.jpg")
    assert maintenance.forget(older, tmp_path / name)[0] == 3
    assert photos.roots(older) == []


def test_a_library_that_holds_both_loses_nothing(older: Library, pack: str, album: Path, link: Path) -> None:
    other = Path(os.fsdecode(photos.roots(older)[0])).with_name("other")
    shutil.copytree(album, other)
    for number, file in enumerate(sorted(other.iterdir())):
        file.write_bytes(file.read_bytes() + bytes(number + 1))  # not the same as the others
    index(older, pack, other)
    moves = [
        (photo.path, os.fsencode(album / Path(os.fsdecode(photo.path)).name), photo.size, photo.mtime_ns)
        for photo in photos.known(older, [os.fsencode(other)]).values()
    ]
    photos.move(older, moves)
    before = {face.id for face in browsing.faces(older)}
    for folder in (link, album, link):
        assert index(older, pack, folder).missing == 0
    assert {face.id for face in browsing.faces(older)} >= before
    assert len(paths(older)) == 6
    assert set(photos.roots(older)) >= {os.fsencode(album), os.fsencode(link)}
    assert maintenance.forget(older, link)[0] == 3, "what was added by this name, and not the other"
    assert len(paths(older)) == 3


def test_names_of_what_is_not_there() -> None:
    assert names(Path("/no/such"), []) == [b"/no/such"]
    assert names(Path("/no/such/../x"), []) == [b"/no/x"]
    assert located(Path("/")) == b"/"


def test_a_file_is_no_folder(library: Library, pack: str, album: Path) -> None:
    with pytest.raises(NotFound) as error:
        index(library, pack, album / "01.jpg")
    assert str(error.value) == (
        f"{album / '01.jpg'} is a file, and folders are what is added. Nothing was changed; name the folder that it "
        f"lies in: {album}"
    )
    assert photos.roots(library) == []


@pytest.mark.parametrize("mode", [0, 0o444, 0o111])
def test_folders_of_which_none_can_be_read(library: Library, album: Path, unprivileged: WithoutRights, mode) -> None:
    album.chmod(mode)
    good = album.with_name("good")
    good.mkdir()
    (good / "x.txt").touch()
    try:
        with unprivileged():
            with pytest.raises(FaceSorterError) as error:
                check_folders(library, [os.fsencode(album)])
            check_folders(library, [os.fsencode(album), os.fsencode(good)])
    finally:
        album.chmod(0o755)
    assert (
        str(error.value) == f"No photos can be read from the folder {album} (permission denied). Nothing was changed."
    )
