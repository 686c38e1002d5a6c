"""Recognisers as ONNX networks (ArcFace, Deng et al. 2019, and its kin, SFace, FaceNet, AdaFace, MagFace, EdgeFace...):
an aligned face goes in, a vector comes out. What differs between them is how pixels are prepared, which is data.
"""

import copy

import cv2
import numpy as np

from facesorter.domain.errors import PackError
from facesorter.domain.found import Floats
from facesorter.vision.embedders import templates
from facesorter.vision.protocols import Chips
from facesorter.vision.schema import Preprocessing
from facesorter.vision.sessions import Network


class OnnxEmbedder:
    """Raises `PackError` if the network does not take such chips or does not give one vector for each.

    Networks that want colours last, or so many faces at a time, get them so.
    """

    weights = np.ones(5, np.float32)

    def __init__(self, model: bytes, preprocessing: Preprocessing, threads: int = 1) -> None:
        from facesorter.vision import graphs  # noqa: PLC0415 (onnx, which the built-in pack does without)

        self.side = preprocessing.side
        self.template = templates.points(preprocessing.template, preprocessing.side)
        self._preprocessing = preprocessing
        self._network = Network(model, threads, for_processor=graphs.without_prelu)
        self._colours_last, self._batch = self._input()
        self._batch, self._output, self.dimension = self._tried()

    def embed(self, chips: Chips) -> Floats:
        batch = self._prepared(chips)
        size = self._batch or len(batch)
        # A network that always takes the same number gets blank faces beside the last ones.
        batch = np.pad(batch, [(0, -len(batch) % size), (0, 0), (0, 0), (0, 0)])
        runs = [self._network.run(batch[first : first + size])[self._output] for first in range(0, len(batch), size)]
        return np.concatenate(runs).reshape(len(batch), self.dimension)[: len(chips)]

    def otherwise(self, preprocessing: Preprocessing) -> "OnnxEmbedder":
        """The same network with pixels prepared in another way, on the same chips."""
        other = copy.copy(self)
        other._preprocessing = preprocessing
        return other

    def _prepared(self, chips: Chips) -> Floats:
        """(n, side, side, 3) RGB in [0, 255] -> what the network sees."""
        as_is = self._preprocessing
        mean, scale = as_is.mean, as_is.scale
        if not as_is.whiten and mean == mean[:1] * 3 and scale == scale[:1] * 3 and not self._colours_last:
            swap = as_is.channels == "bgr"
            return np.asarray(cv2.dnn.blobFromImages(list(chips), 1 / scale[0], mean=mean, swapRB=swap), np.float32)
        pixels = (chips if as_is.channels == "rgb" else chips[..., ::-1]).astype(np.float32)
        shift, divisor = np.array(mean, np.float32), np.array(scale, np.float32)
        if as_is.whiten:
            shift = pixels.mean((1, 2, 3), keepdims=True)
            # A chip of one colour would be divided by nothing: FaceNet's authors set this floor.
            divisor = np.maximum(pixels.std((1, 2, 3), keepdims=True), np.float32(pixels[0].size ** -0.5))
        seen = (pixels - shift) / divisor
        return np.ascontiguousarray(seen if self._colours_last else seen.transpose(0, 3, 1, 2))

    def _input(self) -> tuple[bool, int | None]:
        """Whether the network wants colours last, and how many faces at a time (``None``: as many as there are)."""
        shape = self._network.input_shape
        colours_last = len(shape) == 4 and shape[3] == 3 and shape[1] != 3
        wanted = (self.side, self.side, 3) if colours_last else (3, self.side, self.side)
        taken = tuple(size if isinstance(size, int) else want for size, want in zip(shape[1:], wanted, strict=False))
        if len(shape) != 4 or taken != wanted:
            raise PackError(
                f"The recogniser takes {_described(shape)}, not colour pictures of {self.side} x {self.side} pixels: "
                "“side” in its description may be wrong, or it is no recogniser."
            )
        faces = shape[0]
        return colours_last, faces if isinstance(faces, int) and faces > 0 else None

    def _tried(self) -> tuple[int | None, int, int]:
        """How many faces the network takes at a time, which of its outputs is the vector, and how long that is."""
        fault = ""
        # Some say that they take any number, and were made for one.
        for faces in (self._batch,) if self._batch else (2, 1):
            try:
                outputs = self._network.run(self._prepared(np.zeros((faces, self.side, self.side, 3), np.uint8)))
            except Exception:  # noqa: BLE001 (whatever goes wrong inside)
                fault = f"does not run on a face of {self.side} x {self.side} pixels"
                continue
            # Some put out the vector's length beside it.
            vectors = [
                (place, output.size // faces) for place, output in enumerate(outputs) if _is_vectors(output, faces)
            ]
            if len(vectors) == 1:
                return None if faces == 2 and not self._batch else faces, *vectors[0]
            shapes = ", ".join(_described(output.shape) for output in outputs)
            fault = f"does not give one vector for a face, but {shapes}"
        raise PackError(f"The recogniser {fault}.")


def _is_vectors(output: Floats, faces: int) -> bool:
    """Whether it holds one row of several numbers for each of so many faces."""
    return output.ndim >= 2 and len(output) == faces and output.shape[1] > 1 and output[0].size == output.shape[1]


def _described(shape: tuple[int | str | None, ...]) -> str:
    return " x ".join(str(size) if isinstance(size, int) else "any" for size in shape) or "a number"
