"""Real photos that are scaled, cropped, turned, saved again or replaced: what the user said stays with each face."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from facesorter.domain.edits import IgnoreFaces, MoveFaces, RejectFaces, RenamePerson, TellFacesApart
from facesorter.domain.model import Face, FaceState, PhotoState
from facesorter.services import browsing, editing, grouping, indexing
from facesorter.store import embeddings
from facesorter.store.library import Library


def cropped(photo: Image.Image) -> Image.Image:
    return photo.crop((photo.width // 10, photo.height // 10, photo.width, photo.height))


def scaled(photo: Image.Image, by: float) -> Image.Image:
    return photo.resize((round(photo.width * by), round(photo.height * by)))


CHANGES: dict[str, Callable[[Image.Image, Path], None]] = {
    "half": lambda photo, path: scaled(photo, 0.5).save(path),
    "odd": lambda photo, path: scaled(photo, 0.64).save(path),
    "double": lambda photo, path: scaled(photo, 2).save(path),
    "cropped": lambda photo, path: cropped(photo).save(path),
    "poor": lambda photo, path: photo.save(path, quality=60),
    "turned": lambda photo, path: photo.rotate(90, expand=True).save(path, exif=turned_back()),
    "mirrored": lambda photo, path: photo.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(path),
    "all": lambda photo, path: scaled(cropped(photo), 0.6).rotate(5).save(path, quality=70),
}


def turned_back() -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = 6
    return exif


@pytest.fixture
def album(tmp_path: Path, seed: Path) -> Path:
    """Eight portraits."""
    folder = tmp_path / "album"
    folder.mkdir()
    for number, photo in enumerate(sorted(seed.glob("*.jpg"))[2:10]):
        shutil.copyfile(photo, folder / f"{number}.jpg")
    return folder


def main_faces(library: Library) -> dict[str, Face]:
    """The largest face of each photo that is there."""
    there = {photo.id for photo in browsing.photos(library) if photo.state is PhotoState.READABLE}
    faces = sorted(browsing.faces(library), key=lambda face: face.box.width)
    return {Path(os.fsdecode(face.path)).name: face for face in faces if face.photo in there}


@pytest.mark.parametrize("name", ["arcface-mbf", "builtin"])
def test_what_the_user_said_outlives_editing_the_photos(
    library: Library, pack: str, album: Path, tmp_path: Path, name: str
) -> None:
    indexing.index(library, [album], pack=name)
    first = main_faces(library)
    face = {number: first[f"{number}.jpg"].id for number in range(8)}
    for number, person in enumerate(["Keep", "Other"]):
        (made,) = editing.apply(library, MoveFaces((face[number], face[number + 2]), None)).people
        editing.apply(library, RenamePerson(made, person))
    editing.apply(library, RejectFaces((face[2],)))
    editing.apply(library, IgnoreFaces((face[5], face[6])))
    editing.apply(library, TellFacesApart(((face[4], face[7]), (face[7], face[0]))))
    rejected, told_apart = embeddings.rejections(library), embeddings.faces_apart(library)
    before = {number: browsing.faces(library, ids=[face[number]])[0] for number in face}
    originals = {path: path.rename(tmp_path / path.name) for path in sorted(album.iterdir())}
    for how, change in CHANGES.items():
        for path, original in originals.items():
            with Image.open(original) as photo:
                change(photo, path)
        report = indexing.index(library, [album], pack=name)
        assert (report.changed, report.failed) == (8, ()), how
        grouping.group(library)
        after = {number: main_faces(library)[f"{number}.jpg"] for number in face}
        assert {number: found.id for number, found in after.items()} == face, how
        assert len(browsing.photos(library)) == 8, how
        for number in (0, 1, 3, 5, 6):
            assert (after[number].person, after[number].state) == (before[number].person, before[number].state), how
        assert (after[2].id, after[2].person) not in rejected
        assert embeddings.rejections(library) == rejected
        assert embeddings.faces_apart(library) == told_apart
        assert after[7].person is None or after[7].person not in (after[0].person, after[4].person)
        assert indexing.index(library, [album], pack=name).unchanged == 8, how


@pytest.mark.parametrize("name", ["arcface-mbf", "builtin"])
def test_a_photo_under_the_name_of_another_is_not_called_as_that_one(
    library: Library, pack: str, album: Path, seed: Path, name: str
) -> None:
    indexing.index(library, [album], pack=name)
    face = main_faces(library)["3.jpg"]
    (person,) = editing.apply(library, MoveFaces((face.id,), None)).people
    original = (album / "3.jpg").read_bytes()
    shutil.copyfile(seed / "20.jpg", album / "3.jpg")
    indexing.index(library, [album], pack=name)
    stranger = main_faces(library)["3.jpg"]
    assert (stranger.id != face.id, stranger.person) == (True, None)
    (kept,) = browsing.faces(library, person=person)
    assert (kept.id, kept.state) == (face.id, FaceState.CONFIRMED)
    assert browsing.photo(library, face.photo).state is PhotoState.MISSING
    assert indexing.index(library, [album], pack=name).missing == 0
    # The picture itself turns up elsewhere, and is who it was.
    (album / "back.jpg").write_bytes(original)
    assert indexing.index(library, [album], pack=name).moved == 1
    assert main_faces(library)["back.jpg"].id == face.id
    assert main_faces(library)["3.jpg"].id == stranger.id
    assert len(browsing.photos(library)) == 9


@pytest.mark.parametrize("name", ["arcface-mbf", "builtin"])
def test_a_photo_on_its_side_comes_back_when_it_is_upright(library: Library, pack: str, album: Path, name: str) -> None:
    """No detector is sure to find a face that lies on its side."""
    indexing.index(library, [album], pack=name)
    before = {photo: face.id for photo, face in main_faces(library).items()}
    editing.apply(library, MoveFaces(tuple(before.values()), None))
    for angle in (90, -90):
        for path in album.iterdir():
            with Image.open(path) as photo:
                photo.rotate(angle, expand=True).save(path, quality=95)
        indexing.index(library, [album], pack=name)
        confirmed = [face.id for face in browsing.faces(library) if face.state is FaceState.CONFIRMED]
        assert set(confirmed) == set(before.values()), angle
    assert {photo: face.id for photo, face in main_faces(library).items()} == before
