"""Train the networks of the learned methods and write them to resources/learned.

uv run --with torch==2.13.0 python packaging/train [--shared FOLDER] [--work FOLDER] [--only NAME,...]

Runs on one core; PyTorch is needed here only. Prints what each network took and how well it tells what it was taught,
on faces of seeds and people that it was not taught with. With ``--work`` the sets of photos are kept there and used
again; `tests/bench/learned.py` takes the same folder.
"""

import argparse
import contextlib
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import torch
from models import PerFace, PerGraph, PerNode

from facesorter.clustering import gcn_ds, gcn_ve, linkage_prediction, proposals
from facesorter.clustering.surroundings import PAIR_NUMBERS

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tests" / "bench"))
import sets  # noqa: E402
from quality import SHARED  # noqa: E402
from sets import Faces  # noqa: E402

OUT = ROOT / "resources" / "learned"
SEED = 100
#: Sizes besides the batch that are open.
OPEN = {"nodes": {1: "members"}, "linked": {1: "members", 2: "members"}, "there": {1: "members"}}
#: A batch: what goes in, by name; what should come out; where that is known.
Batch = tuple[dict[str, np.ndarray], np.ndarray, np.ndarray]


@dataclass(frozen=True)
class Lesson:
    """How one network is taught.

    batch: some rows of a set that it has to answer for; ``None`` if the set has none.
    loss:  of answers and what they should be.
    """

    name: str
    network: Callable[[], torch.nn.Module]
    batch: Callable[[Faces, np.random.Generator], Batch | None]
    loss: Callable[[torch.Tensor, torch.Tensor], torch.Tensor]
    steps: int


def linkage(faces: Faces, random: np.random.Generator) -> Batch | None:
    around = faces.around
    pivots = random.permutation(np.flatnonzero(around.others[:, 0] >= 0))[:64]
    if not len(pivots):
        return None
    told = linkage_prediction.subgraphs(around, pivots)
    nodes = linkage_prediction.members(around, pivots)
    same = faces.people[nodes] == faces.people[pivots][:, None]
    direct = np.arange(nodes.shape[1]) < around.others.shape[1]
    return told, same.astype(np.float32), (nodes >= 0) & direct


def confidence(faces: Faces, random: np.random.Generator) -> Batch | None:
    """The paper's confidence: how much more alike a face is to its neighbours of the same person than to others."""
    vertices, sure = true_confidences(faces)
    rows = random.integers(0, len(sure), 512)
    return {"faces": vertices[rows]}, sure[rows], np.ones(512, bool)


@cache
def true_confidences(faces: Faces) -> tuple[np.ndarray, np.ndarray]:
    same = faces.people[faces.around.others] == faces.people[:, None]
    sure = (gcn_ve.affinities(faces.around) * np.where(same, 1, -1)).mean(axis=1)
    return gcn_ve.vertices(faces.around), sure.astype(np.float32)


@cache
def said_confidences(faces: Faces) -> np.ndarray:
    return gcn_ve.confidences(faces.around)


def connectivity(faces: Faces, random: np.random.Generator) -> Batch | None:
    sure = said_confidences(faces)
    rows = random.integers(0, len(sure), 96)
    nodes = gcn_ve.candidates(faces.around, sure, rows)
    rows, nodes = rows[(nodes >= 0).any(axis=1)], nodes[(nodes >= 0).any(axis=1)]
    if not len(rows):
        return None
    same = faces.people[nodes] == faces.people[rows][:, None]
    return gcn_ve.candidate_graphs(faces.around, sure, rows, nodes), same.astype(np.float32), nodes >= 0


@cache
def proposed(faces: Faces) -> list[tuple[np.ndarray, np.ndarray]]:
    """The partitions of a set that have groups, and what is told of their members."""
    made = proposals.partitions(faces.graph, faces.around, 300)
    return [(labels, proposals.of_members(faces.around, labels)) for labels in made if labels.max(initial=-1) >= 0]


def some_proposals(
    faces: Faces, random: np.random.Generator, least: int, purest: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray] | None:
    """Numbers of members, members of some groups (b, m), and the IoU and IoP of each (b, 2)."""
    if not proposed(faces):
        return None
    labels, told = proposed(faces)[random.integers(len(proposed(faces)))]
    rows = np.flatnonzero(labels >= 0)
    table = np.zeros((labels.max() + 1, faces.people.max() + 1), np.int32)
    np.add.at(table, (labels[rows], faces.people[rows]), 1)
    main, sizes = table.argmax(axis=1), table.sum(axis=1)
    common = table.max(axis=1)
    whole = np.bincount(faces.people)[main]
    truth = np.stack([common / (whole + sizes - common), common / sizes], axis=1).astype(np.float32)
    groups = np.flatnonzero((sizes >= least) & (truth[:, 1] <= purest))
    parts = list(proposals.tables(labels, random.permutation(groups)))
    if not parts:
        return None
    weights = np.array([len(part) for part, _ in parts], float)
    part, nodes = parts[random.choice(len(parts), p=weights / weights.sum())]
    return told, nodes[:96], truth[part[:96]]


def detection(faces: Faces, random: np.random.Generator) -> Batch | None:
    found = some_proposals(faces, random, 2, 1.0)
    if found is None:
        return None
    told, nodes, truth = found
    return gcn_ds.detection_graphs(faces.around, told, nodes), truth, np.ones(truth.shape, bool)


