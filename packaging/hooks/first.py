"""Runs in the frozen program before any other module is imported, in each of its processes."""

import os

# ONNX Runtime would look up a telemetry host the moment it is imported.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
