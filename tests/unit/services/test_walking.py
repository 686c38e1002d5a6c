"""Which files are photos of the user, in folders as they are in the wild."""

import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from facesorter.domain.control import Control
from facesorter.domain.errors import Cancelled
from facesorter.services.walking import FileState, Walk, walk

WithoutRights = Callable[[], AbstractContextManager[None]]


def touch(path: Path, content: bytes = b"x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def walked(*folders: Path) -> Walk:
    return walk([os.fsencode(folder) for folder in folders], Control())


def names(root: Path, *folders: Path) -> list[str]:
    """Paths of the photos found, relative to ``root``."""
    found = walked(*(folders or [root]))
    assert not found.unreadable
    return sorted(os.fsdecode(path).removeprefix(f"{root}{os.sep}") for path in found.files)


def test_photos_are_known_by_their_endings(tmp_path: Path) -> None:
    wanted = ["a.JPG", "b.jpeg", "c.Png", "d.heic", "e.HIF", "f.avif", "g.tiff", "h.b.webp", "i.gif", "j.bmp", "k.mpo"]
    wanted += ["l.CR2", "m.dng", "n.MP4", "o.mov"]
    for name in [*wanted, "a.txt", "jpg", "b.jpg.xmp", "c.mp3", "d.raw", "e.jpg~", "f.psd", "g.ico", "Thumbs.db"]:
        touch(tmp_path / name)
    assert sorted(names(tmp_path)) == sorted(wanted)


def test_size_and_time_tell_one_state_from_another(tmp_path: Path) -> None:
    path = touch(tmp_path / "a.jpg", b"12345")
    os.utime(path, ns=(5, 1_700_000_000_123_456_789))
    assert walked(tmp_path).files == {os.fsencode(path): FileState(5, 1_700_000_000_123_456_789)}


def test_hidden_files_and_folders_are_left_out(tmp_path: Path) -> None:
    for path in ("a.jpg", ".b.jpg", ".thumbnails/c.jpg", "x/.d/e/f.jpg", "x/g.jpg", "._a.jpg", "x/.jpg"):
        touch(tmp_path / path)
    assert names(tmp_path) == ["a.jpg", "x/g.jpg"]


def test_a_hidden_folder_that_was_named_is_looked_through(tmp_path: Path) -> None:
    touch(tmp_path / ".private" / "a.jpg")
    assert names(tmp_path, tmp_path / ".private") == [".private/a.jpg"]


def test_a_folder_inside_another_counts_once(tmp_path: Path) -> None:
    for path in ("a/1.jpg", "a/b/2.jpg", "a/b/c/3.jpg", "d/4.jpg"):
        touch(tmp_path / path)
    expected = ["a/1.jpg", "a/b/2.jpg", "a/b/c/3.jpg"]
    a, b, c = tmp_path / "a", tmp_path / "a" / "b", tmp_path / "a" / "b" / "c"
    for folders in ([a], [a, b], [b, a], [c, b, a], [a, a], [b, c, a, b]):
        assert names(tmp_path, *folders) == expected


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    """Loops, and ways out of what the user added."""
    touch(tmp_path / "in" / "a" / "1.jpg")
    touch(tmp_path / "out" / "2.jpg")
    (tmp_path / "in" / "a" / "loop").symlink_to(tmp_path / "in")
    (tmp_path / "in" / "itself").symlink_to(tmp_path / "in" / "itself")
    (tmp_path / "in" / "twice").symlink_to(tmp_path / "in" / "a")
    (tmp_path / "in" / "out").symlink_to(tmp_path / "out")
    (tmp_path / "in" / "folder.jpg").symlink_to(tmp_path / "out")
    assert names(tmp_path / "in") == ["a/1.jpg"]


def test_a_folder_that_is_a_link_itself_is_looked_through_once(tmp_path: Path) -> None:
    touch(tmp_path / "real" / "1.jpg")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert names(tmp_path, tmp_path / "link") == ["link/1.jpg"]
    assert len(names(tmp_path, tmp_path / "link", tmp_path / "real")) == 1


def test_links_to_photos_count_if_nothing_else_leads_there(tmp_path: Path) -> None:
    photo = touch(tmp_path / "in" / "1.jpg")
    outside = touch(tmp_path / "out" / "2.jpg", b"four")
    note = touch(tmp_path / "out" / "note.txt")
    for name, target in {
        "again.jpg": photo,
        "far.jpg": outside,
        "far too.jpg": outside,
        "chain.jpg": tmp_path / "in" / "far.jpg",
        "nowhere.jpg": tmp_path / "none.jpg",
        "device.jpg": Path("/dev/zero"),
        ".hidden.jpg": outside,
        "note.txt": outside,
        "really.jpg": note,
    }.items():
        (tmp_path / "in" / name).symlink_to(target)
    found = walked(tmp_path / "in").files
    assert sorted(Path(os.fsdecode(path)).name for path in found) == ["1.jpg", "chain.jpg", "really.jpg"]
    assert found[os.fsencode(tmp_path / "in" / "chain.jpg")].size == 4


def test_hard_links_are_photos_of_their_own(tmp_path: Path) -> None:
    os.link(touch(tmp_path / "a.jpg"), tmp_path / "b.jpg")
    assert names(tmp_path) == ["a.jpg", "b.jpg"]


def test_what_is_no_regular_file_is_left_alone(tmp_path: Path) -> None:
    """Opening any of these could wait for ever."""
    os.mkfifo(tmp_path / "pipe.jpg")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "socket.jpg"))
        (tmp_path / "folder.jpg").mkdir()
        touch(tmp_path / "folder.jpg" / "a.jpg")
        (tmp_path / "link.jpg").symlink_to(tmp_path / "pipe.jpg")
        assert names(tmp_path) == ["folder.jpg/a.jpg"]


