"""How long the library takes with 100,000 faces of 18,000 people; prints milliseconds and megabytes.

uv run python tests/bench/library_at_size.py [FACES] [PEOPLE]
"""

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

from facesorter.domain.edits import MergePeople, MoveFaces, RenamePerson
from facesorter.domain.found import FoundFace, FoundPhoto
from facesorter.domain.model import Box
from facesorter.services import browsing, editing, evaluating, maintenance
from facesorter.store import embeddings, people, photos, settings
from facesorter.store.library import Library

DIMENSION = 512
BATCH = 64


def fill(library: Library, faces: int) -> None:
    """Two faces a photo, crops of 6 KB, thumbnails of 12 KB."""
    random = np.random.default_rng(0)
    landmarks = np.zeros((5, 2), np.float32)
    start = datetime(2001, 1, 1)
    for first in range(0, faces // 2, BATCH):
        read = []
        for number in range(first, min(first + BATCH, faces // 2)):
            found = tuple(
                FoundFace(
                    Box(x, 0, 50, 50),
                    landmarks,
                    0.9,
                    float(random.random()),
                    random.standard_normal(DIMENSION, np.float32),
                    random.bytes(6000),
                )
                for x in (0, 100)
            )
            photo = FoundPhoto(
                4000, 3000, start + timedelta(hours=number), number.to_bytes(32), random.bytes(12000), found
            )
            read.append((b"/photos/%d/%d.jpg" % (number // 1000, number), 1, 2, photo))
        photos.save(library, read, "pack")
    settings.put(library, "pack", "pack")


def group(library: Library, faces: int, count: int, seed: int) -> None:
    """A grouping, as an edit: the first makes all people, later ones move a hundredth of the faces."""
    random = np.random.default_rng(seed)
    with library.edit("Grouped") as edit:
        known = [row[0] for row in edit.connection.execute("SELECT id FROM people")]
        ids = known or [people.create(edit.connection) for _ in range(count)]
        chosen = range(1, faces + 1) if not known else random.choice(faces, faces // 100, replace=False) + 1
        # A few people have many faces, most have few.
        owners = (len(ids) * random.random(len(chosen)) ** 3).astype(int)
        pairs = [(int(face), ids[owner]) for face, owner in zip(chosen, owners, strict=True)]
        people.suggest(edit.connection, pairs)
        people.delete_vanished(edit.connection)


def timed(what: str, work: Callable[[], object], repeat: int = 3) -> None:
    seconds = []
    for _ in range(repeat):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    print(f"{what:<34}{min(seconds) * 1000:10.1f} ms")


def main() -> None:
    faces, count = (int(value) for value in (*sys.argv[1:], "100000", "18000")[:2])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.facesorter"
        with Library.open(path) as library:
            timed(f"store {faces:,} faces", lambda: fill(library, faces), 1)
            size = path.stat().st_size
            timed("group all", lambda: group(library, faces, count, 1), 1)
            timed("undo that", lambda: editing.undo(library), 1)
            timed("redo that", lambda: editing.redo(library), 1)
            timed("group again, 1 % moves", lambda: group(library, faces, count, 2), 1)
            ((journal,),) = library.rows("SELECT sum(length(before)) + sum(length(after)) FROM edit_rows")
        print(f"{'growth by the groupings':<34}{(path.stat().st_size - size) / 1e6:10.1f} MB of {size / 1e6:.0f} MB")
        print(f"{'of that, images in the journal':<34}{journal / 1e6:10.1f} MB")
        timed("open and close", lambda: Library.open(path).close())
        with Library.open(path) as library:
            big = browsing.people(library)[0]
            print(f"{'people, faces of the largest':<34}{len(browsing.people(library)):10,} {big.faces:,}")
            timed("counts", lambda: browsing.counts(library))
            timed("people", lambda: browsing.people(library))
            timed("person", lambda: browsing.person(library, big.id))
            timed("faces of a person", lambda: browsing.faces(library, person=big.id))
            timed("faces of a person, likelihood", lambda: browsing.faces(library, person=big.id, order="likelihood"))
            timed("faces of a photo", lambda: browsing.faces(library, photo=77))
            timed("unsorted", lambda: browsing.faces(library, unsorted=True))
            timed("photos", lambda: browsing.photos(library))
            timed("all faces", lambda: browsing.faces(library))
            timed("crop", lambda: browsing.crop(library, 999))
            timed("known", lambda: photos.known(library, [b"/photos"]))
            timed("embeddings.load", lambda: embeddings.load(library, "pack"))
            timed("neighbours", lambda: browsing.neighbours(library, 5))
            timed("evaluate against folders", lambda: evaluating.evaluate(library, "folders"))
            names = iter(("Anna", "Ben", "Cleo"))
            timed("rename (all its faces are kept)", lambda: editing.apply(library, RenamePerson(big.id, "Zoe")), 1)
            timed("rename again", lambda: editing.apply(library, RenamePerson(big.id, next(names))))
            loose = iter(face.id for face in browsing.faces(library) if face.person != big.id)
            timed("move one face", lambda: editing.apply(library, MoveFaces((next(loose),), big.id)))
            small = browsing.people(library)[-1].id
            timed("merge", lambda: editing.apply(library, MergePeople(big.id, (small,))), 1)
            timed("undo", lambda: editing.undo(library), 1)
            timed("backup", lambda: maintenance.backup(library, Path(folder) / "backup"), 1)
        timed("check", lambda: maintenance.check(path), 1)
        with Library.open(path) as library:
            timed("forget a fiftieth", lambda: maintenance.forget(library, Path("/photos/7")), 1)


if __name__ == "__main__":
    main()
