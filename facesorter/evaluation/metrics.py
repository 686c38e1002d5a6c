"""How well groups agree with what is true, in the measures of the literature.

All of them follow from the contingency table (see `contingency`). It takes 0.1 ms and 0.1 MB for 1,000 faces, 10 ms and
7 MB for 100,000, 0.1 s and 65 MB for a million (tests/bench/scores_at_size.py).
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

import numpy as np
from numpy.typing import ArrayLike

from facesorter.evaluation.contingency import Contingency, Counts, contingency, largest, pairs


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
    return of_table(contingency(true, predicted))


def of_table(table: Contingency) -> Scores:
    """The scores of a table that is there already."""
    total = len(table.person)
    if not total:
        return Scores(*(None,) * 12, groups=0, unassigned=0, true_identities=0, faces=0)
    in_both, in_person, in_group = table.in_both, table.in_person, table.in_group
    same_both, same_person, same_group = (int(pairs(sizes).sum()) for sizes in (in_both, in_person, in_group))
    all_pairs = total * (total - 1) // 2
    right = all_pairs + 2 * same_both - same_person - same_group

    mean_precision = float((in_both * (in_both / in_group[table.of_group])).sum() / total)
    mean_recall = float((in_both * (in_both / in_person[table.of_person])).sum() / total)
    shared = _shared_information(table)
    return Scores(
        purity=int(largest(in_both, table.of_group, len(in_group)).sum()) / total,
        inverse_purity=int(largest(in_both, table.of_person, len(in_person)).sum()) / total,
        rand=_share(right, all_pairs),
        adjusted_rand=_adjusted(same_both, same_person, same_group, all_pairs),
        precision=_share(same_both, same_group),
        recall=_share(same_both, same_person),
        f_measure=_share(2 * same_both, same_person + same_group),
        bcubed_precision=mean_precision,
        bcubed_recall=mean_recall,
        bcubed_f=2 * mean_precision * mean_recall / (mean_precision + mean_recall),
        nmi=shared,
        v_measure=shared,  # the harmonic mean of homogeneity and completeness comes to the same
        groups=len(in_group),
        unassigned=table.unassigned,
        true_identities=len(in_person),
        faces=total,
    )


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def _adjusted(same_both: int, same_person: int, same_group: int, all_pairs: int) -> float:
    # (found - expected) / (most possible - expected), both times 2 * pairs so that all are whole numbers.
    expected = 2 * same_person * same_group
    most = all_pairs * (same_person + same_group)
    return _share(2 * all_pairs * same_both - expected, most - expected)


def _shared_information(table: Contingency) -> float:
    """2 I(person, group) / (H(person) + H(group)), from what each leaves open of the other."""
    entropies = _entropy(table.in_person) + _entropy(table.in_group)
    if not entropies:
        return 1.0
    in_both = table.in_both
    # Logarithms of cell by whole are exactly 0 where a group is a person, so perfect agreement is exactly 1.
    by_group, by_person = in_both / table.in_group[table.of_group], in_both / table.in_person[table.of_person]
    open_ = -(in_both * (np.log(by_group) + np.log(by_person))).sum()
    return max(0.0, 1.0 - float(open_ / in_both.sum()) / entropies)


def _entropy(sizes: Counts) -> float:
    shares = sizes / sizes.sum()
    return float(-(shares * np.log(shares)).sum())
