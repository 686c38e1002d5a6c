"""Where networks run. ONNX Runtime's Azure provider takes the accelerator's part: it is in every package of it, makes
sessions of its own, and leaves the work to the processor.
"""

from collections.abc import Callable, Iterator

import numpy as np
import onnxruntime
import pytest
from onnx import TensorProto, helper

from facesorter.domain.errors import PackError
from facesorter.vision import sessions
from facesorter.vision.sessions import Network

AZURE = "AzureExecutionProvider"
BATCH = np.array([[1, 2, 3]], np.float32)


def times(factor: float, rows: int | str = "rows") -> bytes:
    """A network that multiplies."""
    shape = [rows, 3]
    graph = helper.make_graph(
        [helper.make_node("Mul", ["x", "factor"], ["y"])],
        "times",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, shape)],
        [helper.make_tensor("factor", TensorProto.FLOAT, [1], [factor])],
    )
    model: bytes = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8
    ).SerializeToString()
    return model


@pytest.fixture(autouse=True)
def forgotten(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What this process knows of its accelerator."""
    monkeypatch.delenv(sessions.PROVIDER_VARIABLE, raising=False)
    sessions._accelerator.cache_clear()
    yield
    sessions._accelerator.cache_clear()


@pytest.fixture
def accelerator(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Choose one that is there, because it was asked for or by itself."""
    if AZURE not in onnxruntime.get_available_providers():
        pytest.skip("this ONNX Runtime has nothing to take an accelerator's part")

    def choose(*, asked_for: bool = True) -> None:
        monkeypatch.setattr(sessions, "_PROVIDERS", {"cpu": sessions._PROVIDERS["cpu"], "azure": ("Azure", AZURE, {})})
        if asked_for:
            monkeypatch.setenv(sessions.PROVIDER_VARIABLE, "azure")

    return choose


def test_without_an_accelerator_the_processor_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: ["CPUExecutionProvider"])
    np.testing.assert_array_equal(Network(times(2)).run(BATCH)[0], 2 * BATCH)
    assert sessions.provider() == ("CPU", None)


def test_an_accelerator_that_answers_the_same_is_used(accelerator: Callable[..., None]) -> None:
    accelerator()
    network = Network(times(2))
    assert not network.run(np.zeros_like(BATCH))[0].any()
    assert sessions.provider() == ("CPU", None), "zeros prove nothing"
    np.testing.assert_array_equal(network.run(BATCH)[0], 2 * BATCH)
    assert sessions.provider() == ("Azure", None)
    np.testing.assert_array_equal(network.run(3 * BATCH)[0], 6 * BATCH)


def test_an_accelerator_gets_the_network_as_it_is(accelerator: Callable[..., None]) -> None:
    accelerator()
    network = Network(times(2), for_processor=lambda _: times(2.0001))
    network.run(BATCH)
    np.testing.assert_array_equal(network.run(BATCH)[0], 2 * BATCH)


def test_an_accelerator_that_answers_otherwise_is_not_used_for_any_network(accelerator: Callable[..., None]) -> None:
    accelerator()
    fine, wrong = Network(times(2)), Network(times(3), for_processor=lambda _: times(2))
    fine.run(BATCH)
    for network in (wrong, wrong, fine):
        np.testing.assert_array_equal(network.run(BATCH)[0], 2 * BATCH)
    name, problem = sessions.provider()
    assert name == "CPU"
    assert problem == (
        "Azure is not used because its answers differ from those of the processor; the processor did the work instead."
    )


def test_the_processor_goes_on_where_an_accelerator_fails(accelerator: Callable[..., None]) -> None:
    accelerator()
    network = Network(times(2, rows=1), for_processor=lambda _: times(2))
    network.run(BATCH)
    assert sessions.provider() == ("Azure", None)
    several = np.concatenate([BATCH, BATCH])
    np.testing.assert_array_equal(network.run(several)[0], 2 * several)
    name, problem = sessions.provider()
    assert name == "CPU"
    assert "it failed while photos were read" in str(problem)


def test_an_accelerator_that_is_no_faster_than_all_processors_is_left_alone(
    accelerator: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    accelerator(asked_for=False)
    monkeypatch.setattr(sessions, "processors", lambda: 1_000_000)
    np.testing.assert_array_equal(Network(times(2)).run(BATCH)[0], 2 * BATCH)
    assert sessions.provider() == ("CPU", None)


@pytest.mark.parametrize("said", [True, False])
def test_one_that_cannot_be_started_is_told(monkeypatch: pytest.MonkeyPatch, said: bool) -> None:
    """As with the package for CUDA on a computer without its libraries."""
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: ["CUDAExecutionProvider"])
    if said:
        monkeypatch.setenv(sessions.PROVIDER_VARIABLE, "cuda")
    np.testing.assert_array_equal(Network(times(2)).run(BATCH)[0], 2 * BATCH)
    assert sessions.provider() == (
        "CPU",
        "CUDA is not used because it could not be started; the processor did the work instead.",
    )


def test_one_that_is_not_installed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: ["CPUExecutionProvider"])
    monkeypatch.setenv(sessions.PROVIDER_VARIABLE, "TensorRT")
    np.testing.assert_array_equal(Network(times(2)).run(BATCH)[0], 2 * BATCH)
    assert "TensorRT is not used because the package that brings it is not installed" in str(sessions.provider()[1])


def test_one_that_is_not_known_is_refused_with_those_that_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(sessions.PROVIDER_VARIABLE, "gpu")
    with pytest.raises(PackError, match=r"FACESORTER_PROVIDER is 'gpu'.*cpu, cuda, directml, coreml, openvino"):
        Network(times(2))


def test_a_network_that_fails_writes_nothing_to_the_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    graph = helper.make_graph(
        [helper.make_node("Reshape", ["x", "seven"], ["y"])],
        "misshapen",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["rows", 3])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [7])],
        [helper.make_tensor("seven", TensorProto.INT64, [1], [7])],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    with pytest.raises(Exception, match="Reshape"):
        Network(model.SerializeToString()).run(BATCH)
    assert capfd.readouterr().err == ""
