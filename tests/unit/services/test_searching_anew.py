"""Another detector, another threshold, turned photos: what is read again, what the library keeps, what becomes of
faces that only one detector finds.
"""

import importlib.util
import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from facesorter.domain.control import Control
from facesorter.domain.edits import ConfirmFaces, IgnoreFaces, MoveFaces, RejectFaces, RenamePerson
from facesorter.domain.errors import Cancelled, PackError
from facesorter.domain.model import FaceState
from facesorter.domain.search import OF_PACK, Search
from facesorter.services import browsing, editing, indexing, searches
from facesorter.services.indexing import IndexProgress, IndexReport
from facesorter.store import embeddings, settings
from facesorter.store.library import Library

HOG, VIOLA_JONES = Search("dlib_hog"), Search("viola_jones")


@pytest.fixture
def album(tmp_path: Path, seed: Path) -> Path:
    """Six portraits; in some, other people stand behind."""
    folder = tmp_path / "album"
    folder.mkdir()
    for photo in sorted(seed.rglob("*.jpg"))[2:8]:
        shutil.copyfile(photo, folder / photo.name)
    return folder


class Index:
    """Indexes an album with the built-in pack, and tells how many photos it read."""

    def __init__(self, library: Library, album: Path) -> None:
        self._library, self._album = library, album
        self.read = 0

    def __call__(self, search: Search | None = None, **options: object) -> IndexReport:
        self.read = 0

        def note(step: IndexProgress) -> None:
            self.read = max(self.read, step.total if step.stage == "reading" else 0)

        return indexing.index(
            self._library, [self._album], search=search, on_progress=note, **{"pack": "builtin", **options}
        )


@pytest.fixture
def index(library: Library, pack: str, album: Path) -> Index:
    return Index(library, album)


def main_faces(library: Library) -> dict[str, int]:
    """The id of the largest face of each photo."""
    faces = sorted(browsing.faces(library), key=lambda face: face.box.width)
    return {Path(os.fsdecode(face.path)).name: face.id for face in faces}


@pytest.mark.parametrize(
    ("other", "pack_too"),
    [(HOG, False), (VIOLA_JONES, True), (Search("arcface-mbf"), False), (Search("arcface-mbf"), True)],
)
def test_what_the_user_said_outlives_another_detector(
    library: Library, index: Index, other: Search, pack_too: bool
) -> None:
    index()
    faces = main_faces(library)
    assert len(faces) == 6
    named, alone, ignored, rejected, kept, cover = faces.values()
    (anna,) = editing.apply(library, MoveFaces((named, kept, rejected), None)).people
    editing.apply(library, RenamePerson(anna, "Anna"))
    editing.apply(library, RejectFaces((rejected,)))
    editing.apply(library, IgnoreFaces((ignored,)))
    (other_person,) = editing.apply(library, MoveFaces((cover,), None)).people
    editing.apply(library, ConfirmFaces((cover,)))
    told = {named, kept, ignored, rejected, cover}
    before = {face.id: face for face in browsing.faces(library, ids=sorted(told))}
    rejections, log = embeddings.rejections(library), editing.log(library)
    index(other, **({"pack": "arcface-mbf"} if pack_too else {}))
    assert index.read == 6
    after = {face.id: face for face in browsing.faces(library, ids=sorted(told))}
    assert after.keys() == before.keys()
    for face in told:
        assert (after[face].person, after[face].state) == (before[face].person, before[face].state)
        assert after[face].box.iou(before[face].box) > 0.3
    assert sum(after[face].box != before[face].box for face in told) >= 4  # they are the other detector's
    assert alone in {face.id for face in browsing.faces(library)}
    assert {person.name for person in browsing.people(library)} == {"Anna", None}
    assert embeddings.rejections(library) == rejections
    assert editing.log(library) == log
    assert browsing.person(library, other_person).cover == cover
    # Nobody is there twice.
    for photo in browsing.photos(library):
        boxes = [face.box for face in browsing.faces(library, photo=photo.id)]
        assert all(one.iou(two) < 0.3 for place, one in enumerate(boxes) for two in boxes[:place])


