"""The methods on the graph of neighbours against slow ones that are plainly right."""

import numpy as np
import pytest
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from facesorter.clustering import make
from facesorter.clustering.base import unit
from facesorter.clustering.neighbours import find


def faces(sizes=(30, 20, 14, 9, 5, 3, 1, 1), spread: float = 1.0, seed: int = 0):
    """Unit vectors of people in random order, and who each is."""
    random = np.random.default_rng(seed)
    centres = unit(random.standard_normal((len(sizes), 32)).astype(np.float32))
    who = random.permutation(np.repeat(np.arange(len(sizes)), sizes))
    noise = unit(random.standard_normal((len(who), 32)).astype(np.float32))
    return unit(centres[who] + np.float32(spread) * noise), who


def groups(labels) -> set[frozenset[int]]:
    """The groups, as sets of rows; noise is in none."""
    return {frozenset(np.flatnonzero(labels == label).tolist()) for label in set(labels[labels >= 0].tolist())}


def everyone(labels):
    """Each face alone is a group, too."""
    return np.where(labels < 0, labels.max() + 1 + np.arange(len(labels)), labels)


def best_move(value, graph, labels) -> float:
    """The best that comes of moving one face to the group of a neighbour."""
    answer = -np.inf
    for row in range(len(labels)):
        for other in np.unique(labels[graph[[row]].indices]):
            moved = labels.copy()
            moved[row] = other
            answer = max(answer, value(moved))
    return float(answer)


def components(n: int, pairs) -> set[frozenset[int]]:
    """The components of these pairs of rows, without single rows."""
    a, b = np.transpose(pairs)
    parts = connected_components(csr_array((np.ones(len(a)), (a, b)), shape=(n, n)), directed=False)[1]
    return {part for part in groups(parts) if len(part) > 1}


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize(("k", "distance"), [(8, 0.7), (64, 1.0), (3, 0.5), (64, 4.0)])
def test_rank_order_is_as_in_the_paper(seed: int, k: int, distance: float) -> None:
    X, _ = faces(spread=1.3, seed=seed)
    alike = X @ X.T
    lists = [
        [b for b in np.argsort(-alike[a], kind="stable").tolist() if b != a and alike[a, b] > 0.4][:k]
        for a in range(len(X))
    ]

    def absent(a: int, b: int) -> int:
        before = lists[a][: lists[a].index(b) + 1] if b in lists[a] else lists[a]
        return sum(face != b and face not in lists[b] for face in before)

    def rank(a: int, b: int) -> int:
        return lists[a].index(b) + 1 if b in lists[a] else max(1, len(lists[a]))

    near = [
        (a, b)
        for a in range(len(X))
        for b in lists[a]
        if (absent(a, b) + absent(b, a)) / min(rank(a, b), rank(b, a)) < distance
    ]
    found = make("rank_order", k=k, distance=distance, link=0.4).fit(X).labels_
    assert groups(found) == components(len(X), near)


@pytest.mark.parametrize("seed", range(5))
def test_first_neighbours_join(seed: int) -> None:
    X, _ = faces(spread=1.3, seed=seed)
    parts = [frozenset([row]) for row in range(len(X))]
    for level in range(1, 10):
        means = np.array([X[sorted(part)].mean(axis=0) for part in parts])
        alike = means @ means.T
        np.fill_diagonal(alike, -1)
        links = [(a, int(alike[a].argmax())) for a in range(len(parts)) if alike[a].max() > 0.35]
        joined = components(len(parts), links) if links else set()
        alone = [part for number, part in enumerate(parts) if not any(number in some for some in joined)]
        parts = alone + [frozenset().union(*(parts[a] for a in some)) for some in joined]
        found = make("first_neighbours", merge=0.35, levels=level).fit(X).labels_
        assert groups(found) == {part for part in parts if len(part) > 1}
    assert groups(make("first_neighbours", merge=0.35).fit(X).labels_) == groups(found)


@pytest.mark.parametrize("seed", range(5))
def test_density_link_leads_uphill(seed: int) -> None:
    X, _ = faces(spread=1.3, seed=seed)
    alike = X @ X.T
    np.fill_diagonal(alike, 0)
    density = np.where(alike > 0.4, alike, 0).sum(axis=1)
    links = []
    for a in range(len(X)):
        higher = np.flatnonzero((density > density[a]) & (alike[a] > 0.4))
        links += [(a, int(higher[alike[a, higher].argmax()]))] if len(higher) else []
    assert groups(make("density_link", link=0.4).fit(X).labels_) == components(len(X), links)


def test_cdp_cuts_what_is_too_large() -> None:
    X, _ = faces(spread=1.0, seed=1)
    graph = find(X, 0.3).graph(0.3)
    whole = np.bincount(connected_components(graph, directed=False)[1])
    assert whole.max() > 40
    labels = make("cdp", link=0.3, max_size=40).fit(X).labels_
    assert 1 < np.bincount(labels[labels >= 0]).max() <= 40
    # Who is in no large group is not touched.
    assert groups(make("cdp", link=0.3, max_size=1000).fit(X).labels_) == components(
        len(X), np.transpose(graph.nonzero()).tolist()
    )
    # Copies are one group, however many.
    assert make("cdp", max_size=5).fit(np.repeat(X[:2], 30, axis=0)).labels_.tolist() == [0] * 30 + [1] * 30


def modularity(graph, labels) -> float:
    flow = graph.toarray() / graph.sum()
    same = labels[:, None] == labels
    return float((flow - np.outer(flow.sum(axis=1), flow.sum(axis=1)))[same].sum())


@pytest.mark.parametrize("seed", range(4))
def test_leiden_finds_a_great_modularity_in_connected_groups(seed: int) -> None:
    X, who = faces((40, 30, 20, 20, 10, 10, 5, 5, 3, 2), spread=1.6, seed=seed)
    graph = find(X, 0.2).graph(0.2)
    labels = everyone(make("leiden", link=0.2).fit(X).labels_)
    found = modularity(graph, labels)
    assert found > modularity(graph, who) - 1e-9
    assert best_move(lambda moved: modularity(graph, moved), graph, labels) < found + 1e-4
    a, b = graph.nonzero()
    inside = labels[a] == labels[b]
    assert components(len(X), np.stack([a[inside], b[inside]], axis=1)) == {
        part for part in groups(labels) if len(part) > 1
    }


def description(graph, labels) -> float:
    """The map equation: bits a step of a random walk."""

    def bits(shares) -> float:
        return sum(share * np.log2(share) for share in shares if share > 0)

    flow = graph.toarray() / graph.sum()
    visits = flow.sum(axis=1)
    parts = [np.flatnonzero(labels == label) for label in np.unique(labels)]
    leave = [flow[part].sum() - flow[np.ix_(part, part)].sum() for part in parts]
    stay = [out + visits[part].sum() for part, out in zip(parts, leave, strict=True)]
    return bits([sum(leave)]) - 2 * bits(leave) - bits(visits) + bits(stay)


@pytest.mark.parametrize("seed", range(4))
def test_the_map_equations_description_is_short(seed: int) -> None:
    X, who = faces((40, 30, 20, 20, 10, 10, 5, 5, 3, 2), spread=1.5, seed=seed)
    graph = find(X, 0.25).graph(0.25)
    labels = everyone(make("map_equation", link=0.25).fit(X).labels_)
    found = description(graph, labels)
    assert found < description(graph, who) + 1e-9
    assert best_move(lambda moved: -description(graph, moved), graph, labels) < 1e-4 - found
