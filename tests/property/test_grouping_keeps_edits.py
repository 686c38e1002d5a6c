"""Any sequence of edits and real groupings: no algorithm overturns what the user said, and all can be undone."""

from collections import Counter

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule
from made_library import dump, group
from test_edits_and_undo import Editing
from walks import walk

from facesorter.clustering import registry
from facesorter.domain.model import FaceState
from facesorter.services import grouping, grouping_worker
from facesorter.store import people
from facesorter.store.library import Library

PLACED = {FaceState.KEPT, FaceState.CONFIRMED}
grouped: Counter[str] = Counter()


def regroup(library: Library, algorithm: str, params: dict[str, object], *, dry_run: bool = False) -> grouping.Grouping:
    """What `grouping.group` does, in this process."""
    todo = grouping.task(library, algorithm, params)
    return grouping.carry_out(library, todo, grouping_worker.propose(library, todo), 0.0, dry_run=dry_run)


class Grouping(Editing):
    """Edits, undo and redo of `Editing`, with real algorithms in between."""

    @initialize()
    def open(self) -> None:
        super().open()
        # Embeddings are random; so the user has people to edit before any algorithm finds one.
        group(self.library, [11, 13], [15])
        self.past.append(self.now)
        self.now = dump(self.library)

    @rule(params=st.sampled_from([{}, {"link": 0.3, "merge": 0.1}]))
    def group_by_auto(self, params: dict[str, object]) -> None:
        self.group_with("auto", params)

    @rule(params=st.sampled_from([{}, {"n_clusters": 4}]))
    def group_by_kmeans(self, params: dict[str, object]) -> None:
        self.group_with("kmeans", params)

    @rule(params=st.sampled_from([{}, {"eps": 0.6}]))
    def group_by_dbscan(self, params: dict[str, object]) -> None:
        self.group_with("dbscan", params)

    @rule(params=st.sampled_from([{}, {"linkage": "ward", "n_clusters": 3}, {"linkage": "single"}]))
    def group_by_linkage(self, params: dict[str, object]) -> None:
        self.group_with("agglomerative", params)

    def teardown(self) -> None:
        # Whatever was drawn, no algorithm is left out: each third walk ends with the same third of them.
        if hasattr(self, "library"):
            grouped["walks"] += 1
            for algorithm in registry.ALGORITHMS[grouped["walks"] % 3 :: 3]:
                self.group_with(algorithm.name, {})
        super().teardown()

    def group_with(self, algorithm: str, params: dict[str, object]) -> None:
        before = self.now
        # Who has only poor faces has no cover of its own yet.
        chosen = {person: cover for person, name, cover, *_ in before["people"] if name and cover}
        shown = {person.id: person.cover for person in people.every(self.library)}
        covers = {person: cover for person, cover in chosen.items() if shown.get(person) == cover}
        planned = regroup(self.library, algorithm, params, dry_run=True)
        assert dump(self.library) == before
        done = regroup(self.library, algorithm, params)
        assert done.change is not None
        self.changed("Group", done.change)
        assert done.moves == planned.moves
        numbers = ("faces", "groups", "unassigned", "moved", "new_people", "emptied_people")
        assert [getattr(done, name) for name in numbers] == [getattr(planned, name) for name in numbers]
        self.keeps(before)
        assert covers.items() <= {person.id: person.cover for person in people.every(self.library)}.items()
        # The same again changes nothing.
        again = regroup(self.library, algorithm, params)
        assert (again.moves, again.change.faces, again.change.people) == ((), frozenset(), frozenset())
        assert dump(self.library) == self.now
        grouped[algorithm] += 1

    def keeps(self, before: dict[str, list[tuple[object, ...]]]) -> None:
        said = [row for row in before["assignments"] if row[2] != FaceState.SUGGESTED]
        assert set(said) <= set(self.now["assignments"])
        assert self.now["rejections"] == before["rejections"]
        assert self.now["apart"] == before["apart"]
        assert self.now["faces_apart"] == before["faces_apart"]
        assert {row for row in before["people"] if row[1] is not None} <= set(self.now["people"])
        placed_with = {person for _, person, state, *_ in said if state in PLACED}
        assert {row for row in before["people"] if row[0] in placed_with} <= set(self.now["people"])
        suggested = {
            face: person for face, person, state, *_ in self.now["assignments"] if state == FaceState.SUGGESTED
        }
        assert not set(suggested.items()) & set(self.now["rejections"])
        # Two faces a photo: 1 and 2 are in one, 3 and 4 in the next.
        people = {face: person for face, person, *_ in self.now["assignments"] if person is not None}
        allowed = {face for pair in self.now["together"] for face in pair}
        for face, person in suggested.items():
            assert face in allowed or people.get(face + 1 if face % 2 else face - 1) != person
        alone = {person for person, count in Counter(people.values()).items() if count == 1}
        assert not alone & set(suggested.values())


def test_grouping_keeps_what_the_user_said() -> None:
    grouped.clear()
    walk(Grouping, 6, 30)
    print(dict(grouped))
    assert set(grouped) == {"walks", *(algorithm.name for algorithm in registry.ALGORITHMS)}
