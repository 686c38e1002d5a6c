"""Communities of a graph by moving nodes: what Leiden and the map equation have in common.

A quality says what a partition is worth; each node moves to the community of a neighbour that gains most, communities
become the nodes of a smaller graph, and so on. The papers move one node at a time. Here nodes move in random batches,
each seeing the partition as the batches before left it, so that the work is done by products of sparse matrices: a
sixteenth of the nodes at once hardly ever get into each other's way, and the next sweep mends where they did.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph

Ints = NDArray[np.int64]
Numbers = NDArray[np.float64]

_BATCHES = 16
_SWEEPS = 20
#: How often all is done again, from what was found, at most.
_ROUNDS = 3


def settled(labels: Ints, again: Callable[[Ints], Ints]) -> Ints:
    """What comes of the labels when all is done again, until that changes nothing, `_ROUNDS` times at most."""
    for _ in range(_ROUNDS):
        before, labels = labels, again(labels)
        if np.array_equal(labels, before):
            break
    return labels


class Level:
    """A weighted graph at some stage of aggregation.

    graph: symmetric, without its diagonal; mass: (n,) what a node counts, its degree at first; when nodes become one it
    is added up, while the edges between them are gone.
    """

    def __init__(self, graph: Graph, mass: Numbers | None = None) -> None:
        self.graph = graph
        self.out: Numbers = np.asarray(graph.sum(axis=1), np.float64).ravel()
        self.mass: Numbers = self.out if mass is None else mass

    def __len__(self) -> int:
        return len(self.mass)

    def aggregated(self, labels: Ints) -> Level:
        """Each community a node; labels are numbered from 0 without gaps."""
        from scipy.sparse import csr_array  # noqa: PLC0415 (heavy)

        n, count = len(self), int(labels.max()) + 1
        members = csr_array((np.ones(n), labels, np.arange(n + 1)), shape=(n, count))
        graph = csr_array(members.T @ self.graph @ members)
        graph.setdiag(0)
        graph.eliminate_zeros()
        return Level(graph, np.asarray(np.bincount(labels, self.mass, count), np.float64))

    def within(self, labels: Ints) -> Level:
        """Without the edges between communities."""
        from scipy.sparse import csr_array  # noqa: PLC0415 (heavy)

        a, b, weights = _edges(self.graph)
        same = labels[a] == labels[b]
        return Level(csr_array((weights[same], (a[same], b[same])), shape=self.graph.shape), self.mass)


class Partition:
    """Which community each node of a level is in, and the sums that qualities need, by community.

    mass: of its nodes; out: weight of the edges that leave it; nodes: how many.
    """

    def __init__(self, level: Level, labels: Ints) -> None:
        n = len(level)
        self.level, self.labels = level, labels
        self.mass = np.bincount(labels, level.mass, n)
        self.nodes = np.bincount(labels, minlength=n)
        a, b, weights = _edges(level.graph)
        cut = labels[a] != labels[b]
        self.out = np.zeros(n)
        self.out += np.bincount(labels[a[cut]], weights[cut], n)

    def move(self, rows: Ints, to: Ints) -> None:
        """Put some nodes, each once, into other communities."""
        level, n = self.level, len(self.level)
        a, b, weights = _edges(level.graph[rows])
        moving = np.zeros(n, bool)
        moving[rows] = True
        # Edges between two that move are there from both sides.
        weights = np.where(moving[b], weights, 2 * weights)
        inside = np.zeros(n)
        for sign in (-1, 1):
            own = self.labels[rows]
            same = self.labels[b] == own[a]
            inside += sign * np.bincount(own[a[same]], weights[same], n)
            self.mass += sign * np.bincount(own, level.mass[rows], n)
            self.nodes += sign * np.bincount(own, minlength=n)
            self.out += sign * np.bincount(own, level.out[rows], n)
            if sign < 0:
                self.labels[rows] = to
        self.out -= inside


class Quality(Protocol):
    """What a partition is worth."""

    def gain(self, now: Partition, rows: Ints, to: Ints, here: Numbers, there: Numbers) -> Numbers:
        """How much is gained if a node moves to another community, each by itself, in units of edges' weights.

        rows, to: a node and a community that it is not in; here, there: weight of the node's edges to the other nodes
        of its own community, and to those of the other one.
        """


def moved(level: Level, labels: Ints, quality: Quality, random: np.random.Generator) -> Ints:
    """The partition after nodes moved until nothing is gained; labels are below the number of nodes."""
    now = Partition(level, labels.copy())
    active = np.flatnonzero(np.diff(level.graph.indptr))
    for _ in range(_SWEEPS):
        changed = np.zeros(len(level), bool)
        for part in np.array_split(random.permutation(active), _BATCHES):
            rows, to = _best(now, part, quality)
            now.move(rows, to)
            changed[rows] = True
        # Who moved, and whose neighbours moved.
        active = np.flatnonzero(changed | (level.graph @ changed > 0))
        if not len(active):
            break
    return now.labels


def refined(level: Level, labels: Ints, quality: Quality, random: np.random.Generator) -> Ints:
    """Each community taken apart and put together again of connected parts: nodes that are still alone join a part
    of their community if that gains something. A part never loses a node, so it stays connected.
    """
    level = level.within(labels)
    now = Partition(level, np.arange(len(level)))
    for part in np.array_split(random.permutation(np.flatnonzero(np.diff(level.graph.indptr))), _BATCHES):
        # Who has been joined stays; and nobody joins one that moves at the same time.
        alone = part[now.nodes[now.labels[part]] == 1]
        closed = np.zeros(len(level), bool)
        closed[now.labels[alone]] = True
        now.move(*_best(now, alone, quality, closed))
    return now.labels


def _best(now: Partition, rows: Ints, quality: Quality, closed: NDArray[np.bool_] | None = None) -> tuple[Ints, Ints]:
    """The nodes of ``rows`` that gain by moving, and where each gains most; to be alone is a choice, too, unless some
    communities are ``closed``.
    """
    from scipy.sparse import csr_array  # noqa: PLC0415 (heavy)

    n = len(now.level)
    member = csr_array((np.ones(n), now.labels, np.arange(n + 1)), shape=(n, n))
    at, to, there = _edges(csr_array(now.level.graph[rows] @ member))
    own = now.labels[rows][at] == to
    here = np.zeros(len(rows))
    here[at[own]] = there[own]
    good = ~own if closed is None else ~own & ~closed[to]
    at, to, there = at[good], to[good], there[good]
    if closed is None:
        empty = np.flatnonzero(now.nodes == 0)
        shared = np.flatnonzero(now.nodes[now.labels[rows]] > 1)[: len(empty)]
        at = np.concatenate([at, shared])
        to = np.concatenate([to, empty[: len(shared)]])
        there = np.concatenate([there, np.zeros(len(shared))])
    # Sums depend on their order in the last digits: equals are what differs by less. The smaller label wins.
    gain = np.round(quality.gain(now, rows[at], to, here[at], there), 4)
    order = np.lexsort((to, -gain, at))
    first = np.ones(len(order), bool)
    first[1:] = np.diff(at[order]) != 0
    chosen = order[first]
    chosen = chosen[gain[chosen] > 0]
    return rows[at[chosen]], to[chosen]


def _edges(graph: Graph) -> tuple[Ints, Ints, Numbers]:
    """(row, column, weight) of all entries."""
    rows = np.repeat(np.arange(graph.shape[0]), np.diff(graph.indptr)).astype(np.int64, copy=False)
    return rows, np.asarray(graph.indices, np.int64), np.asarray(graph.data, np.float64)
