"""What an algorithm may write, whatever it proposes."""

from pathlib import Path

from made_library import dump, fill, group

from facesorter.domain.edits import ConfirmFaces, IgnoreFaces, RejectFaces, RenamePerson
from facesorter.services import editing
from facesorter.store import people
from facesorter.store.library import Library


def test_no_proposal_moves_what_the_user_said(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library") as library:
        fill(library, 5)
        anna, ben, other = group(library, [1, 2], [3, 4, 5], [6, 7])
        editing.apply(library, RenamePerson(anna, "Anna"))
        editing.apply(library, ConfirmFaces((3,)))
        editing.apply(library, IgnoreFaces((8,)))
        editing.apply(library, RejectFaces((6,)))
        with library.edit("Grouped") as edit:
            people.suggest(edit.connection, [(face, ben) for face in range(1, 10)])
            people.suggest(edit.connection, [(6, other), (9, other), (5, anna)])
            people.withdraw(edit.connection, [1, 2, 3, 4, 8])
        assert [row[:3] for row in dump(library)["assignments"]] == [
            (1, anna, "kept"),
            (2, anna, "kept"),
            (3, ben, "confirmed"),
            (5, anna, "suggested"),
            # Taken out of the third person: may come to another one.
            (6, ben, "suggested"),
            (7, other, "kept"),
            (8, None, "ignored"),
            (9, other, "suggested"),
        ]
        assert edit.change.faces == {4, 5, 6, 9}


def test_unnamed_people_without_faces_vanish_and_numbers_are_not_used_again(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library") as library:
        fill(library, 2)
        first, second = group(library, [1], [2])
        with library.edit("Grouped") as edit:
            people.withdraw(edit.connection, [1, 2])
            assert people.delete_vanished(edit.connection, [second, 99]) == [second]
            assert people.delete_vanished(edit.connection) == [first]
        assert group(library, [1]) == [second + 1]
