"""What scoring costs: seconds and memory of ``evaluation.scores`` for 1,000, 100,000 and 1,000,000 faces.

    uv run python tests/bench/scores_at_size.py [FACES...]

People have 1 to some hundred faces, a long tail; a tenth of the faces lies in a wrong group and a twentieth in none.
Memory is the most that NumPy held at once, beyond the labels themselves.
"""

import sys
import time
import tracemalloc

import numpy as np

from facesorter.evaluation import scores


def labels(faces: int) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(faces)
    people = faces // 6
    true = (people * random.random(faces) ** 3).astype(np.int64)
    predicted = np.where(random.random(faces) < 0.1, random.integers(0, people, faces), true)
    predicted[random.random(faces) < 0.05] = -1
    return true, predicted


def main() -> None:
    for faces in [int(text) for text in sys.argv[1:]] or [1_000, 100_000, 1_000_000]:
        true, predicted = labels(faces)
        seconds = []
        for _ in range(3):
            start = time.perf_counter()
            found = scores(true, predicted)
            seconds.append(time.perf_counter() - start)
        tracemalloc.start()
        scores(true, predicted)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        print(
            f"{faces:>9,} faces, {found.true_identities:>7,} people, {found.groups:>7,} groups: "
            f"{min(seconds) * 1000:8.1f} ms, {peak / 1e6:6.1f} MB (pair F {found.f_measure:.3f})"
        )


if __name__ == "__main__":
    main()
