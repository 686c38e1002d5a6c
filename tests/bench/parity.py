"""Both packs against their originals, on all of lfw-dev.

    uv run python tests/bench/parity.py [--shared FOLDER] [--limit N]

- arcface-mbf against ``insightface.app.FaceAnalysis``: cosines of the embeddings for the same landmarks, and of the
  whole way (both find the faces for themselves; faces matched by overlap, IoU > 0.5).
- builtin against dlib: the largest difference between vectors of the same chips, on every tenth photo, since dlib
  takes long; and the processor's time that each takes for a face, a few faces of one, then of the other.
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
    wide: list[Pixels] = []
    for path in photos:
        photo = formats.read(bytes(path), long_side=engine.long_side)
        (found,) = engine.analyse([photo])
        for face in found.faces:
            for side, into in ((dlib_file.SIDE, chips), (ours.side, wide)):
                into.append(alignment.chip(photo.pixels, face.landmarks, ours.template, ours.weights, side))
    apart, seconds = 0.0, np.zeros(3)
    for at in range(0, len(chips), 8):
        some = chips[at : at + 8]
        # The processor's time: whatever else a computer does, all three run in one thread.
        times = [time.process_time()]
        expected = np.array([original.compute_face_descriptor(chip) for chip in some])
        times.append(time.process_time())
        vectors = ours.raw(np.stack(some))
        times.append(time.process_time())
        ours.embed(np.stack(wide[at : at + 8]))
        times.append(time.process_time())
        apart = max(apart, float(np.abs(vectors - expected).max()))
        seconds += np.diff(times)
    print(f"builtin and dlib, {len(chips)} chips")
    print(f"  largest difference {apart:.2e}")
    of_dlib, of_network, of_pack = 1000 * seconds / len(chips)
    print(f"  one vector: dlib {of_dlib:.1f} ms, this network {of_network:.1f} ms ({of_dlib / of_network:.1f} times)")
    print(f"  the pack's embedding, of four views: {of_pack:.1f} ms ({of_dlib / of_pack:.1f} times as fast as dlib)")


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
