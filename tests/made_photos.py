"""Photos made for one test each: huge ones that cost nothing to make, and small ones of every format."""

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.uint8]


def scene(width: int, height: int, seed: int = 0) -> Pixels:
    """Soft random colours, so that every place differs and compression changes little."""
    random = np.random.default_rng(seed)
    small = Image.fromarray(random.integers(0, 256, (5, 7, 3), np.uint8))
    return np.asarray(small.resize((width, height), Image.Resampling.BICUBIC))


def encoded(pixels: Pixels, kind: str, **options: object) -> bytes:
    """The pixels as a file of this format (a name of Pillow's)."""
    file = io.BytesIO()
    if kind == "HEIF":
        import pillow_heif

        pillow_heif.register_heif_opener()
        if "exif" in options:  # only so does its encoder turn the picture
            options["exif"] = options["exif"].tobytes()  # type: ignore[attr-defined]
    Image.fromarray(pixels).save(file, kind, **options)
    return file.getvalue()


def with_orientation(orientation: int, **dates: str) -> Image.Exif:
    """EXIF with this orientation, and ``DateTime`` or ``DateTimeOriginal``."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    if "DateTime" in dates:
        exif[0x0132] = dates["DateTime"]
    if "DateTimeOriginal" in dates:
        exif.get_ifd(0x8769)[0x9003] = dates["DateTimeOriginal"]
    return exif


def stored_as(upright: Pixels, orientation: int) -> Pixels:
    """What a camera stores that wants its pixels turned by ``orientation``: the way back, in Pillow's own words."""
    back = {
        2: [Image.Transpose.FLIP_LEFT_RIGHT],
        3: [Image.Transpose.ROTATE_180],
        4: [Image.Transpose.FLIP_TOP_BOTTOM],
        5: [Image.Transpose.TRANSPOSE],
        6: [Image.Transpose.ROTATE_90],
        7: [Image.Transpose.TRANSVERSE],
        8: [Image.Transpose.ROTATE_270],
    }
    image = Image.fromarray(upright)
    for turn in back.get(orientation, []):
        image = image.transpose(turn)
    return np.asarray(image)


def huge_jpeg(width: int, rows: int) -> bytes:
    """A baseline JPEG of ``width`` x ``16 * rows`` pixels: one row of blocks, repeated by restart markers.

    ``width`` is a multiple of 16. Making it needs the memory of one row.
    """
    one = encoded(scene(width, 16), "JPEG", quality=60, subsampling="4:2:0", restart_marker_rows=1)
    frame = one.index(b"\xff\xc0")
    scan = one.index(b"\xff\xda")
    start = scan + 2 + int.from_bytes(one[scan + 2 : scan + 4], "big")
    header = one[: frame + 5] + (16 * rows).to_bytes(2, "big") + one[frame + 7 : start]
    row = one[start : one.rindex(b"\xff\xd9")]
    scans = b"".join(row + bytes([0xFF, 0xD0 + number % 8]) for number in range(rows - 1))
    return header + scans + row + b"\xff\xd9"
