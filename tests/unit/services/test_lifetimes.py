"""Births and deaths: who cannot be in a photo does not come there by itself, and what the user said stays."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from made_library import PACK, dump, found_face, found_photo

from facesorter.clustering import registry
from facesorter.clustering.base import unit
from facesorter.clustering.lifetimes import Lifetimes
from facesorter.domain import written
from facesorter.domain.edits import ConfirmFaces, MergePeople, MoveFaces, SetLifetime
from facesorter.domain.errors import UsageError
from facesorter.domain.model import FaceState
from facesorter.services import browsing, editing, grouping, grouping_worker
from facesorter.store import people, photos, settings
from facesorter.store.library import Library

#: When each photo of the same face was taken.
TAKEN = (
    datetime(2012, 3, 1, 12, 0),
    datetime(2013, 3, 1, 12, 0),
    datetime(2014, 3, 1, 12, 0, tzinfo=UTC),
    None,
    datetime(1960, 7, 1, 12, 0),
    datetime(1961, 7, 1, 12, 0),
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Faces 1 to 6 look like one person; 7 and 8 like another one, undated."""
    random = np.random.default_rng(3)
    middles = unit(random.standard_normal((2, 64)).astype(np.float32))
    with Library.open(tmp_path / "library") as library:
        read = []
        for number, taken in enumerate((*TAKEN, None, None)):
            noise = unit(random.standard_normal((1, 64)).astype(np.float32))[0]
            face = found_face(0.0, embedding=(middles[number // 6] + 0.6 * noise).tolist())
            path = b"/album/%d.jpg" % number
            read.append((path, 1, 1, found_photo(path, face, taken_at=taken)))
        photos.save(library, read, PACK)
        settings.put(library, "pack", PACK)
        yield library


def regroup(library: Library, algorithm: str = "auto") -> grouping.Grouping:
    """As `grouping.group`, in this process."""
    todo = grouping.task(library, algorithm)
    return grouping.carry_out(library, todo, grouping_worker.propose(library, todo), 0.0, dry_run=False)


def faces_of(library: Library, person: int) -> set[int]:
    return {face.id for face in browsing.faces(library, person=person)}


@pytest.mark.parametrize("algorithm", [algorithm.name for algorithm in registry.ALGORITHMS])
def test_no_algorithm_brings_a_face_into_a_life_before_it_began(library: Library, algorithm: str) -> None:
    editing.apply(library, MoveFaces((1, 2), None))
    editing.apply(library, SetLifetime(1, "2011"))
    regroup(library, algorithm)
    assert {1, 2} <= faces_of(library, 1)
    assert not faces_of(library, 1) & {5, 6}


def test_the_years_are_read_generously_and_an_undated_photo_may_be_of_any(library: Library) -> None:
    editing.apply(library, MoveFaces((1, 2), None))
    regroup(library)
    assert faces_of(library, 1) == {1, 2, 3, 4, 5, 6}
    editing.undo(library)
    editing.apply(library, SetLifetime(1, "2012", "2014-03"))
    regroup(library)
    assert faces_of(library, 1) == {1, 2, 3, 4}
    # The two who were left out are one person.
    assert len({face.person for face in browsing.faces(library, ids=[5, 6])}) == 1
    editing.apply(library, SetLifetime(1, "", "2014-02-28"))
    assert people.misplaced(library) == [3]


def test_what_the_user_placed_stays_and_is_told(library: Library) -> None:
    editing.apply(library, MoveFaces((1, 5), None))
    editing.apply(library, ConfirmFaces((5,)))
    editing.apply(library, SetLifetime(1, "2011-12-31"))
    said = dump(library)["assignments"]
    for algorithm in ("auto", "kmeans", "dbscan"):
        regroup(library, algorithm)
        assert set(said) <= set(dump(library)["assignments"])
        assert 6 not in faces_of(library, 1)
    assert people.misplaced(library) == people.misplaced(library, 1) == [5]
    editing.apply(library, SetLifetime(1, ""))
    assert people.misplaced(library) == []


def test_dates_that_are_told_while_an_algorithm_works_count(library: Library) -> None:
    editing.apply(library, MoveFaces((1, 2), None))
    todo = grouping.task(library, "auto")
    proposal = grouping_worker.propose(library, todo)
    editing.apply(library, SetLifetime(1, "2011"))
    done = grouping.carry_out(library, todo, proposal, 0.0, dry_run=False)
    assert faces_of(library, 1) == {1, 2, 3, 4}
    assert {move.face for move in done.moves if move.after == 1} == {3, 4}
    # Whoever forgets to ask gets no further than the store.
    with library.edit("Grouped") as edit:
        people.suggest(edit.connection, [(5, 1), (7, 1)])
    placed = {face.id: face.state for face in browsing.faces(library, person=1)}
    assert placed[7] is FaceState.SUGGESTED
    assert 5 not in placed


def test_a_life_excludes_what_is_outside_of_it() -> None:
    lives = Lifetimes.told([(8, None, "1990"), (3, "1950-12", None)])
    taken = np.array(["1950-11-30T23:59:59", "1950-12-01", "1990-12-31T23:59:59", "1991-01-01", "NaT"], "datetime64[s]")
    assert lives.exclude(taken, np.array(3)).tolist() == [True, False, False, False, False]
    assert lives.exclude(taken, np.array(8)).tolist() == [False, False, False, True, False]
    assert lives.exclude(taken[:, None], np.array([-1, 5, 9])).sum() == 0
    assert lives.known(np.array([-1, 3, 4, 8])).tolist() == [False, True, False, True]


def test_a_date_may_be_written_with_digits_of_any_script() -> None:
    assert written.clean_lifetime("۱۹۵۰-۱۲-۳۱", "٢٠٠١") == ("1950-12-31", "2001")


@pytest.mark.parametrize(("born", "died"), [("2999", ""), ("2999-01", ""), ("", "2999-01-31"), ("1950", "2999")])
def test_nobody_was_born_or_died_in_the_future(library: Library, born: str, died: str) -> None:
    editing.apply(library, MoveFaces((1,), None))
    with pytest.raises(UsageError, match="is in the future"):
        editing.apply(library, SetLifetime(1, born, died))
    # The year that is not over yet is no future.
    editing.apply(library, SetLifetime(1, str(datetime.now(UTC).astimezone().year)))


def test_a_merge_makes_nobody_who_died_before_being_born(library: Library) -> None:
    for face, born, died in ((1, "1980", ""), (2, "", "1950"), (3, "", "2001")):
        editing.apply(library, MoveFaces((face,), None))
        editing.apply(library, SetLifetime(face, born, died))
    editing.apply(library, MergePeople(1, (2,)))
    assert (browsing.person(library, 1).born, browsing.person(library, 1).died) == ("1980", None)
    editing.apply(library, MergePeople(1, (3,)))
    assert (browsing.person(library, 1).born, browsing.person(library, 1).died) == ("1980", "2001")


def test_dates_that_a_merge_added_to_are_not_taken_back_alone(library: Library) -> None:
    for face, born, died in ((1, "1960", ""), (2, "", "1950")):
        editing.apply(library, MoveFaces((face,), None))
        editing.apply(library, SetLifetime(face, born, died))
    editing.apply(library, SetLifetime(1, "1940"))
    mended = editing.log(library)[0].id
    editing.apply(library, MergePeople(1, (2,)))
    # Without it, the merged one would have been born after the death.
    assert [entry.label for entry in editing.dependents(library, mended)] == ["Merged 2 people"]


def test_dates_that_a_merge_of_an_earlier_version_left_are_mended_at_once(library: Library) -> None:
    editing.apply(library, MoveFaces((1,), None))
    with library.edit("Merged 2 people") as edit:
        people.set_lifetime(edit.connection, 1, "1980", "1950")
    with pytest.raises(UsageError, match="Somebody born 1981 cannot have died 1950; give both dates where both are to"):
        editing.apply(library, SetLifetime(1, "1981", "1950"))
    editing.apply(library, SetLifetime(1, "1981", ""))
    assert (browsing.person(library, 1).born, browsing.person(library, 1).died) == ("1981", None)
