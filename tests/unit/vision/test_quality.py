"""Fitness for recognition: always between 0 and 1, and lower for what recognition finds hard."""

import dataclasses
import shutil

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from spoilt_photos import WAYS

from facesorter.domain.model import POOR
from facesorter.imaging.formats import Decoded
from facesorter.vision import alignment
from facesorter.vision.engine import Engine
from facesorter.vision.quality import by_length, quality

LARGE = np.array([[100, 100], [180, 100], [140, 145], [110, 190], [170, 190]], np.float32)


def chip_of(photo, face):
    template = np.array([[38.3, 51.7], [73.5, 51.5], [56.0, 71.7], [41.5, 92.4], [70.7, 92.2]], np.float32)
    return alignment.chip(photo.pixels, face.landmarks * np.float32(photo.scale), template, np.ones(5), 112)


@given(
    arrays(np.uint8, (112, 112, 3), elements=st.integers(0, 255), fill=st.integers(0, 255)),
    arrays(np.float32, (5, 2), elements=st.floats(-1e4, 1e4, width=32)),
    st.floats(0, 1),
    st.none() | st.floats(-3, 3),
)
def test_it_lies_between_0_and_1(chip, landmarks, score, carried):
    assert 0 < quality(chip, landmarks, score, carried) <= 1


@pytest.fixture(params=["builtin", "arcface-mbf"])
def engine(request, builtin, mbf):
    """Each pack."""
    return {"builtin": builtin, "arcface-mbf": mbf}[request.param]


@pytest.mark.parametrize("way", ["blur", "shrink", "darken", "cover", "turn"])
def test_the_more_a_face_is_spoilt_the_worse_it_is(engine, way, read, portraits):
    spoil, levels = WAYS[way]
    worse = []
    for path in portraits[::12]:
        photo = read(path)
        face = max(engine.analyse([photo])[0].faces, key=lambda face: face.box.width)
        spoilt = [photo.pixels] + [spoil(photo.pixels, face.landmarks, level) for level in levels[1::2]]
        found = engine.analyse([Decoded(p, p.shape[1], p.shape[0], None, b"") for p in spoilt])
        # A face that is no longer found is worse than any that is.
        worse.append([max((each.quality for each in photo.faces), default=0.0) for photo in found])
    mean = np.mean(worse, axis=0)
    assert (np.diff(mean) < 0).all(), mean
    assert mean[0] > 0.6
    if way in ("blur", "shrink", "darken"):
        assert mean[-1] < POOR


def test_the_dullest_part_of_a_face_counts(one_face):
    """Neither what stands before it nor what is behind it makes a face sharp."""
    photo, found = one_face
    chip, face = chip_of(photo, found.faces[0]), found.faces[0]
    blurred = cv2.GaussianBlur(chip, (0, 0), 4)
    striped = blurred.copy()
    striped[::4, :20] = striped[::4, 92:] = 255
    striped[30:50:4, 20:92] = 0
    of = [quality(each, face.landmarks, face.score) for each in (chip, blurred, striped)]
    assert of[2] < (of[0] + of[1]) / 2


def test_a_head_may_lean_but_not_turn_or_bow(one_face):
    photo, found = one_face
    chip = chip_of(photo, found.faces[0])
    best = quality(chip, LARGE, 0.9)
    for degrees in (30, 90, 180):
        turned = cv2.transform(LARGE[None], cv2.getRotationMatrix2D((140, 145), degrees, 1))[0]
        assert quality(chip, turned.astype(np.float32), 0.9) == pytest.approx(best, abs=0.001)
    for nose, least in (((155, 150), 0.9), ((180, 150), 0.8), ((215, 150), 0.3), ((140, 190), 0.7), ((140, 100), 0.7)):
        away = LARGE.copy()
        away[2] = nose
        assert least * best - 0.03 < quality(chip, away, 0.9) < best
    profile = LARGE.copy()
    profile[2] = (225, 150)
    assert quality(chip, profile, 0.9) < POOR


def test_the_length_of_an_embedding_may_carry_it(home_with_pack, one_face, read, portraits, tmp_path, monkeypatch):
    """Where the manifest says so."""
    assert by_length(np.array([3, 4], np.float32), (3, 7)) == 0.5
    home = tmp_path / "home"
    shutil.copytree(home_with_pack, home)
    monkeypatch.setenv("FACESORTER_HOME", str(home))
    manifest = home / "packs" / "arcface-mbf" / "pack.toml"
    manifest.write_text(manifest.read_text().replace("[embedder]", "[embedder]\nnorm = [11.0, 23.3]"))
    engine = Engine("arcface-mbf")
    spoil, levels = WAYS["compress"]
    better, worse = [], []
    for path in portraits[::12]:
        photo = read(path)
        face = max(engine.analyse([photo])[0].faces, key=lambda face: face.box.width)
        pixels = spoil(photo.pixels, face.landmarks, levels[-1])
        spoilt = engine.analyse([dataclasses.replace(photo, pixels=pixels)])[0].faces
        better.append(face.quality)
        worse.append(max((each.quality for each in spoilt), default=0.0))
    # Squares of a JPEG look like detail; only the embedder sees that they are none.
    assert np.mean(worse) < np.mean(better) - 0.02


def test_a_blurred_face_is_worse_and_more_blur_is_worse_still(one_face):
    photo, found = one_face
    chip, face = chip_of(photo, found.faces[0]), found.faces[0]
    sharp, soft, softer = (
        quality(cv2.GaussianBlur(chip, (0, 0), blur) if blur else chip, face.landmarks, face.score)
        for blur in (0, 1.5, 4)
    )
    assert sharp > soft > softer


def test_a_small_face_a_turned_head_and_an_unsure_detector_are_worse(one_face):
    photo, found = one_face
    chip = chip_of(photo, found.faces[0])
    best = quality(chip, LARGE, 0.9)
    turned = LARGE.copy()
    turned[2, 0] = 175
    assert quality(chip, LARGE / 8, 0.9) < best
    assert quality(chip, turned, 0.9) < best
    assert quality(chip, LARGE, 0.3) < best


def test_chips_of_other_sizes_are_measured_alike(one_face):
    photo, found = one_face
    chip, face = chip_of(photo, found.faces[0]), found.faces[0]
    larger = cv2.resize(chip, (224, 224), interpolation=cv2.INTER_LINEAR)
    assert abs(quality(larger, face.landmarks, face.score) - quality(chip, face.landmarks, face.score)) < 0.15
