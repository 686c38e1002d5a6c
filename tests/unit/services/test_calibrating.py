"""The threshold that confirmed faces ask for, and that it is used, kept for its pack and let go of."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from made_library import PACK, dump, portraits

from facesorter.clustering.base import unit
from facesorter.clustering.declaration import ARCFACE
from facesorter.domain.control import Control
from facesorter.domain.edits import MoveFaces, RenamePerson
from facesorter.domain.errors import Cancelled, FaceSorterError
from facesorter.services import browsing, calibrating, calibrations, editing, grouping
from facesorter.services.calibrating import Calibrated
from facesorter.store import settings
from facesorter.store.library import Library

PEOPLE, EACH = 8, 10


def alike(cosine: float, seed: int = 1) -> np.ndarray:
    """Faces of people, one after the other; two of one person have about this cosine, others about 0."""
    random = np.random.default_rng(seed)
    centres = unit(random.standard_normal((PEOPLE, 256)).astype(np.float32))
    noise = unit(random.standard_normal((PEOPLE * EACH, 256)).astype(np.float32))
    return unit(np.sqrt(cosine) * np.repeat(centres, EACH, axis=0) + np.sqrt(1 - cosine) * noise)


def fill(library: Library, X: np.ndarray, *, confirmed: int = EACH) -> None:
    """A photo for each face; so many faces of each person are confirmed."""
    portraits(library, X)
    for person in range(PEOPLE if confirmed else 0):
        first = EACH * person + 1
        editing.apply(library, MoveFaces(tuple(range(first, first + confirmed)), to=None))
        editing.apply(library, RenamePerson(person + 1, f"Person {person}"))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as library:
        yield library


def test_faces_that_are_less_alike_than_usual_ask_for_a_looser_threshold(library: Library) -> None:
    fill(library, alike(0.3))
    before = dump(library)
    found = calibrating.calibrate(library)
    assert dump(library) == before
    assert (found.pack, found.faces, found.people) == (PACK, PEOPLE * EACH, PEOPLE)
    assert found.default == found.used == ARCFACE.merge
    assert found.chosen < found.default
    assert found.gain > 0
    merges = [point.merge for point in found.curve]
    assert merges == sorted(merges, reverse=True)
    assert {found.default, found.chosen} <= set(merges)
    recalls = [point.recall for point in found.curve]
    assert recalls[0] < 0.5 < recalls[-1]
    assert {point.precision for point in found.curve} == {1.0}


def test_where_the_packs_threshold_is_as_good_as_any_it_stays(library: Library) -> None:
    fill(library, alike(0.7))
    found = calibrating.calibrate(library)
    assert found.chosen == found.default
    assert found.gain == 0
    assert {point.f_measure for point in found.curve} == {1.0}


def test_what_is_applied_is_grouped_with_until_it_is_reset(library: Library) -> None:
    fill(library, alike(0.7))
    found = Calibrated(PACK, 80, 8, (), ARCFACE.merge, ARCFACE.merge, 0.31, 0.01)
    calibrating.apply(library, found)
    assert grouping.task(library, "auto").calibration.merge == 0.31
    assert grouping.task(library, "auto").calibration.link == ARCFACE.link
    assert grouping.group(library, dry_run=True).params["merge"] == 0.31
    # Another pack has its own, and the first one is found again when the library goes back to it.
    settings.put(library, "pack", "another")
    assert calibrations.used(library, "another") == ARCFACE
    calibrating.reset(library)
    settings.put(library, "pack", PACK)
    assert calibrating.calibrate(library).used == 0.31
    calibrating.reset(library)
    assert calibrations.used(library, PACK) == ARCFACE


def test_too_few_confirmed_faces_are_told(library: Library) -> None:
    fill(library, alike(0.7), confirmed=0)
    with pytest.raises(
        FaceSorterError,
        match="at least 40 confirmed faces of 4 people with names and two such faces each; confirmed so far: 0",
    ):
        calibrating.calibrate(library)
    grouping.group(library)
    assert len(browsing.people(library)) == PEOPLE
    with pytest.raises(FaceSorterError, match="confirmed so far: 0, of such people: 0"):
        calibrating.calibrate(library)


def test_it_can_be_cancelled(library: Library) -> None:
    fill(library, alike(0.7))
    control = Control()
    control.cancel()
    with pytest.raises(Cancelled):
        calibrating.calibrate(library, control)


def test_pairs_stand_for_all_faces() -> None:
    # Two faces of each of two people are confirmed, of 4 and 2 in a library of 10; one of each shares a group.
    who, labels = np.array([0, 0, 1, 1]), np.array([0, 0, 0, -1])
    together, apart, wrong = calibrating._pairs(who, labels, np.array([4, 2]), 10)
    assert together.tolist() == [4, 0]
    assert apart.tolist() == [0, 1]
    # The wrong pairs of both stand for those with 6 and 8 other faces, of which 2 were looked at.
    assert wrong.tolist() == [1 * 2 * 3, 1 * 1 * 4]
