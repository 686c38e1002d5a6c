"""Every algorithm in the registry through the same checks, and two of them against scikit-learn."""

import json
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.cluster import DBSCAN, AgglomerativeClustering
from sklearn.metrics import adjusted_rand_score

from facesorter.clustering import make, memory, neighbours, registry
from facesorter.clustering.base import unit
from facesorter.clustering.constraints import Constraints
from facesorter.domain.errors import FaceSorterError, UsageError
from facesorter.domain.packs import Calibration

NAMES = [algorithm.name for algorithm in registry.ALGORITHMS]
every = pytest.mark.parametrize("name", NAMES)
#: The least adjusted Rand index on `people`: two end where no small step makes it better, which divides somebody, and
#: somebody with a single face is no part of a graph.
LEAST = {"mini_batch_kmeans": 0.75, "bisecting_kmeans": 0.75, "dec": 0.75, "spectral": 0.75}

#: What takes a tenth of a second even for a few faces is tried less often.
SLOW = {
    "kmeans",
    "mini_batch_kmeans",
    "bisecting_kmeans",
    "gaussian_mixture",
    "affinity_propagation",
    "spectral",
    "birch",
    "dec",
}


def people(sizes=(12, 9, 7, 5, 3, 1, 1), spread: float = 0.6, dimension: int = 64, seed: int = 0):
    """Unit vectors of people who are easy to tell apart, in random order, and who each is."""
    random = np.random.default_rng(seed)
    centres = unit(random.standard_normal((len(sizes), dimension)).astype(np.float32))
    who = random.permutation(np.repeat(np.arange(len(sizes)), sizes))
    noise = unit(random.standard_normal((len(who), dimension)).astype(np.float32))
    return unit((centres[who] + spread * noise).astype(np.float32)), who


def same_groups(one, other) -> bool:
    """Whether two labellings differ in their numbers only; noise is noise in both."""
    pairs = set(zip(np.asarray(one).tolist(), np.asarray(other).tolist(), strict=True))
    return len(pairs) == len({a for a, _ in pairs}) == len({b for _, b in pairs}) and all(
        (a < 0) == (b < 0) for a, b in pairs
    )


@every
def test_labels(name: str) -> None:
    X, who = people()
    estimator = make(name)
    labels = estimator.fit(X).labels_
    assert labels is estimator.labels_
    assert labels.shape == (len(X),)
    assert labels.dtype == np.int64
    assert labels.min() >= -1
    grouped = labels[labels >= 0]
    assert sorted(set(grouped.tolist())) == list(range(labels.max() + 1))
    assert list(dict.fromkeys(grouped.tolist())) == list(range(labels.max() + 1))
    alone = np.where(labels < 0, labels.max() + 1 + np.arange(len(X)), labels)
    assert adjusted_rand_score(who, alone) > LEAST.get(name, 0.95)
    assert np.array_equal(make(name).fit_predict(X), labels)


@every
def test_seeds_are_those_that_scikit_learn_takes(name: str) -> None:
    X, _ = people()
    make(name, random_state=2**32 - 1).fit(X)
    for seed in (-1, 2**32, 10**23):
        with pytest.raises(UsageError, match="from 0 to 4294967295"):
            make(name, random_state=seed)


@every
def test_the_seed_decides(name: str) -> None:
    X, _ = people(spread=1.3, seed=3)
    first = make(name, random_state=7).fit(X).labels_
    assert np.array_equal(first, make(name, random_state=7).fit(X.copy()).labels_)


@every
@pytest.mark.parametrize("spread", [0.6, 1.4])
def test_the_order_of_faces_does_not_matter(name: str, spread: float) -> None:
    X, _ = people(spread=spread, seed=5)
    order = np.random.default_rng(1).permutation(len(X))
    assert same_groups(make(name).fit(X).labels_[order], make(name).fit(X[order]).labels_)


