"""Any sequence of edits, also across restarts: undoing all gives the start, redoing all gives the end, and an edit that
is taken back alone leaves all else as it was.
"""

import contextlib
import shutil
import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)
from made_library import dump, fill
from walks import times, walk

from facesorter.domain import ages
from facesorter.domain.edits import (
    AllowTogether,
    ChangeSet,
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
    TellApart,
    TellFacesApart,
)
from facesorter.domain.errors import FaceSorterError, UsageError
from facesorter.domain.model import FaceState, IgnoredAs
from facesorter.services import editing
from facesorter.store import integrity, journal, people
from facesorter.store.library import Library

PHOTOS, FACES = 8, 16
YEARS = (1940, 1949, 1950, 1980, None, 2001, 2002, 2010)
ENOUGH_EDITS = 600
Dump = dict[str, list[tuple[object, ...]]]

some_faces = st.lists(st.integers(1, FACES), min_size=1, max_size=5, unique=True).map(tuple)
a_person = st.integers(0, 50)
# Two people may have dates that nobody can have together.
a_life = st.sampled_from(
    [("", ""), ("1980", ""), ("", "1950-12"), ("1950-12-31", "2001"), ("1950", "1950"), ("never", "")]
)
some_people = precondition(lambda self: self.now["people"])
done: Counter[str] = Counter()


def tells_all(before: Dump, after: Dump, change: ChangeSet) -> None:
    """Whether ``change`` names every face and person that differs."""
    for table in before:
        for row in set(before[table]) ^ set(after[table]):
            faces, numbers = {
                "people": ([], row[:1]),
                "apart": ([], row),
                "together": (row, []),
                "faces_apart": (row, []),
            }.get(table, (row[:1], row[1:2]))
            assert change.faces.issuperset(faces)
            assert change.people.issuperset(number for number in numbers if number is not None)


def only_that_differs(before: Dump, after: Dump, then: Dump, now: Dump) -> None:
    """An edit that led from ``before`` to ``after`` was taken back, which led from ``then`` to ``now``."""
    gone = {row[0] for row in then["people"]} - {row[0] for row in now["people"]}
    for table, keys in journal.JOURNALLED.items():
        rows = [{row[:keys]: row for row in dump[table]} for dump in (before, after, then, now)]
        for key in set().union(*rows):
            was, became, stood, stands = (of.get(key) for of in rows)
            # Nobody stays who has neither a name nor a face, and nothing that was said of them.
            vanished = table in {"people", "rejections", "apart"} and stands is None and gone.intersection(key[-2:])
            if was == became:
                assert stands == stood or vanished
            elif table == "people" and was and became and stood:
                wanted = tuple(old if old != new else other for old, new, other in zip(was, became, stood, strict=True))
                assert stands == wanted or (stands is None and wanted[1] is None)
            elif table == "assignments" and was and was[2] == FaceState.SUGGESTED:
                # Where the person was edited since, that would have kept it; who was merely kept may be anywhere since.
                merely = became is not None and became[1:3] == (was[1], FaceState.KEPT)
                assert stands in {was, (*was[:2], FaceState.KEPT, *was[3:]), *([stood] if merely else [])}
            else:
                assert stands == was or vanished


