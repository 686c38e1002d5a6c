"""Groups join along the years where they are alike there, and nowhere else."""

import numpy as np
import pytest

from facesorter.clustering import make, years
from facesorter.clustering.base import unit
from facesorter.clustering.constraints import Constraints
from facesorter.clustering.lifetimes import Lifetimes

MERGE = 0.35


def growing(seed: int = 0, span: int = 12, each: int = 8, turn: float = 0.88) -> tuple[np.ndarray, np.ndarray]:
    """Faces of somebody whose direction keeps a cosine of ``turn`` from year to year, and when they were taken."""
    random = np.random.default_rng(seed)
    direction = unit(random.standard_normal((1, 256)).astype(np.float32))[0]
    faces, taken = [], []
    for year in range(span):
        other = unit(random.standard_normal((1, 256)).astype(np.float32))[0]
        direction = unit((turn * direction + np.sqrt(1 - turn**2) * other)[None])[0]
        noise = unit(random.standard_normal((each, 256)).astype(np.float32))
        faces.append(unit(0.8 * direction + 0.6 * noise))
        taken += [f"{2000 + year}-{1 + month:02d}-05T10:00:00" for month in range(each)]
    return np.concatenate(faces), np.array(taken, "datetime64[s]")


def halves(taken: np.ndarray, year: int = 2006) -> np.ndarray:
    return np.where(taken < np.datetime64(f"{year}-01-01"), 0, 1)


def joined(X: np.ndarray, labels: np.ndarray, taken: np.ndarray) -> np.ndarray:
    return years.joined(X, labels, taken, MERGE, None, np.arange(len(X)))


def test_who_grows_up_is_one_person() -> None:
    X, taken = growing()
    labels = halves(taken)
    alike = X[labels == 0].mean(axis=0) @ X[labels == 1].mean(axis=0)
    assert 0.22 < alike < MERGE
    assert len(set(joined(X, labels, taken).tolist())) == 1
    # Through the years between: the ends alone are strangers.
    ends = np.flatnonzero((taken < np.datetime64("2002")) | (taken >= np.datetime64("2010")))
    assert len(set(joined(X[ends], labels[ends], taken[ends]).tolist())) == 2


def test_without_dates_nothing_happens() -> None:
    X, taken = growing()
    labels = halves(taken)
    assert (joined(X, labels, np.full(len(X), "NaT", "datetime64[s]")) == labels).all()
    taken[labels == 1] = "NaT"
    assert (joined(X, labels, taken) == labels).all()


def test_a_burst_is_one_moment_and_not_enough() -> None:
    X, taken = growing()
    labels = halves(taken)
    # All that is near is one scene, shot again and again.
    near = (labels == 1) & (taken < np.datetime64("2009"))
    far = (labels == 1) & ~near
    taken[near] = np.datetime64("2006-01-05T10:00:00") + np.arange(near.sum()) * np.timedelta64(20, "s")
    taken[far] = taken[far] + np.timedelta64(20 * 365, "D")
    assert len(set(joined(X, labels, taken).tolist())) == 2


def test_strangers_and_rows_that_are_left_aside() -> None:
    X, taken = growing()
    other, then = growing(seed=1)
    both, times = np.concatenate([X, other]), np.concatenate([taken, then])
    labels = np.concatenate([halves(taken), 2 + halves(then)])
    found = joined(both, labels, times)
    assert found.tolist() == np.repeat([0, 2], len(X)).tolist()
    rows = np.arange(len(both))[::-1]
    again = years.joined(both, labels[rows], times[rows], MERGE, None, rows)
    assert (again == found[rows]).all()
    assert joined(both[:0], labels[:0], times[:0]).tolist() == []


@pytest.mark.parametrize(("name", "params"), [("auto", {}), ("chinese_whispers", {"merge_fragments": True})])
def test_methods_that_merge_fragments_look_along_the_years(name: str, params: dict[str, object]) -> None:
    X, taken = growing(turn=0.85, span=14)
    without = make(name, **params).fit(X).labels_
    labels = make(name, **params).fit(X, taken=taken).labels_
    assert len(set(labels.tolist())) < len(set(without.tolist()))
    # The order of the faces is no matter.
    order = np.random.default_rng(3).permutation(len(X))
    again = make(name, **params).fit(X[order], taken=taken[order]).labels_
    assert len(set(zip(again.tolist(), labels[order].tolist(), strict=True))) == len(set(labels.tolist()))


def test_what_the_user_said_counts_along_the_years_too() -> None:
    X, taken = growing()
    labels = halves(taken)
    owners = np.where(labels == 1, 7, -1)
    rows = np.arange(len(X))
    born = Lifetimes.told([(7, "2006", None)])
    known = Constraints(owners, owners >= 0, rows, frozenset(), taken, born)
    assert (years.joined(X, labels, taken, MERGE, known.limits(labels), rows) == labels).all()
    free = Constraints(owners, owners >= 0, rows)
    assert len(set(years.joined(X, labels, taken, MERGE, free.limits(labels), rows).tolist())) == 1
