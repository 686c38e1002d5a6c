"""Photos that are spoilt on purpose, step by step, where a face in them is known."""

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
#: (upright RGB pixels, landmarks (5, 2) of the face in them, how much) -> what is left.
Spoil = Callable[[Pixels, NDArray[np.float32], float], Pixels]


def blur(pixels: Pixels, landmarks: NDArray[np.float32], level: float) -> Pixels:
    """``level``: the spread, in distances between the eyes."""
    return cv2.GaussianBlur(pixels, (0, 0), level * _between_eyes(landmarks))


def shrink(pixels: Pixels, landmarks: NDArray[np.float32], level: float) -> Pixels:
    """``level``: how many times smaller each side gets."""
    return cv2.resize(pixels, None, fx=1 / level, fy=1 / level, interpolation=cv2.INTER_AREA)


def noise(pixels: Pixels, landmarks: NDArray[np.float32], level: float) -> Pixels:
    """``level``: the deviation of each value."""
    return np.clip(pixels + np.random.default_rng(0).normal(0, level, pixels.shape), 0, 255).astype(np.uint8)


def darken(pixels: Pixels, landmarks: NDArray[np.float32], level: float) -> Pixels:
    """``level``: how many times darker it gets."""
    return (pixels / level).astype(np.uint8)


def compress(pixels: Pixels, landmarks: NDArray[np.float32], level: float) -> Pixels:
    """As a JPEG of the quality 100 - ``level``."""
    _, file = cv2.imencode(".jpg", pixels[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, round(100 - level)])
    return np.ascontiguousarray(cv2.imdecode(file, cv2.IMREAD_COLOR)[:, :, ::-1])


def cover(pixels: Pixels, landmarks: NDArray[np.float32], level: float) -> Pixels:
    """A mask from the chin upwards; ``level``: the part of the face that it hides."""
    eye, covered = _between_eyes(landmarks), pixels.copy()
    left, right = landmarks[:, 0].min() - 0.6 * eye, landmarks[:, 0].max() + 0.6 * eye
    top, bottom = landmarks[:2, 1].mean() - 0.5 * eye, landmarks[3:, 1].mean() + 0.6 * eye
    upper = bottom - (bottom - top) * level
    covered[max(0, round(upper)) : round(bottom), max(0, round(left)) : round(right)] = (60, 60, 140)
    return covered


def turn(pixels: Pixels, landmarks: NDArray[np.float32], level: float) -> Pixels:
    """The head as a cylinder that is turned by ``level`` degrees farther to the side to which it looks."""
    radius, centre = 1.35 * _between_eyes(landmarks), landmarks[:, 0].mean()
    height, width = pixels.shape[:2]
    across = np.arange(width, dtype=np.float32) - centre
    side = 1 if landmarks[2, 0] > landmarks[:2, 0].mean() else -1
    angle = np.arcsin(np.clip(across / radius, -1, 1)) - side * np.radians(level)
    source = radius * np.sin(np.clip(angle, -np.pi / 2, np.pi / 2))
    # Beside the head everything stays and is moved along.
    source += np.sign(across) * np.maximum(np.abs(across) - radius, 0)
    columns = np.repeat((source + centre)[None].astype(np.float32), height, 0)
    rows = np.repeat(np.arange(height, dtype=np.float32)[:, None], width, 1)
    return cv2.remap(pixels, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


#: Each way with its levels, from nearly nothing to nearly no face.
WAYS: dict[str, tuple[Spoil, tuple[float, ...]]] = {
    "blur": (blur, (0.02, 0.04, 0.06, 0.09, 0.13, 0.18)),
    "shrink": (shrink, (1.4, 2, 3, 4, 6, 8)),
    "noise": (noise, (8, 16, 32, 64)),
    "darken": (darken, (2, 4, 8, 16)),
    "compress": (compress, (80, 92, 96)),
    "cover": (cover, (0.25, 0.5, 0.75)),
    "turn": (turn, (10, 20, 30, 40, 50, 60)),
}


def _between_eyes(landmarks: NDArray[np.float32]) -> float:
    return float(np.linalg.norm(landmarks[1] - landmarks[0]))
