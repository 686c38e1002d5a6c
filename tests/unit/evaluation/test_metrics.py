"""Scores: worked by hand, the same as scikit-learn's, and true whatever the groups are."""

import math
import subprocess
import sys
from dataclasses import asdict, fields

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn import metrics as sklearn

from facesorter.evaluation import MEASURES, Scores, scores

KEYS = tuple(measure.key for measure in MEASURES)
labellings = st.integers(1, 60).flatmap(
    lambda n: st.tuples(
        st.lists(st.integers(0, 8), min_size=n, max_size=n), st.lists(st.integers(-1, 8), min_size=n, max_size=n)
    )
)


def values(found: Scores) -> dict[str, float]:
    return {key: value for key, value in asdict(found).items() if key in KEYS}


def alone(predicted: list[int]) -> list[int]:
    """Each unassigned face in a group of its own."""
    return [label if label >= 0 else 1000 + place for place, label in enumerate(predicted)]


def test_five_faces_worked_by_hand() -> None:
    # Anna a1 a2 a3 and Ben b1 b2; groups {a1 a2}, {a3 b1 b2}. Contingency table: Anna 2 1, Ben 0 2.
    found = scores(["Anna", "Anna", "Anna", "Ben", "Ben"], [0, 0, 1, 1, 1])
    # Largest of each group: 2 + 2 of 5; largest of each person: 2 + 2 of 5.
    assert found.purity == found.inverse_purity == 4 / 5
    # Pairs of 5 faces: 10. In one group: 1 + 3 = 4. Of one person: 3 + 1 = 4. Both: a1a2 and b1b2 = 2.
    # Neither: 10 - 4 - 4 + 2 = 4. Judged rightly: 2 + 4 = 6.
    assert (found.precision, found.recall, found.f_measure) == (2 / 4, 2 / 4, 1 / 2)
    assert found.rand == 6 / 10
    # By chance 4 * 4 / 10 = 1.6 pairs are both, at most (4 + 4) / 2 = 4: (2 - 1.6) / (4 - 1.6) = 1 / 6.
    assert found.adjusted_rand == pytest.approx(1 / 6)
    # Precision of each face: a1, a2: 2 of 2; a3: 1 of 3; b1, b2: 2 of 3. Mean (1 + 1 + 1/3 + 2/3 + 2/3) / 5 = 11 / 15.
    # Recall of each face: a1, a2: 2 of 3; a3: 1 of 3; b1, b2: 2 of 2. Mean (2/3 + 2/3 + 1/3 + 1 + 1) / 5 = 11 / 15.
    assert found.bcubed_precision == pytest.approx(11 / 15)
    assert found.bcubed_recall == pytest.approx(11 / 15)
    assert found.bcubed_f == pytest.approx(11 / 15)
    # Both entropies are H(2/5) = ln 5 - (2 ln 2 + 3 ln 3) / 5. Knowing the group leaves open 3/5 of H(1/3), with
    # H(1/3) = ln 3 - 2/3 ln 2.
    whole = math.log(5) - (2 * math.log(2) + 3 * math.log(3)) / 5
    left = 3 / 5 * (math.log(3) - 2 / 3 * math.log(2))
    assert found.nmi == pytest.approx(1 - left / whole)
    assert found.v_measure == found.nmi
    assert (found.groups, found.unassigned, found.true_identities, found.faces) == (2, 0, 2, 5)


def test_an_unassigned_face_is_a_group_of_its_own() -> None:
    # Three faces of Anna, one of Ben; a group of two Annas, the others in none: pairs in one group 1, of one person 3.
    found = scores([7, 7, 7, 9], [4, 4, -1, -1])
    assert (found.purity, found.inverse_purity) == (1.0, 3 / 4)
    assert (found.precision, found.recall, found.f_measure) == (1.0, 1 / 3, 1 / 2)
    assert found.rand == 4 / 6
    # Recall of each face: 2/3, 2/3, 1/3, 1.
    assert (found.bcubed_precision, found.bcubed_recall) == (1.0, pytest.approx(2 / 3))
    assert (found.groups, found.unassigned, found.true_identities, found.faces) == (3, 2, 2, 4)
    assert values(found) == values(scores([7, 7, 7, 9], [4, 4, 0, 1]))


def test_a_face_of_nobody_known_is_a_person_of_its_own() -> None:
    assert set(values(scores([3, 3, -1, -1], [5, 5, -1, -1])).values()) == {1.0}
    assert scores([3, 3, -1, -1], [5, 5, 6, 6]).precision == 1 / 2
    assert scores([3, 3, -1, -1], [5, 5, 6, 6]).true_identities == 3


def test_no_face_scores_nothing() -> None:
    found = scores([], [])
    assert set(values(found).values()) == {None}
    assert (found.groups, found.unassigned, found.true_identities, found.faces) == (0, 0, 0, 0)


@pytest.mark.parametrize("label", [0, -1])
def test_one_face_cannot_be_wrong(label: int) -> None:
    assert set(values(scores(["Anna"], [label])).values()) == {1.0}


def test_everyone_alone() -> None:
    assert set(values(scores(range(5), [-1] * 5)).values()) == {1.0}
    # Alone, but all of one person: no pair is wrong, and none of ten is found.
    found = scores([1] * 5, [-1] * 5)
    assert (found.purity, found.precision, found.bcubed_precision) == (1.0, 1.0, 1.0)
    assert (found.inverse_purity, found.recall, found.f_measure, found.rand) == (1 / 5, 0.0, 0.0, 0.0)
    assert (found.adjusted_rand, found.nmi, found.v_measure) == pytest.approx((0, 0, 0))
    assert (found.bcubed_recall, found.bcubed_f) == (1 / 5, pytest.approx(1 / 3))


