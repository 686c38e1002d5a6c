"""What the user said, with every algorithm: scenes that happen in libraries, each through `fit` and `repair`."""

import numpy as np
import pytest

from facesorter.clustering import make, registry
from facesorter.clustering.base import unit
from facesorter.clustering.constraints import Constraints
from facesorter.clustering.lifetimes import Lifetimes

GRAPH = [
    algorithm.name
    for algorithm in registry.ALGORITHMS
    if any(parameter.name == "merge_fragments" for parameter in algorithm.parameters)
]
WAYS = [(algorithm.name, {}) for algorithm in registry.ALGORITHMS] + [
    (name, {"merge_fragments": True}) for name in GRAPH
]
every = pytest.mark.parametrize(("name", "params"), WAYS, ids=[" merged".join([n, ""]) if p else n for n, p in WAYS])
merging = pytest.mark.parametrize(("name", "params"), [("auto", {}), *(way for way in WAYS if way[1])])


def scene(sizes: tuple[int, ...], alike: float = 0.0, spread: float = 0.5, seed: int = 0):
    """Unit vectors of some people, one after the other, and who each is; the first two people's middles have the
    cosine ``alike``.
    """
    random = np.random.default_rng(seed)
    middles = np.linalg.qr(random.standard_normal((128, len(sizes))))[0].T
    middles[1] = alike * middles[0] + np.sqrt(1 - alike**2) * middles[1]
    who = np.repeat(np.arange(len(sizes)), sizes)
    noise = unit(random.standard_normal((len(who), 128)).astype(np.float32))
    return unit((middles[who] + spread * noise).astype(np.float32)), who


def grouped(name: str, params: dict[str, object], X, known: Constraints):
    """(labels, owner of each label) as a library gets them."""
    estimator = make(name, **params)
    labels = estimator.fit(X, constraints=known).labels_
    return known.repair(X, labels, estimator.params_.get("merge", 0.35))


def said(owners, photos=None, rejected=(), different=()) -> Constraints:
    owners = np.asarray(owners)
    photos = np.arange(len(owners)) if photos is None else photos
    return Constraints(owners, owners >= 0, photos, frozenset(rejected), different=frozenset(different))


@every
def test_confirmed_faces_are_together_however_unlike(name: str, params: dict[str, object]) -> None:
    X, who = scene((12, 12, 12))
    owners = np.full(36, -1)
    owners[[0, 1, 12, 13]] = 5
    labels, whose = grouped(name, params, X, said(owners))
    theirs = np.flatnonzero(whose == 5)
    assert len(theirs) == 1
    assert (labels[[0, 1, 12, 13]] == theirs[0]).all()
    # A third person has nothing to do with it.
    assert not np.isin(labels[who == 2], theirs).any()


@every
def test_two_people_whom_the_user_named_are_never_one(name: str, params: dict[str, object]) -> None:
    X, _ = scene((20, 20, 8), alike=0.75)
    without = make(name, **params).fit(X).labels_
    owners = np.full(48, -1)
    owners[[0, 1, 2]], owners[[20, 21, 22]] = 3, 8
    labels, whose = grouped(name, params, X, said(owners))
    assert sorted(whose[whose >= 0].tolist()) == [3, 8]
    assert set(whose[labels[:3]].tolist()) == {3}
    assert set(whose[labels[20:23]].tolist()) == {8}
    # Where all of them were one group, the others go to whom they look like.
    if len(set(without[:40].tolist())) == 1 and without[0] >= 0:
        assert np.mean(whose[labels[:20]] == 3) > 0.9
        assert np.mean(whose[labels[20:40]] == 8) > 0.9


@every
def test_who_was_taken_out_does_not_come_back(name: str, params: dict[str, object]) -> None:
    X, who = scene((16, 10))
    owners = np.where((who == 0) & (np.arange(26) < 8), 4, -1)
    labels, whose = grouped(name, params, X, said(owners, rejected={(9, 4), (10, 4)}))
    for face in (9, 10):
        assert labels[face] < 0 or whose[labels[face]] != 4
    others = np.r_[:9, 11:16]
    assert np.mean(whose[labels[others]] == 4) > 0.7


