"""The silhouette, against scikit-learn's."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import silhouette_score

from facesorter.evaluation.silhouette import silhouette


def unit(rows: int, seed: int, dimension: int = 6) -> np.ndarray:
    vectors = np.random.default_rng(seed).standard_normal((rows, dimension)).astype(np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


@given(st.lists(st.integers(-1, 4), min_size=3, max_size=30), st.integers(0, 99))
def test_as_scikit_learn_has_it(labels: list[int], seed: int) -> None:
    """A face in no group is a group of its own."""
    groups = np.array(labels)
    apart = np.where(groups < 0, 100 + np.arange(len(groups)), groups)
    count = len(np.unique(apart))
    vectors = unit(len(groups), seed)
    found = silhouette(vectors, groups)
    if count == 1:
        assert found is None
        return
    assert found
    assert (found.faces, found.sampled) == (len(groups), False)
    expected = 0.0 if count == len(groups) else silhouette_score(vectors, apart, metric="cosine")
    assert found.value == pytest.approx(expected, abs=1e-5)


def test_equal_faces_and_faces_without_a_direction() -> None:
    vectors = np.array([[1, 0], [1, 0], [0, 1], [0, 1], [0, 0]], np.float32)
    found = silhouette(vectors, np.array([0, 0, 1, 1, -1]))
    assert found
    assert found.value == pytest.approx(4 / 5)


def test_a_part_of_many_faces_tells_nearly_the_same() -> None:
    vectors = unit(4000, 1, 16)
    vectors[:2000] += 1
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    labels = np.repeat([0, 1], 2000)
    whole, part = silhouette(vectors, labels), silhouette(vectors, labels, products=1, seed=5)
    assert whole
    assert part
    assert (part.faces, part.sampled) == (1000, True)
    assert part.value == pytest.approx(whole.value, abs=0.02)
    assert part == silhouette(vectors, labels, products=1, seed=5) != silhouette(vectors, labels, products=1, seed=6)


def test_nothing_to_compare() -> None:
    assert silhouette(np.empty((0, 0), np.float32), np.empty(0, np.int64)) is None
    assert silhouette(unit(3, 1), np.zeros(3, np.int64)) is None
