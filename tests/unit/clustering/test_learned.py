"""What networks are told, and the parts of the learned methods that are no networks."""

from pathlib import Path

import numpy as np
import pytest

from facesorter.clustering import cutting, gcn_ds, make, neighbours, networks, proposals
from facesorter.clustering.autoencoder import Autoencoder
from facesorter.clustering.base import unit
from facesorter.clustering.declaration import ARCFACE
from facesorter.clustering.linkage_prediction import NODES, members
from facesorter.clustering.surroundings import NEAR, Surroundings
from facesorter.domain.errors import FaceSorterError
from facesorter.domain.packs import Calibration
from facesorter.places import resources


def faces(people: int = 12, each: int = 15, dimension: int = 48, spread: float = 0.9):
    random = np.random.default_rng(3)
    centres = unit(random.standard_normal((people, dimension)).astype(np.float32))
    noise = unit(random.standard_normal((people * each, dimension)).astype(np.float32))
    who = np.repeat(np.arange(people), each)
    return unit(centres[who] + np.float32(spread) * noise), who


def around(X, calibration=ARCFACE):
    graph = neighbours.find(X, calibration.merge).graph(calibration.merge)
    return graph, Surroundings.of(graph, X, calibration)


def test_what_is_told_does_not_depend_on_axes() -> None:
    X, _ = faces()
    turn = np.linalg.qr(np.random.default_rng(0).standard_normal((48, 48)))[0].astype(np.float32)
    (_, one), (_, other) = around(X), around(unit(X @ turn))
    assert np.abs(one.of_faces() - other.of_faces()).max() < 1e-3
    pivots = np.arange(len(X))
    assert np.abs(one.of_pairs(pivots, one.others) - other.of_pairs(pivots, other.others)).max() < 1e-3


def test_what_is_told_does_not_depend_on_where_a_pack_has_its_cosines() -> None:
    # A direction that all vectors share moves every cosine alike: so do weaker packs.
    X, _ = faces()
    moved = np.concatenate([X, np.full((len(X), 1), 2, np.float32)], axis=1) / np.sqrt(5).astype(np.float32)
    there = Calibration(link=(ARCFACE.link + 4) / 5, merge=(ARCFACE.merge + 4) / 5)
    (_, one), (_, other) = around(X), around(moved, there)
    # Rounding may swap neighbours that are all but equally near.
    assert (one.others == other.others).mean() > 0.99
    assert np.abs(one.alike - other.alike).max() < 1e-2
    assert np.abs(one.of_faces() - other.of_faces()).mean() < 1e-3


def test_links_are_those_of_the_graph() -> None:
    X, _ = faces()
    _, known = around(X)
    nodes = members(known, np.arange(20))
    assert nodes.shape == (20, NODES)
    assert np.array_equal(nodes[:, :NEAR], known.others[:20])
    table = known.links(nodes)
    for pivot in range(20):
        there = nodes[pivot][nodes[pivot] >= 0].tolist()
        assert len(set(there)) == len(there)
        assert pivot not in there
        for i, a in enumerate(nodes[pivot]):
            near = [
                i == j or (a >= 0 and b >= 0 and (b in known.others[a, :8] or a in known.others[b, :8]))
                for j, b in enumerate(nodes[pivot])
            ]
            assert np.array_equal(table[pivot, i] > 0, near)
    assert np.allclose(table.sum(axis=2), 1)


def test_pairs_are_cut_until_groups_are_small_enough() -> None:
    others = np.array([[1, -1], [0, 2], [3, 1], [2, -1], [-1, -1]])
    likely = np.array([[0.9, 0], [0.7, 0.6], [0.95, 0.4], [0.95, 0], [0, 0]], np.float32)
    pairs = cutting.symmetric(others, likely)
    assert pairs[0, 1] == pytest.approx(0.8)
    assert pairs[2, 1] == pytest.approx(0.5)
    assert cutting.cut(pairs, pairs > 1, 0.45, 10).tolist() == [0, 0, 0, 0, 4]
    assert cutting.cut(pairs, pairs > 1, 0.45, 2).tolist() == [0, 0, 2, 2, 4]
    # Copies stay together, however large that is.
    assert cutting.cut(pairs, pairs > 0, 0.45, 2).tolist() == [0, 0, 0, 0, 4]


