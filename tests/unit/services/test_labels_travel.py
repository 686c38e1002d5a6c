"""Labels are written to a file and brought into another library of the same photos."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from made_library import PACK, dump, fill, found_face, found_photo, group, say_everything

from facesorter.domain.control import Control
from facesorter.domain.edits import (
    AllowTogether,
    ConfirmFaces,
    IgnoreFaces,
    MoveFaces,
    RejectFaces,
    RenamePerson,
    SetCover,
    SetLifetime,
    TellFacesApart,
)
from facesorter.domain.errors import NothingDone
from facesorter.domain.labels import LabelSet
from facesorter.domain.model import Box, IgnoredAs
from facesorter.services import browsing, editing, labels
from facesorter.services.reattaching import ConflictKind
from facesorter.store import embeddings, integrity, people, photos, settings
from facesorter.store.library import Library


@pytest.fixture
def library(tmp_path: Path):
    """Eight photos with two faces each: 1 and 2 in the first, 3 and 4 in the second and so on."""
    with Library.open(tmp_path / "library") as library:
        fill(library, 8)
        yield library


@pytest.fixture
def fresh(tmp_path: Path):
    """The same photos, moved, renamed and read in another order: the faces 1 and 2 are the first one's 15 and 16."""
    with Library.open(tmp_path / "fresh") as library:
        copy(library, range(7, -1, -1))
        yield library


def copy(library: Library, numbers: Sequence[int], *, wider: float = 0.0) -> None:
    """The photos that `fill` makes, at other paths, their boxes ``wider`` by some pixels."""
    read = []
    for number in numbers:
        faces = [
            replace(found_face(100.0 * place), box=Box(100.0 * place - wider, -wider, 50 + 2 * wider, 50 + 2 * wider))
            for place in range(2)
        ]
        read.append((b"/moved/new %d.jpeg" % number, 1000, 1, found_photo(b"/photos/%d.jpg" % number, *faces)))
    photos.save(library, read, PACK)
    settings.put(library, "pack", PACK)


class Patience(Control):
    """Of a user who stops after so many steps."""

    def __init__(self, steps: int) -> None:
        super().__init__()
        self.left = steps

    def checkpoint(self) -> None:
        self.left -= 1
        if self.left < 0:
            self.cancel()
        super().checkpoint()


def plain(said: LabelSet) -> LabelSet:
    """Without what another place or order changes."""
    pairs = sorted(
        sorted(str((said.photos[photo].content_hash, face)) for photo, face in pair) for pair in said.faces_apart
    )
    photos = sorted((replace(photo, name="") for photo in said.photos), key=str)
    return replace(said, photos=tuple(photos), faces_apart=tuple(map(tuple, pairs)))


def travel(library: Library, fresh: Library, tmp_path: Path) -> labels.Restored:
    labels.back_up(library, tmp_path / "labels.json")
    restored = labels.restore(fresh, tmp_path / "labels.json")
    (tmp_path / "labels.json").unlink()
    return restored


def test_all_that_was_said_is_said_of_moved_photos(library: Library, fresh: Library, tmp_path: Path) -> None:
    say_everything(library)
    start = dump(fresh)
    restored = travel(library, fresh, tmp_path)
    assert plain(labels.collect(fresh)[0]) == plain(labels.collect(library)[0])
    assert not (restored.plan.conflicts or restored.plan.absent_photos or restored.plan.absent_faces)
    assert (restored.plan.joined, restored.plan.faces, restored.plan.photos) == (5, 15, 8)
    # The same again changes nothing; one undo takes it back.
    assert not travel(library, fresh, tmp_path).change.faces
    assert [entry.label for entry in editing.log(fresh)] == ["Restored labels of 5 people"]
    editing.undo(fresh)
    assert dump(fresh) == start


def test_stopped_anywhere_it_changes_nothing(library: Library, fresh: Library, tmp_path: Path) -> None:
    say_everything(library)
    file = tmp_path / "labels.json"
    labels.back_up(library, file)
    before, edits = dump(fresh), 0
    for steps in range(1000):
        patience = Patience(steps)
        try:
            labels.restore(fresh, file, patience)
        except NothingDone:
            assert dump(fresh) == before
            assert editing.log(fresh) == []
            edits += 1
        else:
            break
    # Before, in and after the plan, and with each kind of label.
    assert edits > 40
    assert dump(fresh) != before


