"""What a detector and an embedder are to the engine."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from facesorter.domain.found import Floats, Pixels

#: A batch of aligned faces, RGB: shape (faces, side, side, 3), dtype uint8.
Chips = Pixels


@dataclass(frozen=True, slots=True, eq=False)
class Detections:
    """The faces of one photo, best first, in pixels of the array they were found in.

    boxes:     (n, 4) float32: left, top, right, bottom.
    landmarks: (n, 5, 2) float32, in the order of `FoundFace`.
    scores:    (n,) float32 in [0, 1].
    """

    boxes: Floats
    landmarks: Floats
    scores: Floats

    @staticmethod
    def none() -> "Detections":
        return Detections(np.empty((0, 4), np.float32), np.empty((0, 5, 2), np.float32), np.empty(0, np.float32))


class Detector(Protocol):
    """Finds faces with five landmarks; safe to use from several threads at once."""

    #: The long side, in pixels, beyond which a photo shows this detector nothing more.
    long_side: int

    def detect(self, pixels: Pixels) -> Detections: ...


class Embedder(Protocol):
    """Turns aligned faces into embeddings; safe to use from several threads at once."""

    #: Where the five landmarks of an aligned face lie, (5, 2) float32 in pixels of the chip.
    template: Floats
    #: Side of a chip in pixels.
    side: int
    #: Length of an embedding.
    dimension: int

    def embed(self, chips: Chips) -> Floats:
        """(n, dimension) float32 of n chips, n >= 1, as the network gives them."""
        ...
