"""What each detector finds in each set of photos: faces found, missed and false, and what a photo costs.

    uv run python tests/bench/detection.py [--shared FOLDER] [--every N] [--detectors NAME,...]

- lfw-dev: each photo shows one prominent face, in its midst; whoever else stands behind is not known, and not counted.
  Every Nth photo is looked at (4 unless told).
- compreface_group: a face is found when a nose noted by people lies inside a box; a box without one is false.
- friends_album/group: nobody noted the faces. A face is where half of the detectors or more see one; a box that no
  other detector has is counted as false.
- negatives_misc: nobody is there, except in clowns_colorful.jpg, which is left out.

Then MTCNN's own mistakes, and what the others make of the same photos: the course showed a hit, a false accept (at a
score of 0.72) and two false rejects. Milliseconds are of one processor, for finding faces alone.
"""

import argparse
import ast
import csv
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facesorter.domain.model import Box
    from facesorter.vision.protocols import Detector

SHARED = Path(__file__).resolve().parents[3] / "shared"
#: Boxes around the same face share this much at least, whichever detectors drew them.
SAME_FACE = 0.3
#: The midst of a photo of lfw-dev, which is in its prominent face.
MIDST = (125.0, 125.0)
#: What the course's MTCNN let through as a face that was none.
COURSE = 0.7
#: So many detectors are believed; the slowest one is not asked about whole sets here.
SURE = 3
SLOW = "dlib CNN"


@dataclass
class Seen:
    """What one detector found: boxes with scores by photo, and the seconds that it took."""

    boxes: "dict[Path, list[tuple[Box, float]]]" = field(default_factory=dict)
    seconds: float = 0.0

    @property
    def milliseconds(self) -> float:
        return 1000 * self.seconds / max(1, len(self.boxes))


@dataclass(frozen=True)
class Score:
    found: int
    missed: int
    false: int | None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder of real photos and packs")
    parser.add_argument("--every", type=int, default=4, metavar="N", help="look at every Nth photo of lfw-dev")
    parser.add_argument("--detectors", default="", metavar="NAME,...", help="only these")
    options = parser.parse_args()
    if not options.shared.is_dir():
        sys.exit(f"There are no photos at {options.shared}.")
    with tempfile.TemporaryDirectory() as home:
        os.environ["FACESORTER_HOME"] = home
        report(options.shared, options.every, options.detectors.split(",") if options.detectors else [])


def report(shared: Path, every: int, names: Sequence[str]) -> None:
    detectors = {name: made for name, made in all_detectors(shared / "packs") if not names or name in names}
    data = shared / "data"
    sets = {
        "lfw-dev": sorted((data / "lfw-dev").glob("*/*.jpg"))[::every],
        "compreface_group": sorted((data / "compreface_group").glob("*.jpg")),
        "friends_album/group": sorted((data / "friends_album" / "group").iterdir()),
        "negatives_misc": negatives(data / "negatives_misc"),
    }
    noses = dict(noted(data / "compreface_group"))
    seen = {
        name: {where: look(detector, photos) for where, photos in sets.items()} for name, detector in detectors.items()
    }
    agreed = agreement([by_set["friends_album/group"] for by_set in seen.values()], sets["friends_album/group"])
    print("| set | photos | detector | found | missed | false | ms a photo |")
    print("|---|---|---|---|---|---|---|")
    for where, photos in sets.items():
        for name, by_set in seen.items():
            match where:
                case "lfw-dev":
                    score = portraits(by_set[where])
                case "compreface_group":
                    score = against_noses(by_set[where], noses)
                case "friends_album/group":
                    others = [other[where] for key, other in seen.items() if key != name]
                    score = against_others(by_set[where], agreed, others)
                case _:
                    score = Score(0, 0, sum(map(len, by_set[where].boxes.values())))
            false = "not known" if score.false is None else f"{score.false}"
            cost = f"{by_set[where].milliseconds:.0f}"
            print(f"| {where} | {len(photos)} | {name} | {score.found} | {score.missed} | {false} | {cost} |")
    if "MTCNN" in detectors:
        mistakes(detectors, shared, noses)


