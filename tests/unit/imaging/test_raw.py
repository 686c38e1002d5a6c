"""RAW photos come out as their camera showed them: by the preview inside, or else by what the sensor saw."""

import hashlib
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from made_photos import Pixels, encoded, scene, stored_as, with_orientation
from made_raw import dng
from PIL import Image

from facesorter.domain.errors import PhotoUnreadable
from facesorter.imaging import formats

pytestmark = pytest.mark.filterwarnings("ignore:::PIL")

UPRIGHT = scene(600, 400)
#: Another picture, so that it shows which one was read.
OTHER = scene(600, 400, seed=1)


def read(folder: Path, content: bytes, long_side: int | None = None, name: str = "photo.dng") -> formats.Decoded:
    path = folder / name
    path.write_bytes(content)
    return formats.read(os.fsencode(path), long_side=long_side)


def reason(folder: Path, content: bytes) -> str:
    with pytest.raises(PhotoUnreadable) as caught:
        read(folder, content)
    return str(caught.value)


def difference(pixels: Pixels, upright: Pixels) -> float:
    """Mean absolute difference from a picture that is brought to the same size."""
    size = (pixels.shape[1], pixels.shape[0])
    other = np.asarray(Image.fromarray(upright).resize(size, Image.Resampling.BOX))
    return float(np.abs(pixels.astype(int) - other.astype(int)).mean())


