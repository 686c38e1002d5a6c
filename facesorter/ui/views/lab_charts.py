"""The lab's pictures: the same groups in the same colours on both sides."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from facesorter.services.lab import Outcome
from facesorter.ui.charts import NOISE, Axis, Scatter

Labels = NDArray[np.int64]


def by_size(labels: Labels) -> Labels:
    """The same groups, the largest first; -1 stays."""
    grouped = labels >= 0
    sizes = np.bincount(labels[grouped], minlength=1)
    rank = np.empty(len(sizes), np.int64)
    rank[np.argsort(-sizes, kind="stable")] = np.arange(len(sizes))
    return np.where(grouped, rank[np.where(grouped, labels, 0)], NOISE)


def matched(labels: Labels, others: Labels) -> Labels:
    """The groups of ``labels`` with the numbers of those in ``others`` that they share most with, each number once;
    what shares none is numbered on.
    """
    labels = by_size(labels)
    both = (labels >= 0) & (others >= 0)
    pairs, counts = np.unique(np.stack([labels[both], others[both]]), axis=1, return_counts=True)
    into: dict[int, int] = {}
    taken: set[int] = set()
    for pair in np.argsort(-counts, kind="stable").tolist():
        mine, other = pairs[:, pair].tolist()
        if mine not in into and other not in taken:
            into[mine] = other
            taken.add(other)
    following = int(others.max(initial=-1)) + 1
    for mine in range(int(labels.max(initial=-1)) + 1):
        if mine not in into:
            into[mine] = following
            following += 1
    return np.array([into.get(label, NOISE) for label in labels.tolist()], np.int64)


def pictures(
    outcome: Outcome, titles: tuple[str, str], name: Callable[[int], str], noise: str, *, axes: bool
) -> tuple[Scatter, Scatter | None]:
    """Ours and scikit-learn's. ``name`` gives a group's name in the legend; ``axes``: whether places mean something."""
    ours = by_size(outcome.ours.labels)
    theirs = None if outcome.theirs is None else matched(outcome.theirs.labels, ours)
    # Two copies of one description: each chart keeps its own.
    return (
        _scatter(titles[0], outcome, ours, name, noise, axes),
        None if theirs is None else _scatter(titles[1], outcome, theirs, name, noise, axes),
    )


def _scatter(
    title: str, outcome: Outcome, classes: Labels, name: Callable[[int], str], noise: str, axes: bool
) -> Scatter:
    count = int(classes.max(initial=-1)) + 1
    return Scatter(
        title,
        outcome.points,
        classes,
        names=tuple(name(number + 1) for number in range(count)),
        noise=noise if (classes < 0).any() else "",
        x=Axis(numbers=axes),
        y=Axis(numbers=axes),
    )
