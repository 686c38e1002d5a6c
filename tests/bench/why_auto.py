"""Why ``auto`` is made as it is: other beginnings and other details, on invented faces that nothing was chosen by.

uv run python tests/bench/why_auto.py [--faces NUMBER] [--part beginnings|details]

Sets come from ../shared/tools/make_embeddings.py with seeds other than 0 (which the table of all algorithms has):
usual ones, hard ones (more siblings and blends of two people), ones with worse faces, and ones with few large people.
Each is grouped by each method on the graph with fragments merged, which differs from ``auto`` in its beginning only,
and by ``auto`` with one detail changed. Printed as Markdown: F and BCubed, mean and worst over the sets, how many sets
have an F of at most 0.003 below the best one, seconds of the slowest set without the neighbours, and how stable it is:
the F of the groups before a hundredth of the faces was added against those after it, over the faces that were there
before, mean and worst. With --faces only sets of so
many faces are taken, with --part only other beginnings or only other details.
"""

import argparse
import contextlib
import time
from collections.abc import Iterator
from dataclasses import dataclass
from types import SimpleNamespace
from unittest import mock

import numpy as np
from grouping_at_size import generate

from facesorter.clustering import neighbours, registry
from facesorter.clustering.neighbours import Neighbours
from facesorter.evaluation import scores

HARD = {"siblings": 0.3, "bridges": 0.01}
WORSE = {"q_mean": 0.76, "outliers": 0.08}
LARGE = {"zipf": 1.3, "singletons": 0.05}
SETS = (
    *((2_000, seed, settings) for seed, settings in enumerate(({}, {}, HARD, HARD, WORSE, LARGE), 11)),
    *((20_000, seed, settings) for seed, settings in enumerate(({}, HARD, WORSE, LARGE), 21)),
)
BEGINNINGS: tuple[tuple[str, dict[str, object]], ...] = (
    ("auto", {}),
    *((name, {}) for name in ("leiden", "map_equation", "density_link", "rank_order", "cdp", "first_neighbours")),
    ("first_neighbours", {"levels": 1}),
    *(("chinese_whispers", {"link": link}) for link in (0.4, 0.5, 0.55)),
    *((name, {"link": 0.5}) for name in ("leiden", "map_equation", "density_link", "rank_order")),
    ("cdp", {"max_size": 50}),
)


@dataclass(frozen=True)
class Faces:
    X: np.ndarray
    people: np.ndarray
    qualities: np.ndarray
    near: Neighbours


def made(count: int, seed: int, settings: dict[str, float]) -> tuple[Faces, Faces, np.ndarray]:
    """All faces, those that were there before a hundredth was added, and which rows these are."""
    X, people, photos, qualities = generate(count, seed=seed, **settings)
    rows = np.flatnonzero(photos < np.quantile(photos, 0.99))
    # Lists of neighbours that are cut out of the whole ones would be short of some.
    near, near_before = (neighbours.find(vectors, 0.3) for vectors in (X, X[rows]))
    return Faces(X, people, qualities, near), Faces(X[rows], people[rows], qualities[rows], near_before), rows


def grouped(faces: Faces, name: str, params: dict[str, object]) -> np.ndarray:
    merge = {} if name == "auto" else {"merge_fragments": True}
    estimator = registry.make(name, {**merge, **params})
    return estimator.fit(faces.X, qualities=faces.qualities, neighbours=faces.near).labels_


def everyone(labels: np.ndarray) -> list[int]:
    return np.where(labels < 0, labels.max() + 1 + np.arange(len(labels)), labels).tolist()


@contextlib.contextmanager
def changed(detail: str) -> Iterator[dict[str, object]]:
    """One detail of auto is another one; answers its parameters."""
    what, _, value = detail.rpartition(" ")
    patches = {
        "tolerance": ("merging._TOLERANCE", float),
        "poor below": ("base.POOR", float),
        "poor faces like": ("base.POOR", lambda _: -1.0),
        "poor faces by means": ("poor.whispers", lambda _: SimpleNamespace(votes=_nothing)),
        "every face by": ("auto.whispers", lambda _: SimpleNamespace(communities=_alone)),
    }
    if what in patches:
        place, make = patches[what]
        with mock.patch(f"facesorter.clustering.{place}", make(value)):
            yield {}
    else:
        yield {what: float(value)}


def _nothing(heard, *_) -> np.ndarray:
    return np.full(heard.shape[0], -1)


def _alone(graph, _) -> np.ndarray:
    return np.arange(graph.shape[0])


DETAILS = (
    *(f"tolerance {value}" for value in (0, 0.001, 0.02, 0.05)),
    "every face by itself",
    "poor faces like others",
    "poor faces by means only",
    "poor below 0.25",
    "poor below 0.45",
    *(f"merge {value}" for value in (0.31, 0.33, 0.37, 0.39)),
    *(f"link {value}" for value in (0.4, 0.5)),
)


def measured(
    after: Faces, before: Faces, rows: np.ndarray, name: str, params: dict[str, object]
) -> tuple[float, float, float, float]:
    """(F, BCubed, stability, seconds)"""
    start = time.perf_counter()
    labels = grouped(after, name, params)
    seconds = time.perf_counter() - start
    score = scores(after.people.tolist(), labels.tolist())
    kept = scores(everyone(grouped(before, name, params)), everyone(labels[rows])).f_measure
    return score.f_measure, score.bcubed_f, kept, seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--faces", type=int)
    parser.add_argument("--part", choices=("beginnings", "details"))
    arguments = parser.parse_args()
    beginnings = BEGINNINGS[:1] if arguments.part == "details" else BEGINNINGS
    details = () if arguments.part == "beginnings" else DETAILS
    sets = [one for one in SETS if arguments.faces in (None, one[0])]
    rows: dict[str, list[tuple[float, float, float, float]]] = {}
    for count, seed, settings in sets:
        faces = made(count, seed, settings)
        for name, params in beginnings:
            title = " ".join([name, *(f"{key}={value}" for key, value in params.items())])
            rows.setdefault(title, []).append(measured(*faces, name, params))
        for detail in details:
            with changed(detail) as params:
                rows.setdefault(f"auto, {detail}", []).append(measured(*faces, "auto", params))
    print(f"{len(sets)} sets: {sets}\n")
    print("| what | F mean | F worst | BCubed mean | BCubed worst | best or near | kept mean | kept worst | seconds |")
    print("|---|---|---|---|---|---|---|---|---|")
    table = {title: np.array(values) for title, values in rows.items()}
    best = np.max([values[:, 0] for values in table.values()], axis=0)
    for title, values in table.items():
        f, bcubed, kept, seconds = values.T
        near = int((f >= best - 0.003).sum())
        numbers = (f.mean(), f.min(), bcubed.mean(), bcubed.min())
        print(f"| {title} | ", " | ".join(f"{number:.4f}" for number in numbers), end="")
        print(f" | {near} of {len(f)} | {kept.mean():.4f} | {kept.min():.4f} | {seconds.max():.1f} |", flush=True)


if __name__ == "__main__":
    main()