def segmentation(faces: Faces, random: np.random.Generator) -> Batch | None:
    found = some_proposals(faces, random, 3, 0.97)
    if found is None:
        return None
    told, nodes, _ = found
    # Any member may be the seed here, as in the paper.
    place = (random.random(len(nodes)) * (nodes >= 0).sum(axis=1)).astype(int)
    seeds = nodes[np.arange(len(nodes)), place]
    same = faces.people[nodes] == faces.people[seeds][:, None]
    return gcn_ds.segmentation_graphs(faces.around, told, seeds, nodes), same.astype(np.float32), nodes >= 0


LESSONS = (
    Lesson(
        linkage_prediction.NAME,
        lambda: PerNode(PAIR_NUMBERS),
        linkage,
        torch.nn.functional.binary_cross_entropy,
        1500,
    ),
    Lesson(gcn_ve.VERTEX, lambda: PerFace(gcn_ve.VERTEX_NUMBERS), confidence, torch.nn.functional.mse_loss, 1500),
    # It is taught with what GCN-V says.
    Lesson(
        gcn_ve.EDGE, lambda: PerNode(gcn_ve.EDGE_NUMBERS), connectivity, torch.nn.functional.binary_cross_entropy, 1500
    ),
    Lesson(
        gcn_ds.DETECTION,
        lambda: PerGraph(proposals.MEMBER_NUMBERS, 2),
        detection,
        torch.nn.functional.mse_loss,
        1500,
    ),
    Lesson(
        gcn_ds.SEGMENTATION,
        lambda: PerNode(gcn_ds.SEGMENT_NUMBERS),
        segmentation,
        torch.nn.functional.binary_cross_entropy,
        1500,
    ),
)


def train(lesson: Lesson, taught: list[Faces], seed: int) -> torch.nn.Module:
    torch.manual_seed(seed)
    random = np.random.default_rng(seed)
    network = lesson.network()
    # Large sets are seen more often than small ones, but not as often as they are larger.
    share = np.array([len(faces.people) for faces in taught]) ** 0.5
    share /= share.sum()
    draw = lambda: lesson.batch(taught[random.choice(len(taught), p=share)], random)  # noqa: E731
    first = [batch for batch in (draw() for _ in range(40)) if batch is not None]
    for scaled in (each for each in network.modules() if hasattr(each, "learn")):
        rows = [next(iter(told.values())) for told, _, _ in first]
        rows = np.concatenate([each.reshape(-1, each.shape[-1]) for each in rows])
        scaled.learn(torch.from_numpy(rows[rows.any(axis=1)]))
    optimizer = torch.optim.Adam(network.parameters(), 4e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 4e-3, total_steps=lesson.steps)
    for _ in range(lesson.steps):
        batch = draw()
        if batch is not None:
            told, wanted, known = (batch[0], torch.from_numpy(batch[1]), torch.from_numpy(batch[2]))
            said = network(*map(torch.from_numpy, told.values()))
            loss = lesson.loss(said[known], wanted[known])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        schedule.step()
    return network.eval()


def judge(lesson: Lesson, network: torch.nn.Module, faces: Faces, seed: int) -> str:
    """How far answers are from what they should be, and from the best constant."""
    random = np.random.default_rng(seed)
    said, wanted = [], []
    for _ in range(8):
        batch = lesson.batch(faces, random)
        if batch is not None:
            with torch.no_grad():
                said.append(network(*map(torch.from_numpy, batch[0].values())).numpy()[batch[2]])
            wanted.append(batch[1][batch[2]])
    a, b = np.concatenate(said), np.concatenate(wanted)
    return f"{faces.name}: mean square error {((a - b) ** 2).mean():.4f} (a constant: {b.var():.4f})"


def write(lesson: Lesson, network: torch.nn.Module, example: dict[str, np.ndarray]) -> Path:
    path = OUT / f"{lesson.name}.onnx"
    torch.onnx.export(
        network,
        tuple(map(torch.from_numpy, example.values())),
        path,
        input_names=list(example),
        output_names=["answer"],
        dynamic_axes={**{name: {0: "batch", **OPEN.get(name, {})} for name in example}, "answer": {0: "batch"}},
        opset_version=17,
        dynamo=False,
    )
    return path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default=",".join(lesson.name for lesson in LESSONS), help="separated by commas")
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder of real photos, packs and tools")
    parser.add_argument("--work", type=Path, help="where to keep the sets")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    with contextlib.ExitStack() as stack:
        work = options.work or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        start = time.perf_counter()
        taught = [*sets.made(SEED), sets.photographed("builtin", work, options.shared)]
        others = sets.unseen(SEED, work, options.shared)
    print(f"sets: {time.perf_counter() - start:.0f} s", flush=True)
    for lesson in LESSONS:
        if lesson.name not in options.only.split(","):
            continue
        start = time.perf_counter()
        network = train(lesson, taught, SEED)
        seconds = time.perf_counter() - start
        example = next(batch for batch in (lesson.batch(faces, np.random.default_rng(0)) for faces in others) if batch)
        path = write(lesson, network, example[0])
        print(f"{lesson.name}: trained in {seconds:.0f} s, {path.stat().st_size / 1000:.0f} kB", flush=True)
        for faces in others:
            print("   ", judge(lesson, network, faces, SEED), flush=True)


if __name__ == "__main__":
    main()
