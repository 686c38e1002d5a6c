#!/usr/bin/env python3
"""The packages that need no package manager, used by mouse as their user would: the AppDir and the tarball.

    python3 packaging/checks/portable.py --photos FOLDER --to FOLDER [--only appdir|tarball]

``appdir``: `dist/FaceSorter.AppDir`, moved to another place, is started by its ``AppRun``. ``tarball``: it is unpacked
and installed into a home by its ``install.sh``, and started by what the menu runs for its ``.desktop`` entry; then it
is removed, and what remains in the home is listed. Each time a folder is added, people appear, one is named, all are
exported. The source tree cannot be reached meanwhile: an empty folder lies over it.

What was not built is skipped, and said. Pictures of each step go to ``--to``. For root, with what `hands` needs.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from bare_debian import ALBUM, PROJECT, menu_command, tell_story
from hands import Hands, Screen

NAME = "Anna"
#: Runs a command where nothing is at the first path that is given.
_WITHOUT = 'mount -t tmpfs none "$1" && shift && exec "$@"'


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--only", choices=["appdir", "tarball"])
    options = parser.parse_args()
    if os.geteuid():
        sys.exit("This is for root: the source tree is hidden from the program.")
    options.to.mkdir(parents=True, exist_ok=True)
    for what, use in {"appdir": use_appdir, "tarball": use_tarball}.items():
        if options.only in {None, what}:
            use(options.photos, options.to)


def use_appdir(photos: Path, to: Path) -> None:
    """From another place, as an AppImage runs its content."""
    built = PROJECT / "dist" / "FaceSorter.AppDir"
    if not built.exists():
        print(f"appdir: skipped, {built} is missing (python3 packaging/build.py appdir)")
        return
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        moved = place / "a place with spaces" / "FaceSorter.AppDir"
        shutil.copytree(built, moved, symlinks=True)
        print(f"appdir: {moved.name}/AppRun")
        use("appdir", [str(moved / "AppRun")], [str(moved / "AppRun")], new_home(place, photos), place, to)


def use_tarball(photos: Path, to: Path) -> None:
    """Unpacked, installed, used from the menu, and removed."""
    built = sorted((PROJECT / "dist").glob("facesorter-*-linux-*.tar.*"))
    if not built:
        print("tarball: skipped, there is none in dist (python3 packaging/build.py tarball)")
        return
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        home = new_home(place, photos)
        subprocess.run(["tar", "-C", folder, "-xf", built[-1]], check=True)
        (unpacked,) = place.glob("facesorter-*")
        environment = {"PATH": os.environ["PATH"], "HOME": str(home)}
        subprocess.run([unpacked / "install.sh"], env=environment, check=True)
        shutil.rmtree(unpacked)
        (entry,) = home.glob(".local/share/applications/*.desktop")
        use("tarball", menu_command(entry), [str(home / ".local/bin/facesorter")], home, place, to)
        subprocess.run([home / ".local/lib/facesorter/uninstall.sh"], env=environment, check=True)
        left = sorted({str(path.relative_to(home)) for path in home.rglob("*") if path.is_file()})
        own = ("Pictures/", "Documents/")  # of the user: the photos, and what was exported
        print("  left in the home:", *(path for path in left if not path.startswith(own)), sep="\n    ")


def new_home(place: Path, photos: Path) -> Path:
    """A home with nothing but photos."""
    home = place / "home"
    shutil.copytree(photos, home / "Pictures" / ALBUM)
    return home


def use(what: str, window: Sequence[str], command: Sequence[str], home: Path, place: Path, to: Path) -> None:
    """One run of the window; ``command`` is how the same package runs commands."""
    with Screen(place / "run", os.getuid()) as screen:
        environment = {"PATH": "/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8"}
        program = subprocess.Popen(without_source(window), env=environment | screen.environment, cwd=home)

        def people() -> list[Any]:
            words = without_source([*command, "people", "--json"])
            done = subprocess.run(words, env=environment, cwd=home, capture_output=True, text=True, check=False)
            return json.loads(done.stdout) if done.returncode == 0 else []

        try:
            tell_story(Hands(screen), saver(screen, to, what), people, home, NAME)
            code = program.wait(30)
        except (TimeoutError, subprocess.TimeoutExpired) as error:
            screen.save(to / f"{what}-failed.png")
            sys.exit(f"{what}: {error}; see {to}/{what}-failed.png")
        finally:
            program.kill()
    print(f"  ended with {code}")
    if code:
        sys.exit(1)


def saver(screen: Screen, to: Path, what: str) -> Callable[[str], None]:
    return lambda step: screen.save(to / f"{what}-{step}.png")


def without_source(command: Sequence[str]) -> list[str]:
    return ["unshare", "--mount", "sh", "-c", _WITHOUT, "sh", str(PROJECT), *command]


if __name__ == "__main__":
    main()
