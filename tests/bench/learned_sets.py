"""Faces of people whom the networks of learned clustering have seen, and of people whom they have not."""

import hashlib
import json
from pathlib import Path

import algorithms
import numpy as np

from facesorter.domain.packs import Calibration


def half(name: str) -> int:
    """0 for people that networks are trained with, 1 for those that they are measured with."""
    return hashlib.sha256(name.encode()).digest()[0] % 2


def real(name: str, work: Path, shared: Path) -> tuple[np.ndarray, np.ndarray, np.ndarray, list[str], Calibration]:
    """A set of photos: vectors, people (-1: nobody knows), qualities, the people's names, the pack's calibration."""
    folder = algorithms.prepare(name, work, shared)
    X, people, qualities = (np.load(folder / f"{part}.npy") for part in ("X", "labels", "qualities"))
    names = json.loads((folder / "names.json").read_text())
    return X, people, qualities, names, algorithms.loaded_calibration(folder)
