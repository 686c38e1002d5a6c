"""What RAW photos and videos cost: seconds and memory to read them with the built-in pack.

    uv run python tests/bench/raw_and_video.py [MINUTES ...]

Makes a RAW photo of 24 megapixels with its camera's preview and one without, and a JPEG of the same pixels; and videos
of 1920 x 1080 pixels of these lengths (1 and 10), with two real faces and a key frame each second. Prints how long each
took, and the most memory that a process of its own needed for it.
"""

import multiprocessing
import os
import sys
import tempfile
import time
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
from PIL import Image

sys.path.append(str(Path(__file__).resolve().parents[1]))

from made_photos import Pixels, encoded, scene
from made_raw import dng
from made_videos import filmed, video

SEED = Path(__file__).resolve().parents[3] / "shared" / "data" / "seed-lfw25"
LONG_SIDE = 1280
TIMES = 5


def main() -> None:
    minutes = [int(word) for word in sys.argv[1:]] or [1, 10]
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        os.environ["FACESORTER_HOME"] = str(place / "home")
        pixels = scene(6000, 4000)
        jpeg = encoded(pixels, "JPEG", quality=92)
        for name, content in {
            "JPEG.jpg": jpeg,
            "RAW with a preview of all its pixels.dng": dng(pixels, previews=[jpeg]),
            "RAW with a preview of 1,620 x 1,080.dng": dng(pixels, previews=[encoded(scene(1620, 1080), "JPEG")]),
            "RAW without a preview.dng": dng(pixels),
        }.items():
            (place / name).write_bytes(content)
            seconds, memory = alone(read_photo, place / name)
            print(f"{Path(name).stem}: {1000 * seconds:.0f} ms a photo to decode, {memory:.0f} MiB at most", flush=True)
        for count in minutes:
            path = film(place / f"{count}.mp4", 60 * count)
            seconds, memory = alone(read_video, path)
            print(f"{count} min of video: {seconds:.1f} s, {memory:.0f} MiB at most", flush=True)


def film(path: Path, seconds: int) -> Path:
    """Two people side by side in front of nothing, who hardly move."""
    faces = np.concatenate([np.asarray(Image.open(SEED / name).resize((500, 500))) for name in ("10.jpg", "12.jpg")], 1)
    picture: Pixels = np.full((1080, 1920, 3), 90, np.uint8)
    picture[300:800, 400:1400] = faces
    moments = filmed(picture, 20)
    return video(path, (moments[number % 20] for number in range(4 * seconds)), rate=4, key_every=4)


def alone(work, path: Path) -> tuple[float, float]:
    """Seconds, and MiB at most, of a process that does only this."""
    ours, theirs = multiprocessing.get_context("spawn").Pipe()
    process = multiprocessing.get_context("spawn").Process(target=work, args=(path, theirs))
    process.start()
    answer: tuple[float, float] = ours.recv()
    process.join()
    return answer


def read_photo(path: Path, connection: Connection) -> None:
    from facesorter.imaging import formats

    formats.read(bytes(path), long_side=LONG_SIDE)
    start = time.perf_counter()
    for _ in range(TIMES):
        formats.read(bytes(path), long_side=LONG_SIDE)
    connection.send(((time.perf_counter() - start) / TIMES, peak()))


def read_video(path: Path, connection: Connection) -> None:
    from facesorter.vision import packs, videos
    from facesorter.vision.engine import Engine

    engine = Engine("builtin")
    start = time.perf_counter()
    found = videos.read(bytes(path), engine, packs.get("builtin").calibration, lambda: None)
    seconds = time.perf_counter() - start
    assert len(found.faces) == 2, found.faces
    connection.send((seconds, peak()))


def peak() -> float:
    with Path("/proc/self/status").open() as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024


if __name__ == "__main__":
    main()
