"""How long grouping takes and how good it is on invented faces; prints seconds, megabytes and scores, one line a size.

uv run python tests/bench/grouping_at_size.py [--algorithm NAME] [--library] [FACES ...]

The faces come from ../shared/tools/make_embeddings.py (ArcFace-like, with poor faces, siblings, look-alikes, bursts).
With --library they are put into a library and grouped there, first, again, and after one face in a hundred was added.
"""

import argparse
import importlib.util
import multiprocessing
import resource
import tempfile
import time
from pathlib import Path

import numpy as np

from facesorter.clustering import constraints, neighbours, registry
from facesorter.clustering.declaration import ARCFACE
from facesorter.domain.found import FoundFace, FoundPhoto
from facesorter.domain.model import Box
from facesorter.evaluation import scores
from facesorter.services import grouping
from facesorter.store import photos, settings
from facesorter.store.library import Library

TOOL = Path(__file__).resolve().parents[3] / "shared" / "tools" / "make_embeddings.py"


def generate(faces: int, **settings: float) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """(vectors, people, photos, qualities); ``settings`` are the tool's own, such as its ``seed``."""
    spec = importlib.util.spec_from_file_location("make_embeddings", TOOL)
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    made: tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray] = tool.generate(faces, **settings)
    return made


def megabytes() -> int:
    return max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) // 1024


def algorithm(faces: int, name: str) -> None:
    X, people, photo, qualities = generate(faces)
    start = time.perf_counter()
    edges = neighbours.find(X, ARCFACE.link).graph(ARCFACE.link).nnz
    near = time.perf_counter() - start
    start = time.perf_counter()
    estimator = registry.make(name, {}).fit(X, qualities=qualities)
    alone = time.perf_counter() - start
    nobody = np.full(faces, -1)
    known = constraints.Constraints(nobody, nobody > 0, photo.astype(np.int64))
    start = time.perf_counter()
    labels = registry.make(name, {}).fit(X, qualities=qualities, constraints=known).labels_
    labels, _ = known.repair(X, labels, ARCFACE.merge)
    kept = time.perf_counter() - start
    print(f"{faces:>8,} faces: neighbours {near:6.2f} s ({edges / faces:.0f} edges a face); ", end="")
    for what, seconds, found in (("alone", alone, estimator.labels_), ("with photos", kept, labels)):
        score = scores(people.tolist(), found.tolist())
        print(f"{name} {what} {seconds:6.2f} s F {score.f_measure:.4f} B3 {score.bcubed_f:.4f}; ", end="")
    print(f"peak {megabytes()} MB", flush=True)


def fill(library: Library, X: np.ndarray, photo: np.ndarray, qualities: np.ndarray, pack: str = "pack") -> None:
    nothing = np.zeros((5, 2), np.float32)
    by_photo: dict[int, list[FoundFace]] = {}
    for row, number in enumerate(photo.tolist()):
        faces = by_photo.setdefault(number, [])
        place = Box(100.0 * len(faces), 0, 50, 50)
        faces.append(FoundFace(place, nothing, 0.9, float(qualities[row]), X[row], b""))
    read = [
        (b"/photos/%d.jpg" % number, 1, 1, FoundPhoto(1000, 1000, None, number.to_bytes(32), b"", tuple(faces)))
        for number, faces in by_photo.items()
    ]
    photos.save(library, read, pack)
    settings.put(library, "pack", pack)


def in_a_library(faces: int, name: str) -> None:
    X, _, photo, qualities = generate(faces)
    late = photo >= np.quantile(photo, 0.99)
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "library") as library:
        fill(library, X[~late], photo[~late], qualities[~late])
        for what in ("first", "again", "after a hundredth was added"):
            if what.startswith("after"):
                fill(library, X[late], photo[late], qualities[late])
            start = time.perf_counter()
            done = grouping.group(library, name)
            seconds = time.perf_counter() - start
            print(
                f"{faces:>8,} faces, {what}: {seconds:.2f} s, of which {seconds - done.seconds:.2f} s to store; "
                f"{done.moved:,} moved, {done.new_people:,} new people",
                flush=True,
            )
        print(f"{'':>8} peak {megabytes()} MB", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("faces", nargs="*", type=int, default=[1_000, 20_000, 100_000])
    parser.add_argument("--algorithm", default="auto")
    parser.add_argument("--library", action="store_true")
    arguments = parser.parse_args()
    for faces in arguments.faces:
        # A process each, so that each has its own peak of memory.
        work = in_a_library if arguments.library else algorithm
        process = multiprocessing.get_context("spawn").Process(target=work, args=(faces, arguments.algorithm))
        process.start()
        process.join()


if __name__ == "__main__":
    main()
