"""Embeddings of one pack, with what the user said of each face."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesorter.domain.found import Floats
from facesorter.store.library import Library, chunks
from facesorter.store.problems import explained

_BATCH = 4096
_NO_VECTORS = np.empty((0, 0), np.float32)

# Two faces of a video are two people only where they are seen together: each moment of it is a photo of its own.
_COLUMNS = (
    "SELECT f.id, iif(f.time IS NULL, f.photo_id, "
    "-(SELECT min(other.id) FROM faces other WHERE other.photo_id = f.photo_id AND other.time = f.time)), "
    "e.vector, coalesce(a.person_id, -1), coalesce(a.state, ''), f.score, f.quality, "
    "f.width * f.height, coalesce(substr(p.taken_at, 1, 19), 'NaT') "
    "FROM faces f JOIN embeddings e ON e.face_id = f.id AND e.pack = ? JOIN photos p ON p.id = f.photo_id "
    "LEFT JOIN assignments a ON a.face_id = f.id "
    "WHERE f.gone = 0 AND coalesce(a.state, '') <> 'ignored'"
)


@dataclass(frozen=True, slots=True, eq=False)
class EmbeddingSet:
    """The faces that a pack embedded, in the order of their ids; neither ignored nor gone ones.

    face_ids, photo_ids: (n,) int64; the moment of a video counts as a photo, and has a number below 0.
    vectors:   (n, dimension) float32 as the embedder gave them, not normalised; (0, 0) without faces.
    persons:   (n,) int64, the person each face is in, -1 for none.
    states:    (n,) text: a `FaceState`, "" for a face in no person.
    scores, qualities: (n,) float32 in [0, 1].
    areas:     (n,) float32, of the boxes, in pixels of the photos.
    taken:     (n,) datetime64[s], when the photo was taken, by the clock on the wall; NaT: not known.
    """

    face_ids: NDArray[np.int64]
    photo_ids: NDArray[np.int64]
    vectors: Floats
    persons: NDArray[np.int64]
    states: NDArray[np.str_]
    scores: Floats
    qualities: Floats
    areas: Floats
    taken: NDArray[np.datetime64]

    def __len__(self) -> int:
        return len(self.face_ids)


def batches(library: Library, pack: str, faces: Sequence[int] | None = None) -> Iterator[EmbeddingSet]:
    """The embeddings of ``pack``, of all faces or of these, some thousands at a time. Iterate to the end."""
    queries: Iterable[tuple[str, Sequence[object]]] = [(f"{_COLUMNS} ORDER BY f.id", [pack])]
    if faces is not None:
        parts = chunks(sorted(set(faces)))
        queries = ((f"{_COLUMNS} AND f.id IN ({marks}) ORDER BY f.id", [pack, *part]) for marks, part in parts)
    with explained(library.path):
        for sql, values in queries:
            cursor = library.reader.execute(sql, values)
            while rows := cursor.fetchmany(_BATCH):
                yield _from_rows(rows)


def load(library: Library, pack: str, faces: Sequence[int] | None = None) -> EmbeddingSet:
    """All of `batches` at once. 100,000 faces of 512 numbers take 210 MB and 0.6 s."""
    vectors, rest = bytearray(), [_from_rows([])]
    for batch in batches(library, pack, faces):
        vectors += batch.vectors.tobytes()
        rest.append(replace(batch, vectors=_NO_VECTORS))
    together = chained(rest)
    count = len(together)
    shaped = np.frombuffer(vectors, np.float32).reshape(count, -1) if count else _NO_VECTORS
    return replace(together, vectors=shaped)


def chained(parts: Sequence[EmbeddingSet]) -> EmbeddingSet:
    """Several sets, at least one, as one, in their order and without the vectors."""
    columns = {
        column.name: np.concatenate([getattr(part, column.name) for part in parts])
        for column in fields(EmbeddingSet)
        if column.name != "vectors"
    }
    return EmbeddingSet(vectors=_NO_VECTORS, **columns)


def standing(library: Library, pack: str) -> EmbeddingSet:
    """All that `load` would answer, but for the vectors: 100,000 faces in half the time."""
    with explained(library.path):
        sql = f"{_COLUMNS} ORDER BY f.id".replace("e.vector", "x''")
        return replace(_from_rows(library.reader.execute(sql, [pack]).fetchall()), vectors=_NO_VECTORS)


def summary(library: Library, pack: str) -> str:
    """A short text that is another one when faces of ``pack`` came, went or were read anew."""
    sql = (
        "SELECT count(*), total(f.id), total(f.score), total(f.width * f.height) "
        "FROM faces f JOIN embeddings e ON e.face_id = f.id AND e.pack = ? WHERE f.gone = 0"
    )
    return " ".join(map(repr, library.rows(sql, [pack])[0]))


def face_ids(library: Library, pack: str) -> NDArray[np.int64]:
    """The ids of all faces that `batches` would bring, ascending."""
    sql = (
        "SELECT f.id FROM faces f JOIN embeddings e ON e.face_id = f.id AND e.pack = ? "
        "LEFT JOIN assignments a ON a.face_id = f.id "
        "WHERE f.gone = 0 AND coalesce(a.state, '') <> 'ignored' ORDER BY f.id"
    )
    return np.array([face for (face,) in library.rows(sql, [pack])], np.int64)


def _from_rows(rows: Sequence[tuple[Any, ...]]) -> EmbeddingSet:
    face_ids, photo_ids, vectors, persons, states, scores, qualities, areas, taken = (
        zip(*rows, strict=True) if rows else ((),) * 9
    )
    return EmbeddingSet(
        np.array(face_ids, np.int64),
        np.array(photo_ids, np.int64),
        np.frombuffer(b"".join(vectors), "<f4").reshape(len(rows), -1) if rows else _NO_VECTORS,
        np.array(persons, np.int64),
        np.array(states, "<U9"),
        np.array(scores, np.float32),
        np.array(qualities, np.float32),
        np.array(areas, np.float32),
        np.array(taken, "datetime64[s]"),
    )


def packs(library: Library) -> dict[str, int]:
    """The packs that embedded faces of this library, and how many faces each."""
    return dict(
        library.rows(
            "SELECT e.pack, count(*) FROM embeddings e JOIN faces f ON f.id = e.face_id AND f.gone = 0 GROUP BY e.pack"
        )
    )


def embedded(library: Library, pack: str) -> NDArray[np.int64]:
    """The ids of all faces that have an embedding of this pack, ascending; gone and ignored ones too."""
    rows = library.rows("SELECT face_id FROM embeddings WHERE pack = ? ORDER BY face_id", [pack])
    return np.array([face for (face,) in rows], np.int64)


def rejections(library: Library) -> list[tuple[int, int]]:
    """Pairs (face, person): the face was taken out of the person and must not come back by itself."""
    return library.rows("SELECT face_id, person_id FROM rejections ORDER BY face_id, person_id")


def together(library: Library) -> list[tuple[int, int]]:
    """Pairs of faces that may be one person although they are in one photo, the smaller id first."""
    return library.rows("SELECT face_a, face_b FROM together ORDER BY face_a, face_b")


def faces_apart(library: Library) -> list[tuple[int, int]]:
    """Pairs of faces that are of different people, the smaller id first."""
    return library.rows("SELECT face_a, face_b FROM faces_apart ORDER BY face_a, face_b")


def apart(library: Library) -> list[tuple[int, int]]:
    """Pairs of people that the user told apart, the smaller id first."""
    return library.rows("SELECT person_a, person_b FROM apart ORDER BY person_a, person_b")
