"""Networks, ready to run: ONNX Runtime sessions made from bytes that were verified before.

Where ONNX Runtime has an accelerator (the package for a graphics card, or Apple's or Intel's own), each network is
tried there with its first real input. It stays if the answer is that of the processor and comes sooner than from all
processors together. If anything goes wrong, then or later, the processor goes on alone, and `provider` says so.
"""

import os
import threading
import time
from collections.abc import Callable
from contextlib import nullcontext
from functools import cache

os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")  # read when the library is loaded

import numpy as np
import onnxruntime

from facesorter.domain.errors import PackError
from facesorter.domain.found import Floats
from facesorter.domain.machine import processors

#: The variable that chooses an accelerator, or the processor, whatever is sooner.
PROVIDER_VARIABLE = "FACESORTER_PROVIDER"
#: No line on the user's terminal: networks exported for one input size complain about every other, and what fails is
#: raised anyway.
_FATAL_ONLY = 4
_PROCESSOR = "CPUExecutionProvider"
#: What the variable may say: what that is called by people and by ONNX Runtime, and how it is to work. The first one
#: that is installed is used. TensorRT comes last: it takes minutes for each new size of photos.
_PROVIDERS = {
    "cpu": ("CPU", _PROCESSOR, {}),
    # By default it measures all algorithms for each size of photos.
    "cuda": ("CUDA", "CUDAExecutionProvider", {"cudnn_conv_algo_search": "HEURISTIC"}),
    "directml": ("DirectML", "DmlExecutionProvider", {}),
    "coreml": ("Core ML", "CoreMLExecutionProvider", {"ModelFormat": "MLProgram"}),
    "openvino": ("OpenVINO", "OpenVINOExecutionProvider", {"device_type": "AUTO", "precision": "ACCURACY"}),
    "tensorrt": ("TensorRT", "TensorrtExecutionProvider", {}),
}
#: How far an accelerator's answer may be from the processor's, as a share of that one's length: two embeddings of one
#: photo then have a cosine of 0.9999 and more.
_TOLERANCE = 0.01


def provider() -> tuple[str, str | None]:
    """On what the networks of this process run, and what was wrong with an accelerator that is not used for that."""
    accelerator = _accelerator()
    return (accelerator.label if accelerator.used else _PROVIDERS["cpu"][0]), accelerator.problem


class Network:
    """One network with one input. `run` may be called from several threads at once.

    for_processor: rewrites it so that a processor runs it faster.
    """

    def __init__(
        self, model: bytes, threads: int = 1, *, for_processor: Callable[[bytes], bytes] | None = None
    ) -> None:
        """``threads`` work on one call together; raises `PackError` if this is no network that can be run."""
        self._threads = threads
        try:
            self._on_processor = _session(for_processor(model) if for_processor else model, threads, _PROCESSOR, {})
        except PackError:
            raise
        except Exception as error:
            raise PackError("A file of this pack is not a network that can be run; get another copy of it.") from error
        inputs = self._on_processor.get_inputs()
        if [each.type for each in inputs] != ["tensor(float)"]:
            wants = " and ".join(f"{each.name} as {each.type}" for each in inputs) or "no input"
            raise PackError(f"A network of this pack wants {wants}; it must want the pixels only, as 32-bit floats.")
        (first,) = inputs
        self._input = first.name
        #: As the file declares it; sizes that are open are names or ``None``.
        self.input_shape: tuple[int | str | None, ...] = tuple(first.shape)
        self._accelerator = _accelerator()
        self._untried = model if self._accelerator.usable else None
        self._accelerated: onnxruntime.InferenceSession | None = None

    def run(self, batch: Floats) -> list[Floats]:
        """All outputs, in the file's order."""
        if self._untried and batch.any():  # zeros would prove nothing
            self._try(batch)
        if self._accelerated and self._accelerator.usable:
            try:
                return self._answer(self._accelerated, batch)
            except Exception:  # noqa: BLE001 (whatever a driver may raise)
                self._accelerator.give_up("it failed while photos were read")
        return self._answer(self._on_processor, batch)

    def _answer(self, session: onnxruntime.InferenceSession, batch: Floats) -> list[Floats]:
        # Not all accelerators can be called from several threads, and none is faster for it.
        with nullcontext() if session is self._on_processor else self._accelerator.turn:
            outputs: list[Floats] = session.run(None, {self._input: batch})
        return outputs

    def _try(self, batch: Floats) -> None:
        accelerator = self._accelerator
        with accelerator.trial:
            model, self._untried = self._untried, None
            if model is None or not accelerator.usable:
                return
            try:
                session = _session(model, self._threads, accelerator.name, accelerator.options)
                if session.get_providers()[0] != accelerator.name:
                    accelerator.give_up("it could not be started")
                    return
                found, seconds = self._timed(session, batch)
            except Exception:  # noqa: BLE001 (whatever a driver may raise)
                accelerator.give_up("it could not be started")
                return
            expected, of_processor = self._timed(self._on_processor, batch)
            if not all(map(_alike, expected, found)):
                accelerator.give_up("its answers differ from those of the processor")
            elif accelerator.wanted or seconds < of_processor * self._threads / processors():
                self._accelerated = session
                accelerator.used = True

    def _timed(self, session: onnxruntime.InferenceSession, batch: Floats) -> tuple[list[Floats], float]:
        """The answer and the seconds for it; the first call of a session takes longer, so it is the second's."""
        self._answer(session, batch)
        start = time.perf_counter()
        answer = self._answer(session, batch)
        return answer, time.perf_counter() - start


