"""dlib's face recognition network (a ResNet of 29 layers, King 2017), run by ONNX Runtime."""

import cv2
import numpy as np

from facesorter.domain.found import Floats
from facesorter.vision.protocols import Chips
from facesorter.vision.sessions import Network

#: Pixels of a chip's side, and numbers of an embedding.
SIDE, DIMENSION = 150, 128

#: Where MTCNN's five landmarks lie, on average, in the chips that dlib cuts of the same faces by its own landmarks
#: (corners of the eyes and base of the nose); tests/bench/builtin_pack.py derives it.
_TEMPLATE = np.array([[48.7, 45.5], [101.3, 45.5], [75.0, 76.8], [51.9, 103.2], [98.1, 103.2]], np.float32)
#: dlib's landmarks do not move with the mouth; with little weight on it, chips come closer to dlib's.
_WEIGHTS = np.array([1, 1, 1, 0.2, 0.2], np.float32)
#: A chip shows this many pixels more than dlib's at each side, so that a face can be seen from nearer and from further.
_MARGIN = 6


class DlibResnet:
    """``model``: as `dlib_file` builds it. Raises `PackError`.

    The embedding is the mean of dlib's vectors of four views of a face: a little larger and a little smaller than in
    dlib's chips, and both in the mirror. Such a mean is steadier than one vector; dlib's author publishes 99.13 % of
    LFW's pairs for one and 99.38 % for the mean of a hundred.
    All of dlib's vectors point much the same way, so cosines are high even between two people. It is left like that:
    without the common part they would no longer follow the distances, which the network was trained for.
    """

    template = _TEMPLATE + np.float32(_MARGIN)
    weights = _WEIGHTS
    side = SIDE + 2 * _MARGIN
    dimension = DIMENSION

    def __init__(self, model: bytes, threads: int = 1) -> None:
        self._network = Network(model, threads)

    def embed(self, chips: Chips) -> Floats:
        views = []
        for inset in (0, 2 * _MARGIN):
            seen = chips[:, inset : self.side - inset, inset : self.side - inset]
            view = np.stack([cv2.resize(chip, (SIDE, SIDE), interpolation=cv2.INTER_AREA) for chip in seen])
            views += [self.raw(view), self.raw(view[:, :, ::-1])]
        return np.asarray(np.mean(views, axis=0), np.float32)

    def raw(self, chips: Chips) -> Floats:
        """(n, 128): the vectors as dlib gives them of chips of its own size, (n, 150, 150, 3)."""
        return self._network.run(np.ascontiguousarray(chips.transpose(0, 3, 1, 2), np.float32))[0]
