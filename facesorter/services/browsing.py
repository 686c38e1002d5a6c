"""All that views and commands read. Nothing here writes, and nothing here waits for a writer."""

import math
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypedDict, TypeVar, Unpack

import numpy as np

from facesorter.domain.errors import NotFound, UsageError
from facesorter.domain.found import Floats
from facesorter.domain.model import Box, Face, FaceState, IgnoredAs, Person, Photo, PhotoState
from facesorter.domain.rows import Rows
from facesorter.imaging.squares import within
from facesorter.store import embeddings, settings
from facesorter.store import faces as stored_faces
from facesorter.store import people as stored_people
from facesorter.store import photos as stored_photos
from facesorter.store.library import Library

_T = TypeVar("_T")
# Of the largest id in SQLite.
_DIGITS = 19
#: What marks an id where it could be a name.
_ID = "id:"


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is of everything. ``people`` counts the visible ones; ``faces`` those that are not ignored;
    ``unsorted`` those in no person; ``photos`` all, also unreadable and missing ones.
    """

    people: int
    photos: int
    faces: int
    unsorted: int
    ignored: int
    unreadable: int
    hidden: int


@dataclass(frozen=True, slots=True)
class NamedFace:
    """A face with the name of the person it is in; ``None`` for nobody, or somebody without a name."""

    face: Face
    name: str | None


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A face near another one. ``distance`` is the Euclidean distance of their unit vectors, in [0, 2]."""

    face: int
    person: int | None
    distance: float


def counts(library: Library) -> Counts:
    """How much there is of everything."""
    ((photos, unreadable, faces, assigned, ignored),) = library.rows(
        "SELECT (SELECT count(*) FROM photos), (SELECT count(*) FROM photos WHERE state = 'unreadable'), "
        "(SELECT count(*) FROM faces WHERE gone = 0), count(a.person_id), count(*) - count(a.person_id) "
        "FROM assignments a JOIN faces f ON f.id = a.face_id WHERE f.gone = 0"
    )
    visible = [
        hidden
        for (hidden,) in library.rows(
            "SELECT hidden FROM people WHERE name IS NOT NULL OR EXISTS (SELECT 1 FROM assignments a "
            "JOIN faces f ON f.id = a.face_id WHERE a.person_id = people.id AND f.gone = 0)"
        )
    ]
    return Counts(
        people=visible.count(0),
        photos=photos,
        faces=faces - ignored,
        unsorted=faces - ignored - assigned,
        ignored=ignored,
        unreadable=unreadable,
        hidden=visible.count(1),
    )


def has_people(library: Library) -> bool:
    """Whether there is anybody, named or not."""
    return bool(library.rows("SELECT 1 FROM people LIMIT 1"))


def ignored_bins(library: Library) -> dict[IgnoredAs | None, int]:
    """How many faces are ignored, by what as; ``None``: that was not said."""
    rows = library.rows(
        "SELECT a.reason, count(*) FROM assignments a JOIN faces f ON f.id = a.face_id "
        "WHERE f.gone = 0 AND a.person_id IS NULL GROUP BY a.reason"
    )
    return {IgnoredAs(reason) if reason else None: count for reason, count in rows}


def people(library: Library, *, order: str = "faces", search: str = "", hidden: bool = False) -> list[Person]:
    """The people whose name contains ``search`` (whatever its case and accents), hidden ones only if asked for.

    ``order``: "faces" (most first), "name" (unnamed ones last) or "newest".
    """
    keys: dict[str, Callable[[Person], tuple[object, ...]]] = {
        "faces": lambda person: (-person.faces, person.id),
        "name": lambda person: (person.name is None, _plain(person.name or ""), -person.faces, person.id),
        "newest": lambda person: (-person.id,),
    }
    wanted = _plain(search)
    found = [
        person
        for person in stored_people.every(library)
        if (hidden or not person.hidden) and (not wanted or wanted in _plain(person.name or ""))
    ]
    return sorted(found, key=_choose(keys, order))


def person(library: Library, person_id: int) -> Person:
    """The person with this id. Raises `NotFound`."""
    found = stored_people.by_id(library, person_id)
    if found is None:
        raise NotFound(f"There is no person {person_id}.")
    return found


def people_by_ids(library: Library, ids: Sequence[int]) -> list[Person]:
    """The people with these ids, in their order; those that are no longer there are left out."""
    found = (stored_people.by_id(library, number) for number in ids)
    return [person for person in found if person is not None]


