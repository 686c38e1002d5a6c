"""What the engine finds in one photo, on its way to the library."""

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

    ``width`` and ``height`` are those of the upright, full-size photo or frame; ``duration`` is in seconds, and
    ``None`` for a photo.
    """

    width: int
    height: int
    taken_at: datetime | None
    content_hash: bytes
    thumbnail: bytes
    faces: tuple[FoundFace, ...]
    duration: float | None = None
