"""What is true, from wherever it is written: whose face is in which photo.

A truth is named by one text: ``folders``, ``pattern:REGEX``, ``csv:FILE``, ``regions`` or ``confirmed``.
"""

import csv
import math
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from facesorter.domain.errors import FaceSorterError, UsageError
from facesorter.domain.model import Box, Face, FaceState, Photo, PhotoState
from facesorter.imaging import regions

_KINDS = "folders, pattern:REGEX, csv:FILE, regions, confirmed or, for scores without a truth, none"
_LONGEST_LINE = 1 << 20
_BOX = ("x", "y", "width", "height")
# Half of a character that is no Unicode, as a CSV of our own shows it.
_ESCAPED = re.compile(r"\\u(dc[89a-f][0-9a-f])")


class TruthError(FaceSorterError):
    """The truth cannot be read, contradicts itself or is about other photos."""


@dataclass(frozen=True, slots=True)
class Claim:
    """``identity`` is in the photo at this path: its face is at ``box``, or it is the most prominent one."""

    photo: bytes
    identity: str
    box: Box | None = None


def read(
    spec: str, photos: Sequence[Photo], faces: Sequence[Face], check: Callable[[], None] = lambda: None
) -> list[Claim]:
    """What ``spec`` says of these photos and faces; a CSV may name photos that are not among them.

    ``check`` is called every now and then, to raise what ends the work: for ``regions`` each photo is opened, and a
    thousand take a second. Raises `UsageError` for a spec that makes no sense, and `TruthError`.
    """
    kind, colon, rest = spec.partition(":")
    # Photos that are no longer there are not asked after.
    paths = [photo.path for photo in photos if photo.state != PhotoState.MISSING]
    match kind, colon, rest:
        case "folders", "", _:
            return _named(paths, lambda path: os.fsdecode(os.path.basename(os.path.dirname(path))))  # noqa: PTH119, PTH120
        case "pattern", ":", _:
            return _from_pattern(rest, paths)
        case "csv", ":", file if file.strip():
            return _from_csv(Path(file).absolute(), [photo.path for photo in photos])
        case "confirmed", "", _:
            confirmed = [face for face in faces if face.state == FaceState.CONFIRMED]
            if not confirmed:
                raise TruthError("No face is confirmed yet; confirm some, or choose another truth.")
            return [Claim(face.path, str(face.person), face.box) for face in confirmed]
        case "regions", "", _:
            return _from_regions([photo for photo in photos if photo.state == PhotoState.READABLE], check)
    raise UsageError(f"There is no truth {spec!r}; it is one of {_KINDS}.")


def _from_regions(photos: Sequence[Photo], check: Callable[[], None]) -> list[Claim]:
    claims = []
    for photo in photos:
        check()
        found = regions.read(photo.path, photo.width, photo.height)
        claims += [Claim(photo.path, region.name, region.box) for region in found]
    if photos and not claims:
        raise TruthError(
            f"None of the {len(photos):,} photos names a face in its metadata or in a sidecar (.xmp); choose another "
            "truth."
        )
    return claims


def _named(paths: Iterable[bytes], name: Callable[[bytes], str | None]) -> list[Claim]:
    """One identity a photo; photos without one are left out."""
    return [Claim(path, identity) for path in paths if (identity := name(path))]


def _from_pattern(text: str, paths: Sequence[bytes]) -> list[Claim]:
    try:
        pattern = re.compile(text)
    except re.error as error:
        raise UsageError(f"The pattern {text!r} is no regular expression: {error}.") from error
    if "identity" not in pattern.groupindex:
        raise UsageError(f"The pattern {text!r} lacks the group that names the identity, (?P<identity>...).")

    def name(path: bytes) -> str | None:
        found = pattern.search(Path(os.fsdecode(path)).stem)
        return found and found["identity"]

    claims = _named(paths, name)
    if paths and not claims:
        first = Path(os.fsdecode(paths[0])).stem
        raise TruthError(
            f"The pattern {text!r} finds no identity in any of the {len(paths):,} names; one is {first!r}."
        )
    return claims


def _from_csv(file: Path, paths: Iterable[bytes]) -> list[Claim]:
    """One claim a row; rows without an identity are left out. Further columns are of no interest."""
    known = {_canonical(path): path for path in paths}
    claims: dict[Claim, None] = {}
    for line, row in _rows(file):
        identity = row["identity"].strip()
        if not row["path"] or not identity:
            continue
        claims[Claim(_find(file.parent / row["path"], known), identity, _box(row, file, line))] = None
    photos: dict[bytes, str] = {}
    for claim in claims:
        if claim.box is None and photos.setdefault(claim.photo, claim.identity) != claim.identity:
            raise TruthError(
                f"{file} gives {os.fsdecode(claim.photo)} two identities, {photos[claim.photo]} and {claim.identity}; "
                "to tell its faces apart, it needs the columns x, y, width and height."
            )
    return list(claims)


def _rows(file: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """The lines of a CSV by number, with its columns in small letters. Bytes that are no UTF-8 are kept."""
    try:
        with file.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as text:
            table = csv.DictReader(_lines(text), restval="")
            columns = [column.strip().lower() for column in table.fieldnames or ()]
            if not {"path", "identity"} <= set(columns):
                raise TruthError(
                    f"{file} has the columns {', '.join(columns) or '(none)'}; a truth has path,identity or "
                    "path,x,y,width,height,identity."
                )
            table.fieldnames = columns
            for row in table:
                yield table.line_num, row
    except OSError as error:
        raise TruthError(f"The truth {file} cannot be read: {error.strerror}.") from error
    except csv.Error as error:
        raise TruthError(f"{file} is no CSV: {error}.") from error


def _lines(text: TextIO) -> Iterator[str]:
    """What is no text at all, such as a picture or a device, may be one line without end."""
    while line := text.readline(_LONGEST_LINE):
        if len(line) == _LONGEST_LINE:
            raise csv.Error("a line is too long")
        yield line


def _box(row: Mapping[str, str], file: Path, line: int) -> Box | None:
    sides = [row.get(side, "").strip() for side in _BOX]
    if not all(side in row for side in _BOX) or not any(sides):
        return None
    try:
        box = Box(*map(float, sides))
    except ValueError:
        box = Box(0, 0, 0, 0)
    if not (box.width > 0 and box.height > 0 and all(map(math.isfinite, (box.x, box.y, box.width, box.height)))):
        raise TruthError(f"{file}, line {line}: {','.join(sides)} is no box (x,y,width,height in pixels).")
    return box


def _canonical(path: bytes | Path) -> bytes:
    """The same for every way that leads to the photo's folder."""
    folder, name = os.path.split(os.fsencode(path))
    return os.path.join(os.path.realpath(folder), name)  # noqa: PTH118


def _find(path: Path, known: Mapping[bytes, bytes]) -> bytes:
    """The photo as the library calls it, or the path itself where the library has no such photo."""
    for text in (str(path), _ESCAPED.sub(lambda half: chr(int(half[1], 16)), str(path))):
        if found := known.get(_canonical(Path(text))):
            return found
    return os.fsencode(path)
