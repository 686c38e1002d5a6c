"""On 2,000 faces the answer of scikit-learn's own estimator, whether the neighbours are known or not."""

import numpy as np
import pytest
from sklearn.cluster import DBSCAN, AgglomerativeClustering
from sklearn.metrics import adjusted_rand_score

from facesorter.clustering import make, neighbours
from facesorter.clustering.base import unit

#: Few neighbours: many faces have more that are near enough.
FEW = 16


def faces(n: int = 2000, people: int = 400, dimension: int = 128):
    """Unit vectors like those of a recogniser: people with very different numbers of faces, siblings who look alike."""
    random = np.random.default_rng(21)
    centres = unit(random.standard_normal((people, dimension)).astype(np.float32))
    centres[1::10] = unit(centres[1::10] + 1.2 * centres[::10])
    who = random.choice(people, n, p=(share := 1 / np.arange(2, people + 2)) / share.sum())
    noise = unit(random.standard_normal((n, dimension)).astype(np.float32))
    return unit((centres[who] + random.uniform(0.4, 1.1, (n, 1)) * noise).astype(np.float32))


X = faces()
known = pytest.mark.parametrize("given", [None, neighbours.find(X, 0.1), neighbours.find(X, 0.1, FEW)])


def same(one, other) -> bool:
    """Noise counts as one more group."""
    return adjusted_rand_score(one, other) == 1.0


@known
@pytest.mark.parametrize(("eps", "enough"), [(0.8, 2), (1.05, 2), (1.05, 5), (1.2, 30)])
def test_dbscan(given, eps: float, enough: int) -> None:
    ours = make("dbscan", eps=eps, min_samples=enough).fit(X, neighbours=given).labels_
    assert same(DBSCAN(eps=eps, min_samples=enough).fit(X).labels_, ours)


@known
@pytest.mark.parametrize("distance", [0.7, 0.95, 1.1])
@pytest.mark.parametrize(
    ("linkage", "metric"),
    [("single", "euclidean"), ("average", "sqeuclidean"), ("complete", "euclidean"), ("ward", "euclidean")],
)
def test_agglomerative(given, linkage: str, metric: str, distance: float) -> None:
    ours = make("agglomerative", linkage=linkage, distance_threshold=distance).fit(X, neighbours=given).labels_
    limit = distance**2 if metric == "sqeuclidean" else distance
    theirs = AgglomerativeClustering(None, linkage=linkage, metric=metric, distance_threshold=limit).fit(X).labels_
    assert same(theirs, ours)
