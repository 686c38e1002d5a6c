"""Whatever becomes of photos, packs, groups and the program: what the user said stays, and undoing all gives the start.

Photos are files in folders, which the real index walks, compares and follows; only the networks are made
(`made_engine`). Edits, undo, redo, taking back and restarts are those of `Editing`.
"""

import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

import made_engine
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule
from made_library import dump
from test_edits_and_undo import Editing, some_faces, some_people
from test_grouping_keeps_edits import regroup
from walks import times, walk

from facesorter.clustering import registry
from facesorter.domain.edits import ChangeSet, Edit, MergePeople, MoveFaces, RejectFaces, RenamePerson, SplitPerson
from facesorter.domain.errors import FaceSorterError
from facesorter.domain.model import FaceState
from facesorter.services import changing, editing, grouping, indexing, joining, joining_worker, labels
from facesorter.store import journal
from facesorter.store.library import Library

WALKS = 40
_IN_A_CORNER = 10
_MEMORY = "/dev/shm"
_SIZE = (400, 300)
a_number = st.integers(0, 50)
now_or_later = st.booleans()
counted: Counter[str] = Counter()
Row = tuple[Any, ...]


@dataclass
class Picture:
    """What a photo shows, wherever it lies. ``faces``: by number, who it is and its box; ``unseen`` ones are not found.

    content, place: changed since the index last saw it; where only one of them did, it must be known again.
    """

    faces: dict[int, tuple[int, list[float]]]
    path: Path | None
    size: tuple[int, int] = _SIZE
    unseen: set[int] = field(default_factory=set)
    content: bool = False
    place: bool = False

    @property
    def sure(self) -> bool:
        return not (self.content and self.place)


