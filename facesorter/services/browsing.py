"""All that views and commands read. Nothing here writes, and nothing here waits for a writer."""

import math
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

import numpy as np

from facesorter.domain.errors import NotFound, UsageError
from facesorter.domain.found import Floats
from facesorter.domain.model import Face, FaceState, Person, Photo, PhotoState
from facesorter.store import embeddings, settings
from facesorter.store import faces as stored_faces
from facesorter.store import people as stored_people
from facesorter.store import photos as stored_photos
from facesorter.store.library import Library

_Row = TypeVar("_Row")


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


def find_person(library: Library, text: str) -> Person:
    """The person with this id, or else this exact name. Raises `NotFound`, and `UsageError` for an ambiguous name."""
    if text.isascii() and text.isdigit() and (found := stored_people.by_id(library, int(text))):
        return found
    name = unicodedata.normalize("NFC", text.strip())
    rows = library.rows("SELECT id FROM people WHERE name = ? ORDER BY id", [name])
    if len(rows) > 1:
        ids = ", ".join(str(row[0]) for row in rows)
        raise UsageError(f"{len(rows)} people are called {name}; use the id of one of them ({ids}).")
    if not rows:
        raise NotFound(f"There is no person {text}.")
    return person(library, rows[0][0])


def faces(
    library: Library,
    *,
    person: int | None = None,
    photo: int | None = None,
    unsorted: bool = False,
    ignored: bool = False,
    ids: Sequence[int] | None = None,
    order: str = "quality",
) -> list[Face]:
    """The faces of a person, of a photo, those in no person, the ignored ones, or these; without any of that, all.

    ``order``: "quality" (best first), "date" (undated last) or "likelihood" (least likely first: ascending cosine to
    the mean of the person's unit vectors in the current pack; faces that the pack did not embed come first).
    """
    if person is not None:
        found = stored_faces.of_person(library, person)
    elif photo is not None:
        found = stored_faces.of_photo(library, photo)
    elif unsorted:
        found = stored_faces.unsorted(library)
    elif ignored:
        found = stored_faces.ignored(library)
    elif ids is not None:
        found = stored_faces.by_ids(library, ids)
    else:
        found = stored_faces.every(library)
    likelihood = _likelihood(library, found) if order == "likelihood" else {}
    keys: dict[str, Callable[[Face], tuple[object, ...]]] = {
        "quality": lambda face: (-face.quality, face.id),
        "date": lambda face: (face.taken_at is None, _sortable(face.taken_at), face.path, face.id),
        "likelihood": lambda face: (likelihood.get(face.id, -1.0), face.id),
    }
    return sorted(found, key=_choose(keys, order))


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
    keys: dict[str, Callable[[Photo], tuple[object, ...]]] = {
        "path": lambda photo: (photo.path,),
        "date": lambda photo: (-_days(photo.taken_at), photo.path),
    }
    key = _choose(keys, order)
    found = stored_photos.in_state(library, PhotoState.UNREADABLE) if unreadable else stored_photos.all_photos(library)
    if people:
        together = stored_people.photos_with_all(library, people)
        found = [photo for photo in found if photo.id in together]
    if wanted := _plain(search):
        whole = _holding(library, found, wanted)
        for word in [] if whole else wanted.split():
            found = _holding(library, found, word)
        found = whole or found
    return sorted(found, key=key)


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


def _likelihood(library: Library, found: Iterable[Face]) -> dict[int, float]:
    pack = settings.get(library, "pack")
    own = embeddings.load(library, pack, [face.id for face in found]) if pack else None
    if own is None or not len(own):
        return {}
    vectors = _unit(own.vectors)
    cosines = vectors @ _unit(vectors.mean(axis=0, keepdims=True))[0]
    return dict(zip(own.face_ids.tolist(), cosines.tolist(), strict=True))


def _unit(vectors: Floats) -> Floats:
    lengths: Floats = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.divide(vectors, np.maximum(lengths, np.float32(1e-30)), dtype=np.float32)


def _choose(keys: dict[str, Callable[[_Row], tuple[object, ...]]], order: str) -> Callable[[_Row], tuple[object, ...]]:
    if order not in keys:
        raise UsageError(f"There is no order {order}; choose one of {', '.join(keys)}.")
    return keys[order]


def _plain(text: str) -> str:
    """Without case and accents, for searching and sorting."""
    decomposed = unicodedata.normalize("NFKD", text.strip()).casefold()
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _searchable(photo: Photo) -> str:
    date = photo.taken_at.date().isoformat() if photo.taken_at else ""
    return _plain(f"{photo.path.decode('utf-8', 'replace')} {date}")


def _holding(library: Library, photos: Sequence[Photo], text: str) -> list[Photo]:
    """The photos that have the (plain) text in their path, date, or the name of somebody in them."""
    named = [number for number, name in stored_people.names(library).items() if text in _plain(name)]
    shown = stored_people.photos_with_any(library, named)
    return [photo for photo in photos if photo.id in shown or text in _searchable(photo)]


def _sortable(date: datetime | None) -> str:
    # As text: dates with and without a time zone cannot be compared.
    return date.isoformat() if date else ""


def _days(date: datetime | None) -> float:
    """Days since the year 1, with fractions; a date's time zone is left aside: the clock on the wall counts."""
    if date is None:
        return 0.0
    return date.toordinal() + (date.hour * 3600 + date.minute * 60 + date.second) / 86400
