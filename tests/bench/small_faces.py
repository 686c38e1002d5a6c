"""How many small faces of large photos are found at one look, in tiles, and when small faces are asked for.

    uv run python tests/bench/small_faces.py [--shared FOLDER]

- crowd: the group photos of compreface_group side by side, 2,080 or 3,120 pixels wide; people noted their noses.
- album: forty 12-megapixel photos by make_album.py with the boxes of the pasted faces; a face is found where IoU is
  over 0.4. What else is found are people in the background of the portraits, or false.
- negatives_misc: nobody is there (clowns_colorful.jpg is left out).

A photo costs at most one look more than the square of the tiles along its long side, which are 4 for these detectors.
Milliseconds are of one processor, for finding faces alone.
"""

import argparse
import ast
import csv
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facesorter.domain.model import Box
    from facesorter.imaging.formats import Decoded
    from facesorter.vision.protocols import Detections, Detector

SHARED = Path(__file__).resolve().parents[3] / "shared"
#: Pixels of the smallest face that is asked for.
SMALLEST = 24
FOUND_IOU = 0.4
ALBUM = 40
_Right = Callable[..., bool]


class Counted:
    """A detector that counts its looks; ``tiles`` goes before its own most."""

    def __init__(self, detector: "Detector", tiles: int | None) -> None:
        self._detector, self.looks = detector, 0
        self.long_side, self.smallest_face = detector.long_side, detector.smallest_face
        self.most_tiles = tiles or detector.most_tiles

    def detect(self, pixels: "Decoded") -> "Detections":
        self.looks += 1
        return self._detector.detect(pixels)


@dataclass(frozen=True)
class Photo:
    """``faces``: for each true face, whether a box is around it."""

    path: Path
    faces: tuple[_Right, ...]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder of real photos and packs")
    shared = parser.parse_args().shared
    with tempfile.TemporaryDirectory() as home:
        os.environ["FACESORTER_HOME"] = home
        sets = {
            "crowd of 2,080 pixels": [crowd(shared, Path(home), 520)],
            "crowd of 3,120 pixels": [crowd(shared, Path(home), 780)],
            "album": list(album(shared, Path(home, "album"))),
            "negatives_misc": list(negatives(shared / "data" / "negatives_misc")),
        }
        report(shared, sets)


def report(shared: Path, sets: dict[str, list[Photo]]) -> None:
    from facesorter.vision.detectors import factory
    from facesorter.vision.detectors.scrfd import Scrfd

    detectors = {
        "SCRFD-500M": Scrfd((shared / "packs" / "arcface-mbf" / "det_500m.onnx").read_bytes()),
        "MTCNN": factory.landmarker(),
    }
    print("| set | detector | search | faces | found | other boxes | looks a photo | ms a photo |")
    print("|---|---|---|---|---|---|---|---|")
    for where, photos in sets.items():
        for name, detector in detectors.items():
            for how, smallest, tiles in (("one look", None, 1), ("usual", None, None), ("small", SMALLEST, None)):
                figures = measured(Counted(detector, tiles), smallest, photos)
                print(f"| {where} | {name} | {how} | {figures} |", flush=True)


def measured(detector: Counted, smallest: int | None, photos: list[Photo]) -> str:
    from facesorter.domain.errors import PhotoUnreadable
    from facesorter.domain.model import Box
    from facesorter.imaging import formats
    from facesorter.vision.searching import Searcher

    searcher = Searcher(detector, smallest)
    faces = found = others = read = 0
    seconds = 0.0
    for photo in photos:
        try:
            decoded = formats.read(os.fsencode(photo.path), long_side=searcher.long_side)
        except PhotoUnreadable:
            continue
        start = time.thread_time()
        seen = searcher.faces(decoded.pixels, decoded.scale)
        seconds += time.thread_time() - start
        corners = (seen.boxes / decoded.scale).tolist()
        boxes = [Box(left, top, right - left, bottom - top) for left, top, right, bottom in corners]
        hits = sum(any(right(box) for box in boxes) for right in photo.faces)
        read, faces, found, others = read + 1, faces + len(photo.faces), found + hits, others + len(boxes) - hits
    return f"{faces} | {found} | {others} | {detector.looks / read:.1f} | {1000 * seconds / read:.0f}"


def crowd(shared: Path, home: Path, cell: int) -> Photo:
    """The groups side by side, four in a row, each in a field of ``cell`` pixels."""
    from PIL import Image

    folder = shared / "data" / "compreface_group"
    with (folder / "manifest.csv").open(newline="") as file:
        rows = [row for row in csv.DictReader(file) if not row["path"].startswith(("002", "004", "005", "006"))]
    height = cell * 10 // 13
    photo, noses = Image.new("RGB", (4 * cell, height * -(-len(rows) // 4)), (90, 110, 130)), []
    for number, row in enumerate(rows):
        part = Image.open(folder / row["path"]).convert("RGB")
        scale = min(cell / part.width, height / part.height)
        left, top = number % 4 * cell, number // 4 * height
        photo.paste(part.resize((int(part.width * scale), int(part.height * scale))), (left, top))
        places = ast.literal_eval(row["note"].partition("noses=")[2])
        noses += [(left + x * scale, top + y * scale) for x, y in places]
    path = home / f"crowd {cell}.png"
    photo.save(path)
    return Photo(path, tuple(has_nose(x, y) for x, y in noses))


def album(shared: Path, folder: Path) -> Iterator[Photo]:
    from facesorter.domain.model import Box

    tool = [sys.executable, shared / "tools" / "make_album.py", "--portraits", shared / "data" / "lfw-dev"]
    options = ["--photos", str(ALBUM), "--out", folder, "--seed", "3"]
    subprocess.run([*tool, *options], check=True, stdout=subprocess.DEVNULL)
    with (folder / "truth.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    for path in sorted({row["path"] for row in rows}):
        mine = [row for row in rows if row["path"] == path]
        boxes = [Box(*(float(row[key]) for key in ("x", "y", "width", "height"))) for row in mine]
        yield Photo(folder / path, tuple(lies_at(box) for box in boxes))


def negatives(folder: Path) -> Iterator[Photo]:
    from facesorter.imaging import formats

    for path in sorted(folder.rglob("*.*")):
        if path.suffix.lower() in formats.EXTENSIONS and path.name != "clowns_colorful.jpg":
            yield Photo(path, ())


def has_nose(x: float, y: float) -> _Right:
    return lambda box: box.x < x < box.x + box.width and box.y < y < box.y + box.height


def lies_at(face: "Box") -> _Right:
    return lambda box: box.iou(face) > FOUND_IOU


if __name__ == "__main__":
    main()
