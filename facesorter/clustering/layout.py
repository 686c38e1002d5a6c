"""Faces as points of a plane: those that are alike lie together.

PaCMAP (Wang, Huang, Rudin, Shaposhnik: "Understanding how dimension reduction tools work: an empirical approach to
deciphering t-SNE, UMAP, TriMap, and PaCMAP for data visualization", JMLR 22, 2021), written from the paper: pairs of
neighbours pull, pairs that are "mid-near" pull at first, so that the whole finds its form, and random pairs push.
Every step moves all points by the whole gradient, so the plane depends on nothing but the vectors and the seed. At the
end points are spread over the plane, which the paper does not do.
"""

import math
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from facesorter.domain.found import Floats

#: Near points of each point, mid-near and further ones as parts of them, and the candidates of which the second nearest
#: is mid-near (section 5 of the paper).
_NEAR, _MID, _FURTHER, _CANDIDATES = 10, 0.5, 2.0, 6
#: Of so many neighbours the nearest by scaled distance are near; the scale is the mean distance of the 4th to the 6th.
_LOOKED_AT, _SCALE = 60, slice(3, 6)
#: The steps at which the second and the third phase begin, and all steps.
_SECOND, _THIRD, STEPS = 100, 200, 450
_BETA1, _BETA2, _EPSILON = 0.9, 0.999, 1e-7
_START = 0.01
#: Rows of products, and of mid-near candidates, that are held at once.
_ROWS = 1_000
#: Columns are looked through in groups of so many: a group whose best is not among the best holds no neighbour.
_GROUP = 16

Plane = NDArray[np.float32]
_Indices = NDArray[np.int32]


def layout(
    X: Floats,
    seed: int = 0,
    on_step: Callable[[int], None] = lambda step: None,
) -> Plane:
    """A place (n, 2) in the unit circle for each row of ``X`` (n, dimension), unit vectors.

    on_step: is told how many of `STEPS` are done.

    The neighbours take the square of n, the rest is linear: `tests/bench/map_at_size.py`.
    """
    n = len(X)
    if n <= _CANDIDATES:
        # Too few to be near or far: on a line.
        return np.column_stack([np.arange(n), np.zeros(n)]).astype(np.float32)
    rng = np.random.default_rng(seed)
    near = _near(X)
    count = near.shape[1]
    mid = _mid_near(X, round(_MID * count), rng)
    further = _further(near, round(_FURTHER * count), rng)
    return _spread(_settled(_START * _principal(X, rng), near, mid, further, on_step))


def _near(X: Floats) -> _Indices:
    """The near points of each point, (n, count)."""
    n = len(X)
    looked_at = min(_LOOKED_AT, n - 1)
    others, squares = _neighbours(X, looked_at)
    scales = np.maximum(np.sqrt(squares[:, _SCALE]).mean(axis=1), 1e-10)
    scaled = squares / (scales[:, None] * scales[others])
    count = min(looked_at, _NEAR if n <= 10_000 else round(_NEAR + 15 * (np.log10(n) - 4)))
    order = np.argsort(scaled, axis=1, kind="stable")[:, :count]
    return np.take_along_axis(others, order, axis=1)


