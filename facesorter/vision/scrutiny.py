"""Look closely at the networks of a pack: do they do on a photo what a detector and a recogniser should?

Whether pixels are prepared as a recogniser wants them can be seen without knowing anybody: a face is as good as the
same as its mirror image, and has nothing to do with itself upside down, or with another face. To a recogniser that sees
pixels of the wrong size everything is alike.
"""

from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from facesorter.domain.errors import PackError
from facesorter.domain.found import Floats, Pixels
from facesorter.domain.packs import Calibration, PackCheck
from facesorter.imaging import formats
from facesorter.vision import alignment
from facesorter.vision.detectors import factory as detectors
from facesorter.vision.embedders import factory as embedders
from facesorter.vision.embedders.onnx_embedder import OnnxEmbedder
from facesorter.vision.manifests import Manifest
from facesorter.vision.protocols import Chips, Embedder
from facesorter.vision.schema import Preprocessing
from facesorter.vision.searching import FoundFaces, Searcher

#: A photo for a check need not be larger, and its largest faces tell enough.
_LONG_SIDE = 1600
_MOST_FACES = 4
#: A recogniser to which any two pictures are more alike than this does not look at them.
_ALL_THE_SAME = 0.99999
#: A recogniser that parts faces by less might see pixels that it does not know; another way to prepare them is worth a
#: word if it parts them by so much more. Both are differences of cosines.
_PARTED = 0.8
_BETTER = 0.15
#: How families of networks want their pixels: mean and scale.
_USUAL = ((127.5, 127.5), (0.0, 255.0), (0.0, 1.0), (127.5, 1.0))


@dataclass
class _Told:
    passed: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def look(manifest: Manifest, photo: Path | None) -> PackCheck:
    """Load and run the networks of a pack. Raises `PhotoUnreadable`."""
    told = _Told()
    search, embedder = _search(manifest, told), _embedder(manifest, told)
    count = None
    chips = np.empty((0, 1, 1, 3), np.uint8)
    if photo is not None:
        pixels = formats.read(bytes(photo), long_side=_LONG_SIDE).pixels
        if search is not None:
            faces = search.faces(pixels)
            count = len(faces.scores)
            _judge_faces(count, told)
            if embedder is not None and count:
                chips = _chips(pixels, faces, embedder)
    else:
        told.warnings.append("Without a photo nothing was said of faces: name one that shows two people or more.")
    if embedder is not None:
        _judge_embeddings(embedder, chips, manifest, told)
    return PackCheck(tuple(told.passed), tuple(told.problems), tuple(told.warnings), faces=count)


def _search(manifest: Manifest, told: _Told) -> Searcher | None:
    try:
        detector = detectors.make(manifest)
        found = detector.detect(np.zeros((320, 320, 3), np.uint8))
    except PackError as error:
        told.problems.append(str(error))
        return None
    told.passed.append(f"The detector runs ({manifest.detector.kind}).")
    if found.landmarks is None:
        told.warnings.append("The detector finds no eyes, nose and mouth; the built-in one looks for them instead.")
    return Searcher(detector)


def _embedder(manifest: Manifest, told: _Told) -> Embedder | None:
    try:
        embedder = embedders.make(manifest, threads=1)
    except PackError as error:
        told.problems.append(str(error))
        return None
    told.passed.append(f"The recogniser runs ({manifest.embedder.kind}) and gives {embedder.dimension} numbers a face.")
    return embedder


def _judge_faces(count: int, told: _Told) -> None:
    if not count:
        told.warnings.append("The detector found no face in the photo; name one that shows somebody from the front.")
        return
    told.passed.append(f"The detector found {count} {'face' if count == 1 else 'faces'} in the photo.")