@every
def test_few_faces(name: str) -> None:
    X, _ = people((1, 1))
    for nothing in ([], np.empty((0, 64))):
        labels = make(name).fit(nothing).labels_
        assert labels.shape == (0,)
        assert labels.dtype == np.int64
    assert make(name).fit(X[:1]).labels_.tolist() in ([0], [-1])
    labels = make(name).fit(X).labels_
    assert labels.shape == (2,)
    assert labels[0] != labels[1] or labels[0] == -1
    twins = make(name).fit(np.stack([X[0], X[0]])).labels_
    assert twins.tolist() == [0, 0]


@every
def test_duplicates_are_together(name: str) -> None:
    X, who = people()
    labels = make(name).fit(np.concatenate([X, X, X])).labels_.reshape(3, -1)
    assert (labels == labels[0]).all()
    assert (labels >= 0).all()
    assert adjusted_rand_score(who, labels[0]) > LEAST.get(name, 0.95)
    with np.errstate(all="raise"):
        assert make(name).fit(np.zeros((5, 8), np.float32)).labels_.shape == (5,)


@every
def test_declared_parameters_are_the_ones_accepted(name: str) -> None:
    declared = registry.get(name)
    X, _ = people((4, 3))
    assert declared.label
    assert declared.help
    assert declared.reference
    assert declared.needs
    assert declared.max_recommended_faces >= 1000
    for parameter in declared.parameters:
        values = list(parameter.range)
        for value in values:
            estimator = make(name, **{parameter.name: value}).fit(X)
            assert estimator.params_[parameter.name] is not None
        assert parameter.label
        assert parameter.help.endswith(".")
        assert parameter.default is None or parameter.checked(parameter.default) == parameter.default
        bad = (
            ["nothing"]
            if parameter.type in ("choice", "bool")
            else [parameter.minimum - 1, parameter.maximum + 1, float("nan"), True]
        )
        for value in [*bad, [1], {}, 2 + 1j, *([1.5] if parameter.type == "int" else [])]:
            with pytest.raises(UsageError) as error:
                make(name, **{parameter.name: value})
            assert str(error.value).startswith(f"{parameter.name} is ")
            assert parameter.allowed in str(error.value)
            assert repr(value) in str(error.value)
    with pytest.raises(UsageError, match=rf"{name} has no parameter 'wrong'; it has {declared.parameters[0].name}"):
        make(name, wrong=1)


@every
def test_defaults_come_from_the_pack(name: str) -> None:
    given = registry.make(name, {}, calibration=Calibration(link=0.95, merge=0.9)).params
    for parameter in registry.get(name).parameters:
        if parameter.calibrated:
            assert given[parameter.name] == pytest.approx(
                {"link": 0.95, "merge": 0.9, "link_distance": 0.1**0.5, "merge_distance": 0.2**0.5}[
                    parameter.calibrated
                ]
            )


def test_unknown_algorithm() -> None:
    with pytest.raises(UsageError, match="no algorithm 'magic'; there are auto, kmeans, "):
        make("magic")


#: Each algorithm in a process of its own, whose peak is that of the algorithm alone. All begin as copies of one that
#: has what is heavy to import.
MEASURE = """
import json, os, resource, sys
import numpy as np, scipy.sparse.csgraph, sklearn.cluster, sklearn.mixture, sklearn.manifold
from facesorter.clustering import registry
from facesorter.clustering.base import unit
random = np.random.default_rng(0)
centres = unit(random.standard_normal((200, 64)).astype(np.float32))
X = unit(centres[random.integers(0, 200, 1000)] + 0.6 * unit(random.standard_normal((1000, 64)).astype(np.float32)))
for name in sys.argv[1:]:
    child = os.fork()
    if not child:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        estimator = registry.make(name, {}).fit(X)
        taken = 1024 * (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
        print(json.dumps([name, taken, estimator.memory_bound(len(X))]), flush=True)
        os._exit(0)
    os.waitpid(child, 0)
"""


@pytest.fixture(scope="module")
def taken() -> dict[str, tuple[float, float]]:
    """Bytes that each algorithm took for 1,000 faces, and those that it states."""
    command = [sys.executable, "-c", MEASURE, *NAMES]
    printed = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout.splitlines()
    return {name: (bytes_, stated) for name, bytes_, stated in map(json.loads, printed)}


