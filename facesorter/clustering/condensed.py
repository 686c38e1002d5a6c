"""What HDBSCAN makes of a minimum spanning tree: the condensed tree, and the groups that last longest in it.

R. Campello, D. Moulavi, J. Sander, Density-based clustering based on hierarchical density estimates, PAKDD 2013;
L. McInnes, J. Healy, Accelerated hierarchical density based clustering, ICDM Workshops 2017.

As the distance falls, groups lose rows and fall apart. A part of fewer rows than a group may have is rows that leave;
where two parts are large enough, the group ends and two begin. How long rows stay in a group is its stability, in
1 / distance.
"""

from typing import Literal

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Method = Literal["eom", "leaf"]

#: Rows at the same place are as near as this.
_NEAREST = 1e-10


def groups(
    n: int, a: Ints, b: Ints, apart: NDArray[np.float64], smallest: int, method: Method, end: float | None
) -> Ints:
    """Any labels of ``n`` rows, -1 for noise.

    a, b:     edges of a minimum spanning tree or, with ``end``, of a forest, the shortest first; ``apart``: their
              lengths.
    smallest: least number of rows of a group, 2 or more.
    method:   eom: of a group and those that it falls into, whichever are more stable; leaf: those that fall into none.
    end:      distance at which the trees of a forest are one; all of them may be groups. The whole of a tree is none.
    """
    parent, size = _hierarchy(n, a, b)
    nodes = np.arange(len(parent))
    large = size >= smallest
    inner = np.flatnonzero(large & (parent >= 0))
    ends = np.bincount(parent[inner], minlength=len(parent)) == 2
    # A large part goes on as the group that it is in, unless that ends there.
    first = nodes.copy()
    goes_on = inner[~ends[parent[inner]]]
    first[goes_on] = parent[goes_on]
    first = _followed(first)
    heads = np.flatnonzero(large & (first == nodes))
    if not len(heads):
        return np.full(n, -1)
    number = np.full(len(parent), -1)
    number[heads] = np.arange(len(heads))
    density = np.concatenate([np.zeros(n), 1 / np.maximum(apart, _NEAREST)])
    above = parent[heads]
    births = np.where(above >= 0, density[above], 0 if end is None else 1 / end)
    parents = np.where(above >= 0, number[first[above]], -1)
    # Where each row leaves its group: at the least large part that it is in.
    leaves = _followed(np.where(large | (parent < 0), nodes, parent))[:n]
    group = np.where(large[leaves], number[first[leaves]], -1)
    stayed = np.flatnonzero(group >= 0)
    lived = density[leaves[stayed]] - births[group[stayed]]
    stability = np.bincount(group[stayed], lived, len(heads)).astype(np.float64)
    inside = np.flatnonzero(parents >= 0)
    lived = (births[inside] - births[parents[inside]]) * size[heads[inside]]
    stability += np.bincount(parents[inside], lived, len(heads))
    chosen = _chosen(stability, parents, method, whole=end is None)
    return np.where(group >= 0, chosen[group], -1)


def _hierarchy(n: int, a: Ints, b: Ints) -> tuple[Ints, Ints]:
    """Parents, -1 for none, and sizes of rows and then of what each edge joins."""
    parent, size = [-1] * (n + len(a)), [1] * n
    # For each row one that is in the same part, up to one that knows the node of the part.
    nearer, node = list(range(n)), list(range(n))

    def representative(row: int) -> int:
        while nearer[row] != row:
            nearer[row] = row = nearer[nearer[row]]
        return row

    for row, other in zip(a.tolist(), b.tolist(), strict=True):
        one, two = representative(row), representative(other)
        if size[node[one]] < size[node[two]]:
            one, two = two, one
        parent[node[one]] = parent[node[two]] = len(size)
        size.append(size[node[one]] + size[node[two]])
        nearer[two] = one
        node[one] = len(size) - 1
    return np.array(parent, np.int64), np.array(size, np.int64)


def _followed(pointers: Ints) -> Ints:
    """Where pointers to pointers end."""
    while not np.array_equal(further := pointers[pointers], pointers):
        pointers = further
    return pointers


def _chosen(stability: NDArray[np.float64], parents: Ints, method: Method, *, whole: bool) -> Ints:
    """For each group the one that is chosen of it and those that it is part of, -1 for none; parts come first."""
    count = len(stability)
    parts, best, keep = [0.0] * count, stability.tolist(), [True] * count
    fertile = [False] * count
    for group, parent in enumerate(parents.tolist()):
        keep[group] = parts[group] <= best[group] if method == "eom" else not fertile[group]
        best[group] = max(best[group], parts[group])
        if parent >= 0:
            parts[parent] += best[group]
            fertile[parent] = True
        elif whole:
            keep[group] = False
    chosen = [-1] * count
    for group in reversed(range(count)):
        parent = int(parents[group])
        chosen[group] = chosen[parent] if parent >= 0 and chosen[parent] >= 0 else group if keep[group] else -1
    return np.array(chosen, np.int64)
