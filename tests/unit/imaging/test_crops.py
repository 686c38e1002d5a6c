"""Small JPEGs that show what they should, wherever the face lies."""

import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_photos import Pixels, scene
from PIL import Image

from facesorter.domain.model import Box
from facesorter.imaging import crops, squares


def shown(jpeg: bytes) -> Pixels:
    with Image.open(io.BytesIO(jpeg)) as image:
        assert image.format == "JPEG"
        assert image.mode == "RGB"
        return np.asarray(image)


def with_dot(width: int, height: int, x: int, y: int, radius: int) -> Pixels:
    """White, with a red square of ``2 * radius`` pixels around (x, y)."""
    pixels = np.full((height, width, 3), 255, np.uint8)
    pixels[y - radius : y + radius, x - radius : x + radius] = [200, 0, 0]
    return pixels


def dot(pixels: Pixels) -> tuple[float, float]:
    rows, columns = np.nonzero(pixels[:, :, 1] < 128)
    return float(columns.mean() + 0.5), float(rows.mean() + 0.5)


def test_the_rectangle_is_a_square_around_the_middle_of_the_face() -> None:
    square = squares.crop_rectangle(Box(100, 200, 50, 80))
    assert (square.width, square.height) == (128, 128)
    assert (square.x + 64, square.y + 64) == (125, 240)


@pytest.mark.parametrize("scale", [1.0, 0.5, 0.23])
@pytest.mark.parametrize(("x", "y"), [(500, 400), (40, 30), (960, 770), (500, 780)])
def test_a_crop_maps_back_to_the_photo_by_its_rectangle(scale: float, x: int, y: int) -> None:
    """Also at the edges, also when the photo was read smaller."""
    full = with_dot(1000, 800, x, y, 5)
    size = round(1000 * scale), round(800 * scale)
    pixels = np.asarray(Image.fromarray(full).resize(size, Image.Resampling.BOX))
    for face in (Box(x - 60, y - 50, 120, 100), Box(x - 30, y - 80, 90, 100)):
        crop, square = shown(crops.cut(pixels, scale, face)), squares.crop_rectangle(face)
        assert crop.shape[0] == crop.shape[1] == min(192, round(square.width * scale))
        across, down = dot(crop)
        zoom = square.width / crop.shape[0]
        assert square.x + across * zoom == pytest.approx(x, abs=1.5 / scale)
        assert square.y + down * zoom == pytest.approx(y, abs=1.5 / scale)


@given(
    width=st.integers(1, 300),
    height=st.integers(1, 300),
    scale=st.floats(0.05, 1),
    x=st.floats(-200, 2000),
    y=st.floats(-200, 2000),
    side=st.floats(0.01, 300),
    shape=st.floats(0.3, 3),
)
@settings(max_examples=200, deadline=None)
def test_any_box_gives_a_square_of_at_most_192_pixels(
    width: int, height: int, scale: float, x: float, y: float, side: float, shape: float
) -> None:
    crop = shown(crops.cut(scene(width, height), scale, Box(x, y, side, side * shape)))
    assert crop.shape[0] == crop.shape[1]
    assert 1 <= crop.shape[0] <= 192


def test_a_large_face_is_shown_smooth() -> None:
    """Shrunk by averaging: of a fine pattern only its grey is left."""
    pattern = np.zeros((1600, 1600, 3), np.uint8)
    pattern[::2] = 255
    crop = shown(crops.cut(pattern, 1.0, Box(300, 300, 960, 960)))
    assert crop.shape == (192, 192, 3)
    assert np.abs(crop.astype(int) - 127).max() < 40


@pytest.mark.parametrize(
    ("size", "small"),
    [
        ((4000, 3000), (320, 240)),
        ((200, 100), (200, 100)),
        ((9000, 3), (320, 1)),
        ((1, 1), (1, 1)),
        ((300, 640), (150, 320)),
    ],
)
def test_a_thumbnail_shows_the_whole_photo(size: tuple[int, int], small: tuple[int, int]) -> None:
    pixels = scene(*size)
    thumbnail = shown(crops.thumbnail(pixels))
    assert thumbnail.shape == (small[1], small[0], 3)
    expected = np.asarray(Image.fromarray(pixels).resize(small, Image.Resampling.BOX))
    assert np.abs(thumbnail.astype(int) - expected.astype(int)).mean() < 8


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        (Box(100, 100, 100, 100), Box(0, 0, 1, 1)),
        (Box(0, 100, 100, 100), Box(0.1875, 0, 0.8125, 1)),
        (Box(300, 200, 100, 100), Box(0, 0, 0.8125, 0.8125)),
        (Box(-500, 0, 100, 100), Box(3.3125, 0.1875, 0, 0.8125)),
        (Box(5, 5, 0, 0), Box(0, 0, 1, 1)),
    ],
)
def test_how_much_of_a_crop_lies_within_the_photo(box: Box, expected: Box) -> None:
    assert squares.within(box, 400, 300) == expected
