"""Groups join by their means, and whispers spread, as they do in slow ways that are plainly right."""

import numpy as np
import pytest
from scipy.sparse import csr_array

from facesorter.clustering import make, merging, neighbours, whispers
from facesorter.clustering.base import unit


def faces(seed: int, people: int = 25, count: int = 600):
    random = np.random.default_rng(seed)
    who = np.sort(random.integers(0, people, count) ** 2 // people)
    centres, noise = (random.standard_normal((n, 48)) for n in (people, count))
    return unit((centres[who] + 1.2 * noise).astype(np.float32)), who


@pytest.mark.parametrize("k", [2, 8, 64])
@pytest.mark.parametrize("merge", [0.2, 0.3, 0.45])
def test_neighbours_spare_comparing_all_groups_and_change_nothing(k: int, merge: float) -> None:
    for seed in range(6):
        X, who = faces(seed)
        random = np.random.default_rng(seed)
        # Pieces of people, some mixed, and faces alone; some of the rows, in any order.
        rows = random.permutation(len(X))[:500]
        labels = who[rows] * 3 + random.integers(0, 3, 500)
        alone = random.random(500) < 0.3
        labels[alone] = 1000 + np.arange(int(alone.sum()))
        labels = np.unique(labels, return_inverse=True)[1]
        near = neighbours.find(X, 0.15, k)
        assert (near.cosines[:, -1] > merge).any() or k == 64
        found = merging.merged(X, labels, merge, rows=rows, near=near)
        assert np.array_equal(found, merging.merged(X, labels, merge, rows=rows))
        assert len(set(found.tolist())) < labels.max() + 1


def test_only_groups_of_neighbours_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    X, who = faces(1)
    near = neighbours.find(X, 0.2, 599)
    compared = []
    find = neighbours.find
    monkeypatch.setattr(neighbours, "find", lambda X, *rest: compared.append(len(X)) or find(X, *rest))
    labels = np.unique(who, return_inverse=True)[1]
    merging.merged(X, labels, 0.3, near=near)
    assert compared == [0]
    # Which do not reach so far, or are not exact, tell too little.
    merging.merged(X, labels, 0.1, near=near)
    monkeypatch.setattr(neighbours, "EXACT", 100)
    merging.merged(X, labels, 0.3, near=near)
    assert compared == [0, labels.max() + 1, labels.max() + 1]


def test_every_pair_of_two_agrees() -> None:
    pairs = np.arange(4000).reshape(-1, 2)
    a, b = np.concatenate([pairs, pairs[:, ::-1]]).T
    graph = csr_array((np.full(len(a), 0.6, np.float32), (a, b)), shape=(4000, 4000))
    labels = whispers.communities(graph, 0)
    assert (labels[::2] == labels[1::2]).all()
    assert len(set(labels.tolist())) == 2000
    # As do two faces whom nobody else knows.
    X = np.repeat(np.eye(60, dtype=np.float32), 2, axis=0)
    assert (make("chinese_whispers").fit(X).labels_ == np.repeat(np.arange(60), 2)).all()
