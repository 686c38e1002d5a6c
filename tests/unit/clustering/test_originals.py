"""With the same seed and parameters, what scikit-learn answers."""

import numpy as np
import pytest
from sklearn.cluster import (
    AffinityPropagation,
    Birch,
    BisectingKMeans,
    KMeans,
    MeanShift,
    MiniBatchKMeans,
    SpectralClustering,
)
from sklearn.metrics import adjusted_rand_score
from sklearn.mixture import GaussianMixture

from facesorter.clustering import make
from facesorter.clustering.base import scattered, unit
from facesorter.domain.errors import FaceSorterError

SEED = 3


def faces(n: int = 2000, people: int = 80, dimension: int = 64):
    """Unit vectors of people with very different numbers of faces, not all of them easy to tell apart."""
    random = np.random.default_rng(11)
    centres = unit(random.standard_normal((people, dimension)).astype(np.float32))
    who = random.choice(people, n, p=(share := 1 / np.arange(2, people + 2)) / share.sum())
    noise = unit(random.standard_normal((n, dimension)).astype(np.float32))
    return unit((centres[who] + 0.9 * noise).astype(np.float32))


@pytest.mark.parametrize(
    ("name", "params", "theirs"),
    [
        ("kmeans", {"n_init": 2}, KMeans(80, n_init=2, random_state=SEED)),
        (
            "mini_batch_kmeans",
            {"n_init": 2, "batch_size": 256},
            MiniBatchKMeans(80, n_init=2, batch_size=256, random_state=SEED),
        ),
        ("bisecting_kmeans", {"n_init": 2}, BisectingKMeans(80, n_init=2, random_state=SEED)),
        (
            "gaussian_mixture",
            {"n_init": 1, "covariance_type": "diag"},
            GaussianMixture(80, covariance_type="diag", max_iter=1000, random_state=SEED),
        ),
        (
            "spectral",
            {"n_init": 1, "gamma": 3},
            SpectralClustering(80, n_init=1, gamma=3, random_state=SEED),
        ),
        ("birch", {"threshold": 0.5}, Birch(threshold=0.5, n_clusters=80)),
    ],
)
def test_counted_groups_are_scikit_learns(name: str, params, theirs) -> None:
    X = faces()
    ours = make(name, n_clusters=80, random_state=SEED, **params).fit(X).labels_
    order = scattered(X, SEED)
    assert adjusted_rand_score(theirs.fit_predict(X[order]), ours[order]) == 1.0


@pytest.mark.parametrize("bandwidth", [0.75, 0.9])
def test_mean_shift_is_scikit_learns(bandwidth: float) -> None:
    X = faces(200, 12)
    ours = make("mean_shift", bandwidth=bandwidth).fit(X).labels_
    theirs = MeanShift(bandwidth=bandwidth).fit_predict(X)
    assert 2 < len(set(theirs)) < 200
    assert adjusted_rand_score(theirs, ours) == 1.0


def test_affinity_propagation_is_scikit_learns() -> None:
    X = faces(600, 40)
    ours = make("affinity_propagation", preference=-1.2, damping=0.8, random_state=SEED).fit(X).labels_
    theirs = AffinityPropagation(
        preference=-1.2, damping=0.8, max_iter=1000, convergence_iter=100, random_state=SEED
    ).fit_predict(X)
    assert 2 < len(set(theirs)) < 600
    assert adjusted_rand_score(theirs, ours) == 1.0


def test_affinity_propagation_that_does_not_settle_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facesorter.clustering.affinity_propagation.ROUNDS", 1)
    monkeypatch.setattr("facesorter.clustering.originals.ROUNDS", 1)
    with pytest.raises(FaceSorterError, match=r"did not settle within 1 rounds\. Nothing was changed; a damping"):
        make("affinity_propagation", preference=-1000).fit(faces(50))
