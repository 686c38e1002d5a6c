#!/usr/bin/env python3
"""FaceSorter in a bare Debian 12, as somebody would use it: by mouse, from its menu entry, until it is removed.

    python3 packaging/checks/bare_debian.py deb FILE.deb --photos FOLDER --to FOLDER [--only light,dark,persian]
    python3 packaging/checks/bare_debian.py readme --photos FOLDER --to FOLDER [--only window|tests] [--tests ...]

``deb``: the package is installed with nothing but its dependencies, and started from its ``.desktop`` entry by a plain
user; a folder is added, people appear, one is renamed, all are exported; in light, in dark and in Persian. Every
connection that it makes in the first run is told. Then all is forgotten, the package is removed, and what remains is
listed.
``readme``: the two commands of the README, as written, in a root with nothing but Python and Git.

Pictures of each step go to ``--to``. For root, with what `roots` and `hands` need; the screen, the window manager and
the accessibility bus are outside of the root, so nothing of theirs can stand in for a dependency that is missing.
"""

import argparse
import configparser
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import roots
from hands import Hands, Screen, wait_for
from roots import Root

PROJECT = Path(__file__).resolve().parents[2]
USER, UID = "anna", 1000
ALBUM = "Album"


@dataclass(frozen=True)
class Look:
    """One run: its settings, its language, and what the first person is called."""

    settings: str
    language: str
    name: str


LOOKS = {
    "light": Look("[preferences]\nscheme=light\n", "C.UTF-8", "Anna"),
    "dark": Look("[preferences]\nscheme=dark\n", "C.UTF-8", "Anna"),
    "persian": Look("", "fa_IR.UTF-8", "آنا"),
}


def tell_story(
    hands: Hands, save: Callable[[str], None], people: Callable[[], list[Any]], home: Path, name: str
) -> None:
    """Add a folder, wait for people, name one, export; ends the check where that cannot be done."""
    button = hands.find("DropArea.QPushButton")
    save("1-first-start")
    start = time.monotonic()
    hands.click(button)
    hands.click(hands.find(".treeView", name=ALBUM))
    hands.click(hands.find("QFileDialog.buttonBox.QPushButton"))
    agree = hands.find("ConsentDialog.QDialogButtonBox.QPushButton")
    save("2-consent")
    hands.click(agree)
    wait_for(people, 120, "no people appear")
    found = settled(people)
    print(
        f"  {len(found)} people of {sum(each['faces'] for each in found)} faces within {time.monotonic() - start:.0f} s"
    )
    card = hands.find("PeopleView.PeopleGrid", role="list item")
    save("3-people")
    hands.click(card, at=(card.centre[0], card.y + card.height - 42))
    time.sleep(0.5)
    hands.type(name)
    save("4-naming")
    hands.press("Return")
    wait_for(lambda: [each for each in people() if each["name"] == name], 20, f"nobody is called {name}")
    save("5-named")
    hands.click(hands.find("TopBar.QPushButton", row=-1))
    export = hands.find("ExportDialog.QDialogButtonBox.QPushButton", row=1)
    save("6-export")
    hands.click(export)
    # Outside of the root: what is really on the disk.
    folder = wait_for(lambda: next(iter(home.rglob(f"{name}/*.jpg")), None), 60, "nothing is exported").parent.parent
    time.sleep(1)
    save("7-exported")
    folders = Counter(file.parent.name for file in folder.rglob("*.jpg"))
    print(f"  exported to ~/{folder.relative_to(home)}: {len(folders)} folders, {folders.total()} photos, "
          f"{folders[name]} of them of {name}")  # fmt: skip
    hands.press("Escape")
    time.sleep(0.5)
    hands.press("ctrl+q")


def settled(people: Callable[[], list[Any]]) -> list[Any]:
    """The people, once nothing has changed for some seconds."""
    found: list[Any] = []
    while found != (found := people()) or not found:
        time.sleep(4)
    return found


def entry(root: Root) -> list[str]:
    """What the menu would run for the program's entry, without files."""
    (file,) = root.path("/usr/share/applications").glob("*FaceSorter*.desktop")
    return menu_command(file, lambda program: root.run("sh", "-c", f"command -v {shlex.quote(program)}", user=USER))


