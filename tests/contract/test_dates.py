"""When photos were taken, with every algorithm: it is no matter where nobody knows, and no two strangers join by it."""

import numpy as np
import pytest
from test_constraints import scene

from facesorter.clustering import make, registry

every = pytest.mark.parametrize("name", [algorithm.name for algorithm in registry.ALGORITHMS])


@every
def test_photos_without_dates(name: str) -> None:
    X, _ = scene((14, 10, 6))
    undated = np.full(len(X), "NaT", "datetime64[s]")
    assert (make(name).fit(X, taken=undated).labels_ == make(name).fit(X).labels_).all()


@every
def test_strangers_of_one_time_stay_strangers(name: str) -> None:
    X, _ = scene((14, 10, 6), spread=0.4)
    taken = np.datetime64("2015-01-01", "s") + np.arange(len(X)) % 10 * np.timedelta64(30, "D")
    assert (make(name).fit(X, taken=taken).labels_ == make(name).fit(X).labels_).all()