def test_boxes_of_another_detector(library: Library, tmp_path: Path) -> None:
    say_everything(library)
    for wider, found in ((13, 15), (20, 0)):  # IoU .43 and .31
        with Library.open(tmp_path / f"wider {wider}") as other:
            copy(other, range(8), wider=wider)
            plan = travel(library, other, tmp_path).plan
            assert (plan.faces, len(plan.absent_faces)) == (found, 15 - found)


def test_of_two_faces_the_nearer_one_is_meant(library: Library, tmp_path: Path) -> None:
    (anna,) = group(library, [1, 3])
    editing.apply(library, RenamePerson(anna, "Anna"))
    with Library.open(tmp_path / "other") as other:
        faces = [found_face(12.0), found_face(2.0), found_face(-12.0)]
        photos.save(other, [(b"/a.jpg", 1, 1, found_photo(b"/photos/0.jpg", *faces))], PACK)
        travel(library, other, tmp_path)
        assert [face for face, *_ in dump(other)["assignments"]] == [2]


def test_what_is_not_there_is_told(library: Library, tmp_path: Path) -> None:
    say_everything(library)
    with Library.open(tmp_path / "part") as part:
        copy(part, [0, 1, 4])
        plan = travel(library, part, tmp_path).plan
        assert [(photo.name, photo.faces) for photo in plan.absent_photos] == [
            ("2.jpg", 2), ("3.jpg", 2), ("5.jpg", 1), ("6.jpg", 2), ("7.jpg", 2)
        ]  # fmt: skip
        # Doris, of whom only the face in 3.jpg was confirmed, and the part of Carl that was in 6.jpg alone.
        assert plan.absent_people == [None, None]
        # With the rest, the rest is restored; those who were made later have higher numbers.
        copy(part, range(8))
        plan = travel(library, part, tmp_path).plan
        assert not (plan.absent_photos or plan.absent_people or plan.conflicts)
        assert nobody_has_a_number(labels.collect(part)[0]) == nobody_has_a_number(labels.collect(library)[0])


def nobody_has_a_number(said: LabelSet) -> object:
    """The labels, whatever the order of people: each is known by its faces."""
    places = {
        number: str(
            [
                (photo.content_hash, face.box)
                for photo in plain(said).photos
                for face in photo.faces
                if face.person == number
            ]
        )
        for number in range(len(said.people))
    }
    faces = [
        (
            photo.content_hash,
            replace(face, person=None, rejected_from=()),
            face.person is not None and places[face.person],
            sorted(places[person] for person in face.rejected_from),
        )
        for photo in plain(said).photos
        for face in photo.faces
    ]
    people = sorted((places[number], str(person)) for number, person in enumerate(said.people))
    return faces, people, sorted(sorted(places[person] for person in pair) for pair in said.apart)


def test_dates_that_cannot_be_are_left_out_and_all_else_is_restored(
    library: Library, fresh: Library, tmp_path: Path
) -> None:
    anna, ben = group(library, [1, 3], [2, 4])
    editing.apply(library, RenamePerson(anna, "Anna"))
    # As merges of earlier versions left them.
    with library.edit("Merged 2 people into Anna") as edit:
        people.set_lifetime(edit.connection, anna, "1980", "1950")
        people.keep(edit.connection, ben)
    plan = travel(library, fresh, tmp_path).plan
    assert [(each.kind, each.person) for each in plan.conflicts] == [(ConflictKind.IMPOSSIBLE, "Anna")]
    assert list(labels.left_over(plan, 9)) == [
        "The dates of 1 person were left out, as the death would be before the birth:",
        "  Anna",
    ]
    assert (plan.joined, plan.faces, plan.lifetimes) == (2, 4, {})
    (restored,) = (person for person in browsing.people(fresh) if person.name == "Anna")
    assert (restored.born, restored.died) == (None, None)


