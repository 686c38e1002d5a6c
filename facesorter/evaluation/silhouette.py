"""How well groups are apart where nobody knows the truth: the silhouette.

For each face, a is its mean distance to the others of its group and b that to the nearest other group; its silhouette
is (b - a) / max(a, b), 0 for a face on its own (Rousseeuw 1987, *Silhouettes*, Journal of Computational and Applied
Mathematics 20). With the cosine distance of vectors of length 1, the mean distance of a face to a group follows from
the group's sum: 1 - x . S / n. So no table of faces by faces is needed, and faces by groups only for those looked at.

It praises compact groups that are far apart, not right ones: it compares groupings of the same faces, no more.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facesorter.evaluation.contingency import codes

# So many products are done in about a second; beyond, a part of the faces is looked at.
_PRODUCTS = 2e10
#: Of a library that is too large for all: at least so many faces, which leaves a standard error of about 0.01.
_FEWEST = 1000
#: Numbers of a table that is held at once.
_TABLE = 16_000_000


@dataclass(frozen=True, slots=True)
class Silhouette:
    """value: the mean over ``faces``, in [-1, 1]. ``sampled``: they were drawn by chance, not all there are."""

    value: float
    faces: int
    sampled: bool


def silhouette(
    X: NDArray[np.float32], labels: NDArray[np.int64], *, seed: int = 0, products: float = _PRODUCTS
) -> Silhouette | None:
    """The mean silhouette of the rows of ``X``, (n, dimension), each of length 1; ``labels``, (n,), has -1 for a face
    in no group, which is one of its own as in all scores. ``None`` with fewer than two groups.

    Exact where faces times groups times dimension are no more than ``products``, else of as many faces as that allows,
    and at least 1,000. Beyond the vectors it takes as much memory as the sums of the groups, and 64 MB.
    """
    group, count, _ = codes(labels)
    if count < 2:
        return None
    sizes = np.bincount(group, minlength=count)
    sums = np.zeros((count, X.shape[1]), np.float32)
    np.add.at(sums, group, X)
    chosen = np.arange(len(X))
    affordable = max(_FEWEST, int(products / (count * X.shape[1])))
    if affordable < len(X):
        chosen = np.sort(np.random.default_rng(seed).choice(len(X), affordable, replace=False))
    means = np.asarray(sums / sizes[:, None], np.float32).T
    total = 0.0
    step = max(1, _TABLE // count)
    for start in range(0, len(chosen), step):
        rows = chosen[start : start + step]
        total += float(_of_rows(X[rows], group[rows], sums, sizes, means).sum())
    return Silhouette(total / len(chosen), len(chosen), len(chosen) < len(X))


def _of_rows(
    x: NDArray[np.float32],
    group: NDArray[np.int64],
    sums: NDArray[np.float32],
    sizes: NDArray[np.int64],
    means: NDArray[np.float32],
) -> NDArray[np.float64]:
    others = sizes[group] - 1
    # Without the face itself.
    alike = np.einsum("ij,ij->i", x, sums[group] - x, dtype=np.float64)
    within = 1 - np.divide(alike, others, out=np.ones_like(alike), where=others > 0)
    cosines = x @ means
    cosines[np.arange(len(x)), group] = -np.inf
    beyond = 1 - cosines.max(axis=1).astype(np.float64)
    # Rounding may leave less than nothing between equal faces.
    within, beyond = np.maximum(within, 0), np.maximum(beyond, 0)
    most = np.maximum(within, beyond)
    value = np.divide(beyond - within, most, out=np.zeros_like(most), where=most > 0)
    return np.where(others > 0, value, 0.0)
