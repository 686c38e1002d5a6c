"""RAW photos (DNG) made for one test each, from pixels that are to be seen in them."""

import io
import struct
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from made_photos import Pixels, stored_as
from PIL import Image

#: The types of TIFF used here, each with its letter in `struct` and how many of those make one value: byte, text,
#: 16 bits, 32 bits, fraction, signed fraction.
_TYPES = {1: ("B", 1), 2: ("B", 1), 3: ("H", 1), 4: ("I", 1), 5: ("I", 2), 10: ("i", 2)}
#: What black and white are to the sensor.
_BLACK, _WHITE = 512, 16_000
#: From the colours of the eye (XYZ) to those of a screen (sRGB), times 10,000: this camera sees as a screen shows.
_COLOURS = [32405, -15371, -4985, -9693, 18760, 416, 556, -2040, 10572]

Value = tuple[int, "Sequence[int] | bytes"]


@dataclass(frozen=True)
class Ifd:
    """One directory of a TIFF file.

    tags: values by tag, each with its type.
    data: what tag 273 (StripOffsets) points to, of which 279 says the length.
    subs: directories that tag 330 points to; exif the one that 34665 does.
    """

    tags: dict[int, Value]
    data: bytes = b""
    subs: tuple["Ifd", ...] = ()
    exif: "Ifd | None" = None


def tiff(first: Ifd) -> bytes:
    """The file with this first directory: all directories, then their data, as cameras do it."""
    length = len(_Writer(0).content_of(first))
    writer = _Writer(length)
    return writer.content_of(first) + bytes(writer.data)


class _Writer:
    """Writes the directories; ``start`` is where the data behind them will lie."""

    def __init__(self, start: int) -> None:
        self.data = bytearray()
        self._start = start
        self._content = bytearray(b"II*\0\0\0\0\0")

    def content_of(self, first: Ifd) -> bytes:
        self._content[4:8] = struct.pack("<I", self._ifd(first))
        return bytes(self._content)

    def _put(self, values: bytes) -> int:
        self._content += bytes(len(self._content) % 2)
        self._content += values
        return len(self._content) - len(values)

    def _ifd(self, ifd: Ifd) -> int:
        tags = dict(ifd.tags)
        if ifd.data:
            tags[273], tags[279] = (4, [self._start + len(self.data)]), (4, [len(ifd.data)])
            self.data += ifd.data
        if ifd.subs:
            tags[330] = (4, [self._ifd(sub) for sub in ifd.subs])
        if ifd.exif:
            tags[34665] = (4, [self._ifd(ifd.exif)])
        entries = b""
        for tag, (kind, values) in sorted(tags.items()):
            letter, numbers = _TYPES[kind]
            packed = values if isinstance(values, bytes) else struct.pack(f"<{len(values)}{letter}", *values)
            inside = packed.ljust(4, b"\0") if len(packed) <= 4 else struct.pack("<I", self._put(packed))
            entries += struct.pack("<HHI", tag, kind, len(packed) // (struct.calcsize(letter) * numbers)) + inside
        return self._put(struct.pack("<H", len(tags)) + entries + bytes(4))


def dng(
    upright: Pixels,
    *,
    orientation: int = 1,
    previews: Sequence[bytes | Pixels] = (),
    taken: str | None = "2021:06:05 04:03:02",
    edited: str | None = None,
    sensor: tuple[int, int] | None = None,
) -> bytes:
    """A DNG that shows ``upright`` when it is turned by ``orientation``.

    previews: JPEGs as they are stored, or pixels that are stored as a bitmap; the first is in the first directory.
    sensor:   rows and columns that the file says its sensor has, in place of those it has.
    """
    stored = stored_as(upright, orientation)
    mosaic = _mosaic(stored)
    rows, columns = sensor or mosaic.shape
    raw = Ifd(
        {
            254: (4, [0]),
            256: (4, [columns]),
            257: (4, [rows]),
            258: (3, [16]),
            259: (3, [1]),
            262: (3, [32803]),
            277: (3, [1]),
            278: (4, [rows]),
            284: (3, [1]),
            33421: (3, [2, 2]),
            33422: (1, bytes([0, 1, 1, 2])),
            50714: (3, [_BLACK]),
            50717: (3, [_WHITE]),
        },
        mosaic.tobytes(),
    )
    first, *others = [_preview(preview) for preview in previews] or [_preview(stored[:2, :2])]
    tags: dict[int, Value] = {
        **first.tags,
        271: (2, b"Maker\0"),
        272: (2, b"Model\0"),
        274: (3, [orientation]),
        50706: (1, bytes([1, 4, 0, 0])),
        50707: (1, bytes([1, 1, 0, 0])),
        50708: (2, b"Maker Model\0"),
        50721: (10, [number for colour in _COLOURS for number in (colour, 10_000)]),
        50728: (5, [1, 1, 1, 1, 1, 1]),
        50778: (3, [21]),
    }
    if edited:
        tags[306] = (2, edited.encode() + b"\0")
    exif = Ifd({36867: (2, taken.encode() + b"\0")}) if taken else None
    return tiff(Ifd(tags, first.data, (raw, *others), exif))


def _mosaic(pixels: Pixels) -> np.ndarray:
    """What a sensor sees of it through red, green, green and blue: shape (rows, columns), even, dtype uint16."""
    rows, columns = pixels.shape[0] // 2 * 2, pixels.shape[1] // 2 * 2
    linear = (pixels[:rows, :columns] / 255.0) ** 2.2 * (_WHITE - _BLACK) + _BLACK
    mosaic = linear[:, :, 1].copy()
    mosaic[::2, ::2], mosaic[1::2, 1::2] = linear[::2, ::2, 0], linear[1::2, 1::2, 2]
    return mosaic.astype("<u2")


def _preview(preview: "bytes | Pixels") -> Ifd:
    if isinstance(preview, bytes):
        with Image.open(io.BytesIO(preview)) as image:
            columns, rows = image.size
        compression, photometric, data = 7, 6, preview
    else:
        rows, columns = preview.shape[:2]
        compression, photometric, data = 1, 2, preview.tobytes()
    return Ifd(
        {
            254: (4, [1]),
            256: (4, [columns]),
            257: (4, [rows]),
            258: (3, [8, 8, 8]),
            259: (3, [compression]),
            262: (3, [photometric]),
            277: (3, [3]),
            278: (4, [rows]),
            284: (3, [1]),
        },
        data,
    )
