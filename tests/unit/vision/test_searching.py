"""Small faces in large photos, faces of photos that lie on their sides, and the smallest face that is wanted."""

import ast
import csv

import numpy as np
import pytest
from PIL import Image

from facesorter.domain.model import Box
from facesorter.domain.search import OF_PACK, Search
from facesorter.imaging import formats
from facesorter.vision import manifests
from facesorter.vision.detectors import choices, factory
from facesorter.vision.detectors.scrfd import Scrfd
from facesorter.vision.detectors.viola_jones import ViolaJones
from facesorter.vision.searching import Searcher


@pytest.fixture(scope="module")
def scrfd(mbf_folder):
    return Scrfd((mbf_folder / "det_500m.onnx").read_bytes())


@pytest.fixture(scope="module")
def crowd(shared):
    """Pixels of a photo of 2,080 x 1,200 pixels, made of eleven photos of groups; and where its 40 noses are."""
    folder = shared / "data" / "compreface_group"
    rows = [
        row
        for row in csv.DictReader((folder / "manifest.csv").read_text().splitlines())
        if not row["path"].startswith(("002", "004", "005", "006"))
    ]
    photo, noses = Image.new("RGB", (2080, 1200), (90, 110, 130)), []
    for number, row in enumerate(rows):
        part = Image.open(folder / row["path"]).convert("RGB")
        scale = min(520 / part.width, 400 / part.height)
        left, top = number % 4 * 520, number // 4 * 400
        photo.paste(part.resize((int(part.width * scale), int(part.height * scale))), (left, top))
        places = ast.literal_eval(row["note"].partition("noses=")[2])
        noses += [(left + x * scale, top + y * scale) for x, y in places]
    assert len(noses) == 40
    return np.asarray(photo), noses


def box(corners) -> Box:
    left, top, right, bottom = map(float, corners)
    return Box(left, top, right - left, bottom - top)


def inside(point, corners) -> bool:
    return corners[0] < point[0] < corners[2] and corners[1] < point[1] < corners[3]


def test_tiles_show_the_small_faces_of_a_large_group_each_once(scrfd, crowd):
    pixels, noses = crowd
    at_once = scrfd.detect(pixels)
    found = Searcher(scrfd).faces(pixels)
    seen = [sum(inside(nose, corners) for corners in found.boxes) for nose in noses]
    assert sum(any(inside(nose, corners) for corners in at_once.boxes) for nose in noses) < 35
    assert seen == [1] * 40
    assert len(found.scores) == 40  # and nothing else
    # What the whole photo shows is as it was.
    np.testing.assert_array_equal(found.boxes[: len(at_once.scores)], at_once.boxes)


class Counted:
    """A detector, and the photos that it was shown."""

    def __init__(self, detector):
        self.detector, self.sizes = detector, []
        self.long_side, self.smallest_face = detector.long_side, detector.smallest_face
        self.most_tiles = detector.most_tiles

    def detect(self, pixels):
        self.sizes.append(pixels.shape[:2])
        return self.detector.detect(pixels)


def test_a_photo_is_searched_in_tiles_only_where_small_faces_are_to_be_expected(scrfd, crowd, seed):
    counted = Counted(scrfd)
    portrait = formats.read(bytes(min(seed.rglob("*.jpg")))).pixels
    large = np.asarray(Image.fromarray(portrait).resize((2500, 2500)))
    for pixels in (portrait, large, np.zeros((2000, 3000, 3), np.uint8)):
        Searcher(counted).faces(pixels)
    assert len(counted.sizes) == 3
    Searcher(counted).faces(crowd[0])
    assert 1 < len(counted.sizes) - 3 <= 1 + counted.most_tiles**2


@pytest.mark.parametrize("smallest", [1, 20, 100, 400, 5000])
@pytest.mark.parametrize("shape", [(3000, 4000), (400, 6000), (6000, 50), (30, 40)])
def test_what_a_photo_costs_is_bounded(scrfd, smallest, shape):
    counted = Counted(scrfd)
    Searcher(counted, smallest).faces(np.zeros((*shape, 3), np.uint8), 0.7)
    assert len(counted.sizes) <= 1 + counted.most_tiles**2
    assert sum(height * width for height, width in counted.sizes[1:]) < 3 * shape[0] * shape[1]


