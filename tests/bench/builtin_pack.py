"""Derive the measured figures of the built-in pack from photos of faces, without knowing who is in them.

    uv run python tests/bench/builtin_pack.py [--shared FOLDER]

It prints what stands in ``vision/embedders/dlib_resnet.py`` (the template) and in ``resources/packs/builtin.toml``
(the calibration):

- template: where MTCNN's landmarks lie, on average, in the chips that dlib itself cuts of the same faces (its own
  detector, its predictor of five landmarks, 150 pixels, padding 0.25), made symmetrical; then how far the chips cut by
  that template are from dlib's, at their corners, and how far their vectors are.
- calibration, without a photo of lfw-dev, whose scores are measured with it: two faces from different sets are two
  people. Their distances follow a normal distribution. "link" is for sure matches: one in a million pairs of strangers
  is that close, so a thousand faces hold about one. "merge" is a distance of dlib's vectors that was published for
  average linkage (0.55, ``../shared/data/README.md``), as a share of the median distance of strangers: ours are means
  of four vectors, so all distances are shorter.
"""

import argparse
import itertools
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import dlib
import numpy as np
from scipy.stats import norm

from facesorter.clustering.base import unit
from facesorter.domain.found import Floats, Pixels
from facesorter.imaging import formats
from facesorter.vision import alignment, cache, manifests
from facesorter.vision.detectors import mtcnn_files
from facesorter.vision.detectors.mtcnn import Mtcnn
from facesorter.vision.embedders import dlib_file
from facesorter.vision.embedders.dlib_resnet import DlibResnet
from facesorter.vision.protocols import Detections

SHARED = Path(__file__).resolve().parents[3] / "shared"
SIDE = dlib_file.SIDE
PADDING = 0.25
#: dlib's mean positions of the corners of the eyes and of the base of the nose, as parts of a chip without padding.
DLIB_POINTS = np.array(
    [
        [0.8595675, 0.2134982],
        [0.6460605, 0.2289674],
        [0.1205751, 0.2137275],
        [0.3340851, 0.2290642],
        [0.4901123, 0.6277975],
    ]
)
ALL_ALIKE = np.ones(5, np.float32)
MARGIN = (DlibResnet.side - SIDE) // 2
#: Sets with people of their own; those of lfw-dev and of seed-lfw25 may be the same.
SETS = ("celeb5", "compreface_group", "friends_album", "mwg_regions", "seed-lfw25")
SUFFIXES = {".jpg", ".jpeg", ".png"}
#: See above.
PUBLISHED, SURE = 0.55, 1e-6


def networks() -> tuple[Mtcnn, DlibResnet]:
    manifest = manifests.manifest("builtin")
    stages = {name: cache.kept(name, manifest.files[name].read(), b) for name, b in mtcnn_files.BUILDERS.items()}
    recogniser = cache.kept("dlib", manifest.files["embedder"].read(), dlib_file.build)
    return Mtcnn(**stages, threads=2), DlibResnet(recogniser, 2)


