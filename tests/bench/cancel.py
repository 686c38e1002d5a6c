"""How long it takes from cancelling, while an algorithm is at work, until its process is gone; the target is 200 ms.

uv run python tests/bench/cancel.py [--faces N] [--times N]
"""

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))

import endless_grouping

from facesorter.clustering import registry
from facesorter.services import grouping_worker
from facesorter.store.library import Library


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--faces", type=int, default=1000)
    parser.add_argument("--times", type=int, default=3)
    options = parser.parse_args()
    grouping_worker.propose = endless_grouping.propose
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "library") as library:
        endless_grouping.fill(library, options.faces)
        worst = 0.0
        for algorithm in registry.ALGORITHMS:
            taken = [endless_grouping.seconds_to_stop(library, algorithm.name) for _ in range(options.times)]
            worst = max(worst, *taken)
            print(f"{algorithm.name:22} " + " ".join(f"{1000 * seconds:4.0f} ms" for seconds in taken), flush=True)
    print(f"worst: {1000 * worst:.0f} ms")


if __name__ == "__main__":
    main()
