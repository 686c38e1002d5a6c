"""What it takes that copies of photos take over what was said of their faces and go along with what is said since, and
that a grouping gathers all that: seconds, and the most memory that this took beside the library, in megabytes.

    python tests/bench/copies.py [--faces 1000 100000] [--copies 1000]

Of so many faces, two in each photo, a tenth are in copies of photos. Then one photo, with so many copies. First the
copies come when all was said, then they are there already when it is said, and the first files go.
"""

import argparse
import multiprocessing
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from facesorter.domain.edits import MoveFaces
from facesorter.domain.found import FoundFace, FoundPhoto
from facesorter.domain.model import Box, FaceState
from facesorter.services import copies, editing, taking_over
from facesorter.services.constraining import constraints
from facesorter.store import embeddings, people, photos, settings
from facesorter.store.library import Library

PACK = "pack"
_BATCH = 64
_FACES_A_PERSON = 6
#: The part of the faces that are moved at once.
_ONE_IN = 20


def path(number: int) -> bytes:
    return b"/photos/%d/%d.jpg" % (number // 1000, number)


def save(library: Library, first: int, contents: list[int]) -> None:
    """Photos from this number on, with two faces each; those with the same content are copies."""
    random = np.random.default_rng(0)
    landmarks = np.zeros((5, 2), np.float32)
    for start in range(0, len(contents), _BATCH):
        read = []
        for number, content in enumerate(contents[start : start + _BATCH], first + start):
            faces = tuple(
                FoundFace(Box(x, 0, 50, 50), landmarks, 0.9, 0.5, random.standard_normal(8, np.float32), b"")
                for x in (0, 100)
            )
            read.append((path(number), 1, 2, FoundPhoto(400, 300, None, content.to_bytes(32), b"", faces)))
        photos.save(library, read, PACK)
    settings.put(library, "pack", PACK)


def say(library: Library, faces: int) -> None:
    """Of the first faces: most are kept or confirmed, some ignored, taken out of somebody, or told apart."""
    with library.edit("Said") as edit:
        connection = edit.connection
        ids = [people.create(connection) for _ in range(faces // _FACES_A_PERSON + 2)]
        placed = [(face, ids[face % (len(ids) - 1)]) for face in range(1, faces + 1)]
        people.assign(connection, [pair for pair in placed if pair[0] % 5], FaceState.KEPT)
        people.assign(connection, [pair for pair in placed if pair[0] % 5 == 1], FaceState.CONFIRMED)
        people.ignore(connection, [face for face, _ in placed if face % 20 == 0], None)
        people.reject(connection, [(face, ids[-1]) for face, _ in placed if face % 10 == 2])
        # From the other one of the photo, and from one elsewhere.
        people.tell_faces_apart(connection, [(face, face + 1) for face in range(1, faces, 100)])
        people.tell_faces_apart(connection, [(face, face + 3) for face in range(2, faces - 3, 100)])


def gather(library: Library) -> None:
    """As a grouping does."""
    faces = embeddings.standing(library, PACK)
    constraints(library, faces, copies.rows(copies.find(library.reader), faces.face_ids))
    copies.ignored(library.reader)


def timed(what: str, work: Callable[[], object]) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.perf_counter()
    done = work()
    seconds = time.perf_counter() - start
    peak = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024
    told = f"  {done.faces:,} faces" if isinstance(done, taking_over.TakenOver) else ""
    print(f"  {what:<42}{seconds:9.2f} s {peak:7,} MB{told}", flush=True)


def measure(originals: int, contents: list[int], *, first: bool) -> None:
    """Of photos with these contents the first so many are there at first; ``first``: all of it is said before the
    others come, else when they have come.
    """
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "library") as library:
        if first:
            save(library, 0, contents[:originals])
            say(library, 2 * originals)
            save(library, originals, contents[originals:])
            timed("the copies come", lambda: taking_over.follow(library))
            timed("one of them is moved", lambda: editing.apply(library, MoveFaces((1,), None)))
            faces = tuple(range(2, 2 * originals + 1, _ONE_IN))
            timed(f"{len(faces):,} faces are moved", lambda: editing.apply(library, MoveFaces(faces, None)))
        else:
            save(library, 0, contents)
            taking_over.follow(library)
            say(library, 2 * originals)
            timed("what is said of copies is gathered", lambda: gather(library))
            copied = set(contents[originals:])
            photos.mark_missing(library, [path(number) for number in range(originals) if contents[number] in copied])
            timed("the first files go", lambda: taking_over.follow(library))
        timed("what is said is gathered after that", lambda: gather(library))
        timed("another index, without news", lambda: taking_over.follow(library))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--faces", type=int, nargs="*", default=[1000, 100_000])
    parser.add_argument("--copies", type=int, nargs="*", default=[1000])
    arguments = parser.parse_args()
    # Photos 1 to 9 have faces of the people in photo 0, and some that were told apart from it.
    many = [(f"1 photo with {count:,} copies", 10, [*range(10), *[0] * count]) for count in arguments.copies]
    libraries = []
    for faces in arguments.faces:
        originals = faces // 2 * 9 // 10
        tenth = list(range(faces // 2 - originals))
        libraries.append((f"{faces:,} faces, a tenth in copies", originals, [*range(originals), *tenth]))
    for what, originals, contents in (*libraries, *many):
        print(what, flush=True)
        for first in (True, False):
            # In a process of its own, which has a peak of memory of its own.
            process = multiprocessing.get_context("spawn").Process(
                target=measure, args=(originals, contents), kwargs={"first": first}
            )
            process.start()
            process.join()


if __name__ == "__main__":
    main()
