"""The file of a labels backup: JSON in UTF-8, one line a person or photo, version 1.

    {"format": "facesorter labels", "version": 1, "made_at": "2026-11-28T20:15:00+00:00",
     "people": [
      {"name": "Anna", "hidden": true, "born": "1950-12", "died": "2001"},   each of them only where it was said
      {}],
     "apart": [[0, 1]],                      pairs of people, by their places in the list above, that are two
     "photos": [
      {"sha256": "64 hexadecimal digits of the file's content", "name": "05.jpg",
       "faces": [
        {"box": [x, y, width, height],       in shares of the upright photo's width and height
         "time": 3.0,                        only in a video: seconds from its start
         "person": 0, "state": "confirmed",  or "kept"; "ignored" without a person; no state where only the rest is said
         "as": "stranger",                   or "not_a_face": why it is ignored, where that was said
         "cover": true,                      of its person
         "not": [1]}],                       the people that it is not
       "together": [[0, 1]]}],               pairs of faces, by their places in this photo, that may be one person
     "faces_apart": [[[0, 0], [3, 1]]]}      pairs of faces of different people: of each its photo's place, and its own

The name of a photo is a hint: it helps people who read the file, and tells copies of one photo apart. Keys that are not
known are passed over, so a later version may add some; what would be misunderstood without them gets a higher version.
"""

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from facesorter.domain import written
from facesorter.domain.errors import FaceSorterError, UsageError
from facesorter.domain.labels import LabelledFace, LabelledPerson, LabelledPhoto, LabelSet
from facesorter.domain.model import Box, FaceState, IgnoredAs
from facesorter.store.library import replace

FORMAT = "facesorter labels"
VERSION = 1
#: Of the file, in bytes. A labelled face takes some 200 of them, and some 2 KB of memory while the file is read.
LARGEST = 512 * 1024 * 1024
_HASH_BYTES = 32
_LONGEST_NAME = 4096
# Shares of a photo; a box may reach over the edges.
_DIGITS = 6
_FURTHEST = 100.0
_T = TypeVar("_T")


class LabelsError(FaceSorterError):
    """A file of labels cannot be read or written; the library and other files are as they were."""


class _Malformed(Exception):
    """What is wrong with a file, as the end of a sentence."""


def write(labels: LabelSet, file: Path) -> None:
    """Write a new file, private to the user, whole or not at all. Raises `LabelsError`; an existing file stays."""
    if os.path.lexists(file):
        raise LabelsError(f"{file} exists already. No labels were written; choose another name.")
    part = file.with_name(f".facesorter-{file.name}.part")
    try:
        part.unlink(missing_ok=True)
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as text:
            text.writelines(_lines(labels))
            text.flush()
            os.fsync(text.fileno())
        replace(part, file)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise LabelsError(f"{file} cannot be written ({error.strerror}). No labels were written.") from error


def read(file: Path) -> LabelSet:
    """Read and check a file. Raises `LabelsError` for one that is torn, no such file, or from a newer version."""
    try:
        return _label_set(_parsed(file))
    except _Malformed as error:
        raise LabelsError(f"{file} is no labels backup, or it is damaged: {error}. Nothing was changed.") from error


