"""How long the history takes: taking one edit back alone, what depends on it, its faces, and folding; prints
milliseconds and megabytes for libraries of 1,000 and 100,000 faces with a thousand edits each.

uv run python tests/bench/history_at_size.py [FACES ...]
"""

import random
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from library_at_size import fill, group

from facesorter.domain.edits import ConfirmFaces, MoveFaces, RenamePerson
from facesorter.services import editing, maintenance
from facesorter.store.library import Library

FACES_A_PERSON = 6
EDITS = 1000
_T = TypeVar("_T")


def timed(what: str, work: Callable[[], _T]) -> _T:
    start = time.perf_counter()
    result = work()
    print(f"{what:<52}{(time.perf_counter() - start) * 1000:10.1f} ms")
    return result


def edit(library: Library, faces: int, people: int) -> None:
    """As a user does it for weeks: names, confirmations and moves, all over the library, and a few more groupings."""
    chance = random.Random(0)
    for number in range(EDITS):
        if number % (EDITS // 4) == EDITS // 8:
            group(library, faces, people, number)
        placed = [face for (face,) in library.rows("SELECT face_id FROM assignments LIMIT 1000")]
        there = [person for (person,) in library.rows("SELECT id FROM people LIMIT 1000")]
        face, person = chance.choice(placed), chance.choice(there)
        editing.apply(
            library,
            (RenamePerson(person, f"Name {number}"), ConfirmFaces((face,)), MoveFaces((face,), person))[number % 3],
        )


def measure(faces: int) -> None:
    people = faces // FACES_A_PERSON
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.facesorter"
        with Library.open(path) as library:
            fill(library, faces)
            group(library, faces, people, 1)
            edit(library, faces, people)
            history = timed(f"{faces:,} faces: list the edits", lambda: editing.log(library))
            first = history[-1].id
            print(f"{'edits':<52}{len(history):10,}")
            timed("faces of the newest edit", lambda: editing.pictured(library, history[0].id))
            timed("faces of the grouping of all", lambda: editing.pictured(library, first))
            numbers = (history[0].id, history[len(history) // 2].id, history[-2].id, first)
            for what, number in zip(("newest", "middle", "second", "grouping of all"), numbers, strict=True):
                ask = partial(editing.dependents, library, number)
                print(f"{'':4}{len(timed(f'what depends on the {what}', ask)):,} do")
            alone = next(
                entry.id for entry in history[len(history) // 2 :] if not editing.dependents(library, entry.id)
            )
            timed("take back one in the midst", lambda: editing.take_back(library, alone))
            timed("bring it back", lambda: editing.take_back(library, editing.log(library)[0].id))
            ((rows,),) = library.rows("SELECT count(*) FROM edit_rows")
            print(f"{'rows of the journal':<52}{rows:10,}")
            planned = timed("say what folding all but 100 saves", lambda: editing.fold_plan(library, keep=100))
            assert planned
            size = path.stat().st_size
            done = timed("fold all but 100", lambda: editing.fold(library, keep=100))
            print(f"{'said, saved':<52}{planned.bytes / 1e6:10.1f} {done.bytes / 1e6:.1f} MB of {size / 1e6:.0f} MB")
        # The crops are no pictures.
        assert [problem for problem in maintenance.check(path) if "JPEG" not in problem] == []


def take_back_all(faces: int) -> None:
    """A grouping of everything, taken back alone after an edit elsewhere."""
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "library") as library:
        fill(library, faces)
        group(library, faces, faces // FACES_A_PERSON, 1)
        with library.edit("Elsewhere") as recording:
            recording.connection.execute("INSERT INTO people (name) VALUES ('Elsewhere')")
        timed("take back a grouping of all alone", lambda: editing.take_back(library, 1))


def main() -> None:
    for faces in [int(value) for value in sys.argv[1:]] or [1_000, 100_000]:
        measure(faces)
        take_back_all(faces)


if __name__ == "__main__":
    main()
