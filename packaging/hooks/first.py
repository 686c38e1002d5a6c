"""Runs in the frozen program before any other module is imported, in each of its processes."""

import os
import sys

# ONNX Runtime would look up a telemetry host the moment it is imported.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

if sys.platform == "linux":
    # The starter points the system's loader to our libraries, which other programs (a file manager that is opened) must
    # not be given. Our own processes get it from their own starter again.
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