class Living(Editing):
    """``ids``: the face of the library that each face of a picture is."""

    @initialize()
    def open(self) -> None:
        # In memory where that is possible: thousands of edits wait for no disk.
        self.folder = Path(tempfile.mkdtemp(dir=_MEMORY if os.access(_MEMORY, os.W_OK) else None))
        self.album = self.folder / "album"
        (self.album / "deep").mkdir(parents=True)
        self.library = Library.open(self.folder / "library")
        self.pack = made_engine.PACKS[0]
        self.pictures: list[Picture] = []
        self.ids: dict[int, int] = {}
        self.made = self.written = 0
        self.past, self.future = [], []
        self.start = {table: [] for table in journal.JOURNALLED}
        self.now = dump(self.library)
        for number in range(8):
            self.take(f"{number}.jpg", 2)
        self.scan()
        self.grouped([[1, 3, 5], [2, 4], [6, 7, 8, 9], [10]])

    def teardown(self) -> None:
        if hasattr(self, "library"):
            self.scan()
            # Whatever was drawn, no algorithm is left out: each walk ends with the next one.
            counted["walks"] += 1
            self.group_by(registry.ALGORITHMS[counted["walks"] % len(registry.ALGORITHMS)].name)
            self.labels_travel()
        super().teardown()

    # The world

    def take(self, name: str, faces: int, first: int = 0, last: int = made_engine.PEOPLE) -> None:
        boxes = {
            face: (first + face * 5 % (last - first), [20.0 + 110 * number, 40.0, 60.0, 70.0])
            for number, face in enumerate(range(self.made, self.made + faces))
        }
        self.made += faces
        self.pictures.append(Picture(boxes, self.album / name))
        self.write(self.pictures[-1])

    def write(self, picture: Picture) -> None:
        self.written += 1
        seen = [
            {"face": face, "who": who, "box": box}
            for face, (who, box) in picture.faces.items()
            if face not in picture.unseen
        ]
        assert picture.path
        made_engine.write(picture.path, picture.size, seen, self.written)
        picture.content = True

    def picture(self, number: int) -> Picture:
        there = [picture for picture in self.pictures if picture.path]
        return there[number % len(there)]

    def scan(self) -> None:
        """Index: no word of the user's is touched, and each face is still the one that it was."""
        report = self.engine(lambda: indexing.index(self.library, [self.album], pack=self.pack, workers=1))
        assert not report.failed
        assert dump(self.library) == self.now
        found: dict[bytes, dict[int, int]] = {}
        for path, face, crop in self.library.rows(
            "SELECT p.path, f.id, c.jpeg FROM faces f JOIN photos p ON p.id = f.photo_id JOIN crops c "
            "ON c.face_id = f.id WHERE f.gone = 0 AND p.state = 'readable'"
        ):
            found.setdefault(path, {})[made_engine.told(crop)["face"]] = face
        for picture in self.pictures:
            if picture.path is None:
                continue
            there = found.pop(os.fsencode(picture.path))
            assert set(there) == set(picture.faces) - picture.unseen
            if picture.sure:
                known = {face: self.ids[face] for face in there if face in self.ids}
                assert known.items() <= there.items(), "a face was not known again"
            else:  # edited and moved at once: a photo that nobody knows
                for face in picture.faces:
                    self.ids.pop(face, None)
            self.ids.update(there)
            picture.content = picture.place = False
        assert not found
        counted["index"] += 1

    def engine(self, work: Callable[[], Any]) -> Any:
        with (
            mock.patch.object(indexing, "EngineHost", made_engine.MadeEngine),
            mock.patch.object(changing, "EngineHost", made_engine.MadeEngine),
            mock.patch.object(changing, "require", lambda pack: None),
        ):
            return work()

    def then(self, now: bool) -> None:
        if now:
            self.scan()

    @rule(number=a_number, faces=st.integers(1, 3), now=now_or_later)
    def a_new_photo(self, number: int, faces: int, now: bool) -> None:
        if len(self.pictures) < 16:
            self.take(f"new {self.made}.jpg", faces)
        self.then(now)

    @rule(number=a_number, how=st.sampled_from(["smaller", "cropped", "turned", "saved"]), now=now_or_later)
    def a_photo_is_edited(self, number: int, how: str, now: bool) -> None:
        picture = self.picture(number)
        width, height = picture.size
        for who, box in picture.faces.values():
            assert who >= 0
            x, y, wide, high = box
            if how == "smaller" and width > 100:
                box[:] = [side / 2 for side in box]
            elif how == "cropped" and width > 100:
                box[:] = [x - _IN_A_CORNER, y - _IN_A_CORNER, wide, high]
            elif how == "turned":
                box[:] = [height - y - high, x, high, wide]
        if how == "turned":
            picture.size = height, width
        elif width > 100:
            picture.size = {"smaller": (width // 2, height // 2), "cropped": (width - 10, height - 10)}.get(
                how, picture.size
            )
        self.write(picture)
        self.then(now)

    @rule(number=a_number, now=now_or_later)
    def a_face_is_not_found_for_a_while(self, number: int, now: bool) -> None:
        picture = self.picture(number)
        if picture.unseen:
            picture.unseen.clear()
        elif len(picture.faces) > 1:
            picture.unseen.add(min(picture.faces))
        self.write(picture)
        self.then(now)

    @rule(number=a_number, now=now_or_later)
    def a_photo_moves(self, number: int, now: bool) -> None:
        picture = self.picture(number)
        assert picture.path
        self.written += 1
        target = self.album / ("deep" if self.written % 2 else ".") / f"moved {self.written}.jpg"
        picture.path = picture.path.rename(target)
        picture.place = True
        self.then(now)

    @rule(number=a_number, other=a_number, now=now_or_later)
    def two_photos_change_places(self, number: int, other: int, now: bool) -> None:
        one, two = self.picture(number), self.picture(other)
        assert one.path and two.path
        if one is not two:
            aside = one.path.rename(self.folder / "aside")
            two.path.rename(one.path)
            aside.rename(two.path)
            one.path, two.path = two.path, one.path
            one.place = two.place = True
        self.then(now)

    @rule(number=a_number, now=now_or_later)
    def a_photo_is_away_for_a_while(self, number: int, now: bool) -> None:
        away = [picture for picture in self.pictures if picture.path is None]
        if away:
            picture = away[number % len(away)]
            self.written += 1
            picture.path = self.album / f"back {self.written}.jpg"
            shutil.move(self.folder / f"away {min(picture.faces)}", picture.path)
            picture.place = True
        elif len(self.pictures) > 6:
            picture = self.picture(number)
            assert picture.path
            self.scan()
            shutil.move(picture.path, self.folder / f"away {min(picture.faces)}")
            picture.path = None
        self.then(now)

    @rule(number=a_number)
    def another_photo_takes_the_name(self, number: int) -> None:
        self.scan()
        picture = self.picture(number)
        assert picture.path
        if len(self.pictures) < 16 and not any(other.path is None for other in self.pictures):
            shutil.move(picture.path, self.folder / f"away {min(picture.faces)}")
            name, picture.path = picture.path.relative_to(self.album), None
            # Of somebody else: with the same person in the same place it would be the same photo, edited.
            self.take(str(name), 1, made_engine.PEOPLE, made_engine.EVERYBODY)
        self.scan()

    @rule()
    def look_for_changes(self) -> None:
        self.scan()

    @rule(now=st.booleans())
    def change_pack(self, now: bool) -> None:
        self.pack = made_engine.PACKS[1 - made_engine.PACKS.index(self.pack)]
        if now:
            self.engine(lambda: changing.change(self.library, self.pack, workers=1))
            assert dump(self.library) == self.now
        else:
            self.scan()
        counted["change pack"] += 1

    # Algorithms

    @rule(algorithm=st.sampled_from([algorithm.name for algorithm in registry.ALGORITHMS]))
    def group(self, algorithm: str) -> None:
        self.group_by(algorithm)

    def group_by(self, algorithm: str) -> None:
        before = self.now
        done = regroup(self.library, algorithm, {})
        assert done.change is not None
        self.changed("Group", done.change)
        self.keeps(before)
        counted[f"group by {algorithm}"] += 1

    @rule()
    def join(self) -> None:
        before = self.now
        todo = grouping.task(self.library, "auto", {})
        done = joining.carry_out(self.library, todo, joining_worker.propose(self.library, todo), dry_run=False)
        assert done.change is not None
        self.changed("Join", done.change)
        self.keeps(before)
        # Nobody moves who was somewhere already.
        assert set(before["assignments"]) <= set(self.now["assignments"])
        counted["join"] += 1

    def keeps(self, before: dict[str, list[Row]]) -> None:
        """What an algorithm left alone."""
        said = {row for row in before["assignments"] if row[2] != FaceState.SUGGESTED}
        assert said <= set(self.now["assignments"])
        for table in ("rejections", "apart", "together", "faces_apart"):
            assert self.now[table] == before[table]
        placed_with = {row[1] for row in said}
        of_the_user = {row for row in before["people"] if row[1] is not None or row[0] in placed_with}
        assert of_the_user <= set(self.now["people"])

    # Edits

    def apply(self, edit: Edit) -> None:
        before, change = self.now, ChangeSet("refused")
        try:
            change = editing.apply(self.library, edit)
        except FaceSorterError:
            assert dump(self.library) == before
        self.changed(type(edit).__name__, change)
        touches_only_what_it_names(edit, before, self.now)

    @some_people
    @rule(faces=some_faces, person=a_number)
    def reject_from(self, faces: tuple[int, ...], person: int) -> None:
        self.apply(RejectFaces(faces, self.person(person)))

    @rule(faces=st.lists(st.integers(1, 60), min_size=1, max_size=3, unique=True).map(tuple), to=st.none() | a_number)
    def move_any(self, faces: tuple[int, ...], to: int | None) -> None:
        self.apply(MoveFaces(faces, None if to is None or not self.now["people"] else self.person(to)))

    # Labels

    @rule()
    def labels_come_back(self) -> None:
        """To the library that they are from, where all of it is so already."""
        said, _ = labels.collect(self.library)
        restored = labels.attach(self.library, said)
        assert not restored.plan.conflicts
        self.changed("Labels", restored.change)
        assert not restored.change.faces
        assert not restored.change.people
        counted["labels"] += 1

    def labels_travel(self) -> None:
        """To a new library of the photos that are there, under other names and read with another pack."""
        elsewhere = self.folder / "elsewhere"
        elsewhere.mkdir()
        for number, picture in enumerate(reversed(self.pictures)):
            if picture.path:
                shutil.copy2(picture.path, elsewhere / f"{number}.jpg")
        with Library.open(self.folder / "fresh") as fresh:
            pack = made_engine.PACKS[self.written % 2]
            self.engine(lambda: indexing.index(fresh, [elsewhere], pack=pack, workers=1))
            labels.back_up(self.library, self.folder / "labels.json")
            plan = labels.restore(fresh, self.folder / "labels.json").plan
            assert not (plan.conflicts or plan.absent_faces)
            theirs, ours = labelled(self.library), labelled(fresh)
            assert ours.keys() == theirs.keys() & shown(fresh)
            same = {(theirs[face][0], ours[face][0]) for face in ours}
            assert len({one for one, _ in same}) == len({other for _, other in same}) == len(same)
            assert all(ours[face][1:] == theirs[face][1:] for face in ours)
            there = shown(fresh)
            assert told_apart(fresh) == {pair for pair in told_apart(self.library) if pair <= there}
        counted["labels travel"] += 1

    @invariant()
    def is_sound(self) -> None:
        super().is_sound()
        if hasattr(self, "library"):
            counted["steps"] += 1
            placed = {(face, person) for face, person, *_ in self.now["assignments"]}
            assert not placed & set(self.now["rejections"])


def touches_only_what_it_names(edit: Edit, before: dict[str, list[Row]], after: dict[str, list[Row]]) -> None:
    """An edit of one person is no word about another one."""
    was = {row[0]: row for row in before["assignments"]}
    is_now = {row[0]: row for row in after["assignments"]}
    named = set(getattr(edit, "faces", ())) | {face for part in getattr(edit, "parts", ()) for face in part}
    merged = {edit.into, *edit.others} if isinstance(edit, MergePeople) else set[int]()
    for face, row in was.items():
        if row[2] == FaceState.SUGGESTED or face in named:
            continue
        wanted = row
        if row[1] in merged and face not in is_now:
            # A few that were taken out of one of them before, and that nobody put there.
            assert row[2] != FaceState.CONFIRMED
            assert merged & {person for out, person in before["rejections"] if out == face}
            continue
        if isinstance(edit, MergePeople) and row[1] in edit.others and is_now[face] != row:
            wanted = (face, edit.into, *row[2:])
        assert is_now.get(face) == wanted
    people = {row[0] for row in after["people"]}
    for face, person in set(before["rejections"]) - set(after["rejections"]):
        moved_back = isinstance(edit, MoveFaces) and face in named
        assert person not in people or moved_back or isinstance(edit, MergePeople)
    for pair in set(before["apart"]) - set(after["apart"]):
        assert not set(pair) <= people
    if not isinstance(edit, RenamePerson | MergePeople | SplitPerson):
        assert {row[:2] for row in before["people"] if row[1]} == {row[:2] for row in after["people"] if row[1]}


_LABELLED = (
    "SELECT p.content_hash, c.jpeg, a.person_id, a.state, a.reason, n.name FROM assignments a "
    "JOIN faces f ON f.id = a.face_id AND f.gone = 0 JOIN photos p ON p.id = f.photo_id AND p.content_hash IS NOT NULL "
    "JOIN crops c ON c.face_id = f.id LEFT JOIN people n ON n.id = a.person_id WHERE a.state <> 'suggested'"
)


def labelled(library: Library) -> dict[tuple[bytes, int], Row]:
    """(person, state, reason, name) of each face that is in a place of the user's choice, by content and face."""
    rows = library.rows(_LABELLED)
    return {(content, made_engine.told(crop)["face"]): tuple(rest) for content, crop, *rest in rows}


def told_apart(library: Library) -> set[frozenset[tuple[bytes, int]]]:
    """The pairs of faces of different people, each by the content of its photo and what the photo shows."""
    seen = dict(library.rows("SELECT face_id, jpeg FROM crops"))
    content = dict(library.rows("SELECT f.id, p.content_hash FROM faces f JOIN photos p ON p.id = f.photo_id"))
    return {
        frozenset((content[face], made_engine.told(seen[face])["face"]) for face in pair)
        for pair in library.rows("SELECT face_a, face_b FROM faces_apart")
    }


def shown(library: Library) -> set[tuple[bytes, int]]:
    """All faces."""
    rows = library.rows(
        "SELECT p.content_hash, c.jpeg FROM faces f JOIN photos p ON p.id = f.photo_id JOIN crops c ON c.face_id = f.id"
    )
    return {(content, made_engine.told(crop)["face"]) for content, crop in rows}


def test_what_was_said_stays_whatever_happens() -> None:
    counted.clear()
    walk(Living, WALKS, 80)
    print(dict(counted))
    assert counted["steps"] >= (1200 if times() == 1 else 10_000)
    assert {f"group by {algorithm.name}" for algorithm in registry.ALGORITHMS} <= set(counted)
    assert {"index", "join", "labels", "labels travel", "change pack"} <= set(counted)