def preview(pixels: Pixels, width: int = 600, **options: object) -> bytes:
    size = (width, width * pixels.shape[0] // pixels.shape[1])
    return encoded(np.asarray(Image.fromarray(pixels).resize(size)), "JPEG", quality=92, **options)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_is_upright(tmp_path: Path, orientation: int) -> None:
    """A preview is stored as the sensor's data are; so it is when there is none that is large enough."""
    stored = preview(stored_as(OTHER, orientation), 600 if orientation < 5 else 400)
    for content, shown, pixels in (
        (dng(UPRIGHT, orientation=orientation, previews=[stored]), OTHER, (400, 600)),
        (dng(UPRIGHT, orientation=orientation), UPRIGHT, (200, 300)),
    ):
        photo = read(tmp_path, content)
        assert (photo.width, photo.height) == (600, 400)
        assert photo.pixels.shape[:2] == pixels
        assert difference(photo.pixels, shown) < 14 < difference(photo.pixels[::-1, ::-1], shown)


def test_previews_that_were_turned_already_stay_as_they_are(tmp_path: Path) -> None:
    """Some cameras store the preview upright, and say nothing of it."""
    for own in ({}, {"exif": with_orientation(1)}):
        photo = read(tmp_path, dng(UPRIGHT, orientation=6, previews=[preview(OTHER, **own)]))
        assert photo.pixels.shape == (400, 600, 3)
        assert difference(photo.pixels, OTHER) < 4


def test_the_largest_preview_is_read_if_it_is_large_enough(tmp_path: Path) -> None:
    content = dng(UPRIGHT, previews=[preview(scene(600, 400, 2), 120), preview(OTHER, 450), preview(OTHER, 200)])
    assert difference(read(tmp_path, content, 400).pixels, OTHER) < 5
    assert read(tmp_path, content, 400).pixels.shape == (300, 450, 3)
    assert read(tmp_path, content, 100).pixels.shape[1] in range(100, 200)
    small = dng(UPRIGHT, previews=[preview(OTHER, 250)])
    assert difference(read(tmp_path, small, 200).pixels, OTHER) < 5
    assert difference(read(tmp_path, small, 300).pixels, UPRIGHT) < 14
    assert read(tmp_path, small, 600).pixels.shape == (200, 300, 3)
    assert read(tmp_path, small, 100).scale == pytest.approx(1 / 6, abs=0.2)


def test_a_preview_without_compression_leaves_the_photo(tmp_path: Path) -> None:
    photo = read(tmp_path, dng(UPRIGHT, orientation=6, previews=[np.ascontiguousarray(stored_as(OTHER, 6))]), 300)
    assert (photo.width, photo.height) == (600, 400)
    assert difference(photo.pixels, UPRIGHT) < 14


def test_a_preview_of_another_shape_shows_another_part(tmp_path: Path) -> None:
    """Boxes in it would not lie where the photo has its faces."""
    for other in (scene(600, 338), scene(400, 400)):
        photo = read(tmp_path, dng(UPRIGHT, previews=[preview(other)]))
        assert difference(photo.pixels, UPRIGHT) < 14


def test_a_damaged_preview_leaves_the_photo(tmp_path: Path) -> None:
    whole = preview(OTHER)
    for content in (whole[:5000], whole[:700] + bytes(3000) + whole[3700:6000]):
        padded = dng(UPRIGHT, previews=[whole]).replace(whole, content + bytes(len(whole) - len(content)))
        assert difference(read(tmp_path, padded).pixels, UPRIGHT) < 14


def test_places_in_half_the_pixels_are_found_again(tmp_path: Path) -> None:
    upright = np.full((402, 602, 3), 255, np.uint8)
    upright[300:320, 500:520] = 0
    photo = read(tmp_path, dng(upright))
    rows, columns = np.nonzero(photo.pixels.mean(2) < 128)
    assert rows.min() / photo.scale == pytest.approx(300, abs=2)
    assert (columns.max() + 1) / photo.scale == pytest.approx(520, abs=2)


def test_date_and_hash_are_those_of_the_photo(tmp_path: Path) -> None:
    taken, edited = "2019:03:04 05:06:07", "2022:02:02 02:02:02"
    content = dng(UPRIGHT, previews=[preview(OTHER)], taken=taken, edited=edited)
    photo = read(tmp_path, content)
    assert photo.taken_at == datetime(2019, 3, 4, 5, 6, 7)
    assert photo.content_hash == hashlib.sha256(content).digest()
    assert read(tmp_path, dng(UPRIGHT, taken=taken, edited=edited)).taken_at == datetime(2019, 3, 4, 5, 6, 7)
    assert read(tmp_path, dng(UPRIGHT, taken=None)).taken_at is None
    assert read(tmp_path, dng(UPRIGHT, taken=None, previews=[preview(OTHER)])).taken_at is None
    assert read(tmp_path, dng(UPRIGHT, taken=None, edited="2020:01:01 01:01:01")).taken_at == datetime(
        2020, 1, 1, 1, 1, 1
    )


def test_a_photo_that_is_cut_off_is_none(tmp_path: Path) -> None:
    """With its preview whole it shows all that is needed; without, the missing part would be black."""
    whole = dng(UPRIGHT)
    for part in (0.99, 0.9, 0.5):
        kept = int(part * len(whole))
        assert "cut off" in reason(tmp_path, whole[:kept])
        # So a copy that was never finished looks, and so does what LibRaw makes of compressed data that end early.
        assert reason(tmp_path, whole[:kept].ljust(len(whole), b"\0")) == "it is cut off"
    assert "no RAW photo" in reason(tmp_path, whole[:300])
    content = dng(UPRIGHT, previews=[preview(OTHER)])
    assert difference(read(tmp_path, content[:-1000]).pixels, OTHER) < 4


def test_what_is_no_raw_photo_is_said_to_be_none(tmp_path: Path) -> None:
    for content in (encoded(UPRIGHT, "JPEG"), b"nothing of the kind", bytes(10_000), encoded(UPRIGHT, "PNG")):
        assert "no RAW photo" in reason(tmp_path, content)
    assert reason(tmp_path, b"") == "the file is empty"


def test_a_bomb_is_refused_by_its_size_alone(tmp_path: Path) -> None:
    assert reason(tmp_path, dng(UPRIGHT, sensor=(20_000, 20_000))) == "too large: 400 megapixels"


def test_endings_in_any_case_are_raw_photos(tmp_path: Path) -> None:
    content = dng(UPRIGHT)
    for name in ("A.CR2", "b.Nef", "c.arw"):
        assert read(tmp_path, content, name=name).pixels.shape == (200, 300, 3)


def test_without_the_decoder_it_says_what_to_install(tmp_path: Path) -> None:
    """And it may be tried again: the photo is as good as before."""
    path = tmp_path / "photo.dng"
    path.write_bytes(dng(UPRIGHT))
    code = f"""
import sys
sys.modules["rawpy"] = None
from facesorter.imaging import formats
try:
    formats.read({os.fsencode(path)!r})
except formats.Unreachable as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "RAW photos need the package rawpy: install it with pip install rawpy"