def test_the_library_keeps_the_choice_and_nothing_is_read_twice(library: Library, index: Index) -> None:
    assert index().search == OF_PACK
    assert index.read == 6
    chosen = VIOLA_JONES.changed(smallest_face=40)
    assert index(chosen).search == chosen
    assert index.read == 6
    for search in (None, chosen):
        report = index(search)
        assert (report.search, report.unchanged, index.read) == (chosen, 6, 0)
    assert searches.kept(library) == chosen
    assert index(chosen.changed(detector="pack", smallest_face=0)).search == OF_PACK
    assert index.read == 6


def test_faces_that_nobody_spoke_of_go_and_come_back_with_their_detector(library: Library, index: Index) -> None:
    index()
    first = {face.id for face in browsing.faces(library)}
    (behind,) = [face for face in browsing.faces(library) if face.id not in main_faces(library).values()][:1]
    index(VIOLA_JONES)
    assert behind.id not in {face.id for face in browsing.faces(library)}
    index(OF_PACK)
    assert {face.id for face in browsing.faces(library)} == first
    assert len(embeddings.load(library, "builtin").face_ids) == len(first)
    # One that the user ignored as no face is not forgotten, or it would be back as a new one.
    editing.apply(library, IgnoreFaces((behind.id,)))
    index(VIOLA_JONES)
    (still,) = browsing.faces(library, ids=[behind.id])
    assert still.state is FaceState.IGNORED
    index(OF_PACK)
    assert {face.id for face in browsing.faces(library)} == first


def test_only_photos_without_a_face_are_turned(library: Library, index: Index, album: Path) -> None:
    upright = album / "03.jpg"
    assert upright.exists()
    with Image.open(upright) as photo:
        pixels = np.rot90(np.asarray(photo))
    Image.fromarray(pixels).save(album / "turned.png")
    index(VIOLA_JONES)
    without = sum(photo.faces == 0 for photo in browsing.photos(library))
    assert 1 <= without < 5
    turned = VIOLA_JONES.changed(turn=True)
    index(turned)
    assert index.read == without
    (photo,) = [photo for photo in browsing.photos(library) if photo.path.endswith(b"turned.png")]
    (face,) = browsing.faces(library, photo=photo.id)
    (original,) = [face for face in browsing.faces(library) if face.path.endswith(b"03.jpg")]
    assert abs(face.box.x - original.box.y) < 0.1 * face.box.width
    assert abs(face.box.y - (photo.height - original.box.x - original.box.width)) < 0.1 * face.box.width
    index(turned)
    assert index.read == 0
    # Without turning, there is nothing that was not seen; what was found stays.
    index(VIOLA_JONES)
    assert index.read == 0
    assert browsing.faces(library, photo=photo.id) == [face]


def test_a_run_that_was_stopped_is_carried_on_in_the_same_way(library: Library, index: Index) -> None:
    index()
    control = Control()

    def stop(step: IndexProgress) -> None:
        if step.stage == "reading" and step.done:
            control.cancel()

    with pytest.raises(Cancelled):
        indexing.index(library, [index._album], search=VIOLA_JONES, workers=1, control=control, on_progress=stop)
    report = index()
    assert report.search == VIOLA_JONES
    assert index.read < 6
    index()
    assert index.read == 0


def test_a_detector_that_is_not_there_changes_nothing(
    library: Library, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    index()
    for name, words in (("yunet", "No installed pack has"), ("sface", "no detector 'sface'"), ("../x", "choose one")):
        with pytest.raises(PackError, match=words):
            index(Search(name))
    find = importlib.util.find_spec
    monkeypatch.setattr("importlib.util.find_spec", lambda name, *_: None if name == "dlib" else find(name))
    with pytest.raises(PackError, match=r"dlib HOG needs the Python package dlib.*choose another detector"):
        indexing.index(library, [index._album], search=HOG)
    monkeypatch.undo()
    assert not settings.get(library, "search")


def test_what_is_given_goes_before_what_is_kept() -> None:
    kept = Search("yunet", 0.8, 40, True)
    assert kept.changed() == kept
    assert kept.changed(detector="yunet") == kept
    assert kept.changed(detector="mtcnn") == Search("mtcnn", None, 40, True)
    assert kept.changed(detector="pack", threshold=0.4, smallest_face=0, turn=False) == Search(None, 0.4)
    assert kept.changed(threshold=0.0) == Search("yunet", 0.0, 40, True)
