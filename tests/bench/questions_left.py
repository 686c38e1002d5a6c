"""What it costs to count the questions of the review, as the window does after edits: seconds, in a process of its own.

    uv run python tests/bench/questions_left.py [FACES ...]

Made faces in the people they are of, but for a tenth that is unsorted. Also how long the newest count takes where a
process that counted before is still there, after one face was moved.
"""

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from grouping_at_size import fill, generate

from facesorter.domain.edits import MoveFaces
from facesorter.services import editing, reviewing
from facesorter.services.reviewing import Review
from facesorter.store import people
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
            print(
                f"{count:>8,} faces: {first:.1f} s, again {again:.1f} s, where the process stays {warm:.1f} s",
                flush=True,
            )


if __name__ == "__main__":
    main()
