"""What is written in a manifest reaches the network exactly, whatever shape the network wants it in."""

import cv2
import numpy as np
import pytest
from made_networks import constant, dressed, mirror, sometimes_nothing, two_inputs, two_vectors

from facesorter.domain.errors import PackError
from facesorter.vision import alignment
from facesorter.vision.embedders import templates
from facesorter.vision.embedders.onnx_embedder import OnnxEmbedder
from facesorter.vision.engine import Engine
from facesorter.vision.schema import FAMILIES, Preprocessing

STEP = 4


def family(kind, **changes):
    """The preprocessing of a manifest that names only the family, but for ``changes``."""
    as_is = FAMILIES[kind]
    values = {"side": as_is.side, "channels": as_is.channels, "mean": (as_is.mean,) * 3, "scale": (as_is.scale,) * 3}
    return Preprocessing(**{**values, "whiten": False, "template": as_is.template, **changes})


def some(faces, side):
    """Chips of noise, in which no two pixels or channels can be confused."""
    return np.random.default_rng(7).integers(0, 256, (faces, side, side, 3), np.uint8)


def seen(chips, as_is, colours_last=False):
    """What the network should see of chips, in double precision and by another way."""
    answer = []
    for chip in chips.astype(np.float64):
        planes = [chip[..., "rgb".index(channel)] for channel in as_is.channels]
        if as_is.whiten:
            every = np.stack(planes)
            planes = [(plane - every.mean()) / max(every.std(), every.size**-0.5) for plane in planes]
        else:
            planes = [(plane - m) / s for plane, m, s in zip(planes, as_is.mean, as_is.scale, strict=True)]
        some = [plane[::STEP, ::STEP] for plane in planes]
        answer.append(np.stack(some, -1 if colours_last else 0).reshape(-1))
    return np.array(answer)


@pytest.mark.parametrize("faces", [1, 5])
@pytest.mark.parametrize("batch", ["n", 1, 3])
@pytest.mark.parametrize("colours_last", [False, True])
@pytest.mark.parametrize(
    "as_is",
    [
        *map(family, FAMILIES),
        family("facenet", whiten=True),
        family("arcface", mean=(91.5, 103.9, 131.1), scale=(1.0, 2.0, 3.0), channels="bgr"),
        family("arcface", side=128, mean=(0.0, 1.0, 2.0)),
    ],
    ids=[*FAMILIES, "whiten", "each channel its own", "one mean each"],
)
def test_pixels_reach_the_network_as_the_manifest_says(as_is, colours_last, batch, faces):
    shape = [batch, as_is.side, as_is.side, 3] if colours_last else [batch, 3, as_is.side, as_is.side]
    embedder = OnnxEmbedder(mirror(shape, STEP), as_is)
    chips = some(faces, as_is.side)
    vectors = embedder.embed(chips)
    assert vectors.dtype == np.float32
    assert vectors.shape == (faces, embedder.dimension)
    np.testing.assert_allclose(vectors, seen(chips, as_is, colours_last), rtol=1e-5, atol=1e-5)


def test_a_chip_of_one_colour_is_whitened_to_nothing():
    embedder = OnnxEmbedder(mirror(["n", 3, 160, 160]), family("facenet", whiten=True))
    vectors = embedder.embed(np.full((2, 160, 160, 3), 200, np.uint8))
    assert np.abs(vectors).max() == 0


def test_a_network_that_was_made_for_one_face_but_does_not_say_so():
    """Its reshaping has the number of faces written in it."""
    import onnx
    from onnx import helper, numpy_helper

    model = onnx.load_from_string(mirror(["n", 3, 112, 112]))
    model.graph.node.append(helper.make_node("Reshape", ["vector", "shape"], ["row"]))
    model.graph.initializer.append(numpy_helper.from_array(np.array([1, 2352], np.int64), "shape"))
    model.graph.output[0].name = "row"
    chips = some(3, 112)
    vectors = OnnxEmbedder(model.SerializeToString(), family("arcface")).embed(chips)
    np.testing.assert_allclose(vectors, seen(chips, family("arcface")), rtol=1e-5, atol=1e-5)


