"""Any sequence of edits, with photos that come in between: new faces join, and nothing that was there changes."""

from collections import Counter

import numpy as np
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule
from made_library import PACK, dump, found_face, found_photo
from test_edits_and_undo import FACES, Editing
from walks import walk

from facesorter.domain.model import FaceState
from facesorter.services import grouping, joining, joining_worker
from facesorter.store import newcomers, photos

came: Counter[str] = Counter()


class Arriving(Editing):
    """Edits, undo and redo of `Editing`; photos come, and their faces join as `joining.join` does it."""

    @initialize()
    def open(self) -> None:
        super().open()
        with self.library.transaction() as connection:
            newcomers.look(connection, range(FACES + 1))

    @rule(
        like=st.lists(
            st.lists(st.tuples(st.integers(1, FACES), st.sampled_from([0.0, 0.4, 2.0])), min_size=1, max_size=4),
            min_size=1,
            max_size=4,
        ),
        quality=st.sampled_from([0.1, 0.9]),
        joins=st.booleans(),
    )
    def photos_come(self, like: list[list[tuple[int, float]]], quality: float, joins: bool) -> None:
        """Their faces resemble known ones, more or less."""
        (count,) = self.library.rows("SELECT count(*) FROM photos")[0]
        random = np.random.default_rng(count)
        read = []
        for number, faces in enumerate(like, count):
            found = []
            for place, (face, noise) in enumerate(faces):
                ((stored,),) = self.library.rows("SELECT vector FROM embeddings WHERE face_id = ?", [face])
                vector = np.frombuffer(stored, "<f4") + noise * random.standard_normal(8)
                found.append(found_face(100.0 * place, quality=quality, embedding=vector.tolist()))
            path = b"/new/%d.jpg" % number
            read.append((path, 1, 1, found_photo(path, *found)))
        photos.save(self.library, read, PACK)
        if joins:
            self.join()

    @rule()
    def join(self) -> None:
        before, new = self.now, set(newcomers.new(self.library, PACK))
        todo = grouping.task(self.library, "auto")
        proposed = joining_worker.propose(self.library, todo)
        planned = joining.carry_out(self.library, todo, proposed, dry_run=True)
        assert dump(self.library) == before
        assert set(newcomers.new(self.library, PACK)) == new
        done = joining.carry_out(self.library, todo, proposed, dry_run=False)
        assert done.change is not None
        self.changed("Join", done.change)
        for name in ("faces", "joined", "people", "new_people", "grouped", "unassigned"):
            assert getattr(done, name) == getattr(planned, name)
            came[name] += getattr(done, name)
        # Whoever was there is as before, to the byte; nothing was said, as nobody spoke.
        for table, rows in before.items():
            assert set(rows) <= set(self.now[table])
            assert table in ("people", "assignments") or rows == self.now[table]
        old = {person for person, *_ in before["people"]}
        placed = set(self.now["assignments"]) - set(before["assignments"])
        assert {state for _, _, state, _ in placed} <= {FaceState.SUGGESTED}
        assert {face for face, person, *_ in placed if person in old} <= new, "only new faces join"
        assert not {(face, person) for face, person, *_ in placed} & set(self.now["rejections"])
        members: dict[int, set[int]] = {}
        for face, person, *_ in self.now["assignments"]:
            members.setdefault(person, set()).add(face)
        for person in {person for person, *_ in self.now["people"]} - old:
            assert len(members[person]) > 1
            assert members[person] & new
        # Two faces of one photo are two people, unless the user said otherwise.
        photo = dict(self.library.rows("SELECT id, photo_id FROM faces"))
        allowed = {face for pair in self.now["together"] for face in pair}
        for face, person, *_ in placed:
            beside = {other for other in members[person] - {face} if photo[other] == photo[face]}
            assert face in allowed or beside <= allowed
        # None of them is new any more.
        assert newcomers.new(self.library, PACK) == []

    def teardown(self) -> None:
        if hasattr(self, "library"):
            self.join()
        super().teardown()


def test_new_faces_join_and_nothing_else_changes() -> None:
    came.clear()
    walk(Arriving, 12, 30)
    print(dict(came))
    assert came["joined"]
    assert came["new_people"]
