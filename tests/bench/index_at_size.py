"""What indexing costs besides reading photos: runs over folders in which nothing is new.

    uv run python tests/bench/index_at_size.py [PHOTOS ...]

For each number of photos (1,000 and 100,000) it makes that many tiny files, all of one size, in folders of 500, and a
library that knows them with two faces each. Then it prints seconds, and the memory that this process needed at most:
with nothing changed, after every file was touched, after every file moved, and when all are missing but one.
"""

import hashlib
import os
import sys
import tempfile
import time
from pathlib import Path

from facesorter.domain.found import FoundFace, FoundPhoto
from facesorter.services import indexing
from facesorter.store import photos
from facesorter.store.library import Library

sys.path.append(str(Path(__file__).resolve().parents[1]))

from made_library import found_face

PACK = "builtin"
BATCH = 1000


def make(folder: Path, count: int) -> list[tuple[bytes, int, int, bytes]]:
    """Path, size, time and SHA-256 of each file."""
    made = []
    for number in range(count):
        path = folder / f"{number // 500:04}" / f"IMG_{number:07}.jpg"
        if number % 500 == 0:
            path.parent.mkdir(parents=True)
        content = b"%020d" % number
        path.write_bytes(content)
        state = path.stat()
        made.append((os.fsencode(path), state.st_size, state.st_mtime_ns, hashlib.sha256(content).digest()))
    return made


def fill(library: Library, files: list[tuple[bytes, int, int, bytes]]) -> None:
    faces: tuple[FoundFace, ...] = (found_face(0), found_face(100))
    for first in range(0, len(files), BATCH):
        read = [
            (path, size, time, FoundPhoto(4000, 3000, None, content, b"thumbnail", faces))
            for path, size, time, content in files[first : first + BATCH]
        ]
        photos.save(library, read, PACK)


def peak() -> float:
    """The most memory of this process since it was last asked, in MiB."""
    with Path("/proc/self/status").open() as status:
        kibibytes = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    Path("/proc/self/clear_refs").write_text("5")
    return kibibytes / 1024


def run(title: str, library: Path, folder: Path) -> None:
    with Library.open(library) as opened:
        peak()
        start = time.perf_counter()
        report = indexing.index(opened, [folder], pack=PACK)
        seconds = time.perf_counter() - start
    told = f"{report.unchanged:,} unchanged, {report.moved:,} moved, {report.missing:,} missing"
    print(f"  {title:<16}{seconds:8.2f} s {peak():8.0f} MiB   {told}", flush=True)


def measure(count: int) -> None:
    print(f"{count:,} photos with {2 * count:,} faces")
    with tempfile.TemporaryDirectory() as temporary:
        folder, library = Path(temporary, "photos"), Path(temporary, "library.facesorter")
        files = make(folder, count)
        with Library.open(library) as opened:
            fill(opened, files)
        run("nothing changed", library, folder)
        run("once more", library, folder)
        for path, *_ in files:
            os.utime(path, (1, 1))
        run("all touched", library, folder)
        (folder / "0000").rename(folder / "first")
        for inner in sorted(folder.iterdir()):
            inner.rename(folder / f"moved {inner.name}")
        run("all moved", library, folder)
        for inner in sorted(folder.iterdir())[:-1]:
            inner.rename(Path(temporary) / inner.name)
        run("most missing", library, folder)


def main() -> None:
    for count in map(int, sys.argv[1:] or ["1000", "100000"]):
        measure(count)


if __name__ == "__main__":
    main()