def test_all_in_one_group() -> None:
    # Four people of one face each: no pair is of one person, all six are in one group.
    found = scores(range(4), [0] * 4)
    assert (found.purity, found.inverse_purity) == (1 / 4, 1.0)
    assert (found.precision, found.recall, found.f_measure, found.rand, found.adjusted_rand) == (0, 1, 0, 0, 0)


def test_faces_and_identities_must_be_as_many() -> None:
    with pytest.raises(ValueError, match="3 true identities for 2 faces"):
        scores([1, 2, 3], [1, 2])


def test_every_score_is_explained_in_one_line() -> None:
    assert sorted(KEYS) == sorted(set(KEYS))
    assert {field.name for field in fields(Scores)} - set(KEYS) == {"groups", "unassigned", "true_identities", "faces"}
    for measure in MEASURES:
        assert measure.label
        assert 20 < len(measure.explanation) < 90
        assert measure.explanation.endswith(".")


def test_the_scores_need_neither_scikit_learn_nor_scipy() -> None:
    program = "import sys, facesorter.evaluation; print(*(name.partition('.')[0] for name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert not {"sklearn", "scipy", "PySide6", "sqlite3"} & set(done.stdout.split())


def bcubed(true: list[int], predicted: list[int]) -> tuple[float, float]:
    """Face by face, as Bagga and Baldwin put it."""
    both = np.equal.outer(true, true) & np.equal.outer(predicted, predicted)
    group, person = np.equal.outer(predicted, predicted), np.equal.outer(true, true)
    return float(np.mean(both.sum(1) / group.sum(1))), float(np.mean(both.sum(1) / person.sum(1)))


@given(labellings)
def test_the_same_as_scikit_learn(pair: tuple[list[int], list[int]]) -> None:
    true, predicted = pair
    found, single = scores(true, predicted), alone(predicted)
    table = sklearn.cluster.contingency_matrix(true, single)
    (_, fp), (fn, tp) = sklearn.cluster.pair_confusion_matrix(true, single)
    assert found.purity == table.max(axis=0).sum() / len(true)
    assert found.inverse_purity == table.max(axis=1).sum() / len(true)
    assert found.rand == pytest.approx(sklearn.rand_score(true, single))
    assert found.adjusted_rand == pytest.approx(sklearn.adjusted_rand_score(true, single))
    assert found.precision == (tp / (tp + fp) if tp + fp else 1)
    assert found.recall == (tp / (tp + fn) if tp + fn else 1)
    assert found.f_measure == (2 * tp / (2 * tp + fp + fn) if tp + fp + fn else 1)
    assert (found.bcubed_precision, found.bcubed_recall) == pytest.approx(bcubed(true, single))
    assert found.nmi == pytest.approx(sklearn.normalized_mutual_info_score(true, single), abs=1e-9)
    assert found.v_measure == pytest.approx(sklearn.v_measure_score(true, single), abs=1e-9)
    assert found.true_identities == len(set(true))
    assert found.groups == len(set(single))
    assert found.unassigned == predicted.count(-1)


@given(labellings, st.randoms(use_true_random=False))
def test_names_and_order_say_nothing(pair: tuple[list[int], list[int]], random) -> None:
    true, predicted = pair
    names = [f"person {number}" for number in random.sample(range(100), 9)]
    numbers = random.sample(range(1000), 9)
    renamed = scores([names[one] for one in true], [numbers[one] if one >= 0 else -5 for one in predicted])
    assert values(renamed) == pytest.approx(values(scores(true, predicted)))
    order = random.sample(range(len(true)), len(true))
    shuffled = scores([true[place] for place in order], [predicted[place] for place in order])
    assert values(shuffled) == pytest.approx(values(scores(true, predicted)))


@given(labellings)
def test_perfect_is_exactly_one_and_only_perfect(pair: tuple[list[int], list[int]]) -> None:
    true, predicted = pair
    assert set(values(scores(true, true)).values()) == {1.0}
    single = alone(predicted)
    differ = len(set(zip(true, single, strict=True))) > min(len(set(true)), len(set(single)))
    assert (scores(true, predicted).rand < 1) is differ
    assert (scores(true, predicted).f_measure < 1) is differ


@given(labellings)
def test_truth_and_groups_swapped(pair: tuple[list[int], list[int]]) -> None:
    true, single = pair[0], alone(pair[1])
    one, other = scores(true, single), scores(single, true)
    for left, right in (("purity", "inverse_purity"), ("precision", "recall"), ("bcubed_precision", "bcubed_recall")):
        assert getattr(one, left) == pytest.approx(getattr(other, right))
        assert getattr(one, right) == pytest.approx(getattr(other, left))
    for key in ("rand", "adjusted_rand", "f_measure", "bcubed_f", "nmi", "v_measure"):
        assert getattr(one, key) == pytest.approx(getattr(other, key), abs=1e-12)


@given(labellings)
def test_within_their_ranges(pair: tuple[list[int], list[int]]) -> None:
    found = values(scores(*pair))
    assert -0.5 <= found.pop("adjusted_rand") <= 1
    assert all(0 <= value <= 1 for value in found.values())


def test_pairs_beyond_32_bits_are_exact() -> None:
    # 120,000 faces of one person, half in one group and half in another: 7.2 thousand million pairs.
    true, predicted = np.zeros(120_000, np.int32), np.arange(120_000) % 2
    found = scores(true, predicted)
    assert found.recall == 2 * (60_000 * 59_999 // 2) / (120_000 * 119_999 // 2)
    assert found.precision == 1.0
