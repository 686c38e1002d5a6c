"""From a manifest to the embedder it describes."""

from facesorter.domain.errors import PackError
from facesorter.vision import cache
from facesorter.vision.embedders.dlib_resnet import DlibResnet
from facesorter.vision.embedders.onnx_embedder import OnnxEmbedder
from facesorter.vision.manifests import Manifest
from facesorter.vision.protocols import Embedder


def make(manifest: Manifest, threads: int) -> Embedder:
    """The verified embedder of a pack; ``threads`` work together on each call. Raises `PackError`."""
    file = manifest.files["embedder"]
    preprocessing = manifest.embedder.preprocessing
    if preprocessing is None:
        return DlibResnet(cache.network("dlib", file, _build_dlib), threads)
    embedder = OnnxEmbedder(file.read(), preprocessing, threads)
    if embedder.dimension != manifest.embedder.dimension:
        raise PackError(
            f"The recogniser gives {embedder.dimension} numbers for a face, its description says "
            f"{manifest.embedder.dimension}: it is another network, or “dimension” is wrong."
        )
    return embedder


def _build_dlib(weights: bytes) -> bytes:
    from facesorter.vision.embedders import dlib_file  # noqa: PLC0415 (it needs onnx, once)

    return dlib_file.build(weights)
