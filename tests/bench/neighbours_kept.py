"""What neighbours that are kept beside a library save: seconds to find, to read and to bring them up to date.

python tests/bench/neighbours_kept.py FILE.npz [...]

A file is what ../shared/tools/make_embeddings.py writes. One face in a hundred is new, and one in a thousand is gone.
"Agree" is the share of the pairs (face, one of its neighbours) with cosine above .4 that both have, the neighbours that
were brought up to date and those of a search from the beginning.
"""

import argparse
import tempfile
import time
from pathlib import Path

import numpy as np

from facesorter.clustering import neighbours
from facesorter.clustering.digests import digests
from facesorter.clustering.neighbours import Neighbours
from facesorter.store import neighbour_cache
from facesorter.store.neighbour_cache import Held

FLOOR, COUNTED = 0.297, 0.4


def pairs(found: Neighbours) -> np.ndarray:
    rows, places = np.nonzero(found.cosines > COUNTED)
    return np.unique(rows * np.int64(len(found)) + found.others[rows, places])


def measure(path: str, folder: str) -> None:
    with np.load(path) as data:
        X = data["embeddings"]
    n = len(X)
    random = np.random.default_rng(0)
    old = np.flatnonzero(random.random(n) > 0.01)
    stay = random.random(n) > 0.001
    known = np.zeros(n, bool)
    known[old] = True
    rows = np.flatnonzero(stay | ~known)
    place = np.full(n, -1)
    place[old] = np.arange(len(old))

    clock = [time.perf_counter()]
    first = neighbours.find(X[old], FLOOR)
    clock.append(time.perf_counter())
    library = Path(folder) / "library"
    neighbour_cache.write(library, "pack", Held(old, digests(X[old]), first.others, first.cosines, FLOOR))
    clock.append(time.perf_counter())
    held = neighbour_cache.read(library, "pack")
    assert held is not None
    assert np.array_equal(held.digests, digests(X[old]))
    clock.append(time.perf_counter())
    updated = neighbours.updated(Neighbours(held.others, held.cosines, held.floor), place[rows], X[rows])
    clock.append(time.perf_counter())
    anew = neighbours.find(X[rows], FLOOR)
    clock.append(time.perf_counter())
    found, kept, up, again = (clock[step + 1] - clock[step] for step in (0, 1, 2, 3))
    one, other = pairs(updated), pairs(anew)
    agree = 2 * len(np.intersect1d(one, other, assume_unique=True)) / (len(one) + len(other))
    size = library.with_name("library.neighbours-pack").stat().st_size / 1e6
    print(
        f"{n:>9,} faces: found in {found:.2f} s, kept in {kept:.2f} s ({size:.0f} MB), read in {up:.2f} s, "
        f"brought up to date in {again:.2f} s, where finding them anew took "
        f"{clock[5] - clock[4]:.2f} s; agree {agree:.5f}",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+")
    arguments = parser.parse_args()
    for path in arguments.files:
        with tempfile.TemporaryDirectory() as folder:
            measure(path, folder)


if __name__ == "__main__":
    main()
