"""Small recognisers that tell what reaches them, and a real one in the clothes of other families."""

from collections.abc import Sequence

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

Size = int | str


def _model(nodes: list[onnx.NodeProto], shape: Sequence[Size], outputs: Sequence[str], weights=()) -> bytes:
    pixels = helper.make_tensor_value_info("pixels", TensorProto.FLOAT, list(shape))
    results = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [shape[0], f"{name}s"]) for name in outputs]
    graph = helper.make_graph(nodes, "made", [pixels], results, list(weights))
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    return model.SerializeToString()


def _numbers(name: str, values: object, kind: type = np.float32) -> TensorProto:
    return numpy_helper.from_array(np.array(values, kind), name)


def mirror(shape: Sequence[Size], step: int = 4) -> bytes:
    """A "recogniser" whose vector is what it sees: every ``step``-th pixel of every ``step``-th row, all in one row."""
    height, width = (2, 3) if shape[1] == 3 else (1, 2)
    weights = [
        _numbers("start", [0, 0], np.int64),
        _numbers("end", [10_000, 10_000], np.int64),
        _numbers("axes", [height, width], np.int64),
        _numbers("steps", [step, step], np.int64),
    ]
    nodes = [
        helper.make_node("Slice", ["pixels", "start", "end", "axes", "steps"], ["some"]),
        helper.make_node("Flatten", ["some"], ["vector"]),
    ]
    return _model(nodes, shape, ["vector"], weights)


def sometimes_nothing() -> bytes:
    """A "recogniser" whose numbers are none for a face with dark pixels among the nine that it looks at."""
    weights = [
        _numbers("start", [20, 20], np.int64),
        _numbers("end", [100, 100], np.int64),
        _numbers("axes", [2, 3], np.int64),
        _numbers("steps", [30, 30], np.int64),
    ]
    nodes = [
        helper.make_node("Slice", ["pixels", "start", "end", "axes", "steps"], ["some"]),
        helper.make_node("Flatten", ["some"], ["row"]),
        helper.make_node("Log", ["row"], ["vector"]),
    ]
    return _model(nodes, ["n", 3, 112, 112], ["vector"], weights)


def constant(value: float, dimension: int = 128) -> bytes:
    """A "recogniser" to which all faces are the same."""
    weights = [_numbers("nothing", np.zeros((3 * 112 * 112, dimension))), _numbers("value", value)]
    nodes = [
        helper.make_node("Flatten", ["pixels"], ["row"]),
        helper.make_node("MatMul", ["row", "nothing"], ["zeros"]),
        helper.make_node("Add", ["zeros", "value"], ["vector"]),
    ]
    return _model(nodes, ["n", 3, 112, 112], ["vector"], weights)


def two_vectors() -> bytes:
    """A network that puts out two vectors for a face: which of them is meant?"""
    nodes = [helper.make_node("Flatten", ["pixels"], [name]) for name in ("one", "other")]
    return _model(nodes, ["n", 3, 112, 112], ["one", "other"])


def two_inputs() -> bytes:
    """A network that wants to be told something beside the pixels."""
    inputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", 3, 112, 112]) for name in ("a", "b")]
    node = helper.make_node("Add", ["a", "b"], ["sum"])
    result = helper.make_tensor_value_info("sum", TensorProto.FLOAT, None)
    graph = helper.make_graph([node], "made", inputs, [result])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8).SerializeToString()


def dressed(
    recogniser: bytes,
    *,
    channels: str = "rgb",
    mean: float = 127.5,
    scale: float = 127.5,
    side: int = 112,
    colours_last: bool = False,
    faces: Size = "n",
    length: bool = False,
) -> bytes:
    """An ArcFace network that wants its pixels as another family does, to the same result.

    ``length``: it also puts out how long each vector is.
    """
    inner = onnx.load_from_string(recogniser)
    (given,) = inner.graph.input
    weights = [
        _numbers("scale", scale),
        _numbers("mean", mean),
        _numbers("middle", 127.5),
        _numbers("swap", [2, 1, 0] if channels == "bgr" else [0, 1, 2], np.int64),
        _numbers("none", []),
    ]
    nodes = [
        helper.make_node("Transpose", ["pixels"], ["planes"], perm=[0, 3, 1, 2] if colours_last else [0, 1, 2, 3]),
        helper.make_node("Mul", ["planes", "scale"], ["scaled"]),
        helper.make_node("Add", ["scaled", "mean"], ["bytes"]),
        helper.make_node("Gather", ["bytes", "swap"], ["rgb"], axis=1),
        helper.make_node("Sub", ["rgb", "middle"], ["shifted"]),
        helper.make_node("Div", ["shifted", "middle"], ["small"]),
    ]
    result = "small"
    if side != 112:
        shape = [helper.make_node("Shape", [result], ["shape"])]
        weights += [_numbers("first", [0, 1], np.int64), _numbers("square", [112, 112], np.int64)]
        shape.append(helper.make_node("Gather", ["shape", "first"], ["faces"]))
        shape.append(helper.make_node("Concat", ["faces", "square"], ["wanted"], axis=0))
        resize = helper.make_node("Resize", [result, "none", "none", "wanted"], ["resized"], mode="linear")
        nodes += [*shape, resize]
        result = "resized"
    nodes.append(helper.make_node("Identity", [result], [given.name]))
    nodes += inner.graph.node
    outputs = [inner.graph.output[0].name]
    if length:
        nodes.append(helper.make_node("ReduceL2", [outputs[0]], ["length"], axes=[1], keepdims=1))
        outputs.append("length")
    shape = [faces, side, side, 3] if colours_last else [faces, 3, side, side]
    opsets = {each.domain: each.version for each in inner.opset_import}
    made = onnx.load_from_string(_model(nodes, shape, outputs, [*weights, *inner.graph.initializer]))
    del made.opset_import[:]
    made.opset_import.extend(helper.make_opsetid(domain, version) for domain, version in opsets.items())
    return made.SerializeToString()
