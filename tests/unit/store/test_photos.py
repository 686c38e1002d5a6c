"""What indexing stores: photos found, changed, moved, missing and unreadable; faces keep their ids."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from made_library import JPEG, PACK, dump, fill, found_face, found_photo, group

from facesorter.domain.edits import RenamePerson, TellFacesApart
from facesorter.domain.found import FoundFace, FoundPhoto
from facesorter.domain.model import Box, PhotoState
from facesorter.services import browsing, editing
from facesorter.store import embeddings, faces, photos, runs, settings
from facesorter.store.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as library:
        yield library


def boxes(library: Library, photo: int) -> dict[int, float]:
    return {face.id: face.box.x for face in browsing.faces(library, photo=photo)}


def test_what_was_found_is_stored(library: Library) -> None:
    taken = datetime(2004, 5, 6, 7, 8, 9)
    change = photos.save(library, [(b"/a/1.jpg", 11, 12, found_photo(b"h", found_face(3.5), taken_at=taken))], PACK)
    assert (change.photos, change.faces, change.people) == ({1}, {1}, set())
    photo = browsing.photo_by_path(library, b"/a/1.jpg")
    assert (photo.width, photo.height, photo.taken_at, photo.state) == (400, 300, taken, PhotoState.READABLE)
    assert (photo.reason, photo.faces) == (None, 1)
    (face,) = browsing.faces(library, photo=1)
    assert (face.box.x, face.score, face.quality, face.taken_at, face.person) == (3.5, 0.9, 0.5, taken, None)
    assert browsing.crop(library, 1) == JPEG
    assert browsing.thumbnail(library, 1) == JPEG
    landmarks = faces.landmarks(library, 1)
    assert landmarks is not None
    assert landmarks.tolist() == [[3.5, 3.5]] * 5
    found = embeddings.load(library, PACK)
    assert found.vectors.dtype == np.float32
    assert found.vectors.tolist() == [[1.0, 0.0]]
    assert embeddings.packs(library) == {PACK: 1}


def test_known_photos_are_those_at_or_below_the_folders(library: Library) -> None:
    names = [b"/a/1.jpg", b"/a/b/2.jpg", b"/a.jpg", b"/ab/3.jpg", b"/a0/4.jpg", b"/\xff\xfe/\x01.jpg"]
    photos.save(library, [(name, 1, 2, found_photo(name)) for name in names], PACK)
    assert set(photos.known(library, [b"/a"])) == {b"/a/1.jpg", b"/a/b/2.jpg"}
    assert set(photos.known(library, [b"/a/", b"/ab"])) == {b"/a/1.jpg", b"/a/b/2.jpg", b"/ab/3.jpg"}
    assert set(photos.known(library, [b"/a.jpg"])) == {b"/a.jpg"}
    assert set(photos.known(library, [b"/\xff\xfe"])) == {b"/\xff\xfe/\x01.jpg"}
    if os.sep == "/":
        assert set(photos.known(library, [b"/"])) == set(names)
    one = photos.known(library, [b"/a"])[b"/a/1.jpg"]
    content_hash = hashlib.sha256(b"/a/1.jpg").digest()
    assert (one.size, one.mtime_ns, one.content_hash, one.state) == (1, 2, content_hash, PhotoState.READABLE)
    assert one.scanned_with == {PACK}


def test_reading_unchanged_content_again_changes_nothing(library: Library) -> None:
    fill(library, 3)
    (person, _) = group(library, [1, 2], [3])
    editing.apply(library, RenamePerson(person, "Anna"))
    before = dump(library)
    fill(library, 3)
    assert dump(library) == before
    assert browsing.counts(library).faces == 6


def some(*people: tuple[int, float]) -> list[FoundFace]:
    """Faces of strangers: (who, x)."""
    return [found_face(x, embedding=np.eye(9)[who].tolist()) for who, x in people]


def test_a_changed_photo_keeps_the_faces_that_are_found_again(library: Library) -> None:
    old = found_photo(b"old", *some((0, 0), (1, 100), (2, 200)))
    photos.save(library, [(b"/a", 1, 1, old)], PACK)
    photos.save(library, [(b"/a", 1, 1, old)], "another")
    (person,) = group(library, [1, 2, 3])
    # The second moves a little, the first is gone, one more comes.
    new = found_photo(b"new", *some((1, 110), (2, 200), (3, 300)))
    change = photos.save(library, [(b"/a", 2, 2, new)], PACK)
    assert (change.faces, change.people) == ({1, 2, 3, 4}, {person})
    assert boxes(library, 1) == {2: 110, 3: 200, 4: 300}
    assert browsing.person(library, person).faces == 2
    assert photos.known(library, [b"/a"])[b"/a"].scanned_with == {PACK}
    # Embeddings of the old content would lie.
    assert embeddings.packs(library) == {PACK: 3}
    assert embeddings.load(library, PACK).face_ids.tolist() == [2, 3, 4]
    # When the old content comes back, so does the face, in the person where the user knows it.
    photos.save(library, [(b"/a", 1, 1, old)], PACK)
    assert boxes(library, 1) == {1: 0, 2: 100, 3: 200}
    assert browsing.person(library, person).faces == 3


def test_a_gone_face_does_not_come_back_as_a_stranger_in_its_place(library: Library) -> None:
    photos.save(library, [(b"/a", 1, 1, found_photo(b"old", *some((0, 0), (1, 100))))], PACK)
    photos.save(library, [(b"/a", 1, 1, found_photo(b"new", *some((1, 100))))], PACK)
    photos.save(library, [(b"/a", 1, 1, found_photo(b"newer", *some((1, 100), (2, 0))))], PACK)
    assert boxes(library, 1) == {2: 100, 3: 0}
    # Neither when another pack reads the photo, for which that face never was.
    photos.save(library, [(b"/a", 1, 1, found_photo(b"newer", *some((1, 100), (2, 0))))], "another")
    assert boxes(library, 1) == {2: 100, 3: 0}


def test_another_picture_is_another_photo_and_the_old_one_is_missing(library: Library) -> None:
    photos.save(library, [(b"/a.jpg", 1, 1, found_photo(b"old", *some((0, 0))))], PACK)
    (person,) = group(library, [1])
    change = photos.save(library, [(b"/a.jpg", 2, 2, found_photo(b"new", *some((1, 0))))], PACK)
    assert (change.faces, change.people, change.photos) == ({1, 2}, {person}, {1, 2})
    assert browsing.photo_by_path(library, b"/a.jpg").id == 2
    aside = browsing.photo(library, 1)
    assert (aside.state, aside.faces) == (PhotoState.MISSING, 1)
    assert aside.path.startswith(b"/a.jpg/")
    assert aside.path.endswith(b"/a.jpg")
    assert [face.person for face in browsing.faces(library, ids=[1, 2])] == [person, None]
    assert set(photos.known(library, [b"/a.jpg"])) == {b"/a.jpg", aside.path}
    # Every picture that was there has a place of its own, and comes back to what was known of it, edited or not.
    photos.save(library, [(b"/a.jpg", 3, 3, found_photo(b"newest", *some((2, 0))))], PACK)
    photos.save(library, [(b"/a.jpg", 1, 1, found_photo(b"old, edited", *some((0, 40))))], PACK)
    assert browsing.photo_by_path(library, b"/a.jpg").id == 1
    assert boxes(library, 1) == {1: 40}
    assert [browsing.photo(library, photo).state for photo in (1, 2, 3)] == [
        PhotoState.READABLE,
        PhotoState.MISSING,
        PhotoState.MISSING,
    ]
    photos.move(library, [(browsing.photo(library, 2).path, b"/a.jpg", 2, 2)])
    assert {photo.id: photo.state for photo in browsing.photos(library)} == {
        1: PhotoState.MISSING,
        2: PhotoState.READABLE,
        3: PhotoState.MISSING,
    }
    photos.save(library, [(b"/a.jpg", 4, 4, found_photo(b"last", *some((3, 0))))], PACK)
    assert len(photos.known(library, [b"/a.jpg"])) == 4


def test_a_photo_without_faces_simply_changes(library: Library) -> None:
    photos.save(library, [(b"/a", 1, 1, found_photo(b"old"))], PACK)
    photos.save(library, [(b"/a", 1, 1, found_photo(b"new", *some((0, 0))))], PACK)
    assert [photo.id for photo in browsing.photos(library)] == [1]
    # Its face cannot be seen for a while: lying on its side, say.
    photos.save(library, [(b"/a", 1, 1, found_photo(b"sideways"))], PACK)
    assert [face.id for face in browsing.faces(library)] == [1]
    photos.save(library, [(b"/a", 1, 1, found_photo(b"upright again", *some((0, 0))))], PACK)
    assert [(photo.id, photo.path, photo.state) for photo in browsing.photos(library)] == [
        (1, b"/a", PhotoState.READABLE)
    ]
    assert boxes(library, 1) == {1: 0}


def test_another_pack_does_not_lose_faces(library: Library) -> None:
    photos.save(library, [(b"/a", 1, 1, found_photo(b"same", *map(found_face, (0, 100))))], PACK)
    photos.save(library, [(b"/a", 1, 1, found_photo(b"same", *map(found_face, (110, 300))))], "another")
    assert boxes(library, 1) == {1: 0, 2: 110, 3: 300}
    assert embeddings.load(library, PACK).face_ids.tolist() == [1, 2]
    assert embeddings.load(library, "another").face_ids.tolist() == [2, 3]
    assert photos.known(library, [b"/a"])[b"/a"].scanned_with == {PACK, "another"}


def test_each_face_is_matched_once_and_the_nearest_wins(library: Library) -> None:
    photos.save(library, [(b"/a", 1, 1, found_photo(b"old", found_face(0), found_face(14)))], PACK)
    photos.save(library, [(b"/a", 1, 1, found_photo(b"new", found_face(12), found_face(2)))], PACK)
    assert boxes(library, 1) == {1: 2, 2: 12}
    # Two that are alike are told by their places, in shares of the photo.
    small = FoundPhoto(200, 150, None, b"smaller", JPEG, tuple(map(half, (found_face(12), found_face(2)))))
    photos.save(library, [(b"/a", 1, 1, small)], PACK)
    assert boxes(library, 1) == {1: 1, 2: 6}


def half(face: FoundFace) -> FoundFace:
    box = face.box
    return replace(face, box=Box(box.x / 2, box.y / 2, box.width / 2, box.height / 2))


def test_without_an_embedding_of_the_pack_only_the_place_tells(library: Library) -> None:
    photos.save(library, [(b"/a", 1, 1, found_photo(b"old", *some((0, 0), (1, 100))))], PACK)
    photos.save(library, [(b"/a", 1, 1, found_photo(b"new", *some((1, 4), (0, 140))))], "another")
    assert boxes(library, 1) == {1: 4, 3: 140}


def test_a_face_that_looks_a_little_different_needs_another_of_the_same_picture(library: Library) -> None:
    """Likeness is above 0.5 here for one person; the second face's is 0.45."""
    blurred = [0, 0.45, (1 - 0.45**2) ** 0.5, *[0] * 6]
    for path, others in ((b"/alone", ()), (b"/together", ((0, 200),))):
        photos.save(library, [(path, 1, 1, found_photo(path, *some((1, 0), *others)))], PACK)
        new = found_photo(b"new", found_face(2, embedding=blurred), *some(*others))
        photos.save(library, [(path, 2, 2, new)], PACK)
    alone, together = (browsing.photo_by_path(library, path).id for path in (b"/alone", b"/together"))
    assert boxes(library, alone) == {2: 2}
    assert boxes(library, together) == {3: 2, 4: 200}


