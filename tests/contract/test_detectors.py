"""Every detector through the same checks, on a few of the course's photos."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from facesorter.domain.model import Box
from facesorter.domain.search import Search
from facesorter.imaging import formats
from facesorter.vision import manifests
from facesorter.vision.detectors import factory
from facesorter.vision.detectors.dlib_detectors import DlibCnn, DlibHog
from facesorter.vision.detectors.scrfd import Scrfd
from facesorter.vision.detectors.viola_jones import ViolaJones
from facesorter.vision.detectors.yunet import Yunet
from facesorter.vision.searching import Searcher

#: Each detector, as a function of the folder of packs and a threshold.
MAKERS = {
    "mtcnn": lambda packs, threshold: factory.chosen(manifests.manifest("builtin"), Search(threshold=threshold))[0],
    "scrfd_500m": lambda packs, threshold: Scrfd(read(packs, "arcface-mbf/det_500m.onnx"), threshold=threshold),
    "scrfd_2.5g": lambda packs, threshold: Scrfd(read(packs, "detectors/scrfd_2.5g_bnkps.onnx"), threshold=threshold),
    "yunet": lambda packs, threshold: Yunet(
        read(packs, "detectors/face_detection_yunet_2023mar.onnx"), threshold=threshold
    ),
    "viola_jones": lambda packs, threshold: ViolaJones(factory.cascade(), threshold=threshold),
    "dlib_hog": lambda packs, threshold: DlibHog(threshold=threshold),
    "dlib_cnn": lambda packs, threshold: DlibCnn(factory.mmod(), threshold=threshold),
}
WITHOUT_LANDMARKS = {"viola_jones", "dlib_hog", "dlib_cnn"}


def read(packs, name):
    return (packs / name).read_bytes()


@pytest.fixture(scope="module", params=MAKERS)
def name(request):
    return request.param


@pytest.fixture(scope="module")
def make(name, shared, tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACESORTER_HOME", str(tmp_path_factory.mktemp("home")))
        yield lambda threshold=None: MAKERS[name](shared / "packs", threshold)


@pytest.fixture(scope="module")
def detector(make):
    return make()


@pytest.fixture(scope="module")
def photos(seed, name):
    """Fewer for the one that takes seconds."""
    paths = sorted(seed.rglob("*.jpg"))[: 1 if name == "dlib_cnn" else 4]
    return [formats.read(bytes(path)).pixels for path in paths]


@pytest.fixture(scope="module")
def faces(shared, photos):
    """The face in the midst of each photo, by an SCRFD."""
    reference = Scrfd(read(shared / "packs", "detectors/scrfd_2.5g_bnkps.onnx"))
    return [nearest(reference.detect(pixels), Box(75, 65, 100, 120)) for pixels in photos]


def box(corners) -> Box:
    left, top, right, bottom = map(float, corners)
    return Box(left, top, right - left, bottom - top)


def nearest(found, place: Box) -> Box:
    return max(map(box, found.boxes), key=place.iou)


def check(found, pixels, name):
    assert found.boxes.dtype == found.scores.dtype == np.float32
    assert found.boxes.shape == (len(found.scores), 4)
    assert ((found.scores >= 0) & (found.scores <= 1)).all()
    assert (found.boxes[:, 2:] > found.boxes[:, :2]).all()
    assert np.abs(found.boxes).max(initial=0) < 2 * max(pixels.shape)
    if name in WITHOUT_LANDMARKS:
        assert found.landmarks is None
    else:
        assert found.landmarks.dtype == np.float32
        assert found.landmarks.shape == (len(found.scores), 5, 2)


def test_the_obvious_face_is_found_where_another_detector_finds_it(name, detector, photos, faces):
    for pixels, face in zip(photos, faces, strict=True):
        found = detector.detect(pixels)
        check(found, pixels, name)
        assert nearest(found, face).iou(face) > 0.5


def test_landmarks_are_in_the_order_of_the_program(detector, photos, faces):
    """Also those that another network adds to a detector's boxes."""
    for pixels, face in zip(photos, faces, strict=True):
        found = Searcher(detector).faces(pixels)
        row = max(range(len(found.scores)), key=lambda row: box(found.boxes[row]).iou(face))
        right_eye, left_eye, nose, right_mouth, left_mouth = found.landmarks[row]
        assert right_eye[0] < nose[0] < left_eye[0]
        assert right_mouth[0] < left_mouth[0]
        assert max(right_eye[1], left_eye[1]) < nose[1] < min(right_mouth[1], left_mouth[1])
        for x, y in found.landmarks[row]:
            assert face.x < x < face.x + face.width
            assert face.y < y < face.y + face.height


