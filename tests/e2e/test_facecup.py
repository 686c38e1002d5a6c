"""The challenge's command against the three commands that it stands for, on the course's photos."""

import csv
import shutil
import tempfile
from collections import defaultdict
from pathlib import Path

import pytest

from facesorter.cli.evaluating import SCORES
from facesorter.services import facecup

TRUTH = f"pattern:{facecup.NAMES}"
FACECUP = {
    "photos", "faceless", "failed", "pack", "algorithm", "params", "seed", "clusters", "alone", "labels", "scores",
    "seconds",
}  # fmt: skip


@pytest.fixture
def photos(seed: Path, shared: Path, tmp_path: Path) -> Path:
    """The course's photos under the challenge's names, one twice, one that shows nobody, and one that is damaged."""
    folder = tmp_path / "photos"
    folder.mkdir()
    shown: defaultdict[str, int] = defaultdict(int)
    with (seed / "truth.csv").open() as truth:
        for row in csv.DictReader(truth):
            shown[row["identity"]] += 1
            person = row["identity"].removeprefix("person")
            shutil.copy(seed / row["path"], folder / f"A{person}{shown[row['identity']]:02}.jpg")
    shutil.copy(folder / "A0101.jpg", folder / "A0199.jpg")
    shutil.copy(shared / "data" / "negatives_misc" / "immich" / "silver_fir.jpg", folder / "A9801.jpg")
    (folder / "A9901.jpg").write_bytes(b"no photo")
    return folder


def labels(file: Path) -> dict[str, int]:
    with file.open(newline="") as text:
        return {row["photo"]: int(row["cluster"]) for row in csv.DictReader(text)}


def test_one_command_answers_what_the_three_do(photos: Path, new_library, tmp_path: Path) -> None:
    argv = ("--algorithm", "dbscan", "--set", "eps=0.5", "--set", "min_samples=2")
    to = tmp_path / "labels.csv"
    made = new_library("facecup", photos, "--to", to, *argv)
    # The named library is one that all other commands know.
    (kept,) = new_library("evaluate", "--truth", TRUTH, "--protocol", "facecup")["runs"]
    faces = new_library("faces")
    new_library.library = tmp_path / "other.facesorter"
    new_library("index", photos)
    run = new_library("group", *argv)
    (scored,) = new_library("evaluate", "--truth", TRUTH, "--protocol", "facecup")["runs"]
    assert set(made) == FACECUP
    assert made["scores"] == {key: scored[key] for key in SCORES if key != "seconds"}
    assert made["scores"] == {key: kept[key] for key in SCORES if key != "seconds"}
    assert (made["algorithm"], made["params"]) == (run["algorithm"], run["params"])
    assert 0 < made["scores"]["rand"] <= 1
    assert made["scores"]["faces"] == made["photos"] == 28

    found = labels(to)
    assert sorted(found) == sorted(photo.name for photo in photos.iterdir())
    assert sorted(set(found.values())) == [*range(1, made["clusters"] + 1)]
    for lonely in ("A9801.jpg", "A9901.jpg"):
        assert [*found.values()].count(found[lonely]) == 1
    assert made["faceless"] == 2
    assert [Path(failed["path"]).name for failed in made["failed"]] == ["A9901.jpg"]
    best = {}
    for face in sorted(faces, key=lambda face: face["score"]):
        best[Path(face["photo"]).name] = face["person"]
    together = {(one, other) for one in best for other in best if best[one] is not None and best[one] == best[other]}
    assert together == {(a, b) for a in best for b in best if best[a] is not None and found[a] == found[b]}


def test_nothing_is_left_but_the_labels(photos: Path, new_library, home: Path, tmp_path: Path, monkeypatch) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    before = {photo: photo.read_bytes() for photo in photos.iterdir()}
    (photos / "A0101.jpg").rename(photos / "holiday.jpg")
    for photo in photos.glob("A0[2-9]*.jpg"):
        photo.unlink()
    to = tmp_path / "labels.csv"
    shown = new_library.text("facecup", photos, "--to", to, library=False)
    assert "1 photo whose names say nobody are not scored" in shown
    assert "Rand" in shown
    for photo in photos.glob("A*"):
        photo.rename(photo.with_name(f"IMG_{photo.name}"))
    shown = new_library.text("facecup", photos, "--to", to, library=False)
    assert "so there are no scores" in shown
    assert len(labels(to)) == len([*photos.iterdir()])
    assert not [*temporary.iterdir()]
    assert not [*home.rglob("*.facesorter*")]
    assert {photo.read_bytes() for photo in photos.iterdir()} <= {*before.values()}


def test_what_makes_no_sense_is_refused_before_any_work(photos: Path, seed: Path, new_library, tmp_path: Path) -> None:
    other = tmp_path / "notes.csv"
    other.write_text("mine")
    assert not new_library.text("facecup", photos, "--to", photos / "labels.csv", code=1)
    assert "Nothing is ever written there" in new_library.said
    assert not new_library.text("facecup", photos, "--to", other, code=1)
    assert "is no file of labels" in new_library.said
    assert not new_library.text("facecup", photos, "--to", tmp_path / "l.csv", "--algorithm", "magic", code=2)
    assert other.read_text() == "mine"
    assert not (tmp_path / "l.csv").exists()
    (tmp_path / "else").mkdir()
    shutil.copy(seed / "01.jpg", tmp_path / "else")
    new_library("index", tmp_path / "else")
    assert not new_library.text("facecup", photos, "--to", tmp_path / "l.csv", code=2)
    assert "about one folder" in new_library.said