@every
def test_memory_stays_below_what_is_stated(name: str, taken: dict[str, tuple[float, float]]) -> None:
    bytes_, stated = taken[name]
    assert 0 < bytes_ <= stated


@every
def test_what_does_not_fit_is_refused_before_it_starts(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "available", lambda: 1e6)
    X, _ = people()
    with pytest.raises(FaceSorterError, match=r"GB of memory, and 0.0 GB are free\. Nothing was changed"):
        make(name).fit(X)


@every
def test_neighbours_that_are_known_change_nothing(name: str) -> None:
    X, _ = people(spread=1.0)
    known = neighbours.find(X, 0.2)
    assert same_groups(make(name).fit(X, neighbours=known).labels_, make(name).fit(X).labels_)
    # Those that do not reach far enough are of no use.
    known = neighbours.find(X, 0.99)
    assert same_groups(make(name).fit(X, neighbours=known).labels_, make(name).fit(X).labels_)


@every
def test_two_far_groups(name: str) -> None:
    X, who = people((15, 15), spread=0.3)
    assert same_groups(make(name).fit(X).labels_, who)


@every
def test_all_equal(name: str) -> None:
    X = np.repeat(people((1,))[0], 30, axis=0)
    assert make(name).fit(X).labels_.tolist() == [0] * 30


@every
def test_what_is_no_table_of_numbers(name: str) -> None:
    X, _ = people((4, 3))
    for wrong in (np.ones(3), np.ones((2, 2, 2)), [["a"]], [[None, object()]], [[1.0], [1.0, 2.0]]):
        with pytest.raises(UsageError, match="table with one row each"):
            make(name).fit(wrong)
    for value in (np.nan, np.inf, -np.inf):
        X[3, 5] = value
        with pytest.raises(UsageError, match="no numbers"):
            make(name).fit(X)


