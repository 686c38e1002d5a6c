"""What it costs to back up labels and to restore them: `python tests/bench/labels.py [FACES...]`.

Made photos with two faces each, people of twenty faces, half of the faces confirmed; restored into a fresh library of
the same photos under other names.
"""

import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from made_library import PACK, fill, found_face, found_photo

from facesorter.domain.model import FaceState
from facesorter.services import labels
from facesorter.store import people, photos
from facesorter.store.library import Library

_EACH = 20
_T = TypeVar("_T")


def timed(what: str, work: Callable[[], _T]) -> _T:
    start = time.perf_counter()
    result = work()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  {what}: {time.perf_counter() - start:.2f} s, peak {peak:.0f} MB", flush=True)
    return result


def measure(faces: int, folder: Path) -> None:
    print(f"{faces:,} faces")
    with Library.open(folder / "one") as one, Library.open(folder / "two") as two:
        fill(one, faces // 2, faces_each=2)
        read = [
            (b"/moved/%d.jpg" % number, 1, 1, found_photo(b"/photos/%d.jpg" % number, found_face(0), found_face(100)))
            for number in reversed(range(faces // 2))
        ]
        photos.save(two, read, PACK)
        with one.edit("All is said") as edit:
            for first in range(1, faces, _EACH):
                person = people.create(edit.connection, f"Person {first}")
                for offset, state in ((0, FaceState.KEPT), (1, FaceState.CONFIRMED)):
                    some = range(first + offset, min(first + _EACH, faces + 1), 2)
                    people.assign(edit.connection, [(face, person) for face in some], state)
        file = folder / "labels.json"
        written = timed("back up", lambda: labels.back_up(one, file))
        print(f"  {file.stat().st_size / 1e6:.1f} MB, {written}")
        plan = timed("restore", lambda: labels.restore(two, file)).plan
        assert (plan.faces, plan.joined) == (written.faces, written.people)
        timed("restore again", lambda: labels.restore(two, file))


if __name__ == "__main__":
    for count in map(int, sys.argv[1:] or ["1000", "100000"]):
        with tempfile.TemporaryDirectory() as name:
            measure(count, Path(name))
