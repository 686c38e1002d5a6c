"""The plane keeps together what is alike, and depends on the vectors and the seed alone."""

import numpy as np
import pytest
from scipy.spatial import cKDTree

from facesorter.clustering import layout
from facesorter.clustering.base import unit


def _people(count: int, faces: int, noise: float = 0.9, seed: int = 3) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    who = np.repeat(np.arange(count), faces)
    centres = unit(rng.normal(size=(count, 64)).astype(np.float32))
    spread = unit(rng.normal(size=(len(who), 64)).astype(np.float32))
    return unit((centres[who] + noise * spread).astype(np.float32)), who


def test_the_nearest_in_the_plane_are_the_same_person() -> None:
    X, who = _people(40, 25)
    plane = layout.layout(X)
    assert plane.shape == (1000, 2)
    nearest = cKDTree(plane).query(plane, 6)[1][:, 1:]
    assert (who[nearest] == who[:, None]).mean() > 0.97
    steps: list[int] = []
    again = layout.layout(X, on_step=steps.append)
    assert np.array_equal(again, plane)
    assert steps == list(range(1, layout.STEPS + 1))
    assert not np.array_equal(layout.layout(X, seed=1), plane)


@pytest.mark.parametrize("n", [0, 1, 2, 3, 6, 7, 8, 20, 70])
@pytest.mark.parametrize("equal", [False, True])
def test_any_number_of_faces_has_its_places(n: int, equal: bool) -> None:
    X = np.random.default_rng(n).normal(size=(n, 16)).astype(np.float32)
    if equal:
        X[:] = X[:1]
    plane = layout.layout(unit(X))
    assert plane.shape == (n, 2)
    assert plane.dtype == np.float32
    assert np.isfinite(plane).all()


@pytest.mark.parametrize(("n", "k"), [(50, 49), (300, 60), (2500, 60)])
def test_neighbours_are_the_nearest(n: int, k: int) -> None:
    X = unit(np.random.default_rng(n).normal(size=(n, 24)).astype(np.float32))
    others, squares = layout._neighbours(X, k)
    exact = 2 - 2 * X.astype(np.float64) @ X.T.astype(np.float64)
    np.fill_diagonal(exact, np.inf)
    assert not (others == np.arange(n)[:, None]).any()
    assert np.allclose(squares, np.sort(exact, axis=1)[:, :k], atol=1e-5)
    assert np.allclose(np.take_along_axis(exact, others, axis=1), squares, atol=1e-5)
