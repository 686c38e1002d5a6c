"""What the inspector says about a face, several faces, or a person; read in a thread, shown as it stands."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from facesorter.domain.errors import NotFound
from facesorter.domain.model import Face, FaceState, Person, Photo
from facesorter.services import browsing, company
from facesorter.services.browsing import NamedFace, Neighbour
from facesorter.services.company import Companion, Year
from facesorter.store.library import Library

#: As many nearest faces are shown, and as many people of whom somebody is often in the same photo.
NEAREST = 5
COMPANIONS = 4
# Beyond the person's own faces, so many unsorted ones may lie nearer than the next person.
_UNSORTED_BETWEEN = 50


@dataclass(frozen=True, slots=True)
class FaceFacts:
    """One face. ``others`` are the other faces in the photo; ``there``: the photo lies where it was read."""

    face: Face
    photo: Photo
    person: Person | None
    others: tuple[NamedFace, ...]
    there: bool


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """One person. ``first`` and ``last`` are the days of the oldest and the newest dated photo; ``misplaced`` faces are
    in photos from before the birth or after the death.
    """

    person: Person
    cover: FaceFacts | None
    first: date | None
    last: date | None
    companions: tuple[Companion, ...]
    years: tuple[Year, ...]
    misplaced: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FacesFacts:
    """Several faces: how many of them in how many photos, the first few, and how many are confirmed.

    person: who all of them are in, if that is one person.
    """

    faces: int
    photos: int
    confirmed: int
    some: tuple[int, ...]
    person: Person | None
    people: int
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Why:
    """What speaks for a face being where it is: the nearest faces, and how far the nearest other person is.

    own:       how many of the nearest are in the face's own person.
    next:      the nearest face of somebody else; ``next_name`` is that person's name.
    """

    nearest: tuple[Neighbour, ...]
    own: int
    next: Neighbour | None
    next_name: str | None


def of_face(library: Library, number: int) -> FaceFacts | None:
    """About one face; ``None`` if it is no longer there."""
    found = browsing.faces(library, ids=[number])
    if not found:
        return None
    face = found[0]
    try:
        photo = browsing.photo(library, face.photo)
    except NotFound:
        return None
    others = [named for named in browsing.named_faces(library, [face.photo])[face.photo] if named.face.id != number]
    return FaceFacts(face, photo, _person(library, face.person), tuple(others), os.path.lexists(photo.path))


def of_faces(library: Library, numbers: Sequence[int], some: int) -> FacesFacts | None:
    """About several faces, ``some`` of which are named; ``None`` if none of them is there any more."""
    faces = browsing.faces(library, ids=numbers)
    if not faces:
        return None
    people = {face.person for face in faces}
    first, last = _span(faces)
    there = {face.id for face in faces}
    return FacesFacts(
        faces=len(faces),
        photos=len({face.photo for face in faces}),
        confirmed=sum(face.state is FaceState.CONFIRMED for face in faces),
        some=tuple([number for number in numbers if number in there][:some]),
        person=_person(library, next(iter(people))) if len(people) == 1 else None,
        people=len(people - {None}),
        first=first,
        last=last,
    )


def of_person(library: Library, number: int) -> PersonFacts | None:
    """About a person; ``None`` if it is no longer there."""
    person = _person(library, number)
    if person is None:
        return None
    first, last = company.first_and_last(library, number)
    companions = tuple(company.companions(library, number, COMPANIONS))
    cover = of_face(library, person.cover) if person.cover is not None else None
    years = tuple(company.timeline(library, number))
    return PersonFacts(person, cover, first, last, companions, years, tuple(company.misplaced(library, number)))


def why(library: Library, face: Face, person: Person | None) -> Why:
    """The nearest faces of a face that is in ``person``. Takes a while in a large library."""
    near = browsing.neighbours(library, face.id, NEAREST + _UNSORTED_BETWEEN + (person.faces if person else 0))
    other = next((each for each in near if each.person is not None and each.person != face.person), None)
    next_person = _person(library, other.person) if other else None
    nearest = tuple(near[:NEAREST])
    own = sum(face.person is not None and each.person == face.person for each in nearest)
    return Why(nearest, own, other, next_person.name if next_person else None)


def _person(library: Library, number: int | None) -> Person | None:
    try:
        return None if number is None else browsing.person(library, number)
    except NotFound:
        return None


def _span(faces: Iterable[Face]) -> tuple[date | None, date | None]:
    days = [face.taken_at.date() for face in faces if face.taken_at]
    return min(days, default=None), max(days, default=None)
