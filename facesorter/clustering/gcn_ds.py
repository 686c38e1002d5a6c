"""GCN-D and GCN-S: many groups are proposed, one network scores them, another cleans the doubtful ones, the best stay.

Detection: GCN-D estimates of each proposal how much of its main person it holds and how much else (the intersection of
both as a part of their union, IoU, and of the proposal, IoP). Segmentation: in proposals that are not pure, GCN-S says
which members are the same person as one of them, the seed; the others leave. In the order of their IoU, each proposal
then takes those of its members that are not taken yet.

Different from the paper: members are described by numbers that do not depend on the embedding's axes (`surroundings`)
instead of by embeddings; both networks have three convolutions of 32 units and see at most 64 members at a time.
Proposals are components above seven thresholds, as in the paper; its next rounds, which group the groups, are average
linkage of their means down to four levels. There is one seed, the member most like the mean (the paper: the best of
some random ones), and cleaned proposals are scored again. Proposals that GCN-D thinks less pure than the threshold are
not used: with two members of two people, IoU is a half.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import networks
from facesorter.clustering.base import numbered
from facesorter.clustering.components import Components
from facesorter.clustering.declaration import Algorithm, Memory, Parameter
from facesorter.clustering.graph import MERGE, MERGE_FRAGMENTS, GraphEstimator
from facesorter.clustering.proposals import MEMBER_NUMBERS, MEMBERS, of_members, partitions, tables
from facesorter.clustering.surroundings import COPIES, Surroundings, relative
from facesorter.domain.found import Floats

if TYPE_CHECKING:
    from facesorter.clustering.neighbours import Graph

Labels = NDArray[np.int64]

DETECTION, SEGMENTATION = "gcn_d", "gcn_s"
SEGMENT_NUMBERS = MEMBER_NUMBERS + 3
#: Proposals are cleaned if their estimated IoP is between these: below, there is no main person; above, nothing to do.
_MIXED = 0.3, 0.95
#: Of a cleaned proposal those stay that GCN-S thinks more likely than this to be the seed's person.
_STAYS = 0.5


class GcnDS(GraphEstimator):
    """The best of many proposed groups."""

    declaration = Algorithm(
        name="gcn_ds",
        label="GCN-D + GCN-S",
        help="Many overlapping groups are proposed. Two small networks, trained beforehand on other faces, score and "
        "clean them, and the best are kept.",
        parameters=(
            Parameter(
                "purity",
                "Purity",
                "float",
                "Proposals that the network thinks less pure than this are not used; higher is more careful.",
                minimum=0.05,
                maximum=0.99,
                step=0.01,
                default=0.8,
            ),
            Parameter(
                "max_size",
                "Largest component",
                "int",
                "Components with more faces than this are no proposals; groups of groups may be larger.",
                minimum=2,
                maximum=1_000_000,
                step=1,
                default=300,
            ),
            Parameter(
                "segmentation",
                "Segmentation",
                "bool",
                "Doubtful proposals are cleaned by GCN-S; without, GCN-D works alone.",
                default=True,
            ),
            MERGE_FRAGMENTS,
            MERGE,
        ),
        needs="neighbours",
        max_recommended_faces=50_000,
        reference="L. Yang, X. Zhan, D. Chen, J. Yan, C. C. Loy, D. Lin, Learning to Cluster Faces on an Affinity "
        "Graph, CVPR 2019",
        family="Learned",
        cost="some n proposals of up to 64 faces through a network",
        memory=Memory(per_face=16_000),
    )

    def _threshold(self) -> float:
        return self.calibration.merge

    def _communities(self, graph: Graph, X: Floats) -> Labels:
        around = Surroundings.of(graph, X, self.calibration)
        found: list[tuple[float, NDArray[np.intp]]] = []
        for labels in partitions(graph, around, self.params["max_size"]):
            scores = detected(around, labels)
            self._keep(found, labels, scores)
            if self.params["segmentation"]:
                mixed = (scores[:, 1] > _MIXED[0]) & (scores[:, 1] < _MIXED[1])
                cleaned = segmented(around, labels, np.flatnonzero(mixed))
                self._keep(found, cleaned, detected(around, cleaned))
        answer = _without_overlap(found, len(X))
        # Copies of a face go where the first of them goes.
        copies = Components(len(X))
        a, b = (graph > COPIES).nonzero()
        copies.add(a.astype(np.intp), b.astype(np.intp))
        _, first, which = np.unique(copies.labels(), return_index=True, return_inverse=True)
        return np.asarray(answer[first[which]], np.int64)

    def _keep(self, found: list[tuple[float, NDArray[np.intp]]], labels: Labels, scores: Floats) -> None:
        """Add the groups that are pure enough, with their IoU, to what was found."""
        good = np.flatnonzero(scores[:, 1] > self.params["purity"])
        order = np.argsort(labels, kind="stable")
        bounds = np.searchsorted(labels[order], [good, good + 1])
        found += [
            (float(scores[group, 0]), order[start:stop])
            for group, start, stop in zip(good.tolist(), *bounds.tolist(), strict=True)
        ]


def detected(around: Surroundings, labels: Labels) -> Floats:
    """(groups, 2) the IoU and IoP that GCN-D estimates."""
    told = of_members(around, labels)
    answer = np.zeros((int(labels.max(initial=-1)) + 1, 2), np.float32)
    for groups, nodes in tables(labels, np.arange(len(answer))):
        answer[groups] = np.round(networks.answer(DETECTION, detection_graphs(around, told, nodes)), 4)
    return answer


def detection_graphs(around: Surroundings, told: Floats, nodes: Labels) -> dict[str, Floats]:
    """What GCN-D is told of proposals with these members, (b, m); ``told``: `of_members` of their partition."""
    there = (nodes >= 0).astype(np.float32)
    return {"nodes": told[nodes] * there[:, :, None], "linked": around.links(nodes.astype(np.int32)), "there": there}


def segmented(around: Surroundings, labels: Labels, groups: Labels) -> Labels:
    """These groups without what GCN-S removes; rows of other groups are in none."""
    told = of_members(around, labels)
    answer = np.full(len(labels), -1)
    for part, seeds, nodes in around_seeds(labels, groups, told[:, 0]):
        likely = networks.answer(SEGMENTATION, segmentation_graphs(around, told, seeds, nodes))
        stays = (np.round(likely, 5) > _STAYS) & (nodes >= 0)
        answer[nodes[stays]] = np.broadcast_to(part[:, None], nodes.shape)[stays]
        answer[seeds] = part
    sizes = np.bincount(answer[answer >= 0], minlength=1)
    # Nothing new came of those that are whole still, or that are nobody but the seed.
    whole = np.bincount(labels[labels >= 0], minlength=len(sizes))[: len(sizes)]
    new = (sizes > 1) & (sizes < whole)
    return numbered(np.where((answer >= 0) & new[answer], answer, -1))


def segmentation_graphs(
    around: Surroundings, told: Floats, seeds: NDArray[np.integer], nodes: Labels
) -> dict[str, Floats]:
    """What GCN-S is told of members, (b, m), with the seed of their proposal, (b,)."""
    x = np.einsum("bmd,bd->bm", around.X[nodes], around.X[seeds])
    m = np.einsum("bmd,bd->bm", around.means[nodes], around.means[seeds])
    lead = [relative(x, around.calibration), relative(m, around.calibration), nodes == seeds[:, None]]
    numbers = np.concatenate([told[nodes], np.stack(lead, axis=2)], axis=2, dtype=np.float32)
    numbers[nodes < 0] = 0
    return {"nodes": numbers, "linked": around.links(nodes.astype(np.int32))}


def around_seeds(labels: Labels, groups: Labels, likeness: Floats) -> Iterator[tuple[Labels, NDArray[np.intp], Labels]]:
    """(b,) some of the groups at a time, (b,) their seeds, and (b, m) members of theirs, the seed first, -1 for none;
    all members of large groups come in several parts. The seed is the member with the largest ``likeness``.
    """
    rows = np.flatnonzero(np.isin(labels, groups))
    rows = rows[np.lexsort((rows, -likeness[rows], labels[rows]))]
    leads = np.ones(len(rows), bool)
    leads[1:] = labels[rows][1:] != labels[rows][:-1]
    seed_of = np.full(int(labels.max(initial=-1)) + 1, -1)
    seed_of[labels[rows[leads]]] = rows[leads]
    members = np.sort(rows[~leads])
    members = members[np.argsort(labels[members], kind="stable")]
    starts = np.searchsorted(labels[members], labels[members])
    place = (np.arange(len(members)) - starts) // (MEMBERS - 1)
    keys, part_of = np.unique(np.stack([labels[members], place], axis=1), axis=0, return_inverse=True)
    parts = np.full(len(labels), -1)
    parts[members] = part_of.reshape(-1)
    for chosen, nodes in tables(parts, np.arange(len(keys))):
        group = keys[chosen, 0]
        yield group, seed_of[group], np.concatenate([seed_of[group][:, None], nodes[:, : MEMBERS - 1]], axis=1)


def _without_overlap(found: list[tuple[float, NDArray[np.intp]]], n: int) -> Labels:
    """The label of each row: that of the best proposal that has it, the larger one of two as good; -1 if none has."""
    labels = np.full(n, -1)
    order = sorted(range(len(found)), key=lambda number: (-found[number][0], -len(found[number][1]), number))
    for label, number in enumerate(order):
        rows = found[number][1]
        labels[rows[labels[rows] < 0]] = label
    return labels
