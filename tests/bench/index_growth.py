"""How indexing goes with processors, and what memory it needs for ever more photos.

    uv run python tests/bench/index_growth.py [--shared FOLDER] [--pack ID] [--photos N ...] [--processors N ...]

Albums of N photos (100, 1,000 and 10,000) are portraits of lfw-dev, each with a few bytes more, so that none is like
another. For each it prints photos a second, the processors' time for a photo, and the largest sum of the resident
memory of all processes. Then some hundred photos are read with 1, 2 and more processors.
"""

import argparse
import itertools
import json
import os
import sys
import tempfile
from pathlib import Path

from index_speed import PACK, SHARED, imported, measure

#: Photos read with different numbers of processors.
_FEW = 400


def make(portraits: list[Path], count: int, folder: Path) -> Path:
    for number, portrait in zip(range(count), itertools.cycle(portraits), strict=False):
        path = folder / f"{number // 500:03}" / f"{number:06}.jpg"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(portrait.read_bytes() + number.to_bytes(4, "big"))
    return folder


def run(title: str, folder: Path, pack: str, environment: dict[str, str], work: Path) -> None:
    library = work / f"{title}.facesorter"
    index = [sys.executable, "-m", "facesorter", "--library", str(library), "--json", "index", str(folder)]
    printed, _, of_processors, peak = measure([*index, "--pack", pack], environment)
    report = json.loads(printed)
    each = 1000 * of_processors / report["photos"]
    print(
        f"  {title:16}{report['photos_per_second']:7.1f} photos/s {each:7.1f} ms of the processors for a photo"
        f"{peak:7.0f} MiB   ({report['photos']:,} photos, {report['faces']:,} faces)",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder of real photos and packs")
    parser.add_argument("--pack", default="builtin", help=f"builtin or {PACK}")
    parser.add_argument("--photos", type=int, nargs="*", default=[100, 1_000, 10_000])
    parser.add_argument("--processors", type=int, nargs="*", default=[1, 2, 4, 8, 16])
    options = parser.parse_args()
    portraits = sorted((options.shared / "data" / "lfw-dev").rglob("*.jpg"))
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        environment = imported(options.shared, work)
        print(f"{options.pack}, {len(os.sched_getaffinity(0))} processors")
        for count in options.photos:
            run(f"{count:,} photos", make(portraits, count, work / str(count)), options.pack, environment, work)
        every = sorted(os.sched_getaffinity(0))
        few = make(portraits, _FEW, work / "few")
        for count in options.processors:
            if count <= len(every):
                os.sched_setaffinity(0, every[:count])  # also of what is started
                run(f"{count} processors", few, options.pack, environment, work)


if __name__ == "__main__":
    main()
