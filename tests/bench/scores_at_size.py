"""What scoring costs at 1,000, 100,000 and 1,000,000 faces: seconds and memory of each part, and bytes of a stored run.

    uv run python tests/bench/scores_at_size.py [FACES...]

People have 1 to some hundred faces, a long tail; a tenth of the faces lies in a wrong group and a twentieth in none.
Memory is the most that NumPy held at once, beyond the labels themselves (for the silhouette: beyond the vectors, which
have 128 numbers here so that a million fit into little memory).
"""

import sys
import time
import tracemalloc
from collections.abc import Callable

import numpy as np

from facesorter.evaluation import details, of_table, scores
from facesorter.evaluation.contingency import contingency
from facesorter.evaluation.intervals import intervals
from facesorter.evaluation.silhouette import silhouette
from facesorter.store.labels import Labels

_DIMENSION = 128


def labels(faces: int) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(faces)
    people = faces // 6
    true = (people * random.random(faces) ** 3).astype(np.int64)
    predicted = np.where(random.random(faces) < 0.1, random.integers(0, people, faces), true)
    predicted[random.random(faces) < 0.05] = -1
    return true, predicted


def vectors(true: np.ndarray) -> np.ndarray:
    """Faces around their person, in blocks: the whole is all that is held."""
    random = np.random.default_rng(0)
    people = random.standard_normal((true.max() + 1, _DIMENSION), np.float32)
    made = np.empty((len(true), _DIMENSION), np.float32)
    for start in range(0, len(true), 50_000):
        part = people[true[start : start + 50_000]]
        part += random.standard_normal(part.shape, np.float32)
        made[start : start + 50_000] = part / np.linalg.norm(part, axis=1, keepdims=True)
    return made


def measured(name: str, work: Callable[[], object]) -> None:
    start = time.perf_counter()
    work()
    seconds = time.perf_counter() - start
    tracemalloc.start()
    work()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    print(f"    {name:<28} {seconds * 1000:9.1f} ms {peak / 1e6:8.1f} MB")


def main() -> None:
    for faces in [int(text) for text in sys.argv[1:]] or [1_000, 100_000, 1_000_000]:
        true, predicted = labels(faces)
        found = scores(true, predicted)
        print(
            f"{faces:,} faces, {found.true_identities:,} people, {found.groups:,} groups (pair F {found.f_measure:.3f})"
        )
        table = contingency(true, predicted)
        measured("table and all scores", lambda true=true, predicted=predicted: scores(true, predicted))
        measured("all scores of a table", lambda table=table: of_table(table))
        measured("intervals", lambda table=table: intervals(table))
        measured("each person", lambda table=table: details.people(table))
        measured("each group", lambda table=table: details.groups(table))
        measured("20 worst confusions", lambda table=table: details.confusions(table, 20))
        rows = vectors(true)
        measured("silhouette", lambda rows=rows, predicted=predicted: silhouette(rows, predicted))
        seen = silhouette(rows, predicted)
        print(f"    silhouette {seen.value:.3f} of {seen.faces:,} faces")
        run = Labels(np.arange(1, faces + 1), predicted)
        measured("pack the labels of a run", run.packed)
        print(f"    a stored run takes {sum(map(len, run.packed())) / 1000:,.1f} KB")


if __name__ == "__main__":
    main()
