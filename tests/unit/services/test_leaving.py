"""Forgetting everything: no byte of a name or an embedding is left in a file of ours; what is the user's own stays."""

import json
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from made_library import PACK, found_face, found_photo, group

from facesorter import places, reports
from facesorter.__main__ import main
from facesorter.domain.edits import RenamePerson
from facesorter.domain.errors import LibraryInUse
from facesorter.services import editing, leaving, libraries, maintenance
from facesorter.store import photos
from facesorter.store.library import Library

NAME = "Olga Petrova"
EMBEDDING = (0.123456, 0.654321, 0.111222)
SECRETS = (NAME.encode(), struct.pack("<3f", *EMBEDDING), b"Grandma")


def fill(path: Path) -> None:
    """A library with a name and an embedding, and all that may lie beside it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with Library.open(path) as library:
        face = found_face(1.0, quality=0.9, embedding=EMBEDDING)
        photos.add_roots(library, [b"/photos"])
        photos.save(library, [(b"/photos/Grandma.jpg", 1, 1, found_photo(b"x", face))], PACK)
        group(library, [1])
        editing.apply(library, RenamePerson(1, NAME))
        for ending in (".schema-5.backup", ".before-repair.backup"):
            library.back_up(path.with_name(path.name + ending))
        copied = [path.read_bytes(), path.with_name(path.name + "-wal").read_bytes()]
    # As left by a process that was killed.
    for ending, content in zip((".new", "-wal"), copied, strict=True):
        path.with_name(path.name + ending).write_bytes(content)
    path.with_name(f"{path.name}.neighbours-{PACK}").write_bytes(NAME.encode())


def holding(*folders: Path) -> list[Path]:
    """The files with any of the secrets in their content or their name."""
    files = [file for folder in folders for file in folder.rglob("*") if file.is_file()]
    return [file for file in files if any(secret in file.read_bytes() or secret in bytes(file) for secret in SECRETS)]


@pytest.fixture
def lived_in(home: Path, tmp_path: Path) -> Path:
    """A home in which everything was used; answers the user's own folder beside it."""
    fill(places.default_library())
    (places.logs() / "facesorter.log.1").write_text(NAME)
    (places.logs() / "crashes.log").write_text(NAME)
    reports.write(NAME)
    (places.settings() / "window.ini").write_text(NAME)
    (places.cache() / "x").write_text(NAME)
    (places.packs() / "mine").mkdir()
    (places.packs() / "mine" / "net.onnx").write_bytes(b"no faces")
    own = tmp_path / "own"
    own.mkdir()
    with Library.open(places.default_library()) as library:
        maintenance.backup(library, own / "backup.facesorter")
    (own / "Grandma.jpg").write_bytes(b"photo")
    return own


