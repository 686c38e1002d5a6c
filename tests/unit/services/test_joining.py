"""New faces join people, and nothing else moves: who is new, whom they join, what the user said, and undo."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from made_library import PACK, dump, found_face, found_photo

from facesorter.clustering.base import unit
from facesorter.domain.edits import (
    AllowTogether,
    ConfirmFaces,
    IgnoreFaces,
    MergePeople,
    MoveFaces,
    RejectFaces,
    RenamePerson,
    SetLifetime,
    SplitPerson,
    TellFacesApart,
)
from facesorter.services import editing, grouping, grouping_worker, joining, joining_worker
from facesorter.services.joining import Joining
from facesorter.store import photos, settings
from facesorter.store.library import Library

#: Anna 1 3 5, Ben 2 4 6, lone ones 7 (X) and 8 (Y).
PHOTOS = ("AB", "AB", "AB", "X", "Y")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as library:
        add(library, *PHOTOS)
        settings.put(library, "pack", PACK)
        regroup(library)
        yield library


def vector(name: str, random: np.random.Generator) -> list[float]:
    """A face with a cosine of about .7 with others of that name, and of about 0 with all others."""
    centre = unit(np.random.default_rng(ord(name)).standard_normal((1, 64)).astype(np.float32))[0]
    noise = unit(random.standard_normal((1, 64)).astype(np.float32))[0]
    return (20 * (centre + 0.6 * noise)).tolist()


def add(
    library: Library,
    *who: str,
    qualities: Sequence[float] = (0.5, 0.5, 0.5, 0.5),
    taken_at: datetime | None = None,
) -> list[int]:
    """Photos of these people, who are named by letters; the ids of the new faces."""
    (count,), (last,) = (library.rows(sql)[0] for sql in ("SELECT count(*) FROM photos", "SELECT max(id) FROM faces"))
    random = np.random.default_rng(count)
    read = []
    for number, names in enumerate(who, count):
        faces = [
            found_face(100.0 * place, embedding=vector(name, random), quality=qualities[place])
            for place, name in enumerate(names)
        ]
        path = b"/album/%d.jpg" % number
        read.append((path, 1, 1, found_photo(path, *faces, taken_at=taken_at)))
    photos.save(library, read, PACK)
    return [face for (face,) in library.rows("SELECT id FROM faces WHERE id > ? ORDER BY id", [last or 0])]


def regroup(library: Library) -> None:
    """As `grouping.group`, in this process."""
    todo = grouping.task(library, "auto")
    grouping.carry_out(library, todo, grouping_worker.propose(library, todo), 0.0, dry_run=False)


def join(library: Library, *, dry_run: bool = False) -> Joining:
    """As `joining.join`, in this process."""
    todo = grouping.task(library, "auto")
    return joining.carry_out(library, todo, joining_worker.propose(library, todo), dry_run=dry_run)


def of(library: Library) -> dict[int, int]:
    """The person of each face."""
    return dict(library.rows("SELECT face_id, person_id FROM assignments WHERE person_id IS NOT NULL"))


def told(done: Joining) -> tuple[int, ...]:
    return done.faces, done.joined, done.people, done.new_people, done.grouped, done.unassigned


def test_in_a_process_of_its_own_and_back(library: Library) -> None:
    before = dump(library)
    anna, ben, cleo, other, lone = add(library, "AB", "C", "C", "Z")
    planned = joining.join(library, dry_run=True)
    assert planned.change is None
    assert dump(library) == before
    done = joining.join(library)
    assert told(done) == told(planned) == (5, 2, 2, 1, 2, 1)
    assert done.change is not None
    assert done.change.label == "Added 2 new faces to 2 people, and made 1 new person of 2 faces"
    now = of(library)
    assert (now[anna], now[ben], now[cleo], now.get(lone)) == (now[1], now[2], now[other], None)
    assert now[cleo] not in (now[1], now[2])
    for table, rows in before.items():
        assert set(rows) <= set(dump(library)[table]), "who was there stays, byte for byte"
    editing.undo(library)
    assert dump(library) == before
    editing.redo(library)
    assert of(library) == now


def test_what_was_looked_at_once_is_not_new_again(library: Library) -> None:
    assert told(join(library)) == (0, 0, 0, 0, 0, 0), "a grouping has looked at all of them"
    (anna,) = add(library, "A")
    assert join(library).joined == 1
    editing.undo(library)
    (another,) = add(library, "A")
    assert told(join(library)) == (1, 1, 1, 0, 0, 0)
    assert (anna in of(library), another in of(library)) == (False, True), "what the user undid stays undone"


def change_pack(library: Library, pack: str) -> None:
    """All faces are embedded with another pack, which sees them as the first one did."""
    with library.transaction() as connection:
        connection.execute(
            "INSERT INTO embeddings (face_id, pack, vector) SELECT face_id, ?, vector FROM embeddings WHERE pack = ?",
            [pack, PACK],
        )
    settings.put(library, "pack", pack)


def test_what_was_undone_stays_undone_also_with_another_pack(library: Library) -> None:
    (anna,) = add(library, "A")
    assert join(library).joined == 1
    editing.undo(library)
    change_pack(library, "another")
    assert told(join(library)) == (0, 0, 0, 0, 0, 0), "a grouping has looked at all of them"
    assert anna not in of(library)
    settings.put(library, "pack", PACK)
    (another,) = add(library, "A")
    assert told(join(library)) == (1, 1, 1, 0, 0, 0)
    assert another in of(library)


def test_a_library_that_kept_what_each_pack_looked_at(library: Library) -> None:
    with library.transaction() as connection:
        connection.execute("DELETE FROM settings WHERE key LIKE 'faces looked at%'")
        for pack, greatest in ((PACK, 9), ("another", 8)):
            settings.put_within(connection, f"faces looked at with {pack}", str(greatest))
    _, last = add(library, "AB")
    assert told(join(library)) == (1, 1, 1, 0, 0, 0)
    assert last in of(library)


def test_an_older_library_is_new_where_its_last_grouping_did_not_look(library: Library) -> None:
    new = add(library, "A")
    with library.transaction() as connection:
        connection.execute("DELETE FROM settings WHERE key LIKE 'faces looked at%'")
    change_pack(library, "another")
    assert join(library).faces == len(new)


def test_a_library_without_people(tmp_path: Path) -> None:
    with Library.open(tmp_path / "other") as library:
        assert told(joining.join(library)) == (0, 0, 0, 0, 0, 0)
        add(library, *PHOTOS)
        settings.put(library, "pack", PACK)
        assert told(join(library)) == (8, 0, 0, 2, 6, 2)


def test_new_faces_and_older_ones_of_nobody_become_a_person(library: Library) -> None:
    (new,) = add(library, "X")
    assert told(join(library)) == (1, 0, 0, 1, 2, 0)
    assert of(library)[new] == of(library)[7]


def test_no_face_joins_a_person_that_it_was_taken_out_of(library: Library) -> None:
    anna = of(library)[1]
    first, second = add(library, "A", "A")
    editing.apply(library, MoveFaces((first,), anna))
    editing.apply(library, RejectFaces((first,)))
    editing.apply(library, RejectFaces((second,), anna))
    editing.apply(library, IgnoreFaces((add(library, "A")[0],)))
    assert join(library).faces == 0, "of all of them the user said something"
    assert not {first, second} & of(library).keys()
    (third,) = add(library, "A")
    assert join(library).joined == 1
    assert (of(library)[third], of(library).keys() & {first, second}) == (anna, set())


def test_a_face_moved_to_a_new_person_stays_there_and_draws_others_like_it(library: Library) -> None:
    # Five looks like Anna, who the user says it is not.
    editing.apply(library, MoveFaces((5,), None))
    who = of(library)
    assert who[5] != who[1]
    (new,) = add(library, "A")
    join(library)
    assert of(library) == {**who, new: of(library)[new]}
    assert of(library)[new] in (who[1], who[5])


def test_nobody_joins_a_person_before_that_was_born(library: Library) -> None:
    editing.apply(library, SetLifetime(of(library)[1], "2012", ""))
    early = add(library, "A", qualities=[0.5], taken_at=datetime(1990, 1, 1))
    early += add(library, "A", qualities=[0.1], taken_at=datetime(1990, 1, 1))
    (late,) = add(library, "A", taken_at=datetime(2015, 1, 1))
    assert join(library).joined == 1
    assert of(library)[late] == of(library)[1]
    assert of(library)[1] not in {of(library).get(face) for face in early}


def test_two_faces_of_one_photo_are_two_people_unless_the_user_says_otherwise(library: Library) -> None:
    twins = add(library, "AA")
    assert join(library).joined == 1
    assert len(of(library).keys() & set(twins)) == 1
    mirrored = add(library, "AA")
    editing.apply(library, AllowTogether(tuple(mirrored)))
    join(library)
    assert {of(library)[face] for face in mirrored} == {of(library)[1]}


def test_named_and_split_people_are_joined_as_the_user_left_them(library: Library) -> None:
    who = of(library)
    editing.apply(library, MergePeople(who[1], (who[2],)))
    editing.apply(library, RenamePerson(who[1], "Anna"))
    editing.apply(library, SplitPerson(who[1], ((2, 4, 6),)))
    more = add(library, "A", "B")
    join(library)
    assert [of(library)[face] for face in more] == [of(library)[1], of(library)[2]]
    assert of(library)[1] != of(library)[2]


def test_a_poor_face_goes_where_it_is_told_to(library: Library) -> None:
    poor = add(library, "A", "A", "B", "Z", qualities=[0.1])
    assert told(join(library)) == (4, 3, 2, 0, 0, 1)
    assert [of(library).get(face) for face in poor] == [of(library)[face] for face in (1, 1, 2)] + [None]


def test_the_order_of_faces_does_not_matter(library: Library, tmp_path: Path) -> None:
    """Two libraries in which the same new faces have other ids."""
    names = "ABCXAACBDDZ"
    with Library.open(tmp_path / "other") as other:
        add(other, *PHOTOS)
        settings.put(other, "pack", PACK)
        regroup(other)
        random = np.random.default_rng(99)
        vectors = [vector(name, random) for name in names]
        found = []
        for place, order in ((library, range(len(names))), (other, reversed(range(len(names))))):
            read = []
            for number in order:
                path = b"/new/%d.jpg" % number
                read.append((path, 1, 1, found_photo(path, found_face(0.0, embedding=vectors[number]))))
            photos.save(place, read, PACK)
            join(place)
            rows = place.rows(
                "SELECT p.path, a.person_id FROM photos p JOIN faces f ON f.photo_id = p.id "
                "JOIN assignments a ON a.face_id = f.id"
            )
            groups: dict[int, set[bytes]] = {}
            for path, person in rows:
                groups.setdefault(person, set()).add(path)
            found.append(sorted(sorted(group) for group in groups.values()))
        assert found[0] == found[1]
        assert len(found[0]) == 5


def test_what_the_user_did_meanwhile_counts(library: Library) -> None:
    anna = of(library)[1]
    first, second, third, fourth = add(library, "A", "A", "C", "C")
    todo = grouping.task(library, "auto")
    proposed = joining_worker.propose(library, todo)
    editing.apply(library, IgnoreFaces((first,)))
    editing.apply(library, MoveFaces((third,), None))
    editing.apply(library, ConfirmFaces((1,)))
    done = joining.carry_out(library, todo, proposed, dry_run=False)
    assert (done.joined, done.new_people) == (1, 0)
    assert of(library)[second] == anna
    assert (first in of(library), fourth in of(library)) == (False, False)


def test_new_faces_that_were_told_apart_do_not_join_one_person(library: Library) -> None:
    anna, ben = of(library)[1], of(library)[2]
    first, second, third = add(library, "A", "A", "B")
    # 3 is in Anna, 4 in Ben.
    editing.apply(library, TellFacesApart(((first, second), (third, 4), (second, 4))))
    assert join(library).joined == 1
    assert [of(library).get(face) for face in (first, second)].count(anna) == 1
    assert of(library).get(third) != ben
    fourth, fifth = add(library, "Z", "Z")
    editing.apply(library, TellFacesApart(((fourth, fifth),)))
    assert join(library).new_people == 0


def test_faces_that_were_told_apart_meanwhile_do_not_join_one_person(library: Library) -> None:
    first, second, third = add(library, "A", "Z", "Z")
    todo = grouping.task(library, "auto")
    proposed = joining_worker.propose(library, todo)
    editing.apply(library, TellFacesApart(((first, 3), (second, third))))
    done = joining.carry_out(library, todo, proposed, dry_run=False)
    assert (done.joined, done.new_people, done.unassigned) == (0, 0, 3)
