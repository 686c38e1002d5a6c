"""Networks rewritten for speed give the same, and what is no network is refused."""

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from facesorter.domain.errors import PackError
from facesorter.vision import graphs
from facesorter.vision.sessions import Network


def kinds(model: bytes) -> list[str]:
    return [node.op_type for node in onnx.load_from_string(model).graph.node]


def test_a_recogniser_without_prelu_gives_the_same(mbf_folder):
    model = (mbf_folder / "w600k_mbf.onnx").read_bytes()
    faster = graphs.without_prelu(model)
    assert "PRelu" in kinds(model)
    assert "PRelu" not in kinds(faster)
    batch = np.random.default_rng(0).uniform(-1, 1, (2, 3, 112, 112)).astype(np.float32)
    (expected,), (found,) = Network(model).run(batch), Network(faster).run(batch)
    np.testing.assert_allclose(found, expected, atol=1e-4 * np.abs(expected).max())


def test_a_prelu_that_is_not_behind_a_convolution_stays():
    nodes = [helper.make_node("PRelu", ["x", "slope"], ["y"])]
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", 4]) for name in "xy"]
    slope = numpy_helper.from_array(np.array([0.1, 0.2, 0.3, 0.4], np.float32), "slope")
    graph = helper.make_graph(nodes, "one", ends[:1], ends[1:], [slope])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8).SerializeToString()
    assert kinds(graphs.without_prelu(model)) == ["PRelu"]


@pytest.mark.parametrize("content", [b"", b"no network", b"\x08\x07garbage"])
def test_what_is_no_network_is_refused(content):
    with pytest.raises(PackError):
        graphs.load(content)
        Network(content)


def test_a_network_with_weights_in_other_files_is_refused():
    weight = numpy_helper.from_array(np.ones((1, 4), np.float32), "weight")
    weight.ClearField("raw_data")
    weight.data_location = TensorProto.EXTERNAL
    weight.external_data.add(key="location", value="/etc/passwd")
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, 4]) for name in "xy"]
    graph = helper.make_graph([helper.make_node("Add", ["x", "weight"], ["y"])], "one", ends[:1], ends[1:], [weight])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8).SerializeToString()
    with pytest.raises(PackError, match="other files"):
        graphs.load(model)
    with pytest.raises(PackError):
        Network(model)
