"""Spectral clustering where scikit-learn says more than it means."""

import numpy as np

from facesorter.clustering import make
from facesorter.clustering.base import unit


def test_as_many_faces_as_dimensions_are_no_affinity_matrix() -> None:
    X = unit(np.random.default_rng(0).standard_normal((8, 8)).astype(np.float32))
    assert len(set(make("spectral", n_clusters=2).fit(X).labels_)) == 2
