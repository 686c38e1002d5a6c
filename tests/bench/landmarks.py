"""How far landmarks are from those of SCRFD-2.5G on the same faces of lfw-dev, in distances between the eyes.

    uv run python tests/bench/landmarks.py [--shared FOLDER] [--photos N]

For each detector: its own landmarks, if it has any, and the ones that MTCNN's last network finds in its boxes.
"""

import argparse
import os
import tempfile
from collections import defaultdict
from pathlib import Path

SHARED = Path(__file__).resolve().parents[3] / "shared"
#: A box around the same face shares this much with SCRFD's; those of dlib are as little alike.
SAME_FACE = 0.3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder of real photos and packs")
    parser.add_argument("--photos", type=int, default=120, help="how many, from all over the set")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["FACESORTER_HOME"] = home
        measure(options.shared, options.photos)


def measure(shared: Path, number: int) -> None:
    import numpy as np

    from facesorter.domain.model import Box
    from facesorter.imaging import formats
    from facesorter.vision.detectors import factory
    from facesorter.vision.detectors.dlib_detectors import DlibHog
    from facesorter.vision.detectors.scrfd import Scrfd
    from facesorter.vision.detectors.viola_jones import ViolaJones
    from facesorter.vision.detectors.yunet import Yunet

    packs = shared / "packs"
    reference = Scrfd((packs / "detectors" / "scrfd_2.5g_bnkps.onnx").read_bytes())
    mtcnn = factory.landmarker()
    detectors = {
        "SCRFD-500M": Scrfd((packs / "arcface-mbf" / "det_500m.onnx").read_bytes()),
        "MTCNN": mtcnn,
        "YuNet": Yunet((packs / "detectors" / "face_detection_yunet_2023mar.onnx").read_bytes()),
        "Viola-Jones": ViolaJones(factory.cascade()),
        "dlib HOG": DlibHog(),
    }
    overlaps, distances = defaultdict(list), defaultdict(list)
    photos = sorted((shared / "data" / "lfw-dev").glob("*/*.jpg"))
    for path in photos[:: max(1, len(photos) // number)][:number]:
        pixels = formats.read(bytes(path)).pixels
        theirs = reference.detect(pixels)
        for name, detector in detectors.items():
            found = detector.detect(pixels)
            places = [Box(left, top, right - left, bottom - top) for left, top, right, bottom in found.boxes.tolist()]
            for (left, top, right, bottom), marks in zip(theirs.boxes.tolist(), theirs.landmarks, strict=True):
                face = Box(left, top, right - left, bottom - top)
                row = max(range(len(places)), key=lambda row: places[row].iou(face), default=None)
                if row is None or places[row].iou(face) < SAME_FACE:
                    continue
                overlaps[name].append(places[row].iou(face))
                eyes = np.linalg.norm(marks[1] - marks[0])
                sources = {"MTCNN's in its box": mtcnn.landmarks(pixels, found.boxes[[row]])[0]}
                if found.landmarks is not None:
                    sources["its own"] = found.landmarks[row]
                for source, points in sources.items():
                    distances[name, source].append(np.linalg.norm(points - marks, axis=1).mean() / eyes)
    for name, shares in overlaps.items():
        print(f"{name}: {len(shares)} faces, IoU {np.median(shares):.2f} (median), {np.min(shares):.2f} (least)")
    for (name, source), values in distances.items():
        print(f"{name}, {source}: {np.median(values):.3f} (median), {np.percentile(values, 95):.3f} (95 of 100 below)")


if __name__ == "__main__":
    main()