def test_a_mirrored_photo_has_the_face_on_the_other_side(detector, photos, faces):
    for pixels, face in zip(photos[:2], faces, strict=False):
        there = nearest(detector.detect(pixels), face)
        mirrored = Box(pixels.shape[1] - there.x - there.width, there.y, there.width, there.height)
        found = detector.detect(np.ascontiguousarray(pixels[:, ::-1]))
        assert nearest(found, mirrored).iou(mirrored) > 0.6


def test_a_face_that_is_moved_is_found_there(detector, photos, faces):
    pixels, face = photos[0], faces[0]
    there = nearest(detector.detect(pixels), face)
    canvas = np.full((400, 500, 3), 127, np.uint8)
    canvas[90:340, 170:420] = pixels
    moved = Box(there.x + 170, there.y + 90, there.width, there.height)
    assert nearest(detector.detect(canvas), moved).iou(moved) > 0.6


def test_a_larger_copy_has_the_face_at_the_same_place(detector, photos, faces):
    import cv2

    large = cv2.resize(photos[0], None, fx=3, fy=3, interpolation=cv2.INTER_CUBIC)
    face = faces[0]
    scaled = Box(3 * face.x, 3 * face.y, 3 * face.width, 3 * face.height)
    assert nearest(detector.detect(large), scaled).iou(scaled) > 0.5


def test_a_grey_photo_shows_the_face_too(detector, photos, faces):
    grey = np.repeat(photos[0].mean(2, keepdims=True).astype(np.uint8), 3, 2)
    assert nearest(detector.detect(grey), faces[0]).iou(faces[0]) > 0.5


@pytest.mark.parametrize("shape", [(1, 1), (2, 900), (900, 2), (23, 23), (300, 200)])
@pytest.mark.parametrize("value", [0, 255])
def test_nobody_is_found_where_there_is_nothing(name, detector, shape, value):
    pixels = np.full((*shape, 3), value, np.uint8)
    found = detector.detect(pixels)
    check(found, pixels, name)
    assert len(found.scores) == 0


def test_a_very_large_photo_is_no_trouble(name, detector):
    pixels = np.tile(np.linspace(0, 255, 6000, dtype=np.uint8)[None, :, None], (4000, 1, 3))
    check(detector.detect(pixels), pixels, name)


def test_the_photo_is_left_as_it_is(detector, photos):
    pixels = photos[0].copy()
    pixels.flags.writeable = False
    detector.detect(pixels)
    assert np.array_equal(pixels, photos[0])


def test_several_threads_get_what_one_gets(detector, photos):
    alone = [detector.detect(pixels) for pixels in photos[:2]]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(detector.detect, photos[:2] * 2))
    for one, other in zip(alone * 2, together, strict=True):
        np.testing.assert_array_equal(one.boxes, other.boxes)
        np.testing.assert_array_equal(one.scores, other.scores)


def test_a_threshold_keeps_what_is_above_it(make, detector, photos):
    found = [detector.detect(pixels) for pixels in photos]
    lowest = min(photo.scores.min() for photo in found)
    for threshold in (lowest - 0.02, lowest + 0.02):
        again = [make(float(threshold)).detect(pixels) for pixels in photos]
        assert all((photo.scores >= threshold).all() for photo in again)
        kept = sum(len(photo.scores) for photo in again)
        assert (kept >= sum(len(photo.scores) for photo in found)) == (threshold < lowest)
