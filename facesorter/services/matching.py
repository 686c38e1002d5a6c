"""Two photos and the question whether they show one person: the faces of each, and how alike any two of them are.

The photos need not be in a library, and nothing of them is stored. They are read in the engine worker; what is left
for this process is one product of two vectors for each pair.
"""

import math
import os
import stat
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np

from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, PackError, PhotoUnreadable
from facesorter.domain.found import Floats, FoundFace, FoundPhoto
from facesorter.domain.packs import Pack
from facesorter.services import packs
from facesorter.services.engine import EngineHost
from facesorter.services.engine_worker import Failure

#: The pack that is used where none was chosen.
DEFAULT_PACK = "builtin"
#: A rarer likeness than one in so many is not put into words: about as many pairs of strangers were measured.
MOST = 1_000_000


@dataclass(frozen=True, slots=True, eq=False)
class PhotoFaces:
    """A photo and its faces, the largest first. ``width`` and ``height`` are those of the upright, full-size photo, of
    which ``thumbnail`` is a small JPEG. Of a video the ``moment`` that stands for it is taken, in seconds.
    """

    path: bytes
    width: int
    height: int
    content_hash: bytes
    thumbnail: bytes
    faces: tuple[FoundFace, ...]
    moment: float | None = None


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two faces are, by their vectors brought to length 1.

    cosine:            in [-1, 1], higher is more alike.
    distance:          the Euclidean distance, in [0, 2]; it says the same: ``sqrt(2 - 2 cosine)``.
    same:              whether the cosine is above the pack's threshold.
    false_accept_rate: the part of all pairs of strangers that are at least this alike; ``None`` where it was not
                       measured for the pack.
    """

    cosine: float
    distance: float
    same: bool
    false_accept_rate: float | None


@dataclass(frozen=True, slots=True, eq=False)
class Match:
    """Two photos, and the likeness of each face of the first (a row) with each of the second. The first of each are
    the largest.
    """

    pack: Pack
    first: PhotoFaces
    second: PhotoFaces
    pairs: tuple[tuple[Likeness, ...], ...]

    @property
    def same_photo(self) -> bool:
        """Whether both files hold the same bytes: then the answer says nothing about the person."""
        return self.first.content_hash == self.second.content_hash


class Matcher:
    """Finds the faces in photos with one pack; several threads may ask, one at a time is served.

    The worker process starts with the first photo and ends with the ``with`` block, or by `close`. Raises `PackError`.
    """

    def __init__(self, pack: str) -> None:
        self.pack = packs.get(pack)
        if not self.pack.installed:
            raise PackError(f"The pack {pack} is not installed; install or import it first.")
        self._turn = threading.Lock()
        self._engine = EngineHost(pack, workers=1)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the process. Cancel first what still reads."""
        with self._turn:
            self._engine.close()

    def find(self, path: bytes, control: Control) -> PhotoFaces:
        """The faces in a photo. Raises `PhotoUnreadable` (a whole sentence), `PackError` and `Cancelled`."""
        _refuse_pipe(path)
        with self._turn:
            try:
                (answer,) = self._engine.read([path], control)
            except Cancelled:
                # What it still does would be taken for the answer to the next question.
                self._engine.close()
                raise
        if isinstance(answer.outcome, FoundPhoto):
            found = answer.outcome
            shown = [face for face in found.faces if face.time == found.moment]
            faces = tuple(sorted(shown, key=lambda face: -face.box.width * face.box.height))
            return PhotoFaces(path, found.width, found.height, found.content_hash, found.thumbnail, faces, found.moment)
        reason = answer.outcome.reason if isinstance(answer.outcome, Failure) else ""
        raise PhotoUnreadable(f"{os.fsdecode(path)} cannot be read: {reason}.")


def _refuse_pipe(path: bytes) -> None:
    """What was named by hand may have no end, or never begin: nobody has walked a folder to it."""
    with suppress(OSError):
        mode = Path(os.fsdecode(path)).stat().st_mode
        if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
            raise PhotoUnreadable(f"{os.fsdecode(path)} cannot be read: it is a pipe or a device, and no file.")


def match(first: bytes, second: bytes, pack: str, control: Control | None = None) -> Match:
    """Find the faces of two photos (paths as `os.fsencode` gives them) and compare each with each.

    A photo may have no face; then there are no pairs. Raises as `Matcher` does.
    """
    control = control or Control()
    with Matcher(pack) as matcher:
        one, other = (matcher.find(path, control) for path in (first, second))
        return Match(matcher.pack, one, other, likenesses(matcher.pack, one.faces, other.faces))


def likenesses(pack: Pack, first: Sequence[FoundFace], second: Sequence[FoundFace]) -> tuple[tuple[Likeness, ...], ...]:
    """How alike each face of ``first`` (a row) is to each of ``second``; both were found with ``pack``."""
    return tuple(tuple(_likeness(pack, one.embedding, other.embedding) for other in second) for one in first)


def one_in(rate: float) -> int | None:
    """The number n for which ``rate`` is about "one in n", to two digits; ``None`` for less than one in a million."""
    if rate * MOST < 1:
        return None
    number = 1 / rate
    digits = 1 - math.floor(math.log10(number))
    return round(round(number, digits) if digits < 0 else number)


def _likeness(pack: Pack, one: Floats, other: Floats) -> Likeness:
    lengths = float(np.linalg.norm(one)) * float(np.linalg.norm(other))
    cosine = min(1.0, max(-1.0, float(one @ other) / lengths)) if lengths else 0.0
    calibration = pack.calibration
    strangers = calibration.strangers
    return Likeness(
        cosine=cosine,
        distance=math.sqrt(2 - 2 * cosine),
        same=cosine > calibration.merge,
        false_accept_rate=None if strangers is None else strangers.false_accept_rate(cosine),
    )
