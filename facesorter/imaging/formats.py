"""Read a photo: upright RGB pixels, as large as they are useful, and what else the file says.

Nothing here trusts the file: only known formats are tried, the size is checked before any pixel is decoded, and
whatever a decoder raises becomes `PhotoUnreadable` with a short reason.
"""

import hashlib
import io
import os
import threading
import warnings
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import IO

import numpy as np
from PIL import ExifTags, Image, UnidentifiedImageError

from facesorter.domain.errors import PhotoUnreadable
from facesorter.domain.found import Pixels

#: Names that end in one of these (any case) are RAW photos.
_RAW_EXTENSIONS = frozenset(
    {".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".fff", ".iiq", ".kdc", ".mef", ".mos", ".mrw"}
    | {".nef", ".nrw", ".orf", ".pef", ".raf", ".rw2", ".rwl", ".sr2", ".srf", ".srw", ".x3f"}
)
#: Names that end in one of these (any case) are photos.
EXTENSIONS = (
    frozenset({".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".png", ".apng", ".webp", ".tif", ".tiff", ".bmp", ".gif"})
    | {".avif", ".heic", ".heif", ".hif"}
    | _RAW_EXTENSIONS
)

#: The decoders that may be tried; JPEG covers MPO.
_FORMATS = ["JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF", "AVIF"]
#: Decoded pixels beyond this are refused: they would need 512 MB, as Pillow keeps four bytes for each.
_MOST_PIXELS = 128_000_000
#: A baseline JPEG is read at a fraction of its size in little memory; beyond this it would take minutes.
_MOST_PIXELS_OF_JPEG = 1_000_000_000
#: Photos with more decoded pixels than this are decoded one at a time, however many threads read.
_LARGE = 16_000_000
#: Longer files are read from the disk twice instead of being held in memory.
_LARGE_FILE = 64 * 2**20
#: Bytes that are hashed at a time.
_BLOCK = 2**22
#: Pixels that are brought to 8-bit RGB at a time.
_BAND = 4_000_000
_RAW_ENDINGS = tuple(os.fsencode(ending) for ending in _RAW_EXTENSIONS)
#: Modes with more than 8 bits of grey.
_DEEP = frozenset(["I", "I;16", "I;16L", "I;16B", "I;16N", "F"])
#: What white can be in such modes; whole numbers have at least 12 bits.
_LEVELS = (1.0, 255.0, 4095.0, 65535.0)
#: The boxes of an AVIF or HEIF file that matter.
_BOXES = frozenset([b"ftyp", b"meta", b"mdat", b"moov", b"free", b"skip", b"uuid"])
#: What undoes an EXIF orientation; the first one needs nothing, and there are no others.
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
#: EXIF orientations that swap width and height, and those whose first row becomes the last row or column.
SIDEWAYS = frozenset([5, 6, 7, 8])
_REVERSED = frozenset([3, 4, 6, 7])
#: No camera's date is older.
_FIRST_PHOTOGRAPH = 1826

_one_large_photo = threading.Lock()

# The sizes are checked here, for each format by what it costs; complaints about metadata are of no use to anyone.
Image.MAX_IMAGE_PIXELS = None
warnings.filterwarnings("ignore", module=r"PIL\.")


class Unreachable(PhotoUnreadable):
    """The file could not be got at (permissions, a broken disk, a decoder that is not installed): its content may be
    fine, so it is worth a retry.
    """


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """A photo in memory.

    pixels:       upright RGB, possibly scaled down.
    width/height: of the upright photo at full size.
    taken_at:     the camera's local time, if the file has a believable one.
    content_hash: SHA-256 of the file, 32 bytes.
    """

    pixels: Pixels
    width: int
    height: int
    taken_at: datetime | None
    content_hash: bytes

    @property
    def scale(self) -> float:
        """Pixels per pixel of the full-size photo, in (0, 1]; from the long side, which rounding changes least."""
        return float(max(self.pixels.shape[:2]) / max(self.width, self.height))


def read(path: bytes, *, long_side: int | None = None, time: float | None = None) -> Decoded:
    """Decode the (first) picture of a file; of a video that at ``time``, in seconds, without a hash.

    ``long_side``: how many pixels of the long side are needed. The result has at least as many, if the photo does,
    and less than twice as many: it is scaled by whole numbers only, which a JPEG decoder does faster than none.
    Of a RAW photo it is half of the long side at most, unless the camera put a larger preview inside.
    Raises `PhotoUnreadable`; its text is the reason alone ("the file is empty").
    """
    from facesorter.imaging import video  # noqa: PLC0415 (it needs what is in here)

    if video.is_video(path):
        return video.read_frame(path, time or 0.0, long_side)
    try:
        decode_file = _decoder(path)
        with open(path, "rb") as file:  # noqa: PTH123 (a Path cannot be made of bytes)
            size = os.fstat(file.fileno()).st_size
            source = io.BytesIO(file.read()) if size <= _LARGE_FILE else file
            if not size:
                raise PhotoUnreadable("the file is empty")
            return decode_file(source, long_side, hashlib.file_digest(source, "sha256").digest())
    except PhotoUnreadable:
        raise
    except Exception as error:  # decoders raise nearly everything on damaged files
        raise unreadable(error) from error


def content_hash(path: bytes, alive: Callable[[], None] | None = None) -> bytes:
    """SHA-256 of a file, 32 bytes; ``alive`` is called every now and then. Raises `PhotoUnreadable`."""
    digest = hashlib.sha256()
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            while block := file.read(_BLOCK):
                digest.update(block)
                if alive:
                    alive()
    except OSError as error:
        raise unreadable(error) from error
    return digest.digest()


def xmp(path: bytes) -> tuple[bytes | None, int | None]:
    """The packet of XMP metadata in a photo, if there is one, and its EXIF orientation; ``None`` for one that is not
    known (of a RAW photo or a video), as for a file that cannot be read. No pixel is decoded.
    """
    from facesorter.imaging import video  # noqa: PLC0415

    # Reading a pipe could wait for ever.
    if path.lower().endswith(_RAW_ENDINGS) or video.is_video(path) or not os.path.isfile(path):  # noqa: PTH113
        return None, None
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            heif = file.read(8)[4:] == b"ftyp"
            file.seek(0)
            with Image.open(file, formats=_formats_with_heif() if heif else _FORMATS) as image:
                packet = image.info.get("xmp")
                # Of a PNG that says nothing before its pixels, all would be decoded to look behind them.
                asked = image.format != "PNG" or "exif" in image.info
                return packet if isinstance(packet, bytes) else None, _metadata(image)[0] if asked else 1
    except Exception:  # noqa: BLE001 (any kind of damage)
        return None, None


def _decoder(path: bytes) -> Callable[[IO[bytes], int | None, bytes], Decoded]:
    if not path.lower().endswith(_RAW_ENDINGS):
        return decode
    # Only those who have such photos wait for the decoder to load, and not all of them have installed it.
    try:
        from facesorter.imaging import raw  # noqa: PLC0415
    except ImportError as error:
        raise Unreachable("RAW photos need the package rawpy: install it with pip install rawpy") from error
    return raw.read


def decode(source: IO[bytes], long_side: int | None, content_hash: bytes, *, orientation: int | None = None) -> Decoded:
    """As `read`, from an open file that is no RAW photo; it may raise anything that a decoder does.

    ``orientation``: the EXIF one that counts in place of the file's own.
    """
    source.seek(0)
    # AVIF and HEIF have the same beginning.
    formats = _FORMATS
    if source.read(8)[4:] == b"ftyp":
        if _ends_within_a_box(source):
            raise PhotoUnreadable("it is cut off")
        formats = _formats_with_heif()
    source.seek(0)
    with Image.open(source, formats=formats) as image:
        width, height = image.size
        longest = max(width, height)
        if long_side and long_side < longest:
            image.draft(None, (max(1, width * long_side // longest), max(1, height * long_side // longest)))
        with _turn(image, width * height):
            image.load()
            factor = max(1, max(image.size) // long_side) if long_side else 1
            # Asked after the pixels: some formats carry metadata behind them, and some decoders turn them themselves.
            own, taken_at = _metadata(image)
            turned = orientation or own
            pixels = _rgb(image, factor, turned)
            image.close()  # its pixels go before those of the next large photo come
        if turned in SIDEWAYS:
            width, height = height, width
        return Decoded(pixels, width, height, taken_at, content_hash)


def _ends_within_a_box(source: IO[bytes]) -> bool:
    """Whether an AVIF or HEIF file is cut off; its decoder would fill in what is missing without a word."""
    end = source.seek(0, os.SEEK_END)
    start = 0
    while start < end:
        source.seek(start)
        header = source.read(16)
        size = int.from_bytes(header[:4])
        if size == 1:
            size = int.from_bytes(header[8:])
        # No size: the box reaches to the end. Any other kind of box is what some phones append.
        if header[4:8] not in _BOXES or size < len(header[:8]):
            return False
        start += size
    return start > end


@cache
def _formats_with_heif() -> list[str]:
    # Only those who have such photos wait for the decoder to load.
    import pillow_heif  # noqa: PLC0415

    pillow_heif.register_heif_opener(thumbnails=False)
    return [*_FORMATS, "HEIF"]


def _turn(image: Image.Image, full: int) -> AbstractContextManager[object]:
    """What to hold while decoding; refuses what would take too much memory or time."""
    decoded = image.width * image.height
    # A progressive JPEG is held in memory at full size, whatever size is asked for.
    held = full if "progressive" in image.info else decoded
    if held > _MOST_PIXELS or full > _MOST_PIXELS_OF_JPEG:
        raise PhotoUnreadable(f"too large: {full / 1e6:,.0f} megapixels")
    return turn(held)


def turn(pixels: int) -> AbstractContextManager[object]:
    """What to hold while that many pixels are decoded: large photos wait for each other."""
    return _one_large_photo if pixels > _LARGE else nullcontext()


def _rgb(image: Image.Image, factor: int, orientation: int) -> Pixels:
    """The pixels upright as 8-bit RGB, ``factor`` times smaller (rounded up); band by band, which needs little memory.

    Pillow turns a picture in a third of the time that NumPy needs.
    """
    rows = factor * max(1, _BAND // (image.width * factor))
    bands = [(0, top, image.width, min(top + rows, image.height)) for top in range(0, image.height, rows)]
    if len(bands) == 1:
        return _upright(_rgb_of_band(image, factor, _white_level([image])), orientation)
    white = _white_level(image.crop(band) for band in bands)
    if orientation in _REVERSED:
        bands.reverse()
    upright = [_upright(_rgb_of_band(image.crop(band), factor, white), orientation) for band in bands]
    return np.concatenate(upright, axis=1 if orientation in SIDEWAYS else 0)


def _rgb_of_band(image: Image.Image, factor: int, white: float) -> Image.Image:
    if image.mode in _DEEP:
        grey = np.asarray(image, np.float32) * np.float32(255 / white)
        image = Image.fromarray(np.nan_to_num(grey).clip(0, 255).astype(np.uint8))
    elif image.has_transparency_data:
        image = image.convert("RGBA")
    elif image.mode in {"1", "P"}:
        image = image.convert("RGB")
    if factor > 1:
        image = image.reduce(factor)
    if image.mode == "RGBA":
        image = Image.alpha_composite(Image.new("RGBA", image.size, "white"), image)
    return image if image.mode == "RGB" else image.convert("RGB")


def _white_level(bands: Iterable[Image.Image]) -> float:
    """Which value is white: files do not say whether they hold 12 or 16 bits, or numbers up to 1 or 255."""
    highest = 0.0
    for band in bands:
        if band.mode not in _DEEP:
            return 255.0
        highest = max(highest, float(np.asarray(band).max()))
        levels = _LEVELS if band.mode == "F" else _LEVELS[2:]
    return next((level for level in levels if highest <= level), highest)


def _upright(image: Image.Image, orientation: int) -> Pixels:
    turn = _UPRIGHT.get(orientation)
    return np.asarray(image if turn is None else image.transpose(turn))


def _metadata(image: Image.Image) -> tuple[int, datetime | None]:
    """Orientation and date; nothing of a photo whose metadata is damaged, for its pixels are not."""
    try:
        exif = image.getexif()
        orientation = exif.get(ExifTags.Base.Orientation)
        return orientation if orientation in _UPRIGHT else 1, _taken_at(exif)
    except Exception:  # noqa: BLE001 (any kind of damage)
        return 1, None


def _taken_at(exif: Image.Exif) -> datetime | None:
    original = exif.get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.DateTimeOriginal)
    for value in (original, exif.get(ExifTags.Base.DateTime)):
        try:
            date = datetime.strptime(str(value).strip(" \0"), "%Y:%m:%d %H:%M:%S")
        except ValueError:
            continue
        if date.year >= _FIRST_PHOTOGRAPH:
            return date
    return None


def unreadable(error: Exception) -> PhotoUnreadable:
    """Why a file cannot be read, from whatever was raised."""
    if isinstance(error, OSError) and error.errno:
        known = {FileNotFoundError: "it is no longer there", PermissionError: "permission denied"}
        return Unreachable(known.get(type(error)) or os.strerror(error.errno).lower())
    if isinstance(error, UnidentifiedImageError):
        return PhotoUnreadable("not a photo, or damaged")
    if isinstance(error, MemoryError):
        return PhotoUnreadable("too large for the memory of this computer")
    if "truncated" in str(error).lower():
        return PhotoUnreadable("it is cut off")
    return PhotoUnreadable("damaged, or stored in a way that is not known here")
