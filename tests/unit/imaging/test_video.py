"""Key frames of videos come out upright, with their times and a second apart; hostile videos give a reason."""

import os
import socket
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import av
import numpy as np
import pytest
from made_photos import Pixels, encoded, scene
from made_videos import turned, video

from facesorter.domain.errors import PhotoUnreadable
from facesorter.imaging import formats
from facesorter.imaging.video import Video, is_video


def frames(path: Path, long_side: int | None = None) -> list[tuple[float, formats.Decoded]]:
    with Video(os.fsencode(path)) as opened:
        return list(opened.frames(long_side, lambda: None))


def reason(path: Path) -> str:
    with pytest.raises(PhotoUnreadable) as caught:
        frames(path)
    return str(caught.value)


def difference(one: Pixels, other: Pixels) -> float:
    assert one.shape == other.shape
    return float(np.abs(one.astype(int) - other.astype(int)).mean())


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four seconds and a half, each with a picture of its own and two key frames."""
    path = tmp_path_factory.mktemp("clip") / "clip.mp4"
    return video(path, (scene(320, 240, number // 10) for number in range(45)), key_every=5)


def test_one_key_frame_a_second(clip: Path) -> None:
    with Video(os.fsencode(clip)) as opened:
        found = list(opened.frames(None, lambda: None))
        assert opened.duration == pytest.approx(4.5)
    assert [time for time, _ in found] == [0, 1, 2, 3, 4]
    for time, frame in found:
        assert (frame.width, frame.height) == (320, 240)
        assert difference(frame.pixels, scene(320, 240, int(time))) < 6


def test_key_frames_that_are_rarer_are_all_looked_at(tmp_path: Path) -> None:
    path = video(tmp_path / "a.mkv", (scene(64, 48, number) for number in range(70)), key_every=25)
    assert [time for time, _ in frames(path)] == [0, 2.5, 5]


def test_where_key_frames_are_rare_the_others_are_looked_at_too(tmp_path: Path) -> None:
    """Nobody should be missed who is seen for two seconds of a clip that was sent by a messenger."""
    pictures = [scene(96, 64, number // 10) for number in range(65)]
    for name, codec in {"a.mp4": "libx264", "b.mkv": "libx264", "c.avi": "mpeg4"}.items():
        path = video(tmp_path / name, pictures, key_every=250, codec=codec)
        found = frames(path)
        assert [round(time, 3) for time, _ in found] == pytest.approx([0, 1, 2, 3, 4, 5, 6], abs=0.3), name
        for time, frame in found:
            assert difference(frame.pixels, scene(96, 64, int(time + 0.01))) < 12, (name, time)
            assert np.array_equal(formats.read(os.fsencode(path), time=time).pixels, frame.pixels), (name, time)


def test_of_a_long_film_a_thousand_frames_are_looked_at(tmp_path: Path) -> None:
    """Three hours, with a key frame each second."""
    picture = scene(16, 16)
    path = video(tmp_path / "film.mp4", (picture for _ in range(10_800)), rate=1, key_every=1, codec="mpeg4")
    times = [time for time, _ in frames(path)]
    assert 900 <= len(times) <= 1200
    assert times[-1] > 10_700


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_a_video_that_was_held_upright_is_upright(tmp_path: Path, degrees: int) -> None:
    upright = scene(320, 240)
    stored = np.rot90(upright, degrees // 90)  # counterclockwise, so that the player turns it back
    plain = video(tmp_path / "plain.mp4", [stored] * 5)
    (tmp_path / "turned.mp4").write_bytes(turned(plain.read_bytes(), degrees))
    for long_side in (None, 160):
        ((_, frame),) = frames(tmp_path / "turned.mp4", long_side)
        assert (frame.width, frame.height) == (320, 240)
        factor = 2 if long_side else 1
        assert difference(frame.pixels, upright[::factor, ::factor]) < 8


def test_pixels_that_are_not_square_are_made_so(tmp_path: Path) -> None:
    path = video(tmp_path / "camcorder.mkv", [scene(160, 240)] * 3, pixel_width=2)
    ((_, frame),) = frames(path)
    assert (frame.width, frame.height) == (320, 240)
    assert difference(frame.pixels, scene(320, 240)) < 8


@pytest.mark.parametrize("long_side", [1, 100, 160, 161, 319, 320, 500])
def test_a_frame_is_as_large_as_asked_for(clip: Path, long_side: int) -> None:
    _, frame = frames(clip, long_side)[0]
    assert min(long_side, 320) <= max(frame.pixels.shape[:2]) < 2 * long_side
    assert (frame.width, frame.height) == (320, 240)


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("a.mkv", "libx264"),
        ("a.webm", "libvpx"),
        ("a.avi", "mpeg4"),
        ("A.MOV", "libx264"),
        ("a.mpg", "mpeg2video"),
        ("a.MTS", "libx264"),
        ("a.wmv", "wmv2"),
        ("a.flv", "flv"),
        ("a.mp4", "libx265"),
    ],
)
def test_videos_of_every_kind_are_read(tmp_path: Path, name: str, codec: str) -> None:
    path = video(
        tmp_path / name, (scene(352, 288, number // 25) for number in range(75)), rate=25, key_every=25, codec=codec
    )
    assert is_video(os.fsencode(path))
    found = frames(path)
    assert len(found) in {2, 3}
    for time, frame in found:
        assert difference(frame.pixels, scene(352, 288, int(time + 0.1))) < 12
        assert np.array_equal(formats.read(os.fsencode(path), time=time).pixels, frame.pixels), time


def test_a_frame_is_found_by_its_time(clip: Path) -> None:
    for time, frame in frames(clip, 160):
        assert np.array_equal(formats.read(os.fsencode(clip), long_side=160, time=time).pixels, frame.pixels)
    first, last = formats.read(os.fsencode(clip)), formats.read(os.fsencode(clip), time=99.0)
    assert difference(first.pixels, scene(320, 240, 0)) < 6 > difference(last.pixels, scene(320, 240, 4))


def test_the_date_is_local_time(tmp_path: Path) -> None:
    def date(**metadata: str) -> datetime | None:
        path = video(tmp_path / "a.mov", [scene(64, 48)] * 2, metadata=metadata)
        with Video(os.fsencode(path)) as opened:
            return opened.taken_at

    utc = datetime.fromisoformat("2020-02-03T04:05:06Z")
    assert date(creation_time="2020-02-03T04:05:06.000000Z") == utc.astimezone().replace(tzinfo=None)
    assert date() is None


def test_apple_writes_the_time_of_the_place() -> None:
    from facesorter.imaging import video as module

    found = module._taken_at(
        {"creation_time": "2020-02-03T04:05:06Z", "com.apple.quicktime.creationdate": "2020-02-03T15:05:06+1100"}
    )
    assert found == datetime(2020, 2, 3, 15, 5, 6)


@pytest.mark.parametrize(("name", "codec"), [("a.mp4", "libx264"), ("a.mkv", "libx264"), ("a.webm", "libvpx")])
def test_a_video_that_is_cut_off_is_none(tmp_path: Path, name: str, codec: str) -> None:
    pictures = (scene(160, 120, number // 10) for number in range(100))
    whole = video(tmp_path / f"whole {name}", pictures, codec=codec, at_front=True).read_bytes()
    for part in (0.7, 0.4, 0.1):
        path = tmp_path / name
        path.write_bytes(whole[: int(part * len(whole))])
        assert "cut off" in reason(path), part


def test_a_video_whose_list_of_frames_is_gone_is_none(clip: Path, tmp_path: Path) -> None:
    """Phones write it at the end."""
    path = tmp_path / "a.mp4"
    path.write_bytes(clip.read_bytes()[:-2000])
    assert reason(path) == "cut off, damaged, or no video"


def test_damage_in_the_middle_costs_the_frames_that_it_hit(clip: Path, tmp_path: Path) -> None:
    content = bytearray(clip.read_bytes())
    content[50_000:50_020] = bytes(20)
    path = tmp_path / "a.mp4"
    path.write_bytes(content)
    assert 3 <= len(frames(path)) <= 5


def test_what_shows_nothing_gives_its_reason(tmp_path: Path, clip: Path) -> None:
    path = tmp_path / "a.mp4"
    path.touch()
    assert reason(path) == "the file is empty"
    for content in (encoded(scene(64, 48), "JPEG"), encoded(scene(64, 48), "GIF"), b"no video", bytes(100_000)):
        path.write_bytes(content)
        assert reason(path) == "cut off, damaged, or no video"
    with av.open(str(tmp_path / "sound.mp4"), "w") as container:
        stream = container.add_stream("aac", rate=44_100, layout="mono")
        sound = av.AudioFrame.from_ndarray(np.zeros((1, 44_100), np.float32), format="fltp", layout="mono")
        sound.sample_rate = 44_100
        container.mux(stream.encode(sound))
        container.mux(stream.encode(None))
    assert reason(tmp_path / "sound.mp4") == "it has sound only, and no pictures"
    with pytest.raises(formats.Unreachable, match="it is no longer there"):
        frames(tmp_path / "none.mp4")


def test_frames_that_are_too_large_are_refused(clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facesorter.imaging.video._MOST_PIXELS", 320 * 240 - 1)
    assert reason(clip) == "too large: 0 megapixels"


def test_a_title_in_another_encoding_does_no_harm(clip: Path, tmp_path: Path) -> None:
    path = video(tmp_path / "a.mkv", [scene(64, 48)] * 3, metadata={"title": "Straße"})
    path.write_bytes(path.read_bytes().replace("Straße".encode(), "Stra\xdfe!".encode("latin-1")))
    assert len(frames(path)) == 1


def test_a_codec_that_is_not_known_is_said_to_be(clip: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(clip.read_bytes().replace(b"avc1", b"zzzz").replace(b"avcC", b"zzzC"))
    assert reason(path) in {
        "its pictures are stored in a way that is not known here",
        "cut off, damaged, or no video",
    }


def test_a_playlist_leads_nowhere(clip: Path, tmp_path: Path) -> None:
    """FFmpeg would read the files that it names, or fetch them, whatever the playlist itself is called."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        address = f"http://127.0.0.1:{server.getsockname()[1]}/a.ts"
        segments = video(tmp_path / "a.m2ts", [scene(64, 48)] * 3)
        for text in (
            f"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n{address}\n#EXT-X-ENDLIST\n",
            f"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n{segments}\n#EXT-X-ENDLIST\n",
            f"ffconcat version 1.0\nfile {clip}\n",
            f"[playlist]\nFile1={address}\n",
        ):
            path = tmp_path / "a.mp4"
            path.write_text(text)
            assert reason(path) == "cut off, damaged, or no video"
        with pytest.raises(BlockingIOError):
            server.accept()


def test_names_that_mean_something_to_others(clip: Path, tmp_path: Path) -> None:
    for name in (b"http:a.mp4", b"%d.mp4", b"\xff.mp4", b"-i.mp4"):
        path = os.fsencode(tmp_path) + b"/" + name
        Path(os.fsdecode(path)).write_bytes(clip.read_bytes())
        assert formats.read(path).width == 320


def test_the_window_loads_no_decoder() -> None:
    modules = "app, cli.session, services.indexing, services.viewing, ui.main_window, ui.views.photos"
    code = f"""
import sys
from importlib import import_module
for module in {modules.split(", ")!r}:
    import_module(f"facesorter.{{module}}")
assert not {{"av", "rawpy"}} & set(sys.modules)
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_without_the_decoder_it_says_what_to_install(clip: Path) -> None:
    """And it may be tried again: the video is as good as before."""
    code = f"""
import sys
sys.modules["av"] = None
from facesorter.imaging import formats
try:
    formats.read({os.fsencode(clip)!r})
except formats.Unreachable as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "videos need the package av: install it with pip install av"
