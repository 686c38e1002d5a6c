import cv2
import numpy as np
import pytest

from facesorter.vision.scaling import Halves, half, planes


def test_half_is_the_mean_of_four_pixels_and_leaves_out_what_is_odd() -> None:
    pixels = np.arange(5 * 7 * 3, dtype=np.uint8).reshape(5, 7, 3)
    of_four = pixels[:4, :6].reshape(2, 2, 3, 2, 3).mean((1, 3))
    assert half(pixels).shape == (2, 3, 3)
    np.testing.assert_allclose(half(pixels), of_four, atol=0.5)


def test_halves_answer_the_smallest_that_is_large_enough() -> None:
    halves = Halves(np.zeros((300, 401, 3), np.uint8))
    shown = [halves.at_least(share) for share in (2, 1, 0.6, 0.5, 0.26, 0.25, 0)]
    assert [share for _, share in shown] == [1, 1, 1, 0.5, 0.5, 0.25, 1 / 256]
    assert [pixels.shape[:2] for pixels, _ in shown[3:]] == [(150, 200), (150, 200), (75, 100), (1, 1)]


def test_a_place_in_a_photo_is_that_share_of_it_in_its_halves() -> None:
    pixels = np.zeros((601, 803, 3), np.uint8)
    cv2.circle(pixels, (640, 200), 40, (255, 255, 255), -1)
    quarter, share = Halves(pixels).at_least(0.25)
    row, column = (positions.mean() for positions in np.nonzero(quarter[:, :, 0] > 127))
    # The centre of pixel 0 lies at half its width.
    assert ((column + 0.5) / share - 0.5, (row + 0.5) / share - 0.5) == pytest.approx((640, 200), abs=0.5)


@pytest.mark.parametrize(("mean", "scale"), [(127.5, 128.0), (0.0, 1.0), (127.5, 127.5)])
def test_planes_are_the_channels_normalised(mean: float, scale: float) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (33, 20, 3), np.uint8)
    expected = (pixels.astype(np.float32) - np.float32(mean)) / np.float32(scale)
    batch = planes(pixels, mean, scale)
    assert batch.dtype == np.float32
    np.testing.assert_array_equal(batch, expected.transpose(2, 0, 1)[None])
