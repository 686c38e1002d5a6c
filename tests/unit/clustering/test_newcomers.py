"""New faces among known ones: as `auto` would have it, whatever the order, and obeying what is known."""

from dataclasses import replace

import numpy as np
import pytest

from facesorter.clustering import make
from facesorter.clustering.base import numbered, unit
from facesorter.clustering.constraints import Constraints
from facesorter.clustering.declaration import ARCFACE
from facesorter.clustering.joining import Newcomers, join
from facesorter.clustering.lifetimes import Lifetimes

#: Ids of people are not their places.
FIRST_ID = 7


def faces(people: int, each: int, noise: float, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Faces in random order, and who each is."""
    random = np.random.default_rng(seed)
    centres = unit(random.standard_normal((people, 64)).astype(np.float32))
    who = random.permutation(np.repeat(np.arange(people), each))
    return unit(centres[who] + np.float32(noise) * unit(random.standard_normal((len(who), 64)).astype(np.float32))), who


def meet(X: np.ndarray, new: np.ndarray, persons: np.ndarray, block: int = 50) -> Newcomers:
    """The new rows, in their order, have met all others, a few at a time."""
    people = np.unique(persons[persons >= 0])
    met = Newcomers(X[new], new, people, ARCFACE.merge)
    others = np.setdiff1d(np.arange(len(X)), new)
    for start in range(0, len(others), block):
        rows = others[start : start + block]
        met.meet(X[rows], rows, persons[rows])
    return met


def known(persons: np.ndarray, photos: np.ndarray | None = None) -> Constraints:
    return Constraints(persons, persons < -1, np.arange(len(persons)) if photos is None else photos)


def joined(
    X: np.ndarray,
    new: np.ndarray,
    persons: np.ndarray,
    *,
    block: int = 50,
    qualities: np.ndarray | None = None,
    said: Constraints | None = None,
) -> np.ndarray:
    """(n,) the person of everybody after new faces joined; those who were made have ids from 1000 on."""
    good = np.ones(len(X), np.float32)
    found = join(
        meet(X, new, persons, block), said or known(persons), good if qualities is None else qualities, ARCFACE
    )
    after = persons.copy()
    after[new] = found.persons
    made = found.labels >= 0
    assert set(found.labels[made].tolist()) == set(found.labels[np.isin(found.rows, new) & made].tolist())
    after[found.rows[made]] = 1_000 + found.labels[made]
    return after


@pytest.mark.parametrize("seed", range(5))
def test_where_people_are_easy_to_tell_apart_it_is_as_if_all_were_grouped(seed: int) -> None:
    X, who = faces(12, 8, 0.8, seed)
    # Of some only new faces are there, of one a single face that was nobody's until now.
    persons = np.where(who < 9, who + FIRST_ID, -1)
    new = np.random.default_rng(seed).random(len(who)) < 0.2
    new |= who >= 10
    new[np.flatnonzero(who == 9)[1:]] = True
    new[np.flatnonzero(who == 9)[0]] = False
    persons[new] = -1
    after = joined(X, np.flatnonzero(new), persons)
    assert np.array_equal(numbered(after), make("auto").fit(X).labels_)
    assert np.array_equal(after[who < 9], who[who < 9] + FIRST_ID)


@pytest.mark.parametrize("seed", range(8))
def test_neither_order_nor_blocks_matter(seed: int) -> None:
    # Hard enough that much depends on who comes first.
    X, who = faces(40, 12, 1.1, seed)
    random = np.random.default_rng(seed)
    persons = np.where(random.random(len(who)) < 0.8, who + FIRST_ID, -1)
    new = np.flatnonzero(random.random(len(who)) < 0.7)
    persons[new] = -1
    qualities = np.where(random.random(len(who)) < 0.15, 0.1, 0.9).astype(np.float32)
    photos = random.integers(0, 200, len(who))
    one = joined(X, new, persons, qualities=qualities, said=known(persons, photos))
    order = random.permutation(len(X))
    place = np.argsort(order)
    other = joined(
        X[order],
        random.permutation(place[new]),
        persons[order],
        block=7,
        qualities=qualities[order],
        said=known(persons[order], photos[order]),
    )[place]
    assert np.array_equal(numbered(one), numbered(other))
    assert len(np.unique(one[new])) > 5


def test_two_people_who_look_alike_stay_two() -> None:
    X, _ = faces(1, 40, 0.8, 0)
    persons = np.arange(40) % 2 + FIRST_ID
    persons[30:] = -1
    after = joined(X, np.arange(30, 40), persons)
    assert np.array_equal(after[:30], persons[:30])
    assert set(after[30:].tolist()) <= {FIRST_ID, FIRST_ID + 1}


@pytest.mark.parametrize(("there", "come"), [(20, 10), (60, 170)])
def test_what_is_known_is_obeyed_face_by_face(there: int, come: int) -> None:
    """Also by those of a large group that joins although a few of its faces must not."""
    X, _ = faces(1, there + come, 0.8, 1)
    persons = np.full(len(X), FIRST_ID)
    new = np.arange(there, len(X))
    persons[new] = -1
    out, beside, one, other, early, earlier, *rest = new.tolist()
    photos = np.arange(len(X))
    photos[[beside, one, other]] = photos[0], 1_000, 1_000
    taken = np.full(len(X), np.datetime64("2020-01-01", "s"))
    taken[[early, earlier]] = np.datetime64("1950-01-01")
    said = replace(
        known(persons, photos),
        rejected=frozenset({(out, FIRST_ID)}),
        taken=taken,
        lifetimes=Lifetimes.told([(FIRST_ID, "2000", None)]),
    )
    after = joined(X, new, persons, said=said)
    assert (after[[out, beside, early, earlier]] != FIRST_ID).all()
    assert (after[[one, other]] == FIRST_ID).sum() == 1
    assert (after[rest] == FIRST_ID).all()


def test_where_nobody_is_known_yet_all_are_grouped() -> None:
    X, _ = faces(6, 6, 0.8, 4)
    persons = np.full(len(X), -1)
    after = joined(X, np.arange(len(X)), persons)
    assert np.array_equal(numbered(after), make("auto").fit(X).labels_)
