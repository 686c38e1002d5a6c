"""Scores of people, stored runs and algorithms on one library."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from made_library import PACK, dump, fill, found_face, found_photo, group

from facesorter import __version__
from facesorter.clustering.auto import Auto
from facesorter.domain.control import Control
from facesorter.domain.edits import ConfirmFaces, IgnoreFaces
from facesorter.domain.errors import Cancelled, FaceSorterError, NotFound, UsageError
from facesorter.evaluation.intervals import SCORES
from facesorter.evaluation.truth import TruthError
from facesorter.services import browsing, editing, evaluating, grouping, grouping_worker
from facesorter.services.evaluating import Trial
from facesorter.services.grouping_session import GroupingSession
from facesorter.store import photos, runs, settings
from facesorter.store.library import Library

ANNA, BEN = (1.0, 0.0, 0.0, 0.0), (0.0, 1.0, 0.0, 0.0)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Faces 1, 2, 3 of Anna, 4, 5 of Ben, a photo each in a folder of that name; a photo in Ben's without a face."""
    with Library.open(tmp_path / "library.facesorter") as opened:
        fill(opened, 0)
        read = [
            (b"/%s/%d.jpg" % (name, number), 1, 1, found_photo(b"%d" % number, found_face(150, embedding=vector)))
            for number, (name, vector) in enumerate([(b"Anna", ANNA)] * 3 + [(b"Ben", BEN)] * 2)
        ]
        photos.save(opened, [*read, (b"/Ben/none.jpg", 1, 1, found_photo(b"none"))], PACK)
        yield opened


def save_run(library: Library, labels: dict[int, int]) -> int:
    with library.transaction() as connection:
        return runs.save(
            connection,
            "dbscan",
            {},
            seed=0,
            pack=PACK,
            seconds=1.5,
            face_ids=list(labels),
            labels=list(labels.values()),
        )


def test_the_people_as_they_are(library: Library) -> None:
    group(library, [1, 2], [3, 4])
    (found,) = evaluating.evaluate(library, "folders")
    assert (found.run, found.algorithm, found.seconds) == (None, evaluating.PEOPLE, None)
    assert (found.faces, found.groups, found.unassigned, found.true_identities) == (5, 3, 1, 2)
    assert found.undetected == 1
    # Groups {a a}, {a b}, {b}: pairs in one group 2, of one person 3 + 1, both 1.
    assert (found.precision, found.recall, found.purity) == (1 / 2, 1 / 4, 4 / 5)


def test_a_stored_run_as_it_was(library: Library) -> None:
    group(library, [1, 2, 3, 4, 5])
    run = save_run(library, {1: 0, 2: 0, 3: 0, 4: -1, 5: 7})
    (found,) = evaluating.evaluate(library, "folders", run=run)
    assert (found.run, found.algorithm, found.seconds) == (run, "dbscan", 1.5)
    assert (found.precision, found.recall, found.groups, found.unassigned) == (1.0, 3 / 4, 3, 1)


def test_faces_that_the_run_did_not_know_are_in_no_group(library: Library) -> None:
    run = save_run(library, {1: 0, 2: 0})
    (found,) = evaluating.evaluate(library, "folders", run=run)
    assert (found.faces, found.groups, found.unassigned) == (5, 4, 3)


def test_facecup_counts_photos_without_a_face(library: Library) -> None:
    group(library, [1, 2, 3], [4, 5])
    (found,) = evaluating.evaluate(library, "folders", protocol="facecup")
    assert (found.faces, found.groups, found.unassigned, found.undetected) == (6, 3, 1, 1)
    # Ben's third photo stands alone: of 15 pairs 2 are judged wrongly, of Anna's 3 and Ben's 3 pairs 4 are found.
    assert (found.rand, found.f_measure) == (13 / 15, 2 * 4 / (6 + 4))
    assert evaluating.evaluate(library, "folders")[0].f_measure == 1.0
    _, auto = evaluating.evaluate(library, "folders", protocol="facecup", compare=["auto"])
    assert (auto.faces, auto.rand, auto.f_measure) == (6, found.rand, found.f_measure)
    # The photo without a face is confused with nobody.
    details = evaluating.details(library, "folders", auto.labels, protocol="facecup")
    assert details.confusions == ()
    assert [(person.identity, person.groups) for person in details.people] == [("Ben", 2), ("Anna", 1)]


