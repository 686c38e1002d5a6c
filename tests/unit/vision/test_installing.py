"""A pack is installed completely or not at all, whatever the server, the line, the disk and the zip are like."""

import dataclasses
import os
import random
import shutil
import threading
import time
from pathlib import Path

import pytest
from offered_pack import DETECTOR, EMBEDDER, OfferedPack, tiny
from pack_server import PackServer, serving

from facesorter import places
from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled, PackError
from facesorter.vision import archives, downloading, installing, manifests, packs


@pytest.fixture
def server():
    with serving() as server:
        yield server


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloading, "_WAITS", (0.01, 0.01))


def install(pack: OfferedPack, control: Control | None = None) -> None:
    packs.install(pack.id, control or Control(), lambda done, total: None)


def assert_nothing_half(pack: OfferedPack) -> None:
    """It can still be installed, and the built-in pack is what it was."""
    assert not (places.packs() / pack.id).exists()
    assert not packs.get(pack.id).installed
    assert packs.get("builtin").installed
    assert packs.damaged() == []


def refused(pack: OfferedPack, words: str) -> None:
    with pytest.raises(PackError) as raised:
        install(pack)
    said = str(raised.value)
    assert words in said
    assert "\n" not in said
    assert_nothing_half(pack)


def assert_whole(pack: OfferedPack) -> None:
    found = packs.get(pack.id)
    assert found.installed
    assert found.download == 0
    folder = places.packs() / pack.id
    networks = [(folder / name).read_bytes() for name in ("detector.onnx", "embedder.onnx")]
    assert networks == list(pack.files.values())
    assert sorted(path.name for path in folder.iterdir()) == ["detector.onnx", "embedder.onnx", manifests.MANIFEST]
    assert [path.stat().st_mode & 0o777 for path in [folder, *folder.iterdir()]] == [0o700, 0o600, 0o600, 0o600]
    assert all(file.read() for file in manifests.manifest(pack.id).files.values())
    assert [path.name for path in places.packs().iterdir() if path.name.startswith(".")] == [".aside"]
    assert list((places.packs() / ".aside").iterdir()) == []


@pytest.mark.parametrize("zipped", [True, False])
def test_it_is_there_and_its_description_says_of_what(home: Path, server: PackServer, zipped: bool) -> None:
    pack = tiny(zipped=zipped)
    pack.offer(server, home)
    known = packs.get("tiny")
    assert (known.installed, known.download, known.licence) == (False, pack.size, "for tests only")
    assert packs.hosts("tiny") == ["127.0.0.1"]
    steps: list[tuple[int, int]] = []
    answer = packs.install("tiny", Control(), lambda done, total: steps.append((done, total)))
    assert answer == packs.get("tiny")
    assert_whole(pack)
    assert steps[-1] == (pack.size, pack.size)
    assert steps == sorted(steps)
    assert packs.get("tiny") == dataclasses.replace(known, installed=True, download=0, size=130_000)


def test_it_is_not_installed_twice(home: Path, server: PackServer) -> None:
    pack = tiny()
    pack.offer(server, home)
    install(pack)
    server.asked.clear()
    install(pack)
    assert server.asked == []


def test_files_of_an_archive_need_no_facts_of_their_own(home: Path, server: PackServer) -> None:
    pack = tiny(said={name: {"size": None, "sha256": None} for name in (DETECTOR, EMBEDDER)})
    pack.offer(server, home)
    install(pack)
    assert_whole(pack)


@pytest.mark.parametrize("zipped", [True, False])
@pytest.mark.parametrize("fact", ["size", "sha256"])
def test_what_is_fetched_is_another_file(home: Path, server: PackServer, zipped: bool, fact: str) -> None:
    wrong = {"size": 12_345, "sha256": "0" * 64}[fact]
    pack = tiny(zipped=zipped, said={"zip" if zipped else EMBEDDER: {fact: wrong}})
    pack.offer(server, home)
    refused(pack, "not the file that belongs to this pack")


@pytest.mark.parametrize("fact", ["size", "sha256"])
def test_another_file_in_the_archive(home: Path, server: PackServer, fact: str) -> None:
    pack = tiny(said={EMBEDDER: {fact: {"size": 12_345, "sha256": "0" * 64}[fact]}})
    pack.offer(server, home)
    refused(pack, f"another {EMBEDDER}")


def test_a_file_that_is_not_in_the_archive(home: Path, server: PackServer) -> None:
    pack = tiny()
    pack.offer(server, home)
    description = home / "packs" / "tiny.toml"
    description.write_text(description.read_text().replace(f"folder/{DETECTOR}", "folder/other.onnx"))
    refused(pack, "no 'folder/other.onnx' in the zip")


def test_a_server_that_has_nothing(home: Path, server: PackServer) -> None:
    pack = tiny(zipped=False)
    pack.offer(server, home)
    del server.files[EMBEDDER]
    refused(pack, "error 404")
    assert packs.partly("tiny") == 40_000, "the first file is kept"


