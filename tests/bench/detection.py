"""What each pack finds: photos of lfw-dev with a face, faces of compreface_group against its counts, false faces.

    uv run python tests/bench/detection.py [--shared FOLDER]

The packs are the built-in one and ``arcface-mbf``. A face counts as right on compreface_group when a nose noted by
people lies inside its box. Photos of negatives_misc show no people, except clowns_colorful.jpg.
"""

import argparse
import ast
import csv
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facesorter.domain.model import Box
    from facesorter.vision.engine import Engine

SHARED = Path(__file__).resolve().parents[3] / "shared"
PACKS = ("builtin", "arcface-mbf")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder of real photos and packs")
    options = parser.parse_args()
    if not options.shared.is_dir():
        sys.exit(f"There are no photos at {options.shared}.")
    with tempfile.TemporaryDirectory() as home:
        os.environ["FACESORTER_HOME"] = home
        from facesorter.vision import packs
        from facesorter.vision.engine import Engine

        packs.import_pack(options.shared / "packs" / "arcface-mbf", "arcface-mbf")
        for pack in PACKS:
            print(pack)
            engine = Engine(pack, threads=2)
            report_portraits(engine, options.shared / "data" / "lfw-dev")
            report_counts(engine, options.shared / "data" / "compreface_group")
            report_false_faces(engine, options.shared / "data" / "negatives_misc")


def report_portraits(engine: "Engine", folder: Path) -> None:
    photos = sorted(folder.glob("*/*.jpg"))
    found = [len(found_in(engine, photo)) for photo in photos]
    some = sum(count > 0 for count in found)
    print(f"  lfw-dev: {some} of {len(photos)} photos with a face ({some / len(photos):.2%}), {sum(found)} faces")


def report_counts(engine: "Engine", folder: Path) -> None:
    right, wrong = 0, []
    with (folder / "manifest.csv").open(newline="") as rows:
        for row in csv.DictReader(rows):
            noses = ast.literal_eval(row["note"].partition("noses=")[2])
            boxes = [box for box, _ in found_in(engine, folder / row["path"])]
            seen = sum(any(inside(nose, box) for box in boxes) for nose in noses)
            if seen == len(noses) == len(boxes):
                right += 1
            else:
                wrong.append(f"{row['path']}: {len(boxes)} found, {seen} of {len(noses)} noses in them")
    print(f"  compreface_group: {right} of {right + len(wrong)} photos right")
    print("".join(f"    {line}\n" for line in wrong), end="")


def report_false_faces(engine: "Engine", folder: Path) -> None:
    from facesorter.domain.errors import PhotoUnreadable

    photos, lines = 0, []
    for photo in sorted(path for path in folder.rglob("*.*") if path.suffix != ".csv"):
        try:
            found = found_in(engine, photo)
        except PhotoUnreadable as error:
            print(f"    {photo.name} is not read: {error}")
            continue
        photos += 1
        lines += [f"{photo.name}: {box.width:.0f} x {box.height:.0f} pixels, score {score:.2f}" for box, score in found]
    print(f"  negatives_misc: {len(lines)} faces in {photos} photos")
    print("".join(f"    {line}\n" for line in lines), end="", flush=True)


def found_in(engine: "Engine", photo: Path) -> "list[tuple[Box, float]]":
    from facesorter.imaging import formats

    (found,) = engine.analyse([formats.read(os.fsencode(photo), long_side=engine.long_side)])
    return [(face.box, face.score) for face in found.faces]


def inside(point: tuple[float, float], box: "Box") -> bool:
    return box.x < point[0] < box.x + box.width and box.y < point[1] < box.y + box.height


if __name__ == "__main__":
    main()
