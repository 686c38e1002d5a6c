"""Whether networks in 8 bits would be faster, and what they would cost in accuracy.

    uv run python tests/bench/eight_bits.py [--shared FOLDER] [--limit N]

ONNX Runtime's own quantisation of both packs' recognisers, of weights alone ("dynamic") and of everything ("static",
its ranges from the faces of celeb5). For each: the processor's time for a face, one thread, the variants one after
another for each few faces; and the verification accuracy on all pairs of one person's faces in lfw-dev and as many of
two people, in ten parts, each judged by the threshold that is best for the nine others. Of the detector, the share of
the faces that it still finds (boxes overlap by more than half, IoU).
"""

import argparse
import itertools
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from index_speed import PACK, SAME, SHARED, imported
from onnx import version_converter
from onnxruntime import quantization
from onnxruntime.quantization import CalibrationDataReader

from facesorter.domain.found import Floats, Pixels
from facesorter.domain.model import Box
from facesorter.imaging import formats
from facesorter.vision import alignment, graphs, manifests
from facesorter.vision.embedders import dlib_file
from facesorter.vision.engine import Engine
from facesorter.vision.sessions import Network

_BATCH = 8
_PARTS = 10
#: Photos whose faces give the ranges.
_KNOWN = 48


class Reader(CalibrationDataReader):  # type: ignore[misc]
    def __init__(self, name: str, batches: list[Floats]) -> None:
        self._left = iter([{name: batch} for batch in batches])

    def get_next(self) -> dict[str, Floats] | None:
        return next(self._left, None)


def variants(model: bytes, batches: list[Floats], folder: Path) -> Iterator[tuple[str, bytes]]:
    """The network as it is, and what ONNX Runtime makes of it."""
    yield "32 bits", model
    path, made = folder / "model.onnx", folder / "made.onnx"
    # Scales for each channel came with version 13 of the operators.
    path.write_bytes(version_converter.convert_version(graphs.load(model), 13).SerializeToString())
    quantization.quantize_dynamic(path, made, weight_type=quantization.QuantType.QUInt8)
    yield "dynamic", made.read_bytes()
    name = graphs.load(model).graph.input[0].name
    quantization.quantize_static(
        path,
        made,
        Reader(name, batches),
        quant_format=quantization.QuantFormat.QDQ,
        per_channel=True,
        activation_type=quantization.QuantType.QUInt8,
        weight_type=quantization.QuantType.QInt8,
    )
    yield "static", made.read_bytes()


def prominent(engine: Engine, paths: list[Path]) -> Iterator[tuple[Path, Pixels]]:
    """The aligned largest face of each photo."""
    to = engine._embedder
    for path in paths:
        photo = formats.read(bytes(path), long_side=engine.long_side)
        faces = engine._searcher.faces(photo.pixels, photo.scale)
        if len(faces.scores):
            largest = int((faces.boxes[:, 2:] - faces.boxes[:, :2]).prod(1).argmax())
            yield path, alignment.chip(photo.pixels, faces.landmarks[largest], to.template, to.weights, to.side)


def pairs(people: list[str]) -> tuple[np.ndarray, np.ndarray]:
    """Rows of two faces each, (n, 2), and whether they are one person's."""
    rows = np.array(list(itertools.combinations(range(len(people)), 2)))
    names = np.array(people)
    same = names[rows[:, 0]] == names[rows[:, 1]]
    alike, others = rows[same], rows[~same]
    chosen = others[np.random.default_rng(0).choice(len(others), min(len(others), len(alike)), replace=False)]
    rows, truth = np.concatenate([alike, chosen]), np.repeat([True, False], [len(alike), len(chosen)])
    order = np.random.default_rng(1).permutation(len(rows))
    return rows[order], truth[order]


def accuracy(vectors: Floats, rows: np.ndarray, truth: np.ndarray) -> float:
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    cosines = (unit[rows[:, 0]] * unit[rows[:, 1]]).sum(1)
    right = 0
    for part in range(_PARTS):
        held = np.arange(len(rows)) % _PARTS == part
        order = np.argsort(cosines[~held])
        below = np.concatenate([[0], np.cumsum(~truth[~held][order])])
        above = truth[~held].sum() - np.concatenate([[0], np.cumsum(truth[~held][order])])
        best = int((below + above).argmax())
        known = cosines[~held][order]
        threshold = known[min(best, len(known) - 1)]
        right += int(((cosines[held] >= threshold) == truth[held]).sum())
    return right / len(rows)