def find_person(library: Library, text: str) -> Person:
    """The person with this id (``12`` or ``id:12``) or exact name. Raises `NotFound`, and `UsageError` for several."""
    number = text.removeprefix(_ID)
    is_id = number.isascii() and number.isdigit() and len(number) <= _DIGITS
    by_id = stored_people.by_id(library, int(number)) if is_id else None
    if text.startswith(_ID) and by_id:
        return by_id
    named = people_called(library, text)
    if by_id and set(named) - {by_id.id}:
        names = " or ".join(f"{_ID}{each}" for each in named if each != by_id.id)
        raise UsageError(
            f"{text} is the id of one person and the name of another: say {_ID}{by_id.id} for who has that id, or "
            f"{names} for who has that name."
        )
    if by_id:
        return by_id
    if len(named) > 1:
        ids = ", ".join(map(str, named))
        raise UsageError(f"{len(named)} people are called {text.strip()}; use the id of one of them ({ids}).")
    if not named:
        raise NotFound(f"There is no person {text}.")
    return person(library, named[0])


def people_called(library: Library, name: str) -> list[int]:
    """The ids of the people with exactly this name, ascending."""
    name = unicodedata.normalize("NFC", name.strip())
    # Nobody is called by bytes that are no text, which cannot even be asked for.
    storable = not any("\ud800" <= character <= "\udfff" for character in name)
    rows = library.rows("SELECT id FROM people WHERE name = ? ORDER BY id", [name]) if storable else []
    return [number for (number,) in rows]


class Which(TypedDict, total=False):
    """Faces of a person, of a photo, those in no person, the ignored ones, or these; without any of that, all.

    order: "quality" (best first, unless said otherwise), "date" (undated last) or "likelihood" (least likely first:
           ascending cosine to the mean of the person's unit vectors in the current pack; faces that the pack did not
           embed come first).
    """

    person: int | None
    photo: int | None
    unsorted: bool
    ignored: bool
    ids: Sequence[int] | None
    order: str


def faces(library: Library, **which: Unpack[Which]) -> list[Face]:
    """These faces, one after the other."""
    return list(face_rows(library, **which))


def face_rows(library: Library, **which: Unpack[Which]) -> Rows[Face]:
    """The same `faces`, for views that hold very many."""
    order = which.get("order", "quality")
    stored = _choose({"quality": "quality", "date": "date", "likelihood": "id"}, order)
    if (person := which.get("person")) is not None:
        found = stored_faces.of_person(library, person, stored)
    elif (photo := which.get("photo")) is not None:
        found = stored_faces.of_photo(library, photo, stored)
    elif which.get("unsorted"):
        found = stored_faces.unsorted(library, stored)
    elif which.get("ignored"):
        found = stored_faces.ignored(library, stored)
    elif (ids := which.get("ids")) is not None:
        found = stored_faces.by_ids(library, ids, stored)
    else:
        found = stored_faces.every(library, stored)
    return _least_likely_first(library, found) if order == "likelihood" else found


def distances(library: Library, faces: Sequence[int]) -> dict[int, float]:
    """How far each of these faces is from what they have in common: the Euclidean distance, in [0, 2], of its unit
    vector from the direction of their mean; without the faces that the current pack did not embed.
    """
    pack = settings.get(library, "pack")
    own = embeddings.load(library, pack, faces) if pack else None
    if own is None or not len(own):
        return {}
    vectors = _unit(own.vectors)
    cosines = vectors @ _unit(vectors.mean(axis=0, keepdims=True))[0]
    apart = np.sqrt(np.maximum(0, 2 - 2 * cosines))
    return dict(zip(own.face_ids.tolist(), apart.tolist(), strict=True))


def photos(
    library: Library,
    *,
    search: str = "",
    people: Sequence[int] = (),
    unreadable: bool = False,
    order: str = "path",
) -> list[Photo]:
    """The photos, all or only unreadable ones.

    search: part of the path, of the date (as in 2019-06-14) or of the name of somebody in the photo, whatever its
            case and accents. Where nothing holds it as a whole, each of its words counts by itself.
    people: all of these (ids) are in the photo.
    order:  "path", or "date" (newest first, undated last).
    """
    return list(photo_rows(library, search=search, people=people, unreadable=unreadable, order=order))


def photo_rows(
    library: Library,
    *,
    search: str = "",
    people: Sequence[int] = (),
    unreadable: bool = False,
    order: str = "path",
) -> Rows[Photo]:
    """The same `photos`, for views that hold very many."""
    stored = _choose({"path": "path", "date": "date"}, order)
    if unreadable:
        found = stored_photos.in_state(library, PhotoState.UNREADABLE, stored)
    else:
        found = stored_photos.all_photos(library, stored)
    if people:
        found = found.having(stored_people.photos_with_all(library, people))
    if wanted := _plain(search):
        whole = _holding(library, found, wanted)
        for word in [] if whole else wanted.split():
            found = _holding(library, found, word)
        found = whole or found
    return found