def test_facecup_takes_the_face_of_the_highest_detection_score(library: Library) -> None:
    faces = [replace(found_face(100 * place), score=score) for place, score in enumerate((0.7, 0.95, 0.9))]
    photos.save(library, [(b"/Anna/many.jpg", 1, 1, found_photo(b"many", *faces))], PACK)
    chosen = 7
    group(library, [1, 2, 3, chosen], [4, 5], [6, 8])
    (found,) = evaluating.evaluate(library, "folders", protocol="facecup")
    # With any other face, Anna would be in two groups: only Ben's photo without a face keeps it from being all right.
    assert (found.faces, found.groups, found.precision, found.recall) == (7, 3, 1.0, 7 / 9)


def test_ignored_faces_count_as_not_found(library: Library) -> None:
    group(library, [1, 2, 3], [4, 5])
    editing.apply(library, IgnoreFaces((5,)))
    (found,) = evaluating.evaluate(library, "folders")
    assert (found.faces, found.undetected, found.f_measure) == (4, 2, 1.0)


def test_what_the_user_confirmed(library: Library) -> None:
    group(library, [1, 2], [3, 4, 5])
    editing.apply(library, ConfirmFaces((1, 2, 3)))
    run = save_run(library, dict.fromkeys(range(1, 6), 0))
    (people,) = evaluating.evaluate(library, "confirmed")
    assert (people.faces, people.f_measure, people.true_identities) == (3, 1.0, 2)
    (one_group,) = evaluating.evaluate(library, "confirmed", run=run)
    assert (one_group.precision, one_group.recall) == (1 / 3, 1.0)


def test_a_csv_of_boxes_and_of_photos(library: Library, tmp_path: Path) -> None:
    group(library, [1, 2, 3], [4, 5])
    truth = tmp_path / "truth.csv"
    truth.write_text(
        "path,x,y,width,height,identity\n/Anna/0.jpg,151,1,50,50,A\n/Anna/1.jpg,300,0,50,50,A\n/Ben/3.jpg,,,,,B\n"
    )
    (found,) = evaluating.evaluate(library, f"csv:{truth}")
    assert (found.faces, found.true_identities, found.undetected) == (2, 2, 1)


def test_algorithms_side_by_side(library: Library) -> None:
    group(library, [1, 2, 3, 4, 5])
    before = browsing.faces(library), dump(library), editing.log(library)
    people, auto, kmeans = evaluating.evaluate(library, "folders", compare=("auto", "kmeans"))
    assert people.precision == 4 / 10
    assert (auto.algorithm, kmeans.algorithm) == ("auto", "kmeans")
    assert auto.f_measure == 1.0
    assert auto.seconds > 0
    assert (browsing.faces(library), dump(library), editing.log(library)) == before


