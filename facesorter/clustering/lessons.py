"""How far the chances of a review can be trusted, by the answers so far.

What is reckoned from a pack's vectors may be too bold or too shy for these photos, and for one kind of question more
than for another: faces that are in one person because they are alike are look-alikes more often than it seems. So the
log odds of a question are moved by as much as those of answers to questions of the same kind were off. Of that it is
assumed only how far off they may be, and that they are about equally far where odds are about equal: a Gaussian process
before a logistic function, of which the most probable course is taken (C. E. Rasmussen and C. K. I. Williams, Gaussian
processes for machine learning, 2006, section 3.4). A few answers move little, many as far as it takes; sure ones may be
found mistaken while doubtful ones are right; and no chance becomes nothing.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Marks = NDArray[np.bool_]

#: How far log odds may be off, as standard deviations: all of them alike, and some unlike others; and how far odds are
#: from each other that are off by different amounts.
_ALIKE, _APART, _WIDTH = 1.0, 1.5, 2.0
#: Log odds at which that is worked out; between them it is interpolated, beyond them all is alike.
_STEP = 0.25
_GRID = np.arange(-16, 8 + _STEP, _STEP)
_PRIOR = _ALIKE**2 + _APART**2 * np.exp(-(((_GRID[:, None] - _GRID) / _WIDTH) ** 2) / 2)
#: What no answer teaches.
NOTHING = np.zeros(len(_GRID))
_LEAST = 1e-9
#: Newton's method ends with a gain or a step as small as that, or after so many steps.
_SMALL, _STEPS = 1e-6, 50


def learned(asked: Numbers, true: Marks) -> Numbers:
    """How far log odds are off at each place of the grid, (g,), by the answers to questions of one kind.

    asked: (k,) what the chances of these questions were said to be, in (0, 1); true: (k,) whether it was so.
    """
    places = np.rint((_odds(asked) - _GRID[0]) / _STEP).astype(np.intp)
    some, place, count = np.unique(places, return_inverse=True, return_counts=True)
    right = np.bincount(place, weights=true)
    odds, prior = _GRID[some], _PRIOR[np.ix_(some, some)]

    def fit(weights: Numbers) -> float:
        """How well these explain the answers (ln): ``prior @ weights`` is how far they say that odds are off."""
        off = prior @ weights
        return float(right @ (odds + off) - count @ np.logaddexp(0, odds + off) - weights @ off / 2)

    weights = np.zeros(len(some))
    reached = fit(weights)
    for _ in range(_STEPS):
        off = prior @ weights
        chance = _chance(odds + off)
        curve = count * chance * (1 - chance)
        root = np.sqrt(curve)
        wanted = curve * off + right - count * chance
        inner = np.eye(len(some)) + root[:, None] * prior * root
        step = wanted - root * np.linalg.solve(inner, root * (prior @ wanted)) - weights
        # A whole step may lead too far where answers are a surprise.
        while (there := fit(weights + step)) < reached and np.abs(step).max() > _SMALL:
            step /= 2
        if there < reached + _SMALL:
            break
        weights, reached = weights + step, there
    return np.asarray(_PRIOR[:, some] @ weights, np.float64)


def corrected(chances: Numbers, lesson: Numbers) -> Numbers:
    """Chances of questions of one kind, (m,) in (0, 1), corrected by what was `learned` of that kind."""
    odds = _odds(chances)
    return _chance(odds + np.interp(odds, _GRID, lesson))


def _odds(chances: Numbers) -> Numbers:
    """Logarithms of the odds, within the grid."""
    bounded = np.clip(chances, _LEAST, 1 - _LEAST)
    return np.asarray(np.clip(np.log(bounded / (1 - bounded)), _GRID[0], _GRID[-1]), np.float64)


def _chance(odds: Numbers) -> Numbers:
    return np.asarray(1 / (1 + np.exp(-odds)), np.float64)
