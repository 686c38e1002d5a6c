"""Read a RAW photo by the preview that its camera put inside, or by its sensor's data at half size."""

import contextlib
import io
from collections.abc import Iterator
from datetime import datetime
from typing import IO, BinaryIO, cast

import numpy as np
import rawpy
from PIL import ExifTags, Image

from facesorter.domain.errors import PhotoUnreadable
from facesorter.domain.found import Pixels
from facesorter.imaging import formats
from facesorter.imaging.formats import Decoded

#: Photos with more pixels than this are refused: developing them at half size takes five bytes for each.
_MOST_PIXELS = 128_000_000
#: Longer files are refused: they are read into memory whole.
_LARGEST_FILE = 512 * 2**20
#: A preview whose sides have another ratio than the photo's, by more than this share, shows another part of it.
_SAME_SHAPE = 0.02
#: The EXIF orientation for each of LibRaw's eight ways to turn a photo.
_ORIENTATIONS = (1, 2, 4, 3, 5, 8, 6, 7)


def read(source: IO[bytes], long_side: int | None, content_hash: bytes) -> Decoded:
    """As `formats.read`, but with half of the photo's long side at the least where more is asked for.

    Raises `PhotoUnreadable`, or anything that a decoder may raise.
    """
    if source.seek(0, io.SEEK_END) > _LARGEST_FILE:
        raise PhotoUnreadable("too large for a RAW photo")
    source.seek(0)
    with _reasons(), rawpy.RawPy() as raw:
        raw.open_buffer(cast("BinaryIO", source))
        sizes = raw.sizes
        if sizes.width * sizes.height > _MOST_PIXELS:
            raise PhotoUnreadable(f"too large: {sizes.width * sizes.height / 1e6:,.0f} megapixels")
        orientation = _ORIENTATIONS[sizes.flip & 7]
        sideways = orientation in formats.SIDEWAYS
        width, height = (sizes.height, sizes.width) if sideways else (sizes.width, sizes.height)
        shown = _preview(raw, orientation, (width, height), long_side)
        if shown is None:
            with formats.turn(width * height):
                shown = _developed(raw, long_side)
        pixels, taken_at = shown
        # A photo without a date is of 1970 to LibRaw.
        known = taken_at is not None and taken_at.timestamp() > 0
        return Decoded(pixels, width, height, taken_at if known else None, content_hash)


@contextlib.contextmanager
def _reasons() -> Iterator[None]:
    try:
        yield
    except rawpy.LibRawIOError as error:
        raise PhotoUnreadable("cut off, or no RAW photo") from error
    except rawpy.LibRawFileUnsupportedError as error:
        raise PhotoUnreadable("damaged, no RAW photo, or of an unknown camera") from error


def _preview(
    raw: rawpy.RawPy, orientation: int, size: tuple[int, int], long_side: int | None
) -> tuple[Pixels, datetime | None] | None:
    """The largest preview, upright, and its date; ``None`` if none shows the whole photo as well as is needed.

    orientation: the EXIF one of the photo.
    size:        width and height of the upright photo.
    """
    half = max(size) // 2
    needed = min(long_side or half, half)
    try:
        preview = raw.extract_thumb()
        if not isinstance(preview.data, bytes):
            return None  # too small, in all that cameras make
        with Image.open(io.BytesIO(preview.data), formats=["JPEG"]) as image:
            stored, own = image.size, image.getexif().get(ExifTags.Base.Orientation)
        # Some cameras turn the pixels, some say how they are to be turned, some leave that to the photo's own data.
        turned = next((way for way in (own, orientation, 1) if way and _same_shape(stored, way, size)), None)
        if turned is None or max(stored) < needed:
            return None
        decoded = formats.decode(io.BytesIO(preview.data), long_side, b"", orientation=turned)
    except Exception:  # noqa: BLE001 (a preview that is damaged leaves the photo itself)
        return None
    # LibRaw gives the photo's date to a preview that has none; to ask for it would decode all that the sensor saw.
    return decoded.pixels, decoded.taken_at


def _same_shape(stored: tuple[int, int], orientation: int, size: tuple[int, int]) -> bool:
    """Whether a preview, once turned, has the shape of the upright photo."""
    width, height = stored[::-1] if orientation in formats.SIDEWAYS else stored
    return abs(width * size[1] - height * size[0]) <= _SAME_SHAPE * width * size[1]


def _developed(raw: rawpy.RawPy, long_side: int | None) -> tuple[Pixels, datetime | None]:
    """What the sensor saw, upright, from four of its points for each pixel; and when."""
    raw.unpack()
    # LibRaw fills up what is missing without a word.
    if not raw.raw_image_visible[-1].any():
        raise PhotoUnreadable("it is cut off")
    pixels = raw.postprocess(half_size=True, use_camera_wb=True, output_bps=8)
    if pixels.shape[2] == 1:
        pixels = np.repeat(pixels, 3, 2)
    factor = max(1, max(pixels.shape) // long_side) if long_side else 1
    return np.asarray(Image.fromarray(pixels).reduce(factor)), raw.other.timestamp