def recogniser(pack: str, data: Path, limit: int | None, folder: Path) -> None:
    engine = Engine(pack)
    embedder = engine._embedder
    chips = list(prominent(engine, sorted((data / "lfw-dev").rglob("*.jpg"))[:limit]))
    known = np.stack([chip for _, chip in prominent(engine, sorted((data / "celeb5").rglob("*.jpg"))[:_KNOWN])])
    seen = recorded(lambda: [embedder.embed(known[at : at + _BATCH]) for at in range(0, len(known), _BATCH)])
    model = manifests.manifest(pack).files["embedder"].read()
    model = model if pack == PACK else dlib_file.build(model)
    rows, truth = pairs([path.parent.name for path, _ in chips])
    print(f"{pack}'s recogniser: {len(chips):,} faces, {len(rows):,} pairs")
    made = [
        (name, Network(variant, for_processor=graphs.without_prelu)) for name, variant in variants(model, seen, folder)
    ]
    vectors: dict[str, list[Floats]] = {name: [] for name, _ in made}
    seconds = dict.fromkeys(vectors, 0.0)
    for first in range(0, len(chips), _BATCH):
        batch = np.stack([chip for _, chip in chips[first : first + _BATCH]])
        for name, variant in made:
            embedder._network = variant
            start = time.process_time()
            vectors[name].append(embedder.embed(batch))
            seconds[name] += time.process_time() - start
    for name, found in vectors.items():
        each = 1000 * seconds[name] / len(chips)
        print(
            f"  {name:10}{each:7.2f} ms a face, accuracy {accuracy(np.concatenate(found), rows, truth):.2%}", flush=True
        )


def detector(data: Path, limit: int | None, folder: Path) -> None:
    engine = Engine(PACK)
    scrfd = engine._searcher._detector
    photos = [
        formats.read(bytes(path), long_side=1280).pixels for path in sorted(data.glob("lfw-dev/*/*.jpg"))[:limit:8]
    ]
    known = [
        formats.read(bytes(path), long_side=1280).pixels for path in sorted(data.glob("celeb5/*/*/*.jpg"))[:_KNOWN]
    ]
    seen = [batch for batch in recorded(lambda: [scrfd.detect(pixels) for pixels in known]) if batch.shape[2] > 128]
    print(f"{PACK}'s detector: {len(photos)} photos")
    expected: list[list[Box]] = []
    for name, model in variants(manifests.manifest(PACK).files["detector"].read(), seen, folder):
        scrfd._network = Network(model)
        start = time.process_time()
        found = [[Box(x, y, r - x, b - y) for x, y, r, b in scrfd.detect(pixels).boxes.tolist()] for pixels in photos]
        each = 1000 * (time.process_time() - start) / len(photos)
        expected = expected or found
        theirs = [(box, mine) for one, mine in zip(expected, found, strict=True) for box in one]
        again = sum(any(box.iou(other) > SAME for other in mine) for box, mine in theirs)
        print(
            f"  {name:10}{each:7.2f} ms a photo, {again / len(theirs):.1%} of the faces, {sum(map(len, found))} in all"
        )


def decoded(paths: list[Path]) -> list[Pixels]:
    return [formats.read(bytes(path), long_side=1280).pixels for path in paths]


def recorded(work: Callable[[], object]) -> list[Floats]:
    """What the networks are given meanwhile."""
    seen: list[Floats] = []
    run = Network.run
    Network.run = lambda network, batch: (seen.append(batch), run(network, batch))[1]  # type: ignore[method-assign]
    work()
    Network.run = run  # type: ignore[method-assign]
    return seen


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder of real photos and packs")
    parser.add_argument("--limit", type=int, help="take only about this many portraits")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(imported(options.shared, Path(folder)))
        detector(options.shared / "data", options.limit, Path(folder))
        for pack in (PACK, "builtin"):
            recogniser(pack, options.shared / "data", options.limit, Path(folder))


if __name__ == "__main__":
    main()
