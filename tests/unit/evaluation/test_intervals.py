"""Intervals of scores: against drawing people one by one, and how often they hold what is true."""

import numpy as np
import pytest

from facesorter.evaluation import scores
from facesorter.evaluation.contingency import contingency, pairs
from facesorter.evaluation.intervals import SCORES, intervals


def grouping(seed: int, people: int, faces: int = 8) -> tuple[np.ndarray, np.ndarray]:
    """People of 1 to ``faces`` faces; some are easy and some are hard: of these, many faces are taken for another."""
    random = np.random.default_rng(seed)
    sizes = random.integers(1, faces + 1, people)
    true = np.repeat(np.arange(people), sizes)
    hard = np.repeat(random.random(people) ** 3, sizes)
    lost = random.random(len(true)) < hard
    return true, np.where(lost, random.integers(0, people, len(true)), true)


def test_the_same_seed_gives_the_same() -> None:
    table = contingency(*grouping(1, 30))
    assert intervals(table, seed=3) == intervals(table, seed=3) != intervals(table, seed=4)


def test_all_of_everybody_is_the_score() -> None:
    """Drawing everybody once, the contributions make the score itself; so the intervals are about these scores."""
    true, predicted = grouping(2, 40)
    found, ends = scores(true, predicted), intervals(contingency(true, predicted))
    assert tuple(ends) == SCORES
    for name in SCORES:
        assert ends[name].low <= getattr(found, name) <= ends[name].high


def test_drawn_one_by_one() -> None:
    """Recall needs nobody else: drawing people and counting their pairs afresh gives the same interval."""
    true, predicted = grouping(5, 12)
    ends = intervals(contingency(true, predicted), seed=9)["recall"]
    random, drawn = np.random.default_rng(9), []
    for _ in range(1000):
        chosen = [predicted[true == person] for person in random.integers(12, size=12)]
        found = sum(int(pairs(np.unique(groups, return_counts=True)[1]).sum()) for groups in chosen)
        drawn.append(found / sum(len(groups) * (len(groups) - 1) // 2 for groups in chosen))
    assert (ends.low, ends.high) == pytest.approx(tuple(np.quantile(drawn, (0.025, 0.975))))


def test_more_people_make_it_surer() -> None:
    few, many = (intervals(contingency(*grouping(7, people)))["f_measure"] for people in (20, 500))
    assert many.high - many.low < (few.high - few.low) / 2


def test_it_holds_what_is_true_nearly_always() -> None:
    """Of 100 groupings drawn from one population, about 95 intervals hold its mean; faces drawn alone would hold it in
    far fewer. Recall, as it does not depend on who else is there.
    """
    truth = scores(*grouping(0, 20_000)).bcubed_recall
    held = 0
    for seed in range(1, 101):
        ends = intervals(contingency(*grouping(seed, 60)), seed=seed)["bcubed_recall"]
        held += ends.low <= truth <= ends.high
    assert held >= 88


def test_all_right_is_sure_and_one_person_says_nothing() -> None:
    assert {(each.low, each.high) for each in intervals(contingency([0, 0, 1, 2], [5, 5, 6, -1])).values()} == {(1, 1)}
    assert intervals(contingency([0, 0, 0], [1, 1, 2])) == {}
    assert intervals(contingency([], [])) == {}
