"""Vectors become groups.

    make("dbscan", eps=1.0).fit(X).labels_

registry     the algorithms there are; each stands in a file of its own, with its parameters as data
constraints  what the user said, kept by all of them
neighbours   the nearest of each face; whispers, merging, components work on them
radius       all pairs that are near enough, from the neighbours where they reach; dbscan, linkage work on them
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from facesorter.clustering.base import Estimator


def make(name: str, *, random_state: int = 0, **params: Any) -> "Estimator":
    """An estimator in scikit-learn's manner, with the calibration of ArcFace's embeddings.

    ``registry.ALGORITHMS`` declares the names and parameters. Distances are Euclidean: give rows of length 1.
    """
    from facesorter.clustering import registry  # noqa: PLC0415 (`facesorter.clustering` alone stays light)

    return registry.make(name, params, random_state=random_state)
