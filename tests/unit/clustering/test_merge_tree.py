"""The hierarchy that the split assistant cuts, against scikit-learn's average linkage."""

import numpy as np
import pytest
from sklearn.cluster import AgglomerativeClustering
from sklearn.metrics import adjusted_rand_score

from facesorter.clustering import merge_tree
from facesorter.clustering.merge_tree import MergeTree


def people(*sizes: int, spread: float = 0.5, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(seed)
    labels = np.repeat(np.arange(len(sizes)), sizes)
    X = random.standard_normal((len(sizes), 32))[labels] + spread * random.standard_normal((len(labels), 32))
    return (X / np.linalg.norm(X, axis=1, keepdims=True)).astype(np.float32), labels


def tree(X: np.ndarray, photos: np.ndarray | None = None) -> MergeTree:
    return MergeTree.of(X, np.arange(len(X)) if photos is None else photos, np.ones(len(X), np.float32))


@pytest.mark.parametrize("alike", [-0.5, 0.2, 0.5, 0.7, 0.8, 0.85, 0.9, 1.0])
def test_a_cut_is_what_average_linkage_gives(alike: float) -> None:
    X, _ = people(30, 20, 10)
    expected = AgglomerativeClustering(
        n_clusters=None, metric="cosine", linkage="average", distance_threshold=1 - alike + 1e-6
    ).fit(X)
    # Nothing is enough: nobody is taken in.
    found = tree(X).cut(alike, 1.0)
    assert adjusted_rand_score(expected.labels_, found) == 1
    assert (np.diff(np.bincount(found)) <= 0).all()


def test_a_face_alone_goes_with_whom_it_resembles() -> None:
    X, labels = people(30, 20, spread=0.3)
    odd = 0.2 * X[:1] + 1.4 * X[40:41] + 0.8 * people(1, seed=5)[0]
    all_ = np.concatenate([X, odd / np.linalg.norm(odd)]).astype(np.float32)
    strict = tree(all_).cut(0.85, 1.0)
    assert strict[-1] == 2
    taken = tree(all_).cut(0.85, 0.5)
    assert taken[:-1].tolist() == labels.tolist()
    assert taken[-1] == 1
    # Not beside another face of its photo, which is somebody else.
    photos = np.arange(len(all_))
    photos[-1] = photos[45]
    assert tree(all_, photos).cut(0.85, 0.5)[-1] == 2


def test_two_faces_of_a_photo_join_last() -> None:
    X, _ = people(20, spread=0.2)
    photos = np.arange(20)
    photos[7] = photos[3]
    found = tree(X, photos).cut(0.5, 1.0)
    assert found[7] != found[3]


def test_many_faces_go_with_the_best_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merge_tree, "MOST", 40)
    X, labels = people(60, 40, spread=0.3)
    found = MergeTree.of(X, np.arange(100), np.linspace(1, 0, 100, dtype=np.float32)[np.argsort(np.arange(100) % 7)])
    assert len(found.photos) == 40
    assert found.cut(0.5, 0.2).tolist() == labels.tolist()


def test_one_face() -> None:
    X, _ = people(1)
    assert tree(X).cut(0.5, 0.2).tolist() == [0]