def test_what_was_said_here_stays(library: Library, fresh: Library, tmp_path: Path) -> None:
    anna, ben = group(library, [1, 3, 5, 7, 9], [2, 4])
    for edit in (
        RenamePerson(anna, "Anna"),
        SetLifetime(anna, "1950"),
        SetCover(1),
        RenamePerson(ben, "Ben"),
        IgnoreFaces((11,)),
        IgnoreFaces((13,), IgnoredAs.STRANGER),
        RejectFaces((15,), anna),
    ):
        editing.apply(library, edit)
    # Here 15 is 1 there, 13 is 3, 11 is 5, 9 is 7, 7 is 9, 5 is 11, 3 is 13 and 1 is 15.
    ours, zoe = group(fresh, [1, 7], [15, 5])
    for edit in (
        RenamePerson(ours, "Anna"),
        SetLifetime(ours, "1960"),
        SetCover(7),
        RenamePerson(zoe, "Zoë"),
        RejectFaces((13,), ours),
        IgnoreFaces((11,)),
        IgnoreFaces((3,), IgnoredAs.NOT_A_FACE),
    ):
        editing.apply(fresh, edit)
    before = dump(fresh)
    plan = travel(library, fresh, tmp_path).plan
    assert sorted((conflict.kind.value, conflict.face or 0, conflict.here) for conflict in plan.conflicts) == [
        ("accepted", 1, "Anna"),
        ("dates", 0, "Anna"),
        ("elsewhere", 15, "Zoë"),
        ("ignored", 11, None),
        ("placed", 5, "Zoë"),
        ("reason", 3, None),
        ("rejected", 13, "Anna"),
    ]
    assert all(labels.in_words(conflict) for conflict in plan.conflicts)
    after = dump(fresh)
    for table in ("people", "assignments", "rejections"):
        assert set(before[table]) <= set(after[table])
    # What contradicts nothing came: 7 and 2, 4 there.
    assert (9, ours, "kept", None) in after["assignments"]
    assert {face for face, person, *_ in after["assignments"] if person not in (ours, zoe, None)} == {14, 16}


def test_a_person_keeps_its_cover(library: Library, fresh: Library, tmp_path: Path) -> None:
    for each, faces, cover in ((library, [1, 3], 1), (fresh, [15, 13], 13)):
        (anna,) = group(each, faces)
        editing.apply(each, RenamePerson(anna, "Anna"))
        editing.apply(each, SetCover(cover))
    assert not travel(library, fresh, tmp_path).change.people
    assert dump(fresh)["people"][0][2] == 13


def test_people_are_known_by_name_or_by_faces(library: Library, fresh: Library, tmp_path: Path) -> None:
    anna, nameless, ben = group(library, [1, 3], [2, 4, 6], [8, 10])
    for edit in (RenamePerson(anna, "Anna"), ConfirmFaces((2, 4, 6)), RenamePerson(ben, "Ben")):
        editing.apply(library, edit)
    # Anna is there with other faces, Ben without a name, the nameless one as Zoë.
    ours, no_name, zoe = group(fresh, [5], [9, 11], [14])
    for edit in (RenamePerson(ours, "Anna"), ConfirmFaces((9,)), RenamePerson(zoe, "Zoë")):
        editing.apply(fresh, edit)
    assert not travel(library, fresh, tmp_path).plan.conflicts
    people = {person.id: person.name for person in labels.said.people(fresh.reader)}
    assert people == {ours: "Anna", no_name: None, zoe: "Zoë", max(people): "Ben"}
    assert nameless


def test_an_untold_group_becomes_the_person(library: Library, fresh: Library, tmp_path: Path) -> None:
    (anna,) = group(library, [1, 3])
    editing.apply(library, RenamePerson(anna, "Anna"))
    first, second = group(fresh, [15, 13, 11, 9], [7, 5])
    travel(library, fresh, tmp_path)
    assert {row[:3] for row in dump(fresh)["assignments"]} == {
        (15, first, "kept"), (13, first, "kept"), (11, first, "suggested"), (9, first, "suggested"),
        (7, second, "suggested"), (5, second, "suggested"),
    }  # fmt: skip


def test_namesakes_stay_two(library: Library, fresh: Library, tmp_path: Path) -> None:
    one, other = group(library, [1, 3], [2, 4])
    for person in (one, other):
        editing.apply(library, RenamePerson(person, "Anna"))
    travel(library, fresh, tmp_path)
    assert plain(labels.collect(fresh)[0]) == plain(labels.collect(library)[0])


