"""Of several boxes around one face, the best is kept."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from facesorter.vision.detectors.suppression import keep_best


def kept(boxes, scores, limit=0.5, **options):
    return keep_best(np.array(boxes, np.float32), np.array(scores, np.float32), limit, **options).tolist()


def test_the_best_of_two_stays_and_another_face_is_untouched():
    boxes = [[0, 0, 10, 10], [1, 0, 11, 10], [50, 50, 60, 60]]
    assert kept(boxes, [0.8, 0.9, 0.7]) == [1, 2]


def test_a_box_that_goes_takes_no_other_with_it():
    boxes = [[0, 0, 10, 10], [4, 0, 14, 10], [8, 0, 18, 10]]
    assert kept(boxes, [0.9, 0.8, 0.7], 0.4) == [0, 2]


def test_a_small_box_in_a_large_one_goes_only_when_measured_by_the_smaller():
    boxes = [[0, 0, 100, 100], [40, 40, 50, 50]]
    assert kept(boxes, [0.9, 0.8], 0.7) == [0, 1]
    assert kept(boxes, [0.9, 0.8], 0.7, of_smaller=True) == [0]


def test_nothing_stays_nothing():
    assert keep_best(np.empty((0, 4), np.float32), np.empty(0, np.float32), 0.5).tolist() == []


@given(arrays(np.float32, (12, 2), elements=st.floats(0, 90, width=32)), st.floats(0.1, 0.9), st.booleans())
def test_what_stays_shares_little_and_what_goes_shared_much_with_a_better_one(corners, limit, of_smaller):
    boxes = np.hstack([corners, corners + 20])
    scores = np.linspace(0.9, 0.1, 12, dtype=np.float32)
    rows = keep_best(boxes, scores, limit, of_smaller=of_smaller).tolist()

    def share(a, b):
        width, height = (max(0.0, float(min(a[i + 2], b[i + 2]) - max(a[i], b[i]))) for i in (0, 1))
        shared, area = width * height, 400
        return shared / (area if of_smaller else 2 * area - shared)

    assert rows == sorted(rows)
    for row in range(12):
        worst = max((share(boxes[row], boxes[other]) for other in rows if other < row), default=0)
        assert worst <= limit + 1e-3 if row in rows else worst > limit - 1e-3
