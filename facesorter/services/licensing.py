"""Whose work the program is made of, and under which licences it may be used.

A program that was built for others brings a list along (``resources/licences.json``, made by the build); where it runs
from packages that are installed, these tell themselves.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from facesorter import __version__, places

_PROGRAM = "facesorter"
_LIST = "licences.json"
# Its code is MIT, say its authors (https://github.com/deepinsight/insightface), but its metadata does not.
_UNSAID = {"insightface": "MIT"}
_NAME = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Part:
    """The program or something that it is made of. ``text`` of the licence, as far as it is there."""

    name: str
    version: str
    licence: str
    url: str
    text: str


def parts() -> list[Part]:
    """The program first, then everything that it is made of, by name."""
    try:
        told = json.loads((places.resources() / _LIST).read_text("utf-8"))
        return [Part(**{name: str(value) for name, value in part.items()}) for part in told]
    except (OSError, ValueError, TypeError, AttributeError):
        return [_program(), *sorted(_installed(), key=lambda part: part.name.lower())]


def _program() -> Part:
    file = Path(__file__).resolve().parents[2] / "LICENSE"
    try:
        return Part("FaceSorter", __version__, "MIT", "", file.read_text("utf-8"))
    except OSError:
        return Part("FaceSorter", __version__, "MIT", "", _text(_PROGRAM))


def _installed() -> Iterator[Part]:
    """What the program needs, and what that needs in turn, as far as it is installed."""
    wanted, seen = [_PROGRAM], {_PROGRAM}
    while wanted:
        name = wanted.pop()
        try:
            package = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        if name != _PROGRAM:
            yield Part(package.name, package.version, _licence(package), _url(package), _text(name))
        for requirement in package.requires or []:
            found = _NAME.match(requirement)
            key = re.sub(r"[-_.]+", "-", found[0]).lower() if found else ""
            # Tools for developing that package are installed for other reasons, if at all.
            if key and key not in seen and "extra ==" not in requirement:
                seen.add(key)
                wanted.append(key)


def _licence(package: metadata.Distribution) -> str:
    """In SPDX's words where the package uses them."""
    short = _field(package, "License").strip()
    classified = [
        line.rpartition("::")[2].strip()
        for line in package.metadata.get_all("Classifier") or []
        if line.startswith("License ::")
    ]
    told = (_field(package, "License-Expression"), short if len(short.splitlines()) == 1 else "", ", ".join(classified))
    return next((each for each in told if each), _UNSAID.get(package.name, ""))


def _url(package: metadata.Distribution) -> str:
    labelled = dict(line.split(", ", 1) for line in package.metadata.get_all("Project-URL") or [] if ", " in line)
    return _field(package, "Home-page") or labelled.get("Homepage") or next(iter(labelled.values()), "")


def _field(package: metadata.Distribution, name: str) -> str:
    return next(iter(package.metadata.get_all(name) or []), "")


def _text(name: str) -> str:
    try:
        files = metadata.files(name) or []
    except metadata.PackageNotFoundError:
        return ""
    texts = []
    for file in files:
        if file.parts[0].endswith(".dist-info") and re.match(r"(?i)(licen[cs]e|copying|notice)", file.name):
            try:
                texts.append(file.read_text("utf-8"))
            except (OSError, ValueError):
                continue
    return "\n\n".join(texts)
