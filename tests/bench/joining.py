"""New faces join people, against grouping everything anew: seconds, megabytes, and how far the two agree.

python tests/bench/joining.py [--seed N] [NEW:KNOWN ...]

The faces are made ones (`grouping_at_size.generate`). The known ones are grouped first, then whole photos with about
NEW faces come, and two copies of the library go on: in one new faces join, in the other all are grouped again, with the
neighbours that were kept beside it. Seconds are all that the user waits; megabytes are the worker's at most, and what
a worker takes that only groups a few faces is told first. F is pairwise, against the truth: of all faces, and of the
pairs with a new face in them; "agree" is the adjusted Rand index of the two.
"""

import argparse
import multiprocessing
import resource
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from grouping_at_size import fill, generate

from facesorter.evaluation import scores
from facesorter.services import grouping, joining
from facesorter.store import neighbour_cache
from facesorter.store.library import Library


def apart(work: Callable[..., tuple[object, ...]], *arguments: object) -> tuple[object, ...]:
    """In a process of its own, so that its worker has a peak of memory of its own."""
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_send, args=(theirs, work, *arguments))
    process.start()
    found = ours.recv()
    process.join()
    return found


def _send(pipe, work, *arguments) -> None:
    pipe.send(work(*arguments))


def timed(path: Path, work: Callable[[Library], object]) -> tuple[float, int, object]:
    with Library.open(path) as library:
        start = time.perf_counter()
        done = work(library)
        seconds = time.perf_counter() - start
    return seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024, done


def group(path: Path) -> tuple[float, int, str]:
    seconds, peak, _ = timed(path, grouping.group)
    return seconds, peak, ""


def join(path: Path) -> tuple[float, int, str]:
    seconds, peak, done = timed(path, joining.join)
    assert isinstance(done, joining.Joining)
    return (
        seconds,
        peak,
        f"{done.joined} of {done.faces} joined {done.people} people, {done.new_people} new people of {done.grouped}, "
        f"{done.unassigned} unassigned; {done.seconds:.2f} s in the worker",
    )


def persons(path: Path, photo: np.ndarray) -> np.ndarray:
    """(n,) the person of each row, -1 for none."""
    with Library.open(path, read_only=True) as library:
        found = library.rows(
            "SELECT p.path, coalesce(a.person_id, -1) FROM faces f JOIN photos p ON p.id = f.photo_id "
            "LEFT JOIN assignments a ON a.face_id = f.id ORDER BY f.id"
        )
    by_photo: dict[int, list[int]] = {}
    for name, person in found:
        by_photo.setdefault(int(Path(name.decode()).stem), []).append(person)
    answer, taken = [], dict.fromkeys(by_photo, 0)
    for number in photo.tolist():
        answer.append(by_photo[number][taken[number]])
        taken[number] += 1
    return np.array(answer)


def f_with_new(true: np.ndarray, found: np.ndarray, new: np.ndarray) -> float:
    """Pairwise F of the pairs in which a face is new."""

    def pairs(numbers: np.ndarray) -> int:
        counts = np.unique(numbers, return_counts=True)[1]
        return int((counts * (counts - 1) // 2).sum())

    def with_new(numbers: np.ndarray, known: np.ndarray) -> int:
        return pairs(numbers[known]) - pairs(numbers[known & ~new])

    grouped = found >= 0
    everyone = np.ones(len(true), bool)
    both = true.astype(np.int64) * (found.max() + 2) + found
    return 2 * with_new(both, grouped) / (with_new(found, grouped) + with_new(true, everyone))


def measure(new: int, known: int, seed: int, folder: Path) -> None:
    X, true, photo, qualities = generate(new + known, seed=seed)
    order = np.random.default_rng(seed).permutation(np.unique(photo))
    place = np.empty(int(photo.max()) + 1, int)
    place[order] = np.arange(len(order))
    late = place[photo] < np.sort(place[photo])[new]
    path, other = folder / "library", folder / "other"
    with Library.open(path) as library:
        fill(library, X[~late], photo[~late], qualities[~late])
    seconds, peak, _ = apart(group, path)
    print(
        f"{(~late).sum():>7,} known faces (seed {seed}), grouped for the first time: {seconds:.1f} s, {peak} MB",
        flush=True,
    )
    with Library.open(path) as library:
        fill(library, X[late], photo[late], qualities[late])
    shutil.copy(path, other)
    kept = neighbour_cache._path(path, "pack")
    if kept.exists():
        shutil.copy(kept, neighbour_cache._path(other, "pack"))
    found = {}
    for name, work, where in (("join", join, path), ("group anew", group, other)):
        seconds, peak, told = apart(work, where)
        found[name] = persons(where, photo)
        score = scores(true, found[name])
        print(
            f"{late.sum():>7,} new faces {name}: {seconds:.2f} s, {peak} MB; F {score.f_measure:.4f}, "
            f"B3 {score.bcubed_f:.4f}, of pairs with a new face F {f_with_new(true, found[name], late):.4f} {told}",
            flush=True,
        )
    agreed = scores(found["group anew"], found["join"])
    print(f"{'':>7} agree {agreed.adjusted_rand:.4f}", flush=True)


def few(folder: Path) -> None:
    path = folder / "few"
    with Library.open(path) as library:
        random = np.random.default_rng(0).standard_normal((50, 512)).astype(np.float32)
        fill(library, random, np.arange(50), np.full(50, 0.5))
    _, peak, _ = apart(group, path)
    print(f"a worker that groups 50 faces: {peak} MB", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", nargs="*", default=["100:10000", "1000:20000", "1000:100000"])
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        few(Path(folder))
    for size in arguments.sizes:
        new, known = map(int, size.split(":"))
        with tempfile.TemporaryDirectory() as folder:
            measure(new, known, arguments.seed, Path(folder))


if __name__ == "__main__":
    main()
