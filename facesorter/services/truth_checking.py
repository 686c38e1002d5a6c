"""What a truth would say of the library's photos, before anything is scored against it.

A pattern is tried in a process of its own: one that a person types can take for ever on some names, and nothing but
the end of its process stops it.
"""

import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from facesorter.domain.control import Control
from facesorter.domain.errors import FaceSorterError
from facesorter.domain.model import Photo
from facesorter.evaluation import truth
from facesorter.services import browsing
from facesorter.services.processes import Worker, WorkerLost
from facesorter.store.library import Library

#: Seconds that a pattern may take on all names, the start of its process not counted.
_PATIENCE = 5.0
_TICK = 0.1


@dataclass(frozen=True, slots=True)
class TruthCheck:
    """Of how many photos (or regions, or confirmed faces) something is said, how many names that makes, and one of
    them: the name of a photo, and who is in it.
    """

    claims: int
    names: int
    example: tuple[str, str]


def check(library: Library, spec: str, control: Control) -> TruthCheck:
    """Look what ``spec`` says. Raises `UsageError`, `TruthError` and `Cancelled`."""
    photos = browsing.photo_rows(library)
    if spec.startswith("pattern:"):
        return _apart(spec, photos, control)
    faces = browsing.face_rows(library) if spec == "confirmed" else ()
    return _summary(truth.read(spec, photos, faces, control.checkpoint))


def _summary(claims: Sequence[truth.Claim]) -> TruthCheck:
    if not claims:
        raise truth.TruthError("It names nobody.")
    name = Path(os.fsdecode(claims[0].photo)).name
    return TruthCheck(len(claims), len({claim.identity for claim in claims}), (name, claims[0].identity))


def _apart(spec: str, photos: Sequence[Photo], control: Control) -> TruthCheck:
    worker = Worker(_serve, spec, photos)
    try:
        started = False
        end = float("inf")
        while time.monotonic() < end:
            control.checkpoint()
            answer = worker.receive(_TICK)
            if answer is not None and not started:
                started, end = True, time.monotonic() + _PATIENCE
            elif isinstance(answer, TruthCheck):
                return answer
            elif isinstance(answer, FaceSorterError):
                raise answer
    except WorkerLost as error:
        raise truth.TruthError("The pattern could not be tried; try again.") from error
    finally:
        worker.kill()
    raise truth.TruthError("The pattern takes too long on the names of these photos; make it simpler.")


def _serve(connection: Connection, spec: str, photos: Sequence[Photo]) -> None:
    connection.send("started")
    try:
        connection.send(_summary(truth.read(spec, photos, ())))
    except FaceSorterError as error:
        connection.send(error)
