"""Every algorithm on every set of faces: scores, seconds and memory, as Markdown tables.

    uv run python tests/bench/algorithms.py [--shared FOLDER] [--sets NAME,...] [--algorithms NAME,...] [--work FOLDER]
                                            [--limit SECONDS] [--summary]

The sets: lfw-dev with two packs and an album of photos of several people made from it (indexed through the command
line; truth by folder, and by box), and made-up embeddings of 2,000, 20,000, 100,000 and 1,000,000 faces
(make_embeddings.py). Every algorithm has the parameters that it has by itself, knows how good each face is, and is told
nothing else; each runs in a process of its own on neighbours that were found once. Where it is beyond the size that it
is recommended for, it is left out. A method on the graph stands there twice: as it is, and with fragments merged, which
is tried at every size.

Seconds are those of grouping, without the neighbours, whose seconds are above each table. Memory is the peak of the
process, vectors included. With ``--work`` sets and results are kept there; ``--summary`` then prints one table of all.
"""

import argparse
import contextlib
import csv
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from grouping_at_size import generate
from quality import SHARED, run

from facesorter.clustering import neighbours, registry
from facesorter.clustering.base import unit
from facesorter.clustering.declaration import ARCFACE
from facesorter.evaluation import matching, scores, truth
from facesorter.services import packs
from facesorter.store import embeddings, faces, photos
from facesorter.store.library import Library

MADE = (2_000, 20_000, 100_000, 1_000_000)
SETS = ("lfw-builtin", "lfw-arcface", "album-builtin", "album-arcface", *(f"made-{faces}" for faces in MADE))
FOLDERS = {"lfw": "lfw-dev"}
PACKS = {"builtin": "builtin", "arcface": "arcface-mbf"}
ALBUM = ("--photos", "300", "--size", "2000x1500", "--faces", "1-6", "--seed", "1")
#: How far neighbours reach, in distances up to which faces look like one person.
REACH = 1.04
COLUMNS = (("f_measure", "pair F"), ("bcubed_f", "BCubed F"), ("nmi", "NMI"), ("purity", "purity"))


def prepare(name: str, work: Path, shared: Path) -> Path:
    """The folder of a set: X, labels (-1: not scored), their names, qualities, the pack's calibration, neighbours."""
    folder = work / name
    if (folder / "neighbours.json").exists():
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    kind, _, which = name.partition("-")
    if kind == "made":
        X, labels, _, qualities = generate(int(which))
        names, calibration = [], ARCFACE
    else:
        X, labels, names, qualities, calibration = indexed(kind, PACKS[which], work, shared)
    np.save(folder / "X.npy", unit(np.asarray(X, np.float32)))
    np.save(folder / "labels.npy", labels)
    np.save(folder / "qualities.npy", np.asarray(qualities, np.float32))
    del X
    (folder / "names.json").write_text(json.dumps(names))
    (folder / "calibration.json").write_text(json.dumps([calibration.link, calibration.merge]))
    subprocess.run([sys.executable, __file__, "--find", folder], check=True)
    return folder


def indexed(kind: str, pack: str, work: Path, shared: Path) -> tuple:
    """Faces of photos that were read by the command line."""
    source, spec = shared / "data" / FOLDERS.get(kind, kind), "folders"
    if kind == "album":
        source = work / "album"
        if not source.exists():
            tool = shared / "tools" / "make_album.py"
            made = [sys.executable, tool, "--portraits", shared / "data" / "lfw-dev", "--out", source, *ALBUM]
            subprocess.run(made, check=True, stdout=subprocess.DEVNULL)
            absolute(source / "truth.csv")
        spec = f"csv:{source / 'truth.csv'}"
    home = work / "home"
    path = work / f"{kind}-{pack}.facesorter"
    if pack != "builtin" and not (home / "packs" / pack).exists():
        run(home, path, "packs", "import", shared / "packs" / pack, "--id", pack)
    run(home, path, "index", source, "--pack", pack)
    with Library.open(path, read_only=True) as library:
        stored = embeddings.load(library, pack)
        everything = photos.all_photos(library), faces.every(library)
        found = matching.match(truth.read(spec, *everything), *everything).found
    who = {face.id: identity for face, identity in found}
    people = {identity: number for number, identity in enumerate(sorted(set(who.values())))}
    labels = np.array([people[who[face]] if face in who else -1 for face in stored.face_ids.tolist()])
    os.environ["FACESORTER_HOME"] = str(home)
    return stored.vectors, labels, list(people), stored.qualities, packs.get(pack).calibration


def absolute(table: Path) -> None:
    """The album's truth names photos from its folder on."""
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows({**row, "path": table.parent / row["path"]} for row in rows)


def find(folder: Path) -> None:
    """In a process of its own, so that its memory is known."""
    X = np.load(folder / "X.npy")
    calibration = loaded_calibration(folder)
    start = time.perf_counter()
    found = neighbours.find(X, 1 - (REACH * calibration.merge_distance) ** 2 / 2)
    seconds = time.perf_counter() - start
    np.save(folder / "others.npy", found.others)
    np.save(folder / "cosines.npy", found.cosines)
    told = {"floor": found.floor, "seconds": seconds, "megabytes": megabytes()}
    (folder / "neighbours.json").write_text(json.dumps(told))


def loaded_calibration(folder: Path):
    link, merge = json.loads((folder / "calibration.json").read_text())
    return type(ARCFACE)(link, merge)


