"""How well groups agree with what is true, in the measures of the literature.

All of them follow from the contingency table: how many faces of true identity i lie in group j. Only its cells that
are not zero are kept, at most one a face, so a million faces need no table of identities by groups. It takes 0.1 ms and
0.1 MB for 1,000 faces, 10 ms and 7 MB for 100,000, 0.1 s and 65 MB for a million (tests/bench/scores_at_size.py).
Counts and pairs are exact integers; each score is rounded once, when it is divided.

A face that is in no group counts as a group of its own. A share of nothing is 1, as nothing in it is wrong: with no
pair put together, none is put together wrongly. So agreement in everything is always 1, also where every face stands
alone. Without any face there is nothing to score: every score is ``None``.

Sources: purity and inverse purity, Zhao and Karypis 2001, Amigó et al. 2009 (*A comparison of extrinsic clustering
evaluation metrics*); Rand 1971; adjusted for chance, Hubert and Arabie 1985; BCubed, Bagga and Baldwin 1998; mutual
information normalised by the arithmetic mean of the entropies, Kvålseth 1987, Vinh et al. 2010; V-measure, Rosenberg
and Hirschberg 2007.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

_Counts = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Scores:
    """Agreement of groups with the truth: scores in [0, 1] (``adjusted_rand`` in [-0.5, 1]), ``None`` without faces.

    groups:          the groups that were scored, those of one unassigned face included.
    unassigned:      faces in no group.
    true_identities: the people that the faces show.
    faces:           the faces that were scored.
    """

    purity: float | None
    inverse_purity: float | None
    rand: float | None
    adjusted_rand: float | None
    precision: float | None
    recall: float | None
    f_measure: float | None
    bcubed_precision: float | None
    bcubed_recall: float | None
    bcubed_f: float | None
    nmi: float | None
    v_measure: float | None
    groups: int
    unassigned: int
    true_identities: int
    faces: int


@dataclass(frozen=True, slots=True)
class Measure:
    """What people see of a field of `Scores`: its name and one line that says what it tells."""

    key: str
    label: str
    explanation: str


#: The scores, those that say most about a library of faces first.
MEASURES: tuple[Measure, ...] = (
    Measure("f_measure", "Pair F", "Precision and recall of pairs in one number (harmonic mean)."),
    Measure("precision", "Pair precision", "Of two faces in one group: how often they are the same person."),
    Measure("recall", "Pair recall", "Of two faces of one person: how often they are in one group."),
    Measure("bcubed_f", "BCubed F", "BCubed precision and recall in one number (harmonic mean)."),
    Measure(
        "bcubed_precision", "BCubed precision", "How much of a face's group is the same person, for the mean face."
    ),
    Measure("bcubed_recall", "BCubed recall", "How much of a face's person is in its group, for the mean face."),
    Measure("adjusted_rand", "Adjusted Rand", "Agreement on pairs beyond chance: 0 is what guessing gives."),
    Measure("purity", "Purity", "Faces that belong to the person most seen in their group."),
    Measure("inverse_purity", "Inverse purity", "Faces that are in the group where most of their person is."),
    Measure("nmi", "NMI", "Information that groups and people share, by the mean of both."),
    Measure("v_measure", "V-measure", "Groups of one person, people in one group; equals NMI by its definition."),
    Measure("rand", "Rand index", "Pairs judged rightly; near 1 wherever there are many people, so it says little."),
)


def scores(true: ArrayLike, predicted: ArrayLike) -> Scores:
    """Score groups against the truth.

    true:      (n,) identities, numbers or text.
    predicted: (n,) groups, numbers or text.

    A negative number, on either side, is a face that belongs with no other: of nobody else, in no group.
    """
    identities, people, _ = _codes(np.asarray(true))
    groups, count, unassigned = _codes(np.asarray(predicted))
    if identities.shape != groups.shape:
        raise ValueError(f"{len(identities)} true identities for {len(groups)} faces")
    total = len(identities)
    if not total:
        return Scores(*(None,) * 12, groups=0, unassigned=0, true_identities=0, faces=0)
    both, in_both = np.unique(identities * count + groups, return_counts=True)
    of_person, of_group = np.divmod(both, count)
    in_person, in_group = np.bincount(identities), np.bincount(groups)

    same_both, same_person, same_group = _pairs(in_both), _pairs(in_person), _pairs(in_group)
    pairs = total * (total - 1) // 2
    right = pairs + 2 * same_both - same_person - same_group

    mean_precision = float((in_both * (in_both / in_group[of_group])).sum() / total)
    mean_recall = float((in_both * (in_both / in_person[of_person])).sum() / total)
    shared = _shared_information(in_both, in_person, in_group, of_person, of_group)
    return Scores(
        purity=_largest(in_both, of_group, len(in_group)) / total,
        inverse_purity=_largest(in_both, of_person, len(in_person)) / total,
        rand=_share(right, pairs),
        adjusted_rand=_adjusted(same_both, same_person, same_group, pairs),
        precision=_share(same_both, same_group),
        recall=_share(same_both, same_person),
        f_measure=_share(2 * same_both, same_person + same_group),
        bcubed_precision=mean_precision,
        bcubed_recall=mean_recall,
        bcubed_f=2 * mean_precision * mean_recall / (mean_precision + mean_recall),
        nmi=shared,
        v_measure=shared,  # the harmonic mean of homogeneity and completeness comes to the same
        groups=count,
        unassigned=unassigned,
        true_identities=people,
        faces=total,
    )


def _codes(labels: NDArray[Any]) -> tuple[_Counts, int, int]:
    """Labels as numbers from 0 on, each negative one as a number of its own; how many numbers, how many of these."""
    alone = labels < 0 if labels.dtype.kind in "if" else np.zeros(len(labels), bool)
    codes = np.empty(len(labels), np.int64)
    different, codes[~alone] = np.unique(labels[~alone], return_inverse=True)
    lonely = int(alone.sum())
    codes[alone] = len(different) + np.arange(lonely)
    return codes, len(different) + lonely, lonely


def _pairs(sizes: _Counts) -> int:
    return int((sizes * (sizes - 1) // 2).sum())


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def _largest(in_both: _Counts, owner: _Counts, owners: int) -> int:
    """The largest cell of each owner, summed."""
    most = np.zeros(owners, np.int64)
    np.maximum.at(most, owner, in_both)
    return int(most.sum())


def _adjusted(same_both: int, same_person: int, same_group: int, pairs: int) -> float:
    # (found - expected) / (most possible - expected), both times 2 * pairs so that all are whole numbers.
    expected = 2 * same_person * same_group
    most = pairs * (same_person + same_group)
    return _share(2 * pairs * same_both - expected, most - expected)


def _shared_information(
    in_both: _Counts, in_person: _Counts, in_group: _Counts, of_person: _Counts, of_group: _Counts
) -> float:
    """2 I(person, group) / (H(person) + H(group)), from what each leaves open of the other."""
    entropies = _entropy(in_person) + _entropy(in_group)
    if not entropies:
        return 1.0
    # Logarithms of cell by whole are exactly 0 where a group is a person, so perfect agreement is exactly 1.
    open_ = -(in_both * (np.log(in_both / in_group[of_group]) + np.log(in_both / in_person[of_person]))).sum()
    return max(0.0, 1.0 - float(open_ / in_both.sum()) / entropies)


def _entropy(sizes: _Counts) -> float:
    shares = sizes / sizes.sum()
    return float(-(shares * np.log(shares)).sum())
