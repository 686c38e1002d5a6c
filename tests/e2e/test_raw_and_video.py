"""RAW photos and videos among JPEGs, through the real entry: they are photos like all others."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from made_photos import Pixels, encoded
from made_raw import dng
from made_videos import filmed, video
from PIL import Image


def pixels_of(photo: Path, width: int = 250) -> Pixels:
    with Image.open(photo) as image:
        return np.asarray(image.convert("RGB").resize((width, width), Image.Resampling.BICUBIC))


@pytest.fixture
def album(tmp_path: Path, seed: Path) -> Path:
    """Two people, each in a JPEG, in a RAW photo beside it, and in one without a preview; with the truth about it."""
    folder = tmp_path / "album"
    folder.mkdir()
    truth = ["path,identity"]
    for name, (first, second) in {"Ann": ("10.jpg", "11.jpg"), "Ben": ("12.jpg", "13.jpg")}.items():
        shutil.copy(seed / first, folder / f"{name}.jpg")
        shown = pixels_of(seed / first)
        (folder / f"{name}.NEF").write_bytes(dng(shown, orientation=8, previews=[encoded(np.rot90(shown, 3), "JPEG")]))
        (folder / f"{name} 2.dng").write_bytes(dng(pixels_of(seed / second, 600)))
        truth += [f"album/{name}{end},{name}" for end in (".jpg", ".NEF", " 2.dng")]
    (tmp_path / "truth.csv").write_text("\n".join(truth))
    return folder


def test_raw_photos_are_grouped_with_the_others(new_library, album: Path, tmp_path: Path) -> None:
    shutil.copy(album / "Ann.jpg", album / "Not at all.CR2")
    report = new_library("index", album)
    assert (report["photos"], report["new"], report["faces"]) == (7, 7, 6)
    assert [Path(failed["path"]).name for failed in report["failed"]] == ["Not at all.CR2"]
    (album / "Not at all.CR2").unlink()
    new_library("group")
    (score,) = new_library("evaluate", "--truth", f"csv:{tmp_path / 'truth.csv'}")["runs"]
    assert (score["f_measure"], score["groups"], score["undetected"]) == (1.0, 2, 0)
    boxes = {Path(face["photo"]).name: face["box"] for face in new_library("faces")}
    assert boxes["Ann.NEF"] == pytest.approx(boxes["Ann.jpg"], abs=8)
    assert {Path(face["photo"]).suffix: face["taken_at"] for face in new_library("faces")}[
        ".NEF"
    ] == "2021-06-05T04:03:02"

    again = new_library("index", album)
    assert (again["unchanged"], again["new"], again["changed"], again["photos_per_second"]) == (6, 0, 0, 0)
    new_library("export", "--to", tmp_path / "out")
    exported = sorted(path for path in (tmp_path / "out").rglob("*") if path.is_file())
    assert sorted(path.name for path in exported) == sorted(path.name for path in album.iterdir())
    assert all(path.read_bytes() == (album / path.name).read_bytes() for path in exported)


def test_faces_of_videos_are_grouped_with_the_others(new_library, album: Path, tmp_path: Path) -> None:
    ann, ben = (pixels_of(album / name, 500) for name in ("Ann.jpg", "Ben.jpg"))
    video(album / "both in turn.mp4", [*filmed(ann, 30), *filmed(ben, 30), *filmed(ann, 20)])
    video(album / "side by side.mkv", filmed(np.concatenate([ann, ben], 1), 20))
    video(album / "nobody.mov", filmed(np.zeros_like(ann), 20))
    (album / "cut.mp4").write_bytes((album / "both in turn.mp4").read_bytes()[:20_000])
    report = new_library("index", album)
    assert (report["photos"], report["new"], report["faces"]) == (10, 10, 10)
    ((failed,),) = [report["failed"]]
    assert (Path(failed["path"]).name, failed["error"][:7]) == ("cut.mp4", "cut off")
    new_library("group")
    assert [(person["faces"], person["photos"]) for person in new_library("people")] == [(5, 5), (5, 5)]
    times = {}
    for face in new_library("faces"):
        times.setdefault(Path(face["photo"]).name, []).append(face["time"])
    assert times["Ann.jpg"] == times["Ben.NEF"] == [None]
    first, second = sorted(times["both in turn.mp4"])
    assert first in {0, 1, 2, 6, 7} or second in {6, 7}
    assert {first, second} & {3, 4, 5}
    assert all(time in {0, 1} for time in times["side by side.mkv"])

    again = new_library("index", album)
    assert (again["unchanged"], again["photos_per_second"]) == (10, 0)
    new_library("export", "--to", tmp_path / "out")
    copies = sorted((tmp_path / "out").rglob("*.m??"))
    assert [path.name for path in copies] == ["both in turn.mp4", "side by side.mkv"] * 2
    assert all(path.read_bytes() == (album / path.name).read_bytes() for path in copies)
    new_library("export", "--to", tmp_path, "--format", "csv")
    (score,) = new_library("evaluate", "--truth", f"csv:{tmp_path / 'faces.csv'}")["runs"]
    assert (score["f_measure"], score["undetected"]) == (1.0, 0)


def test_without_the_decoders_the_rest_is_read_and_these_later(new_library, album: Path, tmp_path: Path) -> None:
    video(album / "video.mp4", filmed(pixels_of(album / "Ann.jpg", 500), 10))
    # Packages of these names that cannot be imported stand before the real ones; also in the worker.
    (tmp_path / "without").mkdir()
    for name in ("rawpy", "av"):
        (tmp_path / "without" / f"{name}.py").write_text("raise ImportError('not installed')")
    paths = os.pathsep.join([str(tmp_path / "without"), os.environ.get("PYTHONPATH", "")])
    done = subprocess.run(
        [sys.executable, "-m", "facesorter", "--library", str(new_library.library), "index", str(album)],
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("RAW photos need the package rawpy: install it with pip install rawpy") == 4
    assert "video.mp4: videos need the package av: install it with pip install av" in done.stdout
    report = new_library("index", album)
    assert (report["photos"], report["faces"], report["failed"]) == (7, 7, [])