def film(content: bytes, *faces: tuple[float, float, tuple[float, float]]) -> FoundPhoto:
    """Nine seconds with faces: time, place, embedding."""
    seen = [replace(found_face(x, embedding=embedding), time=time) for time, x, embedding in faces]
    return replace(found_photo(content, *seen), duration=9.0, moment=2.0)


def test_faces_of_a_video_are_of_a_moment(library: Library) -> None:
    found = film(b"v", (1.0, 0, (1, 0)), (1.0, 100, (0, 1)), (2.0, 0, (0, 1)))
    photos.save(library, [(b"/a/1.mp4", 11, 12, found), (b"/a/2.jpg", 1, 1, found_photo(b"p", found_face(0)))], PACK)
    photo = browsing.photo_by_path(library, b"/a/1.mp4")
    assert (photo.duration, photo.moment) == (9.0, 2.0)
    assert [(face.time, face.box.x) for face in browsing.faces(library, photo=photo.id)] == [(1, 0), (1, 100), (2, 0)]
    still = browsing.photo_by_path(library, b"/a/2.jpg")
    assert (still.duration, still.moment, browsing.faces(library, photo=still.id)[0].time) == (None, None, None)
    # Only those who are seen together are known to be two people.
    first, second, third, alone = embeddings.load(library, PACK).photo_ids.tolist()
    assert first == second
    assert len({first, third, alone}) == 3
    assert alone == still.id


