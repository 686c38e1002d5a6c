"""What faces suggest for a parameter."""

import numpy as np
import pytest

from facesorter.clustering import estimation, make, registry
from facesorter.clustering.base import unit
from facesorter.domain.errors import UsageError
from facesorter.evaluation import scores


def people(sizes: list[int], spread: float):
    random = np.random.default_rng(6)
    centres, noise = (unit(random.standard_normal((n, 256)).astype(np.float32)) for n in (len(sizes), sum(sizes)))
    who = np.repeat(np.arange(len(sizes)), sizes)
    return unit(centres[who] + spread * noise), who


def test_the_knee_of_a_curve() -> None:
    # Flat, then steep.
    assert estimation.knee(np.array([9.0, 1, 1.1, 1.2, 1.3, 5])) == 1.3
    assert estimation.knee(np.array([2.0, 2.0])) == 2
    assert estimation.knee(np.array([7.0])) == 7


@pytest.mark.parametrize("min_samples", [2, 4])
@pytest.mark.parametrize("spread", [0.4, 0.8])
def test_an_estimated_radius_is_between_the_distances_of_people_and_of_strangers(
    min_samples: int, spread: float
) -> None:
    X, who = people([12] * 10 + [1] * 6, spread)
    dbscan = make("dbscan", eps="auto", min_samples=min_samples).fit(X)
    apart = np.linalg.norm(X[:, None] - X, axis=2)
    same = who[:, None] == who
    assert np.median(np.sort(apart[:120], axis=1)[:, min_samples - 1]) < dbscan.params_["eps"] < apart[~same].min()
    assert scores(who.tolist(), dbscan.labels_.tolist()).f_measure > 0.95
    assert np.array_equal(
        make("dbscan", eps=dbscan.params_["eps"], min_samples=min_samples).fit(X).labels_, dbscan.labels_
    )


def test_among_strangers_it_is_the_packs() -> None:
    X, _ = people([1] * 60, 0.5)
    assert make("dbscan", eps="auto").fit(X).params_["eps"] == pytest.approx(1.049, abs=0.001)
    assert estimation.radius(X[:1], 2, 1.1, 1.0) == 1.0


def test_only_what_can_be_estimated_may_be_so() -> None:
    assert registry.get("dbscan").checked({"eps": "auto"}) == {"eps": "auto"}
    for name, params in (("dbscan", {"min_samples": "auto"}), ("auto", {"merge": "auto"}), ("dbscan", {"eps": "knee"})):
        with pytest.raises(UsageError, match=r"not 'auto'|or auto, not 'knee'"):
            registry.get(name).checked(params)
