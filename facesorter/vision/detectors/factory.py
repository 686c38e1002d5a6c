"""The detector that a pack's manifest names, or one of those that come with the program."""

import importlib.util
from collections.abc import Callable, Mapping
from pathlib import Path

from facesorter import places
from facesorter.domain.errors import PackError
from facesorter.domain.search import OF_PACK, Search
from facesorter.vision import cache, manifests, schema
from facesorter.vision.detectors import choices
from facesorter.vision.detectors.dlib_detectors import DlibCnn, DlibHog
from facesorter.vision.detectors.mtcnn import Mtcnn
from facesorter.vision.detectors.scrfd import Scrfd
from facesorter.vision.detectors.viola_jones import ViolaJones
from facesorter.vision.detectors.yunet import Yunet
from facesorter.vision.manifests import Manifest, PackFile
from facesorter.vision.protocols import Detector

_CASCADE = "cascades/haarcascade_frontalface_default.xml"
#: dlib's weights for its CNN (public domain), as a package that is installed with the program holds them.
_MMOD = "face_recognition_models", "models/mmod_human_face_detector.dat"
_MMOD_SHA256 = "4cb19393e2fbaf2b1609a9319ad5386618c886a6234ec1b971f3e87c85d87fe6"
_MMOD_SIZE = 729_940


def make(manifest: Manifest, threads: int = 1) -> Detector:
    """The verified detector of a pack. Raises `PackError`."""
    return chosen(manifest, OF_PACK, threads)[0]


def chosen(manifest: Manifest, search: Search, threads: int = 1) -> tuple[Detector, int | None]:
    """The verified detector of a pack, or the one that is chosen instead, and its pack's ``smallest_face``.

    Raises `PackError`.
    """
    name = search.detector
    if name in choices.OWN:
        return _of_kind(name, manifests.manifest(manifests.BUILTIN).files, search.threshold, threads), None
    section, files = manifest.detector, manifest.files
    if name is not None:
        chosen = choices.pack_with(name, manifest)
        section, files = chosen.detector, chosen.files
    threshold = section.threshold if search.threshold is None else search.threshold
    return _of_kind(section.kind, files, threshold, threads), section.smallest_face


def _of_kind(kind: str, files: Mapping[str, PackFile], threshold: float | None, threads: int) -> Detector:
    match kind:
        case "scrfd" | "retinaface":
            return Scrfd(files["detector"].read(), threshold=threshold, threads=threads)
        case "yunet":
            return Yunet(files["detector"].read(), threshold=threshold, threads=threads)
        case "mtcnn":
            return _mtcnn(files, threads, threshold)
        case "viola_jones":
            return ViolaJones(cascade(), threshold=threshold)
        case "dlib_hog":
            return DlibHog(threshold=threshold)
        case "dlib_cnn":
            file = files.get("detector")
            return DlibCnn(_verified(file) if file else mmod(), threshold=threshold)
    raise PackError(f"This version has no detector of the kind {kind!r}.")


def landmarker(threads: int = 1) -> Mtcnn:
    """What finds the landmarks in the boxes of a detector that finds none."""
    return _mtcnn(manifests.manifest(manifests.BUILTIN).files, threads)


def cascade() -> bytes:
    """OpenCV's cascade for faces from the front."""
    return (places.resources() / _CASCADE).read_bytes()


def mmod() -> Path:
    """Dlib's own file of its CNN. Raises `PackError`."""
    package, path = _MMOD
    spec = importlib.util.find_spec(package)
    folders = spec.submodule_search_locations if spec else None
    return _verified(PackFile(Path(folders[0] if folders else package, path), _MMOD_SHA256, _MMOD_SIZE))


def _verified(file: PackFile) -> Path:
    """For a library that reads a file by itself."""
    file.read()
    return file.path


def _mtcnn(files: Mapping[str, PackFile], threads: int, threshold: float | None = None) -> Mtcnn:
    networks = {name: cache.network(name, files[name], _builder(name)) for name in schema.DETECTOR_FILES["mtcnn"]}
    return Mtcnn(**networks, threshold=threshold, threads=threads)


def _builder(name: str) -> Callable[[bytes], bytes]:
    """Builds one of MTCNN's networks."""

    def build(weights: bytes) -> bytes:
        from facesorter.vision.detectors import mtcnn_files  # noqa: PLC0415 (it needs onnx, once)

        return mtcnn_files.BUILDERS[name](weights)

    return build