def test_two_people_in_one_place_of_a_video_are_two(library: Library) -> None:
    """Read by a pack that knows nothing of them, time tells as much as place."""
    photos.save(library, [(b"/v.mp4", 1, 2, film(b"v", (1.0, 0, (1, 0)), (5.0, 0, (0, 1))))], PACK)
    photos.save(library, [(b"/v.mp4", 1, 2, film(b"v", (5.25, 5, (0, 1)), (3.0, 0, (1, 0))))], "another")
    assert {face.id: face.time for face in browsing.faces(library, photo=1)} == {1: 1.0, 2: 5.25, 3: 3.0}
    # Looked at in another way, the same pack finds the best moment elsewhere.
    photos.save(library, [(b"/v.mp4", 1, 2, film(b"v", (8.0, 5, (0, 1)), (1.0, 0, (1, 0))))], PACK)
    assert {face.id: face.time for face in browsing.faces(library, photo=1)} == {1: 1.0, 2: 8.0, 3: 3.0}
    # In another cut of the video, likeness tells who is who.
    photos.save(library, [(b"/v.mp4", 1, 3, film(b"w", (0.0, 0, (0, 1)), (7.0, 90, (1, 0))))], PACK)
    assert {face.id: face.time for face in browsing.faces(library, photo=1)} == {2: 0.0, 1: 7.0}


