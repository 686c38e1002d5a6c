"""What a threshold calibrated from 200 confirmed faces does to all the others; prints one line a draw and the means.

    uv run python tests/bench/calibrate.py SET.npz [SET.npz ...] [--draws N] [--confirmed N]

SET.npz: embeddings (n, d) of length 1, labels (n,), -1 where nobody knows, photo (n,), quality (n,). ``builtin`` in
its name stands for the thresholds of the built-in pack, else they are ArcFace's. A draw names people as they come and
confirms faces of theirs, at most 15 each; the F-measure is of the faces that were not drawn, grouped with the pack's
threshold and with the calibrated one.
"""

import argparse
import os
import tempfile
from pathlib import Path

import numpy as np
from grouping_at_size import fill

from facesorter.domain.edits import MoveFaces, RenamePerson
from facesorter.evaluation import scores
from facesorter.services import calibrating, editing, grouping
from facesorter.services.grouping_session import GroupingSession
from facesorter.store import people
from facesorter.store.library import Library

MOST = 15


def drawn(labels: np.ndarray, count: int, seed: int) -> list[np.ndarray]:
    """Rows of the confirmed faces, those of one person after those of another."""
    random = np.random.default_rng(seed)
    known, sizes = np.unique(labels[labels >= 0], return_counts=True)
    chosen: list[np.ndarray] = []
    for person in random.permutation(known[sizes >= 2]):
        left = count - sum(map(len, chosen))
        if left < 2:
            break
        chosen.append(random.permutation(np.flatnonzero(labels == person))[: min(MOST, left)])
    return chosen


def draw(path: Path, home: Path, count: int, seed: int) -> tuple[float, float]:
    """F-measures of the rest, with the pack's threshold and with the calibrated one."""
    made = np.load(path)
    X, labels, photo = made["embeddings"], made["labels"], made["photo"].astype(np.int64)
    photo -= photo.min()
    with Library.open(home / f"{path.stem}-{seed}") as library:
        order = np.argsort(photo, kind="stable")
        X, labels = X[order], labels[order]
        fill(library, X, photo[order], made["quality"][order], "builtin" if "builtin" in path.stem else "pack")
        grouping.group(library)
        confirmed = drawn(labels, count, seed)
        for rows in confirmed:
            # Faces have their numbers in the order of rows.
            editing.apply(library, MoveFaces(tuple(int(row) + 1 for row in rows), to=None))
            editing.apply(library, RenamePerson(max(person.id for person in people.every(library)), f"P{rows[0]}"))
        grouping.group(library)
        found = calibrating.calibrate(library)
        rest = labels >= 0
        rest[np.concatenate(confirmed)] = False
        measures = []
        with GroupingSession(library, free=True) as session:
            for merge in (found.default, found.chosen):
                got = session.propose("auto", {"merge": merge}).labels
                measures.append(scores(labels[rest].tolist(), got[rest].tolist()).f_measure)
    print(
        f"  {path.stem}, draw {seed}: {found.faces} faces of {found.people} people; threshold {found.default:.3f} -> "
        f"{found.chosen:.3f}, expected gain {found.gain:+.4f}; F of the rest {measures[0]:.4f} -> {measures[1]:.4f}",
        flush=True,
    )
    return measures[0], measures[1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="+", type=Path)
    parser.add_argument("--draws", type=int, default=5)
    parser.add_argument("--confirmed", type=int, default=200)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["FACESORTER_HOME"] = home
        for path in options.sets:
            before, after = np.array([draw(path, Path(home), options.confirmed, n) for n in range(options.draws)]).T
            change = after - before
            print(
                f"{path.stem}: F of the rest {before.mean():.4f} with the pack's threshold, {after.mean():.4f} with "
                f"the calibrated one; from {change.min():+.4f} to {change.max():+.4f}, no change in "
                f"{int((change == 0).sum())} of {len(change)} draws",
                flush=True,
            )


if __name__ == "__main__":
    main()
