# ruff: noqa: S608 (statements are put together from parts of this file; all values are bound)
"""Embeddings of several packs side by side: what there is of each, which faces a pack lacks, and adding them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np

from facesorter.domain.found import Embedded, StoredFace, StoredPhoto
from facesorter.domain.model import Box
from facesorter.store.library import Library

#: Photos whose crops are in memory together.
_PAGE = 64
# Of `faces f`, those that pack ? did not embed.
_LACKING = "NOT EXISTS (SELECT 1 FROM embeddings e WHERE e.face_id = f.id AND e.pack = ?)"


@dataclass(frozen=True, slots=True)
class Held:
    """What a library holds of one pack: how many embeddings, and how many bytes these take."""

    pack: str
    embeddings: int
    bytes: int


def held(library: Library) -> list[Held]:
    """What the library holds of each pack, in the order of their ids."""
    # Reads an index, and one vector of each pack: all of them have the same length.
    rows = library.rows("SELECT pack, count(*), max(face_id) FROM embeddings GROUP BY pack ORDER BY pack")
    lengths = [
        library.rows("SELECT length(vector) FROM embeddings WHERE face_id = ? AND pack = ?", [face, pack])[0][0]
        for pack, _, face in rows
    ]
    return [Held(pack, count, count * length) for (pack, count, _), length in zip(rows, lengths, strict=True)]


def count_lacking(library: Library, pack: str) -> int:
    """How many faces ``pack`` has not embedded."""
    return int(library.rows(f"SELECT count(*) FROM faces f WHERE {_LACKING}", [pack])[0][0])


def lacking(library: Library, pack: str) -> Iterator[StoredPhoto]:
    """The faces that ``pack`` has not embedded, photo by photo, as they are when their turn comes.

    Faces that are gone come by themselves, without the photo's path: its content is another now. They too get an
    embedding, to be known by if they come back. Those of videos come without a path too: a crop of a frame is as good.
    """
    last = 0
    while photos := [
        photo
        for (photo,) in library.rows(
            f"SELECT DISTINCT photo_id FROM faces f WHERE photo_id > ? AND {_LACKING} ORDER BY photo_id LIMIT ?",
            [last, pack, _PAGE],
        )
    ]:
        last = photos[-1]
        yield from _stored(library, photos, pack)


def _stored(library: Library, photos: Sequence[int], pack: str) -> Iterator[StoredPhoto]:
    rows = library.rows(
        "SELECT f.photo_id, f.gone, iif(f.gone OR p.duration IS NOT NULL OR p.state = 'unreadable', NULL, p.path), "
        "p.content_hash, f.id, f.x, f.y, f.width, f.height, f.landmarks, coalesce(c.jpeg, x'') FROM faces f "
        "JOIN photos p ON p.id = f.photo_id LEFT JOIN crops c ON c.face_id = f.id "
        f"WHERE f.photo_id IN ({', '.join('?' * len(photos))}) AND {_LACKING} ORDER BY f.photo_id, f.gone, f.id",
        [*photos, pack],
    )
    for (_, _, path, content_hash), members in groupby(rows, key=lambda row: row[:4]):
        faces = [
            StoredFace(face, Box(*box), np.frombuffer(landmarks, "<f4").reshape(5, 2), crop)
            for _, _, _, _, face, *box, landmarks, crop in members
        ]
        yield StoredPhoto(path, content_hash, tuple(faces))


def add(library: Library, pack: str, faces: Sequence[Embedded]) -> None:
    """Store embeddings that ``pack`` gave; of faces that were forgotten meanwhile nothing is stored."""
    with library.transaction() as connection:
        connection.executemany(
            "INSERT INTO embeddings (face_id, pack, vector) SELECT id, ?, ? FROM faces WHERE id = ? "
            "ON CONFLICT DO NOTHING",
            [(pack, np.ascontiguousarray(face.embedding, "<f4").tobytes(), face.face) for face in faces],
        )
