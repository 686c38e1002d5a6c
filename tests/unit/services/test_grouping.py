"""Groups become people: mapping, undo, what happens when things go wrong, and splitting, on a real library."""

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from multiprocessing import active_children
from pathlib import Path

import numpy as np
import pytest
from made_library import PACK, dump, found_face, found_photo

from facesorter.clustering.base import unit
from facesorter.domain.control import Control
from facesorter.domain.edits import (
    ConfirmFaces,
    IgnoreFaces,
    MergePeople,
    MoveFaces,
    RejectFaces,
    RenamePerson,
    TellFacesApart,
)
from facesorter.domain.errors import Cancelled, FaceSorterError, NotFound, UsageError
from facesorter.domain.model import IgnoredAs
from facesorter.services import browsing, editing, grouping, grouping_worker, maintenance
from facesorter.services.grouping import Grouping, Move
from facesorter.services.grouping_worker import Proposal, Task
from facesorter.store import embeddings, photos, runs, settings
from facesorter.store.library import Library

#: Who is in each photo; faces get their ids in this order. Anna 1 2 4 6, Ben 3 5 8 10, Cleo 7 9, lone ones 11 12.
PHOTOS = ("A", "AB", "AB", "AC", "BC", "B", "X", "Y")
ANNA, BEN, CLEO, LONE = (1, 2, 4, 6), (3, 5, 8, 10), (7, 9), (11, 12)
ALGORITHMS = ", ".join(algorithm.name for algorithm in grouping.algorithms())


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as library:
        add(library, PHOTOS)
        settings.put(library, "pack", PACK)
        yield library


def add(library: Library, who: tuple[str, ...], folder: str = "album") -> None:
    """Photos of people whose faces have a cosine of about .7 with each other, and of about 0 with others."""
    random = np.random.default_rng(len(who))
    read = []
    for number, names in enumerate(who):
        faces = []
        for place, name in enumerate(names):
            centre = unit(np.random.default_rng(ord(name)).standard_normal((1, 64)).astype(np.float32))[0]
            noise = unit(random.standard_normal((1, 64)).astype(np.float32))[0]
            faces.append(found_face(100.0 * place, embedding=(20 * (centre + 0.6 * noise)).tolist()))
        path = f"/{folder}/{number}.jpg".encode()
        read.append((path, 1, 1, found_photo(path, *faces)))
    photos.save(library, read, PACK)


def proposed(library: Library, algorithm: str = "auto", **params: object) -> tuple[Task, Proposal]:
    todo = grouping.task(library, algorithm, params)
    return todo, grouping_worker.propose(library, todo)


def regroup(library: Library, algorithm: str = "auto", **params: object) -> Grouping:
    """As `grouping.group`, in this process: starting another one takes most of the time."""
    return grouping.carry_out(library, *proposed(library, algorithm, **params), 0.0, dry_run=False)


def people(library: Library) -> dict[int, tuple[int, ...]]:
    return {
        person.id: tuple(sorted(face.id for face in browsing.faces(library, person=person.id)))
        for person in browsing.people(library)
    }


def person_of(library: Library, face: int) -> int | None:
    return next((person for person, faces in people(library).items() if face in faces), None)


def test_a_grouping_in_its_own_process_and_back(library: Library) -> None:
    before = dump(library)
    planned = grouping.group(library, dry_run=True)
    assert (planned.run, planned.change) == (None, None)
    assert dump(library) == before
    assert runs.every(library) == []
    done = grouping.group(library, seed=3)
    assert sorted(people(library).values()) == [ANNA, BEN, CLEO]
    assert (done.faces, done.groups, done.unassigned, done.moved, done.new_people, done.emptied_people) == (
        (12, 3, 2, 10, 3, 0)
    )
    assert done.moves == planned.moves
    assert {move.before for move in done.moves} == {None}
    assert {move.after for move in done.moves} == {-1, -2, -3}
    assert done.change is not None
    assert done.change.faces == {*ANNA, *BEN, *CLEO}
    assert done.change.people == set(people(library))
    assert editing.can_undo(library).label == "Grouped with Auto"
    run = runs.get(library)
    assert (run.id, run.algorithm, run.seed, run.pack) == (done.run, "auto", 3, PACK)
    assert run.params == done.params == {"link": 0.45, "merge": 0.35}
    assert (run.groups, run.unassigned) == (3, 2)
    labels = dict(runs.labels(library, run.id))
    assert {face for face, label in labels.items() if label < 0} == set(LONE)
    after = dump(library)
    editing.undo(library)
    assert dump(library) == before
    editing.redo(library)
    assert dump(library) == after