class Editing(RuleBasedStateMachine):
    """``past`` holds what the library looked like before each edit that can be undone, ``future`` the other way."""

    folder: Path
    library: Library

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.library = Library.open(self.folder / "library")
        fill(self.library, PHOTOS, years=YEARS)
        self.past: list[Dump] = []
        self.start: Dump = {table: [] for table in journal.JOURNALLED}
        self.future: list[Dump] = []
        self.now = dump(self.library)
        self.grouped([[1, 3, 5], [2, 4], [6, 7, 8, 9], [10]])

    def teardown(self) -> None:
        if hasattr(self, "library"):
            if self.past and not self.future:
                # However few steps were drawn, walks take something back.
                self.take_back(len(self.past) - 1)
            steps = len(self.past) + len(self.future)
            end = self.future[0] if self.future else self.now
            self.reopen()
            if self.past:
                editing.undo(self.library, steps)
            assert dump(self.library) == self.start
            self.reopen()
            assert len(editing.redo(self.library, steps + 1)) == steps
            assert dump(self.library) == end
            self.library.close()
            shutil.rmtree(self.folder)

    def person(self, number: int) -> int:
        """One of the people that there are."""
        there = [person for person, *_ in self.now["people"]]
        return int(there[number % len(there)])

    def placed(self, faces: tuple[int, ...]) -> tuple[int, ...]:
        """Those of the faces that are in a person; all of them if none is."""
        there = {face for face, person, *_ in self.now["assignments"] if person is not None}
        return tuple(face for face in faces if face in there) or faces

    def changed(self, kind: str, change: ChangeSet) -> None:
        before, self.now = self.now, dump(self.library)
        tells_all(before, self.now, change)
        if change.faces or change.people:
            self.past.append(before)
            self.future.clear()
            done[kind] += 1

    def apply(self, edit: Edit) -> None:
        change = ChangeSet("refused")
        with contextlib.suppress(UsageError):
            change = editing.apply(self.library, edit)
        self.changed(type(edit).__name__, change)

    def grouped(self, groups: list[list[int]]) -> None:
        """A careless algorithm: into old people and new ones, whatever the user said of them."""
        said = [row for row in self.now["assignments"] if row[2] != FaceState.SUGGESTED]
        with self.library.edit("Grouped") as edit:
            old = [person for person, *_ in self.now["people"]]
            targets = [*old, *(people.create(edit.connection) for _ in groups)][-len(groups) - 1 :]
            people.withdraw(edit.connection, set(range(1, FACES + 1)).difference(*groups))
            for faces, person in zip(groups, targets, strict=False):
                people.suggest(edit.connection, [(face, person) for face in faces])
            people.delete_vanished(edit.connection)
        self.changed("Group", edit.change)
        assert set(said) <= set(self.now["assignments"])

    @rule(groups=st.lists(st.lists(st.integers(1, FACES), min_size=1, unique=True), max_size=3))
    def group_again(self, groups: list[list[int]]) -> None:
        self.grouped(groups)

    @some_people
    @rule(person=a_person, name=st.one_of(st.just(" "), st.sampled_from(["Anna", "Ben", "Zoë"]), st.text(max_size=5)))
    def rename(self, person: int, name: str) -> None:
        self.apply(RenamePerson(self.person(person), name))

    @some_people
    @rule(into=a_person, others=st.lists(a_person, min_size=1, max_size=3))
    def merge(self, into: int, others: list[int]) -> None:
        self.apply(MergePeople(self.person(into), tuple(dict.fromkeys(map(self.person, others)))))

    @rule(faces=some_faces, to=st.none() | a_person)
    def move(self, faces: tuple[int, ...], to: int | None) -> None:
        self.apply(MoveFaces(faces, None if to is None or not self.now["people"] else self.person(to)))

    @rule(faces=some_faces)
    def reject(self, faces: tuple[int, ...]) -> None:
        self.apply(RejectFaces(self.placed(faces)))

    @some_people
    @rule(faces=some_faces, person=a_person)
    def reject_from(self, faces: tuple[int, ...], person: int) -> None:
        number = self.person(person)
        self.apply(RejectFaces(faces, number))
        assert not {(face, number) for face in faces} & {(face, person) for face, person, *_ in self.now["assignments"]}

    @some_people
    @rule(pairs=st.lists(st.tuples(a_person, a_person), min_size=1, max_size=3))
    def tell_apart(self, pairs: list[tuple[int, int]]) -> None:
        self.apply(TellApart(tuple((self.person(one), self.person(other)) for one, other in pairs)))

    @rule(pairs=st.lists(st.tuples(*[st.integers(1, FACES)] * 2), min_size=1, max_size=2).map(tuple))
    def tell_faces_apart(self, pairs: tuple[tuple[int, int], ...]) -> None:
        self.apply(TellFacesApart(pairs))

    @rule(faces=some_faces)
    def allow_together(self, faces: tuple[int, ...]) -> None:
        self.apply(AllowTogether(faces))

    @some_people
    @rule(person=a_person, life=a_life)
    def live(self, person: int, life: tuple[str, str]) -> None:
        self.apply(SetLifetime(self.person(person), *life))

    @some_people
    @rule(person=a_person, data=st.data())
    def split(self, person: int, data: st.DataObject) -> None:
        number = self.person(person)
        faces = [face for (face,) in self.library.rows("SELECT face_id FROM assignments WHERE person_id = ?", [number])]
        labels = data.draw(st.lists(st.integers(0, 3), min_size=len(faces), max_size=len(faces)))
        stay, *parts, unseen = (
            tuple(face for face, label in zip(faces, labels, strict=True) if label == part) for part in range(4)
        )
        before = self.now
        self.apply(SplitPerson(number, tuple(filter(None, parts)), stay if unseen else None))
        made = {person for person, *_ in self.now["people"]} - {person for person, *_ in before["people"]}
        # Of whom nobody saw there nothing is said, but for copies of those who left.
        here = {row for row in before["assignments"] if row[0] in unseen}
        assert not stay or {row for row in self.now["assignments"] if row[0] in unseen and row[1] not in made} <= here
        # Whoever was taken out of the whole is taken out of its parts.
        out = [face for face, rejecting in before["rejections"] if rejecting == number]
        assert {(face, part) for face in out for part in made} <= set(self.now["rejections"])

    @rule(faces=some_faces, kind=st.sampled_from([ConfirmFaces, RestoreFaces]))
    def judge(self, faces: tuple[int, ...], kind: type[ConfirmFaces | RestoreFaces]) -> None:
        self.apply(kind(self.placed(faces) if kind is ConfirmFaces else faces))

    @rule(faces=some_faces, reason=st.sampled_from([None, *IgnoredAs]))
    def ignore(self, faces: tuple[int, ...], reason: IgnoredAs | None) -> None:
        self.apply(IgnoreFaces(faces, reason))

    @some_people
    @rule(person=a_person, hidden=st.booleans())
    def hide(self, person: int, hidden: bool) -> None:
        self.apply(HidePerson(self.person(person), hidden))

    @rule(face=st.integers(1, FACES))
    def cover(self, face: int) -> None:
        self.apply(SetCover(face))

    @precondition(lambda self: self.past)
    @rule(steps=st.integers(1, 4))
    def undo(self, steps: int) -> None:
        for change in editing.undo(self.library, steps):
            before = self.past.pop()
            tells_all(self.now, before, change)
            self.future.append(self.now)
            self.now = before
        assert dump(self.library) == self.now

    @precondition(lambda self: self.future)
    @rule(steps=st.integers(1, 4))
    def redo(self, steps: int) -> None:
        for change in editing.redo(self.library, steps):
            after = self.future.pop()
            tells_all(self.now, after, change)
            self.past.append(self.now)
            self.now = after
        assert dump(self.library) == self.now

    @precondition(lambda self: self.past)
    @rule(number=st.integers(0, 200))
    def take_back(self, number: int) -> None:
        place = number % len(self.past)
        standing = [entry for entry in reversed(editing.log(self.library)) if not entry.undone and not entry.folded]
        before, after = self.past[place], [*self.past, self.now][place + 1]
        change = ChangeSet("refused")
        with contextlib.suppress(FaceSorterError):
            change = editing.take_back(self.library, standing[place].id)
        self.changed("TakeBack", change)
        if change.faces or change.people:
            self.taken_back(before, after)

    def taken_back(self, before: Dump, after: Dump) -> None:
        """The edit that led from ``before`` to ``after`` was."""
        only_that_differs(before, after, self.past[-1], self.now)

    @rule()
    def reopen(self) -> None:
        self.library.close()
        self.library = Library.open(self.folder / "library")

    @invariant()
    def is_sound(self) -> None:
        if hasattr(self, "library"):
            assert integrity.problems(self.library.reader) == []
            # Nobody is in a photo from another time than theirs, but by the user's hand.
            suggested = {face for face, _, state, *_ in self.now["assignments"] if state == FaceState.SUGGESTED}
            assert not suggested.intersection(people.misplaced(self.library))
            lives = people.lifetimes(self.library.reader)
            assert not [life for life in lives if ages.dead_before_birth(*life[1:])]
            in_people = {person for _, person, *_ in self.now["assignments"]}
            assert all(name is not None or person in in_people for person, name, *_ in self.now["people"])


