"""When a tidier grouping is looked for, what of, and when not; it never changes anything by itself."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from made_library import PACK, dump, found_face, found_photo

from facesorter.clustering.base import unit
from facesorter.services import editing, grouping, grouping_worker, joining, joining_worker, tidying
from facesorter.services.tidying import Tidier
from facesorter.store import photos, settings
from facesorter.store.library import Library

#: When the tests were collected; libraries are made later, by as long as the tests before these take.
NOW = datetime.now(UTC)
WEEK = timedelta(days=7, hours=12)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Twenty faces of two people, grouped."""
    with Library.open(tmp_path / "library") as library:
        settings.put(library, "pack", PACK)
        add(library, "AB" * 10)
        regroup(library)
        yield library


def add(library: Library, who: str) -> None:
    """Photos of one face each, of people who are named by letters; cosines are about .7."""
    (count,) = library.rows("SELECT count(*) FROM photos")[0]
    random = np.random.default_rng(count)
    read = []
    for number, name in enumerate(who, count):
        centre = unit(np.random.default_rng(ord(name)).standard_normal((1, 64)).astype(np.float32))[0]
        noise = unit(random.standard_normal((1, 64)).astype(np.float32))[0]
        path = b"/album/%d.jpg" % number
        read.append((path, 1, 1, found_photo(path, found_face(0.0, embedding=(centre + 0.6 * noise).tolist()))))
    photos.save(library, read, PACK)


def regroup(library: Library, algorithm: str = "auto", **params: object) -> None:
    todo = grouping.task(library, algorithm, params)
    grouping.carry_out(library, todo, grouping_worker.propose(library, todo), 0.0, dry_run=False)


def join(library: Library) -> None:
    todo = grouping.task(library, "auto")
    joining.carry_out(library, todo, joining_worker.propose(library, todo), dry_run=False)


def spoil(library: Library) -> None:
    """Somebody is two people, as far as algorithms are concerned."""
    with library.edit("Spoilt") as edit:
        edit.connection.execute("INSERT INTO people (name) VALUES (NULL)")
        edit.connection.execute(
            "UPDATE assignments SET person_id = (SELECT max(id) FROM people) WHERE face_id IN (1, 3, 5)"
        )


def test_nothing_is_due_before_a_face_has_joined(library: Library) -> None:
    assert not tidying.due(library, NOW + WEEK)
    add(library, "Z")
    join(library)
    assert not tidying.due(library, NOW + WEEK), "it is in no person"


def test_a_face_that_joined_is_reason_enough_after_a_week(library: Library) -> None:
    add(library, "A")
    join(library)
    assert not tidying.due(library, NOW + timedelta(days=6))
    assert tidying.due(library, NOW + WEEK)
    editing.undo(library)
    assert not tidying.due(library, NOW + WEEK), "what was taken back gives no reason"


def test_many_faces_are_reason_enough_at_once(library: Library) -> None:
    add(library, "AB")
    join(library)
    assert not tidying.due(library, NOW), "two of twenty-two are no more than a tenth"
    add(library, "A")
    join(library)
    assert tidying.due(library, NOW)
    regroup(library)
    assert not tidying.due(library, NOW + WEEK), "all were grouped"


def test_it_rests_for_a_week_after_an_answer(library: Library) -> None:
    add(library, "ABAB")
    join(library)
    assert tidying.due(library, NOW)
    tidying.rest(library, NOW)
    assert not tidying.due(library, NOW + timedelta(days=6))
    assert tidying.due(library, NOW + WEEK)


def test_a_clock_that_was_years_ahead_does_not_silence_it(library: Library) -> None:
    add(library, "A")
    join(library)
    long_ago = NOW - timedelta(days=3000)
    assert tidying.due(library, long_ago), "the last grouping is said to be made in the future"
    tidying.rest(library, NOW)
    assert tidying.due(library, long_ago), "the rest would last for years"
    tidying.rest(library, long_ago)
    assert not tidying.due(library, long_ago + timedelta(days=6))


def test_a_library_that_was_never_grouped(tmp_path: Path) -> None:
    with Library.open(tmp_path / "other") as library:
        assert not tidying.due(library)
        settings.put(library, "pack", PACK)
        add(library, "AAAA")
        join(library)
        assert not tidying.due(library, NOW + WEEK)


def test_what_is_found_is_told_and_nothing_changes(library: Library) -> None:
    add(library, "AB")
    join(library)
    spoil(library)
    before = dump(library)
    assert tidying.look(library) == Tidier("auto", {}, 2), "one gains faces, one goes"
    assert dump(library) == before
    assert tidying.due(library, NOW + WEEK)


def test_where_nothing_would_change_it_rests(library: Library) -> None:
    add(library, "ABAB")
    join(library)
    assert tidying.due(library)
    assert tidying.look(library) is None
    assert not tidying.due(library)
    assert tidying.due(library, NOW + WEEK)


def test_it_is_done_as_the_last_grouping_was(library: Library) -> None:
    regroup(library, "auto", merge=0.6)
    spoil(library)
    found = tidying.look(library)
    assert found is not None
    assert (found.algorithm, found.params["merge"]) == ("auto", 0.6)
    regroup(library, "dbscan", min_samples=2)
    spoil(library)
    found = tidying.look(library)
    assert found is not None
    assert found.algorithm == "dbscan"