def all_detectors(packs: Path) -> "Iterator[tuple[str, Detector]]":
    from facesorter.domain.search import OF_PACK, Search
    from facesorter.vision import manifests
    from facesorter.vision.detectors import factory
    from facesorter.vision.detectors.scrfd import Scrfd
    from facesorter.vision.detectors.yunet import Yunet

    builtin = manifests.manifest(manifests.BUILTIN)
    yield "MTCNN", factory.chosen(builtin, OF_PACK)[0]
    yield "SCRFD-500M", Scrfd((packs / "arcface-mbf" / "det_500m.onnx").read_bytes())
    yield "SCRFD-2.5G", Scrfd((packs / "detectors" / "scrfd_2.5g_bnkps.onnx").read_bytes())
    yield "YuNet", Yunet((packs / "detectors" / "face_detection_yunet_2023mar.onnx").read_bytes())
    for kind, name in (("viola_jones", "Viola-Jones"), ("dlib_hog", "dlib HOG"), ("dlib_cnn", "dlib CNN")):
        yield name, factory.chosen(builtin, Search(kind))[0]


def negatives(folder: Path) -> list[Path]:
    from facesorter.imaging import formats

    photos = sorted(path for path in folder.rglob("*.*") if path.suffix.lower() in formats.EXTENSIONS)
    return [path for path in photos if path.name != "clowns_colorful.jpg"]


def look(detector: "Detector", photos: Sequence[Path]) -> Seen:
    """Find faces as an index does."""
    from facesorter.domain.errors import PhotoUnreadable
    from facesorter.domain.model import Box
    from facesorter.imaging import formats
    from facesorter.vision.searching import Searcher

    searcher, seen = Searcher(detector), Seen()
    for path in photos:
        try:
            photo = formats.read(os.fsencode(path), long_side=searcher.long_side)
        except PhotoUnreadable:
            continue
        start = time.thread_time()
        found = searcher.faces(photo.pixels, photo.scale)
        seen.seconds += time.thread_time() - start
        boxes = (found.boxes / photo.scale).tolist()
        places = [Box(left, top, right - left, bottom - top) for left, top, right, bottom in boxes]
        seen.boxes[path] = list(zip(places, found.scores.tolist(), strict=True))
    return seen


def noted(folder: Path) -> Iterator[tuple[Path, list[tuple[float, float]]]]:
    """The noses in each photo of compreface_group."""
    with (folder / "manifest.csv").open(newline="") as rows:
        for row in csv.DictReader(rows):
            yield folder / row["path"], ast.literal_eval(row["note"].partition("noses=")[2])


def portraits(seen: Seen) -> Score:
    found = sum(any(inside(MIDST, box) for box, _ in boxes) for boxes in seen.boxes.values())
    return Score(found, len(seen.boxes) - found, None)


def against_noses(seen: Seen, noses: Mapping[Path, list[tuple[float, float]]]) -> Score:
    found = missed = false = 0
    for path, boxes in seen.boxes.items():
        hits = sum(any(inside(nose, box) for box, _ in boxes) for nose in noses[path])
        found, missed = found + hits, missed + len(noses[path]) - hits
        false += len(false_boxes(boxes, noses[path]))
    return Score(found, missed, false)


def false_boxes(
    boxes: "Sequence[tuple[Box, float]]", noses: Sequence[tuple[float, float]]
) -> "list[tuple[Box, float]]":
    """Those without a nose, and those beyond the first around one."""
    taken: set[tuple[float, float]] = set()
    false = []
    for box, score in sorted(boxes, key=lambda pair: -pair[1]):
        nose = next((nose for nose in noses if inside(nose, box) and tuple(nose) not in taken), None)
        if nose is None:
            false.append((box, score))
        else:
            taken.add(tuple(nose))
    return false


def agreement(seen: Sequence[Seen], photos: Sequence[Path]) -> "dict[Path, list[Box]]":
    """Where half of the detectors or more see a face."""
    agreed: dict[Path, list[Box]] = {}
    for path in photos:
        groups: list[dict[int, Box]] = []
        for number, one in enumerate(seen):
            for box, _ in one.boxes.get(path, []):
                near = [group for group in groups if max(box.iou(other) for other in group.values()) > SAME_FACE]
                best = max(near, key=lambda group: max(box.iou(other) for other in group.values()), default=None)
                if best is None or number in best:
                    groups.append({number: box})
                else:
                    best[number] = box
        agreed[path] = [next(iter(group.values())) for group in groups if 2 * len(group) >= len(seen)]
    return agreed


