"""What a face's quality says of recognition: photos are spoilt on purpose, and nobody need know who is in them.

    uv run python tests/bench/face_quality.py [--shared FOLDER] [--packs ID[,ID...]] [--every N]

From every Nth photo of lfw-dev and celeb5 the largest face is taken, and each photo is spoilt in several ways, step by
step (see ``tests/spoilt_photos.py``). Of the same face in the spoilt copies it prints, for each pack:

- for each way and step: in how many copies it is still found, its quality, the cosine of its embedding to the one of
  the untouched photo, and the embedding's length;
- for bands of quality, of all copies: that cosine, on average and for the worst tenth, and in how many copies it would
  still be joined to the untouched face (cosine above the pack's ``merge``);
- how well the order by quality, and the one by the embedding's length, agree with the order by cosine (Spearman);
- the lengths that a manifest's ``norm`` may hold, if lengths agree with cosines at all: what one in ten of the copies
  that would not be joined falls below, and the middle of untouched faces.

A turned head shows the same photo: what it costs to see another side of a face is more than is printed here.
"""

import argparse
import itertools
import os
import sys
import tempfile
from pathlib import Path

import numpy as np
from scipy.stats import spearmanr

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from spoilt_photos import WAYS

from facesorter.domain.found import FoundFace, FoundPhoto
from facesorter.domain.model import POOR
from facesorter.imaging import formats
from facesorter.imaging.formats import Decoded
from facesorter.vision import packs
from facesorter.vision.engine import Engine

SHARED = Path(__file__).resolve().parents[3] / "shared"
BANDS = (0, 0.2, 0.3, POOR, 0.4, 0.5, 0.6, 0.7, 0.8, 1.001)


def largest(found: FoundPhoto) -> FoundFace | None:
    return max(found.faces, key=lambda face: face.box.width * face.box.height, default=None)


def found_again(found: FoundPhoto, face: FoundFace, scale: float) -> FoundFace | None:
    """The largest face whose middle is near where the face was; ``scale``: of the copy."""
    centre = np.array([face.box.x + face.box.width / 2, face.box.y + face.box.height / 2]) * scale
    reach = face.box.width * scale / 2
    near = [
        each
        for each in found.faces
        if np.abs(np.array([each.box.x + each.box.width / 2, each.box.y + each.box.height / 2]) - centre).max() < reach
    ]
    return max(near, key=lambda each: each.box.width * each.box.height, default=None)


def measure(pack: str, paths: list[Path]) -> None:
    engine, merge = Engine(pack, os.cpu_count() or 1), packs.get(pack).calibration.merge
    steps: dict[tuple[str, float], list[tuple[float, float, float] | None]] = {}
    for path in paths:
        photo = formats.read(bytes(path), long_side=engine.long_side)
        face = largest(engine.analyse([photo])[0])
        if face is None:
            continue
        landmarks = face.landmarks * np.float32(photo.scale)
        tried = [("untouched", 0.0, photo.pixels)]
        tried += [
            (way, level, np.ascontiguousarray(spoil(photo.pixels, landmarks, level)))
            for way, (spoil, levels) in WAYS.items()
            for level in levels
        ]
        for way, level, pixels in tried:
            height, width = pixels.shape[:2]
            again = found_again(
                engine.analyse([Decoded(pixels, width, height, None, b"")])[0], face, width / photo.width
            )
            row = None
            if again is not None:
                lengths = np.linalg.norm(face.embedding), np.linalg.norm(again.embedding)
                row = again.quality, float(face.embedding @ again.embedding / lengths[0] / lengths[1]), lengths[1]
            steps.setdefault((way, level), []).append(row)
    print(f"\n{pack}: {len(steps['untouched', 0.0])} faces")
    print(f"{'way':12}{'step':>8}{'found':>8}{'quality':>9}{'cosine':>8}{'length':>8}")
    for (way, level), rows in steps.items():
        there = [row for row in rows if row] or [(np.nan,) * 3]
        quality, cosine, length = np.mean(there, axis=0)
        share = sum(row is not None for row in rows) / len(rows)
        print(f"{way:12}{level:8g}{share:8.0%}{quality:9.3f}{cosine:8.3f}{length:8.2f}")
    quality, cosine, length = np.array([row for rows in steps.values() for row in rows if row]).T
    print(f"\n{'quality':14}{'copies':>8}{'cosine':>8}{'worst tenth':>13}{'joined':>8}")
    for low, high in (*itertools.pairwise(BANDS), (0, POOR), (POOR, BANDS[-1])):
        here = (quality >= low) & (quality < high)
        if here.any():
            joined = (cosine[here] > merge).mean()
            print(
                f"{low:4.2f} - {min(high, 1):4.2f}   {here.sum():8,}{cosine[here].mean():8.3f}"
                f"{np.quantile(cosine[here], 0.1):13.3f}{joined:8.1%}"
            )
    by_quality, by_length = (spearmanr(values, cosine).statistic for values in (quality, length))
    print(f"agreement with the cosine: quality {by_quality:.2f}, length {by_length:.2f}")
    untouched = [row[2] for row in steps["untouched", 0.0] if row]
    print(f"norm = [{np.quantile(length[cosine < merge], 0.1):.1f}, {np.median(untouched):.1f}]")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder of real photos and packs")
    parser.add_argument("--packs", default="builtin,arcface-mbf", help="separated by commas")
    parser.add_argument("--every", type=int, default=16, metavar="N", help="take every Nth photo")
    options = parser.parse_args()
    data = options.shared / "data"
    if not data.is_dir():
        sys.exit(f"There are no photos at {data}.")
    paths = (
        sorted(data.glob("lfw-dev/*/*.jpg"))[:: options.every] + sorted(data.glob("celeb5/*/*/*.jpg"))[:: options.every]
    )
    with tempfile.TemporaryDirectory() as home:
        os.environ["FACESORTER_HOME"] = home
        for pack in options.packs.split(","):
            if pack != "builtin":
                packs.import_pack(options.shared / "packs" / pack, pack)
            measure(pack, paths)


if __name__ == "__main__":
    main()
