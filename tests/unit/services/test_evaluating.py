"""Scores of people, stored runs and algorithms on one library."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from made_library import PACK, fill, found_face, found_photo, group

from facesorter.domain.control import Control
from facesorter.domain.edits import ConfirmFaces, IgnoreFaces
from facesorter.domain.errors import Cancelled, NotFound, NotYetAvailable, UsageError
from facesorter.evaluation.truth import TruthError
from facesorter.services import browsing, editing, evaluating
from facesorter.store import photos, runs
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
    before = browsing.faces(library), runs.every(library)
    people, auto, kmeans = evaluating.evaluate(library, "folders", compare=("auto", "kmeans"))
    assert people.precision == 4 / 10
    assert (auto.run, auto.algorithm, kmeans.algorithm) == (None, "auto", "kmeans")
    assert auto.f_measure == 1.0
    assert auto.seconds > 0
    assert (browsing.faces(library), runs.every(library)) == before


def test_a_library_that_may_only_be_read(library: Library) -> None:
    group(library, [1, 2, 3], [4, 5])
    with Library.open(library.path, read_only=True) as reader:
        (people, auto) = evaluating.evaluate(reader, "folders", compare=("auto",))
    assert (people.f_measure, auto.f_measure) == (1.0, 1.0)


def test_requests_that_cannot_be_met(library: Library, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        evaluating.evaluate(library, "folders", run=4711)
    with pytest.raises(UsageError):
        evaluating.evaluate(library, "folders", protocol="no-such")
    with pytest.raises(UsageError):
        evaluating.evaluate(library, "folders", compare=("no-such",))
    with pytest.raises(NotYetAvailable):
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