def test_what_is_loaded_at_first_is_not_the_time_of_the_one_that_came_first(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [0.0]
    fit = Auto.fit

    def fit_after_loading(self: Auto, *arguments: object, **known: object) -> Auto:
        clock[0] += 100 if clock[0] == 0 else 1
        return fit(self, *arguments, **known)

    monkeypatch.setattr(Auto, "fit", fit_after_loading)
    monkeypatch.setattr(grouping_worker.time, "perf_counter", lambda: clock[0])
    task = grouping.task(library, "auto", free=True, measured=True)
    assert grouping_worker.propose(library, task).seconds == 1


def test_what_was_compared_is_kept_and_can_be_made_again(library: Library) -> None:
    trials = [Trial("kmeans", seed=7), Trial("dbscan", {"eps": 1.2}), "auto"]
    _, kmeans, dbscan, auto = evaluating.evaluate(library, "folders", compare=trials)
    newest, *_, first = kept = runs.every(library)
    assert [run.id for run in kept] == [auto.run, dbscan.run, kmeans.run]
    assert (first.algorithm, first.seed, first.pack, first.purpose) == ("kmeans", 7, PACK, "compare")
    assert (first.version, first.params, first.groups) == (__version__, kmeans.params, kmeans.groups)
    # The faces decide how many people there are, also when it is made again.
    assert (first.params["n_clusters"], first.asked["n_clusters"]) == (2, None)
    assert newest.params == auto.params
    # No grouping that became people.
    with pytest.raises(NotFound, match="Nothing was grouped"):
        runs.get(library)
    (stored,) = evaluating.evaluate(library, "folders", run=kmeans.run)
    assert replace(stored, silhouette=kmeans.silhouette) == kmeans
    (_, repeated) = evaluating.evaluate(library, "folders", compare=[evaluating.again(library, kmeans.run)])
    assert dict(repeated.labels) == dict(kmeans.labels)
    # It took the place of the earlier one: equal settings, equal faces.
    assert replace(repeated, seconds=kmeans.seconds) == kmeans
    assert [run.id for run in runs.every(library)] == [auto.run, dbscan.run, kmeans.run]
    assert runs.get(library, kmeans.run).seconds == repeated.seconds
    settings.put(library, "pack", "another")
    with pytest.raises(UsageError, match="was made with the pack invented"):
        evaluating.again(library, auto.run)


def test_stopped_in_the_midst_what_is_done_stays(library: Library) -> None:
    control = Control()

    def stop(run: evaluating.EvaluatedRun) -> None:
        if run.algorithm == "auto":
            control.cancel()

    with pytest.raises(Cancelled):
        evaluating.evaluate(library, "folders", compare=["auto", "kmeans"], on_run=stop, control=control)
    assert [run.algorithm for run in runs.every(library)] == ["auto"]


def test_runs_of_other_faces_stay(library: Library) -> None:
    def compared() -> int:
        return evaluating.evaluate(library, "folders", compare=["dbscan"])[1].run

    first = compared()
    editing.apply(library, IgnoreFaces((5,)))
    second = compared()
    assert [run.id for run in runs.every(library)] == [second, first]
    # Grouping is no comparison: each run of it stays.
    for _ in range(2):
        grouping.group(library, "dbscan")
    assert len(runs.every(library)) == 4


def test_a_library_that_may_only_be_read(library: Library) -> None:
    group(library, [1, 2, 3], [4, 5])
    with Library.open(library.path, read_only=True) as reader:
        (people, auto) = evaluating.evaluate(reader, "folders", compare=("auto",))
    assert (people.f_measure, auto.f_measure) == (1.0, 1.0)
    assert (auto.run, runs.every(library)) == (None, [])


def test_requests_that_cannot_be_met(library: Library, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        evaluating.evaluate(library, "folders", run=4711)
    with pytest.raises(UsageError):
        evaluating.evaluate(library, "folders", protocol="no-such")
    with pytest.raises(UsageError):
        evaluating.evaluate(library, "folders", compare=("no-such",))
    with pytest.raises(TruthError, match="names a face in its metadata"):
        evaluating.evaluate(library, "regions")
    control = Control()
    control.cancel()
    with pytest.raises(Cancelled):
        evaluating.evaluate(library, "folders", control=control)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("path,identity\n", "names nobody"),
        (
            "path,identity\n/elsewhere/1.jpg,Anna\n",
            "names /elsewhere/1.jpg, and the library has, for example, /Anna",
        ),
        ("path,identity\n/Ben/none.jpg,Ben\n", "None of the 1 faces"),
        ("path,x,y,width,height,identity\n/Ben/3.jpg,0,200,5,5,Ben\n", "None of the 1 faces"),
    ],
)
def test_a_truth_about_something_else(library: Library, tmp_path: Path, rows: str, expected: str) -> None:
    truth = tmp_path / "truth.csv"
    truth.write_text(rows)
    with pytest.raises(TruthError) as caught:
        evaluating.evaluate(library, f"csv:{truth}")
    assert expected in str(caught.value)


