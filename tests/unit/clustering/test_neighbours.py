"""Neighbours against the whole table of products: all of them, and nearly all where there are too many rows."""

import numpy as np
import pytest

from facesorter.clustering import inverted, neighbours
from facesorter.clustering.base import unit
from facesorter.domain.errors import Cancelled


def vectors(count: int) -> np.ndarray:
    return unit(np.random.default_rng(count).standard_normal((count, 16)).astype(np.float32))


def people(count: int, seed: int = 0) -> np.ndarray:
    """Faces of people, each near the others of the same person (cosine about .64) and far from the rest."""
    generator = np.random.default_rng(seed)
    centres = unit(generator.standard_normal((count // 8, 64)).astype(np.float32))
    noise = unit(generator.standard_normal((count, 64)).astype(np.float32))
    return unit(0.8 * centres[generator.integers(0, len(centres), count)] + 0.6 * noise)


def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neighbours, "_ROWS", 128)
    monkeypatch.setattr(neighbours, "_COLUMNS", 64)


@pytest.mark.parametrize("blocks", ["one", "many"])
@pytest.mark.parametrize("k", [5, 64])
def test_nearest_is_exact(blocks: str, k: int, monkeypatch: pytest.MonkeyPatch) -> None:
    if blocks == "many":
        small_blocks(monkeypatch)
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


def test_faces_of_which_there_are_more_than_neighbours_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    small_blocks(monkeypatch)
    X = np.repeat(vectors(3), 200, axis=0)
    found = neighbours.find(X, 0.9, 8)
    assert (found.others // 200 == np.arange(600)[:, None] // 200).all()
    assert (found.others != np.arange(600)[:, None]).all()
    assert all(len(set(others)) == 8 for others in found.others.tolist())


@pytest.mark.parametrize("table", [8_000_000, 100_000])
def test_of_many_rows_nearly_all_neighbours_are_found(table: int, monkeypatch: pytest.MonkeyPatch) -> None:
    X = people(4000)
    exact = neighbours.find(X, 0.4).graph(0.4) > 0
    monkeypatch.setattr(neighbours, "EXACT", 1000)
    monkeypatch.setattr(inverted, "_TABLE", table)
    monkeypatch.setattr(inverted, "_WIDTH", 50)
    found = neighbours.find(X, 0.4)
    near = found.graph(0.4) > 0
    assert 0.99 * exact.nnz < near.multiply(exact).nnz == near.nnz
    rows = np.repeat(np.arange(4000), (found.others >= 0).sum(axis=1))
    others, cosines = found.others[found.others >= 0], found.cosines[found.others >= 0]
    assert np.allclose(np.einsum("ij,ij->i", X[rows], X[others]), cosines, atol=1e-6)
    assert (rows != others).all()
    assert len(set(zip(rows.tolist(), others.tolist(), strict=True))) == len(rows)


def test_of_many_rows_the_order_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neighbours, "EXACT", 1000)
    X = people(3000)
    order = np.random.default_rng(5).permutation(3000)
    straight, mixed = neighbours.find(X, 0.4).graph(0.4), neighbours.find(X[order], 0.4).graph(0.4)
    assert abs(straight[order][:, order] - mixed).max() < 1e-6
    again = neighbours.find(X, 0.4).graph(0.4)
    assert np.array_equal(again.indices, straight.indices)
    assert np.array_equal(again.data, straight.data)


def test_of_many_rows_that_are_all_alike_each_has_its_neighbours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neighbours, "EXACT", 1000)
    found = neighbours.find(np.repeat(vectors(1), 1500, axis=0), 0.5, 8)
    assert (found.others >= 0).all()
    assert np.allclose(found.cosines, 1, atol=1e-6)


@pytest.mark.parametrize("most", [50_000, 100])
def test_it_can_be_stopped(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    small_blocks(monkeypatch)
    monkeypatch.setattr(neighbours, "EXACT", most)
    blocks = iter(range(3))

    def check() -> None:
        if next(blocks, None) is None:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        neighbours.find(vectors(700), 0.2, check=check)


def come_and_gone() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Faces, those of them and others some time later, and for each of these its row among the former, or -1."""
    before, late = people(900), people(60, seed=9)
    stay = np.flatnonzero(np.random.default_rng(2).random(900) > 0.03)
    X = np.concatenate([before[stay[:400]], late[:30], before[stay[400:]], before[:3], late[30:]])
    return before, X, np.concatenate([stay[:400], np.full(30, -1), stay[400:], np.full(33, -1)])


def pairs(found: neighbours.Neighbours) -> np.ndarray:
    rows = np.repeat(np.arange(len(found)), found.others.shape[1])
    return np.stack([rows, found.others.ravel()])[:, found.others.ravel() >= 0]


def test_neighbours_are_brought_up_to_date(monkeypatch: pytest.MonkeyPatch) -> None:
    small_blocks(monkeypatch)
    before, X, kept = come_and_gone()
    known, whole = neighbours.find(before, 0.3, 6), neighbours.find(X, 0.3, 6)
    monkeypatch.setattr(neighbours, "find", None)
    found = neighbours.updated(known, kept, X)
    assert np.allclose(found.cosines, whole.cosines, atol=1e-6)
    # A face that came twice is equally near to others both times.
    clear = np.abs(np.diff(whole.cosines, axis=1, prepend=2, append=-1))
    sure = (clear[:, 1:] > 1e-5) & (clear[:, :-1] > 1e-5)
    assert (found.others == whole.others)[sure].all()
    assert len(np.unique(pairs(found), axis=1).T) == len(pairs(found).T)


def test_of_many_rows_those_that_lost_few_neighbours_do_not_look_again(monkeypatch: pytest.MonkeyPatch) -> None:
    before, X, kept = come_and_gone()
    known, whole = neighbours.find(before, 0.3, 8), neighbours.find(X, 0.3, 8)
    monkeypatch.setattr(neighbours, "find", None)
    monkeypatch.setattr(neighbours, "EXACT", 100)
    found = neighbours.updated(known, kept, X)
    rows, others = pairs(found)
    assert np.allclose(np.einsum("ij,ij->i", X[rows], X[others]), found.cosines[found.others >= 0], atol=1e-6)
    assert len(np.unique(pairs(found), axis=1).T) == len(rows)
    near, all_of_them = found.graph(0.4) > 0, whole.graph(0.4) > 0
    assert near.multiply(all_of_them).nnz > 0.99 * all_of_them.nnz
    assert (found.cosines[kept < 0] > 0).sum() == (whole.cosines[kept < 0] > 0).sum()


def test_where_most_is_new_all_is_looked_for_again() -> None:
    X = people(300)
    kept = np.where(np.arange(300) < 100, np.arange(300), -1)
    found = neighbours.updated(neighbours.find(X[:100], 0.3), kept, X)
    assert np.array_equal(found.others, neighbours.find(X, 0.3).others)