def megabytes() -> float:
    """The peak of this process."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def one(folder: Path, name: str, params: dict[str, object]) -> None:
    """Group a set with one algorithm, and print what came of it."""
    X, labels, qualities = (np.load(folder / f"{part}.npy") for part in ("X", "labels", "qualities"))
    told = json.loads((folder / "neighbours.json").read_text())
    known = neighbours.Neighbours(
        np.load(folder / "others.npy", mmap_mode="r"), np.load(folder / "cosines.npy", mmap_mode="r"), told["floor"]
    )
    estimator = registry.make(name, params, calibration=loaded_calibration(folder))
    start = time.perf_counter()
    found = estimator.fit(X, qualities=qualities, neighbours=known).labels_
    seconds = time.perf_counter() - start
    known_people = labels >= 0
    score = scores(labels[known_people], found[known_people])
    answer = {key: getattr(score, key) for key, _ in COLUMNS}
    answer |= {"groups": int(found.max()) + 1, "alone": int((found < 0).sum()), "people": score.true_identities}
    print(json.dumps(answer | {"seconds": seconds, "megabytes": megabytes()}))


def table(folder: Path, names: list[str], limit: float) -> list[str]:
    """One set's table, best first."""
    faces, people = len(np.load(folder / "labels.npy", mmap_mode="r")), 0
    told = json.loads((folder / "neighbours.json").read_text())
    rows, left_out = [], []
    for name in names:
        algorithm = registry.get(name)
        too_many = faces > algorithm.max_recommended_faces
        if too_many:
            left_out.append(algorithm.label)
        switch = any(parameter.name == "merge_fragments" for parameter in algorithm.parameters)
        for merging in (*(() if too_many else (False,)), *((True,) if switch else ())):
            label = algorithm.label + (" + merge fragments" if merging else "")
            command = [
                sys.executable,
                __file__,
                "--one",
                folder,
                name,
                json.dumps({"merge_fragments": True} if merging else {}),
            ]
            try:
                done = subprocess.run(command, stdout=subprocess.PIPE, timeout=limit, check=True)
            except subprocess.TimeoutExpired:
                left_out.append(f"{label} (stopped after {limit:.0f} s)")
                continue
            except subprocess.CalledProcessError:
                left_out.append(f"{label} (failed)")
                continue
            row = json.loads(done.stdout)
            people = row["people"]
            rows.append((label, row))
            print(
                folder.name, label, f"F {row['f_measure']:.4f}", f"{row['seconds']:.1f} s", file=sys.stderr, flush=True
            )
    rows.sort(key=lambda row: -row[1]["f_measure"])
    (folder / "results.json").write_text(json.dumps(dict(rows)))
    titles = [title for _, title in COLUMNS]
    lines = [
        f"\n**{folder.name}**: {faces:,} faces of {people:,} people; neighbours {told['seconds']:.1f} s, "
        f"{told['megabytes']:,.0f} MB\n",
        f"| algorithm | {' | '.join(titles)} | groups | alone | seconds | MB |",
        "|---" * (len(titles) + 5) + "|",
    ]
    for label, row in rows:
        values = " | ".join(f"{row[key]:.4f}" for key, _ in COLUMNS)
        counts = f"{row['groups']:,} | {row['alone']:,} | {row['seconds']:.1f} | {row['megabytes']:,.0f}"
        lines.append(f"| {label} | {values} | {counts} |")
    if left_out:
        lines.append(f"\nNot run: {', '.join(left_out)}.")
    return lines


def summary(work: Path) -> list[str]:
    """Pairwise F and BCubed F of every algorithm on every set that was measured, the best mean of F first."""
    results = {
        name: json.loads((work / name / "results.json").read_text())
        for name in SETS
        if (work / name / "results.json").exists()
    }
    labels = {label: None for found in results.values() for label in found}
    means = {
        label: np.mean([found[label]["f_measure"] for found in results.values() if label in found]) for label in labels
    }
    # What did not run on the large sets is no better for it.
    order = sorted(labels, key=lambda label: (-sum(label in found for found in results.values()), -means[label]))
    lines = [f"| algorithm | {' | '.join(results)} |", "|---" * (len(results) + 1) + "|"]
    for label in order:
        cells = (found.get(label) for found in results.values())
        shown = (f"{100 * row['f_measure']:.1f} / {100 * row['bcubed_f']:.1f}" if row else "" for row in cells)
        lines.append(f"| {label} | {' | '.join(shown)} |")
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder of real photos, packs and tools")
    parser.add_argument("--sets", default=",".join(SETS[:-1]), help="separated by commas; also made-1000000")
    parser.add_argument("--algorithms", default=",".join(algorithm.name for algorithm in registry.ALGORITHMS))
    parser.add_argument("--work", type=Path, help="where to keep the sets")
    parser.add_argument("--limit", type=float, default=300, help="seconds for one algorithm on one set")
    parser.add_argument("--summary", action="store_true", help="print what --work holds, and measure nothing")
    parser.add_argument("--find", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--one", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.find:
        find(options.find)
    elif options.one:
        one(Path(options.one[0]), options.one[1], json.loads(options.one[2]))
    elif options.summary and options.work:
        print("\n".join(summary(options.work)))
    else:
        with contextlib.ExitStack() as stack:
            work = options.work or Path(stack.enter_context(tempfile.TemporaryDirectory()))
            for name in options.sets.split(","):
                lines = table(prepare(name, work, options.shared), options.algorithms.split(","), options.limit)
                print("\n".join(lines), flush=True)


if __name__ == "__main__":
    main()
