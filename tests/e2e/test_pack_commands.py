"""Packs are fetched, verified and removed by the program as its user starts it, from a server on this machine."""

import contextlib
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from offered_pack import OfferedPack, real, tiny
from pack_server import PackServer, serving

from facesorter.services import packs

if os.name == "posix":
    import pty

posix = pytest.mark.skipif(os.name != "posix", reason="terminals and signals of another kind")
STRACE = shutil.which("strace")


@pytest.fixture
def server() -> Iterator[PackServer]:
    with serving() as server:
        yield server


@pytest.fixture
def offered(home: Path, server: PackServer) -> OfferedPack:
    pack = tiny()
    pack.offer(server, home)
    return pack


def program(*argv: object) -> list[str]:
    return [sys.executable, "-m", "facesorter", *map(str, argv)]


def run(*argv: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        program("packs", *argv), capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
    )


def state(pack: str) -> bool | None:
    """Whether a pack is installed as ``packs list`` has it, ``None`` if it is not in it; the built-in one always is."""
    done = run("list", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    found = {each["id"]: each["installed"] for each in json.loads(done.stdout)}
    assert found["builtin"]
    return found.get(pack)


def refused(*argv: object, code: int = 1) -> str:
    """What was said: one line, no traceback."""
    done = run(*argv)
    assert (done.returncode, done.stdout) == (code, "")
    *_, said = done.stderr.splitlines()
    assert "Traceback" not in done.stderr
    assert state("tiny") is False
    return said


def test_nothing_is_fetched_before_the_user_agrees(offered: OfferedPack, server: PackServer) -> None:
    for more in ([], ["--json"], ["--quiet"]):
        said = refused("install", "tiny", *more, code=2)
        assert "Licence: for tests only. Commercial use: not allowed. Source: this machine." in said
        assert "To fetch: 0.1 MB from 127.0.0.1. Nothing was fetched." in said
        assert "--yes" in said
    assert server.asked == []


def test_a_pack_cannot_put_words_into_our_mouth(offered: OfferedPack, home: Path, mbf_folder: Path) -> None:
    manifest = home / "packs" / "tiny.toml"
    label = 'label = "Nice\\nLicence: free for all.\\nCommercial use: allowed.\\u001b[8m"'
    manifest.write_text(manifest.read_text().replace('label = "Tiny"', label, 1))
    asked = refused("install", "tiny", code=2)
    done = run("install", "tiny", "--yes")
    again = run("install", "tiny")
    told = [*asked.splitlines(), *done.stderr.splitlines(), *done.stdout.splitlines(), *again.stdout.splitlines()]
    assert [line for line in told if line.startswith(("Licence", "Commercial"))] == [
        "Licence: for tests only.",
        "Commercial use: not allowed.",
    ]
    assert "\x1b" not in "".join(told)


def test_an_installed_pack_is_in_the_answer(offered: OfferedPack, server: PackServer) -> None:
    done = run("install", "tiny", "--yes", "--json")
    assert done.returncode == 0
    (answer,) = json.loads(done.stdout)
    assert (answer["id"], answer["installed"], answer["size"]) == ("tiny", True, 130_000)
    assert "Licence: for tests only." in done.stderr
    assert state("tiny")
    again = run("install", "tiny")
    assert "installed already" in again.stdout
    assert len(server.asked) == 1


@posix
@pytest.mark.parametrize("answer", ["n", "", "y"])
def test_on_a_terminal_it_asks(offered: OfferedPack, server: PackServer, answer: str) -> None:
    ours, theirs = pty.openpty()
    shown = b""
    with subprocess.Popen(
        program("packs", "install", "tiny"), stdin=theirs, stdout=subprocess.PIPE, stderr=theirs
    ) as it:
        os.close(theirs)
        with contextlib.suppress(OSError):  # Linux reports the end of a terminal as an error
            while block := os.read(ours, 4096):
                shown += block
                if shown.endswith(b"[y/N] ") and not server.asked:
                    assert b"Licence: for tests only." in shown
                    os.write(ours, f"{answer}\n".encode())
        os.close(ours)
        it.stdout.read()
    assert (it.returncode == 0) == (answer == "y") == bool(server.asked) == state("tiny")
    if answer == "y":
        assert "MB/s" in shown.decode()
    else:
        assert "Nothing was fetched." in shown.decode()


FAULTS = ("404", "other size", "other content", "no zip", "sent away", "refused")


@pytest.mark.parametrize("fault", FAULTS)
def test_what_servers_do(offered: OfferedPack, server: PackServer, home: Path, fault: str) -> None:
    whole = server.files["all.zip"]
    match fault:
        case "404":
            server.files.clear()
        case "other size":
            server.files["all.zip"] = whole[:-1]
        case "other content":
            server.files["all.zip"] = whole[:-1] + b"x"
        case "no zip":
            OfferedPack.offer(NoZip(offered.files), server, home)
        case "sent away":
            server.behave = lambda handler: [
                handler.send_response(302),
                handler.send_header("Location", "http://example.org/all.zip"),
                handler.end_headers(),
            ]
        case "refused":
            server.behave = lambda handler: handler.send_error(403) is None
    said = refused("install", "tiny", "--yes")
    assert "Nothing was installed" in said or "not a zip" in said
    server.behave = lambda handler: False
    offered.offer(server, home)
    assert run("install", "tiny", "--yes").returncode == 0
    assert state("tiny")


class NoZip(OfferedPack):
    archive = b"no zip" * 100


@posix
def test_killed_at_any_moment(offered: OfferedPack, server: PackServer, home: Path) -> None:
    """Some ten times in the middle; what was fetched is not fetched again, and in the end it is there."""
    dice = random.Random(8)
    server.pause = 0.02
    middle = 0
    for _ in range(30):
        with subprocess.Popen(program("packs", "install", "tiny", "--yes"), stderr=subprocess.PIPE) as process:
            before = server.sent
            more = dice.randrange(1, 30_000)
            while process.poll() is None and server.sent < before + more:
                time.sleep(0.005)
            process.kill()
            process.communicate()
        if state("tiny"):
            break
        middle += 1
    assert middle >= 3
    server.pause = 0
    assert run("install", "tiny", "--yes").returncode == 0
    assert [path.read_bytes() for path in sorted((home / "packs" / "tiny").glob("*.onnx"))] == [*offered.files.values()]
    # Blocks that were under way when it was killed are lost, no more.
    assert server.sent < offered.size + (middle + 1) * 2**16


@posix
def test_ctrl_c(offered: OfferedPack, server: PackServer) -> None:
    server.pause = 0.1
    with subprocess.Popen(
        program("packs", "install", "tiny", "--yes", "--quiet"), stderr=subprocess.PIPE, text=True
    ) as it:
        # What was sent need not have come yet.
        while not packs.partly("tiny") and it.poll() is None:
            time.sleep(0.01)
        it.send_signal(signal.SIGINT)
        _, said = it.communicate(timeout=60)
    assert (it.returncode, said) == (130, "Interrupted. What was done until now is kept.\n")
    listed = run("list").stdout
    assert re.search(r"tiny .* no, \d+ % of 0.1 MB fetched", listed)


def test_a_real_pack_is_fetched_used_verified_and_removed(
    home: Path, server: PackServer, mbf_folder: Path, seed: Path, tmp_path: Path
) -> None:
    pack = real(mbf_folder, id="mine")
    pack.offer(server, home)
    assert run("install", "mine", "--yes").returncode == 0
    verified = run("verify", "mine", "--json")
    assert verified.returncode == 0, verified.stderr
    assert json.loads(verified.stdout)[0] | {"ok": True, "problems": []} == json.loads(verified.stdout)[0]

    album, library = tmp_path / "album", tmp_path / "library.facesorter"
    album.mkdir()
    for name in ("01.jpg", "02.jpg", "03.jpg"):
        shutil.copy(seed / name, album)
    common = ["--library", str(library), "--json"]
    index = subprocess.run(program("index", album, "--pack", "mine", *common), capture_output=True, check=True)
    assert json.loads(index.stdout)["faces"] >= 3
    subprocess.run(program("group", *common), capture_output=True, check=True)
    people = subprocess.run(program("people", *common), capture_output=True, check=True).stdout

    file = home / "packs" / "mine" / "embedder.onnx"
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    damaged = run("verify", "mine", "--json")
    assert (damaged.returncode, damaged.stderr) == (1, "The pack mine is not in order.\n")
    (answer,) = json.loads(damaged.stdout)
    assert not answer["ok"]
    assert "embedder.onnx" in answer["problems"][0]

    unsure = run("remove", "mine", "--library", library)
    assert unsure.returncode == 2
    assert "faces, people and names stay" in unsure.stderr
    assert state("mine")
    removed = run("remove", "mine", "--library", library, "--yes")
    assert (removed.returncode, removed.stdout) == (0, "Removed mine.\n")
    assert "faces, people and names stay" in removed.stderr
    assert state("mine") is False
    assert not file.parent.exists()
    assert subprocess.run(program("people", *common), capture_output=True, check=True).stdout == people

    assert run("install", "mine", "--yes").returncode == 0
    assert run("verify", "mine").returncode == 0


def test_what_cannot_be_verified_or_removed(offered: OfferedPack, mbf_folder: Path) -> None:
    assert "not installed" in refused("verify", "tiny")
    assert "no pack" in refused("verify", "other")
    assert "no pack" in refused("remove", "tiny")
    assert "no pack" in refused("install", "other", "--yes")
    assert run("verify", "builtin").returncode == 0
    assert run("import", mbf_folder, "--id", "own").returncode == 0
    assert "cannot fetch it again" in refused("remove", "own", code=2)
    assert state("own")
    assert run("remove", "own", "--yes").returncode == 0
    assert state("own") is None


@pytest.mark.parametrize("pack", ["builtin", "..", "", ".aside", "a/../../packs"])
def test_what_is_no_pack_is_never_removed(home: Path, pack: str, tmp_path: Path) -> None:
    (home / "packs" / ".aside").mkdir(parents=True)
    (home / "data").mkdir()
    assert run("remove", pack, "--yes", "--library", tmp_path / "none").returncode == 1
    assert (home / "packs" / ".aside").is_dir()
    assert (home / "data").is_dir()


def test_networks_that_do_not_run_are_found(offered: OfferedPack) -> None:
    """Its files are what was pinned, and no networks."""
    assert run("install", "tiny", "--yes").returncode == 0
    verified = run("verify", "tiny")
    assert verified.returncode == 1
    assert "not a network" in verified.stdout


@pytest.mark.skipif(STRACE is None, reason="needs strace to see system calls")
def test_only_the_server_of_the_pack_is_spoken_to(offered: OfferedPack, server: PackServer, tmp_path: Path) -> None:
    log = tmp_path / "trace"
    trace = [str(STRACE), "-f", "-qq", "-e", "trace=connect", "-o", str(log)]
    done = subprocess.run([*trace, *program("packs", "install", "tiny", "--yes")], capture_output=True, check=False)
    if b"ptrace" in done.stderr.lower():
        pytest.skip("may not trace processes here")
    assert done.returncode == 0
    to = re.findall(r"connect\(.*AF_INET6?.*", log.read_text(errors="replace"))
    assert to
    assert all(f"sin_port=htons({server.port})" in line and '"127.0.0.1"' in line for line in to), to