def menu_command(file: Path, find: Callable[[str], object] = lambda program: None) -> list[str]:
    """What a menu runs for an entry, without files. ``find`` looks for the program that has to be there."""
    described = configparser.ConfigParser(interpolation=None, delimiters="=", strict=False)
    described.optionxform = str  # type: ignore[assignment,method-assign]
    described.read(file, "utf-8")
    told = described["Desktop Entry"]
    if "TryExec" in told:
        find(told["TryExec"])
    print(f"{file.name}: Exec={told['Exec']}")
    return [word for word in shlex.split(told["Exec"]) if not re.fullmatch(r"%[fFuUick]", word)]


def use(root: Root, look: str, to: Path, *, traced: bool) -> None:
    """One run of the installed program by its user."""
    print(f"\n{look}")
    home = root.path(f"/home/{USER}")
    for path in home.iterdir():
        if path.name != "Pictures":
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    if LOOKS[look].settings:
        settings = home / ".config" / "facesorter" / "window.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(LOOKS[look].settings)
    give(home)
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        with Screen(Path(folder) / "run", UID) as screen:
            command, environment = root.command(
                *entry(root), user=USER, where=f"/home/{USER}",
                environment={**screen.environment, "LANG": LOOKS[look].language},
                binds=[(screen.folder, str(screen.folder), "rw"), (Path("/tmp/.X11-unix"), "/tmp/.X11-unix", "ro")],
            )  # fmt: skip
            trace = Path(folder) / "trace"
            if traced:
                command = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=connect", "-o", str(trace), *command]
            program = subprocess.Popen(command, env=environment)

            def people() -> list[Any]:
                done = subprocess.run(
                    root.command("facesorter", "people", "--json", user=USER)[0], stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL, env=root.command("true", user=USER)[1], check=False,
                )  # fmt: skip
                return json.loads(done.stdout) if done.returncode == 0 else []

            try:
                tell_story(
                    Hands(screen), lambda step: screen.save(to / f"{look}-{step}.png"), people, home, LOOKS[look].name
                )
                code = program.wait(30)
            except (TimeoutError, subprocess.TimeoutExpired) as error:
                screen.save(to / f"{look}-failed.png")
                sys.exit(f"{look}: {error}; see {to}/{look}-failed.png")
            finally:
                program.kill()
        print(f"  ended with {code}")
        if traced:
            tell_connections(trace.read_text(errors="replace"))


def tell_connections(trace: str) -> None:
    families = Counter(re.findall(r"connect\(\d+, \{sa_family=(\w+)", trace))
    print(f"  connections: {dict(families)}")
    beyond = [line for line in trace.splitlines() if "sa_family=" in line and "AF_UNIX" not in line]
    print("  network connections:", *(beyond or ["none"]), sep="\n    ")


def give(home: Path) -> None:
    subprocess.run(["chown", "-R", f"{UID}:{UID}", str(home)], check=True)


def install(options: argparse.Namespace) -> None:
    """The package, from its installation to what is left of it."""
    looks = options.only.split(",") if options.only else [*LOOKS]
    with roots.bare(["locales"]) as root:
        root.run("localedef", "-i", "fa_IR", "-f", "UTF-8", "fa_IR.UTF-8")
        root.run("useradd", "--create-home", "--uid", str(UID), USER)
        shutil.copytree(options.photos, root.path(f"/home/{USER}/Pictures/{ALBUM}"))
        before, known, size = root.files(), packages(root), root.size()
        lent = root.lend()
        lent.binds.append((options.file.resolve(), "/tmp/facesorter.deb", "ro"))
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        lent.run("apt-get", "update")
        lent.run("apt-get", "install", "-y", "--no-install-recommends", "/tmp/facesorter.deb", environment=quiet)
        more = sorted(packages(root) - known)
        print(f"{options.file.name}: {options.file.stat().st_size / 1e6:.0f} MB")
        print(f"with {len(more) - 1} packages that it depends on: {(root.size() - size) / 1e6:.0f} MB on the disk")
        print(" ".join(more))
        print(root.run("facesorter", "--version", user=USER).strip())
        for look in looks:
            use(root, look, options.to, traced=look == looks[0])
        tell_home(root, "after it was used")
        root.run("facesorter", "forget", "--everything", "--packs", "--opened", "--yes", user=USER)
        tell_home(root, "after facesorter forget --everything --packs --opened")
        for step in ("remove", "purge"):
            said = lent.run("apt-get", step, "-y", "facesorter", environment=quiet)
            print("", *re.findall(r"^(?:FaceSorter|~/).*", said, re.MULTILINE), sep="\n")
            lent.run("apt-get", "autoremove", "--purge", "-y", environment=quiet)
            tell_system(root.files() - before, step)


