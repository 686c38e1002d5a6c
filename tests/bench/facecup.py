"""The challenge FaceCup, made of people's folders: the command's scores beside those of the course's DBSCAN.

    uv run python tests/bench/facecup.py [--photos FOLDER] [--packs ID[,ID...]] [--keep FOLDER]

The challenge names its photos A0101.jpg: a letter, two digits of the person, two of the photo. So people are dealt, by
chance with a fixed seed, into rounds of at most 90, a letter and a folder each (``--keep`` leaves them there), and each
round is a challenge of its own. The course's DBSCAN (eps 1.14 between unit vectors, Euclidean; scikit-learn's own) gets
the embeddings that the command used: one face a photo, the one with the highest detection score; a photo that it joins
with none, or without a face, is a cluster of its own. Its eps was chosen for ArcFace; for the built-in pack's vectors
it is far too wide.
"""

import argparse
import random
import shutil
import string
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from quality import SHARED, run
from sklearn.cluster import DBSCAN

from facesorter.evaluation import scores
from facesorter.evaluation.matching import one_a_photo
from facesorter.store import embeddings, faces
from facesorter.store.library import Library

_PEOPLE, _PHOTOS = 90, 99
_EPS = 1.14
_COLUMNS = {"rand": "Rand", "nmi": "NMI", "f_measure": "pair F", "precision": "pair P", "recall": "pair R"}


def deal(photos: Path, to: Path) -> list[Path]:
    """The folders of the rounds, with copies of the photos under the challenge's names."""
    people = sorted(folder for folder in photos.iterdir() if folder.is_dir())
    random.Random(0).shuffle(people)
    rounds = []
    for letter, first in zip(string.ascii_uppercase, range(0, len(people), _PEOPLE), strict=False):
        rounds.append(to / letter)
        rounds[-1].mkdir(parents=True)
        for person, folder in enumerate(people[first : first + _PEOPLE]):
            for number, photo in enumerate(sorted(folder.glob("*.jpg"))[:_PHOTOS]):
                shutil.copyfile(photo, rounds[-1] / f"{letter}{person:02}{number:02}.jpg")
    return rounds


def course(path: Path, pack: str, folder: Path) -> Mapping[str, Any]:
    """What the course's way scores with the embeddings in this library."""
    names = sorted(folder.iterdir())
    with Library.open(path, read_only=True) as library:
        known = one_a_photo(list(faces.every(library)))
        chosen = [known.get(bytes(name)) for name in names]
        ids = [face.id for face in chosen if face]
        loaded = embeddings.load(library, pack, ids)
    row = {face: row for row, face in enumerate(loaded.face_ids.tolist())}
    vectors = loaded.vectors[[row[face] for face in ids]]
    vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    found = iter(DBSCAN(eps=_EPS, min_samples=2).fit(vectors).labels_.tolist())
    labels = [next(found) if face else -1 for face in chosen]
    told = scores([name.stem[1:3] for name in names], labels)
    return {**{key: getattr(told, key) for key in _COLUMNS}, "clusters": told.groups}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photos", type=Path, default=SHARED / "data" / "lfw-dev", help="a folder of people's folders")
    parser.add_argument("--packs", default="builtin,arcface-mbf", help="separated by commas")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="leave the rounds in this new folder")
    options = parser.parse_args()
    if not options.photos.is_dir():
        sys.exit(f"There are no photos at {options.photos}.")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        rounds = deal(options.photos.resolve(), (options.keep or home / "rounds").resolve())
        for pack in options.packs.split(","):
            if pack != "builtin":
                run(home, home / "none", "packs", "import", SHARED / "packs" / pack, "--id", pack)
            measure(home, pack, rounds)


def measure(home: Path, pack: str, rounds: list[Path]) -> None:
    print(f"\n{pack}\n{'':28}" + "".join(f"{title:>9}" for title in [*_COLUMNS.values(), "clusters"]))
    ways: dict[str, list[Mapping[str, Any]]] = {"facesorter facecup": [], f"course's DBSCAN {_EPS}": []}
    for folder in rounds:
        library = home / f"{pack}-{folder.name}.facesorter"
        made = run(home, library, "facecup", folder, "--to", home / f"{pack}-{folder.name}.csv", "--pack", pack)
        told = [{**made["scores"], "clusters": made["clusters"]}, course(library, pack, folder)]
        people = made["scores"]["true_identities"]
        print(f"{folder.name}: {made['photos']} photos, {people} people, {made['faceless']} without a face")
        for (name, all_rounds), score in zip(ways.items(), told, strict=True):
            all_rounds.append(score)
            show(name, score)
    print(f"mean of {len(rounds)} rounds")
    for name, all_rounds in ways.items():
        show(name, {key: np.mean([score[key] for score in all_rounds]) for key in (*_COLUMNS, "clusters")})


def show(name: str, score: Mapping[str, Any]) -> None:
    print(f"  {name:26}" + "".join(f"{score[key]:9.4f}" for key in _COLUMNS) + f"{score['clusters']:9.0f}", flush=True)


if __name__ == "__main__":
    main()