class Folding(Editing):
    """The same while old edits are folded away: what is left of the history still holds."""

    @precondition(lambda self: len(self.past) > 1)
    @rule(keep=st.integers(1, 5))
    def fold(self, keep: int) -> None:
        self.fold_away(keep)

    def teardown(self) -> None:
        # However few steps were drawn, each walk folds once.
        if hasattr(self, "library"):
            self.fold_away(1)
        super().teardown()

    def fold_away(self, keep: int) -> None:
        folding = editing.fold_plan(self.library, keep=keep)
        if len(self.past) > keep:
            assert folding
            assert folding.edits == len(self.past) - keep
            assert editing.fold(self.library, keep=keep).total == folding.total
            self.past = self.past[-keep:]
            self.start = self.past[0]
            done["Fold"] += 1
            assert dump(self.library) == self.now


def test_undo_gives_the_start_and_redo_the_end() -> None:
    done.clear()
    walk(Editing, 40, 60)
    print(dict(done))
    assert done.total() >= ENOUGH_EDITS * times()
    # Short walks may leave out what is seldom possible.
    assert len(done) == 16 or times() == 1
    assert done["TakeBack"] >= 8 * times()


def test_what_is_not_folded_away_can_be_undone_and_redone() -> None:
    done.clear()
    walk(Folding, 16, 40)
    assert done["Fold"] >= 8 * times()
