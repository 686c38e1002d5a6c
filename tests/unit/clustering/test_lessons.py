"""Chances are corrected by what answers were."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from facesorter.clustering.lessons import corrected, learned

CHANCES = np.array([0.001, 0.02, 0.1, 0.5, 0.9, 0.99])


def test_without_answers_nothing_changes() -> None:
    assert corrected(CHANCES, learned(np.zeros(0), np.zeros(0, bool))) == pytest.approx(CHANCES)


def test_answers_tell_of_questions_like_them() -> None:
    asked = np.full(200, 0.5)
    lower = corrected(CHANCES, learned(asked, np.arange(200) % 10 == 0))
    assert lower[3] == pytest.approx(0.1, abs=0.05)
    # The sure ones and the unlikely ones are less concerned.
    moved = np.log(CHANCES / (1 - CHANCES)) - np.log(lower / (1 - lower))
    assert (moved[[0, 1, 5]] < moved[3] / 2).all()
    assert (moved > 0).all()


def test_a_few_answers_tell_little() -> None:
    asked = np.full(2, 0.5)
    assert corrected(CHANCES, learned(asked, np.zeros(2, bool)))[3] == pytest.approx(0.25, abs=0.05)


def test_small_chances_stay_in_proportion() -> None:
    """Hundreds of unlikely questions that were no mistakes do not make all of them the same."""
    asked = np.tile([0.01, 0.02, 0.03], 300)
    found = corrected(np.array([0.01, 0.02, 0.03]), learned(asked, np.zeros(900, bool)))
    assert (found < 0.003).all()
    assert (np.diff(found) > 0.0002).all()


def test_chances_stay_chances() -> None:
    asked = np.tile(CHANCES, 100)
    for true in (False, True):
        found = corrected(CHANCES, learned(asked, np.full(600, true)))
        assert ((found > 0) & (found < 1)).all()


def test_what_was_thought_all_but_impossible_is_learned() -> None:
    """However far off chances are: in eight of a hundred such cases it was so."""
    found = corrected(np.array([1e-5]), learned(np.full(100, 1e-5), np.arange(100) < 8))
    assert found[0] == pytest.approx(0.08, abs=0.04)


@given(
    arrays(np.float64, st.integers(1, 200), elements=st.floats(1e-12, 1 - 1e-12)),
    st.integers(0, 2**32 - 1),
    st.floats(0, 1),
)
def test_any_answers_leave_chances_that_are_finite(asked: np.ndarray, seed: int, part: float) -> None:
    true = np.random.default_rng(seed).random(len(asked)) < part
    found = corrected(CHANCES, learned(asked, true))
    assert np.isfinite(found).all()
    assert ((found > 0) & (found < 1)).all()
    # More mistakes among them never make mistakes less likely.
    assert (corrected(CHANCES, learned(asked, np.ones(len(asked), bool))) >= found - 1e-4).all()
