"""Read the weights of dlib's face recognition network from dlib's own file, into an ONNX network.

The file is dlib's stream format: a whole number is one byte with its sign (bit 7) and length (low bits), then that many
bytes, lowest first; a text is its length and its bytes; a tensor is a version, four lengths and 32-bit floats. Each
layer that has weights begins with its name, in the order from the input to the output.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import NodeProto, TensorProto, helper, numpy_helper

from facesorter.domain.found import Floats
from facesorter.vision.embedders.dlib_resnet import DIMENSION, SIDE

#: Filters of each level from the input on, and how many residual blocks it has; all but the first begin by halving.
_LEVELS = ((32, 3), (64, 4), (128, 3), (256, 3), (256, 1))
_LAYER = re.compile(rb"\x01\x05con_4|\x01\x07affine_|\x01\x04fc_2")


@dataclass(frozen=True, slots=True, eq=False)
class _Convolution:
    """Weights (filters, channels, height, width), biases (filters,), stride and padding; scaling is folded in."""

    weights: Floats
    biases: Floats
    stride: int
    padding: int


class _Stream:
    def __init__(self, content: bytes, position: int) -> None:
        self._content = content
        self.position = position

    def integer(self) -> int:
        control = self._content[self.position]
        length = control & 0x0F
        start = self.position + 1
        self.position = start + length
        value = int.from_bytes(self._content[start : self.position], "little")
        return -value if control & 0x80 else value

    def tensor(self) -> Floats:
        """All numbers of a tensor in one row."""
        version, *lengths = (self.integer() for _ in range(5))
        count = int(np.prod(lengths))
        if version != 2 or len(self._content) < self.position + 4 * count:
            raise ValueError("not dlib's tensor")
        start, self.position = self.position, self.position + 4 * count
        return np.frombuffer(self._content, "<f4", count, start).astype(np.float32)


def build(content: bytes) -> bytes:
    """The ONNX network: (n, 3, 150, 150) RGB in [0, 255] -> (n, 128). Raises `ValueError` for any other file."""
    convolutions, last = _read(content)
    graph = _Graph(iter(convolutions))
    mean = np.array([122.782, 117.001, 104.298], np.float32).reshape(1, 3, 1, 1)
    pixels = graph.add("Mul", graph.add("Sub", "pixels", graph.constant(mean)), graph.constant(np.float32(1 / 256)))
    state, size = graph.convolution(pixels, SIDE)
    state = graph.add("MaxPool", graph.add("Relu", state), kernel_shape=[3, 3], strides=[2, 2])
    size, channels = (size - 3) // 2 + 1, _LEVELS[0][0]
    for level, (filters, blocks) in enumerate(_LEVELS):
        for block in range(blocks):
            skipped, skipped_size = state, size
            if level > 0 and block == 0:
                skipped = graph.add("AveragePool", state, kernel_shape=[2, 2], strides=[2, 2])
                skipped = graph.padded(skipped, channels=filters - channels)
                skipped_size = size // 2
            state, size = graph.convolution(state, size)
            state, size = graph.convolution(graph.add("Relu", state), size)
            # Where the two differ in size, dlib adds zeros at the right and at the bottom.
            larger = max(size, skipped_size)
            state = graph.padded(state, sides=larger - size)
            skipped = graph.padded(skipped, sides=larger - skipped_size)
            state = graph.add("Relu", graph.add("Add", state, skipped))
            size, channels = larger, filters
    state = graph.add("Flatten", graph.add("GlobalAveragePool", state))
    graph.nodes.append(helper.make_node("MatMul", [state, graph.constant(last.reshape(-1, DIMENSION))], ["embedding"]))
    return graph.model()


def _read(content: bytes) -> tuple[list[_Convolution], Floats]:
    """All convolutions in order, and the weights of the last layer (256 x 128 in one row)."""
    convolutions = []
    stream = _Stream(content, 0)
    while layer := _LAYER.search(content, stream.position):
        stream.position = layer.end()
        if layer[0].endswith(b"con_4"):
            weights = stream.tensor()
            filters, height, width, stride, _, padding, _ = (stream.integer() for _ in range(7))
            shaped = weights[:-filters].reshape(filters, -1, height, width)
            convolutions.append(_Convolution(shaped, weights[-filters:], stride, padding))
        elif layer[0].endswith(b"affine_"):
            scale, shift = np.split(stream.tensor(), 2)
            before = convolutions.pop()
            weights, biases = before.weights * scale[:, None, None, None], before.biases * scale + shift
            convolutions.append(_Convolution(weights, biases, before.stride, before.padding))
        elif len(convolutions) == 1 + 2 * sum(blocks for _, blocks in _LEVELS):
            stream.integer(), stream.integer()
            return convolutions, stream.tensor()
    raise ValueError("not dlib's face recognition network")


class _Graph:
    """Nodes and weights of an ONNX network under construction; results are known by name."""

    def __init__(self, convolutions: Iterator[_Convolution]) -> None:
        self.nodes: list[NodeProto] = []
        self._weights: list[TensorProto] = []
        self._convolutions = convolutions

    def constant(self, values: Floats | np.float32 | NDArray[np.int64]) -> str:
        name = f"weight{len(self._weights)}"
        self._weights.append(numpy_helper.from_array(np.asarray(values), name))
        return name

    def add(self, kind: str, *inputs: str, **attributes: Any) -> str:
        result = f"result{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [result], **attributes))
        return result

    def convolution(self, source: str, size: int) -> tuple[str, int]:
        """The next convolution of the file on a square of ``size``; the answer is its result and that one's size."""
        convolution = next(self._convolutions)
        width, stride, padding = convolution.weights.shape[-1], convolution.stride, convolution.padding
        weights, biases = self.constant(convolution.weights), self.constant(convolution.biases)
        result = self.add("Conv", source, weights, biases, strides=[stride] * 2, pads=[padding] * 4)
        return result, (size + 2 * padding - width) // stride + 1

    def padded(self, source: str, *, channels: int = 0, sides: int = 0) -> str:
        """Zeros behind the channels, at the right and at the bottom."""
        if channels == 0 and sides == 0:
            return source
        return self.add("Pad", source, self.constant(np.array([0, 0, 0, 0, 0, channels, sides, sides], np.int64)))

    def model(self) -> bytes:
        pixels = helper.make_tensor_value_info("pixels", TensorProto.FLOAT, ["faces", 3, SIDE, SIDE])
        embedding = helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["faces", DIMENSION])
        graph = helper.make_graph(self.nodes, "dlib ResNet", [pixels], [embedding], self._weights)
        model: bytes = helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8
        ).SerializeToString()
        return model
