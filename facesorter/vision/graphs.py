"""Rewrite networks so that ONNX Runtime runs them faster, or for more sizes, to the same result."""

import numpy as np
import onnx
from onnx import NodeProto, TensorProto, helper, numpy_helper

from facesorter.domain.errors import PackError


def load(model: bytes) -> onnx.ModelProto:
    """Parse a network; raises `PackError` for anything that is none, or that keeps weights in other files."""
    try:
        parsed = onnx.load_from_string(model)
    except Exception as error:
        raise PackError("A file of this pack is not an ONNX network; get another copy of it.") from error
    if any(tensor.data_location == TensorProto.EXTERNAL for tensor in parsed.graph.initializer):
        raise PackError("A network of this pack keeps its weights in other files, which is not supported.")
    return parsed


def without_prelu(model: bytes) -> bytes:
    """The same network with each PReLU after a convolution as ``x + (1 - slope) * relu(-x)``.

    ONNX Runtime runs convolutions in a blocked memory layout that has no PReLU: it reorders the data before and after
    each one, which took 40-55 % of the time of MobileFaceNets. Scaling of channels (written as a batch normalisation)
    exists in that layout, and a ReLU or an addition behind it costs nothing.
    """
    parsed = load(model)
    weights = {tensor.name: tensor for tensor in parsed.graph.initializer}
    makers = {output: node for node in parsed.graph.node for output in node.output}
    nodes: list[NodeProto] = []
    for node in parsed.graph.node:
        maker = makers.get(node.input[0]) if node.op_type == "PRelu" and node.input[1] in weights else None
        if maker is None or maker.op_type not in {"Conv", "BatchNormalization"}:
            nodes.append(node)
            continue
        slope = numpy_helper.to_array(weights[node.input[1]]).astype(np.float32).reshape(-1)
        source, result = node.input[0], node.output[0]
        channels = _channels(maker, weights)
        slope = np.broadcast_to(slope, channels)
        for name, values in {
            "minus": -np.ones(channels, np.float32),
            "rest": 1 - slope,
            "zero": np.zeros(channels, np.float32),
            "one": np.ones(channels, np.float32),
        }.items():
            parsed.graph.initializer.append(numpy_helper.from_array(np.ascontiguousarray(values), f"{result}/{name}"))
        minus, below, added = (f"{result}/{part}" for part in ("turned", "below", "added"))
        nodes.append(_scaled(source, f"{result}/minus", result, minus))
        nodes.append(helper.make_node("Relu", [minus], [below]))
        nodes.append(_scaled(below, f"{result}/rest", result, added))
        nodes.append(helper.make_node("Add", [added, source], [result]))
    del parsed.graph.node[:]
    parsed.graph.node.extend(nodes)
    rewritten: bytes = parsed.SerializeToString()
    return rewritten


def with_open_size(model: bytes) -> bytes:
    """The same network for photos of any height and width, where its layers do not care."""
    parsed = load(model)
    sides = parsed.graph.input[0].type.tensor_type.shape.dim[2:]
    for side, name in zip(sides, ("height", "width"), strict=False):
        side.dim_param = name
    for output in parsed.graph.output:
        output.type.tensor_type.ClearField("shape")
    del parsed.graph.value_info[:]
    rewritten: bytes = parsed.SerializeToString()
    return rewritten


def _scaled(source: str, factors: str, constants: str, result: str) -> NodeProto:
    """Channels times their factors."""
    names = [source, factors, *(f"{constants}/{name}" for name in ("zero", "zero", "one"))]
    return helper.make_node("BatchNormalization", names, [result], epsilon=1e-12)


def _channels(maker: NodeProto, weights: dict[str, TensorProto]) -> int:
    """How many channels a convolution or batch normalisation puts out."""
    return int(weights[maker.input[1]].dims[0])
