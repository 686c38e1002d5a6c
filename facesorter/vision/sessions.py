"""Networks, ready to run: ONNX Runtime sessions made from bytes that were verified before."""

import os

os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")  # read when the library is loaded

import onnxruntime

from facesorter.domain.errors import PackError
from facesorter.domain.found import Floats

#: Only failures are worth a line: networks exported for one input size complain about every other.
_ERRORS_ONLY = 3


class Network:
    """One network with one input. `run` may be called from several threads at once."""

    def __init__(self, model: bytes, threads: int = 1) -> None:
        """``threads`` work on one call together; raises `PackError` if this is no network that can be run."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = _ERRORS_ONLY
        # Photos of many sizes would each leave memory plans and blocks behind.
        options.enable_mem_pattern = False
        try:
            self._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        except Exception as error:
            raise PackError("A file of this pack is not a network that can be run; import the pack again.") from error
        inputs = self._session.get_inputs()
        if [each.type for each in inputs] != ["tensor(float)"]:
            wants = " and ".join(f"{each.name} as {each.type}" for each in inputs) or "no input"
            raise PackError(f"A network of this pack wants {wants}; it must want the pixels only, as 32-bit floats.")
        (first,) = inputs
        self._input = first.name
        #: As the file declares it; sizes that are open are names or ``None``.
        self.input_shape: tuple[int | str | None, ...] = tuple(first.shape)

    def run(self, batch: Floats) -> list[Floats]:
        """All outputs, in the file's order."""
        outputs: list[Floats] = self._session.run(None, {self._input: batch})
        return outputs
