"""Labels are read from a file only where every word of it makes sense, and are written to a new one."""

import json
import os
from pathlib import Path

import pytest
from made_library import PACK, dump, fill, found_face, found_photo, group, say_everything

from facesorter.domain.edits import MoveFaces
from facesorter.domain.labels import LabelledFace
from facesorter.domain.model import Box, FaceState
from facesorter.services import editing, labels
from facesorter.services.label_files import LabelsError
from facesorter.store import photos
from facesorter.store.library import Library


@pytest.fixture
def library(tmp_path: Path):
    """Eight photos with two faces each."""
    with Library.open(tmp_path / "library") as library:
        fill(library, 8)
        yield library


def test_a_name_that_is_not_unicode(tmp_path: Path) -> None:
    with Library.open(tmp_path / "one") as one:
        photos.save(one, [(b"/caf\xe9.jpg", 1, 1, found_photo(b"/photos/0.jpg", found_face(0.0)))], PACK)
        editing.apply(one, MoveFaces((1,), None))
        labels.back_up(one, tmp_path / "labels.json")
        (photo,) = labels.label_files.read(tmp_path / "labels.json").photos
        assert os.fsencode(photo.name) == b"caf\xe9.jpg"


def test_a_backup_is_private_and_overwrites_nothing(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "labels.json"
    labels.back_up(library, file)
    if os.name == "posix":
        assert file.stat().st_mode & 0o777 == 0o600
    content = file.read_bytes()
    with pytest.raises(LabelsError, match="exists already"):
        labels.back_up(library, file)
    assert file.read_bytes() == content
    with pytest.raises(LabelsError, match="cannot be written"):
        labels.back_up(library, tmp_path / "nowhere" / "labels.json")
    assert [path.name for path in tmp_path.iterdir() if "labels" in path.name] == ["labels.json"]


FACE = {"box": [0, 0, 0.5, 0.5], "person": 0, "state": "kept"}
PHOTO = {"sha256": "00" * 32, "name": "a.jpg", "faces": [FACE]}
GOOD = {"format": "facesorter labels", "version": 1, "people": [{"name": "Anna"}], "apart": [], "photos": [PHOTO]}


def with_face(**changes: object) -> object:
    return GOOD | {"photos": [PHOTO | {"faces": [FACE | changes]}]}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"format": "facesorter labels", "version": ' + b"9" * 5000 + b"}",
        b"[]",
        b"{}",
        GOOD | {"format": "something"},
        GOOD | {"version": "1"},
        GOOD | {"people": {}},
        GOOD | {"people": [[]]},
        GOOD | {"people": [{"name": "x" * 300}]},
        GOOD | {"people": [{"name": "a\nb"}]},
        GOOD | {"people": [{"name": 7}]},
        GOOD | {"people": [{"born": "never"}]},
        GOOD | {"people": [{"hidden": 1}]},
        GOOD | {"apart": [[0, 0]]},
        GOOD | {"apart": [[0, 1]]},
        GOOD | {"apart": [0]},
        GOOD | {"photos": [PHOTO | {"sha256": "00"}]},
        GOOD | {"photos": [PHOTO | {"sha256": "xx" * 32}]},
        GOOD | {"photos": [PHOTO | {"sha256": None}]},
        GOOD | {"photos": [PHOTO | {"together": [[0, 1]]}]},
        GOOD | {"photos": [PHOTO, PHOTO | {"faces": 3}]},
        GOOD | {"faces_apart": [[[0, 0], [0, 0]]]},
        GOOD | {"faces_apart": [[[0, 0], [0, 1]]]},
        GOOD | {"faces_apart": [[[0, 0], [1, 0]]]},
        GOOD | {"faces_apart": [[[0, 0]]]},
        GOOD | {"faces_apart": [[[0, 0], [0]]]},
        GOOD | {"faces_apart": [0]},
        with_face(person=1),
        with_face(person=-1),
        with_face(person=True),
        with_face(person=None),
        with_face(state=None),
        with_face(state="suggested"),
        with_face(state="ignored"),
        with_face(state=["kept"]),
        {**with_face(state="ignored", person=None, **{"as": "enemy"})},
        {**with_face(**{"not": [0]})},
        {**with_face(**{"not": 0})},
        with_face(cover="yes"),
        with_face(box=[0, 0, 0, 1]),
        with_face(box=[0, 0, 1]),
        with_face(box=[0, 0, 1, 1e9]),
        with_face(box=[0, 0, 1, "1"]),
        with_face(time="noon"),
        with_face(time=10**400),
        GOOD | {"photos": [PHOTO | {"faces": [FACE | {"cover": True}] * 2}]},
    ],
    ids=str,
)
def test_a_file_that_is_no_labels_backup(library: Library, tmp_path: Path, content: object) -> None:
    group(library, [1, 2])
    before = dump(library)
    file = tmp_path / "labels.json"
    file.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    with pytest.raises(
        LabelsError, match=r"^[^\n]*is no labels backup, or it is damaged: [^\n]* Nothing was changed\.$"
    ):
        labels.restore(library, file)
    assert dump(library) == before


@pytest.mark.parametrize("constant", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_a_number_that_is_none(library: Library, tmp_path: Path, constant: str) -> None:
    file = tmp_path / "labels.json"
    file.write_text(json.dumps(with_face(box=[0, 0, 1, 4711])).replace("4711", constant))
    with pytest.raises(LabelsError):
        labels.restore(library, file)


def test_a_newer_file_one_that_is_not_there_and_one_too_large(library: Library, tmp_path: Path, monkeypatch) -> None:
    file = tmp_path / "labels.json"
    file.write_text(json.dumps(GOOD | {"version": 2, "photos": "of another kind"}))
    with pytest.raises(LabelsError, match="newer FaceSorter"):
        labels.restore(library, file)
    for other in (tmp_path, tmp_path / "none"):
        with pytest.raises(LabelsError, match="There is no file"):
            labels.restore(library, other)
    file.write_text(json.dumps(GOOD))
    monkeypatch.setattr(labels.label_files, "LARGEST", 50)
    with pytest.raises(LabelsError, match="too large"):
        labels.restore(library, file)


def test_every_torn_file_is_refused(library: Library, tmp_path: Path) -> None:
    say_everything(library)
    before = dump(library)
    file = tmp_path / "labels.json"
    labels.back_up(library, file)
    whole = file.read_bytes()
    for end in range(0, len(whole) - 2, 37):
        file.write_bytes(whole[:end])
        with pytest.raises(LabelsError):
            labels.restore(library, file)
    assert dump(library) == before


def test_keys_of_a_later_version_are_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "labels.json"
    file.write_text(json.dumps(with_face(colour="blue") | {"more": {}}))
    (photo,) = labels.label_files.read(file).photos
    assert photo.faces == (LabelledFace(Box(0, 0, 0.5, 0.5), state=FaceState.KEPT, person=0),)
