"""A number for what a row holds, wherever it stands."""

import numpy as np
from numpy.typing import NDArray

from facesorter.domain.found import Floats

_ROWS = 4096


def digests(X: Floats, seed: int = 0) -> NDArray[np.uint64]:
    """(n,): equal for rows of equal bits; for others as good as random, for each seed anew (multiply-shift hashing:
    M. Dietzfelbinger et al., J. Algorithms 1997). No secret is kept by it.
    """
    factors = np.random.default_rng(seed).integers(0, 2**63, X.shape[1], np.uint64) * np.uint64(2) + np.uint64(1)
    mixed = np.empty(len(X), np.uint64)
    for start in range(0, len(X), _ROWS):
        bits = np.ascontiguousarray(X[start : start + _ROWS], np.float32).view(np.uint32)
        (bits * factors).sum(axis=1, dtype=np.uint64, out=mixed[start : start + _ROWS])
    # Low bits of a product depend on low bits of its factors only.
    mixed ^= mixed >> np.uint64(32)
    mixed *= np.uint64(0x9E3779B97F4A7C15)
    return mixed