def test_everything_goes_and_the_users_own_stays(
    lived_in: Path, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert len(holding(home)) >= 9, "there is something to forget"
    before = {file: file.read_bytes() for file in lived_in.iterdir()}
    assert main(["forget", "--everything", "--yes"]) == 0
    assert holding(home) == []
    assert {file: file.read_bytes() for file in lived_in.iterdir()} == before
    assert [str(file.relative_to(home)) for file in home.rglob("*") if file.is_file()] == ["packs/mine/net.onnx"]
    said = capsys.readouterr()
    assert "Stay: photos, what was exported, and backups that you made." in said.err
    assert "1 photo with 1 face" in said.out
    assert main(["forget", "--everything", "--packs", "--yes", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told == {"photos": 0, "faces": 0, "removed": [str(home / "packs")], "kept": []}
    assert [file for file in home.rglob("*") if file.is_file()] == []


@pytest.mark.parametrize("in_one", [False, True])
def test_no_empty_folder_of_ours_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, in_one: bool) -> None:
    """Linux has the log one folder deeper; on Windows the log and the cache are in the folder of the library."""
    monkeypatch.delenv("FACESORTER_HOME", raising=False)
    kinds = (
        ("facesorter", "facesorter/Cache", "facesorter/Logs")
        if in_one
        else ("a/facesorter", "b/facesorter", "c/facesorter/log")
    )
    for function, kind in zip(("user_data_path", "user_cache_path", "user_log_path"), kinds, strict=True):
        monkeypatch.setattr(f"platformdirs.{function}", lambda *_, kind=kind, **__: tmp_path / "system" / kind)
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path / "system" / kinds[0])
    fill(places.default_library())
    (places.logs() / "crashes.log").write_text(NAME)
    leaving.forget_everything([places.default_library()], packs=True)
    assert not list((tmp_path / "system").rglob("facesorter"))


def test_nothing_goes_unless_it_was_agreed_to(lived_in: Path, home: Path) -> None:
    before = holding(home)
    assert main(["forget", "--everything"]) == 2
    assert main(["forget", "--all", "--packs"]) == 2
    assert holding(home) == before


def test_other_libraries_are_named_and_go_only_if_asked_for(
    lived_in: Path, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other, unknown = tmp_path / "other" / "o.facesorter", tmp_path / "unknown" / "u.facesorter"
    for path in (other, unknown):
        fill(path)
    libraries.remember(other)
    libraries.remember(tmp_path / "gone.facesorter")
    libraries.remember(places.default_library())
    assert [each.path for each in leaving.belongings(places.default_library()).others] == [other]
    assert main(["forget", "--everything", "--yes"]) == 0
    assert str(other) in capsys.readouterr().err
    assert holding(other.parent)
    fill(places.default_library())
    assert main(["forget", "--everything", "--opened", "--yes"]) == 0
    assert holding(other.parent, home) == []
    assert list(other.parent.iterdir()) == []
    assert holding(unknown.parent)


def test_what_cannot_be_deleted_is_named_and_all_else_goes(
    lived_in: Path, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other" / "o.facesorter"
    fill(other)
    libraries.remember(other)
    held = places.logs() / "native-held.txt"
    held.touch()
    unlink = Path.unlink

    def refuse(file: Path, *, missing_ok: bool = False) -> None:
        # As Windows does while another window has the file open.
        if file == held:
            raise PermissionError(13, "in use")
        unlink(file, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    assert main(["forget", "--everything", "--packs", "--yes", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["kept"] == [str(other), str(held)]
    # The log goes on where its folder stays.
    left = {file for file in home.rglob("*") if file.is_file()} - {places.logs() / "facesorter.log"}
    assert left == {held, places.settings() / "libraries.json"}
    assert libraries.known() == [other]


def test_what_is_in_use_keeps_everything(lived_in: Path, home: Path) -> None:
    before = holding(home)
    with Library.open(places.default_library()), pytest.raises(LibraryInUse):
        leaving.forget_everything([places.default_library()], packs=False)
    assert set(holding(home)) >= {file for file in before if not file.name.endswith(("-wal", ".new"))}


@pytest.mark.parametrize("spoil", [lambda path: path.write_bytes(b"nonsense"), lambda path: path.unlink()])
def test_a_damaged_library_goes_too(spoil: Callable[[Path], object], lived_in: Path, home: Path) -> None:
    spoil(places.default_library())
    assert main(["forget", "--everything", "--yes"]) == 0
    assert holding(home) == []


def test_the_list_of_libraries_survives_anything(home: Path) -> None:
    for number in range(12):
        libraries.remember(Path(f"/libraries/{number}"))
    libraries.remember(Path("/libraries/\udcff"))
    libraries.remember(Path("/libraries/5"))
    assert libraries.known()[:3] == [Path("/libraries/5"), Path("/libraries/\udcff"), Path("/libraries/11")]
    # All are to be named when everything is forgotten.
    assert len(libraries.known()) == 13
    libraries.leave_out(Path("/libraries/5"))
    assert libraries.known()[0] == Path("/libraries/\udcff")
    for damage in (b"", b"[1, {}]", b"\xff", b"{}", b"7"):
        (places.settings() / "libraries.json").write_bytes(damage)
        assert libraries.known() == []
