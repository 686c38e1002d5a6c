"""What the learned methods gain or lose against Auto, on faces and people that their networks have not seen.

    uv run python tests/bench/learned.py [--shared FOLDER] [--work FOLDER] [--sets NAME,...] [--algorithms NAME,...]
                                         [--out FILE]

The sets: the half of lfw-dev's people that `packaging/train` leaves out, and the five of celeb5, each with the built-in
pack, which networks were taught with, and with an ArcFace pack, which they were not; and made-up faces of a seed that
is used nowhere else, as they come and with three times the look-alikes. Each method is as it is, and with fragments
merged where it has that switch. Seconds are those of grouping, without the neighbours, which are found once. How long
each network was taught is printed by `packaging/train`, which made them; its size is printed here.
"""

import argparse
import contextlib
import tempfile
import time
from pathlib import Path

import numpy as np
from grouping_at_size import generate
from learned_sets import half, real
from quality import SHARED

from facesorter.clustering import neighbours, registry
from facesorter.clustering.base import unit
from facesorter.clustering.declaration import ARCFACE
from facesorter.evaluation import scores
from facesorter.places import resources

SEED = 41
HARD = {"siblings": 0.3, "bridges": 0.01}
PHOTOS = tuple(f"{name}-{pack}" for name in ("lfw", "celeb5") for pack in ("builtin", "arcface"))
SETS = (*PHOTOS, *(f"made-{faces}{kind}" for faces in (5_000, 20_000) for kind in ("", "-hard")))
NAMES = ("auto", *(each.name for each in registry.ALGORITHMS if each.family == "Learned"))


def prepare(name: str, work: Path, shared: Path) -> tuple:
    """(vectors, people, qualities, the pack's calibration)"""
    if name.startswith("made"):
        _, faces, *hard = name.split("-")
        X, people, _, qualities = generate(int(faces), seed=SEED, **(HARD if hard else {}))
        return X, people, qualities, ARCFACE
    X, people, qualities, names, calibration = real(name, work, shared)
    if name.startswith("lfw"):
        # Faces of whom nobody knows the name are in both halves by turns: they disturb, and are not scored.
        mine = np.array([half(names[who]) == 1 if who >= 0 else row % 2 == 1 for row, who in enumerate(people)])
        X, people, qualities = X[mine], people[mine], qualities[mine]
    return X, people, qualities, calibration


def table(name: str, algorithms: list[str], work: Path, shared: Path) -> list[str]:
    """One set's table, in the order of the algorithms."""
    X, people, qualities, calibration = prepare(name, work, shared)
    X = unit(np.asarray(X, np.float32))
    known = neighbours.find(X, 0.99 * calibration.merge)
    scored = people >= 0
    lines = [
        f"\n**{name}**: {len(X):,} faces of {len(set(people[scored].tolist())):,} people\n",
        "| method | pair F | precision | recall | BCubed F | against Auto, pair F | seconds |",
        "|---" * 7 + "|",
    ]
    first = None
    for algorithm in map(registry.get, algorithms):
        if len(X) > algorithm.max_recommended_faces:
            lines.append(f"| {algorithm.label} | not above {algorithm.max_recommended_faces:,} faces | | | | | |")
            continue
        switch = any(parameter.name == "merge_fragments" for parameter in algorithm.parameters)
        for merging in (False, True) if switch else (False,):
            params = {"merge_fragments": True} if merging else {}
            estimator = registry.make(algorithm.name, params, calibration=calibration)
            start = time.perf_counter()
            found = estimator.fit(X, qualities=qualities, neighbours=known).labels_
            seconds = time.perf_counter() - start
            score = scores(people[scored], found[scored])
            first = score.f_measure if first is None else first
            values = (score.f_measure, score.precision, score.recall, score.bcubed_f)
            label = algorithm.label + (" + merge fragments" if merging else "")
            shown = " | ".join(f"{value:.4f}" for value in values)
            lines.append(f"| {label} | {shown} | {score.f_measure - first:+.4f} | {seconds:.1f} |")
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder of real photos, packs and tools")
    parser.add_argument("--work", type=Path, help="where to keep the sets of photos")
    parser.add_argument("--sets", default=",".join(SETS), help="separated by commas")
    parser.add_argument("--algorithms", default=",".join(NAMES), help="separated by commas, the first to compare with")
    parser.add_argument("--out", type=Path, help="a file for the tables")
    options = parser.parse_args()
    with contextlib.ExitStack() as stack:
        work = options.work or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        told = ["| network | kB |", "|---|---|"]
        files = sorted((resources() / "learned").glob("*.onnx"))
        told += [f"| {file.stem} | {file.stat().st_size / 1000:.0f} |" for file in files]
        for lines in (
            told,
            *(table(name, options.algorithms.split(","), work, options.shared) for name in options.sets.split(",")),
        ):
            print("\n".join(lines), flush=True)
            if options.out:
                with options.out.open("a", encoding="utf-8") as file:
                    file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