class Hostile(OfferedPack):
    """What it offers as its zip is given, whatever its description says that is in it."""

    content = b""

    @property
    def archive(self) -> bytes:
        return self.content


@pytest.mark.parametrize("kind", ["no zip", "cut off", "bomb", "locked", "link", "empty"])
def test_a_hostile_zip(home: Path, server: PackServer, kind: str, tmp_path: Path) -> None:
    """Its size and SHA-256 are as they should be, so only its content tells."""
    whole = tiny()
    content = bytearray(whole.archive)
    words = "not a zip"
    match kind:
        case "no zip":
            content = bytearray(1000)
        case "cut off":
            del content[-30:]
        case "bomb":
            content = bytearray(OfferedPack({DETECTOR: bytes(50_000_000), EMBEDDER: b"x"}).archive)
            words = "a hundred times larger"
        case "locked":
            content = bytearray(content.replace(b"PK\x01\x02\x14\x03\x14\0\0", b"PK\x01\x02\x14\x03\x14\0\x01"))
            words = "password"
        case "link":
            start = content.index(b"PK\x01\x02", content.index(b"PK\x01\x02") + 4)
            content[start + 38 : start + 42] = (0o120777 << 16).to_bytes(4, "little")
            words = "There is no"
        case "empty":
            content = bytearray(b"PK\x05\x06" + bytes(18))
            words = "There is no"
    pack = Hostile(whole.files, said={DETECTOR: {"size": None}, EMBEDDER: {"size": None}})
    pack.content = bytes(content)
    pack.offer(server, home)
    refused(pack, words)
    assert [path.name for path in (home / "packs" / ".aside" / "tiny").rglob("*") if path.stat().st_size] == []


@pytest.mark.parametrize("zipped", [True, False])
def test_stopped_at_30_points_it_is_never_half_there(home: Path, server: PackServer, zipped: bool) -> None:
    pack = tiny(zipped=zipped)
    pack.offer(server, home)
    for point in random.Random(4).sample(range(pack.size), 30):
        control = Control()

        def stop(done: int, total: int, point: int = point, control: Control = control) -> None:
            if done >= point:
                control.cancel()

        with pytest.raises(Cancelled):
            packs.install("tiny", control, stop)
        assert_nothing_half(pack)
        kept = packs.partly("tiny")
        assert kept >= point
        server.asked.clear()
        install(pack)
        assert_whole(pack)
        if zipped and kept < pack.size:
            ((_, headers),) = server.asked
            assert headers["Range"] == f"bytes={kept}-"
        packs.remove("tiny")


class CancelledAfter(Control):
    """By the number of times that somebody looks."""

    def __init__(self, looks: int) -> None:
        super().__init__()
        self.looks = looks

    def checkpoint(self) -> None:
        self.looks -= 1
        if self.looks < 0:
            self.cancel()
        super().checkpoint()


def test_stopped_while_it_is_unpacked(home: Path, server: PackServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "_CHUNK", 1000)
    pack = tiny()
    pack.offer(server, home)
    complete = 0
    for looks in range(0, 200, 7):
        try:
            install(pack, CancelledAfter(looks))
        except Cancelled:
            assert_nothing_half(pack)
        else:
            assert_whole(pack)
            complete += 1
            packs.remove("tiny")
    assert 0 < complete < 29


def test_one_at_a_time(home: Path, server: PackServer) -> None:
    pack = tiny()
    pack.offer(server, home)
    server.pause = 0.02
    control = Control()

    def first() -> None:
        with pytest.raises(Cancelled):
            install(pack, control)

    thread = threading.Thread(target=first)
    thread.start()
    while not server.sent:
        time.sleep(0.01)
    refused(pack, "being installed already")
    with pytest.raises(PackError, match="being installed already"):
        packs.discard("tiny")
    control.cancel()
    thread.join()
    server.pause = 0
    install(pack)
    assert_whole(pack)


def test_what_was_fetched_can_be_thrown_away(home: Path, server: PackServer) -> None:
    pack = tiny(zipped=False)
    pack.offer(server, home)
    del server.files[EMBEDDER]
    refused(pack, "error 404")
    assert packs.partly("tiny")
    packs.remove("tiny")
    assert packs.partly("tiny") == 0
    with pytest.raises(PackError, match="no pack 'tiny' to remove"):
        packs.remove("tiny")


def test_a_description_that_was_changed_after_something_was_fetched(home: Path, server: PackServer) -> None:
    pack = tiny(zipped=False)
    pack.offer(server, home)
    del server.files[EMBEDDER]
    refused(pack, "error 404")
    path = home / "packs" / "tiny.toml"
    path.write_text("\n".join(line for line in path.read_text().splitlines() if "url" not in line))
    assert packs.partly("tiny") == 0
    with pytest.raises(PackError, match="does not say from where"):
        install(pack)


