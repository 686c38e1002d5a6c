"""Where a grouping is right and where it is wrong: each person, each group, and who is confused with whom.

All of it follows from the contingency table. With a million faces it takes a second, and no table of people by groups.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from facesorter.evaluation.contingency import Contingency, Counts


@dataclass(frozen=True, slots=True)
class PersonScore:
    """How well one true person was found (BCubed, Bagga and Baldwin 1998, over this person's faces; in [0, 1]).

    precision: of a face's group, how much is this person, for the mean face.
    recall:    of this person, how much is in the face's group, for the mean face.
    groups:    over which the ``faces`` are spread, those of one face in no group included.
    """

    identity: str
    faces: int
    precision: float
    recall: float
    f: float
    groups: int


@dataclass(frozen=True, slots=True)
class GroupScore:
    """How much one group is of one kind: ``purity`` is the share, in (0, 1], of the person most seen in it,
    ``identity``; ``people`` is how many are in it.
    """

    label: int
    faces: int
    purity: float
    identity: str
    people: int


@dataclass(frozen=True, slots=True, eq=False)
class Confusion:
    """Two people in one group ("mixed"), or one person in two groups ("split").

    identities: the two people, or twice the one; ``labels``: twice the group, or the two groups.
    pairs:      of faces that are judged wrongly for it.
    rows:       the faces on either side, as numbers from 0 in the order that the scores were given.
    """

    kind: Literal["mixed", "split"]
    identities: tuple[str, str]
    labels: tuple[int, int]
    pairs: int
    rows: tuple[NDArray[np.int64], NDArray[np.int64]]


def people(table: Contingency) -> list[PersonScore]:
    """Each person, those first for whom most is lost: (1 - f) times faces."""
    count, cells = len(table.in_person), table.in_both
    size = table.in_person
    precision = np.bincount(table.of_person, cells * (cells / table.in_group[table.of_group]), count) / size
    recall = np.bincount(table.of_person, cells * (cells / size[table.of_person]), count) / size
    f = 2 * precision * recall / (precision + recall)
    groups = np.bincount(table.of_person, minlength=count)
    order = np.lexsort((np.arange(count), -((1 - f) * size).round(9)))
    return [
        PersonScore(
            str(table.identity(row)),
            int(size[row]),
            float(precision[row]),
            float(recall[row]),
            float(f[row]),
            int(groups[row]),
        )
        for row in order.tolist()
    ]


def groups(table: Contingency) -> list[GroupScore]:
    """Each group, those first that hold most faces of others than the person most seen in them. Faces in no group are
    left out.
    """
    count = len(table.labels)
    order = np.lexsort((table.of_person, -table.in_both, table.of_group))
    _, first, kinds = np.unique(table.of_group[order], return_index=True, return_counts=True)
    most = order[first][:count]
    main = table.in_both[most]
    size = table.in_group[:count]
    return [
        GroupScore(
            int(table.label(group)),
            int(size[group]),
            float(main[group] / size[group]),
            str(table.identity(int(table.of_person[most[group]]))),
            int(kinds[group]),
        )
        for group in np.lexsort((np.arange(count), main - size)).tolist()
    ]


def confusions(table: Contingency, most: int) -> list[Confusion]:
    """The ``most`` confusions that cost most pairs of faces, "mixed" and "split" in one order."""
    mixed = _largest_products(table.of_group, table.in_both, most)
    # A face in no group is in none with others of its person, which says nothing of any group.
    grouped = np.flatnonzero(table.of_group < len(table.labels))
    split = [
        (product, int(grouped[one]), int(grouped[other]))
        for product, one, other in _largest_products(table.of_person[grouped], table.in_both[grouped], most)
    ]
    rows = _Rows(table)
    found = [_confusion(table, rows, "mixed", *each) for each in mixed]
    found += [_confusion(table, rows, "split", *each) for each in split]
    return sorted(found, key=lambda confusion: -confusion.pairs)[:most]


def _largest_products(owner: Counts, size: Counts, most: int) -> list[tuple[int, int, int]]:
    """The ``most`` pairs of cells of one owner with the largest product: (product, cell, cell).

    Within an owner with cells in falling order, the pair (i, j) is preceded by j - 1 others that are no smaller, so
    cells beyond the first ``most`` + 1 cannot matter: an owner of thousands of cells needs no table of all pairs.
    """
    order = np.lexsort((-size, owner))
    of, sizes = owner[order], size[order]
    found: list[tuple[int, int, int]] = []
    for step in range(1, most + 1):
        first = np.flatnonzero(of[:-step] == of[step:])
        if not len(first):
            break
        products = sizes[first] * sizes[first + step]
        best = np.argsort(-products, kind="stable")[:most]
        found += zip(
            products[best].tolist(),
            order[first[best]].tolist(),
            order[first[best] + step].tolist(),
            strict=True,
        )
    return sorted(found, key=lambda each: (-each[0], each[1:]))[:most]


class _Rows:
    """The faces of a cell."""

    def __init__(self, table: Contingency) -> None:
        cell = table.person * len(table.in_group) + table.group
        self._order = np.argsort(cell, kind="stable")
        self._starts = np.concatenate([[0], np.cumsum(table.in_both)])

    def of(self, cell: int) -> NDArray[np.int64]:
        return self._order[self._starts[cell] : self._starts[cell + 1]]


def _confusion(
    table: Contingency, rows: _Rows, kind: Literal["mixed", "split"], product: int, one: int, other: int
) -> Confusion:
    cells = (one, other)
    identities = tuple(str(table.identity(int(table.of_person[cell]))) for cell in cells)
    labels = tuple(int(table.label(int(table.of_group[cell]))) for cell in cells)
    return Confusion(
        kind, (identities[0], identities[1]), (labels[0], labels[1]), product, (rows.of(one), rows.of(other))
    )
