"""Derive FaceNet's template: where MTCNN's landmarks lie, on average, in the crops that FaceNet is used with.

    uv run python tests/bench/facenet_template.py [--shared FOLDER]

FaceNet's networks see what MTCNN frames, with a margin (facenet-pytorch's evaluation: 14 of 160 pixels), stretched to a
square. FaceSorter turns faces upright by their landmarks instead; this prints what stands in
``vision/embedders/templates.py``, made symmetrical, from every second photo of lfw-dev without knowing who is in it.
"""

import argparse
import sys
from pathlib import Path

import numpy as np

from facesorter.imaging import formats
from facesorter.vision import cache, manifests
from facesorter.vision.detectors import mtcnn_files
from facesorter.vision.detectors.mtcnn import Mtcnn

SHARED = Path(__file__).resolve().parents[3] / "shared"
SIDE, MARGIN = 160, 14
MIRRORED = [1, 0, 2, 4, 3]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder of real photos")
    photos = sorted((parser.parse_args().shared / "data").glob("lfw-dev/*/*.jpg"))[::2]
    if not photos:
        sys.exit("There are no photos there.")
    files = manifests.manifest(manifests.BUILTIN).files
    stages = {name: cache.kept(name, files[name].read(), build) for name, build in mtcnn_files.BUILDERS.items()}
    detector = Mtcnn(**stages, threads=2)
    inside = []
    for photo in photos:
        found = detector.detect(formats.read(bytes(photo)).pixels)
        if len(found.scores):
            largest = int((found.boxes[:, 2] - found.boxes[:, 0]).argmax())
            box = found.boxes[largest]
            inside.append((found.landmarks[largest] - box[:2]) / (box[2:] - box[:2]))
    template = np.mean(inside, 0) * (SIDE - MARGIN) + MARGIN / 2
    symmetrical = (template + template[MIRRORED] * [-1, 1] + [SIDE, 0]) / 2
    print(f"template of {SIDE} pixels, from {len(inside)} faces: {symmetrical.round(1).tolist()}")


if __name__ == "__main__":
    main()