class Original:
    """dlib's own way from a photo to the transform of a chip."""

    def __init__(self) -> None:
        models = manifests.manifest("builtin").files["embedder"].path.parent
        self._detector = dlib.get_frontal_face_detector()
        self._predictor = dlib.shape_predictor(str(models / "shape_predictor_5_face_landmarks.dat"))

    def transforms(self, pixels: Pixels) -> list[tuple[tuple[float, float, float], Floats]]:
        """For each face its centre and width in the photo, and the (2, 3) matrix from the photo to its chip."""
        target = (DLIB_POINTS + PADDING) / (1 + 2 * PADDING) * SIDE
        answer = []
        for box in self._detector(pixels, 1 if max(pixels.shape) < 600 else 0):
            points = np.array([(point.x, point.y) for point in self._predictor(pixels, box).parts()], np.float32)
            place = (box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2, float(box.width())
            answer.append((place, alignment.similarity(points, target, ALL_ALIKE)))
        return answer


def same_face(found: Detections, place: tuple[float, float, float]) -> int | None:
    """The one face of ``found`` at this place, if it is one."""
    x, y, width = place
    left, top, right, bottom = found.boxes.T
    here = (left < x) & (x < right) & (top < y) & (y < bottom)
    size = (right - left) / width
    rows = np.flatnonzero(here & (size > 0.5) & (size < 2))
    return int(rows[0]) if len(rows) == 1 else None


def symmetrical(template: Floats) -> Floats:
    mirrored = template[[1, 0, 2, 4, 3]] * [-1, 1] + [SIDE, 0]
    return (template + mirrored) / 2


def embedded(recogniser: DlibResnet, chips: list[Pixels]) -> Floats:
    return np.concatenate([recogniser.raw(np.stack(chips[at : at + 16])) for at in range(0, len(chips), 16)])


def corner_shift(mine: Floats, theirs: Floats) -> float:
    """Mean distance of the corners of their chip, in pixels of a chip, from where they lie in mine."""
    corners = np.array([[0, 0], [SIDE, 0], [0, SIDE], [SIDE, SIDE]])
    in_photo = (corners - theirs[:, 2]) @ np.linalg.inv(theirs[:, :2]).T
    return float(np.linalg.norm(in_photo @ mine[:, :2].T + mine[:, 2] - corners, axis=1).mean())


def derive_template(data: Path, detector: Mtcnn, recogniser: DlibResnet) -> None:
    original = Original()
    paths = [*sorted(data.glob("lfw-dev/*/*.jpg"))[::2], *sorted(data.glob("celeb5/*/*/*.jpg"))]
    pairs: list[tuple[Pixels, Floats, Floats]] = []
    for path in paths:
        pixels = formats.read(bytes(path), long_side=1600).pixels
        found = detector.detect(pixels)
        for place, matrix in original.transforms(pixels):
            row = same_face(found, place)
            if row is not None:
                pairs.append((pixels, found.landmarks[row], matrix))
    inside = np.array([marks @ matrix[:, :2].T + matrix[:, 2] for _, marks, matrix in pairs])
    template = symmetrical(inside.mean(0)).round(1)
    print(f"template, from {len(pairs)} faces: {template.tolist()}")
    theirs = [matrix for _, _, matrix in pairs]
    original_vectors = embedded(recogniser, [cv2.warpAffine(p, m, (SIDE, SIDE)) for p, _, m in pairs])
    for name, weights in (("all alike", ALL_ALIKE), ("as in the pack", DlibResnet.weights)):
        mine = [alignment.similarity(marks, template, weights) for _, marks, _ in pairs]
        shift = [corner_shift(a, b) for a, b in zip(mine, theirs, strict=True)]
        chips = [cv2.warpAffine(pair[0], m, (SIDE, SIDE)) for pair, m in zip(pairs, mine, strict=True)]
        apart = np.linalg.norm(embedded(recogniser, chips) - original_vectors, axis=1)
        print(f"  weights {name}: corners {np.median(shift):.1f} pixels off, vectors {apart.mean():.3f} apart")


def derive_calibration(data: Path, detector: Mtcnn, recogniser: DlibResnet) -> None:
    raw, ours = [], []
    for name in SETS:
        paths = [path for path in sorted((data / name).rglob("*")) if path.suffix.lower() in SUFFIXES]
        chips: list[Pixels] = []
        for path in paths:
            pixels = formats.read(bytes(path), long_side=2 * Mtcnn.long_side).pixels
            chips += [
                alignment.chip(pixels, marks, recogniser.template, recogniser.weights, recogniser.side)
                for marks in detector.detect(pixels).landmarks
            ]
        batches = [np.stack(chips[at : at + 16]) for at in range(0, len(chips), 16)]
        raw.append(np.concatenate([recogniser.raw(batch[:, MARGIN:-MARGIN, MARGIN:-MARGIN]) for batch in batches]))
        ours.append(np.concatenate([recogniser.embed(batch) for batch in batches]))
        print(f"  {name}: {len(chips)} faces in {len(paths)} photos")
    shorter = float(np.median(across(ours, distances)) / np.median(across(raw, distances)))
    length = float(np.median(np.linalg.norm(np.concatenate(ours), axis=1)))
    apart = across([unit(vectors) for vectors in ours], distances)
    # By the nearer half, which is where bounds are.
    near, median = np.quantile(apart, [0.01, 0.5])
    deviation = (near - median) / norm.ppf(0.01)
    print(f"strangers, {len(apart):,} pairs: mean = {median:.3f}, deviation = {deviation:.4f}")
    print(f"vectors {length:.3f} long, distances {shorter:.3f} of dlib's")
    for name, distance in (("link", median + norm.ppf(SURE) * deviation), ("merge", PUBLISHED * shorter / length)):
        share, seen = norm.cdf((distance - median) / deviation), float((apart < distance).mean())
        print(f"  {name} = {1 - distance**2 / 2:.3f}: {share:.4%} of strangers are closer, {seen:.4%} of these")


def across(sets: Sequence[Floats], compare: Callable[[Floats, Floats], Floats]) -> Floats:
    """All pairs of faces from two different sets."""
    return np.concatenate([compare(a, b).ravel() for a, b in itertools.combinations(sets, 2)])


def distances(a: Floats, b: Floats) -> Floats:
    squared = (a**2).sum(1)[:, None] + (b**2).sum(1) - 2 * a @ b.T
    return np.asarray(np.sqrt(np.maximum(squared, 0)), np.float32)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder of real photos")
    options = parser.parse_args()
    data = options.shared / "data"
    if not data.is_dir():
        sys.exit(f"There are no photos at {data}.")
    detector, recogniser = networks()
    derive_template(data, detector, recogniser)
    derive_calibration(data, detector, recogniser)


if __name__ == "__main__":
    main()
