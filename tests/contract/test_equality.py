"""On 2,000 faces the answer of scikit-learn's own estimator, whether the neighbours are known or not."""

import numpy as np
import pytest
from scipy.sparse.csgraph import connected_components
from scipy.spatial.distance import cdist
from sklearn.cluster import DBSCAN, HDBSCAN, OPTICS, AgglomerativeClustering
from sklearn.metrics import adjusted_rand_score

from facesorter.clustering import hdbscan, make, neighbours
from facesorter.clustering.base import scattered, unit

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


def mutual_reachability(enough: int):
    """Distances of which no two are the same: of those that are, the rows that are nearer count as nearer."""
    distances = cdist(X, X)
    core = np.sort(distances, axis=1)[:, enough - 1]
    return np.maximum(distances, np.maximum(core[:, None], core[None])) + 1e-7 * distances


def ending(distances, end: float, size: int):
    """What is farther apart is as far: parts join the largest one there, and those that are too small for a group, and
    would otherwise make one of strangers, join last.
    """
    _, part = connected_components(distances < end)
    sizes = np.bincount(part)[part]
    largest = part == part[sizes.argmax()]
    # scikit-learn would put together what joins at the very same distance.
    joins = np.where(sizes < size, 1.0001, 1) * end * (1 + 1e-9 * part)
    beyond = np.where(largest[:, None], joins, np.where(largest, joins[:, None], 2 * end))
    return np.where(distances < end, distances, beyond)


@pytest.mark.parametrize("method", ["eom", "leaf"])
@pytest.mark.parametrize("size", [2, 5, 12])
@pytest.mark.parametrize("enough", [1, 2])
def test_hdbscan(size: int, enough: int, method: str) -> None:
    params = {"min_cluster_size": size, "min_samples": enough, "cluster_selection_method": method}
    assert same(HDBSCAN(**params, copy=True).fit(X).labels_, make("hdbscan", **params).fit(X).labels_)


@pytest.mark.parametrize("method", ["eom", "leaf"])
@pytest.mark.parametrize("enough", [3, 5, 12])
def test_hdbscan_where_distances_are_the_same(enough: int, method: str) -> None:
    """scikit-learn's answer depends on the order of the rows then, unless it is told which are nearer."""
    params = {"min_cluster_size": 5, "cluster_selection_method": method}
    theirs = HDBSCAN(**params, min_samples=1, metric="precomputed", copy=True).fit(mutual_reachability(enough))
    assert same(theirs.labels_, make("hdbscan", **params, min_samples=enough).fit(X).labels_)


@pytest.mark.parametrize(("k", "method"), [(64, "eom"), (2000, "eom"), (2000, "leaf")])
@pytest.mark.parametrize(("size", "enough"), [(2, 3), (5, 2), (5, 5)])
def test_hdbscan_of_neighbours(k: int, size: int, enough: int, method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hdbscan, "EXACT", 0)
    given = neighbours.find(X, 0.1, k)
    params = {"min_cluster_size": size, "min_samples": enough, "cluster_selection_method": method}
    ours = make("hdbscan", **params).fit(X, neighbours=given).labels_
    distances = ending(mutual_reachability(enough), float(np.sqrt(2 - 2 * 0.9 * 0.35)), size)
    theirs = HDBSCAN(**params | {"min_samples": 1}, metric="precomputed", copy=True).fit(distances)
    assert same(theirs.labels_, ours)


@pytest.mark.parametrize("enough", [2, 5])
def test_optics(enough: int) -> None:
    few = X[:60][scattered(X[:60], 0)]
    for params in ({"cluster_method": "dbscan", "eps": 1.05}, {"cluster_method": "xi", "xi": 0.05}):
        theirs = OPTICS(min_samples=enough, **params).fit(few).labels_
        assert same(theirs, make("optics", min_samples=enough, **params).fit(few).labels_)