def test_names_are_bytes(tmp_path: Path) -> None:
    strange = [
        b"\xff\xfe.jpg",
        b"line\nbreak.jpg",
        "Zoë 😀.jpg".encode(),
        b"\xe2\x80\xaegpj.jpg",
        b"\x01\x7f.JPG",
        b"%s{}.jpg",
    ]
    for name in strange:
        touch(tmp_path / os.fsdecode(name))
    touch(tmp_path / ("n" * 251 + ".jpg"))
    found = [path.rpartition(b"/")[2] for path in walked(tmp_path).files]
    assert sorted(found) == sorted([*strange, b"n" * 251 + b".jpg"])


def test_a_deep_tree_needs_no_deep_stack(tmp_path: Path) -> None:
    depth = sys.getrecursionlimit() + 200
    here = os.open(tmp_path, os.O_RDONLY)
    try:
        for _ in range(depth):
            os.mkdir("d", dir_fd=here)
            below = os.open("d", os.O_RDONLY, dir_fd=here)
            os.close(here)
            here = below
        os.close(os.open("deep.jpg", os.O_CREAT | os.O_WRONLY, dir_fd=here))
        found = walked(tmp_path)
        assert [path[-9:] for path in found.files] == [b"/deep.jpg"]
    finally:
        os.close(here)
        subprocess.run(["rm", "-r", tmp_path / "d"], check=True)  # Python's own way is not up to it


def test_a_folder_that_may_not_be_read_is_named(tmp_path: Path, unprivileged: WithoutRights) -> None:
    touch(tmp_path / "a" / "1.jpg")
    touch(tmp_path / "b" / "2.jpg")
    (tmp_path / "a").chmod(0)
    try:
        with unprivileged():
            found = walked(tmp_path)
    finally:
        (tmp_path / "a").chmod(0o755)
    assert found.unreadable == {os.fsencode(tmp_path / "a"): "permission denied"}
    assert list(found.files) == [os.fsencode(tmp_path / "b" / "2.jpg")]


def test_a_folder_whose_files_may_not_be_looked_at_is_named(tmp_path: Path, unprivileged: WithoutRights) -> None:
    """Its names can be listed, nothing else: of its photos nothing may be said."""
    touch(tmp_path / "a" / "1.jpg")
    (tmp_path / "a").chmod(0o444)
    try:
        with unprivileged():
            found = walked(tmp_path)
    finally:
        (tmp_path / "a").chmod(0o755)
    assert found.unreadable == {os.fsencode(tmp_path / "a"): "permission denied"}
    assert not found.files


def test_folders_that_come_and_go_meanwhile(tmp_path: Path) -> None:
    for number in range(40):
        touch(tmp_path / "stays" / f"{number}.jpg")
    stop = threading.Event()

    def stir() -> None:
        while not stop.is_set():
            for number in range(20):
                touch(tmp_path / "goes" / str(number) / "1.jpg")
            shutil.rmtree(tmp_path / "goes", ignore_errors=True)

    stirring = threading.Thread(target=stir)
    stirring.start()
    try:
        for _ in range(60):
            found = walked(tmp_path)
            assert sum(b"/stays/" in path for path in found.files) == 40
            assert set(found.unreadable.values()) <= {"no such file or directory"}
    finally:
        stop.set()
        stirring.join()


def test_it_stops_when_asked_to(tmp_path: Path) -> None:
    control = Control()
    control.cancel()
    with pytest.raises(Cancelled):
        walk([os.fsencode(tmp_path)], control)
