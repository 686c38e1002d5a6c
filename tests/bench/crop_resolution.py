"""How much of a face a crop must show so that its embedding is as good as the photo's, without knowing who it is.

    uv run python tests/bench/crop_resolution.py [--shared FOLDER] [--pack FOLDER] [--every N]

Faces of lfw-dev, celeb5 and friends_album are found by the built-in detector. Each is embedded from its photo, from its
crop as the library keeps it, and from ever smaller copies of that crop, by the built-in embedder and by that of another
pack. Printed for each share of the pixels that a chip needs (`recutting.ENOUGH` is such a share): the cosine between
the embeddings from crop and from photo, and where it lies between the pack's bound for one person (0) and the same
vector (1). Then where the built-in detector's landmarks lie in its boxes, on average (`recutting._USUAL`).
"""

import argparse
import io
import itertools
import os
import tempfile
from pathlib import Path

os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import numpy as np
from PIL import Image

from facesorter.domain.found import Floats, FoundFace, Pixels
from facesorter.imaging import crops, formats, squares
from facesorter.imaging.formats import Decoded
from facesorter.vision import alignment, packs
from facesorter.vision.engine import Engine
from facesorter.vision.recutting import ENOUGH

SHARED = Path(__file__).resolve().parents[3] / "shared"
SETS = (("lfw-dev", 12), ("celeb5", 2), ("friends_album", 3))
SIDES = (160, 128, 96, 64, 48, 32)
BINS = (0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 9.0)


def smaller(crop: bytes, side: int) -> bytes:
    file = io.BytesIO()
    picture = Image.open(io.BytesIO(crop)).resize((side, side), Image.Resampling.BILINEAR, reducing_gap=2.0)
    picture.save(file, "JPEG", quality=88)
    return file.getvalue()


def copies(engine: Engine, face: FoundFace, photo: Decoded) -> tuple[list[float], list[Pixels]]:
    """The share of a chip's pixels that the stored crop shows and smaller ones do, and the chips; the photo's first."""
    needed = alignment.face_size(engine._embedder.template)
    square = squares.crop_rectangle(face.box)
    chips = [engine._cut(photo.pixels, face.landmarks * np.float32(photo.scale))]
    shares = []
    whole = len(crops.pixels(face.crop))
    for side in (whole, *(side for side in SIDES if side < whole)):
        pixels = crops.pixels(face.crop if side == whole else smaller(face.crop, side))
        landmarks = (face.landmarks - np.array([square.x, square.y], np.float32)) * np.float32(side / square.width)
        chips.append(engine._cut(pixels, landmarks))
        shares.append(alignment.face_size(landmarks) / needed)
    return shares, chips


def show(title: str, shares: Floats, cosines: Floats, bound: float) -> None:
    low, median = np.percentile(cosines, [1, 50])
    print(
        f"  {title:<26}{len(cosines):7,}{np.median(shares):8.2f}{low:10.4f}{median:10.4f}"
        f"{(low - bound) / (1 - bound):14.3f}{(median - bound) / (1 - bound):10.3f}"
    )


def measure(pack: str, found: list[tuple[bytes, FoundFace]]) -> None:
    engine = Engine(pack)
    bound = packs.get(pack).calibration.merge
    rows, stored = [], []
    decoded: dict[bytes, Decoded] = {}
    for path, face in found:
        if path not in decoded:
            decoded = {path: formats.read(path, long_side=engine.long_side)}
        shares, chips = copies(engine, face, decoded[path])
        vectors = np.stack(engine._embed(chips))
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        rows += list(zip(shares, (vectors[1:] @ vectors[0]).tolist(), strict=True))
        stored.append(rows[-len(shares)])
    print(f"\n{pack}: bound of one person {bound:.3f}")
    print(f"  {'share of a chip':26}{'crops':>7}{'share':>8}{'cos 1 %':>10}{'median':>10}{'way 1 %':>14}{'median':>10}")
    kept, every = np.array(stored), np.array(rows)
    show("as the library keeps them", kept[:, 0], kept[:, 1], bound)
    enough = kept[kept[:, 0] >= ENOUGH]
    show(f"those of {ENOUGH} and more", enough[:, 0], enough[:, 1], bound)
    for low, high in itertools.pairwise(BINS):
        inside = every[(every[:, 0] >= low) & (every[:, 0] < high)]
        if len(inside):
            show(f"{low:.1f} to {high:.1f}", inside[:, 0], inside[:, 1], bound)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder of real photos and packs")
    parser.add_argument("--pack", type=Path, help="the other pack's folder (default: arcface-mbf of the shared ones)")
    parser.add_argument("--every", type=int, default=1, help="look at every Nth of the photos only")
    options = parser.parse_args()
    engine = Engine("builtin")
    found: list[tuple[bytes, FoundFace]] = []
    for name, step in SETS:
        for path in map(bytes, sorted((options.shared / "data" / name).rglob("*.jpg"))[:: step * options.every]):
            photo = formats.read(path, long_side=engine.long_side)
            found += [(path, face) for face in engine.analyse([photo])[0].faces]
    print(f"{len(found):,} faces")
    measure("builtin", found)
    with tempfile.TemporaryDirectory() as home:
        os.environ["FACESORTER_HOME"] = home
        packs.import_pack(options.pack or options.shared / "packs" / "arcface-mbf", "other")
        measure("other", found)
    places = [
        (face.landmarks - [face.box.x + face.box.width / 2, face.box.y + face.box.height / 2])
        / max(face.box.width, face.box.height)
        for _, face in found
    ]
    print(
        f"\nlandmarks from the centre of the box, in shares of its longer side: {np.mean(places, 0).round(2).tolist()}"
    )


if __name__ == "__main__":
    main()
