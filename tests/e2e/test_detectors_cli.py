"""Choosing a detector from the command line."""

import json
import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from facesorter.__main__ import main


@pytest.fixture
def album(tmp_path: Path, seed: Path) -> Path:
    """Two portraits, and one of them on its side."""
    folder = tmp_path / "album"
    folder.mkdir()
    for photo in sorted(seed.rglob("*.jpg"))[2:4]:
        shutil.copyfile(photo, folder / photo.name)
    with Image.open(folder / "03.jpg") as photo:
        Image.fromarray(np.rot90(np.asarray(photo))).save(folder / "turned.png")
    return folder


def run(capsys, *arguments: str | Path) -> tuple[int, dict, str]:
    capsys.readouterr()
    code = main([os.fspath(argument) for argument in (*arguments, "--json", "--quiet")])
    out, err = capsys.readouterr()
    return code, json.loads(out) if out else {}, err


def test_a_detector_is_chosen_kept_and_given_up(album: Path, home: Path, capsys) -> None:
    code, report, _ = run(capsys, "index", album, "--detector", "viola_jones", "--smallest-face", "30")
    chosen = {"detector": "viola_jones", "threshold": None, "smallest_face": 30, "turn": False}
    assert (code, report["search"], report["faces"]) == (0, chosen, 2)
    code, report, _ = run(capsys, "index", album, "--turn")
    assert (code, report["search"], report["faces"]) == (0, chosen | {"turn": True}, 3)
    _, faces, _ = run(capsys, "faces", "--photo", album / "turned.png")
    assert len(faces) == 1
    assert main(["index", str(album), "--quiet"]) == 0
    assert "viola_jones looks for faces, until --detector says otherwise" in capsys.readouterr().out
    code, report, _ = run(capsys, "index", album, "--detector", "pack", "--no-turn", "--smallest-face", "0")
    own = {"detector": None, "threshold": None, "smallest_face": None, "turn": False}
    assert (code, report["search"], report["unchanged"]) == (0, own, 3)
    _, report, _ = run(capsys, "index", album, "--threshold", "0.9")
    assert report["search"] == own | {"threshold": 0.9}
    _, report, _ = run(capsys, "index", album, "--detector", "pack")
    assert report["search"] == own, "the pack's own threshold can be had again"


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--detector", "nobody"], 1, "There is no detector 'nobody'. Nothing was changed; choose one of pack, mtcnn"),
        (["--detector", ""], 1, "There is no detector ''. Nothing was changed"),
        (["--detector", "yunet"], 1, "No installed pack has a detector of the kind 'yunet'"),
        (["--threshold", "1.5"], 2, "'1.5' is not a number from 0 to 1"),
        (["--threshold", "nan"], 2, "'nan' is not a number from 0 to 1"),
        (["--smallest-face", "-3"], 2, "'-3' is not a number of pixels from 0 to 10000"),
    ],
)
def test_what_makes_no_sense_is_told_in_one_sentence(
    album: Path, home: Path, capsys, arguments: list[str], code: int, words: str
) -> None:
    try:
        answer = main(["index", str(album), *arguments])
    except SystemExit as end:
        answer = end.code
    error = capsys.readouterr().err
    assert (answer, words in error) == (code, True), error
    assert "Traceback" not in error
    assert main(["index", str(album), "--quiet"]) == 0, "nothing of it is kept"
