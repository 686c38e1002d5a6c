"""The small networks of the learned methods, in ``resources/learned``; no other module of this room runs networks.

They are a few kilobytes each and not what `vision` runs: no pack, no pixels, no accelerator. A session is made when a
method first needs it, in the worker; callers hand in some hundred rows at a time.
"""

import os
from collections.abc import Mapping
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facesorter.domain.errors import FaceSorterError
from facesorter.domain.found import Floats
from facesorter.domain.machine import processors
from facesorter.places import resources

#: More threads wait for each other on matrices as small as these.
_THREADS = 4
_FATAL_ONLY = 4


def answer(name: str, inputs: Mapping[str, NDArray[np.float32]]) -> Floats:
    """What the network of this name says of these inputs: its only output. Raises `FaceSorterError`, with the
    reason, if it cannot be read or used, and `MemoryError`.
    """
    result: Floats = _session(name).run(None, dict(inputs))[0]
    return result


@cache
def _session(name: str) -> Any:
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")  # read when the library is loaded
    import onnxruntime  # noqa: PLC0415 (heavy)

    file = resources() / "learned" / f"{name}.onnx"
    try:
        model = file.read_bytes()
    except OSError as error:
        raise FaceSorterError(
            f"The network {file.name} of FaceSorter cannot be read ({error.strerror}); install FaceSorter again."
        ) from error
    options = onnxruntime.SessionOptions()
    options.log_severity_level = _FATAL_ONLY
    options.intra_op_num_threads = min(_THREADS, processors())
    options.inter_op_num_threads = 1
    try:
        return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    except MemoryError:
        raise
    except Exception as error:
        # Its text tells a damaged file from want of memory or threads; its type does not.
        raise FaceSorterError(
            f"The network {file.name} of FaceSorter cannot be used ({error}); if that happens again, install "
            "FaceSorter again."
        ) from error
