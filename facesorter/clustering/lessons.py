"""How far the chances of a review can be trusted, by the answers so far.

What is reckoned from a pack's vectors may be too bold or too shy for these photos, and for one kind of question more
than for another. So the odds of a question are multiplied by as much as those of answers to questions of the same kind
and of about the same odds were off (weighed as by E. Nadaraya, On estimating regression, 1964, and G. Watson, Smooth
regression analysis, 1964), little while there are few. Nothing is assumed of how the error runs: sure ones may be
mistaken while doubtful ones are right. Small chances stay in proportion: a factor leaves none of them at nothing.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Marks = NDArray[np.bool_]

#: Odds (ln) that are about the same: the deviation of a normal distribution.
_WIDTH = 0.7
#: What is reckoned counts as much as so many answers of either sort.
_RECKONED = 1
#: Beyond that odds are all the same (ln); in between it is worked out at these, and the rest is interpolated.
_SUREST = 7.0
_GRID = np.linspace(-_SUREST, _SUREST, 57)
_LEAST = 1e-6


def corrected(chances: Numbers, asked: Numbers, true: Marks) -> Numbers:
    """Chances, (m,) in (0, 1), corrected by the answers to questions of the same kind.

    asked: (k,) what the chances of these questions were said to be; true: (k,) whether it was so.
    """
    weights = np.exp(-(((_GRID[:, None] - _odds(asked)) / _WIDTH) ** 2) / 2)
    off = (_RECKONED + weights @ true) / (_RECKONED + weights @ asked)
    off /= (_RECKONED + weights @ ~true) / (_RECKONED + weights @ (1 - asked))
    bounded = np.clip(chances, _LEAST, 1 - _LEAST)
    odds = bounded / (1 - bounded) * np.exp(np.interp(_odds(chances), _GRID, np.log(off)))
    return np.asarray(odds / (1 + odds), np.float64)


def _odds(chances: Numbers) -> Numbers:
    bounded = np.clip(chances, _LEAST, 1 - _LEAST)
    return np.asarray(np.clip(np.log(bounded / (1 - bounded)), -_SUREST, _SUREST), np.float64)
