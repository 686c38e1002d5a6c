"""The course's photos and its algorithms with its own parameters: each finds the 11 people."""

from pathlib import Path

import numpy as np
import pytest
from sklearn.cluster import DBSCAN

from facesorter import clustering, evaluation
from facesorter.evaluation import matching
from facesorter.evaluation.truth import Claim
from facesorter.services import browsing
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
    truth = f"csv:{seed / 'truth.csv'}"
    # Its photos show 9 passers-by too. For K-means these would be people, and it was told the number of people.
    cli("edit", "ignore", *passers_by(cli.library))
    sets = [word for key, value in params.items() for word in ("--set", f"{key}={value}")]
    answer = cli("group", "--algorithm", algorithm, *sets)
    assert answer["params"].items() >= params.items()
    assert (answer["groups"], answer["unassigned"]) == (9, 2), "two people are in one photo each"
    run = ("--run", answer["run"])
    for score in (cli("evaluate", "--truth", truth)["runs"][0], cli("evaluate", "--truth", truth, *run)["runs"][0]):
        assert (score["faces"], score["true_identities"], score["groups"]) == (25, 11, 11)
        assert (score["undetected"], score["f_measure"], score["rand"]) == (0, 1.0, 1.0)


def passers_by(library: Path) -> list[int]:
    """All faces but the most prominent of each photo."""
    with Library.open(library, read_only=True) as opened:
        photos, faces = browsing.photos(opened), browsing.faces(opened)
    kept = matching.match([Claim(photo.path, "whoever") for photo in photos], photos, faces)
    return sorted({face.id for face in faces} - {face.id for face, _ in kept.found})


@pytest.mark.parametrize(("algorithm", "params"), COURSE[:3], ids=[name for name, _ in COURSE[:3]])
def test_passers_by_do_not_disturb(algorithm: str, params: dict[str, object], copy_of, seed: Path) -> None:
    cli = copy_of("arcface-mbf")
    sets = [word for key, value in params.items() for word in ("--set", f"{key}={value}")]
    answer = cli("group", "--algorithm", algorithm, *sets)
    (score,) = cli("evaluate", "--truth", f"csv:{seed / 'truth.csv'}")["runs"]
    assert (answer["faces"], score["faces"], score["groups"], score["f_measure"]) == (34, 25, 11, 1.0)


def test_the_same_in_python(copy_of) -> None:
    with Library.open(copy_of("arcface-mbf").library, read_only=True) as library:
        found = embeddings.load(library, "arcface-mbf")
    X = found.vectors / np.linalg.norm(found.vectors, axis=1, keepdims=True)
    ours = clustering.make("dbscan", eps=1.0, min_samples=2).fit(X).labels_
    theirs = DBSCAN(eps=1.0, min_samples=2).fit(X).labels_
    assert evaluation.scores(theirs, ours).rand == 1.0
    assert np.array_equal(ours < 0, theirs < 0)
