"""Who is with whom and when: people in the same photos, and a person through the years."""

from dataclasses import dataclass
from datetime import date, datetime

from facesorter.domain.model import FaceState, Person
from facesorter.services import browsing
from facesorter.store import people as stored
from facesorter.store.library import Library


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody who is in ``photos`` of the same photos."""

    person: Person
    photos: int


@dataclass(frozen=True, slots=True)
class Year:
    """How many faces of a person there are in the photos of a year; ``None`` for photos without a date."""

    year: int | None
    faces: int


def companions(library: Library, person: int, most: int | None = None) -> list[Companion]:
    """The people who are in the same photos as this one, most often first; neither hidden people nor ignored faces."""
    return [
        Companion(browsing.person(library, other), photos) for other, photos in stored.seen_with(library, person, most)
    ]


def timeline(library: Library, person: int) -> list[Year]:
    """The years in which there are photos of a person, ascending, those without a date last."""
    return [Year(year, faces) for year, faces in stored.by_year(library, person)]


def first_and_last(library: Library, person: int) -> tuple[date | None, date | None]:
    """The days of the oldest and the newest dated photo of a person."""
    first, last = (taken and datetime.fromisoformat(taken).date() for taken in stored.taken_between(library, person))
    return first or None, last or None


def misplaced(library: Library, person: int) -> list[int]:
    """The faces in a person that cannot be theirs, as the photos are from before the birth or after the death: the user
    put them there, or said only later when the person lived.
    """
    return stored.misplaced(library, person)


def outside(library: Library, person: int) -> list[int]:
    """Those of the `misplaced` faces that the user did not confirm. They stay, and the review asks about them."""
    faces = misplaced(library, person)
    states = stored.standing(library.reader, faces)
    return [face for face in faces if states[face][1] is not FaceState.CONFIRMED]
