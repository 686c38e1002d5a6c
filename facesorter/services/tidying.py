"""A tidier grouping, offered now and then: what grouping all anew would change, once new faces have joined one by one.

Whom new faces joined, `joining` decided with people as they were. With all faces together a person may turn out to be
two, or two to be one. So what the last grouping did is done again as a dry run, of which the user is told: a week after
the last grouping, or once so many faces have come that it may matter (`tests/bench/joining.py`), but not within a week
of an answer. Nothing is changed by it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from facesorter.clustering import registry
from facesorter.domain.control import Control
from facesorter.domain.errors import UsageError
from facesorter.services import calibrations, grouping
from facesorter.store import embeddings, newcomers, runs, settings
from facesorter.store.library import Library
from facesorter.store.runs import Run

_REST = timedelta(days=7)
#: Faces that joined since the last grouping, as a part of all.
_MANY = 0.1
_KEY = "tidier grouping offered again from"


@dataclass(frozen=True, slots=True)
class Tidier:
    """A grouping that would change so many ``people``, new ones too, and how it is made."""

    algorithm: str
    params: Mapping[str, object]
    people: int


def due(library: Library, now: datetime | None = None) -> bool:
    """Whether it is time to `look`."""
    now = now or datetime.now(UTC)
    resting = settings.get(library, _KEY)
    # A rest that ends later than any that begins now was noted by a clock that has been set back since.
    if resting and now < datetime.fromisoformat(resting) <= now + _REST:
        return False
    pack = settings.get(library, "pack") or ""
    last = runs.last(library, pack)
    if last is None:
        return False
    joined = newcomers.joined_since(library, last.id)
    if not joined:
        return False
    many = joined > _MANY * len(embeddings.face_ids(library, pack))
    return many or abs(now - datetime.fromisoformat(last.made_at)) >= _REST


def look(library: Library, control: Control | None = None) -> Tidier | None:
    """What would be tidier; ``None``, and a rest, if nothing would change. Raises as `grouping.group` does."""
    last = runs.last(library, settings.get(library, "pack") or "")
    algorithm, params = _of(library, last) if last else ("auto", {})
    moves = grouping.group(library, algorithm, params, dry_run=True, control=control).moves
    people = {person for move in moves for person in (move.before, move.after) if person is not None}
    if not people:
        rest(library)
        return None
    return Tidier(algorithm, params, len(people))


def rest(library: Library, now: datetime | None = None) -> None:
    """Nothing is due for a week."""
    settings.put(library, _KEY, ((now or datetime.now(UTC)) + _REST).isoformat(timespec="seconds"))


def _of(library: Library, run: Run) -> tuple[str, Mapping[str, object]]:
    """How a grouping was made, if it can be made so still, without what is the default."""
    try:
        algorithm = registry.get(run.algorithm)
        params = algorithm.checked(run.asked)
    except UsageError:
        return "auto", {}
    calibration = calibrations.used(library, run.pack)
    usual = algorithm.complete(params, calibration) == algorithm.complete({}, calibration)
    return algorithm.name, {} if usual else params
