"""Chances are corrected by what answers were."""

import numpy as np
import pytest

from facesorter.clustering.lessons import corrected

CHANCES = np.array([0.001, 0.02, 0.1, 0.5, 0.9, 0.99])


def test_without_answers_nothing_changes() -> None:
    assert corrected(CHANCES, np.zeros(0), np.zeros(0, bool)) == pytest.approx(CHANCES)


def test_answers_tell_of_questions_like_them() -> None:
    asked = np.full(200, 0.5)
    lower = corrected(CHANCES, asked, np.arange(200) % 10 == 0)
    assert lower[3] == pytest.approx(0.1, abs=0.05)
    # The sure ones and the unlikely ones are not concerned.
    assert lower[[0, 1, 5]] == pytest.approx(CHANCES[[0, 1, 5]], abs=0.01)


def test_a_few_answers_tell_little() -> None:
    asked = np.full(2, 0.5)
    assert corrected(CHANCES, asked, np.zeros(2, bool))[3] == pytest.approx(0.25, abs=0.02)


def test_small_chances_stay_in_proportion() -> None:
    """Hundreds of unlikely questions that were no mistakes do not make all of them the same."""
    asked = np.tile([0.01, 0.02, 0.03], 300)
    found = corrected(np.array([0.01, 0.02, 0.03]), asked, np.zeros(900, bool))
    assert (found < 0.003).all()
    assert (np.diff(found) > 0.0002).all()


def test_chances_stay_chances() -> None:
    asked = np.tile(CHANCES, 100)
    for true in (False, True):
        found = corrected(CHANCES, asked, np.full(600, true))
        assert ((found > 0) & (found < 1)).all()