def _chips(pixels: Pixels, faces: FoundFaces, embedder: Embedder) -> Chips:
    """The largest faces of a photo, aligned."""
    largest = np.argsort(-np.ptp(faces.boxes[:, ::2], 1))[:_MOST_FACES]
    cut = [
        alignment.chip(pixels, faces.landmarks[row], embedder.template, embedder.weights, embedder.side)
        for row in largest
    ]
    return np.stack(cut)


def _judge_embeddings(embedder: Embedder, chips: Chips, manifest: Manifest, told: _Told) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (2, embedder.side, embedder.side, 3), np.uint8)
    vectors = embedder.embed(np.concatenate([noise, *([chips] if len(chips) else [])]))
    lengths = np.linalg.norm(vectors, axis=1)
    if not np.isfinite(vectors).all() or not lengths.all():
        told.problems.append("The recogniser gives numbers that are none (NaN, infinite or all zero).")
        return
    unit = vectors / lengths[:, None]
    if (unit @ unit.T).min() > _ALL_THE_SAME:
        told.problems.append("The recogniser gives the same numbers for every picture.")
    elif len(chips):
        _judge_likeness(embedder, chips, manifest, told)


def _judge_likeness(embedder: Embedder, chips: Chips, manifest: Manifest, told: _Told) -> None:
    same, others = _likeness(embedder, chips)
    said = f"a face and its mirror image have a cosine of {same:.2f}, faces that have nothing in common of {others:.2f}"
    before = len(told.warnings)
    as_is = manifest.embedder.preprocessing
    if isinstance(embedder, OnnxEmbedder) and as_is is not None and same - others < _PARTED:
        best, parted = max(
            ((other, np.subtract(*_likeness(embedder.otherwise(other), chips))) for other in _other_ways(as_is)),
            key=lambda each: float(each[1]),
        )
        if parted > same - others + _BETTER:
            told.warnings.append(
                f"Pixels are probably prepared in another way than the recogniser wants: {said}. They would be parted "
                f"better, by {parted:.2f}, with {_in_words(best)}."
            )
    calibration = manifest.description.calibration
    if len(told.warnings) == before:
        _judge_thresholds(same, others, calibration, said, told)
    if len(told.warnings) == before:
        told.passed.append(f"The recogniser tells faces apart: {said}.")


def _judge_thresholds(same: float, others: float, calibration: Calibration, said: str, told: _Told) -> None:
    if same < calibration.merge:
        told.warnings.append(f"“merge” in [calibration], {calibration.merge:g}, is too high: {said}.")
    elif others > calibration.merge:
        told.warnings.append(f"“merge” in [calibration], {calibration.merge:g}, is too low: {said}.")


def _likeness(embedder: Embedder, chips: Chips) -> tuple[float, float]:
    """Mean cosines of faces with their mirror images, and with faces upside down and each other."""
    count = len(chips)
    vectors = embedder.embed(np.concatenate([chips, chips[:, :, ::-1], chips[:, ::-1]]))
    unit = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), np.finfo(np.float32).tiny)
    faces, mirrored, turned = unit[:count], unit[count : 2 * count], unit[2 * count :]
    others: Floats = np.concatenate([(faces @ turned.T).ravel(), (faces @ faces.T)[np.triu_indices(count, 1)]])
    return float((faces * mirrored).sum(1).mean()), float(others.mean())


def _other_ways(as_is: Preprocessing) -> list[Preprocessing]:
    """To prepare the same chips for another network."""
    ways = [
        replace(as_is, channels=channels, mean=(mean,) * 3, scale=(scale,) * 3, whiten=False)
        for channels in (as_is.channels, "bgr" if as_is.channels == "rgb" else "rgb")
        for mean, scale in _USUAL
    ]
    return [way for way in [*ways, replace(as_is, whiten=True)] if way != as_is]


def _in_words(way: Preprocessing) -> str:
    pixels = "whiten = true" if way.whiten else f"mean = {way.mean[0]:g} and scale = {way.scale[0]:g}"
    return f'{pixels}, channels = "{way.channels}"'
