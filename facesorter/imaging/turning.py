"""A picture that was turned by quarters (to the left, as in NumPy): how thumbnails show it, and where its points go."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from facesorter.domain.errors import PhotoUnreadable
from facesorter.domain.found import Floats
from facesorter.imaging import crops

# Thumbnails are compared as so many grey pixels a side, whatever their shape.
_SIDE = 32
# Of 1,708 portraits two different ones, one of them turned, correlate by 0.81 at most. Of 854 of them, those that were
# turned and scaled, saved again or made black and white correlate with what they were by 0.98 at least.
_SAME_PICTURE = 0.97


def quarters(before: bytes, now: bytes) -> int:
    """By how many quarters a picture was turned, by its thumbnails; 0 if it was not, is another picture, looks the same
    more than one way round, or if a thumbnail is damaged.
    """
    try:
        earlier, later = _grey(before), _grey(now)
    except PhotoUnreadable:
        return 0
    same = [turned for turned in range(4) if float((np.rot90(earlier, turned) * later).sum()) > _SAME_PICTURE]
    return same[0] if len(same) == 1 else 0


def _grey(jpeg: bytes) -> Floats:
    """Of mean 0 and length 1, so that products are correlations; only 0 where nothing is to be seen."""
    small = Image.fromarray(crops.pixels(jpeg)).convert("L").resize((_SIDE, _SIDE), Image.Resampling.BOX)
    grey = np.array(small, np.float32)
    grey -= grey.mean()
    grey /= max(float(np.linalg.norm(grey)), 1.0)
    return grey


def points(shares: NDArray[np.floating], quarters: int) -> NDArray[np.floating]:
    """Where points (..., 2) of a picture, in shares of its width and height, are in the turned one."""
    x, y = shares[..., 0], shares[..., 1]
    for _ in range(quarters):
        x, y = y, 1 - x
    return np.stack([x, y], -1)