@merging
def test_one_face_that_was_taken_out_does_not_keep_a_person_apart(name: str, params: dict[str, object]) -> None:
    # Somebody with and without glasses: single faces are not linked, on average they are one person.
    X, who = scene((60, 60), alike=0.62, spread=0.7, seed=2)
    owners = np.where(who == 0, 4, -1)
    free = make(name, **params).fit(X, constraints=said(owners)).labels_
    assert len(set(free.tolist())) == 1
    labels, whose = grouped(name, params, X, said(owners, rejected={(100, 4)}))
    assert labels[100] < 0 or whose[labels[100]] != 4
    assert np.mean(whose[labels[60:]] == 4) > 0.9


@every
def test_nobody_is_twice_in_a_photo(name: str, params: dict[str, object]) -> None:
    X, _ = scene((15, 15, 15), alike=0.8)
    photos = np.tile(np.arange(15), 3)
    labels, _ = grouped(name, params, X, said(np.full(45, -1), photos))
    for photo in range(15):
        here = labels[photos == photo]
        here = here[here >= 0]
        assert len(set(here.tolist())) == len(here)


@merging
def test_a_few_mirrors_do_not_keep_a_person_apart_and_twins_are_two(name: str, params: dict[str, object]) -> None:
    X, _ = scene((60, 60), alike=0.62, spread=0.7, seed=2)
    photos = np.arange(120)
    photos[60] = 0
    labels, _ = grouped(name, params, X, said(np.full(120, -1), photos))
    most = np.bincount(labels[labels >= 0]).max()
    assert most >= 115
    assert labels[0] != labels[60] or labels[0] < 0
    # Two who are seen together again and again are two.
    photos[60:70] = np.arange(10)
    labels, _ = grouped(name, params, X, said(np.full(120, -1), photos))
    assert np.bincount(labels[labels >= 0]).max() <= 66


@every
def test_faces_of_one_photo_that_the_user_placed_stay(name: str, params: dict[str, object]) -> None:
    X, _ = scene((10, 10))
    owners, photos = np.full(20, -1), np.arange(20)
    owners[[0, 1]], photos[[0, 1]] = 2, 0
    labels, whose = grouped(name, params, X, said(owners, photos))
    assert labels[0] == labels[1]
    assert whose[labels[0]] == 2


@every
def test_faces_that_were_told_apart_are_never_in_one_group(name: str, params: dict[str, object]) -> None:
    X, who = scene((16, 10, 8), alike=0.7)
    owners = np.where((who == 0) & (np.arange(34) < 4), 5, -1)
    # Of one person, of two that look alike, and one with several others.
    pairs = {(8, 9), (6, 20), (7, 21), (10, 11), (10, 12), (10, 13), (27, 28)}
    labels, whose = grouped(name, params, X, said(owners, different=pairs))
    for one, other in pairs:
        assert labels[one] != labels[other] or labels[one] < 0
    assert (whose[labels[:4]] == 5).all()


@merging
def test_one_pair_does_not_keep_a_person_apart_and_several_do(name: str, params: dict[str, object]) -> None:
    X, _ = scene((60, 60), alike=0.62, spread=0.7, seed=2)
    nobody = np.full(120, -1)
    labels, _ = grouped(name, params, X, said(nobody, different={(3, 80)}))
    assert np.bincount(labels[labels >= 0]).max() >= 115
    assert labels[3] != labels[80] or labels[3] < 0
    # Look-alikes, of whom the user said it again and again.
    labels, _ = grouped(name, params, X, said(nobody, different={(face, 60 + face) for face in range(10)}))
    assert np.bincount(labels[labels >= 0]).max() <= 66


