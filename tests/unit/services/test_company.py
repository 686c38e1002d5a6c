"""People in the same photos, and a person through the years."""

from datetime import date, datetime
from pathlib import Path

from made_library import PACK, fill, found_face, found_photo, group

from facesorter.domain.edits import HidePerson, IgnoreFaces
from facesorter.services import company, editing
from facesorter.services.company import Year
from facesorter.store import photos
from facesorter.store.library import Library


def test_who_is_often_with_whom(tmp_path: Path) -> None:
    # Faces 1 2 3 are in the first photo, 4 5 6 in the second, and so on.
    with Library.open(tmp_path / "library") as library:
        fill(library, 4, faces_each=3)
        anna, ben, cleo, dora = group(library, [1, 4, 7, 8], [2, 5, 9], [3, 6], [10, 11])
        found = company.companions(library, anna)
        # Twice in a photo is one photo.
        assert [(each.person.id, each.photos) for each in found] == [(ben, 3), (cleo, 2)]
        assert [each.person.id for each in company.companions(library, anna, 1)] == [ben]
        assert [(each.person.id, each.photos) for each in company.companions(library, ben)] == [(anna, 3), (cleo, 2)]
        assert company.companions(library, dora) == []
        editing.apply(library, HidePerson(ben))
        editing.apply(library, IgnoreFaces((3,)))
        assert [(each.person.id, each.photos) for each in company.companions(library, anna, 1)] == [(cleo, 1)]


def test_a_person_through_the_years(tmp_path: Path) -> None:
    taken = [datetime(2019, 12, 31), datetime(2019, 1, 1), None, datetime(2003, 5, 5), None, datetime(2021, 1, 1)]
    with Library.open(tmp_path / "library") as library:
        read = [
            (b"/%d.jpg" % number, 1, 1, found_photo(b"%d" % number, found_face(0.0), taken_at=at))
            for number, at in enumerate(taken)
        ]
        photos.save(library, read, PACK)
        anna, ben = group(library, [1, 2, 3, 4, 5], [6])
        assert company.timeline(library, anna) == [Year(2003, 1), Year(2019, 2), Year(None, 2)]
        assert company.timeline(library, ben) == [Year(2021, 1)]
        assert company.timeline(library, 99) == []
        assert company.first_and_last(library, anna) == (date(2003, 5, 5), date(2019, 12, 31))
        assert company.first_and_last(library, 99) == (None, None)
