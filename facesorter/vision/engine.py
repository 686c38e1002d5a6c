"""Photos in, faces with embeddings out. Only the engine worker uses this."""

from collections.abc import Sequence

import cv2
import numpy as np

from facesorter.domain.found import Embedded, Floats, FoundFace, FoundPhoto, Pixels, StoredPhoto
from facesorter.domain.model import Box
from facesorter.domain.search import OF_PACK, Search
from facesorter.imaging import crops, squares
from facesorter.imaging.formats import Decoded
from facesorter.vision import alignment, manifests, recutting, sessions
from facesorter.vision.detectors import factory as detectors
from facesorter.vision.embedders import factory as embedders
from facesorter.vision.protocols import Chips, Embedder
from facesorter.vision.quality import by_length, quality
from facesorter.vision.scaling import Halves
from facesorter.vision.searching import FoundFaces, Searcher

#: Faces embedded in one run: larger batches are no faster and need more memory.
_BATCH = 8


class Engine:
    """One pack, loaded and verified. ``analyse`` may be called from several threads at once.

    ``threads`` work together on each network call; with several callers, one is best. ``search``: how photos are
    searched, if not as the pack does it. Raises `PackError`.
    """

    def __init__(self, pack_id: str, threads: int = 1, search: Search = OF_PACK) -> None:
        cv2.setNumThreads(1)  # the callers are as many as there are cores
        manifest = manifests.manifest(pack_id)
        detector, smallest_face = detectors.chosen(manifest, search, threads)
        self._searcher = Searcher(detector, search.smallest_face or smallest_face, turn=search.turn)
        self._embedder: Embedder = embedders.make(manifest, threads)
        self._lengths = manifest.embedder.norm

    @property
    def long_side(self) -> int | None:
        """Pixels of a photo's long side that are of use; more need not be decoded."""
        return self._searcher.long_side

    @property
    def provider(self) -> tuple[str, str | None]:
        """What runs the networks, by its name, and a sentence if that is not what should have: see `sessions`."""
        return sessions.provider()

    def analyse(self, decoded: Sequence[Decoded]) -> list[FoundPhoto]:
        """Find, align and embed all faces of some photos; the answer is in the order of ``decoded``."""
        found = [self._searcher.faces(photo.pixels, photo.scale) for photo in decoded]
        chips = [
            self._cut(photo.pixels, landmarks)
            for photo, faces in zip(decoded, found, strict=True)
            for landmarks in faces.landmarks
        ]
        embeddings = self._embed(chips)
        answer, first = [], 0
        for photo, faces in zip(decoded, found, strict=True):
            mine = slice(first, first := first + len(faces.scores))
            answer.append(self._found_photo(photo, faces, chips[mine], embeddings[mine]))
        return answer

    def embed(self, photos: Sequence[StoredPhoto]) -> list[tuple[Embedded, ...]]:
        """Embed known faces; the answer is in the order of ``photos``, without faces of which nothing can be read."""
        size = alignment.face_size(self._embedder.template)
        cut = [recutting.chips(photo, self._cut, size, self.long_side) for photo in photos]
        embeddings = iter(self._embed([chip for faces in cut for _, chip, _ in faces]))
        return [tuple(Embedded(face, next(embeddings), from_photo) for face, _, from_photo in faces) for faces in cut]

    def _cut(self, pixels: Pixels, landmarks: Floats) -> Pixels:
        to = self._embedder
        return alignment.chip(pixels, landmarks, to.template, to.weights, to.side)

    def _embed(self, chips: Sequence[Chips]) -> list[Floats]:
        batches = [np.stack(chips[start : start + _BATCH]) for start in range(0, len(chips), _BATCH)]
        return [_usable(embedding) for batch in batches for embedding in self._embedder.embed(batch)]

    def _found_photo(
        self, photo: Decoded, faces: FoundFaces, chips: Sequence[Chips], embeddings: Sequence[Floats]
    ) -> FoundPhoto:
        halves = Halves(photo.pixels)
        boxes, points = faces.boxes / photo.scale, faces.landmarks / np.float32(photo.scale)
        found = []
        for box, landmarks, score, chip, embedding in zip(
            boxes.tolist(), points, faces.scores.tolist(), chips, embeddings, strict=True
        ):
            left, top, right, bottom = box
            place = Box(left, top, right - left, bottom - top)
            found.append(
                FoundFace(
                    box=place,
                    landmarks=landmarks,
                    score=score,
                    quality=quality(chip, landmarks, score, self._carried(embedding)),
                    embedding=embedding,
                    crop=_crop(halves, photo.scale, place),
                )
            )
        return FoundPhoto(
            width=photo.width,
            height=photo.height,
            taken_at=photo.taken_at,
            content_hash=photo.content_hash,
            thumbnail=_thumbnail(halves, photo.pixels),
            faces=tuple(found),
        )

    def _carried(self, embedding: Floats) -> float | None:
        return by_length(embedding, self._lengths) if self._lengths else None


def _usable(embedding: Floats) -> Floats:
    """Nothing, which is like nobody, where a network fails at one face: no other face may suffer from it."""
    return embedding if np.isfinite(embedding).all() else np.zeros_like(embedding)


def _crop(halves: Halves, scale: float, box: Box) -> bytes:
    side = squares.crop_rectangle(box).width * scale
    pixels, share = halves.at_least(crops.CROP_SIDE / max(side, 1))
    return crops.cut(pixels, scale * share, box)


def _thumbnail(halves: Halves, pixels: Pixels) -> bytes:
    return crops.thumbnail(halves.at_least(crops.THUMBNAIL_SIDE / max(pixels.shape[:2]))[0])