def test_no_group_is_proposed_twice_and_all_members_are_looked_at() -> None:
    X, _ = faces(people=3, each=100)
    graph, known = around(X)
    seen = set()
    for labels in proposals.partitions(graph, known, 300):
        groups = np.arange(labels.max() + 1)
        for group in groups:
            rows = tuple(np.flatnonzero(labels == group).tolist())
            assert len(rows) > 1
            assert rows not in seen
            seen.add(rows)
        looked_at = np.zeros(len(labels), bool)
        for part, seeds, nodes in gcn_ds.around_seeds(labels, groups, known.density):
            assert (nodes[:, 0] == seeds).all()
            assert nodes.shape[1] <= proposals.MEMBERS
            there = nodes >= 0
            assert (labels[nodes] == part[:, None])[there].all()
            looked_at[nodes[there]] = True
        assert np.array_equal(looked_at, labels >= 0)
    assert any(len(rows) >= 100 for rows in seen)


def test_a_mixed_group_is_cleaned() -> None:
    X, who = faces(people=6)
    _, known = around(X)
    # Two people and a stray face are one proposal.
    labels = np.where(who < 2, 0, -1)
    labels[np.flatnonzero(who == 3)[0]] = 0
    cleaned = gcn_ds.segmented(known, labels, np.array([0]))
    rows = np.flatnonzero(cleaned == 0)
    assert len(set(who[rows].tolist())) == 1
    assert len(rows) >= 12


@pytest.mark.parametrize("name", ["linkage_prediction", "gcn_ve", "gcn_ds"])
def test_people_are_found(name: str) -> None:
    X, who = faces(people=40)
    labels = make(name).fit(X).labels_
    pairs = (labels[:, None] == labels) & (labels >= 0)
    same = who[:, None] == who
    assert (pairs & same).sum() > 0.9 * same.sum()
    assert (pairs & ~same).sum() < 0.02 * pairs.sum()


def test_gradients_are_those_of_the_loss() -> None:
    random = np.random.default_rng(0)
    network = Autoencoder(6, 5, 3, random)
    network.values = [value.astype(np.float64) for value in network.values]
    X = random.standard_normal((7, 6))
    pull = random.standard_normal((7, 3))

    def loss() -> float:
        w1, b1, w2, b2, w3, b3, w4, b4 = network.values
        z = np.maximum(X @ w1 + b1, 0) @ w2 + b2
        again = np.maximum(z @ w3 + b3, 0) @ w4 + b4
        return float(3 * ((again - X) ** 2).mean() + (pull * z).sum())

    for value, gradient in zip(network.values, network.gradients(X, pull, 3), strict=True):
        place = tuple(0 for _ in value.shape)
        value[place] += 1e-5
        up = loss()
        value[place] -= 2e-5
        down = loss()
        value[place] += 1e-5
        assert gradient[place] == pytest.approx((up - down) / 2e-5, abs=1e-5)


def test_a_network_that_cannot_be_used_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FaceSorterError, match=r"nothing\.onnx of FaceSorter cannot be read \(No such file"):
        networks.answer("nothing", {})
    (tmp_path / "learned").mkdir()
    whole = (resources() / "learned" / "gcn_v.onnx").read_bytes()
    (tmp_path / "learned" / "half.onnx").write_bytes(whole[: len(whole) // 2])
    monkeypatch.setattr(networks, "resources", lambda: tmp_path)
    with pytest.raises(FaceSorterError, match=r"half\.onnx of FaceSorter cannot be used \(.*protobuf parsing failed"):
        networks.answer("half", {})

    def no_memory(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr("onnxruntime.InferenceSession", no_memory)
    with pytest.raises(MemoryError):
        networks.answer("half", {})
