"""Indexing against a plain loop of ``cv2.imread`` and ``FaceAnalysis.get``, and against the networks alone: same
photos, same pack, one after the other.

    uv run python tests/bench/index_speed.py [--shared FOLDER] [--photos N] [--limit N]

Two albums: portraits of 250 x 250 (lfw-dev), and N photos of 12 megapixels made from them. For each it prints photos
a second of both; the loop's time leaves out its imports and the loading of the pack, indexing's time holds them and
everything else. The limit is what ONNX Runtime needs for the very tensors that indexing gives it, in as many threads
and with nothing else to do; it is measured on every second photo before indexing and on the others after it, since
computers are not always equally fast. "Same faces": of the faces that the loop finds, those that indexing finds too
(boxes overlap by more than half, IoU). Memory is the largest sum of the resident memory of all processes, sampled
every 20 ms.
"""

import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from pathlib import Path

import numpy as np
import psutil

from facesorter.domain.model import Box
from facesorter.services import browsing
from facesorter.store.library import Library

SHARED = Path(__file__).resolve().parents[3] / "shared"
PACK = "arcface-mbf"
SAME = 0.5
#: Photos whose tensors are held in memory.
AT_A_TIME = 64


def plain_loop(pack_root: str, photos: list[str]) -> None:
    """What anyone would write first. Runs in a process of its own; prints JSON."""
    be_modest()
    import cv2
    from insightface.app import FaceAnalysis

    with contextlib.redirect_stdout(sys.stderr):
        app = FaceAnalysis(name=PACK, root=pack_root, providers=["CPUExecutionProvider"])
        app.prepare(ctx_id=-1, det_size=(640, 640))
    start, of_processor = time.perf_counter(), time.process_time()
    found = {photo: [face.bbox.tolist() for face in app.get(cv2.imread(photo))] for photo in photos}
    seconds, of_processor = time.perf_counter() - start, time.process_time() - of_processor
    print(json.dumps({"seconds": seconds, "processor_seconds": of_processor, "found": found}))


def be_modest() -> None:
    """As modest as the engine worker, which lets other programs go first: it counts where they are busy."""
    if hasattr(os, "nice"):
        os.nice(5)


def networks_alone(photos: list[str]) -> None:
    """Record what a few photos at a time give to ONNX Runtime, then run only that. Prints JSON."""
    be_modest()
    from facesorter.domain.machine import processors
    from facesorter.imaging import formats
    from facesorter.services.engine_worker import BATCH
    from facesorter.vision.engine import Engine
    from facesorter.vision.sessions import Network

    calls: deque[tuple[Network, np.ndarray]] = deque()
    run = Network.run

    def recorded(network: Network, batch: np.ndarray) -> list[np.ndarray]:
        calls.append((network, batch))
        return run(network, batch)

    def work() -> None:
        with contextlib.suppress(IndexError):
            while True:
                run(*calls.popleft())

    engine = Engine(PACK)
    seconds = processor_seconds = 0.0
    for first in range(0, len(photos), AT_A_TIME):
        Network.run = recorded  # type: ignore[method-assign]
        for start in range(first, min(first + AT_A_TIME, len(photos)), BATCH):
            some = photos[start : min(start + BATCH, first + AT_A_TIME)]
            engine.analyse([formats.read(os.fsencode(photo), long_side=engine.long_side) for photo in some])
        threads = [threading.Thread(target=work) for _ in range(processors())]
        began, of_processor = time.perf_counter(), time.process_time()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        seconds += time.perf_counter() - began
        processor_seconds += time.process_time() - of_processor
    print(json.dumps({"seconds": seconds, "processor_seconds": processor_seconds}))


def measure(command: list[str], environment: dict[str, str]) -> tuple[str, float, float, float]:
    """Run to the end; answers what it printed, the seconds it took, those of the processor, and the peak of its
    processes' memory in MiB.
    """
    start, peak, before = time.perf_counter(), 0, os.times()
    with (
        tempfile.TemporaryFile("w+") as output,
        subprocess.Popen(command, stdout=output, stderr=subprocess.DEVNULL, env=environment) as process,
    ):
        root = psutil.Process(process.pid)
        while process.poll() is None:
            resident = 0
            for one in [root, *_children(root)]:
                try:
                    resident += one.memory_info().rss
                except psutil.Error:
                    continue
            peak = max(peak, resident)
            time.sleep(0.02)
        seconds = time.perf_counter() - start
        output.seek(0)
        if process.returncode:
            raise SystemExit(f"{command} ended with {process.returncode}: {output.read()}")
        after = os.times()
        of_processor = sum(after[2:4]) - sum(before[2:4])
        return output.read(), seconds, of_processor, peak / 2**20


def _children(process: psutil.Process) -> list[psutil.Process]:
    try:
        return process.children(recursive=True)
    except psutil.Error:
        return []


def same_faces(library: Path, found: dict[str, list[list[float]]]) -> tuple[int, int, int]:
    """Faces of the loop, those among them that the library has too, and all faces of the library."""
    ours: dict[str, list[Box]] = {}
    with Library.open(library, read_only=True) as opened:
        for face in browsing.faces(opened):
            ours.setdefault(os.fsdecode(face.path), []).append(face.box)
    theirs = [(photo, Box(x, y, right - x, bottom - y)) for photo in found for x, y, right, bottom in found[photo]]
    matched = sum(any(box.iou(mine) > SAME for mine in ours.get(photo, [])) for photo, box in theirs)
    return len(theirs), matched, sum(map(len, ours.values()))


