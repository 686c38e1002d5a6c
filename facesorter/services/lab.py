"""The algorithm lab: any algorithm on the course's sets of points or on the library's faces, beside scikit-learn's.

Nothing is written. The work is done in a process of its own (`lab_worker`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import registry
from facesorter.clustering.declaration import Algorithm, Parameter, checked_seed
from facesorter.domain.control import Control
from facesorter.domain.errors import FaceSorterError, UsageError
from facesorter.domain.packs import Calibration
from facesorter.evaluation import Scores
from facesorter.services import calibrations
from facesorter.services.processes import Worker, WorkerLost
from facesorter.store import settings
from facesorter.store.library import Library

#: What `Experiment.data` is for the faces of the library.
FACES = "faces"
#: Points or faces of one experiment, at least and at most.
FEWEST, MOST = 10, 5_000
#: Two neighbours are enough for faces, and clouds of a free shape are too many numbers to know: not so in a plane.
_IN_A_PLANE: Mapping[tuple[str, str], int | str] = {
    ("dbscan", "min_samples"): 5,
    ("gaussian_mixture", "covariance_type"): "full",
}
#: Longest time between two looks at the control, in seconds.
_TICK = 0.1


@dataclass(frozen=True, slots=True)
class PointSet:
    """One of the course's sets of points in the plane, as scikit-learn's generators make it.

    groups:    how many there are in truth.
    noise:     what is usual: the deviation of the points from the shape (of each coordinate), or of a blob's points.
    most:      noise at most; beyond, nothing of the shape is left.
    width:     about how far the farthest points are apart.
    seed:      a usual one, with which the groups can be told apart.
    """

    name: str
    label: str
    help: str
    groups: int
    noise: float
    most: float
    width: float
    seed: int


SETS = (
    PointSet("blobs", "Blobs", "Three round clouds.", 3, 1.0, 5.0, 25.0, 8),
    PointSet("moons", "Moons", "Two half moons that reach into each other.", 2, 0.05, 0.5, 4.0, 30),
    PointSet("circles", "Circles", "A ring within a ring.", 2, 0.05, 0.3, 3.0, 30),
    PointSet("aniso", "Anisotropic blobs", "Three clouds that are drawn out aslant.", 3, 1.0, 5.0, 15.0, 170),
)
_SETS = {each.name: each for each in SETS}


@dataclass(frozen=True, slots=True)
class Experiment:
    """One run of an algorithm in the lab, see `run`; ``library``, ``pack`` and ``calibration`` where it is on faces."""

    data: str
    n: int
    noise: float
    seed: int
    algorithm: str
    params: Mapping[str, object]
    library: Path
    pack: str
    calibration: Calibration


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """One estimator's answer: labels (n,), -1 for noise, its seconds, and its scores; ``None`` without any truth."""

    labels: NDArray[np.int64]
    seconds: float
    scores: Scores | None


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """What came of an experiment.

    points:    (n, 2) float32, the picture: the set itself, or a map of the faces.
    truth:     (n,) int64, -1 where it is not known: of faces, those that the user left with a person are.
    params:    as they were used, those that were chosen for the set included.
    ours:      this program's estimator.
    theirs:    scikit-learn's own estimator, with the same parameters and seed; ``None`` where there is none, or it
               failed, and ``trouble`` says how.
    agreement: the adjusted Rand index between the two, noise as one group.
    """

    points: NDArray[np.float32]
    truth: NDArray[np.int64]
    params: Mapping[str, object]
    ours: Side
    theirs: Side | None
    agreement: float | None
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Failed:
    """It cannot be done; ``reason`` is a sentence for the user."""

    reason: str


def point_set(name: str) -> PointSet:
    """The set of this name; raises `UsageError`."""
    if name not in _SETS:
        raise UsageError(f"There is no set {name!r}; there are {', '.join([*_SETS, FACES])}.")
    return _SETS[name]


def lifted(algorithm: Algorithm) -> bool:
    """Whether it works on cosines only, so that points of the plane must become unit vectors for it."""
    return algorithm.family in ("Recommended", "Learned") or "neighbours" in algorithm.needs


def declared(algorithm: str, data: str) -> Algorithm:
    """An algorithm with the defaults that it has on this data.

    Points have no pack whose calibration says how far two of one group are apart: what is calibrated, and no cosine, is
    chosen for the points. Some defaults that are right for faces are scikit-learn's again.
    """
    found = registry.get(algorithm)
    if data == FACES or lifted(found):
        return found
    width = point_set(data).width

    def adapted(parameter: Parameter) -> Parameter:
        if parameter.calibrated and parameter.maximum is not None:
            return replace(
                parameter, calibrated=None, estimated=False, default=None, maximum=min(parameter.maximum, width)
            )
        return replace(parameter, default=_IN_A_PLANE.get((algorithm, parameter.name), parameter.default))

    return replace(found, parameters=tuple(adapted(parameter) for parameter in found.parameters))


def prepared(
    library: Library,
    data: str,
    algorithm: str,
    params: Mapping[str, object],
    *,
    n: int,
    noise: float = 0.0,
    seed: int = 0,
) -> Experiment:
    """What `run` does. ``noise`` is of no matter to faces. Raises `UsageError`."""
    if not FEWEST <= n <= MOST:
        raise UsageError(f"The lab takes {FEWEST} to {MOST:,} points or faces, not {n:,}.")
    if data != FACES and not 0 <= noise <= point_set(data).most:
        raise UsageError(f"The noise of {data} is from 0 to {point_set(data).most:g}, not {noise:g}.")
    checked = declared(algorithm, data).checked(params)
    return Experiment(
        data,
        n,
        noise,
        checked_seed(seed),
        algorithm,
        checked,
        library.path,
        settings.get(library, "pack") or "",
        calibration(library),
    )


def calibration(library: Library) -> Calibration:
    """What algorithms start from on the library's faces."""
    return calibrations.used(library, settings.get(library, "pack") or "")


def run(experiment: Experiment, control: Control | None = None) -> Outcome:
    """Make the data and let the algorithm and its original work on it. Raises `FaceSorterError` and `Cancelled`."""
    from facesorter.services import lab_worker  # noqa: PLC0415 (knows what this module declares)

    worker = Worker(lab_worker.serve, experiment)
    try:
        while True:
            if control:
                control.checkpoint()
            answer = worker.receive(_TICK)
            if isinstance(answer, Failed):
                raise FaceSorterError(answer.reason)
            if isinstance(answer, Outcome):
                return answer
    except WorkerLost as error:
        raise FaceSorterError(
            "The process of the lab ended before it was done; the system may have been out of memory. Try fewer points."
        ) from error
    finally:
        worker.kill()
