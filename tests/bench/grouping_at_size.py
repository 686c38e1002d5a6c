"""How long grouping takes and how good it is on invented faces; prints seconds, megabytes and scores, one line a size.

uv run python tests/bench/grouping_at_size.py [--algorithm NAME] [--library | --stability] [FACES ...]

The faces come from ../shared/tools/make_embeddings.py (ArcFace-like, with poor faces, siblings, look-alikes, bursts).
With --library they are put into a library and grouped there: first, again with the neighbours that were kept beside it,
and after one face in a hundred was added. With --stability it says how many of the pairs of faces that were together
still are when one face in a hundred is added.
"""

import argparse
import importlib.util
import multiprocessing
import resource
import tempfile
import time
from pathlib import Path
from types import ModuleType

import numpy as np

from facesorter.clustering import constraints, neighbours, registry
from facesorter.clustering.declaration import ARCFACE
from facesorter.domain.found import FoundFace, FoundPhoto
from facesorter.domain.model import Box
from facesorter.evaluation import scores
from facesorter.services import grouping
from facesorter.store import photos, settings
from facesorter.store.library import Library

#: What the grouping worker asks for: a little beyond the distance up to which faces look like one person.
FLOOR = 1 - (1.04 * ARCFACE.merge_distance) ** 2 / 2
TOOL = Path(__file__).resolve().parents[3] / "shared" / "tools" / "make_embeddings.py"


def generate(faces: int, **settings: float) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """(vectors, people, photos, qualities); made once for each size in a process of its own, as that takes more memory
    than grouping them, and kept in the folder for temporary files. ``settings`` are the tool's own, such as ``seed``.
    """
    kept = Path(tempfile.gettempdir()) / "facesorter-bench"
    kept.mkdir(exist_ok=True)
    name = "-".join([str(faces), *(f"{setting}={value}" for setting, value in sorted(settings.items()))])
    files = [kept / f"{name}-{column}.npy" for column in ("vectors", "people", "photos", "qualities")]
    if not files[-1].exists():
        process = multiprocessing.get_context("spawn").Process(target=make, args=(faces, settings, files))
        process.start()
        process.join()
    X, people, photo, qualities = (np.load(file) for file in files)
    return X, people, photo, qualities


def make(faces: int, settings: dict[str, float], files: list[Path]) -> None:
    for file, column in zip(files, tool().generate(faces, **settings), strict=True):
        np.save(file, column)


def tool() -> ModuleType:
    """make_embeddings.py"""
    spec = importlib.util.spec_from_file_location("make_embeddings", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def megabytes() -> int:
    return max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) // 1024


def algorithm(faces: int, name: str) -> None:
    X, people, photo, qualities = generate(faces)
    nobody = np.full(faces, -1)
    known = constraints.Constraints(nobody, nobody > 0, photo.astype(np.int64))
    start = time.perf_counter()
    near = neighbours.find(X, FLOOR)
    found = time.perf_counter()
    print(f"{faces:>9,} faces: neighbours {found - start:.1f} s", end=", ", flush=True)
    labels = registry.make(name, {}).fit(X, qualities=qualities, constraints=known, neighbours=near).labels_
    labels, _ = known.repair(X, labels, ARCFACE.merge)
    done = time.perf_counter()
    peak, score = megabytes(), scores(people.tolist(), labels.tolist())
    print(
        f"{name} {done - found:.1f} s, "
        f"whole {done - start:.1f} s (processor {time.process_time():.0f} s), peak {peak} MB; "
        f"F {score.f_measure:.4f} B3 {score.bcubed_f:.4f}, {labels.max() + 1:,} groups",
        flush=True,
    )


def stability(faces: int, name: str) -> None:
    X, people, _, qualities = generate(faces)
    early = np.random.default_rng(0).permutation(faces) >= faces // 100
    estimators = [registry.make(name, {}) for _ in range(3)]
    before, again = (each.fit(X[early], qualities=qualities[early]).labels_ for each in estimators[:2])
    after = estimators[2].fit(X, qualities=qualities).labels_[early]
    # Of the pairs that were together, those that still are; and the other way round.
    kept = scores(before.tolist(), after.tolist())
    print(
        f"{faces:>9,} faces, a hundredth added: {kept.recall:.4f} of the pairs before stay together, "
        f"{kept.precision:.4f} of the pairs after were; same seed, same groups: {np.array_equal(before, again)}; "
        f"F {scores(people[early].tolist(), before.tolist()).f_measure:.4f} before, "
        f"{scores(people[early].tolist(), after.tolist()).f_measure:.4f} after",
        flush=True,
    )


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
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--library", action="store_const", dest="work", const=in_a_library)
    way.add_argument("--stability", action="store_const", dest="work", const=stability)
    parser.set_defaults(work=algorithm)
    arguments = parser.parse_args()
    for faces in arguments.faces:
        generate(faces)
        # A process each, so that each has its own peak of memory.
        process = multiprocessing.get_context("spawn").Process(target=arguments.work, args=(faces, arguments.algorithm))
        process.start()
        process.join()


if __name__ == "__main__":
    main()
