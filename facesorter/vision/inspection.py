"""Find out what ONNX files are by reading and running them. What is heavy is imported where it is called, in a process
of its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from facesorter.domain.errors import PackError
from facesorter.domain.packs import PackCheck
from facesorter.vision import manifests
from facesorter.vision.schema import FAMILIES, Description, DetectorSection, EmbedderSection, Preprocessing


@dataclass(frozen=True, slots=True)
class Inspected:
    """What a manifest says of two networks; ``files`` are their names in the folder, by section."""

    detector: DetectorSection
    embedder: EmbedderSection
    files: Mapping[str, str]


def inspect(folder: Path, names: Mapping[str, str]) -> Inspected:
    """The ``detector`` and ``embedder`` sections of a manifest for some ONNX files in ``folder``.

    ``names``: {file in ``folder``: the name it came with}. The first file of each kind is taken, in the order of
    ``names``, as InsightFace does. Raises `PackError` if one is missing or does not run.
    """
    import numpy as np  # noqa: PLC0415

    from facesorter.vision.detectors.scrfd import Scrfd  # noqa: PLC0415
    from facesorter.vision.embedders.onnx_embedder import OnnxEmbedder  # noqa: PLC0415

    files: dict[str, str] = {}
    detector = embedder = None
    for stored, name in names.items():
        file = folder / stored
        content = file.read_bytes()
        model = _read(file, content)
        task = getattr(model, "taskname", None)
        label = Path(name).stem.strip() or "unnamed"
        if task == "detection" and detector is None:
            Scrfd(content).detect(np.zeros((320, 320, 3), np.uint8))
            detector, files["detector"] = DetectorSection("scrfd", label), stored
        elif task == "recognition" and embedder is None:
            preprocessing = _preprocessing(model)
            dimension = OnnxEmbedder(content, preprocessing).dimension
            embedder = EmbedderSection("arcface", label, dimension, "cosine", preprocessing)
            files["embedder"] = stored
    if detector is None or embedder is None:
        word = "recogniser (ArcFace)" if detector else "detector (SCRFD or RetinaFace)"
        raise PackError(f"No {word} was found among the ONNX files: {', '.join(names.values())}.")
    return Inspected(detector, embedder, files)


def try_out(folder: Path, description: Description) -> None:
    """Load the networks of a pack in ``folder`` and run each. Raises `PackError`."""
    import numpy as np  # noqa: PLC0415

    from facesorter.vision.detectors import factory as detectors  # noqa: PLC0415
    from facesorter.vision.embedders import factory as embedders  # noqa: PLC0415

    manifest = manifests.describe(folder.name, description, folder)
    detectors.make(manifest).detect(np.zeros((320, 320, 3), np.uint8))
    embedder = embedders.make(manifest, threads=1)
    noise = np.random.default_rng(0).integers(0, 256, (2, embedder.side, embedder.side, 3), np.uint8)
    if not np.isfinite(embedder.embed(noise)).all():
        raise PackError("The recogniser gives numbers that are none (NaN or infinite).")


def look_at(folder: Path, description: Description, photo: Path | None) -> PackCheck:
    """What `scrutiny.look` tells of the pack in ``folder``."""
    from facesorter.vision import scrutiny  # noqa: PLC0415

    return scrutiny.look(manifests.describe(folder.name, description, folder), photo)


def _read(file: Path, content: bytes) -> Any:
    """InsightFace's own reading of a network; ``None`` for a kind that it does not know."""
    from insightface.model_zoo import model_zoo  # noqa: PLC0415

    from facesorter.vision import graphs, sessions  # noqa: PLC0415

    graphs.load(content)
    sessions.Network(content)
    return model_zoo.get_model(str(file), providers=["CPUExecutionProvider"])


def _preprocessing(model: Any) -> Preprocessing:
    """As InsightFace would prepare a chip for this recogniser."""
    mean, scale = float(model.input_mean), float(model.input_std)
    family = FAMILIES["arcface"]
    return Preprocessing(model.input_size[0], family.channels, (mean,) * 3, (scale,) * 3, False, family.template)
