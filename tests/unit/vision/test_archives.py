"""Hostile and damaged zips are refused in one sentence, and cost neither memory nor disk."""

import random
import stat
import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from facesorter.domain.errors import PackError
from facesorter.vision import archives

CONTENT = random.Random(3).randbytes(300_000)


@pytest.fixture
def zipped(tmp_path: Path):
    """Makes a zip of {name: content}."""

    def make(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
        path = tmp_path / "pack.zip"
        with zipfile.ZipFile(path, "w", method) as archive:
            for name, content in members.items():
                archive.writestr(name, content)
        return path

    return make


def read(path: Path) -> dict[str, bytes]:
    with archives.opened(path) as archive:
        return {name: b"".join(archive.chunks(name)) for name in archive.names}


def refused(path: Path, words: str) -> None:
    with pytest.raises(PackError) as raised:
        read(path)
    assert words in str(raised.value)
    assert "\n" not in str(raised.value)


def patched(path: Path, offsets: dict[bytes, tuple[int, bytes]]) -> Path:
    """With bytes changed at an offset after every occurrence of a signature."""
    content = bytearray(path.read_bytes())
    for signature, (offset, new) in offsets.items():
        start = -1
        while (start := content.find(signature, start + 1)) >= 0:
            content[start + offset : start + offset + len(new)] = new
    path.write_bytes(content)
    return path


LOCAL, CENTRAL = b"PK\x03\x04", b"PK\x01\x02"


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_what_is_in_it(zipped, method: int) -> None:
    members = {"a.onnx": CONTENT, "folder/b.onnx": b"b", "../../c.onnx": b"c", "con": b"", "ä\u202e.onnx": b"d"}
    assert read(zipped({**members, "empty/": b""}, method)) == members


def test_small_and_empty_ones(zipped) -> None:
    assert read(zipped({})) == {}
    assert read(zipped({"a": b""})) == {"a": b""}


def test_links_and_devices_are_no_files(tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for kind in (stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFDIR):
            info = zipfile.ZipInfo(f"{kind}.onnx")
            info.external_attr = (kind | 0o777) << 16
            archive.writestr(info, "/etc/passwd")
    assert read(path) == {}


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("names", [("a.onnx", "a.onnx"), ("a.onnx", "A.ONNX")])
def test_names_that_are_there_twice(tmp_path: Path, names: tuple[str, str]) -> None:
    path = tmp_path / "pack.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, CONTENT)
    refused(path, "twice")


def test_locked_with_a_password(zipped) -> None:
    path = patched(zipped({"a.onnx": CONTENT}), {LOCAL: (6, b"\x01"), CENTRAL: (8, b"\x01")})
    refused(path, "password")


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_unusual_ways_of_packing(zipped, method: int) -> None:
    refused(zipped({"a.onnx": CONTENT}, method), "not supported")


def test_a_bomb(zipped) -> None:
    path = zipped({"a.onnx": bytes(300_000_000)})
    tracemalloc.start()
    refused(path, "a hundred times larger")
    assert tracemalloc.get_traced_memory()[1] < 2**20
    tracemalloc.stop()


def test_a_bomb_that_understates_itself(zipped) -> None:
    """It says that it is small; no more than that is ever unpacked, and the checksum gives it away."""
    size = struct.pack("<I", 1000)
    path = patched(zipped({"a.onnx": bytes(300_000_000)}), {LOCAL: (22, size), CENTRAL: (24, size)})
    tracemalloc.start()
    refused(path, "damaged")
    assert tracemalloc.get_traced_memory()[1] < 5 * 2**20
    tracemalloc.stop()


def test_it_says_that_it_is_enormous(zipped) -> None:
    path = patched(zipped({"a.onnx": CONTENT}), {CENTRAL: (24, struct.pack("<I", 2**32 - 2))})
    refused(path, "larger than a gigabyte")


def test_too_many_files(zipped) -> None:
    refused(zipped({f"{number}": b"" for number in range(1001)}), "too many files")


def test_a_list_that_does_not_fit_into_memory(tmp_path: Path) -> None:
    """500 MB that are nothing but a list of files, most of them a hole in the file."""
    path = tmp_path / "pack.zip"
    size = 500_000_000
    with path.open("wb") as file:
        file.truncate(size)
        file.seek(size)
        file.write(struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 65535, 65535, size, 0, 0))
    tracemalloc.start()
    refused(path, "not a zip")
    assert tracemalloc.get_traced_memory()[1] < 5 * 2**20
    tracemalloc.stop()


@pytest.mark.parametrize("share", [0.0, 0.001, 0.1, 0.5, 0.9, 0.999])
def test_cut_off(zipped, share: float) -> None:
    path = zipped({"a.onnx": CONTENT})
    path.write_bytes(path.read_bytes()[: int(len(CONTENT) * share)])
    refused(path, "not a zip")


def test_the_list_and_the_files_disagree(zipped) -> None:
    refused(patched(zipped({"a.onnx": CONTENT}), {LOCAL: (30, b"b")}), "damaged")


def test_1000_zips_with_bytes_changed(zipped) -> None:
    """Whatever they are, they are read as they were, or refused in a sentence."""
    whole = zipped({"a.onnx": CONTENT[:3000], "b/c.onnx": b"c" * 500, "x.txt": b"text"})
    original = whole.read_bytes()
    dice = random.Random(11)
    outcomes = {"read": 0, "refused": 0}
    for _ in range(1000):
        content = bytearray(original)
        for _ in range(dice.choice((1, 1, 2, 8))):
            # Most of the time where the structure is: at the end.
            place = dice.randrange(len(content)) if dice.random() < 0.4 else len(content) - 1 - dice.randrange(260)
            content[place] = dice.choice((0, 255, dice.randrange(256), content[place] ^ 1 << dice.randrange(8)))
        if dice.random() < 0.1:
            del content[dice.randrange(len(content)) :]
        whole.write_bytes(content)
        try:
            found = read(whole)
        except PackError as error:
            assert "\n" not in str(error)
            outcomes["refused"] += 1
        else:
            assert sum(map(len, found.values())) < 10_000
            outcomes["read"] += 1
    assert min(outcomes.values()) > 50, outcomes


def test_what_is_no_file(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(OSError):
            read(path)
    (tmp_path / "text").write_text("no zip")
    refused(tmp_path / "text", "not a zip")
