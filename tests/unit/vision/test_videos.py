"""Real faces in videos: each person is one face, at its time, as good as in a photo."""

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from made_videos import filmed, turned, video

from facesorter.domain.found import FoundPhoto
from facesorter.domain.packs import Calibration
from facesorter.imaging import formats
from facesorter.vision import packs, videos
from facesorter.vision.engine import Engine


@pytest.fixture(scope="session")
def calibration(home_with_pack: Path) -> Calibration:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACESORTER_HOME", str(home_with_pack))
        return packs.get("arcface-mbf").calibration


@pytest.fixture
def read_video(mbf: Engine, calibration: Calibration) -> Callable[[Path], FoundPhoto]:
    return lambda path: videos.read(os.fsencode(path), mbf, calibration, lambda: None)


@pytest.fixture(scope="session")
def people(seed: Path) -> list[np.ndarray]:
    """Three people, alone in their photos, of 500 x 500 pixels."""
    return [
        np.repeat(np.repeat(formats.read(os.fsencode(seed / name)).pixels, 2, 0), 2, 1)
        for name in ("10.jpg", "12.jpg", "16.jpg")
    ]


def cosine(one: np.ndarray, other: np.ndarray) -> float:
    return float(one @ other / np.linalg.norm(one) / np.linalg.norm(other))


def test_a_person_who_stays_is_one_face(read_video, people, mbf: Engine, tmp_path: Path) -> None:
    path = video(tmp_path / "a.mp4", filmed(people[0], 60))
    found = read_video(path)
    (face,) = found.faces
    assert (found.width, found.height, found.duration) == (500, 500, pytest.approx(6.0))
    assert found.content_hash == formats.content_hash(os.fsencode(path))
    # All that is known of it is of the frame at its time.
    frame = formats.read(os.fsencode(path), time=face.time)
    ((alone,),) = [photo.faces for photo in mbf.analyse([frame])]
    assert face.box == alone.box
    assert face.quality == pytest.approx(alone.quality, abs=0.01)
    assert cosine(face.embedding, alone.embedding) > 0.99
    ((still,),) = [photo.faces for photo in mbf.analyse([formats.Decoded(people[0], 500, 500, None, b"")])]
    assert cosine(face.embedding, still.embedding) > 0.8


def test_two_people_in_turn_are_two_faces(read_video, people, tmp_path: Path) -> None:
    path = video(tmp_path / "a.mkv", [*filmed(people[0], 30), *filmed(people[1], 30), *filmed(people[0], 20)])
    first, second = read_video(path).faces
    assert cosine(first.embedding, second.embedding) < 0.3
    one, other = {0, 1, 2, 6, 7}, {3, 4, 5}
    assert (first.time in one and second.time in other) or (first.time in other and second.time in one)


def test_three_people_together_are_three_faces(read_video, people, tmp_path: Path) -> None:
    path = video(tmp_path / "a.mp4", filmed(np.concatenate(people, 1), 30))
    found = read_video(path)
    assert sorted(round(face.box.x // 500) for face in found.faces) == [0, 1, 2]
    # Seen in one frame, they are known to be three people; and it is the one that stands for the video.
    assert {face.time for face in found.faces} == {found.moment}


def test_a_turned_video_has_its_faces_where_they_are_seen(read_video, people, tmp_path: Path) -> None:
    upright = video(tmp_path / "a.mp4", filmed(people[1], 10))
    plain = video(tmp_path / "b.mp4", [np.rot90(picture) for picture in filmed(people[1], 10)])
    plain.write_bytes(turned(plain.read_bytes(), 90))
    (one,), (other,) = read_video(upright).faces, read_video(plain).faces
    assert one.box.iou(other.box) > 0.9


def test_the_cover_is_not_black(read_video, people, tmp_path: Path) -> None:
    black = np.zeros_like(people[0])
    found = read_video(video(tmp_path / "a.mp4", [*[black] * 20, *filmed(people[0], 10), *[black] * 20]))
    assert [face.time for face in found.faces] == [2] == [found.moment]
    (tmp_path / "cover.jpg").write_bytes(found.thumbnail)
    assert formats.read(os.fsencode(tmp_path / "cover.jpg")).pixels.mean() > 40
