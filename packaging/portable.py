"""Make what runs on a Linux desktop without its package manager: a tarball for the user's home, and an AppDir."""

import platform
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "linux"))
import share  # noqa: E402 (beside the files that it lays out)


def tarball(program: Path, stage: Path, version: str, out: Path, work: Path, quick: bool) -> Path:
    """One folder with the program, ``install.sh`` and ``uninstall.sh``. Answers the file in ``out``."""
    shutil.rmtree(work, ignore_errors=True)
    name = f"facesorter-{version}-linux-{platform.machine()}"
    folder = work / name
    shutil.copytree(program, folder / "lib" / "facesorter", symlinks=True)
    share.lay_out(folder, stage / "hicolor", version)
    for script in ("install.sh", "uninstall.sh"):
        shutil.copy(HERE / "linux" / script, folder / script)
        (folder / script).chmod(0o755)
    shutil.copyfile(HERE.parent / "LICENSE", folder / "LICENSE")
    shutil.copyfile(stage / "resources" / "licences.json", folder / "licences.json")
    ending, compress = (".tar.zst", "zstd -9 -T0") if quick else (".tar.xz", "xz -6 -T0")
    made = out / f"{name}{ending}"
    owner = ["--owner=0", "--group=0", "--numeric-owner", "--sort=name"]
    subprocess.run(["tar", *owner, "-C", work, "-I", compress, "-cf", made, name], check=True)
    return made


def appdir(program: Path, stage: Path, version: str, out: Path) -> Path:
    """``FaceSorter.AppDir``, which starts by its ``AppRun`` from any place. appimagetool makes one file of it:

    ARCH=x86_64 appimagetool dist/FaceSorter.AppDir dist/FaceSorter-VERSION-x86_64.AppImage
    """
    folder = out / "FaceSorter.AppDir"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(program, folder / "usr" / "lib" / "facesorter", symlinks=True)
    share.lay_out(folder / "usr", stage / "hicolor", version)
    shutil.copy(HERE / "linux" / "AppRun", folder / "AppRun")
    (folder / "AppRun").chmod(0o755)
    for link, target in {
        f"{share.NAME}.desktop": f"usr/share/applications/{share.NAME}.desktop",
        f"{share.NAME}.png": f"usr/share/icons/hicolor/256x256/apps/{share.NAME}.png",
        ".DirIcon": f"{share.NAME}.png",
    }.items():
        (folder / link).symlink_to(target)
    (folder / "usr" / "bin").mkdir()
    for command in ("facesorter", "facesorter-window"):
        (folder / "usr" / "bin" / command).symlink_to(f"../lib/facesorter/{command}")
    return folder