def _neighbours(X: Floats, k: int) -> tuple[_Indices, Floats]:
    """The ``k`` nearest others of each row and their squared distances, (n, k) each, nearest first."""
    n = len(X)
    groups = -(-n // _GROUP)
    others = np.empty((n, k), np.int32)
    cosines = np.empty((n, k), np.float32)
    # The columns of a group are those at the same place of each of its parts.
    table = np.full((min(_ROWS, n), _GROUP * groups), -np.inf, np.float32)
    for first in range(0, n, _ROWS):
        rows = X[first : first + _ROWS]
        size = len(rows)
        products = table[:size]
        np.matmul(rows, X.T, out=products[:, :n])
        products[np.arange(size), first + np.arange(size)] = -np.inf
        best = products.reshape(size, _GROUP, groups).max(axis=1)
        if groups > k:
            held = np.argpartition(best, groups - k, axis=1)[:, groups - k :]
        else:
            held = np.broadcast_to(np.arange(groups), (size, groups))
        columns = (held[:, None, :] + groups * np.arange(_GROUP)[:, None]).reshape(size, -1)
        values = np.take_along_axis(products, columns, axis=1)
        kept = np.argpartition(values, values.shape[1] - k, axis=1)[:, -k:]
        values, columns = np.take_along_axis(values, kept, axis=1), np.take_along_axis(columns, kept, axis=1)
        order = np.lexsort((columns, -values), axis=1)
        others[first : first + size] = np.take_along_axis(columns, order, axis=1)
        cosines[first : first + size] = np.take_along_axis(values, order, axis=1)
    return others, np.maximum(2 - 2 * cosines, 0)


def _mid_near(X: Floats, count: int, rng: np.random.Generator) -> _Indices:
    """For each point the second nearest of some random points, ``count`` times, (n, count)."""
    n = len(X)
    chosen = np.empty((n, count), np.int32)
    for first in range(0, n, _ROWS):
        rows = X[first : first + _ROWS]
        # Never the point itself: from 1 to n - 1 further on.
        away = rng.integers(1, n, (len(rows), count * _CANDIDATES))
        candidates = (np.arange(first, first + len(rows))[:, None] + away) % n
        cosines = np.einsum("id,icd->ic", rows, X[candidates]).reshape(len(rows), count, _CANDIDATES)
        second = np.argsort(-cosines, axis=2, kind="stable")[:, :, 1]
        of = candidates.reshape(len(rows), count, _CANDIDATES)
        chosen[first : first + len(rows)] = np.take_along_axis(of, second[:, :, None], axis=2)[:, :, 0]
    return chosen


def _further(near: _Indices, count: int, rng: np.random.Generator) -> _Indices:
    """Random points that are not near, (n, count)."""
    n = len(near)
    own = np.arange(n)[:, None]
    further = (own + rng.integers(1, n, (n, count))) % n
    for column in near.T:
        clash = further == column[:, None]
        # Another one; should that be near too, it pushes a little against a pull.
        further[clash] = (np.nonzero(clash)[0] + rng.integers(1, n, int(clash.sum()))) % n
    return further.astype(np.int32)


def _principal(X: Floats, rng: np.random.Generator) -> Plane:
    """The two principal components (n, 2), by a randomised range finder with power iterations (Halko et al. 2011)."""
    centred = X - X.mean(axis=0)
    basis = rng.normal(size=(X.shape[1], min(10, X.shape[1]))).astype(np.float32)
    for _ in range(4):
        basis, _ = np.linalg.qr(centred.T @ (centred @ basis))
    small = centred @ basis
    _, _, turn = np.linalg.svd(small, full_matrices=False)
    plane = np.zeros((len(X), 2), np.float32)
    plane[:, : min(2, len(turn))] = small @ turn[:2].T
    # The sign of a component means nothing; it must not depend on the machine.
    signs = np.sign(plane[np.argmax(np.abs(plane), axis=0), [0, 1]])
    return plane * np.where(signs == 0, np.float32(1), signs).astype(np.float32)


def _settled(
    plane: Plane,
    near: _Indices,
    mid: _Indices,
    further: _Indices,
    on_step: Callable[[int], None],
) -> Plane:
    """Move the points for `STEPS` steps of Adam."""
    mean, square = np.zeros_like(plane), np.zeros_like(plane)
    pulling = np.concatenate([near, mid], axis=1)
    pulls, nears = _Pairs(pulling), _Pairs(near)
    pushes = _Pairs(further)
    parts = [near.shape[1], mid.shape[1]]
    for step in range(STEPS):
        if step < _SECOND:
            part = step / _SECOND
            w_near, w_mid = 2.0, 1000.0 * (1 - part) + 3.0 * part
        else:
            w_near, w_mid = (3.0, 3.0) if step < _THIRD else (1.0, 0.0)
        if w_mid:
            gradient = pulls.force(plane, _row([20 * w_near, 20_000 * w_mid], parts), _row([11, 10_001], parts))
        else:
            gradient = nears.force(plane, _row([20 * w_near], parts[:1]), _row([11], parts[:1]))
        gradient -= pushes.force(plane, _row([2], [1]), _row([2], [1]))
        mean += (1 - _BETA1) * (gradient - mean)
        square += (1 - _BETA2) * (gradient * gradient - square)
        rate = math.sqrt(1 - _BETA2 ** (step + 1)) / (1 - _BETA1 ** (step + 1))
        plane -= rate * mean / (np.sqrt(square) + _EPSILON)
        on_step(step + 1)
    return plane


def _row(values: Sequence[float], times: Sequence[int]) -> Plane:
    return np.repeat(np.array(values, np.float32), times)


def _spread(plane: Plane) -> Plane:
    """Give rings around the middle an area as large as their number of points: thousands of people with few faces each
    lie close together there, and large ones far outside. Who is beside whom stays.
    """
    away = plane - np.median(plane, axis=0)
    distance = np.hypot(away[:, 0], away[:, 1])
    rank = np.empty(len(plane), np.float32)
    rank[np.argsort(distance, kind="stable")] = np.arange(len(plane), dtype=np.float32) + 0.5
    return np.asarray(away * (np.sqrt(rank / len(plane)) / np.maximum(distance, 1e-12))[:, None], np.float32)


class _Pairs:
    """Pairs of each point with some others, (n, count)."""

    def __init__(self, others: _Indices) -> None:
        self._n, self._count = others.shape
        self._others = others.ravel()

    def force(self, plane: Plane, weights: Plane, softness: Plane) -> Plane:
        """What pulls at each point, (n, 2): the sum over its pairs of weight / (softness + distance ** 2) ** 2 times
        the way from the other point; ``weights`` and ``softness`` (count,) or (1,).
        """
        total = np.empty_like(plane)
        away = [np.repeat(plane[:, axis], self._count) - plane[self._others, axis] for axis in (0, 1)]
        strength = away[0] * away[0] + away[1] * away[1]
        by_rank = strength.reshape(self._n, self._count)
        by_rank += softness
        by_rank *= by_rank
        np.divide(weights, by_rank, out=by_rank)
        for axis in (0, 1):
            pull = away[axis] * strength
            total[:, axis] = pull.reshape(self._n, self._count).sum(axis=1)
            total[:, axis] -= np.bincount(self._others, pull, self._n)
        return total
