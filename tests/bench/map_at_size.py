"""How long a map takes, and how well it keeps people together.

python tests/bench/map_at_size.py EMBEDDINGS.npz [FACES]   (as `make_embeddings.py` writes them)
"""

import sys
import time

import numpy as np
from scipy.spatial import cKDTree

from facesorter.clustering.base import unit
from facesorter.clustering.layout import layout

_FEWEST = 6


def main(file: str, most: str = "20000") -> None:
    with np.load(file) as made:
        X, who = unit(made["embeddings"][: int(most)].astype(np.float32)), made["labels"][: int(most)]
    start, work = time.perf_counter(), time.process_time()
    plane = layout(X)
    seconds, worked = time.perf_counter() - start, time.process_time() - work
    nearest = cKDTree(plane).query(plane, _FEWEST)[1][:, 1:]
    same = who[nearest] == who[:, None]
    _, group, sizes = np.unique(who, return_inverse=True, return_counts=True)
    enough = sizes[group] >= _FEWEST
    print(f"{len(X):,} faces: {seconds:.1f} s ({worked:.1f} s of processors)")
    print(f"5 nearest are the same person: {same.mean():.3f}; of people with 6 faces or more {same[enough].mean():.3f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