def test_the_registry_is_light() -> None:
    code = (
        "import sys; from facesorter.clustering import registry; import facesorter.services.grouping; "
        "assert not {'sklearn', 'scipy', 'cv2', 'onnxruntime'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    code = (
        "import sys; import numpy as np; from facesorter.clustering import make; "
        "make('auto').fit(np.eye(5)); assert 'sklearn' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@settings(deadline=None, max_examples=60)
@given(seed=st.integers(0, 10**6), eps=st.floats(0.2, 1.5), enough=st.integers(1, 6), flat=st.booleans())
def test_dbscan_is_scikit_learns(seed: int, eps: float, enough: int, flat: bool) -> None:
    X, _ = people((20, 12, 6, 3, 2, 1, 1, 1), spread=1.2, dimension=2 if flat else 16, seed=seed)
    X = X * 3 + 100 if flat else X
    original = DBSCAN(eps=eps, min_samples=enough).fit(X)
    assert same_groups(make("dbscan", eps=eps, min_samples=enough).fit(X).labels_, original.labels_)


@settings(deadline=None, max_examples=60)
@given(
    seed=st.integers(0, 10**6), distance=st.floats(0.2, 1.5), linkage=st.sampled_from(["single", "complete", "ward"])
)
def test_linkage_is_scikit_learns(seed: int, distance: float, linkage: str) -> None:
    X, _ = people((20, 12, 6, 3, 2, 1, 1, 1), spread=1.2, dimension=16, seed=seed)
    original = AgglomerativeClustering(None, linkage=linkage, distance_threshold=distance).fit(X)
    made = make("agglomerative", linkage=linkage, distance_threshold=distance).fit(X)
    assert same_groups(made.labels_, original.labels_)


@settings(deadline=None, max_examples=60)
@given(seed=st.integers(0, 10**6), distance=st.floats(0.2, 1.5), metric=st.sampled_from(["euclidean", "sqeuclidean"]))
def test_average_linkage_is_scikit_learns(seed: int, distance: float, metric: str) -> None:
    X, _ = people((20, 12, 6, 3, 2, 1, 1, 1), spread=1.2, dimension=16, seed=seed)
    X = 3 * X + 10
    threshold = distance if metric == "euclidean" else distance**2
    original = AgglomerativeClustering(None, linkage="average", distance_threshold=threshold, metric=metric).fit(X)
    made = make("agglomerative", distance_threshold=distance, metric=metric).fit(X)
    assert same_groups(made.labels_, original.labels_)


@pytest.mark.parametrize("linkage", ["single", "average", "complete"])
def test_agglomerative_from_distances(linkage: str) -> None:
    X, who = people()
    distances = np.sqrt(np.maximum(2 - 2 * X @ X.T, 0))
    estimator = make("agglomerative", linkage=linkage)
    from_vectors = estimator.fit(X).labels_
    assert same_groups(estimator.fit(distances, precomputed=True).labels_, from_vectors)
    assert same_groups(from_vectors, who)
    seven = make("agglomerative", linkage=linkage, n_clusters=7)
    assert same_groups(seven.fit(distances, precomputed=True).labels_, who)
    with pytest.raises(UsageError, match="as many rows as columns"):
        estimator.fit(X, precomputed=True)
    with pytest.raises(UsageError, match="ward needs"):
        make("agglomerative", linkage="ward").fit(distances, precomputed=True)


def poor_ones(X, who, seed: int = 4):
    """One blurred face of each of the people: blurred faces look like each other, and still like their person."""
    blur = unit(np.random.default_rng(seed).standard_normal((1, 64)).astype(np.float32))
    return unit(np.concatenate([blur + 0.9 * X[who == person].mean(axis=0) for person in range(who.max() + 1)]))


@every
def test_poor_faces_join_but_do_not_lead(name: str) -> None:
    X, who = people((10, 10))
    poor = poor_ones(X, who)
    assert poor[0] @ poor[1] > 0.45
    qualities = np.r_[np.full(20, 0.8), 0.1, 0.1].astype(np.float32)
    both = np.concatenate([X, poor])
    labels = make(name).fit(both, qualities=qualities).labels_
    assert same_groups(labels[:20], who)
    assert (labels[20], labels[21]) == (labels[np.flatnonzero(who == 0)[0]], labels[np.flatnonzero(who == 1)[0]])
    # If they were not poor, they would link people, at least where a single link is enough.
    if name == "dbscan":
        assert make(name).fit(both).labels_.max() == 0


@every
def test_poor_faces_that_belong_to_nobody(name: str) -> None:
    X, who = people((6, 6))
    strangers = unit(np.random.default_rng(9).standard_normal((3, 64)).astype(np.float32))
    twice = np.concatenate([X, strangers, strangers[:1] + 0.05 * strangers[1:2]])
    qualities = np.r_[np.full(12, 0.8), np.full(4, 0.1)].astype(np.float32)
    labels = make(name).fit(unit(twice), qualities=qualities).labels_
    assert same_groups(labels[:12], who)
    # The first is there twice: that is somebody. The others are alone.
    assert labels[12:].tolist() == [2, -1, -1, 2]
    for fixed in ("kmeans", "agglomerative"):
        asked = make(fixed, n_clusters=2).fit(unit(twice), qualities=qualities).labels_
        assert same_groups(asked[:12], who)
        assert asked[12:].tolist() == [-1] * 4


@every
def test_a_poor_face_joins_a_good_one_that_is_alone(name: str) -> None:
    X, who = people((6, 6, 1))
    again = X[who == 2] + 0.2 * X[who == 0][:1]
    qualities = np.r_[np.full(13, 0.8), 0.1].astype(np.float32)
    labels = make(name).fit(unit(np.concatenate([X, again])), qualities=qualities).labels_
    assert labels[13] == labels[np.flatnonzero(who == 2)[0]] >= 0


@every
def test_a_poor_face_goes_where_some_faces_are_like_it(name: str) -> None:
    X, who = people((10, 10), spread=0.9)
    one = X[who == 0][:1]
    noise = unit(np.random.default_rng(3).standard_normal((1, 64)).astype(np.float32))
    poor = unit(one + 1.7 * unit(noise - (noise @ X.T) @ np.linalg.pinv(X.T)))
    assert (poor @ one.T).item() > 0.45
    assert (poor @ X[who == 0].mean(axis=0)).item() < 0.35
    qualities = np.r_[np.full(20, 0.8), 0.1].astype(np.float32)
    labels = make(name).fit(np.concatenate([X, poor]), qualities=qualities).labels_
    assert labels[20] == labels[np.flatnonzero(who == 0)[0]]


@every
def test_where_most_faces_are_poor_they_are_what_there_is(name: str) -> None:
    X, who = people((8, 7, 6))
    labels = make(name).fit(X, qualities=np.where(np.arange(21) % 4, 0.1, 0.8).astype(np.float32)).labels_
    assert same_groups(labels, who)


@every
def test_faces_that_the_user_placed_are_not_poor(name: str) -> None:
    X, who = people((6, 6, 5))
    owners = np.where(who == 2, 7, -1)
    known = Constraints(owners, owners == 7, np.arange(17))
    qualities = np.where(who == 2, 0.1, 0.8).astype(np.float32)
    labels = make(name).fit(X, qualities=qualities, constraints=known).labels_
    assert same_groups(labels, who)


@st.composite
def said(draw, faces: int):
    """What a user may have said of so many faces."""
    owners = draw(st.lists(st.sampled_from([-1, -1, 4, 7, 9]), min_size=faces, max_size=faces))
    confirmed = draw(st.lists(st.booleans(), min_size=faces, max_size=faces))
    photos = draw(st.lists(st.integers(0, faces), min_size=faces, max_size=faces))
    rejected = draw(st.sets(st.tuples(st.integers(0, faces - 1), st.sampled_from([4, 7, 9])), max_size=8))
    fixed = np.array(owners)
    return Constraints(
        fixed,
        np.array(confirmed) & (fixed >= 0),
        np.array(photos),
        frozenset((row, person) for row, person in rejected if owners[row] != person),
    )


@every
def test_every_algorithm_keeps_what_the_user_said(name: str) -> None:
    @settings(deadline=None, max_examples=5 if name in SLOW else 25)
    @given(known=said(24), spread=st.sampled_from([0.5, 1.0, 1.6]), seed=st.integers(0, 50))
    def check(known: Constraints, spread: float, seed: int) -> None:
        X, _ = people((10, 7, 4, 2, 1), spread=spread, seed=seed)
        estimator = make(name)
        labels = estimator.fit(X, constraints=known).labels_
        labels, owners = known.repair(X, labels, estimator.params_.get("merge", 0.35))
        assert labels.shape == (24,)
        assert sorted(set(labels[labels >= 0].tolist())) == list(range(len(owners)))
        fixed = known.owners >= 0
        # With their person, all of them, and nobody else has them.
        assert np.array_equal(owners[labels[fixed]], known.owners[fixed])
        assert sorted(owners[owners >= 0].tolist()) == sorted(set(known.owners[fixed].tolist()))
        for row, person in known.rejected:
            assert labels[row] < 0 or owners[labels[row]] != person or fixed[row]
        for label, owner in enumerate(owners.tolist()):
            rows = np.flatnonzero(labels == label)
            assert owner >= 0 or len(rows) > 1
            for photo in set(known.photos[rows].tolist()):
                here = rows[known.photos[rows] == photo]
                assert len(here) == 1 or fixed[here].all()

    check()


def test_passers_by_take_no_group_of_k_means() -> None:
    X, who = people((8, 8, 8, 1, 1, 1))
    prominences = np.where(who < 3, 1.0, 0.2).astype(np.float32)
    told = make("kmeans", n_clusters=3).fit(X, prominences=prominences).labels_
    assert same_groups(told[who < 3], who[who < 3])
    assert (told[who >= 3] == -1).all()
    # A small face of somebody who is known is theirs all the same.
    prominences[np.flatnonzero(who == 0)[0]] = 0.2
    assert np.array_equal(make("kmeans", n_clusters=3).fit(X, prominences=prominences).labels_ < 0, who >= 3)
