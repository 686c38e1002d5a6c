"""A library of lfw-dev changes its pack and back: how long that takes, who keeps their name, and how good groups are.

    uv run python tests/bench/change_pack.py [--shared FOLDER] [--pack ID]

Everything goes through the command line, as a user would do it: ``index`` with the built-in pack and ``group``; then
every group of three faces and more gets a name, every third of its faces is confirmed, and one face of every twentieth
person is moved to another, which the user may do whatever the packs think of it. Then ``packs use`` the
other pack, ``group``, ``packs use builtin`` and ``group`` again. After each step: names kept, placed faces that moved,
and pair F and BCubed F against the true names. A fresh ``index`` with the other pack shows what reading everything
again would take.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

SHARED = Path(__file__).resolve().parents[3] / "shared"


class Cli:
    def __init__(self, home: Path, library: Path) -> None:
        self._common = ["--json", "--quiet", "--home", str(home), "--library", str(library)]

    def __call__(self, *argv: object) -> Any:
        command = [sys.executable, "-m", "facesorter", *self._common, *map(str, argv)]
        done = subprocess.run(command, stdout=subprocess.PIPE, env=os.environ, check=True)
        return json.loads(done.stdout)


def say_who_is_who(library: Path) -> int:
    """In one process: hundreds of edits; returns how many people have a name."""
    from facesorter.domain.edits import ConfirmFaces, MoveFaces, RenamePerson
    from facesorter.services import browsing, editing
    from facesorter.store.library import Library

    with Library.open(library) as opened:
        people = [person.id for person in browsing.people(opened) if person.faces >= 3]
        for number, person in enumerate(people):
            faces = sorted(face.id for face in browsing.faces(opened, person=person))
            editing.apply(opened, RenamePerson(person, f"Person {number}"))
            editing.apply(opened, ConfirmFaces(tuple(faces[::3])))
            if number % 20 == 0:
                editing.apply(opened, MoveFaces((faces[1],), people[number - 1]))
    return len(people)


def placed(cli: Cli) -> tuple[dict[int, str], dict[int, int]]:
    """The people with names, and the person of each face that the user placed."""
    names = {person["id"]: person["name"] for person in cli("people") if person["name"]}
    faces = {face["id"]: face["person"] for face in cli("faces") if face["state"] == "confirmed"}
    return names, faces


def tell(cli: Cli, title: str, before: tuple[dict[int, str], dict[int, int]]) -> None:
    names, faces = placed(cli)
    kept = sum(names.get(person) == name for person, name in before[0].items())
    moved = sum(faces.get(face) != person for face, person in before[1].items())
    (score,) = cli("evaluate", "--truth", "folders")["runs"]
    print(
        f"{title:<34}{kept:>5,} of {len(before[0]):,} names{moved:>5,} of {len(before[1]):,} confirmed faces moved"
        f"{score['f_measure']:>10.4f}{score['bcubed_f']:>10.4f}",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder of real photos and packs")
    parser.add_argument("--pack", default="arcface-mbf", help="the other pack, in the shared folder")
    options = parser.parse_args()
    photos, other = options.shared / "data" / "lfw-dev", options.pack
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        cli = Cli(home, home / "library.facesorter")
        cli("packs", "import", options.shared / "packs" / other, "--id", other)
        read = cli("index", photos, "--pack", "builtin")
        print(f"builtin read {read['photos']:,} photos with {read['faces']:,} faces in {read['seconds']:.1f} s")
        again = Cli(home, home / "again.facesorter")("index", photos, "--pack", other)
        print(
            f"{other} read them in {again['seconds']:.1f} s, {again['faces'] / again['seconds']:.1f} of its "
            f"{again['faces']:,} faces a second"
        )
        cli("group")
        say_who_is_who(home / "library.facesorter")
        cli("group")
        before = placed(cli)
        print(f"\n{'':34}{'names and placed faces':<46}{'pair F':>10}{'BCubed F':>10}")
        tell(cli, "builtin", before)
        for pack in (other, "builtin"):
            change = cli("packs", "use", pack)
            rate = change["embedded"] / change["seconds"]
            told = f"{change['embedded']:,} faces in {change['seconds']:.2f} s ({rate:.1f} a second)"
            print(f"packs use {pack}: {told}, {change['from_photos']:,} from photos, {change['failed']:,} failed")
            tell(cli, f"{pack}, before grouping", before)
            cli("group")
            tell(cli, f"{pack}, grouped", before)
        for held in cli("packs", "held"):
            print(f"in the library: {held['embeddings']:,} embeddings of {held['id']}, {held['bytes'] / 1e6:.1f} MB")
        freed = cli("forget", "--embeddings", other)
        print(f"let go of {freed['embeddings']:,}: the file is {freed['bytes'] / 1e6:.1f} MB smaller")
        tell(cli, "afterwards", before)


if __name__ == "__main__":
    main()
