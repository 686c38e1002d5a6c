"""The built-in recogniser against dlib itself, on the same chips of real faces."""

import cv2
import numpy as np
import pytest

from facesorter.vision import alignment, manifests
from facesorter.vision.embedders import dlib_file
from facesorter.vision.embedders.dlib_resnet import DlibResnet


@pytest.fixture(scope="module")
def recogniser() -> DlibResnet:
    return DlibResnet(dlib_file.build(manifests.manifest("builtin").files["embedder"].read()))


@pytest.fixture(scope="module")
def chips(builtin, read, portraits) -> np.ndarray:
    photos = [read(path) for path in portraits]
    return np.stack(
        [
            alignment.chip(photo.pixels, face.landmarks, DlibResnet.template, DlibResnet.weights, DlibResnet.side)
            for photo, found in zip(photos, builtin.analyse(photos), strict=True)
            for face in found.faces
        ]
    )


def test_vectors_of_the_same_chips_are_dlibs_own(recogniser, chips):
    import dlib

    original = dlib.face_recognition_model_v1(str(manifests.manifest("builtin").files["embedder"].path))
    chips = np.ascontiguousarray(chips[:, :150, :150])
    expected = np.array([original.compute_face_descriptor(chip) for chip in chips])
    assert len(chips) >= 60
    assert np.abs(recogniser.raw(chips) - expected).max() < 1e-3


def test_a_face_seen_from_a_little_nearer_stays_closer_to_itself_than_one_vector_would(recogniser, chips):
    """What the mean of several views is for."""
    nearer = np.stack([cv2.resize(chip[5:-5, 5:-5], chip.shape[:2]) for chip in chips[:20]])
    one = np.linalg.norm(recogniser.raw(nearer[:, 6:-6, 6:-6]) - recogniser.raw(chips[:20, 6:-6, 6:-6]), axis=1)
    mean = np.linalg.norm(recogniser.embed(nearer) - recogniser.embed(chips[:20]), axis=1)
    assert mean.mean() < 0.8 * one.mean()


def test_a_face_and_its_mirror_image_have_the_same_embedding(recogniser, chips):
    mirrored = np.ascontiguousarray(chips[:8, :, ::-1])
    np.testing.assert_allclose(recogniser.embed(mirrored), recogniser.embed(chips[:8]), atol=1e-5)


def test_a_batch_gives_what_single_faces_give(recogniser, chips):
    single = np.concatenate([recogniser.embed(chip[None]) for chip in chips[:5]])
    np.testing.assert_allclose(recogniser.embed(chips[:5]), single, atol=1e-5)


@pytest.mark.parametrize("content", [b"", b"not dlib's", b"\x01\x05con_4\x01\x02"])
def test_any_other_file_is_refused(content):
    with pytest.raises((ValueError, IndexError)):
        dlib_file.build(content)
