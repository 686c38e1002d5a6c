"""What changing the pack of a large library costs besides the networks: finding the faces, their crops, storing.

    uv run python tests/bench/change_pack_at_size.py [FACES ...]

For each number of faces (1,000 and 100,000) it makes a library with two faces a photo, crops of 8 KB and embeddings of
128 numbers, and stores 512 numbers for each face as a change of the pack does. Prints seconds, the memory that this
process needed at most while the faces were handed out, and the bytes that letting go of the old embeddings frees.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import numpy as np

from facesorter.domain.found import Embedded, FoundPhoto
from facesorter.services import maintenance
from facesorter.store import photos, reembedding, settings
from facesorter.store.library import Library

sys.path.append(str(Path(__file__).resolve().parents[1]))

from dataclasses import replace

from made_library import found_face

T = TypeVar("T")
BATCH = 1000
COMMIT = 256


def fill(library: Library, faces: int) -> None:
    random = np.random.default_rng(faces)
    for first in range(0, faces // 2, BATCH):
        read = []
        for number in range(first, min(first + BATCH, faces // 2)):
            path = b"/photos/%07d.jpg" % number
            found = tuple(
                replace(found_face(100.0 * side, embedding=random.standard_normal(128)), crop=os.urandom(8_000))
                for side in range(2)
            )
            read.append((path, 1000, 1, FoundPhoto(4000, 3000, None, path, b"thumbnail", found)))
        photos.save(library, read, "old")
    settings.put(library, "pack", "old")


def peak() -> float:
    """The most memory of this process since it was last asked, in MiB."""
    with Path("/proc/self/status").open() as status:
        kibibytes = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    Path("/proc/self/clear_refs").write_text("5")
    return kibibytes / 1024


def timed(title: str, work: Callable[[], T]) -> T:
    peak()
    start = time.perf_counter()
    result = work()
    print(f"  {title:<44}{time.perf_counter() - start:9.2f} s{peak():8.0f} MiB", flush=True)
    return result


def change(library: Library) -> None:
    vector = np.ones(512, np.float32)
    pending: list[Embedded] = []
    for photo in reembedding.lacking(library, "new"):
        pending += [Embedded(face.id, vector, from_photo=False) for face in photo.faces]
        if len(pending) >= COMMIT:
            reembedding.add(library, "new", pending)
            pending.clear()
    reembedding.add(library, "new", pending)


def measure(faces: int) -> None:
    print(f"{faces:,} faces")
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder, "library.facesorter")) as library:
        fill(library, faces)
        timed("count what is to be done", lambda: reembedding.count_lacking(library, "new"))
        timed("hand out and store", lambda: change(library))
        settings.put(library, "pack", "new")
        timed("count when nothing is", lambda: reembedding.count_lacking(library, "new"))
        for held in timed("what the library holds", lambda: reembedding.held(library)):
            print(f"    {held.pack}: {held.embeddings:,} embeddings, {held.bytes / 1e6:.1f} MB")
        library.empty_log()
        size = library.path.stat().st_size
        timed("let go of the old ones", lambda: maintenance.forget_embeddings(library, "old"))
        print(f"    {(size - library.path.stat().st_size) / 1e6:.1f} of {size / 1e6:.1f} MB are free")


def main() -> None:
    for faces in map(int, sys.argv[1:] or ["1000", "100000"]):
        measure(faces)


if __name__ == "__main__":
    main()
