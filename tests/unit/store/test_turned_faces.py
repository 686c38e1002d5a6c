"""Photos that were turned by quarters: their faces lie where they lie in the picture, found or not."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_library import JPEG, PACK, found_face
from made_photos import Pixels, scene

from facesorter.domain.edits import MoveFaces
from facesorter.domain.found import FoundFace, FoundPhoto
from facesorter.domain.model import Box, FaceState, PhotoState
from facesorter.imaging import crops
from facesorter.services import browsing, editing
from facesorter.store import embeddings, faces, photos
from facesorter.store.library import Library

PATH = b"/album/a.jpg"
PICTURE = scene(400, 300)
FACE, OTHER = Box(40, 60, 80, 100), Box(300, 200, 50, 50)
# The same once the picture is turned to the left.
TURNED, OTHER_TURNED = Box(60, 280, 100, 80), Box(200, 50, 50, 50)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as library:
        yield library


def face(pixels: Pixels, box: Box, who: int) -> FoundFace:
    """Its landmarks are four corners and the middle of its box; nobody is like anybody else."""
    x, y, width, height = box.x, box.y, box.width, box.height
    marks = [[x, y], [x + width, y], [x + width / 2, y + height / 2], [x, y + height], [x + width, y + height]]
    found = found_face(0, embedding=np.eye(9)[who].tolist())
    return replace(found, box=box, landmarks=np.array(marks, np.float32), crop=crops.cut(pixels, 1, box))


def read(library: Library, pixels: Pixels, *seen: tuple[Box, int], pack: str = PACK) -> None:
    height, width = pixels.shape[:2]
    found = tuple(face(pixels, box, who) for box, who in seen)
    content = hashlib.sha256(np.ascontiguousarray(pixels)).digest()
    photos.save(library, [(PATH, 1, 1, FoundPhoto(width, height, None, content, crops.thumbnail(pixels), found))], pack)


def confirm(library: Library, *numbers: int) -> int:
    (person,) = editing.apply(library, MoveFaces(numbers, None)).people
    return person


def places(library: Library) -> dict[int, Sequence[float]]:
    """Of all faces that are there."""
    seen = browsing.faces(library)
    assert all(browsing.photo(library, one.photo).state is PhotoState.READABLE for one in seen)
    return {one.id: (one.box.x, one.box.y, one.box.width, one.box.height) for one in seen}


def place(box: Box) -> object:
    return pytest.approx((box.x, box.y, box.width, box.height), abs=0.01)


def around(pixels: Pixels, point: np.ndarray) -> list[list[list[int]]]:
    """The four pixels that touch in a point."""
    x, y = np.rint(point).astype(int).tolist()
    return pixels[y - 1 : y + 1, x - 1 : x + 1].tolist()


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_known_face_that_is_not_found_lies_where_it_is_seen(library: Library, quarters: int) -> None:
    read(library, PICTURE, (FACE, 0))
    person = confirm(library, 1)
    turned = np.rot90(PICTURE, quarters)
    read(library, turned)
    (known,) = browsing.faces(library)
    assert (known.id, known.person, known.state) == (1, person, FaceState.CONFIRMED)
    photo = browsing.photo(library, known.photo)
    assert (photo.path, photo.width, photo.height) == (PATH, *turned.shape[1::-1])
    # What the box shows is what it showed, and so do crop and landmarks.
    crop = crops.pixels(browsing.crop(library, 1) or b"").astype(int)
    assert np.abs(crop - crops.pixels(crops.cut(turned, 1, known.box))).mean() < 2
    marks = faces.landmarks(library, 1)
    assert marks is not None
    for mark, before in zip(marks, face(PICTURE, FACE, 0).landmarks, strict=True):
        assert (around(turned, mark) == np.rot90(around(PICTURE, before), quarters)).all()


def test_a_face_is_known_by_its_place_however_unlike_it_is_on_its_side(library: Library) -> None:
    read(library, PICTURE, (FACE, 0), (OTHER, 1))
    person = confirm(library, 1)
    read(library, np.rot90(PICTURE), (OTHER, 3), (OTHER_TURNED, 2), (TURNED, 4))
    assert places(library) == {1: place(TURNED), 2: place(OTHER_TURNED), 3: place(OTHER)}
    assert browsing.person(library, person).faces == 1
    # Of whom nothing was said goes where it is not found, and is known when it is back.
    read(library, np.rot90(PICTURE, 3)[::2, ::2])
    assert places(library) == {1: place(Box(70, 20, 50, 40))}
    read(library, PICTURE, (OTHER, 2), (FACE, 5))
    assert places(library) == {1: place(FACE), 2: place(OTHER)}


@settings(deadline=None, max_examples=20)
@given(turns=st.lists(st.tuples(st.integers(1, 3), st.sets(st.sampled_from([FACE, OTHER])), st.integers(0, 8))))
def test_however_often_it_is_turned_each_known_face_is_where_it_was(
    turns: list[tuple[int, set[Box], int]],
) -> None:
    with TemporaryDirectory() as folder, Library.open(Path(folder) / "library") as library:
        read(library, PICTURE, (FACE, 0), (OTHER, 1))
        confirm(library, 1, 2)
        lies = 0
        for quarters, found, who in turns:
            lies += quarters
            read(library, np.rot90(PICTURE, lies), *((turned(box, lies), who) for box in found))
            assert places(library) == {1: place(turned(FACE, lies)), 2: place(turned(OTHER, lies))}


def turned(box: Box, quarters: int) -> Box:
    """Of `PICTURE`, to the left."""
    across = PICTURE.shape[1]
    for _ in range(quarters):
        box = Box(box.y, across - box.x - box.width, box.height, box.width)
        across = sum(PICTURE.shape[:2]) - across
    return box


def test_another_pack_keeps_what_it_knows_of_a_turned_face_and_looks_again(library: Library) -> None:
    for pack in (PACK, "another"):
        read(library, PICTURE, (FACE, 0), pack=pack)
    read(library, np.rot90(PICTURE), (TURNED, 1))
    assert embeddings.packs(library) == {PACK: 1, "another": 1}
    assert photos.known(library, [PATH])[PATH].scanned_with == {PACK}


def test_another_picture_that_lies_on_its_side_is_another_photo(library: Library) -> None:
    read(library, PICTURE, (FACE, 0))
    confirm(library, 1)
    read(library, np.rot90(scene(400, 300, seed=1)), (TURNED, 1))
    assert {photo.id: photo.state for photo in browsing.photos(library)} == {
        1: PhotoState.MISSING,
        2: PhotoState.READABLE,
    }
    # A picture that was there before comes back to its faces, though the one that is there now is like it.
    read(library, np.rot90(PICTURE), (TURNED, 2))
    read(library, PICTURE, (FACE, 0))
    assert browsing.photo_by_path(library, PATH).id == 1


def test_a_photo_without_faces_that_was_turned_is_new_to_other_packs(library: Library) -> None:
    for pack in (PACK, "another"):
        read(library, PICTURE, pack=pack)
    read(library, np.rot90(PICTURE), (TURNED, 1))
    assert photos.known(library, [PATH])[PATH].scanned_with == {PACK}
    assert places(library) == {1: place(TURNED)}


def test_a_damaged_crop_keeps_no_photo_from_being_turned(library: Library) -> None:
    read(library, PICTURE, (FACE, 0))
    confirm(library, 1)
    with library.transaction() as connection:
        connection.execute("UPDATE crops SET jpeg = ?", [JPEG])
    read(library, np.rot90(PICTURE))
    assert places(library) == {1: place(TURNED)}
    assert browsing.crop(library, 1) == JPEG