def test_copies_of_one_photo(tmp_path: Path) -> None:
    """Those with their names keep their own labels; a further copy has those of the first."""
    with Library.open(tmp_path / "one") as one, Library.open(tmp_path / "two") as two:
        for library, names in ((one, [b"a", b"b"]), (two, [b"c", b"b", b"a"])):
            read = [(b"/" + name, 1, 1, found_photo(b"/photos/0.jpg", found_face(0.0))) for name in names]
            photos.save(library, read, PACK)
        # Else what is said of one would be said of the other.
        group(one, [1])
        editing.apply(one, MoveFaces((2,), None))
        travel(one, two, tmp_path)
        assert [face for face, *_ in dump(two)["assignments"]] == [1, 2]
        # Two copies with different labels, and only one copy here: the second label is a conflict.
        editing.apply(one, MoveFaces((1,), None))
        with Library.open(tmp_path / "three") as three:
            photos.save(three, [(b"/z", 1, 1, found_photo(b"/photos/0.jpg", found_face(0.0)))], PACK)
            assert [conflict.kind for conflict in travel(one, three, tmp_path).plan.conflicts] == [
                ConflictKind.ELSEWHERE
            ]


def test_moments_of_a_video(tmp_path: Path) -> None:
    with Library.open(tmp_path / "one") as one, Library.open(tmp_path / "two") as two:
        for library, times in ((one, [1.0, 9.0]), (two, [9.25, 30.0])):
            faces = [replace(found_face(0.0), time=time) for time in times]
            photos.save(library, [(b"/v.mp4", 1, 1, found_photo(b"/photos/0.jpg", *faces))], PACK)
        editing.apply(one, MoveFaces((1, 2), None))
        plan = travel(one, two, tmp_path).plan
        assert (plan.faces, len(plan.absent_faces)) == (1, 1)


def test_what_cannot_be_told_again_is_counted(library: Library, tmp_path: Path) -> None:
    editing.apply(library, MoveFaces((1, 2, 3), None))
    photos.save_failed(library, [(b"/photos/0.jpg", 1, 1, "broken")])
    written = labels.back_up(library, tmp_path / "labels.json")
    assert (written.photos, written.faces, written.people, written.left_out) == (1, 1, 1, 2)


def test_faces_that_were_told_apart_here_stay_apart(library: Library, fresh: Library, tmp_path: Path) -> None:
    """In the other library 1 and 3 are the faces 15 and 13; 5 is 11, 9 and 10 are 7 and 8."""
    (anna,) = group(library, [1, 3, 5])
    for said in (RenamePerson(anna, "Anna"), AllowTogether((9, 10))):
        editing.apply(library, said)
    for told in (TellFacesApart(((15, 13), (7, 8))), TellFacesApart(((15, 13),))):
        editing.apply(fresh, told)
    plan = travel(library, fresh, tmp_path).plan
    assert [(each.kind, each.face) for each in plan.conflicts] == [(ConflictKind.MET, 13), (ConflictKind.APART, 7)]
    assert plan.faces == 3
    assert embeddings.faces_apart(fresh) == [(7, 8), (13, 15)]
    assert integrity.problems(fresh.reader) == []
    assert [labels.in_words(each).split(": ")[1] for each in plan.conflicts] == [
        "Anna there, told apart here from another face of that person",
        "may be one person with another face there, told apart here",
    ]


def test_who_was_merely_suggested_leaves_for_what_was_said(library: Library, fresh: Library, tmp_path: Path) -> None:
    """1, 3, 5 and 7 are the other library's 15, 13, 11 and 9, which an algorithm put into one person."""
    (anna,) = group(library, [1])
    for said in (RenamePerson(anna, "Anna"), TellFacesApart(((1, 3), (5, 7)))):
        editing.apply(library, said)
    (here,) = group(fresh, [15, 13, 11, 9])
    editing.apply(fresh, TellFacesApart(((15, 16),)))
    plan = travel(library, fresh, tmp_path).plan
    assert not plan.conflicts
    assert embeddings.faces_apart(fresh) == [(9, 11), (13, 15), (15, 16)]
    assert [(face, person) for face, person, *_ in dump(fresh)["assignments"]] == [(9, here), (15, here)]
    assert integrity.problems(fresh.reader) == []


def test_faces_that_were_put_together_here_are_one_person(library: Library, fresh: Library, tmp_path: Path) -> None:
    editing.apply(library, TellFacesApart(((1, 3), (9, 10))))
    editing.apply(fresh, MoveFaces((15, 13), None))
    editing.apply(fresh, AllowTogether((7, 8)))
    before = dump(fresh)
    plan = travel(library, fresh, tmp_path).plan
    assert [each.kind for each in plan.conflicts] == [ConflictKind.ONE, ConflictKind.ALLOWED]
    assert (plan.faces, dump(fresh)) == (2, before)