def test_unreadable_photos_are_listed_and_can_become_readable(library: Library) -> None:
    change = photos.save_failed(library, [(b"/bad.jpg", 5, 6, "It ends too early.")])
    assert change.photos == {1}
    (photo,) = browsing.photos(library, unreadable=True)
    assert (photo.path, photo.reason, photo.state) == (b"/bad.jpg", "It ends too early.", PhotoState.UNREADABLE)
    assert browsing.thumbnail(library, 1) is None
    known = photos.known(library, [b"/bad.jpg"])[b"/bad.jpg"]
    assert (known.size, known.state, known.scanned_with) == (5, PhotoState.UNREADABLE, set())
    photos.save(library, [(b"/bad.jpg", 7, 8, found_photo(b"good", found_face(0)))], PACK)
    assert browsing.photos(library, unreadable=True) == []
    assert browsing.photo(library, 1).reason is None
    # When it is torn again, its faces stay.
    photos.save_failed(library, [(b"/bad.jpg", 5, 6, "It ends too early.")])
    assert boxes(library, 1) == {1: 0}


def test_moved_photos_are_the_same_photos(library: Library) -> None:
    fill(library, 3)
    photos.mark_missing(library, [b"/photos/1.jpg"])
    change = photos.move(library, [(b"/photos/1.jpg", b"/elsewhere/x.jpg", 1000, 77)])
    assert change.photos == {2}
    photo = browsing.photo_by_path(library, b"/elsewhere/x.jpg")
    assert (photo.id, photo.state, photo.faces) == (2, PhotoState.READABLE, 2)
    assert photos.known(library, [b"/elsewhere"])[b"/elsewhere/x.jpg"].mtime_ns == 77


def test_photos_that_change_places(library: Library) -> None:
    fill(library, 3)
    one, two, three, four = (b"/photos/%d.jpg" % number for number in range(4))
    photos.move(library, [(one, two, 1, 1), (two, one, 1, 1)])
    assert [browsing.photo_by_path(library, path).id for path in (one, two, three)] == [2, 1, 3]
    # A chain.
    photos.move(library, [(two, three, 1, 1), (three, four, 1, 1)])
    assert {browsing.photo(library, photo).path: browsing.photo(library, photo).state for photo in (1, 2, 3)} == {
        three: PhotoState.READABLE,
        one: PhotoState.READABLE,
        four: PhotoState.READABLE,
    }
    # A photo moved over another one: that one is missing, and keeps what is known of it.
    photos.move(library, [(three, one, 1, 1)])
    assert browsing.photo_by_path(library, one).id == 1
    assert (browsing.photo(library, 2).path, browsing.photo(library, 2).state) == (three, PhotoState.MISSING)


