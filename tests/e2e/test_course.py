"""The course's photos and its algorithms with its own parameters: each finds the 11 people."""

from pathlib import Path

import numpy as np
import pytest
from sklearn.cluster import DBSCAN

from facesorter import clustering, evaluation
from facesorter.store import embeddings
from facesorter.store.library import Library

COURSE = [
    ("auto", {}),
    ("dbscan", {"eps": 1.14, "min_samples": 2}),
    ("agglomerative", {"linkage": "single", "distance_threshold": 1.14}),
    ("kmeans", {"n_clusters": 11}),
]


@pytest.mark.parametrize(("algorithm", "params"), COURSE, ids=[name for name, _ in COURSE])
def test_the_course(algorithm: str, params: dict[str, object], copy_of, seed: Path) -> None:
    cli = copy_of("arcface-mbf")
    sets = [word for key, value in params.items() for word in ("--set", f"{key}={value}")]
    answer = cli("group", "--algorithm", algorithm, *sets)
    assert answer["params"].items() >= params.items()
    # Two of the people are in one photo each: alone. 9 of the faces are passers-by; one of them stands near the camera,
    # but is blurred.
    assert (answer["faces"], answer["groups"], answer["unassigned"]) == (34, 9, 11)
    truth, run = f"csv:{seed / 'truth.csv'}", ("--run", answer["run"])
    for score in (cli("evaluate", "--truth", truth)["runs"][0], cli("evaluate", "--truth", truth, *run)["runs"][0]):
        assert (score["faces"], score["true_identities"], score["groups"]) == (25, 11, 11)
        assert (score["undetected"], score["f_measure"], score["rand"]) == (0, 1.0, 1.0)


def test_the_same_in_python(copy_of) -> None:
    with Library.open(copy_of("arcface-mbf").library, read_only=True) as library:
        found = embeddings.load(library, "arcface-mbf")
    X = found.vectors / np.linalg.norm(found.vectors, axis=1, keepdims=True)
    ours = clustering.make("dbscan", eps=1.0, min_samples=2).fit(X).labels_
    theirs = DBSCAN(eps=1.0, min_samples=2).fit(X).labels_
    assert evaluation.scores(theirs, ours).rand == 1.0
    assert np.array_equal(ours < 0, theirs < 0)
