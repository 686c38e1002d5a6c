"""Make the .deb of the frozen program.

It lies in ``/usr/lib/facesorter``; ``Depends`` is found out from what its libraries are linked with, so it is true.
"""

import gzip
import json
import re
import shutil
import subprocess
import sys
from email.utils import formatdate
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "linux"))
import share  # noqa: E402 (beside the files that it lays out)

#: Packages of libraries that are not there on every machine that builds: Qt's plugins for Wayland ask for them.
WAYLAND = {"libwayland-egl.so.1": "libwayland-egl1", "libwayland-cursor.so.0": "libwayland-cursor0"}
#: Packages that were renamed in later releases.
RENAMED = {"libglib2.0-0": "libglib2.0-0t64 | libglib2.0-0"}


def build(program: Path, stage: Path, version: str, out: Path, work: Path, quick: bool) -> Path:
    """Pack ``program``; ``stage`` holds icons and the list of licences. Answers the file in ``out``."""
    shutil.rmtree(work, ignore_errors=True)
    root = work / "root"
    inside = root / "usr" / "lib" / "facesorter"
    shutil.copytree(program, inside, symlinks=True)
    share.lay_out(root / "usr", stage / "hicolor", version)
    (root / "usr" / "bin").mkdir()
    for command in ("facesorter", "facesorter-window"):
        (root / "usr" / "bin" / command).symlink_to(f"../lib/facesorter/{command}")
    _documents(root, stage, version)
    _modes(root)
    architecture = _output("dpkg", "--print-architecture")
    control = root / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(
        (HERE / "linux" / "debian" / "control")
        .read_text("utf-8")
        .replace("@VERSION@", version)
        .replace("@ARCHITECTURE@", architecture)
        .replace("@SIZE@", str(_kib(root)))
        .replace("@DEPENDS@", ", ".join(depends(inside))),
        "utf-8",
    )
    (control / "md5sums").write_text(_sums(root), "utf-8")
    shutil.copy(HERE / "linux" / "debian" / "postrm", control / "postrm")
    (control / "postrm").chmod(0o755)
    made = out / f"facesorter_{version}_{architecture}.deb"
    compression = ["-Zzstd", "-z9"] if quick else ["-Zxz", "-z6"]
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", *compression, "--build", root, made], check=True, stdout=subprocess.DEVNULL
    )
    return made


def depends(inside: Path) -> list[str]:
    """Debian's packages that hold what the program in ``inside`` is linked with and does not bring along."""
    needed, symbols = set[str](), set[tuple[str, str]]()
    libraries = [file for file in inside.rglob("*") if file.is_file() and file.read_bytes()[:4] == b"\x7fELF"]
    for library in libraries:
        told = _output("objdump", "-p", str(library))
        needed |= set(re.findall(r"NEEDED\s+(\S+)", told))
        symbols |= set(re.findall(r"\bGLIBC_(\d+)\.(\d+)", told))
    outside = sorted(needed - {library.name for library in inside.rglob("*.so*")})
    packages = {_package(name) for name in outside}
    newest = max((int(major), int(minor)) for major, minor in symbols)
    packages = packages - {"libc6"} | {f"libc6 (>= {newest[0]}.{newest[1]})"}
    return sorted(RENAMED.get(package, package) for package in packages)


def _package(library: str) -> str:
    """The package of this machine's copy of a library."""
    if library in WAYLAND:
        return WAYLAND[library]
    listed = _output("ldconfig", "-p") if shutil.which("ldconfig") else _output("/sbin/ldconfig", "-p")
    found = re.search(rf"^\s*{re.escape(library)} .*=> (\S+)", listed, re.MULTILINE)
    if not found:
        sys.exit(f"{library}, which the program needs, is neither in it nor on this machine.")
    # Where /lib is a link, packages may know the file by either name.
    real = Path(found[1]).resolve()
    for path in (found[1], str(real), str(real).removeprefix("/usr")):
        owner = subprocess.run(["dpkg-query", "-S", path], capture_output=True, text=True, check=False).stdout
        if owner:
            return owner.split(":")[0]
    return sys.exit(f"No package holds {found[1]}.")


def _documents(root: Path, stage: Path, version: str) -> None:
    folder = root / "usr" / "share" / "doc" / "facesorter"
    folder.mkdir(parents=True)
    (folder / "copyright").write_text(copyright_of(stage / "resources" / "licences.json"), "utf-8")
    date = formatdate(localtime=False).replace("-0000", "+0000")
    log = f"facesorter ({version}) stable; urgency=medium\n\n  * See CHANGELOG.md.\n\n -- {MAINTAINER}  {date}\n"
    (folder / "changelog.gz").write_bytes(gzip.compress(log.encode(), 9, mtime=0))
    shutil.copyfile(HERE.parent / "CHANGELOG.md", folder / "CHANGELOG.md")
    overrides = root / "usr" / "share" / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(HERE / "linux" / "debian" / "lintian-overrides", overrides / "facesorter")


MAINTAINER = "The FaceSorter authors <packages@facesorter.invalid>"


def copyright_of(licences: Path) -> str:
    """Debian's machine-readable copyright file, of the list that `licences.py` makes."""
    first, *parts = json.loads(licences.read_text("utf-8"))
    lines = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        "Upstream-Name: FaceSorter",
        "Comment: FaceSorter itself is under the MIT licence. This package also holds what it is built on; each part",
        " below is under its own licence, and none binds the others. Libraries under the LGPL are separate files,",
        " which may be replaced. Common licences are in /usr/share/common-licenses.",
        "",
        *_paragraph("*", first),
    ]
    for part in parts:
        lines += _paragraph(f"usr/lib/facesorter/_internal/{_path(part['name'])}", part)
    return "\n".join(lines) + "\n"


def _paragraph(files: str, part: dict[str, str]) -> list[str]:
    licence = re.sub(r"[^\w.+-]+", "-", part["licence"]).strip("-")
    title = f"{part['name']} {part['version']}".strip()
    text = [f" {line}" if line.strip() else " ." for line in part["text"].splitlines()] or [f" See {part['url']}"]
    holders = re.findall(r"(?im)^\W*(copyright\b.*?)\s*$", part["text"])[:3] or [f"the authors of {part['name']}"]
    return [
        f"Files: {files}",
        f"Copyright: {holders[0]}",
        *(f"           {holder}" for holder in holders[1:]),
        f"License: {licence}-of-{_path(part['name'])}",
        *text,
        f"Comment: {title}, {part['licence']}. {part['url']}".rstrip(),
        "",
    ]


def _path(name: str) -> str:
    return re.sub(r"[^\w.+-]+", "-", name)


def _modes(root: Path) -> None:
    """Programs may be run, all may be read; libraries are neither programs nor anybody's to write."""
    for path in root.rglob("*"):
        if path.is_symlink():
            continue
        is_program = path.parent.name == "facesorter" and path.name in {"facesorter", "facesorter-window"}
        path.chmod(0o755 if path.is_dir() or is_program else 0o644)
    root.chmod(0o755)


def _sums(root: Path) -> str:
    import hashlib

    files = [file for file in sorted(root.rglob("*")) if file.is_file() and not file.is_symlink()]
    return "".join(
        f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(root)}\n"
        for file in files
        if file.relative_to(root).parts[0] != "DEBIAN"
    )


def _kib(root: Path) -> int:
    return sum(-(-file.lstat().st_size // 1024) for file in root.rglob("*"))


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
