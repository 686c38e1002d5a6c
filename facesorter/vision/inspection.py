"""Find out which of some ONNX files is the detector and which the recogniser, by reading and running them.

`inspect` is called in a process of its own; the engine is imported there.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from facesorter.domain.errors import PackError


def inspect(folder: Path, names: Mapping[str, str]) -> dict[str, dict[str, object]]:
    """The ``detector`` and ``embedder`` sections of a manifest, with the name of the file in ``folder`` as ``stored``.

    ``names``: {file in ``folder``: the name it came with}. The first file of each kind is taken, in the order of
    ``names``, as InsightFace does. Raises `PackError` if one is missing or does not run.
    """
    from facesorter.vision.detectors.scrfd import Scrfd  # noqa: PLC0415
    from facesorter.vision.embedders.arcface import ArcFace  # noqa: PLC0415

    found: dict[str, dict[str, object]] = {}
    for stored, name in names.items():
        file = folder / stored
        content = file.read_bytes()
        model = _read(file, content)
        task = getattr(model, "taskname", None)
        stem = Path(name).stem
        if task == "detection" and "detector" not in found:
            Scrfd(content).detect(np.zeros((320, 320, 3), np.uint8))
            found["detector"] = {"stored": stored, "kind": "scrfd", "label": stem}
        elif task == "recognition" and "embedder" not in found:
            options = {"side": model.input_size[0], "mean": model.input_mean, "scale": model.input_std}
            dimension = ArcFace(content, **options).dimension
            found["embedder"] = {"stored": stored, "kind": "arcface", "label": stem, "dimension": dimension, **options}
    for part, word in (("detector", "detector (SCRFD or RetinaFace)"), ("embedder", "recogniser (ArcFace)")):
        if part not in found:
            raise PackError(f"No {word} was found among the ONNX files: {', '.join(names.values())}.")
    return found


def _read(file: Path, content: bytes) -> Any:
    """InsightFace's own reading of a network; ``None`` for a kind that it does not know."""
    from insightface.model_zoo import model_zoo  # noqa: PLC0415

    from facesorter.vision import graphs, sessions  # noqa: PLC0415

    graphs.load(content)
    sessions.Network(content)
    return model_zoo.get_model(str(file), providers=["CPUExecutionProvider"])
