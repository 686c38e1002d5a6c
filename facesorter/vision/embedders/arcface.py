"""ArcFace (Deng et al. 2019) and its kin: a network that turns an aligned face into a vector compared by its angle."""

import cv2
import numpy as np

from facesorter.domain.errors import PackError
from facesorter.domain.found import Floats
from facesorter.vision.graphs import without_prelu
from facesorter.vision.protocols import Chips
from facesorter.vision.sessions import Network

#: Where ArcFace networks expect eyes, nose and mouth in a chip of 112 pixels (published with the network).
_TEMPLATE = np.array(
    [[38.2946, 51.6963], [73.5318, 51.5014], [56.0252, 71.7366], [41.5493, 92.3655], [70.7299, 92.2041]], np.float32
)
_TEMPLATE_SIDE = 112
#: Networks with chips of a multiple of 128 pixels were trained on the template with this much more at left and right.
_WIDE_SIDE, _WIDE_SHIFT = 128, 8


class ArcFace:
    """``side``: of a chip in pixels; the network sees ``(pixel - mean) / scale``. Raises `PackError`."""

    weights = np.ones(5, np.float32)

    def __init__(self, model: bytes, *, side: int, mean: float, scale: float, threads: int = 1) -> None:
        self.side = side
        ratio, shift = (side / _TEMPLATE_SIDE, 0) if side % _TEMPLATE_SIDE == 0 else (side / _WIDE_SIDE, _WIDE_SHIFT)
        self.template = (_TEMPLATE + np.array([shift, 0], np.float32)) * np.float32(ratio)
        self._mean, self._scale = mean, scale
        self._network = Network(without_prelu(model), threads)
        answer = self._network.run(np.zeros((1, 3, side, side), np.float32))
        if len(answer) != 1 or answer[0].ndim != 2:
            raise PackError("The recogniser of this pack does not give one vector for a face.")
        self.dimension = int(answer[0].shape[1])

    def embed(self, chips: Chips) -> Floats:
        batch = np.asarray(cv2.dnn.blobFromImages(list(chips), 1 / self._scale, mean=(self._mean,) * 3), np.float32)
        return self._network.run(batch)[0]