def test_smaller_faces_than_are_wanted_are_left_out(scrfd, crowd):
    pixels, _ = crowd
    everyone = Searcher(scrfd, 20).faces(pixels)
    sides = (everyone.boxes[:, 2:] - everyone.boxes[:, :2]).max(1)
    wanted = int(np.median(sides))
    found = Searcher(scrfd, wanted).faces(pixels)
    assert 10 < len(found.scores) < len(everyone.scores)
    assert ((found.boxes[:, 2:] - found.boxes[:, :2]).max(1) >= wanted).all()
    # In pixels of the photo at full size.
    halved = Searcher(scrfd, 2 * wanted).faces(pixels, 0.5)
    np.testing.assert_array_equal(halved.boxes, found.boxes)


@pytest.mark.parametrize("quarters", [1, 2, 3])
@pytest.mark.parametrize("kind", ["scrfd", "viola_jones"])
def test_a_photo_that_lies_on_its_side_is_turned(kind, scrfd, shared, quarters):
    """Boxes and landmarks are at their places in the photo as it is."""
    detector = scrfd if kind == "scrfd" else ViolaJones(factory.cascade())
    upright = formats.read(bytes(shared / "data" / "compreface_group" / "014_5.jpg"), long_side=500).pixels
    height, width = upright.shape[:2]
    expected = Searcher(detector).faces(upright)
    turned = np.ascontiguousarray(np.rot90(upright, quarters))
    found = Searcher(Blind(detector, turned.shape), turn=True).faces(turned)
    assert len(found.scores) == len(expected.scores) >= 4
    for corners, marks in zip(expected.boxes, expected.landmarks, strict=True):
        left, top, right, bottom = corners
        points = np.array([[left, top], [right, bottom], *marks])
        for _ in range(quarters):
            points = np.stack([points[:, 1], width - points[:, 0]], 1)
            height, width = width, height
        height, width = upright.shape[:2]
        place = np.concatenate([points[:2].min(0), points[:2].max(0)])
        row = max(range(len(found.scores)), key=lambda row: box(found.boxes[row]).iou(box(place)))
        assert box(found.boxes[row]).iou(box(place)) > 0.95
        np.testing.assert_allclose(found.landmarks[row], points[2:], atol=0.05 * (right - left))


class Blind:
    """A detector that sees nobody in the first photo: some find faces that lie on their sides by themselves."""

    def __init__(self, detector, shape):
        self.detector, self.looks = detector, 0
        self.long_side, self.smallest_face, self.most_tiles = detector.long_side, detector.smallest_face, 1

    def detect(self, pixels):
        self.looks += 1
        return self.detector.detect(np.zeros_like(pixels) if self.looks == 1 else pixels)


def test_nobody_is_turned_up_unless_asked(scrfd):
    counted = Counted(scrfd)
    Searcher(counted).faces(np.zeros((300, 400, 3), np.uint8))
    assert len(counted.sizes) == 1
    found = Searcher(counted, turn=True).faces(np.zeros((300, 400, 3), np.uint8))
    assert len(counted.sizes) == 5
    assert found.boxes.shape == (0, 4)
    assert found.landmarks.shape == (0, 5, 2)


def test_a_photo_is_decoded_as_large_as_small_faces_need(scrfd):
    assert Searcher(scrfd).long_side == 2 * scrfd.long_side
    assert Searcher(scrfd, 30).long_side == scrfd.most_tiles * scrfd.long_side


def test_a_search_is_written_and_read_again():
    for search in (OF_PACK, Search("yunet", 0.5, 40, True), Search(turn=True), Search(threshold=0.0)):
        assert Search.read(search.written) == search
    assert OF_PACK.written == ""
    assert Search.read(None) == OF_PACK
    wrong = ('{"detector": ""}', '{"detector": ["a"]}', '{"threshold": NaN}', '{"threshold": "x"}', '{"turn": "no"}')
    for damaged in ("{", "3", '"text"', "[]", *wrong, '{"smallest_face": -5}'):
        assert Search.read(damaged) == OF_PACK
    assert Search.read('{"turn": true, "of a later version": 1}') == Search(turn=True)


def test_a_detector_is_named_by_its_kind_or_by_a_pack(home_with_pack, monkeypatch):
    monkeypatch.setenv("FACESORTER_HOME", str(home_with_pack))
    builtin = manifests.manifest("builtin")
    for name in ("scrfd", "arcface-mbf"):
        assert isinstance(factory.chosen(builtin, Search(name))[0], Scrfd)
    assert isinstance(factory.chosen(builtin, Search("viola_jones"))[0], ViolaJones)
    names = [choice.name for choice in choices.available()]
    assert names[0] == "mtcnn"
    assert "arcface-mbf" in names
    for name in names:
        choices.check(name, "builtin")
