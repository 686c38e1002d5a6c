"""The split assistant: how long the hierarchy of a person takes, and each step of the slider after that.

    python tests/bench/splitting.py [--faces 100 1000 5000 20000]

Made embeddings of two look-alikes in one person; the median and the worst of 60 steps over the whole slider.
"""

import argparse
import resource
import time

import numpy as np

from facesorter.clustering.merge_tree import MergeTree


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--faces", type=int, nargs="+", default=[100, 1000, 5000, 20000])
    for faces in parser.parse_args().faces:
        random = np.random.default_rng(faces)
        X = random.standard_normal((2, 512))[np.arange(faces) % 2] + 1.1 * random.standard_normal((faces, 512))
        X = (X / np.linalg.norm(X, axis=1, keepdims=True)).astype(np.float32)
        start = time.perf_counter()
        tree = MergeTree.of(X, np.arange(faces), random.random(faces, np.float32))
        made = time.perf_counter() - start
        steps = []
        for alike in np.linspace(float(tree.alike.min()), 0.9, 60):
            start = time.perf_counter()
            tree.cut(float(alike), 0.1)
            steps.append(1000 * (time.perf_counter() - start))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{faces:6} faces: made in {made:.2f} s, a step {np.median(steps):.1f} ms, the worst {max(steps):.1f} ms, "
            f"peak {peak:.0f} MiB",
            flush=True,
        )


if __name__ == "__main__":
    main()
