"""All pairs within a radius, whatever is known of the neighbours."""

import numpy as np
import pytest

from facesorter.clustering import neighbours, radius
from facesorter.clustering.base import unit


@pytest.mark.parametrize("table", [32_000_000, 20_000])
def test_within(table: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(radius, "_TABLE", table)
    X = np.random.default_rng(0).integers(0, 5, (300, 2)).astype(np.float32) + 1000
    distances = np.linalg.norm(X[:, None].astype(float) - X[None], axis=2)
    for included, expected in ((True, distances <= 2), (False, distances < 2)):
        found = np.zeros_like(expected)
        for rows, others, apart in radius.within(X, 2.0, included=included):
            found[rows, others] = True
            assert np.allclose(apart, distances[rows, others], atol=1e-3)
        assert np.array_equal(found, expected)


@pytest.mark.parametrize("chunk", [65536, 100])
@pytest.mark.parametrize("k", [3, 20, 64])
def test_of_known_neighbours(chunk: int, k: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(radius, "_CHUNK", chunk)
    random = np.random.default_rng(1)
    X = unit(random.standard_normal((400, 8)).astype(np.float32))
    X[7] = X[300]
    known = neighbours.find(X, 0.3, k)
    distances = np.linalg.norm(X[:, None].astype(float) - X[None], axis=2)
    for reach in (0.2, 0.8, 1.15, 1.6):
        found = np.zeros((400, 400), int)
        for rows, others, apart in radius.within(X, reach, included=True, known=known):
            np.add.at(found, (rows, others), 1)
            assert np.allclose(apart, distances[rows, others], atol=2e-3)
        assert np.array_equal(found, distances <= reach)
