"""Copies of a photo: files with the same content show the same faces, so what is known of one holds for the other.

What the user says of a face it says of the copies that are where the face is (`going_along`). `taking_over` writes what
was said to the others. Until then whatever groups or asks keeps a face of which nothing was said where its copy is, and
leaves it out where that is ignored.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from facesorter.domain.model import FaceState
from facesorter.services import reattaching
from facesorter.services.reattaching import PLACED
from facesorter.store import faces as stored_faces
from facesorter.store import said
from facesorter.store.library import Connection
from facesorter.store.said import FaceThere

#: Of a face in such a state the user said where it is.
SAID = frozenset({*PLACED, FaceState.IGNORED})

#: One face, as often as there are copies of its photo, in the order of the photos.
Copies = tuple[FaceThere, ...]


def find(connection: Connection, of: Collection[int] | None = None) -> list[Copies]:
    """The faces that are in several photos of the same content (``of``: of the content of these photos), in the same
    place; gone ones left out.
    """
    files = said.copies(connection, of)
    seen: defaultdict[int, list[FaceThere]] = defaultdict(list)
    for face in said.faces(connection, [photo.id for photo in files]):
        seen[face.photo].append(face)
    found: list[Copies] = []
    for _, several in groupby(files, key=lambda photo: photo.content_hash):
        faces: list[list[FaceThere]] = []
        for photo in several:
            same = reattaching.same_faces([each[0] for each in faces], seen[photo.id])
            known = {face.id for face in same.values()}
            for place, face in same.items():
                faces[place].append(face)
            faces += [[face] for face in seen[photo.id] if face.id not in known]
        found += [tuple(each) for each in faces if len(each) > 1]
    return found


def of_each(connection: Connection, faces: Collection[FaceThere]) -> list[Copies]:
    """Each of these faces, with its copies if there are any."""
    wanted = {face.id for face in faces}
    found = find(connection, {face.photo for face in faces})
    found = [several for several in found if not wanted.isdisjoint(face.id for face in several)]
    alone = wanted.difference(face.id for several in found for face in several)
    return [*found, *((face,) for face in faces if face.id in alone)]


def of_faces(connection: Connection, faces: Collection[int]) -> list[list[int]]:
    """The faces that are the same one, for each of these that has copies."""
    found = find(connection, set(stored_faces.photos_of(connection, faces).values()))
    same = ([face.id for face in several] for several in found)
    return [several for several in same if not set(several).isdisjoint(faces)]


def going_along(connection: Connection, faces: Collection[int], person: int | None = None) -> dict[int, int]:
    """The copies of these faces that are where the face is (with the same person, set aside, or with nobody), each with
    that face: whoever says where the face belongs says it of them. One that is elsewhere has a place of its own, unless
    it is with this ``person``, whom the faces are said not to be, and nobody looked at it there.
    """
    named, found = set(faces), dict[int, int]()
    for several in find(connection, set(stored_faces.photos_of(connection, faces).values())):
        of_place = {_place(face): face.id for face in reversed(several) if face.id in named}
        for face in several:
            if face.id in named or not of_place:
                continue
            if _place(face) in of_place:
                found[face.id] = of_place[_place(face)]
            elif person is not None and face.person == person and face.state is not FaceState.CONFIRMED:
                found[face.id] = next(iter(of_place.values()))
    return found


def _place(face: FaceThere) -> tuple[int | None, bool]:
    return face.person, face.state is FaceState.IGNORED


def of_pairs(connection: Connection, pairs: Collection[tuple[int, int]]) -> set[tuple[int, int]]:
    """What these pairs of faces of a photo are in each of its copies: pairs too, the smaller number first."""
    photos = set(stored_faces.photos_of(connection, {face for pair in pairs for face in pair}).values())
    same = {
        face.id: {copy.photo: copy.id for copy in several} for several in find(connection, photos) for face in several
    }
    found = set()
    for one, other in pairs:
        ones, others = same.get(one, {}), same.get(other, {})
        both = ((ones[photo], others[photo]) for photo in ones.keys() & others.keys())
        found |= {(min(pair), max(pair)) for pair in both}
    return found


def ignored(connection: Connection, among: Iterable[Copies] | None = None) -> set[int]:
    """The faces (``among``: of these) of which nothing was said while their copies are ignored."""
    found = find(connection, said.photos_with_ignored(connection)) if among is None else among
    ignored = [several for several in found if {face.state for face in several} & SAID == {FaceState.IGNORED}]
    faces = {face.id for several in ignored for face in several if face.state is not FaceState.IGNORED}
    return faces - said.restored(connection) if faces else faces


def placed(among: Iterable[Copies]) -> set[int]:
    """Those of these faces of which nothing was said while the user left a copy with somebody."""
    placed = (several for several in among if any(face.state in PLACED for face in several))
    return {face.id for several in placed for face in several if face.state not in SAID}


def rows(copies: Iterable[Copies], face_ids: NDArray[np.int64]) -> list[list[int]]:
    """The rows of faces that are the same one, among these, of which each has a row."""
    places = {face: row for row, face in enumerate(face_ids.tolist())}
    found = [[places[face.id] for face in several if face.id in places] for several in copies]
    return [several for several in found if len(several) > 1]


def person_of(copies: Copies) -> int | None:
    """Where a face of nobody is, as its copies say: with whom the user left them, else with whom they are; ``None``
    where they are not in one person.
    """
    left = {face.person for face in copies if face.state in PLACED}
    there = left or {face.person for face in copies if face.person is not None}
    return there.pop() if len(there) == 1 else None