def against_others(seen: Seen, agreed: "Mapping[Path, Sequence[Box]]", others: Sequence[Seen]) -> Score:
    found = missed = false = 0
    for path, boxes in seen.boxes.items():
        hits = sum(any(box.iou(face) > SAME_FACE for box, _ in boxes) for face in agreed[path])
        found, missed = found + hits, missed + len(agreed[path]) - hits
        theirs = [box for other in others for box, _ in other.boxes.get(path, [])]
        false += sum(all(box.iou(other) <= SAME_FACE for other in theirs) for box, _ in boxes)
    return Score(found, missed, false)


def mistakes(
    detectors: "Mapping[str, Detector]", shared: Path, noses: Mapping[Path, list[tuple[float, float]]]
) -> None:
    """What MTCNN gets wrong, also at the course's threshold, and what the others make of the same places."""
    from facesorter.domain.model import Box
    from facesorter.domain.search import Search
    from facesorter.vision import manifests
    from facesorter.vision.detectors import factory

    data = shared / "data"
    portraits = look(detectors["MTCNN"], sorted((data / "lfw-dev").glob("*/*.jpg"))).boxes
    missed = [path for path, boxes in portraits.items() if not any(inside(MIDST, box) for box, _ in boxes)]
    hit = next(path for path in portraits if path not in missed)
    around = Box(MIDST[0] - 50, MIDST[1] - 60, 100, 120)
    print(f"\nA hit of MTCNN's, {hit.relative_to(data)}: {told(detectors, hit, around)}")
    print(
        f"MTCNN's false rejects: {len(missed)} of the {len(portraits)} photos of lfw-dev. In celeb5, where {SURE} other"
    )
    print("detectors or more see a face and it does not:")
    press = sorted((data / "celeb5").rglob("*.jpg"))
    seen = {name: look(detector, press).boxes for name, detector in detectors.items() if name != SLOW}
    for path in press:
        faces = [box for name, boxes in seen.items() if name != "MTCNN" for box, _ in boxes.get(path, [])]
        while faces:
            here = [box for box in faces if box.iou(faces[0]) > SAME_FACE]
            if len(here) >= SURE and all(box.iou(here[0]) <= SAME_FACE for box, _ in seen["MTCNN"].get(path, [])):
                missed.append(path)
                print(f"  {path.relative_to(data)}: {told(detectors, path, here[0])}")
            faces = [box for box in faces if box not in here]
    lower, _ = factory.chosen(manifests.manifest(manifests.BUILTIN), Search("mtcnn", threshold=COURSE))
    photos = negatives(data / "negatives_misc")
    false = [(path, box, score) for path, boxes in look(lower, photos).boxes.items() for box, score in boxes]
    for path, boxes in look(lower, list(noses)).boxes.items():
        false += [(path, box, score) for box, score in false_boxes(boxes, noses[path])]
    print(f"MTCNN's false accepts in negatives_misc and compreface_group, from a score of {COURSE} on: {len(false)}")
    for path, box, score in sorted(false, key=lambda accept: accept[2]):
        print(f"  {path.relative_to(data)}, score {score:.2f}: {told(detectors, path, box)}")


def told(detectors: "Mapping[str, Detector]", path: Path, place: "Box") -> str:
    """What each detector says of a place in a photo."""
    answers = []
    for name, detector in detectors.items():
        scores = [score for box, score in look(detector, [path]).boxes[path] if box.iou(place) > SAME_FACE]
        answers.append(f"{name} {f'a face ({max(scores):.2f})' if scores else 'none'}")
    return ", ".join(answers)


def inside(point: Sequence[float], box: "Box") -> bool:
    return box.x < point[0] < box.x + box.width and box.y < point[1] < box.y + box.height


if __name__ == "__main__":
    main()
