"""Libraries with invented photos and faces, for tests that need no pixels."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike

from facesorter.clustering.base import unit
from facesorter.domain.edits import (
    AllowTogether,
    ConfirmFaces,
    HidePerson,
    IgnoreFaces,
    RejectFaces,
    RenamePerson,
    SetCover,
    SetLifetime,
    SplitPerson,
    TellApart,
    TellFacesApart,
)
from facesorter.domain.found import Floats, FoundFace, FoundPhoto
from facesorter.domain.model import Box, IgnoredAs
from facesorter.services import editing
from facesorter.store import integrity, people, photos, settings
from facesorter.store.journal import JOURNALLED
from facesorter.store.library import Library

PACK = "invented"
JPEG = b"\xff\xd8 a picture \xff\xd9"


def found_face(x: float, *, quality: float = 0.5, embedding: Sequence[float] = (1.0, 0.0)) -> FoundFace:
    """A face of 50 x 50 pixels at (x, 0)."""
    landmarks = np.full((5, 2), x, np.float32)
    return FoundFace(Box(x, 0, 50, 50), landmarks, 0.9, quality, np.array(embedding, np.float32), JPEG)


def found_photo(content: bytes, *faces: FoundFace, taken_at: datetime | None = None) -> FoundPhoto:
    """A photo of 400 x 300 pixels, whose file has this content."""
    return FoundPhoto(400, 300, taken_at, hashlib.sha256(content).digest(), JPEG, faces)


def fill(
    library: Library,
    count: int,
    *,
    faces_each: int = 2,
    folder: bytes = b"/photos",
    dimension: int = 8,
    years: Sequence[int | None] = (),
) -> None:
    """Photos ``folder``/0.jpg and so on, with faces of random embeddings; the seed is the number of photos.

    years: in which the first of the photos were taken; the others have no date.
    """
    random = np.random.default_rng(count)
    read = []
    for number in range(count):
        faces = [
            found_face(
                100.0 * place, quality=float(random.random()), embedding=random.standard_normal(dimension).tolist()
            )
            for place in range(faces_each)
        ]
        path = folder + b"/%d.jpg" % number
        year = years[number] if number < len(years) else None
        taken_at = datetime(year, 6, 15, 12) if year else None
        read.append((path, 1000, 1, found_photo(path, *faces, taken_at=taken_at)))
    photos.save(library, read, PACK)
    settings.put(library, "pack", PACK)


def faces_of(who: Iterable[int], *, seed: int, noise: float, dimension: int = 128) -> Floats:
    """Embeddings of length 1, (n, dimension), of faces of these people, numbered from 0: those of one person are alike,
    the less so the more ``noise``.
    """
    random, who = np.random.default_rng(seed), list(who)
    centres = random.standard_normal((max(who) + 1, dimension))
    return unit((centres[who] + noise * random.standard_normal((len(who), dimension))).astype(np.float32))


def portraits(library: Library, embeddings: ArrayLike, qualities: Sequence[float] = ()) -> None:
    """Photos /album/0.jpg and so on with one face each, of these embeddings, (n, dimension); faces are numbered from 1.

    qualities: of the first faces; the others are of 0.5.
    """
    read = []
    for number, embedding in enumerate(np.asarray(embeddings)):
        quality = qualities[number] if number < len(qualities) else 0.5
        path = b"/album/%d.jpg" % number
        photo = found_photo(path, found_face(0.0, quality=quality, embedding=embedding.tolist()))
        read.append((path, 1, 1, photo))
    photos.save(library, read, PACK)
    settings.put(library, "pack", PACK)


@contextmanager
def three_people(path: Path) -> Iterator[Library]:
    """A new library of 16 faces: 1-4 in person 1, 5-8 in person 2, 9 and 10 in person 3; 11-16 in none. It is sound in
    the end.
    """
    with Library.open(path) as library:
        fill(library, 8)
        assert group(library, [1, 2, 3, 4], [5, 6, 7, 8], [9, 10]) == [1, 2, 3]
        yield library
    with Library.open(path, read_only=True) as library:
        assert integrity.problems(library.reader) == []


def group(library: Library, *groups: Sequence[int]) -> list[int]:
    """Put these faces into new people as an algorithm would; returns the people's ids."""
    with library.edit("Grouped") as edit:
        made = [people.create(edit.connection) for _ in groups]
        for person, faces in zip(made, groups, strict=True):
            people.suggest(edit.connection, [(face, person) for face in faces])
    return made


def say_everything(library: Library) -> None:
    """One of each thing that can be said, of eight photos with two faces each."""
    anna, ben, carl, doris = group(library, [1, 3, 5, 7], [2, 4, 6], [9, 11, 13], [8, 10])
    for edit in (
        RenamePerson(anna, "Anna"),
        ConfirmFaces((1, 3)),
        SetCover(3),
        SetLifetime(anna, "1950-12", "2001"),
        RejectFaces((7,)),
        RenamePerson(ben, "Ben"),
        HidePerson(ben),
        TellApart(((anna, carl),)),
        RejectFaces((15,), carl),
        SplitPerson(carl, ((13,),)),
        IgnoreFaces((14,), IgnoredAs.STRANGER),
        IgnoreFaces((16,)),
        AllowTogether((9, 10)),
        TellFacesApart(((7, 15), (16, 15), (2, 7))),
        ConfirmFaces((8,)),
    ):
        editing.apply(library, edit)
    assert doris


def dump(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """Everything that edits can change."""
    return {table: library.rows(f"SELECT * FROM {table} ORDER BY 1, 2") for table in JOURNALLED}


def files(folder: Path) -> dict[str, bytes]:
    """The content of every file below a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
