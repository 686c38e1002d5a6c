"""Faces in a person that are more like each other than like the rest of the person."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facesorter.domain.found import Floats

Marks = NDArray[np.bool_]

_ROUNDS = 10


def around(X: Floats, first: int, movable: Marks) -> Marks:
    """Which rows go with row ``first`` when all of them part in two: those that are nearer to the others of its part
    than to the rest (spherical k-means: I. Dhillon, D. Modha, Concept decompositions for large sparse text data using
    clustering, Machine Learning 2001; a row itself has no say in it). Only ``movable`` ones do. Where more than half
    would go, nothing parts: only ``first`` does.

    X: (n, dimension) float32, rows of length 1.
    """
    alone = np.zeros(len(X), bool)
    alone[first] = True
    total, part = X.sum(axis=0), alone
    for _ in range(_ROUNDS):
        mine = X[part].sum(axis=0)
        now = movable & (_towards(X, mine, part) > _towards(X, total - mine, ~part))
        now[first] = True
        if 2 * now.sum() > len(X):
            return alone
        if np.array_equal(now, part):
            break
        part = now
    return part


def _towards(X: Floats, total: Floats, inside: Marks) -> Floats:
    """The cosine of each row with the sum of others."""
    products = X @ total
    squares = float(total @ total) - np.where(inside, 2 * products - 1, 0)
    return np.asarray((products - inside) / np.sqrt(np.maximum(squares, 1e-6)), np.float32)