def test_nothing_to_score(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.facesorter") as library, pytest.raises(TruthError, match="has no faces"):
        evaluating.evaluate(library, "folders")


def test_where_it_is_right_and_wrong(library: Library) -> None:
    run = save_run(library, {1: 0, 2: 0, 3: 1, 4: 1, 5: -1})
    for groups in (run, evaluating.evaluate(library, "folders", run=run)[0].labels):
        found = evaluating.details(library, "folders", groups)
        assert [(person.identity, person.groups) for person in found.people] == [("Anna", 2), ("Ben", 2)]
        assert [(group.label, group.purity, group.identity) for group in found.groups] == [
            (1, 0.5, "Anna"),
            (0, 1.0, "Anna"),
        ]
        split, mixed = found.confusions
        assert (split.kind, split.identities, split.labels, split.pairs) == ("split", ("Anna", "Anna"), (0, 1), 2)
        assert (mixed.kind, mixed.identities, mixed.labels, mixed.pairs) == ("mixed", ("Anna", "Ben"), (1, 1), 1)
        assert [(pair.faces, pair.cosine) for pair in mixed.faces] == [((3, 4), 0.0)]
        assert {pair.faces for pair in split.faces} == {(1, 3), (2, 3)}
    people = group(library, [1, 2, 3, 4], [5])
    assert {each.label for each in evaluating.details(library, "folders").groups} == set(people)
    with pytest.raises(UsageError):
        evaluating.details(library, evaluating.NO_TRUTH)


def test_one_parameter_step_by_step(library: Library) -> None:
    seen: list[evaluating.EvaluatedRun] = []
    runs_ = evaluating.sweep(
        library, "folders", "dbscan", "eps", [0.5, 1.5], params={"min_samples": 2}, on_run=seen.append
    )
    assert runs_ == seen
    assert runs.every(library) == []
    assert [(run.params["eps"], run.params["min_samples"], run.f_measure) for run in runs_] == [
        (0.5, 2, 1.0),
        (1.5, 2, 2 * 4 / (10 + 4)),
    ]
    with pytest.raises(UsageError, match="eps"):
        evaluating.sweep(library, "folders", "dbscan", "eps", [0.5, -1])


def test_without_any_truth_the_silhouette_compares(library: Library) -> None:
    group(library, [1, 2, 3, 4], [5])
    people, auto = evaluating.evaluate(library, evaluating.NO_TRUTH, compare=["auto"])
    assert (people.f_measure, people.groups, people.faces, people.intervals) == (None, 2, 5, {})
    assert people.silhouette
    assert auto.silhouette
    assert people.silhouette.value < auto.silhouette.value == 1.0
    assert [run.algorithm for run in evaluating.ranked([people, auto])] == ["auto", "people"]


def test_what_fails_does_not_stop_the_rest(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    def propose(session: GroupingSession, algorithm: str, *rest: object) -> object:
        if algorithm == "kmeans":
            raise FaceSorterError("It needs 99 GB of memory.")
        return original(session, algorithm, *rest)

    original = GroupingSession.propose
    monkeypatch.setattr(GroupingSession, "propose", propose)
    _, failed, auto = evaluating.evaluate(library, "folders", compare=["kmeans", Trial("auto", {"merge": 0.4})])
    assert (failed.error, failed.f_measure, failed.seconds) == ("It needs 99 GB of memory.", None, None)
    assert (auto.error, auto.f_measure, auto.params["merge"]) == (None, 1.0, 0.4)
    assert set(auto.intervals) == set(SCORES)
    assert evaluating.ranked([failed, auto]) == [auto, failed]
    assert [run.algorithm for run in runs.every(library)] == ["auto"]


def test_a_process_that_is_lost_takes_one_run_with_it(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    def ask(session: GroupingSession, algorithm: str, *rest: object) -> int:
        number = original(session, algorithm, *rest)
        if algorithm == "kmeans":
            session._worker._process.kill()
        return number

    original = GroupingSession.ask
    monkeypatch.setattr(GroupingSession, "ask", ask)
    _, lost, auto = evaluating.evaluate(library, "folders", compare=["kmeans", "auto"])
    assert "out of memory" in lost.error
    assert (auto.error, auto.f_measure) == (None, 1.0)


def test_the_table_of_runs(library: Library) -> None:
    group(library, [1, 2, 3, 4, 5])
    found = evaluating.evaluate(library, "folders", compare=[Trial("dbscan", {"eps": 0.5})])
    people, dbscan = csv.DictReader(io.StringIO(evaluating.table(found, "csv")))
    assert (people["algorithm"], people["precision"], people["seconds"]) == ("people", "0.4", "")
    assert json.loads(dbscan["params"])["eps"] == 0.5
    assert (dbscan["f_measure"], dbscan["f_measure_low"], dbscan["silhouette"]) == ("1.0", "1.0", "1.0")
    head, rule, *lines = evaluating.table(evaluating.ranked(found), "md").splitlines()
    assert head.startswith("| Algorithm | Pair F | ")
    assert set(rule) == set("|-: ")
    assert [line.split(" | ")[0] for line in lines] == ["| dbscan eps=0.5, min_samples=2", "| people"]
    assert {line.count("|") for line in (head, rule, *lines)} == {head.count("|")}
    with pytest.raises(UsageError):
        evaluating.table(found, "xlsx")
