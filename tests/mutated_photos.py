"""Small photos of every format, damaged in many ways; each must come out as a photo or as a reason.

    uv run python tests/mutated_photos.py [COUNT]

reads about COUNT of them (100,000) and ends with 0 if nothing else ever came out.
"""

import io
import os
import random
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
from made_photos import encoded, scene, with_orientation
from made_raw import dng
from made_videos import video
from PIL import Image

from facesorter.domain.errors import PhotoUnreadable
from facesorter.imaging import formats
from facesorter.imaging.video import Video, is_video


def mutate(content: bytes, random: random.Random) -> bytes:
    """Damage as disks and people do it: bytes changed, cut, doubled, zeroed; mostly near the beginning, where the
    sizes are.
    """
    mutated = bytearray(content)
    for _ in range(random.randint(1, 8)):
        reach = random.choice([64, 512, len(mutated)])
        place = random.randrange(min(reach, len(mutated)))
        match random.randrange(6):
            case 0 | 1:
                mutated[place] = random.randrange(256)
            case 2:
                mutated[place : place + 4] = random.choice([b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff"])
            case 3:
                del mutated[place : place + random.randint(1, 30)]
            case 4:
                mutated[place:place] = mutated[place : place + random.randint(1, 30)]
            case 5:
                del mutated[max(place, 20) :]
        if not mutated:
            break
    return bytes(mutated)


def originals() -> dict[str, bytes]:
    """A small photo of every format and kind of pixels."""
    pixels, exif = scene(40, 30), with_orientation(6, DateTime="2020:01:01 00:00:00")
    made = {kind: encoded(pixels, kind, exif=exif) for kind in ("JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF")}
    made |= {kind: encoded(pixels, kind) for kind in ("BMP", "GIF")}
    made["progressive"] = encoded(pixels, "JPEG", progressive=True, exif=exif)
    for compression in ("tiff_lzw", "tiff_adobe_deflate", "jpeg", "packbits"):
        made[compression] = encoded(pixels, "TIFF", compression=compression)
    for kind, image in {
        "cmyk": Image.fromarray(pixels).convert("CMYK"),
        "deep": Image.fromarray(pixels[:, :, 0].astype(np.uint16) * 257),
        "palette": Image.fromarray(pixels).quantize(9),
        "transparent": Image.fromarray(pixels).convert("RGBA"),
    }.items():
        file = io.BytesIO()
        image.save(file, "JPEG" if kind == "cmyk" else "PNG")
        made[kind] = file.getvalue()
    made["raw.dng"] = dng(pixels)
    made["previewed.dng"] = dng(pixels, orientation=6, previews=[encoded(pixels, "JPEG"), pixels])
    with tempfile.TemporaryDirectory() as folder:
        for name, codec in {"a.mp4": "libx264", "b.mkv": "mpeg4", "c.avi": "mpeg4", "d.mpg": "mpeg2video"}.items():
            frames = (scene(64, 48, seed) for seed in range(6))
            made[name] = video(Path(folder) / name, frames, rate=25, key_every=2, codec=codec).read_bytes()
    return made


def read_mutations(path: str, first: int, last: int, say: Callable[[tuple[str, int]], None]) -> None:
    """Read one mutation of every original for each seed; says each that raised what it should not."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    made = originals()
    for seed in range(first, last):
        for kind, content in made.items():
            file = path + Path(kind).suffix
            Path(file).write_bytes(mutate(content, random.Random(f"{kind} {seed}")))
            say((kind, seed))
            try:
                photo = formats.read(os.fsencode(file), long_side=24)
                assert photo.pixels.ndim == 3
                assert photo.pixels.size
                if is_video(os.fsencode(file)):
                    with Video(os.fsencode(file)) as opened:
                        assert all(frame.pixels.size for _, frame in opened.frames(24, lambda: None))
            except PhotoUnreadable:
                continue
            except Exception as error:
                say((f"{kind} raised {error!r}", seed))
                raise


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    seeds, read = -(-count // len(originals())), 0

    def say(_: tuple[str, int]) -> None:
        nonlocal read
        read += 1

    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        read_mutations(f"{folder}/photo", 0, seeds, say)
    print(f"{read:,} mutated photos in {time.monotonic() - start:.0f} s: a photo or a reason came out of each")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    main()
