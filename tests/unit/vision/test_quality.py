"""Fitness for recognition: always between 0 and 1, and lower for what recognition finds hard."""

import cv2
import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from facesorter.vision import alignment
from facesorter.vision.quality import quality

LARGE = np.array([[100, 100], [180, 100], [140, 145], [110, 190], [170, 190]], np.float32)


def chip_of(photo, face):
    template = np.array([[38.3, 51.7], [73.5, 51.5], [56.0, 71.7], [41.5, 92.4], [70.7, 92.2]], np.float32)
    return alignment.chip(photo.pixels, face.landmarks * np.float32(photo.scale), template, np.ones(5), 112)


@given(
    arrays(np.uint8, (112, 112, 3), elements=st.integers(0, 255), fill=st.integers(0, 255)),
    arrays(np.float32, (5, 2), elements=st.floats(-1e4, 1e4, width=32)),
    st.floats(0, 1),
)
def test_it_lies_between_0_and_1(chip, landmarks, score):
    assert 0 <= quality(chip, landmarks, score) <= 1


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
