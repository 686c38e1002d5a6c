"""What views and commands read."""

import math
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from made_library import PACK, fill, found_face, found_photo, group

from facesorter.domain.edits import ConfirmFaces, HidePerson, IgnoreFaces, MoveFaces, RenamePerson
from facesorter.domain.errors import NotFound, UsageError
from facesorter.services import browsing, editing
from facesorter.store import photos, settings
from facesorter.store.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as library:
        yield library


@pytest.fixture
def filled(library: Library) -> Library:
    """Five photos, ten faces: 1-3 in person 1, 4-5 in person 2, 6 in person 3."""
    fill(library, 5)
    group(library, [1, 2, 3], [4, 5], [6])
    return library


def test_an_empty_library_is_browsed_calmly(library: Library) -> None:
    assert browsing.counts(library) == browsing.Counts(0, 0, 0, 0, 0, 0, 0)
    assert browsing.people(library) == []
    assert browsing.faces(library, order="likelihood") == []
    assert browsing.photos(library) == []
    assert browsing.neighbours(library, 1) == []


def test_counts(filled: Library) -> None:
    editing.apply(filled, IgnoreFaces((4, 10)))
    editing.apply(filled, HidePerson(3))
    editing.apply(filled, RenamePerson(2, "Ben"))
    editing.apply(filled, MoveFaces((5,), 1))
    photos.save_failed(filled, [(b"/bad", 1, 1, "It is empty.")])
    assert browsing.counts(filled) == browsing.Counts(
        people=2, photos=6, faces=8, unsorted=3, ignored=2, unreadable=1, hidden=1
    )
    assert len(browsing.people(filled)) == 2
    assert len(browsing.people(filled, hidden=True)) == 3
    assert len(browsing.faces(filled, unsorted=True)) == 3
    assert len(browsing.faces(filled, ignored=True)) == 2
    assert len(browsing.faces(filled)) == 10


def test_a_person_counts_faces_confirmed_ones_and_photos(filled: Library) -> None:
    editing.apply(filled, ConfirmFaces((2, 3)))
    person = browsing.person(filled, 1)
    assert (person.faces, person.confirmed, person.photos, person.hidden, person.name) == (3, 2, 2, False, None)
    assert person in browsing.people(filled)
    best = max(browsing.faces(filled, person=1), key=lambda face: face.quality)
    assert person.cover == best.id
    with pytest.raises(NotFound, match="no person 99"):
        browsing.person(filled, 99)


def test_orders_and_search_of_people(filled: Library) -> None:
    editing.apply(filled, RenamePerson(3, "émile"))
    editing.apply(filled, RenamePerson(2, "Zoë"))

    def ids(**options: str) -> list[int]:
        return [person.id for person in browsing.people(filled, **options)]

    assert ids() == [1, 2, 3]
    assert ids(order="name") == [3, 2, 1]
    assert ids(order="newest") == [3, 2, 1]
    assert ids(search="EMI") == [3]
    assert ids(search="zoe ") == [2]
    assert ids(search="nobody") == []
    with pytest.raises(UsageError, match="faces, name, newest"):
        ids(order="size")


def test_people_are_found_by_id_or_name(filled: Library) -> None:
    editing.apply(filled, RenamePerson(1, "Anna"))
    editing.apply(filled, RenamePerson(2, "2"))
    for text in ("1", "id:1", " Anna"):
        assert browsing.find_person(filled, text).id == 1
    assert browsing.find_person(filled, "2").id == 2
    editing.apply(filled, RenamePerson(3, "Anna"))
    with pytest.raises(UsageError, match=r"2 people are called Anna; .*\(1, 3\)"):
        browsing.find_person(filled, "Anna")
    numbers = ("99", "-1", "id:99", "id:Anna", "id:", "²", "9" * 19, "9" * 40, "9" * 5000)
    for text in ("anna", "", *numbers, "\udcff", "\ud800"):
        with pytest.raises(NotFound):
            browsing.find_person(filled, text)


def test_what_is_the_id_of_one_and_the_name_of_another_is_asked_back(filled: Library) -> None:
    editing.apply(filled, RenamePerson(2, "3"))
    with pytest.raises(UsageError) as asked:
        browsing.find_person(filled, "3")
    assert str(asked.value) == (
        "3 is the id of one person and the name of another: "
        "say id:3 for who has that id, or id:2 for who has that name."
    )
    assert [browsing.find_person(filled, text).id for text in ("id:3", "id:2", "2")] == [3, 2, 2]
    # Another way to write the id is the same.
    editing.apply(filled, RenamePerson(2, "03"))
    with pytest.raises(UsageError, match="id:3 for who"):
        browsing.find_person(filled, "03")
    assert browsing.find_person(filled, "3").id == 3


