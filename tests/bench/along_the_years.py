"""What `auto` gains by knowing when photos were taken, on albums with dates; and that it loses nothing elsewhere.

uv run python tests/bench/along_the_years.py [--sets FOLDER] [--only NAME]

``auto`` without dates, with them (`clustering.years`), and what was tried instead of the latter: bursts counted once in
all means, and the likeness of groups along the years from the start instead of after the others have joined, where a
pair of faces that is d years apart weighs exp(-d / tau). Albums are those of `ageing_sets`; with --sets also embeddings
of real photos (FOLDER/NAME.npz) that have no dates, with random ones of 12 years, as ../shared/tools/make_album.py
gives them. Printed as Markdown: pairwise F, BCubed F, precision and recall, in how many groups of three faces or more a
person with 20 faces or more is on average, and seconds without the neighbours.
"""

import argparse
import contextlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest import mock

import numpy as np
from ageing_sets import Album, album

from facesorter.clustering import graph, merging, neighbours, registry, years
from facesorter.clustering.constraints import Constraints
from facesorter.clustering.declaration import ARCFACE
from facesorter.domain.packs import Calibration
from facesorter.evaluation import scores
from facesorter.vision import packs

ALBUMS = (
    *(("usual", seed, {}) for seed in (101, 102, 103)),
    *(("few photos", seed, {"events": 1.0}) for seed in (111, 112, 113)),
    *(("long bursts", seed, {"burst": 0.8, "events": 2.0}) for seed in (121, 122)),
    *(("siblings alike", seed, {"alike": 0.7}) for seed in (131, 132)),
)
#: (bursts once, tau in years)
TRIED: dict[str, tuple[bool, float | None]] = {
    "bursts once": (True, None),
    "from the start, tau 1": (False, 1.0),
    "from the start, tau 3": (False, 3.0),
}
WAYS = ("without dates", "with dates", *TRIED)


def instead(taken: np.ndarray, once: bool, tau: float | None) -> Callable[..., np.ndarray]:
    """As `merging.merged`, with another likeness; quadratic in the groups."""

    def merged(X, labels, merge, limits=None, rows=None, near=None):
        if not len(labels):
            return labels
        rows = np.arange(len(X)) if rows is None else rows
        count = int(labels.max()) + 1
        times = taken[rows]
        weights = years._shares(labels, times) if once else np.ones(len(rows))
        year = times.astype("datetime64[Y]").astype(int)
        year = year - year.min() if tau else np.zeros(len(rows), int)
        span = int(year.max()) + 1
        total = np.zeros((count * span, X.shape[1]), np.float32)
        np.add.at(total, labels * span + year, X[rows] * weights[:, None].astype(np.float32))
        sizes = np.bincount(labels * span + year, weights, count * span).reshape(count, span)
        total = total.reshape(count, span, -1)
        kernel = np.exp(-np.abs(np.subtract.outer(np.arange(span), np.arange(span))) / (tau or 1))
        right = np.einsum("yz,gzd->gyd", kernel.astype(np.float32), total, optimize=True)
        tables = [total.reshape(count, -1), right.reshape(count, -1), sizes, sizes @ kernel]
        return agglomerated(count, tables, merge, limits)[labels]

    return merged


def agglomerated(count: int, tables: list[np.ndarray], merge: float, limits: merging.Limits | None) -> np.ndarray:
    """Whom each group is part of in the end; the likeness of two is (L R) / (P Q) of their rows in the tables."""
    L, R, P, Q = tables
    alike = (L @ R.T) / (P @ Q.T)
    refused = np.eye(count, dtype=bool)
    alike[refused] = -np.inf
    into, best = np.arange(count), alike.max(axis=1)
    while best.max() > merge:
        a = int(best.argmax())
        a, b = sorted((a, int(alike[a].argmax())))
        if limits is not None and not limits.allows(a, b):
            refused[a, b] = refused[b, a] = True
            alike[a, b] = alike[b, a] = -np.inf
            best[[a, b]] = alike[[a, b]].max(axis=1)
            continue
        if limits is not None:
            limits.join(a, b)
        for table in tables:
            table[a] += table[b]
        into[into == b] = a
        refused[a] |= refused[b]
        refused[b] = True
        refused[:, a], refused[:, b] = refused[a], True
        touched = np.flatnonzero((best == alike[:, a]) | (best == alike[:, b]))
        row = np.where(refused[a], -np.inf, (R @ L[a]) / (Q @ P[a]))
        alike[a], alike[:, a], alike[b], alike[:, b] = row, row, -np.inf, -np.inf
        best[touched] = alike[touched].max(axis=1)
        best = np.maximum(best, row)
        best[a], best[b] = row.max(), -np.inf
    return into


@contextlib.contextmanager
def replaced(taken: np.ndarray, way: str) -> Iterator[None]:
    if way not in TRIED:
        yield
        return
    with mock.patch.object(graph.merging, "merged", instead(taken, *TRIED[way])):
        yield


def in_groups(people: np.ndarray, labels: np.ndarray) -> float:
    """In how many groups a person with 20 faces or more is, on average, groups of fewer than 3 faces left aside."""
    large = np.flatnonzero(np.bincount(people) >= 20)
    counts = [(np.bincount(labels[(people == person) & (labels >= 0)]) >= 3).sum() for person in large]
    return float(np.mean(counts)) if counts else float("nan")


def tell(name: str, faces: Album, calibration: Calibration = ARCFACE) -> None:
    nobody = np.full(len(faces.X), -1)
    said = Constraints(nobody, nobody > 0, faces.photos)
    near = neighbours.find(faces.X, calibration.merge)
    known = faces.people >= 0
    for way in WAYS:
        estimator = registry.make("auto", {}, calibration=calibration)
        dates = faces.taken if way == "with dates" else None
        start = time.perf_counter()
        with replaced(faces.taken, way):
            estimator.fit(faces.X, qualities=faces.qualities, constraints=said, neighbours=near, taken=dates)
        seconds = time.perf_counter() - start
        labels = said.repair(faces.X, estimator.labels_, calibration.merge)[0][known]
        found = scores(faces.people[known], labels)
        print(
            f"| {name} | {len(faces.X)} | {way} | {found.f_measure:.4f} | {found.bcubed_f:.4f} | {found.precision:.4f} "
            f"| {found.recall:.4f} | {in_groups(faces.people[known], labels):.2f} | {seconds:.1f} |",
            flush=True,
        )


def dated_at_random(file: Path) -> Album:
    kept = np.load(file)
    photos = kept["photo"]
    minutes = np.random.default_rng(1).integers(0, 60 * 24 * 365 * 12, int(photos.max()) + 1)
    taken = np.datetime64("2012-01-01", "s") + minutes[photos] * np.timedelta64(60, "s")
    return Album(kept["embeddings"], kept["labels"], photos, taken, kept["quality"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sets", type=Path)
    parser.add_argument("--only", default="", help="of sets with this in their names")
    arguments = parser.parse_args()
    print("| set | faces | auto | F | B3 | precision | recall | groups a person | s |")
    print("|---|---|---|---|---|---|---|---|---|")
    for name, seed, settings in ALBUMS:
        if arguments.only in f"{name} {seed}":
            tell(f"{name} {seed}", album(seed, **settings))
    for file in sorted(arguments.sets.glob("*.npz")) if arguments.sets else ():
        # What is tried instead has tables of all groups, which are too large for more.
        if arguments.only in file.stem and file.stat().st_size < 20_000_000:
            own = packs.get("builtin").calibration if file.stem.endswith("builtin") else ARCFACE
            tell(file.stem, dated_at_random(file), own)


if __name__ == "__main__":
    main()
