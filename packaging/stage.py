#!/usr/bin/env python3
"""Make what the frozen program takes beside the source: resources, networks, icons, the version of Windows' programs.

    python packaging/stage.py FOLDER     run by `build.py` in the environment that is frozen

``FOLDER/resources`` is ``resources`` without what only translators and readers of the source need, and with the
built-in pack as networks that are ready: the frozen program needs neither the packages with their weight files nor onnx
to run it.
"""

import hashlib
import os
import shutil
import sys
import tempfile
from pathlib import Path

import icons
import licences

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

#: Of the resources, what only those read who work on the program; `guide/README.md` is for users.
NOT_TAKEN = {".gitkeep", "learned/README.md", "translations/README.md"}


def main() -> None:
    stage = Path(sys.argv[1])
    shutil.rmtree(stage, ignore_errors=True)
    resources = stage / "resources"
    shutil.copytree(PROJECT / "resources", resources, ignore=not_taken)
    with tempfile.TemporaryDirectory() as home:  # nothing of the user's own packs and cache
        os.environ["FACESORTER_HOME"] = home
        build_networks(resources)
    licences.write(resources / "licences.json")
    icons.draw(stage)
    if sys.platform == "win32":
        write_version(stage / "version.txt")


def not_taken(folder: str, names: list[str]) -> set[str]:
    inside = Path(folder).relative_to(PROJECT / "resources")
    return {name for name in names if name.endswith(".ts") or (inside / name).as_posix() in NOT_TAKEN}


def build_networks(resources: Path) -> None:
    """Write ``networks/`` and the manifest of the built-in pack that names them."""
    from facesorter.vision import manifests
    from facesorter.vision.detectors import mtcnn_files
    from facesorter.vision.embedders import dlib_file

    folder = resources / "networks"
    folder.mkdir()
    builders = {**mtcnn_files.BUILDERS, "embedder": dlib_file.build}
    text = (resources / "packs" / "builtin.toml").read_text("utf-8").partition("[files.")[0]
    text = text.replace("weight files that are installed with the program", "networks that came with the program")
    for name, file in manifests.manifest(manifests.BUILTIN).files.items():
        network = builders[name](file.read())
        (folder / f"{name}.onnx").write_bytes(network)
        text += (
            f'[files.{name}]\npackage = "facesorter"\npath = "resources/networks/{name}.onnx"\n'
            f'sha256 = "{hashlib.sha256(network).hexdigest()}"\nsize = {len(network)}\n\n'
        )
    (resources / "packs" / "builtin.toml").write_text(text.rstrip() + "\n", "utf-8")


def write_version(file: Path) -> None:
    """What Windows shows of a program under "Details"."""
    from facesorter import __version__

    numbers = (*(int(part) for part in __version__.split(".")[:3]), 0)
    words = {
        "CompanyName": "FaceSorter",
        "FileDescription": "FaceSorter",
        "FileVersion": __version__,
        "InternalName": "facesorter",
        "LegalCopyright": "Free software under the MIT licence",
        "OriginalFilename": "facesorter-window.exe",
        "ProductName": "FaceSorter",
        "ProductVersion": __version__,
    }
    strings = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in words.items())
    file.write_text(
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{strings}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n",
        "utf-8",
    )


if __name__ == "__main__":
    main()
