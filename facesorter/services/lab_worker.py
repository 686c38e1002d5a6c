"""What the lab's process does: make the data, choose what nobody chose, run both estimators, score them."""

import importlib
import time
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesorter.clustering import estimation, layout, neighbours, registry
from facesorter.clustering.base import scattered, unit
from facesorter.clustering.declaration import ARCFACE
from facesorter.clustering.originals import original
from facesorter.domain.errors import FaceSorterError
from facesorter.domain.found import Floats
from facesorter.domain.model import FaceState
from facesorter.domain.packs import Calibration
from facesorter.evaluation import scores
from facesorter.services.lab import FACES, Experiment, Failed, Outcome, Side, declared, lifted, point_set
from facesorter.store import embeddings
from facesorter.store.library import Library

#: How the course draws its anisotropic blobs out of round ones.
_ASLANT = np.array([[0.6, -0.6], [-0.4, 0.8]])
#: The radius of the inner circle, as a part of the outer one's.
_INNER = 0.5
#: Cosines and sines of so many random projections stand for a point.
_PROJECTIONS = 256
#: Two points are linked at so many times the knee, a little beyond: at the knee itself every rim comes off.
_BEYOND = 1.25
#: For lifted points the link is so many times farther: there the neighbours of a group's points overlap.
_WIDE = 3.0
#: The neighbour whose distance shows how dense points lie, and the part of all points that draw one in mean shift:
#: scikit-learn's defaults of DBSCAN, and what its comparison of algorithms on these sets has.
_NTH, _DRAWN = 5, 0.2
#: Nearer than this is nothing in a set that is some units wide.
_LEAST = 0.01
#: A point stands for others in affinity propagation if that explains so much of the spread of all.
_EXPLAINED = 0.2


@dataclass(frozen=True, slots=True, eq=False)
class Data:
    """What is grouped, (n, dimension) float32; its picture, (n, 2); and the truth (n,), -1 where it is not known."""

    vectors: Floats
    picture: Floats
    truth: NDArray[np.int64]


def serve(connection: Connection, experiment: Experiment) -> None:
    """Send an `Outcome`, or a `Failed`."""
    answer: Outcome | Failed
    try:
        answer = work(experiment)
    except FaceSorterError as error:
        answer = Failed(str(error))
    except MemoryError:
        answer = Failed("There is not enough memory for this. Try fewer points.")
    except Exception as error:  # noqa: BLE001 (the reason would be lost with this process)
        answer = Failed(f"{registry.get(experiment.algorithm).label} failed here ({error!r}).")
    connection.send(answer)


def work(experiment: Experiment) -> Outcome:
    """Do it here and now. Raises `FaceSorterError`."""
    if experiment.data == FACES:
        with Library.open(experiment.library, read_only=True) as library:
            data = faces(library, experiment.pack, experiment.n, experiment.seed)
        calibration, params = experiment.calibration, dict(experiment.params)
    else:
        data = points(experiment.data, experiment.n, experiment.noise, experiment.seed)
        calibration, params = ARCFACE, dict(experiment.params)
    algorithm = registry.get(experiment.algorithm)
    # Both see the rows in this order: where a border point belongs, and all chance, depends on it.
    order = scattered(data.vectors, experiment.seed)
    vectors, known = data.vectors[order], None
    if experiment.data != FACES and lifted(algorithm):
        vectors = lift(vectors, _WIDE * _BEYOND * dense(vectors), experiment.seed)
        # A limited list would cut a dense group to pieces, which is a matter of large libraries.
        known = neighbours.find(vectors, 0.02, k=max(1, len(vectors) - 1))
    elif experiment.data != FACES:
        calibration, params = chosen(experiment, vectors)
    estimator = registry.make(algorithm.name, params, random_state=experiment.seed, calibration=calibration)
    # What both import late counts for neither.
    for module in ("scipy.sparse.csgraph", "sklearn.cluster", "sklearn.mixture"):
        importlib.import_module(module)
    start = time.perf_counter()
    estimator.fit(vectors, neighbours=known)
    ours = _side(data.truth, order, estimator.labels_, time.perf_counter() - start)
    theirs, trouble = _original(experiment, estimator.params_, data, order)
    agreement = None if theirs is None else scores(_shifted(theirs.labels), _shifted(ours.labels)).adjusted_rand
    return Outcome(data.picture, data.truth, estimator.params_, ours, theirs, agreement, trouble)


def points(name: str, n: int, noise: float, seed: int) -> Data:
    """One of the course's sets."""
    from sklearn import datasets  # noqa: PLC0415 (heavy)

    match name:
        case "moons":
            made, truth = datasets.make_moons(n, noise=noise, random_state=seed)
        case "circles":
            made, truth = datasets.make_circles(n, factor=_INNER, noise=noise, random_state=seed)
        case _:
            made, truth = datasets.make_blobs(n, centers=point_set(name).groups, cluster_std=noise, random_state=seed)
            if name == "aniso":
                made = made @ _ASLANT
    place = np.asarray(made, np.float32)
    return Data(place, place, np.asarray(truth, np.int64))


