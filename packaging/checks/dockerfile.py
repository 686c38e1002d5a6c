#!/usr/bin/env python3
"""Carry out packaging/Dockerfile step by step without a container engine, then run FaceCup in what it makes.

    python packaging/checks/dockerfile.py FOLDER [--pack FOLDER]

For root, with debootstrap. Each FROM is a bare Debian 12 of its own in place of debian:bookworm-slim. FOLDER holds
photos (named as FaceCup does, for the scores; tests/bench/facecup.py --keep makes such folders); ``--pack`` is an
InsightFace pack to import and to do it again with. The program then runs as the image's own user, on a file system that
may only be read, without network, as ``docker run --network none --read-only --tmpfs /tmp`` would have it.
"""

import argparse
import json
import re
import shlex
import shutil
import sys
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import roots
from roots import Root

PROJECT = Path(__file__).resolve().parents[2]
DOCKERFILE = PROJECT / "packaging" / "Dockerfile"


@dataclass
class Stage:
    """What a FROM makes of a root. ``entry`` and ``command``: ENTRYPOINT and CMD."""

    root: Root
    base: int
    environment: dict[str, str] = field(default_factory=dict)
    where: str = "/"
    user: str = "root"
    entry: list[str] = field(default_factory=list)
    command: list[str] = field(default_factory=list)


def instructions(file: Path) -> list[tuple[str, str]]:
    """(instruction, the rest) of each step; comments are gone and continued lines joined."""
    lines = [line for line in file.read_text().splitlines() if line.strip() and not line.lstrip().startswith("#")]
    joined = re.sub(r"\\\n\s*", "", "\n".join(lines))
    return [(word.upper(), rest.strip()) for word, _, rest in (line.partition(" ") for line in joined.splitlines())]


def build(file: Path, stack: ExitStack) -> Stage:
    """The last stage."""
    stages: dict[str, Stage] = {}
    for number, (word, rest) in enumerate(instructions(file), 1):
        print(f"{number:3} {word} {rest[:96]}", flush=True)
        if word == "FROM":
            image, _, name = rest.partition(" AS ")
            if image != "debian:bookworm-slim":
                sys.exit(f"Only debian:bookworm-slim can be stood in for here, not {image}.")
            root = stack.enter_context(roots.bare())
            stage = stages[name or str(len(stages))] = Stage(root, root.size())
        else:
            carry_out(word, rest, stage, stages)
    return stage


def carry_out(word: str, rest: str, stage: Stage, stages: dict[str, Stage]) -> None:
    if word == "RUN":
        stage.root.lend().run(
            "/bin/sh", "-c", rest, user=stage.user, where=stage.where,
            environment={"DEBIAN_FRONTEND": "noninteractive", **stage.environment},
        )  # fmt: skip
    elif word == "COPY":
        copy(shlex.split(rest), stage, stages)
    elif word == "ENV":
        stage.environment |= dict(pair.split("=", 1) for pair in shlex.split(rest))
    elif word == "WORKDIR":
        stage.where = rest
        stage.root.path(rest).mkdir(parents=True, exist_ok=True)
    elif word == "USER":
        stage.user = rest
    elif word == "ENTRYPOINT":
        stage.entry = json.loads(rest)
    elif word == "CMD":
        stage.command = json.loads(rest)
    elif word not in {"LABEL", "VOLUME"}:
        sys.exit(f"This check does not know the instruction {word}.")


def copy(words: list[str], stage: Stage, stages: dict[str, Stage]) -> None:
    source, ignored = PROJECT, shutil.ignore_patterns("__pycache__")
    sent = {line[1:] for line in DOCKERFILE.with_name("Dockerfile.dockerignore").read_text().split() if line[0] == "!"}
    if words[0].startswith("--from="):
        source, ignored = stages[words.pop(0).removeprefix("--from=")].root.folder, None
    *names, target = words
    for name in names:
        if source == PROJECT and name not in sent:
            sys.exit(f"{name} is left out by Dockerfile.dockerignore.")
        origin = source / name.lstrip("/")
        place = stage.root.path(str(Path(stage.where, target)))
        if origin.is_dir():
            shutil.copytree(origin, place, symlinks=True, ignore=ignored, dirs_exist_ok=True)
        else:
            shutil.copy2(origin, place / origin.name if target.endswith("/") else place)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("photos", type=Path, metavar="FOLDER", help="a folder of photos, as A0101.jpg")
    parser.add_argument("--pack", type=Path, metavar="FOLDER", help="do it again with this InsightFace pack")
    options = parser.parse_args()
    with ExitStack() as stack:
        start = time.monotonic()
        stage = build(DOCKERFILE, stack)
        added = stage.root.size() - stage.base
        print(f"\nbuilt in {time.monotonic() - start:.0f} s; {added / 1e6:,.0f} MB more than the base's")
        results = stage.root.folder.parent / "results"
        shutil.rmtree(results, ignore_errors=True)
        stack.callback(shutil.rmtree, results)
        results.mkdir()
        shutil.chown(results, int(stage.root.run("id", "-u", stage.user)))

        def program(*argv: str) -> str:
            binds = [(options.photos.resolve(), "/photos", "ro"), (results, "/results", "rw")]
            if options.pack:
                binds.append((options.pack.resolve(), "/pack", "ro"))
            return stage.root.run(
                *stage.entry, *(argv or stage.command), user=stage.user, where=stage.where,
                environment=stage.environment, binds=binds, network=False, read_only=True,
            )  # fmt: skip

        print("user:", stage.root.run("id", user=stage.user).strip())
        print(f"\n$ facesorter\n{program().splitlines()[0]} ...")
        print("$ facesorter --version\n" + program("--version").strip())
        print("\n$ facesorter facecup /photos --to /results/labels.csv")
        print(program("facecup", "/photos", "--to", "/results/labels.csv"))
        if options.pack:
            program("packs", "import", "/pack", "--id", "imported")
            print("$ facesorter facecup /photos --to /results/labels.csv --pack imported")
            print(program("facecup", "/photos", "--to", "/results/labels.csv", "--pack", "imported"))
        print("left in /results:", *sorted(str(path.relative_to(results)) for path in results.rglob("*")))


if __name__ == "__main__":
    main()