def test_grouping_twice_changes_nothing(library: Library) -> None:
    regroup(library)
    before, edits = dump(library), len(editing.log(library))
    again = regroup(library)
    assert (again.moved, again.moves, again.new_people, again.emptied_people) == (0, (), 0, 0)
    assert dump(library) == before
    assert len(editing.log(library)) == edits


def test_who_was_ignored_since_it_was_shown_comes_to_nobody(library: Library) -> None:
    todo, proposal = proposed(library)
    shown = grouping.carry_out(library, todo, proposal, 0.0, dry_run=True).moves
    assert 1 in {move.face for move in shown}
    editing.apply(library, IgnoreFaces((1,), IgnoredAs.STRANGER))
    before = dump(library)
    with pytest.raises(FaceSorterError, match=r"has changed since.*Nothing was changed"):
        grouping.carry_out(library, todo, proposal, 0.0, dry_run=False, shown=shown)
    assert dump(library) == before
    grouping.carry_out(library, todo, proposal, 0.0, dry_run=False)
    assert library.rows("SELECT * FROM assignments WHERE face_id = 1") == [(1, None, "ignored", "stranger")]


def test_what_was_shown_is_done_or_nothing(library: Library) -> None:
    todo, proposal = proposed(library)
    shown = grouping.carry_out(library, todo, proposal, 0.0, dry_run=True).moves
    editing.apply(library, MoveFaces((1,), None))
    before, edits = dump(library), len(editing.log(library))
    with pytest.raises(FaceSorterError, match=r"has changed since.*Nothing was changed") as error:
        grouping.carry_out(library, todo, proposal, 0.0, dry_run=False, shown=shown)
    assert type(error.value) is FaceSorterError
    assert (dump(library), len(editing.log(library)), runs.every(library)) == (before, edits, [])
    # Shown again, with what was said meanwhile, it is done as shown.
    shown = grouping.carry_out(library, todo, proposal, 0.0, dry_run=True).moves
    assert 1 not in {move.face for move in shown}
    done = grouping.carry_out(library, todo, proposal, 0.0, dry_run=False, shown=shown)
    assert done.moves == shown
    assert person_of(library, 1) == 1
    editing.undo(library)
    assert dump(library) == before


def test_new_faces_join_and_nothing_else_moves(library: Library) -> None:
    regroup(library)
    before = people(library)
    add(library, ("A", "AC", "X"), "later")
    done = regroup(library)
    after = people(library)
    assert set(before) < set(after)
    assert after[person_of(library, 1)] == (*ANNA, 13, 14)
    assert after[person_of(library, 7)] == (*CLEO, 15)
    # A second photo of someone who was alone makes a person.
    assert after[max(after)] == (11, 16)
    assert {move.face for move in done.moves} == {11, 13, 14, 15, 16}


def test_a_person_is_the_one_that_most_of_its_faces_were_in(library: Library) -> None:
    regroup(library)
    number = person_of(library, 1)
    regroup(library, link=0.99, merge=0.99)
    assert people(library) == {}
    editing.undo(library)
    # All in one: the largest of them goes on, the others are gone.
    done = regroup(library, "agglomerative", n_clusters=1)
    assert number in people(library)
    assert done.emptied_people == 3 - len(people(library)) + done.new_people


def test_people_whom_the_user_knows(library: Library) -> None:
    regroup(library)
    anna, ben = (person_of(library, face) for face in (1, 3))
    editing.apply(library, RenamePerson(anna, "Anna"))
    editing.apply(library, MoveFaces((3,), None))
    editing.apply(library, RejectFaces((5,)))
    editing.apply(library, IgnoreFaces((7,)))
    before = people(library)
    assert before[ben] == (8, 10)
    for algorithm, params in (
        ("auto", {}),
        ("kmeans", {"n_clusters": 2}),
        ("dbscan", {"eps": 1.9}),
        ("agglomerative", {"n_clusters": 1}),
    ):
        regroup(library, algorithm, **params)
        after = people(library)
        assert after[anna][:4] == ANNA
        assert set(after[ben]).issuperset((8, 10))
        assert not {3, 5} & set(after[ben])
        assert person_of(library, 3) == max(before)
        assert person_of(library, 7) is None
        assert browsing.person(library, anna).name == "Anna"


