"""The lab: the course's sets, every algorithm on them and on faces, beside scikit-learn's."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from made_library import portraits
from sklearn.datasets import make_moons

from facesorter.clustering import registry
from facesorter.clustering.base import unit
from facesorter.clustering.declaration import ARCFACE
from facesorter.domain.control import Control
from facesorter.domain.edits import MoveFaces
from facesorter.domain.errors import Cancelled, FaceSorterError, UsageError
from facesorter.services import editing, lab, lab_worker
from facesorter.services.lab import Experiment
from facesorter.store.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as library:
        yield library


def fill(library: Library, people: int, each: int) -> None:
    """One face a photo, of people who are easy to tell apart; ids follow the people."""
    random = np.random.default_rng(0)
    centres = unit(random.standard_normal((people, 32)).astype(np.float32))
    who = np.repeat(np.arange(people), each)
    vectors = unit(centres[who] + 0.5 * unit(random.standard_normal((len(who), 32)).astype(np.float32)))
    portraits(library, vectors)


def on_points(data: str, algorithm: str, n: int = 60, **params: object) -> Experiment:
    found = lab.point_set(data)
    return Experiment(data, n, found.noise, found.seed, algorithm, params, Path(), "", ARCFACE)


def test_the_sets_are_the_courses() -> None:
    X, y = make_moons(80, noise=0.1, random_state=4)
    data = lab_worker.points("moons", 80, 0.1, 4)
    assert np.array_equal(data.picture, X.astype(np.float32))
    assert np.array_equal(data.truth, y)
    for each in lab.SETS:
        data = lab_worker.points(each.name, 90, each.noise, each.seed)
        assert data.picture.shape == (90, 2)
        assert sorted(set(data.truth.tolist())) == list(range(each.groups))
        assert np.ptp(data.picture, axis=0).max() < each.width


@pytest.mark.parametrize("algorithm", [each.name for each in registry.ALGORITHMS])
def test_every_algorithm_has_a_picture_of_every_set(algorithm: str) -> None:
    for each in lab.SETS:
        outcome = lab_worker.work(on_points(each.name, algorithm))
        assert outcome.points.shape == (60, 2)
        assert outcome.ours.labels.shape == (60,)
        assert outcome.ours.scores is not None
        assert outcome.trouble == ""
        assert (outcome.theirs is None) == (outcome.agreement is None)
        # Of mutual reachabilities that are equal, each hierarchy joins another pair first.
        least = 0.9 if algorithm == "hdbscan" else 1.0
        assert outcome.agreement is None or outcome.agreement >= least


def test_what_the_course_shows() -> None:
    """Centres cannot follow a ring, density can."""

    def adjusted_rand(algorithm: str, data: str) -> float:
        found = lab_worker.work(on_points(data, algorithm, n=600)).ours.scores
        assert found is not None
        assert found.adjusted_rand is not None
        return found.adjusted_rand

    for data in ("moons", "circles"):
        assert adjusted_rand("kmeans", data) < 0.5 < adjusted_rand("dbscan", data)
        assert adjusted_rand("spectral", data) > 0.99
    assert adjusted_rand("kmeans", "blobs") > 0.95
    assert adjusted_rand("gaussian_mixture", "aniso") > 0.99
    assert adjusted_rand("kmeans", "aniso") < 0.7
    assert adjusted_rand("auto", "blobs") > 0.95


def test_lifted_points_are_as_far_apart_as_in_the_plane() -> None:
    X = lab_worker.points("moons", 300, 0.05, 1).vectors
    vectors = lab_worker.lift(X, 0.2, 0)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-6)
    apart = np.linalg.norm(X[:, None] - X[None], axis=2)
    cosines = vectors @ vectors.T
    assert (cosines[apart < 0.15] > ARCFACE.link).all()
    assert (cosines[apart > 0.3] < ARCFACE.link).all()
    assert abs(cosines[apart > 1]).max() < 0.25


def test_parameters_are_the_users() -> None:
    outcome = lab_worker.work(on_points("blobs", "kmeans", n_clusters=7))
    assert outcome.params["n_clusters"] == 7
    assert outcome.ours.labels.max() == 6
    outcome = lab_worker.work(on_points("moons", "dbscan", eps=3.0))
    assert outcome.params == {"eps": 3.0, "min_samples": 5}
    assert outcome.ours.labels.max() == 0
    outcome = lab_worker.work(on_points("blobs", "agglomerative", distance_threshold=0.01))
    assert len(set(outcome.ours.labels.tolist())) > 40


def test_defaults_of_points_are_not_the_packs() -> None:
    [eps, enough] = lab.declared("dbscan", "moons").parameters
    assert (eps.default, eps.calibrated, eps.maximum, enough.default) == (None, None, 4.0, 5)
    assert lab.declared("dbscan", lab.FACES) is registry.get("dbscan")
    assert lab.declared("auto", "moons") is registry.get("auto")


def test_points_upon_each_other_are_no_trouble() -> None:
    experiment = replace(on_points("blobs", "dbscan"), noise=0.0)
    outcome = lab_worker.work(experiment)
    assert outcome.ours.labels.max() == 2


def test_an_original_that_fails_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        def fit_predict(self, X: object) -> None:
            raise ValueError("not today")

    monkeypatch.setattr(lab_worker, "original", lambda *arguments: Broken())
    outcome = lab_worker.work(on_points("moons", "kmeans"))
    assert (outcome.theirs, outcome.agreement, outcome.trouble) == (None, None, "ValueError: not today")


def test_faces(library: Library) -> None:
    fill(library, 8, 6)
    editing.apply(library, MoveFaces(tuple(range(1, 7)), None))
    editing.apply(library, MoveFaces(tuple(range(7, 13)), None))
    outcome = lab.run(lab.prepared(library, lab.FACES, "agglomerative", {}, n=48))
    assert outcome.points.shape == (48, 2)
    assert np.bincount(outcome.truth[outcome.truth >= 0]).max() == 6
    assert (outcome.truth >= 0).sum() == 12
    assert outcome.ours.labels.max() == 7
    assert outcome.ours.scores is not None
    assert outcome.ours.scores.faces == 12
    assert outcome.agreement == 1.0
    few = lab_worker.work(lab.prepared(library, lab.FACES, "auto", {}, n=20))
    assert len(few.ours.labels) == 20
    assert few.theirs is None


def test_faces_of_whom_nothing_is_known_have_no_scores(library: Library) -> None:
    fill(library, 3, 4)
    outcome = lab_worker.work(lab.prepared(library, lab.FACES, "kmeans", {}, n=12))
    assert outcome.ours.scores is None
    assert outcome.agreement == 1.0


def test_what_makes_no_sense(library: Library) -> None:
    for data, params, n, noise, sentence in (
        ("rings", {}, 100, 0.1, "There is no set 'rings'; there are blobs, moons, circles, aniso, faces."),
        ("moons", {}, 9, 0.1, "The lab takes 10 to 5,000 points or faces, not 9."),
        ("moons", {}, 100, 0.6, "The noise of moons is from 0 to 0.5, not 0.6."),
        ("moons", {"eps": 5}, 100, 0.1, "eps is a number from 0.01 to 4, not 5."),
    ):
        with pytest.raises(UsageError) as error:
            lab.prepared(library, data, "dbscan", params, n=n, noise=noise)
        assert str(error.value) == sentence
    with pytest.raises(FaceSorterError, match="The library has no faces; add a folder of photos first, or choose"):
        lab.run(lab.prepared(library, lab.FACES, "kmeans", {}, n=100))


def test_it_can_be_cancelled(library: Library) -> None:
    control = Control()
    control.cancel()
    with pytest.raises(Cancelled):
        lab.run(lab.prepared(library, "moons", "kmeans", {}, n=100, noise=0.1), control)
