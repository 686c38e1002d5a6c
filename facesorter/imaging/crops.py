"""Small JPEGs to show: a face with its surroundings, and a whole photo."""

import io
import math

import numpy as np
from PIL import Image

from facesorter.domain.errors import PhotoUnreadable
from facesorter.domain.found import Pixels
from facesorter.domain.model import Box
from facesorter.imaging.squares import crop_rectangle

#: Largest side of a crop, and long side of a thumbnail, in pixels.
CROP_SIDE = 192
THUMBNAIL_SIDE = 320
_CROP_QUALITY = 88


def cut(pixels: Pixels, scale: float, box: Box) -> bytes:
    """The square around a face as a JPEG of at most 192 x 192 pixels.

    ``box`` is in pixels of the full-size photo, of which ``pixels`` show ``scale``. Beyond the edges of the photo its
    outermost pixels are repeated, as a change of the pack may read them; whoever shows a crop leaves them out
    (`squares.within`).
    """
    square = crop_rectangle(box)
    left, top, side = square.x * scale, square.y * scale, square.width * scale
    first_column, first_row = math.floor(left), math.floor(top)
    past_column, past_row = math.ceil(left + side), math.ceil(top + side)
    height, width = pixels.shape[:2]
    if first_column >= 0 and first_row >= 0 and past_column <= width and past_row <= height:
        region = pixels[first_row:past_row, first_column:past_column]
    else:
        columns = np.arange(first_column, past_column).clip(0, width - 1)
        region = pixels[np.arange(first_row, past_row).clip(0, height - 1)[:, None], columns]
    size = max(1, min(CROP_SIDE, round(side)))
    x, y = left - first_column, top - first_row
    part = (x, y, min(x + side, region.shape[1]), min(y + side, region.shape[0]))
    return _jpeg(Image.fromarray(region).resize((size, size), Image.Resampling.BILINEAR, part, 2.0), _CROP_QUALITY)


def turned(crop: bytes, quarters: int) -> bytes:
    """What `cut` made, turned to the left by so many quarters. Raises `PhotoUnreadable` as `pixels` does."""
    return _jpeg(Image.fromarray(np.rot90(pixels(crop), quarters)), _CROP_QUALITY)


def pixels(crop: bytes) -> Pixels:
    """What `cut` made, decoded. Raises `PhotoUnreadable` when the library is damaged there."""
    try:
        with Image.open(io.BytesIO(crop), formats=["JPEG"]) as image:
            return np.asarray(image.convert("RGB"))
    except Exception as error:  # decoders raise nearly everything on damaged bytes
        raise PhotoUnreadable("its crop is damaged") from error


def thumbnail(pixels: Pixels) -> bytes:
    """The whole photo as a JPEG whose long side has at most 320 pixels."""
    height, width = pixels.shape[:2]
    longest = max(width, height)
    shrink = min(1.0, THUMBNAIL_SIDE / longest)
    size = (max(1, round(width * shrink)), max(1, round(height * shrink)))
    return _jpeg(Image.fromarray(pixels).resize(size, Image.Resampling.BILINEAR, reducing_gap=1.0), 80)


def _jpeg(image: Image.Image, quality: int) -> bytes:
    file = io.BytesIO()
    image.save(file, "JPEG", quality=quality)
    return file.getvalue()