def test_names_that_no_system_would_have(home: Path, server: PackServer) -> None:
    """What an author calls the files is only looked up, and never used on this disk."""
    names = ("con", "pack.toml")
    pack = OfferedPack(dict(zip(names, tiny().files.values(), strict=True)))
    pack.offer(server, home)
    install(pack)
    folder = home / "packs" / "tiny"
    assert sorted(path.name for path in folder.iterdir()) == ["detector", "embedder", manifests.MANIFEST]
    assert packs.get("tiny").installed


def test_what_nobody_goes_on_with_goes_after_a_week(home: Path, server: PackServer) -> None:
    pack = tiny(zipped=False)
    pack.offer(server, home)
    del server.files[EMBEDDER]
    refused(pack, "error 404")
    old = home / "packs" / ".aside" / "tiny"
    young = old.with_name("young")
    young.mkdir()
    long_ago = time.time() - 8 * 86_400
    for path in (*old.iterdir(), old):
        os.utime(path, (long_ago, long_ago))
    other = tiny(id="other")
    other.offer(server, home)
    install(other)
    assert not old.exists()
    assert young.exists()


def test_too_little_room_is_said_before_anything_is_fetched(home: Path, server: PackServer) -> None:
    pack = tiny(said={"zip": {"size": 10**12}})
    pack.offer(server, home)
    refused(pack, "too little room")
    assert server.asked == []


def test_a_disk_that_fills_up(home: Path, server: PackServer) -> None:
    """A limit on the size of files stands for it: while fetching, and while unpacking."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    files = {DETECTOR: b"detector" * 100, EMBEDDER: bytes(range(256)) * 400}
    pack = OfferedPack(files)
    pack.offer(server, home)
    for limit in (len(pack.archive) // 2, len(pack.archive) + 10_000):
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
        try:
            refused(pack, "File too large. What was fetched is kept")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        assert packs.partly("tiny") == min(limit, len(pack.archive))
    install(pack)
    assert_whole(pack)


def test_a_folder_that_cannot_be_made(home: Path, server: PackServer) -> None:
    pack = tiny()
    pack.offer(server, home)
    (home / "packs" / ".aside").write_text("in the way")
    refused(pack, "cannot be installed: File exists")


def test_packs_that_cannot_be_fetched(home: Path, server: PackServer, mbf_folder: Path) -> None:
    with pytest.raises(PackError, match="no pack 'other'"):
        packs.install("other", Control(), lambda done, total: None)
    pack = tiny()
    pack.offer(server, home)
    install(pack)
    (home / "packs" / "tiny" / "detector.onnx").unlink()
    with pytest.raises(PackError, match="remove it"):
        install(pack)
    packs.remove("tiny")
    install(pack)
    assert_whole(pack)


def test_a_known_pack_may_come_from_elsewhere(home: Path, server: PackServer) -> None:
    """A file of the user's own, named as the pack, says where."""
    pack = tiny(id="buffalo_l")
    assert packs.hosts("buffalo_l") == ["github.com"]
    pack.offer(server, home)
    assert packs.hosts("buffalo_l") == ["127.0.0.1"]
    install(pack)
    assert_whole(pack)
    packs.remove("buffalo_l")
    (home / "packs" / "builtin.toml").write_text((home / "packs" / "buffalo_l.toml").read_text())
    assert packs.get("builtin").installed
    assert packs.get("builtin").label == "Built in"


def test_a_manifest_without_a_name_is_no_pack(home: Path, server: PackServer) -> None:
    tiny(id="pack").offer(server, home)
    assert "pack" not in [pack.id for pack in packs.available()]
    assert packs.damaged() == []


def test_a_description_of_the_users_own_that_is_wrong(home: Path, server: PackServer) -> None:
    pack = tiny()
    pack.offer(server, home)
    path = home / "packs" / "tiny.toml"
    path.write_text(path.read_text().replace("commercial_use", "comercial_use"))
    (problem,) = packs.damaged()
    assert "Correct that file" in problem
    with pytest.raises(PackError, match="Correct that file"):
        install(pack)


def test_an_imported_pack_and_what_is_none(home_with_pack: Path, tmp_path: Path, monkeypatch) -> None:
    home = tmp_path / "home"
    shutil.copytree(home_with_pack, home)
    monkeypatch.setenv("FACESORTER_HOME", str(home))
    for wrong in ("builtin", "buffalo_l", "other", "..", "", ".aside", "../packs/arcface-mbf"):
        with pytest.raises(PackError):
            packs.remove(wrong)
    (home / "packs" / "arcface-mbf" / "pack.toml").write_bytes(b"[[[")
    packs.remove("arcface-mbf")
    assert not (home / "packs" / "arcface-mbf").exists()
    assert installing.partly("arcface-mbf") == 0
    assert home.is_dir()