def named_faces(library: Library, photos: Sequence[int]) -> dict[int, list[NamedFace]]:
    """The faces of these photos that are not ignored, largest first, with the names of their people."""
    names = stored_people.names(library)
    found: dict[int, list[NamedFace]] = {photo: [] for photo in photos}
    for face in stored_faces.of_photos(library, photos):
        if face.state is not FaceState.IGNORED:
            found[face.photo].append(NamedFace(face, names.get(face.person) if face.person is not None else None))
    for faces in found.values():
        faces.sort(key=lambda named: (-named.face.box.width * named.face.box.height, named.face.id))
    return found


def photo(library: Library, photo_id: int) -> Photo:
    """The photo with this id. Raises `NotFound`."""
    found = stored_photos.by_id(library, photo_id)
    if found is None:
        raise NotFound(f"There is no photo {photo_id}.")
    return found


def photo_by_path(library: Library, path: bytes) -> Photo:
    """The photo at this absolute path (`os.fsencode`). Raises `NotFound`."""
    found = stored_photos.by_path(library, path)
    if found is None:
        raise NotFound(f"The library has no photo {path.decode('utf-8', 'replace')}; add its folder first.")
    return found


def crop(library: Library, face_id: int) -> bytes:
    """The face's JPEG, at most 192 x 192 pixels. Raises `NotFound`."""
    found = stored_faces.crop(library, face_id)
    if found is None:
        raise NotFound(f"There is no face {face_id}.")
    return found


def crop_to_show(library: Library, face_id: int) -> tuple[bytes, Box]:
    """The face's JPEG, and how much of it lies within the photo, in shares of its side. Raises `NotFound`."""
    found = stored_faces.crop_and_place(library, face_id)
    if found is None:
        raise NotFound(f"There is no face {face_id}.")
    jpeg, box, width, height = found
    return jpeg, within(box, width, height)


def thumbnail(library: Library, photo_id: int) -> bytes | None:
    """The photo's JPEG of 320 pixels on the long side; ``None`` when it could never be read."""
    return stored_photos.thumbnail(library, photo_id)


def neighbours(library: Library, face_id: int, count: int = 5) -> list[Neighbour]:
    """The nearest faces in the current pack, nearest first; none when the pack did not embed this face.

    Compares with every face: 0.7 s for 100,000 faces of 512 numbers, some megabytes of memory.
    """
    pack = settings.get(library, "pack")
    own = embeddings.load(library, pack, [face_id]) if pack else None
    if pack is None or own is None or not len(own):
        return []
    target = _unit(own.vectors)[0]
    nearest: list[tuple[float, int, int]] = []
    for batch in embeddings.batches(library, pack):
        cosines = _unit(batch.vectors) @ target
        best = np.argsort(-cosines, kind="stable")[: count + 1]
        found = zip(cosines[best].tolist(), batch.face_ids[best].tolist(), batch.persons[best].tolist(), strict=True)
        nearest = sorted([*nearest, *found], key=lambda item: (-item[0], item[1]))[: count + 1]
    return [
        Neighbour(face, person if person >= 0 else None, math.sqrt(max(0.0, 2 - 2 * cosine)))
        for cosine, face, person in nearest
        if face != face_id
    ][:count]


def _least_likely_first(library: Library, found: Rows[Face]) -> Rows[Face]:
    apart = np.full(len(found), 3, np.float32)
    if known := distances(library, found.ids.tolist()):
        apart[found.find(np.array(list(known)))] = list(known.values())
    return found.take(np.lexsort((found.ids, -apart)))


def _unit(vectors: Floats) -> Floats:
    lengths: Floats = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.divide(vectors, np.maximum(lengths, np.float32(1e-30)), dtype=np.float32)


def _choose(orders: Mapping[str, _T], order: str) -> _T:
    if order not in orders:
        raise UsageError(f"There is no order {order}; choose one of {', '.join(orders)}.")
    return orders[order]


def _plain(text: str) -> str:
    """Without case and accents, for searching and sorting."""
    decomposed = unicodedata.normalize("NFKD", text.strip()).casefold()
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _searchable(photo: Photo) -> str:
    date = photo.taken_at.date().isoformat() if photo.taken_at else ""
    return _plain(f"{photo.path.decode('utf-8', 'replace')} {date}")


def _holding(library: Library, photos: Rows[Photo], text: str) -> Rows[Photo]:
    """The photos that have the (plain) text in their path, date, or the name of somebody in them."""
    named = [number for number, name in stored_people.names(library).items() if text in _plain(name)]
    shown = stored_people.photos_with_any(library, named)
    return photos.take(np.flatnonzero([photo.id in shown or text in _searchable(photo) for photo in photos]))
