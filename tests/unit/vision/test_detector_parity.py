"""Detectors against the programs that they come from: InsightFace's RetinaFaces, OpenCV's YuNet, OpenCV 4."""

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

from facesorter.domain.errors import PackError
from facesorter.vision.detectors import factory
from facesorter.vision.detectors.inputs import fitted, in_shape
from facesorter.vision.detectors.scrfd import Scrfd
from facesorter.vision.detectors.viola_jones import ViolaJones
from facesorter.vision.detectors.yunet import Yunet

RECORDED: dict[str, Any] = json.loads(Path(__file__).with_name("viola_jones_opencv.json").read_text())


def made_network(strides: tuple[int, ...], anchors: int, *, landmarks: bool) -> bytes:
    """A network with the outputs of InsightFace's detectors, of invented weights: scores of places lie around 0.5."""
    random = np.random.default_rng(5)
    nodes, weights, outputs = [], [], []
    for part, size in (("score", 1), ("sides", 4), ("points", 10))[: 3 if landmarks else 2]:
        for stride in strides:
            name = f"{part}{stride}"
            kernel = random.normal(0, 2 / stride, (anchors * size, 3, stride, stride)).astype(np.float32)
            weights.append(numpy_helper.from_array(kernel, f"{name}.weights"))
            weights.append(numpy_helper.from_array(np.array([-1, size], np.int64), f"{name}.shape"))
            nodes += [
                helper.make_node("Conv", ["pixels", f"{name}.weights"], [f"{name}.map"], strides=[stride] * 2),
                helper.make_node("Transpose", [f"{name}.map"], [f"{name}.last"], perm=[0, 2, 3, 1]),
                helper.make_node("Reshape", [f"{name}.last", f"{name}.shape"], [f"{name}.rows"]),
                helper.make_node("Sigmoid" if part == "score" else "Abs", [f"{name}.rows"], [name]),
            ]
            outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, None))
    pixels = helper.make_tensor_value_info("pixels", TensorProto.FLOAT, [1, 3, "height", "width"])
    graph = helper.make_graph(nodes, "made", [pixels], outputs, weights)
    opset = [helper.make_opsetid("", 13)]
    return helper.make_model(graph, opset_imports=opset, ir_version=8).SerializeToString()


@pytest.mark.parametrize("landmarks", [True, False])
@pytest.mark.parametrize(("strides", "anchors"), [((8, 16, 32, 64, 128), 1), ((8, 16, 32), 2)])
def test_outputs_mean_what_insightface_takes_them_for(strides, anchors, landmarks, tmp_path, seed):
    """Its RetinaFaces with five levels and one anchor, and with three and two, with and without landmarks."""
    from insightface.model_zoo.retinaface import RetinaFace

    path = tmp_path / "made.onnx"
    path.write_bytes(made_network(strides, anchors, landmarks=landmarks))
    theirs = RetinaFace(str(path))
    theirs.prepare(-1, input_size=(640, 640), det_thresh=0.6)
    ours = Scrfd(path.read_bytes(), threshold=0.6)
    bgr = cv2.imread(str(min(seed.glob("*.jpg"))))
    pixels = np.ascontiguousarray(bgr[..., ::-1])
    boxes, points = theirs.detect(bgr)
    found = ours._look(pixels, 640, 640)
    assert len(boxes) > 20
    assert (found.landmarks is not None) == landmarks
    # Theirs are what is left of ours when overlapping ones are gone.
    rows = [int(np.abs(found.boxes - box[:4]).sum(1).argmin()) for box in boxes]
    np.testing.assert_allclose(found.boxes[rows], boxes[:, :4], atol=0.05)
    np.testing.assert_allclose(found.scores[rows], boxes[:, 4], atol=1e-4)
    if landmarks:
        np.testing.assert_allclose(found.landmarks[rows], points, atol=0.05)


def test_a_network_of_another_kind_is_refused(mbf_folder, shared):
    for model in (mbf_folder / "w600k_mbf.onnx", shared / "packs" / "detectors" / "face_detection_yunet_2023mar.onnx"):
        with pytest.raises(PackError):
            Scrfd(model.read_bytes())
    with pytest.raises(PackError):
        Yunet((mbf_folder / "det_500m.onnx").read_bytes())


def test_yunet_finds_what_opencv_finds_with_it(shared):
    file = shared / "packs" / "detectors" / "face_detection_yunet_2023mar.onnx"
    ours, faces = Yunet(file.read_bytes()), 0
    for path in sorted((shared / "data" / "compreface_group").glob("01*.jpg")):
        bgr = cv2.imread(str(path))
        pixels = np.ascontiguousarray(bgr[..., ::-1])
        found = ours.detect(pixels)
        # As large as ours sees it.
        height, width = in_shape(pixels, min(640, max(pixels.shape)))
        padded, back = fitted(pixels, height, width)
        detector = cv2.FaceDetectorYN.create(str(file), "", (width, height), 0.9, 0.3)
        rows = detector.detect(np.ascontiguousarray(padded[..., ::-1]))[1]
        rows = np.empty((0, 15), np.float32) if rows is None else rows
        assert len(rows) == len(found.scores), path.name
        faces += len(rows)
        for row, corners, marks, score in zip(rows, found.boxes, found.landmarks, found.scores, strict=True):
            theirs = np.concatenate([row[:2], row[:2] + row[2:4]]) * np.tile(back, 2)
            np.testing.assert_allclose(corners, theirs, atol=0.05)
            np.testing.assert_allclose(marks, row[4:14].reshape(5, 2) * back, atol=0.05)
            assert abs(score - row[14]) < 1e-3
    assert faces > 25


def test_viola_jones_finds_what_opencv_4_finds(shared):
    detector = ViolaJones(factory.cascade())
    assert sum(map(len, RECORDED["photos"].values())) >= 14
    for name, expected in RECORDED["photos"].items():
        bgr = cv2.imread(str(shared / "data" / name))
        found = detector.detect(np.ascontiguousarray(bgr[..., ::-1]))
        agreeing = 4 * found.scores / (1 - found.scores)
        sizes = found.boxes[:, 2:] - found.boxes[:, :2]
        rows = np.hstack([found.boxes[:, :2], sizes, agreeing[:, None]])
        assert sorted(np.rint(rows).astype(int).tolist()) == expected, name