def test_a_mistake_that_was_kept_does_not_spread(library: Library) -> None:
    """Anna was named while one face of Ben was with her: Ben's other faces stay away from her."""
    regroup(library)
    anna, ben = (person_of(library, face) for face in (1, 3))
    with library.edit("Grouped badly") as edit:
        edit.connection.execute("UPDATE assignments SET person_id = ? WHERE face_id = 10", [anna])
    editing.apply(library, RenamePerson(anna, "Anna"))
    regroup(library)
    assert people(library)[anna] == (*ANNA, 10)
    assert people(library)[ben] == (3, 5, 8)


def test_one_confirmed_face_draws_the_ones_like_it(library: Library) -> None:
    editing.apply(library, MoveFaces((1,), None))
    ((anna, _),) = people(library).items()
    editing.apply(library, RenamePerson(anna, "Anna"))
    regroup(library)
    assert people(library)[anna] == ANNA


@pytest.mark.parametrize(
    ("algorithm", "params", "sentence"),
    [
        ("magic", {}, f"There is no algorithm 'magic'; there are {ALGORITHMS}."),
        ("dbscan", {"n_clusters": 3}, "dbscan has no parameter 'n_clusters'; it has eps, min_samples."),
        ("auto", {"merge": 7}, "merge is a number from 0.05 to 0.99, not 7."),
        ("agglomerative", {"linkage": "x"}, "linkage is one of single, average, complete, ward, not 'x'."),
    ],
)
def test_what_makes_no_sense(library: Library, algorithm: str, params: dict[str, object], sentence: str) -> None:
    for call in (grouping.group, grouping.label):
        with pytest.raises(UsageError) as error:
            call(library, algorithm, params)
        assert str(error.value) == sentence


@pytest.mark.parametrize("seed", [-1, 2**32])
def test_seeds_have_a_range(library: Library, seed: int) -> None:
    for call in (grouping.group, grouping.label):
        with pytest.raises(UsageError, match="from 0 to 4294967295"):
            call(library, "kmeans", {}, seed=seed)


def test_an_empty_library(tmp_path: Path) -> None:
    with Library.open(tmp_path / "empty") as library:
        done = grouping.group(library)
        assert (done.faces, done.groups, done.unassigned, done.moves) == (0, 0, 0, ())
        assert editing.can_undo(library) is None


def test_cancelled(library: Library) -> None:
    control = Control()
    control.cancel()
    with pytest.raises(Cancelled):
        grouping.group(library, control=control)
    assert not active_children()
    assert people(library) == {}
    assert runs.every(library) == []


def test_a_killed_worker_is_a_clear_error(library: Library) -> None:
    def kill() -> None:
        while not (there := active_children()):
            time.sleep(0.01)
        there[0].kill()

    killer = threading.Thread(target=kill)
    killer.start()
    with pytest.raises(FaceSorterError, match=r"ended before it was done.*Nothing was changed") as error:
        grouping.group(library)
    killer.join()
    assert type(error.value) is FaceSorterError
    assert people(library) == {}
    # The next one works.
    assert grouping.group(library).groups == 3


def test_a_worker_that_cannot_says_why(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FaceSorterError, match="There is no library at"):
        monkeypatch.setattr(library, "path", library.path.with_name("elsewhere"))
        grouping.group(library)


