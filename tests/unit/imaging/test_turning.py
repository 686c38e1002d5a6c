"""Pictures that were turned by quarters are seen to be, others are not, and their points and crops go along."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_photos import Pixels, encoded, scene
from PIL import Image

from facesorter.domain.errors import PhotoUnreadable
from facesorter.imaging import crops, turning


def poor(pixels: Pixels) -> Pixels:
    """Half as large, paler, and saved badly."""
    half = Image.fromarray(pixels).resize((pixels.shape[1] // 2, pixels.shape[0] // 2)).point(lambda value: value * 0.8)
    return crops.pixels(encoded(np.asarray(half), "JPEG", quality=40))


@settings(deadline=None, max_examples=20)
@given(
    seed=st.integers(0, 10**6),
    width=st.integers(300, 900),
    height=st.integers(300, 900),
    quarters=st.integers(0, 3),
)
def test_a_turned_picture_is_known_by_its_thumbnail(seed: int, width: int, height: int, quarters: int) -> None:
    pixels = scene(width, height, seed)
    before, now = crops.thumbnail(pixels), crops.thumbnail(poor(np.rot90(pixels, quarters)))
    assert turning.quarters(before, now) == quarters
    assert turning.quarters(now, before) == -quarters % 4
    assert turning.quarters(before, crops.thumbnail(np.rot90(scene(width, height, seed + 1), quarters))) == 0


def test_where_nothing_is_to_be_seen_nothing_was_turned() -> None:
    plain = crops.thumbnail(np.full((300, 400, 3), 200, np.uint8))
    picture = crops.thumbnail(scene(400, 300))
    damaged = picture[:300]
    for before in (plain, picture, damaged, b""):
        for now in (plain, damaged, b""):
            assert turning.quarters(before, now) == 0


def test_what_looks_the_same_upside_down_was_not_turned() -> None:
    pixels = scene(400, 300) // 2
    pixels += np.rot90(pixels, 2)
    assert turning.quarters(crops.thumbnail(pixels), crops.thumbnail(poor(pixels))) == 0


@given(x=st.integers(0, 69), y=st.integers(0, 49), quarters=st.integers(0, 3))
def test_points_go_where_the_pixels_go(x: int, y: int, quarters: int) -> None:
    pixels = np.zeros((50, 70), np.uint8)
    pixels[y, x] = 1
    turned = np.rot90(pixels, quarters)
    across, down = turning.points(np.array([(x + 0.5) / 70, (y + 0.5) / 50]), quarters).tolist()
    assert turned[int(down * turned.shape[0]), int(across * turned.shape[1])] == 1


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_crop_is_turned_as_the_picture_is(quarters: int) -> None:
    crop = encoded(scene(150, 150), "JPEG", quality=88)
    turned = crops.pixels(crops.turned(crop, quarters)).astype(int)
    assert np.abs(turned - np.rot90(scene(150, 150), quarters)).mean() < 3
    with pytest.raises(PhotoUnreadable):
        crops.turned(crop[:100], quarters)
