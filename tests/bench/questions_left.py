"""What it costs to count the questions of the review, as the window does after edits: seconds, in a process of its own.
Then the seconds of a processor and the most megabytes that laying out the faces for it takes such a process.

    uv run python tests/bench/questions_left.py [FACES ...]

Made faces in the people they are of, but for a tenth that is unsorted. Also how long the newest count takes where a
process that counted before is still there, after one face was moved.
"""

import argparse
import resource
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from grouping_at_size import fill, generate

from facesorter.domain.edits import MoveFaces
from facesorter.services import calibrations, editing, reviewing
from facesorter.services.review_worker import Asked, Desk
from facesorter.services.reviewing import Review
from facesorter.store import people, settings
from facesorter.store.library import Library


def sort(library: Library, who: np.ndarray) -> None:
    """Everybody into a person, but for a tenth of the faces."""
    sorted_in = np.random.default_rng(0).random(len(who)) < 0.9
    ids = [row[0] for row in library.rows("SELECT id FROM faces ORDER BY id")]
    with library.edit("Grouped") as edit:
        made: dict[int, int] = {}
        for person in np.unique(who[sorted_in]).tolist():
            made[person] = people.create(edit.connection)
        placed = [
            (face, made[person]) for face, person, there in zip(ids, who.tolist(), sorted_in, strict=True) if there
        ]
        people.suggest(edit.connection, placed)


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def laid_out(path: Path) -> tuple[float, int]:
    """Seconds of a processor, and megabytes at the most."""
    with Library.open(path, read_only=True) as library:
        pack = settings.get(library, "pack") or ""
        asked = Asked(0, pack, calibrations.used(library, pack), hide_named=False, limit=0)
        start = time.process_time()
        Desk(library).find(asked)
        return time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("faces", nargs="*", type=int, default=[1_000, 20_000, 100_000])
    for count in parser.parse_args().faces:
        X, who, photo, qualities = generate(count)
        # Faces are stored photo by photo.
        order = np.argsort(photo, kind="stable")
        with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "library") as library:
            fill(library, X[order], photo[order], qualities[order])
            sort(library, who[order])
            first = seconds(lambda: reviewing.count(library))
            again = seconds(lambda: reviewing.count(library))
            with Review(library) as review:
                review.next(limit=0)
                editing.apply(library, MoveFaces((1,), None))
                warm = seconds(lambda: review.next(limit=0))
            with ProcessPoolExecutor(1, get_context("spawn")) as pool:
                processor, peak = pool.submit(laid_out, library.path).result()
            print(
                f"{count:>8,} faces: {first:.1f} s, again {again:.1f} s, where the process stays {warm:.1f} s; "
                f"laid out in {processor:.1f} s of a processor, at most {peak} MB",
                flush=True,
            )


if __name__ == "__main__":
    main()
