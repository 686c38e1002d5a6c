"""Photos are copied and files deleted, between edits of both: what was said stays, and copies take it over."""

from collections import Counter, defaultdict
from itertools import combinations

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule
from made_library import PACK, dump, found_face, found_photo
from test_edits_and_undo import PHOTOS, Dump, Editing, only_that_differs
from walks import times, walk

from facesorter.domain.edits import (
    ChangeSet,
    ConfirmFaces,
    Edit,
    IgnoreFaces,
    MoveFaces,
    RejectFaces,
    RestoreFaces,
    SplitPerson,
    TellFacesApart,
)
from facesorter.domain.model import FaceState
from facesorter.services import copies, taking_over
from facesorter.store import journal, photos

#: With those of the copies.
MANY = 40
many_faces = st.lists(st.integers(1, MANY), min_size=1, max_size=5, unique=True).map(tuple)
counted: Counter[str] = Counter()
#: The tables that say something of faces, and how many of their first columns are faces.
SAYING = {"assignments": 1, "rejections": 1, "together": 2, "faces_apart": 2}
Row = tuple[object, ...]


class Copying(Editing):
    """``followed``: the rows that copies took over and that are as they were then."""

    @initialize()
    def open(self) -> None:
        self.followed: dict[str, set[Row]] = {table: set() for table in SAYING}
        self.copied = self.newest = 0
        super().open()
        self.take_over()

    def teardown(self) -> None:
        # However few steps were drawn, in each walk all photos are copied at last, and files deleted.
        if hasattr(self, "library"):
            self.copy(list(range(PHOTOS)))
            for place in reversed(range(max(0, len(self.past) - 8), len(self.past) - 1)):
                self.take_back(place)
            self.apply(IgnoreFaces((1, 4)))
            for number in range(3):
                self.a_file_is_deleted(number)
        super().teardown()

    @rule(numbers=st.lists(st.integers(0, PHOTOS - 1), min_size=1, max_size=4, unique=True))
    def copy(self, numbers: list[int]) -> None:
        self.copied += 1
        read = []
        for number in numbers:
            path = b"/photos/%d.jpg" % number
            faces = [found_face(100.0 * place + self.copied % 7, embedding=[1.0] * 8) for place in range(2)]
            copy = b"/copy %d/%d.jpg" % (self.copied, number)
            read.append((copy, 1000, 1, found_photo(path, *faces)))
        photos.save(self.library, read, PACK)
        self.take_over()

    @rule(number=st.integers(0, 40))
    def a_file_is_deleted(self, number: int) -> None:
        paths = [path for (path,) in self.library.rows("SELECT path FROM photos WHERE state = 'readable' ORDER BY id")]
        if len(paths) > 1:
            photos.mark_missing(self.library, [paths[number % len(paths)]])
            self.take_over()
            counted["deleted"] += 1

    def take_over(self) -> None:
        before = self.now
        done = taking_over.follow(self.library)
        self.changed("TakeOver", done.change)
        for table in SAYING:
            self.followed[table].update(set(self.now[table]) - set(before[table]))
        counted["taken over"] += done.faces
        counted["steps"] += 1
        # Nothing that was said changes.
        said = {row for row in before["assignments"] if row[2] != FaceState.SUGGESTED}
        assert said <= set(self.now["assignments"])
        for table in ("rejections", "together", "faces_apart"):
            assert set(before[table]) <= set(self.now[table])
        assert before["apart"] == self.now["apart"] or not done.faces
        placed = {(face, person) for face, person, *_ in self.now["assignments"]}
        assert not placed & set(self.now["rejections"])
        # A cover goes to a copy of it or stays.
        same = [{face.id for face in several} for several in copies.find(self.library.reader)]
        covers = {row[0]: row[2] for row in self.now["people"]}
        for person, name, cover, *_ in before["people"]:
            # Of whom nothing was said may have lost all faces to those of whom something was.
            if name is None and person not in covers:
                continue
            assert covers[person] == cover or any({covers[person], cover} <= faces for faces in same)
            counted["covers"] += covers[person] != cover
        # A new copy is where the others are, if these are in one place; one that was told apart may be nowhere.
        places = {row[0]: row[1] for row in self.now["assignments"]}
        apart = {face for pair in self.now["faces_apart"] for face in pair}
        for several in copies.find(self.library.reader):
            theirs = {places[face.id] for face in several if face.id in {row[0] for row in said}}
            for face in several:
                if len(theirs) == 1 and face.id > self.newest and face.id not in apart:
                    barred = {person for other, person in self.now["rejections"] if other == face.id}
                    assert places.get(face.id, "nowhere") in theirs or theirs <= barred
        (self.newest,) = self.library.rows("SELECT max(id) FROM faces")[0]
        assert not taking_over.follow(self.library).faces
        assert dump(self.library) == self.now

    def apply(self, edit: Edit) -> None:
        before = self.now
        super().apply(edit)
        asked = set(getattr(edit, "faces", ()))
        then, now = (places(rows) for rows in (before, self.now))
        for several in copies.find(self.library.reader):
            faces = [face.id for face in several]
            if len({now[face] for face in asked.intersection(faces)}) > 1:
                continue
            for one, other in combinations(faces, 2):
                # A split says of each face by itself where it goes.
                if then[one] == then[other] and not isinstance(edit, SplitPerson):
                    assert now[one] == now[other]
                    counted["went along"] += (one in asked) != (other in asked) and then[one] != now[one]

    def changed(self, kind: str, change: ChangeSet) -> None:
        super().changed(kind, change)
        for table in SAYING:
            self.followed[table].intersection_update(self.now[table])

    def taken_back(self, before: Dump, after: Dump) -> None:
        """Copies are let go with their faces: what the edit said is said no more, by those that only took it over."""
        first = {face.id: several[0].id for several in copies.find(self.library.reader) for face in several}

        def known(table: str, row: Row) -> Row:
            faces = [int(str(face)) for face in row[: SAYING[table]]]
            return (*sorted(first.get(face, face) for face in faces), *row[len(faces) :])

        # Whoever was merely kept stays so where somebody edited the person since.
        suggested = [row for row in before["assignments"] if row[2] == FaceState.SUGGESTED]
        kept = {known("assignments", (*row[:2], FaceState.KEPT, *row[3:])) for row in suggested}
        then, now = dict(self.past[-1]), dict(self.now)
        for table, followed in self.followed.items():
            keys = journal.JOURNALLED[table]
            said = {known(table, row) for row in set(after[table]) - set(before[table])}
            own = {row[:keys] for row in set(after[table]) ^ set(before[table])}
            taken_over = followed - set(before[table])
            by_others = {known(table, row) for row in set(now[table]) - taken_over}
            for row in taken_over:
                assert known(table, row) not in said - kept or known(table, row) in by_others or row[:keys] in own
            left = {row[:keys] for row in set(then[table]) - set(now[table]) if known(table, row) in said} - own
            counted["taken along"] += len(left)
            for rows in (then, now):
                rows[table] = [row for row in rows[table] if row[:keys] not in left]
        only_that_differs(before, after, then, now)

    @rule(faces=many_faces, to=st.none() | st.integers(0, 50))
    def move_copies(self, faces: tuple[int, ...], to: int | None) -> None:
        there = self.there(faces)
        self.apply(MoveFaces(there, None if to is None or not self.now["people"] else self.person(to)))

    @rule(faces=many_faces, kind=st.sampled_from([ConfirmFaces, RejectFaces, IgnoreFaces, RestoreFaces]))
    def judge_copies(
        self, faces: tuple[int, ...], kind: type[ConfirmFaces | RejectFaces | IgnoreFaces | RestoreFaces]
    ) -> None:
        there = self.there(faces)
        self.apply(kind(self.placed(there) if kind in (ConfirmFaces, RejectFaces) else there))

    @rule(faces=st.tuples(st.integers(1, MANY), st.integers(1, MANY)))
    def tell_copies_apart(self, faces: tuple[int, int]) -> None:
        one, other = (self.there((face,))[0] for face in faces)
        self.apply(TellFacesApart(((one, other),)))

    def there(self, faces: tuple[int, ...]) -> tuple[int, ...]:
        """Faces that are there, in place of those that are not."""
        (most,) = self.library.rows("SELECT max(id) FROM faces")[0]
        return tuple(dict.fromkeys(1 + (face - 1) % int(most) for face in faces))


def places(now: Dump) -> defaultdict[int, object]:
    """Where each face is: with whom, set aside, or with nobody."""
    found: defaultdict[int, object] = defaultdict(lambda: "nobody")
    found.update({int(str(face)): "ignored" if person is None else person for face, person, *_ in now["assignments"]})
    return found


def test_copies_take_over_what_was_said_and_nothing_else() -> None:
    counted.clear()
    walk(Copying, 20, 40)
    print(dict(counted))
    assert counted["taken over"] >= 20 * times()
    assert counted["deleted"] >= 5 * times()
    assert counted["taken along"] >= 5 * times()
    assert counted["went along"] >= 5 * times()
