"""Photos made smaller at little cost, and as the numbers that networks take."""

import cv2
import numpy as np

from facesorter.domain.found import Floats, Pixels


def half(pixels: Pixels) -> Pixels:
    """Exactly half as large: each pixel is the mean of four. An odd last row or column is left out."""
    height, width = pixels.shape[0] // 2, pixels.shape[1] // 2
    even = pixels[: 2 * height, : 2 * width]
    return np.asarray(cv2.resize(even, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


class Halves:
    """A photo, half of it, a quarter and so on, each made when it is first asked for."""

    def __init__(self, pixels: Pixels) -> None:
        self._halves = [pixels]

    def at_least(self, share: float) -> tuple[Pixels, float]:
        """The smallest one that shows ``share`` of the photo's pixels per side, or more; and what it shows of them."""
        level, scale = 0, 1.0
        while scale / 2 >= share and min(self._halves[level].shape[:2]) > 1:
            level, scale = level + 1, scale / 2
            if level == len(self._halves):
                self._halves.append(half(self._halves[-1]))
        return self._halves[level], scale


def planes(photo: Pixels, mean: float, scale: float) -> Floats:
    """A photo as a network takes it, (1, 3, height, width): ``(pixel - mean) / scale``, from a table of 256 values."""
    table = (np.arange(256, dtype=np.float32) - np.float32(mean)) / np.float32(scale)
    batch = np.empty((1, 3, *photo.shape[:2]), np.float32)
    for channel, plane in zip(cv2.split(photo), batch[0], strict=True):
        cv2.LUT(channel, table, plane)
    return batch
