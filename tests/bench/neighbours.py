"""Engines that find neighbours, side by side on the same invented faces: seconds, megabytes, what share they find.

python tests/bench/neighbours.py [--engine NAME ...] FILE.npz [...]

A file is what ../shared/tools/make_embeddings.py writes. Each engine runs in a process of its own, one after the
other; those that are not installed are left out (pip install faiss-cpu usearch, into an environment that nothing else
uses). "Found" is the share of the pairs (face, one of its 64 nearest) with cosine above .4 that the engine found;
"joined" the share of the faces with such a neighbour for which it found one at least.
Processor seconds tell more than seconds on a busy machine.
"""

import argparse
import importlib.util
import multiprocessing
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

K, FLOOR, COUNTED = 64, 0.3, 0.4
Found = tuple[np.ndarray, np.ndarray]


def own_exact(X: np.ndarray) -> Found:
    from facesorter.clustering import neighbours

    neighbours.EXACT = len(X)
    found = neighbours.find(X, FLOOR, K)
    return found.others, found.cosines


def own_lists(X: np.ndarray) -> Found:
    from facesorter.clustering import neighbours

    neighbours.EXACT = 0
    found = neighbours.find(X, FLOOR, K)
    return found.others, found.cosines


def faiss_flat(X: np.ndarray) -> Found:
    import faiss

    index = faiss.IndexFlatIP(X.shape[1])
    index.add(X)
    return _without_itself(*reversed(index.search(X, K + 1)))


def faiss_lists(X: np.ndarray) -> Found:
    import faiss

    index = faiss.IndexIVFFlat(
        faiss.IndexFlatIP(X.shape[1]), X.shape[1], round(4 * len(X) ** 0.5), faiss.METRIC_INNER_PRODUCT
    )
    index.cp.max_points_per_centroid = 40
    index.train(X)
    index.add(X)
    index.nprobe = 16
    return _without_itself(*reversed(index.search(X, K + 1)))


def faiss_graph(X: np.ndarray) -> Found:
    import faiss

    index = faiss.IndexHNSWFlat(X.shape[1], 16, faiss.METRIC_INNER_PRODUCT)
    index.hnsw.efConstruction = 80
    index.add(X)
    index.hnsw.efSearch = 96
    return _without_itself(*reversed(index.search(X, K + 1)))


def usearch_graph(X: np.ndarray) -> Found:
    from usearch.index import Index

    index = Index(ndim=X.shape[1], metric="ip", dtype="f16", connectivity=16)
    index.add(np.arange(len(X)), X)
    found = index.search(X, K + 1)
    return _without_itself(found.keys.astype(np.int64), 1 - found.distances)


ENGINES: dict[str, Callable[[np.ndarray], Found]] = {
    "own, all pairs": own_exact,
    "own, inverted lists": own_lists,
    "faiss, all pairs": faiss_flat,
    "faiss, inverted lists": faiss_lists,
    "faiss, HNSW": faiss_graph,
    "usearch, HNSW of 16 bits": usearch_graph,
}


def _without_itself(others: np.ndarray, cosines: np.ndarray) -> Found:
    itself = others == np.arange(len(others))[:, None]
    return np.where(itself, -1, others), np.where(itself, 0, cosines)


def pairs(found: Found) -> np.ndarray:
    others, cosines = found
    rows, places = np.nonzero((cosines > COUNTED) & (others >= 0))
    return np.unique(rows * np.int64(len(others)) + others[rows, places])


def megabytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def run(name: str, path: str, answer: str) -> None:
    X = np.ascontiguousarray(np.load(path)["embeddings"], np.float32)
    before, start, processor = megabytes(), time.perf_counter(), time.process_time()
    others, cosines = ENGINES[name](X)
    seconds, processor = time.perf_counter() - start, time.process_time() - processor
    np.savez(answer, others=others, cosines=cosines, cost=np.array([seconds, processor, megabytes() - before]))


def measured(name: str, path: str, answer: str) -> bool:
    library = name.partition(",")[0]
    if library != "own" and importlib.util.find_spec(library) is None:
        return False
    process = multiprocessing.get_context("spawn").Process(target=run, args=(name, path, answer))
    process.start()
    process.join()
    return process.exitcode == 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--engine", action="append", choices=ENGINES)
    arguments = parser.parse_args()
    print(
        "| faces | engine | s | processor s | MB beyond the vectors | found | joined |\n|---|---|---|---|---|---|---|"
    )
    with tempfile.TemporaryDirectory() as folder:
        answer = str(Path(folder) / "found.npz")
        for path in arguments.files:
            truth: np.ndarray | None = None
            for name in ENGINES:
                # The first one says what is to be found.
                if arguments.engine and name not in arguments.engine and truth is not None:
                    continue
                if not measured(name, path, answer):
                    continue
                with np.load(answer) as data:
                    found, cost = pairs((data["others"], data["cosines"])), data["cost"]
                    faces = len(data["others"])
                if truth is None:
                    truth = found
                hit = np.intersect1d(truth, found, assume_unique=True)
                joined = len(np.unique(hit // faces)) / len(np.unique(truth // faces))
                print(
                    f"| {faces:,} | {name} | {cost[0]:.1f} | {cost[1]:.1f} | {cost[2]:.0f} "
                    f"| {len(hit) / len(truth):.4f} | {joined:.4f} |",
                    flush=True,
                )


if __name__ == "__main__":
    main()