def tell_home(root: Root, when: str) -> None:
    home = root.path(f"/home/{USER}")
    found = sorted(str(path.relative_to(home)) for path in home.rglob("*") if not path.is_dir())
    hidden = [path for path in found if path.startswith(".") and not path.startswith((".bash", ".profile"))]
    print(f"\nIn the user's home {when}: {sum(path.endswith('.jpg') for path in found)} photos and copies, and")
    print(*(hidden or ["nothing"]), sep="\n")


def tell_system(left: set[str], step: str) -> None:
    """What the system holds more than before the installation."""
    system = sorted(path for path in left if not path.startswith("/home/"))
    of_apt = [
        path for path in system if path.startswith(("/var/cache/", "/var/lib/apt/", "/var/log/", "/var/lib/dpkg/"))
    ]
    others = [path for path in system if path not in of_apt]
    print(f"Left in the system after apt-get {step} and autoremove: {len(of_apt)} files of apt and dpkg, and")
    print(*(others or ["nothing"]), sep="\n")


def packages(root: Root) -> set[str]:
    return set(root.run("dpkg-query", "-W", "-f", "${Package}\n").split())


def readme(options: argparse.Namespace) -> None:
    """The README's commands in a root with Python and a clone."""
    with roots.bare(["python3", "git", "ca-certificates"]) as root:
        subprocess.run(["git", "clone", "--quiet", str(PROJECT), str(root.path("/root/facesorter"))], check=True)
        shutil.copytree(options.photos, root.path("/root/Pictures"))
        lent = root.lend()
        if options.only != "tests":
            open_window(lent, options.to)
        if options.only != "window":
            print(f"\n$ python3 packaging/start.py tests {' '.join(options.tests)}", flush=True)
            lent.run("python3", "packaging/start.py", "tests", *options.tests, where="/root/facesorter", shown=True)


def open_window(lent: Root, to: Path) -> None:
    print("$ python3 packaging/start.py window ~/Pictures", flush=True)
    with tempfile.TemporaryDirectory() as folder, Screen(Path(folder) / "run", 0) as screen:
        command, environment = lent.command(
            "python3", "packaging/start.py", "window", "/root/Pictures", where="/root/facesorter",
            environment=screen.environment,
            binds=[(screen.folder, str(screen.folder), "rw"), (Path("/tmp/.X11-unix"), "/tmp/.X11-unix", "ro")],
        )  # fmt: skip
        start = time.monotonic()
        with (to / "readme.log").open("w") as log:
            program = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
        try:
            hands = Hands(screen)
            hands.find("TopBar.QPushButton", patience=900)
            print(f"  the window after {time.monotonic() - start:.0f} s, everything set up")
            screen.save(to / "readme-1-window.png")
            hands.click(hands.find("MessageBar.QPushButton"))  # it offers to add the folder
            hands.click(hands.find("ConsentDialog.QDialogButtonBox.QPushButton"))
            hands.find("PeopleView.PeopleGrid", role="list item", patience=180)
            time.sleep(3)
            screen.save(to / "readme-2-people.png")
            print(f"  people after {time.monotonic() - start:.0f} s")
        except TimeoutError as error:
            screen.save(to / "readme-failed.png")
            sys.exit(f"{error}; see {to}/readme-failed.png and {to}/readme.log")
        finally:
            program.kill()


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="what", required=True)
    deb = commands.add_parser("deb")
    deb.add_argument("file", type=Path, metavar="FILE.deb")
    deb.add_argument("--only", metavar="LOOKS", help=f"some of {', '.join(LOOKS)}, separated by commas")
    again = commands.add_parser("readme")
    again.add_argument("--only", choices=("window", "tests"))
    again.add_argument("--tests", nargs="*", default=[], metavar="ARGUMENT", help="only these tests")
    for command in (deb, again):
        command.add_argument("--photos", type=Path, required=True, metavar="FOLDER")
        command.add_argument("--to", type=Path, required=True, metavar="FOLDER")
    options = parser.parse_args(argv)
    options.to.mkdir(parents=True, exist_ok=True)
    if os.geteuid() != 0:
        sys.exit("Only root can make the roots that this needs; nothing was done.")
    install(options) if options.what == "deb" else readme(options)


if __name__ == "__main__":
    main()
