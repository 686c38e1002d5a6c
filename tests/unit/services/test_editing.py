"""The rules of each edit, on a real library."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from made_library import dump, three_people

from facesorter.domain.edits import (
    ConfirmFaces,
    Edit,
    HidePerson,
    IgnoreFaces,
    MergePeople,
    MoveFaces,
    RejectFaces,
    RenamePerson,
    RestoreFaces,
    SetCover,
    SetLifetime,
    SplitPerson,
)
from facesorter.domain.errors import FaceSorterError, NotFound, UsageError
from facesorter.domain.model import FaceState
from facesorter.services import browsing, editing
from facesorter.store import embeddings, integrity, people
from facesorter.store.library import Library

KEPT, CONFIRMED, SUGGESTED, IGNORED = FaceState.KEPT, FaceState.CONFIRMED, FaceState.SUGGESTED, FaceState.IGNORED


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with three_people(tmp_path / "library") as library:
        yield library


def states(library: Library, person: int) -> dict[int, FaceState]:
    return {face.id: face.state for face in browsing.faces(library, person=person)}


def test_whose_faces_were_taken_out_is_told_where_it_is_one_person_with_a_name(library: Library) -> None:
    assert editing.apply(library, RejectFaces((1,))).label == "Took 1 face out"
    editing.apply(library, RenamePerson(1, "Anna"))
    assert editing.apply(library, RejectFaces((2,))).label == "Took 1 face out of Anna"
    other = next(face for face, person in library.rows("SELECT face_id, person_id FROM assignments") if person == 2)
    assert editing.apply(library, RejectFaces((3, other))).label == "Took 2 faces out"


def test_renaming_keeps_the_faces(library: Library) -> None:
    change = editing.apply(library, RenamePerson(1, "  Anna "))
    assert (change.label, change.people, change.faces) == ("Renamed to Anna", {1}, {1, 2, 3, 4})
    assert browsing.person(library, 1).name == "Anna"
    assert set(states(library, 1).values()) == {KEPT}
    editing.apply(library, RenamePerson(1, ""))
    assert browsing.person(library, 1).name is None


def test_names_are_composed_and_ordinary_text(library: Library) -> None:
    editing.apply(library, RenamePerson(1, "Zoe\u0308"))
    assert browsing.person(library, 1).name == "Zo\u00eb"
    for name in ("../x", "CON", "a.", "=cmd()", "\u202eanna", "نرگس", "👩‍👩‍👧", "x" * 200):
        editing.apply(library, RenamePerson(1, name))
        assert browsing.person(library, 1).name == name
    for name in ("\u202e\u200b", "\u2066 \u2069", "\ufeff"):
        editing.apply(library, RenamePerson(1, name))
        assert browsing.person(library, 1).name is None
        editing.apply(library, RenamePerson(1, "Anna"))
    for name in ("x" * 201, "An\nna", "An\0na", "An\x1bna", "\ud800", "a\u2028b"):
        with pytest.raises(UsageError, match="Nothing was changed"):
            editing.apply(library, RenamePerson(1, name))


def test_taking_away_a_name_that_is_not_there_says_nothing_of_the_faces(library: Library) -> None:
    change = editing.apply(library, RenamePerson(1, " "))
    assert (change.faces, change.people) == (frozenset(), frozenset())
    assert set(states(library, 1).values()) == {SUGGESTED}
    assert editing.can_undo(library).label == "Grouped"


def test_merging_moves_all_and_keeps_the_first_name(library: Library) -> None:
    editing.apply(library, RenamePerson(2, "Ben"))
    editing.apply(library, ConfirmFaces((5,)))
    change = editing.apply(library, MergePeople(1, (2, 3)))
    assert change.label == "Merged 3 people into Ben"
    assert [(person.id, person.name, person.faces) for person in browsing.people(library)] == [(1, "Ben", 10)]
    assert states(library, 1) == dict.fromkeys(range(1, 11), KEPT) | {5: CONFIRMED}
    editing.undo(library)
    assert [person.id for person in browsing.people(library)] == [1, 2, 3]
    assert states(library, 3) == {9: SUGGESTED, 10: SUGGESTED}


def test_merging_keeps_the_name_of_the_one_that_stays(library: Library) -> None:
    editing.apply(library, RenamePerson(1, "Anna"))
    editing.apply(library, RenamePerson(2, "Ben"))
    editing.apply(library, MergePeople(2, (1,)))
    assert browsing.person(library, 2).name == "Ben"


def test_merging_carries_over_what_was_said_of_the_other(library: Library) -> None:
    editing.apply(library, RejectFaces((1,)))
    editing.apply(library, MoveFaces((1,), 3))
    editing.apply(library, RejectFaces((5,)))
    editing.apply(library, SplitPerson(2, ((6,),)))
    assert set(embeddings.rejections(library)) == {(1, 1), (5, 2), (5, 4), (6, 2)}
    assert embeddings.apart(library) == [(2, 4)]
    # Face 1 was taken out of person 1 and is in person 3: merging the two is the newer word. Face 5 is in neither.
    editing.apply(library, MergePeople(3, (1, 2)))
    assert embeddings.rejections(library) == [(5, 3), (5, 4), (6, 3)]
    assert embeddings.apart(library) == [(3, 4)]
    # And so is merging two that were told apart.
    editing.apply(library, MergePeople(3, (4,)))
    assert embeddings.apart(library) == []


def test_moving_confirms_and_leaves_for_ever(library: Library) -> None:
    change = editing.apply(library, MoveFaces((1, 5, 11), 3))
    assert change.label == "Moved 3 faces to a person"
    assert states(library, 3) == {1: CONFIRMED, 5: CONFIRMED, 9: KEPT, 10: KEPT, 11: CONFIRMED}
    assert states(library, 1) == {2: KEPT, 3: KEPT, 4: KEPT}
    assert embeddings.rejections(library) == [(1, 1), (5, 2)]
    # Moving it back takes that word back.
    editing.apply(library, MoveFaces((1,), 1))
    assert embeddings.rejections(library) == [(1, 3), (5, 2)]


def test_moving_to_a_new_person(library: Library) -> None:
    change = editing.apply(library, MoveFaces((9, 10), None))
    (made,) = change.people - {3}
    assert states(library, made) == {9: CONFIRMED, 10: CONFIRMED}
    # The unnamed person that they left has vanished, and with it the rejections.
    assert {person.id for person in browsing.people(library)} == {1, 2, made}
    assert embeddings.rejections(library) == []


def test_a_named_person_stays_without_faces(library: Library) -> None:
    editing.apply(library, RenamePerson(3, "Cleo"))
    editing.apply(library, MoveFaces((9, 10), 1))
    assert browsing.person(library, 3).faces == 0
    assert embeddings.rejections(library) == [(9, 3), (10, 3)]
    assert "Cleo" in [person.name for person in browsing.people(library)]
    editing.apply(library, RenamePerson(3, ""))
    assert 3 not in [person.id for person in browsing.people(library)]


def test_not_this_person(library: Library) -> None:
    editing.apply(library, RejectFaces((1, 2)))
    assert states(library, 1) == {3: KEPT, 4: KEPT}
    assert {face.id for face in browsing.faces(library, unsorted=True)} == {1, 2, *range(11, 17)}
    assert embeddings.rejections(library) == [(1, 1), (2, 1)]
    with pytest.raises(UsageError, match="in no person"):
        editing.apply(library, RejectFaces((1,)))


def test_splitting_keeps_all_and_tells_the_parts_apart(library: Library) -> None:
    editing.apply(library, RenamePerson(1, "Anna"))
    change = editing.apply(library, SplitPerson(1, ((1, 2), (3,))))
    assert change.label == "Split Anna into 3"
    assert (states(library, 1), states(library, 4), states(library, 5)) == ({4: KEPT}, {1: KEPT, 2: KEPT}, {3: KEPT})
    assert embeddings.apart(library) == [(1, 4), (1, 5), (4, 5)]
    for parts in ((), ((),), ((4,), (4,)), ((1,),)):
        with pytest.raises(UsageError, match="Nothing was changed"):
            editing.apply(library, SplitPerson(1, parts))


def test_splitting_an_unnamed_person_whole_leaves_only_the_parts(library: Library) -> None:
    assert editing.apply(library, SplitPerson(1, ((1, 2), (3, 4)))).label == "Split a person into 2"
    assert {person.id for person in browsing.people(library)} == {2, 3, 4, 5}
    assert embeddings.apart(library) == [(4, 5)]


def test_splitting_says_nothing_of_faces_that_were_not_seen(library: Library) -> None:
    set_qualities(library, {1: 0.5, 2: 0.4, 11: 0.9})
    with library.edit("Grouped again") as edit:
        people.withdraw(edit.connection, [4])
        people.suggest(edit.connection, [(5, 1), (11, 1)])
    with library.edit("And again") as edit:
        people.suggest(edit.connection, [(5, 2)])
    before = dump(library)
    # 4 and 5 were there when the person was shown.
    assert editing.apply(library, SplitPerson(1, ((3,),), stay=(1, 2, 4, 5))).faces == {1, 2, 3}
    assert states(library, 1) == {1: KEPT, 2: KEPT, 11: SUGGESTED}
    assert states(library, 2)[5] is SUGGESTED
    # The better one may leave.
    assert browsing.person(library, 1).cover == 1
    editing.undo(library)
    assert dump(library) == before


def test_what_a_split_says_is_not_lost_with_faces_that_were_not_seen(library: Library) -> None:
    # 4 was seen to stay, and is with nobody by now.
    with library.edit("Grouped again") as edit:
        people.withdraw(edit.connection, [4])
    editing.apply(library, SplitPerson(1, ((1,), (2,)), stay=(4,)))
    with library.edit("And again") as edit:
        people.withdraw(edit.connection, [3])
        people.delete_vanished(edit.connection)
    assert embeddings.rejections(library) == [(1, 1), (2, 1)]
    assert embeddings.apart(library) == [(1, 4), (1, 5), (4, 5)]


@pytest.mark.parametrize(
    "prepared", [SplitPerson(1, ((1, 2), (3,))), ConfirmFaces((1, 2)), RejectFaces((1, 2)), SetCover(1)]
)
def test_what_was_prepared_where_a_face_is_does_nothing_once_it_is_ignored(library: Library, prepared: Edit) -> None:
    editing.apply(library, IgnoreFaces((1,)))
    before = dump(library)
    with pytest.raises(UsageError, match=r"in no person.*Nothing was changed"):
        editing.apply(library, prepared)
    assert dump(library) == before


def test_confirming(library: Library) -> None:
    editing.apply(library, ConfirmFaces((1, 5)))
    assert states(library, 1) == {1: CONFIRMED, 2: SUGGESTED, 3: SUGGESTED, 4: SUGGESTED}
    assert browsing.person(library, 2).confirmed == 1
    with pytest.raises(UsageError, match="move it to one first"):
        editing.apply(library, ConfirmFaces((2, 11)))
    assert states(library, 1)[2] is SUGGESTED


def test_ignoring_and_restoring(library: Library) -> None:
    editing.apply(library, IgnoreFaces((9, 10, 11)))
    assert {face.id for face in browsing.faces(library, ignored=True)} == {9, 10, 11}
    assert {person.id for person in browsing.people(library)} == {1, 2}
    assert not set(embeddings.load(library, "invented").face_ids) & {9, 10, 11}
    editing.apply(library, RestoreFaces((9, 12, 1)))
    assert browsing.faces(library, ids=[9])[0].person is None
    assert states(library, 1)[1] is SUGGESTED
    assert embeddings.rejections(library) == []


def test_only_faces_that_become_otherwise_are_counted(library: Library) -> None:
    editing.apply(library, ConfirmFaces((1,)))
    assert editing.apply(library, ConfirmFaces((1, 2, 3))).label == "Confirmed 2 faces"
    editing.apply(library, IgnoreFaces((5, 6)))
    assert editing.apply(library, RestoreFaces((6, 7))).label == "Restored 1 face"


def test_hiding_and_showing(library: Library) -> None:
    editing.apply(library, HidePerson(1))
    assert [person.id for person in browsing.people(library)] == [2, 3]
    assert browsing.person(library, 1).hidden
    editing.apply(library, HidePerson(1, hidden=False))
    assert [person.id for person in browsing.people(library)] == [1, 2, 3]


def test_a_cover_counts_while_its_face_is_in_the_person(library: Library) -> None:
    best = browsing.faces(library, person=1)[0].id
    assert browsing.person(library, 1).cover == best
    other = next(face for face in (1, 2) if face != best)
    editing.apply(library, SetCover(other))
    assert browsing.person(library, 1).cover == other
    editing.apply(library, MoveFaces((other,), 2))
    assert browsing.person(library, 1).cover == best
    # It is not taken from the one that is seen now.
    editing.apply(library, MoveFaces((other,), 1))
    assert browsing.people(library)[0].cover == best


def set_qualities(library: Library, qualities: Mapping[int, float]) -> None:
    with library.transaction() as connection:
        connection.executemany(
            "UPDATE faces SET quality = ? WHERE id = ?", [(q, face) for face, q in qualities.items()]
        )


def test_the_cover_is_the_best_face_and_a_poor_one_never_stays_it(library: Library) -> None:
    """Faces 1 to 4 are in person 1, 5 to 8 in person 2, 9 to 12 in person 3; the others are in nobody."""
    qualities = {
        1: 0.30,
        2: 0.34,
        3: 0.20,
        4: 0.10,
        5: 0.60,
        6: 0.70,
        7: 0.05,
        8: 0.90,
        9: 0.3,
        10: 0.2,
        11: 0.1,
        12: 0.9,
    }
    set_qualities(library, qualities)
    with library.edit("Grouped") as edit:
        people.withdraw(edit.connection, range(1, 17))
        persons = [people.create(edit.connection) for _ in range(3)]
        people.suggest(edit.connection, [(face, persons[(face - 1) // 4]) for face in range(1, 13)])
    first, second, third = persons

    def covers() -> dict[int, int | None]:
        return {person.id: person.cover for person in browsing.people(library)}

    assert covers() == {first: 2, second: 8, third: 12}
    # Only poor faces: the best of them, and not for good.
    editing.apply(library, RenamePerson(first, "Anna"))
    assert covers()[first] == 2
    with library.edit("Grouped again") as edit:
        people.suggest(edit.connection, [(13, first)])
    set_qualities(library, {13: 0.5})
    assert covers()[first] == 13
    editing.apply(library, IgnoreFaces((13,)))
    assert covers()[first] == 2
    editing.apply(library, RejectFaces((2,)))
    assert covers()[first] == 1
    # What leaves a person is not its cover, and what comes may be.
    editing.apply(library, MoveFaces((8,), first))
    assert covers() == {first: 8, second: 6, third: 12}
    editing.apply(library, MoveFaces((8,), second))
    assert covers() == {first: 1, second: 6, third: 12}
    (part,) = editing.apply(library, SplitPerson(third, ((12,),))).people - {third}
    assert covers() == {first: 1, second: 6, third: 9, part: 12}
    editing.apply(library, MergePeople(third, (part,)))
    assert covers() == {first: 1, second: 6, third: 12}
    # Gone faces are nobody's cover.
    with library.transaction() as connection:
        connection.execute("UPDATE faces SET gone = 1 WHERE id IN (6, 12)")
    assert covers() == {first: 1, second: 8, third: 9}
    # The user's own choice stays, however poor it is.
    editing.apply(library, SetCover(4))
    editing.apply(library, MoveFaces((8, 5), first))
    editing.apply(library, MergePeople(first, (second,)))
    with library.edit("Grouped again") as edit:
        people.suggest(edit.connection, [(14, first)])
    set_qualities(library, {14: 0.99})
    assert covers()[first] == 4


def test_the_cover_of_a_person_that_was_edited_stays(library: Library) -> None:
    set_qualities(library, {face: 0.4 + face / 40 for face in range(1, 17)})
    ranked = [face.id for face in sorted(browsing.faces(library, ids=range(1, 17)), key=lambda face: -face.quality)]
    best, poor = ranked[:3], ranked[-9:]
    with library.edit("Grouped") as edit:
        people.withdraw(edit.connection, range(1, 17))
        named, merged, split = (people.create(edit.connection) for _ in range(3))
        for number, person in enumerate((named, merged, split)):
            people.suggest(edit.connection, [(face, person) for face in poor[number * 3 : number * 3 + 3]])
    editing.apply(library, RenamePerson(named, "Anna"))
    editing.apply(library, MergePeople(merged, (named,)))
    editing.undo(library)
    (part,) = editing.apply(library, SplitPerson(split, (tuple(poor[6:8]),))).people - {split}
    covers = {person.id: person.cover for person in browsing.people(library)}
    assert covers == {named: poor[0], merged: poor[3], split: poor[8], part: poor[6]}
    with library.edit("Grouped again") as edit:
        people.suggest(edit.connection, [(best[0], named), (best[1], split), (best[2], part)])
    after = {person.id: person.cover for person in browsing.people(library)}
    assert {person: after[person] for person in (named, split, part)} == {
        person: covers[person] for person in (named, split, part)
    }
    # The one that is seen before merging, or before a better face is moved in, is seen afterwards.
    editing.apply(library, MergePeople(part, (named, merged)))
    editing.apply(library, MoveFaces((best[1],), part))
    assert browsing.person(library, part).cover == poor[6]
    # When it turns out to be somebody else, the next best stays in the same way.
    editing.apply(library, RejectFaces((poor[6],)))
    assert browsing.person(library, part).cover == best[0]


@pytest.mark.parametrize(
    "edit",
    [
        RenamePerson(99, "x"),
        MergePeople(1, (99,)),
        MergePeople(99, (1,)),
        MoveFaces((99,), 1),
        MoveFaces((1,), 99),
        RejectFaces((1, 99)),
        SplitPerson(99, ((1,),)),
        ConfirmFaces((99,)),
        IgnoreFaces((99,)),
        RestoreFaces((99,)),
        HidePerson(99),
        SetCover(99),
        MergePeople(1, (1,)),
        MergePeople(1, (2, 2)),
        MergePeople(1, ()),
        MoveFaces((), 1),
        SetCover(16),
    ],
)
def test_what_makes_no_sense_changes_nothing(library: Library, edit: editing.Edit) -> None:
    before = dump(library)
    with pytest.raises((NotFound, UsageError), match="Nothing was changed"):
        editing.apply(library, edit)
    assert dump(library) == before
    assert len(editing.log(library)) == 1


def test_the_journal_is_walked_by_sequence_and_survives_a_restart(library: Library) -> None:
    start = dump(library)
    for name in ("Anna", "Bea", "Cleo"):
        editing.apply(library, RenamePerson(1, name))
    end = dump(library)
    # A clock that jumps back ten years changes nothing.
    with library.transaction() as connection:
        connection.execute("UPDATE edits SET made_at = '2016-01-01T00:00:00+00:00' WHERE label = 'Renamed to Cleo'")
    assert editing.can_undo(library).label == "Renamed to Cleo"
    assert editing.can_redo(library) is None
    assert [change.label for change in editing.undo(library, 2)] == ["Renamed to Cleo", "Renamed to Bea"]
    library.close()
    with Library.open(library.path) as library:  # noqa: PLR1704
        assert editing.can_undo(library).label == "Renamed to Anna"
        assert editing.can_redo(library).label == "Renamed to Bea"
        assert [(entry.label, entry.undone) for entry in editing.log(library)] == [
            ("Renamed to Cleo", True),
            ("Renamed to Bea", True),
            ("Renamed to Anna", False),
            ("Grouped", False),
        ]
        editing.undo(library)
        assert dump(library) == start
        assert len(editing.redo(library, 99)) == 3
        assert dump(library) == end
        with pytest.raises(FaceSorterError, match="nothing to redo"):
            editing.redo(library)
        assert len(editing.undo(library, 99)) == 4
        with pytest.raises(FaceSorterError, match="nothing to undo"):
            editing.undo(library)


def test_only_the_edit_that_is_meant_is_taken_back_or_brought_back(library: Library) -> None:
    anna = editing.apply(library, RenamePerson(1, "Anna")).edit
    for nothing in (RestoreFaces((1,)), SetLifetime(1, "", ""), RenamePerson(2, "")):
        assert editing.apply(library, nothing).edit is None
    bea = editing.apply(library, RenamePerson(1, "Bea")).edit
    before = dump(library)
    with pytest.raises(FaceSorterError, match="Nothing was changed"):
        editing.undo(library, first=anna)
    assert dump(library) == before
    assert [change.edit for change in editing.undo(library, 2, first=bea)] == [bea, anna]
    with pytest.raises(FaceSorterError, match="Nothing was changed"):
        editing.redo(library, first=bea)
    assert [change.edit for change in editing.redo(library, 2, first=anna)] == [anna, bea]
    assert dump(library) == before


def test_a_new_edit_discards_what_was_undone(library: Library) -> None:
    editing.apply(library, RenamePerson(1, "Anna"))
    editing.apply(library, RenamePerson(1, "Bea"))
    editing.undo(library, 2)
    # An edit that changes nothing is none.
    change = editing.apply(library, RestoreFaces((1,)))
    assert not change.faces
    assert editing.can_redo(library).label == "Renamed to Anna"
    editing.apply(library, RenamePerson(2, "Ben"))
    assert editing.can_redo(library) is None
    assert [entry.label for entry in editing.log(library)] == ["Renamed to Ben", "Grouped"]


EDITOR = """
import itertools, sys
from pathlib import Path
from facesorter.domain.edits import MoveFaces, RenamePerson
from facesorter.services import editing
from facesorter.store.library import Library
with Library.open(Path(sys.argv[1])) as library:
    for number in itertools.count(int(sys.argv[2])):
        editing.apply(library, RenamePerson(1, f"number {number}"))
        editing.apply(library, MoveFaces((number % 8 + 1,), number % 2 + 1))
        print(number, flush=True)
"""


def test_killed_at_random_no_acknowledged_edit_is_lost(library: Library) -> None:
    library.close()
    editing_random, acknowledged = random.Random(7), 0
    for _ in range(10):
        editor = subprocess.Popen(
            [sys.executable, "-c", EDITOR, library.path, str(acknowledged + 1)], stdout=subprocess.PIPE
        )
        with editor:
            assert editor.stdout
            first = editor.stdout.readline()
            time.sleep(editing_random.random() / 20)
            editor.kill()
            acknowledged = int((first + editor.stdout.read()).split()[-1])
        assert os.name == "nt" or editor.returncode == -signal.SIGKILL
        with Library.open(library.path) as opened:
            labels = [entry.label for entry in editing.log(opened)]
            assert f"Renamed to number {acknowledged}" in labels[:4]
            assert integrity.problems(opened.reader) == []
            acknowledged = int(next(label for label in labels if "number" in label).split()[-1])
    with Library.open(library.path) as opened:
        done = dump(opened)
        editing.undo(opened, 10**6)
        editing.redo(opened, 10**6)
        assert dump(opened) == done