def test_too_many_faces_for_the_memory(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facesorter.clustering.memory.available", lambda: 1000.0)
    with pytest.raises(FaceSorterError, match=r"with 12 faces takes 0.3 GB of memory, and 0.0 GB are free"):
        regroup(library, "agglomerative")


def test_the_user_edits_while_it_runs(library: Library) -> None:
    """The proposal is from before; what the user did since then stays."""
    regroup(library)
    anna, ben, cleo = (person_of(library, face) for face in (1, 3, 7))
    add(library, ("A", "B", "C"), "later")
    old = proposed(library)
    editing.apply(library, MoveFaces((13,), ben))
    editing.apply(library, MergePeople(ben, (cleo,)))
    editing.apply(library, IgnoreFaces((15,)))
    maintenance.forget(library, Path("/album/0.jpg"))
    editing.apply(library, RejectFaces((2,)))
    before = people(library)
    grouping.carry_out(library, *old, 0.0, dry_run=False)
    assert people(library) == before | {ben: tuple(sorted({*before[ben], 14}))}
    assert 2 not in people(library)[anna]


@pytest.mark.parametrize("meanwhile", [False, True])
def test_faces_that_were_told_apart_stay_apart(library: Library, meanwhile: bool) -> None:
    old = proposed(library)
    editing.apply(library, TellFacesApart(((1, 4), (7, 9))))
    todo, found = old if meanwhile else proposed(library)
    planned = grouping.carry_out(library, todo, found, 0.0, dry_run=True)
    assert grouping.carry_out(library, todo, found, 0.0, dry_run=False).moves == planned.moves
    assert person_of(library, 1) != person_of(library, 4)
    assert person_of(library, 2) in (person_of(library, 1), person_of(library, 4))
    assert person_of(library, 7) is person_of(library, 9) is None
    # The newest word counts.
    editing.apply(library, MoveFaces((1, 4), None))
    assert embeddings.faces_apart(library) == [(7, 9)]
    regroup(library)
    assert person_of(library, 1) == person_of(library, 4)


def test_who_leaves_makes_room_for_who_was_told_apart(library: Library) -> None:
    regroup(library)
    anna = person_of(library, 1)
    editing.apply(library, TellFacesApart(((6, 11),)))
    todo, found = proposed(library)
    labels = found.labels.copy()
    labels[10], labels[5] = labels[0], -1
    done = grouping.carry_out(library, todo, replace(found, labels=labels), 0.0, dry_run=False)
    assert set(done.moves) == {Move(6, anna, None), Move(11, None, anna)}
    assert (person_of(library, 6), person_of(library, 11)) == (None, anna)


def test_the_user_undoes_while_it_runs(library: Library) -> None:
    regroup(library)
    old = proposed(library)
    editing.undo(library)
    grouping.carry_out(library, *old, 0.0, dry_run=False)
    assert sorted(people(library).values()) == [ANNA, BEN, CLEO]


def test_moves_say_before_and_after(library: Library) -> None:
    regroup(library)
    anna = person_of(library, 1)
    with library.edit("Grouped badly") as edit:
        edit.connection.execute("DELETE FROM assignments WHERE face_id = 1")
        edit.connection.execute("INSERT INTO assignments VALUES (11, ?, 'suggested', NULL)", [anna])
    assert regroup(library).moves == (Move(1, None, anna), Move(11, anna, None))


def test_labels_without_what_the_user_said(library: Library) -> None:
    editing.apply(library, MoveFaces((1, 3), None))
    found = grouping.label(library, "auto")
    assert found.face_ids.tolist() == list(range(1, 13))
    labels = dict(zip(found.face_ids.tolist(), found.labels.tolist(), strict=True))
    assert [{labels[face] for face in faces} for faces in (ANNA, BEN, CLEO, LONE)] == [{0}, {1}, {2}, {-1}]
    assert found.params == {"link": 0.45, "merge": 0.35}
    assert people(library) == {1: (1, 3)}


def test_split_suggestion(library: Library) -> None:
    regroup(library)
    anna, ben = (person_of(library, face) for face in (1, 3))
    assert grouping.split_suggestion(library, anna) == (ANNA,)
    editing.apply(library, RenamePerson(anna, "Anna"))
    editing.apply(library, MergePeople(anna, (ben,)))
    editing.apply(library, MoveFaces((11,), anna))
    editing.apply(library, ConfirmFaces(BEN))
    parts = grouping.split_suggestion(library, anna)
    assert parts == (ANNA, BEN, (11,))
    assert len(grouping.split_suggestion(library, anna, {"merge": 0.99})) == 9
    with pytest.raises(NotFound):
        grouping.split_suggestion(library, 99)
    with pytest.raises(UsageError):
        grouping.split_suggestion(library, anna, {"eps": 1})
