"""How good groupings are: scores of ``auto`` and of the course's algorithms on lfw-dev, for each pack.

    uv run python tests/bench/quality.py [--shared FOLDER] [--packs ID[,ID...]]

Everything goes through the command line, as a user would: ``index``, ``group``, ``evaluate --truth folders``. The
parameters are those that an algorithm has by itself, and for ``arcface-mbf`` the course's too; K-means is told the true
number of people, which nobody knows of their own photos. ``builtin`` is always there; the other packs are imported from
the shared folder.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

SHARED = Path(__file__).resolve().parents[3] / "shared"
COURSE = {
    "arcface-mbf": (
        ("dbscan", {"eps": 1.14, "min_samples": 2}),
        ("agglomerative", {"linkage": "single", "distance_threshold": 1.14}),
    )
}
COLUMNS = (
    ("f_measure", "pair F"),
    ("precision", "pair P"),
    ("recall", "pair R"),
    ("bcubed_f", "BCubed F"),
    ("adjusted_rand", "adj. Rand"),
    ("nmi", "NMI"),
)


def run(home: Path, library: Path, *argv: object) -> Any:
    """What one command answers."""
    command = [sys.executable, "-m", "facesorter", "--json", "--quiet", "--home", str(home), "--library", str(library)]
    done = subprocess.run([*command, *map(str, argv)], stdout=subprocess.PIPE, env=os.environ, check=True)
    return json.loads(done.stdout)


def measure(home: Path, pack: str, photos: Path) -> None:
    library = home / f"{pack}.facesorter"
    indexed = run(home, library, "index", photos, "--pack", pack)
    truth = ("--truth", "folders")
    (start,) = run(home, library, "evaluate", *truth)["runs"]
    people = start["true_identities"]
    print(
        f"\n{pack}: {indexed['faces']:,} faces in {indexed['photos']:,} photos ({indexed['photos_per_second']:.1f} "
        f"photos/s), none in {start['undetected']}; scored are {start['faces']:,} faces of {people} people"
    )
    print(f"{'algorithm':60}" + "".join(f"{title:>10}" for _, title in COLUMNS) + f"{'groups':>8}{'alone':>8}{'s':>8}")
    by_itself = (("auto", {}), ("dbscan", {}), ("agglomerative", {}), ("kmeans", {"n_clusters": people}))
    for name, params in (*by_itself, *COURSE.get(pack, ())):
        sets = [word for key, value in params.items() for word in ("--set", f"{key}={value}")]
        grouped = run(home, library, "group", "--algorithm", name, *sets)
        (score,) = run(home, library, "evaluate", *truth, "--run", grouped["run"])["runs"]
        said = ", ".join(f"{key}={_short(value)}" for key, value in grouped["params"].items() if value is not None)
        print(
            f"{f'{name} ({said})'[:59]:60}"
            + "".join(f"{score[key]:10.4f}" for key, _ in COLUMNS)
            + f"{score['groups']:8,}{grouped['unassigned']:8,}{score['seconds']:8.2f}",
            flush=True,
        )


def _short(value: object) -> object:
    return f"{value:.4g}" if isinstance(value, float) else value


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder of real photos and packs")
    parser.add_argument("--packs", default="builtin,arcface-mbf", help="separated by commas")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for pack in options.packs.split(","):
            if pack != "builtin":
                run(home, home / "library.facesorter", "packs", "import", options.shared / "packs" / pack, "--id", pack)
            measure(home, pack, options.shared / "data" / "lfw-dev")


if __name__ == "__main__":
    main()
