"""Neighbours against the whole table of products, in one block and in many."""

import numpy as np
import pytest

from facesorter.clustering import neighbours
from facesorter.clustering.base import unit
from facesorter.domain.errors import Cancelled


def vectors(count: int) -> np.ndarray:
    return unit(np.random.default_rng(count).standard_normal((count, 16)).astype(np.float32))


@pytest.mark.parametrize("table", [32_000_000, 20_000])
@pytest.mark.parametrize("k", [5, 64])
def test_nearest_is_exact(table: int, k: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neighbours, "_TABLE", table)
    X = vectors(700)
    cosines = X @ X.T
    np.fill_diagonal(cosines, -1)
    chosen = np.zeros_like(cosines)
    for row, values in enumerate(cosines):
        best = np.argsort(-values)[:k]
        best = best[values[best] > 0.2]
        chosen[row, best] = values[best]
    found = neighbours.find(X, 0.1, k)
    graph = found.graph(0.2).toarray()
    assert np.array_equal(graph > 0, np.maximum(chosen, chosen.T) > 0)
    assert np.allclose(graph, np.maximum(chosen, chosen.T), atol=1e-6)
    assert np.array_equal(graph, graph.T)
    assert (np.diff(found.cosines, axis=1) <= 0).all()
    assert np.array_equal(found.others < 0, found.cosines == 0)


def test_neighbours_of_some_rows() -> None:
    X = vectors(300)
    rows = np.random.default_rng(3).permutation(300)[:120]
    among, alone = neighbours.find(X, 0.2, 300).subset(rows), neighbours.find(X[rows], 0.2, 300)
    assert np.array_equal(among.others[:, :120], alone.others[:, :120])
    assert np.allclose(among.cosines[:, :120], alone.cosines[:, :120], atol=1e-6)
    assert (among.others[:, 120:] < 0).all()


def test_pairs_that_do_not_fit_are_left_out_on_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    X = vectors(700)
    whole = neighbours.find(X, 0.05, 5).graph(0.05).toarray()
    monkeypatch.setattr(neighbours, "_TABLE", 20_000)
    monkeypatch.setattr(neighbours, "_HELD", 4_000)
    assert np.allclose(neighbours.find(X, 0.05, 5).graph(0.05).toarray(), whole, atol=1e-6)


@pytest.mark.parametrize("table", [32_000_000, 20_000])
def test_within(table: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neighbours, "_TABLE", table)
    X = np.random.default_rng(0).integers(0, 5, (300, 2)).astype(np.float32) + 1000
    distances = np.linalg.norm(X[:, None].astype(float) - X[None], axis=2)
    for included, expected in ((True, distances <= 2), (False, distances < 2)):
        found = np.zeros_like(expected)
        for rows, others in neighbours.within(X, 2.0, included=included):
            found[rows, others] = True
        assert np.array_equal(found, expected)


def test_it_can_be_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neighbours, "_TABLE", 20_000)
    blocks = iter(range(3))

    def check() -> None:
        if next(blocks, None) is None:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        neighbours.find(vectors(700), 0.2, check=check)
