"""What pairs of faces that were told apart cost a grouping: seconds that `Constraints` takes with and without them.

    python tests/bench/told_apart.py --faces 1000 100000 1000000 --pairs 100 10000

Faces are random, in groups of ten; each has links to eight others. Of each step the quickest of three times is told.
"""

import argparse
import time
from collections.abc import Callable

import numpy as np
from scipy.sparse import csr_array

from facesorter.clustering.constraints import Constraints

_DIMENSION, _LINKS, _GROUP = 32, 8, 10


def constraints(faces: int, pairs: int) -> Constraints:
    """Pairs from within groups, where they matter."""
    random = np.random.default_rng(pairs)
    groups = random.choice(faces // _GROUP, min(pairs, faces // _GROUP), replace=False)
    different = frozenset((int(group) * _GROUP, int(group) * _GROUP + 1) for group in groups)
    nobody = np.full(faces, -1)
    return Constraints(nobody, np.zeros(faces, bool), np.arange(faces), different=different)


def steps(known: Constraints, X: np.ndarray, labels: np.ndarray, graph: csr_array) -> dict[str, Callable[[], object]]:
    """What a grouping does with constraints."""
    rows = np.arange(len(labels))
    return {
        "subset": lambda: known.subset(rows),
        "links": lambda: known.allowed_edges(graph),
        "apart": lambda: known.apart(labels),
        "limits": lambda: known.limits(labels),
        "repair": lambda: known.repair(X, labels, 0.5),
    }


def quickest(step: Callable[[], object]) -> float:
    """Seconds."""
    times = []
    for _ in range(3):
        start = time.perf_counter()
        step()
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--faces", type=int, nargs="+", default=[1000, 100_000, 1_000_000])
    parser.add_argument("--pairs", type=int, nargs="+", default=[100, 10_000])
    arguments = parser.parse_args()
    for faces in arguments.faces:
        random = np.random.default_rng(0)
        X = random.standard_normal((faces, _DIMENSION)).astype(np.float32)
        X /= np.linalg.norm(X, axis=1, keepdims=True)
        labels = np.arange(faces) // _GROUP
        others = random.integers(0, faces, (faces, _LINKS))
        ends = np.arange(0, faces * _LINKS + 1, _LINKS)
        graph = csr_array((np.ones(faces * _LINKS, np.float32), others.ravel(), ends), shape=(faces, faces))
        for pairs in (0, *arguments.pairs):
            known = constraints(faces, pairs)
            found = {name: quickest(step) for name, step in steps(known, X, labels, graph).items()}
            told = "  ".join(f"{name} {seconds:.3f}" for name, seconds in found.items())
            print(
                f"{faces:>9,} faces  {len(known.different):>6,} pairs  {told}  all {sum(found.values()):.3f} s",
                flush=True,
            )


if __name__ == "__main__":
    main()