def _parsed(file: Path) -> Mapping[str, Any]:
    try:
        if not file.is_file():  # reading a pipe could wait for ever
            raise LabelsError(f"There is no file {file}. Nothing was changed.")
        with file.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except OSError as error:
        raise LabelsError(f"{file} cannot be read ({error.strerror}). Nothing was changed.") from error
    if len(content) > LARGEST:
        raise _Malformed("it is too large")
    try:
        data = json.loads(content, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise _Malformed("it is not whole JSON") from error
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise _Malformed("it does not say that it is one")
    version = data.get("version")
    if isinstance(version, int) and version > VERSION:
        raise LabelsError(f"{file} was made by a newer FaceSorter, which can read it. Nothing was changed.")
    if version != VERSION:
        raise _Malformed("it has no version")
    return data


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _lines(labels: LabelSet) -> Iterator[str]:
    head = {"format": FORMAT, "version": VERSION, "made_at": datetime.now(UTC).isoformat(timespec="seconds")}
    yield f'{json.dumps(head)[:-1]},\n "people": ['
    yield from _listed(_person_json(person) for person in labels.people)
    yield f'],\n "apart": {json.dumps(labels.apart)},\n "photos": ['
    yield from _listed(_photo_json(photo) for photo in labels.photos)
    yield f'],\n "faces_apart": {json.dumps(labels.faces_apart)}}}\n'


def _listed(items: Iterable[Mapping[str, object]]) -> Iterator[str]:
    for number, item in enumerate(items):
        yield f"{',' if number else ''}\n  {json.dumps(item, allow_nan=False)}"


def _person_json(person: LabelledPerson) -> dict[str, object]:
    return _said(name=person.name, hidden=person.hidden, born=person.born, died=person.died)


def _photo_json(photo: LabelledPhoto) -> dict[str, object]:
    faces = [_face_json(face) for face in photo.faces]
    return {"sha256": photo.content_hash.hex(), "name": photo.name, "faces": faces, **_said(together=photo.together)}


def _face_json(face: LabelledFace) -> dict[str, object]:
    box = face.box
    return {
        "box": [round(side, _DIGITS) for side in (box.x, box.y, box.width, box.height)],
        **({} if face.time is None else {"time": face.time}),
        **({} if face.person is None else {"person": face.person}),
        **_said(state=face.state, cover=face.cover, **{"as": face.ignored_as, "not": face.rejected_from}),
    }


def _said(**values: object) -> dict[str, object]:
    return {key: value for key, value in values.items() if value}


# From here on: what is read is nobody's word until it was checked.


def _label_set(data: Mapping[str, Any]) -> LabelSet:
    people = tuple(_each(data, "people", _person))
    photos = tuple(_each(data, "photos", lambda item: _photo(item, len(people))))
    apart = tuple(_each(data, "apart", lambda item: _pair(item, len(people))))
    sizes = [len(photo.faces) for photo in photos]
    faces_apart = tuple(_each(data, "faces_apart", lambda item: _two_faces(item, sizes)))
    covered = [face.person for photo in photos for face in photo.faces if face.cover]
    if len(set(covered)) < len(covered):
        raise _Malformed("a person has two covers")
    return LabelSet(people, photos, apart, faces_apart)


def _each(data: Mapping[str, Any], key: str, read_item: Callable[[Any], _T]) -> Iterator[_T]:
    items = data.get(key, [])
    if not isinstance(items, list):
        raise _Malformed(f"“{key}” is no list")
    for number, item in enumerate(items):
        try:
            yield read_item(item)
        except _Malformed as error:
            raise _Malformed(f"{key}, number {number + 1}: {error}") from error


def _person(item: Any) -> LabelledPerson:
    person = _object(item)
    try:
        name = written.clean_name(_text(person.get("name", ""), _LONGEST_NAME))
        born, died = (written.clean_date(_text(person.get(key, ""), 10)) for key in ("born", "died"))
    except UsageError as error:
        raise _Malformed("a name or a date that cannot be") from error
    return LabelledPerson(name, _flag(person, "hidden"), born, died)


def _photo(item: Any, people: int) -> LabelledPhoto:
    photo = _object(item)
    try:
        content_hash = bytes.fromhex(_text(photo.get("sha256"), 2 * _HASH_BYTES))
    except ValueError as error:
        raise _Malformed("no SHA-256") from error
    if len(content_hash) != _HASH_BYTES:
        raise _Malformed("no SHA-256")
    faces = tuple(_each(photo, "faces", lambda face: _face(face, people)))
    together = tuple(_each(photo, "together", lambda pair: _pair(pair, len(faces))))
    return LabelledPhoto(content_hash, _text(photo.get("name", ""), _LONGEST_NAME), faces, together)


def _face(item: Any, people: int) -> LabelledFace:
    face = _object(item)
    state = _one_of(FaceState, face.get("state"))
    person = None if face.get("person") is None else _place(face["person"], people)
    rejected_from = tuple(_each(face, "not", lambda other: _place(other, people)))
    cover = _flag(face, "cover")
    placed = state in {FaceState.KEPT, FaceState.CONFIRMED}
    if placed != (person is not None) or state is FaceState.SUGGESTED or person in rejected_from or cover > placed:
        raise _Malformed("what it says of a face contradicts itself")
    return LabelledFace(
        _box(face.get("box")),
        None if face.get("time") is None else _number(face["time"], sys.float_info.max),
        state,
        person,
        _one_of(IgnoredAs, face.get("as")) if state is FaceState.IGNORED else None,
        cover,
        tuple(sorted(set(rejected_from))),
    )


def _box(item: Any) -> Box:
    if not isinstance(item, list) or len(item) != 4:
        raise _Malformed("no box")
    box = Box(*(_number(side, _FURTHEST) for side in item))
    if box.width <= 0 or box.height <= 0:
        raise _Malformed("no box")
    return box


def _pair(item: Any, count: int) -> tuple[int, int]:
    if not isinstance(item, list) or len(item) != 2:
        raise _Malformed("no pair")
    one, other = sorted(_place(place, count) for place in item)
    if one == other:
        raise _Malformed("no pair")
    return one, other


def _two_faces(item: Any, sizes: Sequence[int]) -> tuple[tuple[int, int], tuple[int, int]]:
    """``sizes``: how many faces each photo has."""
    if not isinstance(item, list) or len(item) != 2 or not all(isinstance(end, list) and len(end) == 2 for end in item):
        raise _Malformed("no pair")
    photos = [_place(end[0], len(sizes)) for end in item]
    one, other = sorted((photo, _place(end[1], sizes[photo])) for photo, end in zip(photos, item, strict=True))
    if one == other:
        raise _Malformed("no pair")
    return one, other


def _place(value: Any, count: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < count:
        raise _Malformed("it names somebody who is not there")
    return value


def _number(value: Any, furthest: float) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not abs(value) <= furthest:
        raise _Malformed("no number")
    return float(value)


def _object(item: Any) -> Mapping[str, Any]:
    if not isinstance(item, dict):
        raise _Malformed("not what it should be")
    return item


def _text(value: Any, longest: int) -> str:
    if not isinstance(value, str) or len(value) > longest:
        raise _Malformed("no text, or too long a one")
    return value


def _flag(item: Mapping[str, Any], key: str) -> bool:
    if not isinstance(item.get(key, False), bool):
        raise _Malformed(f"“{key}” is neither true nor false")
    return bool(item.get(key, False))


def _one_of(kind: Callable[[Any], _T], value: Any) -> _T | None:
    try:
        return None if value is None else kind(value)
    except ValueError as error:
        raise _Malformed("a word that has no meaning here") from error
