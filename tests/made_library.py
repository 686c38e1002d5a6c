"""Libraries with invented photos and faces, for tests that need no pixels."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import numpy as np

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
from facesorter.domain.found import FoundFace, FoundPhoto
from facesorter.domain.model import Box, IgnoredAs
from facesorter.services import editing
from facesorter.store import people, photos, settings
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
