"""Our estimators beside scikit-learn's own with the same parameters: adjusted Rand, seconds, megabytes; as Markdown.

    uv run python tests/bench/equality.py [--faces N,...] [--only NAME]

The faces come from ../shared/tools/make_embeddings.py. Each estimator runs in a process of its own, whose peak, vectors
and imports included, is what is printed. Neighbours are found before, in that process, and not timed. scikit-learn's
HDBSCAN is measured with 5,000 faces at most, and its OPTICS with 2,000: they take many minutes beyond.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path

import numpy as np
from grouping_at_size import generate

from facesorter.clustering import make, neighbours
from facesorter.clustering.base import scattered, unit
from facesorter.clustering.originals import original

CASES = (
    ("dbscan", {"eps": 1.05, "min_samples": 2}),
    ("agglomerative", {"linkage": "single", "distance_threshold": 0.9}),
    ("agglomerative", {"linkage": "average", "distance_threshold": 1.14}),
    ("agglomerative", {"linkage": "average", "distance_threshold": 1.14, "metric": "euclidean"}),
    ("agglomerative", {"linkage": "complete", "distance_threshold": 1.25}),
    ("agglomerative", {"linkage": "ward", "distance_threshold": 1.25}),
    ("hdbscan", {"min_cluster_size": 5, "min_samples": 2}),
    ("hdbscan", {"min_cluster_size": 5, "min_samples": 5}),
    ("optics", {"cluster_method": "dbscan", "eps": 1.05, "min_samples": 2}),
)
MOST = {"hdbscan": 5000, "optics": 2000}


def one(folder: Path, side: str, name: str, params: dict[str, object]) -> None:
    """Run one estimator and print what it took."""
    X = np.load(folder / "X.npy")
    if side == "ours":
        estimator = make(name, **params)
        reach = estimator.reach()
        known = None if reach is None else neighbours.find(X, max(reach, 0.0))
        start = time.perf_counter()
        labels = estimator.fit(X, neighbours=known).labels_
    else:
        theirs = original(name, make(name, **params).params, 0)
        start = time.perf_counter()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            labels = theirs.fit(X).labels_
    seconds = time.perf_counter() - start
    np.save(folder / f"{side}.npy", labels)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "megabytes": peak}))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--faces", default="2000,20000")
    parser.add_argument("--only", default="", help="the name of one algorithm")
    parser.add_argument("--one", nargs=4, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        folder, side, name, params = options.one
        one(Path(folder), side, name, json.loads(params))
        return
    from sklearn.metrics import adjusted_rand_score

    print("| algorithm | faces | adjusted Rand | seconds, ours | scikit-learn | MB, ours | scikit-learn |")
    print("|---" * 7 + "|", flush=True)
    made: dict[int, Path] = {}
    with tempfile.TemporaryDirectory() as work:
        for name, params in CASES:
            if options.only not in ("", name):
                continue
            for faces in sorted({min(int(n), MOST.get(name, int(n))) for n in options.faces.split(",")}):
                if faces not in made:
                    made[faces] = Path(work) / str(faces)
                    made[faces].mkdir()
                    X = unit(np.asarray(generate(faces)[0], np.float32))
                    # Where distances are the same, the order decides: both have the same.
                    np.save(made[faces] / "X.npy", X[scattered(X, 0)])
                took = {}
                for side in ("ours", "theirs"):
                    command = [sys.executable, __file__, "--one", made[faces], side, name, json.dumps(params)]
                    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
                    took[side] = json.loads(done.stdout)
                ours, theirs = (np.load(made[faces] / f"{side}.npy") for side in ("ours", "theirs"))
                seconds = " | ".join(f"{took[side]['seconds']:.1f}" for side in took)
                peaks = " | ".join(f"{took[side]['megabytes']:,.0f}" for side in took)
                label = f"{name} {', '.join(f'{key}={value}' for key, value in params.items())}"
                alike = adjusted_rand_score(theirs, ours)
                print(f"| {label} | {faces:,} | {alike:.6f} | {seconds} | {peaks} |", flush=True)


if __name__ == "__main__":
    main()
