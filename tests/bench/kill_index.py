"""Index, kill, index again, many times; then compare with an undisturbed run.

    uv run python tests/bench/kill_index.py [--shared FOLDER] [--photos N] [--kills N] [--seed N]

Each round indexes the photos from nothing with ten kills at random moments, until there were N kills.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))

from killed_index import PACK, finish, kill_and_finish, linked_album, same

SHARED = Path(__file__).resolve().parents[3] / "shared"
A_ROUND = 10


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder of real photos and packs")
    parser.add_argument("--photos", type=int, default=600)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        os.environ["FACESORTER_HOME"] = str(work / "home")
        pack = [sys.executable, "-m", "facesorter", "packs", "import", options.shared / "packs" / PACK, "--id", PACK]
        subprocess.run(pack, check=True, stdout=sys.stderr)
        album = linked_album(options.shared / "data" / "lfw-dev", work / "album", options.photos)
        seconds = finish(work / "undisturbed", album)
        chance, under_way = random.Random(options.seed), 0
        for start in range(0, options.kills, A_ROUND):
            library = work / f"killed {start}"
            under_way += kill_and_finish(album, library, seconds, min(A_ROUND, options.kills - start), chance)
            same(work / "undisturbed", library)
    print(
        f"{options.kills} kills, {under_way} of them before the run had ended, over {options.photos} photos: "
        "every library is sound and holds what an undisturbed run finds; no process was left"
    )


if __name__ == "__main__":
    main()