def test_orders_of_faces(library: Library) -> None:
    def face(angle: float, quality: float) -> object:
        return found_face(0, quality=quality, embedding=(3 * math.cos(angle), 3 * math.sin(angle)))

    dates = [datetime(2005, 1, 1), None, datetime(2003, 1, 1)]
    for number, (angle, quality, date) in enumerate(zip((0.0, 0.1, 1.2), (0.2, 0.9, 0.5), dates, strict=True)):
        name = b"/%d" % number
        photos.save(library, [(name, 1, 1, found_photo(name, face(angle, quality), taken_at=date))], PACK)
    settings.put(library, "pack", PACK)
    (person,) = group(library, [1, 2, 3])

    def ids(order: str) -> list[int]:
        return [face.id for face in browsing.faces(library, person=person, order=order)]

    assert ids("quality") == [2, 3, 1]
    assert ids("date") == [3, 1, 2]
    assert ids("likelihood") == [3, 1, 2]
    with pytest.raises(UsageError, match="likelihood"):
        ids("beauty")
    # The other way round: what lies near a face.
    near = browsing.neighbours(library, 1)
    assert [(neighbour.face, neighbour.person) for neighbour in near] == [(2, person), (3, person)]
    assert near[0].distance == pytest.approx(2 * math.sin(0.05), abs=1e-3)
    assert near[1].distance == pytest.approx(2 * math.sin(0.6), abs=1e-3)
    assert len(browsing.neighbours(library, 1, count=1)) == 1


def test_photos_are_searched_by_place_and_date(library: Library) -> None:
    taken = datetime(2004, 5, 6)
    photos.save(library, [("/Reisen/Zürich/1.jpg".encode(), 1, 1, found_photo(b"1", taken_at=taken))], PACK)
    photos.save(library, [(b"/\xff/2.jpg", 1, 1, found_photo(b"2"))], PACK)
    assert len(browsing.photos(library)) == 2
    assert [photo.id for photo in browsing.photos(library, search="zurich")] == [1]
    assert [photo.id for photo in browsing.photos(library, search="2004-05")] == [1]
    assert [photo.id for photo in browsing.photos(library, search="2.jpg")] == [2]


def test_what_is_not_there(library: Library) -> None:
    for look in (
        lambda: browsing.photo(library, 1),
        lambda: browsing.photo_by_path(library, b"/\xff"),
        lambda: browsing.crop(library, 1),
    ):
        with pytest.raises(NotFound):
            look()
    assert browsing.thumbnail(library, 1) is None


def test_photos_are_searched_by_who_is_in_them(filled: Library) -> None:
    editing.apply(filled, RenamePerson(1, "Zoë Miller"))
    editing.apply(filled, RenamePerson(2, "Ben"))

    def found(search: str = "", **options: Sequence[int]) -> list[int]:
        return [photo.id for photo in browsing.photos(filled, search=search, **options)]

    assert found("zoe") == found("miller zoe") == [1, 2]
    assert found("zoe ben") == [2]
    assert found("0.jpg zoe") == [1]
    assert found("zoe nobody") == []
    assert found(people=[1]) == [1, 2]
    assert found(people=[1, 2]) == [2]
    assert found(people=[1, 3]) == []
    assert found("1.jpg", people=[1]) == [2]


def test_photos_by_date_come_newest_first(library: Library) -> None:
    dates = [None, datetime(2004, 5, 1), datetime(2019, 1, 1, 8), datetime(2019, 1, 1, 9, tzinfo=UTC)]
    photos.save(
        library,
        [(b"/%d" % number, 1, 1, found_photo(b"%d" % number, taken_at=date)) for number, date in enumerate(dates)],
        PACK,
    )
    assert [photo.path for photo in browsing.photos(library, order="date")] == [b"/3", b"/2", b"/1", b"/0"]


def test_faces_of_photos_have_names_and_ignored_ones_are_left_out(filled: Library) -> None:
    editing.apply(filled, RenamePerson(2, "Ben"))
    editing.apply(filled, IgnoreFaces((3,)))
    found = browsing.named_faces(filled, [2, 3, 99])
    assert {photo: [(named.face.id, named.name) for named in faces] for photo, faces in found.items()} == {
        2: [(4, "Ben")],
        3: [(5, "Ben"), (6, None)],
        99: [],
    }
