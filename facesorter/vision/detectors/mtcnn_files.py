"""Build MTCNN's three networks from the weight files of the Python package ``mtcnn``, as ONNX networks.

Each file is a list of arrays, stored by joblib: of every convolution or dense layer its weights (height, width,
channels, filters), its biases, and the slopes of the PReLU behind it. joblib's format is a pickle; here it is read as
data, and nothing in it is ever carried out.
"""

import io
import math
import pickletools
from collections.abc import Callable, Iterator
from typing import Any

import lz4.frame
import numpy as np
from onnx import NodeProto, TensorProto, helper, numpy_helper

from facesorter.domain.found import Floats
from facesorter.vision.graphs import without_prelu


def build_pnet(content: bytes) -> bytes:
    """(n, 3, height, width) -> offsets (n, 4, rows, columns), probability of (no face, face) (n, 2, rows, columns)."""
    graph = _Graph(content)
    state = graph.convolution("pixels")
    state = graph.pool(state, 2, same=True)
    state = graph.convolution(graph.convolution(state))
    graph.rename(graph.convolution(state, slopes=False), "offsets")
    graph.rename(graph.add("Softmax", graph.convolution(state, slopes=False), axis=1), "face")
    return graph.model(["n", 3, "height", "width"], "offsets", "face")


def build_rnet(content: bytes) -> bytes:
    """(n, 3, 24, 24) -> offsets (n, 4), probability of (no face, face) (n, 2)."""
    graph = _Graph(content)
    state = graph.pool(graph.convolution("pixels"), 3, same=True)
    state = graph.pool(graph.convolution(state), 3)
    state = graph.dense(graph.flattened(graph.convolution(state)))
    graph.rename(graph.dense(state, slopes=False), "offsets")
    graph.rename(graph.add("Softmax", graph.dense(state, slopes=False), axis=1), "face")
    return graph.model(["n", 3, 24, 24], "offsets", "face")


def build_onet(content: bytes) -> bytes:
    """(n, 3, 48, 48) -> offsets (n, 4), landmarks (n, 10), probability of (no face, face) (n, 2)."""
    graph = _Graph(content)
    state = graph.pool(graph.convolution("pixels"), 3, same=True)
    state = graph.pool(graph.convolution(state), 3)
    state = graph.pool(graph.convolution(state), 2, same=True)
    state = graph.dense(graph.flattened(graph.convolution(state)))
    graph.rename(graph.dense(state, slopes=False), "offsets")
    graph.rename(graph.dense(state, slopes=False), "landmarks")
    graph.rename(graph.add("Softmax", graph.dense(state, slopes=False), axis=1), "face")
    return graph.model(["n", 3, 48, 48], "offsets", "landmarks", "face")


#: Channels that ONNX Runtime keeps together where a processor works on 16 numbers at once; 8 and 4 divide it.
_BLOCK = 16

#: By the name of the weight file.
BUILDERS: dict[str, Callable[[bytes], bytes]] = {"pnet": build_pnet, "rnet": build_rnet, "onet": build_onet}


def arrays(content: bytes) -> Iterator[Floats]:
    """The arrays of a weight file, in its order.

    In the pickle each array is an object made empty, its attributes (``shape`` is the first tuple among them), and the
    instruction that fills it in; the numbers lie behind that, after as many bytes as the next byte says.
    """
    stream = io.BytesIO(lz4.frame.decompress(content))
    shape: list[int] = []
    in_shape, before = False, ""
    for operation, value, _ in pickletools.genops(stream):
        if operation.name == "NEWOBJ":
            shape, in_shape = [], True
        elif operation.name.startswith("TUPLE"):
            in_shape = False
        elif operation.name.startswith("BININT") and in_shape:
            shape.append(int(str(value)))
        elif (before, operation.name) == ("SETITEMS", "BUILD"):
            stream.seek(stream.read(1)[0], io.SEEK_CUR)
            yield np.frombuffer(stream.read(4 * math.prod(shape)), "<f4").reshape(shape).astype(np.float32)
        before = operation.name


class _Graph:
    """Nodes and weights of an ONNX network under construction, taking the arrays of a file one after another."""

    def __init__(self, content: bytes) -> None:
        self._arrays = arrays(content)
        self._nodes: list[NodeProto] = []
        self._weights: list[TensorProto] = []
        #: Filters of the last convolution that its file does not have.
        self._blank = 0

    def add(self, kind: str, *inputs: str, **attributes: Any) -> str:
        result = f"result{len(self._nodes)}"
        self._nodes.append(helper.make_node(kind, list(inputs), [result], **attributes))
        return result

    def convolution(self, source: str, *, slopes: bool = True) -> str:
        """Inner ones get blank filters up to a multiple of 16: ONNX Runtime keeps its fast memory layout then."""
        weights, biases = next(self._arrays).transpose(3, 2, 0, 1), next(self._arrays)
        blank = -len(weights) % _BLOCK if slopes else 0
        weights = np.pad(weights, [(0, blank), (0, self._blank), (0, 0), (0, 0)])
        result = self.add("Conv", source, self._constant(weights), self._constant(np.pad(biases, (0, blank))))
        if not slopes:
            return result
        self._blank = blank
        return self._prelu(result, np.pad(next(self._arrays).ravel(), (0, blank)).reshape(-1, 1, 1))

    def dense(self, source: str, *, slopes: bool = True) -> str:
        weights = self._constant(next(self._arrays))
        result = self.add("Gemm", source, weights, self._constant(next(self._arrays)))
        return self._prelu(result, next(self._arrays).ravel()) if slopes else result

    def pool(self, source: str, side: int, *, same: bool = False) -> str:
        padding = "SAME_UPPER" if same else "VALID"
        return self.add("MaxPool", source, kernel_shape=[side] * 2, strides=[2, 2], auto_pad=padding)

    def flattened(self, source: str) -> str:
        """One row for each sample: column by column, in each row by row, in each channel by channel."""
        return self.add("Flatten", self.add("Transpose", source, perm=[0, 3, 2, 1]))

    def rename(self, result: str, name: str) -> None:
        self._nodes.append(helper.make_node("Identity", [result], [name]))

    def model(self, shape: list[str | int], *outputs: str) -> bytes:
        pixels = helper.make_tensor_value_info("pixels", TensorProto.FLOAT, shape)
        results = [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in outputs]
        graph = helper.make_graph(self._nodes, "MTCNN", [pixels], results, self._weights)
        return without_prelu(
            helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8).SerializeToString()
        )

    def _prelu(self, source: str, slopes: Floats) -> str:
        return self.add("PRelu", source, self._constant(slopes))

    def _constant(self, values: Floats) -> str:
        name = f"weight{len(self._weights)}"
        self._weights.append(numpy_helper.from_array(np.ascontiguousarray(values, np.float32), name))
        return name
