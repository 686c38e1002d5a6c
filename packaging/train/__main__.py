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
from pathlib import Path

import numpy as np
import torch
from models import PerNode

from facesorter.clustering import linkage_prediction
from facesorter.clustering.surroundings import PAIR_NUMBERS

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tests" / "bench"))
import sets  # noqa: E402
from quality import SHARED  # noqa: E402
from sets import Faces  # noqa: E402

OUT = ROOT / "resources" / "learned"
SEED = 100
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


LESSONS = (
    Lesson(
        linkage_prediction.NAME,
        lambda: PerNode(PAIR_NUMBERS),
        linkage,
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
        dynamic_axes={name: {0: "batch"} for name in (*example, "answer")},
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
