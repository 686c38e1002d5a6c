"""InsightFace packs against ``insightface.app.FaceAnalysis``: the same landmarks, and the whole way.

tests/bench/parity.py prints the figures for all of lfw-dev.
"""

import contextlib
import io

import cv2
import numpy as np
import pytest

from facesorter.domain.model import Box

# The reference aligns faces with a function that scikit-image is about to rename.
pytestmark = pytest.mark.filterwarnings("ignore:`estimate` is deprecated:FutureWarning")


def cosine(one, other) -> float:
    return float(one @ other / np.linalg.norm(one) / np.linalg.norm(other))


@pytest.fixture(scope="module")
def reference(shared, tmp_path_factory):
    from insightface.app import FaceAnalysis

    root = tmp_path_factory.mktemp("insightface")
    (root / "models").mkdir()
    (root / "models" / "arcface-mbf").symlink_to(shared / "packs" / "arcface-mbf")
    with contextlib.redirect_stdout(io.StringIO()):
        app = FaceAnalysis(name="arcface-mbf", root=str(root), providers=["CPUExecutionProvider"])
        app.prepare(ctx_id=-1, det_size=(640, 640))
    return app


@pytest.fixture(scope="module")
def pairs(mbf, reference, read, portraits):
    """(photo, our face, the reference's face) of the same faces; small ones in the background may be missed."""
    answer, missed = [], 0
    for path in portraits:
        (found,) = mbf.analyse([read(path)])
        for theirs in reference.get(cv2.imread(str(path))):
            left, top, right, bottom = theirs.bbox
            place = Box(left, top, right - left, bottom - top)
            ours = max(found.faces, key=lambda face: face.box.iou(place))
            if ours.box.iou(place) > 0.5:
                answer.append((path, ours, theirs))
            else:
                missed += 1
    assert len({path for path, _, _ in answer}) == len(portraits) == 60
    assert missed <= 3
    return answer


def test_the_same_landmarks_give_the_same_embedding(pairs, reference):
    from insightface.app.common import Face

    for path, ours, _ in pairs:
        face = Face(kps=ours.landmarks)
        reference.models["recognition"].get(cv2.imread(str(path)), face)
        assert cosine(face.embedding, ours.embedding) > 0.9999


def test_the_whole_way_gives_nearly_the_same_embedding(pairs):
    assert np.mean([cosine(ours.embedding, theirs.embedding) for _, ours, theirs in pairs]) > 0.99
