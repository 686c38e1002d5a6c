"""The built-in detector against the original: numbers that the package ``mtcnn`` itself put out (see the JSON file)."""

import io
import json
from pathlib import Path
from typing import Any

import lz4.frame
import numpy as np
import pytest

from facesorter.domain.model import Box
from facesorter.vision import manifests
from facesorter.vision.detectors import mtcnn_files
from facesorter.vision.detectors.mtcnn import Mtcnn
from facesorter.vision.sessions import Network

RECORDED: dict[str, Any] = json.loads(Path(__file__).with_name("mtcnn_original.json").read_text())


def weights(name: str) -> bytes:
    return manifests.manifest("builtin").files[name].read()


@pytest.fixture(scope="module")
def detector() -> Mtcnn:
    return Mtcnn(**{name: build(weights(name)) for name, build in mtcnn_files.BUILDERS.items()})


@pytest.mark.parametrize(("name", "height", "width"), [("pnet", 15, 17), ("rnet", 24, 24), ("onet", 48, 48)])
def test_each_network_puts_out_the_same(name, height, width):
    pixels = np.sin(np.arange(height * width * 3) * 0.37).reshape(1, height, width, 3).astype(np.float32)
    outputs = Network(mtcnn_files.BUILDERS[name](weights(name))).run(pixels.transpose(0, 3, 1, 2).copy())
    assert len(outputs) == len(RECORDED["networks"][name])
    for output, expected in zip(outputs, RECORDED["networks"][name], strict=True):
        first = output[0].transpose(1, 2, 0) if output.ndim == 4 else output[0]
        np.testing.assert_allclose(first, expected, atol=1e-5)


def test_weight_files_are_read_as_joblib_reads_them():
    import joblib

    for name in mtcnn_files.BUILDERS:
        expected = joblib.load(manifests.manifest("builtin").files[name].path)
        found = list(mtcnn_files.arrays(weights(name)))
        assert len(found) == len(expected)
        assert all(np.array_equal(one, other) for one, other in zip(found, expected, strict=True))


def test_nothing_in_a_weight_file_is_carried_out(tmp_path):
    import pickle

    class Touch:
        def __reduce__(self):
            return Path.touch, (tmp_path / "carried out",)

    hostile = lz4.frame.compress(pickle.dumps([Touch()]))
    assert list(mtcnn_files.arrays(hostile)) == []
    assert not list(tmp_path.iterdir())
    pickle.load(io.BytesIO(lz4.frame.decompress(hostile)))  # it would have been
    assert [path.name for path in tmp_path.iterdir()] == ["carried out"]


def test_the_same_faces_are_found_in_real_photos(detector, shared, read):
    overlaps, distances, missed, others = [], [], [], 0
    for name, faces in RECORDED["photos"].items():
        found = detector.detect(read(shared / "data" / name).pixels)
        boxes = [box(corners) for corners in found.boxes.tolist()]
        others += len(boxes)
        for face in faces:
            theirs = box(face["box"])
            best = max(range(len(boxes)), key=lambda row: boxes[row].iou(theirs), default=None)
            if best is None or boxes[best].iou(theirs) < 0.5:
                missed.append((name, face["score"]))
                continue
            marks = np.array(face["landmarks"])
            eyes = np.linalg.norm(marks[1] - marks[0])
            overlaps.append(boxes[best].iou(theirs))
            distances.append(np.linalg.norm(found.landmarks[best] - marks, axis=1).mean() / eyes)
            others -= 1
    # Which of the many squares around a face wins is a matter of the last digits; what they agree on is not.
    assert len(missed) <= 1, missed
    assert others <= 1
    assert len(overlaps) >= 60
    assert np.mean(overlaps) > 0.9
    assert min(overlaps) > 0.7
    assert np.mean(distances) < 0.05
    assert max(distances) < 0.15


def test_a_photo_without_anybody_and_the_smallest_photo_are_no_trouble(detector):
    assert len(detector.detect(np.zeros((300, 200, 3), np.uint8)).scores) == 0
    assert len(detector.detect(np.zeros((1, 1, 3), np.uint8)).scores) == 0
    assert len(detector.detect(np.zeros((3, 3000, 3), np.uint8)).scores) == 0


def box(corners: list[float]) -> Box:
    left, top, right, bottom = corners
    return Box(left, top, right - left, bottom - top)
