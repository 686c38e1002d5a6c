"""What a grouping would change, told in people, with scores before and after."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from made_library import dump, fill, found_face, found_photo, group

from facesorter.clustering.base import unit
from facesorter.domain.edits import ConfirmFaces, IgnoreFaces, RenamePerson
from facesorter.evaluation.truth import TruthError
from facesorter.services import editing, grouping, proposing
from facesorter.services.grouping import Move
from facesorter.services.proposing import Exchange
from facesorter.store import photos, settings
from facesorter.store.library import Library

PACK = "invented"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as library:
        yield library


def test_who_gains_and_loses_which_faces(library: Library) -> None:
    fill(library, 6)
    anna, ben, cleo = group(library, [1, 2, 3, 4], [5, 6], [7, 8])
    editing.apply(library, RenamePerson(ben, "Ben"))
    moves = [
        Move(1, anna, None),
        Move(2, anna, ben),
        Move(7, cleo, ben),
        Move(8, cleo, ben),
        Move(9, None, ben),
        Move(10, None, -1),
        Move(11, None, -1),
    ]
    before = dump(library)
    told = proposing.changes(library, moves)
    first, *rest = told.people
    assert (first.id, first.name, first.before, first.after) == (ben, "Ben", 2, 6)
    assert first.gained == (Exchange(cleo, (7, 8)), Exchange(anna, (2,)), Exchange(None, (9,)))
    assert (first.lost, first.comes, first.goes, first.new, first.emptied) == ((), 4, 0, False, False)
    by_id = {person.id: person for person in rest}
    assert set(by_id) == {anna, cleo, -1}
    assert by_id[anna].lost == (Exchange(None, (1,)), Exchange(ben, (2,)))
    assert (by_id[anna].before, by_id[anna].after, by_id[anna].emptied) == (4, 2, False)
    assert (by_id[cleo].after, by_id[cleo].emptied) == (0, True)
    assert (by_id[-1].new, by_id[-1].before, by_id[-1].after, by_id[-1].cover) == (True, 0, 2, 10)
    assert by_id[-1].gained == (Exchange(None, (10, 11)),)
    assert (told.unsorted, told.unsorted_faces) == ((Exchange(anna, (1,)),), 1)
    assert told.names == {ben: "Ben"}
    assert dump(library) == before


def test_nothing_changes(library: Library) -> None:
    fill(library, 2)
    told = proposing.changes(library, [])
    assert (told.people, told.unsorted) == ((), ())


def test_people_are_scored_as_they_are_and_as_they_would_be(library: Library) -> None:
    """One folder for each of two people, who were mixed up; the moves put them right."""
    for folder in (b"/anna", b"/ben"):
        fill(library, 3, faces_each=1, folder=folder)
    mixed = group(library, [1, 2, 4], [3, 5])
    moves = [Move(3, mixed[1], mixed[0]), Move(4, mixed[0], -1), Move(5, mixed[1], -1), Move(6, None, -1)]
    found = proposing.scores(library, "folders", moves, "auto", {})
    assert (found.spec, found.alone) == ("folders", False)
    assert found.before is not None
    # Together: 12, 14, 24 and 35; of one person is only 12. Alone: 6.
    assert (found.before.precision, found.before.recall) == (0.25, pytest.approx(1 / 6))
    assert (found.before.groups, found.after.groups) == (3, 2)
    assert (found.after.precision, found.after.recall, found.after.purity, found.after.f_measure) == (1, 1, 1, 1)


def test_what_is_ignored_is_scored_before_and_after_as_being_alone(library: Library) -> None:
    fill(library, 2, folder=b"/somebody")
    group(library, [1, 2, 3, 4])
    editing.apply(library, IgnoreFaces((4,)))
    found = proposing.scores(library, "folders", [], "auto", {})
    assert found.before == found.after


def alike(library: Library, names: str) -> None:
    """A photo with one face for each letter; those of one letter have a cosine of about .7."""
    random = np.random.default_rng(1)
    read = []
    for number, name in enumerate(names):
        centre = unit(np.random.default_rng(ord(name)).standard_normal((1, 64)).astype(np.float32))[0]
        noise = unit(random.standard_normal((1, 64)).astype(np.float32))[0]
        path = b"/album/%d.jpg" % number
        read.append((path, 1, 1, found_photo(path, found_face(0, embedding=(centre + 0.6 * noise).tolist()))))
    photos.save(library, read, PACK)
    settings.put(library, "pack", PACK)


def test_against_confirmed_faces_the_algorithms_stand_alone(library: Library) -> None:
    """The people agree with what was confirmed whatever is proposed: that would say nothing."""
    alike(library, "AAABBB")
    with pytest.raises(TruthError, match="No face is confirmed yet"):
        proposing.scores(library, "confirmed", [], "auto", {})
    grouping.group(library, "agglomerative", {"n_clusters": 1})
    group(library, [1, 2, 3], [4, 5, 6])
    editing.apply(library, ConfirmFaces((1, 2, 3, 4, 5, 6)))
    moves = grouping.group(library, dry_run=True).moves
    found = proposing.scores(library, "confirmed", moves, "auto", {})
    assert found.alone
    assert found.before is not None
    # All in one group, which is what the last grouping was asked for; the proposed one tells them apart.
    assert (found.before.groups, found.before.precision) == (1, 0.4)
    assert (found.after.groups, found.after.precision, found.after.recall) == (2, 1, 1)


def test_before_the_first_grouping_there_is_nothing_to_compare_with(library: Library) -> None:
    alike(library, "AABB")
    group(library, [1, 2], [3, 4])
    editing.apply(library, ConfirmFaces((1, 2, 3, 4)))
    found = proposing.scores(library, "confirmed", [], "auto", {})
    assert found.before is None
    assert found.after.f_measure == 1