def test_many_who_have_to_leave_are_one_person_but_for_those_that_were_told_apart() -> None:
    """Taken out of a person, they are merged with each other by a rule that lets a few exceptions pass."""
    X, _ = scene((10, 120), spread=0.3)
    owners = np.where(np.arange(130) < 10, 4, -1)
    known = said(owners, rejected={(row, 4) for row in range(10, 130)}, different={(10, 129), (11, 129)})
    labels, whose = known.repair(X, np.zeros(130, np.int64), 0.35)
    assert (whose[labels[:10]] == 4).all()
    assert np.bincount(labels[10:][labels[10:] >= 0]).max() >= 118
    assert labels[129] not in (labels[10], labels[11]) or labels[129] < 0


def test_what_is_known_of_pairs_goes_with_their_rows() -> None:
    known = said(np.full(6, -1), different={(0, 3), (1, 4), (2, 5)})
    assert known.subset(np.array([4, 3, 1, 0])).different == {(1, 3), (0, 2)}
    assert known.subset(np.array([0, 1, 2])).different == frozenset()


def lived(owners, taken, *told: tuple[int, str | None, str | None]) -> Constraints:
    owners = np.asarray(owners)
    times = np.array(taken, "datetime64[s]")
    return Constraints(owners, owners >= 0, np.arange(len(owners)), frozenset(), times, Lifetimes.told(told))


@every
def test_nobody_is_in_a_photo_from_before_the_birth_or_after_the_death(name: str, params: dict[str, object]) -> None:
    X, who = scene((24, 10), spread=0.4)
    owners = np.where((who == 0) & (np.arange(34) < 6), 4, -1)
    taken = np.full(34, "1990-05-05T12:00:00", "datetime64[s]")
    # One that the user placed there, whatever the date; one without a date; days at both ends.
    taken[:1], taken[6], taken[7], taken[8] = "1900-01-01", "NaT", "1980-01-01", "1999-12-31T23:59:59"
    before, after = [9, 10, 11], [12, 13]
    taken[before], taken[after] = "1979-12-31T23:59:59", "2000-01-01"
    labels, whose = grouped(name, params, X, lived(owners, taken, (4, "1980", "1999-12"), (9, "2020-05-05", None)))
    assert (whose[labels[owners == 4]] == 4).all()
    for face in before + after:
        assert labels[face] < 0 or whose[labels[face]] != 4
    others = np.r_[6:9, 14:24]
    assert np.mean(np.where(labels[others] >= 0, whose[labels[others]], -1) == 4) > 0.7
    # What must not come to this person may well be somebody else's.
    assert len(set(labels[before].tolist())) == 1


@merging
def test_the_grandmother_as_a_child_is_not_the_child(name: str, params: dict[str, object]) -> None:
    # They look like one person; only the dates tell.
    X, _ = scene((30, 30), alike=0.8)
    owners = np.full(60, -1)
    owners[:5] = 7
    taken = np.repeat(np.array(["2015-01-01", "1955-06-01"], "datetime64[s]"), 30)
    assert len(set(make(name, **params).fit(X).labels_.tolist())) == 1
    labels, whose = grouped(name, params, X, lived(owners, taken, (7, "2010-03", None)))
    assert np.mean(whose[labels[:30]] == 7) > 0.9
    assert not np.isin(labels[30:], np.flatnonzero(whose == 7)).any()


@merging
def test_one_wrong_date_does_not_keep_a_person_apart(name: str, params: dict[str, object]) -> None:
    X, who = scene((60, 60), alike=0.62, spread=0.7, seed=2)
    taken = np.full(120, "2015-01-01", "datetime64[s]")
    taken[100] = "1970-01-01"
    labels, whose = grouped(name, params, X, lived(np.where(who == 0, 4, -1), taken, (4, "2010", None)))
    assert labels[100] < 0 or whose[labels[100]] != 4
    assert np.mean(whose[labels[60:]] == 4) > 0.9
