"""What a detector and an embedder are to the engine."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from facesorter.domain.found import Floats, Pixels

#: A batch of aligned faces, RGB: shape (faces, side, side, 3), dtype uint8.
Chips = Pixels


@dataclass(frozen=True, slots=True, eq=False)
class Detections:
    """Faces of one photo, in pixels of the array they were found in.

    boxes:     (n, 4) float32: left, top, right, bottom.
    landmarks: (n, 5, 2) float32, in the order of `FoundFace`; ``None`` from a detector that finds none.
    scores:    (n,) float32 in [0, 1].
    """

    boxes: Floats
    landmarks: Floats | None
    scores: Floats

    def kept(self, rows: NDArray[np.intp]) -> "Detections":
        """These rows only, in this order."""
        landmarks = None if self.landmarks is None else self.landmarks[rows]
        return Detections(self.boxes[rows], landmarks, self.scores[rows])

    def moved(self, right: float, down: float) -> "Detections":
        """These rows in a photo that shows so much more at its left and top."""
        by = np.array([right, down], np.float32)
        landmarks = None if self.landmarks is None else self.landmarks + by
        return Detections(self.boxes + np.tile(by, 2), landmarks, self.scores)

    def joined(self, other: "Detections") -> "Detections":
        """The rows of both, with landmarks if both have them."""
        one, two = self.landmarks, other.landmarks
        return Detections(
            np.concatenate([self.boxes, other.boxes]),
            None if one is None or two is None else np.concatenate([one, two]),
            np.concatenate([self.scores, other.scores]),
        )


class Detector(Protocol):
    """Finds faces, mostly with five landmarks; safe to use from several threads at once."""

    #: The long side, in pixels, beyond which a photo shows this detector nothing more.
    long_side: int
    #: Longer side of the smallest faces that it finds in a photo with this long side, in pixels.
    smallest_face: int
    #: Tiles along the long side into which a large photo may be cut for it, so that none takes too long.
    most_tiles: int

    def detect(self, pixels: Pixels) -> Detections: ...


class Embedder(Protocol):
    """Turns aligned faces into embeddings; safe to use from several threads at once."""

    #: Where the five landmarks of an aligned face lie, (5, 2) float32 in pixels of the chip.
    template: Floats
    #: How much each of them counts, (5,) float32.
    weights: Floats
    #: Side of a chip in pixels.
    side: int
    #: Length of an embedding.
    dimension: int

    def embed(self, chips: Chips) -> Floats:
        """(n, dimension) float32 of n chips, n >= 1, as the network gives them."""
        ...