def test_sface_sees_what_opencv_gives_it(tmp_path, one_face):
    """The same chip, and the same numbers, as `cv2.FaceRecognizerSF` with the same network."""
    file = tmp_path / "sface.onnx"
    file.write_bytes(mirror([1, 3, 112, 112], step=2))
    original = cv2.FaceRecognizerSF.create(str(file), "")
    embedder = OnnxEmbedder(file.read_bytes(), family("sface"))
    photo, found = one_face
    (face,) = found.faces
    box = [face.box.x, face.box.y, face.box.width, face.box.height, *face.landmarks.reshape(-1), face.score]
    theirs = original.alignCrop(cv2.cvtColor(photo.pixels, cv2.COLOR_RGB2BGR), np.array([box], np.float32))
    mine = alignment.chip(photo.pixels, face.landmarks, embedder.template, embedder.weights, embedder.side)
    apart = np.abs(cv2.cvtColor(theirs, cv2.COLOR_BGR2RGB).astype(int) - mine)
    assert np.mean(apart) < 0.5
    np.testing.assert_array_equal(embedder.embed(mine[None])[0], original.feature(mine[..., ::-1].copy())[0])


@pytest.mark.parametrize(
    ("as_is", "dress"),
    [
        (family("sface"), {"mean": 0, "scale": 1, "faces": 1}),
        (family("adaface"), {"channels": "bgr", "length": True}),
        (family("magface"), {"channels": "bgr", "mean": 0, "scale": 255}),
        (family("arcface", scale=(128.0,) * 3), {"scale": 128, "colours_last": True}),
    ],
    ids=["sface", "adaface", "magface", "colours last"],
)
def test_a_real_network_gives_the_same_in_the_clothes_of_every_family(mbf_folder, mbf, one_face, as_is, dress):
    network = (mbf_folder / "w600k_mbf.onnx").read_bytes()
    photo, found = one_face
    arcface = OnnxEmbedder(network, family("arcface"))
    chip = alignment.chip(photo.pixels, found.faces[0].landmarks, arcface.template, arcface.weights, 112)
    (expected,) = arcface.embed(chip[None])
    (vector,) = OnnxEmbedder(dressed(network, **dress), as_is).embed(chip[None])
    assert vector @ expected / np.linalg.norm(vector) / np.linalg.norm(expected) > 0.9999


@pytest.mark.parametrize(
    ("model", "sentence"),
    [
        (two_vectors(), "one vector for a face, but 1 x 37632, 1 x 37632"),
        (two_inputs(), r"wants a as tensor\(float\) and b as tensor\(float\)"),
        (mirror(["n", 3, 160, 160]), "takes any x 3 x 160 x 160, not colour pictures of 112 x 112 pixels"),
        (mirror(["n", 1, 112, 112]), "takes any x 1 x 112 x 112"),
        (constant(0.5, dimension=1), "one vector for a face, but 1 x 1"),
    ],
)
def test_other_networks_are_refused_in_one_sentence(model, sentence):
    with pytest.raises(PackError, match=sentence):
        OnnxEmbedder(model, family("arcface"))


def test_a_network_of_one_answer_for_all_still_runs():
    """What is wrong with it, only a check on faces can say."""
    vectors = OnnxEmbedder(constant(0.5), family("arcface")).embed(some(2, 112))
    assert vectors.shape == (2, 128)
    assert (vectors == 0.5).all()


def test_templates_grow_with_the_chip():
    for name in ("arcface", "facenet"):
        small, large = templates.points(name, 112), templates.points(name, 224)
        np.testing.assert_allclose(large, 2 * small, rtol=1e-6)
    given = ((40.0, 50.0), (80.0, 50.0), (60.0, 70.0), (45.0, 95.0), (75.0, 95.0))
    np.testing.assert_array_equal(templates.points(given, 128), given)


def test_a_face_at_which_a_network_fails_is_like_nobody(home, portraits, read):
    """Its numbers, none of them one, would let every grouping of the library fail."""
    engine = Engine("builtin")
    engine._embedder = OnnxEmbedder(sometimes_nothing(), family("arcface"))
    faces = [face for photo in engine.analyse([read(path) for path in portraits[:12]]) for face in photo.faces]
    vectors = np.stack([face.embedding for face in faces])
    assert np.isfinite(vectors).all()
    assert (vectors == 0).all(1).any()
