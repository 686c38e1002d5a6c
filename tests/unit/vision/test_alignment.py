"""Landmarks decide how a face is turned, and where it lies in its chip."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from facesorter.vision import alignment

FACE = np.array([[38.3, 51.7], [73.5, 51.5], [56.0, 71.7], [41.5, 92.4], [70.7, 92.2]], np.float32)
ALIKE = np.ones(5, np.float32)
angles = st.floats(-np.pi, np.pi)
scales = st.floats(0.01, 100)
shifts = st.floats(-1000, 1000)


@given(angles, scales, shifts, shifts, st.lists(st.floats(0.1, 10), min_size=5, max_size=5))
def test_a_similarity_is_recovered_whatever_the_weights(angle, scale, x, y, weights):
    turn = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    target = FACE.astype(np.float64) @ turn.T + [x, y]
    found = alignment.similarity(FACE, target, np.array(weights))
    np.testing.assert_allclose(found, np.hstack([turn, [[x], [y]]]), rtol=1e-5, atol=1e-5 * (1 + scale * 100))


def test_no_other_similarity_comes_closer():
    random = np.random.default_rng(1)
    target = FACE + random.normal(0, 5, FACE.shape)
    weights = np.array([1, 1, 1, 0.2, 0.2])

    def error(matrix):
        return (weights[:, None] * (FACE @ matrix[:, :2].T + matrix[:, 2] - target) ** 2).sum()

    best = alignment.similarity(FACE, target, weights)
    for _ in range(100):
        a, b, x, y = random.normal(0, [0.01, 0.01, 1, 1])
        assert error(best + np.array([[a, -b, x], [b, a, y]])) >= error(best)


def test_a_landmark_without_weight_does_not_count():
    moved = FACE.copy()
    moved[3:] += 30
    weights = np.array([1, 1, 1, 0, 0])
    np.testing.assert_array_equal(alignment.similarity(FACE, FACE, weights), alignment.similarity(moved, FACE, weights))


def test_landmarks_in_one_place_do_no_harm():
    assert np.isfinite(alignment.similarity(np.ones((5, 2)), FACE, ALIKE)).all()
    chip = alignment.chip(np.full((20, 20, 3), 200, np.uint8), np.ones((5, 2), np.float32), FACE, ALIKE, 112)
    assert chip.shape == (112, 112, 3)


def test_a_chip_shows_the_photo_where_the_template_says_and_black_beyond():
    photo = np.full((224, 224, 3), 10, np.uint8)
    for number, (x, y) in enumerate(2 * FACE):
        photo[int(y) - 3 : int(y) + 4, int(x) - 3 : int(x) + 4] = 100 + 30 * number
    chip = alignment.chip(photo, 2 * FACE, FACE, ALIKE, 112)
    for number, (x, y) in enumerate(FACE.round().astype(int)):
        assert abs(int(chip[y, x, 0]) - (100 + 30 * number)) < 10
    at_the_edge = alignment.chip(photo, 2 * FACE - 100, FACE, ALIKE, 112)
    assert (at_the_edge[:, :49] == 0).all()
    assert (at_the_edge[51:, 51:] != 0).all()