def compare(name: str, folder: Path, limit: int | None, pack_root: Path, work: Path) -> None:
    photos = sorted(str(path) for path in folder.rglob("*.jpg"))
    if limit:
        chosen = work / f"{name} limited"
        for photo in photos[:: max(1, len(photos) // limit)]:
            target = chosen / Path(photo).relative_to(folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.symlink_to(photo)
        folder, photos = chosen, sorted(str(path) for path in chosen.rglob("*.jpg"))
    environment = {**os.environ, "FACESORTER_HOME": str(work / "home"), "ORT_DISABLE_TELEMETRY": "1"}
    listing = work / "photos.json"
    listing.write_text(json.dumps(photos))
    printed, loop_total, _, loop_peak = measure(
        [sys.executable, __file__, "--plain", str(pack_root), str(listing)], environment
    )
    loop = json.loads(printed)
    alone = [networks(photos[::2], environment, work)]
    library = work / f"{name}.facesorter"
    index = [sys.executable, "-m", "facesorter", "--library", str(library), "--json", "index", str(folder)]
    printed, total, of_processor, peak = measure([*index, "--pack", PACK], environment)
    report = json.loads(printed)
    alone.append(networks(photos[1::2], environment, work))
    limit_seconds, of_networks = (sum(part) for part in zip(*alone, strict=True))
    printed, second_total, _, _ = measure(index, environment)
    second = json.loads(printed)
    theirs, matched, ours = same_faces(library, loop["found"])
    loop_rate = len(photos) / loop["seconds"]
    rows = [
        ("plain loop", f"{loop_rate:.1f} photos/s ({loop_total:.1f} s with imports and loading)"),
        ("facesorter index", f"{report['photos_per_second']:.1f} photos/s ({total:.1f} s the whole command)"),
        ("ratio", f"{report['photos_per_second'] / loop_rate:.2f} ({loop_total / total:.2f} of whole commands)"),
        (
            "processors' time",
            f"{1000 * of_processor / len(photos):.1f} ms a photo, {1000 * of_networks / len(photos):.1f} ms of them for"
            f" the networks (plain loop {1000 * loop['processor_seconds'] / len(photos):.1f} ms)",
        ),
        ("networks alone", f"{len(photos) / limit_seconds:.1f} photos/s"),
        ("of this limit", f"{limit_seconds / report['seconds']:.0%} ({of_networks / of_processor:.0%} of the work)"),
        ("same faces", f"{matched} of {theirs} ({matched / max(theirs, 1):.1%}); {ours} found in all"),
        ("peak memory", f"{peak:.0f} MiB (plain loop {loop_peak:.0f} MiB)"),
        ("second run", f"{second['seconds']:.2f} s ({second_total:.2f} s the whole command)"),
        ("", f"{second['unchanged']} of {second['photos']} unchanged, {second['photos_per_second']:.0f} read"),
    ]
    print(f"{name}: {len(photos)} photos")
    print("\n".join(f"  {title:18}{text}" for title, text in rows), flush=True)


def networks(photos: list[str], environment: dict[str, str], work: Path) -> tuple[float, float]:
    listing = work / "some photos.json"
    listing.write_text(json.dumps(photos))
    printed, *_ = measure([sys.executable, __file__, "--networks", str(listing)], environment)
    found = json.loads(printed)
    return found["seconds"], found["processor_seconds"]


def imported(shared: Path, work: Path) -> dict[str, str]:
    """Environment variables of a new home, into which the pack was imported."""
    environment = {**os.environ, "FACESORTER_HOME": str(work / "home")}
    command = ["packs", "import", str(shared / "packs" / PACK), "--id", PACK]
    subprocess.run([sys.executable, "-m", "facesorter", *command], check=True, env=environment, stdout=sys.stderr)
    return environment


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder of real photos and packs")
    parser.add_argument("--photos", type=int, default=60, help="how many photos of 12 megapixels to make")
    parser.add_argument("--limit", type=int, help="take only about this many portraits")
    parser.add_argument("--plain", nargs=2, metavar=("PACKS", "LIST"), help=argparse.SUPPRESS)
    parser.add_argument("--networks", metavar="LIST", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.networks:
        networks_alone(json.loads(Path(options.networks).read_text()))
        return
    if options.plain:
        root, listing = options.plain
        plain_loop(root, json.loads(Path(listing).read_text()))
        return
    portraits = options.shared / "data" / "lfw-dev"
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        imported(options.shared, work)
        (work / "models").mkdir()
        (work / "models" / PACK).symlink_to(options.shared / "packs" / PACK)
        compare("lfw-dev", portraits, options.limit, work, work)
        make = [sys.executable, options.shared / "tools" / "make_album.py", "--portraits", portraits]
        make += ["--photos", str(options.photos), "--out", work / "album", "--size", "4000x3000", "--seed", "1"]
        subprocess.run(make, check=True, stdout=sys.stderr)
        compare("12-megapixel album", work / "album", None, work, work)


if __name__ == "__main__":
    main()
