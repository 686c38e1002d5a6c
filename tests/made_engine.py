"""Photos that say in JSON who is in them, and an engine that reads those: whatever is around it is the real thing."""

import functools
import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Self

import numpy as np

from facesorter.domain.control import Control
from facesorter.domain.found import Embedded, Floats, FoundFace, FoundPhoto, StoredPhoto
from facesorter.domain.model import Box
from facesorter.services.engine_worker import Answer

#: Packs that are known; their engines are not asked.
PACKS = ("antelopev2", "buffalo_l")
#: People who are in many photos; ``who`` goes on to `EVERYBODY`, strangers who are in few.
PEOPLE, EVERYBODY = 12, 48


@functools.cache
def _space(pack: str) -> Floats:
    """An orthogonal matrix: no two people are alike, as by packs that are worth something."""
    random = np.random.default_rng(PACKS.index(pack)).standard_normal((EVERYBODY, EVERYBODY))
    return np.asarray(np.linalg.qr(random)[0], np.float32)


@functools.cache
def vector(pack: str, who: int, face: int) -> Floats:
    """The embedding of a face of somebody: each pack has a space of its own, and no two faces are the same."""
    own = np.random.default_rng(face).standard_normal(EVERYBODY).astype(np.float32)
    return _space(pack)[who] + np.float32(0.08) * own


def told(crop: bytes) -> dict[str, int]:
    """Which face a crop of this engine is of, and who that is."""
    found: dict[str, int] = json.loads(crop[2:-2])
    return found


def _crop(face: int, who: int) -> bytes:
    return b"\xff\xd8" + json.dumps({"face": face, "who": who}).encode() + b"\xff\xd9"


def write(path: Path, size: tuple[int, int], faces: Iterable[dict[str, Any]], salt: int) -> None:
    """Make a photo; a face has a number of its own, says ``who`` it is, and has a ``box`` in pixels."""
    path.write_text(json.dumps({"size": size, "faces": list(faces), "salt": salt}))
    os.utime(path, ns=(salt, salt))


class MadeEngine:
    """Stands in for `EngineHost`, whose worker runs the networks of a pack."""

    provider = None

    def __init__(self, pack: str, workers: int, **_: object) -> None:
        self._pack = pack

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing was started."""

    def read(self, paths: Sequence[bytes], control: Control, *, only_hash: bool = False) -> Iterator[Answer]:
        for number, path in enumerate(paths):
            content = Path(os.fsdecode(path)).read_bytes()
            content_hash = hashlib.sha256(content).digest()
            yield Answer(number, content_hash if only_hash else self._found(json.loads(content), content_hash))

    def _found(self, photo: dict[str, Any], content_hash: bytes) -> FoundPhoto:
        # Detectors draw their boxes differently.
        wider = 2.0 * PACKS.index(self._pack)
        faces = []
        for face in photo["faces"]:
            x, y, width, height = face["box"]
            box = Box(x - wider, y - wider, width + 2 * wider, height + 2 * wider)
            crop = _crop(face["face"], face["who"])
            landmarks = np.zeros((5, 2), np.float32)
            quality = 0.3 + (face["face"] * 37 % 60) / 100
            embedding = vector(self._pack, face["who"], face["face"])
            faces.append(FoundFace(box, landmarks, 0.9, quality, embedding, crop))
        return FoundPhoto(*photo["size"], None, content_hash, _crop(0, 0), tuple(faces))

    def embed(self, photos: Iterable[StoredPhoto], control: Control) -> Iterator[Answer]:
        for number, photo in enumerate(photos):
            shown = [(face.id, told(face.crop)) for face in photo.faces]
            embedded = (Embedded(face, vector(self._pack, crop["who"], crop["face"]), False) for face, crop in shown)
            yield Answer(number, tuple(embedded))
