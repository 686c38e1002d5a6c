"""Groups of ``auto`` that stay what they are when faces are added."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from facesorter.clustering import make
from facesorter.clustering.base import unit


def faces(people: int, each: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Faces of people who are easy to tell apart, in random order, and who each is."""
    random = np.random.default_rng(seed)
    centres = unit(random.standard_normal((people, 64)).astype(np.float32))
    who = random.permutation(np.repeat(np.arange(people), each))
    noise = unit(random.standard_normal((len(who), 64)).astype(np.float32))
    return unit(centres[who] + np.float32(0.7) * noise), who


def together(labels: np.ndarray) -> np.ndarray:
    """Which pairs of faces are in one group."""
    return (labels[:, None] == labels) & (labels >= 0)


@settings(max_examples=30, deadline=None)
@given(
    people=st.integers(2, 12),
    each=st.integers(2, 12),
    added=st.integers(1, 12),
    seed=st.integers(0, 1000),
    chance=st.integers(0, 3),
)
def test_whom_it_rightly_put_together_it_leaves_together_when_faces_are_added(
    people: int, each: int, added: int, seed: int, chance: int
) -> None:
    X, who = faces(people, each, seed)
    late = np.random.default_rng(seed).permutation(len(X))[: min(added, len(X) - 1)]
    early = np.setdiff1d(np.arange(len(X)), late)
    before = make("auto", random_state=chance).fit(X[early]).labels_
    after = make("auto", random_state=chance).fit(X).labels_[early]
    # Two strangers who were thrown together may part when those come whom they belong to.
    right = together(before) & (who[early][:, None] == who[early])
    assert (right & ~together(after)).sum() <= 0.02 * right.sum()
    assert np.array_equal(before, make("auto", random_state=chance).fit(X[early]).labels_)
