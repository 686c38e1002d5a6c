"""dlib's face recognition network (a ResNet of 29 layers, King 2017), run by ONNX Runtime."""

import numpy as np

from facesorter.domain.found import Floats
from facesorter.vision.embedders.dlib_file import DIMENSION, SIDE
from facesorter.vision.protocols import Chips
from facesorter.vision.sessions import Network

#: Where MTCNN's five landmarks lie, on average, in the chips that dlib cuts of the same faces by its own landmarks
#: (corners of the eyes and base of the nose); tests/bench/builtin_pack.py derives it.
_TEMPLATE = np.array([[48.7, 45.5], [101.3, 45.5], [75.0, 76.8], [51.9, 103.2], [98.1, 103.2]], np.float32)
#: dlib's landmarks do not move with the mouth; with little weight on it, chips come closer to dlib's.
_WEIGHTS = np.array([1, 1, 1, 0.2, 0.2], np.float32)


class DlibResnet:
    """``model``: as `dlib_file` builds it; ``centre``: (128,), where the embeddings of faces lie. Raises `PackError`.

    All of dlib's vectors point much the same way, as dlib compares them by distance. Seen from their centre the
    distances are the same, and two people's vectors are at right angles on average, so that angles tell people apart.
    """

    template = _TEMPLATE
    weights = _WEIGHTS
    side = SIDE
    dimension = DIMENSION

    def __init__(self, model: bytes, centre: Floats, threads: int = 1) -> None:
        self._centre = centre
        self._network = Network(model, threads)

    def embed(self, chips: Chips) -> Floats:
        return self.raw(chips) - self._centre

    def raw(self, chips: Chips) -> Floats:
        """(n, 128): the vectors as dlib gives them, of which those closer than 0.6 are one person."""
        return self._network.run(np.ascontiguousarray(chips.transpose(0, 3, 1, 2), np.float32))[0]
