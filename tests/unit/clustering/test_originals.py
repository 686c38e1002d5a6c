"""With the same seed and parameters, what scikit-learn answers."""

import numpy as np
import pytest
from sklearn.cluster import BisectingKMeans, KMeans, MiniBatchKMeans
from sklearn.metrics import adjusted_rand_score
from sklearn.mixture import GaussianMixture

from facesorter.clustering import make
from facesorter.clustering.base import scattered, unit

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
    ],
)
def test_counted_groups_are_scikit_learns(name: str, params, theirs) -> None:
    X = faces()
    ours = make(name, n_clusters=80, random_state=SEED, **params).fit(X).labels_
    order = scattered(X, SEED)
    assert adjusted_rand_score(theirs.fit_predict(X[order]), ours[order]) == 1.0