def test_a_missing_photo_keeps_its_faces_and_can_come_back(library: Library) -> None:
    fill(library, 2)
    change = photos.mark_missing(library, [b"/photos/0.jpg", b"/unknown.jpg"])
    assert change.photos == {1}
    assert browsing.photo(library, 1).state is PhotoState.MISSING
    assert browsing.counts(library).faces == 4
    photos.move(library, [(b"/photos/0.jpg", b"/photos/0.jpg", 1000, 1)])
    assert browsing.photo(library, 1).state is PhotoState.READABLE


def test_roots_and_settings(library: Library) -> None:
    photos.add_roots(library, [b"/b", b"/a", b"/b"])
    assert photos.roots(library) == [b"/a", b"/b"]
    assert settings.get(library, "pack") is None
    settings.put(library, "pack", "builtin")
    settings.put(library, "pack", "other")
    assert settings.get(library, "pack") == "other"


def test_runs_and_their_labels(library: Library) -> None:
    fill(library, 2)
    with library.edit("Grouped") as edit:
        run = runs.save(
            edit.connection, "auto", {"eps": 1.5}, seed=3, pack=PACK, seconds=0.5, face_ids=[4, 1, 2], labels=[0, 1, -1]
        )
    saved = runs.get(library)
    assert saved == runs.get(library, run) == runs.every(library)[0]
    assert (saved.algorithm, saved.params, saved.groups, saved.unassigned) == ("auto", {"eps": 1.5}, 2, 1)
    assert dict(runs.labels(library, run)) == {4: 0, 1: 1, 2: -1}


def test_thousands_of_ids_at_once(library: Library) -> None:
    fill(library, 300, faces_each=1, dimension=2)
    ids = [*range(1, 301), *range(1000, 70_000)]
    assert len(browsing.faces(library, ids=ids)) == 300
    assert len(embeddings.load(library, PACK, ids)) == 300
    assert len(photos.by_ids(library, ids)) == 300


def test_photos_that_take_each_others_paths_in_chains_and_circles(library: Library) -> None:
    names = [b"/a", b"/b", b"/c", b"/d", b"/e", b"/f"]
    photos.save(library, [(name, 1, 2, found_photo(name)) for name in names], PACK)
    before = {photo.path: photo.id for photo in photos.all_photos(library)}
    # Two go on by one and drive out a third; three go round in a circle.
    moves = [(b"/a", b"/b"), (b"/b", b"/c"), (b"/d", b"/e"), (b"/e", b"/f"), (b"/f", b"/d")]
    change = photos.move(library, [(old, new, 1, 2) for old, new in moves])
    assert change.photos == set(before.values())
    after = {photo.id: photo for photo in photos.all_photos(library)}
    for old, new in moves:
        assert (after[before[old]].path, after[before[old]].state) == (new, PhotoState.READABLE)
    assert (after[before[b"/c"]].path, after[before[b"/c"]].state) == (b"/a", PhotoState.MISSING)


def test_a_face_that_was_told_apart_stays_where_another_search_does_not_find_it(library: Library) -> None:
    photo = found_photo(b"h", found_face(0.0), found_face(100.0), found_face(200.0))
    photos.save(library, [(b"/a/1.jpg", 1, 1, photo)], PACK)
    editing.apply(library, TellFacesApart(((1, 2),)))
    photos.save(library, [(b"/a/1.jpg", 1, 1, found_photo(b"h", found_face(0.0)))], PACK, found_by="another way")
    assert set(boxes(library, 1)) == {1, 2}
    assert embeddings.faces_apart(library) == [(1, 2)]
    # Of a file with another content they may be gone; what was said of them waits until they are back.
    photos.save(library, [(b"/a/1.jpg", 1, 2, found_photo(b"other", found_face(0.0)))], PACK)
    assert set(boxes(library, 1)) == {1}
    assert embeddings.faces_apart(library) == [(1, 2)]
