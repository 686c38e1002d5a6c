"""``facesorter match A B``: two photos, the same person or not, and one clear sentence for everything else."""

import math
import os
import shutil
from pathlib import Path

import pytest
from made_library import files

from facesorter.clustering.declaration import ARCFACE
from facesorter.services import packs

LIKENESS = {"same", "cosine", "distance", "false_accept_rate"}
ANSWER = {"pack", "threshold", *LIKENESS, "faces", "pairs"}


@pytest.fixture
def two_faces(shared: Path) -> Path:
    """A photo in which several faces are found."""
    return shared / "data" / "compreface_group" / "010_2.jpg"


@pytest.mark.parametrize("pack", ["builtin", "arcface-mbf"])
def test_two_photos(copy_of, seed: Path, pack: str) -> None:
    cli = copy_of(pack)
    threshold = packs.get(pack).calibration.merge
    # The first two show one person, the fourth another one (see truth.csv).
    for other, same in (("02.jpg", True), ("04.jpg", False)):
        answer = cli("match", seed / "01.jpg", seed / other)
        assert set(answer) == ANSWER
        assert (answer["pack"], answer["threshold"], answer["same"]) == (pack, threshold, same)
        assert (answer["cosine"] > threshold) == same
        assert math.isclose(answer["distance"] ** 2, 2 - 2 * answer["cosine"], abs_tol=1e-6)
        first, *_ = answer["faces"]
        assert set(first) == {"photo", "box", "score", "quality", "chosen"}
        assert first["photo"] == str(seed / "01.jpg")
        assert {face["photo"] for face in answer["faces"]} == {str(seed / "01.jpg"), str(seed / other)}
        assert {key: answer[key] for key in LIKENESS} == {key: answer["pairs"][0][key] for key in LIKENESS}
    assert "Different people" in cli.text("match", seed / "01.jpg", seed / "04.jpg")
    shown = cli.text("match", seed / "01.jpg", seed / "02.jpg")
    assert "The same person" in shown
    assert f"above {threshold:.3f}" in shown
    assert "Euclidean distance of unit vectors" in shown


def test_nothing_is_stored(builtin, new_library, seed: Path, home: Path) -> None:
    before = builtin.library.read_bytes()
    builtin("match", seed / "01.jpg", seed / "02.jpg")
    assert builtin.library.read_bytes() == before
    # Without a library there is none afterwards, and no trace of the photos.
    assert new_library("match", seed / "01.jpg", seed / "02.jpg")["pack"] == "builtin"
    assert not new_library.library.exists()
    written = files(home) if home.exists() else {}
    assert {Path(name).parts[0] for name in written} <= {"cache", "logs"}
    assert not [name for name, content in written.items() if b"01.jpg" in content]


def test_the_pack_can_be_named(copy_of, seed: Path) -> None:
    cli = copy_of("builtin")
    answer = cli("match", seed / "01.jpg", seed / "02.jpg", "--pack", "arcface-mbf")
    assert (answer["pack"], answer["threshold"]) == ("arcface-mbf", ARCFACE.merge)
    cli("match", seed / "01.jpg", seed / "02.jpg", "--pack", "no-such", code=1)
    assert "no pack 'no-such'" in cli.said
    assert cli.said.count("\n") == 1


def test_several_faces_are_told_and_all_pairs_listed(copy_of, two_faces: Path, seed: Path) -> None:
    cli = copy_of("arcface-mbf")
    answer = cli("match", seed / "01.jpg", two_faces)
    assert cli.said == f"{two_faces} shows 2 faces; the largest one was compared.\n"
    ours = [number for number, face in enumerate(answer["faces"]) if face["photo"] == str(seed / "01.jpg")]
    theirs = [number for number, face in enumerate(answer["faces"]) if face["photo"] == str(two_faces)]
    assert [pair["faces"] for pair in answer["pairs"]] == [[a, b] for a in ours for b in theirs]
    areas = [face["box"][2] * face["box"][3] for face in answer["faces"]]
    assert areas[theirs[0]] > areas[theirs[1]]
    assert [face["chosen"] for face in answer["faces"]] == [True, True, False]
    shown = cli.text("match", seed / "01.jpg", two_faces)
    assert len([line for line in shown.splitlines() if line.endswith("different")]) == 2


def test_the_same_photo_twice(copy_of, seed: Path, tmp_path: Path) -> None:
    cli = copy_of("arcface-mbf")
    shutil.copy(seed / "01.jpg", tmp_path / "copy.jpg")
    for other in (seed / "01.jpg", tmp_path / "copy.jpg"):
        answer = cli("match", seed / "01.jpg", other)
        assert answer["same"]
        assert answer["cosine"] == pytest.approx(1)
        assert cli.said == "Both files hold the same photo, so its largest face was compared with itself.\n"


def test_what_cannot_be_compared(copy_of, shared: Path, seed: Path, tmp_path: Path) -> None:
    cli = copy_of("arcface-mbf")
    good, data = seed / "01.jpg", shared / "data"
    flower = data / "negatives_misc" / "immich" / "cyclamen_persicum.jpg"
    torn = data / "formats" / "compreface" / "truncated.jpg"
    named = tmp_path / "two\nlines \udcff.jpg"
    os.link(flower, named) if flower.stat().st_dev == tmp_path.stat().st_dev else shutil.copy(flower, named)
    for first, second, sentence in (
        (good, flower, f"No face was found in {flower}."),
        (flower, flower, f"No face was found in {flower} and none in {flower}."),
        (named, good, "No face was found in "),
        (torn, good, f"{torn} cannot be read: it is cut off."),
        (good, tmp_path / "none.jpg", "cannot be read: it is no longer there."),
        (good, tmp_path, f"{tmp_path} cannot be read: "),
    ):
        assert cli.text("--json", "match", first, second, code=1) == ""
        assert sentence in cli.said
        assert cli.said.count("\n") == 1
    for argv in (["match"], ["match", good], ["match", good, ""], ["match", good, good, good]):
        cli(*argv, code=2)