def faces(library: Library, pack: str, n: int, seed: int) -> Data:
    """At most ``n`` faces of the library: all of some people and faces in nobody, by chance."""
    everyone = embeddings.load(library, pack)
    if not len(everyone):
        raise FaceSorterError("The library has no faces; add a folder of photos first, or choose another set.")
    random = np.random.default_rng(seed)
    alone = everyone.persons < 0
    # Whoever is in nobody comes by himself.
    who = np.where(alone, -1 - np.arange(len(everyone)), everyone.persons)
    people, which = np.unique(who, return_inverse=True)
    rows = np.sort(np.argsort(random.permutation(len(people))[which], kind="stable")[:n])
    sure = np.isin(everyone.states[rows], [FaceState.CONFIRMED, FaceState.KEPT])
    truth = np.where(sure, everyone.persons[rows], -1)
    vectors = unit(everyone.vectors[rows])
    return Data(vectors, np.asarray(layout.layout(vectors, seed), np.float32), truth)


def chosen(experiment: Experiment, X: Floats) -> tuple[Calibration, dict[str, Any]]:
    """What the set says about how near is near, and the parameters with what follows from it.

    Two points are linked a little beyond the knee of the distances to the 5th neighbours, and a group is as wide as
    mean shift's estimate has it.
    """
    from sklearn.cluster import estimate_bandwidth  # noqa: PLC0415 (heavy)

    near = _BEYOND * dense(X)
    wide = estimate_bandwidth(X, quantile=_DRAWN, n_samples=500, random_state=0) or near
    calibration = Calibration(link=1 - near**2 / 2, merge=1 - float(wide) ** 2)
    algorithm = declared(experiment.algorithm, experiment.data)
    params = algorithm.complete(experiment.params, calibration)
    spread = float(((X - X.mean(axis=0)) ** 2).sum())
    decided = {
        "n_clusters": point_set(experiment.data).groups,
        "eps": near,
        "preference": -_EXPLAINED * spread,
        # Three standard deviations, as `Spectral` has it, but lone points at the rim shall not be parts of their own.
        "gamma": 4.5 / (_WIDE * near) ** 2,
    }
    if params.get("distance_threshold", params.get("threshold")) and "n_clusters" in params:
        # Whoever gives a distance wants that to decide.
        decided.pop("n_clusters")
    params |= {name: value for name, value in decided.items() if name in params and params[name] is None}
    return calibration, {name: value for name, value in params.items() if value is not None}


def dense(X: Floats, nth: int = _NTH) -> float:
    """How near points are to each other: the knee of the distances to the nth nearest point, itself included."""
    from scipy.spatial import cKDTree  # noqa: PLC0415 (heavy)

    found = np.asarray(cKDTree(X).query(X, k=[min(nth, len(X))])[0])
    # Without noise, points may lie on each other.
    return max(_LEAST, estimation.knee(found[:, 0]))


def lift(X: Floats, distance: float, seed: int) -> Floats:
    """Unit vectors (n, 512) float32 for points (n, 2), so that what works on cosines of faces works on them.

    Random Fourier features (A. Rahimi, B. Recht, NIPS 2007): the cosine of two is nearly exp(-g d²) at the distance d.
    So near points are alike, far ones are strangers with cosines around 0 +- 0.04, as faces are; ``distance`` is where
    the cosine is that at which two faces may be linked. A large sphere would keep all distances, but all cosines there
    are so near to 1 that no threshold made for faces could be chosen, and float32 could hardly tell them apart.
    """
    scale = np.sqrt(-2 * np.log(ARCFACE.link)) / distance
    angles = X @ np.random.default_rng(seed).normal(0, scale, (X.shape[1], _PROJECTIONS))
    return unit(np.concatenate([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32))


def _original(
    experiment: Experiment, params: Mapping[str, Any], data: Data, order: NDArray[np.intp]
) -> tuple[Side | None, str]:
    """scikit-learn's answer, and what went wrong."""
    estimator = original(experiment.algorithm, params, experiment.seed)
    if estimator is None:
        return None, ""
    start = time.perf_counter()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            labels = np.asarray(estimator.fit_predict(data.vectors[order]))
    except Exception as error:  # noqa: BLE001 (whatever it cannot do)
        return None, f"{type(error).__name__}: {error}"
    return _side(data.truth, order, labels, time.perf_counter() - start), ""


def _side(truth: NDArray[np.int64], order: NDArray[np.intp], found: NDArray[np.integer], seconds: float) -> Side:
    labels = np.empty(len(order), np.int64)
    labels[order] = found
    known = truth >= 0
    return Side(labels, seconds, scores(truth[known], labels[known]) if known.any() else None)


def _shifted(labels: NDArray[np.int64]) -> NDArray[np.int64]:
    """Noise as a group: both estimators say the same of it, or they do not."""
    return labels + 1