class _Accelerator:
    """The one that this process uses, if any. A problem with one network puts an end to it for all.

    wanted: whether the user asked for it.
    """

    def __init__(self, key: str, *, wanted: bool) -> None:
        self.label, self.name, self.options = _PROVIDERS[key]
        self.wanted = wanted
        self.used = False
        self.problem: str | None = None
        self.turn, self.trial = threading.Lock(), threading.Lock()

    @property
    def usable(self) -> bool:
        return self.name != _PROCESSOR and self.problem is None

    def give_up(self, reason: str) -> None:
        self.used = False
        self.problem = f"{self.label} is not used because {reason}; the processor did the work instead."


@cache
def _accelerator() -> _Accelerator:
    """Raises `PackError` if the user asks for one that is not known."""
    installed = onnxruntime.get_available_providers()
    wanted = os.environ.get(PROVIDER_VARIABLE, "").lower()
    if not wanted:
        there = (key for key, (_, name, _) in _PROVIDERS.items() if name in installed and name != _PROCESSOR)
        return _Accelerator(next(there, "cpu"), wanted=False)
    if wanted not in _PROVIDERS:
        raise PackError(
            f"{PROVIDER_VARIABLE} is {wanted!r}, which is not known here. Nothing was changed; it can be "
            f"{', '.join(_PROVIDERS)}, or be left out."
        )
    accelerator = _Accelerator(wanted, wanted=True)
    if accelerator.name not in installed:
        accelerator.give_up("the package that brings it is not installed")
    return accelerator


def _session(model: bytes, threads: int, name: str, options: dict[str, str]) -> onnxruntime.InferenceSession:
    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = threads
    settings.inter_op_num_threads = 1
    settings.log_severity_level = _FATAL_ONLY
    # Photos of many sizes would each leave memory plans and blocks behind; DirectML asks for this too.
    settings.enable_mem_pattern = False
    # Threads that spin while they wait would keep others from decoding.
    settings.add_session_config_entry("session.intra_op.allow_spinning", "0")
    rest = [] if name == _PROCESSOR else [_PROCESSOR]
    return onnxruntime.InferenceSession(model, settings, providers=[(name, options), *rest])


def _alike(expected: Floats, found: Floats) -> bool:
    if expected.shape != found.shape:
        return False
    apart = np.linalg.norm((found - expected).astype(np.float64))
    return bool(apart <= _TOLERANCE * np.linalg.norm(expected.astype(np.float64)))
