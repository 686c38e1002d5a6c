"""How good and how fast packs are: a table pack x set.

    uv run python tests/bench/packs.py [--shared FOLDER] [--packs ID[,ID...]]

The packs are the built-in one and those of the shared folder. Each reads ``lfw-dev`` and ``celeb5`` through the command
line, as a user would. Then, of the most prominent face in each photo of lfw-dev:

- own: the share of pairs that the pack's own threshold (``merge``, as ``facesorter match`` has it) tells rightly, of
  all pairs of one person and as many pairs of strangers, which are drawn by chance (seeded).
- 10-fold: the same with the threshold that is best on nine tenths of the people, for the pairs of the last tenth, ten
  times, as LFW's protocol has it; mean and standard error.
- TAR: the share of pairs of one person that are more alike than all but one in a thousand pairs of strangers.
- strangers: mean and deviation of the Euclidean distances between unit vectors of all strangers, the latter by the
  nearer half, as ``[calibration]`` has them; and how many in a million pairs are closer than ``merge`` and ``link``.

Photos of which no face was found are left out, and counted. The group F is that of ``auto`` with its own parameters.
Faces a second are those that one processor embeds, eight at a time. Memory is the most that ``index`` took on lfw-dev,
with all of its processes.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from index_speed import measure
from quality import SHARED, run
from scipy.stats import norm

from facesorter.evaluation import matching, truth
from facesorter.store import embeddings, faces, photos
from facesorter.store.library import Library
from facesorter.vision import manifests
from facesorter.vision.embedders import factory

FOLDS = 10
BATCH, ROUNDS = 8, 12


@dataclass(frozen=True)
class Pairs:
    """``same``: cosines of all pairs of one person, and ``others``: of as many pairs of strangers; with the fold of
    their people. ``strangers``: of all pairs of strangers.
    """

    same: np.ndarray
    same_fold: np.ndarray
    others: np.ndarray
    others_fold: np.ndarray
    strangers: np.ndarray
    undetected: int


def pairs_of(library: Path, pack: str) -> Pairs:
    with Library.open(library, read_only=True) as opened:
        every, known = photos.all_photos(opened), faces.every(opened)
        matched = matching.match(truth.read("folders", every, known), every, known)
        stored = embeddings.load(opened, pack)
    rows = {face: row for row, face in enumerate(stored.face_ids.tolist())}
    found = [(rows[face.id], identity) for face, identity in matched.found]
    vectors = stored.vectors[[row for row, _ in found]]
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    names, person = np.unique([identity for _, identity in found], return_inverse=True)
    chance = np.random.default_rng(0)
    fold = chance.integers(0, FOLDS, len(names))[person]
    one, other = np.triu_indices(len(person), 1)
    cosines = (vectors @ vectors.T)[one, other]
    same = person[one] == person[other]
    # A pair of strangers belongs to a fold where both do.
    drawn = np.flatnonzero(~same & (fold[one] == fold[other]))
    drawn = chance.choice(drawn, np.count_nonzero(same), replace=False)
    return Pairs(
        cosines[same], fold[one[same]], cosines[drawn], fold[one[drawn]], cosines[~same], len(matched.undetected)
    )


def accuracy(pairs: Pairs, threshold: float) -> float:
    return float(np.mean(np.concatenate([pairs.same > threshold, pairs.others <= threshold])))


def ten_folds(pairs: Pairs) -> np.ndarray:
    """The accuracy in each fold."""
    values = []
    for fold in range(FOLDS):
        mine, yours = pairs.same_fold == fold, pairs.others_fold == fold
        known = np.concatenate([pairs.same[~mine], pairs.others[~yours]])
        right = np.concatenate([np.ones(np.count_nonzero(~mine)), -np.ones(np.count_nonzero(~yours))])
        # From the most alike pair down: what is gained by each threshold between two pairs.
        order = np.argsort(-known)
        best = known[order][int(np.cumsum(right[order]).argmax())]
        values.append(np.mean(np.concatenate([pairs.same[mine] >= best, pairs.others[yours] < best])))
    return np.array(values)


def faces_a_second(pack: str) -> float:
    embedder = factory.make(manifests.manifest(pack), threads=1)
    chips = np.random.default_rng(0).integers(0, 256, (BATCH, embedder.side, embedder.side, 3), np.uint8)
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.perf_counter()
        embedder.embed(chips)
        best = min(best, time.perf_counter() - start)
    return BATCH / best


def group_f(home: Path, library: Path) -> tuple[float, float]:
    """Of pairs, and BCubed."""
    grouped = run(home, library, "group")
    (score,) = run(home, library, "evaluate", "--truth", "folders", "--run", grouped["run"])["runs"]
    return score["f_measure"], score["bcubed_f"]


def report(home: Path, pack: str, data: Path) -> None:
    libraries = {name: home / f"{pack} {name}.facesorter" for name in ("lfw-dev", "celeb5")}
    command = [sys.executable, "-m", "facesorter", "--json", "--quiet", "--home", str(home), "--library"]
    index = [*command, str(libraries["lfw-dev"]), "index", str(data / "lfw-dev"), "--pack", pack]
    printed, _, _, memory = measure(index, dict(os.environ))
    indexed = json.loads(printed)
    run(home, libraries["celeb5"], "index", data / "celeb5", "--pack", pack)
    pairs = pairs_of(libraries["lfw-dev"], pack)
    calibration = manifests.get(pack).calibration
    folds = ten_folds(pairs)
    near, median = np.quantile(np.sqrt(2 - 2 * pairs.strangers.clip(-1, 1)), [0.01, 0.5])
    deviation = (near - median) / norm.ppf(0.01)
    merge, link = (1e6 * np.mean(pairs.strangers > bound) for bound in (calibration.merge, calibration.link))
    print(
        f"\n{pack}: lfw-dev, {len(pairs.same):,} pairs of one person, {len(pairs.strangers):,} of strangers; no face "
        f"found in {pairs.undetected} photos\n"
        f"  verification    own threshold ({calibration.merge:g}) {accuracy(pairs, calibration.merge):.2%}, 10-fold "
        f"{folds.mean():.2%} +- {folds.std(ddof=1) / FOLDS**0.5:.2%}, "
        f"TAR at FAR 0.1 % {np.mean(pairs.same > np.quantile(pairs.strangers, 0.999)):.2%}\n"
        f"  strangers       mean = {median:.3f}, deviation = {deviation:.4f}; of a million pairs "
        f"{merge:,.0f} are closer than merge and {link:,.0f} than link"
    )
    for name, library in libraries.items():
        pair, bcubed = group_f(home, library)
        print(f"  group F (auto)  {name}: pairs {pair:.4f}, BCubed {bcubed:.4f}")
    print(
        f"  speed           {faces_a_second(pack):.0f} faces/s embedded by one processor; index "
        f"{indexed['photos_per_second']:.1f} photos/s; memory {memory:.0f} MiB",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder of real photos and packs")
    parser.add_argument("--packs", default="builtin,arcface-mbf,arcface-y1", help="separated by commas")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        os.environ["FACESORTER_HOME"] = folder
        for pack in options.packs.split(","):
            if pack != "builtin":
                run(home, home / "library.facesorter", "packs", "import", options.shared / "packs" / pack, "--id", pack)
            report(home, pack, options.shared / "data")


if __name__ == "__main__":
    main()
