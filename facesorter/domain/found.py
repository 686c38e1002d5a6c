"""What the engine finds in one photo, on its way to the library, and what goes back to it to be embedded again."""

from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from facesorter.domain.model import Box

#: Upright RGB pixels, shape (height, width, 3), dtype uint8.
Pixels = NDArray[np.uint8]
#: Any array of single-precision numbers.
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class FoundFace:
    """One face found in a photo.

    box:       in pixels of the upright, full-size photo.
    landmarks: (5, 2) float32, same pixels: right eye, left eye, nose, right and left corner of the mouth
               (right and left as the viewer's left and right: the first eye has the smaller x in an upright face).
    score:     the detector's confidence, [0, 1].
    quality:   fitness for recognition, [0, 1].
    embedding: (dimension,) float32 as the embedder gives it, not normalised.
    crop:      JPEG of the face and its surroundings (see `imaging.crops`).
    time:      of the frame that all this is of, in seconds from the start of the video; ``None`` in a photo.
    """

    box: Box
    landmarks: Floats
    score: float
    quality: float
    embedding: Floats
    crop: bytes
    time: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class FoundPhoto:
    """One photo or video as the engine read it.

    ``width`` and ``height`` are those of the upright, full-size photo or frame. ``duration`` of a video, and the
    ``moment`` that its thumbnail shows, are in seconds; ``None`` for a photo.
    """

    width: int
    height: int
    taken_at: datetime | None
    content_hash: bytes
    thumbnail: bytes
    faces: tuple[FoundFace, ...]
    duration: float | None = None
    moment: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class StoredFace:
    """A face of the library that another pack is to embed: its id, and the rest as `FoundFace` has it."""

    id: int
    box: Box
    landmarks: Floats
    crop: bytes


@dataclass(frozen=True, slots=True, eq=False)
class StoredPhoto:
    """Such faces of one photo.

    path:         the file that they were found in; ``None`` when only their crops may be used.
    content_hash: of the content that they were found in; places in another one mean nothing.
    """

    path: bytes | None
    content_hash: bytes | None
    faces: tuple[StoredFace, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Embedded:
    """The embedding of a face, as `FoundFace` has it, and whether it came from the photo or from the crop."""

    face: int
    embedding: Floats
    from_photo: bool
