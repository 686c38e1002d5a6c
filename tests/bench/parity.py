"""Both packs against their originals, on all of lfw-dev.

    uv run python tests/bench/parity.py [--shared FOLDER] [--limit N]

- arcface-mbf against ``insightface.app.FaceAnalysis``: cosines of the embeddings for the same landmarks, and of the
  whole way (both find the faces for themselves; faces matched by overlap, IoU > 0.5).
- builtin against dlib: the largest difference between vectors of the same chips, on every tenth photo, since dlib
  takes long; and the time each takes for a face, on one core.
"""

import argparse
import contextlib
import io
import os
import sys
import tempfile
import time
import warnings
from pathlib import Path

import cv2
import numpy as np

from facesorter.domain.found import Pixels
from facesorter.domain.model import Box
from facesorter.imaging import formats

SHARED = Path(__file__).resolve().parents[3] / "shared"
PACK = "arcface-mbf"


def insightface(packs: Path, photos: list[Path]) -> None:
    from insightface.app import FaceAnalysis
    from insightface.app.common import Face

    from facesorter.vision.engine import Engine

    root = Path(os.environ["FACESORTER_HOME"]) / "insightface"
    (root / "models").mkdir(parents=True)
    (root / "models" / PACK).symlink_to(packs / PACK)
    with contextlib.redirect_stdout(io.StringIO()):
        reference = FaceAnalysis(name=PACK, root=str(root), providers=["CPUExecutionProvider"])
        reference.prepare(ctx_id=-1, det_size=(640, 640))
    engine = Engine(PACK, threads=2)
    same_landmarks, whole_way, missed = [], [], 0
    for path in photos:
        photo = cv2.imread(str(path))
        (found,) = engine.analyse([formats.read(bytes(path), long_side=engine.long_side)])
        for ours in found.faces:
            face = Face(kps=ours.landmarks)
            reference.models["recognition"].get(photo, face)
            same_landmarks.append(cosine(face.embedding, ours.embedding))
        for theirs in reference.get(photo):
            left, top, right, bottom = map(float, theirs.bbox)
            place = Box(left, top, right - left, bottom - top)
            best = max(found.faces, key=lambda face: face.box.iou(place), default=None)
            if best is None or best.box.iou(place) <= 0.5:
                missed += 1
            else:
                whole_way.append(cosine(best.embedding, theirs.embedding))
    print(f"{PACK} and FaceAnalysis, {len(photos)} photos")
    print(f"  same landmarks: {len(same_landmarks)} faces, smallest cosine {min(same_landmarks):.6f}")
    ways = np.array(whole_way)
    print(f"  whole way: {len(ways)} faces, mean cosine {ways.mean():.4f}, 1 % below {np.quantile(ways, 0.01):.3f}")
    print(f"  {missed} of FaceAnalysis's faces not found ({missed / (missed + len(ways)):.2%})", flush=True)


def cosine(one: np.ndarray, other: np.ndarray) -> float:
    return float(one @ other / np.linalg.norm(one) / np.linalg.norm(other))


def dlib_vectors(photos: list[Path]) -> None:
    import dlib

    from facesorter.vision import alignment, cache, manifests
    from facesorter.vision.embedders import dlib_file
    from facesorter.vision.embedders.dlib_resnet import DlibResnet
    from facesorter.vision.engine import Engine

    file = manifests.manifest("builtin").files["embedder"]
    original = dlib.face_recognition_model_v1(str(file.path))
    ours = DlibResnet(cache.kept("dlib", file.read(), dlib_file.build))
    engine = Engine("builtin")
    chips: list[Pixels] = []
    for path in photos:
        photo = formats.read(bytes(path), long_side=engine.long_side)
        (found,) = engine.analyse([photo])
        chips += [
            alignment.chip(photo.pixels, face.landmarks, ours.template, ours.weights, dlib_file.SIDE)
            for face in found.faces
        ]
    start = time.perf_counter()
    expected = np.array([original.compute_face_descriptor(chip) for chip in chips])
    middle = time.perf_counter()
    vectors = np.concatenate([ours.raw(np.stack(chips[at : at + 8])) for at in range(0, len(chips), 8)])
    end = time.perf_counter()
    print(f"builtin and dlib, {len(chips)} chips")
    print(f"  largest difference {np.abs(vectors - expected).max():.2e}")
    each = [1000 * seconds / len(chips) for seconds in (middle - start, end - middle)]
    print(f"  a face takes dlib {each[0]:.1f} ms, this network {each[1]:.1f} ms (four times that for an embedding)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder of real photos and packs")
    parser.add_argument("--limit", type=int, help="take only about this many photos")
    options = parser.parse_args()
    photos = sorted((options.shared / "data" / "lfw-dev").glob("*/*.jpg"))
    if not photos:
        sys.exit(f"There are no photos at {options.shared}.")
    if options.limit:
        photos = photos[:: max(1, len(photos) // options.limit)]
    warnings.filterwarnings("ignore", category=FutureWarning, module="insightface")
    with tempfile.TemporaryDirectory() as home:
        os.environ["FACESORTER_HOME"] = home
        from facesorter.vision import packs

        packs.import_pack(options.shared / "packs" / PACK, PACK)
        dlib_vectors(photos[::10])
        insightface(options.shared / "packs", photos)


if __name__ == "__main__":
    main()
