"""Each person, each group and who is confused with whom, against counting by hand and by brute force."""

from collections import defaultdict
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facesorter.evaluation import details, scores
from facesorter.evaluation.contingency import contingency

TRUE = ["Anna", "Anna", "Anna", "Ben", "Ben", "Cleo"]
GROUPS = [7, 7, 2, 7, -1, 5]

labels = st.lists(st.tuples(st.integers(0, 3), st.integers(-1, 3)), min_size=1, max_size=25)


def test_each_person() -> None:
    found = {person.identity: person for person in details.people(contingency(TRUE, GROUPS))}
    anna, ben, cleo = found["Anna"], found["Ben"], found["Cleo"]
    assert (anna.faces, anna.groups) == (3, 2)
    assert anna.precision == pytest.approx((2 / 3 + 2 / 3 + 1) / 3)
    assert anna.recall == pytest.approx((2 / 3 + 2 / 3 + 1 / 3) / 3)
    assert (ben.precision, ben.recall, ben.groups) == (pytest.approx((1 / 3 + 1) / 2), 0.5, 2)
    assert (cleo.precision, cleo.recall, cleo.f) == (1, 1, 1)
    # Of Anna most is lost.
    assert [person.identity for person in details.people(contingency(TRUE, GROUPS))] == ["Anna", "Ben", "Cleo"]


def test_each_group() -> None:
    first, *rest = details.groups(contingency(TRUE, GROUPS))
    assert (first.label, first.faces, first.purity, first.identity, first.people) == (7, 3, 2 / 3, "Anna", 2)
    assert {group.label: group.purity for group in rest} == {2: 1, 5: 1}


def test_who_is_confused_by_which_faces() -> None:
    mixed, split = sorted(details.confusions(contingency(TRUE, GROUPS), 9), key=lambda each: each.kind)
    assert (mixed.kind, mixed.identities, mixed.labels, mixed.pairs) == ("mixed", ("Anna", "Ben"), (7, 7), 2)
    assert [rows.tolist() for rows in mixed.rows] == [[0, 1], [3]]
    assert (split.kind, split.identities, split.labels, split.pairs) == ("split", ("Anna", "Anna"), (7, 2), 2)
    assert [rows.tolist() for rows in split.rows] == [[0, 1], [2]]


@given(labels)
def test_the_means_of_people_are_the_scores(pairs: list[tuple[int, int]]) -> None:
    true, predicted = (np.array(side) for side in zip(*pairs, strict=True))
    people = details.people(contingency(true, predicted))
    found = scores(true, predicted)
    faces = sum(person.faces for person in people)
    assert faces == len(pairs)
    assert sum(person.precision * person.faces for person in people) / faces == pytest.approx(found.bcubed_precision)
    assert sum(person.recall * person.faces for person in people) / faces == pytest.approx(found.bcubed_recall)
    groups = details.groups(contingency(true, predicted))
    right = sum(group.purity * group.faces for group in groups) + int((predicted < 0).sum())
    assert right / faces == pytest.approx(found.purity)


@given(labels, st.integers(1, 6))
def test_the_worst_confusions_are_those_of_counting_every_pair(pairs: list[tuple[int, int]], most: int) -> None:
    counted: defaultdict[tuple[str, tuple[str, ...], tuple[int, ...]], int] = defaultdict(int)
    for (person, group), (other, its) in combinations(pairs, 2):
        if person != other and group == its >= 0:
            counted["mixed", tuple(sorted((str(person), str(other)))), (group, group)] += 1
        if person == other and group != its and min(group, its) >= 0:
            counted["split", (str(person), str(person)), tuple(sorted((group, its)))] += 1
    true, predicted = zip(*pairs, strict=True)
    found = details.confusions(contingency(true, predicted), most)
    assert [each.pairs for each in found] == sorted(counted.values(), reverse=True)[:most]
    for each in found:
        key = each.kind, tuple(sorted(each.identities)), tuple(sorted(each.labels))
        assert counted[key] == each.pairs == len(each.rows[0]) * len(each.rows[1])
        for rows, identity, label in zip(each.rows, each.identities, each.labels, strict=True):
            assert {(str(true[row]), predicted[row]) for row in rows.tolist()} == {(identity, label)}


def test_nothing_to_tell() -> None:
    empty = contingency([], [])
    assert (details.people(empty), details.groups(empty), details.confusions(empty, 5)) == ([], [], [])
