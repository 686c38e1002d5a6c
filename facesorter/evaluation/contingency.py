"""How many faces of each person lie in each group: what every score of a grouping follows from.

Only the cells that are not zero are kept, at most one a face, so a million faces need no table of people by groups.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

Counts = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Contingency:
    """The table of n faces, p people, g groups and c cells that are not zero. People and groups have numbers from 0 on;
    a face that belongs with no other, on either side, is a person or a group of its own.

    person, group: (n,) of each face.
    in_person:     (p,) faces of each person; ``in_group``: (g,) faces in each group.
    of_person, of_group, in_both: (c,) the person, the group and the faces of each cell, ordered by person, then group.
    identities, labels: what the first numbers stand for, as it was given; those beyond are faces on their own.
    """

    person: Counts
    group: Counts
    in_person: Counts
    in_group: Counts
    of_person: Counts
    of_group: Counts
    in_both: Counts
    identities: NDArray[Any]
    labels: NDArray[Any]

    @property
    def unassigned(self) -> int:
        """Faces in no group."""
        return len(self.in_group) - len(self.labels)

    def label(self, group: int) -> Any:
        """The label of a group as it was given, ``None`` for a face on its own."""
        return self.labels[group].item() if group < len(self.labels) else None

    def identity(self, person: int) -> Any:
        """The identity of a person as it was given, ``None`` for a face on its own."""
        return self.identities[person].item() if person < len(self.identities) else None


def contingency(true: ArrayLike, predicted: ArrayLike) -> Contingency:
    """The table of (n,) identities and (n,) groups, numbers or text; a negative number is a face on its own."""
    person, people, identities = codes(np.asarray(true))
    group, groups, labels = codes(np.asarray(predicted))
    if person.shape != group.shape:
        raise ValueError(f"{len(person)} true identities for {len(group)} faces")
    both, in_both = np.unique(person * groups + group, return_counts=True)
    of_person, of_group = np.divmod(both, groups) if len(both) else (both, both)
    in_person, in_group = np.bincount(person, minlength=people), np.bincount(group, minlength=groups)
    return Contingency(person, group, in_person, in_group, of_person, of_group, in_both, identities, labels)


def pairs(sizes: Counts) -> Counts:
    """Of so many faces: how many pairs there are."""
    return sizes * (sizes - 1) // 2


def largest(in_both: Counts, owner: Counts, owners: int) -> Counts:
    """(owners,) the largest cell of each owner."""
    most = np.zeros(owners, np.int64)
    np.maximum.at(most, owner, in_both)
    return most


def codes(labels: NDArray[Any]) -> tuple[Counts, int, NDArray[Any]]:
    """Labels as numbers from 0 on, each negative one as a number of its own; how many numbers, and the labels of those
    that are not on their own.
    """
    alone = labels < 0 if labels.dtype.kind in "if" else np.zeros(len(labels), bool)
    numbers = np.empty(len(labels), np.int64)
    different, numbers[~alone] = np.unique(labels[~alone], return_inverse=True)
    lonely = int(alone.sum())
    numbers[alone] = len(different) + np.arange(lonely)
    return numbers, len(different) + lonely, different
